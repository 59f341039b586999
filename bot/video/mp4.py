"""Whether an MP4 is whole, by its boxes alone."""

from __future__ import annotations

import os

_MOST_BOXES = 100_000
_WIDE = 1
_TO_THE_END = 0


def is_whole(descriptor: int) -> bool:
    """Whether its index is there and nothing is cut off: one still being written has none."""
    size, place, kinds = os.fstat(descriptor).st_size, 0, set()
    for _ in range(_MOST_BOXES):
        if place == size:
            break
        head = os.pread(descriptor, 16, place)
        if len(head) < 8:
            return False
        length, least = int.from_bytes(head[:4], "big"), 8
        if length == _WIDE:
            length, least = int.from_bytes(head[8:16], "big"), 16
        elif length == _TO_THE_END:
            length = size - place
        if length < least or place + length > size:
            return False
        kinds.add(head[4:8])
        place += length
    return place == size and kinds >= {b"ftyp", b"moov"}
