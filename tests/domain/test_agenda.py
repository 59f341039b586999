"""Agendas: points are opened and closed in order; those that have begun stay."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.agenda import Agenda, AgendaItem
from bot.domain.agenda_lines import read_items, read_length
from bot.domain.errors import Refusal

AT = datetime(2027, 1, 15, 18, tzinfo=UTC)


def agenda_of(*titles: str) -> Agenda:
    return Agenda.of([AgendaItem(title, timedelta(minutes=10)) for title in titles])


def titles(agenda: Agenda) -> list[str]:
    return [item.title for item in agenda.items]


def test_the_first_step_opens_the_first_point() -> None:
    step = agenda_of("A", "B").advance(AT)
    assert step.closed is None
    assert step.current is not None
    assert (step.current.title, step.position) == ("A", 1)


def test_each_step_closes_one_point_and_opens_the_next() -> None:
    agenda = agenda_of("A", "B").advance(AT).agenda
    step = agenda.advance(AT + timedelta(minutes=9))
    assert step.closed is not None
    assert step.closed.closed_at == AT + timedelta(minutes=9)
    assert step.agenda.current == step.current
    assert (step.agenda.position, step.agenda.done) == (2, 1)


def test_the_step_beyond_the_last_point_closes_the_agenda() -> None:
    agenda = agenda_of("A").advance(AT).agenda
    step = agenda.advance(AT)
    assert step.current is None
    assert step.agenda.is_closed
    with pytest.raises(Refusal) as refused:
        step.agenda.advance(AT)
    assert refused.value.key == "agenda-is-closed"


def test_a_point_added_to_a_closed_agenda_is_the_next() -> None:
    closed = agenda_of("A").advance(AT).agenda.advance(AT).agenda
    step = closed.add([AgendaItem("B")]).advance(AT)
    assert step.closed is None
    assert step.current is not None
    assert step.current.title == "B"


def test_points_are_added_at_the_end_or_at_a_place() -> None:
    agenda = agenda_of("A", "B")
    assert titles(agenda.add([AgendaItem("C")])) == ["A", "B", "C"]
    assert titles(agenda.add([AgendaItem("C"), AgendaItem("D")], 2)) == ["A", "C", "D", "B"]


def test_a_point_that_has_begun_stays_where_it_is() -> None:
    agenda = agenda_of("A", "B", "C").advance(AT).agenda
    changes: list[Callable[[], Agenda]] = [
        lambda: agenda.move(1, 2),
        lambda: agenda.move(2, 1),
        lambda: agenda.remove(1),
        lambda: agenda.add([AgendaItem("D")], 1),
    ]
    for change in changes:
        with pytest.raises(Refusal) as refused:
            change()
        assert refused.value.key == "agenda-item-begun"
    assert titles(agenda.move(3, 2)) == ["A", "C", "B"]


def test_a_place_that_is_not_there_is_refused() -> None:
    agenda = agenda_of("A", "B")
    changes: list[Callable[[], Agenda]] = [
        lambda: agenda.remove(0),
        lambda: agenda.remove(3),
        lambda: agenda.move(1, 3),
    ]
    for change in changes:
        with pytest.raises(Refusal) as refused:
            change()
        assert refused.value.key == "agenda-no-such-item"


def test_an_agenda_is_never_empty_nor_endless() -> None:
    with pytest.raises(Refusal):
        agenda_of("A").remove(1)
    with pytest.raises(Refusal):
        Agenda.of([])
    with pytest.raises(Refusal):
        agenda_of(*"A" * 40).add([AgendaItem("B")])


def test_the_length_is_that_of_the_points_that_have_one() -> None:
    agenda = agenda_of("A", "B").add([AgendaItem("C")])
    assert agenda.length == timedelta(minutes=20)


def test_more_time_counts_from_now_once_it_is_over() -> None:
    agenda = agenda_of("A").advance(AT).agenda

    def end(after: int) -> timedelta | None:
        now = AT + timedelta(minutes=after)
        current = agenda.extended(timedelta(minutes=5), now).current
        return None if current is None or current.ends_at is None else current.ends_at - AT

    assert end(3) == timedelta(minutes=15)
    assert end(12) == timedelta(minutes=17)


@given(
    st.integers(1, 8),
    st.lists(
        st.tuples(st.sampled_from("amrspxc"), st.integers(0, 9), st.integers(0, 9)), max_size=20
    ),
)
def test_done_points_come_first_and_one_at_most_is_current(
    count: int, changes: list[tuple[str, int, int]]
) -> None:
    agenda = agenda_of(*map(str, range(count)))
    for kind, first, second in changes:
        try:
            if kind == "a":
                agenda = agenda.add([AgendaItem("more")], first)
            elif kind == "m":
                agenda = agenda.move(first, second)
            elif kind == "r":
                agenda = agenda.remove(first)
            elif kind == "p":
                agenda = agenda.parked(first or None, AT).agenda
            elif kind == "x":
                agenda = agenda.extended(timedelta(minutes=second), AT)
            elif kind == "c":
                assert agenda.closed(AT).is_closed
            else:
                agenda = agenda.advance(AT).agenda
        except Refusal:
            continue
        states = [
            2 if item.is_done else 1 if item.is_current else 0
            for item in agenda.items
            if not item.is_pending
        ]
        assert states == sorted(states, reverse=True)
        assert states.count(1) <= 1
        assert all(item.is_done for item in agenda.pending)
        assert len(agenda.times(AT, AT)) == len(agenda.items)


# --- Lines ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "title", "minutes", "presenter"),
    [
        ("Apertura | 10 | @mod:hs", "Apertura", 10, "@mod:hs"),
        ("La experiencia de Chile | 25 | Chile", "La experiencia de Chile", 25, "Chile"),
        ("Acuerdos | 15", "Acuerdos", 15, None),
        ("Acuerdos", "Acuerdos", None, None),
        ("- Presentación de experiencias", "Presentación de experiencias", None, None),
        ("1. Apertura | 10 min", "Apertura", 10, None),
        ("Apertura - 10 - Chile", "Apertura", 10, "Chile"),
        ("Apertura – 10 min – Chile", "Apertura", 10, "Chile"),
        ("Lectura - escritura", "Lectura - escritura", None, None),
        ("Lectura - escritura - 1 h 30 - Perú", "Lectura - escritura", 90, "Perú"),
        ("Plan 2026 - 2030", "Plan 2026 - 2030", None, None),
        ("Cierre | Chile", "Cierre", None, "Chile"),
        ("Cierre | Chile | 5'", "Cierre", 5, "Chile"),
        ("Cierre || Chile", "Cierre", None, "Chile"),
        ("Debate | 1h30", "Debate", 90, None),
        ("Debate | 2 horas | Chile | Perú", "Debate", 120, "Chile | Perú"),
        ("Apertura | diez | Chile", "Apertura", 10, "Chile"),
        ("Debate | Chile | media hora", "Debate", 30, "Chile"),
        ("Apertura (10 min) - Chile", "Apertura", 10, "Chile"),
        ("Acuerdos 15'", "Acuerdos", 15, None),
        ("2) Próximos pasos 5 minutos", "Próximos pasos", 5, None),
        ("Pausa de 10 min", "Pausa de 10 min", 10, None),
        ("Etapas 1, 2 y 3", "Etapas 1, 2 y 3", None, None),
        ("Artículo 10", "Artículo 10", None, None),
    ],
)
def test_a_line_is_a_point(
    line: str, title: str, minutes: int | None, presenter: str | None
) -> None:
    items, problems = read_items([line])
    assert problems == []
    length = None if minutes is None else timedelta(minutes=minutes)
    assert items == [AgendaItem(title, length, presenter)]


@pytest.mark.parametrize(
    ("lines", "minutes"),
    [
        (["Apertura 10, Chile 25, Acuerdos 15"], [10, 25, 15]),
        (["1. Apertura 10", "", "2. Debate 25"], [10, 25]),
        (["Capítulo 1", "Capítulo 2"], [None, None]),
        (["Artículo 10", "Debate"], [None, None]),
        (["Artículo 10", "Debate | 20"], [None, 20]),
    ],
)
def test_a_number_behind_every_title_is_its_minutes(
    lines: list[str], minutes: list[int | None]
) -> None:
    items, problems = read_items(lines)
    assert problems == []
    found = [None if each.length is None else each.length.total_seconds() / 60 for each in items]
    assert found == minutes


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("| 10 | Chile", "agenda-line-without-title"),
        ("Apertura | 10x | Chile", "agenda-line-not-a-length"),
        ("Apertura | 1O", "agenda-line-not-a-length"),
        ("Apertura | 0", "agenda-line-length-odd"),
        ("Apertura | 900", "agenda-line-length-odd"),
        ("Apertura | 10 | @mod", "agenda-line-not-a-user"),
        ("a" * 151, "agenda-line-title-long"),
        ("Apertura | 10 | " + "a" * 101, "agenda-line-presenter-long"),
    ],
)
def test_a_line_that_is_no_point_says_why(line: str, key: str) -> None:
    items, problems = read_items([line])
    assert items == []
    assert [problem.key for problem in problems] == [key]


def test_every_wrong_line_is_named_by_its_number() -> None:
    _, problems = read_items(["Apertura | 10", "", "| 5", "Cierre | x1 | Chile", "  "])
    assert [problem.number for problem in problems] == [3, 4]


@given(st.lists(st.text(max_size=300), max_size=5))
def test_any_lines_are_points_or_problems(lines: list[str]) -> None:
    items, problems = read_items(lines)
    assert len(items) + len(problems) == sum(bool(line.strip()) for line in lines)
    for item in items:
        assert 0 < len(item.title) <= 150
        assert item.length is None or item.length > timedelta()


@given(st.text(alphabet="0123456789 hminoras'.", max_size=12))
def test_a_length_is_never_negative(text: str) -> None:
    length = read_length(text)
    assert length is None or length >= timedelta()
