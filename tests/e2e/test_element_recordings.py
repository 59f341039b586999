"""A film posted in a meeting's thread: watched by a tap, shared, and no more once revoked."""

from __future__ import annotations

import asyncio
import re

import aiohttp

from tests.e2e.conftest import PUBLIC_URL, Cast
from tests.e2e.people import Person
from tests.e2e.stage import Stage
from tests.e2e.test_element_files import content_of, sealed
from tests.films import film

_LINK = re.compile(re.escape(PUBLIC_URL) + r"(/(?:grabacion|s)/[\w-]{32})")


async def link_for(person: Person, room: str) -> str:
    """The path of the link that the bot wrote somebody in their encrypted chat."""
    seen = await person.wait_for(room, lambda each: _LINK.search(each.body) is not None)
    found = _LINK.search(seen.body)
    assert found is not None
    assert seen.shield == "NONE"
    return found[1]


async def test_a_posted_film_is_watched_by_a_tap_and_shared(stage: Stage, cast: Cast) -> None:
    eva, mod = await asyncio.gather(cast("eva"), cast("moderadora"))
    mesa = await stage.open_mesa("Películas", {"Chile": [eva], "Perú": []}, moderators=[mod])
    await mod.accept(lambda each: each.room == mesa.room)
    own, theirs = [await person.direct(stage.bot) for person in (eva, mod)]
    for person, room in ((eva, own), (mod, theirs)):
        await person.wait_member(room, stage.bot)
    await stage.ask(mod, mesa.room, "!reunion programar en 30 min")
    announced = await mod.wait_for(mesa.room, lambda each: each.body.startswith("Reunión REU-"))
    meeting = re.search(r"REU-\d+", announced.body)
    assert meeting is not None
    await stage.ask(mod, mesa.room, f"!reunion abrir {meeting[0]}")

    data = film(3, colour="green")
    file = await sealed(stage.homeserver, mod.token, data)
    thread = {"rel_type": "m.thread", "event_id": announced.event_id}
    content = content_of("reunion.mp4", file, **{"m.relates_to": thread})
    await mod.send_raw(mesa.room, "m.room.message", content)
    news = await eva.wait_for(
        mesa.room, lambda each: "(Grabación GRA-" in each.body and each.thread is None
    )
    name = re.search(r"GRA-\d+", news.body)
    assert name is not None
    await eva.react(mesa.room, news.event_id, "🎥")
    watch = await link_for(eva, own)
    await mod.send(mesa.room, f'!grabacion compartir {name[0]} dias=2 para="equipo de currículo"')
    share = await link_for(mod, theirs)
    shared = await eva.wait_for(mesa.room, lambda each: "fuera de la mesa" in each.body)
    assert "para «equipo de currículo»" in shared.body
    assert PUBLIC_URL not in shared.body

    port = next(line["port"] for line in reversed(stage.process.log) if line["event"] == "ready")
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as http:
        for path in (watch, share):
            async with http.get(path) as page:
                assert page.status == 200, path
                assert f"{path}/video" in await page.text()
            async with http.get(f"{path}/video", headers={"Range": "bytes=100-"}) as answer:
                assert (answer.status, await answer.read()) == (206, data[100:])
        answered = await stage.ask(mod, mesa.room, f"!grabacion revocar {name[0]}")
        assert "se vio una vez" in answered.body
        for path, status in ((watch, 200), (share, 410), (f"{share}/video", 410)):
            async with http.get(path) as page:
                assert page.status == status, path
