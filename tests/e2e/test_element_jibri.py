"""What Jibri records, from its finalize script to what officials read in Element."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from pathlib import Path

import aiosqlite

from tests.e2e.people import Seen
from tests.e2e.stage import Stage
from tests.films import film

SCRIPT = Path(__file__).parents[2] / "docker" / "jibri" / "finalize"


class Jibri:
    """Jibri's machine, which shares the spool with the bot's."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.folder = stage.config.parent

    async def schedule(self) -> tuple[str, str]:
        """A meeting's number, and the room of its call."""
        stage = self.stage
        answer = await stage.ask(
            stage.coordinator, stage.mesa.room, '!reunion programar "en 2 h" titulo="Con grabación"'
        )
        found = re.search(r"REU-\d+", answer.body)
        assert found is not None, answer.body
        async with aiosqlite.connect(self.folder / "data" / "mesas.db") as database:
            query = "select call_room from meetings where id = ?"
            (row,) = await database.execute_fetchall(query, (found[0],))
        return found[0], row[0]

    async def record(self, session: str, room: str, contents: bytes) -> str:
        """End a recording; what the script says."""
        ready = [line for line in self.stage.process.log if line.get("event") == "ready"]
        config = self.folder / "jibri.yaml"
        config.write_text(
            f"spool: {self.folder / 'spool'}\nhook_key_file: {self.folder / 'hook.key'}\n"
            f"hook_url: http://127.0.0.1:{ready[-1]['port']}/hooks/recording\n"
        )
        folder = self.folder / "recordings" / session
        folder.mkdir(parents=True)
        (folder / f"{room}_2027-01-15-10-00-00.mp4").write_bytes(contents)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(SCRIPT),
            str(folder),
            env={"MESAS_JIBRI_CONFIG": str(config), "PATH": os.environ["PATH"]},
            stderr=asyncio.subprocess.PIPE,
        )
        _, said = await process.communicate()
        assert process.returncode == 0
        return said.decode()

    async def told(self, meeting: str, times: int) -> list[Seen]:
        """What diego reads of recordings of a meeting, once that is so often."""
        diego, room = self.stage.diego, self.stage.mesa.room
        news: dict[str, Seen] = {}

        def is_news(seen: Seen) -> bool:
            if f"volver a ver la Reunión {meeting}" in seen.body:
                news[seen.event_id] = seen
            return len(news) == times

        await diego.wait_for(room, is_news)
        return list(news.values())


async def test_a_recording_is_announced_once_though_the_bot_is_killed(stage: Stage) -> None:
    jibri = Jibri(stage)
    meeting, room = await jibri.schedule()
    assert "the bot was told (202)" in await jibri.record("first-session", room, film())
    news = await jibri.told(meeting, 2)
    assert sorted(seen.thread is None for seen in news) == [False, True]
    for seen in news:
        assert seen.shield == "NONE"
        assert "Dura 2 s y pesa" in seen.body
    # Killed as it takes in the second one, and told of nothing while it is down.
    asyncio.get_running_loop().call_later(0.4, stage.process._process.kill)  # type: ignore[union-attr]
    await jibri.record("second-session", room, film(colour="red"))
    await stage.process.kill()
    assert "does not answer" in await jibri.record("third-session", room, film(colour="green"))
    await stage.process.start()
    news = await jibri.told(meeting, 6)
    assert sum("Es la parte 3" in seen.body for seen in news) == 2
    async with asyncio.timeout(60):
        while list((jibri.folder / "spool").iterdir()):  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0.1)
