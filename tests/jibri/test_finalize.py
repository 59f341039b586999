"""`docker/jibri/finalize` as Jibri runs it: a program with one argument, on real films."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.jibri.hints import is_signed
from bot.jibri.manifest import Manifest
from tests.films import film

SCRIPT = Path(__file__).parents[2] / "docker" / "jibri" / "finalize"
KEY = "0123456789abcdef0123456789abcdef"
NAME = "mesa-abc_2027-02-10-15-00-00.mp4"


class Hook:
    """A server that takes hints."""

    def __init__(self) -> None:
        self.status = 202
        self.got: list[tuple[str, Any, bytes]] = []
        got, hook = self.got, self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                got.append((self.path, self.headers, body))
                self.send_response(hook.status)
                self.end_headers()

            def log_message(self, *_: Any) -> None: ...

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/mesas/hooks/recording"
        self.thread = threading.Thread(
            target=self.server.serve_forever, kwargs={"poll_interval": 0.01}
        )
        self.thread.start()


@pytest.fixture
def hook() -> Iterator[Hook]:
    served = Hook()
    yield served
    served.server.shutdown()
    served.thread.join()
    served.server.server_close()


class Machine:
    """Jibri's machine: its recordings, the spool, the configuration."""

    def __init__(self, folder: Path, url: str) -> None:
        self.spool, self.recordings = folder / "spool", folder / "recordings"
        self.config, self.key = folder / "jibri.yaml", folder / "hook.key"
        self.spool.mkdir()
        self.key.write_text(KEY + "\n")
        self.config.write_text(
            f"# where\nspool: '{self.spool}'\n"
            f"hook_key_file: {self.key}  # its key\nhook_url: {url}\n"
        )

    def record(self, session: str = "abcdefgh", name: str = NAME, contents: bytes = b"") -> Path:
        folder = self.recordings / session
        folder.mkdir(parents=True)
        (folder / name).write_bytes(contents or film())
        began = datetime.strptime("2027-02-10 16:00", "%Y-%m-%d %H:%M").timestamp()  # noqa: DTZ007
        os.utime(folder / name, (began, began))
        meta = {"meeting_url": "https://meet.example.org/mesa-xyz?x#y", "participants": []}
        (folder / "metadata.json").write_text(json.dumps(meta))
        return folder

    def finalize(self, *words: str | Path) -> str:
        done = subprocess.run(
            [sys.executable, str(SCRIPT), *map(str, words)],
            env={"MESAS_JIBRI_CONFIG": str(self.config), "PATH": os.environ["PATH"], "TZ": "UTC"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stdout) == (0, "")
        assert KEY not in done.stderr
        return done.stderr


def test_a_session_is_moved_described_and_told_of(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    folder = machine.record()
    machine.finalize(folder)
    assert not folder.exists()
    taken = machine.spool / "abcdefgh"
    assert {file.name for file in taken.iterdir()} == {NAME, "metadata.json", "manifest.json"}
    body = (taken / "manifest.json").read_bytes()
    assert json.loads(body) == {
        "v": 1,
        "session_id": "abcdefgh",
        "room": "mesa-abc",
        "file": NAME,
        "bytes": len(film()),
        "sha256": hashlib.sha256(film()).hexdigest(),
        "started": "2027-02-10T15:00:00+00:00",
        "ended": json.loads(body)["ended"],
    }
    assert Manifest.read(body).room == "mesa-abc"
    ((path, headers, told),) = hook.got
    assert (path, told) == ("/mesas/hooks/recording", body)
    assert is_signed(
        KEY.encode(),
        told,
        timestamp=headers["X-Mesas-Timestamp"],
        given=headers["X-Mesas-Signature"],
        now=datetime.now(UTC),
    )


def test_across_file_systems_nothing_is_there_by_halves(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    other = Path(tempfile.mkdtemp(dir="/dev/shm"))
    machine.recordings = other
    try:
        folder = machine.record()
        if folder.stat().st_dev == machine.spool.stat().st_dev:
            pytest.fail("/dev/shm is no other file system here")
        (machine.spool / ".part-abcdefgh").mkdir()  # of a run that was killed
        machine.finalize(folder)
        assert not folder.exists()
        assert [each.name for each in machine.spool.iterdir()] == ["abcdefgh"]
        assert (machine.spool / "abcdefgh" / NAME).read_bytes() == film()
    finally:
        subprocess.run(["rm", "-rf", str(other)], check=True)


def test_the_room_is_known_from_its_address_too(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    machine.finalize(machine.record(name="odd name.mp4"))
    assert Manifest.read(hook.got[0][2]).room == "mesa-xyz"


def test_what_an_earlier_run_left_is_taken_along(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    left, fresh = machine.record("left"), machine.record("fresh")
    an_hour_ago = time.time() - 3600
    for path in (*left.iterdir(), left):
        os.utime(path, (an_hour_ago, an_hour_ago))
    machine.finalize(machine.record("ended"))
    assert {each.name for each in machine.spool.iterdir()} == {"left", "ended"}
    assert fresh.exists()


def test_a_name_that_was_there_before_replaces_nothing(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    machine.finalize(machine.record())
    machine.finalize(machine.record(contents=film(colour="red")))
    assert (machine.spool / "abcdefgh" / NAME).read_bytes() == film()
    assert (machine.spool / "abcdefgh-2" / NAME).read_bytes() == film(colour="red")


def test_where_it_already_lies_in_the_spool_it_stays(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    machine.recordings = machine.spool
    folder = machine.record()
    machine.finalize(folder)
    assert (folder / "manifest.json").exists()
    assert len(hook.got) == 1


def test_a_refusal_is_not_repeated_and_nothing_is_undone(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    hook.status = 401
    assert "refused the hint (401)" in machine.finalize(machine.record())
    assert len(hook.got) == 1
    assert (machine.spool / "abcdefgh" / "manifest.json").exists()


@pytest.mark.parametrize("broken", ["no key", "no config", "no argument", "no folder", "no film"])
def test_whatever_is_wrong_it_ends_well_and_loses_nothing(
    tmp_path: Path, hook: Hook, broken: str
) -> None:
    machine = Machine(tmp_path, hook.url)
    folder = machine.record()
    words: tuple[Path, ...] = (folder,)
    if broken == "no key":
        machine.key.unlink()
    elif broken == "no config":
        machine.config.unlink()
    elif broken == "no argument":
        words = ()
    elif broken == "no folder":
        words = (tmp_path / "nothing",)
    else:
        (folder / NAME).rename(folder / "film.txt")
    assert machine.finalize(*words)
    assert hook.got == []
    assert (machine.spool / "abcdefgh").exists() is (broken == "no key")
    assert folder.exists() is (broken != "no key")


def test_given_all_sessions_it_takes_those_that_were_left(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    left, fresh = machine.record("left"), machine.record("fresh")
    for path in (*left.iterdir(), left):
        os.utime(path, (0, 0))
    machine.finalize(machine.recordings)
    assert [each.name for each in machine.spool.iterdir()] == ["left"]
    assert fresh.exists()
    assert "no recording in it" in machine.finalize(machine.recordings)


def test_one_that_another_run_has_is_left_to_it(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    folder = machine.record()
    descriptor = os.open(folder, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    assert "another run has it" in machine.finalize(folder)
    assert (folder / NAME).exists()
    os.close(descriptor)
    machine.finalize(folder)
    assert (machine.spool / "abcdefgh" / NAME).exists()


@pytest.mark.parametrize("name", [".hidden.mp4", "line\nbreak.mp4", os.fsdecode(b"\xff.mp4")])
def test_a_name_that_the_bot_would_not_look_at_is_changed(
    tmp_path: Path, hook: Hook, name: str
) -> None:
    machine = Machine(tmp_path, hook.url)
    machine.finalize(machine.record(name=name))
    assert Manifest.read(hook.got[0][2]).file == "recording.mp4"
    assert (machine.spool / "abcdefgh" / "recording.mp4").read_bytes() == film()


def test_where_no_manifest_can_be_written_the_film_goes_without(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    folder = machine.record()
    (folder / ".manifest.json.part").mkdir()
    assert "no manifest was written" in machine.finalize(folder)
    assert (machine.spool / "abcdefgh" / NAME).read_bytes() == film()
    assert hook.got == []


def test_a_copy_that_cannot_be_finished_leaves_nothing(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    machine.recordings = Path(tempfile.mkdtemp(dir="/dev/shm"))
    try:
        folder = machine.record()
        os.mkfifo(folder / "pipe")  # what cannot be copied
        assert "failed" in machine.finalize(folder)
        assert list(machine.spool.iterdir()) == []
        assert (folder / NAME).read_bytes() == film()
    finally:
        subprocess.run(["rm", "-rf", str(machine.recordings)], check=True)


def test_it_ends_well_where_nobody_reads_what_it_says(tmp_path: Path, hook: Hook) -> None:
    machine = Machine(tmp_path, hook.url)
    folder = machine.record()
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        done = subprocess.run(
            [sys.executable, str(SCRIPT), str(folder)],
            env={"MESAS_JIBRI_CONFIG": str(machine.config), "PATH": os.environ["PATH"]},
            stderr=nobody,
            timeout=60,
        )
    assert done.returncode == 0
    assert len(hook.got) == 1
