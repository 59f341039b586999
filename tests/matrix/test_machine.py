from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from nio.crypto import OlmDevice, OutboundGroupSession

from bot.matrix.machine import Machine, MissingKey, Undecryptable, UnknownDevice
from bot.matrix.signing import unpadded
from bot.matrix.store import CryptoStore, StoreInUse, StoreLock

ROOM = "!mesa"


@contextmanager
def machine(folder: Path, user: str, device: str = "DEVICE") -> Iterator[Machine]:
    store = CryptoStore(user, device, str(folder), pickle_key="k", database_name=f"{user}.db")
    try:
        yield Machine(user, device, store)
    finally:
        store.close()


def know(who: Machine, other: Machine) -> OlmDevice:
    device = OlmDevice(other.user_id, other.device_id, dict(other.account.identity_keys))
    who.device_store[other.user_id][other.device_id] = device
    return device


def meet(sender: Machine, receiver: Machine) -> OlmDevice:
    """An Olm session from `sender` to one of `receiver`'s one-time keys."""
    device = know(sender, receiver)
    know(receiver, sender)
    keys = receiver.one_time_keys(49)
    receiver.published()
    sender.create_session(next(iter(keys.values()))["key"], device.curve25519)
    return device


def to_device(
    sender: Machine, device: OlmDevice, kind: str, content: dict[str, Any]
) -> dict[str, Any]:
    session = sender.session_store.get(device.curve25519)
    return {
        "type": "m.room.encrypted",
        "sender": sender.user_id,
        "content": sender._olm_encrypt(session, device, kind, content),
    }


def shared_session(sender: Machine) -> OutboundGroupSession:
    sender.create_outbound_group_session(ROOM)
    session = sender.outbound_group_sessions[ROOM]
    session.mark_as_shared()
    return session


def message(sender: Machine, text: str, event_id: str = "$1") -> dict[str, Any]:
    return {
        "event_id": event_id,
        "sender": sender.user_id,
        "content": sender.encrypt(ROOM, "m.room.message", {"body": text}),
    }


@pytest.fixture
def ana(tmp_path: Path) -> Iterator[Machine]:
    with machine(tmp_path, "@ana:example.org") as made:
        yield made


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Machine]:
    with machine(tmp_path, "@bot:example.org") as made:
        yield made


def test_a_message_opens_once_its_key_has_come(ana: Machine, bot: Machine) -> None:
    device = meet(ana, bot)
    session = shared_session(ana)
    key, event = ana.room_key(ROOM, session), message(ana, "hola")
    with pytest.raises(MissingKey):
        bot.open(event, ROOM)
    came: list[tuple[str, str]] = []
    bot.on_room_key = lambda room, session_id: came.append((room, session_id))
    bot.receive(to_device(ana, device, "m.room_key", key))
    assert came == [(ROOM, session.id)]
    assert bot.open(event, ROOM).content == {"body": "hola"}


def test_keys_survive_a_restart(ana: Machine, tmp_path: Path) -> None:
    with machine(tmp_path, "@bot:example.org") as bot:
        device = meet(ana, bot)
        session = shared_session(ana)
        bot.receive(to_device(ana, device, "m.room_key", ana.room_key(ROOM, session)))
    with machine(tmp_path, "@bot:example.org") as bot:
        know(bot, ana)
        assert bot.open(message(ana, "hola"), ROOM).content == {"body": "hola"}
        bot.receive(to_device(ana, device, "m.dummy", {}))
        assert len(bot.session_store[ana.account.identity_keys["curve25519"]]) == 1


def test_a_one_time_key_cannot_be_used_again_after_a_restart(ana: Machine, tmp_path: Path) -> None:
    with machine(tmp_path, "@bot:example.org") as bot:
        device = meet(ana, bot)
        first = to_device(ana, device, "m.dummy", {})
        bot.receive(first)
        bot.store.drop_session(bot.session_store[ana.account.identity_keys["curve25519"]][0])
    with machine(tmp_path, "@bot:example.org") as bot, pytest.raises(ValueError):
        bot.receive(first)


def test_a_session_resent_with_its_beginning_cut_off_does_not_replace_the_whole(
    ana: Machine, bot: Machine, tmp_path: Path
) -> None:
    device = meet(ana, bot)
    session = shared_session(ana)
    bot.receive(to_device(ana, device, "m.room_key", ana.room_key(ROOM, session)))
    early = message(ana, "al principio")
    with machine(tmp_path, "@eva:example.org") as eva:
        again = meet(eva, bot)
        bot.receive(to_device(eva, again, "m.room_key", eva.room_key(ROOM, session)))
    bot.receive(to_device(ana, device, "m.room_key", ana.room_key(ROOM, session)))
    assert bot.open(early, ROOM).content == {"body": "al principio"}


def test_a_message_is_not_believed_to_be_from_another_than_its_session(
    ana: Machine, bot: Machine
) -> None:
    device = meet(ana, bot)
    session = shared_session(ana)
    bot.receive(to_device(ana, device, "m.room_key", ana.room_key(ROOM, session)))
    forged = {**message(ana, "!mesa archivar"), "sender": "@moderator:example.org"}
    with pytest.raises(UnknownDevice):
        bot.open(forged, ROOM)


def test_a_message_replayed_under_another_event_is_refused(ana: Machine, bot: Machine) -> None:
    device = meet(ana, bot)
    session = shared_session(ana)
    bot.receive(to_device(ana, device, "m.room_key", ana.room_key(ROOM, session)))
    event = message(ana, "!agenda siguiente")
    assert bot.open(event, ROOM) == bot.open(event, ROOM)
    with pytest.raises(Undecryptable, match="replayed"):
        bot.open({**event, "event_id": "$2"}, ROOM)


def test_a_message_moved_to_another_room_is_refused(ana: Machine, bot: Machine) -> None:
    device = meet(ana, bot)
    session = shared_session(ana)
    bot.receive(to_device(ana, device, "m.room_key", ana.room_key(ROOM, session)))
    with pytest.raises(MissingKey):
        bot.open(message(ana, "hola"), "!other")


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"algorithm": "m.megolm.v1.aes-sha2"},
        {"algorithm": "rot13", "session_id": "s", "ciphertext": "c"},
    ],
)
def test_malformed_messages_are_undecryptable(bot: Machine, content: dict[str, Any]) -> None:
    with pytest.raises(Undecryptable):
        bot.open({"event_id": "$1", "sender": "@ana:example.org", "content": content}, ROOM)


def test_one_person_cannot_fill_the_store_with_sessions(ana: Machine, bot: Machine) -> None:
    for _ in range(12):
        device = meet(ana, bot)
        ana.session_store._entries[device.curve25519].clear()
        meet(ana, bot)
        bot.receive(to_device(ana, device, "m.dummy", {}))
    kept = bot.session_store[ana.account.identity_keys["curve25519"]]
    assert len(kept) == 8
    assert len(bot.store.sessions_with(ana.account.identity_keys["curve25519"])) == 8


def test_a_store_is_held_by_one_process(tmp_path: Path) -> None:
    held = StoreLock(tmp_path)
    with pytest.raises(StoreInUse):
        StoreLock(tmp_path)
    held.release()
    StoreLock(tmp_path).release()


def test_what_comes_under_ever_other_keys_is_not_kept_in_memory(
    ana: Machine, bot: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.matrix.store._DEVICES_KEPT", 3)
    device = meet(ana, bot)
    bot.receive(to_device(ana, device, "m.dummy", {}))
    event = to_device(ana, device, "m.dummy", {})
    for number in range(10):
        for key in (unpadded(bytes([number] * 32)), "A" * 40_000 + str(number), number):
            with suppress(Exception):
                bot.receive({**event, "content": {**event["content"], "sender_key": key}})
    assert len(bot.session_store._loaded) <= 3
    assert len(bot.session_store._entries) <= 3
    # Whoever was let go meanwhile is met again.
    assert bot.receive(to_device(ana, device, "m.dummy", {})) is not None


def test_a_key_for_what_cannot_be_a_room_is_not_kept(ana: Machine, bot: Machine) -> None:
    device = meet(ana, bot)
    session = shared_session(ana)
    key = ana.room_key("!" + "x" * 20_000, session)
    bot.receive(to_device(ana, device, "m.room_key", key))
    assert bot.store.group_session(session.id) is None
    bot.receive(to_device(ana, device, "m.room_key", ana.room_key(ROOM, session)))
    assert bot.store.group_session(session.id) is not None


def test_what_is_written_in_any_script_is_encrypted_as_long_as_it_is(bot: Machine) -> None:
    shared_session(bot)
    sizes = []
    for text in ("a" * 12_000, "é" * 6_000, "😀" * 3_000):
        content = bot.encrypt(ROOM, "m.room.message", {"msgtype": "m.text", "body": text})
        sizes.append(len(content["ciphertext"]))
    assert max(sizes) - min(sizes) < 100
