"""From the hour on a wall to the moment, where clocks go forward and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


def moment_of(local: datetime, zone: ZoneInfo) -> datetime:
    """When clocks in `zone` show `local` (without a zone), in UTC.

    An hour that clocks skip gives the moment after the gap, one that they repeat
    its first time.
    """
    early = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if early.astimezone(zone).replace(tzinfo=None) == local.replace(fold=0):
        return early
    # In a gap: by the clocks of before the moment is behind the change, by those of after
    # it is ahead of it.
    after, before = early, local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    old = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def local_of(moment: datetime, zone: ZoneInfo) -> datetime:
    """What clocks in `zone` show then, without a zone."""
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)
