"""One call for each of many people: some at a time, each waited for by itself."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from bot.domain.ids import UserId
from bot.ports import RefusedByServer, SlowDown, Unavailable

AT_ONCE = 4
"""In one room; others have their turn beside it."""
_TRIES = 4
_SILENT_IN_A_ROW = 8
_WAIT_S = 0.5
NO_ANSWER = "no_answer"
"""The code of somebody about whom the server says nothing, while it answers everything else."""


@dataclass
class Progress:
    """How far it is."""

    total: int
    done: int = 0
    slowed: bool = False
    """The server asks for patience."""


@dataclass(order=True)
class _Turn:
    due: float
    place: int
    user: UserId = field(compare=False)
    tries: int = field(compare=False, default=0)


class _Everybody:
    """Whose turn it is. Whoever must wait does not keep the others waiting."""

    def __init__(
        self,
        users: Sequence[UserId],
        act: Callable[[UserId], Awaitable[None]],
        answers: Callable[[], Awaitable[object]],
        progress: Progress,
        wait_s: float,
    ) -> None:
        self._act, self._answers, self._progress = act, answers, progress
        self._wait_s = wait_s
        self._turns = [_Turn(0.0, place, user) for place, user in enumerate(users)]
        self._held_until = 0.0
        self._slowed_in_a_row = self._silent_in_a_row = 0
        self.refused: dict[str, str] = {}
        self.silence: Unavailable | None = None

    async def work(self) -> None:
        """Take turns until there are none left, or the server is gone."""
        clock = asyncio.get_running_loop().time
        while self._turns and self.silence is None:
            turn = self._turns[0]
            wait_s = max(turn.due, self._held_until) - clock()
            if wait_s > 0:
                await asyncio.sleep(min(wait_s, 1.0))
                continue
            heapq.heappop(self._turns)
            try:
                await self._act(turn.user)
            except SlowDown as asked:
                self._slow_down(turn, clock() + asked.wait_s)
                continue
            except RefusedByServer as refusal:
                self.refused[turn.user] = refusal.code
            except Unavailable as error:
                if not await self._silent(turn, error, clock()):
                    continue
            self._slowed_in_a_row = self._silent_in_a_row = 0
            self._progress.done += 1
            self._progress.slowed = False

    def _slow_down(self, turn: _Turn, until: float) -> None:
        """Wait as told: with this person, and with everybody once it was told of two in a row."""
        self._slowed_in_a_row += 1
        self._progress.slowed = True
        if self._slowed_in_a_row > 1:
            self._held_until = max(self._held_until, until)
        turn.due = until
        heapq.heappush(self._turns, turn)

    async def _silent(self, turn: _Turn, error: Unavailable, now: float) -> bool:
        """No answer: later again, unless it is this person alone; True: given up on them."""
        turn.tries += 1
        self._silent_in_a_row += 1
        if self._silent_in_a_row > _SILENT_IN_A_ROW:
            self.silence = error
        elif turn.tries >= _TRIES:
            try:
                await self._answers()
            except Unavailable as gone:
                self.silence = gone
            else:
                self.refused[turn.user] = NO_ANSWER
                return True
        turn.due = now + self._wait_s * 2**turn.tries
        heapq.heappush(self._turns, turn)
        return False


async def for_each(
    users: Sequence[UserId],
    act: Callable[[UserId], Awaitable[None]],
    *,
    answers: Callable[[], Awaitable[object]],
    progress: Progress | None = None,
    wait_s: float = _WAIT_S,
) -> dict[str, str]:
    """Do `act` for each; whom the server refused, and with which code.

    `answers` asks the server something that it can answer when all is well: somebody about
    whom it keeps silent while it answers that is refused with `NO_ANSWER`.

    Raises:
        Unavailable: the server stopped answering; whoever was done stays done.
    """
    everybody = _Everybody(users, act, answers, progress or Progress(len(users)), wait_s)
    async with asyncio.TaskGroup() as group:
        for _ in range(min(AT_ONCE, len(users))):
            group.create_task(everybody.work())
    if everybody.silence is not None:
        raise everybody.silence
    return dict(sorted(everybody.refused.items()))
