"""The sections of the settings, each with what its values must be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from email.utils import parseaddr
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator
from pydantic import field_validator as check
from pydantic_settings import NoDecode

from bot.config.values import listed, url_of, user_of, with_secrets, wrong

Verification = Literal["accept", "operator", "off"]
Security = Literal["starttls", "tls", "none"]
MakeAccounts = Literal["off", "create"]
Download = Literal["members", "everyone", "nobody"]

SECRET_LENGTH = 32
"""Signs of a secret that signs: fewer may be found by trying, from one token alone."""
_HOUR = re.compile(r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9]")
_ADDRESS = re.compile(r"(?:[^<>@\r\n]*<)?[^<>@\s]+@[^<>@\s]+>?")
_STRICT = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class MatrixSettings(BaseModel):
    """The homeserver and the bot's account on it."""

    model_config = _STRICT

    homeserver: str
    user_id: str
    password: SecretStr
    """From `password`, or read from `password_file`."""
    password_file: Path | None = None
    admin_token: SecretStr | None = None
    """From `admin_token`, or read from `admin_token_file`; None: no admin interface."""
    admin_token_file: Path | None = None
    federate: bool = False

    _is_url = check("homeserver")(url_of)
    _is_user = check("user_id")(user_of)

    @model_validator(mode="before")
    @classmethod
    def _read_secrets(cls, data: Any) -> Any:
        return with_secrets(data)


class CoordinationSettings(BaseModel):
    """Who coordinates the programme."""

    model_config = _STRICT

    coordinators: Annotated[tuple[str, ...], NoDecode] = Field(min_length=1)
    contact: str = Field(min_length=1)
    """Shown to people who need a human."""

    _from_text = check("coordinators", mode="before")(listed)

    daily_at: str = "08:00"
    """When they are told of the day, by `timezone`; empty: never."""

    @property
    def daily_time(self) -> time | None:
        """`daily_at` as a time; None: never."""
        return time.fromisoformat(self.daily_at) if self.daily_at else None

    @check("daily_at", mode="before")
    @classmethod
    def _is_hour(cls, value: Any) -> Any:
        if isinstance(value, int) and not isinstance(value, bool):
            value = f"{value // 60:02}:{value % 60:02}"  # how YAML reads 10:30 without quotes
        if value is False or value is None:  # `off`, which YAML reads as False
            return ""
        if not isinstance(value, str) or (value.strip() and not _HOUR.fullmatch(value.strip())):
            raise wrong('write an hour as "08:30", or "" for none')
        return value.strip().rjust(5, "0") if value.strip() else ""

    @check("coordinators")
    @classmethod
    def _are_users(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(user_of(user) for user in value)


class WebSettings(BaseModel):
    """Where the bot's own pages are served."""

    model_config = _STRICT

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    public_url: str | None = None
    proxies: Annotated[tuple[str, ...], NoDecode] = ("127.0.0.1", "::1")
    """Whose `X-Forwarded-For` is believed: addresses, or networks as 172.16.0.0/12."""

    _is_url = check("public_url")(lambda value: value and url_of(value))
    _from_text = check("proxies", mode="before")(listed)

    @check("proxies")
    @classmethod
    def _are_networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for each in value:
            try:
                ip_network(each)
            except ValueError as error:
                raise wrong(f"{each}: write an address, or a network like 10.0.0.0/8") from error
        return value

    @property
    def networks(self) -> tuple[IPv4Network | IPv6Network, ...]:
        """`proxies` as networks."""
        return tuple(map(ip_network, self.proxies))


class SmtpSettings(BaseModel):
    """The mail server that the bot's mail is handed to."""

    model_config = _STRICT

    host: str | None = None
    """None: the bot sends no mail."""
    port: int | None = Field(default=None, ge=1, le=65535)
    """None: 587, 465 or 25, as `security` is."""
    user: str | None = None
    password: SecretStr | None = None
    """From `password`, or read from `password_file`."""
    password_file: Path | None = None
    sender: str = Field(default="", alias="from")
    security: Security = "starttls"

    @model_validator(mode="before")
    @classmethod
    def _read_secrets(cls, data: Any) -> Any:
        return with_secrets(data)

    @check("sender")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and not (_ADDRESS.fullmatch(value) and "@" in parseaddr(value)[1]):
            raise wrong("write an address, mesas@example.org or Mesas <mesas@example.org>")
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> SmtpSettings:
        if self.host and not self.sender:
            raise wrong("give from too: the address that the bot's mail comes from")
        if bool(self.user) != (self.password is not None):
            raise wrong("give both user and password (or password_file), or neither")
        return self


class MailSettings(BaseModel):
    """How the bot sends mail."""

    model_config = _STRICT

    smtp: SmtpSettings = SmtpSettings()


class JitsiSettings(BaseModel):
    """Where meetings are held."""

    model_config = _STRICT

    url: str | None = None
    app_id: str | None = None
    """None: people enter by a plain link, under whatever name they write."""
    app_secret: SecretStr | None = None
    """From `app_secret`, or read from `app_secret_file`."""
    app_secret_file: Path | None = None
    hook_token: SecretStr | None = None
    """From `hook_token`, or read from `hook_token_file`; None: nothing is asked or told."""
    hook_token_file: Path | None = None

    _is_url = check("url")(lambda value: value and url_of(value))

    @model_validator(mode="before")
    @classmethod
    def _read_secrets(cls, data: Any) -> Any:
        return with_secrets(data)

    @check("app_secret", "hook_token")
    @classmethod
    def _is_there(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().strip():
            raise wrong("it is empty; openssl rand -hex 32 makes one")
        return value

    @property
    def short(self) -> Mapping[str, int]:
        """The secrets that may be found by trying, and how long they are.

        Not refused: they are those that the server of calls has, which may be another's.
        """
        given = {"app_secret": self.app_secret, "hook_token": self.hook_token}
        known = {key: len(value.get_secret_value()) for key, value in given.items() if value}
        return {key: length for key, length in known.items() if length < SECRET_LENGTH}

    @model_validator(mode="after")
    def _is_whole(self) -> JitsiSettings:
        if bool(self.app_id) != (self.app_secret is not None):
            raise wrong("give both app_id and app_secret (or app_secret_file), or neither")
        return self


class RequestsSettings(BaseModel):
    """How meetings are asked for."""

    model_config = _STRICT

    lead_days: int = Field(default=15, ge=0, le=366)
    """How long before it a meeting should be known; one that is not is warned of."""


class FilesSettings(BaseModel):
    """Where the contents of files are kept, and how large they may be."""

    model_config = _STRICT

    store: str | None = None
    """A folder, or the URL of an S3-compatible store; None: `blobs` in `data_dir`."""
    key_file: Path | None = None
    max_mb: int = Field(default=100, ge=1, le=10_000)
    """Mebibytes."""


class RecordingsSettings(BaseModel):
    """How recordings reach the bot, for how long they are kept, and how they are shown."""

    model_config = _STRICT

    download: Download = "members"
    """To whom a copy to save is offered: people of the mesa, who was given a link too, nobody."""
    spool: Path | None = None
    """Where Jibri's machine hands them over; None: it does not."""
    hook_key_file: Path | None = None
    """The key that its hints are signed with; None: there are none."""
    keep_days: int | None = Field(default=None, ge=1, le=36_500)
    """None: for ever."""
    light_copies: bool = True


class CryptoSettings(BaseModel):
    """To whom the bot gives keys, and how it is verified."""

    model_config = _STRICT

    only_signed_devices: bool = True
    verification: Verification = "operator"
    pickle_key_file: Path | None = None


class OnboardingSettings(BaseModel):
    """How people of the lists who have no account get one."""

    model_config = _STRICT

    accounts: MakeAccounts = "off"

    @check("accounts", mode="before")
    @classmethod
    def _from_yaml(cls, value: Any) -> Any:
        return "off" if value is False else value  # what YAML makes of a bare off
