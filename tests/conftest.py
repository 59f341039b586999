"""What every test stands on."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot import logs
from bot.demo.homeserver import Homeserver
from tests.postgres import PostgreSQL

_SLOW_FOLDERS = {"bench", "e2e"}
_CI = os.environ.get("CI", "").lower() in {"1", "true"}

# How long an example takes says more about the machine than about the code.
settings.register_profile("mesas", deadline=None)
settings.load_profile("mesas")


class _Nowhere(io.TextIOBase):
    def write(self, text: str) -> int:
        return len(text)


def pytest_configure() -> None:
    """Logs as the bot writes them: structlog's own way draws every exception at length."""
    logs.configure(_Nowhere())


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--kills N`: how often the crash tests kill the bot; `--seed N`: what they play, 0: any."""
    parser.addoption("--kills", type=int, default=10, help="how often to kill the bot")
    parser.addoption("--seed", type=int, default=1, help="of the crash tests; 0 draws another one")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whatever needs a homeserver, by where it is or what it asks for, is slow.

    So is the second run of a test, on PostgreSQL, except of those that are about storage. A
    test of many lines that people write runs there with the first of them.
    """
    tried: set[tuple[Path, str]] = set()
    left_out = []
    for item in list(items):
        fixtures: list[str] = getattr(item, "fixturenames", [])
        callspec = getattr(item, "callspec", None)
        again = callspec is not None and callspec.params.get("database_url") == "postgresql"
        again = again and "storage" not in item.path.parts
        if again and "services" not in item.path.parts:
            test = (item.path, getattr(item, "originalname", item.name))
            if test in tried:
                left_out.append(item)
                items.remove(item)
                continue
            tried.add(test)
        if _SLOW_FOLDERS & set(item.path.parts) or "homeserver" in fixtures or again:
            item.add_marker(pytest.mark.slow)
    config.hook.pytest_deselected(items=left_out)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With CI=true a skipped test is a failed one."""
    report = yield
    if _CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole file that skips itself."""
    report = yield
    if _CI and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
async def homeserver() -> AsyncIterator[Homeserver]:
    """One real homeserver for all tests; what kills or slows it starts its own."""
    async with Homeserver() as running:
        yield running


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """One real PostgreSQL for all tests; what stops it starts its own."""
    with PostgreSQL() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database of this test's own, on the one engine and then the other.

    On PostgreSQL its tables are there; on SQLite whoever opens it makes them.
    """
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'mesas.db'}"
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    url = server.lend()
    yield url
    server.take_back(url)


@pytest.fixture(scope="session")
def kills(pytestconfig: pytest.Config) -> int:
    """How often the crash tests kill the bot."""
    count: int = pytestconfig.getoption("--kills")
    return count
