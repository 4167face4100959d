"""Where the files that come with BackCoach are, and what is made of those that are needed first."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
known: dict[str, dict[str, Any]] = {}
"""What was made of files of the themes: by their names, then by what it was made for. JSON can hold it."""


@cache
def assets() -> Path:
    """Return the folder of the files that come with BackCoach: inside the installed package, or in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "assets"
    return installed if installed.is_dir() else package.parent / "assets"


def digest(file: str, make: Callable[[str], T], about: str = "") -> T:
    """Return what is made of the text of a file of the themes, once for what it is about; the last start may have."""
    made: dict[str, T] = known.setdefault(file, {})
    if about not in made:
        made[about] = make(theme_file(file).read_text(encoding="utf-8"))
    return made[about]


def tables(name: str) -> dict[str, Any]:
    """Return the tables of a file of the themes: "light", "design"."""
    return digest(f"{name}.toml", _tables)


def theme_file(name: str) -> Path:
    """Return a file of the themes."""
    return assets() / "themes" / name


def _tables(text: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - most often not needed: see `digest`

    return tomllib.loads(text)
