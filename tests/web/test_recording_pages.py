"""The page of a recording and what it plays: for whom, until when, and which bytes."""

from __future__ import annotations

import asyncio
import os
import re
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import event

from bot.domain.recording import CopyKind
from bot.i18n import LANGUAGES
from bot.web.guessing import Guesses
from bot.web.recording_pages import Limits
from storage.blobs.sealing import CHUNK
from tests.chat.world import CATALOGS, MODERATOR, OFFICIAL
from tests.web.cinema import Cinema, open_cinema

VIDEO = os.urandom(2 * CHUNK + 4321)
AUDIO, SMALL, POSTER = b"audio " * 999, b"small " * 9999, b"\xff\xd8\xff poster"
COPIES = {CopyKind.AUDIO: AUDIO, CopyKind.SMALL: SMALL}
UNKNOWN = "A" * 32


@pytest.fixture
async def cinema(tmp_path: Path) -> AsyncIterator[Cinema]:
    async with open_cinema(tmp_path, video=VIDEO, poster=POSTER, copies=COPIES) as opened:
        yield opened


def source(html: str) -> str:
    found = re.search(r'<(?:video|audio)[^>]* src="([^"#]+)', html)
    assert found is not None
    return found[1].replace("&amp;", "&")


async def test_a_member_watches_by_a_link_of_their_own(cinema: Cinema) -> None:
    path = await cinema.watch()
    answer, body = await cinema.get(path)
    html = body.decode()
    assert answer.status == 200
    assert "<title>Grabación de una reunión</title>" in html
    assert "<h1>Lectura en los primeros grados</h1>" in html
    assert "miércoles 10 de febrero de 2027, 17:00 (Santiago)" in html
    for chapter in ("0:00</span> <span>Apertura", "0:04</span> <span>La experiencia de Chile"):
        assert chapter in html
    assert "Acuerdo ACU-1: Compartir la guía de lectura. Responde Chile" in html
    assert "Solo el sonido (6 KB)" in html
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "media-src 'self'" in policy
    assert "script-src 'self'" in policy
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", html)
    assert "style=" not in html
    assert not re.search(r"<script(?![^>]* src=)", html)
    for which, data in (("poster", POSTER), ("audio", AUDIO), ("360p", SMALL), ("video", VIDEO)):
        got, served = await cinema.get(f"{path}/{which}")
        assert (got.status, served) == (200, data)
        assert got.headers["Cache-Control"] == "no-store"
    assert await cinema.views() == 0


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_speaks_four_languages(cinema: Cinema, language: str) -> None:
    for path in (await cinema.watch(), await cinema.share()):
        _, body = await cinema.get(f"{path}?lang={language}")
        html = body.decode()
        assert f'<html lang="{language}">' in html
        assert CATALOGS.plain(language, "video-chapters") in html
        assert f"{path}?lang={language}&amp;version=audio&amp;t=0#player" in html
        assert f"{path}?lang={language}&amp;t=4#player" in html


async def test_without_scripts_links_begin_elsewhere_and_change_the_version(
    cinema: Cinema,
) -> None:
    path = await cinema.watch()
    _, body = await cinema.get(f"{path}?t=4&version=audio")
    assert re.search(rf'<audio[^>]*src="{path}/audio\?v=[\w-]+#t=4"', body.decode())
    assert "Empieza en el minuto 0:04" in body.decode()
    for wrong in ("?t=99&version=hd", "?t=-1&version=", "?t=4e9"):
        _, body = await cinema.get(path + wrong)
        assert re.search(rf'<video[^>]*src="{path}/video\?v=[\w-]+"', body.decode()), wrong


RANGES = [
    (None, 200, (0, None)),
    ("bytes=0-", 206, (0, None)),
    ("bytes=0-0", 206, (0, 1)),
    (f"bytes={CHUNK - 1}-{CHUNK}", 206, (CHUNK - 1, CHUNK + 1)),
    (f"bytes={CHUNK}-", 206, (CHUNK, None)),
    (f"bytes=5-{10**12}", 206, (5, None)),
    ("bytes=-7", 206, (-7, None)),
    (f"bytes=-{10**12}", 206, (0, None)),
    ("bytes=0-1,4-5", 200, (0, None)),
    ("bytes=9-1", 200, (0, None)),
    ("lines=1-2", 200, (0, None)),
    (f"bytes={len(VIDEO)}-", 416, None),
    ("bytes=-0", 416, None),
]


async def test_ranges_are_slices(cinema: Cinema) -> None:
    path = f"{await cinema.watch()}/video"
    for header, status, cut in RANGES:
        answer, body = await cinema.get(path, **({} if header is None else {"Range": header}))
        assert answer.status == status, header
        assert answer.headers["Accept-Ranges"] == "bytes"
        if cut is None:
            assert answer.headers["Content-Range"] == f"bytes */{len(VIDEO)}"
            continue
        assert body == VIDEO[slice(*cut)], header
        assert answer.content_length == len(body)
        if status == 206:
            start = cut[0] % len(VIDEO)
            said = f"bytes {start}-{start + len(body) - 1}/{len(VIDEO)}"
            assert answer.headers["Content-Range"] == said
        else:
            assert "Content-Range" not in answer.headers
        async with cinema.http.head(path, headers={"Range": header or "bytes=0-1"}) as head:
            assert (head.status, head.content_length) == (200, len(VIDEO))
            assert head.headers["Accept-Ranges"] == "bytes"


async def test_a_range_goes_on_only_with_the_same_contents(cinema: Cinema) -> None:
    path = f"{await cinema.watch()}/video"
    tag = (await cinema.get(path, Range="bytes=0-0"))[0].headers["ETag"]
    for condition, status in (
        (tag, 206),
        (f"W/{tag}", 200),
        ('"other"', 200),
        ("Wed, 10 Feb 2027 20:00:00 GMT", 200),
    ):
        answer, body = await cinema.get(path, **{"Range": "bytes=3-9", "If-Range": condition})
        assert (answer.status, body) == (status, VIDEO[3:10] if status == 206 else VIDEO)


async def test_what_was_not_given_out_opens_nothing(cinema: Cinema) -> None:
    watch, share = await cinema.watch(), await cinema.share()
    token = watch.rpartition("/")[2]
    for path in (f"/s/{UNKNOWN}", f"/grabacion/{UNKNOWN}", f"/s/{token}", "/s/short"):
        assert (await cinema.get(path))[0].status == 404, path
        assert (await cinema.get(f"{path}/video"))[0].status == 404, path
    assert (await cinema.get(f"{share}/master"))[0].status == 404


async def test_what_expired_or_was_revoked_says_so(cinema: Cinema) -> None:
    watch, share, other = await cinema.watch(), await cinema.share(), await cinema.share("dias=3")
    await cinema.world.say(MODERATOR, "!grabacion revocar GRA-1 1")
    cinema.world.now += timedelta(days=4)
    for path, said in ((share, "Este enlace se revocó"), (other, "Este enlace venció")):
        for address in (path, f"{path}/video", f"{path}/poster"):
            answer, body = await cinema.get(address)
            assert answer.status == 410
            assert f"<h1>{said}</h1>" in body.decode()
    assert (await cinema.get(watch))[0].status == 200
    await cinema.world.say(MODERATOR, f'!lista quitar {OFFICIAL} motivo="cambio"')
    answer, body = await cinema.get(f"{watch}/video")
    assert answer.status == 410
    assert "usted no figura en sus listas" in body.decode()


async def test_views_are_counted_when_it_is_played(cinema: Cinema) -> None:
    path = await cinema.share()
    pages = [(await cinema.get(path))[1].decode() for _ in range(3)]
    await cinema.get(f"{path}/poster")
    async with cinema.http.head(source(pages[0])):
        pass
    assert await cinema.views() == 0
    for header in ("bytes=0-", "bytes=100-", "bytes=5-9"):
        await cinema.get(source(pages[0]), Range=header)
    assert await cinema.views() == 1
    await cinema.get(source(pages[1]))
    assert await cinema.views() == 2
    listed = await cinema.world.body(MODERATOR, "!grabacion lista")
    assert "se vio 2 veces" in listed


async def test_only_the_first_playing_of_a_page_writes(cinema: Cinema) -> None:
    path = await cinema.share()
    player = source((await cinema.get(path))[1].decode())
    other = source((await cinema.get(await cinema.share("dias=2")))[1].decode())

    begun: list[str] = []

    @event.listens_for(cinema.world.database.engine.sync_engine, "before_cursor_execute")
    def note(*said: Any) -> None:
        begun.extend([said[2]] if said[2].startswith("BEGIN IMMEDIATE") else [])

    async def writes(*paths: str) -> int:
        before = len(begun)
        for each in paths:
            assert (await cinema.get(each, Range="bytes=0-9"))[0].status == 206
        return len(begun) - before

    for _ in range(3):  # a messenger looks, and looks again
        await cinema.get(path)
        await cinema.get(f"{path}/poster")
    assert begun == []
    assert await writes(player, player, player) == 1
    # Whoever makes marks up, or takes another link's, is one visit together.
    bare, mark = player.partition("?")[0], other.partition("?")[2]
    made_up = [f"{bare}?v={'ab' * 4}{number:08x}" for number in range(5)]
    assert await writes(bare, f"{bare}?{mark}", *made_up) == 1
    assert await cinema.views() == 2


async def test_a_preview_learns_nothing_of_the_meeting(cinema: Cinema) -> None:
    _, body = await cinema.get(await cinema.share())
    head = body.decode().partition("</head>")[0]
    assert "Grabación de una reunión" in head
    for word in ("Lectura", "REU-1", "GRA-1", "Mesa de prueba", 'video"'):
        assert word not in head


async def test_outside_the_mesa_no_person_is_named(cinema: Cinema) -> None:
    await cinema.world.say(
        MODERATOR, f'!acuerdo registrar "Enviar actas" responsable={OFFICIAL} vence=2027-02-20'
    )
    _, body = await cinema.get(await cinema.share())
    assert "Enviar actas. Responde Chile, hasta" in body.decode()
    assert "@" not in re.sub(r"mesas@coordinacion\.example", "", body.decode())
    _, body = await cinema.get(await cinema.watch())
    assert OFFICIAL in body.decode()


@pytest.mark.parametrize(
    ("setting", "members", "others"),
    [("members", True, False), ("everyone", True, True), ("nobody", False, False)],
)
async def test_a_copy_is_offered_to_whom_the_settings_say(
    tmp_path: Path, setting: str, members: bool, others: bool
) -> None:
    limits = Limits(setting)
    async with open_cinema(tmp_path, video=VIDEO, copies=COPIES, limits=limits) as cinema:
        for path, offered in ((await cinema.watch(), members), (await cinema.share(), others)):
            _, body = await cinema.get(path)
            assert ("?download=1" in body.decode()) is offered
            answer, body = await cinema.get(f"{path}/audio?download=1")
            assert body == AUDIO
            said = answer.headers["Content-Disposition"]
            assert said.startswith("attachment") is offered
            assert said.endswith("grabacion-GRA-1-REU-1-sonido.m4a") is offered


async def test_a_stream_under_way_ends_when_it_is_revoked(tmp_path: Path) -> None:
    long = os.urandom(24 * CHUNK)
    async with open_cinema(
        tmp_path, video=long, streams={"every_s": 0.0}
    ) as cinema:  # at each chunk
        path = await cinema.share()
        async with cinema.http.get(f"{path}/video") as answer:
            assert answer.status == 200
            await answer.content.readexactly(10)
            await cinema.world.say(MODERATOR, "!grabacion revocar GRA-1")
            with pytest.raises(aiohttp.ClientPayloadError, match="not completed"):
                await asyncio.wait_for(answer.read(), 60)


async def test_who_has_paused_is_cut_off_too(tmp_path: Path) -> None:
    long = os.urandom(24 * CHUNK)
    async with open_cinema(tmp_path, video=long, streams={"every_s": 0.05}) as cinema:
        path = await cinema.share()
        async with cinema.http.get(f"{path}/video") as answer:
            await answer.content.readexactly(10)
            assert cinema.streams.count == 1
            await cinema.world.say(MODERATOR, "!grabacion revocar GRA-1")
            async with asyncio.timeout(60):
                while cinema.streams.count:  # noqa: ASYNC110 - it tells nobody
                    await asyncio.sleep(0.05)


async def test_who_has_paused_does_not_hold_up_the_end(tmp_path: Path) -> None:
    async with aiohttp.ClientSession() as http:
        async with open_cinema(tmp_path, video=os.urandom(24 * CHUNK)) as cinema:
            path = await cinema.watch()
            async with cinema.http.get(path) as page:
                answer = await http.get(f"{page.url}/video")
            await answer.content.readexactly(10)
            begun = time.monotonic()
        assert time.monotonic() - begun < 60
        answer.close()


async def test_as_many_streams_as_there_is_memory_for(tmp_path: Path) -> None:
    async with open_cinema(tmp_path, video=os.urandom(24 * CHUNK), streams={"most": 1}) as cinema:
        path = f"{await cinema.watch()}/video"
        async with cinema.http.get(path) as answer:
            assert answer.status == 200
            assert (await cinema.get(path))[0].status == 503
            answer.close()
        async for status in statuses(cinema, path):
            if status == 206:
                break


async def test_one_link_does_not_take_the_streams_of_all(tmp_path: Path) -> None:
    async with open_cinema(
        tmp_path, video=os.urandom(24 * CHUNK), streams={"most_of_one": 1}
    ) as cinema:
        shared = f"{await cinema.share()}/video"
        async with cinema.http.get(shared) as answer:
            assert answer.status == 200
            assert (await cinema.get(shared, Range="bytes=0-0"))[0].status == 503
            own, again = [f"{await cinema.watch()}/video" for _ in range(2)]
            async with cinema.http.get(own) as theirs:
                assert theirs.status == 200
                assert (await cinema.get(again, Range="bytes=0-0"))[0].status == 503
                theirs.close()
            answer.close()
        async for status in statuses(cinema, shared):
            if status == 206:
                break


async def statuses(cinema: Cinema, path: str) -> AsyncIterator[int]:
    async with asyncio.timeout(60):
        while True:
            yield (await cinema.get(path, Range="bytes=0-0"))[0].status


async def test_contents_that_are_damaged_are_not_shown_as_whole(cinema: Cinema) -> None:
    path = f"{await cinema.watch()}/video"
    (folder,) = (each for each in (cinema_folder(cinema)).iterdir() if each.is_dir())
    files = [each for each in folder.rglob("*") if each.is_file()]
    largest = max(files, key=lambda each: each.stat().st_size)
    data = bytearray(largest.read_bytes())
    data[-5] ^= 1
    largest.write_bytes(data)
    assert (await cinema.get(path, Range="bytes=-5"))[0].status == 500
    with pytest.raises(aiohttp.ClientError):
        await cinema.get(path)
    assert (await cinema.get(path, Range="bytes=0-9"))[1] == VIDEO[:10]


def cinema_folder(cinema: Cinema) -> Path:
    folder = cinema.blobs._store.folder
    assert folder is not None
    return folder


async def test_who_guesses_is_slowed_down_and_who_has_a_link_is_not(tmp_path: Path) -> None:
    clock = [0.0]
    guesses = Guesses(lambda: clock[0])
    async with open_cinema(tmp_path, video=VIDEO, guesses=guesses) as cinema:
        known, fresh = await cinema.share(), await cinema.share()
        assert (await cinema.get(known))[0].status == 200
        seen = [(await cinema.get(f"/s/{number:032}"))[0].status for number in range(25)]
        assert seen == [404] * 20 + [429] * 5
        assert (await cinema.get(known))[0].status == 200
        refused, _ = await cinema.get(fresh)
        assert (refused.status, refused.headers["Retry-After"]) == (429, "30")
        clock[0] += 31
        assert (await cinema.get(fresh))[0].status == 200
