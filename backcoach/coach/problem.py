"""One mistake in something a person wrote, told so that they can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake.

    Attributes:
        where: the place inside the file: "step 2, hold", "line 3, column 5", or "file" for the whole of it.
        rule: the kind of mistake, for scripts: "range", "forbidden", ...
        message: a whole sentence with the file, the place, what was found, what is allowed and the remedy.
    """

    where: str
    rule: str
    message: str
