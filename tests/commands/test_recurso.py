"""`!recurso …` as people write it: pages added, suggested, found and taken off."""

from __future__ import annotations

import pytest

from bot.domain.ids import UserId
from bot.i18n import LANGUAGES
from tests.chat.world import (
    BRAZILIAN,
    CATALOGS,
    COORDINATION,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    OTHER_ROOM,
    ROOM,
    World,
    direct,
)

URL = "https://www.mineduc.example/lectura"
ADD = f'!recurso agregar {URL} "Plan de lectura" parte=Chile tipo=programa'


def items(said: str) -> list[str]:
    return [line[2:] for line in said.splitlines() if line.startswith("- ")]


async def test_the_canonical_line_adds_a_resource(world: World) -> None:
    [post] = await world.say(OFFICIAL, ADD)
    assert "Guardé el Recurso RES-1:" in post["body"]
    assert items(post["body"]) == [f"RES-1: Plan de lectura (programa, de Chile). {URL}"]
    assert f'<a href="{URL}">{URL}</a>' in post["formatted_body"]


async def test_one_without_more_is_of_the_persons_own_party(world: World) -> None:
    said = await world.body(BRAZILIAN, f"!recurso agregar {URL}")
    assert items(said) == [f"RES-1: www.mineduc.example (página, de Brasil). {URL}"]


@pytest.mark.parametrize(
    ("user", "mark"),
    [
        (MODERATOR, "sugerido por quien modera"),
        (COORDINATOR, "sugerido por la coordinación"),
        (OFFICIAL, f"sugerido por {OFFICIAL}"),
        (FOCAL_POINT, f"sugerido por {FOCAL_POINT}"),
    ],
)
async def test_a_suggestion_says_whose_it_is(world: World, user: UserId, mark: str) -> None:
    said = await world.body(user, f'!recurso sugerir {URL} "Tutorías" tipo=libro')
    assert items(said) == [f"RES-1: Tutorías (publicación; {mark}). {URL}"]
    said = await world.body(user, f"!recurso sugerir {URL}/2 Más parte=Chile")
    assert items(said) == [f"RES-2: Más (página, de Chile; {mark}). {URL}/2"]


async def test_whose_suggestion_it_was_stays_when_the_moderator_goes(world: World) -> None:
    await world.say(MODERATOR, f"!recurso sugerir {URL} Tutorías")
    await world.say(COORDINATOR, f"!mesa moderar mesa=MESA-1 quitar={MODERATOR}", COORDINATION)
    assert "sugerido por quien modera" in await world.body(OFFICIAL, "!recursos")


async def test_the_same_page_twice_names_the_one_there_is(world: World) -> None:
    await world.say(OFFICIAL, ADD)
    for address in (URL, f"{URL}/", f"<{URL}>", URL.replace("https://www", "HTTPS://WWW")):
        said = await world.body(FOCAL_POINT, f"!recurso agregar {address}")
        assert world.outcome == "refused"
        assert "es el Recurso RES-1 («Plan de lectura»)" in said
    assert "RES-2" in await world.body(MODERATOR, ADD.replace("Chile", "Perú"), OTHER_ROOM)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("javascript:alert(1)", "direcciones web"),
        ("www.mineduc.example", "direcci"),
        ("https://ana:clave@mineduc.example", "contraseña"),
        ("https://mineduc.example/" + "a" * 2000, "demasiado larga"),
        (f'{URL} "{"a" * 151}"', "caben 150"),
        (f"{URL} Plan parte=Narnia", "Chile y Brasil"),
        (f"{URL} Plan tipo=cosa", "programa, publicación, sitio, norma, material u otro"),
    ],
)
async def test_what_cannot_be_kept_is_refused_and_changes_nothing(
    world: World, line: str, expected: str
) -> None:
    before = await world.state()
    said = await world.body(OFFICIAL, f"!recurso agregar {line}")
    assert world.outcome == "refused"
    assert expected in said
    assert await world.state() == before


async def test_titles_never_become_markup_or_another_address(world: World) -> None:
    title = "[mineduc](https://malo.example) <a href='https://malo.example'>x</a> \u202eoter"
    [post] = await world.say(OFFICIAL, f'!recurso agregar {URL} "{title}"')
    assert post["formatted_body"].count("<a ") == 1
    assert "\u202e" not in post["body"]
    assert "[mineduc](https://malo.example)" in post["body"]


async def test_a_long_address_is_shown_whole(world: World) -> None:
    address = "https://mineduc.example/" + "a" * 1500
    [post] = await world.say(OFFICIAL, f"!recurso agregar {address} Largo")
    assert address in post["body"]


async def many(world: World) -> None:
    await world.say(BRAZILIAN, '!recurso agregar https://b.example/1 "Leitura" tipo=material')
    await world.say(OFFICIAL, '!recurso agregar https://c.example/2 "Ley de educación" tipo=norma')
    await world.say(OFFICIAL, '!recurso agregar https://c.example/3 "Programa rural" tipo=programa')
    await world.say(MODERATOR, '!recurso sugerir https://u.example/4 "Políticas" tipo=libro')


async def test_the_list_goes_by_party_and_kind(world: World) -> None:
    await many(world)
    said = await world.body(OFFICIAL, "!recurso lista")
    assert [line for line in said.splitlines() if line][:-1] == [
        "Hay 4 recursos.",
        "Chile",
        "- RES-3: Programa rural (programa). https://c.example/3",
        "- RES-2: Ley de educación (norma). https://c.example/2",
        "Brasil",
        "- RES-1: Leitura (material). https://b.example/1",
        "De todas las partes",
        "- RES-4: Políticas (publicación; sugerido por quien modera). https://u.example/4",
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("lista parte=Brasil", ["RES-1"]),
        ("lista tipo=norma", ["RES-2"]),
        ("buscar EDUCACION", ["RES-2"]),
        ("buscar leitura brasil", ["RES-1"]),
        ("buscar programa", ["RES-3"]),
        ("buscar c.example", ["RES-2", "RES-3"]),
        ('buscar "politicas"', ["RES-4"]),
    ],
)
async def test_they_are_narrowed_and_found(world: World, line: str, found: list[str]) -> None:
    await many(world)
    said = await world.body(OFFICIAL, f"!recurso {line}")
    assert [item.partition(":")[0] for item in items(said)] == found


async def test_nothing_found_says_what_to_do(world: World) -> None:
    assert "todavía no tiene recursos" in await world.body(OFFICIAL, "!recursos")
    await many(world)
    assert "Pruebe con menos palabras" in await world.body(OFFICIAL, "!recurso buscar nada")
    assert "Diga qué busca" in await world.body(OFFICIAL, "!recurso buscar …")
    assert "No hay recursos así" in await world.body(OFFICIAL, "!recurso lista tipo=sitio")


@pytest.mark.parametrize(
    ("user", "allowed"),
    [(OFFICIAL, True), (MODERATOR, True), (COORDINATOR, True), (FOCAL_POINT, False)],
)
async def test_who_added_it_and_who_runs_the_mesa_take_it_off(
    world: World, user: UserId, allowed: bool
) -> None:
    await world.say(OFFICIAL, ADD)
    said = await world.body(user, "!recurso quitar RES-1")
    assert (world.outcome == "answered") is allowed
    assert ("Quité el Recurso RES-1" in said) is allowed
    assert ("todavía no tiene" in await world.body(user, "!recursos")) is allowed


async def test_what_was_taken_off_may_be_added_again_and_is_recorded(world: World) -> None:
    await world.say(OFFICIAL, ADD)
    await world.say(OFFICIAL, "!recurso quitar RES-1")
    assert "no tiene un Recurso RES-1" in await world.body(OFFICIAL, "!recurso quitar RES-1")
    assert "RES-2" in await world.body(OFFICIAL, ADD)
    acts = [row[3] for row in (await world.state())["acts"]]
    assert acts == ["resource.added", "resource.removed", "resource.added"]


async def test_one_of_another_mesa_is_not_there(world: World) -> None:
    await world.say(OFFICIAL, ADD)
    for line in ("lista RES-1", "quitar RES-1"):
        said = await world.body(MODERATOR, f"!recurso {line}", OTHER_ROOM)
        assert "La Mesa MESA-2 no tiene un Recurso RES-1" in said


async def test_an_id_alone_shows_it(world: World) -> None:
    await world.say(OFFICIAL, ADD)
    said = await world.body(MODERATOR, "RES-1", direct(MODERATOR))
    assert "Plan de lectura" in said
    assert "Lo agregó @participante:example.org el viernes 15 de enero de 2027" in said


async def test_one_added_elsewhere_is_told_in_the_room(world: World) -> None:
    news, answer = await world.say(OFFICIAL, ADD, direct(OFFICIAL))
    assert "@participante:example.org agregó el Recurso RES-1:" in news["body"]
    assert "Guardé el Recurso RES-1" in answer["body"]


async def test_the_portada_shows_how_many_and_the_latest(world: World) -> None:
    await many(world)
    [portada] = await world.tick()
    assert "Recursos (4, los últimos primero)" in portada["body"]
    assert [item.partition(":")[0] for item in items(portada["body"])] == [
        "RES-4",
        "RES-3",
        "RES-2",
    ]
    assert "Y otro más: !recurso lista" in portada["body"]


async def test_newcomers_hear_how_many(world: World) -> None:
    await many(world)
    async with world.database.read() as tx:
        mesa = await world.services.mesas.in_room(tx, ROOM)
        assert mesa is not None
        [text] = await world.services.resources.so_far(tx, mesa, (), world.now)
    shown = CATALOGS.plain("es", text.key, text.args)
    assert shown.startswith("Hay 4 recursos; el último, «Políticas».")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", ["agregar", "sugerir", "lista", "buscar", "quitar"])
async def test_the_examples_work(world: World, language: str, verb: str) -> None:
    await world.say(MODERATOR, "!recurso agregar https://x.example.org/lectura Plan")
    line = CATALOGS.plain(language, f"help-recurso-{verb}.example", {"mesa": "MESA-1"})
    said = await world.body(MODERATOR, line)
    assert world.outcome == "answered", said
