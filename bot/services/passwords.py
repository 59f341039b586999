"""The link with which a person chooses the password of the account made for them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Literal

from bot.domain.errors import Refusal
from bot.domain.ids import UserId
from bot.domain.password import check_password
from bot.ports import Clock, RefusedByServer, Registrar, Unavailable
from bot.services.accounts import LINK
from bot.services.links import Links
from storage import acts_log, made_accounts, member_lists, mesas
from storage.database import Database, Transaction
from storage.links import Link

_PATIENCE_S = 15
State = Literal["open", "used", "over"]


@dataclass(frozen=True)
class OpenedPassword:
    """What a link opens."""

    link: Link
    user: UserId
    state: State
    """`over`: nothing can be done with it any more, and nothing is said of the person."""
    was_open: bool
    """Whether somebody chose a password before: whoever did may be logged in."""
    names: tuple[str, ...]
    """Of the mesas whose lists name the person."""


class Passwords:
    """What the page does. Without a `registrar` no link is ever open."""

    def __init__(
        self, database: Database, links: Links, registrar: Registrar | None, clock: Clock
    ) -> None:
        self._database = database
        self._links = links
        self._registrar = registrar
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()  # one link sets one password

    async def opened_by(self, token: str) -> OpenedPassword | None:
        """What a link opens; None: nothing, and it never did."""
        async with self._database.read() as tx:
            link = await self._links.find(tx, LINK, token)
            return None if link is None or link.user is None else await self._opened(tx, link)

    async def _opened(self, tx: Transaction, link: Link) -> OpenedPassword:
        user = UserId(link.user or "")
        seats = await member_lists.seats(tx, user)
        found = [await mesas.find(tx, mesa_id) for mesa_id in dict.fromkeys(s[0] for s in seats)]
        state: State = "open"
        if self._links.is_over(link):  # used or not: what it says of the person ends too
            state = "over"
        elif link.used_at is not None:
            state = "used"
        elif not seats or self._registrar is None:
            state = "over"
        account = await made_accounts.of_user(tx, user)
        was_open = account is not None and account.opened_at is not None
        names = tuple(mesa.name for mesa in found if mesa)
        return OpenedPassword(link, user, state, was_open, names)

    async def choose(self, token: str, password: str, again: str) -> OpenedPassword | None:
        """Have the account open with this password, and the link with nothing any more.

        The homeserver first: killed between, the password is set and the link can set it
        again. Nothing is done if the link is not open; look at what is given back.
        Chosen anew, nobody stays logged in: a mail that leaked may have been used first.

        Raises:
            Refusal: the password cannot be taken, or the homeserver did not; nothing changed.
        """
        opened = await self.opened_by(token)
        if opened is None or opened.state != "open" or self._registrar is None:
            return opened
        check_password(password, again, opened.user)
        async with self._one_at_a_time:
            opened = await self.opened_by(token)  # it may have been used meanwhile
            if opened is None or opened.state != "open":
                return opened
            try:
                async with asyncio.timeout(_PATIENCE_S):
                    await self._registrar.set_password(
                        opened.user, password, put_out=opened.was_open
                    )
            except RefusedByServer as error:
                weak = error.code.startswith("M_PASSWORD") or error.code == "M_WEAK_PASSWORD"
                raise Refusal("clave-wrong-weak" if weak else "clave-refused") from error
            except (Unavailable, TimeoutError) as error:
                raise Refusal("clave-away") from error
            await self._note(opened)
        return await self.opened_by(token)

    async def _note(self, opened: OpenedPassword) -> None:
        now = self._clock()
        async with self._database.write() as tx:
            if not await self._links.use(tx, opened.link):
                return  # asked for anew meanwhile: the new link works too
            await made_accounts.opened(tx, opened.user, now)
            await acts_log.add(
                tx,
                at=now,
                actor=opened.user,
                what="account.opened",
                mesa_id=opened.link.mesa_id,
                after={"user": opened.user},
            )
