from __future__ import annotations

import re

from tests.aliases import README, with_aliases


def test_the_readme_has_the_spellings_that_the_code_knows() -> None:
    text = README.read_text(encoding="utf-8")
    assert with_aliases(text) == text, "`make format` writes them"


def test_the_readme_names_every_command_of_make() -> None:
    text = README.read_text(encoding="utf-8")
    for target in ("install", "demo", "test", "check", "bench", "soak", "help"):
        assert f"make {target}" in text


def test_the_contents_of_the_readme_are_its_chapters() -> None:
    text = README.read_text(encoding="utf-8")
    chapters = re.findall(r"^## (.+)$", text, re.MULTILINE)
    listed = re.search(r"^\*\*Contents\.\*\* (.+?)\n\n", text, re.MULTILINE | re.DOTALL)
    assert listed is not None
    anchors = re.findall(r"\[([^]]+)]\(#([\w-]+)\)", listed[1].replace("\n", " "))
    assert [name for name, _ in anchors] == chapters
    for name, anchor in anchors:
        assert anchor == re.sub(r"[^\w -]", "", name.lower()).replace(" ", "-")
