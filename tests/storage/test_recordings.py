"""Recordings that are kept, as the database has them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.domain.ids import MeetingId, MesaId, RecordingId
from bot.domain.recording import Copy, CopyKind, Recording
from storage import recordings
from storage.blobs import rows as blobs
from storage.blobs.rows import Blob
from storage.database import Database, Transaction
from tests.chat.world import MODERATOR, NOW, open_world

KEPT = Recording(
    RecordingId("GRA-1"),
    MesaId("MESA-1"),
    MeetingId("REU-1"),
    None,
    None,
    MODERATOR,
    NOW,
    sha256="a" * 64,
    size_bytes=3_000_000_000,
    media_type="video/mp4",
    length=timedelta(minutes=62),
    started_at=NOW - timedelta(hours=2),
    ended_at=NOW - timedelta(hours=1),
    poster_sha256="b" * 64,
    session_id="abcdefgh",
)


async def test_what_is_known_of_a_recording_is_kept(tmp_path: Path) -> None:
    async with open_world(tmp_path) as world:
        await world.say(MODERATOR, "!reunion programar 2027-02-10 15:00")
        async with world.database.write() as tx:
            await contents(tx, "a", "b", "c")
            await recordings.add(tx, KEPT)
            small = Copy(CopyKind.SMALL, "c" * 64, 7)
            await recordings.add_copy(tx, KEPT.id, small)
            await recordings.add_copy(tx, KEPT.id, small)
        async with world.database.read() as tx:
            assert await recordings.find(tx, KEPT.id) == KEPT
            assert await recordings.of_session(tx, "abcdefgh", "a" * 64) == KEPT
            assert await recordings.copies(tx, KEPT.id) == [small]
        assert await used(world.database) == [True, True, True, False]
        said = await world.body(MODERATOR, "!grabacion")
        assert "GRA-1: Reunión REU-1, 1 h 2 min, 2,861 MB" in said
        assert "Dura 1 h 2 min y pesa 2,861 MB." in await world.body(MODERATOR, "!GRA-1")


async def test_what_was_removed_is_known_by_its_number_alone(tmp_path: Path) -> None:
    async with open_world(tmp_path) as world:
        await world.say(MODERATOR, "!reunion programar 2027-02-10 15:00")
        async with world.database.write() as tx:
            await contents(tx, "a", "b")
            await recordings.add(tx, KEPT)
            await recordings.remove(tx, KEPT.id, MODERATOR, NOW)
            assert await recordings.of_meeting(tx, KEPT.meeting_id) == []
            assert await recordings.count(tx, KEPT.mesa_id) == 0
            found = await recordings.find(tx, KEPT.id)
            assert found is not None
            assert (found.removed_by, found.is_kept) == (MODERATOR, False)
            assert await recordings.of_session(tx, "abcdefgh", "a" * 64) == found
        assert await used(world.database) == [False] * 4


async def contents(tx: Transaction, *letters: str) -> None:
    for letter in letters:
        await blobs.record(tx, Blob(letter * 64, 7, f"place/{letter}", "key"), NOW)


async def used(database: Database) -> list[bool]:
    async with database.read() as tx:
        return [await recordings.uses(tx, letter * 64) for letter in "abcd"]
