"""Which bytes a `Range` header means, beside slices of plain bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.ranges import Span, Unsatisfiable, span_of, still_that

DATA = bytes(range(200))


@pytest.mark.parametrize(
    ("header", "span"),
    [
        (None, None),
        ("bytes=0-0", (0, 1)),
        ("bytes=0-", (0, 200)),
        ("bytes=10-19", (10, 20)),
        ("bytes=199-199", (199, 200)),
        ("bytes=190-100000000000000000000", (190, 200)),
        ("bytes=-1", (199, 200)),
        ("bytes=-200", (0, 200)),
        ("bytes=-5000", (0, 200)),
        ("Bytes= 3-4 ", (3, 5)),
        # Answered with the whole:
        ("bytes=0-1,5-6", None),
        ("bytes=5-4", None),
        ("bytes=-", None),
        ("bytes=a-b", None),
        ("bytes=1", None),
        ("bytes=--1", None),
        ("bytes=1-2-3", None),
        ("lines=1-2", None),
        ("0-5", None),
        ("", None),
        ("bytes=" + "9" * 5000 + "-", None),
        # Beyond the end:
        ("bytes=200-", Unsatisfiable),
        ("bytes=200-300", Unsatisfiable),
        ("bytes=999999999999999999999-", Unsatisfiable),
        ("bytes=-0", Unsatisfiable),
    ],
)
def test_a_range_means(header: str | None, span: tuple[int, int] | type | None) -> None:
    if span is Unsatisfiable:
        with pytest.raises(Unsatisfiable):
            span_of(header, len(DATA))
    else:
        assert span_of(header, len(DATA)) == (None if span is None else Span(*span))  # type: ignore[misc]


@pytest.mark.parametrize("header", ["bytes=0-", "bytes=0-5", "bytes=-5"])
def test_nothing_has_no_ranges(header: str) -> None:
    with pytest.raises(Unsatisfiable):
        span_of(header, 0)


@given(st.binary(max_size=60), st.integers(0, 80), st.none() | st.integers(0, 80))
def test_a_range_is_a_slice(data: bytes, first: int, last: int | None) -> None:
    header = f"bytes={first}-{'' if last is None else last}"
    wanted = data[first:] if last is None else data[first : last + 1]
    try:
        span = span_of(header, len(data))
    except Unsatisfiable:
        assert first >= len(data)
        return
    if span is None:
        assert last is not None
        assert last < first
        return
    assert data[span.start : span.stop] == wanted != b""
    assert len(span) == len(wanted)
    assert span.header(len(data)) == f"bytes {first}-{first + len(wanted) - 1}/{len(data)}"


@given(st.binary(min_size=1, max_size=60), st.integers(1, 100))
def test_a_suffix_is_the_end(data: bytes, count: int) -> None:
    span = span_of(f"bytes=-{count}", len(data))
    assert span is not None
    assert data[span.start : span.stop] == data[-count:]


@given(st.text(max_size=40), st.integers(0, 50))
def test_whatever_is_written_is_a_span_within_or_none(header: str, size: int) -> None:
    try:
        span = span_of(header, size)
    except Unsatisfiable:
        return
    assert span is None or 0 <= span.start < span.stop <= size


def test_a_range_is_given_only_of_what_was_seen_before() -> None:
    assert still_that(None, '"a"')
    assert still_that('"a"', '"a"')
    assert not still_that('"b"', '"a"')
    assert not still_that('W/"a"', '"a"')
    assert not still_that("Fri, 15 Jan 2027 18:00:00 GMT", '"a"')
