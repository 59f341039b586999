"""The moderator's page of a meeting that runs: big buttons, a clock, who asks to speak."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from secrets import token_urlsafe

from aiohttp import web

from bot.domain.agenda import AgendaItem
from bot.domain.reply import Text
from bot.i18n import When
from bot.services.live_page import LivePage, Opened
from bot.services.meeting_posts import named
from bot.web.forms import read_form
from bot.web.pages import Pages, allow

_TOKEN = "{token:[A-Za-z0-9_-]{20,64}}"
_MOST_BYTES = 20_000
_MINUTE = timedelta(minutes=1)


class LivePages:
    """Serves it. Its small script keeps clock and queue fresh; without it a link does."""

    def __init__(self, pages: Pages, live: LivePage) -> None:
        self._pages = pages
        self._live = live

    def routes(self) -> Sequence[web.RouteDef]:
        """Where everything is."""
        page = f"/vivo/{_TOKEN}"
        return (
            web.get(page, self._show),
            web.post(page, self._act),
            web.get(f"{page}/acuerdo", self._show_agreement),
            web.post(f"{page}/acuerdo", self._agree),
        )

    async def _show(self, request: web.Request) -> web.Response:
        return await self._page(request)

    async def _act(self, request: web.Request) -> web.Response:
        form = (await read_form(request, most_bytes=_MOST_BYTES)).fields
        act, mark = form.get("act", ""), form.get("mark", "")
        try:
            told = await self._live.act(_token(request), act, mark, form.get("minutes", ""))
        except LookupError:
            return self._over(request)
        if told is not None:
            return await self._page(request, told)
        return self._pages.again(request, f"/vivo/{_token(request)}")

    async def _page(self, request: web.Request, told: Text | None = None) -> web.Response:
        opened = await self._live.opened_by(_token(request))
        if opened is None:
            return self._over(request)
        response = self._pages.show(
            request,
            "live.html",
            status=200 if told is None else 409,
            language=opened.language,
            page=f"/vivo/{_token(request)}",
            heading=Text.of("vivo-heading", **named(opened.meeting)),
            told=told,
            opened=opened,
            meeting=opened.meeting,
            agenda=opened.state.agenda,
            marks=opened.state.marks(),
            point=_point(opened),
            turn=_turn(opened),
            speaks=_speaks(opened),
            agreed=opened.agreed,
            waiting=[opened.called(each.user) for each in opened.state.waiting],
            starts=When(opened.meeting.starts_at, opened.zone),
        )
        return allow(response, script_src="'self'", connect_src="'self'")

    def _over(self, request: web.Request) -> web.Response:
        return self._pages.show(request, "live_over.html", status=410)

    # --- An agreement -------------------------------------------------------------------------

    async def _show_agreement(self, request: web.Request) -> web.Response:
        return await self._form(request, {}, ())

    async def _agree(self, request: web.Request) -> web.Response:
        form = (await read_form(request, most_bytes=_MOST_BYTES)).fields
        try:
            problems = await self._live.agree(
                _token(request),
                what=form.get("what", ""),
                who=form.get("who", ""),
                due=form.get("due", ""),
                once=form.get("once", "")[:40],
            )
        except LookupError:
            return self._over(request)
        if problems:
            return await self._form(request, form, problems)
        return self._pages.again(request, f"/vivo/{_token(request)}")

    async def _form(
        self, request: web.Request, form: Mapping[str, str], problems: Sequence[Text]
    ) -> web.Response:
        opened = await self._live.opened_by(_token(request))
        if opened is None:
            return self._over(request)
        return self._pages.show(
            request,
            "live_agreement.html",
            status=422 if problems else 200,
            language=opened.language,
            page=f"/vivo/{_token(request)}",
            parties=[party.name for party in opened.mesa.parties],
            today=opened.now.astimezone(opened.zone).date().isoformat(),
            problems=problems,
            once=form.get("once") or token_urlsafe(12),
            form={name: form.get(name, "") for name in ("what", "who", "due")},
        )


def _token(request: web.Request) -> str:
    return request.match_info["token"]


def _point(opened: Opened) -> dict[str, object] | None:
    """The current point as it is shown, with its clock."""
    agenda = opened.state.agenda
    current = None if agenda is None else agenda.current
    if agenda is None or current is None:
        return None
    return {
        "item": current,
        "position": agenda.position,
        "last": len(agenda.items),
        "next": agenda.following,
        **_clock(current, opened),
    }


def _clock(item: AgendaItem, opened: Opened) -> dict[str, object]:
    ends_at = item.ends_at
    if ends_at is None:
        begun = item.opened_at or opened.now
        gone = (opened.now - begun) // _MINUTE * _MINUTE
        return {"seconds": None, "key": "vivo-gone", "time": gone, "until": None, "is_over": False}
    return _left(ends_at, opened)


def _left(ends_at: datetime, opened: Opened) -> dict[str, object]:
    over = opened.now - ends_at
    is_over = over >= timedelta()
    left = over // _MINUTE * _MINUTE if is_over else -(over // _MINUTE) * _MINUTE
    return {
        "seconds": int((ends_at - opened.now).total_seconds()),
        "key": "vivo-over" if is_over else "vivo-left",
        "time": left,
        "until": When(ends_at, opened.zone, "time"),
        "is_over": is_over,
    }


def _turn(opened: Opened) -> dict[str, object] | None:
    """Whose turn it is in the round."""
    now = opened.state.round
    if now is None:
        return None
    return {"party": now.party, "next": now.following, **_left(now.ends_at, opened)}


def _speaks(opened: Opened) -> str | None:
    speaking = opened.state.speaking
    return None if speaking is None else opened.called(speaking.user)
