"""Small real films, made once."""

from __future__ import annotations

import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

import imageio_ffmpeg


@lru_cache
def film(
    seconds: int = 2, *, colour: str = "blue", size: str = "320x240", form: str = "mp4"
) -> bytes:
    """A film of one colour; another colour is another film. Short ones have a tone."""
    is_short = seconds < 60
    picture = f"color={colour}:size={size}:rate={10 if is_short else 1}:duration={seconds}"
    tone = ("-f", "lavfi", "-i", f"sine=duration={seconds}") if is_short else ()
    sound = ("-c:a", "aac" if form == "mp4" else "libopus")
    quick = ("-c:v", "libx264", "-preset", "ultrafast") if form == "mp4" else ("-c:v", "libvpx")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"film.{form}"
        program = imageio_ffmpeg.get_ffmpeg_exe()
        words = ("-v", "error", "-f", "lavfi", "-i", picture, *tone, *quick, *sound, str(file))
        subprocess.run([program, *words], check=True, timeout=60)
        return file.read_bytes()
