"""The bot's whole Matrix side, put together: logged in, signed, following and posting."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import structlog

from bot.domain.ids import RoomId, UserId
from bot.matrix.account import Account, Files
from bot.matrix.homeserver import Homeserver
from bot.matrix.identity import Seeds, establish
from bot.matrix.inbox import Inbox, Upwards
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine
from bot.matrix.media import Media
from bot.matrix.outbox import Outbox
from bot.matrix.rooms import MatrixRooms
from bot.matrix.store import StoreLock
from bot.matrix.sync import Sync
from bot.matrix.view import Admitted, View
from bot.ports import Clock, RefusedByServer, Unavailable
from storage.database import Database

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

    Raises on entering: `StoreInUse`, `StoreLost`, `IdentityLost`, `Unavailable`,
    `RefusedByServer`.
    """

    def __init__(
        self, login: Login, database: Database, *, clock: Clock, admitted: Admitted
    ) -> None:
        self._login = login
        self._database = database
        self._clock = clock
        self._stack = AsyncExitStack()
        self.server = Homeserver(login.homeserver)
        self.view = View(database, login.user, admitted)
        self.account = Account(self.server, login.user, login.password, login.files)
        self.machine: Machine
        self.keys: Keys
        self.rooms: MatrixRooms
        self.media: Media
        self.seeds: Seeds
        self.sync: Sync
        self._removals: dict[tuple[RoomId, UserId], asyncio.Task[None]] = {}

    async def __aenter__(self) -> Self:
        """Be ready to run."""
        async with self._stack as stack:
            lock = StoreLock(self._login.files.crypto)
            stack.callback(lock.release)
            await stack.enter_async_context(self.server)
            await self.account.log_in(self._database, self._clock())
            store = self.account.open_store(_pickle_key(self._login.pickle_key_file))
            stack.callback(store.close)
            self.machine = Machine(self._login.user, self.account.device, store)
            await self.account.publish_keys(self.machine)
            self.seeds = await establish(
                self.server, self.machine, self._login.files.seeds, self._login.password
            )
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
        )
        outbox = Outbox(self.server, self.keys, self.view, self._database, clock=self._clock)
        async with asyncio.TaskGroup() as group:
            for part in (self.sync.run(), inbox.run(), outbox.run(), *others):
                group.create_task(part)

    async def recount(self, room: RoomId) -> bool:
        """Take over who is in a room by the server's word; whether somebody unlisted is."""
        present = await self.rooms.members(room)
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
        if user == self._login.user or room not in self.view.rooms:
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


def _pickle_key(file: Path) -> str:
    """The key of the crypto store, made at first use and readable by the owner alone."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        part.write_text(secrets.token_urlsafe(32))
        part.replace(file)
    return file.read_text().strip()
