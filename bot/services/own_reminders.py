"""The reminders that people make: for the room of a mesa, or for themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.access import Role
from bot.domain.errors import NotAllowed, NotFound, Refusal
from bot.domain.ids import EventId, ReminderId, UserId
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reminder import AGAIN, MOST_ACTIVE, OWN, Reminder, read_for_whom, read_text
from bot.domain.reply import Reply
from bot.domain.schedule import Schedule, next_occurrence
from bot.ports import Clock
from bot.services import reminder_replies
from bot.services.access import Access
from bot.services.reminders import DueReminder, Reminders, Said
from bot.services.watchers import Mark, Marked, Marks
from storage import acts_log, counters, mesas, outbox
from storage import reminders as rows
from storage.database import Transaction

LATER = timedelta(minutes=10)
"""After a tap on ⏰."""
TAP = "⏰"
_CAUSE = re.compile(r"reminder-([0-9]{1,18})-[0-9]+(?::[0-9]+)?\Z")


@dataclass(frozen=True)
class Speaker:
    """Who speaks of reminders, and from where."""

    origin: Origin
    role: Role
    """In `mesa`; without one, the highest they have anywhere."""
    mesa: Mesa | None
    """The room's, or the one that the command named."""
    room_kind: str
    zone: ZoneInfo
    answers: EventId | None = None
    """The message that what they wrote is a reply to."""

    @property
    def user(self) -> UserId:
        """Who it is."""
        return self.origin.user


class OwnReminders:
    """Makes, shows and cancels them; words them when they are due."""

    def __init__(self, reminders: Reminders, access: Access, clock: Clock) -> None:
        self._reminders = reminders
        self._access = access
        self._clock = clock
        self._taps: dict[str, Marked] = {}

    def register(self, marks: Marks) -> None:
        """Have them worded here, and told of every tap on ⏰ under a reminder."""
        self._reminders.word(OWN, self._word)
        self._reminders.word(AGAIN, self._word)
        marks.register(TAP, self._tapped, on="reminder-")

    def tapped_on(self, kind: str, handler: Marked) -> None:
        """Have `handler` told of ⏰ under reminders of another kind."""
        self._taps[kind] = handler

    async def create(
        self,
        tx: Transaction,
        schedule: Schedule,
        text: str,
        by: Speaker,
        *,
        for_whom: str | None = None,
    ) -> Reminder:
        """Keep one: a moderator's is for the mesa's room, anybody else's rings only for them.

        `for_whom` says otherwise: «yo», «sala», or a person. Where it answers a message it is
        about that one, and said in its thread. What fell due before it could be read is said
        at once, as late.

        Raises:
            Refusal: no text, too long a text, too many, the mesa has no room yet, or it is for
                somebody whom they may not remind.
        """
        text = read_text(text) if text or by.answers is None else ""
        room, thread = by.origin.room, by.origin.thread or by.answers
        about_message = by.answers
        if by.mesa is not None:
            if by.mesa.room is None:
                raise Refusal("mesa-still-opening", mesa=by.mesa.id)
            if by.mesa.room != room:
                thread = about_message = None
                text = read_text(text)
            room = by.mesa.room
        if await rows.count_of(tx, by.user, OWN) >= MOST_ACTIVE:
            raise Refusal("recordatorio-too-many", limit=MOST_ACTIVE)
        whom = await self._for_whom(tx, for_whom, by)
        now, first = self._clock(), schedule.first
        if schedule.rule is not None and first <= now:
            first = next_occurrence(schedule.rule, by.zone, now)
        made = Reminder(
            kind=OWN,
            name=ReminderId(await counters.next_id(tx, "REC")),
            about=whom,
            mesa_id=None if by.mesa is None else by.mesa.id,
            room=room,
            thread=thread,
            answers=about_message,
            text=text,
            language=by.mesa.language if whom != by.user and by.mesa else by.origin.language,
            zone=by.zone.key,
            rule=schedule.rule,
            next_at=first,
            created_by=by.user,
            created_at=now,
        )
        await self._reminders.add_all(tx, [made])
        await self.record(tx, "reminder.created", made, by)
        return made

    async def _for_whom(self, tx: Transaction, said: str | None, by: Speaker) -> UserId | None:
        """The person whom it rings for; None: it is for the room.

        Raises:
            NotUnderstood: it says nobody.
            Refusal: they may not, or that person is not in the room.
        """
        moderates = by.mesa is not None and by.role >= Role.MODERATOR
        wanted = ("room" if moderates else "me") if said is None else read_for_whom(said)
        if wanted in ("me", by.user):
            return by.user
        if by.room_kind == "coordination" and by.mesa is None:
            if wanted == "room":
                return None
            if wanted in self._access.coordinators:
                return UserId(wanted)
        if by.mesa is None:
            raise Refusal("recordatorio-for-which-mesa")
        if not moderates:
            raise NotAllowed("recordatorio-for-others")
        if wanted == "room":
            return None
        if await self._access.role_in(tx, UserId(wanted), by.mesa) is Role.NOBODY:
            raise Refusal("recordatorio-for-nobody", user=wanted, mesa=by.mesa.id)
        return UserId(wanted)

    async def listed(self, tx: Transaction, by: Speaker) -> Sequence[Reminder]:
        """Those still to be said: of the room, where there is one; elsewhere the person's own."""
        if by.mesa is not None:
            found = [] if by.mesa.room is None else list(await rows.in_room(tx, by.mesa.room))
        else:
            found = list(await rows.of_person(tx, by.user))
            if by.room_kind == "coordination":
                known = {each.id for each in found}
                here = await rows.in_room(tx, by.origin.room)
                found += [each for each in here if each.id not in known]
        shown = [each for each in found if await self._role(tx, each, by) is not None]
        return sorted(shown, key=lambda each: (each.next_at or each.created_at, each.id))

    async def answered(self, tx: Transaction, event: EventId | None) -> ReminderId | None:
        """The one that was said by the message of this event; None: it says none."""
        cause = None if event is None else await outbox.cause_of(tx, event)
        found = _CAUSE.match(cause or "")
        one = None if found is None else await rows.get(tx, int(found[1]))
        if one is None or one.kind not in (OWN, AGAIN):
            return None
        return one.name if one.kind == OWN else ReminderId(one.about or "")

    async def find(self, tx: Transaction, name: ReminderId, by: Speaker) -> Reminder:
        """One that the person may see here.

        Raises:
            NotFound: there is none, or it is another's, or not of this room.
        """
        found = await rows.named(tx, name)
        if found is None or await self._role(tx, found, by) is None:
            raise NotFound("recordatorio-none", reminder=name)
        return found

    async def cancel(self, tx: Transaction, name: ReminderId, by: Speaker) -> Reminder:
        """Have one not said any more.

        Raises:
            NotFound: as `find`.
            NotAllowed: it is somebody else's, and they are no moderator.
            Refusal: it has been said, or was cancelled before.
        """
        found = await self.find(tx, name, by)
        if not await self.may_change(tx, found, by):
            raise NotAllowed("recordatorio-not-yours", reminder=name)
        if found.next_at is None and found.paused_from is None:
            raise Refusal("recordatorio-over", reminder=name)
        await rows.cancel(tx, found.id, by.user, self._clock())
        await self.record(tx, "reminder.cancelled", found, by)
        return found

    async def may_change(self, tx: Transaction, found: Reminder, by: Speaker) -> bool:
        """Whether it is theirs: they made it, it is for them, or they moderate."""
        role = await self._role(tx, found, by)
        own = by.user in (found.created_by, found.about)
        return own or (role is not None and role >= Role.MODERATOR)

    async def _role(self, tx: Transaction, each: Reminder, by: Speaker) -> Role | None:
        """What the person is towards a reminder; None: they do not see it from where they are."""
        if by.mesa is not None:
            if each.mesa_id != by.mesa.id:
                return None
            role = by.role
        elif each.mesa_id is not None:
            mesa = await mesas.find(tx, each.mesa_id)
            role = Role.NOBODY if mesa is None else await self._access.role_in(tx, by.user, mesa)
        elif each.room == by.origin.room or by.user in (each.created_by, each.about):
            role = by.role
        else:
            return None
        mine = by.user in (each.created_by, each.about) and role is not Role.NOBODY
        shared = each.about is None and role >= Role.PARTICIPANT
        return role if mine or shared or role >= Role.MODERATOR else None

    # --- When they are due --------------------------------------------------------------------

    async def _word(self, tx: Transaction, due: DueReminder) -> Said | None:
        if due.room is None:
            return None
        if due.mesa_id is not None and not await self._sits(tx, due):
            return None
        reply = reminder_replies.said(due, in_mesa=due.mesa_id is not None)
        reply = replace(reply, reactions=(TAP,), notice=False)
        language = due.language or "es"
        return Said(reply, due.room, language, thread=due.thread, to=due.answers)

    async def _sits(self, tx: Transaction, due: DueReminder) -> bool:
        """Whether whom it rings for still is in the mesa; the room always is."""
        user = due.about if due.kind == OWN else due.mark
        if user is None or due.room is None:
            return True
        mesa = await mesas.in_room(tx, due.room)
        if mesa is None:
            return False
        return await self._access.role_in(tx, UserId(user), mesa) is not Role.NOBODY

    async def _tapped(self, tx: Transaction, mark: Mark) -> Reply | None:
        """Say it again in ten minutes to who tapped: once, however often they tap meanwhile."""
        found = _CAUSE.match(mark.cause or "")
        reminder = None if found is None else await rows.get(tx, int(found[1]))
        if reminder is None:
            return None
        if reminder.kind in self._taps:
            return await self._taps[reminder.kind](tx, mark)
        if reminder.kind not in (OWN, AGAIN) or reminder.room != mark.tap.room:
            return None
        name = reminder.name if reminder.kind == OWN else reminder.about
        if name is None or await rows.has(tx, AGAIN, name, mark.by):
            return None
        if await rows.count_of(tx, mark.by, AGAIN) >= MOST_ACTIVE:
            return None
        await self.say_again(tx, reminder, mark.now + LATER, mark.origin, to=mark.by)
        return None

    async def say_again(
        self, tx: Transaction, one: Reminder, at: datetime, origin: Origin, *, to: UserId | None
    ) -> None:
        """Have what one says said once more; to a person, or None: to the room as before.

        In the language of who asks for it by `origin`, where it is for a person.
        """
        again = replace(
            one,
            kind=AGAIN,
            id=0,
            name=None,
            about=one.name if one.kind == OWN else one.about,
            mark=to,
            language=one.language if to is None else origin.language,
            rule=None,
            next_at=at,
            paused_from=None,
            created_by=origin.user,
            created_at=self._clock(),
        )
        await self._reminders.add_all(tx, [again])

    async def record(self, tx: Transaction, what: str, made: Reminder, by: Speaker) -> None:
        """Note what somebody did to one."""
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by.user,
            what=what,
            mesa_id=made.mesa_id,
            event=by.origin.event,
            after={"id": made.name, "next_at": made.next_at and made.next_at.isoformat()},
        )
