"""The rules of our rooms, as state events: which they are, and putting back what others change.

Who may enter, who has power, what newcomers may read, that all is encrypted, who is on the list.
In a room of ours only the bot has the power to change them, and a server admin has more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import structlog

from bot.domain.ids import EventId, RoomId, UserId
from bot.matrix.homeserver import Homeserver, path
from bot.matrix.messages import moment_of
from bot.matrix.posted import opaque_id
from bot.matrix.rooms import power_levels
from bot.matrix.view import ALLOWED, MARKER, View
from bot.ports import Meddling, Mended, RefusedByServer

log = structlog.get_logger(__name__)

POWERS = "m.room.power_levels"
TOMBSTONE = "m.room.tombstone"
REDACTION = "m.room.redaction"
_ENCRYPTION: Mapping[str, Any] = {"algorithm": "m.megolm.v1.aes-sha2"}
# What lets people in and what they could then read comes first, but for the power to do so.
_FIXED: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "m.room.join_rules": {"join_rule": "invite"},
        "m.room.history_visibility": {"history_visibility": "shared"},
        "m.room.encryption": _ENCRYPTION,
        "m.room.guest_access": {"guest_access": "forbidden"},
    }
)
# Our rooms have none of these; they cannot be taken away again, but made to say nothing.
_NONE: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "m.room.third_party_invite": {},
        TOMBSTONE: {},
        "m.room.retention": {},
        "m.room.policy": {},
        # A widget is a page of somebody's, shown in the room; the other two lead people to it.
        "im.vector.modular.widgets": {},
        "m.widget": {},
        "m.room.canonical_alias": {},
        "m.space.parent": {},
        # An empty one would shut all servers out.
        "m.room.server_acl": {"allow": ["*"], "deny": [], "allow_ip_literals": True},
    }
)
RULES = (POWERS, *_FIXED, ALLOWED, MARKER, *_NONE)
"""The types of the state events that are the rules."""
FULL_POWER = 100
_ROUNDS = 5


@dataclass(frozen=True)
class _Wrong:
    kind: str
    state_key: str
    wanted: Mapping[str, Any]
    now: Mapping[str, Any] | None
    """The event as it is; None: there is none."""


def is_ours(event: Mapping[str, Any], me: UserId) -> bool:
    """Whether a rule is as the bot itself puts it, as far as can be told from the event alone.

    A server admin can have the server act in the bot's name.
    """
    kind, content = str(event.get("type")), event.get("content", {})
    if event.get("sender") != me:
        return False
    if kind == POWERS:
        return not _gives_all(content)
    if kind in _FIXED:
        return bool(content == _FIXED[kind])
    return kind in (ALLOWED, MARKER) or content == _NONE.get(kind)


def meddling(event: Mapping[str, Any]) -> Meddling:
    """What is told of an event that changed a rule, or took one's content away."""
    # Of what was taken away the event has the rest, and who did it.
    redacted = event.get("unsigned", {}).get("redacted_because")
    by = redacted if isinstance(redacted, dict) and "sender" in redacted else event
    return Meddling(
        what=str(event["type"]).rpartition(".")[2],
        by=UserId(str(by["sender"])),
        event=EventId(str(by["event_id"])),
        at=moment_of(by),
    )


def _gives_all(content: Mapping[str, Any]) -> bool:
    users = content.get("users", {})
    return not isinstance(users, dict) or any(
        not isinstance(level, int) or level >= FULL_POWER for level in users.values()
    )


class MatrixRules:
    """The port `bot.ports.RoomRules`, on a homeserver."""

    def __init__(self, server: Homeserver, view: View) -> None:
        self._server = server
        self._view = view

    async def state(self, room: RoomId) -> list[Mapping[str, Any]]:
        """All the state of a room, members too, by the server's word."""
        answer = await self._server.call("GET", path("rooms", room, "state"))
        return [event for event in answer.get("list", []) if isinstance(event, dict)]

    async def mend(
        self,
        room: RoomId,
        powers: Mapping[UserId, int],
        allowed: Iterable[UserId],
        *,
        read_only: bool,
    ) -> Mended:
        """Put back the rules that are not as they must be; none are touched that are."""
        if (await self._view.members(room)).get(self._view.me) in ("leave", "ban"):
            return Mended((), out=True)
        levels, allowed = power_levels(powers, read_only=read_only), sorted(allowed)
        changed: dict[EventId, Meddling] = {}
        refused: set[str] = set()
        # Looked at again: two events at one moment make a fork, and of two rules the server then
        # takes the one by whom had less power last, if they may still make it.
        for _ in range(_ROUNDS):
            found = list(self._wrong(room, await self.state(room), levels, allowed))
            for wrong in found:
                if wrong.now is not None:
                    change = meddling(wrong.now)
                    changed[change.event] = change
            refused = await self._put_all_back(room, found)
            if len(found) == len(refused):
                break
        return Mended(tuple(changed.values()), tuple(sorted(refused)))

    async def _put_all_back(self, room: RoomId, found: Iterable[_Wrong]) -> set[str]:
        """Which of them the server refuses."""
        refused = set()
        for wrong in found:
            try:
                await self._put_back(room, wrong)
            except RefusedByServer as refusal:
                log.warning("rule_not_mended", room=room, kind=wrong.kind, code=refusal.code)
                refused.add(wrong.kind.rpartition(".")[2])
            else:
                log.warning("rule_mended", room=room, kind=wrong.kind)
        return refused

    async def _put_back(self, room: RoomId, wrong: _Wrong) -> None:
        if wrong.kind == TOMBSTONE and wrong.now is not None:
            # Synapse takes none that names no other room.
            event = str(wrong.now["event_id"])
            await self._server.call(
                "PUT", path("rooms", room, "redact", event, opaque_id(event)), {}
            )
            return
        endpoint = path("rooms", room, "state", wrong.kind, wrong.state_key)
        await self._server.call("PUT", endpoint, wrong.wanted)

    def look(
        self,
        room: RoomId,
        state: Sequence[Mapping[str, Any]],
        powers: Mapping[UserId, int],
        allowed: Iterable[UserId],
        *,
        read_only: bool,
    ) -> tuple[bool, bool]:
        """Whether any rule is not as it must be; and whether one of ours is out of date."""
        levels, allowed = power_levels(powers, read_only=read_only), sorted(allowed)
        meddled = any(True for _ in self._wrong(room, state, levels, allowed))
        ours = {POWERS: levels, ALLOWED: {"users": allowed}}
        stale = any(
            event.get("content") != ours.get(event["type"], event.get("content")) for event in state
        )
        return meddled, stale

    def _wrong(
        self,
        room: RoomId,
        state: Iterable[Mapping[str, Any]],
        levels: Mapping[str, Any],
        allowed: Iterable[UserId],
    ) -> Iterator[_Wrong]:
        known = self._view.rooms.get(room)
        if known is None or known.kind not in ("mesa", "coordination"):
            return
        found: dict[str, dict[str, Mapping[str, Any]]] = {}
        for event in state:
            found.setdefault(str(event.get("type")), {})[str(event.get("state_key"))] = event
        ours: dict[str, Mapping[str, Any]] = {
            POWERS: levels,
            **_FIXED,
            ALLOWED: {"users": sorted(allowed)},
        }
        if MARKER in known.state:
            ours[MARKER] = known.state[MARKER]
        for kind, wanted in ours.items():
            now = found.get(kind, {}).get("")
            # What the bot itself put and is out of date, the next settling puts right: only it
            # knows that no later list overtakes it.
            stale = kind in (POWERS, ALLOWED) and now is not None and self._is_whole(now)
            if not stale and (now is None or now.get("content") != wanted):
                yield _Wrong(kind, "", wanted, now)
        for kind, wanted in _NONE.items():
            for state_key, now in found.get(kind, {}).items():
                if now.get("content") not in ({}, wanted):
                    yield _Wrong(kind, state_key, wanted, now)

    def _is_whole(self, event: Mapping[str, Any]) -> bool:
        redacted = event.get("unsigned", {}).get("redacted_because")
        return redacted is None and is_ours(event, self._view.me)
