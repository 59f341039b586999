"""Tokens that Jitsi's server takes for the word of this deployment."""

from __future__ import annotations

from urllib.parse import urlsplit

import jwt

from bot.config import JitsiSettings
from bot.domain.entering import Pass

_ALGORITHM = "HS256"


class JitsiTokens:
    """Signs passes with the secret that the call's server shares."""

    def __init__(self, *, app_id: str, app_secret: str, domain: str) -> None:
        self._app_id = app_id
        self._app_secret = app_secret
        self._domain = domain

    def sign(self, given: Pass) -> str:
        """The token of a pass: whoever has it enters under its name. Never into a log."""
        claims = given.claims(app_id=self._app_id, domain=self._domain)
        return jwt.encode(claims, self._app_secret, algorithm=_ALGORITHM)


def tokens_of(settings: JitsiSettings) -> JitsiTokens | None:
    """As the settings say; None: there is no secret, and people enter without tokens."""
    if settings.url is None or settings.app_id is None or settings.app_secret is None:
        return None
    return JitsiTokens(
        app_id=settings.app_id,
        app_secret=settings.app_secret.get_secret_value(),
        domain=urlsplit(settings.url).hostname or "",
    )
