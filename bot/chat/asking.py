"""Who writes, from where, and in which mesa: all that is known before a command runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from bot.chat import words
from bot.chat.arguments import IDS, parse_id, parse_mesa_id, words_of_id
from bot.chat.command import Command
from bot.chat.reader import Split
from bot.domain.access import Role
from bot.domain.errors import NotAllowed, NotFound, NotUnderstood, Refusal, Refused
from bot.domain.ids import EventId, MesaId, UserId
from bot.domain.mesa import Mesa
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.services import things
from bot.services.registry import Services
from storage.database import Transaction
from storage.rooms import Room

RoomKind = Literal["mesa", "coordination", "direct"]
_KINDS: dict[str, RoomKind] = {
    "mesa": "mesa",
    "coordination": "coordination",
    "direct": "direct",
}
_IN_PRIVATE = frozenset({"soy"})
"""Refused in a mesa's room, with words of their own: a code is a secret."""
_MOST_MESAS = 10
"""Shown to a person who has to name one."""
_LONGEST_REST = 120
_OF_A_MEETING = frozenset(
    (
        *("reunion entrar", "reunion vivo", "reunion terminar", "agenda siguiente"),
        *("agenda extender", "agenda pendiente", "ronda abrir", "ronda siguiente"),
        *("ronda terminar", "palabra ver", "palabra pedir", "palabra quitar", "palabra dar"),
    )
)
"""They mean the mesa that meets now, where only one does."""
_MESA_KEYS = frozenset(map(words.fold, words.spellings(words.OPTIONS["mesa"])))


@dataclass(frozen=True)
class Asker:
    """A person in a room where the bot listens."""

    user: UserId
    origin: Origin
    role: Role
    mesa: Mesa | None
    """The room's."""
    room_kind: RoomKind
    zone: ZoneInfo


async def asker(
    tx: Transaction,
    services: Services,
    known: Room | None,
    *,
    user: UserId,
    event: EventId,
    thread: EventId | None,
) -> Asker | None:
    """Who writes; None where the bot does not answer: another room, or nobody of this one."""
    kind = _KINDS.get(known.kind) if known else None
    if known is None or kind is None:
        return None
    if kind == "direct" and user != known.person:
        return None  # the answer would be read by another, of a mesa that they are not in
    mesa = await services.mesas.in_room(tx, known.id) if kind == "mesa" else None
    if kind == "mesa" and mesa is None:
        return None
    role = await services.access.role_in(tx, user, mesa)
    if kind == "mesa" and role is Role.NOBODY:
        return None
    if kind == "coordination" and role < Role.COORDINATOR:
        return None
    preferences = await services.people.preferences(tx, user, mesa)
    origin = Origin(known.id, event, thread, user, preferences.language)
    return Asker(user, origin, role, mesa, kind, preferences.zone)


def takes_mesa(command: Command) -> bool:
    """Whether `mesa=MESA-1` is for us to read, and not one of the command's own arguments."""
    return all(each.name != "mesa" for each in command.parameters)


def is_mesa_key(folded: str) -> bool:
    """Whether an option is `mesa`, in any language."""
    return folded in _MESA_KEYS


def without_mesa(command: Command, split: Split) -> tuple[MesaId | None, Split]:
    """The mesa that a line names, by `mesa=MESA-1` or by its id as the first word.

    Raises:
        NotUnderstood: what stands after `mesa=` is not an id.
    """
    if not takes_mesa(command):
        return None, split
    ours = [value for key, value in split.options if is_mesa_key(words.fold(key))]
    others = tuple(pair for pair in split.options if not is_mesa_key(words.fold(pair[0])))
    if ours:
        resumed = tuple(each for each in split.resumed if not is_mesa_key(words.fold(each[1])))
        number = ours[-1].strip().removeprefix("#")
        text = f"MESA-{number}" if number.isascii() and number.isdecimal() else ours[-1]
        return parse_mesa_id(text), Split(split.words, others, resumed)
    for taken in (1, 2) if command.where == "mesa" else ():
        named = _mesa_in(" ".join(split.words[:taken]), command)
        if named is not None:
            resumed = tuple((max(0, place - taken), key) for place, key in split.resumed)
            return named, Split(split.words[taken:], split.options, resumed)
    return None, split


def _mesa_in(text: str, command: Command) -> MesaId | None:
    """«MESA-1», «mesa 1»; of `!mesa ver 1`, the number alone."""
    if command.noun == "mesa" and text.isascii() and text.isdecimal():
        text = f"MESA-{text}"
    try:
        return parse_mesa_id(text)
    except NotUnderstood:
        return None


def thing_meant(command: Command, split: Split) -> str | None:
    """The id of a thing among the arguments, where the command takes one: `ACU-1`, or `1`."""
    named = {words.fold(key): value for key, value in split.options}
    place = 0
    for each in command.parameters:
        if each.kind not in ("word", "rest", "option"):
            continue
        spelled = map(words.fold, words.spellings(words.OPTIONS[each.name]))
        text = next((named[key] for key in spelled if key in named), None)
        if text is None and each.kind != "option":
            taken = words_of_id(split.words[place:]) if each.annotation in IDS else 1
            text = " ".join(split.words[place : place + taken])
            place += taken
        prefix = IDS.get(each.annotation)
        if text and prefix is not None and each.annotation is not MesaId:
            try:
                return parse_id(prefix, text)
            except NotUnderstood:
                return None  # binding says what is wrong with it
    return None


async def mesa_meant(
    tx: Transaction,
    services: Services,
    who: Asker,
    command: Command,
    named: MesaId | None,
    thing: str | None = None,
    *,
    rest: str = "",
) -> tuple[Mesa | None, Role]:
    """The mesa that a command is about, and what the person is there.

    Outside a mesa's room it is the one named, else the one that has `thing`, else the
    only one that the person is in; of what belongs to a meeting, the only one of theirs
    that meets now. `rest` is what was written behind the command.

    Raises:
        NotFound: there is none of that id, or not for this person.
        Refusal: it must be named, or cannot be named here.
    """
    if who.mesa is not None:
        # What belongs to one mesa is not shown, nor changed, in the room of another.
        if named is not None and named != who.mesa.id:
            raise Refusal("common-other-mesa", mesa=who.mesa.id, named=named)
        return who.mesa, who.role
    if named is not None:
        mesa = await services.mesas.find(tx, named)
        role = await services.access.role_in(tx, who.user, mesa)
        if role is Role.NOBODY:
            raise NotFound("common-no-such-mesa", mesa=named)
        return mesa, role
    if command.where != "mesa":
        return None, who.role
    if thing is not None:
        return await _mesa_with(tx, services, who, thing)
    theirs = await services.mesas.of_person(tx, who.user)
    if len(theirs) > 1 and command.name in _OF_A_MEETING:
        meeting_now = [each for each in theirs if await services.meetings.is_near(tx, each)]
        theirs = meeting_now if len(meeting_now) == 1 else theirs
    if len(theirs) != 1:
        if not theirs:
            raise Refusal("common-no-mesas")
        mesa_key = words.first(words.OPTIONS["mesa"], who.origin.language)
        said = f" {rest}" if rest and len(rest) <= _LONGEST_REST else ""
        example = f"!{command.spelled(who.origin.language)}{said} {mesa_key}={theirs[0].id}"
        reply = Reply.of("common-which-mesa", example=example)
        for each in theirs[:_MOST_MESAS]:
            reply = reply.item("common-which-mesa-item", mesa=each.id, name=each.name)
        if len(theirs) > _MOST_MESAS:
            reply = reply.paragraph("common-which-mesa-more", count=_MOST_MESAS)
        raise Refused(reply)
    return theirs[0], await services.access.role_in(tx, who.user, theirs[0])


async def _mesa_with(
    tx: Transaction, services: Services, who: Asker, thing: str
) -> tuple[Mesa, Role]:
    """The mesa of a thing; whether there is one of another mesa is nothing to tell."""
    mesa_id = await things.mesa_of(tx, thing)
    mesa = None if mesa_id is None else await services.mesas.find(tx, mesa_id)
    role = Role.NOBODY if mesa is None else await services.access.role_in(tx, who.user, mesa)
    if mesa is None or role is Role.NOBODY:
        raise NotFound("common-no-such-thing", thing=thing)
    return mesa, role


def check_allowed(command: Command, who: Asker, role: Role, contact: str) -> None:
    """Let pass who may use `command` here.

    Raises:
        NotAllowed: they may not, or not here.
    """
    if role < command.requires:
        raise NotAllowed("common-not-allowed", role=command.requires, contact=contact)
    if command.where == "coordination" and who.room_kind == "mesa":
        raise NotAllowed("common-not-here")


def may_use(command: Command, role: Role, room_kind: str) -> bool:
    """Whether help in such a room lists `command` for such a person."""
    if room_kind == "mesa" and (command.where == "coordination" or command.noun in _IN_PRIVATE):
        return False
    return role >= command.requires
