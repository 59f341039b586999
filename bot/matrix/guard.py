"""Whether the guard (`docker/synapse/mesas_guard.py`) runs in the homeserver."""

from __future__ import annotations

from bot.domain.ids import UserId
from bot.matrix.homeserver import Homeserver
from bot.ports import RefusedByServer, Unavailable

_PATH = "/_synapse/client/org.mesas.guard"


async def guarded(server: Homeserver) -> UserId | None:
    """Whose mesas the guard keeps; None: there is none that answers.

    Only who runs the homeserver can answer at this path.

    Raises:
        Unavailable: the homeserver is away.
    """
    try:
        answer = await server.call("GET", _PATH, timeout_s=10, patient=False)
    except RefusedByServer:
        return None
    whom = answer.get("guards")
    return UserId(whom) if isinstance(whom, str) else None


class GuardWatch:
    """Keeps what was last seen of the guard."""

    def __init__(self, server: Homeserver, me: UserId) -> None:
        self._server = server
        self._me = me
        self.is_there: bool | None = None
        """None: it has not been seen yet whether it is."""

    async def look(self) -> None:
        """See whether the guard is there for us."""
        try:
            self.is_there = await guarded(self._server) == self._me
        except Unavailable:
            return
