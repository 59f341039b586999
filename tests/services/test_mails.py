"""The outbox of mail: once for each cause, tried until it is taken, told when it is not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.ids import MesaId
from bot.domain.mail import GIVEN_UP_AFTER, Mail
from bot.domain.reply import Reply, Text
from bot.ports import MailRefused, MailWaits, Unavailable
from bot.services.mails import About, Mails
from storage import tables
from tests.chat.world import CATALOGS, CONTACT, COORDINATION, MODERATOR, NOW, World, open_world


@dataclass
class FakeMailer:
    """A mail server that keeps what it takes, and answers as it is told."""

    taken: list[Mail] = field(default_factory=list)
    answer: Exception | None = None

    async def send(self, mail: Mail) -> None:
        if self.answer is not None:
            raise self.answer
        self.taken.append(mail)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with open_world(tmp_path) as opened:
        yield opened


@pytest.fixture
def mailer() -> FakeMailer:
    return FakeMailer()


@pytest.fixture
def mails(world: World, mailer: FakeMailer) -> Mails:
    services = world.services
    return Mails(
        world.database,
        CATALOGS,
        mailer,
        services.posts,
        services.people,
        services.coordination,
        lambda: world.now,
        contact=CONTACT,
    )


async def write(world: World, mails: Mails, cause: str = "one") -> None:
    about = About("Ana Rojas", MesaId("MESA-1"), MODERATOR)
    async with world.database.write() as tx:
        await mails.send(
            tx,
            to="ana@mineduc.example",
            subject=Text.of("common-stranger", contact="x"),
            reply=Reply.of("privado-keyless-contact", contact="<b>coordinación</b>"),
            language="es",
            cause=cause,
            about=about,
        )


async def test_a_mail_is_sent_once_for_its_cause_and_then_forgotten(
    world: World, mails: Mails, mailer: FakeMailer
) -> None:
    await write(world, mails)
    await write(world, mails)
    assert await mails.send_due(world.now) is None
    await write(world, mails)
    assert await mails.send_due(world.now) is None
    (mail,) = mailer.taken
    assert mail.to == "ana@mineduc.example"
    assert "coordinación" in mail.text
    assert "&lt;b&gt;coordinación" in mail.html
    assert CONTACT in mail.text
    assert "\n" not in mail.subject
    async with world.database.read() as tx:
        (row,) = await tx.all(select(tables.mails))
    assert row.content is None
    assert row.sent_at == world.now


async def test_a_server_that_is_away_is_asked_again_ever_more_seldom(
    world: World, mails: Mails, mailer: FakeMailer
) -> None:
    mailer.answer = Unavailable("smtp: away")
    await write(world, mails)
    waits = []
    for _ in range(12):
        next_at = await mails.send_due(world.now)
        assert next_at is not None
        waits.append((next_at - world.now) // timedelta(minutes=1))
        world.now = next_at
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240, 240]
    (told, own) = await rooms_told(world)
    assert told[0] == COORDINATION
    assert "mesas check" in told[1]
    assert own[0] == MODERATOR
    assert "El correo para Ana Rojas todavía no sale" in own[1]
    mailer.answer = None
    assert await mails.send_due(world.now) is None
    assert len(mailer.taken) == 1


@pytest.mark.parametrize(
    ("why", "said", "minutes"),
    [
        ("login", "no acepta el usuario o la contraseña", 2),
        ("encryption", "conexión cifrada", 2),
        ("sender", "la dirección desde la que escribo", 2),
        ("away", "no los recibe", 33),
        ("recipient", "su servidor de correo pide esperar", 33),
    ],
)
async def test_what_is_in_the_way_of_mail_is_told_once_in_words(
    world: World, mails: Mails, mailer: FakeMailer, why: Any, said: str, minutes: int
) -> None:
    mailer.answer = MailWaits("smtp: 4xx", why)
    for number in range(3):
        await write(world, mails, f"mail-{number}")
    while world.now < NOW + timedelta(minutes=minutes - 2):
        assert await rooms_told(world) == []
        world.now = await mails.send_due(world.now) or NOW
    for _ in range(4):
        world.now = await mails.send_due(world.now) or NOW
    told = await rooms_told(world)
    assert said in told[0][1]
    assert [where for where, _ in told] == [*([COORDINATION] * (why != "recipient")), MODERATOR]


async def rooms_told(world: World) -> list[tuple[str, str]]:
    async with world.database.read() as tx:
        rows = await tx.all(select(tables.outbox).order_by(tables.outbox.c.id))
        private = await tx.all(
            select(tables.intents).where(tables.intents.c.kind == "tell_privately")
        )
    told = [(row.room_id, row.content["body"]) for row in rows]
    return told + [
        (row.payload["user"], row.payload["posts"][0]["content"]["body"]) for row in private
    ]


@pytest.mark.parametrize("code", ["recipient-550", "address", "message-554"])
async def test_a_refusal_is_told_to_who_asked_and_to_coordination_without_the_address(
    world: World, mails: Mails, mailer: FakeMailer, code: str
) -> None:
    mailer.answer = MailRefused(code)
    await write(world, mails)
    assert await mails.send_due(world.now) is None
    told = await rooms_told(world)
    assert [where for where, _ in told] == [COORDINATION, MODERATOR]
    for _, body in told:
        assert "Ana Rojas" in body
        assert "MESA-1" in body
        assert "ana@" not in body


async def test_after_three_days_a_mail_is_given_up_and_told(
    world: World, mails: Mails, mailer: FakeMailer
) -> None:
    mailer.answer = Unavailable("smtp: recipient 451")
    await write(world, mails)
    next_at: datetime | None = world.now
    while next_at is not None:
        world.now = next_at
        next_at = await mails.send_due(world.now)
    assert timedelta() <= world.now - NOW - GIVEN_UP_AFTER < timedelta(hours=4, minutes=1)
    assert "tres días" in (await rooms_told(world))[-1][1]


async def test_without_a_mail_server_nothing_pretends_to_be_sent(world: World) -> None:
    assert not world.services.mails.can_send
    with pytest.raises(LookupError):
        await write(world, world.services.mails)
