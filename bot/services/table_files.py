"""Tables that people download, as CSV or XLSX, on their way to the homeserver."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

from bot.domain.errors import NotUnderstood
from bot.domain.sheet_writing import as_csv
from bot.ports import Contents
from bot.services.spreadsheets import as_xlsx

_TYPES = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_FORMATS = {"csv": "csv", "xlsx": "xlsx", "excel": "xlsx", "xls": "xlsx"}


def is_format(text: str) -> bool:
    """Whether a word names a kind of file."""
    return text.strip().strip(".").lower() in _FORMATS


def read_format(text: str) -> str:
    """`csv` or `xlsx`.

    Raises:
        NotUnderstood: another.
    """
    found = _FORMATS.get(text.strip().strip(".").lower())
    if found is None:
        raise NotUnderstood("lista-not-a-format", text)
    return found


async def uploaded(
    contents: Contents,
    title: str,
    file_format: str,
    heading: Sequence[str],
    rows: Sequence[Sequence[str]],
) -> dict[str, Any]:
    """Write the table, put it encrypted on the homeserver; the message that carries it."""
    if file_format == "csv":
        data = as_csv(heading, rows)
    else:
        data = await asyncio.to_thread(as_xlsx, title, heading, rows)
    file = await contents.upload(_parts(data), len(data))
    name = f"{title}.{file_format}"
    return {
        "msgtype": "m.file",
        "body": name,
        "filename": name,
        "info": {"mimetype": _TYPES[file_format], "size": len(data)},
        "file": dict(file),
        "m.mentions": {},
    }


async def _parts(data: bytes) -> AsyncIterator[bytes]:
    yield data
