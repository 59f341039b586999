"""The pages where a recording is watched: by a person of the mesa, or by who was given a link."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from urllib.parse import quote

from aiohttp import web

from bot.domain.agreement import Agreement
from bot.domain.chapters import clock_of
from bot.domain.recording import Copy
from bot.i18n import Catalogs, When
from bot.services.agreement_replies import who
from bot.services.document_replies import size
from bot.services.showings import SHARE, WATCH, Showing, Showings
from bot.web.guessing import RETRY_AFTER_S, Guesses, Network, client_of
from bot.web.pages import Pages, allow
from bot.web.streaming import Served, Streams
from bot.web.visits import new_visit, visit_of

Handle = Callable[[web.Request, Showing], Awaitable[web.StreamResponse]]

_TOKEN = "{token:[A-Za-z0-9_-]{20,64}}"
_WHICH = "{which:video|audio|360p}"
_PATHS = {WATCH: "grabacion", SHARE: "s"}
_SCRIPT = "'self'"
_DOWNLOAD = {WATCH: ("members", "everyone"), SHARE: ("everyone",)}
"""Which settings of `recordings.download` let who has such a link save a copy."""


@dataclass(frozen=True)
class Limits:
    """What of the settings matters here."""

    download: str = "members"
    """`members`, `everyone` or `nobody`: who is offered a copy to save."""
    proxies: Sequence[Network] = ()
    """Whose word on where a request comes from is believed."""


class RecordingPages:
    """Serves the page and what it plays. Playing is all that it notes."""

    def __init__(
        self,
        pages: Pages,
        showings: Showings,
        streams: Streams,
        catalogs: Catalogs,
        limits: Limits,
        guesses: Guesses | None = None,
    ) -> None:
        self._pages = pages
        self._showings = showings
        self._streams = streams
        self._catalogs = catalogs
        self._limits = limits
        self._guesses = guesses or Guesses()

    def routes(self) -> Iterable[web.RouteDef]:
        """Where everything is."""
        for kind, path in _PATHS.items():
            page = f"/{path}/{_TOKEN}"
            yield web.get(page, self._with_showing(kind, self._show))
            yield web.get(f"{page}/poster", self._with_showing(kind, self._poster))
            yield web.get(f"{page}/{_WHICH}", self._with_showing(kind, self._media))

    def _with_showing(
        self, kind: str, handle: Handle
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Only for a link of ours that is not over; whoever guesses is slowed down."""

        async def opened(request: web.Request) -> web.StreamResponse:
            token = request.match_info["token"]
            client = client_of(request, self._limits.proxies)
            if not self._guesses.may_try(client, token):
                response = self._pages.say(request, 429)
                response.headers["Retry-After"] = str(RETRY_AFTER_S)
                return response
            showing = await self._showings.opened_by(kind, token)
            if showing is None:
                self._guesses.missed(client)
                raise web.HTTPNotFound
            self._guesses.opened(token)
            if showing.over is not None:
                return self._pages.show(
                    request,
                    "recording_over.html",
                    status=410,
                    language=showing.language,
                    why=showing.over,
                    shared=showing.share is not None,
                )
            return await handle(request, showing)

        return opened

    # --- The page -----------------------------------------------------------------------------

    async def _show(self, request: web.Request, showing: Showing) -> web.Response:
        recording, kinds = showing.recording, [copy.kind.value for copy in showing.copies]
        outline = await self._showings.outline(showing)
        which = request.query.get("version", "video")
        which = which if which in kinds else "video"
        at = _second(request.query.get("t"), showing)
        path = _path(request)
        visit = new_visit(request.match_info["token"])
        source = f"{path}/{which}?v={visit}" + (f"#t={at}" if at else "")
        response = self._pages.show(
            request,
            "recording.html",
            language=showing.language,
            page=path,
            source=source,
            poster=f"{path}/poster" if recording.poster_sha256 else None,
            which=which,
            versions=_versions(showing),
            at=at,
            begins=clock_of(timedelta(seconds=at)),
            size=size,
            clock=clock_of,
            recording=recording,
            meeting=showing.meeting,
            mesa=showing.mesa,
            day=When(recording.started_at or showing.meeting.starts_at, showing.zone),
            chapters=outline.chapters,
            agreements=[(each, _who(each, showing)) for each in outline.agreements],
            until=None
            if showing.link.expires_at is None
            else When(showing.link.expires_at, showing.zone),
            shared=showing.share is not None,
            download=self._may_download(showing),
        )
        return allow(response, media_src="'self'", script_src=_SCRIPT)

    def _may_download(self, showing: Showing) -> bool:
        return self._limits.download in _DOWNLOAD[showing.link.kind]

    # --- What it plays ------------------------------------------------------------------------

    async def _media(self, request: web.Request, showing: Showing) -> web.StreamResponse:
        which = request.match_info["which"]
        copy = next((each for each in showing.copies if each.kind.value == which), None)
        if request.method == "GET":
            visit = visit_of(request.match_info["token"], request.query.get("v", ""))
            await self._showings.played(showing, visit)
        media_type = copy.media_type if copy else showing.recording.media_type or "video/mp4"
        disposition = "inline"
        if "download" in request.query and self._may_download(showing):
            disposition = (
                f"attachment; filename*=UTF-8''{quote(self._name(request, showing, copy))}"
            )
        return await self._serve(request, showing, which, media_type, disposition)

    async def _poster(self, request: web.Request, showing: Showing) -> web.StreamResponse:
        return await self._serve(request, showing, "poster", "image/jpeg", "inline")

    async def _serve(
        self,
        request: web.Request,
        showing: Showing,
        which: str,
        media_type: str,
        disposition: str,
    ) -> web.StreamResponse:
        blob = await self._showings.contents(showing, which)
        if blob is None:
            raise web.HTTPNotFound
        is_open = partial(self._showings.is_open, showing)
        holder = showing.link.user or f"link-{showing.link.id}"
        return await self._streams.serve(
            request, Served(blob, media_type, is_open, holder, disposition=disposition)
        )

    def _name(self, request: web.Request, showing: Showing, copy: Copy | None) -> str:
        language = self._pages.language_of(request, showing.language)
        name = self._catalogs.plain(
            language,
            "video-file",
            {
                "recording": showing.recording.id,
                "meeting": showing.meeting.id,
                "which": "video" if copy is None else copy.kind.name.lower(),
            },
        )
        kind = showing.recording.media_type or "video/mp4"
        ending = {"audio": "m4a"}.get("" if copy is None else copy.kind.value)
        return f"{name}.{ending or ('webm' if copy is None and kind == 'video/webm' else 'mp4')}"


def _path(request: web.Request) -> str:
    return request.path.rstrip("/")


def _versions(showing: Showing) -> Sequence[tuple[str, int]]:
    """The recording and its lighter copies, the lightest last, each with its size."""
    found = [(copy.kind.value, copy.size_bytes) for copy in showing.copies]
    found.sort(key=lambda each: -each[1])
    return [("video", showing.recording.size_bytes or 0), *found]


def _second(text: str | None, showing: Showing) -> int:
    """Where to begin, within the recording."""
    if text is None or not re.fullmatch(r"\d{1,6}", text):
        return 0
    length = showing.recording.length
    second = int(text)
    return 0 if length is not None and second >= length.total_seconds() else second


def _who(agreement: Agreement, showing: Showing) -> object:
    """Who answers for it; outside the mesa the party, and no person."""
    responsible = agreement.responsible
    if showing.share is not None and responsible.user is not None:
        if responsible.party is None:
            return None
        responsible = replace(responsible, user=None)
    return who(responsible)
