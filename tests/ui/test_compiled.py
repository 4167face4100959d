"""What PySide6 carries as text is compiled once, and is what it would be without us."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any

import pytest

from backcoach.desktop.cache import Cache
from backcoach.ui.compiled import compiled_once

TEXT = b"def answer(of: 6 * 7): ..."
START = """
import builtins, re, sys
original, compiled = builtins.compile, []
def count(source, name, mode, *how, **how_else):
    if "optimize" not in how_else:  # which the import statement tells
        compiled.append(name)
    return original(source, name, mode, *how, **how_else)
pattern_of, long = re.compile, []
def pattern(text, flags=0):
    if len(text) > 2000:
        long.append(text)
    return pattern_of(text, flags)
builtins.compile, re.compile, sys.pycache_prefix = count, pattern, sys.argv[1]
from {package} import QtCore
print(len(long), builtins.compile is count, re.compile is pattern, sep="|")
print(*compiled, sep="|")
from PySide6.support.signature import get_signature, parser
from PySide6.support.signature.lib import pyi_generator as stubs
try:
    QtCore.QTimer().setInterval(1, 2, 3)
except TypeError as error:
    print(error, parser.__file__)
print(get_signature(QtCore.QTimer.singleShot))
print(stubs.Formatter.split("list[int], None"), stubs.Formatter.brace_searcher.groups)
print(stubs.Formatter.opt_uni_searcher.search("typing.Optional[int]"))
"""


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was really compiled."""
    names: list[str] = []
    original: Callable[..., Any] = builtins.compile

    def count(source: Any, name: str, *rest: Any, **how: Any) -> Any:
        names.append(name)
        return original(source, name, *rest, **how)

    monkeypatch.setattr(builtins, "compile", count)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return names


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "code.texts"


def look_up(file: Path, text: str | bytes = TEXT, name: str = "answer.py") -> Any:
    """Return what a program gets that has a text compiled, as if it had been started for that."""
    with compiled_once(file):
        return compile(text, name, "exec")


def test_a_text_is_compiled_once_for_all_starts(file: Path, compiled: list[str]) -> None:
    first = look_up(file)

    assert look_up(file) == first == compile(TEXT, "answer.py", "exec")
    assert compiled == ["answer.py", "answer.py"], "once for both, and once to compare"


@pytest.mark.parametrize("other", [{"text": TEXT + b"\n"}, {"text": TEXT.decode()}, {"name": "other.py"}])
def test_another_text_is_compiled_itself_and_takes_its_place(
    file: Path, compiled: list[str], other: dict[str, Any]
) -> None:
    look_up(file)
    assert look_up(file, **other) == look_up(file, **other)
    assert len(compiled) == 2

    look_up(file)
    assert len(compiled) == 3


@pytest.mark.parametrize("future", ["", "from __future__ import annotations\n"])
def test_the_future_statement_of_whoever_compiles_it_holds_as_ever(file: Path, future: str) -> None:
    look_up(file)  # under that of this file
    found: dict[str, Any] = {"text": TEXT}
    with compiled_once(file):
        exec(compile(f"{future}code = compile(text, 'answer.py', 'exec')", "caller.py", "exec", 0, True), found)  # noqa: S102
    made: dict[str, Any] = {}
    exec(found["code"], made)  # noqa: S102

    assert made["answer"].__annotations__["of"] == ("6 * 7" if future else 42)


def test_what_is_asked_for_otherwise_is_not_kept(file: Path, compiled: list[str]) -> None:
    for _start in range(2):
        with compiled_once(file):
            assert eval(compile("6 * 7", "answer.py", "eval")) == 42  # noqa: S307
            compile(TEXT, "answer.py", "exec", dont_inherit=True)

    assert len(compiled) == 4
    assert not file.exists()


def test_a_text_that_is_wrong_is_told_as_ever_and_leaves_nothing_behind(file: Path) -> None:
    before = builtins.compile
    with pytest.raises(SyntaxError, match=r"answer\.py"):
        look_up(file, b"def")

    assert builtins.compile is before
    assert not file.exists()


@pytest.mark.parametrize("content", [b"", b"nonsense", b"x" * len(MAGIC_NUMBER) + b"of another Python"])
def test_what_another_python_has_kept_is_not_read(file: Path, compiled: list[str], content: bytes) -> None:
    Cache(file.parent).put(file.name, content)
    look_up(file)
    look_up(file)

    assert compiled == ["answer.py"]


def test_nothing_is_kept_where_python_is_to_keep_nothing(
    file: Path, compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    look_up(file)

    assert compiled == ["answer.py"]
    assert not file.parent.exists()


def started(folder: Path, package: str = "backcoach.ui") -> tuple[list[str], set[str], list[str]]:
    """Return the state after the import, the texts that were compiled in it, and how PySide6 answers."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", START.format(package=package), str(folder)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    state, compiled, *answers = done.stdout.splitlines()
    return state.split("|"), set(compiled.split("|")), answers


def test_pyside6_compiles_nothing_at_the_second_start_and_is_the_same(tmp_path: Path) -> None:
    state, compiled, answers = started(tmp_path, "PySide6")
    assert state == ["3", "True", "True"], "or PySide6 does it otherwise now, and we can leave it be"
    assert "shibokensupport/signature/parser.py" in compiled

    assert started(tmp_path) == (["0", "True", "True"], compiled, answers)
    assert started(tmp_path) == (["0", "True", "True"], {""}, answers)
    assert "setInterval" in answers[0]
    assert "functor: collections.abc.Callable" in answers[1]
