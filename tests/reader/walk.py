"""Walks through a whole session as a screen reader does, and nothing else: no key, no pointer, no pixel.

Run by scripts/walk-by-screen-reader, with the system's Python: what screen readers use (libatspi) comes with that. It
starts the real program, finds things by role and name, acts by the actions they offer, and listens to what is told. It
writes what somebody hears who cannot see the screen, and fails with what it was looking for.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be named first

PATIENCE = 40.0  # seconds; nearly everything is there in a fraction of one, or not at all
LOOKS = 20  # in vain, after which nothing that is remembered is believed
ROUTINE = """
name = "A short walk"
[[step]]
exercise = "neck_turns"
hold = 10
repetitions = 2
[[step]]
exercise = "shoulder_rolls"
repetitions = 6
[[step]]
exercise = "one_leg_stand"
hold = 8
repetitions = 1
"""
SETTINGS = "voice_on = false\nbrief = true\nvoice_rate = 260\nreduce_motion = true\n"
"""The coach is silent, so the screen reader is not; and nobody looks at the figure."""
EVENTS = ("object:announcement", "object:state-changed:focused", "object:property-change:accessible-name")
BUTTON, TICK, CHOICE = "push button", "check box", "radio button"

T = TypeVar("T")


class Reader:
    """A screen reader in the hands of somebody who knows what they are looking for."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []  # an announcement and its words, or what has the focus now
        self.renamed: list[str] = []  # the new names of what has changed its name and told so
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            self._listener.register(event)
        self.app = self.wait("the program", self._find_app)

    # -- hearing

    def _find_app(self) -> Any:
        desktop = Atspi.get_desktop(0)
        apps = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
        return next((app for app in apps if app and app.get_name() == "BackCoach" and app.get_child_count()), None)

    def _hear(self, event: Any) -> None:
        try:
            name, text = event.source.get_name() or "", event.any_data
        except GLib.Error:
            return  # it is gone already
        if "announcement" in event.type:
            self.told.append(("announced", text))
            print(f'        "{text}"')
        elif "accessible-name" in event.type:
            self.renamed.append(name)
        elif event.detail1:
            self.told.append(("focus", name))
            print(f"    at  {event.source.get_role_name()}: {name}")

    def wait(self, what: str, look: Callable[[], T | None]) -> T:
        """Return what `look` finds, once it finds it."""
        end, context, looks = time.monotonic() + PATIENCE, GLib.MainContext.default(), 0
        while time.monotonic() < end:
            while context.iteration(False):
                pass
            found = look()
            if found is not None:
                return found
            time.sleep(0.05)
            looks += 1
            if looks % LOOKS == 0:
                self._look_afresh()
        raise SystemExit(f"Not found: {what}. There is:\n{self.tree()}")

    def _look_afresh(self) -> None:
        """Forget what was remembered of the program: libatspi asks once, and misses what changes while it asks."""
        if app := getattr(self, "app", None):
            app.clear_cache()

    def hears(self, *texts: str) -> None:
        """Wait until each of these has been announced, in this order."""
        for text in texts:
            self.wait(f"the announcement {text!r}", lambda text=text: self._take(text))

    def _take(self, text: str) -> bool | None:
        for place, (kind, said) in enumerate(self.told):
            if kind == "announced" and text in said:
                del self.told[: place + 1]
                return True
        return None

    # -- finding

    def seen(self, top: Any = None) -> Iterator[Any]:
        """Yield everything that can be seen, from top to bottom."""
        top = top or self.app
        try:
            for place in range(top.get_child_count()):
                child = top.get_child_at_index(place)
                if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
                    yield child
                    yield from self.seen(child)
        except GLib.Error:
            return  # it went while it was looked at

    def find(self, name: str, *roles: str) -> Any:
        """Return what has this name, or a name that begins so and goes on with its key."""

        def look() -> Any:
            for one in self.seen():
                called = one.get_name() or ""
                if (called == name or called.startswith(f"{name}  ·")) and (not roles or one.get_role_name() in roles):
                    return one
            return None

        return self.wait(f"{' or '.join(roles) or 'anything'} called {name!r}", look)

    def reads(self, *texts: str) -> None:
        """Wait until each of these can be read somewhere on the page."""
        for text in texts:
            self.wait(f"the words {text!r}", lambda text=text: any(text in it for it in self.words()) or None)

    def words(self) -> list[str]:
        """Return all names that can be seen, of what a screen reader does not pass over."""
        return [one.get_name() or "" for one in self.seen() if one.get_role_name() != "filler"]

    def tree(self) -> str:
        """Return everything that can be seen, for a person."""
        return "\n".join(f"    {one.get_role_name()}: {one.get_name()}" for one in self.seen())

    # -- acting

    def act(self, name: str, *roles: str, action: str = "Press") -> None:
        """Do with something what it offers."""
        one = self.find(name, *(roles or (BUTTON,)))
        offered = [Atspi.Action.get_action_name(one, place) for place in range(one.get_n_actions())]
        print(f"{action.lower():>5}   {name}")
        self.told.clear()
        one.do_action(offered.index(action))

    def focus(self, name: str) -> None:
        """Wait until the focus has come to rest on something."""

        def look() -> bool | None:
            last = [it for kind, it in self.told if kind == "focus"][-1:]
            return True if last and last[0].startswith(name) else None

        self.wait(f"the focus on {name!r}", look)


def walk(reader: Reader) -> None:
    """Go from the first start to the history."""
    frame = reader.wait("the window", lambda: next(reader.seen(), None))
    frame.grab_focus()
    reader.reads("not medical advice", "get medical help at once")
    reader.act("I have read this")
    reader.focus("Get ready for")
    reader.act("Get ready for A short walk, 1:53 min")
    reader.focus("Begin")
    reader.reads("A short walk", "Slow neck turns", "How strong is your pain now?")
    reader.act("How strong is your pain now? 4", TICK, action="Toggle")
    reader.act("Check the sound")
    reader.hears("No sound")  # there is no loudspeaker here, which is the answer
    reader.reads("Try again")
    reader.act("Begin")
    session(reader)
    afterwards(reader)


def session(reader: Reader) -> None:
    """Start, pause, go on, wait for a countdown, skip, say that it hurts, leave it out, stop."""
    reader.focus("Session")
    reader.renamed.clear()
    reader.hears("Next: slow neck turns", "Hold the turn, 10 seconds.")
    reader.wait("the hold", lambda: "Hold" in reader.words() or None)
    reader.act("Pause")
    reader.hears("Paused.")
    reader.act("Go on")
    reader.hears("Going on.", "3 seconds", "Release, and breathe.")
    reader.act("Skip")
    reader.hears("Next: shoulder rolls")
    reader.act("That hurts")
    reader.hears("When you are ready, choose: easier, skip, or end.")
    reader.act("Skip it")
    reader.hears("Next: one-leg stand")
    counted = [name for name in reader.renamed if any(letter.isdigit() for letter in name)]
    assert not counted, f"What counts has told of each change: {counted}"
    reader.act("Stop")


def afterwards(reader: Reader) -> None:
    """Read what was done, say how the back is, and find it in the history."""
    reader.focus("Done")
    reader.hears("Enough for today.")
    reader.reads("A short walk", "You said that it hurt: Shoulder rolls")
    reader.act("How strong is your pain now? 3", TICK, action="Toggle")
    reader.act("Done")
    reader.focus("Get ready for")
    reader.act("History", CHOICE, action="Toggle")
    reader.reads("Your sessions", "A short walk", "pain 4 before, 3 after", "Slow neck turns")


def window_manager() -> subprocess.Popen[bytes]:
    """Start one, again while it ends at once: on a busy machine the screen may not be there yet."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        manager = subprocess.Popen(["openbox", "--config-file", "/dev/null"], stderr=subprocess.DEVNULL)
        try:
            manager.wait(1)
        except subprocess.TimeoutExpired:
            return manager
    raise SystemExit("No window manager could be started.")


def main(python: str) -> None:
    """Start a window manager, for the focus needs one, and the program; walk; let go of both."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    environ |= {"PULSE_SERVER": "unix:/nonexistent", "WAKEPY_FAKE_SUCCESS": "1", "LC_ALL": "C.UTF-8"}
    with tempfile.TemporaryDirectory(prefix="backcoach-walk-") as folder:
        (Path(folder) / "routines").mkdir()
        (Path(folder) / "routines" / "walk.toml").write_text(ROUTINE)
        (Path(folder) / "settings.toml").write_text(SETTINGS)
        manager = window_manager()
        program = subprocess.Popen([python, "-m", "backcoach", "--data-dir", folder], env=environ)
        try:
            walk(Reader())
            program.send_signal(signal.SIGTERM)
            if program.wait(PATIENCE) != 0:
                raise SystemExit("The program ended with a fault.")
        finally:
            program.kill()
            manager.terminate()
            program.wait()
            manager.wait()
    print("Walked.")


if __name__ == "__main__":
    main(sys.argv[1])
