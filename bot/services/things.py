"""The things of mesas by their ids alone: `DOC-2` says which mesa is meant."""

from __future__ import annotations

import re

from bot.domain.ids import MesaId
from storage import things
from storage.database import Transaction

_ID = re.compile(r"(REU|DEB|ACU|DOC|RES|GRA)[\s\-–—]?0*([1-9][0-9]{0,9})\Z", re.IGNORECASE)


def thing_called(text: str) -> str | None:
    """The id that `text` is: `doc 2` is `DOC-2`; None: it is no id of a thing."""
    found = _ID.match(text.strip())
    return None if found is None else f"{found[1].upper()}-{found[2]}"


async def mesa_of(tx: Transaction, thing: str) -> MesaId | None:
    """The mesa that a thing belongs to, even if it was removed there; None: there is none."""
    return await things.mesa_of(tx, thing)


async def is_in(tx: Transaction, mesa_id: MesaId, thing: str) -> bool:
    """Whether the mesa has that thing now."""
    return await things.mesa_of(tx, thing, removed_too=False) == mesa_id
