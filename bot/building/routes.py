"""The pages that people open, and what other servers call."""

from __future__ import annotations

from collections.abc import Sequence

from aiohttp import web

from bot.building.parts import Parts
from bot.ports import Clock
from bot.services.registry import Services
from bot.web.calendar_pages import CalendarPages
from bot.web.entry_pages import EntryPages
from bot.web.jitsi_hooks import JitsiHooks
from bot.web.list_pages import ListPages
from bot.web.live_pages import LivePages
from bot.web.pages import Pages
from bot.web.password_pages import PasswordPages
from bot.web.recording_hook import RecordingHook
from bot.web.recording_pages import Limits, RecordingPages
from bot.web.streaming import Streams


def pages_of(parts: Parts) -> Pages:
    """What every page has in common."""
    return Pages(
        parts.catalogs,
        language=parts.settings.language,
        contact=parts.contact,
        public_url=parts.settings.web.public_url,
    )


def routes_of(
    parts: Parts, services: Services, pages: Pages, clock: Clock
) -> tuple[web.RouteDef, ...]:
    """Every address that is served, but those of the bot's condition."""
    settings, catalogs = parts.settings, parts.catalogs
    recorded = settings.recordings.spool is not None
    limits = Limits(settings.recordings.download, settings.web.networks)
    streams = Streams(parts.blobs)
    return (
        *ListPages(pages, services.sent_lists, catalogs).routes(),
        *PasswordPages(pages, services.passwords).routes(),
        *RecordingPages(pages, services.showings, streams, catalogs, limits).routes(),
        *CalendarPages(pages, services.calendar_feed).routes(),
        *LivePages(pages, services.live_page).routes(),
        *EntryPages(pages, services.doors, recorded=recorded).routes(),
        *_hooks(parts, services, clock),
    )


def _hooks(parts: Parts, services: Services, clock: Clock) -> Sequence[web.RouteDef]:
    """What the server of calls asks and tells, and the machine that records."""
    settings, token = parts.settings, parts.settings.jitsi.hook_token
    calls = JitsiHooks(
        services.call_events,
        parts.catalogs,
        token=None if token is None else token.get_secret_value(),
        language=settings.language,
    ).routes()
    if services.recording_sweep is None:
        return calls
    hinted = services.recording_sweep.hinted
    return (*calls, *RecordingHook(settings.recordings.hook_key_file, hinted, clock).routes())
