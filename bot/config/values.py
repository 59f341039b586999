"""What single values of the settings must be, whichever section they are in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic_core import PydanticCustomError

SECRETS = ("password", "admin_token", "app_secret", "hook_token")
"""The keys that can be given as `…_file` too."""


def wrong(message: str) -> PydanticCustomError:
    """The error that says what to write instead."""
    return PydanticCustomError("setting", "{message}", {"message": message})


def url_of(value: str) -> str:
    """A web address, without a slash at its end."""
    if not value.startswith(("http://", "https://")):
        raise wrong("write an address that begins with https:// or http://")
    return value.rstrip("/")


def listed(value: Any) -> Any:
    """A list, also of one line: the environment has no lists."""
    if isinstance(value, str):
        return [part.strip(" \"'") for part in value.strip(" []").split(",") if part.strip()]
    return value


def user_of(value: str) -> str:
    """A Matrix user id."""
    if not value.startswith("@") or ":" not in value:
        raise wrong("write a Matrix user id like @mesas:example.org")
    return value


def with_secrets(data: Any) -> Any:
    """A section's settings with what its `…_file` keys name read from there."""
    if not isinstance(data, dict):
        return data
    data = dict(data)
    for key in SECRETS:
        file = data.get(f"{key}_file")
        if not isinstance(file, str | Path):
            continue  # none, or not a path: the field itself says so
        if data.get(key) is not None:
            raise wrong(f"give {key} or {key}_file, not both")
        try:
            data[key] = Path(file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is not text"
            raise wrong(f"{key}_file: cannot read {file}: {reason}") from error
    return data
