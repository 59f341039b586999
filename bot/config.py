"""The settings: a YAML file, then the environment (`MESAS_MATRIX__HOMESERVER`)."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable, Mapping
from datetime import time
from email.utils import parseaddr
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

import yaml
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic import field_validator as check
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

Language = Literal["es", "en", "pt", "fr"]
Verification = Literal["accept", "operator", "off"]
Security = Literal["starttls", "tls", "none"]
MakeAccounts = Literal["off", "create"]
Download = Literal["members", "everyone", "nobody"]

_PREFIX = "MESAS_"
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
_SECRETS = ("password", "admin_token", "app_secret", "hook_token")
_HOLDERS = (("matrix",), ("mail", "smtp"), ("jitsi",))
"""The sections that hold secrets."""
_SECRET_LENGTH = 32
"""Signs of a secret that signs: fewer can be found by trying, from one token alone."""
_HOUR = re.compile(r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9]")
_ADDRESS = re.compile(r"(?:[^<>@\r\n]*<)?[^<>@\s]+@[^<>@\s]+>?")
_SQLITE = "sqlite+aiosqlite:///"
_STRICT = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class ConfigError(Exception):
    """The settings cannot be used. `problems` has one line each: the key, and what to do."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def _wrong(message: str) -> PydanticCustomError:
    return PydanticCustomError("setting", "{message}", {"message": message})


def _url(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise _wrong("write an address that begins with https:// or http://")
    return value.rstrip("/")


def _listed(value: Any) -> Any:
    """A list, also of one line: the environment has no lists."""
    if isinstance(value, str):
        return [part.strip(" \"'") for part in value.strip(" []").split(",") if part.strip()]
    return value


def _user(value: str) -> str:
    if not value.startswith("@") or ":" not in value:
        raise _wrong("write a Matrix user id like @mesas:example.org")
    return value


def _with_secrets(data: Any) -> Any:
    """A section's settings with what its `…_file` keys name read from there."""
    if not isinstance(data, dict):
        return data
    data = dict(data)
    for key in _SECRETS:
        file = data.get(f"{key}_file")
        if not isinstance(file, str | Path):
            continue  # none, or not a path: the field itself says so
        if data.get(key) is not None:
            raise _wrong(f"give {key} or {key}_file, not both")
        try:
            data[key] = Path(file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is not text"
            raise _wrong(f"{key}_file: cannot read {file}: {reason}") from error
    return data


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

    _is_url = check("homeserver")(_url)
    _is_user = check("user_id")(_user)

    @model_validator(mode="before")
    @classmethod
    def _read_secrets(cls, data: Any) -> Any:
        return _with_secrets(data)


class CoordinationSettings(BaseModel):
    """Who coordinates the programme."""

    model_config = _STRICT

    coordinators: Annotated[tuple[str, ...], NoDecode] = Field(min_length=1)
    contact: str = Field(min_length=1)
    """Shown to people who need a human."""

    _from_text = check("coordinators", mode="before")(lambda value: _listed(value))

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
            raise _wrong('write an hour as "08:30", or "" for none')
        return value.strip().rjust(5, "0") if value.strip() else ""

    @check("coordinators")
    @classmethod
    def _are_users(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_user(user) for user in value)


class WebSettings(BaseModel):
    """Where the bot's own pages are served."""

    model_config = _STRICT

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    public_url: str | None = None
    proxies: Annotated[tuple[str, ...], NoDecode] = ("127.0.0.1", "::1")
    """Whose `X-Forwarded-For` is believed: addresses, or networks as 172.16.0.0/12."""

    _is_url = check("public_url")(lambda value: value and _url(value))
    _from_text = check("proxies", mode="before")(lambda value: _listed(value))

    @check("proxies")
    @classmethod
    def _are_networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for each in value:
            try:
                ip_network(each)
            except ValueError as error:
                raise _wrong(f"{each}: write an address, or a network like 10.0.0.0/8") from error
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
        return _with_secrets(data)

    @check("sender")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and not (_ADDRESS.fullmatch(value) and "@" in parseaddr(value)[1]):
            raise _wrong("write an address, mesas@example.org or Mesas <mesas@example.org>")
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> SmtpSettings:
        if self.host and not self.sender:
            raise _wrong("give from too: the address that the bot's mail comes from")
        if bool(self.user) != (self.password is not None):
            raise _wrong("give both user and password (or password_file), or neither")
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

    _is_url = check("url")(lambda value: value and _url(value))

    @model_validator(mode="before")
    @classmethod
    def _read_secrets(cls, data: Any) -> Any:
        return _with_secrets(data)

    @check("app_secret", "hook_token")
    @classmethod
    def _is_long(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < _SECRET_LENGTH:
            raise _wrong(f"write at least {_SECRET_LENGTH} signs: openssl rand -hex 32 makes some")
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> JitsiSettings:
        if bool(self.app_id) != (self.app_secret is not None):
            raise _wrong("give both app_id and app_secret (or app_secret_file), or neither")
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


class Settings(BaseSettings):
    """Everything that can be set. Made by `load_settings`."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        env_prefix=_PREFIX,
        env_nested_delimiter="__",
        str_strip_whitespace=True,
    )

    matrix: MatrixSettings
    coordination: CoordinationSettings
    data_dir: Path = Path("data")
    database_url: str = ""
    """Never empty once loaded: SQLite in `data_dir` unless given."""
    language: Language = "es"
    timezone: str = "America/Santiago"
    web: WebSettings = WebSettings()
    mail: MailSettings = MailSettings()
    jitsi: JitsiSettings = JitsiSettings()
    requests: RequestsSettings = RequestsSettings()
    files: FilesSettings = FilesSettings()
    recordings: RecordingsSettings = RecordingsSettings()
    crypto: CryptoSettings = CryptoSettings()
    onboarding: OnboardingSettings = OnboardingSettings()

    @property
    def zone(self) -> ZoneInfo:
        """`timezone` as a zone."""
        return ZoneInfo(self.timezone)

    @property
    def pickle_key_file(self) -> Path:
        """The file with the key that the crypto store is kept under."""
        return self.crypto.pickle_key_file or self.data_dir / "pickle.key"

    @property
    def files_store(self) -> str:
        """The folder or the URL of the store of file contents."""
        given = self.files.store
        if given is not None and "://" in given:
            return given
        return str(Path(given or self.data_dir / "blobs").expanduser().absolute())

    @property
    def files_key_file(self) -> Path:
        """The file with the key that file contents are kept under."""
        return self.files.key_file or self.data_dir / "files.key"

    @check("data_dir")
    @classmethod
    def _is_absolute(cls, value: Path) -> Path:
        return value.expanduser().absolute()

    @check("timezone")
    @classmethod
    def _is_zone(cls, value: str) -> str:
        if value not in available_timezones():
            near = difflib.get_close_matches(value, available_timezones(), 1)
            hint = near[0] if near else "America/Santiago"
            raise _wrong(f"no such time zone; write one like {hint}")
        return value

    @check("database_url")
    @classmethod
    def _is_database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite+aiosqlite://", "postgresql+asyncpg://")):
            raise _wrong(
                "write sqlite+aiosqlite:///file.db or postgresql+asyncpg://user:password@host/name"
            )
        return value

    @model_validator(mode="after")
    def _can_make_accounts(self) -> Settings:
        if self.onboarding.accounts == "create":
            if self.matrix.admin_token is None:
                raise _wrong("onboarding.accounts: to make accounts, give matrix.admin_token too")
            if self.web.public_url is None:
                raise _wrong(
                    "onboarding.accounts: to make accounts, give web.public_url too: "
                    "people choose their password on a page"
                )
        return self

    @model_validator(mode="before")
    @classmethod
    def _default_database(cls, data: Any) -> Any:
        if isinstance(data, dict) and not data.get("database_url"):
            folder = Path(data.get("data_dir") or "data").absolute()
            data = {**data, "database_url": f"{_SQLITE}{folder / 'mesas.db'}"}
        return data

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment before the file, and nothing else."""
        return env_settings, init_settings


def load_settings(path: Path | None) -> Settings:
    """The settings of the file at `path` (None: none), as the environment changes them.

    Relative paths in the file are taken from its folder, those in the
    environment from the working directory.

    Raises:
        ConfigError: naming each key that is missing, unknown or wrong.
    """
    data = {} if path is None else _read(path)
    given = {name.upper().removeprefix(_PREFIX) for name in os.environ}
    for place in _HOLDERS:
        holder = _section(data, place)
        for key in _SECRETS:  # given in the environment, it replaces either form in the file
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
    if isinstance(url, str) and url.startswith(_SQLITE):
        data["database_url"] = f"{_SQLITE}{folder / url.removeprefix(_SQLITE)}"
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


def keys(model: type[BaseModel] = Settings, prefix: str = "") -> tuple[str, ...]:
    """Every key, dotted: `matrix.homeserver`, …"""
    found: list[str] = []
    for name, field in model.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            found += keys(kind, f"{prefix}{name}.")
        else:
            found.append(f"{prefix}{field.alias or name}")
    return tuple(found)
