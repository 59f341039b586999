"""The acts that reach outside, each with what it needs."""

from __future__ import annotations

from bot.building.parts import Parts
from bot.jibri.spool import Spool
from bot.services.acts import Act
from bot.services.attendance_files import AttendanceTable
from bot.services.calendar_files import SendCalendar
from bot.services.coordination import OpenCoordination
from bot.services.directs import AnswerInvitation, LeaveRoom, NotifyKeyless
from bot.services.films import Films
from bot.services.history import ShareHistory
from bot.services.identities import AcceptIdentity
from bot.services.invite import InviteMembers
from bot.services.keep_file import DropBlob, KeepFile
from bot.services.light_copies import LightCopy
from bot.services.list_files import ListTable
from bot.services.make_accounts import MakeAccounts
from bot.services.mending import Mending, MendRoom
from bot.services.open_mesa import DescribeMesa, OpenMesa
from bot.services.pins import Pin
from bot.services.posted_films import LookAtFilm
from bot.services.private import DirectRoom, TellPrivately
from bot.services.record import SendRecord
from bot.services.registry import Services
from bot.services.remaking import RemakeMesa
from bot.services.send_file import SendFile
from bot.services.settle import SettleMembers
from bot.services.table_files import SendTable
from bot.services.take_recording import ClearSpool, TakeRecording


def acts_of(
    parts: Parts, services: Services, opening: OpenCoordination, mending: Mending
) -> tuple[Act, ...]:
    """Every act, by which intents are carried out."""
    return (
        opening,
        *_room_acts(parts, services, mending),
        *_person_acts(parts, services),
        *_file_acts(parts, services),
        *_sheet_acts(parts, services),
        *_recording_acts(parts, services),
    )


def _room_acts(parts: Parts, services: Services, mending: Mending) -> tuple[Act, ...]:
    database, rooms, catalogs = parts.database, parts.client.rooms, parts.catalogs
    access, posts, coordination = services.access, services.posts, services.coordination
    return (
        OpenMesa(database, rooms, access, posts, catalogs, services.portada),
        DescribeMesa(database, rooms, access, posts, catalogs),
        RemakeMesa(database, rooms, access, posts, catalogs, services.remaking),
        SettleMembers(database, rooms, access, posts, coordination),
        InviteMembers(database, rooms, access, posts, coordination),
        MendRoom(database, parts.client.rules, mending, access, parts.clock),
        Pin(database, rooms),
    )


def _person_acts(parts: Parts, services: Services) -> tuple[Act, ...]:
    rooms, people, posts = parts.client.rooms, services.people, services.posts
    return (
        TellPrivately(rooms, services.coordination, parts.clock),
        AnswerInvitation(rooms),
        LeaveRoom(rooms),
        NotifyKeyless(rooms, people, posts, parts.catalogs, parts.contact),
        AcceptIdentity(parts.client.keys, posts),
        ShareHistory(parts.client.history),
        MakeAccounts(parts.database, parts.registrar, services.onboarding, parts.clock),
    )


def _file_acts(parts: Parts, services: Services) -> tuple[Act, ...]:
    contents, blobs, posts = parts.client.media, parts.blobs, services.posts
    keep = KeepFile(
        contents,
        blobs,
        posts,
        services.portada,
        parts.clock,
        most_bytes=parts.settings.files.max_mb << 20,
        films=services.posted_films,
    )
    send = SendFile(parts.database, services.access, contents, blobs, posts)
    return keep, send, DropBlob(blobs)


def _sheet_acts(parts: Parts, services: Services) -> tuple[Act, ...]:
    """Files that the bot makes of what it knows."""
    database, contents, catalogs = parts.database, parts.client.media, parts.catalogs
    access, posts, clock = services.access, services.posts, parts.clock
    direct = DirectRoom(database, parts.client.rooms)
    tables = (
        ListTable(access, services.lists, catalogs),
        AttendanceTable(services.attendances, catalogs),
    )
    return (
        *(SendTable(each, database, direct, contents, posts, clock) for each in tables),
        SendRecord(database, access, contents, posts, catalogs),
        SendCalendar(database, contents, posts, catalogs, services.calendar_writer),
    )


def _recording_acts(parts: Parts, services: Services) -> tuple[Act, ...]:
    films = Films(parts.blobs, parts.settings.data_dir / "films")
    keeping, clock, me = services.recording_keeping, parts.clock, parts.me
    looking = (LookAtFilm(parts.database, films, keeping), LightCopy(parts.database, films, clock))
    if parts.settings.recordings.spool is None:
        return looking
    spool = Spool(parts.settings.recordings.spool)
    taking = TakeRecording(spool, films, keeping, services.coordination, clock, me)
    return (*looking, taking, ClearSpool(spool))
