"""Taking up the crypto store of a backup: as another device, so that nothing is used twice.

A store from the past does not know what has been used since. Encrypting with its Olm sessions
would use keys a second time, and people's clients would take it for a replay; one-time keys on
the server are of an account that has lost some of their private halves, and new ones would get
names that are taken, which the server refuses for ever; and people's clients would never again
give the keys of what they say now, having given them once, to the bot that is no more.

So the bot goes on as a new device, signed with the same identity: people's clients give it the
keys of what they say from then on, and show no sign of the change. What it takes with it are the
Megolm sessions, which only read: of what was said before the backup, and after it by those who
went on with the same session. What still waits for the old device on the server is opened first,
as far as the old sessions can: keys that people sent while the bot was away. The old device is
then removed.

Going on as the old device was tried: it reads on only if a person's client happens to look at
the bot's devices in the moment in which the old one has been deleted and not yet published anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog

from bot.matrix.account import REPLACED, Account
from bot.matrix.homeserver import path
from bot.matrix.identity import check_seeds
from bot.matrix.machine import Machine
from bot.matrix.recovery import take_over
from storage import facts
from storage.database import Database

log = structlog.get_logger(__name__)

RESTORED = "restored"
"""The fact that a restore leaves: its `id`, and the moment it is `from`. In it is kept which
`device` the backup is of and, once that has been left, the `stage` of `bot.matrix.comeback`."""
_ONLY_TO_DEVICE = json.dumps(
    {"room": {"rooms": []}, "presence": {"types": []}, "account_data": {"types": []}}
)
_ROUNDS = 200


async def renew(
    account: Account, database: Database, *, pickle_key: str, seeds_file: Path, now: datetime
) -> None:
    """After a restore, become another device that reads what the backup's could; else nothing.

    Killed in the middle, it goes on at the next start. Raises `IdentityLost` where a new device
    could not be signed: then nothing has been changed.
    """
    async with database.write() as tx:
        restored = await facts.get(tx, RESTORED)
        token = await facts.get(tx, "sync_token")
        if restored is None or "stage" in restored:
            return
        restored.setdefault("device", account.device)
        await facts.put(tx, RESTORED, restored)
    with ExitStack() as stack:
        old_store = account.open_store(pickle_key, restored["device"])
        stack.callback(old_store.close)
        old = Machine(account.user, restored["device"], old_store)
        if account.device == old.device_id:
            await account.see_token()
            await check_seeds(account.server, account.user, seeds_file)
            if token is not None:
                await _open_what_waits(account, old, token)
            await account.become_new_device(database, now)
        store = account.open_store(pickle_key)
        stack.callback(store.close)
        take_over(Machine(account.user, account.device, store), old)
    async with database.write() as tx:
        await facts.put(tx, RESTORED, {**restored, "stage": "replay"})
        await facts.drop(tx, REPLACED)  # coordination is told of the restore instead
    log.info("came_from_backup", device=account.device, before=restored["device"])


async def _open_what_waits(account: Account, machine: Machine, token: str) -> None:
    for _ in range(_ROUNDS):
        query = {"since": token, "timeout": "0", "filter": _ONLY_TO_DEVICE}
        answer = await account.server.call("GET", path("sync"), query=query)
        token = str(answer["next_batch"])
        events = answer.get("to_device", {}).get("events", [])
        for event in events:
            _receive(machine, event)
        if not events:
            return


def _receive(machine: Machine, event: Mapping[str, Any]) -> None:
    try:
        if event["type"] == "m.room.encrypted":
            machine.receive(event)
    except Exception as error:  # noqa: BLE001 - each by itself: one that fails costs no other
        log.info("not_opened", error=type(error).__name__)
