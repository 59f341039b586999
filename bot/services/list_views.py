"""What is shown of lists: who is on them, how they and the room differ, how they came about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from bot.domain.errors import NotAllowed, NotFound, Refusal
from bot.domain.ids import UserId
from bot.domain.list_reading import as_user
from bot.domain.list_words import plain
from bot.domain.member_list import Member, MemberList, difference
from bot.domain.mesa import Mesa, Party
from bot.domain.reply import Reply
from bot.i18n import When
from bot.services.access import Access
from bot.services.lists import Listed, Lists
from storage import member_lists, rooms, welcomes
from storage.database import Transaction

_VERSIONS = 10
"""Of each party, the newest, that are shown."""
_OUTSIDE = ("invited", "declined", "absent", "banned", "expected", "pending")
"""Where people are who are listed and not in the room, in the order shown."""


class ListViews:
    """Reads the lists for whoever may see them."""

    def __init__(self, access: Access, lists: Lists) -> None:
        self._access = access
        self._lists = lists

    async def parties(
        self, tx: Transaction, mesa: Mesa, named: str | None, user: UserId, *, all_of_them: bool
    ) -> tuple[Party, ...]:
        """Those whose lists `user` may see and means; all there are, or only their own.

        Raises:
            NotAllowed: a party that is not theirs, or they have none.
            NotFound: no such party.
        """
        only = None if named is None else mesa.party_called(named)
        if all_of_them:
            return mesa.parties if only is None else (only,)
        own = await self._lists.party_of(tx, mesa, user)
        if own is None:
            raise NotAllowed("lista-no-party-of-yours")
        if only is not None and only.id != own.id:
            raise NotAllowed("lista-only-your-party", party=own.name)
        return (own,)

    async def differences(
        self, tx: Transaction, mesa: Mesa, parties: Sequence[Party], *, whole: bool
    ) -> Reply:
        """Party by party, who is listed and not in the room; if `whole`, who is there unlisted."""
        if mesa.room is None:
            return Reply.of("lista-diff-no-room")
        present = await rooms.members(tx, mesa.room)
        came_once = await welcomes.ever(tx, mesa.id)
        current = await member_lists.current(tx, mesa.id)
        reply = Reply()
        for party in parties:
            version = current.get(party.id or 0)
            if version is None:
                reply = reply.paragraph("lista-roster-none", party=party.name)
                continue
            places = _by_place(version.members, present, came_once)
            reply = reply.paragraph(
                "lista-diff-party",
                party=party.name,
                version=version.version,
                listed=len(version.members),
                joined=len(places.get("in", ())),
            )
            for place in _OUTSIDE:
                if people := places.get(place):
                    names = [member.name for member in people]
                    reply = reply.item(f"lista-diff-{place}", people=names, count=len(names))
        if not whole:
            return reply
        admitted = await self._access.admitted(tx, mesa) | {self._access.me}
        unlisted = sorted(
            user
            for user, membership in present.items()
            if membership in ("join", "invite", "knock") and user not in admitted
        )
        if unlisted:
            return reply.paragraph("lista-diff-unlisted", people=unlisted, count=len(unlisted))
        return reply.paragraph("lista-diff-nobody-unlisted")

    async def present(self, tx: Transaction, mesa: Mesa, wanted: str | None) -> Reply:
        """Who is in the room: name, post and seat, by party, and the staff; or one party or person.

        Raises:
            NotFound: `wanted` is no party, and nobody listed.
        """
        if mesa.room is None:
            return Reply.of("lista-diff-no-room")
        only = _party_called(mesa, wanted)
        someone = wanted if only is None else None
        reply, found = Reply(), False
        for each in await self._lists.people(tx, mesa, only=only):
            people = [p for p in each.people if _is_sought(someone, p.member)]
            found = found or bool(people)
            if people or someone is None:
                reply = _with_present(reply, each.party, people)
        if someone is not None and not found:
            raise NotFound("quien-nobody", given=someone)
        return reply if wanted is not None else await self._with_staff(tx, mesa, reply)

    async def _with_staff(self, tx: Transaction, mesa: Mesa, reply: Reply) -> Reply:
        states = {} if mesa.room is None else await rooms.members(tx, mesa.room)
        for key, staff in (
            ("quien-moderators", mesa.moderators),
            ("quien-coordinators", self._access.coordinators),
        ):
            users = sorted(user for user in staff if states.get(user) == "join")
            if users:
                reply = reply.paragraph(key, users=users)
        return reply

    async def history(self, tx: Transaction, parties: Sequence[Party], zone: ZoneInfo) -> Reply:
        """Each version of each list, the newest first: who, when, how, what changed."""
        reply = Reply()
        for party in parties:
            versions = await member_lists.versions(tx, party.id or 0)
            if not versions:
                reply = reply.paragraph("lista-roster-none", party=party.name)
                continue
            reply = reply.paragraph("lista-history", party=party.name, count=len(versions))
            pairs = list(zip((None, *versions), versions, strict=False))
            for before, version in reversed(pairs[-_VERSIONS:]):
                reply = _with_version(reply, before, version, zone)
            if len(versions) > _VERSIONS:
                reply = reply.paragraph("lista-history-older", count=len(versions) - _VERSIONS)
        return reply


def _with_present(reply: Reply, party: Party, people: Sequence[Listed]) -> Reply:
    here = [each.member for each in people if each.presence == "in"]
    reply = reply.paragraph("quien-party", party=party.name, count=len(here))
    for member in here:
        if member.post is None:
            reply = reply.item("quien-person", person=member.name, seat=member.seat)
        else:
            reply = reply.item(
                "quien-person-post", person=member.name, post=member.post, seat=member.seat
            )
    away = len(people) - len(here)
    return reply.item("quien-away", count=away) if away else reply


def _party_called(mesa: Mesa, wanted: str | None) -> Party | None:
    try:
        return None if wanted is None else mesa.party_called(wanted)
    except Refusal:
        return None


def _is_sought(wanted: str | None, member: Member) -> bool:
    """Whether somebody is meant: by their id, or by words of their name."""
    if wanted is None:
        return True
    user = as_user(wanted)
    if user is not None:
        return member.user == user
    words = set(plain(wanted).split())
    return bool(words) and words <= set(plain(member.name).split())


def _by_place(
    members: Iterable[Member], present: Mapping[UserId, str], came_once: frozenset[UserId]
) -> Mapping[str, list[Member]]:
    found: dict[str, list[Member]] = {}
    for member in members:
        found.setdefault(_place(member.user, present, came_once), []).append(member)
    return found


def _place(user: UserId | None, present: Mapping[UserId, str], came_once: frozenset[UserId]) -> str:
    if user is None:
        return "pending"
    membership = present.get(user)
    if membership == "leave":  # whom the bot never welcomed never entered
        return "absent" if user in came_once else "declined"
    return {"join": "in", "invite": "invited", "ban": "banned"}.get(membership or "", "expected")


def _with_version(
    reply: Reply, before: MemberList | None, version: MemberList, zone: ZoneInfo
) -> Reply:
    change = difference(() if before is None else before.members, version.members)
    reply = reply.paragraph(
        "lista-history-version",
        version=version.version,
        by=version.sent_by,
        at=When(version.sent_at, zone),
        source=version.source,
        count=len(version.members),
    )
    for what, people in (
        ("came", change.came),
        ("left", change.left),
        ("changed", change.changed),
    ):
        if people:
            names = [member.name for member in people]
            reply = reply.item(f"lista-history-{what}", people=names, count=len(names))
    if change.is_nothing:
        reply = reply.item("lista-history-same")
    if version.reason is not None:
        reply = reply.item("lista-history-reason", reason=version.reason)
    if version.sha256 is not None:
        reply = reply.item("lista-history-file", hash=version.sha256)
    return reply
