"""Looking at a file's bytes as they pass: what is kept of them is enough to tell what it is."""

from __future__ import annotations

import io
import re
import threading
import zipfile
from collections import deque
from functools import lru_cache
from typing import Any

from bot.domain.file_dangers import Evidence
from bot.domain.file_formats import ANYTHING

_HEAD = 128 * 1024
_TAIL = 1024 * 1024
"""Holds the directory of a zip of some ten thousand members."""
_MOST_MEMBERS = 20_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_MACROS = "_VBA_PROJECT".encode("utf-16-le")
_ZIP_END = b"PK\x05\x06"
_SIZES = (
    re.compile(r"(?:^|, )(\d{1,6}) ?x ?(\d{1,6})(?:,|$)"),
    re.compile(r"\b(\d{1,6})x(\d{1,6})\b"),
)


class Look:
    """Is shown a file piece by piece; keeps its ends, and looks for what may be anywhere."""

    def __init__(self) -> None:
        self.size_bytes = 0
        self._head = bytearray()
        self._tail: deque[bytes] = deque()
        self._tail_size = 0
        self._last = b""
        self._ole_macros = False

    def take(self, part: bytes) -> None:
        """The next piece."""
        self.size_bytes += len(part)
        if len(self._head) < _HEAD:
            self._head += part[: _HEAD - len(self._head)]
        self._tail.append(part)
        self._tail_size += len(part)
        while self._tail_size - len(self._tail[0]) >= _TAIL:
            self._tail_size -= len(self._tail.popleft())
        if self._head.startswith(_OLE) and not self._ole_macros:
            # The parts of an old office file are named in a directory that may be anywhere.
            around = self._last + part[:64]
            self._ole_macros = _OLE_MACROS in part or _OLE_MACROS in around
            self._last = part[-64:] if len(part) >= 64 else around[-64:]

    def evidence(self) -> Evidence:
        """What was seen. Takes some milliseconds: libmagic is not asked on the event loop."""
        head = bytes(self._head)
        return Evidence(media_type_of(head), head, self._members(), self._ole_macros)

    def _members(self) -> tuple[str, ...]:
        """The names in a zip, or in what ends like one whatever it begins like."""
        tail = b"".join(self._tail)
        if _ZIP_END not in tail:
            return ()
        try:
            with zipfile.ZipFile(_End(tail, self.size_bytes)) as archive:
                return tuple(each.filename for each in archive.infolist()[:_MOST_MEMBERS])
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeError):
            return ()


class _End(io.RawIOBase):
    """A file of which only the end is here, for reading the directory of a zip."""

    def __init__(self, tail: bytes, size: int) -> None:
        self._tail = tail
        self._size = size
        self._start = size - len(tail)
        self._place = 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise OSError("before the beginning")
        self._place = start + offset
        return self._place

    def tell(self) -> int:
        return self._place

    def read(self, size: int = -1) -> bytes:
        if self._place < self._start:
            raise OSError("not here")
        place = self._place - self._start
        found = self._tail[place:] if size < 0 else self._tail[place : place + size]
        self._place += len(found)
        return found


# --- libmagic -----------------------------------------------------------------------------------

_loading = threading.Lock()


def media_type_of(head: bytes) -> str:
    """What libmagic says the bytes are; octets if it cannot say."""
    return _ask(head, mime=True) or ANYTHING


def dimensions_of(head: bytes) -> tuple[int, int] | None:
    """The width and height of a picture."""
    described = _ask(head, mime=False)
    if "image data" not in described and "Web/P" not in described:
        return None
    found = [size.findall(described) for size in _SIZES]
    pairs = found[0] or found[1]
    if not pairs:
        return None
    width, height = map(int, pairs[-1])  # a JPEG's density comes before its size
    return (width, height) if width and height else None


def _ask(head: bytes, *, mime: bool) -> str:
    magic = _libmagic()
    try:
        return str(_asker(mime).from_buffer(head))
    except magic.MagicException:
        return ""


@lru_cache
def _asker(mime: bool) -> Any:
    return _libmagic().Magic(mime=mime)


@lru_cache
def _libmagic() -> Any:
    """python-magic, with the system's libmagic or, where there is none, with one from a wheel."""
    with _loading:
        try:
            import magic
        except ImportError:
            import magic
            import pylibmagic  # noqa: F401 - puts its libmagic where python-magic looks
        return magic
