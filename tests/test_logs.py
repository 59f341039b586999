"""Logs are JSON, and say nothing that a person wrote."""

from __future__ import annotations

import asyncio
import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import structlog

from bot import logs
from tests.web.site import open_site


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    config = structlog.get_config()
    stream = io.StringIO()
    logs.configure(stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)
    structlog.configure(**config)


def _lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_is_one_json_object(written: io.StringIO) -> None:
    structlog.get_logger("bot.app").info("ready", rooms=3)
    (line,) = _lines(written)
    assert (line["event"], line["rooms"], line["level"]) == ("ready", 3, "info")
    assert line["timestamp"].endswith("Z")


def test_private_values_are_kept_out(written: io.StringIO) -> None:
    structlog.get_logger("bot.x").info(
        "posted", body="¿Empezamos?", access_token="abc", context="mesa", content={"a": 1}
    )
    (line,) = _lines(written)
    assert line["body"] == line["access_token"] == line["content"] == "(kept out)"
    assert line["context"] == "mesa"


def test_an_exception_is_written_without_its_words(written: io.StringIO) -> None:
    try:
        try:
            raise KeyError("Ana Rojas")
        except KeyError as error:
            raise ValueError("Ana Rojas is not listed") from error
    except ValueError:
        structlog.get_logger("bot.x").exception("failed", code="7F3A")
    (line,) = _lines(written)
    assert [cause["type"] for cause in line["exception"]] == ["ValueError", "KeyError"]
    assert "test_logs.py" in line["exception"][0]["frames"][0]
    assert "Ana" not in written.getvalue()


def test_libraries_are_heard_from_warnings_up_and_without_tokens(written: io.StringIO) -> None:
    logging.getLogger("aiohttp.client").info("unheard")
    logging.getLogger("aiohttp.client").warning("GET /sync?access_token=syt_abcdefgh_1 failed")
    logging.getLogger("nio.client").error("an event: %s", {"body": "¿Empezamos?"})
    (line,) = _lines(written)
    assert line["event"] == "GET /sync?access_token=(kept out) failed"
    assert line["logger"] == "aiohttp.client"


async def test_who_sends_what_is_no_http_is_not_named(written: io.StringIO) -> None:
    async with open_site() as http:
        port = http._base_url.port if http._base_url else None
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /s/a-secret-that-opens-something HTTP/9.9\r\n\r\n")
        assert b" 400 " in await asyncio.wait_for(reader.read(), 10)
        writer.close()
    assert written.getvalue() == ""
