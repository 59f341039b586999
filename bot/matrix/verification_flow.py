"""One verification by emoji, from the request to its end. The bot answers; it never starts one."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Literal, Protocol

import structlog

from bot.domain.ids import RoomId, UserId
from bot.matrix.sas import METHOD, Exchange, Mismatch, Side, Unsupported, accepting, agree
from bot.matrix.verification_wire import Place, Stop, Trust, Wire
from bot.ports import RefusedByServer

log = structlog.get_logger(__name__)

Outcome = Literal["verified", "mismatch", "late", "cancelled"]
_OUTCOMES: Mapping[str, Outcome] = {
    "m.mismatched_sas": "mismatch",
    "m.mismatched_commitment": "mismatch",
    "m.key_mismatch": "mismatch",
    "m.timeout": "late",
}
_STEPS_KEPT = 16
_LAST_WORD_S = 30
REPLACED = "replaced"
"""A step of our own: the same person began anew."""


class Operator(Protocol):
    """Those who run the bot, and compare emoji for it."""

    async def admits(self, user: UserId, room: RoomId | None) -> bool:
        """Whether this person, who asks in `room` or by to-device events, may verify the bot."""

    async def show(
        self, user: UserId, device: str, room: RoomId | None, emoji: Sequence[int]
    ) -> int | None:
        """Put the emoji before somebody; the number to ask by, or None if nobody looks at them.

        Where nobody looks the verification goes through, but vouches for the person to nobody.
        """

    async def answer(self, shown: int) -> bool | None:
        """Whether somebody said that they match; None while nobody has said anything."""

    async def over(self, shown: int, outcome: Outcome) -> None:
        """It ended, one way or another."""


class Flow:
    """One verification. `take` gives it what arrives; `run` goes through with it."""

    def __init__(
        self,
        place: Place,
        wire: Wire,
        trust: Trust,
        operator: Operator,
        *,
        lasts: timedelta,
        poll_s: float,
    ) -> None:
        self.place = place
        self._wire = wire
        self._trust = trust
        self._operator = operator
        self._lasts_s = lasts.total_seconds()
        self._poll_s = poll_s
        self._steps: asyncio.Queue[tuple[str, Mapping[str, Any]]] = asyncio.Queue(_STEPS_KEPT)
        self._shown: int | None = None

    def take(self, step: str, content: Mapping[str, Any]) -> None:
        """What the other side sent. More than anybody means to send is dropped."""
        if not self._steps.full():
            self._steps.put_nowait((step, content))

    async def run(self) -> None:
        """Go through with it; whatever arrives, this ends in time and raises nothing."""
        outcome: Outcome = "cancelled"
        try:
            outcome = await self._end(await self._try())
        except Exception:  # the boundary: one verification must not stop the others
            log.error("verification_failed", user=self.place.user, exc_info=True)
        if self._shown is not None:
            try:
                await self._operator.over(self._shown, outcome)
            except Exception:  # the database is away: it is noted at the next start
                log.error("verification_unnoted", shown=self._shown, exc_info=True)

    async def _try(self) -> Stop | None:
        """Why it stopped; None if it went through."""
        try:
            async with asyncio.timeout(self._lasts_s):
                await self._go_through()
        except Stop as stop:
            return stop
        except TimeoutError:
            return Stop("m.timeout")
        except Unsupported:
            return Stop("m.unknown_method")
        except Mismatch:
            return Stop("m.key_mismatch")
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            log.warning("verification_malformed", user=self.place.user, error=type(error).__name__)
            return Stop("m.invalid_message")
        except RefusedByServer as refusal:
            log.warning("verification_refused", user=self.place.user, code=refusal.code)
            return Stop("m.user")
        except Exception:  # the boundary: the person is told all the same
            log.error("verification_failed", user=self.place.user, exc_info=True)
            return Stop("m.user")
        return None

    async def _end(self, stop: Stop | None) -> Outcome:
        if stop is None:
            log.info("verified", user=self.place.user, compared=self._shown is not None)
            return "verified"
        log.info("verification_stopped", user=self.place.user, code=stop.code, theirs=stop.theirs)
        if not stop.theirs:
            try:
                async with asyncio.timeout(_LAST_WORD_S):
                    body = {"code": stop.code, "reason": stop.code}
                    await self._wire.send(self.place, "cancel", body)
            except (RefusedByServer, TimeoutError, Stop):
                log.info("cancel_unsent", user=self.place.user)
        return _OUTCOMES.get(stop.code, "cancelled")

    async def _go_through(self) -> None:
        place, me = self.place, self._trust.me
        if not await self._operator.admits(place.user, place.room):
            raise Stop("m.user")
        await self._trust.theirs(place)
        await self._wire.send(place, "ready", {"from_device": me.device, "methods": [METHOD]})
        start = await self._next("start")
        if start.get("from_device") != place.device:
            raise ValueError("from_device")
        kind = agree(start)
        exchange = Exchange(me, Side(place.user, place.device), place.flow, started=False)
        await self._wire.send(place, "accept", accepting(start, kind, exchange.key))
        exchange.meet((await self._next("key"))["key"])
        await self._wire.send(place, "key", {"key": exchange.key})

        self._shown = await self._operator.show(
            place.user, place.device, place.room, exchange.emoji
        )
        mac = None if self._shown is None else await self._compared(self._shown)
        confirmed = None if mac is None else await self._confirmed(exchange, kind, mac)
        await self._wire.send(place, "mac", exchange.vouch(kind, self._trust.ours()))
        if confirmed is None:
            confirmed = await self._confirmed(exchange, kind, await self._next("mac"))
        await self._wire.send(place, "done", {})
        # Theirs says that our keys, too, were the ones they knew.
        await self._next("done")
        if self._shown is not None and len(confirmed) > 1:
            await self._trust.sign(place.user)

    async def _next(self, expected: str) -> Mapping[str, Any]:
        step, content = await self._steps.get()
        if step != expected:
            raise _stop_at(step, content)
        return content

    async def _compared(self, shown: int) -> Mapping[str, Any] | None:
        """Wait for an operator's word; the person's MAC, where they were quicker.

        Raises:
            Stop: the emoji do not match, or the other side ended it.
        """
        mac: Mapping[str, Any] | None = None
        while (matches := await self._operator.answer(shown)) is None:
            try:
                async with asyncio.timeout(self._poll_s):
                    step, content = await self._steps.get()
            except TimeoutError:
                continue
            if step != "mac" or mac is not None:
                raise _stop_at(step, content)
            mac = content
        if not matches:
            raise Stop("m.mismatched_sas")
        return mac

    async def _confirmed(self, exchange: Exchange, kind: str, mac: Mapping[str, Any]) -> set[str]:
        """The keys that the person vouched for; their device's must be among them."""
        known = await self._trust.theirs(self.place)
        confirmed = exchange.vouched(kind, mac, known)
        if f"ed25519:{self.place.device}" not in confirmed:
            raise Mismatch
        return confirmed


def _stop_at(step: str, content: Mapping[str, Any]) -> Stop:
    """What another step than the expected one means."""
    if step == "cancel":
        code = content.get("code")
        return Stop(code[:64] if isinstance(code, str) else "m.user", theirs=True)
    return Stop("m.user" if step == REPLACED else "m.unexpected_message")
