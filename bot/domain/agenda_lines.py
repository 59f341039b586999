"""Reading the points of an agenda as people write them, one on a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.agenda import AgendaItem
from bot.domain.errors import NotUnderstood
from bot.domain.ids import is_user_id
from bot.domain.links import read_link
from bot.domain.when import parse_length
from bot.domain.when_words import NUMBERS, folded

TITLE_LENGTH = 150
PRESENTER_LENGTH = 100
LONGEST = timedelta(hours=12)
LINKS_MAX = 5
_LONGEST_LINE = 600
_ADDRESS = re.compile(r"<?https?://[^\s|<>]{1,2100}>?", re.IGNORECASE)

_LENGTH = re.compile(
    r"""(?:(?P<hours>\d{1,2}) \s* (?:h|hs|hora|horas|hour|hours|heure|heures) \.?)? \s*
        (?:(?P<minutes>\d{1,4}) \s* (?:'|′|m|mn|min|mins|minuto|minutos|minute|minutes)? \.?)?""",
    re.VERBOSE | re.IGNORECASE,
)
_BULLET = re.compile(r"\s*(?:[-*•·–—]|\d{1,2}\s*[.)])\s+")
_COLUMNS = re.compile(r"\s+[-–—]\s+|\s*[;,:]\s+")
_TIMED = re.compile(
    r"(?P<title>.*\S)\s*\((?P<length>[^()|]{1,20})\)(?:(?:\s*[,:;]\s*|\s+[-–—]\s+)(?P<who>[^,|]+))?"
)
_AT_END = re.compile(
    r"(?P<title>.*\w\W*)\s(?P<length>\d{1,3}\s?(?:'|′|min|mins|minutos?|minutes?))\.?",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"\b(?:de|en|por|of|in|for|du|em)\Z", re.IGNORECASE)
_BARE_END = re.compile(r"(?P<title>[^\W\d].*\w)\s+(?P<minutes>\d{1,3})")
_LIKELY = range(5, 181)
"""Minutes of a point, where nothing but a number behind its title says so."""


@dataclass(frozen=True)
class Problem:
    """A line that is not a point: `key` says why in the catalogs."""

    number: int
    line: str
    key: str


def read_length(text: str) -> timedelta | None:
    """«25», «25 min», «1 h 30»; None: not a length."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None or not (found["hours"] or found["minutes"]):
        return None
    return timedelta(hours=int(found["hours"] or 0), minutes=int(found["minutes"] or 0))


def read_items(lines: Sequence[str]) -> tuple[list[AgendaItem], list[Problem]]:
    """The points written in `lines`, and the lines that are none; empty ones are skipped.

    A line is `title | minutes | who presents`, and the addresses of materials anywhere in
    it; all but the title may be left out. Instead of
    ` | ` there may be ` - ` if one of the columns is a length. A number or a dash
    before the title is taken as a bullet.
    """
    items: list[AgendaItem] = []
    problems: list[Problem] = []
    for number, line in enumerate(_with_signs(lines), start=1):
        if not line.strip():
            continue
        read = _read_item(line)
        if isinstance(read, str):
            problems.append(Problem(number, line.strip(), read))
        else:
            items.append(read)
    return items, problems


def _with_signs(lines: Sequence[str]) -> Sequence[str]:
    """`lines` with a ` | ` before their minutes, where each ends in a number and nothing else.

    «Apertura 10», «Debate 25»; and «Apertura 10, Debate 25» in one line.
    """
    written = [line for line in lines if line.strip()]
    if len(written) == 1:
        pieces = [piece.strip() for piece in re.split("[;,]", written[0][:_LONGEST_LINE])]
        return _signed(pieces) or lines
    return _signed(lines) or lines


def _signed(lines: Sequence[str]) -> Sequence[str]:
    """None of them unless all, at least two, are such."""
    signed: list[str] = []
    for line in lines:
        bullet = _BULLET.match(line)
        found = _BARE_END.fullmatch(line[bullet.end() if bullet else 0 :].strip())
        likely = found is not None and int(found["minutes"]) in _LIKELY
        if line.strip() and (found is None or not likely or "|" in line):
            return ()
        signed.append(f"{found['title']} | {found['minutes']}" if found else line)
    return signed if len(signed) > 1 else ()


def _read_item(line: str) -> AgendaItem | str:
    links = _ADDRESS.findall(line)
    try:
        read = tuple(read_link(link) for link in links)
    except NotUnderstood:
        return "agenda-line-link"
    if links:
        line = re.sub(r"(?:\s*[|;,-]\s*)+$", "", _ADDRESS.sub(" ", line))
    bullet = _BULLET.match(line)
    title, length, presenter = _columns(line[bullet.end() if bullet else 0 :].strip())
    title = " ".join(title.split())
    if not re.search(r"\w", title):
        return "agenda-line-without-title"
    if len(title) > TITLE_LENGTH:
        return "agenda-line-title-long"
    if len(presenter) > PRESENTER_LENGTH:
        return "agenda-line-presenter-long"
    if presenter.startswith("@") and not is_user_id(presenter):
        return "agenda-line-not-a-user"
    minutes = length_said(length) if length else None
    if length and minutes is None:
        return "agenda-line-not-a-length"
    if minutes is not None and not timedelta() < minutes <= LONGEST:
        return "agenda-line-length-odd"
    return AgendaItem(title, minutes, presenter or None, links=read[:LINKS_MAX])


def length_said(text: str) -> timedelta | None:
    """As `read_length`, and in words: «diez», «media hora»; for a column of its own."""
    found = read_length(text)
    if found is not None:
        return found
    number = NUMBERS.get(folded(text[:40]))
    try:
        return parse_length(text) if number is None else timedelta(minutes=number)
    except NotUnderstood:
        return None


def _is_length(text: str) -> bool:
    length = read_length(text)
    return length is not None and timedelta() < length <= LONGEST


def _columns(line: str) -> tuple[str, str, str]:
    """Title, length and presenter as written; "" where there is none."""
    if "|" not in line:
        line = line.replace("\t", "|")  # as a spreadsheet's cells are pasted
    if "|" in line:
        columns = [column.strip() for column in line.split("|")]
    else:
        if len(line) > _LONGEST_LINE:  # refused for its title; not worth a search
            return line, "", ""
        return _in_brackets(line) or _at_end(line) or _around_length(line)
    title, *rest = columns
    rest = [column for column in rest if column]
    if len(rest) == 1 and length_said(rest[0]) is None and not re.match(r"[-–−+]?\d", rest[0]):
        return title, "", rest[0]
    if len(rest) == 2 and length_said(rest[0]) is None and length_said(rest[1]) is not None:
        rest.reverse()
    return title, rest[0] if rest else "", " | ".join(rest[1:])


def _in_brackets(line: str) -> tuple[str, str, str] | None:
    """«Apertura (10 min), Chile», as the agenda itself is shown."""
    found = _TIMED.fullmatch(line)
    if found is None or not _has_unit(found["length"]):
        return None
    return found["title"], found["length"], (found["who"] or "").strip()


def _at_end(line: str) -> tuple[str, str, str] | None:
    """«Apertura 10 min», «Acuerdos 15'»; of «Pausa de 10 min» the title says it too."""
    found = _AT_END.fullmatch(line)
    if found is None:
        return None
    title = found["title"].rstrip(" -–—;,:")
    return (line if _OPEN_END.search(title) else title), found["length"], ""


def _around_length(line: str) -> tuple[str, str, str]:
    """«Lectura - escritura - 20 - Chile»: what stands before the length is the title.

    «Plan 2026 - 2030» has no length, nor has «Etapas 1, 2 y 3»: behind a comma or a
    colon it names its unit.
    """
    signs = list(_COLUMNS.finditer(line))
    for place, sign in enumerate(signs):
        end = signs[place + 1].start() if place + 1 < len(signs) else len(line)
        length = line[sign.end() : end].strip()
        if _is_length(length) if sign[0].strip() in "-–—;" else _has_unit(length):
            return line[: sign.start()].strip(), length, line[end:].lstrip(" -–—;,:")
    return line, "", ""


def _has_unit(text: str) -> bool:
    return _is_length(text) and not text.strip().isdecimal()
