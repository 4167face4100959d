"""Where the files that come with BackCoach are."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

known: dict[str, dict[str, Any]] = {}
"""The tables of the themes' files that were read, by name."""


@cache
def assets() -> Path:
    """Return the folder of the files that come with BackCoach: inside the installed package, or in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "assets"
    return installed if installed.is_dir() else package.parent / "assets"


def tables(name: str) -> dict[str, Any]:
    """Return the tables of a file of the themes: "light", "design"."""
    if name not in known:
        import tomllib  # noqa: PLC0415 - not needed for what is known from the last time (ui/front.py)

        known[name] = tomllib.loads(table_file(name).read_text(encoding="utf-8"))
    return known[name]


def table_file(name: str) -> Path:
    """Return the file of the themes with these tables."""
    return assets() / "themes" / f"{name}.toml"
