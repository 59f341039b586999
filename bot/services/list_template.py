"""The empty list that people fill in: headings in their language, roles to choose from."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from bot.domain import sheet_writing
from bot.i18n import Catalogs

_COLUMNS = ("name", "email", "seat", "post", "user")
_WIDTHS = (32, 36, 18, 36, 30)
_SEATS = ("pagina-list-seat-participant", "lista-seat-focal-point", "lista-seat-substitute")
_LAST_ROW = 1000


def _headings(catalogs: Catalogs, language: str) -> list[str]:
    return [catalogs.plain(language, f"lista-column-{each}") for each in _COLUMNS]


def as_csv(catalogs: Catalogs, language: str) -> bytes:
    """With nothing but the headings."""
    return sheet_writing.as_csv(_headings(catalogs, language), ())


def as_xlsx(catalogs: Catalogs, language: str) -> bytes:
    """With the headings, and the roles to choose from below theirs."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # a new book has one
    sheet.title = catalogs.plain(language, "pagina-list-file")[:31]
    sheet.append(_headings(catalogs, language))
    for number, width in enumerate(_WIDTHS, start=1):
        cell = sheet.cell(1, number)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DDE6F2")
        cell.alignment = Alignment(vertical="center")
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A2"
    seats = ",".join(catalogs.plain(language, each) for each in _SEATS)
    roles = DataValidation(type="list", formula1=f'"{seats}"', allow_blank=True)
    column = get_column_letter(_COLUMNS.index("seat") + 1)
    roles.add(f"{column}2:{column}{_LAST_ROW}")
    sheet.add_data_validation(roles)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
