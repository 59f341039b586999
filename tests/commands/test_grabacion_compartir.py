"""Watching a kept recording, and sharing it with people outside: who is told what, and where."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, select

from bot.domain.ids import MesaId, RecordingId
from bot.domain.reply import Reply
from bot.i18n import LANGUAGES
from storage import acts_log, mesas, tables
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    PAGES,
    ROOM,
    STRANGER,
    World,
    direct,
)
from tests.commands.test_grabacion import URL, hold
from tests.services.recorded import keep_recording

SHARE = '!grabacion compartir GRA-1 dias=7 para="equipo de currículo"'


async def recorded(world: World) -> RecordingId:
    await hold(world)
    async with world.database.write() as tx:
        for user in (OFFICIAL, FOCAL_POINT, MODERATOR):
            await tx.execute(
                insert(tables.memberships).values(
                    room_id=direct(user), user_id=user, membership="join"
                )
            )
    return await keep_recording(world)


async def rows(world: World, table: str) -> list[Any]:
    async with world.database.read() as tx:
        return list(await tx.all(select(tables.metadata.tables[table])))


async def outbox(world: World, cause: str) -> Any:
    async with world.database.read() as tx:
        return await tx.first(select(tables.outbox).where(tables.outbox.c.cause == cause))


def links_in(said: list[Mapping[str, Any]]) -> list[str]:
    found = [re.findall(rf"{PAGES}/\S+", content["body"]) for content in said]
    return [link.rstrip(")") for links in found for link in dict.fromkeys(links)]


async def showing(world: World, link: str) -> Any:
    kind = {"grabacion": "watch", "s": "share"}[link.removeprefix(f"{PAGES}/").split("/")[0]]
    return await world.services.showings.opened_by(kind, link.rpartition("/")[2])


async def test_in_the_room_the_link_goes_to_the_private_chat(world: World) -> None:
    await recorded(world)
    private, answer = await world.say(OFFICIAL, "!grabacion ver GRA-1")
    (link,) = links_in([private])
    assert "Le envié por mensaje privado su enlace" in answer["body"]
    assert "Dura 1 h 20" in answer["body"]
    assert PAGES not in answer["body"]
    row = next(row for row in await rows(world, "outbox") if "watch-" in row.cause)
    assert (row.room_id, row.secret) == (direct(OFFICIAL), True)
    opened = await showing(world, link)
    assert (opened.over, opened.link.user, opened.recording.id) == (None, OFFICIAL, "GRA-1")


async def test_in_a_private_chat_the_answer_has_it(world: World) -> None:
    await recorded(world)
    said = await world.say(BRAZILIAN, "GRA-1", direct(BRAZILIAN))
    assert len(said) == 1
    (link,) = links_in(said)
    assert "Gravação GRA-1" in said[0]["body"]
    assert (await showing(world, link)).language == "pt"
    secret = [row.secret for row in await rows(world, "outbox")]
    assert secret[-1]


async def test_a_tap_on_the_announcement_sends_the_link(world: World) -> None:
    name = await recorded(world)
    for cause in (f"recording-{name}", f"recording-{name}-thread", "recording-GRA-9"):
        async with world.database.write() as tx:
            await world.services.posts.post(
                tx, ROOM, Reply.of("grabacion-portada"), language="es", cause=cause
            )
        await world.posted()
        await world.tap(OFFICIAL, "🎥", world.last_post)
        said = await world.posted()
        assert len(links_in(said)) == (0 if cause.endswith("9") else 1), cause
    assert len(await rows(world, "links")) == 2


async def test_a_reference_is_shown_as_before(world: World) -> None:
    await hold(world)
    await world.say(MODERATOR, f"!grabacion enlazar REU-1 {URL}")
    await world.tap(OFFICIAL, "🎥", world.last_post)
    assert await world.posted() == []
    assert f"Dirección: {URL}" in await world.body(OFFICIAL, "!GRA-1")
    assert "solo guardo la dirección" in await world.body(MODERATOR, SHARE)
    assert await rows(world, "links") == []


async def test_who_is_not_of_the_mesa_any_more_opens_nothing(world: World) -> None:
    await recorded(world)
    (link,) = links_in(await world.say(OFFICIAL, "!GRA-1", direct(OFFICIAL)))
    opened = await showing(world, link)
    assert await world.services.showings.is_open(opened)
    await world.say(MODERATOR, f'!lista quitar {OFFICIAL} motivo="cambio de cargo"')
    assert (await showing(world, link)).over == "left"
    assert not await world.services.showings.is_open(opened)
    world.now += timedelta(days=8)
    assert (await showing(world, link)).over == "expired"


async def test_the_mesa_sees_that_it_is_shared_and_the_sharer_gets_the_link(world: World) -> None:
    await recorded(world)
    said = await world.say(FOCAL_POINT, SHARE)
    assert world.outcome == "answered"
    (link,) = links_in(said)
    assert link.startswith(f"{PAGES}/s/")
    told = await outbox(world, "shared-GRA-1/1")
    under = await outbox(world, "shared-GRA-1/1-thread")
    own = await outbox(world, "share-link-GRA-1/1")
    assert under.about == "meeting-REU-1"
    for news in (told, under):
        assert "compartió la **Grabación" not in news.content["body"]
        assert "para «equipo de currículo», hasta el" in news.content["body"]
        assert PAGES not in str(news.content)
    assert (own.room_id, own.secret) == (direct(FOCAL_POINT), True)
    assert "17 de febrero" in own.content["body"]
    opened = await showing(world, link)
    assert (opened.over, opened.link.user, opened.share.for_whom) == (
        None,
        None,
        "equipo de currículo",
    )
    async with world.database.read() as tx:
        act = (await acts_log.of_mesa(tx, MesaId("MESA-1")))[-1]
    assert (act.what, act.actor) == ("recording.shared", FOCAL_POINT)
    assert act.after["for_whom"] == "equipo de currículo"
    assert link.rpartition("/")[2] not in str(await rows(world, "links"))


async def test_without_days_or_whom_it_is_a_week_and_nobody_said(world: World) -> None:
    await recorded(world)
    said = await world.say(MODERATOR, "!grabacion compartir GRA-1 mesa=MESA-1", direct(MODERATOR))
    assert "Compartí la Grabación GRA-1 (enlace 1)" in said[-1]["body"]
    (link,) = links_in(said)
    world.now += timedelta(days=7, seconds=-1)
    assert (await showing(world, link)).over is None
    world.now += timedelta(seconds=1)
    assert (await showing(world, link)).over == "expired"
    for wrong in ("0", "91", "mucho"):
        await world.say(MODERATOR, f"!grabacion compartir GRA-1 dias={wrong}")
        assert world.outcome == "refused"
    assert "quien" in await world.body(OFFICIAL, SHARE)
    assert len(await rows(world, "recording_shares")) == 1


async def test_what_is_revoked_opens_nothing_at_once(world: World) -> None:
    await recorded(world)
    first, second = [links_in(await world.say(MODERATOR, SHARE))[0] for _ in range(2)]
    opened = await showing(world, second)
    said = await world.body(MODERATOR, "!grabacion revocar GRA-1 1")
    assert "Este enlace de la Grabación GRA-1 ya no sirve" in said
    assert (await showing(world, first)).over == "revoked"
    assert await world.services.showings.is_open(opened)
    assert "ya no servía" in await world.body(MODERATOR, "!grabacion revocar GRA-1 1")
    assert "no tiene un enlace 7" in await world.body(MODERATOR, "!grabacion revocar GRA-1 7")
    await world.say(MODERATOR, "!grabacion revocar GRA-1")
    assert not await world.services.showings.is_open(opened)
    assert "no está compartida ahora" in await world.body(MODERATOR, "!grabacion revocar GRA-1")
    async with world.database.read() as tx:
        acts = [act.what for act in await acts_log.of_mesa(tx, MesaId("MESA-1"))]
    assert acts.count("recording.unshared") == 2


async def test_focal_points_end_what_they_shared_and_moderators_all(world: World) -> None:
    await recorded(world)
    (theirs,) = links_in(await world.say(MODERATOR, SHARE))
    assert "lo hizo otra persona" in await world.body(FOCAL_POINT, "!grabacion revocar GRA-1")
    (own,) = links_in(await world.say(FOCAL_POINT, SHARE))
    await world.say(FOCAL_POINT, "!grabacion revocar GRA-1")
    assert (await showing(world, own)).over == "revoked"
    assert (await showing(world, theirs)).over is None


async def test_a_share_ends_with_the_office_of_who_made_it(world: World) -> None:
    await recorded(world)
    (link,) = links_in(await world.say(FOCAL_POINT, SHARE))
    async with world.database.write() as tx:
        user = tables.list_members.c.user_id
        await tx.execute(delete(tables.list_members).where(user == FOCAL_POINT))
    assert (await showing(world, link)).over == "revoked"


async def test_moderators_see_what_is_shared_and_how_often_it_was_seen(world: World) -> None:
    await recorded(world)
    (link,) = links_in(await world.say(MODERATOR, SHARE))
    await world.say(MODERATOR, "!grabacion compartir GRA-1 dias=1")
    opened = await showing(world, link)
    for visit in ("one", "two", "one"):
        await world.services.showings.played(opened, visit)
    world.now += timedelta(days=2)
    listed = await world.body(MODERATOR, "!grabacion lista")
    assert (
        "GRA-1, enlace 1, para «equipo de currículo»: hasta el miércoles 17 de febrero de 2027; "
        "se vio 2 veces." in listed
    )
    assert "GRA-1, enlace 2: venció el jueves 11 de febrero de 2027; todavía nadie" in listed
    assert "enlace 1, para «equipo" in (await world.body(MODERATOR, "!GRA-1")).casefold()
    assert "enlace" not in await world.body(OFFICIAL, "!grabacion lista")


async def test_who_shared_what_for_whom_is_in_the_record(world: World) -> None:
    await recorded(world)
    await world.say(FOCAL_POINT, SHARE)
    await world.say(MODERATOR, "!grabacion revocar GRA-1 1")
    said = await world.body(COORDINATOR, "!mesa historial MESA-1 tipo=recording", COORDINATION)
    assert (
        f"{FOCAL_POINT} compartió la Grabación GRA-1 con personas de fuera de la mesa: enlace 1, "
        "para «equipo de currículo», hasta el miércoles 17 de febrero de 2027" in said
    )
    assert f"{MODERATOR} revocó el enlace 1 de la Grabación GRA-1" in said


async def test_in_an_archived_mesa_what_is_shared_can_still_be_ended(world: World) -> None:
    await recorded(world)
    (link,) = links_in(await world.say(MODERATOR, SHARE))
    async with world.database.write() as tx:
        await mesas.archive(tx, MesaId("MESA-1"), archived=True)
    await world.say(MODERATOR, SHARE)
    assert world.outcome == "refused"
    assert (await showing(world, link)).over is None
    await world.say(MODERATOR, "!grabacion revocar GRA-1")
    assert (await showing(world, link)).over == "revoked"


async def test_nobody_taps_or_asks_from_outside(world: World) -> None:
    await recorded(world)
    await world.say(STRANGER, "!GRA-1", direct(STRANGER))
    await world.tap(STRANGER, "🎥", world.last_post)
    assert await rows(world, "links") == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_example_works(world: World, language: str) -> None:
    await recorded(world)
    for verb in ("compartir", "revocar"):
        line = CATALOGS.plain(language, f"help-grabacion-{verb}.example", {"mesa": "MESA-1"})
        said = await world.body(MODERATOR, line)
        assert world.outcome == "answered", said
