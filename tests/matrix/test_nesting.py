from __future__ import annotations

import json

import pytest

from bot.matrix.nesting import MOST_LEVELS, is_deep, loads


@pytest.mark.parametrize("depth", [0, 1, 90])
def test_what_people_mean_is_read_as_it_is(depth: int) -> None:
    raw = b'{"a": %s}' % (b"[" * depth + b'"\\"[{"' + b"]" * depth)
    assert loads(raw) == json.loads(raw)
    assert not is_deep(loads(raw))


@pytest.mark.parametrize("depth", [2_000, 100_000])
@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}"), (b'["[",', b"]")])
def test_only_what_is_too_deep_is_cut_out(depth: int, opening: bytes, closing: bytes) -> None:
    deep = opening * depth + b"1" + closing * depth
    raw = b'{"before": ["]}\\""], "deep": %s, "between": {}, "again": [%s, 2]}' % (deep, deep)
    found = loads(raw)
    assert list(found) == ["before", "deep", "between", "again"]
    assert (found["before"], found["between"], found["again"][1]) == ([']}"'], {}, 2)
    assert not is_deep(found["deep"])
    json.dumps(found)


def test_what_is_not_json_is_still_refused() -> None:
    for raw in (b"", b"[" * 100_000, b"]" * 5, b"{"):
        with pytest.raises(ValueError):
            loads(raw)


def test_levels_are_counted_as_they_are_cut() -> None:
    value: object = 1
    for _ in range(MOST_LEVELS - 1):
        value = [value]
    assert not is_deep(value)
    assert is_deep([value, 1])
