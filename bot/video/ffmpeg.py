"""ffmpeg, held short: one thread, the lowest priority, bounds on time, memory and what it opens.

It is given an open file, never a name or an address, and what kind of file it is: left to guess,
it would take a list of addresses that calls itself an MP4 for one, and fetch them.
"""

from __future__ import annotations

import asyncio
import os
import re
import resource
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Literal

import imageio_ffmpeg

Kind = Literal["audio", "360p"]

FORMS = {
    "video/mp4": "mov",
    "video/quicktime": "mov",
    "video/webm": "matroska",
    "video/x-matroska": "matroska",
}
"""What each type of film is to ffmpeg."""
_MOST_MEMORY = 4 << 30
_MOST_PIXELS = 1 << 24
"""Of a picture: twice those of 4K. One of a single colour is small however large it is, and
takes gigabytes once it is decoded."""
_MOST_SAID = 1 << 20
_MOST_PICTURE = 4 << 20
_LOOK_S = 120.0
_LONGEST = timedelta(hours=24)
"""Of a film that is one: a few frames that say they last for years keep ffmpeg busy for months."""
_SPARE_BYTES = 1 << 20
"""By which a copy may be larger than the film that it is of; such a one is of no use."""
_DURATION = re.compile(r"^\s+Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)", re.MULTILINE)
_VIDEO = re.compile(r"^\s+Stream #.*: Video: .*?[ ,](\d{2,5})x(\d{2,5})[ ,\n]", re.MULTILINE)
_AUDIO = re.compile(r"^\s+Stream #.*: Audio: ", re.MULTILINE)
_REACHED = re.compile(rb"^out_time_us=(\d+)$", re.MULTILINE)


class Unwatchable(Exception):
    """It cannot be read as a film, or not in bounds."""


@dataclass(frozen=True)
class Facts:
    """What can be said of a film without watching it."""

    length: timedelta
    height: int
    has_sound: bool


async def facts_of(film: int, media_type: str) -> Facts:
    """How long a film is, how high its picture, and whether it has sound.

    Raises:
        Unwatchable: it is no film, has no picture or a huge one, or says that it lasts longer
            than a day.
    """
    given = _input(film, media_type)
    _, _, said = await _run("-hide_banner", *given, film=film)
    text = said.decode("utf-8", "replace")
    picture, duration = _VIDEO.search(text), _DURATION.search(text)
    if picture is None:
        raise Unwatchable("no picture")
    if int(picture[1]) * int(picture[2]) > _MOST_PIXELS:
        raise Unwatchable("too large a picture")
    if duration is None:  # as of what a browser recorded: it says so nowhere
        ended = ("-map", "0", "-c", "copy", "-progress", "pipe:1", "-f", "null", "-")
        _, told, _ = await _run("-v", "error", *given, *ended, film=film)
        reached = _REACHED.findall(told)
        length = timedelta(microseconds=int(reached[-1])) if reached else timedelta()
    else:
        hours, minutes, seconds = duration.groups()
        length = timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds))
    if not length:
        raise Unwatchable("no length")
    if length > _LONGEST:
        raise Unwatchable("too long")
    return Facts(length, int(picture[2]), _AUDIO.search(text) is not None)


async def picture_of(film: int, media_type: str, length: timedelta) -> bytes | None:
    """A frame from its first minutes as a JPEG; None: there is none."""
    at = min(length.total_seconds() / 10, 60)
    status, picture, _ = await _run(
        *("-v", "error", "-ss", f"{at:.3f}"),
        *_input(film, media_type),
        *("-map", "0:v:0", "-frames:v", "1", "-vf", "scale='min(960,iw)':-2"),
        *("-q:v", "5", "-f", "mjpeg", "pipe:1"),
        film=film,
        most_bytes=_MOST_PICTURE,
    )
    return picture if not status and picture.startswith(b"\xff\xd8") else None


async def lighten(film: int, media_type: str, facts: Facts, kind: Kind, out: int) -> None:
    """Write a lighter copy of a film into the open file `out`: the sound alone, or 360 lines.

    Raises:
        Unwatchable: it could not be made.
    """
    sound = ("-map", "0:a:0", "-c:a", "aac", "-b:a", "48k", "-ac", "1")
    if kind == "audio":
        wanted: tuple[str, ...] = ("-vn", *sound)
    else:
        wanted = (
            *("-map", "0:v:0", "-vf", "scale=-2:'min(360,ih)'", "-r", "15"),
            *("-c:v", "libx264", "-preset", "veryfast", "-crf", "29", "-pix_fmt", "yuv420p"),
            *(sound if facts.has_sound else ("-an",)),
        )
    status, _, said = await _run(
        *("-v", "error", "-y"),
        *_input(film, media_type),
        *wanted,
        *("-map_metadata", "-1", "-map_chapters", "-1", "-threads", "1"),
        *("-movflags", "+faststart", "-f", "mp4", f"/proc/self/fd/{out}"),
        film=film,
        out=out,
        within_s=600 + 6 * facts.length.total_seconds(),
        most_written=os.fstat(film).st_size + _SPARE_BYTES,
    )
    if status:
        raise Unwatchable(f"{kind}: {len(said)} bytes of complaints")


async def is_there() -> bool:
    """Whether ffmpeg can be run."""
    try:
        return not (await _run("-version"))[0]
    except Unwatchable:
        return False


def _input(film: int, media_type: str) -> tuple[str, ...]:
    form = FORMS.get(media_type)
    if form is None:
        raise Unwatchable(media_type)
    name = f"/proc/self/fd/{film}"
    bounds = ("-nostdin", "-threads", "1", "-protocol_whitelist", "file,pipe")
    pixels = ("-max_pixels", str(_MOST_PIXELS))
    return (*bounds, *pixels, "-f", form, "-i", name)


@lru_cache
def _program() -> str:
    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise Unwatchable("there is no ffmpeg") from error


async def _run(
    *words: str,
    film: int | None = None,
    out: int | None = None,
    within_s: float = _LOOK_S,
    most_bytes: int = _MOST_SAID,
    most_written: int = 0,
) -> tuple[int, bytes, bytes]:
    """How it ended, and what it wrote to its two outputs; into a file no more than so much."""
    program = await asyncio.to_thread(_program)
    process = await asyncio.create_subprocess_exec(
        program,
        *words,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        pass_fds=[each for each in (film, out) if each is not None],
        env={},
    )
    try:
        _hold_short(process.pid, within_s, most_written)
        assert process.stdout is not None
        assert process.stderr is not None
        async with asyncio.timeout(within_s):
            told, said = await asyncio.gather(
                _read(process.stdout, most_bytes), _read(process.stderr, _MOST_SAID)
            )
            return await process.wait(), told, said
    except TimeoutError as error:
        raise Unwatchable("it takes too long") from error
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


def _hold_short(pid: int, within_s: float, most_written: int) -> None:
    with suppress(ProcessLookupError, PermissionError, FileNotFoundError):
        os.setpriority(os.PRIO_PROCESS, pid, 19)
        Path(f"/proc/{pid}/oom_score_adj").write_text("1000")  # the first to go, not the bot
        resource.prlimit(pid, resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (most_written, most_written))
        seconds = int(within_s) + 1
        resource.prlimit(pid, resource.RLIMIT_CPU, (seconds, seconds + 1))


async def _read(stream: asyncio.StreamReader, most_bytes: int) -> bytes:
    read = bytearray()
    while piece := await stream.read(1 << 16):
        read += piece
        if len(read) > most_bytes:
            raise Unwatchable("it says too much")
    return bytes(read)
