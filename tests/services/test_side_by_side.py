"""Calls for many people: each waits for itself, and a server that is gone is told from a person."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from bot.domain.ids import UserId
from bot.ports import RefusedByServer, SlowDown, Unavailable
from bot.services.side_by_side import AT_ONCE, NO_ANSWER, Progress, for_each

PEOPLE = [UserId(f"@p{number:02}:hs") for number in range(40)]


class Server:
    """Does what is asked of it, or not, as set; `done` is in the order in which it was done."""

    def __init__(self) -> None:
        self.calls: Counter[UserId] = Counter()
        self.done: list[UserId] = []
        self.slow: dict[UserId, int] = {}
        """How often each is told to wait."""
        self.per_burst: int | None = None
        """How many in a tenth of a second; None: no limit."""
        self.silent_on: set[UserId] = set()
        self.gone = False
        self._burst: list[float] = []
        self.most_at_once = self._at_once = 0

    async def act(self, user: UserId) -> None:
        self.calls[user] += 1
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            await asyncio.sleep(0)
            self._answer(user)
        finally:
            self._at_once -= 1

    def _answer(self, user: UserId) -> None:
        if self.gone or user in self.silent_on:
            raise Unavailable("HTTP_502")
        if self.slow.get(user, 0):
            self.slow[user] -= 1
            raise SlowDown("M_LIMIT_EXCEEDED", 0.2)
        now = asyncio.get_running_loop().time()
        self._burst = [at for at in self._burst if now - at < 0.1]
        if self.per_burst is not None and len(self._burst) >= self.per_burst:
            raise SlowDown("M_LIMIT_EXCEEDED", 0.1)
        self._burst.append(now)
        if user.startswith("@p07"):
            raise RefusedByServer("M_FORBIDDEN")
        self.done.append(user)

    async def answers(self) -> None:
        if self.gone:
            raise Unavailable("HTTP_502")


async def test_each_is_done_once_and_who_is_refused_is_named() -> None:
    server, progress = Server(), Progress(40)
    refused = await for_each(PEOPLE, server.act, answers=server.answers, progress=progress)
    assert refused == {"@p07:hs": "M_FORBIDDEN"}
    assert set(server.calls.values()) == {1}
    assert len(server.done) == 39
    assert progress.done == 40
    assert server.most_at_once == AT_ONCE


async def test_one_who_is_limited_keeps_nobody_waiting() -> None:
    server = Server()
    server.slow = {PEOPLE[0]: 2}
    refused = await for_each(PEOPLE, server.act, answers=server.answers)
    assert refused == {"@p07:hs": "M_FORBIDDEN"}
    assert server.done[-1] == PEOPLE[0]
    assert server.calls[PEOPLE[0]] == 3


async def test_a_limit_on_all_is_waited_for_and_not_hammered() -> None:
    server = Server()
    server.per_burst = 10
    refused = await for_each(PEOPLE, server.act, answers=server.answers)
    assert refused == {"@p07:hs": "M_FORBIDDEN"}
    assert len(server.done) == 39
    assert server.calls.total() < 40 + 10 * AT_ONCE


async def test_somebody_about_whom_the_server_is_silent_is_named_in_the_end() -> None:
    server = Server()
    server.silent_on = {PEOPLE[3], PEOPLE[4]}
    refused = await for_each(PEOPLE, server.act, answers=server.answers, wait_s=0.01)
    assert refused == {"@p03:hs": NO_ANSWER, "@p04:hs": NO_ANSWER, "@p07:hs": "M_FORBIDDEN"}
    assert len(server.done) == 37


@pytest.mark.parametrize("count", [1, 3, 40])
async def test_a_server_that_is_gone_is_nobodys_fault(count: int) -> None:
    server = Server()
    server.gone = True
    with pytest.raises(Unavailable):
        await for_each(PEOPLE[:count], server.act, answers=server.answers, wait_s=0.01)
    assert server.calls.total() <= 4 * min(count, AT_ONCE)


async def test_nobody_is_nothing_to_do() -> None:
    server = Server()
    assert await for_each([], server.act, answers=server.answers) == {}
