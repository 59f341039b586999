from __future__ import annotations

from pathlib import Path

import commands
from bot.chat.command import Registry
from bot.chat.words import alias_table

README = Path(__file__).parent.parent / "README.md"


def test_the_readme_has_the_spellings_that_the_code_knows() -> None:
    registry = Registry.of(commands)
    options = {each.name for command in registry for each in command.parameters}
    table = alias_table([each.name for each in registry], {*options, "mesa"})
    assert table in README.read_text(encoding="utf-8")


def test_the_readme_names_every_command_of_make() -> None:
    text = README.read_text(encoding="utf-8")
    for target in ("install", "demo", "test", "check", "bench", "soak"):
        assert f"make {target}" in text
