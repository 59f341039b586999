"""Where in a recording each point of the agenda is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.agenda import AgendaItem
from bot.domain.chapters import Chapter, chapters_of, clock_of

START = datetime(2027, 2, 10, 20, tzinfo=UTC)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def item(title: str, opened: float | None, closed: float | None = None) -> AgendaItem:
    return AgendaItem(
        title,
        opened_at=None if opened is None else START + minutes(opened),
        closed_at=None if closed is None else START + minutes(closed),
    )


ITEMS = (
    item("Apertura", -10, -2),
    item("Chile", -2, 12.5),
    item("Brasil", 12.5, 40),
    item("Acuerdos", 40, 70),
    item("Pendiente", None),
)


def test_points_opened_while_it_was_recorded_are_its_chapters() -> None:
    assert chapters_of(ITEMS, START, minutes(45)) == (
        Chapter(timedelta(), "Chile"),
        Chapter(minutes(12.5), "Brasil"),
        Chapter(minutes(40), "Acuerdos"),
    )
    assert chapters_of(ITEMS, START, minutes(40))[-1].title == "Brasil"
    assert chapters_of(ITEMS, START, None)[-1].title == "Acuerdos"


def test_a_second_go_has_the_rest() -> None:
    found = chapters_of(ITEMS, START + minutes(20), minutes(60))
    assert [(each.title, each.seconds) for each in found] == [("Brasil", 0), ("Acuerdos", 1200)]


def test_without_a_beginning_or_an_agenda_there_are_none() -> None:
    assert chapters_of(ITEMS, None, minutes(45)) == ()
    assert chapters_of((), START, minutes(45)) == ()


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0:00"), (65.9, "1:05"), (3599, "59:59"), (3723, "1:02:03")]
)
def test_moments_are_written_as_players_do(seconds: float, said: str) -> None:
    assert clock_of(timedelta(seconds=seconds)) == said
