"""Reads the settings, and says of each that is wrong what to write."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from bot.config.settings import PREFIX, SQLITE, Settings, keys
from bot.config.values import SECRETS

_PATHS = (
    ("data_dir",),
    ("matrix", "password_file"),
    ("matrix", "admin_token_file"),
    ("mail", "smtp", "password_file"),
    ("jitsi", "app_secret_file"),
    ("jitsi", "hook_token_file"),
    ("crypto", "pickle_key_file"),
    ("files", "key_file"),
    ("files", "store"),
    ("recordings", "spool"),
    ("recordings", "hook_key_file"),
)
_HOLDERS = (("matrix",), ("mail", "smtp"), ("jitsi",))
"""The sections that hold secrets."""


class ConfigError(Exception):
    """The settings cannot be used. `problems` has one line each: the key, and what to do."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def load_settings(path: Path | None) -> Settings:
    """The settings of the file at `path` (None: none), as the environment changes them.

    Relative paths in the file are taken from its folder, those in the
    environment from the working directory.

    Raises:
        ConfigError: naming each key that is missing, unknown or wrong.
    """
    data = {} if path is None else _read(path)
    given = {name.upper().removeprefix(PREFIX) for name in os.environ}
    for place in _HOLDERS:
        holder = _section(data, place)
        for key in SECRETS:  # given in the environment, it replaces either form in the file
            forms = (key, f"{key}_file")
            if any("__".join((*place, form)).upper() in given for form in forms):
                for form in forms:
                    holder.pop(form, None)
    try:
        return Settings(**data)
    except ValidationError as error:
        raise ConfigError(_problem(item) for item in error.errors()) from None
    except ValueError as error:  # the environment could not be read
        raise ConfigError([str(error)]) from None


def _read(path: Path) -> dict[str, Any]:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(
            [f"{path}: {error.strerror}. Copy config.example.yaml there and fill it in."]
        ) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" at line {mark.line + 1}" if mark else ""
        raise ConfigError([f"{path}: this is not YAML{where}."]) from None
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise ConfigError([f"{path}: write `key: value` lines, as in config.example.yaml."])
    # A section whose every line is commented out reads as null.
    data = _without_nothing(data)
    folder = path.absolute().parent
    for *section, key in _PATHS:
        holder = _section(data, section)
        given = holder.get(key)
        if isinstance(given, str) and "://" not in given:  # the store of files may be at a URL
            holder[key] = str(folder / Path(given).expanduser())
    data.setdefault("data_dir", folder / "data")
    url = data.get("database_url")
    if isinstance(url, str) and url.startswith(SQLITE):
        data["database_url"] = f"{SQLITE}{folder / url.removeprefix(SQLITE)}"
    return data


def _without_nothing(data: dict[str, Any]) -> dict[str, Any]:
    """The same without what is null, in the sections too."""
    return {
        key: _without_nothing(value) if isinstance(value, dict) else value
        for key, value in data.items()
        if value is not None
    }


def _section(data: dict[str, Any], place: Iterable[str]) -> dict[str, Any]:
    """A section's own settings, to be changed; an empty one if it is not there."""
    holder: Any = data
    for name in place:
        holder = holder.get(name) if isinstance(holder, dict) else None
    return holder if isinstance(holder, dict) else {}


def _problem(item: Mapping[str, Any]) -> str:
    """One line about a pydantic error, without the value: it may be a secret."""
    key = ".".join(str(part) for part in item["loc"])
    match item["type"]:
        case "missing":
            text = "is missing; config.example.yaml says what to write."
            if item["loc"][-1] == "password":
                text = "is missing; give matrix.password or matrix.password_file."
        case "extra_forbidden":
            near = difflib.get_close_matches(key, keys(), 1)
            text = f"there is no such key{f'; is it {near[0]}?' if near else '.'}"
        case "literal_error":
            text = f"write one of {item['ctx']['expected']}."
        case _:
            text = f"{item['msg']}."
    return f"{key}: {text}" if key else text  # about several keys: it names them
