"""One test of many things that are alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any


def each(things: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Have a test try all of these, and tell of every one that fails; a pair is two arguments.

    For what takes no time and shares nothing: pytest takes longer to begin and report a test than most of these last.
    """
    tried = list(things)
    assert tried

    def trying(test: Callable[..., None]) -> Callable[[], None]:
        def try_all() -> None:
            faults = []
            for thing in tried:
                try:
                    test(*(thing if type(thing) is tuple else (thing,)))
                except Exception as fault:  # noqa: BLE001 - whatever a test may raise
                    fault.add_note(f"for {getattr(thing, 'id', thing)}")
                    faults.append(fault)
            if faults:
                raise ExceptionGroup(f"{len(faults)} failed", faults)

        return try_all

    return trying
