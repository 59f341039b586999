"""What is found out about films, and what is made of them."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from imageio_ffmpeg import get_ffmpeg_exe

from bot.video import ffmpeg
from bot.video.ffmpeg import Facts, Unwatchable, facts_of, is_there, lighten, picture_of
from bot.video.mp4 import is_whole
from tests.films import film

PLAYLIST = b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"


@contextmanager
def opened(contents: bytes) -> Iterator[int]:
    with tempfile.TemporaryFile() as file:
        file.write(contents)
        file.flush()
        yield file.fileno()


async def test_a_film_says_how_long_it_is_and_shows_a_picture() -> None:
    assert await is_there()
    with opened(film()) as file:
        facts = await facts_of(file, "video/mp4")
        assert facts == Facts(timedelta(seconds=2), 240, has_sound=True)
        picture = await picture_of(file, "video/mp4", facts.length)
        assert picture is not None
        assert picture.startswith(b"\xff\xd8")


@pytest.mark.parametrize(("kind", "height"), [("audio", 0), ("360p", 240)])
async def test_lighter_copies_can_be_played(kind: str, height: int) -> None:
    with opened(film()) as file, tempfile.TemporaryFile() as out:
        facts = await facts_of(file, "video/mp4")
        await lighten(
            file, "video/mp4", facts, "audio" if kind == "audio" else "360p", out.fileno()
        )
        assert is_whole(out.fileno())
        if height:
            assert (await facts_of(out.fileno(), "video/mp4")).height == height


async def test_a_film_of_a_browser_that_says_no_length_has_one() -> None:
    contents = bytearray(film(form="webm"))
    place = contents.index(b"\x44\x89\x88")  # Duration, of eight bytes
    contents[place : place + 11] = b"\xec\x89" + bytes(9)  # nothing at all instead
    with opened(bytes(contents)) as file:
        facts = await facts_of(file, "video/webm")
    assert timedelta(seconds=1) < facts.length < timedelta(seconds=3)


@pytest.mark.parametrize(
    "contents", [b"", b"\0" * 5000, PLAYLIST, b"<html>", film()[:3000]], ids=range(5)
)
async def test_what_is_no_film_is_not_taken_for_one(contents: bytes) -> None:
    with opened(contents) as file:
        assert not is_whole(file)
        for media_type in ("video/mp4", "video/webm", "text/plain"):
            with pytest.raises(Unwatchable):
                await facts_of(file, media_type)


def test_a_film_is_whole_from_its_first_byte_to_its_last(tmp_path: Path) -> None:
    whole, path = film(), tmp_path / "film.mp4"
    for length, is_one in ((len(whole), True), (len(whole) - 1, False), (7, False)):
        path.write_bytes(whole[:length])
        descriptor = os.open(path, os.O_RDONLY)
        assert is_whole(descriptor) is is_one
        os.close(descriptor)


def slow(seconds: int) -> bytes:
    """A film of three frames, so far from each other."""
    paced = "testsrc=size=64x64:rate=10:duration=0.3"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "film.mp4"
        words = ("-v", "error", "-f", "lavfi", "-i", paced, "-vf", f"setpts=N*{seconds}/TB")
        kept = ("-fps_mode", "vfr", "-video_track_timescale", "1", "-c:v", "libx264", str(file))
        subprocess.run([get_ffmpeg_exe(), *words, *kept], check=True, timeout=60)
        return file.read_bytes()


async def test_a_few_frames_that_say_they_last_for_days_are_no_film() -> None:
    with opened(slow(50_000)) as file, pytest.raises(Unwatchable, match="too long"):
        await facts_of(file, "video/mp4")


async def test_a_copy_does_not_grow_far_beyond_its_film(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ffmpeg, "_SPARE_BYTES", 2_000)
    with opened(slow(600)) as file, tempfile.TemporaryFile() as out:
        facts = await facts_of(file, "video/mp4")
        with pytest.raises(Unwatchable, match="360p"):
            await lighten(file, "video/mp4", facts, "360p", out.fileno())
        assert os.fstat(out.fileno()).st_size <= os.fstat(file).st_size + 2_000


async def test_a_huge_picture_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(film()) as file:  # of 320 by 240
        monkeypatch.setattr(ffmpeg, "_MOST_PIXELS", 320 * 240 - 1)
        with pytest.raises(Unwatchable):
            await facts_of(file, "video/mp4")
        assert await picture_of(file, "video/mp4", timedelta(seconds=2)) is None
