"""What a fresh machine installs."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli

ROOT = Path(__file__).parents[1]


def _pins(name: str) -> set[str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return set(re.findall(r"^([\w.-]+==[\w.+!-]+)", text, re.MULTILINE))


def test_the_dev_lock_has_the_runtime_pins() -> None:
    assert _pins("requirements.lock") <= _pins("requirements-dev.lock")


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    locked = {pin.partition("==")[0] for pin in _pins("requirements.lock")}
    wanted = {
        re.split(r"[\[=<>]", name)[0].lower().replace(".", "-")
        for name in project["project"]["dependencies"]
    }
    assert wanted <= locked


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_no_address_and_no_path(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--" not in text.replace("--hash=sha256:", "")


def test_the_drivers_lock_names_no_address() -> None:
    text = (ROOT / "tests/e2e/driver/package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    assert [name for name, each in packages.items() if "resolved" in each] == []
    assert all("integrity" in each for name, each in packages.items() if name)


def test_unusable_settings_end_with_what_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("language: de\n")
    for command in ("run", "check", "verify"):
        result = CliRunner().invoke(cli, [command, "--config", str(file)])
        assert result.exit_code == 2
        assert "matrix: is missing" in result.output
