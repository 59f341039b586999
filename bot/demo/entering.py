"""The story's first part: a mesa opens, its people enter, and nobody else."""

from __future__ import annotations

import contextlib
from functools import partial

from bot.demo.stage import CAST, OFFICIALS, VISITOR, Places, Stage, first
from bot.matrix.homeserver import path
from bot.ports import RefusedByServer


async def opening(stage: Stage, places: Places) -> None:
    """A coordinator opens a mesa; its moderator is invited."""
    coordinator, moderator = stage.people["coordinacion"], stage.people["moderacion"]
    places.coordination = await coordinator.until(lambda: first(coordinator.invitations))
    await coordinator.join(places.coordination)
    answer = await stage.asks(
        "coordinacion",
        places.coordination,
        f'!mesa crear "Alfabetización inicial" partes="Argentina; Chile; México"'
        f" moderador={stage.users['moderacion']} zona=America/Santiago idioma=es",
    )
    stage.check("mesa-opened", "MESA-1" in answer.body, "the answer names MESA-1")
    places.mesa = await moderator.until(lambda: first(moderator.invitations))
    await moderator.join(places.mesa)
    await coordinator.join(places.mesa)
    endpoint = path("rooms", places.mesa, "state", "m.room.encryption") + "/"
    encryption = await moderator.server.call("GET", endpoint)
    stage.check("room-encrypted", "algorithm" in encryption, encryption.get("algorithm", ""))


async def lists(stage: Stage, places: Places) -> None:
    """Two parties send their lists; a wrong one changes nothing."""
    for party, names in (("Chile", OFFICIALS[:3]), ("Argentina", OFFICIALS[3:])):
        lines = [
            f"{party};{CAST[name].partition(' (')[0]};{name}@example.org;"
            f"{'punto focal' if name in ('ana', 'diego') else 'participante'};"
            f"Equipo de currículo;{stage.users[name]}"
            for name in names
        ]
        head = "parte;nombre;correo;rol;cargo;usuario de matrix"
        text = "\n".join(["!lista importar", head, *lines])
        answer = await stage.asks("moderacion", places.mesa, text)
        stage.check(f"list-imported-{party}", party in answer.body and "3" in answer.body)
    bad = "!lista importar\nparte;nombre;correo\nPerú;Eva Soto;eva-arroba-example"
    before = await stage.members(places.mesa)
    await stage.asks("moderacion", places.mesa, bad)
    stage.check("bad-list-changes-nothing", before == await stage.members(places.mesa))


async def enter(stage: Stage, places: Places) -> None:
    """Those on the lists come in, and read each other."""
    for name in OFFICIALS:
        person = stage.people[name]
        await person.until(partial(person.is_invited, places.mesa))
        await person.join(places.mesa)
        stage.screen.tells(f"{CAST[name]} enters")
    joined = {user for user, how in (await stage.members(places.mesa)).items() if how == "join"}
    expected = {
        user for name, user in stage.users.items() if name not in ("intruso", "gabriela", VISITOR)
    }
    stage.check("six-officials-joined", joined == expected, f"{len(joined)} in the room")
    ana, diego = stage.people["ana"], stage.people["diego"]
    stage.screen.says(CAST["ana"], "Buenos días a todas y todos.")
    said = await ana.say(places.mesa, "Buenos días a todas y todos.")
    heard = await diego.until(lambda: diego.rooms[places.mesa].messages.get(said))
    stage.check("officials-read-each-other", heard.body == "Buenos días a todas y todos.")


async def intrude(stage: Stage, places: Places) -> None:
    """Nobody else gets in, by the front or by the back."""
    intruder, coordinator = stage.people["intruso"], stage.people["coordinacion"]
    try:
        await intruder.join(places.mesa)
        refused = False
    except RefusedByServer:
        refused = True
    stage.screen.tells("An account on the same server tries to join: the server refuses")
    stage.check("uninvited-cannot-join", refused)
    stage.screen.tells("A server administrator takes the room over and enters")
    admin = await stage.homeserver.login("intruso", intruder.password)
    await stage.homeserver.call(
        "POST",
        f"/_synapse/admin/v1/rooms/{places.mesa}/make_room_admin",
        token=admin.token,
        body={"user_id": stage.users["intruso"]},
    )
    with contextlib.suppress(RefusedByServer):  # the bot may have been quicker
        await intruder.join(places.mesa)

    ana = stage.people["ana"]
    await ana.until(
        lambda: ana.rooms[places.mesa].members.get(stage.users["intruso"]) == "leave", timeout_s=20
    )
    stage.check("unlisted-put-out", True, "removed by the bot")
    told = await coordinator.until(
        lambda: first(
            seen
            for seen in coordinator.rooms[places.coordination].messages.values()
            if stage.users["intruso"] in seen.body
        )
    )
    stage.screen.says(CAST["mesas"], told.body)
    stage.check("coordination-told", True)
    said = await ana.say(places.mesa, "Seguimos entre nosotros.")
    diego = stage.people["diego"]
    await diego.until(lambda: diego.rooms[places.mesa].messages.get(said))
    stage.check(
        "unlisted-reads-nothing",
        not intruder.rooms[places.mesa].messages,
        "no message of the mesa could be opened by them",
    )
