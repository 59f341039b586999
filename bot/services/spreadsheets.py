"""Spreadsheets: those that people send, however large or hostile, and those they are sent.

An .xlsx is a zip of XML. What it would unpack to is looked at before anything is unpacked;
defusedxml, which openpyxl uses where it is installed, refuses XML that expands; nothing in a
file is calculated, fetched or run.
"""

from __future__ import annotations

import asyncio
import io
import re
import threading
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from itertools import islice
from typing import Any

import openpyxl
from defusedxml import DefusedXmlException
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import column_index_from_string, get_column_letter

from bot.domain.errors import Refusal
from bot.domain.list_sheet import MOST_BYTES, MOST_LINES, Page
from bot.domain.sheet_writing import defused

MOST_FILE_BYTES = 5_000_000
"""Pictures included, as of a ministry's arms."""
_MOST_XML_BYTES = 10_000_000
_MOST_MEMBERS = 2_000
_MOST_PAGES = 50
_MOST_COLUMNS = 100
_MOST_MERGED = 3_000
_LAST_ROW = 1_048_576
_LONGEST_CELL = 5_000
_WIDTH = 26
_MOST_IN_CELL = 32_000
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_NO_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s+ref=\"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\"")
_BROKEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    DefusedXmlException,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,  # a member with a password
    SyntaxError,  # what XML parsers raise
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)
"""What openpyxl is known to raise on files that are not what they say."""

_one_at_a_time = threading.Lock()


async def opened(data: bytes) -> bytes | tuple[Page, ...]:
    """The sheets of a spreadsheet; `data` itself where it is none.

    Raises:
        Refusal: it is too large, or of an older or another kind, or damaged, or locked.
    """
    if data[:4] == _OLE:
        raise Refusal("lista-file-spreadsheet")
    if data[:4] != _ZIP:
        return data
    if len(data) > MOST_FILE_BYTES:
        raise Refusal("lista-file-large", most_kb=MOST_FILE_BYTES // 1000)
    return await asyncio.to_thread(_open, data)


def _open(data: bytes) -> tuple[Page, ...]:
    # One at a time, whatever memory it takes; and the warnings that are silenced are everybody's.
    with _one_at_a_time, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions that are nothing to us
        try:
            _measure(data)
            return tuple(_pages(data))
        except _BROKEN as error:
            raise Refusal("lista-file-spreadsheet") from error


def _measure(data: bytes) -> None:
    """See that it does not unpack to too much: no member gives more than its entry says."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
    unpacked = sum(m.file_size for m in members if not m.filename.startswith("xl/media/"))
    if len(members) > _MOST_MEMBERS or unpacked > _MOST_XML_BYTES:
        raise Refusal("lista-file-large", most_kb=MOST_FILE_BYTES // 1000)


def _pages(data: bytes) -> Iterator[Page]:
    """The sheets that are shown; those hidden only if there is no other."""
    workbook = openpyxl.load_workbook(
        io.BytesIO(data), read_only=True, data_only=True, keep_links=False
    )
    try:
        sheets = workbook.worksheets[:_MOST_PAGES]
        shown = [sheet for sheet in sheets if sheet.sheet_state == "visible"] or sheets
        budget = _Budget()
        for sheet in shown:
            rows = sheet.iter_rows(max_col=_MOST_COLUMNS, max_row=_LAST_ROW, values_only=True)
            found = dict(budget.taken(rows))
            _fill_merged(found, _source_of(data, sheet))
            yield Page(sheet.title, tuple(found.items()))
    finally:
        workbook.close()


class _Budget:
    """How much text is read of a file, over all its sheets."""

    def __init__(self) -> None:
        self._text = 0

    def taken(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The rows with something in them, as text, by their number; of too many, one too many."""
        count = 0
        for number, row in enumerate(rows, 1):
            if all(value is None for value in row):
                continue
            cells = tuple(map(_text, row))
            if not any(cells):
                continue
            count += 1
            self._text += sum(map(len, cells))
            if self._text > MOST_BYTES:
                raise Refusal("lista-file-large", most_kb=MOST_BYTES // 1000)
            yield number, cells
            if count > MOST_LINES:
                return


def _text(value: object) -> str:
    """What a cell shows, as near as matters for names, addresses and posts."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return str(value.date() if value.time() == time() else value)
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).strip()[:_LONGEST_CELL]


def _source_of(data: bytes, sheet: Any) -> bytes:
    """The sheet's XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(sheet._worksheet_path.lstrip("/"))


def _fill_merged(rows: dict[int, tuple[str, ...]], source: bytes) -> None:
    """Write what cells merged over several rows show in each: a party beside its people.

    Rows with nothing else in them stay as they are.
    """
    for found in islice(_MERGED.finditer(source), _MOST_MERGED):
        first, top, last, bottom = found.groups()
        above = rows.get(int(top))
        if first != last or above is None:
            continue
        column = column_index_from_string(first.decode()) - 1
        if column >= len(above) or not above[column]:
            continue
        for number, cells in rows.items():
            if int(top) < number <= int(bottom) and not cells[column]:
                rows[number] = (*cells[:column], above[column], *cells[column + 1 :])


def as_xlsx(title: str, heading: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table as a file, every cell a text that is shown and never computed.

    Defused as in a CSV, since that is what becomes of many when they are saved again.
    """
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet(_FORBIDDEN.sub(" ", title)[:31])
    sheet.freeze_panes = "A2"
    for column in range(1, len(heading) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
    sheet.append([_cell(sheet, each, bold=True) for each in heading])
    for row in rows:
        sheet.append([_cell(sheet, each) for each in row])
    kept = io.BytesIO()
    workbook.save(kept)
    return kept.getvalue()


def _cell(sheet: Any, text: str, *, bold: bool = False) -> Any:
    cell = WriteOnlyCell(sheet, _NO_XML.sub("", defused(text))[:_MOST_IN_CELL])
    cell.data_type = "s"
    cell.font = Font(bold=bold)
    return cell
