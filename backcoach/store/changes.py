"""The difference between "no score" and "leave the score alone"."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, TypeAlias


class Unchanged(Enum):
    """A value of its own, because None means that no score was given."""

    UNCHANGED = "unchanged"


UNCHANGED: Final = Unchanged.UNCHANGED
Pain: TypeAlias = int | Literal[Unchanged.UNCHANGED] | None
