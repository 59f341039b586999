"""The bot with one command more, whose handler takes a second."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import commands
from bot.app import Bot
from bot.chat.command import Context, Registry, command
from bot.config import load_settings
from bot.domain.reply import Reply


@command("buscar")
async def take_a_second(ctx: Context) -> Reply:
    """Answer after a second of waiting for something outside."""
    await asyncio.sleep(1)
    return Reply.of("idioma-current", language=ctx.language)


@asynccontextmanager
async def bot_with_a_slow_command(config: Path) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """Its `run`, ready to be called."""
    slow = take_a_second.__mesas_command__  # type: ignore[attr-defined]
    registry = Registry([*Registry.of(commands), slow])
    async with Bot(load_settings(config), registry=registry) as bot:
        yield bot.run
