"""Whose devices the bot knows and trusts, and giving them the keys of its messages."""

from __future__ import annotations

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import structlog
from nio import KeysQueryResponse
from nio.crypto import OlmDevice, OutboundGroupSession

from bot.domain.identity import is_code_of
from bot.domain.ids import RoomId, UserId
from bot.matrix.homeserver import Homeserver, path
from bot.matrix.machine import MEGOLM, Machine
from bot.matrix.signing import is_signed_by, signed_devices
from bot.ports import RefusedByServer, Unavailable
from storage import identities
from storage.database import Database, Transaction
from storage.identities import Identity

log = structlog.get_logger(__name__)

_DEVICES_PER_REQUEST = 60
_QUERY_TIMEOUT_S = 20
_CLAIM_TIMEOUT_S = 15
_ASK_AGAIN_AFTER_S = 300

Recipients = Callable[[RoomId], Awaitable[frozenset[UserId]]]
KeylessTold = Callable[[UserId], Awaitable[None]]
ChangeTold = Callable[[UserId, str], Awaitable[None]]
DevicesTold = Callable[[Transaction, Sequence[UserId]], Awaitable[None]]


async def _nobody_told(*_what: object) -> None:
    return None


class Keys:
    """Follows people's devices, and shares room keys with those their owners signed.

    `recipients` names those in a room who may read it: keys go to nobody
    else, and when somebody who had a key is no longer among them the session
    is replaced before the next message.
    """

    def __init__(
        self,
        server: Homeserver,
        machine: Machine,
        database: Database,
        *,
        recipients: Recipients,
        only_signed: bool,
    ) -> None:
        self._server = server
        self._machine = machine
        self._database = database
        self._recipients = recipients
        self._only_signed = only_signed
        self._identities: dict[UserId, Identity] = {}
        self._marks: defaultdict[UserId, int] = defaultdict(int)
        self._unreachable: dict[tuple[str, str], float] = {}
        self.on_keyless: KeylessTold = _nobody_told
        """Told of a person who has devices, none of which can be given keys."""
        self.on_identity_changed: ChangeTold = _nobody_told
        """Told of a person whose master key is no longer the one first seen, and of the new."""
        self.on_devices_changed: DevicesTold = _nobody_told
        """Told of people followed whose devices changed, in the transaction that notes it."""

    async def load(self) -> None:
        """Read what was known when the bot last ran."""
        async with self._database.read() as tx:
            self._identities = {known.user: known for known in await identities.all_identities(tx)}

    async def tell_again(self) -> None:
        """Tell of the identities that wait to be accepted: a kill may have come before the word.

        Whoever is told says it once for each key.
        """
        for known in list(self._identities.values()):
            if known.offered_key is not None:
                await self.on_identity_changed(known.user, known.offered_key)

    # --- Following people's devices -------------------------------------------------------

    def changed(self, users: Iterable[str]) -> list[Identity]:
        """What to save when the server says that these people's devices changed.

        Only people followed matter. `apply` it once saved.
        """
        found = (self._identities.get(UserId(user)) for user in users)
        return [replace(known, stale=True) for known in found if known is not None]

    async def save(self, tx: Transaction, changed: Sequence[Identity]) -> None:
        """Write what `changed` gave."""
        await identities.save(tx, changed)
        if changed:
            await self.on_devices_changed(tx, [identity.user for identity in changed])

    def apply(self, saved: Iterable[Identity]) -> None:
        """Take over what has been saved."""
        for identity in saved:
            self._identities[identity.user] = identity
            if identity.stale:
                self._marks[identity.user] += 1

    async def refresh(self, users: Iterable[UserId], *, force: bool = False) -> None:
        """Ask for the devices of those who are new or changed."""
        wanted = sorted(
            user
            for user in set(users)
            if force or user not in self._identities or self._identities[user].stale
        )
        if not wanted:
            return
        marks = {user: self._marks[user] for user in wanted}
        answer = await self._server.call(
            "POST",
            path("keys", "query"),
            {"device_keys": {user: [] for user in wanted}, "timeout": 10_000},
            timeout_s=_QUERY_TIMEOUT_S,
        )
        learned = []
        for user in wanted:
            if user not in answer.get("device_keys", {}):
                continue
            try:
                self._take_devices(user, answer["device_keys"][user])
                identity = self._learn(user, answer)
            except Exception:  # one person's malformed keys must not cost the others theirs
                log.warning("keys_malformed", user=user, exc_info=True)
                # The key first seen stays pinned: forgotten, the next one would pass for it.
                known = self._identities.get(user) or Identity(user)
                identity = replace(known, signed_devices=frozenset(), stale=False)
            if self._marks[user] != marks[user]:
                identity = replace(identity, stale=True)
            learned.append(identity)
        before = {identity.user: self._identities.get(identity.user) for identity in learned}
        async with self._database.write() as tx:
            await identities.save(tx, learned)
        for identity in learned:
            self._identities[identity.user] = identity
            old = before[identity.user]
            if identity.offered_key and (old is None or old.offered_key != identity.offered_key):
                await self.on_identity_changed(identity.user, identity.offered_key)

    def _take_devices(self, user: UserId, devices: Mapping[str, Any]) -> None:
        with self._machine.store.transaction():
            self._machine.handle_response(KeysQueryResponse({user: devices}, {}))

    def _learn(self, user: UserId, answer: Mapping[str, Any]) -> Identity:
        known = self._identities.get(user) or Identity(user)
        master, signed = signed_devices(answer, user)
        devices = answer["device_keys"][user]
        signed = frozenset(each for each in signed if self._is_known(user, each, devices[each]))
        if known.master_key in (None, master):
            return Identity(user, master, None, signed, stale=False)
        # Not the key first seen: nothing is encrypted for them until a human has said yes.
        return Identity(user, known.master_key, master, frozenset(), stale=False)

    def _is_known(self, user: UserId, device: str, signed: Mapping[str, Any]) -> bool:
        """Whether what was signed are the keys we use: of a device nio keeps those first seen."""
        known = self._machine.device_store[user].get(device)
        keys = signed["keys"]
        return known is not None and (known.ed25519, known.curve25519) == (
            keys.get(f"ed25519:{device}"),
            keys.get(f"curve25519:{device}"),
        )

    async def accept_identity(self, user: UserId, code: str) -> bool:
        """Trust the master key that `code` names; False if it is not the one offered now."""
        known = self._identities.get(user)
        if known is None or known.offered_key is None:
            return False
        if not is_code_of(code, user, known.offered_key):
            return False
        accepted = replace(known, master_key=known.offered_key, offered_key=None, stale=True)
        async with self._database.write() as tx:
            await identities.save(tx, [accepted])
        self.apply([accepted])
        return True

    def trusts(self, user: UserId, device: str) -> bool:
        """Whether a device may be given keys, and be believed."""
        known = self._identities.get(user)
        if known is None or known.offered_key is not None:
            return False
        return not self._only_signed or device in known.signed_devices

    def has_changed(self, user: UserId) -> bool:
        """Whether a person's identity is not the one first seen, and nobody has vouched for it."""
        known = self._identities.get(user)
        return known is not None and known.offered_key is not None

    def master_key(self, user: UserId) -> str | None:
        """The identity trusted for a person: none while the server shows another one."""
        known = self._identities.get(user)
        return None if known is None or known.offered_key is not None else known.master_key

    def device_key(self, user: UserId, device: str) -> str | None:
        """The Ed25519 key first seen of a device; None if it is not known, or is gone."""
        found = self._machine.device_store[user].get(device)
        return None if found is None or found.deleted else str(found.ed25519)

    def can_read(self, user: UserId) -> bool:
        """Whether a person has any device that may be given keys."""
        return any(self.trusts(user, device.device_id) for device in self.devices(user))

    def trusted_devices(self, user: UserId) -> list[OlmDevice]:
        """The devices of a person that may be given keys."""
        return [each for each in self.devices(user) if self.trusts(user, each.device_id)]

    def devices(self, user: UserId) -> list[OlmDevice]:
        """The devices of a person, but for the one that the bot runs on."""
        return [
            device
            for device in self._machine.device_store.active_user_devices(user)
            if device.device_id != self._machine.device_id
        ]

    # --- Giving out room keys -------------------------------------------------------------

    async def encrypt(self, room: RoomId, kind: str, content: Mapping[str, Any]) -> dict[str, Any]:
        """Encrypt for everyone who may read `room`, once they have the key.

        Raises `Unavailable` or `RefusedByServer`; then nothing was encrypted.
        """
        await self._share(room)
        return self._machine.encrypt(room, kind, content)  # no await between: see `rotate`

    def rotate(self, room: RoomId) -> None:
        """Have the next message in `room` encrypted with a session nobody has yet."""
        self._machine.outbound_group_sessions.pop(room, None)

    async def _share(self, room: RoomId) -> None:
        while True:
            people = await self._recipients(room)
            await self.refresh(people)
            devices = [device for user in people for device in self.devices(user)]
            trusted = [d for d in devices if self.trusts(UserId(d.user_id), d.device_id)]
            session = self._session(room, trusted)
            missing = [d for d in trusted if _place(d) not in session.users_shared_with]
            refused = [
                d for d in devices if d not in trusted and _place(d) not in session.users_ignored
            ]
            if missing:
                await self._give(room, session, missing)
            if refused:
                await self._withhold(room, session, refused)
                for user in sorted({UserId(device.user_id) for device in refused}):
                    if not self.can_read(user):
                        await self.on_keyless(user)
            may_read = await self._recipients(room)
            told = {user for user, _device in session.users_shared_with}
            if self._machine.outbound_group_sessions.get(room) is session and told <= may_read:
                session.mark_as_shared()
                return  # else somebody was removed or taken off a list meanwhile: begin again

    def _session(self, room: RoomId, trusted: list[OlmDevice]) -> OutboundGroupSession:
        """The room's session, replaced if it is old or someone who must not read on has it."""
        sessions = self._machine.outbound_group_sessions
        session = sessions.get(room)
        allowed = set(map(_place, trusted))
        if session is None or session.expired or session.users_shared_with - allowed:
            with self._machine.store.transaction():
                self._machine.create_outbound_group_session(room)
            session = sessions[room]
        return session

    async def _give(
        self, room: RoomId, session: OutboundGroupSession, devices: list[OlmDevice]
    ) -> None:
        await self.meet(devices)
        ready = [d for d in devices if self._machine.session_store.get(d.curve25519) is not None]
        content = self._machine.room_key(room, session)
        for start in range(0, len(ready), _DEVICES_PER_REQUEST):
            chunk = ready[start : start + _DEVICES_PER_REQUEST]
            await self.send_to(chunk, "m.room_key", content)
            session.users_shared_with.update(map(_place, chunk))

    async def meet(self, devices: Iterable[OlmDevice]) -> None:
        """Open Olm sessions with those devices that have none with us."""
        now = asyncio.get_running_loop().time()
        new = [
            device
            for device in devices
            if self._machine.session_store.get(device.curve25519) is None
            and self._unreachable.get(_place(device), 0) <= now
        ]
        if not new:
            return
        await self.claim(new)
        for device in new:
            if self._machine.session_store.get(device.curve25519) is None:
                self._unreachable[_place(device)] = now + _ASK_AGAIN_AFTER_S
                log.warning("no_olm_session", user=device.user_id, device=device.device_id)

    async def claim(self, devices: Iterable[OlmDevice]) -> None:
        """Open a new Olm session with each of `devices` that has a key to give."""
        wanted: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for device in devices:
            wanted[device.user_id][device.device_id] = "signed_curve25519"
        answer = await self._server.call(
            "POST",
            path("keys", "claim"),
            {"one_time_keys": wanted, "timeout": 8_000},
            timeout_s=_CLAIM_TIMEOUT_S,
        )
        with self._machine.store.transaction():
            for user, claimed in answer.get("one_time_keys", {}).items():
                for device_id, keys in claimed.items():
                    self._open_session(user, device_id, keys)

    def _open_session(self, user: str, device_id: str, keys: Mapping[str, Any]) -> None:
        device = self._machine.device_store[user].get(device_id)
        if device is None:
            return
        try:
            key = next(iter(keys.values()))
            if is_signed_by(key, user, device_id, device.ed25519):
                self._machine.create_session(key["key"], device.curve25519)
        except (ValueError, KeyError, TypeError, StopIteration, AttributeError):
            log.warning("one_time_key_malformed", user=user, device=device_id)

    async def send_to(
        self, devices: Iterable[OlmDevice], kind: str, content: Mapping[str, Any]
    ) -> None:
        """Send a to-device event, encrypted for each device, which must have a session."""
        messages: defaultdict[str, dict[str, Any]] = defaultdict(dict)
        with self._machine.store.transaction():
            for device in devices:
                session = self._machine.session_store.get(device.curve25519)
                messages[device.user_id][device.device_id] = self._machine._olm_encrypt(
                    session, device, kind, content
                )
        await self._put("m.room.encrypted", messages)

    async def _withhold(
        self, room: RoomId, session: OutboundGroupSession, devices: list[OlmDevice]
    ) -> None:
        """Tell devices that get no key that this is meant, so that people see why."""
        messages: defaultdict[str, dict[str, Any]] = defaultdict(dict)
        for device in devices:
            messages[device.user_id][device.device_id] = {
                "algorithm": MEGOLM,
                "room_id": room,
                "session_id": session.id,
                "sender_key": self._machine.account.identity_keys["curve25519"],
                "code": "m.unverified",
                "reason": "This device was not signed by its owner.",
            }
        await self._put("m.room_key.withheld", messages)
        session.users_ignored.update(map(_place, devices))

    async def _put(self, kind: str, messages: Mapping[str, Mapping[str, Any]]) -> None:
        await self._server.call(
            "PUT", path("sendToDevice", kind, secrets.token_hex(12)), {"messages": messages}
        )

    # --- Mending --------------------------------------------------------------------------

    async def heal(self) -> None:
        """Open new Olm sessions with devices whose old ones no longer work."""
        wedged, self._machine.wedged_devices = self._machine.wedged_devices, []
        if not wedged:
            return
        try:
            await self.claim(wedged)
            await self.send_to(
                [d for d in wedged if self._machine.session_store.get(d.curve25519)], "m.dummy", {}
            )
        except (Unavailable, RefusedByServer) as error:
            log.warning("heal_failed", devices=len(wedged), error=str(error))
            self._machine.wedged_devices.extend(wedged)


def _place(device: OlmDevice) -> tuple[str, str]:
    return device.user_id, device.device_id
