"""Where meetings are held: the names of their rooms at Jitsi, and the ways into them."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable

from bot.domain.entering import Pass, WayIn, address
from bot.ports import CallTokens

_RANDOM_BYTES = 20
"""Whoever guesses a name may enter: 160 bits, and exactly 32 letters and digits."""


def unguessable_name() -> str:
    """A name of `[a-z0-9-]` for a room, another each time."""
    random = base64.b32encode(secrets.token_bytes(_RANDOM_BYTES)).decode().lower()
    return f"mesa-{random}"


class CallRooms:
    """The Jitsi server at `url`; None: the deployment has set none, and there are no ways in.

    With `tokens` nobody enters without one, and each person is given their own; without
    them whoever has a room's link can enter, under any name. `recorded`: meetings are.
    """

    def __init__(
        self,
        url: str | None,
        new_name: Callable[[], str] = unguessable_name,
        *,
        tokens: CallTokens | None = None,
        recorded: bool = False,
    ) -> None:
        self._url = None if url is None else url.rstrip("/")
        self._tokens = tokens
        self._recorded = recorded
        self.new_name = new_name

    @property
    def has_place(self) -> bool:
        """Whether there is a server for calls."""
        return self._url is not None

    @property
    def is_personal(self) -> bool:
        """Whether each person needs an entry of their own."""
        return self._url is not None and self._tokens is not None

    def way(self, name: str) -> WayIn | None:
        """What a whole mesa is told of how to enter: for encrypted messages only."""
        if self._url is None:
            return None
        link = None if self._tokens is not None else f"{self._url}/{name}"
        return WayIn(link, self._recorded)

    def entry(self, given: Pass, *, audio_only: bool) -> str:
        """One person's way into the call, signed now: never for rooms or logs.

        Raises:
            LookupError: there is no server for calls.
        """
        if self._url is None:
            raise LookupError("there is no jitsi.url")
        return address(
            f"{self._url}/{given.room}",
            token=None if self._tokens is None else self._tokens.sign(given),
            audio_only=audio_only,
            watches=given.watches,
        )
