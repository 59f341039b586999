"""The page where a party sends its list: a form, what would change, and what became of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import quote
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.domain.errors import Refusal, Refused
from bot.domain.reply import Text
from bot.i18n import Catalogs, When
from bot.services.list_links import Opened
from bot.services.list_template import as_csv, as_xlsx
from bot.services.sent_lists import Over, SentLists
from bot.services.spreadsheets import MOST_FILE_BYTES
from bot.web.forms import Form, read_form
from bot.web.pages import Pages

Handle = Callable[[web.Request, Opened], Awaitable[web.StreamResponse]]

_MOST_BYTES = MOST_FILE_BYTES + (1 << 20)
_MOST_SHOWN = 500
_TOKEN = "{token:[A-Za-z0-9_-]{20,64}}"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_OWN_WORDS = {
    "lista-line-elsewhere": "pagina-list-line-elsewhere",  # without commands of the chat
    "lista-line-party": "lista-line-other-party",  # no other party of the mesa would do
}
"""What is said on the page in place of what is said in the chat."""


class ListPages:
    """Serves it; every act is a POST, as programs that scan mail open the links in it."""

    def __init__(self, pages: Pages, lists: SentLists, catalogs: Catalogs) -> None:
        self._pages = pages
        self._lists = lists
        self._catalogs = catalogs

    def routes(self) -> Sequence[web.RouteDef]:
        """Where everything is."""
        page = f"/lista/{_TOKEN}"
        return (
            web.get(page, self._with_opened(self._show_form)),
            web.post(page, self._with_opened(self._send)),
            web.get(f"{page}/confirmar", self._with_opened(self._show_preview)),
            web.post(f"{page}/confirmar", self._with_opened(self._confirm)),
            web.get(f"{page}/plantilla.csv", self._with_opened(self._csv)),
            web.get(f"{page}/plantilla.xlsx", self._with_opened(self._xlsx)),
        )

    def _with_opened(
        self, handle: Handle
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Only for a link of ours; what became of the list if it has been sent."""

        async def opened(request: web.Request) -> web.StreamResponse:
            try:
                found = await self._lists.opened_by(request.match_info["token"])
            except Over:
                raise web.HTTPGone from None
            if found is None:
                raise web.HTTPNotFound
            if found.request.received_at is not None:
                return self._show(request, found, "list_sent.html")
            if found.is_over:
                return self._pages.say(request, 410, language=found.party.language)
            try:
                return await handle(request, found)
            except Over:
                return self._pages.again(request, _path(request))

        return opened

    # --- What is shown ------------------------------------------------------------------------

    def _show(
        self,
        request: web.Request,
        opened: Opened,
        template: str,
        *,
        status: int = 200,
        **values: object,
    ) -> web.Response:
        zone = ZoneInfo(opened.party.zone)
        return self._pages.show(
            request,
            template,
            status=status,
            language=opened.party.language,
            page=_path(request),
            mesa=opened.mesa,
            party=opened.party,
            asked=opened.request,
            until=When(opened.request.expires_at, zone, "day"),
            received=When(opened.request.received_at or opened.request.asked_at, zone),
            **values,
        )

    async def _show_form(
        self,
        request: web.Request,
        opened: Opened,
        *,
        problems: Sequence[Text] = (),
        title: Text | None = None,
        lines: str = "",
    ) -> web.Response:
        return self._show(
            request,
            opened,
            "list_form.html",
            status=422 if problems else 200,
            problems=problems,
            title=title,
            lines=lines,
        )

    async def _show_preview(
        self, request: web.Request, opened: Opened, *, changed: bool = False
    ) -> web.Response:
        preview = await self._lists.preview(opened)
        if preview is None:
            return self._pages.again(request, _path(request))
        return self._show(
            request,
            opened,
            "list_preview.html",
            status=409 if changed else 200,
            preview=preview,
            most=_MOST_SHOWN,
            changed=changed,
        )

    # --- What is done -------------------------------------------------------------------------

    async def _send(self, request: web.Request, opened: Opened) -> web.Response:
        """Check what was sent; what is wrong is shown above the form, which keeps the lines."""
        form = await read_form(request, most_bytes=_MOST_BYTES)
        lines = form.fields.get("lines", "").strip("\r\n")
        try:
            await self._lists.send(opened, _sent(form, lines))
        except Refused as refused:
            problems = [
                _said(text, opened.party.name)
                for style, text in refused.reply.parts
                if style == "item"
            ]
            more = [text for _, text in refused.reply.parts if text.key == "lista-refused-more"]
            title = Text.of("pagina-list-wrong", count=len(problems))
            return await self._show_form(
                request, opened, problems=[*problems, *more], title=title, lines=lines
            )
        except Refusal as refusal:
            problem = Text.of(refusal.key, **refusal.args_)
            title = Text.of("pagina-list-unread")
            return await self._show_form(
                request, opened, problems=[problem], title=title, lines=lines
            )
        return self._pages.again(request, f"{_path(request)}/confirmar")

    async def _confirm(self, request: web.Request, opened: Opened) -> web.Response:
        form = await read_form(request, most_bytes=10_000)
        try:
            done = await self._lists.confirm(opened, form.fields.get("mark", ""))
        except Refused as refused:
            problems = [
                _said(text, opened.party.name)
                for style, text in refused.reply.parts
                if style == "item"
            ]
            title = Text.of("pagina-list-wrong", count=len(problems))
            return await self._show_form(request, opened, problems=problems, title=title)
        if not done:
            return await self._show_preview(request, opened, changed=True)
        return self._pages.again(request, _path(request))

    # --- The template -------------------------------------------------------------------------

    async def _csv(self, request: web.Request, opened: Opened) -> web.Response:
        language = self._pages.language_of(request, opened.party.language)
        return self._file(as_csv(self._catalogs, language), "text/csv", language, "csv")

    async def _xlsx(self, request: web.Request, opened: Opened) -> web.Response:
        language = self._pages.language_of(request, opened.party.language)
        return self._file(as_xlsx(self._catalogs, language), _SHEET, language, "xlsx")

    def _file(self, body: bytes, kind: str, language: str, ending: str) -> web.Response:
        name = f"{self._catalogs.plain(language, 'pagina-list-file')}.{ending}"
        headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
        return web.Response(body=body, content_type=kind, headers=headers)


def _path(request: web.Request) -> str:
    return f"/lista/{request.match_info['token']}"


def _sent(form: Form, lines: str) -> str | bytes:
    """The file or the lines.

    Raises:
        Refusal: neither, or both.
    """
    file = form.files.get("file")
    if file is not None and lines.strip():
        raise Refusal("pagina-list-both")
    if file is None and not lines.strip():
        raise Refusal("pagina-list-neither")
    return lines if file is None else file


def _said(text: Text, party: str) -> Text:
    """The sentence of the chat as it is true here, where the list is one party's."""
    return Text(_OWN_WORDS.get(text.key, text.key), {"party": party, **text.args})
