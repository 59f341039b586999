"""Lists compared, merged and asked who may enter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.access import Role, role_among, role_of
from bot.domain.ids import UserId
from bot.domain.list_plan import Plan, in_two_lists
from bot.domain.member_list import Member, MemberList, Seat, difference, merged, users_of

ANA = Member("Ana", "ana@x.example", user=UserId("@ana:hs"))
EVA = Member("Eva", "eva@x.example")
LUIS = Member("Luis", user=UserId("@luis:hs"))
MODERATOR = UserId("@mod:hs")
CHILE = MemberList(1, 1, (ANA, EVA, LUIS), MODERATOR, datetime(2027, 1, 1, tzinfo=UTC), "lines")


def test_a_withdrawn_person_is_not_admitted() -> None:
    assert UserId("@ana:hs") in CHILE.users
    assert UserId("@ana:hs") not in CHILE.without(UserId("@ana:hs")).users


def test_pending_people_are_listed_but_let_nobody_in() -> None:
    assert CHILE.pending == (EVA,)
    assert CHILE.users == {ANA.user, LUIS.user}


def test_the_highest_role_counts() -> None:
    coordinators = frozenset({UserId("@coord:hs")})

    def role(user: str, *seats: Seat) -> Role:
        return role_among(
            UserId(user),
            coordinators=coordinators,
            moderators=frozenset({MODERATOR}),
            seats=seats,
        )

    assert role("@coord:hs", Seat.PARTICIPANT) is Role.COORDINATOR
    assert role(MODERATOR, Seat.FOCAL_POINT) is Role.MODERATOR
    assert role("@ana:hs", Seat.PARTICIPANT, Seat.FOCAL_POINT) is Role.FOCAL_POINT
    assert role("@ana:hs") is Role.NOBODY
    assert role_of(Seat.SUBSTITUTE) is Role.PARTICIPANT


def test_difference_names_who_comes_who_leaves_and_what_changes() -> None:
    changed = replace(ANA, post="Jefa")
    zoe = Member("Zoe", "zoe@x.example")
    found = difference((ANA, EVA), (changed, zoe))
    assert (found.came, found.left, found.changed) == ((zoe,), (EVA,), (changed,))
    assert difference((ANA, EVA), (EVA, ANA)).is_nothing


def test_another_id_at_the_same_address_is_another_person() -> None:
    other = replace(ANA, user=UserId("@ana2:hs"))
    found = difference((ANA,), (other,))
    assert (found.came, found.left) == ((other,), (ANA,))


def test_an_id_found_for_a_pending_person_is_a_change() -> None:
    bound = replace(EVA, user=UserId("@eva:hs"))
    found = difference((EVA,), (bound,))
    assert (found.came, found.left, found.changed) == ((), (), (bound,))


def test_a_list_sent_without_ids_keeps_those_known() -> None:
    sent = (Member("Ana Rojas", "ana@x.example"),)
    assert merged((ANA, LUIS), sent, keep_others=False) == (replace(ANA, name="Ana Rojas"),)
    assert merged((ANA, LUIS), sent, keep_others=True) == (replace(ANA, name="Ana Rojas"), LUIS)


def test_an_id_given_to_another_line_is_not_kept_on_the_old_one() -> None:
    sent = (Member("Ana", "ana@x.example"), Member("Bea", "bea@x.example", user=ANA.user))
    for keep in (True, False):
        assert set(merged((ANA,), sent, keep_others=keep)) == set(sent)


PEOPLE = st.lists(
    st.builds(
        Member,
        st.sampled_from(["A", "B"]),
        st.sampled_from([None, "a@x.example", "b@x.example", "c@x.example"]),
        st.sampled_from(Seat),
        st.none(),
        st.sampled_from([None, UserId("@a:hs"), UserId("@b:hs"), UserId("@c:hs")]),
    ),
    max_size=5,
).map(tuple)


@given(PEOPLE, PEOPLE)
def test_everybody_sent_is_on_the_list_that_comes_of_it(
    old: tuple[Member, ...], new: tuple[Member, ...]
) -> None:
    for keep in (True, False):
        result = merged(old, new, keep_others=keep)
        assert users_of(new) <= users_of(result)
        found = difference(old, result)
        assert users_of(found.left) >= users_of(old) - users_of(result)
        assert users_of(found.came) | users_of(found.changed) >= users_of(result) - users_of(old)


@given(PEOPLE)
def test_a_plan_survives_the_database(people: tuple[Member, ...]) -> None:
    plan = Plan("csv", {1: people, 2: ()}, {1: 3, 2: 0}, (UserId("@z:hs"),), ("Teléfono",))
    assert Plan.from_json(plan.to_json()) == plan


def test_a_person_on_two_lists_is_found() -> None:
    assert in_two_lists({1: (ANA, EVA), 2: (LUIS,)}) == ()
    assert in_two_lists({1: (ANA,), 2: (replace(ANA, user=None),)}) == (
        (replace(ANA, user=None), 1, 2),
    )
