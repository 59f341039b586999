"""The forgiving reader: from a message to the words of a command, however it was typed."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from bot.chat.arguments import Lines
from bot.chat.words import fold
from bot.domain.errors import NotUnderstood
from bot.domain.message import Message

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff\ud800-\udfff]"
)
"""Controls, marks of direction and width, halves of characters: nobody means to write them."""

_NEWLINE = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_MARK = re.compile(r"\s*(?:`{1,3}\s*)?(¡?[!！]|¡)(?![!！¡])\s*(?=\w)")


@dataclass(frozen=True)
class Typed:
    """A message as read: a command, or plain words."""

    mark: str
    """`!`; `¡` for a mere exclamation mark, which may be prose; nothing for plain words."""
    line: str
    """The first line, without the mark."""
    lines: Lines
    """Those below it."""
    text: str
    """All of it, with the mark."""

    @property
    def is_command(self) -> bool:
        """Whether somebody plainly meant the bot."""
        return self.mark == "!"


def read(message: Message) -> Typed:
    """What a message says, with ids in place of mention pills and of `matrix.to` links."""
    body = with_ids(message.body, message.formatted)
    if message.answers is not None and body.startswith(">"):
        body = _without_quotation(body)
    text = visible(body)
    found = _MARK.match(text)
    if found is None:
        first, _, below = text.strip().partition("\n")
        return Typed("", first.strip(), lines_of(below), text)
    first, _, below = text[found.end() :].partition("\n")
    first = first.strip()
    if "`" in found[0]:
        first, below = first.rstrip("`").rstrip(), below.rstrip().removesuffix("```")
    mark = "!" if found[1] != "¡" else "¡"
    if mark == "¡" and first.endswith(("!", "！")):
        return Typed("", first, lines_of(below), text)  # «¡Siguiente!» is a cheer, not a command
    return Typed(mark, first, lines_of(below), text)


def visible(text: str) -> str:
    """`text` in composed characters, without what cannot be seen; lines end in a newline."""
    text = _INVISIBLE.sub("", _NEWLINE.sub("\n", text))
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def lines_of(below: str) -> Lines:
    """The lines of a text, without empty ones at either end."""
    lines = [line.rstrip() for line in below.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0].strip():
        del lines[0]
    return Lines(lines)


def _without_quotation(body: str) -> str:
    """What follows the quotation that older clients put before a reply."""
    lines = body.split("\n")
    start = next((i for i, line in enumerate(lines) if not line.startswith(">")), len(lines))
    return "\n".join(lines[start:]).lstrip("\n")


# --- Ids: pills, links ------------------------------------------------------------------------

_LINK = r"(?:https?://)?matrix\.to/#/([^\s()<>\"']{1,600})"
_MARKDOWN_LINK = re.compile(r"\[[^\[\]\n]{0,255}\]\(<?" + _LINK + r">?\)")
_BARE_LINK = re.compile(r"<?" + _LINK + r">?", re.IGNORECASE)


def with_ids(body: str, formatted: str | None) -> str:
    """`body` with Matrix ids where its HTML form has pills, and where it has links to people."""
    if formatted is not None and "matrix.to" in formatted:
        body = _with_pills(body, formatted)
    if "matrix.to" in body:
        body = _MARKDOWN_LINK.sub(lambda found: _id_of(found[1]), body)
        body = _BARE_LINK.sub(lambda found: _id_of(found[1]), body)
    return body


def _with_pills(body: str, formatted: str) -> str:
    """Each pill's name, in its order, is replaced where the plain body has it."""
    pieces: list[str] = []
    start = 0
    for target, name in _pills(formatted):
        if not name or name.startswith("http"):
            continue
        markdown = f"[{name}]("
        place = body.find(name, start)
        if place < 0:
            continue
        if body.startswith(markdown, place - 1) and place > start:
            continue  # already a Markdown link: read as one afterwards
        pieces += (body[start:place], target)
        start = place + len(name)
    return "".join((*pieces, body[start:]))


def _id_of(target: str) -> str:
    return unquote(target).partition("?")[0].partition("/")[0].rstrip(".,;")


_PILL = re.compile(
    r"<a\s[^<>]{0,300}?href\s?=\s?[\"']" + _LINK + r"[\"'][^<>]{0,300}>([^<>]{1,255})</a>",
    re.IGNORECASE,
)


def _pills(formatted: str) -> list[tuple[str, str]]:
    """The people linked to in an HTML message: `(id, shown text)`, in order."""
    if "<mx-reply>" in formatted:  # the quotation of older clients
        formatted = formatted.partition("</mx-reply>")[2]
    found = (
        (_id_of(html.unescape(pill[1])), html.unescape(pill[2]))
        for pill in _PILL.finditer(formatted)
    )
    return [(target, shown) for target, shown in found if target.startswith("@")]


# --- Words and options ------------------------------------------------------------------------

_DOUBLE = '"“”„‟″＂'
_CLOSING = {**dict.fromkeys(_DOUBLE, _DOUBLE), "«": "»", "»": "«»"}
_SINGLE = "'‘’‚"
_KEY = re.compile(
    r"(?:--|[–—]{1,2})?([^\W\d_][\w\-]{0,30})(?:\s{0,20}(=)|\s{0,20}(:)(?=[\s\"“”„«]|\Z))\s{0,20}"
)
_DASH_KEY = re.compile(r"(?:--|[–—]{1,2})([^\W\d_][\w\-]{0,30})(?=\s|\Z)\s{0,20}")
_BARE = re.compile(r"\S+")
_SPACE = re.compile(r"\s*")
_JOINT = re.compile(r"\s*[;,]\s*")


@dataclass(frozen=True)
class Split:
    """The arguments of a command line, not yet given meaning."""

    words: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    """`(key as written, value)`; known keys, and unknown ones written with `=`."""
    resumed: tuple[tuple[int, str], ...] = ()
    """Where words go on behind an option's value that has no quotes: `(place, key)`."""


def split(text: str, is_key: Callable[[str], bool]) -> Split:
    """The words and options of `text`; `is_key` knows the options by folded name.

    Quoted words may have spaces; a list without quotes goes on after `;` and `,`.

    Raises:
        NotUnderstood: a quotation that is not closed.
    """
    words: list[str] = []
    options: list[tuple[str, str]] = []
    resumed: list[tuple[int, str]] = []
    bare: str | None = None
    place = _skip(text, 0)
    while place < len(text):
        key, start = _key_at(text, place, is_key)
        if key is not None:
            value, place = _value_at(text, start, is_key)
            options.append((key, value))
            bare = key if value and text[start] not in _CLOSING else None
        else:
            if bare is not None:
                resumed.append((len(words), bare))
                bare = None
            word, place = _word_at(text, place)
            words.append(word)
        place = _skip(text, place)
    return Split(tuple(words), tuple(options), tuple(resumed))


def _skip(text: str, place: int) -> int:
    found = _SPACE.match(text, place)
    return found.end() if found else place


def _key_at(text: str, place: int, is_key: Callable[[str], bool]) -> tuple[str | None, int]:
    """The key that starts here and where its value does, or None."""
    found = _KEY.match(text, place)
    if found is not None and (found[2] or is_key(fold(found[1]))):
        return found[1], found.end()
    found = _DASH_KEY.match(text, place)
    if found is not None and is_key(fold(found[1])):
        return found[1], found.end()
    return None, place


def _value_at(text: str, place: int, is_key: Callable[[str], bool]) -> tuple[str, int]:
    if place >= len(text):
        return "", place
    key, _ = _key_at(text, place, is_key)
    if key is not None and is_key(fold(key)):
        return "", place
    value, place = _word_at(text, place)
    parts = [value]
    while place < len(text):
        joint = _JOINT.match(text, place)
        if joint is None and not parts[-1].endswith((";", ",")):
            break
        after = joint.end() if joint else _skip(text, place)
        if after >= len(text) or _key_at(text, after, is_key)[0] is not None:
            place = after
            break
        sign = joint[0].strip() if joint else ""
        value, place = _word_at(text, after)
        parts.append(f"{sign} {value}")
    return "".join(parts), place


def _word_at(text: str, place: int) -> tuple[str, int]:
    """The word or quotation that starts here, and where it ends."""
    opening = text[place]
    if opening in _CLOSING:
        for end in range(place + 1, len(text)):
            if text[end] in _CLOSING[opening]:
                return text[place + 1 : end], end + 1
        raise NotUnderstood("common-quote-open", text[place:])
    if opening in _SINGLE:
        for end in range(place + 1, min(len(text), place + 300)):
            if text[end] in _SINGLE and (end + 1 == len(text) or text[end + 1] in " \t;,"):
                return text[place + 1 : end], end + 1
    found = _BARE.match(text, place)
    if found is None:
        return "", len(text)
    return found[0], found.end()


# --- Lines with columns -----------------------------------------------------------------------

_BULLET = re.compile(r"\s*(?:[-–—*•·]\s+|\d{1,3}[.)]\s+)?")
_DASH = re.compile(r"(?<=\s)(?:--|[-–—])(?=\s)")


def columns(line: str) -> tuple[str, ...]:
    """The columns of a line: between `|`, or else between ` - ` as phones write it.

    A bullet or number before the first is not part of it.
    """
    start = _BULLET.match(line)
    line = line[start.end() :] if start else line
    parts = line.split("|") if "|" in line else _DASH.split(line)
    return tuple(part.strip() for part in parts)
