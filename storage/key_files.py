"""Keys of the deployment's own, each in a file that is made at first use."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def key_in(file: Path) -> str:
    """The key in a file, which only its owner can read; it is on the disk before it is used."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f"{file.name}.part")
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as text:
            text.write(secrets.token_urlsafe(32))
            text.flush()
            os.fsync(descriptor)
        part.replace(file)
        sync_folder(file.parent)
    return file.read_text().strip()


def sync_folder(folder: Path) -> None:
    """Have what was renamed into a folder, or out of it, outlast a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
