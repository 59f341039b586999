"""Everything a command may call, gathered once at the start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.services.access import Access
    from bot.services.agendas import Agendas
    from bot.services.agreements import Agreements
    from bot.services.archive import Archive
    from bot.services.attendances import Attendances
    from bot.services.calendar_feed import CalendarFeed
    from bot.services.call_events import CallEvents
    from bot.services.call_watch import CallWatch
    from bot.services.coming_back import ComingBack
    from bot.services.coordination import Coordination
    from bot.services.debates import Debates
    from bot.services.documents import Documents
    from bot.services.doors import Doors
    from bot.services.entering import Entering
    from bot.services.entries import Entries
    from bot.services.floor import Floor
    from bot.services.icalendar_text import CalendarWriter
    from bot.services.identities import IdentityWatch
    from bot.services.introductions import Introductions
    from bot.services.list_proposals import ListProposals
    from bot.services.list_requests import ListRequests
    from bot.services.list_swaps import ListSwaps
    from bot.services.list_views import ListViews
    from bot.services.lists import Lists
    from bot.services.live_meetings import LiveMeetings
    from bot.services.live_page import LivePage
    from bot.services.mails import Mails
    from bot.services.make_accounts import Onboarding
    from bot.services.meeting_plans import MeetingPlans
    from bot.services.meeting_series import MeetingSeries
    from bot.services.meetings import Meetings
    from bot.services.mesas import Mesas
    from bot.services.own_reminders import OwnReminders
    from bot.services.passwords import Passwords
    from bot.services.people import People
    from bot.services.portada import Portada
    from bot.services.posted_films import PostedFilms
    from bot.services.posts import Posts
    from bot.services.preparations import Preparations
    from bot.services.questions import Questions
    from bot.services.record import Record
    from bot.services.recording_keeping import RecordingKeeping
    from bot.services.recording_removal import RecordingRemoval
    from bot.services.recording_sweep import RecordingSweep
    from bot.services.recordings import Recordings
    from bot.services.recordings_aside import RecordingsAside
    from bot.services.remaking import Remaking
    from bot.services.reminder_changes import ReminderChanges
    from bot.services.resources import Resources
    from bot.services.salas import Salas
    from bot.services.sent_lists import SentLists
    from bot.services.sharing import Sharing
    from bot.services.showings import Showings
    from bot.services.status import StatusSource
    from bot.services.timed import Timed
    from bot.services.watchers import Marks, Watcher
    from bot.services.watching import Watching
    from bot.services.welcomes import Welcomes


@dataclass(frozen=True)
class Services:
    """The use cases, one attribute for each feature."""

    mesas: Mesas
    coming_back: ComingBack
    lists: Lists
    list_proposals: ListProposals
    list_swaps: ListSwaps
    list_views: ListViews
    list_requests: ListRequests
    sent_lists: SentLists
    agendas: Agendas
    meetings: Meetings
    meeting_plans: MeetingPlans
    meeting_series: MeetingSeries
    calendar_feed: CalendarFeed
    calendar_writer: CalendarWriter
    live: LiveMeetings
    live_page: LivePage
    entries: Entries
    doors: Doors
    entering: Entering
    salas: Salas
    call_events: CallEvents
    call_watch: CallWatch
    floor: Floor
    debates: Debates
    documents: Documents
    agreements: Agreements
    resources: Resources
    recordings: Recordings
    watching: Watching
    sharing: Sharing
    showings: Showings
    recording_keeping: RecordingKeeping
    recording_removal: RecordingRemoval
    recording_sweep: RecordingSweep | None
    recordings_aside: RecordingsAside
    """None: no recordings are handed over."""
    posted_films: PostedFilms
    attendances: Attendances
    preparations: Preparations
    own_reminders: OwnReminders
    reminder_changes: ReminderChanges
    archive: Archive
    remaking: Remaking
    record: Record
    access: Access
    people: People
    posts: Posts
    coordination: Coordination
    questions: Questions
    marks: Marks
    identities: IdentityWatch
    portada: Portada
    welcomes: Welcomes
    mails: Mails
    introductions: Introductions
    onboarding: Onboarding
    passwords: Passwords
    watchers: tuple[Watcher, ...]
    """Who looks at what is no command."""
    timed: tuple[Timed, ...]
    """What happens by the clock."""
    looking: tuple[Timed, ...]
    """The same, for what looks at how things are outside: of the present alone."""
    status: StatusSource
