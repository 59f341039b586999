"""`!entrar`, 🎥 and `!sala`: a personal entry, in private, as the mesa's lists stand."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest
from sqlalchemy import insert, select, update

from bot.domain.entering import Pass
from bot.domain.ids import RoomId, UserId
from bot.i18n import LANGUAGES
from bot.jitsi.tokens import JitsiTokens
from storage import rooms, tables
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    CONTACT,
    FOCAL_POINT,
    JITSI,
    MODERATOR,
    OFFICIAL,
    PAGES,
    ROOM,
    World,
    direct,
    open_world,
)

SECRET = "0123456789abcdef0123456789abcdef"
TOKENS = JitsiTokens(app_id="mesas", app_secret=SECRET, domain="meet.example.org")
START = datetime(2027, 2, 10, 18, tzinfo=UTC)
SCHEDULE = '!reunion programar 2027-02-10 15:00 duracion=90 título="Primera reunión"'
LINK = re.compile(re.escape(PAGES) + r"/entrada/[\w-]{32}")
PEOPLE = (MODERATOR, FOCAL_POINT, OFFICIAL, BRAZILIAN)


async def seated(world: World) -> None:
    """All have a chat with the bot, and are in the mesa's room."""
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(direct(user), user): ("join", None) for user in PEOPLE})
        await rooms.set_members(tx, {(ROOM, user): ("join", None) for user in PEOPLE})


@pytest.fixture
async def signed(tmp_path: Path) -> AsyncIterator[World]:
    async with open_world(tmp_path, call_tokens=TOKENS) as world:
        await seated(world)
        yield world


async def said(world: World, room: RoomId) -> list[Any]:
    """The rows of what was posted in a room, in order."""
    async with world.database.read() as tx:
        return list(
            await tx.all(
                select(tables.outbox)
                .where(tables.outbox.c.room_id == room, tables.outbox.c.type == "m.room.message")
                .order_by(tables.outbox.c.id)
            )
        )


async def letters(world: World, user: UserId) -> list[str]:
    return [row.content["body"] for row in await said(world, direct(user))]


def read(token: str) -> Any:
    options = {"verify_exp": False, "verify_nbf": False}
    return jwt.decode(token, SECRET, ["HS256"], audience="jitsi", options=options)  # type: ignore[arg-type]


async def test_with_tokens_the_mesa_is_told_how_to_ask_and_no_link(signed: World) -> None:
    announced, _ = await signed.say(MODERATOR, SCHEDULE)
    assert "toque 🎥" in announced["body"]
    async with signed.database.read() as tx:
        taps = await tx.all(
            select(tables.outbox.c.content).where(tables.outbox.c.type == "m.reaction")
        )
    assert "🎥" in [row.content["m.relates_to"]["key"] for row in taps]
    await signed.body(MODERATOR, "!reunion mover REU-1 2027-02-11 15:00")
    await signed.body(OFFICIAL, "!reunion ver REU-1")
    await signed.tick()
    signed.now = START + timedelta(days=1, minutes=-10)
    await signed.tick()
    everything = repr([row.content for row in await said(signed, ROOM)])
    assert JITSI not in everything
    assert "🎥" in everything


async def test_what_says_to_tap_below_has_it_there_to_tap(signed: World) -> None:
    await signed.body(MODERATOR, SCHEDULE)
    await signed.body(MODERATOR, "!reunion mover REU-1 2027-02-11 15:00")
    signed.now = START + timedelta(days=1, minutes=-10)
    await signed.tick()
    await signed.body(MODERATOR, "!reunion abrir REU-1")
    rows = [row for row in await said(signed, ROOM) if row.edits is None]
    told = {row.cause for row in rows if "toque 🎥 aquí abajo" in row.content["body"]}
    async with signed.database.read() as tx:
        taps = await tx.all(select(tables.outbox).where(tables.outbox.c.type == "m.reaction"))
    tapped = {row.about for row in taps if row.content["m.relates_to"]["key"] == "🎥"}
    assert len(told) == 5  # announced, moved (in the thread too), the reminder, opened
    assert told == tapped
    assert "🎥 en el anuncio" in await signed.body(OFFICIAL, "!reunion ver REU-1")


async def test_an_entry_that_is_open_does_not_say_to_wait(signed: World) -> None:
    await signed.body(MODERATOR, SCHEDULE)
    signed.now = START - timedelta(minutes=29)
    said_now = await signed.body(OFFICIAL, "!entrar", direct(OFFICIAL))
    assert "Ya puede abrir ese enlace" in said_now
    assert "se abre" not in said_now


async def test_without_tokens_the_announcement_says_who_can_enter(world: World) -> None:
    announced, _ = await world.say(MODERATOR, SCHEDULE)
    assert f"{JITSI}/mesa-" in announced["body"]
    assert "Quien tenga este enlace puede entrar" in announced["body"]


async def test_who_asks_gets_their_entry_in_private_and_only_there(signed: World) -> None:
    await signed.body(MODERATOR, SCHEDULE)
    answer = await signed.body(OFFICIAL, "!entrar")
    assert "Le envié en privado su entrada a la Reunión REU-1" in answer.splitlines()[-1]
    (letter,) = await said(signed, direct(OFFICIAL))
    assert LINK.search(letter.content["body"])
    assert letter.secret
    assert letter.content["msgtype"] == "m.text"
    assert "se abre a las 14:30 (Santiago)" in letter.content["body"]
    assert not LINK.search(repr([row.content for row in await said(signed, ROOM)]))
    link = LINK.findall(letter.content["body"])[0]
    assert link.rpartition("/")[2] not in repr(await signed.state())


async def test_in_private_the_answer_is_the_entry(signed: World) -> None:
    await signed.body(MODERATOR, SCHEDULE)
    found = await signed.body(BRAZILIAN, "!reunião entrar REU-1", direct(BRAZILIAN))
    assert LINK.search(found)
    assert "Sua entrada para a Reunião REU-1" in found
    (row,) = await said(signed, direct(BRAZILIAN))
    assert row.secret


async def test_a_tap_on_the_announcement_is_answered_in_private_once_a_minute(
    signed: World,
) -> None:
    await signed.say(MODERATOR, SCHEDULE)
    (announcement, *_) = await said(signed, ROOM)
    before = len(await said(signed, ROOM))
    for _ in range(3):
        await signed.tap(OFFICIAL, "🎥", announcement.event_id)
    assert len(await letters(signed, OFFICIAL)) == 1
    signed.now += timedelta(minutes=2)
    await signed.tap(OFFICIAL, "🎥", announcement.event_id)
    assert len(await letters(signed, OFFICIAL)) == 2
    await signed.tap(UserId("@nadie:example.org"), "🎥", announcement.event_id)
    await signed.tap(OFFICIAL, "🎥", "$event-1")
    assert len(await letters(signed, OFFICIAL)) == 2
    assert len(await said(signed, ROOM)) == before


async def test_what_is_over_or_called_off_is_said_plainly(signed: World) -> None:
    none = await signed.body(OFFICIAL, "!entrar")
    assert "no tiene ninguna reunión" in none
    assert "!sala" in none
    await signed.say(MODERATOR, SCHEDULE)
    announcement = (await said(signed, ROOM))[1]
    signed.now = START + timedelta(hours=3)  # past its time, and still entered
    assert "Le envié" in await signed.body(OFFICIAL, "!entrar")
    signed.now = START + timedelta(hours=4)
    await signed.tap(OFFICIAL, "🎥", announcement.event_id)
    assert "ya terminó" in (await letters(signed, OFFICIAL))[-1]
    async with signed.database.write() as tx:
        await tx.execute(update(tables.meetings).values(state="cancelled", reason="feriado"))
    await signed.body(OFFICIAL, "!entrar REU-1")
    assert "se canceló" in (await letters(signed, OFFICIAL))[-1]
    assert "feriado" in (await letters(signed, OFFICIAL))[-1]


async def test_without_pages_the_way_itself_is_sent_shortly_before(tmp_path: Path) -> None:
    async with open_world(tmp_path, call_tokens=TOKENS, public_url=None) as world:
        await seated(world)
        await world.body(MODERATOR, SCHEDULE)
        early = await world.body(OFFICIAL, "!entrar", direct(OFFICIAL))
        assert "Todavía es pronto" in early
        assert "jwt=" not in early
        world.now = START - timedelta(minutes=60)
        found = await world.body(OFFICIAL, "!entrar", direct(OFFICIAL))
        ways = re.findall(r"#jwt=([\w.-]+)(\S*)", found)
        assert "Entrar solo con audio" in found
        assert any("startAudioOnly" in rest for _, rest in ways)
        claims = read(ways[0][0])
        assert claims["context"]["user"]["name"] == "Persona 1.1 (Chile)"
        assert claims["exp"] == (START + timedelta(minutes=210)).timestamp()
        async with world.database.read() as tx:
            last = (await tx.all(select(tables.outbox).order_by(tables.outbox.c.id)))[-1]
        assert last.secret


async def test_without_a_server_for_calls_it_says_whom_to_tell(tmp_path: Path) -> None:
    async with open_world(tmp_path, jitsi_url=None) as world:
        await world.body(MODERATOR, SCHEDULE)
        assert CONTACT in await world.body(OFFICIAL, "!entrar", direct(OFFICIAL))


async def test_in_a_meeting_to_watch_only_who_moderates_or_presents_speaks(
    tmp_path: Path,
) -> None:
    given: list[Pass] = []

    class Noting:
        def sign(self, one: Pass) -> str:
            given.append(one)
            return "token"

    async with open_world(tmp_path, call_tokens=Noting(), public_url=None) as world:
        await seated(world)
        await world.body(MODERATOR, "!agenda crear\nApertura | 10 | Brasil\nCierre | 5")
        assert "modo=ver" in await world.body(MODERATOR, f"{SCHEDULE} modo=raro")
        announced = await world.body(MODERATOR, f"{SCHEDULE} modo=ver")
        assert "Es una reunión para ver" in announced
        world.now = START
        for user in (MODERATOR, OFFICIAL, BRAZILIAN):
            await world.body(user, "!entrar REU-1", direct(user))
    seen = {one.user: (one.moderates, one.watches) for one in given}
    assert seen == {MODERATOR: (True, False), OFFICIAL: (False, True), BRAZILIAN: (False, False)}


async def test_the_mesas_own_room_is_always_open_and_always_the_same(signed: World) -> None:
    assert "Le envié en privado" in await signed.body(OFFICIAL, "!sala")
    assert "sala de videollamadas" in (await letters(signed, OFFICIAL))[-1]
    await signed.body(BRAZILIAN, "!sala", direct(BRAZILIAN))
    async with signed.database.read() as tx:
        (row,) = await tx.all(select(tables.call_rooms))
    assert re.fullmatch(r"mesa-[a-z2-7]{32}", row.name)


async def test_a_side_room_is_for_its_parties_and_who_moderates(signed: World) -> None:
    answer = await signed.body(MODERATOR, '!sala "Brasil"')
    assert "también otra persona" in answer
    assert "sala aparte" in (await letters(signed, MODERATOR))[-1]
    (invited,) = await letters(signed, BRAZILIAN)
    assert "espera por você ali" in invited
    assert LINK.search(invited)
    assert await letters(signed, OFFICIAL) == []
    refused = await signed.body(OFFICIAL, "!sala Brasil")
    assert "quien modera" in refused
    assert "Narnia" in await signed.body(MODERATOR, "!sala Narnia")
    await signed.body(MODERATOR, "!sala Brasil")  # again within the hour: nobody is called twice
    assert len(await letters(signed, BRAZILIAN)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_examples_work(signed: World, language: str) -> None:
    await signed.body(MODERATOR, SCHEDULE)
    for key in ("help-reunion-entrar", "help-sala"):
        line = CATALOGS.plain(language, f"{key}.example", {"mesa": "MESA-1"})
        said = await signed.body(OFFICIAL, line)
        assert signed.outcome == "answered", said


async def test_links_of_half_a_year_ago_are_forgotten(signed: World) -> None:
    await signed.body(MODERATOR, SCHEDULE)
    for _ in range(3):
        await signed.body(OFFICIAL, "!entrar REU-1", direct(OFFICIAL))
    await signed.body(OFFICIAL, "!sala", direct(OFFICIAL))
    await signed.body(OFFICIAL, "!calendario nueva", direct(OFFICIAL))

    async def kinds() -> list[str]:
        async with signed.database.read() as tx:
            return [row.kind for row in await tx.all(select(tables.links).order_by("id"))]

    before = await kinds()
    assert before.count("entry") >= 4
    signed.now = START + timedelta(days=179)
    await signed.tick()
    assert (await kinds()).count("entry") == before.count("entry") - 1  # that of `!sala`
    signed.now = START + timedelta(days=181)
    await signed.tick()
    assert await kinds() == [kind for kind in before if kind != "entry"]
    assert await kinds()


async def test_nobody_rings_for_others_from_side_room_to_side_room(signed: World) -> None:
    async with signed.database.write() as tx:
        for number in range(3):
            values = {"position": 10 + number, "name": f"Parte {number}", "zone": "America/Lima"}
            await tx.execute(
                insert(tables.parties).values(mesa_id="MESA-1", language="es", **values)
            )
    more = ["", "; Parte 0", "; Parte 1", "; Parte 2", "; Parte 0; Parte 1", "; Parte 0; Parte 2"]
    for each in [*more, *more]:  # to one of before again
        await signed.say(OFFICIAL, f'!sala "Chile; Brasil{each}"')
        assert signed.outcome == "answered"
    seventh = '!sala "Chile; Brasil; Parte 1; Parte 2"'
    assert "ya llamó a otras personas a 6 salas" in await signed.body(OFFICIAL, seventh)
    assert "Brasil" in await signed.body(MODERATOR, seventh)
    signed.now += timedelta(hours=1)
    assert "Brasil" in await signed.body(OFFICIAL, seventh)
