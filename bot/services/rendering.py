"""Replies as Matrix messages: the HTML that phones render, and a plain body beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape, unescape
from itertools import groupby
from typing import Any

import nh3
from markdown import Markdown

from bot.domain.reply import Reply, Style, Text
from bot.i18n import Catalogs

ALLOWED = frozenset(
    {"p", "b", "i", "del", "br", "ul", "ol", "li", "a", "code", "pre", "blockquote"}
)
"""What Element renders on every phone."""

PAGE_BYTES = 16_000
"""Of HTML in one message; with the body and JSON around it, under 40 KB encrypted."""
EDIT_BYTES = PAGE_BYTES // 2
"""Of what is put in place of a message: an edit says all of it twice."""
MOST_PAGES = 5
_LETTER_BYTES = 200_000

_FIRST_HELD = 0xF0000  # a private plane: `clean` takes these out of people's words
_HELD = re.compile("[\U000f0000-\U000ffffd]")
_TO_SUBSET = {"<strong>": "<b>", "</strong>": "</b>", "<em>": "<i>", "</em>": "</i>"}
_EMPHASIS = re.compile("</?(?:strong|em)>")


@dataclass(frozen=True)
class Page:
    """One message's worth of a reply."""

    html: str
    body: str

    def content(self, *, notice: bool) -> dict[str, Any]:
        """The event's content, mentioning nobody."""
        return {
            "msgtype": "m.notice" if notice else "m.text",
            "body": self.body,
            "format": "org.matrix.custom.html",
            "formatted_body": self.html,
            "m.mentions": {},
        }


def pages(
    catalogs: Catalogs,
    reply: Reply,
    language: str,
    *,
    most: int = MOST_PAGES,
    page_bytes: int = PAGE_BYTES,
) -> list[Page]:
    """`reply` as messages, usually one; what does not fit in `most` is said to be left out."""
    pieces = [_piece(catalogs, language, style, text, page_bytes) for style, text in reply.parts]
    grouped = list(_grouped(pieces, page_bytes))
    if len(grouped) > most:
        cut = _piece(catalogs, language, "paragraph", Text.of("common-cut"), page_bytes)
        grouped = [*grouped[: most - 1], [*grouped[most - 1], cut]]
    return [_page(group) for group in grouped]


_LETTER = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
</head>
<body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1a1a1a;background:#ffffff">
<div style="max-width:36em;overflow-wrap:anywhere">
{content}
</div>
</body>
</html>
"""


def letter(catalogs: Catalogs, reply: Reply, language: str, *, title: str) -> tuple[str, str]:
    """`reply` as a mail: the whole HTML page, and the plain text."""
    (page,) = pages(catalogs, reply, language, most=1, page_bytes=_LETTER_BYTES)
    html = _LETTER.format(language=language, title=escape(title), content=page.html)
    return html, page.body + "\n"


def inline(catalogs: Catalogs, text: Text, language: str) -> str:
    """One sentence as HTML that stands within a line of a page: people's words escaped."""
    return _clean(_piece(catalogs, language, "item", text, PAGE_BYTES)[1])


def _page(pieces: Iterable[tuple[Style, str]]) -> Page:
    html = _clean("\n".join(_blocks(pieces)))
    return Page(html, plain_body(html))


def _clean(html: str) -> str:
    return nh3.clean(
        html,
        tags=set(ALLOWED),
        attributes={"a": {"href"}},
        url_schemes={"https", "http", "mailto"},
        link_rel=None,
    )


def _blocks(pieces: Iterable[tuple[Style, str]]) -> Iterator[str]:
    for style, group in groupby(pieces, key=lambda piece: piece[0]):
        lines = [html for _, html in group]
        if style == "item":
            yield "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"
        elif style == "step":
            yield "<ol>" + "".join(f"<li>{line}</li>" for line in lines) + "</ol>"
        else:
            yield from lines


def _grouped(
    pieces: Iterable[tuple[Style, str]], page_bytes: int
) -> Iterator[list[tuple[Style, str]]]:
    page: list[tuple[Style, str]] = []
    size = 0
    for piece in pieces:
        length = _size(piece[1]) + 10
        if page and size + length > page_bytes:
            yield page
            page, size = [], 0
        page.append(piece)
        size += length
    yield page


def _piece(
    catalogs: Catalogs, language: str, style: Style, text: Text, page_bytes: int
) -> tuple[Style, str]:
    """One part as HTML. Values never pass through Markdown: one character stands for each."""
    held: list[str] = []

    def hold(value: str) -> str:
        held.append(escape(value))
        return chr(_FIRST_HELD + len(held) - 1)

    source = catalogs.fill(language, text.key, text.args, hold)
    if style == "code":
        html = f"<pre><code>{escape(source, quote=False)}</code></pre>"
    else:
        html = _html(source)
        if style != "paragraph":
            html = html.removeprefix("<p>").removesuffix("</p>")
    html = _HELD.sub(lambda found: held[ord(found[0]) - _FIRST_HELD], html)
    if _size(html) > page_bytes:
        html = escape(plain_body(nh3.clean(html))[: page_bytes // 4]) + "…"
    return style, html


def _size(html: str) -> int:
    """Of it in JSON, about: quotation marks, which count there too, are `&quot;` here."""
    return len(html.encode()) + html.count("\\")


@lru_cache(maxsize=4096)
def _html(source: str) -> str:
    """A catalog's Markdown as HTML; the same few hundred come again and again."""
    html = _markdown()(source)
    return _EMPHASIS.sub(lambda found: _TO_SUBSET[found[0]], html)


@lru_cache(maxsize=1)
def _markdown() -> Callable[[str], str]:
    converter = Markdown(output_format="html")

    def convert(source: str) -> str:
        return str(converter.reset().convert(source))

    return convert


# --- The plain body ---------------------------------------------------------------------------

_TAG = re.compile(r"<(/?)([a-z]+)(?:\s[^>]*?href=\"([^\"]*)\")?[^>]*>")
_MANY_LINES = re.compile(r"\n{3,}")
_AROUND: Mapping[tuple[str, str], str] = {
    ("", "br"): "\n",
    ("/", "p"): "\n\n",
    ("/", "li"): "\n",
    ("/", "ul"): "\n",
    ("/", "ol"): "\n",
    ("/", "pre"): "\n\n",
    ("", "blockquote"): "> ",
}


def plain_body(html: str) -> str:
    """What a client without HTML shows."""
    pieces: list[str] = []
    counts: list[int] = []  # of each list we are in; -1 in one without numbers
    link = shown_from = None
    place, verbatim = 0, False
    for tag in _TAG.finditer(html):
        text = unescape(html[place : tag.start()])
        pieces.append(text if verbatim else text.replace("\n", " ") if text.strip() else "")
        place = tag.end()
        closing, name = tag[1], tag[2]
        if name == "pre":
            verbatim = not closing
        elif name in ("ul", "ol"):
            counts = counts[:-1] if closing else [*counts, 0 if name == "ol" else -1]
        elif name == "li" and not closing and counts:
            counts[-1] += counts[-1] >= 0
            pieces.append("- " if counts[-1] < 0 else f"{counts[-1]}. ")
        elif name == "a" and not closing:
            link, shown_from = tag[3], len(pieces)
        elif name == "a" and link and "".join(pieces[shown_from:]) != unescape(link):
            pieces.append(f" ({unescape(link)})")
        pieces.append(_AROUND.get((closing, name), ""))
    pieces.append(unescape(html[place:]))
    return _MANY_LINES.sub("\n\n", "".join(pieces)).strip()
