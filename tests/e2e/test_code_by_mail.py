"""From a mail to the first message: an official whom the list names by address only, in Element."""

from __future__ import annotations

import re
from pathlib import Path

from bot.demo.homeserver import Homeserver
from tests.e2e.conftest import Cast
from tests.e2e.stage import Stage, troubles
from tests.mail.server import mail_server

EMAIL = "rosa@mineduc.example"


async def test_a_person_without_an_account_on_the_list_enters_with_the_code_of_their_mail(
    homeserver: Homeserver, tmp_path: Path, cast: Cast
) -> None:
    people = [await cast(name) for name in ("coordinacion", "ana", "diego")]
    rosa = await cast("rosa", sign=False, only_signed=False)
    async with mail_server() as mails:
        smtp = {
            "host": "127.0.0.1",
            "port": mails.port,
            "from": "mesas@example.org",
            "security": "none",
        }
        stage = await Stage.set_up(
            homeserver, tmp_path, people, name="codigos", extra={"mail": {"smtp": smtp}}
        )
        boss = stage.coordinator
        mesa = await stage.open_mesa("Por código", {"Chile": [stage.ana], "Perú": []})
        line = f'!lista agregar Perú "Rosa Lima" correo={EMAIL} mesa={mesa.id}'
        answer = await stage.ask(boss, stage.coordination, line)
        mail = await mails.one_for(EMAIL)
        text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
        code = re.search(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", text)
        assert code is not None
        assert stage.bot in text
        assert code[0] not in answer.body

        # What the person does: a chat with the bot, the code, the invitation, the message.
        chat = await rosa.direct(stage.bot)
        await rosa.wait_member(chat, stage.bot)
        await rosa.wait_encrypted(chat)
        # From a device that she has not signed nothing is heard, and she is told so.
        await rosa.send(chat, code[0])
        notices = await rosa.accept(lambda each: each.inviter == stage.bot and each.room != chat)
        unheard = await rosa.wait_for(notices, lambda seen: seen.sender == stage.bot)
        assert unheard.shield == "CLEAR"
        assert "escríbalo otra vez" in unheard.body
        await rosa.sign()
        wrong = await rosa.send(chat, "0000-0000-0000-0000")
        assert wrong
        told = await rosa.wait_for(chat, lambda seen: "no es de los que envié" in seen.body)
        assert told.shield == "NONE"
        await rosa.send(chat, code[0].lower())
        await rosa.wait_for(chat, lambda seen: "Le envío la invitación" in seen.body)
        await rosa.accept(lambda each: each.room == mesa.room)
        await rosa.wait_encrypted(mesa.room)
        await rosa.send(mesa.room, "Buen día a todas y todos")
        read = await stage.ana.wait_for(
            mesa.room, lambda seen: seen.sender == rosa.user and "Buen día" in seen.body
        )
        assert read.shield == "NONE"

        await stage.process.stop()
        logged = "\n".join(map(str, stage.process.log))
        assert EMAIL not in logged
        assert code[0] not in logged
        assert troubles(stage.process.log) == []
