"""An official whom a list names by address only: an account, a mail, a page, and into the mesa."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.demo.homeserver import Homeserver, HomeserverError
from bot.demo.ports import free_port
from bot.domain.ids import MesaId, UserId
from bot.matrix.registrar import SynapseRegistrar
from storage import member_lists
from tests.chat.world import MODERATOR, open_world
from tests.e2e.browser import open_tab
from tests.e2e.conftest import Cast
from tests.e2e.people import Person
from tests.e2e.stage import Stage, troubles
from tests.mail.server import mail_server
from tests.services.mesa_rooms import Doing
from tests.services.registrar import Killed

EMAIL = "rosa@mineduc.example"
PASSWORD = "tres palabras juntas"


async def _admin(homeserver: Homeserver) -> str:
    await homeserver.register("admin-accounts", "pw", admin=True)
    return (await homeserver.login("admin-accounts", "pw")).token


async def test_an_account_is_made_once_and_somebody_elses_is_left_as_it_is(
    homeserver: Homeserver, cast: Cast
) -> None:
    await homeserver.register("admin-registrar", "pw", admin=True)
    admin = (await homeserver.login("admin-registrar", "pw")).token
    async with SynapseRegistrar(homeserver.url, admin) as registrar:
        assert await registrar.probe()
        mine = UserId("@julia.soto:example.org")
        assert await registrar.make(mine, "made with this")
        assert not await registrar.make(mine, "another")
        assert await registrar.opens(mine, "made with this")
        assert not await registrar.opens(mine, "another")
        assert await registrar.marked("a mark") is None
        await registrar.describe(mine, "Julia Soto", "a mark")
        assert await registrar.marked("a mark") == mine
        there = await homeserver.login("julia.soto", "made with this")
        await registrar.set_password(mine, PASSWORD, put_out=False)
        for token in (there.token, (await homeserver.login("julia.soto", PASSWORD)).token):
            found = await homeserver.call("GET", "/_matrix/client/v3/devices", token=token)
            assert "MESASMAKING" not in {each["device_id"] for each in found["devices"]}
        await registrar.set_password(mine, f"{PASSWORD}!", put_out=True)
        with pytest.raises(HomeserverError, match=" 401 "):
            await homeserver.call("GET", "/_matrix/client/v3/devices", token=there.token)
        there = await homeserver.login("julia.soto", f"{PASSWORD}!")

        # Taken in the moment between looking and making: the making itself changes nothing.
        theirs = UserId(await homeserver.register("julia.soto.2", "theirs"))
        endpoint = f"/_synapse/admin/v2/users/{theirs}"
        before = await homeserver.call("GET", endpoint, token=admin)
        body = {"avatar_url": 0, "password": "ours"}
        with pytest.raises(HomeserverError, match=" 400 "):
            await homeserver.call("PUT", endpoint, token=admin, body=body)
        assert not await registrar.make(theirs, "ours")
        assert not await registrar.opens(theirs, "ours")
        assert await registrar.opens(theirs, "theirs")
        assert await homeserver.call("GET", endpoint, token=admin) == before
    async with SynapseRegistrar(homeserver.url, there.token) as nobody:
        assert not await nobody.probe()


class Ending(SynapseRegistrar):
    """One whose bot ends, once, after the call of that name has been answered."""

    ends_after: str | None = None

    async def make(self, user: UserId, password: str) -> bool:
        made = await super().make(user, password)
        self._done("make")
        return made

    async def describe(self, user: UserId, name: str, mark: str) -> None:
        await super().describe(user, name, mark)
        self._done("describe")

    def _done(self, call: str) -> None:
        if call == self.ends_after:
            self.ends_after = None
            raise Killed


@pytest.mark.parametrize("call", ["make", "describe"])
async def test_killed_between_there_is_one_account_in_the_end(
    homeserver: Homeserver, tmp_path: Path, call: str
) -> None:
    name = f"admin-ending-{call}"
    await homeserver.register(name, "pw", admin=True)
    admin = (await homeserver.login(name, "pw")).token
    registrar = Ending(homeserver.url, admin)
    url = f"sqlite+aiosqlite:///{tmp_path / 'world.db'}"
    async with registrar, open_world(url, registrar=registrar) as world:
        doing = Doing(world, registrar)
        registrar.ends_after = call
        await world.say(MODERATOR, f'!lista agregar Brasil "Lia {call}" correo={call}@mec.example')
        with pytest.raises(Killed):
            await doing.all()
        await doing.all()
        async with world.database.read() as tx:
            listed = await member_lists.users(tx, MesaId("MESA-1"))
    found = await homeserver.call(
        "GET", "/_synapse/admin/v2/users", token=admin, params={"user_id": f"lia.{call}"}
    )
    assert [each["name"] for each in found["users"]] == [f"@lia.{call}:example.org"]
    assert found["users"][0]["displayname"] == f"Lia {call}"
    assert f"@lia.{call}:example.org" in listed


async def test_from_a_line_of_a_list_to_the_first_message_with_an_account_made_for_them(
    homeserver: Homeserver, tmp_path: Path, cast: Cast
) -> None:
    people = [await cast(name) for name in ("coordinacion", "ana", "diego")]
    port = free_port()
    async with mail_server() as mails:
        smtp = {
            "host": "127.0.0.1",
            "port": mails.port,
            "from": "mesas@example.org",
            "security": "none",
        }
        extra = {
            "mail": {"smtp": smtp},
            "web": {"host": "127.0.0.1", "port": port, "public_url": f"http://127.0.0.1:{port}"},
            "onboarding": {"accounts": "create"},
            "matrix": {"admin_token": await _admin(homeserver)},
        }
        stage = await Stage.set_up(homeserver, tmp_path, people, name="cuentas", extra=extra)
        boss = stage.coordinator
        await homeserver.register("rosa.lima", "of somebody else")
        line = f'!lista agregar Argentina "Rosa Lima" correo={EMAIL} mesa={stage.mesa.id}'
        answer = await stage.ask(boss, stage.coordination, line)
        assert "Hago una cuenta" in answer.body
        mail = await mails.one_for(EMAIL)
        text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
        user = "@rosa.lima.2:example.org"
        assert user in text
        link = re.search(r"http://127\.0\.0\.1:\d+/clave/[\w-]+", text)
        assert link is not None

        # What the person does: the page, Element, the invitation, the message.
        async with open_tab(tmp_path) as tab:
            await tab.open(link[0])
            assert await tab.value("document.querySelector('#username').value") == user
            await tab.write("#password", PASSWORD)
            await tab.write("#again", PASSWORD + "!")
            await tab.press("Guardar la contraseña")
            assert "no son iguales" in await tab.text()
            await tab.write("#password", PASSWORD)
            await tab.write("#again", PASSWORD)
            await tab.press("Guardar la contraseña")
            assert "Su contraseña está guardada" in await tab.text()
            assert await tab.value("document.documentElement.scrollWidth") <= 360
            assert tab.complaints() == []
        rosa: Person = await cast.login(user, password=PASSWORD)
        assert rosa.user == user
        await rosa.accept(lambda each: each.room == stage.mesa.room)
        await rosa.wait_encrypted(stage.mesa.room)
        sent = await rosa.send(stage.mesa.room, "!quien")
        told = await stage.answer(rosa, stage.mesa.room, sent)
        assert "Rosa Lima" in told.body

        await stage.process.stop()
        logged = "\n".join(map(str, stage.process.log))
        assert EMAIL not in logged
        assert "/clave/" not in logged
        assert troubles(stage.process.log) == []
