"""Files fetched from homeservers that mean harm, and sent to one that does not."""

from __future__ import annotations

import asyncio
import base64
import gzip
import hashlib
import json
import os
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest
from aiohttp import web
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

from bot.domain.ids import EventId, RoomId
from bot.domain.message import PostedFile
from bot.matrix.homeserver import Homeserver
from bot.matrix.media import Media
from bot.ports import RefusedByServer, TooLarge, Unavailable, Unreadable

LIMIT = 4 << 20
DATA = os.urandom(3 << 20) + b"end"


class Server:
    """A homeserver that answers as told."""

    def __init__(self) -> None:
        self.url = ""
        self.status = 200
        self.body = b""
        self.headers: dict[str, str] = {}
        self.endless = False
        self.silent = False
        self.broken_off = False
        self.asked: list[str] = []
        self.uploaded = b""
        self.length: str | None = None
        self.event: dict[str, Any] = {}
        self.sent = 0

    async def download(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.raw_path)
        response = web.StreamResponse(status=self.status, headers=self.headers)
        if self.broken_off:
            response.content_length = len(self.body) + 10
        await response.prepare(request)
        if self.silent:
            await asyncio.sleep(60)
        await response.write(self.body)
        while self.endless:
            await response.write(bytes(1 << 16))
            self.sent += 1 << 16
        if self.broken_off and request.transport is not None:
            request.transport.close()
        return response

    async def upload(self, request: web.Request) -> web.Response:
        self.length = request.headers.get("Content-Length")
        self.uploaded = await request.read()
        answer = {"content_uri": "mxc://example.org/new"} if self.status == 200 else {}
        return web.Response(status=self.status, text=json.dumps(answer))

    async def config(self, _request: web.Request) -> web.Response:
        return web.json_response({"m.upload.size": 1000} if self.status == 200 else {})

    async def room_event(self, _request: web.Request) -> web.Response:
        return web.json_response(self.event, status=self.status)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    answering = Server()
    app = web.Application(client_max_size=1 << 26)
    app.router.add_get("/_matrix/client/v1/media/download/{path:.*}", answering.download)
    app.router.add_get("/_matrix/client/v1/media/config", answering.config)
    app.router.add_get("/_matrix/client/v3/rooms/{room}/event/{event}", answering.room_event)
    app.router.add_post("/_matrix/media/v3/upload", answering.upload)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    answering.url = "http://{}:{}".format(*runner.addresses[0][:2])
    yield answering
    await runner.cleanup()


@pytest.fixture
async def media(request: pytest.FixtureRequest, server: Server) -> AsyncIterator[Media]:
    async with Homeserver(server.url, timeout_s=getattr(request, "param", 60)) as homeserver:
        homeserver.token = "t"
        yield Media(homeserver, None, None)  # type: ignore[arg-type]  # these are for messages


async def fetch(media: Media, file: PostedFile) -> bytes:
    async with aclosing(media.stream(file, most_bytes=LIMIT)) as parts:
        return b"".join([part async for part in parts])


def posted(url: str = "mxc://example.org/a", **key: Any) -> PostedFile:
    return PostedFile("a", url, key=key or None)


def sealed(server: Server, data: bytes = DATA) -> dict[str, Any]:
    server.body, key = encrypt_attachment(data)
    return dict(key)


@pytest.mark.parametrize("size", [0, 1, 1 << 20, (1 << 20) + 1, len(DATA)])
async def test_an_encrypted_file_is_opened(server: Server, media: Media, size: int) -> None:
    key = sealed(server, DATA[:size])
    assert await fetch(media, posted(**key)) == DATA[:size]
    assert server.asked == ["/_matrix/client/v1/media/download/example.org/a"]


async def test_a_file_in_clear_is_taken_as_it_is(server: Server, media: Media) -> None:
    server.body = DATA
    assert await fetch(media, posted()) == DATA


async def test_a_key_with_padding_or_the_other_alphabet_opens_too(
    server: Server, media: Media
) -> None:
    key, iv = b"\xfb\xff" * 16, bytes(range(8)) + bytes(8)
    cipher = Cipher(AES(key), CTR(iv)).encryptor()
    server.body = cipher.update(b"hola")
    digest = base64.b64encode(hashlib.sha256(server.body).digest()).decode()
    for k in (base64.b64encode(key).decode(), base64.urlsafe_b64encode(key).decode().rstrip("=")):
        text = base64.b64encode(iv).decode()
        file = posted(key={"k": k}, iv=text, hashes={"sha256": digest})
        assert await fetch(media, file) == b"hola"


def _wrong() -> dict[str, Any]:
    def change(*path: str, to: Any) -> Any:
        def apply(key: dict[str, Any]) -> None:
            holder: Any = key
            for part in path[:-1]:
                holder = holder[part]
            if to is None:
                del holder[path[-1]]
            else:
                holder[path[-1]] = to

        return apply

    other = base64.b64encode(bytes(32)).decode()
    return {
        "another hash": change("hashes", "sha256", to=other),
        "no hash": change("hashes", "sha256", to=None),
        "no hashes": change("hashes", to=None),
        "hashes a list": change("hashes", to=[]),
        "no key": change("key", to=None),
        "no k": change("key", "k", to=None),
        "k a number": change("key", "k", to=7),
        "k short": change("key", "k", to="AAAA"),
        "k not Base64": change("key", "k", to="¡" * 43),
        "no iv": change("iv", to=None),
        "iv long": change("iv", to="A" * 44),
        "iv huge": change("iv", to="A" * 10_000_000),
        "key a text": change("key", to="k"),
    }


@pytest.mark.parametrize("what", _wrong())
async def test_what_is_not_as_announced_is_not_opened(
    server: Server, media: Media, what: str
) -> None:
    key = sealed(server)
    _wrong()[what](key)
    with pytest.raises(Unreadable):
        await fetch(media, posted(**key))


@pytest.mark.parametrize("change", [lambda b: b[:-1], lambda b: b + b"x", lambda b: b"x" + b[1:]])
async def test_a_file_that_was_changed_is_not_opened(
    server: Server, media: Media, change: Any
) -> None:
    key = sealed(server)
    server.body = change(server.body)
    with pytest.raises(Unreadable):
        await fetch(media, posted(**key))


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a",
        "mxc://",
        "mxc://example.org",
        "mxc://example.org/",
        "mxc://../a",
        "mxc://example.org/..",
        "mxc://example.org/a/../../b",
        "mxc://example.org/a?b",
        "mxc://example.org/a#b",
        "mxc://exa mple.org/a",
        "mxc://example.org/" + "a" * 300,
    ],
)
async def test_what_is_no_address_of_a_file_is_not_asked_for(
    server: Server, media: Media, url: str
) -> None:
    with pytest.raises(Unreadable):
        await fetch(media, posted(url))
    assert server.asked == []


async def test_an_endless_file_is_broken_off_at_the_limit(server: Server, media: Media) -> None:
    server.endless = True
    with pytest.raises(TooLarge):
        await fetch(media, posted())
    assert server.sent < 4 * LIMIT


async def test_a_length_beyond_the_limit_is_believed(server: Server, media: Media) -> None:
    server.headers = {"Content-Length": str(LIMIT + 1)}
    with pytest.raises(TooLarge):
        await fetch(media, posted())


@pytest.mark.parametrize("media", [1], indirect=True)
@pytest.mark.parametrize("how", ["silent", "broken_off"])
async def test_a_file_that_stops_coming_may_be_asked_for_again(
    server: Server, media: Media, how: str
) -> None:
    server.body = DATA[:100]
    setattr(server, how, True)
    with pytest.raises(Unavailable):
        await fetch(media, posted())


async def test_what_was_packed_small_is_not_unpacked(server: Server, media: Media) -> None:
    server.headers = {"Content-Encoding": "gzip"}
    server.body = gzip.compress(bytes(2 * LIMIT))
    assert await fetch(media, posted()) == server.body


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (404, RefusedByServer),
        (403, RefusedByServer),
        (401, Unavailable),
        (429, Unavailable),
        (302, Unavailable),
        (502, Unavailable),
    ],
)
async def test_a_no_is_told_from_a_not_now(
    server: Server, media: Media, status: int, error: type[Exception]
) -> None:
    server.status = status
    server.headers = {"Location": "/elsewhere"}
    with pytest.raises(error):
        await fetch(media, posted())
    assert len(server.asked) == 1


# --- Sending ------------------------------------------------------------------------------------


async def parts_of(data: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(data), 1 << 20):
        yield data[start : start + (1 << 20)]


async def test_what_is_sent_can_be_opened_by_others(server: Server, media: Media) -> None:
    file = await media.upload(parts_of(DATA), len(DATA))
    assert server.length == str(len(DATA))
    assert file["url"] == "mxc://example.org/new"
    assert server.uploaded != DATA
    k, sha256, iv = file["key"]["k"], file["hashes"]["sha256"], file["iv"]
    assert decrypt_attachment(server.uploaded, k, sha256, iv) == DATA


async def test_what_breaks_off_a_sending_is_what_is_raised(server: Server, media: Media) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"a" * 100
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await media.upload(broken(), 200)


@pytest.mark.parametrize(("status", "error"), [(413, RefusedByServer), (500, Unavailable)])
async def test_a_sending_that_is_not_taken(
    server: Server, media: Media, status: int, error: type[Exception]
) -> None:
    server.status = status
    with pytest.raises(error):
        await media.upload(parts_of(b"a"), 1)


async def test_the_server_says_how_much_it_takes(server: Server, media: Media) -> None:
    assert await media.most_bytes() == 1000


async def test_a_deleted_message_is_known_for_one(server: Server, media: Media) -> None:
    room, event = RoomId("!r"), EventId("$e")
    server.event = {"event_id": event, "content": {}}
    assert not await media.withdrawn(room, event)
    server.event["unsigned"] = {"redacted_because": {}}
    assert await media.withdrawn(room, event)
    server.event, server.status = {"errcode": "M_NOT_FOUND"}, 404
    assert await media.withdrawn(room, event)
    server.event = {"errcode": "M_FORBIDDEN"}
    assert not await media.withdrawn(room, event)
