"""The page for lists in a real browser: a narrow phone, no scripts, from the link to the list."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat.world import open_world
from tests.commands.test_accounts import ADD, EMAIL, PASSWORD, open_office
from tests.e2e.axe import violations, widen
from tests.e2e.browser import Tab, open_tab
from tests.web.list_office import PERU, Office, Post, meet, site

NARROW = 360
WRONG = "Perú;<img src=x onerror=alert(1)>;nada\nPerú;Rosa Quispe;rosa@minedu.example"


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_world(tmp_path) as world, site(world) as http:
        await meet(world)
        yield Office(world, http, Post())


async def check(tab: Tab) -> str:
    """Nothing sticks out sideways, is too small to press, or was refused; what a person reads."""
    assert await tab.value("document.documentElement.scrollWidth") <= NARROW
    sizes = await tab.value(
        """[...document.querySelectorAll("button, .button, nav a, input[type=file]")].map(
            (each) => each.getBoundingClientRect().height)"""
    )
    assert min(sizes) >= 44
    assert tab.complaints() == []
    assert await tab.value("getComputedStyle(document.querySelector('h1')).fontSize") == "25.6px"
    return await tab.text()


async def test_a_list_is_sent_from_a_narrow_phone_without_scripts(
    office: Office, tmp_path: Path
) -> None:
    path = await office.ask()
    async with office.http.get(path) as answer:
        address = str(answer.url)
    file = tmp_path / "lista.csv"
    file.write_bytes(PERU.encode("cp1252"))
    async with open_tab(tmp_path, width=NARROW, language="pt-BR") as tab:
        await tab.open(address)
        assert "Enviar a lista de Perú" in await check(tab)
        await tab.press("Español")
        assert "Enviar la lista de Perú" in await check(tab)

        await tab.write("#lines", WRONG)
        await tab.press("Revisar la lista")
        said = await check(tab)
        assert "Hay una línea por corregir" in said
        assert "<img src=x onerror=alert(1)>" in said
        assert await tab.value("document.activeElement.id") == "wrong"
        assert await tab.value("document.querySelector('#lines').value") == WRONG

        await tab.open(f"{address}?lang=es")
        await tab.choose("#file", file)
        await tab.press("Revisar la lista")
        assert "Entran 2 personas" in await check(tab)
        assert await office.names() == []
        await tab.press("Enviar esta lista")
        assert "Recibimos la lista de Perú" in await check(tab)
        assert await office.names() == ["Rosa Quispe", "Julio Vega"]
        await tab.open(address)
        assert "Recebemos a lista de Perú" in await check(tab)


async def test_a_password_is_chosen_on_pages_that_everybody_can_use(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'world.db'}"
    async with open_office(url) as office, open_tab(tmp_path, width=NARROW) as tab:

        async def looked_at() -> str:
            said = await check(tab)
            for width in (NARROW, 1280):
                await widen(tab, width)
                assert await violations(tab) == []
            await widen(tab, NARROW)
            return said

        await office.say(ADD)
        async with office.http.get(office.link()) as answer:
            address = str(answer.url)
        await tab.open(address)
        assert "Elija su contraseña" in await looked_at()
        await tab.press("Guardar la contraseña")
        assert "No escribió ninguna" in await looked_at()
        assert await tab.value("document.activeElement.id") == "wrong"
        await tab.write("#password", PASSWORD)
        await tab.write("#again", PASSWORD)
        await tab.press("Guardar la contraseña")
        assert "Su contraseña está guardada" in await looked_at()
        await office.say(f"!lista codigo {EMAIL}")
        async with office.http.get(office.link()) as answer:
            address = str(answer.url)
        await office.say(f"!lista codigo {EMAIL}")
        await tab.open(address)
        assert "Este enlace ya no sirve" in await looked_at()
