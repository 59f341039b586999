"""In which language and zone a person is spoken to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.ids import UserId
from bot.domain.mesa import Mesa, Party
from storage import people as rows
from storage.database import Transaction


@dataclass(frozen=True)
class Preferences:
    """How to speak to a person."""

    language: str
    zone: ZoneInfo


class People:
    """A person's own choice first, else their party's, else the mesa's, else the deployment's."""

    def __init__(self, language: str, zone: str) -> None:
        self.language = language
        self.zone = zone

    async def preferences(self, tx: Transaction, user: UserId, mesa: Mesa | None) -> Preferences:
        """Both at once, with one statement."""
        chain = [
            *await rows.preferences(tx, user, mesa.id if mesa else None),
            (mesa.language, mesa.zone) if mesa else (None, None),
            (self.language, self.zone),
        ]
        language = next(language for language, _ in chain if language)
        return Preferences(language, ZoneInfo(next(zone for _, zone in chain if zone)))

    async def of_listed(
        self, tx: Transaction, homes: Mapping[UserId, Party]
    ) -> Mapping[UserId, Preferences]:
        """The same for many at once, whom these parties list."""
        chosen = await rows.chosen(tx, homes)
        found = {}
        for user, party in homes.items():
            language, zone = chosen.get(user, (None, None))
            found[user] = Preferences(language or party.language, ZoneInfo(zone or party.zone))
        return found

    async def language_of(self, tx: Transaction, user: UserId, mesa: Mesa | None) -> str:
        """`es`, `en`, `pt` or `fr`."""
        return (await self.preferences(tx, user, mesa)).language

    async def set_language(self, tx: Transaction, user: UserId, language: str) -> None:
        """Speak to them in `language` from now on, everywhere."""
        await rows.set_language(tx, user, language)

    async def set_zone(self, tx: Transaction, user: UserId, zone: ZoneInfo) -> None:
        """Say times to them in `zone` from now on, everywhere."""
        await rows.set_zone(tx, user, zone.key)
