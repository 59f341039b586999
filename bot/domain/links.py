"""Addresses that people give: kept as references and shown to others, never opened by the bot."""

from __future__ import annotations

import ipaddress
import re
import string
from urllib.parse import SplitResult, quote, urlsplit

from bot.domain.errors import NotUnderstood

LONGEST = 2000
"""Characters, as it is kept."""

_SAFE = string.ascii_letters + string.digits + "-._~:/?[]@!$&'()*+,;=%"
"""What stays as it is behind the host; anything else is written as %XX, as browsers do."""
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)\Z")
_NUMBER = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)\Z")
_SCHEME = re.compile(r"[a-z][a-z0-9+.\-]*:", re.IGNORECASE)


def read_link(text: str) -> str:
    """The address meant by `text`, in ASCII; show it as `i18n.Link`, which does not cut it.

    Only complete `https://` and `http://` addresses. The host is in punycode and lower
    case, so that one that only looks like another is seen to be different.

    Raises:
        NotUnderstood: it is none, or not one that can be shown to others without harm.
    """
    bare = text.strip()
    if bare.startswith("<") and bare.endswith(">"):
        bare = bare[1:-1].strip()
    shown = bare[:200]
    if len(bare) > LONGEST:
        raise NotUnderstood("enlace-too-long", shown, limit=LONGEST)
    if not bare.lower().startswith(("http://", "https://")):
        key = "enlace-other-scheme" if _has_other_scheme(bare) else "enlace-incomplete"
        raise NotUnderstood(key, shown)
    # Browsers read a backslash as a slash: the host would be another than it seems.
    if not bare.isprintable() or "\\" in bare or any(sign.isspace() for sign in bare):
        raise NotUnderstood("enlace-odd-signs", shown)
    try:
        parts = urlsplit(bare)
        host, port = _host(parts), parts.port
    except ValueError as error:
        raise NotUnderstood("enlace-no-host", shown) from error
    if "@" in parts.netloc:
        raise NotUnderstood("enlace-credentials", shown)
    place = host if port is None else f"{host}:{port}"
    link = SplitResult(
        parts.scheme, place, _plain(parts.path), _plain(parts.query), _plain(parts.fragment)
    ).geturl()
    if len(link) > LONGEST:
        raise NotUnderstood("enlace-too-long", shown, limit=LONGEST)
    return link


def host_of(link: str) -> str:
    """The host of an address that `read_link` gave: what tells people where it leads."""
    return urlsplit(link).hostname or link


def _has_other_scheme(text: str) -> bool:
    """Whether it is to be opened with something else; `www.example.org:8080` is not."""
    found = _SCHEME.match(text)
    return found is not None and "." not in found[0] and not found[0].lower().startswith("http")


def _host(parts: SplitResult) -> str:
    """The host in ASCII. Raises `ValueError`."""
    name = parts.hostname or ""
    if "[" in parts.netloc:
        address = ipaddress.IPv6Address(name)
        if address.scope_id is not None:
            raise ValueError(name)
        return f"[{address}]"
    host = name.rstrip(".").encode("idna").decode().lower()
    labels = host.split(".")
    if _NUMBER.match(labels[-1]):  # browsers take `127.1` and `0x7f.1` for numbers
        return str(ipaddress.IPv4Address(host))
    if len(labels) < 2 or len(host) > 253 or not all(map(_LABEL.match, labels)):
        raise ValueError(name)
    return host


def _plain(part: str) -> str:
    return quote(part, safe=_SAFE)
