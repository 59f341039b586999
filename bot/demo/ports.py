"""Ports for servers that are told where to listen, and start a while after."""

from __future__ import annotations

import itertools
import os
import socket

_FIRST, _COUNT = 20_000, 10_000
"""Below those that systems give to whoever asks for any: nobody is given one by chance."""
_APART = 50
_numbers = itertools.count()


def free_port() -> int:
    """A port that nobody listens on, another one at each call and in each process beside this."""
    for _ in range(_COUNT):
        port = _FIRST + (os.getpid() * _APART + next(_numbers)) % _COUNT
        try:
            with socket.create_server(("127.0.0.1", port)):
                return port
        except OSError:
            continue
    raise OSError("no port is free")
