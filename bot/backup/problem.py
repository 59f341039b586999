"""What keeps a backup from being made or used, as a sentence of the catalogs."""

from __future__ import annotations

from bot.domain.reply import Text


class Problem(Exception):
    """`text` says what is the matter and what to do; nothing has been changed."""

    def __init__(self, key: str, **args: object) -> None:
        super().__init__(key)
        self.text = Text.of(key, **args)
