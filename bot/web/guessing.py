"""Who tries addresses that were never given out: slowed down, without locking out who has one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from aiohttp import web
from cachetools import LRUCache

from bot.domain.tokens import hash_of

Network = IPv4Network | IPv6Network

_EACH, _EACH_EVERY_S = 20, 30.0
"""Misses that one client has, and how long until one is forgotten."""
RETRY_AFTER_S = round(_EACH_EVERY_S)
_ALL, _ALL_EVERY_S = 300, 0.5
"""The same for all of them together."""
_FEW = 3
"""While all together have too many, a client with fewer than these still may try."""
_CLIENTS, _OPENED = 10_000, 10_000


class _Misses:
    """How many there were, one forgotten every so often."""

    def __init__(self, every_s: float, now: float) -> None:
        self._every_s = every_s
        self._count = 0.0
        self._at = now

    def count(self, now: float) -> float:
        self._count = max(0.0, self._count - (now - self._at) / self._every_s)
        self._at = now
        return self._count

    def add(self, now: float) -> None:
        self._count = self.count(now) + 1


class Guesses:
    """Counts what opened nothing, by client and together, in bounded memory.

    Where many share one address (a ministry's network), one who guesses there does not lock
    out the rest: a secret that has opened something before is always tried.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._clients: LRUCache[str, _Misses] = LRUCache(_CLIENTS)
        self._opened: LRUCache[str, bool] = LRUCache(_OPENED)
        self._all = _Misses(_ALL_EVERY_S, clock())

    def may_try(self, client: str, token: str) -> bool:
        """Whether a secret is looked up at all."""
        if hash_of(token) in self._opened:
            return True
        now = self._clock()
        misses = self._clients.get(client)
        count = 0.0 if misses is None else misses.count(now)
        return count < (_EACH if self._all.count(now) < _ALL else _FEW)

    def missed(self, client: str) -> None:
        """It opened nothing."""
        now = self._clock()
        if client not in self._clients:
            self._clients[client] = _Misses(_EACH_EVERY_S, now)
        self._clients[client].add(now)
        self._all.add(now)

    def opened(self, token: str) -> None:
        """It opened something, or did once."""
        self._opened[hash_of(token)] = True


def client_of(request: web.Request, proxies: Iterable[Network]) -> str:
    """Who asks: the address that connects, or the one that our own proxy says connects to it.

    Only what `proxies` say is believed, from the last of `X-Forwarded-For` on: what stands
    before is written by whoever asks. Of an IPv6 address the network counts, as one
    customer has a whole one.
    """
    trusted = tuple(proxies)
    found = _address(request.remote or "")
    if found is None:
        return ""
    if _is_in(found, trusted):
        said = ",".join(request.headers.getall("X-Forwarded-For", [])).split(",")
        for each in reversed(said[-10:]):
            address = _address(each.strip())
            if address is None:
                break
            found = address
            if not _is_in(address, trusted):
                break
    if isinstance(found, IPv6Address):
        return str(IPv6Network((found, 64), strict=False))
    return str(found)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        found = ip_address(text)
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return mapped or found


def _is_in(address: IPv4Address | IPv6Address, networks: Iterable[Network]) -> bool:
    return any(address in network for network in networks)
