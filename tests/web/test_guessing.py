"""Who tries addresses at random: counted by client and together, without locking out the rest."""

from __future__ import annotations

from ipaddress import ip_network

import pytest
from aiohttp.test_utils import make_mocked_request

from bot.web.guessing import Guesses, client_of

LOOPBACK = (ip_network("127.0.0.1"), ip_network("::1"))
BEHIND = (*LOOPBACK, ip_network("172.16.0.0/12"))


class _Transport:
    def __init__(self, peer: str) -> None:
        self._peer = peer

    def get_extra_info(self, name: str, default: object = None) -> object:
        return (self._peer, 4321) if name == "peername" else default


@pytest.mark.parametrize(
    ("peer", "forwarded", "proxies", "client"),
    [
        ("203.0.113.7", None, LOOPBACK, "203.0.113.7"),
        ("203.0.113.7", "198.51.100.1", LOOPBACK, "203.0.113.7"),  # nobody's word but our proxy's
        ("127.0.0.1", "198.51.100.1", LOOPBACK, "198.51.100.1"),
        ("127.0.0.1", "10.9.9.9, 198.51.100.1", LOOPBACK, "198.51.100.1"),
        ("172.18.0.1", "198.51.100.1", LOOPBACK, "172.18.0.1"),
        ("172.18.0.1", "10.9.9.9, 198.51.100.1, 172.18.0.9", BEHIND, "198.51.100.1"),
        ("127.0.0.1", None, LOOPBACK, "127.0.0.1"),
        ("127.0.0.1", "unknown", LOOPBACK, "127.0.0.1"),
        ("127.0.0.1", "198.51.100.1, unknown", LOOPBACK, "127.0.0.1"),
        ("::1", "2001:db8:1:2:3:4:5:6", LOOPBACK, "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", None, LOOPBACK, "203.0.113.7"),
        ("nowhere", None, LOOPBACK, ""),
    ],
)
def test_a_client_is_who_connects_or_whom_our_proxy_names(
    peer: str, forwarded: str | None, proxies: tuple[object, ...], client: str
) -> None:
    headers = {} if forwarded is None else {"X-Forwarded-For": forwarded}
    request = make_mocked_request("GET", "/", headers=headers, transport=_Transport(peer))
    assert client_of(request, proxies) == client  # type: ignore[arg-type]


def test_one_client_has_twenty_misses_and_one_more_every_half_minute() -> None:
    clock = [0.0]
    guesses = Guesses(lambda: clock[0])
    for number in range(20):
        assert guesses.may_try("a", f"wrong {number}")
        guesses.missed("a")
    assert not guesses.may_try("a", "wrong")
    assert guesses.may_try("b", "wrong")
    clock[0] += 31
    assert guesses.may_try("a", "wrong")
    for _ in range(2):
        guesses.missed("a")
    assert not guesses.may_try("a", "wrong")
    clock[0] += 3600
    assert guesses.may_try("a", "wrong")


def test_what_has_opened_something_is_always_tried() -> None:
    guesses = Guesses(lambda: 0.0)
    guesses.opened("right")
    for _ in range(50):
        guesses.missed("a")
    assert guesses.may_try("a", "right")
    assert not guesses.may_try("a", "other")


def test_many_who_guess_together_are_slowed_down_and_newcomers_are_not() -> None:
    clock = [0.0]
    guesses = Guesses(lambda: clock[0])
    for number in range(300):
        guesses.missed(f"client {number % 100}")
    assert not guesses.may_try("client 1", "wrong")
    assert guesses.may_try("newcomer", "wrong")
    clock[0] += 60
    assert guesses.may_try("client 1", "wrong")


def test_memory_is_bounded_however_many_try() -> None:
    guesses = Guesses(lambda: 0.0)
    for number in range(12_000):
        guesses.missed(f"client {number}")
        guesses.opened(f"token {number}")
    assert len(guesses._clients) == len(guesses._opened) == 10_000
