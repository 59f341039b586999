"""What the embedded Synapse is told."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

_LIMIT = {"per_second": 100_000, "burst_count": 100_000}

_NO_LIMITS: dict[str, Any] = {
    "rc_message": _LIMIT,
    "rc_registration": _LIMIT,
    "rc_registration_token_validity": _LIMIT,
    "rc_login": {"address": _LIMIT, "account": _LIMIT, "failed_attempts": _LIMIT},
    "rc_joins": {"local": _LIMIT, "remote": _LIMIT},
    "rc_joins_per_room": _LIMIT,
    "rc_invites": {"per_room": _LIMIT, "per_user": _LIMIT, "per_issuer": _LIMIT},
    "rc_room_creation": _LIMIT,
    "rc_third_party_invite": _LIMIT,
    "rc_3pid_validation": _LIMIT,
    "rc_admin_redaction": _LIMIT,
    "rc_key_requests": _LIMIT,
    "rc_media_create": _LIMIT,
    "rc_presence": {"per_user": _LIMIT},
    "rc_delayed_event_mgmt": _LIMIT,
    "rc_reports": _LIMIT,
    "rc_user_directory": _LIMIT,
}


def write_config(
    folder: Path,
    *,
    server_name: str,
    port: int,
    secret: str,
    rate_limits: bool,
    extra: Mapping[str, Any],
) -> None:
    """Write `homeserver.yaml` and the files it names into `folder`."""
    key = base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")
    (folder / "signing.key").write_text(f"ed25519 a_1 {key}\n")
    config = {
        "server_name": server_name,
        "public_baseurl": f"http://127.0.0.1:{port}/",
        "pid_file": str(folder / "homeserver.pid"),
        "listeners": [
            {
                "port": port,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "tls": False,
                "resources": [{"names": ["client"]}],
            }
        ],
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "max_upload_size": "200M",
        "media_store_path": str(folder / "media"),
        "signing_key_path": str(folder / "signing.key"),
        "log_config": str(folder / "log.yaml"),
        "registration_shared_secret": secret,
        "macaroon_secret_key": secrets.token_urlsafe(24),
        "form_secret": secrets.token_urlsafe(24),
        "bcrypt_rounds": 4,
        "report_stats": False,
        "enable_registration": False,
        "trusted_key_servers": [],
        "suppress_key_server_warning": True,
        "federation_domain_whitelist": [],
        "presence": {"enabled": False},
        "url_preview_enabled": False,
        "filter_timeline_limit": -1,
        **({} if rate_limits else _NO_LIMITS),
        **extra,
    }
    log = {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {
                "class": "logging.FileHandler",
                "filename": str(folder / "homeserver.log"),
                "formatter": "line",
            }
        },
        "root": {"level": "WARNING", "handlers": ["file"]},
    }
    (folder / "homeserver.yaml").write_text(yaml.safe_dump(config))
    (folder / "log.yaml").write_text(yaml.safe_dump(log))
