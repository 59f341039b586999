"""Tokens that Jitsi's server takes for the word of this deployment."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from urllib.parse import urlsplit

from jwt.algorithms import HMACAlgorithm

from bot.config import JitsiSettings
from bot.domain.entering import Pass

_HEADER = {"alg": "HS256", "typ": "JWT"}


class JitsiTokens:
    """Signs passes with the secret that the call's server shares."""

    def __init__(self, *, app_id: str, app_secret: str, domain: str) -> None:
        self._app_id = app_id
        self._domain = domain
        # Prepared once: a meeting's people all come within a minute.
        self._algorithm = HMACAlgorithm(HMACAlgorithm.SHA256)
        self._key = self._algorithm.prepare_key(app_secret)
        self._header = _part(_HEADER)

    def sign(self, given: Pass) -> str:
        """The token of a pass: whoever has it enters under its name. Never into a log."""
        claims = given.claims(app_id=self._app_id, domain=self._domain)
        signed = self._header + b"." + _part(claims)
        return (signed + b"." + _base64(self._algorithm.sign(signed, self._key))).decode()


def _part(data: Mapping[str, object]) -> bytes:
    return _base64(json.dumps(data, separators=(",", ":")).encode())


def _base64(data: bytes) -> bytes:
    return urlsafe_b64encode(data).rstrip(b"=")


def tokens_of(settings: JitsiSettings) -> JitsiTokens | None:
    """As the settings say; None: there is no secret, and people enter without tokens."""
    if settings.url is None or settings.app_id is None or settings.app_secret is None:
        return None
    return JitsiTokens(
        app_id=settings.app_id,
        app_secret=settings.app_secret.get_secret_value(),
        domain=urlsplit(settings.url).hostname or "",
    )
