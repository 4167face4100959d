"""What was found on this machine, what is wrong with it, and the remedy. Looking changes nothing."""

from __future__ import annotations

import os
import platform
import queue
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import backcoach
from backcoach.desktop import bus
from backcoach.errors import BackCoachError
from backcoach.language import mark, plural, tr
from backcoach.shelf import Shelf
from backcoach.store.inspecting import inspect
from backcoach.store.schema import Schema
from backcoach.text.out import say, say_json, say_table
from backcoach.voice import wording
from backcoach.voice.child import KINDS, ChildKind, child_command
from backcoach.voice.pipe import Pipe

VOICE_SECONDS = 15.0
TEXT_REMEDY = mark("Use the session in the terminal: backcoach start gentle_10 --text")


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of the machine: what it is like, and what to do when it is not `ok`."""

    part: str
    ok: bool
    found: str
    remedy: str = ""


def doctor(shelf: Shelf, *, as_data: bool) -> int:
    """Answer with what was found; 1 when something is wrong."""
    findings = list(_look(shelf))
    if as_data:
        say_json([asdict(finding) for finding in findings])
    else:
        say_table([(tr("ok") if it.ok else tr("WRONG"), tr(it.part), it.found) for it in findings])
        for finding in findings:
            if not finding.ok:
                say(f"\n{tr(finding.part)}: {finding.remedy}")
    return 0 if all(finding.ok for finding in findings) else 1


def _look(shelf: Shelf) -> Iterator[Finding]:
    yield Finding(
        mark("version"), ok=True, found=f"BackCoach {backcoach.__version__}, Python {platform.python_version()}"
    )
    yield Finding(mark("system"), ok=True, found=f"{platform.system()} {platform.release()} {platform.machine()}")
    yield _content(shelf)
    yield _data_folder(shelf.folder.path)
    yield _settings(shelf)
    yield _own_routines(shelf)
    yield _database(shelf.folder.history)
    yield from _voice()
    yield display()
    if sys.platform.startswith("linux"):
        yield Finding(mark("desktop"), ok=True, found=bus.found())


def _content(shelf: Shelf) -> Finding:
    try:
        found = tr(
            "{exercises} exercises, {routines} ready-made routines",
            exercises=len(shelf.library.exercises),
            routines=len(shelf.ready_made),
        )
        shelf.words  # noqa: B018 - reading it is the question
    except BackCoachError as error:
        return Finding(
            mark("content"), ok=False, found=str(error).splitlines()[0], remedy=tr("Install BackCoach again.")
        )
    return Finding(mark("content"), ok=True, found=found)


def _data_folder(path: Path) -> Finding:
    remedy = tr("Make it writable, or name another folder with --data-dir or BACKCOACH_DATA_DIR.")
    try:
        there = next(folder for folder in (path, *path.parents) if folder.exists())
        good = there.is_dir() and os.access(there, os.W_OK | os.X_OK)
    except (OSError, ValueError) as error:
        return Finding(
            mark("data folder"),
            ok=False,
            found=tr("{path} cannot be reached ({reason})", path=path, reason=error),
            remedy=remedy,
        )
    if not good:
        return Finding(
            mark("data folder"),
            ok=False,
            found=tr("{folder} is no folder that can be written to", folder=there),
            remedy=remedy,
        )
    return Finding(
        mark("data folder"),
        ok=True,
        found=f"{path}" if there == path else tr("{folder} (made at the first session)", folder=path),
    )


def _settings(shelf: Shelf) -> Finding:
    problems: list[str] = []
    Shelf(shelf.folder, problems.append).settings  # noqa: B018 - reading it is the question
    if problems:
        remedy = tr("Mend {path} in an editor, or set it again in the window.", path=shelf.folder.settings)
        return Finding(mark("settings"), ok=False, found=" ".join(problems), remedy=remedy)
    return Finding(
        mark("settings"), ok=True, found=tr("fine") if shelf.folder.settings.exists() else tr("the usual ones")
    )


def _own_routines(shelf: Shelf) -> Finding:
    problems: list[str] = []
    own = Shelf(shelf.folder, problems.append).own
    found = plural("{n} that can be used", "{n} that can be used", len(own)) if own else tr("none")
    if problems:
        remedy = tr("Mend the file; backcoach check FILE tells every mistake in it.")
        return Finding(mark("own routines"), ok=False, found=" ".join((f"{found};", *problems)), remedy=remedy)
    return Finding(mark("own routines"), ok=True, found=found)


def _database(path: Path) -> Finding:
    try:
        found = inspect(path)
    except BackCoachError as error:
        return Finding(mark("history"), ok=False, found=tr("cannot be read"), remedy=str(error))
    if found.wrong:
        remedy = tr("Restore a backup, or start BackCoach: it sets the file aside and begins a new one.")
        return Finding(mark("history"), ok=False, found=found.wrong, remedy=remedy)
    if not found.revision:
        return Finding(mark("history"), ok=True, found=tr("none yet"))
    if found.revision not in Schema().revisions:
        return Finding(mark("history"), ok=False, found=tr("made by a newer BackCoach"), remedy=tr("Update BackCoach."))
    return Finding(mark("history"), ok=True, found=tr("sound, form {form}", form=found.revision))


def _voice() -> Iterator[Finding]:
    voice, sound = _hear()
    match voice:
        case {"ev": "ready"}:
            yield Finding(mark("voice"), ok=True, found=voice["voice"])
        case {"ev": "no_engine"}:
            yield Finding(mark("voice"), ok=False, found=voice["why"], remedy=wording.no_engine())
        case _:
            remedy = tr("Try again; if it stays so, install BackCoach anew.")
            yield Finding(
                mark("voice"),
                ok=False,
                found=tr("no answer in {seconds} seconds", seconds=f"{VOICE_SECONDS:g}"),
                remedy=remedy,
            )
    if sound.get("ok"):
        yield Finding(mark("sound"), ok=True, found=tr("a loudspeaker can be opened"))
    else:
        yield Finding(mark("sound"), ok=False, found=tr("no loudspeaker could be opened"), remedy=wording.no_sound())


def _hear() -> list[Mapping[str, Any]]:
    """Start the voice's two processes and return the first thing that each says of itself, or nothing."""
    deadline = time.monotonic() + VOICE_SECONDS
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="backcoach-voice-"))
        waiting = [_ask(kind, folder, stack) for kind in KINDS]
        return [_answer(answers, deadline) for answers in waiting]


def _ask(kind: ChildKind, folder: str, stack: ExitStack) -> queue.SimpleQueue[Mapping[str, Any]]:
    answers: queue.SimpleQueue[Mapping[str, Any]] = queue.SimpleQueue()
    try:
        command = [*child_command(kind), folder, folder, "0"]
        pipe = Pipe(command, lambda _, answer: answers.put(answer), lambda _: answers.put({}))
    except OSError as error:
        answers.put({"ev": "no_engine", "why": str(error)})
    else:
        stack.callback(pipe.bury)
    return answers


def _answer(answers: queue.SimpleQueue[Mapping[str, Any]], deadline: float) -> Mapping[str, Any]:
    with suppress(queue.Empty):
        return answers.get(timeout=max(0.0, deadline - time.monotonic()))
    return {}


def display(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> Finding:
    """Return whether a window can be shown."""
    if not system.startswith("linux"):
        return Finding(mark("display"), ok=True, found=tr("of the system"))
    name = next((it for it in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY") if environ.get(it)), "")
    if name:
        return Finding(mark("display"), ok=True, found=f"{name}={environ[name]}")
    return Finding(
        mark("display"), ok=False, found=tr("none: neither DISPLAY nor WAYLAND_DISPLAY is set"), remedy=tr(TEXT_REMEDY)
    )
