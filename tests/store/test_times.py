from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.store.times import moment_of, offset_of, seconds_of

offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=offsets))  # noqa: DTZ001 - as asked
def test_a_moment_comes_back_to_the_second_and_in_its_own_time(moment: datetime) -> None:
    back = moment_of(seconds_of(moment), offset_of(moment))

    assert back == moment.replace(microsecond=0)
    assert back.utcoffset() == moment.utcoffset()


def test_a_moment_without_an_offset_is_a_fault_of_ours() -> None:
    naive = datetime(2026, 5, 12, 12, tzinfo=UTC).replace(tzinfo=None)

    with pytest.raises(ValueError, match=r"^2026-05-12 12:00:00 has no offset from UTC$"):
        seconds_of(naive)
