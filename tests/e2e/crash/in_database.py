"""What the database must hold afterwards: all of the replay, once."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from datetime import datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from bot.domain.agreement import REMINDED_AT, REMINDED_DAYS
from bot.domain.meeting import MARKS
from bot.domain.wall import moment_of
from tests.e2e.crash.expected import Agreement, Expected, Meeting
from tests.e2e.crash.killing import Killer
from tests.e2e.crash.script import Script
from tests.e2e.crash.stream import Stream
from tests.e2e.world import World


def check(stream: Stream, script: Script, killer: Killer) -> None:
    """Everything is there once, in its state; nothing failed, and nothing is left to do."""
    world = stream.world
    assert not any(world.backlog().values())
    for table in ("outbox", "intents"):
        assert world.rows(f"SELECT cause, failed FROM {table} WHERE failed IS NOT NULL") == []
    outcomes = {outcome for (outcome,) in world.rows("SELECT DISTINCT outcome FROM inbox")}
    assert outcomes <= {"answered", "refused", "silent"}, outcomes
    names = [name for (name,) in world.rows("SELECT name FROM mesas ORDER BY id")]
    assert sorted(names) == sorted(["Lectura", "Escritura", *script.opened])
    assert {state for (state,) in world.rows("SELECT state FROM mesas")} == {"open"}
    acts = world.rows("SELECT event_id, what, after FROM acts WHERE event_id IS NOT NULL")
    assert [act for act, count in Counter(acts).items() if count > 1] == []
    for mesa in script.mesas.values():
        _check_lists(world, mesa)
        _check_agenda(world, mesa)
        _check_agreements(world, mesa)
        _check_debates(world, mesa)
        _check_documents(world, mesa, stream.files)
        _check_meetings(world, mesa)
        there = dict(_named(world, "resources", "title, removed_at IS NULL", mesa))
        assert there == mesa.resources
    _check_reminders(world, script, killer)
    _check_welcomes(world)


def _named(world: World, table: str, columns: str, mesa: Expected) -> list[tuple[str, int]]:
    """Rows of a mesa, of which each name is there once."""
    rows = world.rows(f"SELECT {columns} FROM {table} WHERE mesa_id = ?", mesa.id)
    assert len({name for name, *_ in rows}) == len(rows), rows
    return rows


def _check_lists(world: World, mesa: Expected) -> None:
    for party in mesa.pool:
        versions = [
            row[0]
            for row in world.rows(
                "SELECT member_lists.id FROM member_lists JOIN parties"
                " ON parties.id = party_id WHERE mesa_id = ? AND name = ? ORDER BY version",
                *(mesa.id, party),
            )
        ]
        assert len(versions) == mesa.versions.get(party, 0), (mesa.id, party)
        members = world.rows(
            "SELECT user_id, name FROM list_members WHERE list_id = ?",
            versions[-1] if versions else 0,
        )
        assert sorted(members) == sorted(mesa.listed.get(party, {}).items())


def _check_agenda(world: World, mesa: Expected) -> None:
    items = world.rows(
        "SELECT title, opened_at IS NOT NULL FROM agenda_items"
        " JOIN agendas ON agendas.id = agenda_id WHERE mesa_id = ? ORDER BY position",
        mesa.id,
    )
    assert [title for title, _ in items] == mesa.agenda
    assert sum(opened for _, opened in items) == mesa.begun


# --- Agreements and meetings, and what the bot says of them by itself ---------------------------


def _check_agreements(world: World, mesa: Expected) -> None:
    rows = world.rows(
        "SELECT what, agreements.id, parties.name, due_on, agreements.state, postponed,"
        " source_event IS NOT NULL, coalesce(parties.zone, mesas.zone)"
        " FROM agreements JOIN mesas ON mesas.id = agreements.mesa_id"
        " LEFT JOIN parties ON parties.id = party_id WHERE agreements.mesa_id = ?",
        mesa.id,
    )
    assert len(rows) == len(mesa.agreements), (rows, mesa.agreements)
    for what, agreement_id, party, due, state, postponed, noted, zone in rows:
        known = mesa.agreements[what]
        found = (party, due, state, postponed, bool(noted))
        wanted = (known.party, str(known.due), known.state, known.postponed, known.noted)
        assert found == wanted, what
        assert _due(world, "agreement", agreement_id) == _moments(known, ZoneInfo(zone))


def _moments(agreement: Agreement, zone: ZoneInfo) -> dict[str, datetime]:
    if agreement.state != "pending":
        return {}
    days = {mark: agreement.due + timedelta(days=ahead) for mark, ahead in REMINDED_DAYS.items()}
    return {mark: moment_of(datetime.combine(day, REMINDED_AT), zone) for mark, day in days.items()}


def _check_meetings(world: World, mesa: Expected) -> None:
    rows = world.rows(
        "SELECT title, id, starts_at, revision, state FROM meetings WHERE mesa_id = ?", mesa.id
    )
    assert len(rows) == len(mesa.meetings), (rows, mesa.meetings)
    for title, meeting_id, starts_at, revision, state in rows:
        known = mesa.meetings[title]
        found = Meeting(world.moment(starts_at), revision, state == "cancelled")
        assert found == known, title
        ahead = {} if known.cancelled else MARKS
        wanted = {mark: known.starts_at - before for mark, before in ahead.items()}
        assert _due(world, "meeting", meeting_id) == wanted


def _due(world: World, kind: str, about: str) -> dict[str, datetime]:
    """When each reminder of a thing will be said, by its mark, of which there is one each."""
    rows = world.rows(
        "SELECT mark, next_at FROM reminders WHERE kind = ? AND about = ? AND next_at IS NOT NULL",
        *(kind, about),
    )
    assert len(rows) == len(dict(rows)), rows
    return {mark: world.moment(at) for mark, at in rows}


# --- Debates and documents ----------------------------------------------------------------------


def _check_debates(world: World, mesa: Expected) -> None:
    rows = world.rows(
        "SELECT title, summary, (SELECT count(*) FROM debate_messages WHERE debate_id = debates.id)"
        " FROM debates WHERE mesa_id = ?",
        mesa.id,
    )
    found = sorted((title, messages, summary) for title, summary, messages in rows)
    wanted = [(title, each.messages, each.summary) for title, each in mesa.debates.items()]
    assert found == sorted(wanted)


def _check_documents(world: World, mesa: Expected, posted: Collection[str]) -> None:
    found = []
    for document_id, name, removed in world.rows(
        "SELECT id, name, removed_at IS NOT NULL FROM documents WHERE mesa_id = ?", mesa.id
    ):
        rows = world.rows(
            "SELECT version, sha256, event_id FROM document_versions WHERE document_id = ?"
            " ORDER BY version",
            document_id,
        )
        assert [number for number, _, _ in rows] == list(range(1, len(rows) + 1)), name
        assert all(event in posted for _, _, event in rows)
        found.append((name, bool(removed), [digest for _, digest, _ in rows]))
    wanted = [
        (each.name, each.removed, [sha256(data).hexdigest() for data in each.versions])
        for each in mesa.documents
    ]
    assert sorted(found) == sorted(wanted)


# --- Reminders ----------------------------------------------------------------------------------


def _check_reminders(world: World, script: Script, killer: Killer) -> None:
    """Each is there once, and was said at each of its moments, and at no other."""
    rows = world.rows(
        "SELECT text, id, next_at, cancelled_at, created_at FROM reminders WHERE kind = 'own'"
    )
    assert sorted(text for text, *_ in rows) == sorted(script.reminders)
    for text, number, next_at, cancelled_at, created_at in rows:
        known = script.reminders[text]
        said = [
            int(cause.rpartition("-")[2])
            for (cause,) in world.rows(
                "SELECT cause FROM outbox WHERE cause LIKE ? AND type = 'm.room.message'",
                f"reminder-{number}-%",
            )
        ]
        assert (cancelled_at is not None) == known.cancelled, text
        assert (next_at is None) == (known.cancelled or known.when == "soon"), text
        if known.when == "again":
            while_dead = {due for each, due in killer.passed if each == number}
            assert while_dead <= set(said), text
            # Besides, those that came by the clock.
            others = sorted(set(said) - while_dead)
            assert all(created_at < due < next_at for due in others), text
            assert all((next_at - due) % 300_000_000 == 0 for due in said), text
        else:
            assert len(said) == (known.when == "soon"), text


def _check_welcomes(world: World) -> None:
    """Whoever was welcomed in a mesa was so once."""
    welcomed = Counter(
        (room, user)
        for room, content in world.rows(
            "SELECT room_id, content FROM outbox WHERE cause LIKE 'welcome-%'"
        )
        for user in json.loads(content)["m.mentions"].get("user_ids", [])
    )
    rows = world.rows(
        "SELECT room_id, user_id FROM welcomes JOIN mesas ON mesas.id = mesa_id"
        " WHERE welcomed_at IS NOT NULL"
    )
    assert welcomed == Counter(rows)
