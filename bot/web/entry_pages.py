"""The page where a person enters a meeting: what, when, under which name, and two ways in."""

from __future__ import annotations

from collections.abc import Sequence

from aiohttp import web

from bot.domain.entering import Gate, opens_at
from bot.domain.reply import Text
from bot.i18n import When
from bot.services.entries import Entries, Opened
from bot.services.meeting_posts import named
from bot.web.pages import Pages

_TOKEN = "{token:[A-Za-z0-9_-]{20,64}}"


class EntryPages:
    """Serves it. Looking changes nothing: the tokens in its two links are signed as it is shown."""

    def __init__(self, pages: Pages, entries: Entries, *, recorded: bool = False) -> None:
        self._pages = pages
        self._entries = entries
        self._recorded = recorded

    def routes(self) -> Sequence[web.RouteDef]:
        """Where it is."""
        return (web.get(f"/entrada/{_TOKEN}", self._show),)

    async def _show(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        opened = await self._entries.opened_by(token)
        if opened is None:
            return self._pages.say(request, 410)
        if opened.gate is Gate.UNLISTED:  # of the mesa nothing more is said to them
            return self._pages.show(
                request, "entry_unlisted.html", status=403, language=opened.language
            )
        return self._pages.show(
            request,
            "entry.html",
            language=opened.language,
            page=f"/entrada/{token}",
            heading=_heading(opened),
            opened=opened,
            gate=opened.gate.value,
            recorded=self._recorded and opened.meeting is not None,
            times=_times(opened),
        )


def _heading(opened: Opened) -> Text:
    if opened.meeting is not None:
        return Text.of("entrada-page-meeting", **named(opened.meeting))
    if opened.room is not None and opened.room.parties:
        names = [each.name for each in opened.mesa.parties if each.id in opened.room.parties]
        return Text.of("entrada-page-side-room", parties=names)
    return Text.of("entrada-page-room")


def _times(opened: Opened) -> dict[str, object]:
    meeting, zone = opened.meeting, opened.zone
    if meeting is None:
        return {"when": None, "length": None, "opens": None, "before": None}
    return {
        "when": When(meeting.starts_at, zone),
        "length": meeting.length,
        "opens": When(opens_at(meeting), zone),
        "before": None if opened.moved_from is None else When(opened.moved_from, zone),
    }
