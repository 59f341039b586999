"""Whether a message of the bot's reads well: trusted, on a phone, and as plain text too."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from bot.services.rendering import ALLOWED
from tests.e2e.people import Seen

_LEFT_OVER = re.compile(
    r"</?(?:[abip]|br|del|[uo]l|li|code|pre|blockquote|strong|em|span|div|h[1-6]|table)[ />]"
    r"|\*\*|\{ ?\$|&(?:amp|lt|gt|quot|#\d+);|[\u2066-\u2069]"
)
"""In a plain body: markup, a catalog's own signs, or marks that break what is copied."""
_FROM = re.compile(r"(?:https?|mailto):")


class _Html(HTMLParser):
    """What a phone makes of it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        if self._open:
            self.wrong.append(f"open: {self._open}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED:
            self.wrong.append(f"<{tag}>")
        if tag != "br":
            self._open.append(tag)
        for name, value in attrs:
            if (tag, name) != ("a", "href") or not _FROM.match(value or ""):
                self.wrong.append(f"{tag} {name}")

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.wrong.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.text += f" {data}"


def misread(seen: Seen) -> list[str]:
    """What is wrong with a message of the bot's as a person sees it."""
    # Of what was said before they came, Element says who gave them the key: the bot itself.
    given = seen.shield == "GREY" and seen.forwarder == seen.sender
    if seen.failed is not None or not (seen.shield == "NONE" or given):
        return [f"shield {seen.shield}"]
    wrong = [] if seen.body.strip() else ["no body"]
    if "file" in seen.content:
        return wrong
    found = _LEFT_OVER.search(seen.body)
    if found is not None:
        wrong.append(f"left over: {found[0]}")
    html = _Html(seen.html or "")
    if not html.text:
        wrong.append("no HTML")
    wrong += [f"not in the body: {word}" for word in html.text.split() if word not in seen.body]
    return wrong + html.wrong
