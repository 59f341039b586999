"""Names of files, and what files are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.document import (
    LONGEST_NAME,
    extension_of,
    folded_name,
    says_nothing,
    shown_name,
)
from bot.domain.file_dangers import Danger, Evidence, judge
from bot.domain.file_formats import sent_as


@pytest.mark.parametrize(
    ("given_", "shown"),
    [
        ("guía.pdf", "guía.pdf"),
        ("gui\u0301a.pdf", "guía.pdf"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Usuarios\\ana\\guía.pdf", "C-Usuarios-ana-guía.pdf"),
        ("\u202egpj.exe", "gpj.exe"),
        ("a\x00b\n c.pdf", "ab c.pdf"),
        ("con", "_con"),
        ("LPT1.txt", "_LPT1.txt"),
        ("concurso.pdf", "concurso.pdf"),
        ("....", ""),
        (" \u200b\u2066 ", ""),
        ("", ""),
        (".pdf", "pdf"),
    ],
)
def test_a_name_is_shown_harmless(given_: str, shown: str) -> None:
    assert shown_name(given_) == shown


@given(st.text(max_size=400))
def test_any_name_at_all_becomes_one_short_line(name: str) -> None:
    shown = shown_name(name)
    assert len(shown) <= LONGEST_NAME
    assert "/" not in shown
    assert shown == shown.strip()
    assert shown.isprintable()
    assert shown_name(shown) == shown or "…" in shown


def test_a_long_name_keeps_its_end() -> None:
    shown = shown_name("á" * 300 + ".docx")
    assert len(shown) == LONGEST_NAME
    assert extension_of(shown) == "docx"


def test_accents_and_case_make_no_other_document() -> None:
    assert folded_name("Guía  DE lectura.PDF") == folded_name("guia de Lectura.pdf")
    assert folded_name("guía 1.pdf") != folded_name("guía 2.pdf")


def test_what_clients_make_up_is_no_name() -> None:
    assert all(map(says_nothing, ("", "image.png", "Voice message.ogg", "Mensaje de voz.ogg")))
    assert not any(map(says_nothing, ("imagen.png", "guía.pdf", "image.pdf", "blob.docx")))


@pytest.mark.parametrize(
    ("name", "media_type", "head", "danger"),
    [
        ("a.pdf", "application/pdf", b"%PDF", None),
        ("a.txt", "text/plain", b"MZ es un texto", None),
        ("a.pdf", "application/octet-stream", b"MZ\0", Danger.PROGRAM),
        ("a.pdf", "application/octet-stream", b"dex\n035", Danger.PROGRAM),
        ("a.exe", "text/plain", b"hola", Danger.PROGRAM),
        ("a.pdf.ＥＸＥ", "text/plain", b"hola", Danger.PROGRAM),
        ("a.jar", "application/zip", b"PK", Danger.PROGRAM),
        ("a.vbs", "text/plain", b"hola", Danger.SCRIPT),
        ("a.pdf", "application/octet-stream", b"L\0\0\0\x01\x14\x02\0", Danger.SCRIPT),
        ("a.txt", "text/plain", b"@ECHO OFF\r\n", Danger.SCRIPT),
        ("a.html", "text/html", b"<html><HTA:APPLICATION ID=a>", Danger.SCRIPT),
        ("a.xlsm", "application/zip", b"PK", Danger.MACROS),
        ("a.pdf", "application/x-iso9660-image", b"", Danger.DISK),
    ],
)
def test_what_would_run_is_a_danger(
    name: str, media_type: str, head: bytes, danger: Danger | None
) -> None:
    assert judge(name, None, Evidence(media_type, head)).danger is danger


def test_an_archive_is_as_dangerous_as_what_is_in_it() -> None:
    def inside(name: str, *members: str, media_type: str = "application/zip") -> Danger | None:
        return judge(name, None, Evidence(media_type, b"PK", members)).danger

    assert inside("a.zip", "fotos/a.jpg", "Basic/a/b.xml") is None
    assert inside("a.zip", "fotos/a.jpg.exe") is Danger.INSIDE
    assert inside("a.zip", "acta.docm") is Danger.INSIDE
    assert inside("a.zip", "META-INF/MANIFEST.MF") is Danger.PROGRAM
    assert inside("a.pdf", "META-INF/MANIFEST.MF", media_type="application/pdf") is Danger.PROGRAM
    book = "application/epub+zip"
    assert inside("a.epub", "OEBPS/a.js", "META-INF/container.xml", media_type=book) is None
    text = "application/vnd.oasis.opendocument.text"
    assert inside("a.odt", "Basic/Standard/script-lb.xml", media_type=text) is None
    assert inside("a.odt", "Basic/Standard/Module1.xml", media_type=text) is Danger.MACROS


def test_documents_in_zips_are_told_apart_by_what_is_in_them() -> None:
    for folder, end in (("word", "docx"), ("xl", "xlsx"), ("ppt", "pptx")):
        members = ("docProps/app.xml", f"{folder}/a.xml", "[Content_Types].xml")
        finding = judge(f"a.{end}", None, Evidence("application/zip", b"PK", members))
        assert finding.found is not None
        assert (finding.found.name, finding.promised) == (end, None)


@pytest.mark.parametrize(
    ("name", "claimed", "media_type", "promised"),
    [
        ("a.pdf", "application/pdf", "application/pdf", None),
        ("a.pdf", None, "text/plain", "pdf"),
        ("a.jpg", None, "image/png", None),
        ("a.md", None, "text/html", None),
        ("a.csv", None, "text/plain", None),
        ("a.docx", None, "application/vnd.oasis.opendocument.text", "docx"),
        ("a.doc", None, "application/msword", None),
        ("a.mp4", None, "application/octet-stream", None),
        ("acta", "application/pdf", "application/pdf", None),
        ("acta", "application/pdf", "image/png", "pdf"),
        ("acta", None, "image/png", None),
        ("a.desconocida", "application/pdf", "image/png", None),
    ],
)
def test_a_name_that_promises_something_else_is_noticed(
    name: str, claimed: str | None, media_type: str, promised: str | None
) -> None:
    finding = judge(name, claimed, Evidence(media_type, b"x"))
    assert (finding.promised.name if finding.promised else None) == promised


def test_pages_are_never_sent_as_what_a_client_would_run() -> None:
    for name, media_type in (("a.html", "text/plain"), ("a.svg", "image/svg+xml")):
        kept = judge(name, None, Evidence(media_type, b"x")).media_type
        assert sent_as(kept) == ("m.file", "application/octet-stream")
    assert sent_as("image/jpeg") == ("m.image", "image/jpeg")
    assert sent_as("audio/mpeg") == ("m.audio", "audio/mpeg")
    assert sent_as("application/pdf") == ("m.file", "application/pdf")
    assert sent_as("application/x-unheard-of") == ("m.file", "application/octet-stream")
