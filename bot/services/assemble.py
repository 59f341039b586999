"""Puts the services together: the one place that says which needs which."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path

from bot.domain.ids import UserId
from bot.i18n import Catalogs
from bot.jibri.spool import Spool
from bot.ports import CallServers, CallTokens, Clock, Directory, Mailer, Registrar
from bot.services.access import Access
from bot.services.accounts import Accounts
from bot.services.agendas import Agendas
from bot.services.agreement_drafts import AgreementDrafts
from bot.services.agreement_keeping import KIND as AGREEMENT
from bot.services.agreement_keeping import AgreementKeeping
from bot.services.agreements import Agreements
from bot.services.archive import Archive
from bot.services.attendances import Attendances
from bot.services.calendar_feed import CalendarFeed
from bot.services.call_events import CallEvents
from bot.services.call_leaving import CallLeaving
from bot.services.call_rooms import CallRooms
from bot.services.call_watch import CallWatch
from bot.services.codes import Codes
from bot.services.coming_back import ComingBack
from bot.services.coordination import Coordination
from bot.services.daily_agenda import DailyAgenda
from bot.services.debates import Debates
from bot.services.documents import Documents
from bot.services.doors import Doors
from bot.services.entering import Entering
from bot.services.entries import Entries
from bot.services.floor import Floor
from bot.services.handing import Handing
from bot.services.icalendar_text import CalendarWriter
from bot.services.identities import IdentityWatch
from bot.services.introductions import Introductions
from bot.services.keep_file import FileWatch
from bot.services.link_sweep import LinkSweep
from bot.services.links import Links
from bot.services.list_changes import ListChanges
from bot.services.list_links import ListLinks
from bot.services.list_proposals import ListProposals
from bot.services.list_requests import ListRequests, Messengers
from bot.services.list_swaps import ListSwaps
from bot.services.list_views import ListViews
from bot.services.lists import Lists
from bot.services.live_meetings import LiveMeetings
from bot.services.live_page import LivePage
from bot.services.live_section import LiveSection
from bot.services.live_telling import Telling
from bot.services.mails import Mails
from bot.services.make_accounts import Onboarding
from bot.services.meeting_clock import MeetingClock
from bot.services.meeting_later import MeetingLater
from bot.services.meeting_plans import MeetingPlans
from bot.services.meeting_reminders import MeetingReminders
from bot.services.meeting_section import MeetingSection
from bot.services.meeting_series import MeetingSeries
from bot.services.meeting_telling import MeetingTelling
from bot.services.meetings import Meetings
from bot.services.mesas import MesaRules, Mesas
from bot.services.moderator_news import ModeratorNews
from bot.services.not_recording import NotRecording
from bot.services.own_reminders import OwnReminders
from bot.services.passes import Passes
from bot.services.passwords import Passwords
from bot.services.people import People
from bot.services.portada import Portada
from bot.services.posted_films import PostedFilms
from bot.services.posts import Posts
from bot.services.preparations import Preparations
from bot.services.questions import Questions
from bot.services.record import Record
from bot.services.recording_keeping import RecordingKeeping, RecordingRules
from bot.services.recording_removal import RecordingExpiry, RecordingRemoval
from bot.services.recording_sweep import RecordingSweep
from bot.services.recordings import Recordings
from bot.services.recordings_aside import RecordingsAside
from bot.services.registry import Services
from bot.services.remaking import Remaking
from bot.services.reminder_changes import ReminderChanges
from bot.services.reminders import Reminders
from bot.services.resources import Resources
from bot.services.rosters import Rosters
from bot.services.rsvps import Rsvps
from bot.services.salas import Salas
from bot.services.sent_lists import SentLists
from bot.services.sharing import Sharing
from bot.services.showings import Showings
from bot.services.silent_chats import SilentChats
from bot.services.status import StatusSource
from bot.services.timed import Timed
from bot.services.unrecorded import Unrecorded
from bot.services.watchers import Marks, Watcher
from bot.services.watching import Watching
from bot.services.welcomes import Welcomes
from storage.database import Database


@dataclass(frozen=True)
class Surroundings:
    """What the services are given: the settings that matter to them, and the world outside."""

    database: Database
    catalogs: Catalogs
    clock: Clock
    me: UserId
    coordinators: frozenset[UserId]
    contact: str
    """Whom to ask, as text for people."""
    jitsi_url: str | None
    """Where meetings are held; None: nowhere yet."""
    rules: MesaRules
    directory: Directory
    status: StatusSource
    mailer: Mailer | None = None
    """None: no mail is sent."""
    daily_at: time | None = None
    """When coordination is told of the day; None: never."""
    public_url: str | None = None
    """Where people reach the bot's pages; None: nowhere."""
    lead: timedelta = timedelta(days=15)
    """How long before it a meeting should be known."""
    registrar: Registrar | None = None
    """Who makes accounts for people who have none; None: nobody."""
    call_tokens: CallTokens | None = None
    """None: people enter calls without one, under whatever name they write."""
    call_server: CallServers | None = None
    """None: it is not asked whether people can enter."""
    spool: Path | None = None
    """Where recordings are handed over; None: nowhere."""
    recording_rules: RecordingRules = field(default_factory=RecordingRules)


def assemble(given: Surroundings) -> Services:
    """Every service, each knowing those it needs."""
    database, clock, rules = given.database, given.clock, given.rules
    posts = Posts(given.catalogs, clock)
    people = People(rules.language, rules.zone)
    coordination = Coordination(posts, rules.language, rules.zone)
    access = Access(given.coordinators, coordination, clock, given.me)
    mails = Mails(
        database,
        given.catalogs,
        given.mailer,
        posts,
        people,
        coordination,
        clock,
        contact=given.contact,
    )
    questions, marks = Questions(), Marks()
    server = None if rules.federate else rules.server
    handing = Handing(posts, people, access)
    personal_links = Links(clock, public_url=given.public_url)
    accounts = Accounts(
        personal_links, mails, handing, access, clock, wanted=given.registrar is not None
    )
    codes = Codes(mails, handing, accounts, clock, given.me)
    list_changes = ListChanges(access, clock, codes)
    lists = Lists(access, given.directory, list_changes, server=server)
    introductions = Introductions(
        codes,
        accounts,
        list_changes,
        access,
        posts,
        people,
        clock,
        server=server,
        contact=given.contact,
    )
    lists.register(questions)
    portada = Portada(database, posts, clock)
    list_swaps = ListSwaps(access, lists, portada, clock, server=server)
    list_swaps.register(questions)
    list_proposals = ListProposals(database, access, lists, people, posts, coordination, clock)
    list_proposals.register(questions)
    reminders = Reminders(database, posts, clock)
    links = ListLinks(access, clock, public_url=given.public_url)
    messengers = Messengers(links, mails, posts, people, coordination)
    agendas = Agendas(portada, clock)
    call_rooms = CallRooms(
        given.jitsi_url, tokens=given.call_tokens, recorded=given.spool is not None
    )
    rosters, passes = Rosters(access, people), Passes(clock)
    entries = Entries(
        personal_links, posts, rosters, passes, call_rooms, clock, contact=given.contact
    )
    entering = Entering(entries, clock)
    entering.register(marks)
    meeting_telling = MeetingTelling(posts, portada, reminders, call_rooms, clock)
    leaving = CallLeaving(
        access,
        rosters,
        call_rooms,
        meeting_telling,
        ModeratorNews(posts, people, given.coordinators),
        clock,
    )
    access.on_taken_out.append(leaving.taken_out)
    meetings = Meetings(meeting_telling, call_rooms, clock)
    meetings.register(questions)
    meeting_series = MeetingSeries(database, meetings, meeting_telling, clock)
    meeting_series.register(questions)
    meeting_plans = MeetingPlans(
        meetings,
        meeting_series,
        access,
        coordination,
        clock,
        lead=given.lead,
        contact=given.contact,
    )
    meeting_plans.register(questions)
    reminders.word("meeting", MeetingReminders(call_rooms, entries).word)
    telling = Telling(posts)
    live = LiveMeetings(telling, portada, agendas, call_rooms, clock)
    live.register(questions)
    floor = Floor(telling, portada, clock)
    floor.register(marks)
    own_reminders = OwnReminders(reminders, access, clock)
    own_reminders.register(marks)
    Rsvps(access, posts, people).register(marks)
    meeting_later = MeetingLater(access, posts, people, reminders)
    meeting_later.register(marks, own_reminders)
    call_watch = CallWatch(given.call_server)
    preparations = Preparations(
        database,
        posts,
        people,
        coordination,
        reminders,
        clock,
        calls=call_rooms,
        watch=call_watch,
    )
    preparations.register(questions)
    daily = DailyAgenda(database, coordination, preparations, clock, at=given.daily_at)
    meeting_telling.follow(meeting_later, preparations)
    recordings = Recordings(posts, portada, clock)
    watching = Watching(personal_links, posts, people, contact=given.contact)
    watching.register(marks)
    sharing = Sharing(personal_links, posts, people, clock, contact=given.contact)
    recording_removal = RecordingRemoval(database, portada, clock, given.me)
    recording_removal.register(questions)
    sweep, looking = _looking(given, posts, people, coordination)
    recordings_aside = RecordingsAside(sweep, contact=given.contact)
    recordings_aside.register(questions)
    expiry = RecordingExpiry(database, recording_removal, given.recording_rules.lasts)
    documents = Documents(access, portada, clock)
    documents.register(questions)
    debates = Debates(access, posts, portada, clock)
    agreements = Agreements(AgreementKeeping(access, posts, portada, reminders, clock))
    reminders.word(AGREEMENT, agreements.said)
    AgreementDrafts(posts).register(marks)
    live_page = LivePage(
        database,
        personal_links,
        posts,
        people,
        access,
        clock,
        live=live,
        floor=floor,
        agreed=agreements,
    )
    resources = Resources(posts, portada, clock)
    archive = Archive(access, posts, portada, clock)
    archive.register(questions)
    remaking = Remaking(access, posts, portada, meeting_telling, clock)
    remaking.register(questions)
    # In the order in which people see them.
    portada.register(MeetingSection(call_rooms), agendas, LiveSection(), debates, documents)
    portada.register(agreements, recordings, resources)
    welcomes = Welcomes(database, posts, people, clock, portada, access)
    watchers: tuple[Watcher, ...] = (FileWatch(people, posts, clock), debates)
    meeting_clock = MeetingClock(database, live, telling, clock, given.me)
    timed: tuple[Timed, ...] = (
        meeting_clock,
        meeting_series,
        reminders,
        preparations,
        daily,
        portada,
        welcomes,
        SilentChats(database, access),
    )
    looking = (*looking, expiry, LinkSweep(database))
    mesas = Mesas(access, clock, rules, portada)
    calendar_writer = CalendarWriter(given.catalogs, given.me, given.contact)
    feed = CalendarFeed(database, personal_links, mesas, people, calendar_writer, clock)
    return Services(
        mesas=mesas,
        coming_back=ComingBack(access, mesas),
        lists=lists,
        list_proposals=list_proposals,
        list_swaps=list_swaps,
        list_views=ListViews(access, lists),
        list_requests=ListRequests(links, messengers, reminders, clock),
        sent_lists=SentLists(database, links, lists, posts, clock),
        agendas=agendas,
        meetings=meetings,
        meeting_plans=meeting_plans,
        meeting_series=meeting_series,
        calendar_feed=feed,
        calendar_writer=calendar_writer,
        entries=entries,
        entering=entering,
        doors=Doors(database, personal_links, rosters, passes, call_rooms, clock),
        salas=Salas(entries, posts, rosters, call_rooms, clock),
        call_watch=call_watch,
        call_events=CallEvents(database, rosters, clock, leaving),
        live=live,
        live_page=live_page,
        floor=floor,
        debates=debates,
        documents=documents,
        agreements=agreements,
        resources=resources,
        recordings=recordings,
        watching=watching,
        sharing=sharing,
        showings=Showings(database, personal_links, access, people, clock),
        recording_keeping=RecordingKeeping(posts, portada, clock, given.recording_rules, watching),
        recording_removal=recording_removal,
        recording_sweep=sweep,
        recordings_aside=recordings_aside,
        posted_films=PostedFilms(access, clock),
        attendances=Attendances(access, clock),
        preparations=preparations,
        own_reminders=own_reminders,
        reminder_changes=ReminderChanges(own_reminders, clock),
        archive=archive,
        remaking=remaking,
        record=Record(clock),
        access=access,
        people=people,
        posts=posts,
        coordination=coordination,
        questions=questions,
        marks=marks,
        identities=IdentityWatch(database, coordination, clock),
        portada=portada,
        welcomes=welcomes,
        mails=mails,
        introductions=introductions,
        onboarding=Onboarding(accounts, introductions, codes, access, coordination),
        passwords=Passwords(database, personal_links, given.registrar, clock),
        watchers=watchers,
        timed=timed,
        looking=looking,
        status=given.status,
    )


def _looking(
    given: Surroundings, posts: Posts, people: People, coordination: Coordination
) -> tuple[RecordingSweep | None, tuple[Timed, ...]]:
    """What looks for recordings, where they are handed over."""
    if given.spool is None:
        return None, ()
    sweep = RecordingSweep(given.database, Spool(given.spool), coordination, given.clock)
    news = ModeratorNews(posts, people, given.coordinators)
    return sweep, (
        sweep,
        Unrecorded(given.database, sweep, news),
        NotRecording(given.database, news),
    )
