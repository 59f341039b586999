"""Contents in the store: what comes back, and what cannot be changed unnoticed."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import obstore
import pytest
from obstore.store import MemoryStore

from bot.ports import Unavailable
from storage.blobs import rows
from storage.blobs.keeping import Blobs, KeyLost, open_blobs
from storage.blobs.rows import Blob
from storage.blobs.sealing import CHUNK, SEALED_CHUNK, Damaged
from storage.blobs.store import Missing, Store, store_at
from storage.database import Database
from storage.migrate import open_database

NOW = datetime(2027, 1, 15, 18, tzinfo=UTC)
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 12 * CHUNK + 5)


async def parts_of(data: bytes, size: int = 300_000) -> AsyncIterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def read(blobs: Blobs, blob: Blob) -> bytes:
    return b"".join([part async for part in blobs.read(blob)])


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = await open_database(database_url)
    yield opened
    await opened.close()


@pytest.fixture(params=["folder", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """A folder, and what stands for S3: the same calls, on objects in memory."""
    if request.param == "folder":
        return store_at(str(tmp_path / "blobs"))
    return Store(MemoryStore())


@pytest.fixture
async def blobs(tmp_path: Path, store: Store) -> AsyncIterator[Blobs]:
    database = await open_database(f"sqlite+aiosqlite:///{tmp_path / 'one.db'}")
    yield await open_blobs(database, store, tmp_path / "files.key")
    await database.close()


async def raw(store: Store, place: str) -> bytes:
    return bytes(await (await obstore.get_async(store.objects, place)).bytes_async())


async def overwrite(store: Store, place: str, data: bytes) -> None:
    await obstore.put_async(store.objects, place, data)


@pytest.mark.parametrize("size", SIZES)
async def test_contents_come_back_as_they_were(blobs: Blobs, store: Store, size: int) -> None:
    data = os.urandom(size)
    blob = await blobs.write(parts_of(data))
    assert (blob.size_bytes, blob.sha256) == (size, hashlib.sha256(data).hexdigest())
    assert await read(blobs, blob) == data
    kept = await raw(store, blob.place)
    assert len(kept) > size
    assert size < 16 or data[:64] not in kept  # fewer bytes are in anything, by chance
    assert blob.sha256 not in blob.place


async def test_the_same_contents_never_look_the_same(blobs: Blobs, store: Store) -> None:
    one, two = [await blobs.write(parts_of(b"a" * 100)) for _ in range(2)]
    assert one.sha256 == two.sha256
    assert one.place != two.place
    assert await raw(store, one.place) != await raw(store, two.place)


async def test_what_was_changed_is_not_read(blobs: Blobs, store: Store) -> None:
    data = os.urandom(3 * CHUNK + 10)
    blob = await blobs.write(parts_of(data))
    whole = await raw(store, blob.place)
    pieces = [whole[start : start + SEALED_CHUNK] for start in range(0, len(whole), SEALED_CHUNK)]
    wrong = {
        "a bit": whole[:100] + bytes([whole[100] ^ 1]) + whole[101:],
        "cut": whole[:-1],
        "cut between chunks": b"".join(pieces[:-1]),
        "one chunk left": pieces[0],
        "nothing left": b"",
        "reordered": pieces[1] + pieces[0] + pieces[2] + pieces[3],
        "doubled": whole + pieces[-1],
        "one left out": pieces[0] + pieces[2] + pieces[3],
    }
    for what, changed in wrong.items():
        await overwrite(store, blob.place, changed)
        with pytest.raises(Damaged):
            print(what, len(await read(blobs, blob)))
    await overwrite(store, blob.place, whole)
    assert await read(blobs, blob) == data


async def test_contents_put_in_the_place_of_others_are_not_read(blobs: Blobs, store: Store) -> None:
    one = await blobs.write(parts_of(b"the agreed text"))
    two = await blobs.write(parts_of(b"the forged text"))
    await overwrite(store, one.place, await raw(store, two.place))
    with pytest.raises(Damaged):
        await read(blobs, one)
    forged = Blob(one.sha256, one.size_bytes, two.place, two.key)
    with pytest.raises(Damaged):
        await read(blobs, forged)


async def test_what_is_not_there_is_missing(blobs: Blobs) -> None:
    blob = await blobs.write(parts_of(b"a"))
    await blobs.drop(blob.place)
    await blobs.drop(blob.place)
    with pytest.raises(Missing):
        await read(blobs, blob)


async def test_what_breaks_off_leaves_nothing(blobs: Blobs, store: Store) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"a" * 7 * CHUNK
        raise ValueError("the other side hung up")

    with pytest.raises(ValueError, match="hung up"):
        await blobs.write(broken())
    assert [place async for place, _ in store.places("")] == []
    if store.folder is not None:
        assert [file for file in store.folder.rglob("*") if file.is_file()] == []


async def test_what_is_cancelled_leaves_nothing(blobs: Blobs, store: Store) -> None:
    started = asyncio.Event()

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"a" * CHUNK
            started.set()

    writing = asyncio.ensure_future(blobs.write(endless()))
    await started.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert [place async for place, _ in store.places("")] == []


async def test_a_store_that_is_away_may_come_back(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unavailable):
        store_at(str(tmp_path / "file" / "blobs"))
    with pytest.raises(Unavailable):
        store_at("nowhere://bucket")


# --- Rows ---------------------------------------------------------------------------------------


async def test_the_same_contents_are_kept_once(
    database: Database, tmp_path: Path, store: Store
) -> None:
    blobs = await open_blobs(database, store, tmp_path / "files.key")
    one, two, three = [await blobs.write(parts_of(b"a")) for _ in range(3)]
    async with database.write() as tx:
        assert await rows.record(tx, one, NOW) == one
        assert await rows.record(tx, two, NOW) == one
        await rows.forget(tx, one.sha256)
        assert await rows.find(tx, one.sha256) is None
        assert await rows.kept(tx) == (0, 0)
        assert await rows.record(tx, three, NOW) == three
        assert await rows.find(tx, one.sha256) == three
        assert await rows.kept(tx) == (1, 1)


async def test_two_who_record_at_once_agree(
    database: Database, tmp_path: Path, store: Store
) -> None:
    blobs = await open_blobs(database, store, tmp_path / "files.key")
    written = [await blobs.write(parts_of(b"a")) for _ in range(5)]

    async def record(blob: Blob) -> Blob:
        async with database.write() as tx:
            return await rows.record(tx, blob, NOW)

    counted = await asyncio.gather(*map(record, written))
    assert len(set(counted)) == 1
    assert counted[0] in written


async def test_a_sweep_takes_what_nobody_knows_and_only_that(
    database: Database, tmp_path: Path, store: Store
) -> None:
    key_file = tmp_path / "files.key"
    before = await open_blobs(database, store, key_file)
    orphan, recorded = [await before.write(parts_of(text)) for text in (b"a", b"b")]
    async with database.write() as tx:
        await rows.record(tx, recorded, NOW)
    await overwrite(store, "another-deployment/ab/abcdef", b"not ours")
    after = await open_blobs(database, store, key_file)
    under_way = await after.write(parts_of(b"c"))
    unfinished = None
    if store.folder is not None:
        unfinished = (store.folder / orphan.place).with_name("half#1")
        unfinished.write_bytes(b"a")
        os.utime(unfinished, (0, 0))

    now = datetime.now(UTC)
    assert await after.sweep(database, now=now) == (1 if unfinished else 0)
    assert await read(after, orphan) == b"a"  # not an hour old: perhaps on its way to a row
    assert await after.sweep(database, now=now + timedelta(minutes=61)) == 1
    assert unfinished is None or not unfinished.exists()
    with pytest.raises(Missing):
        await read(after, orphan)
    assert await read(after, recorded) == b"b"
    assert await read(after, under_way) == b"c"
    assert await raw(store, "another-deployment/ab/abcdef") == b"not ours"


# --- The key ------------------------------------------------------------------------------------


async def test_the_key_is_made_once_and_only_its_owner_reads_it(
    database: Database, tmp_path: Path, store: Store
) -> None:
    key_file = tmp_path / "keys" / "files.key"
    blob = await (await open_blobs(database, store, key_file)).write(parts_of(b"a"))
    assert key_file.stat().st_mode & 0o777 == 0o600
    made = key_file.read_text()
    assert await read(await open_blobs(database, store, key_file), blob) == b"a"
    assert key_file.read_text() == made


@pytest.mark.parametrize("lost", ["gone", "another"])
async def test_no_new_key_takes_the_place_of_a_lost_one(
    database: Database, tmp_path: Path, store: Store, lost: str
) -> None:
    key_file = tmp_path / "files.key"
    blobs = await open_blobs(database, store, key_file)
    blob = await blobs.write(parts_of(b"a"))
    async with database.write() as tx:
        await rows.record(tx, blob, NOW)
    if lost == "gone":
        key_file.unlink()
    else:
        key_file.write_text("another")
    with pytest.raises(KeyLost):
        await open_blobs(database, store, key_file)
    assert lost == "another" or not key_file.exists()


EDGES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 3 * CHUNK, 3 * CHUNK + 7)


async def test_any_span_is_what_a_slice_of_the_contents_is(blobs: Blobs) -> None:
    for size in (0, 1, CHUNK, 3 * CHUNK + 7):
        data = os.urandom(size)
        blob = await blobs.write(parts_of(data))
        spans = [(a, b) for a in EDGES for b in EDGES if a <= b <= size]
        for start, stop in spans:
            got = b"".join([bytes(part) async for part in blobs.read_span(blob, start, stop)])
            assert got == data[start:stop], (size, start, stop)
        with pytest.raises(ValueError, match="of"):
            await anext(blobs.read_span(blob, 0, size + 1))


async def test_only_the_chunks_of_a_span_are_fetched(blobs: Blobs, store: Store) -> None:
    data = os.urandom(4 * CHUNK)
    blob = await blobs.write(parts_of(data))
    whole = bytearray(await raw(store, blob.place))
    whole[SEALED_CHUNK + 5] ^= 1
    await overwrite(store, blob.place, bytes(whole))
    start = 2 * CHUNK + 3
    got = b"".join([bytes(part) async for part in blobs.read_span(blob, start, len(data))])
    assert got == data[start:]
    with pytest.raises(Damaged):
        await anext(blobs.read_span(blob, CHUNK + 9, CHUNK + 10))
    await blobs.drop(blob.place)
    with pytest.raises(Missing):
        await anext(blobs.read_span(blob, 0, 1))


async def test_a_span_of_what_was_cut_off_is_not_read(blobs: Blobs, store: Store) -> None:
    data = os.urandom(2 * CHUNK)
    blob = await blobs.write(parts_of(data))
    whole = await raw(store, blob.place)
    await overwrite(store, blob.place, whole[:SEALED_CHUNK])
    with pytest.raises((Damaged, Unavailable)):
        await anext(blobs.read_span(blob, CHUNK, CHUNK + 1))
