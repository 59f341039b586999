"""Who speaks at a meeting: ✋ asks for the floor, the moderator gives it; rounds by party."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from bot.domain.errors import NotFound, Refusal
from bot.domain.floor import TURN, Round
from bot.domain.ids import EventId, UserId
from bot.domain.list_reading import as_user
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock
from bot.services import floor_posts
from bot.services.attendances import people_meant
from bot.services.live_looks import foresee
from bot.services.live_posts import HAND
from bot.services.live_state import LiveState, live_state
from bot.services.live_telling import Telling, answer_to
from bot.services.portada import Portada
from bot.services.watchers import Mark, Marks
from storage import acts_log, meetings, member_lists, mesas, speaking
from storage.database import Transaction

_OURS = re.compile(r"(?:point|meeting)-(REU-[0-9]+)(?:-|\Z)|portada-")
_MOST_WAITING = 100


class Floor:
    """The queue of those who ask to speak, and the rounds."""

    def __init__(self, telling: Telling, portada: Portada, clock: Clock) -> None:
        self._telling = telling
        self._portada = portada
        self._clock = clock

    def register(self, marks: Marks) -> None:
        """Be told of every ✋, and of those that are taken back."""
        marks.register(HAND, self._raised)
        marks.watch(self._lowered)

    # --- Asking -------------------------------------------------------------------------------

    async def _raised(self, tx: Transaction, mark: Mark) -> Reply | None:
        """✋ on what was said of the meeting that runs, or on the portada; shown there."""
        found = _OURS.match(mark.cause or "")
        if mark.mesa is None or found is None:
            return None
        state = await live_state(tx, mark.mesa.id)
        if state is None or found[1] not in (None, state.meeting.id):
            return None  # of another meeting, long over
        await self._ask(tx, mark.mesa, state, mark.by, mark.tap.event)
        return None

    async def _lowered(self, tx: Transaction, event: EventId, by: UserId) -> None:
        asked = await speaking.asked_by(tx, event)
        if asked is None:
            return
        await speaking.leave(tx, asked, self._clock())
        meeting = await meetings.find(tx, asked.meeting_id)
        if meeting is not None:
            await self._portada.changed(tx, meeting.mesa_id)

    async def ask(self, tx: Transaction, mesa: Mesa, *, by: Origin) -> Reply:
        """Ask for the floor in writing.

        Raises:
            Refusal: no meeting runs.
        """
        await mesas.lock(tx, mesa.id)
        state = await self._running(tx, mesa)
        place = await self._ask(tx, mesa, state, by.user, None)
        return floor_posts.asked(place)

    async def _ask(
        self, tx: Transaction, mesa: Mesa, state: LiveState, user: UserId, event: EventId | None
    ) -> int:
        """Where in the queue somebody is now, from 1; asking twice changes nothing."""
        users = [each.user for each in state.waiting]
        if user in users:
            return users.index(user) + 1
        if len(users) >= _MOST_WAITING:
            raise Refusal("palabra-queue-full", count=len(users))
        now = self._clock()
        await speaking.ask(tx, state.meeting.id, user, now, event)
        await self._portada.changed(tx, mesa.id)
        return len(users) + 1

    async def withdraw(self, tx: Transaction, mesa: Mesa, *, by: Origin) -> Reply:
        """Ask no more, or give the floor back.

        Raises:
            Refusal: no meeting runs, or they are not in the queue.
        """
        await mesas.lock(tx, mesa.id)
        state = await self._running(tx, mesa)
        own = [each for each in state.waiting if each.user == by.user]
        if state.speaking is not None and state.speaking.user == by.user:
            own.append(state.speaking)
        if not own:
            raise Refusal("palabra-not-waiting")
        for each in own:
            await speaking.leave(tx, each, self._clock())
        await self._portada.changed(tx, mesa.id)
        return Reply.of("palabra-withdrawn")

    async def shown(self, tx: Transaction, mesa: Mesa) -> Reply:
        """Who speaks and who waits.

        Raises:
            Refusal: no meeting runs.
        """
        state = await self._running(tx, mesa)
        return floor_posts.queue(state, mesa, self._clock())

    # --- Giving it ----------------------------------------------------------------------------

    async def give(
        self, tx: Transaction, mesa: Mesa, whom: str | None = None, *, by: Origin
    ) -> Reply | None:
        """Give the floor to the next in the queue, or to whoever `whom` names.

        Of a party it is the one who has waited longest; a person need not have asked for it.

        Raises:
            NotFound: the mesa has nobody of that name, or nobody of that party waits.
            Refusal: no meeting runs, or nobody waits.
        """
        await mesas.lock(tx, mesa.id)
        state = await self._running(tx, mesa)
        meant = None if whom is None else await self._meant(tx, mesa, state, whom)
        waiting = [each for each in state.waiting if meant is None or each.user in meant]
        if not waiting and meant is not None and len(meant) == 1:
            await self._ask(tx, mesa, state, meant[0], None)
            state = await self._running(tx, mesa)
            waiting = [each for each in state.waiting if each.user in meant]
        if not waiting:
            if whom is None:
                raise Refusal("palabra-nobody-waits")
            raise NotFound("palabra-none-of", given=whom)
        chosen, now = waiting[0], self._clock()
        await speaking.call(tx, chosen, now)
        after = [each.user for each in state.waiting if each.id != chosen.id]
        await self._record(tx, "floor.given", mesa, by, user=chosen.user)
        await self._portada.changed(tx, mesa.id)
        said = floor_posts.given(chosen.user, after)
        cause = f"floor-{state.meeting.id}-{chosen.id}"
        await self._telling.tell(
            tx, mesa, state.meeting, replace(said, mentions=(chosen.user,)), by=by, cause=cause
        )
        return answer_to(by, mesa, said)

    async def _meant(
        self, tx: Transaction, mesa: Mesa, state: LiveState, said: str
    ) -> list[UserId]:
        """The people that a moderator names: by account, by name, or all of a party."""
        user = as_user(said)
        waiting = [each.user for each in state.waiting]
        if user is not None and (user in mesa.moderators or user in waiting):
            return [user]
        current = await member_lists.current(tx, mesa.id)
        return list(people_meant(mesa, current.values(), said))

    # --- Rounds -------------------------------------------------------------------------------

    async def begin_round(
        self, tx: Transaction, mesa: Mesa, length: timedelta | None = None, *, by: Origin
    ) -> Reply | None:
        """Give each party its turn, in order.

        Raises:
            Refusal: no meeting runs, a round goes on, or so long is no turn.
        """
        await mesas.lock(tx, mesa.id)
        state = await self._running(tx, mesa)
        if state.round is not None:
            raise Refusal("ronda-goes-on", party=state.round.party)
        now = self._clock()
        names = tuple(party.name for party in mesa.parties)
        new = Round.of(names, TURN if length is None else length, now)
        await speaking.begin_round(tx, state.meeting.id, new, now)
        return await self._turn(tx, mesa, "round.begun", by)

    async def next_turn(self, tx: Transaction, mesa: Mesa, *, by: Origin) -> Reply | None:
        """Pass on to the next party; past the last one, the round is over.

        Raises:
            Refusal: no round goes on.
        """
        await mesas.lock(tx, mesa.id)
        state = await self._running(tx, mesa)
        if state.round is None:
            raise Refusal("ronda-none")
        now = self._clock()
        after = state.round.advanced(now)
        if after is None:
            return await self._close(tx, mesa, state, state.round, by)
        await speaking.put_round(tx, after)
        return await self._turn(tx, mesa, "round.advanced", by)

    async def end_round(self, tx: Transaction, mesa: Mesa, *, by: Origin) -> Reply | None:
        """End a round before everybody has spoken.

        Raises:
            Refusal: no round goes on.
        """
        await mesas.lock(tx, mesa.id)
        state = await self._running(tx, mesa)
        if state.round is None:
            raise Refusal("ronda-none")
        return await self._close(tx, mesa, state, state.round, by)

    async def _turn(self, tx: Transaction, mesa: Mesa, what: str, by: Origin) -> Reply | None:
        state = await self._running(tx, mesa)
        now = state.round
        if now is None:
            raise Refusal("ronda-none")
        await self._record(tx, what, mesa, by, party=now.party)
        await self._portada.changed(tx, mesa.id)
        said = floor_posts.turn(now, mesa, begins=now.place == 0)
        cause = floor_posts.cause_of(state.meeting.id, now)
        await self._telling.tell(tx, mesa, state.meeting, said, by=by, cause=cause)
        await foresee(tx, state.meeting, state.agenda, self._clock())
        return answer_to(by, mesa, said)

    async def _close(
        self, tx: Transaction, mesa: Mesa, state: LiveState, was: Round, by: Origin
    ) -> Reply | None:
        await speaking.end_round(tx, was, self._clock())
        await self._record(tx, "round.ended", mesa, by, party=was.party)
        await self._portada.changed(tx, mesa.id)
        said = floor_posts.round_over(was)
        cause = f"round-{state.meeting.id}-{was.id}-ended"
        await self._telling.tell(tx, mesa, state.meeting, said, by=by, cause=cause)
        return answer_to(by, mesa, said)

    # ------------------------------------------------------------------------------------------

    async def _running(self, tx: Transaction, mesa: Mesa) -> LiveState:
        state = await live_state(tx, mesa.id)
        if state is None:
            raise Refusal("palabra-no-meeting", mesa=mesa.id)
        return state

    async def _record(
        self, tx: Transaction, what: str, mesa: Mesa, by: Origin, **after: str
    ) -> None:
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=by.user,
            what=what,
            mesa_id=mesa.id,
            event=by.event,
            after=after,
        )
