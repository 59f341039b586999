"""Where meetings are held: the names of their rooms at Jitsi, and the links to them."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable

_RANDOM_BYTES = 20
"""Whoever guesses a name may enter: 160 bits, and exactly 32 letters and digits."""


def unguessable_name() -> str:
    """A name of `[a-z0-9-]` for a room, another each time."""
    random = base64.b32encode(secrets.token_bytes(_RANDOM_BYTES)).decode().lower()
    return f"mesa-{random}"


class CallRooms:
    """The Jitsi server at `url`; None: the deployment has set none, and there are no links."""

    def __init__(self, url: str | None, new_name: Callable[[], str] = unguessable_name) -> None:
        self._url = None if url is None else url.rstrip("/")
        self.new_name = new_name

    def link(self, name: str) -> str | None:
        """The way into the room of that name: for encrypted messages only, never for logs."""
        return None if self._url is None else f"{self._url}/{name}"
