"""All the settings together."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BaseModel, model_validator
from pydantic import field_validator as check
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.config.sections import (
    CoordinationSettings,
    CryptoSettings,
    FilesSettings,
    JitsiSettings,
    MailSettings,
    MatrixSettings,
    OnboardingSettings,
    RecordingsSettings,
    RequestsSettings,
    WebSettings,
)
from bot.config.values import wrong

Language = Literal["es", "en", "pt", "fr"]

PREFIX = "MESAS_"
"""Of their names in the environment."""
SQLITE = "sqlite+aiosqlite:///"


class Settings(BaseSettings):
    """Everything that can be set. Made by `load_settings`."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        env_prefix=PREFIX,
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
            raise wrong(f"no such time zone; write one like {hint}")
        return value

    @check("database_url")
    @classmethod
    def _is_database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite+aiosqlite://", "postgresql+asyncpg://")):
            raise wrong(
                "write sqlite+aiosqlite:///file.db or postgresql+asyncpg://user:password@host/name"
            )
        return value

    @model_validator(mode="after")
    def _can_make_accounts(self) -> Settings:
        if self.onboarding.accounts == "create":
            if self.matrix.admin_token is None:
                raise wrong("onboarding.accounts: to make accounts, give matrix.admin_token too")
            if self.web.public_url is None:
                raise wrong(
                    "onboarding.accounts: to make accounts, give web.public_url too: "
                    "people choose their password on a page"
                )
        return self

    @model_validator(mode="before")
    @classmethod
    def _default_database(cls, data: Any) -> Any:
        if isinstance(data, dict) and not data.get("database_url"):
            folder = Path(data.get("data_dir") or "data").absolute()
            data = {**data, "database_url": f"{SQLITE}{folder / 'mesas.db'}"}
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
