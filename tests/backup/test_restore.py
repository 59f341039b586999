"""A restore that cannot be done, or is killed, leaves all as it was."""

from __future__ import annotations

import io
import json
import shutil
import signal
import sys
import tarfile
from asyncio import create_subprocess_exec
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.backup.make import backup
from bot.backup.placing import finish
from bot.backup.problem import Problem
from bot.backup.restore import restore
from bot.config import Settings, load_settings
from bot.matrix.store import StoreLock
from tests.backup import deployment
from tests.backup.deployment import BOT, settings_of
from tests.postgres import PostgreSQL

_ROOT = Path(__file__).parents[2]
Member = tuple[tarfile.TarInfo, bytes]


@pytest.fixture(scope="module")
async def _copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gone")
    settings, file = settings_of(folder), folder / "copy.tar"
    await deployment.make(settings, sync_token="of the backup")
    await backup(settings, file)
    return file


@pytest.fixture
def copy(_copy: Path, tmp_path: Path) -> Path:
    """A backup of a deployment that is gone."""
    return Path(shutil.copy(_copy, tmp_path / "copy.tar"))


def rewritten(file: Path, change: Callable[[list[Member]], Any]) -> None:
    """Change the members of a tar."""
    with tarfile.open(file) as tar:
        members = [(each, tar.extractfile(each).read()) for each in tar]  # type: ignore[union-attr]
    change(members)
    with tarfile.open(file, "w") as tar:
        for member, data in members:
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))


def told(members: list[Member], change: Callable[[dict[str, Any]], Any]) -> None:
    """Change the manifest."""
    member, data = members[-1]
    manifest = json.loads(data)
    change(manifest)
    members[-1] = (member, json.dumps(manifest).encode())


def _flip(members: list[Member]) -> None:
    member, data = members[1]
    members[1] = (member, bytes([data[0] ^ 1]) + data[1:])


def _rename(name: str) -> Callable[[list[Member]], None]:
    def change(members: list[Member]) -> None:
        old, members[1][0].name = members[1][0].name, name

        def entries(manifest: dict[str, Any]) -> None:
            for entry in manifest["entries"]:
                if entry["name"] == old:
                    entry["name"] = name

        told(members, entries)

    return change


def _link(members: list[Member]) -> None:
    members[1][0].type, members[1][0].linkname = tarfile.SYMTYPE, "/etc/passwd"
    members[1] = (members[1][0], b"")


def _newer(members: list[Member]) -> None:
    told(members, lambda manifest: manifest.update(format=2))


def _swap(members: list[Member]) -> None:
    members[0], members[1] = members[1], members[0]
    members[0][0].name, members[1][0].name = members[1][0].name, members[0][0].name


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (_flip, "damaged"),
        (_swap, "damaged"),
        (_rename("crypto/../../../outside.db"), "damaged"),
        (_rename("/absolute"), "damaged"),
        (_rename("config.yaml"), "damaged"),
        (_rename("blobs/.."), "damaged"),
        (_link, "damaged"),
        (lambda members: members.pop(), "damaged"),
        (lambda members: members.pop(1), "damaged"),
        (lambda members: members.insert(1, members[1]), "damaged"),
        (lambda members: told(members, dict.clear), "damaged"),
        (_newer, "too-new"),
    ],
)
async def test_a_file_that_is_not_as_it_was_written_changes_nothing(
    copy: Path, tmp_path: Path, change: Callable[[list[Member]], None], problem: str
) -> None:
    rewritten(copy, change)
    settings = settings_of(tmp_path / "new")
    with pytest.raises(Problem, match=problem):
        await restore(settings, copy)
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "outside.db").exists()


@pytest.mark.parametrize("keep", [0, 1, 512, 5000, -11_000, -20_000])
async def test_a_file_that_was_cut_off_changes_nothing(
    copy: Path, tmp_path: Path, keep: int
) -> None:
    copy.write_bytes(copy.read_bytes()[:keep])
    with pytest.raises(Problem, match="damaged"):
        await restore(settings_of(tmp_path / "new"), copy)
    assert not (tmp_path / "new").exists()


async def test_the_backup_of_another_account_is_refused(copy: Path, tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "new")
    other = settings.matrix.model_copy(update={"user_id": "@other:example.org"})
    with pytest.raises(Problem, match="other-account") as refused:
        await restore(settings.model_copy(update={"matrix": other}), copy)
    assert refused.value.text.args["theirs"] == BOT


async def test_what_is_there_is_kept_unless_told_and_then_moved_aside(
    copy: Path, tmp_path: Path
) -> None:
    settings = settings_of(tmp_path / "other")
    await deployment.make(settings, sync_token="newer")
    before = deployment.fingerprint(settings)
    with pytest.raises(Problem, match="not-empty"):
        await restore(settings, copy)
    assert deployment.fingerprint(settings) == before
    assert (await deployment.tokens(settings))["sync_token"] == "newer"

    done = await restore(settings, copy, force=True)
    assert done.aside is not None
    assert (await deployment.tokens(settings))["sync_token"] == "of the backup"
    assert not (settings.data_dir / "session.json").exists()
    aside = settings.model_copy(
        update={
            "data_dir": done.aside,
            "database_url": f"sqlite+aiosqlite:///{done.aside / 'mesas.db'}",
        }
    )
    assert (await deployment.tokens(aside))["sync_token"] == "newer"
    assert deployment.fingerprint(aside) == before


async def test_a_bot_that_runs_is_not_touched(copy: Path, tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "new")
    lock = StoreLock(settings.data_dir / "crypto")
    with pytest.raises(Problem, match="bot-runs"):
        await restore(settings, copy)
    lock.release()
    await restore(settings, copy)


async def test_files_go_into_a_folder_or_nowhere(copy: Path, tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "new", files={"store": "s3://bucket"})
    with pytest.raises(Problem, match="files-need-folder"):
        await restore(settings, copy)


# --- Killed -------------------------------------------------------------------------------------

_KILLED = """
import asyncio, os, pathlib, signal, sys
from bot.config import load_settings
from bot.backup.restore import restore

left = int(sys.argv[3])

def count(event, arguments):
    global left
    if event in ("os.rename", "os.mkdir", "os.remove", "shutil.rmtree", "shutil.move") or (
        event == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_CREAT
    ) or event == "sqlite3.connect":
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

settings = load_settings(pathlib.Path(sys.argv[1]))
sys.addaudithook(count)
asyncio.run(restore(settings, pathlib.Path(sys.argv[2]), force=True))
"""


def config_in(folder: Path, url: str | None = None) -> Path:
    folder.mkdir()
    data = {
        "matrix": {"homeserver": "http://127.0.0.1:1", "user_id": BOT, "password": "secret"},
        "coordination": {"coordinators": ["@c:example.org"], "contact": "c@example.org"},
        "data_dir": str(folder / "data"),
        **({"database_url": url} if url else {}),
    }
    (folder / "config.yaml").write_text(yaml.safe_dump(data))
    return folder / "config.yaml"


async def is_one_or_the_other(settings: Settings, old: dict[str, str], new: dict[str, str]) -> str:
    """All of what was there before, or all of the backup; nothing of both."""
    found = {
        name: value
        for name, value in deployment.fingerprint(settings).items()
        if not name.startswith((".restoring", "before-restore"))
    }
    token: str = (await deployment.tokens(settings))["sync_token"]
    for whole in (old, new):
        if found == whole:
            assert token == ("newer" if whole is old else "of the backup")
            return token
    raise AssertionError(f"neither: {sorted(found)}")


async def _killed_everywhere(
    copy: Path, folder: Path, url_for: Callable[[], str | None], *, step: int
) -> set[str]:
    reference = load_settings(config_in(folder / "whole", url_for()))
    await restore(reference, copy)
    new = deployment.fingerprint(reference)
    outcomes, moment = set[str](), 1
    while True:
        config = config_in(folder / f"killed{moment}", url_for())
        settings = load_settings(config)
        await deployment.make(settings, sync_token="newer")
        old = deployment.fingerprint(settings)
        command = [sys.executable, "-c", _KILLED, str(config), str(copy), str(moment)]
        process = await create_subprocess_exec(*command, cwd=_ROOT)
        ended = await process.wait()
        await finish(settings)
        outcome = await is_one_or_the_other(settings, old, new)
        outcomes.add(outcome)
        if ended != -signal.SIGKILL:
            assert ended == 0
            assert outcome == "of the backup"
            return outcomes
        moment += step


@pytest.mark.slow
async def test_killed_at_any_moment_there_is_all_of_it_or_nothing(
    copy: Path, tmp_path: Path
) -> None:
    outcomes = await _killed_everywhere(copy, tmp_path, lambda: None, step=3)
    assert outcomes == {"newer", "of the backup"}


@pytest.mark.slow
async def test_on_postgresql_killed_at_any_moment_there_is_all_of_it_or_nothing(
    copy: Path, tmp_path: Path, postgresql: PostgreSQL
) -> None:
    outcomes = await _killed_everywhere(copy, tmp_path, postgresql.fresh, step=3)
    assert outcomes == {"newer", "of the backup"}
