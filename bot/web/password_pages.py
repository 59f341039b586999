"""The page where a person chooses the password of the account made for them."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.domain.errors import Refusal
from bot.domain.ids import server_of
from bot.domain.password import LEAST
from bot.domain.reply import Text
from bot.i18n import When
from bot.services.passwords import OpenedPassword, Passwords
from bot.web.forms import read_form
from bot.web.pages import Pages

_MOST_BYTES = 10_000
_PATH = "/clave/{token:[A-Za-z0-9_-]{20,64}}"
_LATER = frozenset({"clave-away", "clave-refused"})
"""What is wrong at the homeserver, and not with what was written."""


class PasswordPages:
    """Serves it; the password is set by a POST, as programs that scan mail open the links in it."""

    def __init__(self, pages: Pages, passwords: Passwords) -> None:
        self._pages = pages
        self._passwords = passwords

    def routes(self) -> Sequence[web.RouteDef]:
        """Where everything is."""
        return (web.get(_PATH, self._show_form), web.post(_PATH, self._choose))

    async def _show_form(self, request: web.Request) -> web.StreamResponse:
        opened = await self._passwords.opened_by(request.match_info["token"])
        return self._shown(request, opened)

    async def _choose(self, request: web.Request) -> web.StreamResponse:
        token = request.match_info["token"]
        form = await read_form(request, most_bytes=_MOST_BYTES)
        try:
            opened = await self._passwords.choose(
                token, form.fields.get("password", ""), form.fields.get("again", "")
            )
        except Refusal as refusal:
            opened = await self._passwords.opened_by(token)
            return self._shown(request, opened, Text.of(refusal.key, **refusal.args_))
        if opened is not None and opened.state == "used":
            return self._pages.again(request, f"/clave/{token}")
        return self._shown(request, opened)

    def _shown(
        self, request: web.Request, opened: OpenedPassword | None, problem: Text | None = None
    ) -> web.Response:
        if opened is None:
            raise web.HTTPNotFound
        link = opened.link
        language, zone = link.payload.get("language"), ZoneInfo(link.payload.get("zone", "UTC"))
        template = {"open": "password_form", "used": "password_set", "over": "password_over"}
        status = 200 if opened.state != "over" else 410
        if problem is not None:
            status = 503 if problem.key in _LATER else 422
        return self._pages.show(
            request,
            f"{template[opened.state]}.html",
            status=status,
            language=language,
            page=f"/clave/{request.match_info['token']}",
            user=opened.user,
            server=server_of(opened.user),
            names=list(opened.names),
            until=None if link.expires_at is None else When(link.expires_at, zone, "day"),
            used=None if link.used_at is None else When(link.used_at, zone),
            least=LEAST,
            was_open=opened.was_open,
            problem=problem,
        )
