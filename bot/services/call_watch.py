"""Whether people can enter calls now: as their server answers, not only as the settings say."""

from __future__ import annotations

import structlog

from bot.domain.entering import CallServer
from bot.ports import CallServers

log = structlog.get_logger(__name__)

EVERY_S = 600.0
AGAIN_S = 60.0
"""Where it did not answer well."""


class CallWatch:
    """Asks the server of calls now and then, and remembers what it said.

    In memory alone: it is asked anew at the start. `server` None: there is none to be asked.
    """

    def __init__(self, server: CallServers | None) -> None:
        self._server = server
        self.found: CallServer | None = None
        """None: it has not been asked yet."""

    @property
    def keeps_out(self) -> bool:
        """Whether nobody would get in."""
        return self.found is not None and not self.found.lets_in

    async def look(self) -> float:
        """Ask it; in how many seconds to ask again."""
        if self._server is None:
            return EVERY_S
        before, self.found = self.found, await self._server.ask()
        if self.found is not before:
            note = log.warning if self.keeps_out else log.info
            note("call_server", found=self.found.value)
        return AGAIN_S if self.keeps_out else EVERY_S
