"""Spreadsheets as ministries send them, and as hostile people do."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime

import openpyxl
import pytest

from bot.domain.errors import Refusal
from bot.domain.ids import UserId
from bot.domain.list_reading import Reading, Rules, read_list
from bot.domain.list_sheet import Page
from bot.domain.list_words import plain
from bot.domain.member_list import Member, Seat
from bot.services.spreadsheets import MOST_FILE_BYTES, opened

PARTIES = {"chile": "Chile", "peru": "Perú"}
RULES = Rules(["Chile", "Perú"], lambda text: PARTIES.get(plain(text)), server="hs")
HEAD = ("País", "Nombre", "Correo electrónico", "Rol", "Cargo", "Usuario de Matrix")
ANA = ("Chile", "Ana Rojas", "ana@mineduc.example", "punto focal", "Jefa", "@ana:hs")
LUIS = ("Perú", "Luis Paz", "luis@minedu.example", "", "", "")
READ = {
    "Chile": (
        Member("Ana Rojas", "ana@mineduc.example", Seat.FOCAL_POINT, "Jefa", UserId("@ana:hs")),
    ),
    "Perú": (Member("Luis Paz", "luis@minedu.example"),),
}
Cells = tuple[str | float | date | None, ...]
AT = datetime(2027, 1, 15, 9, 30)  # noqa: DTZ001 - as spreadsheets keep them


def workbook(*rows: Cells, name: str = "Lista") -> openpyxl.Workbook:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = name
    for row in rows:
        sheet.append(row)
    return made


def saved(made: openpyxl.Workbook) -> bytes:
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def changed(data: bytes, member: str, old: str, new: str) -> bytes:
    """The same zip with a piece of one member replaced."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(kept, "w") as after:
        for each in before.infolist():
            content = before.read(each)
            if each.filename == member:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode())
            after.writestr(each.filename, content, zipfile.ZIP_DEFLATED)
    return kept.getvalue()


async def read(made: openpyxl.Workbook | bytes) -> Reading:
    found = await opened(made if isinstance(made, bytes) else saved(made))
    assert isinstance(found, tuple)
    return read_list(found, RULES)


async def test_what_is_no_spreadsheet_is_left_as_it_is() -> None:
    assert await opened(b"parte;nombre") == b"parte;nombre"


@pytest.mark.parametrize(
    "rows",
    [
        (HEAD, ANA, LUIS),
        (("Ministerio de Educación",), (), ("Mesa de trabajo",), HEAD, ANA, (), LUIS),
        (ANA, LUIS),
    ],
)
async def test_people_are_read_under_titles_or_without_a_heading(rows: Sequence[Cells]) -> None:
    assert (await read(workbook(*rows))).members == READ


async def test_a_wrong_line_is_named_by_the_row_it_stands_in() -> None:
    wrong = ("Chile", "Eva Soto", "eva", "", "", "")
    reading = await read(workbook(("Lista",), (), HEAD, ANA, (), wrong))
    assert [(p.line, p.key) for p in reading.problems] == [(6, "lista-line-email")]


async def test_the_sheet_with_a_heading_is_read_and_the_others_are_named() -> None:
    made = workbook(("Instrucciones",), ("Complete la hoja Lista",), name="Instrucciones")
    for name, rows in (("Lista", (HEAD, ANA, LUIS)), ("Vacía", ()), ("Notas", (("x",),))):
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.create_sheet("Oculta").append(("y",))
    made["Oculta"].sheet_state = "hidden"
    reading = await read(made)
    assert reading.members == READ
    assert reading.passed == ("Instrucciones", "Notas")


async def test_a_party_merged_over_its_people_is_that_of_each() -> None:
    made = workbook(HEAD, ANA, ("", "Eva Soto", "eva@mineduc.example"), LUIS)
    sheet = made["Lista"]
    sheet.merge_cells("A2:A3")
    members = (await read(made)).members
    assert [member.name for member in members["Chile"]] == ["Ana Rojas", "Eva Soto"]


async def test_numbers_dates_and_formulas_are_text() -> None:
    made = workbook(HEAD, ("Chile", "Ana", "ana@x.example", "", 7.0, ""))
    sheet = made["Lista"]
    sheet.append(("Chile", "Eva", "eva@x.example", "", date(2027, 1, 15), ""))
    sheet.append(("Chile", "Luz", "luz@x.example", "", AT, ""))
    sheet.append(("Chile", "Sol", "sol@x.example", "", True, ""))
    posts = [member.post for member in (await read(made)).members["Chile"]]
    assert posts == ["7", "2027-01-15", "2027-01-15 09:30:00", "True"]


async def test_a_formula_is_what_it_last_showed() -> None:
    data = saved(workbook(HEAD, ("Chile", "Ana", '=LOWER("ANA@X.EXAMPLE")', "", "", "")))
    formula = '<f>LOWER("ANA@X.EXAMPLE")</f><v />'
    shown = changed(
        data,
        "xl/worksheets/sheet1.xml",
        f'<c r="C2">{formula}',
        '<c r="C2" t="str"><f>LOWER("ANA@X.EXAMPLE")</f><v>ana@x.example</v>',
    )
    assert (await read(shown)).members["Chile"] == (Member("Ana", "ana@x.example"),)
    reading = await read(data)
    assert [problem.key for problem in reading.problems] == ["lista-line-contact"]


async def test_cells_without_end_are_cut_off_or_refused() -> None:
    with pytest.raises(Refusal, match="lista-lines-many"):
        await read(workbook(HEAD, *[("Chile", f"P{n}", f"p{n}@x.example") for n in range(3001)]))
    many = workbook(HEAD, ANA, LUIS)
    other = many.create_sheet("Escuelas")
    for number in range(3500):
        other.append((f"Escuela {number}",))
    reading = await read(many)
    assert (reading.members, reading.passed) == (READ, ("Escuelas",))


async def test_a_person_in_the_last_row_there_can_be_is_read() -> None:
    made = workbook(HEAD, ANA)
    for column, text in enumerate(LUIS, 1):
        made["Lista"].cell(row=1_048_576, column=column, value=text)
    assert (await read(made)).members == READ


# --- Hostile files ------------------------------------------------------------------------------

GOOD = saved(workbook(HEAD, ANA))
SHEET = "xl/worksheets/sheet1.xml"
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


def bomb(bytes_unpacked: int) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * bytes_unpacked)
    return kept.getvalue()


def lying(data: bytes) -> bytes:
    """A zip whose directory says that its members are small."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = archive.infolist()[0].file_size
    return data.replace(size.to_bytes(4, "little"), (10).to_bytes(4, "little"))


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an older Excel, or one with a password", "spreadsheet"),
        (b"PK\x03\x04 cut off", "spreadsheet"),
        (GOOD[: len(GOOD) // 2], "spreadsheet"),
        (changed(GOOD, SHEET, "<sheetData>", "<sheetData><"), "spreadsheet"),
        (changed(GOOD, SHEET, "<worksheet", f"{ENTITIES}<worksheet"), "spreadsheet"),
        (changed(GOOD, SHEET, '<row r="2"', '<row r="x"'), "spreadsheet"),
        (changed(GOOD, "xl/workbook.xml", "<sheets>", "<sheets><sheet/>"), "spreadsheet"),
        (changed(GOOD, "[Content_Types].xml", "sheet.main", "other"), "spreadsheet"),
        (bomb(30_000_000), "large"),
        (lying(bomb(30_000_000)), "spreadsheet"),
        (b"PK\x03\x04" + b"x" * MOST_FILE_BYTES, "large"),
    ],
)
async def test_a_file_that_is_broken_or_hostile_is_refused_in_words(data: bytes, key: str) -> None:
    with pytest.raises(Refusal, match=f"lista-file-{key}"):
        await read(data)


async def test_a_row_far_beyond_all_rows_is_not_waited_for() -> None:
    far = changed(GOOD, SHEET, '<row r="2"', '<row r="999999999999"')
    with pytest.raises(Refusal, match="lista-nothing"):
        await read(far)


async def test_one_long_text_in_many_cells_is_refused_before_it_is_read() -> None:
    made = workbook(HEAD)
    for _ in range(400):
        made["Lista"].append(["x" * 5000] * 6)
    with pytest.raises(Refusal, match="lista-file-large"):
        await opened(saved(made))


def test_pages_of_one_name_are_all_read() -> None:
    pages = (Page("A", ((1, ("x",)),)), Page("A", ((1, HEAD), (2, ANA), (3, LUIS))))
    assert read_list(pages, RULES).members == READ
