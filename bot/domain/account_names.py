"""What the account of a person is called: their name in plain letters, `ana.rojas`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import count

from bot.domain.ids import UserId

LONGEST = 32
"""Signs of a name before the number: people copy it from a mail to a phone."""
_NAMELESS = "persona"
_APART = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
_OFFICES = frozenset(
    {
        *("admin", "administracion", "administrador", "administrator", "root", "server", "system"),
        *("abuse", "hostmaster", "postmaster", "security", "seguridad", "webmaster"),
        *("bot", "help", "mesas", "soporte", "suporte", "support"),
        *("coordenacao", "coordinacion", "coordinador", "coordination"),
        *("moderacao", "moderacion", "moderador", "moderation"),
    }
)
"""What nobody is called, and a name that begins with it would speak for."""
_ELSE = re.compile(r"[^a-z0-9]+")


def account_names(name: str, server: str) -> Iterator[UserId]:
    """Ids for a person, the best first: `@ana.rojas:hs`, `@ana.rojas.2:hs`, … without an end."""
    base = _plain(name)
    yield UserId(f"@{base}:{server}")
    for number in count(2):
        yield UserId(f"@{base}.{number}:{server}")


def _plain(name: str) -> str:
    """The words of a name, in letters that every keyboard has, as many as fit."""
    lowered = "".join(_APART.get(sign, sign) for sign in name.lower())
    spread = unicodedata.normalize("NFKD", lowered)
    # An apostrophe is within a word: O'Higgins is one.
    ascii_only = "".join(sign for sign in spread if ord(sign) < 128 and sign not in "'`")
    words = [word for word in _ELSE.split(ascii_only) if word]
    base = words[0][:LONGEST] if words else ""
    for word in words[1:]:
        if len(base) + 1 + len(word) > LONGEST:
            break
        base += f".{word}"
    # Synapse keeps names of nothing but digits for guests.
    is_a_name = base.strip("0123456789.") and words[0] not in _OFFICES
    return base if is_a_name else f"{_NAMELESS}.{base}".rstrip(".")
