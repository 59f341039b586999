"""The page of an entry under 50 people at once, beside a bare aiohttp page of the same length."""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
from aiohttp import web
from prometheus_client import CollectorRegistry

from bot.app import utc_now
from bot.domain.ids import EventId, MesaId, RoomId, UserId
from bot.domain.member_list import Member, MemberList
from bot.domain.mesa import Mesa, MesaState, read_parties
from bot.i18n import Catalogs
from bot.jitsi.tokens import JitsiTokens
from bot.services.assemble import Surroundings, assemble
from bot.services.meetings import Wanted
from bot.services.mesas import MesaRules
from bot.services.registry import Services
from bot.services.status import Status
from bot.web.app import Health, make_app, serve
from bot.web.entry_pages import EntryPages
from bot.web.pages import Pages
from storage import member_lists, mesas
from storage.database import Database, Transaction
from storage.migrate import open_database
from tests.bench.measures import Row

_PEOPLE, _ROUNDS = 50, 20
_ADDRESS = "https://mesas.example.org"
_MODERATOR = UserId("@moderacion:example.org")


async def entries() -> list[Row]:
    """Time to first byte: rounds of 50 links that nobody opened before, of other people each."""
    with tempfile.TemporaryDirectory(prefix="mesas-bench-") as name:
        database = await open_database(f"sqlite+aiosqlite:///{Path(name) / 'mesas.db'}")
        try:
            return await _measured(database)
        finally:
            await database.close()


async def _measured(database: Database) -> list[Row]:
    services, catalogs = _services(database)
    first, *paths = await _mesa(database, services)
    rounds = [paths[begin : begin + _PEOPLE] for begin in range(0, len(paths), _PEOPLE)]
    pages = Pages(catalogs, language="es", contact="mesas@example.org", public_url=None)
    routes = EntryPages(pages, services.doors).routes()
    ours = make_app(_well, CollectorRegistry(), pages, routes)
    async with serve(ours, host="127.0.0.1", port=0) as port:
        address = f"http://127.0.0.1:{port}"
        async with aiohttp.ClientSession(address) as http, http.get(first) as answer:
            page = await answer.text()
            assert answer.status == 200, page
        bare = web.Application()

        async def show(_request: web.Request) -> web.Response:
            return web.Response(text=page, content_type="text/html")

        bare.router.add_get("/{token}", show)
        async with serve(bare, host="127.0.0.1", port=0) as bare_port:
            plan = []
            for found in rounds:
                plan.append([f"http://127.0.0.1:{bare_port}/{n}" for n in range(_PEOPLE)])
                plan.append([f"{address}{path}" for path in found])
            took = await _client(plan)
    floor, own = took[0::2], took[1::2]
    return [
        (f"{_PEOPLE} at once: a bare aiohttp page, first byte, median", _ms(floor)),
        (f"{_PEOPLE} entry pages at once, each opened for the first time", _ratio(own, floor, 50)),
        ("  of those, the 95th percentile beside the bare page's", _ratio(own, floor, 95)),
    ]


def _percent(rounds: Sequence[Sequence[float]], percent: int) -> float:
    """The median over the rounds of a percentile within each."""
    return statistics.median(statistics.quantiles(each, n=100)[percent - 1] for each in rounds)


def _ms(rounds: Sequence[Sequence[float]]) -> str:
    return f"1 ({_percent(rounds, 50) * 1000:.1f} ms)"


def _ratio(own: Sequence[Sequence[float]], floor: Sequence[Sequence[float]], percent: int) -> str:
    found = _percent(own, percent)
    return f"{found / _percent(floor, percent):.2f} × ({found * 1000:.1f} ms)"


async def _client(plan: Sequence[Sequence[str]]) -> list[list[float]]:
    """The people, in a process of their own."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bench.entries",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate(json.dumps(plan).encode())
    found: list[list[float]] = json.loads(out)
    return found


async def _ask(plan: Sequence[Sequence[str]]) -> list[list[float]]:
    """How long each address of each round took to its first byte, a round's all at once."""
    connector = aiohttp.TCPConnector(limit=_PEOPLE, limit_per_host=_PEOPLE)
    async with aiohttp.ClientSession(connector=connector) as http:

        async def one(address: str) -> float:
            begun = time.perf_counter()
            async with http.get(address) as answer:
                took = time.perf_counter() - begun
                assert answer.status == 200, answer.status
                await answer.read()
                return took

        found = []
        for addresses in plan:
            found.append(list(await asyncio.gather(*map(one, addresses))))
            await asyncio.sleep(0.05)  # what the servers do after their answers
    return found


def _services(database: Database) -> tuple[Services, Catalogs]:
    catalogs = Catalogs.load()
    return (
        assemble(
            Surroundings(
                database=database,
                catalogs=catalogs,
                clock=utc_now,
                me=UserId("@mesas:example.org"),
                coordinators=frozenset(),
                contact="mesas@example.org",
                jitsi_url="https://meet.example.org",
                rules=MesaRules("es", "America/Santiago", "example.org", federate=False),
                directory=_Nobody(),  # type: ignore[arg-type]
                status=_status,
                public_url=_ADDRESS,
                call_tokens=JitsiTokens(
                    app_id="mesas", app_secret="0123456789abcdef" * 2, domain="meet.example.org"
                ),
            )
        ),
        catalogs,
    )


async def _mesa(database: Database, services: Services) -> list[str]:
    """A mesa of many with a meeting that can be entered; the path of each one's page."""
    now = utc_now()
    parties = read_parties(["Chile", "Perú"], zone="America/Santiago", language="es")
    people = [UserId(f"@persona-{each}:example.org") for each in range(_PEOPLE * _ROUNDS + 1)]
    async with database.write() as tx:
        mesa = await mesas.add(
            tx,
            Mesa(
                MesaId("MESA-1"),
                "Formación docente",
                "es",
                "America/Santiago",
                MesaState.OPEN,
                RoomId("!mesa-1"),
                parties,
                frozenset({_MODERATOR}),
                _MODERATOR,
                now,
            ),
        )
        for place, party in enumerate(mesa.parties):
            members = tuple(
                Member(f"Persona {user}", user=user) for user in people[place :: len(parties)]
            )
            await member_lists.add(
                tx, MemberList(party.id or 0, 1, members, _MODERATOR, now, "lines")
            )
    async with database.write() as tx:
        soon, zone = now + timedelta(minutes=20), ZoneInfo(mesa.zone)
        wanted = Wanted(
            soon, None, "Formación docente", zone, by=_MODERATOR, event=EventId("$event-1")
        )
        done = await services.meetings.schedule(tx, mesa, wanted)
        replies = [
            await services.entries.to_meeting(tx, mesa, done.meeting, user) for user in people
        ]
    links = [
        str(getattr(text.args["link"], "url", ""))
        for reply in replies
        for _, text in reply.parts
        if text.key == "entrada-page"
    ]
    return [link.removeprefix(_ADDRESS) for link in links]


class _Nobody:
    """No homeserver is asked anything here."""


async def _well() -> Health:
    return Health(ready=True)


async def _status(_tx: Transaction) -> Status:
    raise NotImplementedError


if __name__ == "__main__":
    json.dump(asyncio.run(_ask(json.load(sys.stdin))), sys.stdout)
