"""What is seen of a file while it passes."""

from __future__ import annotations

import io
import zipfile

import pytest

from bot.domain.file_dangers import Danger, judge
from bot.services.file_types import Look, dimensions_of
from tests.services.file_world import PDF, docx

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def looked(data: bytes, size: int = 60_000) -> Look:
    look = Look()
    for start in range(0, len(data), size):
        look.take(data[start : start + size])
    return look


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (PDF, "application/pdf"),
        (b"", "application/x-empty"),
        ("educación".encode(), "text/plain"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"></svg>', "image/svg+xml"),
    ],
)
def test_the_type_is_that_of_the_bytes(data: bytes, media_type: str) -> None:
    assert looked(data).evidence().media_type == media_type


def test_a_zip_is_looked_into_however_large_it_is() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "x")
        archive.writestr("media/large.bin", bytes(5 << 20))
        archive.writestr("word/document.xml", "x")
        archive.writestr("word/vbaProject.bin", "x")
    seen = looked(buffer.getvalue()).evidence()
    assert seen.members[-1] == "word/vbaProject.bin"
    assert judge("a.docx", None, seen).danger is Danger.MACROS


def test_what_ends_like_a_zip_is_looked_into_whatever_it_begins_like() -> None:
    seen = looked(PDF + bytes(2 << 20) + docx("run.exe")).evidence()
    assert seen.media_type == "application/pdf"
    assert "run.exe" in seen.members


@pytest.mark.parametrize("cut", [1, 10, 22, 60])
def test_a_broken_zip_is_looked_at_without_harm(cut: int) -> None:
    whole = docx()
    looked(whole[:-cut]).evidence()
    looked(whole[cut:]).evidence()
    looked(whole[:-22] + b"PK\x05\x06" + b"\xff" * 18).evidence()


def test_macros_of_old_office_files_are_found_wherever_they_are() -> None:
    mark = "_VBA_PROJECT".encode("utf-16-le")
    for size in (7, 64, 60_000):
        assert looked(OLE + bytes(1000) + mark + bytes(900), size).evidence().ole_macros
    assert not looked(OLE + bytes(2000)).evidence().ole_macros
    assert not looked(PDF + mark).evidence().ole_macros


def test_little_is_kept_of_what_passes() -> None:
    look = Look()
    for _ in range(64):
        look.take(bytes(1 << 20))
    assert look.size_bytes == 64 << 20
    assert len(look._head) == 128 << 10
    assert look._tail_size <= 2 << 20


def test_a_picture_has_dimensions() -> None:
    gif = b"GIF89a\x10\0\x20\0\x80\0\0\0\0\0\xff\xff\xff"
    assert dimensions_of(gif) == (16, 32)
    assert dimensions_of(PDF) is None
