"""JSON from other people, who may nest it deeper than Python reads or writes.

Any account of the server can send such a thing to a device. It comes in one
piece with everything else of a sync, so what is too deep is cut out of it.
"""

from __future__ import annotations

import json
import re
from typing import Any

MOST_LEVELS = 100
"""Nobody means anything by more; Synapse on Python 3.11 carries over 900."""

_TOKENS = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)


def loads(raw: bytes) -> Any:
    """Parse JSON; where it is too deep to be parsed, null stands for its depths.

    Raises:
        ValueError: it is not JSON.
    """
    try:
        return json.loads(raw)
    except RecursionError:
        return json.loads(_shallow(raw))


def _shallow(raw: bytes) -> bytes:
    parts, level, kept_to, cut_from = [], 0, 0, 0
    for token in _TOKENS.finditer(raw):
        if token[0] in b"[{":
            level += 1
            if level == MOST_LEVELS + 1:
                cut_from = token.start()
        elif token[0] in b"]}":
            if level == MOST_LEVELS + 1:
                parts += [raw[kept_to:cut_from], b"null"]
                kept_to = token.end()
            level -= 1
    end = cut_from if level > MOST_LEVELS else len(raw)  # what never closes is not JSON
    return b"".join([*parts, raw[kept_to:end]])


def is_deep(value: Any) -> bool:
    """Whether a parsed value has more levels than anybody means."""
    level = [value]
    for _ in range(MOST_LEVELS):
        level = [
            part
            for each in level
            if isinstance(each, dict | list)
            for part in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return False
    return True
