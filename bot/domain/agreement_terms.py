"""Reading who answers for an agreement and by when, and the words for what became of one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.errors import NotUnderstood
from bot.domain.list_words import plain
from bot.domain.when import parse_day

_NETWORK_WORDS = """la red, red, toda la red, la mesa, todos, todas, todas las partes, the network,
    network, whole network, everyone, all parties, a rede, rede, toda a rede, todas as partes,
    le réseau, réseau, tout le réseau, toutes les parties"""
_NETWORK = frozenset(plain(word) for word in _NETWORK_WORDS.split(","))
_STANDINGS = {
    "pending": "pendiente, pendientes, abierto, abiertos, pending, open, pendente, pendentes, "
    "aberto, abertos, en attente, ouvert, ouverts",
    "postponed": "prorrogado, prorrogados, postponed, extended, adiado, adiados, proroge, "
    "reporte, reportes",
    "overdue": "vencido, vencidos, atrasado, atrasados, overdue, late, em atraso, en retard, "
    "echu, echus",
    "done": "cumplido, cumplidos, hecho, done, fulfilled, cumprido, cumpridos, feito, realise, "
    "realises, fait",
    "void": "sin efecto, anulado, anulados, void, dropped, sem efeito, sans effet, annule",
}
_STANDING_OF = {
    plain(word): standing for standing, line in _STANDINGS.items() for word in line.split(",")
}
_SIGNS = " \t,;:|.-–—"
_BETWEEN = """para el al hasta antes del de a vence fecha by until on before due for ate o em pour
    le au avant jusqu du"""
_AROUND_DAY = frozenset(_BETWEEN.split())
"""Small words that stand between who and when, folded: «Chile para el 20 de febrero»."""
_MOST_WORDS = 30


@dataclass(frozen=True)
class Terms:
    """What was said of who and when; None: not said."""

    who: str | None
    due: date | None


def is_network(text: str) -> bool:
    """Whether `text` means the network itself: «la red», «the network»."""
    return plain(text) in _NETWORK


def read_standing(text: str) -> str:
    """`pending`, `postponed`, `overdue`, `done` or `void`, by its word in four languages.

    Raises:
        NotUnderstood: no such word.
    """
    standing = _STANDING_OF.get(plain(text[:60]))
    if standing is None:
        raise NotUnderstood("acuerdo-not-a-state", text)
    return standing


def read_terms(text: str, *, zone: ZoneInfo, now: datetime) -> Terms:
    """Who and by when, in either order: «Chile, 2027-02-20», «Chile 20 de febrero».

    Raises:
        NotUnderstood: what seems to be the day cannot be one.
    """
    words = text.split()[:_MOST_WORDS]
    for place in range(len(words)):
        due = _day(words[place:], zone, now)
        if due is not None:
            return Terms(_who(words[:place]), due)
    for place in range(len(words) - 1, 0, -1):
        due = _day(words[:place], zone, now)
        if due is not None:
            return Terms(_who(words[place:]), due)
    for place, word in enumerate(words):
        if re.match(r"[\W_]*\d", word):  # a day that is past, or does not exist
            parse_day(" ".join(words[place:]).strip(_SIGNS), zone=zone, now=now)
    return Terms(_who(words), None)


def _day(words: list[str], zone: ZoneInfo, now: datetime) -> date | None:
    text = " ".join(words).strip(_SIGNS)
    try:
        return parse_day(text, zone=zone, now=now)
    except NotUnderstood:
        return None


def _who(words: list[str]) -> str | None:
    words = [word for word in words if word.strip(_SIGNS)]
    while words and plain(words[-1]) in _AROUND_DAY:
        words.pop()
    return " ".join(words).strip(_SIGNS) or None
