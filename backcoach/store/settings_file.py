"""The settings as a small TOML file that a person can read and mend."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import tomli_w

from backcoach.coach.exercise import Range
from backcoach.coach.routine import REST_AFTER
from backcoach.coach.settings import OPTIONS, Settings
from backcoach.errors import BackCoachError
from backcoach.language import mark, tr
from backcoach.store.files import write_whole
from backcoach.store.times import stamp

TABLES = {"holds": Range(0, 1, 600), "rests_after": REST_AFTER}
"""Settings that name exercises: the seconds each may have. An exercise may allow fewer, and then has fewer."""

MOST_BYTES = 256 * 1024

_OPTIONS = {option.key: option for option in OPTIONS}


def load(path: Path) -> tuple[Settings, list[str]]:
    """Return the settings kept at `path`, and a sentence for each thing in the file that could not be used.

    Whatever cannot be used has its default; a missing file is no mistake.
    """
    try:
        table = _read(path)
    except FileNotFoundError:
        return Settings(), []
    except OSError as error:
        return Settings(), [
            tr("{path} cannot be read ({reason}), so the usual settings are used.", path=path, reason=error.strerror)
        ]
    except ValueError as error:
        problem = tr(
            "{path} is not a settings file ({reason}), so the usual settings are used. "
            "It is set aside when settings are next saved.",
            path=path,
            reason=error,
        )
        return Settings(), [problem]
    return _settings(path, table)


def save(settings: Settings, path: Path) -> None:
    """Replace the file at `path`; one that cannot be read as settings is set aside first, never overwritten."""
    try:
        _set_aside_unreadable(path)
    except OSError as error:
        raise BackCoachError(
            tr(
                "{path} cannot be read as settings and could not be set aside ({reason}). Rename it, then save again.",
                path=path,
                reason=error.strerror,
            )
        ) from error
    table: dict[str, Any] = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    last = {name: dict(sorted(table.pop(name).items())) for name in TABLES}  # or what follows would be part of them
    write_whole(path, tomli_w.dumps({**table, **{name: lengths for name, lengths in last.items() if lengths}}))


def _read(path: Path) -> dict[str, Any]:
    if path.exists() and not (path.is_file() and path.stat().st_size <= MOST_BYTES):
        raise ValueError(tr("it is not an ordinary file of at most {most} KB", most=MOST_BYTES // 1024))
    return tomllib.loads(path.read_text(encoding="utf-8-sig"))


def _set_aside_unreadable(path: Path) -> None:
    try:
        _read(path)
    except FileNotFoundError:
        return
    except ValueError:
        name = f"settings.unreadable-{stamp(datetime.now().astimezone())}"
        place, number = path.with_name(f"{name}.toml"), 1
        while place.exists():
            number += 1
            place = path.with_name(f"{name}-{number}.toml")
        path.rename(place)


def _settings(path: Path, table: dict[str, Any]) -> tuple[Settings, list[str]]:
    problems: list[str] = []
    usual = Settings()
    taken: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name not in table:
            continue
        found, default = table.pop(field.name), getattr(usual, field.name)
        if field.name in TABLES:
            taken[field.name] = _lengths(path, field.name, found, problems)
        elif (allowed := _refusal(field.name, default, found)) is None:
            taken[field.name] = tuple(found) if isinstance(found, list) else found
        else:
            problems.append(
                tr(
                    "{path}: {key} is {found}; it must be {allowed}. {default} is used.",
                    path=path,
                    key=field.name,
                    found=_shown(found),
                    allowed=allowed,
                    default=_shown(default),
                )
            )
    problems += [
        tr("{path}: {key} is not a setting of BackCoach, so it is left out.", path=path, key=key) for key in table
    ]
    return replace(usual, **taken), problems


def _lengths(path: Path, name: str, found: object, problems: list[str]) -> dict[str, int]:
    if not isinstance(found, dict):
        problems.append(
            tr(
                "{path}: {key} is {found}; it must be a table of exercises and seconds. The usual lengths are used.",
                path=path,
                key=name,
                found=_shown(found),
            )
        )
        return {}
    lengths: dict[str, int] = {}
    for exercise, seconds in found.items():
        if type(seconds) is int and seconds in TABLES[name]:
            lengths[exercise] = seconds
        else:
            problems.append(
                tr(
                    "{path}: {key} is {found}; it must be a whole number of seconds from {least} to {most}. "
                    "The usual length is used.",
                    path=path,
                    key=f"{name}.{exercise}",
                    found=_shown(seconds),
                    least=TABLES[name].least,
                    most=TABLES[name].most,
                )
            )
    return lengths


def _refusal(key: str, default: object, found: object) -> str | None:
    """Return what is allowed for a key, or None when `found` is."""
    rule = _RULES.get(key) or _rule_of(default)
    option = _OPTIONS.get(key)
    if option is not None and option.choices:
        return (
            None
            if isinstance(found, str) and found in option.choices
            else tr("one of {words}", words=_listed(option.choices))
        )
    if option is not None and not option.is_switch:
        fits = type(found) is int and option.least <= found <= option.most
        return None if fits else tr("a whole number from {least} to {most}", least=option.least, most=option.most)
    return rule(found)


def _rule_of(default: object) -> Callable[[object], str | None]:
    kind = type(default)
    return lambda found: None if type(found) is kind else tr(_KINDS[kind])


_KINDS: dict[type, str] = {
    bool: mark("true or false"),
    int: mark("a whole number"),
    str: mark("text in quotes"),
    float: mark("a number"),
}


def _date(found: object) -> str | None:
    """Return what a date must be, or None; an empty one means "not yet"."""
    try:
        fits = isinstance(found, str) and (not found or date.fromisoformat(found).isoformat() == found)
    except ValueError:
        fits = False
    return None if fits else tr('a date such as "2026-05-12", or ""')


def _words(found: object) -> str | None:
    fits = isinstance(found, list) and all(isinstance(word, str) for word in found)
    return None if fits else tr('a list of words, such as ["knee_pain"]')


_RULES: dict[str, Callable[[object], str | None]] = {"notice_read": _date, "avoid": _words}


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f'"{word}"' for word in words)


def _shown(value: object) -> str:
    """Return a value as it stands in the file."""
    return tomli_w.dumps({"x": value}).removeprefix("x = ").strip() if not isinstance(value, dict) else tr("a table")
