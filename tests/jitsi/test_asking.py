"""The server of calls is asked as Jitsi's page asks it, in prosody's own answers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import jwt
import pytest
from aiohttp import web

from bot.domain.entering import CallServer
from bot.domain.ids import UserId
from bot.jitsi.asking import CallServerAsker
from bot.jitsi.tokens import JitsiTokens
from bot.services.call_watch import AGAIN_S, EVERY_S, CallWatch

NOW = datetime(2027, 2, 10, 18, tzinfo=UTC)
SECRET = "s" * 40
BODY = "<body xmlns='http://jabber.org/protocol/httpbind' sid='7a-9' {more}>{inner}</body>"
SASL = "<{what} xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>"


@dataclass
class Prosody:
    """Answers BOSH as prosody does."""

    secret: str = SECRET
    needs_token: bool = True
    status: int = 200
    has_bosh: bool = True
    heard: list[str] = field(default_factory=list)

    async def config(self, _request: web.Request) -> web.Response:
        return web.Response(
            status=self.status, text="var config = {hosts: {\n  domain: 'meet.inside',\n}};"
        )

    async def bosh(self, request: web.Request) -> web.Response:
        body = (await request.read()).decode()
        self.heard.append(body)
        if not self.has_bosh:
            return web.Response(status=404, text="not here")
        inner, more = "", "wait='5'"
        if "<auth " in body:
            inner = SASL.format(what="success" if self._takes(request) else "failure")
        elif "terminate" in body:
            more = "type='terminate'"
        return web.Response(text=BODY.format(more=more, inner=inner), content_type="text/xml")

    def _takes(self, request: web.Request) -> bool:
        token = request.query.get("token")
        if token is None:
            return not self.needs_token
        try:
            claims = jwt.decode(
                token,
                self.secret,
                ["HS256"],
                audience="jitsi",
                options={"verify_exp": False, "verify_nbf": False},
            )
        except jwt.InvalidTokenError:
            return False
        features = claims["context"]["features"]
        return claims["room"] == request.query["room"] and not features["recording"]


@asynccontextmanager
async def asked(prosody: Prosody, *, tokens: bool = True) -> AsyncIterator[CallServerAsker]:
    app = web.Application()
    app.add_routes([web.get("/config.js", prosody.config), web.post("/http-bind", prosody.bosh)])
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    signs = JitsiTokens(app_id="mesas", app_secret=SECRET, domain="meet.example.org")
    try:
        yield CallServerAsker(
            f"http://127.0.0.1:{port}/",
            signs if tokens else None,
            lambda: NOW,
            UserId("@mesas:example.org"),
        )
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    ("prosody", "found"),
    [
        (Prosody(), CallServer.TAKES_TOKENS),
        (Prosody(secret="x" * 40), CallServer.REFUSES_TOKENS),
        (Prosody(has_bosh=False), CallServer.ANSWERS),
        (Prosody(status=502), CallServer.AWAY),
    ],
)
async def test_what_it_says_of_a_token_is_known(prosody: Prosody, found: CallServer) -> None:
    async with asked(prosody) as asker:
        assert await asker.ask() is found
        assert not await asker.is_open()
    assert all("to='meet.inside'" in body for body in prosody.heard[:1])


async def test_it_connects_and_leaves_and_enters_no_room() -> None:
    prosody = Prosody()
    async with asked(prosody) as asker:
        await asker.ask()
    assert ["terminate" in body for body in prosody.heard] == [False, False, True]
    assert not any("presence" in body or "conference" in body for body in prosody.heard)
    assert len({body.partition("rid='")[2].partition("'")[0] for body in prosody.heard}) == 3


async def test_one_that_lets_in_everybody_is_noticed() -> None:
    async with asked(Prosody(needs_token=False)) as asker:
        assert await asker.is_open()


async def test_without_tokens_it_is_enough_that_it_answers() -> None:
    prosody = Prosody()
    async with asked(prosody, tokens=False) as asker:
        assert await asker.ask() is CallServer.ANSWERS
        watch = CallWatch(asker)
        assert await watch.look() == EVERY_S
    assert prosody.heard == []
    assert await watch.look() == AGAIN_S  # it is gone now
    assert watch.keeps_out
