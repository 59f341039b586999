"""The bot's whole Matrix side, put together: logged in, signed, following and posting."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Mapping
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import structlog

from bot.domain.ids import RoomId, UserId
from bot.matrix.account import Account, Files
from bot.matrix.comeback import Comeback
from bot.matrix.guard import GuardWatch
from bot.matrix.history import History
from bot.matrix.homeserver import Homeserver, path
from bot.matrix.identity import Seeds, establish
from bot.matrix.inbox import Inbox, Upwards
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine
from bot.matrix.media import Media
from bot.matrix.outbox import Outbox
from bot.matrix.recovery import open_machine
from bot.matrix.renewal import renew
from bot.matrix.rooms import MatrixRooms
from bot.matrix.rules import MatrixRules
from bot.matrix.store import StoreLock
from bot.matrix.sync import Sync
from bot.matrix.verification import Verification
from bot.matrix.verification_wire import Trust, Wire
from bot.matrix.view import Admitted, View
from bot.ports import Clock, RefusedByServer, Unavailable
from storage.database import Database
from storage.key_files import key_in

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Login:
    """The account to be, and where its files are."""

    homeserver: str
    user: UserId
    password: str
    files: Files
    pickle_key_file: Path
    only_signed: bool = True
    federate: bool = False


class Client:
    """One account on one device.

    `async with Client(...)` logs in, publishes the keys and reads what was known; `run`
    then follows and posts until cancelled.

    Raises on entering: `StoreInUse`, `IdentityLost`, `Unavailable`, `RefusedByServer`.
    `run` raises `StoreLost` when the server has lost the device: entering anew mends it.
    """

    def __init__(
        self, login: Login, database: Database, *, clock: Clock, admitted: Admitted
    ) -> None:
        self._login = login
        self._database = database
        self._clock = clock
        self._stack = AsyncExitStack()
        self.server = Homeserver(login.homeserver)
        self.guard = GuardWatch(self.server, login.user)
        self.view = View(database, login.user, admitted)
        self.account = Account(self.server, login.user, login.password, login.files)
        self.machine: Machine
        self.keys: Keys
        self.rooms: MatrixRooms
        self.rules: MatrixRules
        self.history: History
        self.media: Media
        self.seeds: Seeds
        self.sync: Sync
        self.verification: Verification
        self.comeback: Comeback
        self._removals: dict[tuple[RoomId, UserId], asyncio.Task[None]] = {}

    async def __aenter__(self) -> Self:
        """Be ready to run."""
        async with self._stack as stack:
            lock = StoreLock(self._login.files.crypto)
            stack.callback(lock.release)
            await stack.enter_async_context(self.server)
            await self.account.log_in(self._database, self._clock())
            pickle_key = key_in(self._login.pickle_key_file)
            await renew(
                self.account,
                self._database,
                pickle_key=pickle_key,
                seeds_file=self._login.files.seeds,
                now=self._clock(),
            )
            self.machine = await open_machine(
                self.account,
                self._database,
                pickle_key=pickle_key,
                seeds_file=self._login.files.seeds,
                now=self._clock(),
                stack=stack.enter_context(ExitStack()),
            )
            self.seeds = await establish(
                self.server, self.machine, self._login.files.seeds, self._login.password
            )
            await self.account.drop_old_devices(self._database)
            self.keys = Keys(
                self.server,
                self.machine,
                self._database,
                recipients=self.view.recipients,
                only_signed=self._login.only_signed,
            )
            await self.keys.load()
            await self.view.load()
            self.rooms = MatrixRooms(
                self.server, self.keys, self.view, federate=self._login.federate
            )
            self.rules = MatrixRules(self.server, self.view)
            self.history = History(self.server, self.machine, self.keys, self.view)
            self.rooms.before_inviting = self.history.inviting
            self.media = Media(self.server, self.machine, self.keys)
            self.sync = Sync(
                self.server,
                self.machine,
                self.keys,
                self.view,
                self._database,
                clock=self._clock,
                arrived=self._arrived,
                log_in_again=self._log_in_again,
            )
            self.verification = Verification(
                Wire(self.server, self.machine, self.keys),
                Trust(self.server, self.machine, self.keys, self.seeds),
                self._clock,
            )
            self.sync.on_verification = self.verification.take
            self.comeback = Comeback(
                self.server, self.view, self.rooms, self._database, clock=self._clock
            )
            await self.comeback.load()
            self.sync.comeback = self.comeback
            self.rooms.on_hold = lambda: self.comeback.under_way
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of everything."""
        await self._stack.aclose()

    async def run(self, upwards: Upwards, *others: Coroutine[Any, Any, None]) -> None:
        """Follow, handle and post until cancelled; `others` run beside and end with it."""
        inbox = Inbox(
            self.machine,
            self.keys,
            self.view,
            self._database,
            upwards,
            clock=self._clock,
            removal_of=self._removal_of,
            verify=self.verification.take,
        )
        outbox = Outbox(self.server, self.keys, self.view, self._database, clock=self._clock)
        inbox.comeback = outbox.comeback = self.comeback
        others = (*others, self.comeback.run(self.sync.handled_one))
        async with asyncio.TaskGroup() as group:
            ours = (self.sync, inbox, outbox, self.verification)
            for part in (*(each.run() for each in ours), *others):
                group.create_task(part)

    async def is_out(self, room: RoomId) -> bool:
        """Whether the bot was in a room and is no more."""
        return (await self.view.members(room)).get(self._login.user) in ("leave", "ban")

    async def is_gone(self, room: RoomId) -> bool:
        """Whether the server has the bot in a room no more.

        One that a server admin deletes with all traces of it is in no sync again.
        """
        answer = await self.server.call("GET", path("joined_rooms"))
        return room not in answer.get("joined_rooms", [])

    async def gone(self, room: RoomId) -> None:
        """Note that the bot is in a room no more."""
        await self.view.save_members({(room, self._login.user): ("leave", None)})

    async def recount(self, room: RoomId, state: Iterable[Mapping[str, Any]]) -> bool:
        """Take over who is in a room by the server's word; whether somebody unlisted is."""
        present = {
            UserId(str(event["state_key"])): str(event.get("content", {}).get("membership"))
            for event in state
            if event.get("type") == "m.room.member"
        }
        known = await self.view.members(room)
        changed = {
            (room, user): (membership, None)
            for user, membership in present.items()
            if known.get(user) != membership
        }
        if changed:
            await self.view.save_members(changed)
        admitted = await self.view.admitted(room)
        return admitted is not None and any(
            membership in ("join", "invite", "knock") and user not in {*admitted, self.view.me}
            for user, membership in present.items()
        )

    async def _log_in_again(self) -> None:
        """A new token for the same device, if the server still has its keys (`StoreLost`)."""
        await self.account.log_in_again()
        await self.account.publish_keys(self.machine)

    # --- Keeping the unlisted out ---------------------------------------------------------

    def _arrived(self, room: RoomId, user: UserId) -> None:
        """Somebody came or was invited: out with them at once unless they are admitted."""
        if user == self._login.user or room not in self.view.rooms or self.comeback.under_way:
            return
        if (room, user) not in self._removals:
            task = asyncio.create_task(self._remove_unlisted(room, user))
            self._removals[room, user] = task
            task.add_done_callback(lambda _: self._removals.pop((room, user)))

    async def _removal_of(self, room: RoomId, user: UserId) -> None:
        """Wait for the removal of somebody who just came, if there is one."""
        task = self._removals.get((room, user))
        if task is not None:
            await asyncio.wait({task})

    async def _remove_unlisted(self, room: RoomId, user: UserId) -> None:
        try:
            admitted = await self.view.admitted(room)
            if admitted is None or user in admitted:
                return
            if self.view.rooms[room].kind in ("mesa", "coordination"):
                await self.rooms.remove(room, user)
                log.info("unlisted_removed", room=room, user=user)
        except (Unavailable, RefusedByServer) as error:
            # The inbox has the same event: what is not done here is done from there.
            log.warning("removal_waits", room=room, user=user, error=str(error))
