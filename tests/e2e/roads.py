"""Roads into a mesa, and ways to weaken its rules, as somebody would really go them."""

from __future__ import annotations

import os
import signal
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.demo.homeserver import Account, Homeserver, HomeserverError
from bot.domain.ids import RoomId
from bot.matrix.rooms import power_levels
from bot.matrix.signing import signable, unpadded
from bot.matrix.view import ALLOWED
from tests.e2e.world import CLIENT, World

ADMIN = "/_synapse/admin/v1"
_PUBLIC = {"join_rule": "public"}


@dataclass
class Place:
    """A mesa's room, and who tries things there."""

    world: World
    room: RoomId
    official: Account
    moderator: Account
    """Two listed people whose clients may send anything."""
    boss: Account
    """Listed, and a server admin."""
    stranger: Account
    refused: list[str] = field(default_factory=list)
    """What the homeserver did not let them do."""

    @property
    def homeserver(self) -> Homeserver:
        """Where all this is."""
        return self.world.homeserver

    async def act(
        self, who: Account, method: str, path: str, body: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """One request; what the server forbids is noted, and nothing comes of it."""
        whole = path if path.startswith("/_") else f"{CLIENT}{path}"
        try:
            return await self.homeserver.call(method, whole, token=who.token, body=body or {})
        except HomeserverError as error:
            if not any(f": {status} M_" in str(error) for status in (400, 403)):
                raise
            self.refused.append(str(error))
            return {}

    async def put(self, who: Account, kind: str, content: Mapping[str, Any], key: str = "") -> str:
        """Put a state event; its id, if it was taken."""
        path = f"/rooms/{self.room}/state/{kind}/{key}"
        return str((await self.act(who, "PUT", path, content)).get("event_id", ""))

    async def invite(self, by: Account) -> None:
        """Invite the stranger."""
        path = f"/rooms/{self.room}/invite"
        await self.act(by, "POST", path, {"user_id": self.stranger.user_id})

    async def enter(self) -> None:
        """The stranger tries the door."""
        await self.act(self.stranger, "POST", f"/join/{self.room}")

    async def crown(self, whom: Account) -> None:
        """A server admin makes somebody the room's admin: power 100, given in the bot's name."""
        path = f"{ADMIN}/rooms/{self.room}/make_room_admin"
        await self.act(self.world.admin, "POST", path, {"user_id": whom.user_id})

    async def the_bot(self) -> Account:
        """A server admin has a token made out in the bot's name."""
        path = f"{ADMIN}/users/{self.world.bot_user}/login"
        made = await self.act(self.world.admin, "POST", path)
        return Account(self.world.bot_user, "", made["access_token"])


Road = Callable[[Place], Awaitable[None]]


async def invited_by_official(place: Place) -> None:
    await place.invite(place.official)


async def invited_by_moderator(place: Place) -> None:
    await place.invite(place.moderator)


async def invited_by_server_admin(place: Place) -> None:
    await place.crown(place.boss)
    await place.invite(place.boss)
    await place.enter()


async def knocking(place: Place) -> None:
    await place.crown(place.official)
    await place.put(place.official, "m.room.join_rules", {"join_rule": "knock"})
    await place.act(place.stranger, "POST", f"/knock/{place.room}")


async def without_invitation(place: Place) -> None:
    await place.enter()


async def through_an_opened_door(place: Place) -> None:
    await place.crown(place.official)
    await place.put(place.official, "m.room.join_rules", _PUBLIC)
    await place.enter()


async def forced_by_server_admin(place: Place) -> None:
    await place.crown(place.boss)
    forced = {"user_id": place.stranger.user_id}
    await place.act(place.boss, "POST", f"{ADMIN}/join/{place.room}", forced)


async def made_room_admin(place: Place) -> None:
    await place.crown(place.stranger)
    await place.enter()


async def invited_by_mail(place: Place) -> None:
    """A third-party invitation, taken up: its own key stands in for an identity server's."""
    key, token = Ed25519PrivateKey.generate(), "token"
    public = unpadded(key.public_key().public_bytes_raw())
    await place.crown(place.official)
    content = {"display_name": "e…@…", "key_validity_url": "https://id.example.org"}
    content["public_key"] = public
    await place.put(place.official, "m.room.third_party_invite", content, token)
    signed: dict[str, Any] = {"mxid": place.stranger.user_id, "token": token}
    signature = unpadded(key.sign(signable(signed)))
    signed["signatures"] = {"id.example.org": {"ed25519:0": signature}}
    invitation = {
        "membership": "invite",
        "third_party_invite": {"display_name": "e", "signed": signed},
    }
    await place.put(place.official, "m.room.member", invitation, place.stranger.user_id)
    await place.enter()


async def after_a_lifted_ban(place: Place) -> None:
    await place.crown(place.official)
    whom = {"user_id": place.stranger.user_id}
    for act in ("ban", "unban"):
        await place.act(place.official, "POST", f"/rooms/{place.room}/{act}", whom)
    await place.invite(place.official)
    await place.enter()


async def door_opened_in_the_bots_name(place: Place) -> None:
    await place.put(await place.the_bot(), "m.room.join_rules", _PUBLIC)
    await place.enter()


def rule(kind: str, content: Mapping[str, Any]) -> Road:
    """An official made the room's admin changes a rule."""

    async def changed(place: Place) -> None:
        await place.crown(place.official)
        await place.put(place.official, kind, content)

    return changed


async def led_elsewhere(place: Place) -> None:
    """What Element shows in a room, or beside its name, that is none of ours."""
    await place.crown(place.official)
    widget = {"type": "m.custom", "url": "https://evil.example/", "name": "Acta"}
    await place.put(place.official, "im.vector.modular.widgets", widget, "acta")
    await place.put(place.official, "m.space.parent", {"via": ["evil.example"]}, "!evil")


def redacted(kind: str) -> Road:
    """A moderator, who may redact, takes a rule's content away."""

    async def taken_away(place: Place) -> None:
        state = await place.world.state_of(place.room)
        event = next(each["event_id"] for each in state if each["type"] == kind)
        path = f"/rooms/{place.room}/redact/{event}/{kind}"
        await place.act(place.moderator, "PUT", path)

    return taken_away


async def everybody_may_all(place: Place) -> None:
    await place.crown(place.official)
    levels = power_levels({})
    open_ = {**levels, "events": {}, "invite": 0, "kick": 0, "state_default": 0}
    open_["users"] = {place.official.user_id: 100}
    await place.put(place.official, "m.room.power_levels", open_)
    await place.invite(place.moderator)
    await place.enter()


async def upgraded(place: Place) -> None:
    await place.crown(place.official)
    path = f"/rooms/{place.room}/upgrade"
    await place.act(place.official, "POST", path, {"new_version": "12"})


async def replaced_in_the_bots_name(place: Place) -> None:
    content = {"body": "Vamos a otra sala", "replacement_room": "!other"}
    await place.put(await place.the_bot(), "m.room.tombstone", content)


async def bot_kicked(place: Place) -> None:
    await place.crown(place.official)
    whom = {"user_id": place.world.bot_user}
    for act in ("kick", "ban"):
        await place.act(place.official, "POST", f"/rooms/{place.room}/{act}", whom)


async def bot_demoted(place: Place) -> None:
    await place.crown(place.official)
    content = power_levels({})
    content["users"] = {place.world.bot_user: 0, place.official.user_id: 100}
    await place.put(place.official, "m.room.power_levels", content)


ROADS: Mapping[str, Road] = {
    "invitation by an official": invited_by_official,
    "invitation by a moderator": invited_by_moderator,
    "invitation by a server admin": invited_by_server_admin,
    "knock": knocking,
    "entry without invitation": without_invitation,
    "entry by a public join rule": through_an_opened_door,
    "force-join by a server admin": forced_by_server_admin,
    "make_room_admin of an outsider": made_room_admin,
    "third-party invitation": invited_by_mail,
    "ban lifted by hand, invited": after_a_lifted_ban,
    "door opened in the bot's name": door_opened_in_the_bots_name,
    "join rules": rule("m.room.join_rules", {"join_rule": "restricted", "allow": []}),
    "guest access": rule("m.room.guest_access", {"guest_access": "can_join"}),
    "history visibility": rule(
        "m.room.history_visibility", {"history_visibility": "world_readable"}
    ),
    "encryption": rule("m.room.encryption", {"algorithm": "none"}),
    "server ACL": rule("m.room.server_acl", {"allow": ["example.org", "evil.example"]}),
    "retention": rule("m.room.retention", {"max_lifetime": 86_400_000}),
    "a widget and a space": led_elsewhere,
    "allow list": rule(ALLOWED, {"users": []}),
    "encryption redacted by a moderator": redacted("m.room.encryption"),
    "allow list redacted by a moderator": redacted(ALLOWED),
    "power levels": everybody_may_all,
    "room upgrade": upgraded,
    "tombstone in the bot's name": replaced_in_the_bots_name,
    "the bot kicked and banned": bot_kicked,
    "the bot demoted": bot_demoted,
}


def pause(world: World) -> None:
    """Stop the bot where it is, so that all of a road is gone before it sees any."""
    os.kill(world.bot.pid, signal.SIGSTOP)


def go_on(world: World) -> None:
    """And let it see."""
    os.kill(world.bot.pid, signal.SIGCONT)
