"""`make format`: writes the words of the commands into the README, as the code has them."""

from __future__ import annotations

from pathlib import Path

import commands
from bot.chat.command import Registry
from bot.chat.words import alias_table

README = Path(__file__).parent.parent / "README.md"
_BEGIN, _END = "<!-- aliases: made by bot.chat.words.alias_table -->\n", "## Licence\n"


def with_aliases(text: str) -> str:
    """The README with the words that are understood now."""
    registry = Registry.of(commands)
    options = {each.name for command in registry for each in command.parameters}
    table = alias_table([each.name for each in registry], {*options, "mesa"})
    before, rest = text.split(_BEGIN)
    return f"{before}{_BEGIN}\n{table}\n\n{_END}{rest.split(_END)[1]}"


if __name__ == "__main__":
    README.write_text(with_aliases(README.read_text(encoding="utf-8")), encoding="utf-8")
