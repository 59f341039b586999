"""Accounts made for people by Synapse's admin API: made once, and never another's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from bot.config import Settings
from bot.domain.ids import UserId
from bot.matrix.homeserver import Homeserver, TokenDead, path
from bot.ports import RefusedByServer

_ADMIN = "/_synapse/admin"
_PROVIDER = "org.mesas"
"""Under which our marks stand among an account's external ids, which only admins can set."""
_TAKEN = frozenset({"M_USER_IN_USE", "M_EXCLUSIVE"})
_DEVICE = "MESASMAKING"
_NEEDED = {
    "digit": re.compile("[0-9]"),
    "symbol": re.compile("[^a-zA-Z0-9]"),
    "uppercase": re.compile("[A-Z]"),
    "lowercase": re.compile("[a-z]"),
}
"""What passwords must have where the server's policy says so, as Synapse looks for it."""


class SynapseRegistrar:
    """A `Registrar`, with the token of an admin of the server. An async context manager."""

    def __init__(self, url: str, admin_token: str) -> None:
        self._server = Homeserver(url, timeout_s=30)
        self._server.token = admin_token
        self._people = Homeserver(url, timeout_s=30)  # on which nobody is logged in

    async def __aenter__(self) -> Self:
        await self._server.__aenter__()
        await self._people.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._people.__aexit__(kind, error, trace)
        await self._server.__aexit__(kind, error, trace)

    async def marked(self, mark: str) -> UserId | None:
        """The account that carries this mark of ours."""
        endpoint = f"/v1/auth_providers/{_PROVIDER}/users/{quote(mark, safe='')}"
        try:
            return UserId(str((await self._call("GET", endpoint))["user_id"]))
        except RefusedByServer as refusal:
            if refusal.code == "M_NOT_FOUND":
                return None
            raise

    async def make(self, user: UserId, password: str) -> bool:
        """Make it; False: there is one of that name, which is left as it is."""
        name = user[1:].partition(":")[0]
        try:
            await self._call("GET", "/v1/username_available", query={"username": name})
        except RefusedByServer as refusal:
            if refusal.code in _TAKEN:
                return False
            raise
        # The call makes accounts and changes them alike, and somebody may have taken the name
        # just now. An avatar that is no address is passed over where an account is made, and
        # refused, before anything is changed, where there is one.
        body = {"avatar_url": 0, "password": password}
        try:
            await self._call("PUT", _user(user), body)
        except RefusedByServer as refusal:
            if refusal.code in _TAKEN or await self._is_there(user):
                return False
            raise
        return True

    async def opens(self, user: UserId, password: str) -> bool:
        """Whether an account opens with this password."""
        body = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": user},
            "password": password,
            "device_id": _DEVICE,
        }
        try:
            await self._people.call("POST", path("login"), body, patient=False)
        except RefusedByServer as refusal:
            if refusal.code in ("M_FORBIDDEN", "M_USER_DEACTIVATED"):
                return False
            raise
        await self._call("DELETE", f"{_user(user)}/devices/{_DEVICE}")
        return True

    async def describe(self, user: UserId, name: str, mark: str) -> None:
        """Give an account of ours its name for people, and our mark, that is no other's."""
        marks = [{"auth_provider": _PROVIDER, "external_id": mark}]
        await self._call("PUT", _user(user), {"displayname": name, "external_ids": marks})

    async def set_password(self, user: UserId, password: str, *, put_out: bool) -> None:
        """Have it open with this password; `put_out`: who is logged in is so no more."""
        # The admin API takes any password; the server's own rules are for whoever chooses one.
        policy = await self._people.call("GET", path("password_policy"), patient=False)
        weakness = weakness_of(password, policy)
        if weakness is not None:
            raise RefusedByServer(weakness)
        endpoint = f"/v1/reset_password/{quote(user, safe='')}"
        body = {"new_password": password, "logout_devices": put_out}
        await self._call("POST", endpoint, body)

    async def probe(self) -> bool:
        """Whether the token is an admin's. Raises `Unavailable`."""
        try:
            await self._call("GET", "/v2/users", query={"limit": "1"})
        except RefusedByServer:
            return False
        return True

    async def _is_there(self, user: UserId) -> bool:
        try:
            await self._call("GET", _user(user))
        except RefusedByServer as refusal:
            if refusal.code == "M_NOT_FOUND":
                return False
            raise
        return True

    async def _call(self, method: str, endpoint: str, body: Any = None, **options: Any) -> Any:
        try:
            return await self._server.call(
                method, _ADMIN + endpoint, body, patient=False, **options
            )
        except TokenDead as error:  # it is the settings' and no sync loop mends it
            raise RefusedByServer("M_UNKNOWN_TOKEN") from error


def weakness_of(password: str, policy: Mapping[str, Any]) -> str | None:
    """The code with which a server of this policy refuses a password; None: it does not."""
    least = policy.get("m.minimum_length")
    if isinstance(least, int) and len(password) < least:
        return "M_PASSWORD_TOO_SHORT"
    for rule, signs in _NEEDED.items():
        if policy.get(f"m.require_{rule}") is True and not signs.search(password):
            return f"M_PASSWORD_NO_{rule.upper()}"
    return None


def registrar_of(settings: Settings) -> SynapseRegistrar | None:
    """Who makes accounts for people, if that is wanted."""
    token = settings.matrix.admin_token
    if settings.onboarding.accounts != "create" or token is None:
        return None
    return SynapseRegistrar(settings.matrix.homeserver, token.get_secret_value())


def _user(user: UserId) -> str:
    return f"/v2/users/{quote(user, safe='')}"
