"""Sees to it that each cue is heard at its moment, or reported. One thread owns all this; others leave it messages."""

from __future__ import annotations

import logging
import queue
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from math import inf
from pathlib import Path
from typing import Any, Literal

from backcoach import language
from backcoach.language import tr
from backcoach.voice import wording
from backcoach.voice.child import ChildKind
from backcoach.voice.keeper import Keeper
from backcoach.voice.patience import Patience
from backcoach.voice.renderer import Line, Renderer
from backcoach.voice.sound import NO_FILE, NO_SOUND

Kind = Literal["started", "finished", "unheard"]
OnEvent = Callable[[Kind, str, str], None]
Lane = Literal["words", "sounds"]
log = logging.getLogger(__name__)


@dataclass(slots=True)
class Cue:
    """One thing to be heard: a line, or a sound file.

    Attributes:
        name: what it is called in reports.
        asked: when it was asked for.
        again: its file was broken once already.
        over: when all of it will have been heard; the process that plays reports that a little later.
    """

    name: str
    what: Line | Path
    priority: int
    volume: int
    lead: float
    asked: float = field(default_factory=time.monotonic)
    number: int = 0
    again: bool = False
    over: float = inf

    @property
    def lane(self) -> Lane:
        """Return where it is played: words and sounds do not cut each other."""
        return "words" if isinstance(self.what, Line) else "sounds"


class Supervisor:
    """Has cues rendered and played, each lane for itself, and tells what became of every one.

    An order to play is sent only after the last one was acknowledged, and only the newest cue of a lane waits: so a
    process that stopped reading can never fill the pipe and hold this thread up.
    """

    def __init__(
        self, command: Callable[[ChildKind], list[str]], cache: Path | None, patience: Patience, on_event: OnEvent
    ) -> None:
        self._patience, self._on_event = patience, on_event
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._command, self._cache, self._scratch = command, cache, ""
        self.renderer = Renderer(partial(self._start, "voice"), patience, self.post, self._settled)
        self.sound = Keeper("sound", partial(self._start, "sound"), patience, self.post, self._heard, self._sound_lost)
        self._sound_trouble = ""
        self._waiting: dict[Lane, Cue] = {}
        self._current: dict[Lane, Cue] = {}
        self._stop_wanted = self._unacknowledged = self._closed = False
        self._number = 0
        self._last_look = 0.0

    @property
    def trouble(self) -> str:
        """Return why nothing can be heard, as a sentence, or an empty string."""
        return self.renderer.trouble or self._sound_trouble

    def post(self, message: Callable[[], None]) -> None:
        """Leave a message; it is run in the supervisor's thread."""
        self._inbox.put(message)

    def run(self) -> None:
        """Work until closed."""
        self._last_look = time.monotonic()
        while not self._closed:
            self._tend(time.monotonic())
            self._read_inbox(self._nap())
        for keeper in (self.sound, self.renderer.keeper):
            keeper.bury()
        for cue in (*self._current.values(), *self._waiting.values()):
            self._tell("unheard", cue, wording.CLOSING)
        shutil.rmtree(self._scratch, ignore_errors=True)

    def _start(self, kind: ChildKind) -> list[str]:
        """Return what starts a process; raise OSError if it would have nowhere to write."""
        self._scratch = self._scratch or tempfile.mkdtemp(prefix="backcoach-voice-")
        cache = self._cache or Path(self._scratch, "kept")
        return [*self._command(kind), str(cache), self._scratch, str(self.renderer.passed_over), language.code()]

    # -- messages

    def wake(self, *, words: bool) -> None:
        """Have the loudspeaker ready, and for words the engine."""
        now = time.monotonic()
        if words:
            self.renderer.keeper.wanted_until = now + self._patience.voice_idle
        self.sound.wanted_until = now + self._patience.sound_idle

    def say(self, cue: Cue) -> None:
        """Take a cue, unless something forbids it."""
        self.sound.wanted_until = time.monotonic() + self._patience.sound_idle
        if why := self._refusal(cue):
            self._tell("unheard", cue, why)
            return
        older = self._waiting.pop(cue.lane, None)
        if older is not None:
            gave_way = cue.asked - older.asked < self._patience.prompt
            self._tell("unheard", older, wording.NEWER if gave_way else self.trouble or wording.LATE)
        self._wait(cue)

    def prepare(self, lines: Iterable[Line], done: Callable[[], None]) -> None:
        """Have lines rendered ahead, and the loudspeaker ready."""
        self.sound.wanted_until = time.monotonic() + self._patience.sound_idle
        self.renderer.prepare((line for line in lines if line.words), partial(self._call, done))

    def stop(self) -> None:
        """Be silent and forget what was to be heard."""
        while self._waiting:
            self._tell("unheard", self._waiting.popitem()[1], wording.STOPPED)
        self.renderer.need(None)
        self._stop_wanted = self.sound.running

    def close(self) -> None:
        """End the thread and the processes."""
        self._closed = True

    def _refusal(self, cue: Cue) -> str:
        if isinstance(cue.what, Line):
            if not cue.what.words:
                return tr("there is nothing in it to say")
            if why := self.renderer.refusal(cue.what):
                return why
        spoken = None if self._stop_wanted else self._current.get(cue.lane)
        busy = [c.priority for c in (spoken, self._waiting.get(cue.lane)) if c is not None and c.over > cue.asked]
        return wording.OUTRANKED if cue.priority < max(busy, default=cue.priority) else ""

    def _wait(self, cue: Cue) -> None:
        self._waiting[cue.lane] = cue
        if isinstance(cue.what, Line):
            self.renderer.need(cue.what)

    # -- the pulse

    def _nap(self) -> float:
        now = time.monotonic()
        if self._waiting or self._stop_wanted:
            return 0.05
        return min(self.sound.nap(now), self.renderer.keeper.nap(now))

    def _read_inbox(self, timeout: float) -> None:
        try:
            self._inbox.get(timeout=timeout)()
            while True:
                self._inbox.get_nowait()()
        except queue.Empty:
            pass

    def _tend(self, now: float) -> None:
        if now - self._last_look > self._patience.hang / 2:  # it was we who slept
            self.sound.excuse(now)
            self.renderer.keeper.excuse(now)
        self._last_look = now
        self.renderer.tend(now)
        self.sound.tend(now, busy=bool(self._current or self._waiting))
        self._feed()
        self._drop_late(now)

    def _feed(self) -> None:
        """Send what can be played, one order at a time."""
        if not self.sound.ready or self._unacknowledged:
            return
        if self._stop_wanted:
            self._cut_short("words", "sounds")
            self._order("stop")
            self._stop_wanted = False
            return
        for cue in self._waiting.values():
            path = self._path(cue)
            if path:
                del self._waiting[cue.lane]
                self._cut_short(cue.lane)
                self._current[cue.lane] = cue
                self._order("play", lane=cue.lane, path=path, volume=cue.volume, lead=cue.lead)
                cue.number = self._number
                return

    def _path(self, cue: Cue) -> str:
        if isinstance(cue.what, Path):
            return str(cue.what)
        rendered = self.renderer.known.get(cue.what)
        return rendered.path if rendered else ""

    def _order(self, op: str, **fields: object) -> None:
        self._number += 1
        self._unacknowledged = True
        self.sound.send(op, id=self._number, **fields)

    def _cut_short(self, *lanes: Lane) -> None:
        for lane in lanes:
            cue = self._current.pop(lane, None)
            if cue is not None:
                self._tell("finished", cue, "cut short" if time.monotonic() < cue.over else "")

    def _drop_late(self, now: float) -> None:
        for cue in list(self._waiting.values()):
            keepers = [self.sound] if self._path(cue) else [self.sound, self.renderer.keeper]
            hopeless = any(keeper.hopeless(now, self._patience.late) for keeper in keepers)
            if hopeless or now - cue.asked > self._patience.late:
                self._drop(cue, self.trouble or wording.LATE)

    def _drop(self, cue: Cue, why: str) -> None:
        del self._waiting[cue.lane]
        if cue.lane == "words":
            self.renderer.need(None)
        self._tell("unheard", cue, why)

    # -- what the processes answer

    def _settled(self, line: Line, why: str) -> None:
        cue = self._waiting.get("words")
        if why and cue is not None and cue.what == line:
            self._drop(cue, why)

    def _heard(self, answer: dict[str, Any]) -> None:
        match answer:
            case {"ev": "ready", "ok": ok}:
                self._unacknowledged = self._stop_wanted = False
                self._sound_trouble = "" if ok else wording.no_sound()
            case {"ev": "got"}:
                self._unacknowledged = False
            case {"id": number}:
                cue = next((it for it in self._current.values() if it.number == number), None)
                if cue is not None:
                    self._progress(cue, answer)

    def _progress(self, cue: Cue, answer: dict[str, Any]) -> None:
        if answer["ev"] == "started":
            self._sound_trouble = ""
            self.sound.did_well()
            cue.over = time.monotonic() + answer["seconds"]
            self._tell("started", cue)
            return
        del self._current[cue.lane]
        if answer["ev"] == "finished":
            self._tell("finished", cue)
        elif answer["why"] == NO_FILE:
            self._without_file(cue)
        else:
            if answer["why"] == NO_SOUND:
                self._sound_trouble = wording.no_sound()
            self._tell("unheard", cue, wording.no_sound() if answer["why"] == NO_SOUND else answer["why"])

    def _without_file(self, cue: Cue) -> None:
        """Have words rendered once more; a sound of ours that is missing stays so."""
        if not isinstance(cue.what, Line) or cue.again or cue.lane in self._waiting:
            self._tell("unheard", cue, "its sound file is missing or broken")
            return
        self.renderer.mislaid(cue.what)
        cue.again = True
        self._wait(cue)

    def _sound_lost(self) -> None:
        self._sound_trouble = wording.restarting()
        self._unacknowledged = self._stop_wanted = False
        while self._current:
            self._tell("unheard", self._current.popitem()[1], "the sound stopped before it was heard")

    def _tell(self, kind: Kind, cue: Cue | None, why: str = "") -> None:
        if cue is not None:
            self._call(partial(self._on_event, kind, cue.name, why))

    @staticmethod
    def _call(listener: Callable[[], None]) -> None:
        try:
            listener()
        except Exception:
            log.exception("a listener of the voice failed")
