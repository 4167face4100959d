"""Moments as the history keeps them: whole seconds of UTC, and the offset they were lived in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone


def seconds_of(moment: datetime) -> int:
    """Return seconds since 1970 UTC; a moment without an offset is a fault of ours."""
    offset_of(moment)
    return int(moment.timestamp())


def offset_of(moment: datetime) -> int:
    """Return the minutes by which the local time of `moment` is ahead of UTC."""
    offset = moment.utcoffset()
    if offset is None:
        msg = f"{moment} has no offset from UTC"
        raise ValueError(msg)
    return int(offset.total_seconds()) // 60


def moment_of(seconds: int, offset: int) -> datetime:
    """Return the moment as it was lived, to the second."""
    return datetime.fromtimestamp(seconds, UTC).astimezone(timezone(timedelta(minutes=offset)))


def stamp(moment: datetime) -> str:
    """Return a moment as part of a file's name: 20260512-183000."""
    return f"{moment:%Y%m%d-%H%M%S}"
