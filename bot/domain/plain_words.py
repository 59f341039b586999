"""People's words as they are kept: what nobody can see taken out, spaces made single."""

from __future__ import annotations


def one_line(text: str) -> str:
    """`text` as one line, without controls, marks of direction and other invisible signs."""
    return " ".join(_seen(text).split())


def several_lines(text: str) -> str:
    """The same, line by line; empty lines are left out."""
    lines = (one_line(line) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def shortened(text: str, longest: int) -> str:
    """`text`, or as much of it as fits in `longest` signs with `…` behind."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _seen(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else " " if sign.isspace() else "" for sign in text)
