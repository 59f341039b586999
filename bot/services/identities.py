"""People whose identity changed: nothing is encrypted for them until a coordinator says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.identity import identity_code
from bot.domain.ids import UserId
from bot.domain.message import Origin
from bot.domain.reply import Reply
from bot.ports import Clock, Identities
from bot.services.coordination import Coordination
from bot.services.posts import Posts
from storage import acts_log, intents
from storage.database import Database, Transaction


class IdentityWatch:
    """Asks coordination about changed identities, and takes the answer.

    The answer is a written command: reactions travel in clear, and whoever runs the
    server could tap in a coordinator's name.
    """

    def __init__(self, database: Database, coordination: Coordination, clock: Clock) -> None:
        self._database = database
        self._coordination = coordination
        self._clock = clock

    async def changed(self, user: UserId, new_key: str) -> None:
        """A person now signs with another key: tell, once for each key."""
        reply = Reply.of(
            "coordinacion-identity-changed", user=user, code=identity_code(user, new_key)
        )
        async with self._database.write() as tx:
            await self._coordination.tell(
                tx, replace(reply, notice=False), cause=f"identity-{user}-{new_key}"
            )

    async def vouch(self, tx: Transaction, user: UserId, code: str, origin: Origin) -> None:
        """A coordinator vouches for the identity that `code` names; answered when it is done."""
        await intents.add(
            tx,
            cause=f"accept-{origin.event}",
            kind=AcceptIdentity.kind,
            lane=f"identity-{user}",
            payload={"user": user, "code": code, "origin": origin.to_json()},
            now=self._clock(),
        )
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=origin.user,
            what="identity.vouched",
            event=origin.event,
            after={"user": user, "code": code},
        )


class AcceptIdentity:
    """The act of trusting a person's new identity."""

    kind = "accept_identity"

    def __init__(self, identities: Identities, posts: Posts) -> None:
        self._identities = identities
        self._posts = posts

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Trust it, if it is the one that is waiting."""
        user, code = UserId(payload["user"]), str(payload["code"])
        return {"accepted": await self._identities.accept_identity(user, code)}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Say what came of it."""
        key = "accepted" if result["accepted"] else "settled"
        origin = Origin.from_json(payload["origin"])
        reply = Reply.of(f"coordinacion-identity-{key}", user=payload["user"])
        await self._posts.reply(tx, origin, reply, cause=f"accepted-{origin.event}")

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """It asks nothing of the server, so nothing can refuse it."""
