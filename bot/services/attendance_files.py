"""Who came to a meeting, as a file in private, for whoever may see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.attendance import Attendance, Attendee
from bot.domain.ids import MeetingId, MesaId, RoomId
from bot.domain.meeting import Meeting
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.i18n import Catalogs
from bot.ports import Clock, Contents
from bot.services.access import Access
from bot.services.attendances import Attendances
from bot.services.posts import Posts
from bot.services.private import DirectRoom
from bot.services.table_files import uploaded
from storage import acts_log, intents, meetings, mesas, outbox
from storage import rooms as known_rooms
from storage.database import Database, Transaction

_COLUMNS = (
    "party",
    "name",
    "seat",
    "post",
    "user",
    "answer",
    "attendance",
    "joined",
    "left",
    "minutes",
)


async def ask_for_file(
    tx: Transaction,
    mesa: Mesa,
    meeting: Meeting,
    parties: Sequence[int],
    file_format: str,
    origin: Origin,
    *,
    now: datetime,
) -> None:
    """Have the attendance of these parties sent as a file to who asks; the record has it."""
    await acts_log.add(
        tx,
        at=now,
        actor=origin.user,
        what="attendance.exported",
        mesa_id=mesa.id,
        event=origin.event,
        after={"meeting": meeting.id, "format": file_format},
    )
    await intents.add(
        tx,
        cause=f"attendance-file-{origin.event}",
        kind=SendAttendance.kind,
        lane=f"direct-{origin.user}",
        payload={
            "mesa_id": mesa.id,
            "meeting": meeting.id,
            "parties": list(parties),
            "format": file_format,
            "origin": origin.to_json(),
        },
        now=now,
    )


class SendAttendance:
    """The act: write the file, encrypt it onto the homeserver, and send it in private."""

    kind = "send_attendance"

    def __init__(
        self,
        database: Database,
        access: Access,
        attendances: Attendances,
        direct: DirectRoom,
        contents: Contents,
        posts: Posts,
        catalogs: Catalogs,
        clock: Clock,
    ) -> None:
        self._database = database
        self._access = access
        self._attendances = attendances
        self._direct = direct
        self._contents = contents
        self._posts = posts
        self._catalogs = catalogs
        self._clock = clock

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Put it on the homeserver; done twice, the first upload is never used."""
        origin = Origin.from_json(payload["origin"])
        async with self._database.read() as tx:
            mesa = await self._theirs(tx, payload)
            meeting = await meetings.find(tx, MeetingId(payload["meeting"]))
            if mesa is None or meeting is None:
                return {}
            found = await self._attendances.of(tx, mesa, meeting)
            asked_in = await known_rooms.get(tx, origin.room)
        rows = self._rows(found, payload["parties"], ZoneInfo(mesa.zone), origin.language)
        heading = [self._word(origin.language, f"column-{each}") for each in _COLUMNS]
        title = self._word(origin.language, "file-title", meeting=meeting.id)
        here = asked_in is not None and asked_in.kind != "mesa"
        room = origin.room if here else await self._direct.shared_with(origin.user)
        content = await uploaded(self._contents, title, payload["format"], heading, rows)
        return {"room": room, "here": here, "content": content}

    async def _theirs(self, tx: Transaction, payload: Mapping[str, Any]) -> Mesa | None:
        """The mesa, if who asked may still see this."""
        mesa = await mesas.find(tx, MesaId(payload["mesa_id"]))
        origin = Origin.from_json(payload["origin"])
        if mesa is None:
            return None
        may_see = await self._attendances.seen_whole(tx, mesa, origin.user)
        return mesa if set(payload["parties"]) <= set(may_see) else None

    def _rows(
        self, found: Attendance, parties: Sequence[int], zone: ZoneInfo, language: str
    ) -> list[list[str]]:
        return [
            [each.party.name, *self._row(one, zone, language, known=found.is_known)]
            for each in found.parties
            if each.party.id in parties
            for one in each.people
        ]

    def _row(self, one: Attendee, zone: ZoneInfo, language: str, *, known: bool) -> list[str]:
        member = one.member
        missed = known and one.is_expected
        there = "present" if one.present else "absent" if missed else ""
        answer = "" if one.comes is None else ("yes" if one.comes else "no")
        return [
            member.name,
            self._word(language, f"seat-{member.seat.value.replace('_', '-')}"),
            member.post or "",
            member.user or "",
            self._word(language, f"answer-{answer}") if answer else "",
            self._word(language, f"was-{there}") if there else "",
            _time(one.joined_at, zone),
            _time(one.left_at, zone),
            "" if one.stayed is None else str(round(one.stayed / timedelta(minutes=1))),
        ]

    def _word(self, language: str, key: str, **args: str) -> str:
        return self._catalogs.plain(language, f"asistencia-{key}", args)

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """The file is the answer; elsewhere than in private, where it went is said."""
        if "content" not in result or await self._theirs(tx, payload) is None:
            return  # who asked was taken off the lists meanwhile
        origin = Origin.from_json(payload["origin"])
        cause = f"reply-{origin.event}"
        if result["here"]:
            await self._posts.answer_with(tx, origin, result["content"], cause=cause)
            return
        post = outbox.NewPost(
            f"attendance-file-{origin.event}", RoomId(result["room"]), result["content"]
        )
        await outbox.add_all(tx, [post], now=self._clock())
        await self._posts.reply(tx, origin, Reply.of("asistencia-file-sent"), cause=cause)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the homeserver did not take it, or that they take no invitation."""
        origin = Origin.from_json(payload["origin"])
        reply = Reply.of("lista-file-not-sent", code=code)
        await self._posts.reply(tx, origin, reply, cause=f"reply-{origin.event}")


def _time(at: datetime | None, zone: ZoneInfo) -> str:
    return "" if at is None else f"{at.astimezone(zone):%Y-%m-%d %H:%M}"
