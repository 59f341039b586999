"""Opening the crypto store; where its keys are gone, beginning anew as another device.

What the old device was sent and had not read is lost with it; the identity is not: its
seeds are kept apart, and people's clients trust the new device because it is signed.
"""

from __future__ import annotations

from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import structlog
from nio.crypto import OlmDevice
from peewee import DatabaseError, OperationalError
from vodozemac import LibolmPickleException, PickleException

from bot.matrix.account import REPLACED, Account, StoreLost
from bot.matrix.identity import check_seeds
from bot.matrix.machine import Machine
from storage import facts
from storage.database import Database

log = structlog.get_logger(__name__)


async def open_machine(
    account: Account,
    database: Database,
    *,
    pickle_key: str,
    seeds_file: Path,
    now: datetime,
    stack: ExitStack,
) -> Machine:
    """The machine of the account's device, its keys on the server; of a new device if need be.

    The store is closed with `stack`. Raises `IdentityLost` where a new device could not be
    signed: then nothing has been changed.
    """
    async with database.read() as tx:
        begun_anew = await facts.get(tx, REPLACED) == account.device  # and then killed, perhaps
        has_run = await facts.get(tx, "sync_token") is not None and not begun_anew
    old: Machine | None = None
    try:
        old = _open(account, pickle_key, stack, has_run=has_run)
        await account.publish_keys(old)
        return old
    except StoreLost:
        await account.see_token()
        await check_seeds(account.server, account.user, seeds_file)
        await account.become_new_device(database, now)
    machine = _open(account, pickle_key, stack, has_run=False)
    if old is not None:
        take_over(machine, old)
    await account.publish_keys(machine)
    return machine


def _open(account: Account, pickle_key: str, stack: ExitStack, *, has_run: bool) -> Machine:
    try:
        store = account.open_store(pickle_key)
        stack.callback(store.close)
        if has_run and not store.has_account():
            raise StoreLost(account.device)
        return Machine(account.user, account.device, store)
    except OperationalError:  # no room on the disk, no right to read: that can be mended
        raise
    except (DatabaseError, PickleException, LibolmPickleException) as error:
        raise StoreLost(account.device) from error


def take_over(machine: Machine, old: Machine) -> None:
    """What the old device could read, where only the server had lost it."""
    keys = old.account.identity_keys
    ours = OlmDevice(old.user_id, old.device_id, dict(keys), deleted=True)
    with machine.store.transaction():
        for device in (*old.device_store, ours):
            machine.device_store.add(device)
        machine.store.save_device_keys(dict(machine.device_store.items()))
    count = machine.store.take_sessions(old.store.database_path)
    log.info("sessions_taken_over", sessions=count)
