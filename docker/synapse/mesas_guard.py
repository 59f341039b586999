"""A Synapse module: into the bot's mesas comes only whom its lists name, by no road at all.

It refuses before anything happens, to server admins too; how to install it is in the README.
The bot keeps the list of a mesa as state of its room (`org.mesas.allowed`). Rooms that it did
not make, or whose list it does not keep there, are not looked at.
"""

from __future__ import annotations

from typing import Any

from synapse.module_api import (
    DirectServeJsonResource,
    EventBase,
    JsonDict,
    ModuleApi,
    StateMap,
    SynapseRequest,
)

LIST = "org.mesas.allowed"
PATH = "/_synapse/client/org.mesas.guard"
FULL_POWER = 100
CLOSED = {
    LIST,
    "org.mesas.room",
    "im.vector.modular.widgets",
    "m.room.canonical_alias",
    "m.room.create",
    "m.room.encryption",
    "m.room.guest_access",
    "m.room.history_visibility",
    "m.room.join_rules",
    "m.room.policy",
    "m.room.power_levels",
    "m.room.retention",
    "m.room.server_acl",
    "m.room.third_party_invite",
    "m.room.tombstone",
    "m.space.parent",
    "m.widget",
}
"""State that only the bot may put or redact."""


class MesasGuard:
    """The rule, as Synapse's callbacks. Whatever it cannot read is refused."""

    def __init__(self, config: str, api: ModuleApi) -> None:
        self._bot, self._api = config, api
        api.register_third_party_rules_callbacks(
            check_event_allowed=self.check_event_allowed,
            check_can_shutdown_room=self.check_can_shutdown_room,
            check_can_deactivate_user=self.check_can_deactivate_user,
        )
        # Where the bot sees that it is guarded. Only who runs the server can answer there.
        api.register_web_resource(PATH, _Presence(config))

    @staticmethod
    def parse_config(config: dict[str, Any]) -> str:
        """The bot's user id."""
        if set(config) != {"bot"} or not str(config["bot"]).startswith("@"):
            raise ValueError('mesas_guard: write `bot: "@mesas:example.org"`, and nothing else')
        return str(config["bot"])

    async def check_event_allowed(
        self, event: EventBase, state: StateMap[EventBase]
    ) -> tuple[bool, None]:
        """Whether an event may happen in a room as it is."""
        if not self._guards(state):
            return True, None  # it is just being made, too: its list comes before anybody does
        if event.type == "m.room.member":
            return self._may_be(event, state[LIST, ""]), None
        if event.type == "m.room.redaction":
            target = event.content.get("redacts") or event.redacts
            closed = {each.event_id for (kind, _), each in state.items() if kind in CLOSED}
            return event.sender == self._bot or target not in closed, None
        if event.is_state() and event.type in CLOSED:
            if event.type == "m.room.power_levels":
                # In the bot's own name too: it is how Synapse makes somebody a room's admin.
                powers = {**event.content.get("users", {}), self._bot: 0}.values()
                return event.sender == self._bot and max(powers) < FULL_POWER, None
            return event.sender == self._bot, None
        return True, None

    def _guards(self, state: StateMap[EventBase]) -> bool:
        create = state.get(("m.room.create", ""))
        return create is not None and create.sender == self._bot and (LIST, "") in state

    def _may_be(self, event: EventBase, listing: EventBase) -> bool:
        """Out, anybody; in, invited or knocking, whom the bot's list names."""
        if event.state_key == self._bot:
            return event.sender == self._bot
        if event.content["membership"] in ("leave", "ban"):
            return True
        return listing.sender == self._bot and event.state_key in listing.content["users"]

    async def check_can_shutdown_room(self, _user: str | None, room: str) -> bool:
        """A mesa is not closed by force: nothing in it would be left to anybody."""
        wanted = [("m.room.create", ""), (LIST, "")]
        return not self._guards(await self._api.get_room_state(room, wanted))

    async def check_can_deactivate_user(self, user: str, _by_admin: bool) -> bool:
        """Without the bot's account nobody would look after its mesas."""
        return user != self._bot


class _Presence(DirectServeJsonResource):
    """Says that the guard is there, and for whom."""

    def __init__(self, bot: str) -> None:
        super().__init__()
        self._bot = bot

    async def _async_render_GET(self, _request: SynapseRequest) -> tuple[int, JsonDict]:  # noqa: N802
        return 200, {"guards": self._bot, "version": 1}
