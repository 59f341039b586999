"""People without an account: the code that they are sent, and what it opens."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from bot.domain.codes import TRIES_AN_HOUR
from bot.domain.ids import MesaId, RoomId, UserId
from bot.domain.mail import Mail
from storage import codes, member_lists, rooms, tables
from tests.chat.world import (
    BRAZILIAN,
    COORDINATOR,
    FOCAL_POINT,
    MODERATOR,
    OFFICIAL,
    ROOM,
    STRANGER,
    World,
    direct,
    open_world,
)

MESA, OTHER = MesaId("MESA-1"), MesaId("MESA-2")
CODE = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}")
EMAIL = "rosa@mineduc.example"
ADD = f'!lista agregar Brasil "Rosa Lima" correo={EMAIL}'
DM = direct(STRANGER)


@dataclass
class Post:
    """A post office that delivers everything."""

    mails: list[Mail] = field(default_factory=list)

    async def send(self, mail: Mail) -> None:
        self.mails.append(mail)

    @property
    def code(self) -> str:
        """The one in the latest mail."""
        found = CODE.search(self.mails[-1].text)
        assert found is not None
        return found[0]


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
async def world(database_url: str, post: Post) -> AsyncIterator[World]:
    async with open_world(database_url, mailer=post) as opened:
        await at_home(opened)
        yield opened


@pytest.fixture
async def mailless(database_url: str) -> AsyncIterator[World]:
    async with open_world(database_url) as opened:
        await at_home(opened)
        yield opened


async def at_home(world: World) -> None:
    """Everybody is in the room that they share with the bot."""
    people = (COORDINATOR, MODERATOR, FOCAL_POINT, OFFICIAL, BRAZILIAN, STRANGER)
    async with world.database.write() as tx:
        await rooms.set_members(tx, {(direct(user), user): ("join", None) for user in people})


async def listed(world: World, mesa: MesaId = MESA) -> dict[str, UserId | None]:
    """The people of a mesa by name, with their ids."""
    async with world.database.read() as tx:
        current = await member_lists.current(tx, mesa)
    return {member.name: member.user for each in current.values() for member in each.members}


async def to_invite(world: World) -> list[list[str]]:
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.intents)
            .where(tables.intents.c.kind == "settle_members")
            .order_by(tables.intents.c.id)
        )
    return [row.payload["invite"] for row in rows]


async def private(world: World, user: UserId) -> list[str]:
    """What the bot wrote to a person alone, forgotten once it was sent."""
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.outbox)
            .where(tables.outbox.c.room_id == direct(user))
            .order_by(tables.outbox.c.id)
        )
    return [row.content["body"] for row in rows if "body" in row.content]


async def add(world: World, line: str = ADD) -> None:
    await world.say(MODERATOR, line, direct(MODERATOR) if "mesa=" in line else ROOM)
    await world.services.mails.send_due(world.now)


async def test_a_pending_person_gets_a_code_by_mail_in_the_language_of_their_party(
    world: World, post: Post
) -> None:
    await add(world)
    (mail,) = post.mails
    assert mail.to == EMAIL
    assert mail.language == "pt"
    assert "Rosa Lima" in mail.text
    assert "@mesas:example.org" in mail.text
    assert post.code in mail.html
    async with world.database.read() as tx:
        (row,) = await tx.all(select(tables.codes))
        everything = repr(await world.state())
    assert row.hash != post.code
    assert post.code not in everything


async def test_a_code_told_bare_binds_the_account_and_invites_it(world: World, post: Post) -> None:
    await add(world)
    said = await world.body(STRANGER, post.code.lower().replace("-", " "), DM)
    assert "Obrigado" in said
    assert (await listed(world))["Rosa Lima"] == STRANGER
    assert (await to_invite(world))[-1] == [STRANGER]
    async with world.database.read() as tx:
        current = await member_lists.current(tx, MESA)
        acts = await tx.all(select(tables.acts).where(tables.acts.c.actor == STRANGER))
    assert {each.source for each in current.values()} == {"lines", "code"}
    assert [act.what for act in acts] == ["list.changed"]
    told = await private(world, MODERATOR)
    assert "Rosa Lima" in told[-1]
    assert STRANGER in told[-1]


@pytest.mark.parametrize(
    "line", ["!soy {}", "!i am {}", "!sou {}", "!je suis {}", "¡soy {}", "«{}»."]
)
async def test_a_code_is_told_in_any_language(world: World, post: Post, line: str) -> None:
    await add(world)
    await world.say(STRANGER, line.format(post.code), DM)
    assert (await listed(world))["Rosa Lima"] == STRANGER


async def test_a_wrong_code_changes_nothing_and_says_what_to_do(world: World, post: Post) -> None:
    await add(world)
    before = (await listed(world), await to_invite(world))
    said = await world.body(STRANGER, "!soy 0000-0000-0000-0000", DM)
    assert "mensaje más reciente" in said
    said = await world.body(STRANGER, f"!soy {EMAIL}", DM)
    assert "4F7K-92QX-7M3D-K8TB" in said
    assert EMAIL not in said.replace(f"«{EMAIL}»", "")
    assert (await listed(world), await to_invite(world)) == before


async def test_whether_an_address_is_listed_cannot_be_found_out(world: World) -> None:
    await add(world)
    known = await world.body(STRANGER, f"!soy {EMAIL}", DM)
    unknown = await world.body(STRANGER, "!soy nadie@mineduc.example", DM)
    assert known.replace(EMAIL, "x") == unknown.replace("nadie@mineduc.example", "x")


async def test_after_too_many_wrong_codes_even_the_right_one_waits(
    world: World, post: Post
) -> None:
    await add(world)
    for _ in range(TRIES_AN_HOUR):
        await world.say(STRANGER, "!soy 0000-0000-0000-0000", DM)
    assert "Espere una hora" in await world.body(STRANGER, post.code, DM)
    assert await world.body(STRANGER, post.code, DM) == ""
    assert (await listed(world))["Rosa Lima"] is None
    # Somebody else is not kept out by it.
    assert "Obrigado" in await world.body(OFFICIAL_TO_BE, post.code, await room_of(world))
    world.now += timedelta(hours=1, minutes=1)
    assert "ya se usó" in await world.body(STRANGER, post.code, DM)


OFFICIAL_TO_BE = UserId("@rosa:example.org")


async def room_of(world: World, user: UserId = OFFICIAL_TO_BE) -> RoomId:
    async with world.database.write() as tx:
        await rooms.save(tx, rooms.Room(direct(user), "direct", True, None, user))
    return direct(user)


async def test_a_used_code_is_good_for_nobody_else(world: World, post: Post) -> None:
    await add(world)
    await world.say(STRANGER, post.code, DM)
    room = await room_of(world)
    assert "ya se usó" in await world.body(OFFICIAL_TO_BE, post.code, room)
    assert (await listed(world))["Rosa Lima"] == STRANGER
    assert "reconhecida" in await world.body(STRANGER, post.code, DM)


async def test_an_expired_code_is_renewed_to_the_same_address(world: World, post: Post) -> None:
    await add(world)
    old = post.code
    world.now += timedelta(days=60)
    said = await world.body(STRANGER, f"!soy {old}", DM)
    assert "venció" in said
    assert EMAIL not in said
    assert (await listed(world))["Rosa Lima"] is None
    assert "ya envié otro" in await world.body(STRANGER, f"!soy {old}", DM)
    await world.services.mails.send_due(world.now)
    assert [mail.to for mail in post.mails] == [EMAIL, EMAIL]
    assert post.code != old
    await world.say(STRANGER, post.code, DM)
    assert (await listed(world))["Rosa Lima"] == STRANGER


async def test_a_code_binds_every_line_with_its_address(world: World, post: Post) -> None:
    await add(world)
    await add(world, f'!lista agregar Perú "Rosa Lima" correo={EMAIL} mesa=MESA-2')
    assert len(post.mails) == 1  # the one they have is good there too
    said = await world.body(STRANGER, post.code, DM)
    assert "Mesa de prueba 1" in said
    assert "Mesa de prueba 2" in said
    assert (await listed(world, OTHER))["Rosa Lima"] == STRANGER


async def test_a_code_never_binds_a_line_that_has_an_account(world: World, post: Post) -> None:
    await add(world)
    await add(world, f'!lista agregar Brasil @otra:example.org "Rosa Lima" correo={EMAIL}')
    said = await world.body(STRANGER, post.code, DM)
    assert "ya tiene otra cuenta" in said
    assert (await listed(world))["Rosa Lima"] == "@otra:example.org"


async def test_a_person_taken_off_the_list_cannot_come_in_by_their_code(
    world: World, post: Post
) -> None:
    await add(world)
    await add(world, f'!lista quitar {EMAIL} motivo="cambio de cargo"')
    assert "salió de la lista" in await world.body(STRANGER, post.code, DM)
    assert "Rosa Lima" not in await listed(world)


async def test_an_account_of_another_server_is_refused_with_the_reason(
    world: World, post: Post
) -> None:
    await add(world)
    far = UserId("@rosa:elsewhere.example")
    said = await world.body(far, post.code, await room_of(world, far))
    assert "example.org" in said
    assert (await listed(world))["Rosa Lima"] is None


async def test_a_code_is_not_taken_where_others_read_it(world: World, post: Post) -> None:
    await add(world)
    assert "chat privado" in await world.body(OFFICIAL, f"!soy {post.code}", ROOM)
    assert "chat privado" in await world.body(OFFICIAL, post.code, ROOM)
    assert (await listed(world))["Rosa Lima"] is None


async def test_a_moderator_renews_a_code_and_the_former_is_good_no_more(
    world: World, post: Post
) -> None:
    await add(world)
    old = post.code
    said = await world.body(MODERATOR, f"!lista codigo {EMAIL}")
    assert "Rosa Lima" in said
    await world.services.mails.send_due(world.now)
    assert post.code != old
    assert post.code not in said
    assert "se reemplazó" in await world.body(STRANGER, old, DM)
    await world.say(STRANGER, post.code, DM)
    assert (await listed(world))["Rosa Lima"] == STRANGER
    assert "ya tiene cuenta" in await world.body(MODERATOR, '!lista código "Rosa Lima"')


async def test_only_who_runs_the_mesa_renews_codes(world: World, post: Post) -> None:
    await add(world)
    await world.say(OFFICIAL, f"!lista codigo {EMAIL}")
    assert world.outcome == "refused"
    await world.services.mails.send_due(world.now)
    assert len(post.mails) == 1


async def test_a_focal_point_who_runs_a_mesa_gets_no_codes_of_another_party(
    mailless: World,
) -> None:
    world = mailless
    await world.say(MODERATOR, ADD)
    async with world.database.write() as tx:
        await tx.execute(delete(tables.moderators))
    said = await world.body(FOCAL_POINT, f"!lista codigo {EMAIL}")
    assert world.outcome == "refused"
    assert "Chile" in said
    assert await private(world, FOCAL_POINT) == []


async def test_without_mail_the_focal_point_passes_the_code_on(mailless: World) -> None:
    world = mailless
    await world.say(MODERATOR, f'!lista agregar Chile "Rosa Lima" correo={EMAIL}')
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.outbox).where(tables.outbox.c.room_id == direct(FOCAL_POINT))
        )
    (only,) = rows
    assert only.secret
    assert "Rosa Lima" in only.content["body"]
    found = CODE.search(only.content["body"])
    assert found is not None
    await world.say(STRANGER, found[0], DM)
    assert (await listed(world))["Rosa Lima"] == STRANGER


async def test_a_code_that_people_pass_on_opens_no_other_mesa(mailless: World) -> None:
    world = mailless
    await world.say(MODERATOR, f'!lista agregar Chile "Rosa Lima" correo={EMAIL}')
    await world.say(
        COORDINATOR,
        f'!lista agregar Perú "Rosa Lima" correo={EMAIL} mesa=MESA-2',
        direct(COORDINATOR),
    )
    assert (await listed(world, OTHER))["Rosa Lima"] is None
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.outbox).where(tables.outbox.c.room_id == direct(FOCAL_POINT))
        )
    found = CODE.search(rows[0].content["body"])
    assert found is not None
    assert "Mesa de prueba 2" not in await world.body(STRANGER, found[0], DM)
    assert (await listed(world))["Rosa Lima"] == STRANGER
    assert (await listed(world, OTHER))["Rosa Lima"] is None


async def test_a_code_ends_with_the_line_that_it_was_passed_on_for(mailless: World) -> None:
    world = mailless
    passed_on = await _handed_over(
        world, f'!lista agregar Chile "Rosa Lima" correo={EMAIL}', FOCAL_POINT
    )
    await world.say(MODERATOR, f'!lista quitar {EMAIL} motivo="no es de Chile"')
    # Of Brazil now: what Chile's people have in hand puts nobody into Brazil's seat.
    theirs = await _handed_over(world, ADD, MODERATOR)
    assert theirs != passed_on
    await world.say(STRANGER, passed_on, DM)
    assert (await listed(world))["Rosa Lima"] is None
    await world.say(STRANGER, theirs, DM)
    assert (await listed(world))["Rosa Lima"] == STRANGER


async def _handed_over(world: World, line: str, to: UserId) -> str:
    """The code that somebody is given to pass on because of a command."""
    said = await world.say(MODERATOR, line)
    async with world.database.read() as tx:
        rows = await tx.all(
            select(tables.outbox.c.content)
            .where(tables.outbox.c.room_id == direct(to), tables.outbox.c.secret)
            .order_by(tables.outbox.c.id)
        )
    found = CODE.findall("\n".join(row.content.get("body", "") for row in rows))
    assert found, said
    return str(found[-1])


async def test_without_mail_or_focal_point_the_moderator_gets_it_in_private(
    mailless: World,
) -> None:
    world = mailless
    posted = await world.say(MODERATOR, ADD)
    in_room = [content["body"] for content in posted if CODE.search(content["body"])]
    assert len(in_room) == 1
    async with world.database.read() as tx:
        rows = await tx.all(select(tables.outbox))
    assert {row.room_id for row in rows if CODE.search(str(row.content))} == {direct(MODERATOR)}


async def test_a_stranger_with_no_code_is_told_once_a_day_how_it_works(world: World) -> None:
    assert "código" in await world.body(STRANGER, "hola", DM)
    assert await world.body(STRANGER, "hola", DM) == ""
    assert await world.body(STRANGER, "!mesa lista", DM) == ""
    world.now += timedelta(days=1)
    assert "código" in await world.body(STRANGER, "hola", DM)


async def test_wrong_codes_are_forgotten_after_a_day(world: World) -> None:
    await world.say(STRANGER, "!soy 0000-0000-0000-0000", DM)
    world.now += timedelta(days=2)
    await world.say(STRANGER, "!soy 0000-0000-0000-0000", DM)
    async with world.database.read() as tx:
        assert await codes.tries(tx, world.now - timedelta(days=9)) == 1
