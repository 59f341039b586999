"""What a resource is, and how it is found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.errors import NotUnderstood, Refusal
from bot.domain.ids import MesaId, ResourceId, UserId
from bot.domain.resource import Kind, Resource, check_new, read_kind, title_of

PLAN = Resource(
    ResourceId("RES-1"),
    MesaId("MESA-1"),
    "https://www.mineduc.example/lectura",
    "Plan de Educación Rural",
    "Perú",
    Kind.PROGRAMME,
    None,
    UserId("@ana:example.org"),
    datetime(2027, 1, 15, tzinfo=UTC),
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("programa", Kind.PROGRAMME),
        ("Publicación", Kind.PUBLICATION),
        ("livro", Kind.PUBLICATION),
        ("web site", Kind.SITE),
        ("Règlement", Kind.NORM),
        ("guía", Kind.MATERIAL),
        ("autre", Kind.OTHER),
    ],
)
def test_kinds_are_read_in_four_languages(text: str, kind: Kind) -> None:
    assert read_kind(text) is kind


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(NotUnderstood, match="recurso-not-a-kind"):
        read_kind("cosa")


@pytest.mark.parametrize(
    "wanted",
    ["educacion", "RURAL plan", "peru", "programme", "mineduc", "lectura peru", "RES-1"],
)
def test_it_is_found_by_title_party_kind_and_address(wanted: str) -> None:
    assert PLAN.matches(wanted)
    assert not PLAN.matches(f"{wanted} brasil")


def test_one_without_a_title_is_called_by_its_host() -> None:
    assert title_of(None, PLAN.url) == "www.mineduc.example"
    assert title_of("\u202e \u200b", PLAN.url) == "www.mineduc.example"
    assert title_of(" Plan\u202e  rural ", PLAN.url) == "Plan rural"


@pytest.mark.parametrize("url", [PLAN.url, f"{PLAN.url}/"])
def test_the_same_page_twice_names_the_one_there_is(url: str) -> None:
    with pytest.raises(Refusal) as refusal:
        check_new(url, [replace(PLAN, id=ResourceId("RES-7"))])
    assert refusal.value.args_["resource"] == "RES-7"
    check_new(f"{PLAN.url}/otra", [PLAN])
