"""The private calendar of a person, as calendar programs fetch it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from aiohttp import web

from bot.services.calendar_feed import CalendarFeed, LinkOver
from bot.web.pages import Pages

_TOKEN = "{token:[A-Za-z0-9_-]{20,64}}"


class CalendarPages:
    """Serves `/calendario/<secret>`: not a page, and nothing there can be changed."""

    def __init__(self, pages: Pages, feed: CalendarFeed) -> None:
        self._pages = pages
        self._feed = feed

    def routes(self) -> Sequence[web.RouteDef]:
        """Where it is."""
        return (web.get(f"/calendario/{_TOKEN}", self._show),)

    async def _show(self, request: web.Request) -> web.StreamResponse:
        try:
            body = await self._feed.read(request.match_info["token"])
        except LinkOver:
            return self._pages.say(request, 410)
        if body is None:
            raise web.HTTPNotFound
        digest = hashlib.sha256(body).hexdigest()[:32]
        headers = {"Cache-Control": "private, no-cache", "ETag": f'"{digest}"'}
        known = request.if_none_match or ()
        if any(each.value in (digest, "*") for each in known):
            return web.Response(status=304, headers=headers)
        headers["Content-Disposition"] = 'inline; filename="mesas.ics"'
        return web.Response(
            body=body, content_type="text/calendar", charset="utf-8", headers=headers
        )
