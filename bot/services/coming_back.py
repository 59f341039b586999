"""Coming back: whoever left a mesa that still names them is invited again when they ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.errors import NotFound, Refused
from bot.domain.ids import MesaId, UserId
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.services.access import Access
from bot.services.mesas import Mesas
from storage import rooms
from storage.database import Transaction

KIND = "come_back"
"""Of the report; see `returned`."""
_MOST = 10
"""Mesas that somebody is invited to without naming one."""


class ComingBack:
    """Has people invited again to the mesas whose lists or staff name them."""

    def __init__(self, access: Access, mesas: Mesas) -> None:
        self._access = access
        self._mesas = mesas

    async def ask(
        self,
        tx: Transaction,
        user: UserId,
        named: MesaId | None,
        *,
        here: Mesa | None,
        contact: str,
        origin: Origin,
    ) -> Reply | None:
        """Invite `user` again; None: the answer comes once that is done, one for each mesa.

        `named` is the mesa they name; without it `here`, or all that they are not in.

        Raises:
            NotFound: no list of that mesa names them.
        """
        theirs = await self._mesas.of_person(tx, user)
        wanted = named or (None if here is None else here.id)
        chosen = [mesa for mesa in theirs if wanted in (None, mesa.id)]
        if not chosen:
            raise NotFound("mesa-back-not-listed", mesa=wanted or "", contact=contact)
        away = [mesa for mesa in chosen if not await self._is_in(tx, mesa, user)]
        if not away:
            return _in_already(chosen)
        if len(away) > _MOST:
            raise Refused(_which(away))
        for mesa in away:
            await self._access.settle(
                tx,
                mesa.id,
                cause=f"back-{origin.event}-{mesa.id}",
                origin=origin,
                invite=[user],
                # What waits in somebody's client may be lost there: it is made anew.
                renew=[user],
                report={
                    "kind": KIND,
                    "user": user,
                    "mesa": mesa.id,
                    "name": mesa.name,
                    "contact": contact,
                },
            )
        return None

    async def _is_in(self, tx: Transaction, mesa: Mesa, user: UserId) -> bool:
        present = {} if mesa.room is None else await rooms.members(tx, mesa.room)
        return present.get(user) == "join"


def _in_already(mesas: Sequence[Mesa]) -> Reply:
    reply = Reply.of("mesa-back-in-already", count=len(mesas))
    for mesa in mesas[:_MOST]:
        reply = reply.item("common-which-mesa-item", mesa=mesa.id, name=mesa.name)
    return reply


def _which(mesas: Sequence[Mesa]) -> Reply:
    reply = Reply.of("mesa-back-which", mesa=mesas[0].id, count=len(mesas))
    for mesa in mesas[:_MOST]:
        reply = reply.item("common-which-mesa-item", mesa=mesa.id, name=mesa.name)
    return reply


def returned(report: Mapping[str, Any], result: Mapping[str, Any]) -> Reply:
    """What became of it, for who asked."""
    named = {"mesa": report["mesa"], "name": report["name"]}
    if result["room"] is None:
        return Reply.of("mesa-back-no-room", **named)
    code = result["not_invited"].get(report["user"])
    if code is not None:
        return Reply.of("mesa-back-refused", code=code, contact=report["contact"], **named)
    if report["user"] in result["invited"]:
        return Reply.of("mesa-back-invited", **named)
    # A list that came meanwhile names them no more; or the server has them in already.
    return Reply.of("mesa-back-nothing", contact=report["contact"], **named)
