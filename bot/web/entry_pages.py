"""The page where a person enters a meeting: what, when, under which name, and two ways in."""

from __future__ import annotations

import secrets
from collections.abc import Hashable, Sequence

from aiohttp import web
from cachetools import LRUCache
from markupsafe import escape

from bot.domain.entering import Gate, opens_at
from bot.domain.reply import Text
from bot.i18n import When
from bot.services.doors import Doors, Hall, Opened
from bot.services.meeting_posts import named
from bot.web.pages import Pages

_PAGE = "/entrada/{token:[A-Za-z0-9_-]{20,64}}"
_ENTER, _LISTEN = "video", "audio"
_DRAFTS = 500


class EntryPages:
    """Serves it. Looking changes nothing, and shows nothing that opens the call by itself.

    The token is signed as somebody taps, after another look at who they are: a page left
    open lets nobody in who was taken off the list since. All of a meeting open theirs within
    minutes, and only a name and an address differ: the page is made once for each language,
    zone and state, and these two are filled in.
    """

    def __init__(self, pages: Pages, doors: Doors, *, recorded: bool = False) -> None:
        self._pages = pages
        self._doors = doors
        self._recorded = recorded
        self._drafts: LRUCache[Hashable, str] = LRUCache(_DRAFTS)

    def routes(self) -> Sequence[web.RouteDef]:
        """Where it is, and the two ways in."""
        ways = f"{_PAGE}/{{way:{_ENTER}|{_LISTEN}}}"
        return (web.get(_PAGE, self._show), web.get(ways, self._enter))

    async def _show(self, request: web.Request) -> web.Response:
        opened = await self._doors.opened_by(request.match_info["token"])
        if opened is None:
            return self._pages.say(request, 410)
        if opened.gate is Gate.UNLISTED:  # of the mesa nothing more is said to them
            language = opened.speaks.language
            return self._pages.show(request, "entry_unlisted.html", status=403, language=language)
        language = self._pages.language_of(request, opened.speaks.language)
        html = self._draft(opened, language, self._pages.chosen(request))
        for blank, filled in ((_PATH, request.path), (_NAME, opened.name)):
            html = html.replace(blank, escape(filled))
        return self._pages.answer(html, language)

    async def _enter(self, request: web.Request) -> web.Response:
        page, _, way = request.path.rpartition("/")
        token = request.match_info["token"]
        address = await self._doors.entered_by(token, audio_only=way == _LISTEN)
        if address is None:
            return self._pages.again(request, page)
        return web.Response(status=303, headers={"Location": address})

    def _draft(self, opened: Opened, language: str, chosen: str | None) -> str:
        """The page with blanks for what is one person's."""
        watches = opened.given is not None and opened.given.watches
        key = (
            opened.hall,
            opened.gate,
            opened.speaks.zone,
            opened.personal,
            watches,
            opened.moved_from,
            language,
            chosen,
        )
        draft = self._drafts.get(key)
        if draft is None:
            draft = self._drafts[key] = self._pages.drawn(
                "entry.html",
                language=language,
                chosen=chosen,
                here=_PATH,
                heading=_heading(opened.hall),
                opened=opened,
                gate=opened.gate.value,
                watches=watches,
                recorded=self._recorded and opened.hall.meeting is not None,
                times=_times(opened),
                name=_NAME,
                enter=f"{_PATH}/{_ENTER}",
                listen=f"{_PATH}/{_LISTEN}",
            )
        return draft


_PATH, _NAME = (f"x{secrets.token_hex(12)}x" for _ in range(2))
"""What stands in a draft where a person's own belongs; nobody can write it into a title."""


def _heading(hall: Hall) -> Text:
    if hall.meeting is not None:
        return Text.of("entrada-page-meeting", **named(hall.meeting))
    if hall.room is not None and hall.room.parties:
        names = [each.name for each in hall.mesa.parties if each.id in hall.room.parties]
        return Text.of("entrada-page-side-room", parties=names)
    return Text.of("entrada-page-room")


def _times(opened: Opened) -> dict[str, object]:
    meeting, zone = opened.hall.meeting, opened.speaks.zone
    if meeting is None:
        return {"when": None, "length": None, "opens": None, "before": None}
    return {
        "when": When(meeting.starts_at, zone),
        "length": meeting.length,
        "opens": When(opens_at(meeting), zone),
        "before": None if opened.moved_from is None else When(opened.moved_from, zone),
    }
