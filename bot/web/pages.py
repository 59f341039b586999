"""Pages for people: a template, the wording of the catalogs, and the language they read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from urllib.parse import quote, urlsplit

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from bot.domain.reply import Text
from bot.i18n import LANGUAGES, Catalogs
from bot.services.rendering import inline

_HERE = Path(__file__).parent
_STATIC = {
    "pages.css": "text/css",
    "icon.svg": "image/svg+xml",
    "player.js": "text/javascript",
    "live.js": "text/javascript",
}
_POLICY_HEADER = "Content-Security-Policy"
_POLICY = {
    "default-src": "'none'",
    "style-src": "'self'",
    "img-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
_SAID = frozenset({400, 404, 405, 408, 410, 413, 429, 500})
"""What has words of its own; the rest is said as the first of its hundred."""
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\bapp\.element\.io\b")
"""What a person on a phone wants to tap: an e-mail address, and where Element is."""


class Pages:
    """Makes every page. `public_url` is where people reach them, None: as the bot serves them."""

    def __init__(
        self, catalogs: Catalogs, *, language: str, contact: str, public_url: str | None
    ) -> None:
        self._catalogs = catalogs
        self._language = language
        self._contact = contact
        self.root = urlsplit(public_url or "").path.rstrip("/")
        """What stands before every path where a proxy serves the pages below one."""
        self._templates = Environment(
            loader=FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters["tappable"] = _tappable

    def show(
        self,
        request: web.Request,
        template: str,
        *,
        status: int = 200,
        language: str | None = None,
        **values: object,
    ) -> web.Response:
        """A page in the language of who asks, else in `language`, else in the deployment's."""
        shown = self.language_of(request, language)
        html = self.drawn(
            template, language=shown, chosen=_chosen(request), here=_here(request), **values
        )
        return self.answer(html, shown, status=status)

    def drawn(
        self, template: str, *, language: str, chosen: str | None, here: str, **values: object
    ) -> str:
        """The HTML of the page at `here`, whose links keep the language `chosen` by one."""

        def t(key: str, **args: object) -> str:
            return self._catalogs.plain(language, key, args)

        def rich(text: Text) -> Markup:
            return Markup(inline(self._catalogs, text, language))

        def link(path: str, lang: str | None = chosen) -> str:
            return self.link(path, lang)

        return self._templates.get_template(template).render(
            t=t,
            rich=rich,
            link=link,
            here=here,
            lang=language,
            languages=LANGUAGES,
            contact=self._contact,
            **values,
        )

    def answer(self, html: str, language: str, *, status: int = 200) -> web.Response:
        """A page as it is sent."""
        return web.Response(
            text=html,
            status=status,
            content_type="text/html",
            charset="utf-8",
            headers={"Content-Language": language},
        )

    def chosen(self, request: web.Request) -> str | None:
        """The language that a link has chosen for whoever follows it."""
        return _chosen(request)

    def say(
        self, request: web.Request, status: int, *, language: str | None = None
    ) -> web.Response:
        """A page that says what went wrong, and what to do."""
        code = status if status in _SAID else 400 if status < 500 else 500
        return self.show(request, "error.html", status=status, language=language, code=code)

    def link(self, path: str, language: str | None) -> str:
        """The address of one of our pages on another; `language` where somebody chose one."""
        return f"{self.root}{path}" + (f"?lang={language}" if language else "")

    def again(self, request: web.Request, path: str) -> web.Response:
        """Send the browser to a page of ours, in the language it was reading."""
        return web.Response(status=303, headers={"Location": self.link(path, _chosen(request))})

    def language_of(self, request: web.Request, language: str | None = None) -> str:
        """What was chosen by a link, else what the browser prefers, else `language`."""
        return _chosen(request) or next(_preferred(request), None) or language or self._language


def _tappable(text: str) -> Markup:
    """`text` with its addresses as links."""

    def linked(found: re.Match[str]) -> str:
        where = f"mailto:{found[0]}" if "@" in found[0] else f"https://{found[0]}"
        return f'<a href="{where}">{found[0]}</a>'

    return Markup(_ADDRESS.sub(linked, str(escape(text))))


def allow(response: web.Response, **sources: str) -> web.Response:
    """A page with more let in than every page may load: `media_src="'self'"`; gives it back."""
    more = {kind.replace("_", "-"): where for kind, where in sources.items()}
    response.headers[_POLICY_HEADER] = _as_policy({**_POLICY, **more})
    return response


def protect(response: web.StreamResponse) -> None:
    """Nothing on a page runs, comes from elsewhere, is kept, or says where one came from."""
    headers = response.headers
    headers.setdefault("Cache-Control", "no-store")
    headers.setdefault(_POLICY_HEADER, _WHOLE_POLICY)
    headers["Referrer-Policy"] = "no-referrer"
    headers["X-Content-Type-Options"] = "nosniff"
    headers["X-Robots-Tag"] = "noindex, nofollow"


def _as_policy(sources: Mapping[str, str]) -> str:
    return "; ".join(f"{kind} {where}" for kind, where in sources.items())


_WHOLE_POLICY = _as_policy(_POLICY)


def static_routes() -> Iterator[web.RouteDef]:
    """The one style sheet, the icon, and what makes a page smoother."""
    for name, kind in _STATIC.items():
        body = (_HERE / "static" / name).read_bytes()
        yield web.get(f"/static/{name}", partial(_show_static, body, kind))


async def _show_static(body: bytes, kind: str, _request: web.Request) -> web.Response:
    return web.Response(
        body=body,
        content_type=kind,
        charset="utf-8",
        headers={"Cache-Control": "public, max-age=3600"},
    )


def _here(request: web.Request) -> str:
    """The path asked for, which leads to nowhere else: «//elsewhere» would, as an address."""
    return "/" + quote(request.path.lstrip("/\\"))


def _chosen(request: web.Request) -> str | None:
    if not request.query_string:
        return None
    chosen = request.query.get("lang")
    return chosen if chosen in LANGUAGES else None


def _preferred(request: web.Request) -> Iterator[str]:
    """Our languages among those of `Accept-Language`, the one best liked first."""
    liked: list[tuple[float, int, str]] = []
    for place, piece in enumerate(request.headers.get("Accept-Language", "")[:500].split(",")):
        name, _, quality = piece.partition(";")
        try:
            weight = float(quality.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        language = name.strip().lower().partition("-")[0]
        if weight > 0 and language in LANGUAGES:
            liked.append((-weight, place, language))
    return (language for _, _, language in sorted(liked))
