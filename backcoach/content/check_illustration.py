"""Says what is wrong with the illustrations of exercises: python -m backcoach.content.check_illustration bridge."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from backcoach.content.illustrations import illustrated, load_illustration
from backcoach.errors import ContentError
from backcoach.figures.body import BODIES, load_body
from backcoach.figures.checks import faults


def main(wanted: Sequence[str]) -> int:
    """Print every fault of the named illustrations, or of all; return 1 when there is one."""
    found = [fault for exercise_id in wanted or sorted(illustrated()) for fault in _faults(exercise_id)]
    sys.stdout.write("".join(f"{fault}\n" for fault in found) or "Nothing is wrong.\n")
    return 1 if found else 0


def _faults(exercise_id: str) -> list[str]:
    try:
        illustration = load_illustration(exercise_id)
    except ContentError as error:
        return list(error.problems)
    return [fault for name in BODIES for fault in faults(load_body(name), illustration)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
