"""The moderator's page of a meeting: sent in private, and what its buttons do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.agreement import Agreement
from bot.domain.errors import NotUnderstood, Refusal
from bot.domain.floor import TURN
from bot.domain.ids import EventId, MeetingId, MesaId, RoomId, UserId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply, Text
from bot.domain.when import parse_length
from bot.i18n import Link as Address
from bot.ports import Clock
from bot.services.access import Access
from bot.services.agreement_keeping import Actor
from bot.services.agreements import Agreements, Source
from bot.services.floor import Floor
from bot.services.links import Links
from bot.services.live_meetings import LiveMeetings
from bot.services.live_state import LiveState, state_of
from bot.services.live_telling import on_page
from bot.services.meeting_lookup import meeting_of
from bot.services.people import People
from bot.services.posts import Posts
from storage import agreements, meetings, member_lists, mesas
from storage.database import Database, Transaction
from storage.links import Link

KIND, PATH = "live", "vivo"
_LASTS_AFTER = timedelta(days=1)
"""A link, beyond its meeting's time: it may run on."""
_ABOUT = {"give": "floor", "round": "round", "turn": "round", "round-end": "round"}
"""Of the buttons: which mark each acts on; the others on the point's."""
_FIVE_MINUTES = timedelta(minutes=5)


@dataclass(frozen=True)
class Opened:
    """What the page shows at a moment."""

    link: Link
    mesa: Mesa
    state: LiveState
    user: UserId
    role: Role
    agreed: Sequence[Agreement]
    """Recorded since it was opened."""
    names: Mapping[UserId, str]
    """Of those who ask to speak, as the lists write them; others by their account."""
    language: str
    zone: ZoneInfo
    now: datetime

    @property
    def meeting(self) -> Meeting:
        """The meeting that it runs."""
        return self.state.meeting

    def called(self, user: UserId) -> str:
        """How the page calls somebody."""
        return self.names.get(user, user)


class LivePage:
    """Opens it and does what it asks: the same as the commands, by the same services."""

    def __init__(
        self,
        database: Database,
        links: Links,
        posts: Posts,
        people: People,
        access: Access,
        clock: Clock,
        *,
        live: LiveMeetings,
        floor: Floor,
        agreed: Agreements,
    ) -> None:
        self._database = database
        self._links = links
        self._posts = posts
        self._people = people
        self._access = access
        self._clock = clock
        self._live = live
        self._floor = floor
        self._agreed = agreed

    # --- Sent in private ----------------------------------------------------------------------

    async def open(
        self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId | None, *, by: Origin
    ) -> Reply | None:
        """Begin a meeting, and send its page to who does, if the pages have an address."""
        answer = await self._live.open(tx, mesa, meeting_id, by=by)
        await self._send_running(tx, mesa, by)
        return answer

    async def advance(
        self, tx: Transaction, mesa: Mesa, *, by: Origin, written_at: datetime | None = None
    ) -> Reply | None:
        """Go on to the next point; to who opens a meeting by that, its page is sent."""
        before = await meetings.running(tx, mesa.id)
        answer = await self._live.advance(tx, mesa, by=by, written_at=written_at)
        if before is None:
            await self._send_running(tx, mesa, by)
        return answer

    async def _send_running(self, tx: Transaction, mesa: Mesa, by: Origin) -> None:
        meeting = await meetings.running(tx, mesa.id)
        if meeting is not None and self._links.can_be_made:
            await self._send(tx, mesa, meeting, by)

    async def send(
        self, tx: Transaction, mesa: Mesa, meeting_id: MeetingId | None, *, by: Origin
    ) -> Reply:
        """Send the page of a meeting: the one named, else the one that runs, else the next.

        Raises:
            NotFound: the mesa has no such meeting.
            Refusal: there is none, it is over or cancelled, or the pages have no address.
        """
        now = self._clock()
        if meeting_id is not None:
            meeting = await meeting_of(tx, mesa, meeting_id)
        else:
            coming = await meetings.to_come(tx, mesa.id, now)
            if not coming:
                raise Refusal("reunion-none-yet", mesa=mesa.id)
            meeting = coming[0]
        if meeting.is_cancelled:
            raise Refusal("reunion-is-cancelled", meeting=meeting.id)
        if meeting.is_over(now):
            raise Refusal("agenda-meeting-over", meeting=meeting.id)
        if not self._links.can_be_made:
            raise Refusal("vivo-no-pages")
        await self._send(tx, mesa, meeting, by)
        return Reply.of("vivo-sent", meeting=meeting.id)

    async def _send(self, tx: Transaction, mesa: Mesa, meeting: Meeting, by: Origin) -> None:
        await self._links.revoke(tx, KIND, about=meeting.id, user=by.user)
        until = max(meeting.ends_at, self._clock()) + _LASTS_AFTER
        link = await self._links.make(
            tx,
            KIND,
            PATH,
            lasts=until - self._clock(),
            user=by.user,
            mesa=mesa.id,
            about=meeting.id,
        )
        reply = Reply.of("vivo-link", meeting=meeting.id, name=mesa.name)
        reply = reply.paragraph("vivo-link-address", link=Address(link)).paragraph("vivo-link-own")
        language = await self._people.language_of(tx, by.user, mesa)
        secret = replace(reply, secret=True, notice=False)
        cause = f"live-{meeting.id}-{by.event}"
        await self._posts.privately(tx, by.user, secret, language=language, cause=cause)

    # --- The page -----------------------------------------------------------------------------

    async def opened_by(self, token: str) -> Opened | None:
        """What a link shows now; None: nothing, or they moderate no more."""
        async with self._database.read() as tx:
            return await self._opened(tx, token)

    async def _opened(self, tx: Transaction, token: str) -> Opened | None:
        link = await self._links.find(tx, KIND, token)
        if link is None or self._links.is_over(link) or link.user is None:
            return None
        mesa = await mesas.find(tx, link.mesa_id or MesaId(""))
        meeting = await meetings.find(tx, MeetingId(link.about or ""))
        if mesa is None or meeting is None or mesa.is_archived or mesa.room is None:
            return None
        role = await self._access.role_in(tx, link.user, mesa)
        if role < Role.MODERATOR:
            return None
        state = await state_of(tx, meeting)
        speaks = await self._people.preferences(tx, link.user, mesa)
        parties = {party.id: party.name for party in mesa.parties}
        names = {
            user: f"{member.name} ({parties[party]})" if party in parties else member.name
            for user, (party, member) in (await member_lists.listed(tx, mesa.id)).items()
        }
        return Opened(
            link,
            mesa,
            state,
            link.user,
            role,
            await _made_in(tx, meeting),
            names,
            speaks.language,
            speaks.zone,
            self._clock(),
        )

    async def act(self, token: str, act: str, mark: str, minutes: str = "") -> Text | None:
        """Do what a button says, if the page still shows what it acts on.

        What to tell instead of doing it: it was done already, or cannot be.

        Raises:
            LookupError: the link opens nothing any more.
        """
        try:
            async with self._database.write() as tx:
                opened = await self._locked(tx, token)
                if opened.state.marks()[_ABOUT.get(act, "point")] != mark:
                    return Text.of("vivo-stale")
                by = on_page(_origin(opened), f"{opened.link.id}-{act}-{mark}")
                await self._do(tx, opened, act, minutes, by)
        except Refusal as error:
            return Text(error.key, error.args_)
        return None

    async def _locked(self, tx: Transaction, token: str) -> Opened:
        """The page with nobody else changing what it shows."""
        link = await self._links.find(tx, KIND, token)
        if link is not None and link.mesa_id is not None:
            await mesas.lock(tx, link.mesa_id)
        opened = await self._opened(tx, token)
        if opened is None:
            raise LookupError("live page")
        return opened

    async def _do(
        self, tx: Transaction, opened: Opened, act: str, minutes: str, by: Origin
    ) -> None:
        mesa, meeting = opened.mesa, opened.meeting
        if act == "open":
            await self._live.open(tx, mesa, meeting.id, by=by)
            return
        if not meeting.is_open:
            raise Refusal("reunion-not-open", meeting=meeting.id)
        if act == "next":
            await self._live.advance(tx, mesa, by=by)
        elif act == "extend":
            await self._live.extend(tx, mesa, _FIVE_MINUTES, by=by)
        elif act == "park":
            await self._live.park(tx, mesa, by=by)
        elif act == "give":
            await self._floor.give(tx, mesa, by=by)
        elif act == "round":
            length = parse_length(minutes) if minutes.strip() else TURN
            await self._floor.begin_round(tx, mesa, length, by=by)
        elif act == "turn":
            await self._floor.next_turn(tx, mesa, by=by)
        elif act == "round-end":
            await self._floor.end_round(tx, mesa, by=by)
        elif act == "end":
            await self._live.end(tx, mesa, meeting.id, by=by)
        else:
            raise Refusal("vivo-stale")

    async def agree(
        self, token: str, *, what: str, who: str, due: str, once: str
    ) -> Sequence[Text]:
        """Record an agreement; `once` is the form's own, so that sent twice it is one.

        What is wrong with it; nothing: it is recorded.

        Raises:
            LookupError: the link opens nothing any more.
        """
        try:
            async with self._database.write() as tx:
                opened = await self._locked(tx, token)
                source = EventId(f"page-{opened.link.id}-{once}")
                if await agreements.noted_from(tx, source) is not None:
                    return ()
                by = on_page(_origin(opened), f"{opened.link.id}-{once}")
                await self._agreed.register(
                    tx,
                    opened.mesa,
                    what=what,
                    responsible=await self._agreed.responsible(tx, opened.mesa, who),
                    due=_day(due),
                    source=Source(event=source),
                    by=Actor(opened.role, by, opened.zone),
                )
        except Refusal as error:
            return (Text(error.key, error.args_),)
        return ()


async def _made_in(tx: Transaction, meeting: Meeting) -> Sequence[Agreement]:
    begun = meeting.opened_at
    if begun is None:
        return ()
    found = await agreements.of_mesa(tx, meeting.mesa_id)
    ended = meeting.ended_at
    return [
        each
        for each in found
        if begun <= each.created_at and not (ended and each.created_at > ended)
    ]


def _origin(opened: Opened) -> Origin:
    return Origin(RoomId(""), EventId(""), None, opened.user, opened.language)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise NotUnderstood("vivo-day", text) from error
