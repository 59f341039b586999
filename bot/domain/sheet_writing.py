"""Tables that people download: a CSV that spreadsheets open, and in which nothing is a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

_STARTS = frozenset("=+-@|%")
"""What makes a spreadsheet compute a cell instead of showing it."""


def defused(cell: str) -> str:
    """What a person wrote, as a cell that a spreadsheet shows and never computes.

    An apostrophe is put before what begins like a formula, as spreadsheets themselves do; our
    own reader of lists takes it off again. Controls and line breaks become spaces, so that a
    program which cuts the lines by itself finds no formula at the start of one either.
    """
    kept = (" " if sign.isspace() or unicodedata.category(sign) == "Cc" else sign for sign in cell)
    text = "".join(kept).strip()
    # «＝» is «=» to some spreadsheets, and marks that nobody sees may stand before it.
    plain = unicodedata.normalize("NFKC", text)
    first = next((sign for sign in plain if unicodedata.category(sign) not in ("Cf", "Zs")), "")
    return f"'{text}" if first in _STARTS else text


def as_csv(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The table as a file: `;` between cells, all quoted, UTF-8 with its mark, as Excel wants."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([defused(each) for each in heading])
    writer.writerows([defused(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")
