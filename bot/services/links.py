"""Personal links to the bot's pages: made, looked up and ended in one way, whatever they open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from bot.domain.ids import MesaId, UserId
from bot.domain.tokens import hash_of, make_token
from bot.ports import Clock
from storage import links
from storage.database import Transaction
from storage.links import Link


class Links:
    """Links under `public_url`; None: no page can be reached, and none can be made.

    A link is as good as a password: it goes into encrypted posts marked `secret` and
    into mails, whose contents are forgotten once they are sent, and never into a log.
    """

    def __init__(self, clock: Clock, *, public_url: str | None) -> None:
        self._clock = clock
        self._public_url = public_url

    @property
    def can_be_made(self) -> bool:
        """Whether the pages have an address for people."""
        return self._public_url is not None

    async def make(
        self,
        tx: Transaction,
        kind: str,
        path: str,
        *,
        lasts: timedelta | None,
        user: UserId | None = None,
        mesa: MesaId | None = None,
        about: str | None = None,
        payload: Mapping[str, Any] | None = None,
    ) -> str:
        """A new link, `{public_url}/{path}/{secret}`; `lasts` None: until it is revoked."""
        if self._public_url is None:
            raise ValueError("there is no web.public_url to make links under")
        now, token = self._clock(), make_token()
        new = Link(
            kind, user, mesa, about, now, None if lasts is None else now + lasts, payload or {}
        )
        await links.add(tx, new, hash_of(token))
        return f"{self._public_url}/{path}/{token}"

    async def find(self, tx: Transaction, kind: str, token: str) -> Link | None:
        """What a secret opens, over or not; None: nothing, and it never did."""
        return await links.find(tx, kind, hash_of(token))

    async def find_all(
        self, tx: Transaction, kind: str, tokens: Iterable[str]
    ) -> Mapping[str, Link]:
        """What several secrets open, over or not; those that open nothing are not there."""
        hashes = {hash_of(token): token for token in tokens}
        found = await links.find_all(tx, kind, hashes)
        return {hashes[each]: link for each, link in found.items()}

    def is_over(self, link: Link) -> bool:
        """Whether it opens nothing any more, other than because it was used."""
        return link.is_over(self._clock())

    async def is_out(self, tx: Transaction, kind: str, user: UserId) -> bool:
        """Whether a person has one that works once and is still good."""
        return await links.is_out(tx, kind, user, self._clock())

    async def use(self, tx: Transaction, link: Link) -> bool:
        """Use up a link that works once; False: it was used or revoked meanwhile."""
        return await links.use(tx, link.id, self._clock())

    async def revoke(
        self,
        tx: Transaction,
        kind: str,
        *,
        about: str | None = None,
        user: UserId | None = None,
    ) -> int:
        """End those of a kind, of one thing or one person if these are given."""
        return await links.revoke(tx, self._clock(), kind=kind, about=about, user=user)
