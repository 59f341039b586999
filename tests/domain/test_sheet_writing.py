"""What is downloaded opens in a spreadsheet, and computes nothing there."""

from __future__ import annotations

import csv
import io

import pytest

from bot.domain.list_reading import Rules, read_list
from bot.domain.sheet_writing import as_csv, defused


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+54 11 5555",
        "-2",
        "@ana:example.org",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        "\u200b=1",
        "\x00=1",
        "|calc",
        "%0A",
    ],
)
def test_a_cell_that_begins_like_a_formula_is_shown_as_it_was_written(cell: str) -> None:
    assert defused(cell).startswith("'")


@pytest.mark.parametrize("cell", ["Ana Rojas", "ana@example.org", "a=b", "", "2027-01-15"])
def test_any_other_cell_stays_as_it_is(cell: str) -> None:
    assert defused(cell) == cell


def test_a_line_break_in_a_cell_begins_no_line() -> None:
    assert defused("uno\r\n=1+1") == "uno  =1+1"


def test_a_spreadsheet_finds_each_cell_in_its_place() -> None:
    data = as_csv(["parte", "nombre"], [["Chile", 'Ana; "la jefa", =1'], ["Perú", "Ñusta"]])
    assert data.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert read == [["parte", "nombre"], ["Chile", 'Ana; "la jefa", =1'], ["Perú", "Ñusta"]]


def test_half_a_character_spoils_no_file() -> None:
    assert as_csv(["a"], [["\ud83d"]]).endswith(b'"?"\r\n')


def test_a_list_that_was_downloaded_can_be_sent_again() -> None:
    data = as_csv(
        ["parte", "nombre", "correo", "usuario de matrix"],
        [["Chile", "Ana Rojas", "ana@example.org", "@ana:example.org"]],
    )
    rules = Rules(["Chile"], lambda text: text if text == "Chile" else None, None, "example.org")
    read = read_list(data, rules)
    assert not read.problems
    assert [each.user for each in read.members["Chile"]] == ["@ana:example.org"]
