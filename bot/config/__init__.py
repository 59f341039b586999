"""The settings: a YAML file, then the environment (`MESAS_MATRIX__HOMESERVER`)."""

from bot.config.reading import ConfigError, load_settings
from bot.config.sections import JitsiSettings, Security, SmtpSettings
from bot.config.settings import Settings, keys

__all__ = [
    "ConfigError",
    "JitsiSettings",
    "Security",
    "Settings",
    "SmtpSettings",
    "keys",
    "load_settings",
]
