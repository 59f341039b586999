"""Files that the bot writes, on their way into a message."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from bot.ports import Contents


async def uploaded(contents: Contents, name: str, media_type: str, data: bytes) -> dict[str, Any]:
    """Put a file encrypted on the homeserver; the message that carries it."""
    file = await contents.upload(_parts(data), len(data))
    return {
        "msgtype": "m.file",
        "body": name,
        "filename": name,
        "info": {"mimetype": media_type, "size": len(data)},
        "file": dict(file),
        "m.mentions": {},
    }


async def _parts(data: bytes) -> AsyncIterator[bytes]:
    yield data
