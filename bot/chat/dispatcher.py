"""From a message to its one answer: who may, which command, what it said or why not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from bot.chat import answers, taps, wishes
from bot.chat.arguments import Lines
from bot.chat.asking import (
    Asker,
    asker,
    check_allowed,
    is_mesa_key,
    may_use,
    mesa_meant,
    takes_mesa,
    thing_meant,
    without_mesa,
)
from bot.chat.binding import LinesWanted, Written, bind, sort
from bot.chat.boundary import Boundary, Handled, Progress
from bot.chat.command import Command, Context, Registry
from bot.chat.lookup import (
    Named,
    NearestOffered,
    bare,
    named,
    shown_by_id,
    shown_by_name,
)
from bot.chat.reader import Typed, lines_of, read, split
from bot.chat.typed_taps import typed_tap
from bot.chat.words import fold
from bot.domain.access import Role
from bot.domain.codes import is_like_code, looks_like_code
from bot.domain.errors import NotAllowed, NotUnderstood, Refusal, Refused
from bot.domain.mesa import Mesa
from bot.domain.message import Message, Tap
from bot.domain.reply import Reply
from bot.i18n import Catalogs
from bot.ports import Attachments, Clock, Timeline
from bot.services.registry import Services
from storage import questions, rooms
from storage.database import Database, Transaction

LATE_AFTER = timedelta(hours=1)
_LONGEST_REST = 120
"""Of a command that was not known, said again behind the one that may be meant."""


@dataclass(frozen=True)
class _Ready:
    """A command that may run."""

    command: Command
    written: Written
    mesa: Mesa | None
    role: Role
    asked: questions.Question | None = None
    """Whose answer this message is."""


class Dispatcher:
    """Takes decrypted messages and taps; each is answered once, in one transaction."""

    def __init__(
        self,
        registry: Registry,
        catalogs: Catalogs,
        services: Services,
        database: Database,
        clock: Clock,
        *,
        contact: str,
        attachments: Attachments | None = None,
        timeline: Timeline | None = None,
    ) -> None:
        self._registry = registry
        self._catalogs = catalogs
        self._services = services
        self._database = database
        self._clock = clock
        self._contact = contact
        self._attachments = attachments
        self._timeline = timeline
        self._boundary = Boundary(database, services.posts, contact)

    async def handle(self, message: Message, handled: Handled) -> None:
        """Answer a message, or stay silent; `handled` is called in the answer's transaction."""
        work = partial(self._handle, message, handled)
        await self._boundary.guard(work, handled, event=message.event)

    async def tapped(self, tap: Tap, handled: Handled) -> None:
        """Take a reaction as the answer to a question of ours, if it is one."""
        work = partial(self._taken, tap, handled)
        await self._boundary.guard(work, handled, event=tap.event)

    async def _taken(self, tap: Tap, handled: Handled, progress: Progress) -> None:
        await taps.take(
            tap,
            handled,
            progress,
            services=self._services,
            database=self._database,
            timeline=self._timeline,
            now=self._clock(),
        )

    async def _tap_in(self, message: Message, typed: Typed) -> Tap | None:
        """The tap that somebody wrote instead, in answer to a post of ours."""
        if message.answers is None:
            return None
        async with self._database.read() as tx:
            return await typed_tap(tx, self._services, message, typed)

    async def noticed(self, message: Message, handled: Handled) -> None:
        """Take note of a message that is no command, whatever it says."""

        async def work(_progress: Progress) -> None:
            async with self._database.write() as tx:
                await self._show_watchers(tx, message)
                await handled(tx, "silent")

        await self._boundary.guard(work, handled, event=message.event)

    # --- Messages -----------------------------------------------------------------------------

    async def _handle(self, message: Message, handled: Handled, progress: Progress) -> None:
        typed = _typed(message)
        tap = await self._tap_in(message, typed)
        if tap is not None:
            await self._taken(tap, handled, progress)
            return
        ready: _Ready | Reply | None = None
        async with self._database.read() as tx:
            who, asked = await self._listen(tx, message, typed)
            told = None if who is None else self._told_code(typed, who)
            if who is not None and told is not None:
                progress.origin = who.origin
                ready = await self._ready(tx, message, told, Lines(), who, progress)
            elif who is not None and who.role is not Role.NOBODY:
                progress.origin = who.origin
                progress.mesa = who.mesa.id if who.mesa else None
                if asked is not None and asked.payload["user"] in (who.user, None):
                    ready = await self._continued(tx, message, typed, who, asked, progress)
                else:
                    ready = await self._understand(tx, message, typed, who, progress)
        if who is not None and who.role is Role.NOBODY and ready is None:
            await self._turn_away(message, typed, who, handled)
            return
        if ready is not None and message.file is not None:
            # Whatever becomes of the command; noticing twice does no more than once.
            async with self._database.write() as tx:
                await self._show_watchers(tx, message)
        async with self._database.write() as tx:
            if who is None or ready is None:
                await self._show_watchers(tx, message)
                await handled(tx, "silent")
                return
            reply = (
                ready
                if isinstance(ready, Reply)
                else await self._run(tx, message, who, ready, progress)
            )
            if reply is not None:
                if self._is_late(message):
                    reply = answers.late(reply, message.at, who.zone)
                cause = f"reply-{message.event}"
                await self._services.posts.reply(tx, who.origin, reply, cause=cause)
            await handled(tx, "answered")

    async def _listen(
        self, tx: Transaction, message: Message, typed: Typed
    ) -> tuple[Asker | None, questions.Question | None]:
        """Who wants something of the bot, and which lines it had asked for, if any.

        Talk among people, which is most of what is written, costs one statement.
        """
        answering = message.file is not None and message.answers is not None
        if not typed.line and not answering:
            return None, None
        room = await rooms.get(tx, message.room)
        asked = None
        if not typed.is_command:
            if message.answers is not None:
                asked = await questions.asked_in(tx, message.answers)
                if asked is not None and (
                    asked.kind != answers.LINES
                    or asked.room != message.room
                    or (message.file is not None and not self._takes_file(asked))
                ):
                    asked = None
            in_direct = room is not None and room.kind == "direct"
            heard = typed.mark or (typed.line and (in_direct or wishes.is_for_us(typed.line)))
            if asked is None and not heard:
                return None, None
        who = await asker(
            tx,
            self._services,
            room,
            user=message.sender,
            event=message.event,
            thread=message.thread,
        )
        return who, asked

    def _takes_file(self, asked: questions.Question) -> bool:
        command = self._registry.named(asked.payload["command"])
        return command is not None and command.takes_file

    async def _show_watchers(self, tx: Transaction, message: Message) -> None:
        """Talk among people of a mesa, for those features that take note of it."""
        wanting = [each for each in self._services.watchers if each.wants(message)]
        mesa = await self._services.mesas.in_room(tx, message.room) if wanting else None
        if mesa is None:
            return
        if await self._services.access.role_in(tx, message.sender, mesa) is not Role.NOBODY:
            for watcher in wanting:
                await watcher.noticed(tx, mesa, message)

    async def _turn_away(
        self, message: Message, typed: Typed, who: Asker, handled: Handled
    ) -> None:
        """One polite line a day to a person whom no list names, in the language they greet in."""
        origin = replace(who.origin, language=wishes.greets_in(typed.line) or who.origin.language)
        day = self._clock().date().isoformat()
        reply = Reply.of("common-stranger", contact=self._contact)
        async with self._database.write() as tx:
            cause = f"stranger-{message.sender}-{day}"
            await self._services.posts.reply(tx, origin, reply, cause=cause)
            await handled(tx, "refused")

    async def _understand(
        self, tx: Transaction, message: Message, typed: Typed, who: Asker, progress: Progress
    ) -> _Ready | Reply | None:
        """The command to run, an answer that needs none, or None for talk among people."""
        try:
            found = self._named(typed, who)
        except NotUnderstood as error:
            if not typed.is_command:
                found = None
            elif isinstance(error, NearestOffered):
                raise self._offered(error, who) from error
            else:
                raise
        if found is not None:
            return await self._ready(tx, message, found, typed.lines, who, progress)
        if who.room_kind != "direct":
            return None
        return await self._guessed(tx, message, typed, who, progress)

    async def _guessed(
        self, tx: Transaction, message: Message, typed: Typed, who: Asker, progress: Progress
    ) -> _Ready | Reply:
        """What plain words in private seem to ask for; else the menu."""
        line = "" if typed.lines else typed.line
        talk = wishes.small_talk(line)
        if talk is not None:
            return Reply.of(f"common-{talk}", contact=self._contact)
        mine = [each for each in self._registry if may_use(each, who.role, who.room_kind)]
        wish = wishes.heard(line, self._registry, mine, who.origin.language)
        if wish is None:
            return answers.menu(self._menu(who), self._contact)
        if wish.is_sure:
            found = Named(wish.commands[0], "")
            return await self._ready(tx, message, found, typed.lines, who, progress)
        mesa = who.mesa.id if who.mesa else None
        return answers.guessed(wish.commands, who.origin.language, mesa, self._contact)

    def _told_code(self, typed: Typed, who: Asker) -> Named | None:
        """A code told in a room for two, with `!soy` or bare: a stranger may tell one too."""
        command = self._registry.named("soy")
        if command is None or who.room_kind != "direct" or typed.lines:
            return None
        if not typed.mark:
            meant = looks_like_code if who.role is not Role.NOBODY else is_like_code
            return Named(command, typed.line) if meant(typed.line) else None
        if who.role is not Role.NOBODY:
            return None  # as any command
        try:
            found = named(self._registry, typed.line, in_mesa=False)
        except NotUnderstood:
            return None
        return found if found.command is command else None

    def _offered(self, error: NearestOffered, who: Asker) -> Refusal:
        """Of what may have been meant, that which the person may do here."""
        mine = [each for each in error.near if may_use(each, who.role, who.room_kind)]
        if len(mine) > 1:
            mesa = who.mesa.id if who.mesa else None
            return Refused(answers.choose(error.given, mine, who.origin.language, mesa))
        if not mine:
            return NotUnderstood("common-unknown", error.given)
        near = mine[0].spelled(who.origin.language)
        if error.rest and mine[0].parameters and len(error.rest) <= _LONGEST_REST:
            near = f"{near} {error.rest}"
        return NotUnderstood(error.key, error.given, near=near)

    def _named(self, typed: Typed, who: Asker) -> Named | None:
        if typed.mark:
            return named(self._registry, typed.line, in_mesa=who.mesa is not None)
        if typed.lines:
            return None
        if who.room_kind != "direct":
            return wishes.in_a_room(typed.line, self._registry)
        by_id = shown_by_id(self._registry, typed.line)
        if by_id is not None:
            return by_id
        number = typed.line.rstrip(".)")
        menu = self._menu(who)
        if number.isascii() and number.isdecimal() and 1 <= int(number[:9]) <= len(menu):
            return Named(menu[int(number[:9]) - 1], "")
        line = typed.line.strip("¡!¿?.… ")
        by_name = shown_by_name(self._registry, line)
        if by_name is not None:
            return by_name
        meant = self._registry.spelled(fold(line)) if len(line) <= 60 else None
        meant = meant or bare(self._registry, line)
        return Named(meant, "") if meant is not None and self._shows(meant, who) else None

    def _menu(self, who: Asker) -> list[Command]:
        """What people look for most, for those who may see it."""
        return [
            each
            for each in self._registry
            if self._shows(each, who) and self._catalogs.has(answers.menu_key(each))
        ]

    def _shows(self, command: Command, who: Asker) -> bool:
        return command.only_shows and may_use(command, who.role, who.room_kind)

    async def _ready(
        self,
        tx: Transaction,
        message: Message,
        found: Named,
        lines: Lines,
        who: Asker,
        progress: Progress,
    ) -> _Ready:
        """Everything that can be checked before anything is changed.

        Raises:
            Refusal: the person may not, or it is not clear what is meant.
        """
        command = progress.command = found.command
        ours = takes_mesa(command)
        parts = split(found.rest, lambda key: key in command.options or (ours and is_mesa_key(key)))
        mesa_id, parts = without_mesa(command, parts)
        thing = thing_meant(command, parts)
        mesa, role = await mesa_meant(
            tx, self._services, who, command, mesa_id, thing, rest=found.rest
        )
        progress.mesa = mesa.id if mesa else None
        check_allowed(command, who, role, self._contact)
        if mesa is not None and mesa.is_archived and not command.works_archived:
            raise NotAllowed("mesa-is-archived", mesa=mesa.id, contact=self._contact)
        written = sort(command, parts, lines)
        if command.late == "refuse" and self._is_late(message):
            raise Refusal("common-late-refused")
        return _Ready(command, written, mesa, role)

    async def _run(
        self, tx: Transaction, message: Message, who: Asker, ready: _Ready, progress: Progress
    ) -> Reply | None:
        attachment = None
        wanted = ready.command.takes_file and not ready.written.lines
        carrier = message.answers if message.file is None else message.event
        if wanted and carrier is not None and self._attachments is not None:
            # The transaction begins with its first statement: nothing is held meanwhile.
            attachment = await self._attachments.posted(message.room, carrier)
        asked = {} if ready.asked is None else ready.asked.payload
        ctx = Context(
            tx=tx,
            message=message,
            origin=who.origin,
            user=who.user,
            role=ready.role,
            mesa=ready.mesa,
            room_kind=who.room_kind,
            language=who.origin.language,
            zone=who.zone,
            now=self._clock(),
            late=self._is_late(message),
            services=self._services,
            contact=self._contact,
            commands=self._registry,
            attachment=attachment,
            asked=asked,
        )
        payload = {
            **asked,
            "user": who.user,
            "command": ready.command.name,
            "words": list(ready.written.words),
            "named": dict(ready.written.named),
            "mesa_id": ready.mesa.id if ready.mesa else None,
        }
        try:
            arguments = bind(ready.command, ready.written, ctx)
        except LinesWanted:
            key = f"{ready.command.help_key}.lines"
            ask = Reply.of(key if self._catalogs.has(key) else "common-ask-lines")
            return answers.asking_lines(ask, payload)
        if ready.command.lines is not None:
            progress.again = payload
        reply = await ready.command.run(ctx, **arguments)
        # After it: the handler may have to wait for something before the transaction begins.
        if ready.asked is not None and not await questions.answered(tx, ready.asked, ctx.now):
            progress.again = None
            raise Refusal("common-answered-already")
        return reply

    # --- Lines that come as a reply -----------------------------------------------------------

    async def _continued(
        self,
        tx: Transaction,
        message: Message,
        typed: Typed,
        who: Asker,
        asked: questions.Question,
        progress: Progress,
    ) -> _Ready | None:
        """The command that waited for these lines, checked again as if it came now."""
        command = self._registry.named(asked.payload["command"])
        if command is None:
            return None
        named_mesa = f"mesa={asked.mesa}" if asked.mesa and takes_mesa(command) else ""
        found = Named(command, named_mesa)
        ready = await self._ready(tx, message, found, Lines(), who, progress)
        written = Written(
            tuple(asked.payload["words"]),
            asked.payload["named"],
            lines_of(typed.text),
        )
        return replace(ready, written=written, asked=asked)

    def _is_late(self, message: Message) -> bool:
        return self._clock() - message.at > LATE_AFTER


def _typed(message: Message) -> Typed:
    """What is written in a text, or under a file where that is a command."""
    if message.kind == "m.text":
        return read(message)
    if message.file is not None and message.body != message.file.name:
        caption = read(message)
        if caption.is_command:
            return caption
    return Typed("", "", Lines(), "")
