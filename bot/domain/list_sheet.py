"""From what somebody sent, a file's bytes, its sheets or the lines of a message, to rows."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.errors import Refusal
from bot.domain.list_words import heading

MOST_BYTES = 1_000_000
MOST_LINES = 3_000
_LONGEST_LINE = 4_000
_HEADING_WITHIN = 40
CANONICAL = ("party", "name", "email", "seat", "post", "user")
_SEPARATORS = (";", "\t", ",", "|", " - ")
_CONTACT = re.compile(r"[^\s@]@[^\s@.]+\.\S|@[^\s@:]+:\S|matrix\.to/#/")


@dataclass(frozen=True)
class Cell:
    """One value, and the column it stands in (see `list_words`)."""

    column: str
    text: str


@dataclass(frozen=True)
class Row:
    """One line with something in it. `line` is its number in what was sent, from 1."""

    line: int
    cells: tuple[Cell, ...]
    problem: str | None = None
    """The catalog key of what keeps the line from being read."""

    def texts(self, column: str) -> list[str]:
        """What stands in the column, or in several of that meaning; nothing empty."""
        return [cell.text for cell in self.cells if cell.column == column and cell.text]

    @property
    def excerpt(self) -> str:
        """Enough of the line to know it again."""
        words = self.texts("name") or [cell.text for cell in self.cells if cell.text]
        return " ".join(words)[:60]


@dataclass(frozen=True)
class Sheet:
    """The rows of people, and the headings that mean nothing to us."""

    rows: tuple[Row, ...]
    ignored: tuple[str, ...] = ()
    headed: bool = True
    """False: the columns are taken to be in the canonical order."""
    passed: tuple[str, ...] = ()
    """The names of a spreadsheet's other sheets with something in them."""


@dataclass(frozen=True)
class Page:
    """One sheet of a spreadsheet: its name, and what stands in each row, by the row's number."""

    name: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]


Sent = str | bytes | tuple[Page, ...]
"""A list as it comes: lines, a text file, or the sheets of a spreadsheet."""


_NO_LISTS = (b"%PDF-", b"{\\rtf", b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"<!DOCTYPE", b"<html")
"""How files begin that people send for a list, and that have none to be read."""


def decode(data: bytes) -> str:
    """The text of a file in UTF-8, with its mark or without, or in Windows-1252.

    Raises:
        Refusal: a spreadsheet or another file that is not text, or too large a one.
    """
    if len(data) > MOST_BYTES:
        raise Refusal("lista-file-large", most_kb=MOST_BYTES // 1000)
    if data[:4] == b"PK\x03\x04" or data[:4] == b"\xd0\xcf\x11\xe0":
        raise Refusal("lista-file-spreadsheet")
    if data.startswith(_NO_LISTS):
        raise Refusal("lista-file-no-text")
    try:
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return data.decode("utf-16")
        if b"\x00" in data:
            raise Refusal("lista-file-no-text")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise Refusal("lista-file-no-text") from error


def read_sheet(sent: Sent) -> Sheet:
    """The rows below the heading; without a heading, columns in the canonical order.

    Raises:
        Refusal: nothing in it, no text, or too much of it.
    """
    if isinstance(sent, tuple):
        return _read_pages(sent)
    text = decode(sent) if isinstance(sent, bytes) else sent
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").split("\n")
    if lines and re.fullmatch(r"\s*\"?sep=.\"?\s*", lines[0], re.IGNORECASE):
        lines[0] = ""  # Excel's own first line, which names the separator.
    if sum(1 for line in lines if line.strip()) > MOST_LINES:
        raise Refusal("lista-lines-many", most=MOST_LINES)
    if not any(_clean(line) for line in lines):
        raise Refusal("lista-nothing")
    ways = [_split(lines, separator) for separator in _SEPARATORS if _occurs(lines, separator)]
    ways = ways or [_split(lines, ";")]
    return _under_headings(max(ways, key=_fit))


def _read_pages(pages: Sequence[Page]) -> Sheet:
    """The first sheet with a heading and people below it, else the first with anything."""
    filled = [page for page in pages if page.rows]
    if not filled:
        raise Refusal("lista-nothing")
    chosen = next((page for page in filled if _has_people(page)), filled[0])
    if len(chosen.rows) > MOST_LINES:
        raise Refusal("lista-lines-many", most=MOST_LINES)
    others = tuple(_clean(page.name)[:40] for page in filled if page is not chosen)
    return replace(_under_headings(_page_lines(chosen.rows)), passed=others)


def _has_people(page: Page) -> bool:
    lines = _page_lines(page.rows[: _HEADING_WITHIN + 1])
    headed = next((i for i, line in enumerate(lines[:_HEADING_WITHIN]) if line.headings), None)
    return headed is not None and len(lines) > headed + 1


def _page_lines(rows: Sequence[tuple[int, tuple[str, ...]]]) -> list[_Line]:
    """All as wide as the widest, so that an empty cell at the end is no missing column."""
    found = [
        _Line(number, _cleaned(cells), _too_long(cells))
        for number, cells in rows
        if any(map(_clean, cells))
    ]
    filled = (i for line in found for i, cell in enumerate(line.cells, 1) if cell)
    width = max(filled, default=0)
    empty = ("",) * width
    return [replace(line, cells=(*line.cells, *empty)[:width]) for line in found]


def _too_long(cells: Sequence[str]) -> str | None:
    return "lista-line-long" if sum(map(len, cells)) > _LONGEST_LINE else None


def _occurs(lines: Sequence[str], separator: str) -> bool:
    return any(separator in line for line in lines)


def _clean(text: str) -> str:
    """Without controls and the marks that turn or hide text; single spaces."""
    kept = (" " if sign.isspace() else sign for sign in text)
    shown = (sign for sign in kept if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co"))
    return " ".join("".join(shown).split())


@dataclass(frozen=True)
class _Line:
    number: int
    cells: tuple[str, ...]
    problem: str | None = None

    @property
    def names_somebody(self) -> bool:
        """Whether one of several cells is an address or an id, and nothing else."""
        return len(self.cells) > 1 and any(
            _CONTACT.search(cell) and " " not in cell for cell in self.cells
        )

    @property
    def headings(self) -> set[str]:
        """The columns that this line names, if it looks like a heading at all."""
        if self.names_somebody:
            return set()
        found = {column for cell in self.cells if (column := heading(cell))}
        return found if len(found) > 1 and found & {"name", "email", "user"} else set()


def _split(lines: Sequence[str], separator: str) -> list[_Line]:
    if len(separator) == 1 and not any(len(line) > _LONGEST_LINE for line in lines):
        try:  # A quoted cell may go on over several lines, as spreadsheets write it.
            reader = csv.reader([f"{line}\n" for line in lines], delimiter=separator, strict=True)
            whole, before = [], 0
            for cells in reader:
                whole.append(_Line(before + 1, _cleaned(cells)))
                before = reader.line_num
            return whole
        except csv.Error:
            pass
    return [_split_one(number, line, separator) for number, line in enumerate(lines, 1)]


def _split_one(number: int, line: str, separator: str) -> _Line:
    if len(line) > _LONGEST_LINE:
        return _Line(number, (_clean(line[:100]),), "lista-line-long")
    if len(separator) > 1:
        return _Line(number, _cleaned(line.split(separator)))
    try:
        cells = next(csv.reader([line], delimiter=separator, strict=True), [])
    except csv.Error:
        return _Line(number, (_clean(line),), "lista-line-quotes")
    return _Line(number, _cleaned(cells))


def _cleaned(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(_clean(cell).strip("“”\"'` ") for cell in cells)


def _fit(lines: Sequence[_Line]) -> tuple[int, int]:
    """How well a separator suits: columns recognised, then lines it cuts around a contact."""
    heads = max((len(line.headings) for line in lines[:_HEADING_WITHIN]), default=0)
    return heads, sum(line.names_somebody for line in lines)


def _under_headings(lines: Sequence[_Line]) -> Sheet:
    first = next((i for i, line in enumerate(lines[:_HEADING_WITHIN]) if line.headings), None)
    columns: tuple[str, ...] = CANONICAL
    ignored: list[str] = []
    rows: list[Row] = []
    for i, line in enumerate(lines):
        if not any(line.cells):
            continue
        if first is not None and i < first:
            if line.names_somebody:
                cells = tuple(Cell("", text) for text in line.cells)
                rows.append(Row(line.number, cells, "lista-line-above"))
            continue  # A title above the heading.
        if line.headings:
            columns = tuple(heading(cell) or "" for cell in line.cells)
            unknown = (cell for cell in line.cells if cell and heading(cell) is None)
            ignored.extend(cell for cell in unknown if cell not in ignored)
            continue
        rows.append(_row(line, columns))
    if not rows:
        raise Refusal("lista-nothing")
    return Sheet(tuple(rows), tuple(ignored), headed=first is not None)


def _row(line: _Line, columns: Sequence[str]) -> Row:
    problem = line.problem
    if problem is None and len(line.cells) == 1:
        problem = "lista-line-one-column"
    if problem is None and any(line.cells[len(columns) :]):
        problem = "lista-line-columns"
    cells = tuple(Cell(c, t) for c, t in zip(columns, line.cells, strict=False))
    return Row(line.number, cells or tuple(Cell("", text) for text in line.cells), problem)
