"""Whether the server of calls answers, and takes our tokens: asked as Jitsi's own page asks it."""

from __future__ import annotations

import re
import secrets
from datetime import timedelta
from urllib.parse import urlsplit

import aiohttp

from bot.config import JitsiSettings
from bot.domain.entering import CallServer, Pass
from bot.domain.ids import UserId
from bot.jitsi.tokens import JitsiTokens, tokens_of
from bot.ports import Clock

_TIMEOUT = aiohttp.ClientTimeout(total=15)
_MOST_BYTES = 1 << 18
_DOMAIN = re.compile(r"\bdomain\s*:\s*['\"]([A-Za-z0-9.-]{1,255})['\"]")
"""In `config.js`: the name by which the server knows itself, not always that of its address."""
_SESSION = re.compile(r"\bsid=['\"]([^'\"<>&]{1,200})['\"]")
_LASTS = timedelta(minutes=1)
_ROOM = "mesas-asks"
"""No room of this name is entered, nor made: only a connection is."""


class CallServerAsker:
    """Connects by BOSH, which every Jitsi offers beside its page, and leaves at once."""

    def __init__(self, url: str, tokens: JitsiTokens | None, clock: Clock, me: UserId) -> None:
        self._url = url.rstrip("/")
        self._tokens = tokens
        self._clock = clock
        self._me = me

    async def ask(self) -> CallServer:
        """Whether it answers and takes a token of ours."""
        try:
            async with aiohttp.ClientSession(timeout=_TIMEOUT) as http:
                domain = await self._domain(http)
                if self._tokens is None:
                    return CallServer.ANSWERS
                return await self._takes(http, domain, self._token())
        except (aiohttp.ClientError, OSError, TimeoutError, UnicodeError):
            return CallServer.AWAY

    async def is_open(self) -> bool:
        """Whether it lets in who has no token: where there are tokens it must not."""
        try:
            async with aiohttp.ClientSession(timeout=_TIMEOUT) as http:
                found = await self._takes(http, await self._domain(http), None)
        except (aiohttp.ClientError, OSError, TimeoutError, UnicodeError):
            return False
        return found is CallServer.TAKES_TOKENS

    def _token(self) -> str | None:
        if self._tokens is None:
            return None
        now = self._clock()
        given = Pass(
            _ROOM, self._me, "Mesas", moderates=False, watches=True, since=now, until=now + _LASTS
        )
        return self._tokens.sign(given)

    async def _domain(self, http: aiohttp.ClientSession) -> str:
        """What the server calls itself.

        Raises:
            aiohttp.ClientError: it does not answer, or is broken.
        """
        async with http.get(f"{self._url}/config.js") as answer:
            if answer.status >= 500:
                answer.raise_for_status()
            named = _DOMAIN.search(await _text(answer)) if answer.status == 200 else None
        return named[1] if named else urlsplit(self._url).hostname or ""

    async def _takes(
        self, http: aiohttp.ClientSession, domain: str, token: str | None
    ) -> CallServer:
        request = secrets.randbelow(1 << 40) + (1 << 20)
        query = {"room": _ROOM} if token is None else {"room": _ROOM, "token": token}

        async def said(attributes: str, inner: str = "") -> str:
            nonlocal request
            request += 1
            body = (
                f"<body rid='{request}' xmlns='http://jabber.org/protocol/httpbind'"
                f" {attributes}>{inner}</body>"
            )
            headers = {"Content-Type": "text/xml; charset=utf-8"}
            async with http.post(
                f"{self._url}/http-bind", params=query, data=body, headers=headers
            ) as answer:
                if answer.status >= 500:
                    answer.raise_for_status()
                return await _text(answer)

        begun = await said(
            f"to='{domain}' xml:lang='en' wait='5' hold='1' ver='1.6' xmpp:version='1.0'"
            " xmlns:xmpp='urn:xmpp:xbosh' content='text/xml; charset=utf-8'"
        )
        session = _SESSION.search(begun)
        if session is None:
            return CallServer.ANSWERS  # it speaks otherwise: nothing can be said of tokens
        sasl = "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>"
        answer = await said(f"sid='{session[1]}'", sasl)
        if "<success" not in answer and "<failure" not in answer:
            return CallServer.ANSWERS
        taken = "<success" in answer
        if taken:
            await said(f"sid='{session[1]}' type='terminate'")
        return CallServer.TAKES_TOKENS if taken else CallServer.REFUSES_TOKENS


async def _text(answer: aiohttp.ClientResponse) -> str:
    """All of it, as far as it can matter: it may come in pieces."""
    body = bytearray()
    async for piece in answer.content.iter_any():
        body += piece
        if len(body) >= _MOST_BYTES:
            break
    return body.decode("utf-8", "replace")


def asker_of(settings: JitsiSettings, clock: Clock, me: UserId) -> CallServerAsker | None:
    """As the settings say; None: there is no server to be asked."""
    if settings.url is None:
        return None
    return CallServerAsker(settings.url, tokens_of(settings), clock, me)
