"""Whatever is handed over, and however, each recording is taken in once and told of once."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.domain.call_events import Occupant
from bot.domain.ids import MesaId, RecordingId
from bot.domain.recording import Recording
from bot.jibri import spool
from bot.services.recording_keeping import RecordingRules
from storage import call_rooms, intents, outbox, recordings
from storage.blobs import rows as blobs
from tests.chat.world import COORDINATION, COORDINATOR, MODERATOR, OFFICIAL, ROOM, direct
from tests.films import film
from tests.services.recording_world import BEGAN, NAME, Recorded, open_recorded

on_both = pytest.mark.usefixtures("database_url")
"""On PostgreSQL too."""
RED = film(colour="red")


@pytest.fixture
async def recorded(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Recorded]:
    rules = RecordingRules(copies=False)
    both = "database_url" in request.fixturenames
    url = request.getfixturevalue("database_url") if both else None
    async with open_recorded(tmp_path, rules=rules, url=url) as found:
        yield found


async def listed(recorded: Recorded) -> list[Recording]:
    async with recorded.world.database.read() as tx:
        return list(await recordings.latest(tx, MesaId("MESA-1"), most=9))


@on_both
async def test_a_recording_is_kept_told_of_and_the_spool_emptied(recorded: Recorded) -> None:
    await recorded.world.body(
        MODERATOR, '!acuerdo registrar "Compartir la guía" responsable=Chile vence=2027-03-20'
    )
    folder = recorded.hand_over()
    said = [each for each in await recorded.sweep() if "volver a ver" in each["body"]]
    assert len(said) == 2
    thread, everybody = said
    assert thread["m.relates_to"]["rel_type"] == "m.thread"
    assert "m.relates_to" not in everybody
    for part in (
        "Ya se puede volver a ver la Reunión REU-1 del miércoles 10 de febrero de 2027 (Grab",
        "Dura 2 s y pesa",
        "15:00 en Santiago y São Paulo",
        "Para verla, toque 🎥",
    ):
        assert part in everybody["body"]
    assert not folder.exists()
    (recording,) = await listed(recorded)
    assert recording.started_at == BEGAN
    assert (recording.length, recording.size_bytes) == (timedelta(seconds=2), len(film()))
    async with recorded.world.database.read() as tx:
        blob = await blobs.find(tx, recording.sha256 or "")
        assert blob is not None
        contents = b"".join([part async for part in recorded.files.blobs.read(blob)])
        assert await blobs.find(tx, recording.poster_sha256 or "")
    assert contents == film()
    assert all(film()[:64] not in stored.read_bytes() for stored in recorded.files.stored())
    assert await recorded.contents() == 2
    assert "se guardó la Grabación GRA-1" in await recorded.world.body(
        COORDINATOR, "!mesa historial MESA-1", COORDINATION
    )


async def test_points_and_agreements_of_the_meeting_are_told(recorded: Recorded) -> None:
    world = recorded.world
    world.now = BEGAN - timedelta(minutes=5)
    await world.body(MODERATOR, "!agenda crear\nApertura | 10\nAcuerdos | 15")
    for minutes in (0, 20):
        world.now = BEGAN + timedelta(minutes=minutes)
        await world.body(MODERATOR, "!agenda siguiente")
    await world.body(
        MODERATOR, '!acuerdo registrar "Compartir la guía" responsable=Chile vence=2027-03-20'
    )
    world.now = BEGAN + timedelta(minutes=70)
    ended = BEGAN + timedelta(minutes=30)
    long = film(1500, size="32x32")
    recorded.hand_over(contents=long, ended=ended.isoformat(), started=None)
    said = await recorded.swept()
    assert "- 0:00: Apertura\n- 15:00: Acuerdos" in said
    assert "- Acuerdo ACU-1: Compartir la guía" in said


@on_both
async def test_the_same_session_is_taken_once_even_after_it_was_removed(
    recorded: Recorded,
) -> None:
    recorded.hand_over()
    assert "volver a ver" in await recorded.swept()
    for manifest in (True, False):
        folder = recorded.hand_over(manifest=manifest)
        assert "volver a ver" not in await recorded.swept()
        assert not folder.exists()
    await recorded.world.body(MODERATOR, "!grabacion quitar GRA-1")
    await recorded.world.tap(MODERATOR, "✅", f"$post-{recorded.world.seen - 1}")
    assert "Quité la Grabación GRA-1" in await recorded.swept()
    assert await recorded.contents() == 0
    recorded.hand_over(manifest=False)
    assert "volver a ver" not in await recorded.swept()
    assert await listed(recorded) == []
    assert await recorded.contents() == 0


async def test_a_second_segment_is_another_part(recorded: Recorded) -> None:
    recorded.hand_over()
    recorded.hand_over("ijklmnop", RED)
    said = await recorded.swept()
    assert said.count("Es la parte 2 de lo que se grabó de esta reunión.") == 2
    assert len(await listed(recorded)) == 2


async def test_an_address_that_was_linked_is_no_part_of_what_was_recorded(
    recorded: Recorded,
) -> None:
    link = "!grabacion enlazar REU-1 https://video.example/a.mp4"
    await recorded.world.say(MODERATOR, link)
    recorded.hand_over()
    said = await recorded.swept()
    assert "volver a ver" in said
    assert "parte" not in said


async def test_two_films_in_one_folder_are_both_taken(recorded: Recorded) -> None:
    recorded.hand_over(manifest=False)
    folder = recorded.hand_over(
        name=f"{recorded.room}_2027-02-10-18-30-00.mp4", contents=RED, manifest=False
    )
    cut_off = f"{recorded.room}_2027-02-10-18-40-00.mp4"
    recorded.hand_over(name=cut_off, contents=RED[:-9], manifest=False)
    said = await recorded.swept(timedelta(hours=2))
    assert len(await listed(recorded)) == 2
    assert said.count("la dejé aparte") == 1
    assert [each.name for each in (recorded.spool / "aside").rglob("*.mp4")] == [cut_off]
    await recorded.swept()
    assert not folder.exists()


async def test_after_a_crash_without_manifest_or_metadata_a_whole_film_is_taken(
    recorded: Recorded,
) -> None:
    folder = recorded.hand_over(manifest=False, rested=timedelta())
    assert "volver a ver" not in await recorded.swept(timedelta(seconds=40))
    assert "volver a ver" in await recorded.swept(timedelta(seconds=21))
    assert not folder.exists()
    (recording,) = await listed(recorded)
    assert recording.session_id == "abcdefgh"
    assert recording.ended_at == BEGAN + timedelta(minutes=70)


async def test_a_half_written_film_waits_until_it_is_whole(recorded: Recorded) -> None:
    recorded.hand_over(manifest=False, contents=film()[:-100])
    for _ in range(3):
        assert "grabación" not in await recorded.swept()
    assert "take_recording" not in await recorded.waiting()
    recorded.hand_over(manifest=False)
    assert "volver a ver" in await recorded.swept()


async def test_one_that_never_becomes_whole_is_put_aside_and_told_of_once(
    recorded: Recorded,
) -> None:
    folder = recorded.hand_over(manifest=False, contents=film()[:-100])
    said = [await recorded.swept(timedelta(minutes=20)) for _ in range(6)]
    assert "\n".join(said).count("no se puede reproducir, y la dejé aparte") == 1
    assert not folder.exists()
    aside = recorded.spool / "aside" / "abcdefgh"
    assert len(list(aside.iterdir())) == 1
    # Mended and put back, it is taken.
    (aside / f"{recorded.room}_2027-02-10-18-00-00.mp4").write_bytes(film())
    aside.rename(folder)
    os.utime(next(folder.iterdir()), (BEGAN.timestamp(), BEGAN.timestamp()))
    assert "volver a ver" in await recorded.swept()


async def test_what_calls_itself_a_film_and_is_none_is_put_aside(recorded: Recorded) -> None:
    recorded.hand_over(contents=b"#EXTM3U\n/etc/passwd\n" * 100)
    assert "no se puede reproducir" in await recorded.swept()
    assert (recorded.spool / "aside" / "abcdefgh").exists()
    assert await recorded.contents() == 0


async def test_a_recording_of_an_unknown_room_is_kept_aside(recorded: Recorded) -> None:
    recorded.hand_over(room="otra-sala")
    said = await recorded.swept()
    assert "no es de ninguna reunión que yo conozca" in said
    assert "otra-sala" not in said
    for _ in range(3):
        assert "aparte" not in await recorded.swept()
    assert (recorded.spool / "aside" / "abcdefgh" / "manifest.json").exists()
    # Put back without being changed, it comes to the same end, and is told of again.
    (recorded.spool / "aside" / "abcdefgh").rename(recorded.spool / "abcdefgh")
    assert "no es de ninguna reunión que yo conozca" in await recorded.swept()


async def test_no_link_and_no_name_leads_out_of_the_spool(
    recorded: Recorded, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    secret = outside / f"{recorded.room}_2027-02-10-18-00-00.mp4"
    secret.write_bytes(film())
    (recorded.spool / "linked").symlink_to(outside)
    folder = recorded.spool / "session"
    folder.mkdir()
    (folder / secret.name).symlink_to(secret)
    for number, name in enumerate(("../outside/" + secret.name, str(secret), ".", "a\0b.mp4")):
        recorded.hand_over(
            f"named-{number}", manifest=True, file=name, room="x", rested=timedelta()
        )
        (recorded.spool / f"named-{number}" / "x_2027-02-10-18-00-00.mp4").unlink()
    os.mkfifo(recorded.spool / "session" / "pipe.mp4")
    await recorded.swept()
    assert await listed(recorded) == []
    assert secret.read_bytes() == film()
    assert await recorded.contents() == 0


async def test_any_number_of_empty_folders_hides_no_recording(
    recorded: Recorded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "_MOST_FOLDERS", 5)
    for number in range(10):
        (recorded.spool / f"0{number}").mkdir(parents=True)
    recorded.hand_over()
    assert "Ya se puede volver a ver" in await recorded.swept()


async def test_a_manifest_that_is_not_true_does_not_decide(recorded: Recorded) -> None:
    recorded.hand_over(sha256="0" * 64)
    assert "volver a ver" in await recorded.swept()
    recorded.hand_over("ijklmnop", RED, bytes=7)
    assert "volver a ver" in await recorded.swept()
    for body in ("{", "[]", '{"v": 2}', "[" * 100_000, '{"v": 1, "session_id": "../.."}'):
        folder = recorded.hand_over("qrstuvwx", film(colour="green"), manifest=False)
        (folder / "manifest.json").write_text(body)
        await recorded.swept()
        assert not folder.exists()
    assert len(await listed(recorded)) == 3


async def test_the_mesas_own_room_is_of_the_meeting_held_then(recorded: Recorded) -> None:
    async with recorded.world.database.write() as tx:
        await call_rooms.add(tx, MesaId("MESA-1"), frozenset(), "sala-de-todos")
        await call_rooms.add(tx, MesaId("MESA-1"), frozenset({1, 2}), "sala-aparte")
    recorded.hand_over(room="sala-de-todos")
    recorded.hand_over("ijklmnop", RED, room="sala-aparte")
    said = await recorded.swept()
    assert said.count("Ya se puede volver a ver la Reunión REU-1") == 2
    assert said.count("no es de ninguna reunión") == 1


async def test_killed_at_any_point_it_is_taken_once(recorded: Recorded) -> None:
    recorded.hand_over()
    world, take = recorded.world, recorded.take
    world.now += timedelta(minutes=1)
    await world.tick()
    async with world.database.read() as tx:
        (intent,) = [each for each in await intents.waiting(tx) if each.kind == take.kind]
    for steps in range(8):  # killed while it is written, a little later each time
        task = asyncio.create_task(take.perform(intent.payload))
        for _ in range(steps * 20):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    await take.perform(intent.payload)  # killed between writing it and noting that
    assert (recorded.spool / "abcdefgh").exists()
    result = await take.perform(intent.payload)
    async with world.database.write() as tx:  # killed between that and emptying the spool
        await take.conclude(tx, intent.payload, result)
        await intents.done(tx, intent.id, world.now)
    assert (recorded.spool / "abcdefgh").exists()
    assert (await recorded.swept()).count("volver a ver") == 2
    assert not (recorded.spool / "abcdefgh").exists()
    assert len(await listed(recorded)) == 1


async def test_a_film_that_grows_while_it_is_taken_is_not_kept_by_halves(
    recorded: Recorded,
) -> None:
    folder = recorded.hand_over()
    world = recorded.world
    world.now += timedelta(minutes=1)
    await world.tick()
    (file,) = folder.glob("*.mp4")
    file.write_bytes(RED)
    await recorded.files.acts_done()
    assert await listed(recorded) == []
    shutil.rmtree(folder)
    recorded.hand_over(contents=RED)
    assert "volver a ver" in await recorded.swept()
    assert len(await listed(recorded)) == 1


async def test_lighter_copies_are_made_and_go_with_the_recording(tmp_path: Path) -> None:
    async with open_recorded(tmp_path) as recorded:
        recorded.hand_over(contents=film(3, size="1280x720"))
        await recorded.swept()
        recording_id = RecordingId("GRA-1")
        async with recorded.world.database.read() as tx:
            copies = await recordings.copies(tx, recording_id)
        assert [each.kind for each in copies] == ["audio"] or len(copies) == 2
        assert await recorded.contents() == 2 + len(copies)
        assert list((tmp_path / "films").iterdir()) == []
        await recorded.world.body(MODERATOR, "!grabacion quitar GRA-1")
        await recorded.world.tap(MODERATOR, "✅", f"$post-{recorded.world.seen - 1}")
        await recorded.swept()
        assert await recorded.contents() == 0
        assert "ya no está: la quitó" in await recorded.world.body(OFFICIAL, "!GRA-1")


async def test_a_film_that_a_focal_point_posts_in_the_thread_is_a_recording(
    recorded: Recorded,
) -> None:
    post = await _thread(recorded)
    files = recorded.files
    said = await files.keep("clip.mp4", film(), user=OFFICIAL, thread=post)
    assert "volver a ver" not in said
    assert "volver a ver" not in await files.keep("clip.webm", film(form="webm"), user=MODERATOR)
    said = await files.keep("reunion.mp4", RED, user=MODERATOR, thread=post)
    assert said.count("Ya se puede volver a ver la Reunión REU-1") == 2
    assert await files.keep("otra.mp4", RED, user=MODERATOR, thread=post) == ""
    assert len(await listed(recorded)) == 1
    # The document may go; the recording stays.
    await recorded.world.body(MODERATOR, "!documento quitar DOC-3")
    await recorded.world.tap(MODERATOR, "✅", f"$post-{recorded.world.seen - 1}")
    await files.acts_done()
    (recording,) = await listed(recorded)
    async with recorded.world.database.read() as tx:
        assert await blobs.find(tx, recording.sha256 or "")


async def test_a_film_that_came_in_clear_is_a_document_and_no_recording(
    recorded: Recorded,
) -> None:
    post = await _thread(recorded)
    said = await recorded.files.keep("a.mp4", RED, user=MODERATOR, thread=post, in_clear=True)
    assert "volver a ver" not in said
    assert await listed(recorded) == []


async def _thread(recorded: Recorded) -> Any:
    async with recorded.world.database.read() as tx:
        return await outbox.event_of(tx, "meeting-REU-1")


async def told_privately(recorded: Recorded) -> list[str]:
    """What is about to be said to people in private."""
    async with recorded.world.database.read() as tx:
        found = [each for each in await intents.waiting(tx) if each.kind == "tell_privately"]
    return [post["content"]["body"] for each in found for post in each.payload["posts"]]


async def test_an_hour_after_a_meeting_without_a_recording_its_moderator_is_told_once(
    recorded: Recorded,
) -> None:
    await recorded.swept(timedelta(minutes=40))
    assert await told_privately(recorded) == []
    await recorded.swept(timedelta(minutes=20))
    (said,) = await told_privately(recorded)
    assert "No llegó ninguna grabación de la Reunión REU-1 (Mesa MESA-1)" in said
    for _ in range(3):
        await recorded.swept(timedelta(minutes=30))
    assert await told_privately(recorded) == [said]


@on_both
async def test_a_moderator_is_warned_when_nothing_records_for_three_minutes(
    recorded: Recorded,
) -> None:
    world = recorded.world
    world.now, room = BEGAN - timedelta(days=1), await recorded.schedule(BEGAN + timedelta(hours=3))
    events, begins = world.services.call_events, BEGAN + timedelta(hours=3)
    came = Occupant("a@meet.example.org/x", OFFICIAL, "Ana", begins - timedelta(minutes=9))
    jibri = Occupant("recorder@recorder.meet.example.org/y", None, "", begins)

    async def warnings() -> list[str]:
        return [each for each in await told_privately(recorded) if "Iniciar grabación" in each]

    async def warned(minutes: int) -> int:
        world.now = begins + timedelta(minutes=minutes)
        await world.tick()
        return len(await warnings())

    assert await warned(-5) == 0
    await events.joined(room, came)
    assert [await warned(minutes) for minutes in (-2, 0, 2, 4, 5, 9)] == [0, 0, 0, 1, 1, 1]
    await events.joined(room, jibri)
    assert await warned(30) == 1
    await events.left(room, replace(jibri, left_at=begins + timedelta(minutes=30)))
    await events.joined(room, jibri)  # told again, late
    assert [await warned(minutes) for minutes in (31, 34, 40)] == [1, 2, 2]
    assert "dejó de grabarse" in (await warnings())[-1]
    again = replace(jibri, joined_at=begins + timedelta(minutes=41))
    await events.joined(room, again)
    await events.left(room, replace(again, left_at=begins + timedelta(minutes=59)))
    assert [await warned(minutes) for minutes in (61, 65)] == [2, 2]  # its time is over


async def test_nothing_is_missed_where_a_recording_came_or_is_coming(recorded: Recorded) -> None:
    folder = recorded.hand_over(manifest=False, rested=timedelta())
    for _ in range(5):
        for file in folder.glob("*.mp4"):  # it is still being written
            file.write_bytes(film())
            os.utime(file, (recorded.world.now.timestamp() + 1200,) * 2)
        await recorded.swept(timedelta(minutes=20))
    assert folder.exists()
    await recorded.swept(timedelta(minutes=2))
    await recorded.swept(timedelta(minutes=200))
    assert not folder.exists()
    assert await told_privately(recorded) == []


async def test_where_they_are_kept_for_a_time_each_goes_when_it_is_over(tmp_path: Path) -> None:
    rules = RecordingRules(timedelta(days=30), copies=False)
    async with open_recorded(tmp_path, rules=rules) as recorded:
        recorded.hand_over()
        assert "Se guarda hasta el viernes 12 de marzo de 2027." in await recorded.swept()
        await recorded.swept(timedelta(days=29))
        assert len(await listed(recorded)) == 1
        await recorded.swept(timedelta(days=2))
        assert await listed(recorded) == []
        assert await recorded.contents() == 0


async def test_only_who_moderates_removes_recordings_and_references_too(
    recorded: Recorded,
) -> None:
    world = recorded.world
    link = "!grabacion enlazar REU-1 https://video.example/a.mp4"
    await world.say(MODERATOR, link)
    assert "quien modera" in await world.body(OFFICIAL, "!grabacion quitar GRA-1")
    assert "Dejo de mostrar la dirección" in await world.body(MODERATOR, "!grabacion quitar GRA-1")
    await world.tap(OFFICIAL, "✅", f"$post-{world.seen - 1}")
    assert len(await listed(recorded)) == 1
    await world.tap(MODERATOR, "✅", f"$post-{world.seen - 1}")
    assert await listed(recorded) == []
    assert "GRA-2" in (await world.say(MODERATOR, link, ROOM))[-1]["body"]


async def test_what_was_put_aside_is_assigned_to_a_meeting_by_coordination(
    recorded: Recorded,
) -> None:
    world = recorded.world
    recorded.hand_over(room="otra-sala")
    said = await recorded.swept()
    assert "asígnela: !grabación asignar abcdefgh REU-1" in said
    await recorded.swept()
    said = await world.body(COORDINATOR, "!grabacion asignar", COORDINATION)
    assert "Hay una grabación aparte:" in said
    assert "Carpeta abcdefgh: terminó el miércoles 10 de febrero de 2027" in said
    for wrong, why in (
        ("otra REU-1", "No encuentro aparte la carpeta otra"),
        ("abcdefgh REU-9", "No hay una Reunión REU-9"),
        ("abcdefgh", "Diga de qué reunión es"),
    ):
        assert why in await world.body(COORDINATOR, f"!grabacion asignar {wrong}", COORDINATION)
    await world.body(MODERATOR, "!grabacion asignar abcdefgh REU-1", direct(MODERATOR))
    assert world.outcome == "refused"
    line = "!grabacion asignar aside/abcdefgh REU-1"
    asked = await world.body(COORDINATOR, line, COORDINATION)
    assert "¿Es esta la grabación de la Reunión REU-1" in asked
    question = f"$post-{world.seen - 1}"
    await world.tap(COORDINATOR, "✅", question, COORDINATION)
    assert await listed(recorded) == []
    said = await recorded.swept()
    assert said.count("Ya se puede volver a ver la Reunión REU-1") == 2
    (kept,) = await listed(recorded)
    assert (kept.session_id, kept.meeting_id) == ("abcdefgh", "REU-1")
    assert list((recorded.spool / "aside").iterdir()) == []
    await recorded.swept()
    assert "No hay grabaciones aparte" in await world.body(
        COORDINATOR, "!grabacion asignar", COORDINATION
    )


async def test_one_assigned_that_cannot_be_played_stays_aside(recorded: Recorded) -> None:
    world = recorded.world
    recorded.hand_over(room="otra-sala", contents=b"#EXTM3U\n" * 100)
    await recorded.swept()
    await recorded.swept()
    for _ in range(2):
        line = "!grabacion asignar abcdefgh REU-1"
        await world.body(COORDINATOR, line, COORDINATION)
        await world.tap(COORDINATOR, "✅", f"$post-{world.seen - 1}", COORDINATION)
        assert "no se puede reproducir" in await recorded.swept()
    assert (recorded.spool / "aside" / "abcdefgh" / f"otra-sala{NAME}").exists()


async def test_two_films_of_one_folder_that_never_become_whole_are_both_put_aside(
    recorded: Recorded,
) -> None:
    for name in ("uno.mp4", "dos.mp4"):
        recorded.hand_over(contents=film()[:-100], name=name, manifest=False)
    said = await recorded.swept(timedelta(hours=2))
    assert said.count("no se puede reproducir") == 2
    aside = recorded.spool / "aside"
    assert sorted(each.name for each in aside.rglob("*.mp4")) == ["dos.mp4", "uno.mp4"]
    assert "reproducir" not in await recorded.swept()


async def test_one_of_two_films_that_cannot_be_played_keeps_the_other_in_place(
    recorded: Recorded,
) -> None:
    recorded.hand_over(contents=b"#EXTM3U\n" * 100)
    recorded.hand_over(
        contents=RED, name=f"{recorded.room}_2027-02-10-18-30-00.mp4", manifest=False
    )
    await recorded.swept()
    await recorded.swept()
    assert len(await listed(recorded)) == 1
    assert [each.name for each in (recorded.spool / "aside").rglob("*.mp4")] == [
        f"{recorded.room}{NAME}"
    ]
