"""The resources of a mesa: pages that its people add or suggest, kept as references."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.errors import NotAllowed, NotFound, Refusal
from bot.domain.ids import ResourceId
from bot.domain.links import read_link
from bot.domain.list_words import plain
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply, Text
from bot.domain.resource import Resource, Suggester, check_new, read_kind, title_of
from bot.ports import Clock
from bot.services import resource_replies
from bot.services.portada import Portada, Shown
from bot.services.posts import Posts
from storage import acts_log, counters, member_lists, mesas, resources
from storage.database import Transaction


@dataclass(frozen=True)
class Given:
    """A resource as somebody wrote it."""

    address: str
    title: str | None = None
    party: str | None = None
    kind: str | None = None


class Resources:
    """What people do with resources."""

    def __init__(self, posts: Posts, portada: Portada, clock: Clock) -> None:
        self._posts = posts
        self._portada = portada
        self._clock = clock

    async def add(
        self, tx: Transaction, mesa: Mesa, given: Given, *, suggested: bool, role: Role, by: Origin
    ) -> Reply:
        """Keep a resource; one that is added is of who adds it's party where none is said.

        Raises:
            Refusal: the address or a word cannot be, or it is there already.
        """
        url = read_link(given.address)
        kind = None if given.kind is None else read_kind(given.kind)
        title = title_of(given.title, url)
        party = None if given.party is None else mesa.party_called(given.party)
        await mesas.lock(tx, mesa.id)
        check_new(url, await resources.of_mesa(tx, mesa.id))
        if party is None and not suggested:
            seats = {party_id for _, party_id, _ in await member_lists.seats(tx, by.user, mesa.id)}
            party = next((each for each in mesa.parties if each.id in seats), None)
        resource = Resource(
            ResourceId(await counters.next_id(tx, "RES")),
            mesa.id,
            url,
            title,
            None if party is None else party.name,
            kind,
            _suggester(role) if suggested else None,
            by.user,
            self._clock(),
        )
        await resources.add(tx, resource, None if party is None else party.id)
        await self._changed(tx, mesa, "resource.added", resource, by)
        if mesa.room is not None and by.room != mesa.room:
            told = resource_replies.told(resource)
            cause = f"recurso-{by.event}"
            await self._posts.post(tx, mesa.room, told, language=mesa.language, cause=cause)
        return resource_replies.added(resource)

    async def remove(
        self, tx: Transaction, mesa: Mesa, resource_id: ResourceId, *, role: Role, by: Origin
    ) -> Resource:
        """Show it no more; the record of it stays.

        Raises:
            NotFound: the mesa has none such.
            NotAllowed: only who added it and who runs the mesa may.
        """
        await mesas.lock(tx, mesa.id)
        resource = await self.find(tx, mesa, resource_id)
        if role < Role.MODERATOR and resource.added_by != by.user:
            raise NotAllowed("recurso-not-yours", resource=resource.id, user=resource.added_by)
        await resources.remove(tx, resource.id, by=by.user, at=self._clock())
        await self._changed(tx, mesa, "resource.removed", resource, by)
        return resource

    async def find(self, tx: Transaction, mesa: Mesa, resource_id: ResourceId) -> Resource:
        """The resource of that id, in this mesa.

        Raises:
            NotFound: the mesa has none such, or no more.
        """
        for resource in await resources.of_mesa(tx, mesa.id):
            if resource.id == resource_id:
                return resource
        raise NotFound("recurso-no-such", resource=resource_id, mesa=mesa.id)

    async def list_all(
        self, tx: Transaction, mesa: Mesa, *, party: str | None = None, kind: str | None = None
    ) -> Reply:
        """The resources of the mesa; only those of a party, or of a kind."""
        of_party = None if party is None else mesa.party_called(party).name
        of_kind = None if kind is None else read_kind(kind)
        found = [
            each
            for each in await resources.of_mesa(tx, mesa.id)
            if of_party in (None, each.party) and of_kind in (None, each.kind)
        ]
        if not found and (party or kind):
            return Reply.of("recurso-none-such")
        return resource_replies.listed(found, [each.name for each in mesa.parties])

    async def search(self, tx: Transaction, mesa: Mesa, wanted: str) -> Reply:
        """Those that have all the words, in their title, party, kind or address.

        Raises:
            Refusal: no words.
        """
        if not plain(wanted):
            raise Refusal("recurso-search-empty")
        found = [each for each in await resources.of_mesa(tx, mesa.id) if each.matches(wanted)]
        return resource_replies.found(found, wanted)

    async def on_portada(self, tx: Transaction, mesa: Mesa, now: datetime) -> Shown:
        """How many there are, and the latest."""
        return Shown(resource_replies.on_portada(await resources.of_mesa(tx, mesa.id)).parts)

    async def so_far(
        self, tx: Transaction, mesa: Mesa, zones: Sequence[ZoneInfo], now: datetime
    ) -> Sequence[Text]:
        """How many there are, and the latest."""
        return resource_replies.so_far(await resources.of_mesa(tx, mesa.id))

    async def _changed(
        self, tx: Transaction, mesa: Mesa, what: str, resource: Resource, by: Origin
    ) -> None:
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by.user,
            what=what,
            mesa_id=mesa.id,
            event=by.event,
            after={"id": resource.id, "title": resource.title, "url": resource.url},
        )
        await self._portada.changed(tx, mesa.id)


def _suggester(role: Role) -> Suggester:
    if role is Role.COORDINATOR:
        return Suggester.COORDINATOR
    return Suggester.MODERATOR if role is Role.MODERATOR else Suggester.PARTICIPANT
