"""Days and times of day in words. Python's own names of months follow the system, which may speak another language."""

from __future__ import annotations

from datetime import date, datetime

from backcoach.language import mark, tr

WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
SHORT_WEEKDAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
SHORT_MONTHS = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)


def weekday(day: date) -> str:
    """Return "Tuesday"."""
    return tr(WEEKDAYS[day.weekday()])


def day_of_month(day: date) -> str:
    """Return "3 November"."""
    return tr("{day} {month}", about="a date", day=day.day, month=tr(MONTHS[day.month - 1]))


def day_of_year(day: date) -> str:
    """Return "3 November 2026"."""
    return tr("{day} {month} {year}", about="a date", day=day.day, month=tr(MONTHS[day.month - 1]), year=day.year)


def short_day(day: date, now: date) -> str:
    """Return "Tue 3 Nov", with the year where it is another one than now."""
    values = {"weekday": tr(SHORT_WEEKDAYS[day.weekday()]), "day": day.day, "month": tr(SHORT_MONTHS[day.month - 1])}
    if day.year == now.year:
        return tr("{weekday} {day} {month}", about="a date", **values)
    return tr("{weekday} {day} {month} {year}", about="a date", year=day.year, **values)


def clock_time(then: datetime) -> str:
    """Return "10:15"."""
    return tr("{hour}:{minute}", about="a time of day", hour=f"{then:%H}", minute=f"{then:%M}")
