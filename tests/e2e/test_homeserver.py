"""The embedded homeserver."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import psutil
import pytest

from bot.demo.homeserver import Homeserver, HomeserverError

_RUN_AND_WAIT = """
import asyncio
from bot.demo.homeserver import Homeserver

async def main():
    async with Homeserver() as homeserver:
        print(homeserver.pid, homeserver._home, flush=True)
        await asyncio.sleep(600)

asyncio.run(main())
"""


async def test_accounts_survive_a_kill_and_the_address_stays() -> None:
    async with Homeserver() as homeserver:
        url = homeserver.url
        assert await homeserver.register("ana", "secret") == "@ana:example.org"
        before = await homeserver.login("ana", "secret", device_id="FIRST")
        await homeserver.kill()
        await homeserver.start()
        assert homeserver.url == url
        who = await homeserver.call("GET", "/_matrix/client/v3/account/whoami", token=before.token)
        assert who["device_id"] == "FIRST"
        with pytest.raises(HomeserverError, match="M_FORBIDDEN"):
            await homeserver.login("ana", "wrong")


async def test_it_ends_with_the_process_that_started_it() -> None:
    starter = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _RUN_AND_WAIT, stdout=asyncio.subprocess.PIPE
    )
    assert starter.stdout is not None
    pid, folder = (await starter.stdout.readline()).decode().split()
    synapse = psutil.Process(int(pid))
    os.kill(starter.pid, signal.SIGKILL)
    await starter.wait()
    await asyncio.to_thread(psutil.wait_procs, [synapse], 60)
    assert not synapse.is_running()
    assert not await asyncio.to_thread(os.path.exists, folder)
