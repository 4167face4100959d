"""Which forms of the history file this program knows, oldest first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from backcoach.errors import StoreUnavailable

APPLICATION_ID = 0x4261436F  # "BaCo", in the header of every history file
REVISIONS = ("0001_initial", "0002_settled")
HEAD = REVISIONS[-1]
MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Schema:
    """The revisions in order, and the folder of scripts that lead from one to the next.

    The list stands here as well as in the scripts so that a file of today's form is opened without Alembic.
    """

    revisions: tuple[str, ...] = REVISIONS
    scripts: Path = MIGRATIONS

    @property
    def head(self) -> str:
        """Return the revision this program works with."""
        return self.revisions[-1]


class Refused(StoreUnavailable):
    """The history stays closed until the program is started again; trying once more would change nothing."""
