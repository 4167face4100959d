"""Takes numbers and lists of numbers out of a table, which only the figures have; beside `reader.py`."""

from __future__ import annotations

from collections.abc import Sequence

from backcoach.content.reader import Reader, shown


def number(reader: Reader, key: str, default: float, least: float = -1e3, most: float = 1e3) -> float:
    """Take a number between two limits; the default where it is left out or wrong."""
    reader.known.add(key)
    value = reader.data.get(key)
    if value is None:
        return default
    if not _is_number(value):
        reader.wrong(key, "type", f"found {shown(value)}, but a number is needed; write it such as {key} = 12.5")
        return default
    if not least <= value <= most:
        allowed = f"{least:g} to {most:g} is allowed"
        reader.wrong(key, "range", f"found {shown(value)}, but {allowed}; choose a number in that range")
        return default
    return float(value)


def numbers(reader: Reader, key: str, meaning: Sequence[str]) -> tuple[float, ...] | None:
    """Take a list of as many numbers as it has meanings; None where it is left out or wrong."""
    reader.known.add(key)
    value = reader.data.get(key)
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != len(meaning) or not all(_is_number(item) for item in value):
        form = f"{key} = [{', '.join(meaning)}]"
        reader.wrong(key, "type", f"found {_told(value)}, but {len(meaning)} numbers are needed; write {form}")
        return None
    return tuple(float(item) for item in value)


def yes(reader: Reader, key: str) -> bool:
    """Take true or false; false where it is left out or wrong."""
    reader.known.add(key)
    value = reader.data.get(key, False)
    if not isinstance(value, bool):
        reader.wrong(key, "type", f"found {shown(value)}, but true or false is needed; write {key} = true")
        return False
    return value


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e6


def _told(value: object) -> str:
    return f"{len(value)} things in a list" if isinstance(value, list) else shown(value)
