"""Spares PySide6 from compiling at every start what it carries in its library (docs/decisions/0017).

Its modules are texts. What was compiled of them is kept beside what Python keeps of this very module, under the same
conditions: whoever could change it there could change BackCoach itself. It stands only for the same text, letter for
letter. Three patterns in them, as long as a page, are for stubs and for mistakes in a call: these are compiled when
they are first used, which most often is never.
"""

from __future__ import annotations

import builtins
import marshal
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any

from backcoach.desktop.cache import Cache

Known = dict[tuple[str, int], tuple[str | bytes, CodeType]]
"""Text and code, by the name of the file and the future statement in force where it is compiled, which holds in it."""

FILE = Path(cache_from_source(__file__)).with_suffix(".texts")
FUTURE = annotations.compiler_flag
ROOM = "shibokensupport."


@contextmanager
def compiled_once(file: Path = FILE) -> Iterator[None]:
    """Have texts that are whole modules compiled once for all starts, as long as this lasts; nothing else changes."""
    original = builtins.compile
    known, used, new = _read(file), Known(), False

    def look_up(source: Any, name: Any, mode: str, *how: Any, **how_else: Any) -> Any:  # noqa: ANN401 - as `compile`
        nonlocal new
        if how or how_else or mode != "exec":  # the import statement, which keeps what it compiles itself, among others
            return original(source, name, mode, *how, **how_else)
        future = sys._getframe(1).f_code.co_flags & FUTURE  # noqa: SLF001 - as `compile` does, whose caller this is
        text, code = known.get((name, future), (None, None))
        if code is None or text != source:
            code, new = original(source, name, mode, future, dont_inherit=True), True
        used[name, future] = source, code
        return code

    builtins.compile = look_up  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = original
    if new and not sys.dont_write_bytecode:
        Cache(file.parent).put(file.name, MAGIC_NUMBER + marshal.dumps(used))


def _read(file: Path) -> Known:
    content = Cache(file.parent).get(file.name) or b""
    if not content.startswith(MAGIC_NUMBER):
        return {}  # there is none, or another Python has made it
    known: Known = marshal.loads(content[len(MAGIC_NUMBER) :])  # noqa: S302 - kept where Python keeps the like
    return known


@contextmanager
def patterns_later() -> Iterator[None]:
    """Have the patterns of PySide6's modules compiled when they are first used, as long as this lasts."""
    original = re.compile

    def later(pattern: Any, flags: Any = 0) -> Any:  # noqa: ANN401 - as `re.compile`
        made = cache(lambda: original(pattern, flags))
        asking = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001 - everyone else has theirs at once
        return _Later(made) if asking.startswith(ROOM) else made()

    re.compile = later
    try:
        yield
    finally:
        re.compile = original


class _Later:
    """A pattern whose `finditer` and `split` may be taken without being called; whatever else is asked compiles it."""

    def __init__(self, made: Callable[[], re.Pattern[str]]) -> None:
        self._made = made

    def finditer(self, text: str, *part: int) -> Iterator[re.Match[str]]:
        return self._made().finditer(text, *part)

    def split(self, text: str, most: int = 0) -> list[str | Any]:
        return self._made().split(text, most)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):  # asked by whatever makes a class with it, and no pattern has more of these
            raise AttributeError(name)
        return getattr(self._made(), name)
