"""Which bytes of a file are asked for (RFC 9110, section 14)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ONE = re.compile(r"bytes=[ \t]*(?:(\d{1,30})-(\d{1,30})?|-(\d{1,30}))[ \t]*\Z", re.IGNORECASE)


class Unsatisfiable(Exception):
    """What is asked for lies beyond the end."""


@dataclass(frozen=True)
class Span:
    """Bytes `start` to `stop`, that one not among them."""

    start: int
    stop: int

    def __len__(self) -> int:
        """How many they are."""
        return self.stop - self.start

    def header(self, size: int) -> str:
        """As an answer names them."""
        return f"bytes {self.start}-{self.stop - 1}/{size}"


def span_of(header: str | None, size: int) -> Span | None:
    """The bytes meant by a `Range` header; None: all of them, as an answer without ranges.

    Several ranges at once, another unit and what is no range are answered with the whole, as the
    RFC allows.

    Raises:
        Unsatisfiable: there are no such bytes.
    """
    found = None if header is None else _ONE.match(header)
    if found is None:
        return None
    first, last, suffix = found.groups()
    if suffix is not None:
        if int(suffix) == 0 or size == 0:
            raise Unsatisfiable
        return Span(max(0, size - int(suffix)), size)
    start = int(first)
    if last is not None and int(last) < start:
        return None  # no range at all
    if start >= size:
        raise Unsatisfiable
    return Span(start, size if last is None else min(size, int(last) + 1))


def still_that(if_range: str | None, tag: str) -> bool:
    """Whether a range may be given: what was seen before (`If-Range`) is what is there.

    Only a strong tag says so; a date does not, nor does a weak one.
    """
    return if_range is None or if_range.strip() == tag
