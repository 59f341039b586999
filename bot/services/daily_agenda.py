"""What coordinators are told each morning: the day, what lacks, what is awaited, what is due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.domain.ids import MesaId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa, MesaState
from bot.domain.reminder import LATE_AFTER
from bot.domain.reply import Reply, Text
from bot.domain.wall import local_of, moment_of
from bot.i18n import When
from bot.ports import Clock
from bot.services.coordination import Coordination
from bot.services.preparation_replies import lacks
from bot.services.preparations import Preparations
from storage import agreements, facts, list_requests, meetings, mesas
from storage.database import Database, Transaction

_SAID = "daily_agenda"
"""The last day of which was told, or that there was nothing to tell."""
_AHEAD_DAYS = 7
_OVERDUE_DAYS = 30
_MOST = 10
"""Of each kind."""


class DailyAgenda:
    """Tells coordination of the day, once, at its hour by the deployment's clock."""

    def __init__(
        self,
        database: Database,
        coordination: Coordination,
        preparations: Preparations,
        clock: Clock,
        *,
        at: time | None,
    ) -> None:
        self._database = database
        self._coordination = coordination
        self._preparations = preparations
        self._clock = clock
        self._at = at

    async def run_due(self, now: datetime) -> datetime | None:
        """Tell of today if it is time; what another day missed is of no use any more."""
        if self._at is None:
            return None
        zone = self._coordination.zone
        today = local_of(now, zone).date()
        due = moment_of(datetime.combine(today, self._at), zone)
        async with self._database.read() as tx:
            last = await facts.get(tx, _SAID)
        if last != today.isoformat() and now >= due:
            async with self._database.write() as tx:
                await self._tell(tx, now, due, is_first=last is None)
        if now < due:
            return due
        return moment_of(datetime.combine(today + timedelta(days=1), self._at), zone)

    async def _tell(self, tx: Transaction, now: datetime, due: datetime, *, is_first: bool) -> None:
        """In one transaction with the note that it was; nothing on a day with nothing."""
        today = local_of(now, self._coordination.zone).date()
        late = now - due > LATE_AFTER
        await facts.put(tx, _SAID, today.isoformat())
        if is_first and late:
            return  # the bot was set up today
        reply = await self._reply(tx, now)
        if not reply.parts:
            return
        heading = Reply.of("jornada-heading", day=today)
        if late:
            heading = heading.paragraph("jornada-late", at=When(due, self._coordination.zone))
        whole = replace(reply, parts=(*heading.parts, *reply.parts), notice=False)
        await self._coordination.tell(tx, whole, cause=f"daily-{today.isoformat()}")

    async def _reply(self, tx: Transaction, now: datetime) -> Reply:
        zone = self._coordination.zone
        midnight = datetime.combine(local_of(now, zone).date(), time())
        tomorrow = moment_of(midnight + timedelta(days=1), zone)
        week = moment_of(midnight + timedelta(days=1 + _AHEAD_DAYS), zone)
        known = {mesa.id: mesa for mesa in await mesas.all_of(tx) if mesa.state is MesaState.OPEN}
        coming = [
            each
            for each in await meetings.at_the_same_time(tx, moment_of(midnight, zone), week)
            if each.mesa_id in known
        ]
        today = [each for each in coming if each.starts_at < tomorrow and not each.is_over(now)]
        reply = _listed(Reply(), "jornada-today", [self._line(each, known) for each in today])
        lacking = [await self._lacking(tx, each, known) for each in coming]
        reply = _listed(reply, "jornada-lacking", [each for each in lacking if each is not None])
        reply = _listed(reply, "jornada-lists", await self._awaited(tx, known, now))
        return _listed(reply, "jornada-agreements", await self._due(tx, known, now))

    def _line(self, meeting: Meeting, known: dict[MesaId, Mesa]) -> Text:
        at = meeting.starts_at.astimezone(self._coordination.zone)
        return Text.of(
            "jornada-meeting",
            time=f"{at:%H:%M}",
            meeting=meeting.id,
            mesa=meeting.mesa_id,
            name=known[meeting.mesa_id].name,
        )

    async def _lacking(
        self, tx: Transaction, meeting: Meeting, known: dict[MesaId, Mesa]
    ) -> Text | None:
        mesa = known[meeting.mesa_id]
        found = await self._preparations.of(tx, mesa, meeting)
        if not found.lacking or meeting.has_begun(self._clock()):
            return None
        return Text.of(
            "jornada-lacks",
            meeting=meeting.id,
            mesa=mesa.id,
            name=mesa.name,
            when=When(meeting.starts_at, self._coordination.zone),
            what=lacks(found),
        )

    async def _awaited(
        self, tx: Transaction, known: dict[MesaId, Mesa], now: datetime
    ) -> Sequence[Text]:
        found = []
        for asked in await list_requests.open_at(tx, now):
            mesa = known.get(asked.mesa_id)
            party = mesa and next((p for p in mesa.parties if p.id == asked.party_id), None)
            if mesa is None or party is None:
                continue
            if await list_requests.has_list_since(tx, asked.party_id, asked.asked_at):
                continue
            since = When(asked.asked_at, self._coordination.zone, "day")
            found.append(
                Text.of("jornada-list", party=party.name, mesa=mesa.id, name=mesa.name, since=since)
            )
        return found

    async def _due(self, tx: Transaction, known: Iterable[MesaId], now: datetime) -> Sequence[Text]:
        found = []
        for mesa_id in known:
            for each in await agreements.open_of(tx, mesa_id):
                left = each.days_left(now)
                if -_OVERDUE_DAYS <= left <= _AHEAD_DAYS:
                    found.append(
                        (
                            each.due,
                            Text.of(
                                "jornada-agreement",
                                agreement=each.id,
                                mesa=mesa_id,
                                what=each.what,
                                due=each.due,
                                overdue=left < 0,
                            ),
                        )
                    )
        return [text for _, text in sorted(found, key=lambda pair: pair[0])]


def _listed(reply: Reply, heading: str, lines: Sequence[Text]) -> Reply:
    if not lines:
        return reply
    reply = reply.paragraph(heading)
    for line in lines[:_MOST]:
        reply = replace(reply, parts=(*reply.parts, ("item", line)))
    if len(lines) > _MOST:
        reply = reply.item("jornada-more", count=len(lines) - _MOST)
    return reply
