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

_TOKEN = "{token:[A-Za-z0-9_-]{20,64}}"
_DRAFTS = 500


class EntryPages:
    """Serves it. Looking changes nothing: the tokens in its two links are signed as it is shown.

    All of a meeting open theirs within minutes, and only a name and three addresses differ:
    the page is made once for each language, zone and state, and these are filled in.
    """

    def __init__(self, pages: Pages, doors: Doors, *, recorded: bool = False) -> None:
        self._pages = pages
        self._doors = doors
        self._recorded = recorded
        self._drafts: LRUCache[Hashable, str] = LRUCache(_DRAFTS)

    def routes(self) -> Sequence[web.RouteDef]:
        """Where it is."""
        return (web.get(f"/entrada/{_TOKEN}", self._show),)

    async def _show(self, request: web.Request) -> web.Response:
        opened = await self._doors.opened_by(request.match_info["token"])
        if opened is None:
            return self._pages.say(request, 410)
        if opened.gate is Gate.UNLISTED:  # of the mesa nothing more is said to them
            language = opened.speaks.language
            return self._pages.show(request, "entry_unlisted.html", status=403, language=language)
        language = self._pages.language_of(request, opened.speaks.language)
        html = self._draft(opened, language, self._pages.chosen(request))
        enter, listen = self._doors.ways(opened)
        for blank, filled in (
            (_PATH, request.path),
            (_NAME, opened.name),
            (_ENTER, enter),
            (_LISTEN, listen),
        ):
            html = html.replace(blank, escape(filled))
        return self._pages.answer(html, language)

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
                enter=_ENTER,
                listen=_LISTEN,
            )
        return draft


_PATH, _NAME, _ENTER, _LISTEN = (f"x{secrets.token_hex(12)}x" for _ in range(4))
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
