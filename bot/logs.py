"""Logs: one JSON object a line on stdout, of ids and counts, never of what people wrote."""

from __future__ import annotations

import logging
import re
import sys
from io import TextIOBase
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

_PRIVATE = re.compile(
    r"(^|_)(body|content|displayname|email|key|link|name|password|secret|seed|text|title|token|url)"
    r"s?$"
)
"""Keys whose values are never written, should a caller pass one by mistake."""
_TOKEN = re.compile(
    r"(?i)((?:access_|refresh_|login)?token[\"']?\s*[=:]\s*[\"']?|bearer )[^\s\"'&,}]+"
)
_OWN_TOKENS = re.compile(r"\b(?:syt|syr|syl|mat|mct)_[\w-]{8,}")
_LONGEST = 500

# What these say at WARNING quotes events and requests; what matters of it the bot logs itself.
# `aiohttp.server` names the address of whoever sends what is no HTTP, as often as they send it.
_QUIET = (
    "nio",
    "peewee",
    "aiohttp.access",
    "aiohttp.server",
    "sqlalchemy",
    "apscheduler.executors",
)


def configure(stream: TextIO | TextIOBase | None = None, *, level: int = logging.INFO) -> None:
    """Send every log line, the libraries' too, to `stream` (None: stdout) as JSON."""
    out = stream or sys.stdout
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _failure,
                _discreet,
                structlog.processors.JSONRenderer(ensure_ascii=False, default=_type_of),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in ("bot", "commands", "storage"):
        logging.getLogger(name).setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)


def _failure(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """An exception as its types and places. Its message may quote what a person wrote."""
    info = event.pop("exc_info", None)
    error = sys.exc_info()[1] if info is True else info[1] if isinstance(info, tuple) else info
    if not isinstance(error, BaseException):
        return event
    causes: list[dict[str, object]] = []
    while error is not None and len(causes) < 5:
        cause: dict[str, object] = {"type": type(error).__qualname__, "frames": _frames(error)}
        if isinstance(error, OSError) and error.strerror:
            cause["why"] = error.strerror
        causes.append(cause)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return {**event, "exception": causes}


def _frames(error: BaseException) -> list[str]:
    frames: list[str] = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{code.co_filename}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return frames[-20:]


def _discreet(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """The same line with anything private kept out of it."""
    for key, value in event.items():
        if key != "event" and _PRIVATE.search(key):
            event[key] = "(kept out)"
        elif isinstance(value, str):
            clean = _OWN_TOKENS.sub("(kept out)", _TOKEN.sub(r"\1(kept out)", value))
            event[key] = clean if len(clean) <= _LONGEST else f"{clean[:_LONGEST]}…"
    return event


def _type_of(value: object) -> str:
    """What cannot be written as JSON, by its type alone."""
    return f"<{type(value).__qualname__}>"
