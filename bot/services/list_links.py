"""Links to the page where a party sends its list: made, and looked up."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.access import Role
from bot.domain.errors import NotAllowed
from bot.domain.ids import UserId
from bot.domain.list_request import ListRequest
from bot.domain.mesa import Mesa, Party
from bot.domain.tokens import hash_of, make_token
from bot.ports import Clock
from bot.services.access import Access
from storage import acts_log, list_requests, mesas
from storage.database import Transaction


@dataclass(frozen=True)
class Opened:
    """What a link opens."""

    request: ListRequest
    mesa: Mesa
    party: Party
    is_over: bool
    """Nothing can be sent with it any more; not because a list was, see `ListRequest.outcome`."""


class PartyLeft(Exception):
    """A link is of a party that is not in the mesa any more."""


class ListLinks:
    """Makes links and says what they open. `public_url` None: no page can be reached."""

    def __init__(self, access: Access, clock: Clock, *, public_url: str | None) -> None:
        self._access = access
        self._clock = clock
        self._public_url = public_url

    @property
    def can_be_reached(self) -> bool:
        """Whether the pages have an address for people."""
        return self._public_url is not None

    async def make(self, tx: Transaction, asked: ListRequest) -> str:
        """A new link to the page: of those sent before only hashes are kept."""
        token = make_token()
        await list_requests.add_link(tx, asked.id, hash_of(token), self._clock())
        return f"{self._public_url}/lista/{token}"

    async def opened_by(self, tx: Transaction, token: str) -> Opened | None:
        """What a link opens; None: nothing, and it never did.

        Raises:
            PartyLeft: it did once.
        """
        asked = await list_requests.opened_by(tx, hash_of(token))
        if asked is None:
            return None
        opened = await self.of(tx, asked)
        if opened is None:
            raise PartyLeft
        return opened

    async def of(self, tx: Transaction, asked: ListRequest) -> Opened | None:
        """A request with its mesa and party.

        It is over with the office of who asked: in their name it lets people in. While the
        mesa is archived nothing can be sent.
        """
        mesa = await mesas.find(tx, asked.mesa_id)
        party = None if mesa is None else _party(mesa, asked.party_id)
        if mesa is None or party is None:
            return None
        over = asked.is_over(self._clock()) or mesa.is_archived
        try:
            await self.check(tx, asked.asked_by, mesa, asked.party_id)
        except NotAllowed:
            over = True
        return Opened(asked, mesa, party, is_over=over)

    async def check(self, tx: Transaction, user: UserId, mesa: Mesa, party_id: int) -> None:
        """That `user` runs the mesa, and that the party's list is not another's for them.

        Raises:
            NotAllowed: it is not theirs to ask for.
        """
        role = await self._access.role_in(tx, user, mesa)
        if role < Role.MODERATOR:
            raise NotAllowed("lista-no-party-of-yours")
        await self._access.check_list(tx, user, mesa, [party_id])

    async def record(self, tx: Transaction, what: str, opened: Opened) -> None:
        """Note in the record what became of a request."""
        asked, party = opened.request, opened.party
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=asked.asked_by,
            what=what,
            mesa_id=asked.mesa_id,
            event=asked.origin.event,
            after={"party": party.id, "name": party.name, "by_mail": asked.email is not None},
        )


def _party(mesa: Mesa, party_id: int) -> Party | None:
    return next((party for party in mesa.parties if party.id == party_id), None)
