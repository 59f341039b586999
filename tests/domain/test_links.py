"""Addresses that people give: complete, harmless to show, and what they seem to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import NotUnderstood
from bot.domain.links import LONGEST, host_of, read_link


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://video.example/mesa-1.mp4", "https://video.example/mesa-1.mp4"),
        ("  <https://Video.EXAMPLE/a>  ", "https://video.example/a"),
        ("HTTPS://video.example:8443/a%20b?x=1&y=2#t=30", None),
        ("http://video.example", "http://video.example"),
        ("https://video.example/educación?año=2027", None),
        ("http://[::1]:80/x", "http://[::1]:80/x"),
        ("https://10.0.0.7/x", "https://10.0.0.7/x"),
        ("https://video.example./a", "https://video.example/a"),
    ],
)
def test_a_complete_address_is_kept(written: str, kept: str | None) -> None:
    link = read_link(written)
    assert kept is None or link == kept
    assert read_link(link) == link


def test_letters_that_an_address_cannot_have_are_written_as_browsers_do() -> None:
    link = read_link("https://video.example/educación?q=ñ#é")
    assert link == "https://video.example/educaci%C3%B3n?q=%C3%B1#%C3%A9"
    assert read_link('https://x.example/"><script>') == "https://x.example/%22%3E%3Cscript%3E"


def test_a_host_that_looks_like_another_is_seen_to_be_different() -> None:
    assert read_link("https://\u0430rgentina.example/") == "https://xn--rgentina-06g.example/"
    assert host_of("https://xn--and-6ma2c.example:81/a") == "xn--and-6ma2c.example"
    assert read_link("https://ñandú.example/a") == "https://xn--and-6ma2c.example/a"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("", "enlace-incomplete"),
        ("www.mineduc.example/lectura", "enlace-incomplete"),
        ("video.example:8080/a", "enlace-incomplete"),
        ("//video.example/a", "enlace-incomplete"),
        ("https:video.example", "enlace-incomplete"),
        ("javascript:alert(1)", "enlace-other-scheme"),
        ("JavaScript:alert(1)//https://x.example", "enlace-other-scheme"),
        ("data:text/html,<b>x</b>", "enlace-other-scheme"),
        ("ftp://video.example/a", "enlace-other-scheme"),
        ("file:///etc/passwd", "enlace-other-scheme"),
        ("mxc://example.org/abc", "enlace-other-scheme"),
        ("https://ana:secreta@video.example/", "enlace-credentials"),
        ("https://good.example@evil.example/", "enlace-credentials"),
        ("https://good.example\\@evil.example/", "enlace-odd-signs"),
        ("https://video.example/a b", "enlace-odd-signs"),
        ("https://video.example/a\tb", "enlace-odd-signs"),
        ("https://video.example/a\nb", "enlace-odd-signs"),
        ("https://video.example/\x00", "enlace-odd-signs"),
        ("https://video.example/\u202e4pm.a", "enlace-odd-signs"),
        ("https://vi\u200ddeo.example/", "enlace-odd-signs"),
        ("https://video.example/\u2028a", "enlace-odd-signs"),
        ("https://", "enlace-no-host"),
        ("https:///a", "enlace-no-host"),
        ("https://video/a", "enlace-no-host"),
        ("https://a..example/", "enlace-no-host"),
        ("https://-a.example/", "enlace-no-host"),
        ("https://video.example:puerto/", "enlace-no-host"),
        ("https://video.example:99999/", "enlace-no-host"),
        ("https://127.1/", "enlace-no-host"),
        ("https://x.0x7f/", "enlace-no-host"),
        ("https://[v1.a]/", "enlace-no-host"),
        ("https://[::1%25eth0]/", "enlace-no-host"),
        (f"https://{'a' * 64}.example/", "enlace-no-host"),
        (f"https://{'abcdefgh.' * 40}example/", "enlace-no-host"),
        ("https://video.example/" + "a" * LONGEST, "enlace-too-long"),
        ("https://video.example/" + "ñ" * 400, "enlace-too-long"),
    ],
)
def test_anything_else_is_refused_by_name(written: str, key: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        read_link(written)
    assert refused.value.key == key
    assert len(refused.value.given) <= 200


@given(st.text(max_size=60), st.sampled_from(["https://", "http://x.example/", "https://x", ""]))
def test_whatever_is_kept_is_plain_ascii_and_stays_the_same(text: str, start: str) -> None:
    try:
        link = read_link(start + text)
    except NotUnderstood:
        return
    assert link.isascii()
    assert link.isprintable()
    assert not set(link) & set(' "<>\\')
    assert link.startswith(("https://", "http://"))
    assert "@" not in link.split("/")[2]
    assert read_link(link) == link
    assert host_of(link)
