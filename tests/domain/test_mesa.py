"""Mesas and parties as people write them."""

from __future__ import annotations

import time
import timeit
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.countries import country_at_end, country_called
from bot.domain.errors import NotFound, Refusal
from bot.domain.ids import MesaId, UserId
from bot.domain.mesa import (
    Mesa,
    MesaState,
    check_number,
    check_users,
    read_name,
    read_parties,
    read_party,
)
from bot.domain.mesa_changes import edited, edited_party

SANTIAGO = "America/Santiago"


def mesa_of(*names: str) -> Mesa:
    parties = read_parties(names, zone=SANTIAGO, language="es")
    numbered = tuple(replace(party, id=number) for number, party in enumerate(parties, 1))
    return Mesa(
        MesaId("MESA-1"),
        "Alfabetización inicial",
        "es",
        SANTIAGO,
        MesaState.OPEN,
        None,
        numbered,
        frozenset(),
        UserId("@coord:example.org"),
        datetime(2027, 1, 15, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Chile", "cl"),
        ("méxico", "mx"),
        ("MEXICO", "mx"),
        ("Brésil", "br"),
        ("Dominican Republic", "do"),
        ("Trinidad & Tobago", "tt"),
        ("Haïti", "ht"),
        ("Jujuy", None),
    ],
)
def test_countries_are_known_in_four_languages(written: str, code: str | None) -> None:
    country = country_called(written)
    assert (None if country is None else country.code) == code


def test_a_ministry_is_of_the_country_its_name_ends_in() -> None:
    country = country_at_end("Ministerio de Educación de El Salvador")
    assert country is not None
    assert country.code == "sv"
    assert country_at_end("Ministerio de Educación de San Salvador") is None
    assert country_at_end("Universidad de Granada") is None


def test_a_party_says_its_country_in_brackets() -> None:
    jujuy = read_party(
        "Ministerio de Educación  de Jujuy (Argentina)", zone=SANTIAGO, language="es"
    )
    assert jujuy.name == "Ministerio de Educación de Jujuy"
    assert jujuy.country == "ar"
    assert jujuy.zone == "America/Argentina/Buenos_Aires"


def test_brackets_that_are_no_country_belong_to_the_name() -> None:
    party = read_party("Ministerio de Educación (MINEDUC)", zone=SANTIAGO, language="es")
    assert party.name == "Ministerio de Educación (MINEDUC)"
    assert party.country is None


def test_a_party_without_a_country_keeps_to_the_mesas_zone_and_language() -> None:
    party = read_party("Red de escuelas", zone="America/Lima", language="pt")
    assert (party.country, party.zone, party.language) == (None, "America/Lima", "pt")


def test_of_several_zones_the_mesas_is_taken_else_the_capitals() -> None:
    assert read_party("Chile", zone="America/Punta_Arenas", language="es").zone == (
        "America/Punta_Arenas"
    )
    assert read_party("Chile", zone="America/Lima", language="es").zone == SANTIAGO


def test_a_party_speaks_its_countrys_language() -> None:
    assert read_party("Brasil", zone=SANTIAGO, language="es").language == "pt"
    assert read_party("Haití", zone=SANTIAGO, language="es").language == "fr"


def test_the_same_party_twice_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read_parties(["Chile", "CHILE "], zone=SANTIAGO, language="es")
    assert refused.value.key == "mesa-party-twice"


def test_a_mesa_needs_two_parties() -> None:
    with pytest.raises(Refusal) as refused:
        check_number(mesa_of("Chile").parties)
    assert refused.value.key == "mesa-too-few-parties"
    check_number(mesa_of("Chile", "Perú").parties)


@pytest.mark.parametrize(
    ("name", "key"),
    [("", "mesa-name-missing"), (" ·· ", "mesa-name-missing"), ("a" * 101, "mesa-name-too-long")],
)
def test_a_name_that_is_none_is_refused(name: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_name(name)
    assert refused.value.key == key


def test_a_party_is_found_however_it_is_written() -> None:
    mesa = mesa_of("Ministerio de Educación de Jujuy (Argentina)", "Chile", "Perú")
    jujuy = mesa.parties[0]
    assert mesa.party_called("ministerio de educacion de jujuy") is jujuy
    assert mesa.party_called("Ministerio de Educación de Jujuy (Argentina)") is jujuy
    assert mesa.party_called("argentina") is jujuy
    assert mesa.party_called("PERU").name == "Perú"


def test_a_country_with_two_parties_means_neither() -> None:
    mesa = mesa_of("Educación de Jujuy (Argentina)", "Educación de Salta (Argentina)")
    with pytest.raises(NotFound):
        mesa.party_called("Argentina")


def test_a_party_that_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound) as missing:
        mesa_of("Chile", "Perú").party_called("Bolivia")
    assert missing.value.args_["parties"] == ["Chile", "Perú"]


def test_people_of_other_servers_are_refused_unless_rooms_federate() -> None:
    far = "@mod:elsewhere.example"
    with pytest.raises(Refusal) as refused:
        check_users([far], server="example.org", federate=False)
    assert refused.value.key == "mesa-user-elsewhere"
    assert check_users([far], server="example.org", federate=True) == {far}
    with pytest.raises(Refusal):
        check_users(["mod"], server="example.org", federate=True)


@given(st.text(max_size=120))
def test_any_text_is_a_party_or_refused(text: str) -> None:
    try:
        party = read_party(text, zone=SANTIAGO, language="es")
    except Refusal:
        return
    assert party.name == " ".join(party.name.split())
    assert 0 < len(party.name) <= 80


def test_a_party_without_a_country_follows_the_mesas_zone_unless_it_has_its_own() -> None:
    mesa = mesa_of("Red de escuelas", "Chile")
    change = edited(mesa, zone="America/Lima")
    assert [(party.name, party.zone) for party in change.changing] == [
        ("Red de escuelas", "America/Lima")
    ]
    own = replace(mesa, parties=(replace(mesa.parties[0], zone="America/La_Paz"), mesa.parties[1]))
    assert edited(own, zone="America/Lima").changing == ()


def test_a_mesa_keeps_two_parties_at_least() -> None:
    with pytest.raises(Refusal) as refused:
        edited(mesa_of("Chile", "Perú"), remove=["Chile"])
    assert refused.value.key == "mesa-too-few-parties"
    change = edited(mesa_of("Chile", "Perú"), remove=["chile", "Chile"], add=["Bolivia"])
    assert [party.name for party in change.leaving] == ["Chile"]


def test_a_party_with_another_countrys_name_has_that_countrys_clock() -> None:
    mesa = mesa_of("Red de escuelas", "Chile")
    changed = edited_party(mesa, "Red de escuelas", name="Brasil")
    assert (changed.id, changed.zone, changed.language) == (1, "America/Sao_Paulo", "pt")
    kept = edited_party(mesa, "Chile", name="Ministerio de Educación de Chile")
    assert (kept.id, kept.country, kept.zone) == (2, "cl", SANTIAGO)
    with pytest.raises(Refusal):
        edited_party(mesa, "Chile", name="Red de Escuelas")


def test_looking_for_a_country_grows_no_faster_than_the_name() -> None:
    def quickest(count: int) -> float:
        name = "Ministerio " * count
        return min(
            timeit.repeat(lambda: country_at_end(name), number=1, repeat=3, timer=time.thread_time)
        )

    assert quickest(40_000) < 40 * quickest(1_000) + 0.05
    assert country_at_end("Ministerio " * 40_000 + "de Chile") == country_called("Chile")
