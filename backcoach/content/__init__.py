"""Reads the files people can edit into the coach's objects; a mistake names the file, the place and the remedy."""

from backcoach.content.library import load_library
from backcoach.content.routines import (
    load_own_routines,
    load_routine,
    load_routines,
    parse_routine,
    read_routine,
    routine_from,
)

__all__ = [
    "load_library",
    "load_own_routines",
    "load_routine",
    "load_routines",
    "parse_routine",
    "read_routine",
    "routine_from",
]
