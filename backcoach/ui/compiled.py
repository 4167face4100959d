"""Spares PySide6 from compiling the Python that it carries in its library anew at every start (docs/decisions/0017).

What was compiled is kept beside what Python keeps of this very module, and under the same conditions: whoever could
change it there could change BackCoach itself. It stands only for a text that is the same, letter for letter.
"""

from __future__ import annotations

import builtins
import marshal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any

from backcoach.desktop.cache import Cache

Known = dict[tuple[str, int], tuple[str | bytes, CodeType]]
"""Text and code, by the name of the file and the future statement in force where it is compiled, which holds in it."""

FILE = Path(cache_from_source(__file__)).with_suffix(".texts")
FUTURE = annotations.compiler_flag


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
