"""What holds for every test: no real screen, no real user data, and nothing left running."""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import pytest
from hypothesis import settings

from backcoach.ui.rubbish import collect_due

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QTimer

# Before anything imports Qt. BACKCOACH_TEST_PLATFORM=xcb shows the windows to a person who wants to watch.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("BACKCOACH_TEST_PLATFORM", "offscreen")
for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_STYLE_OVERRIDE"):
    os.environ.pop(name, None)  # each changes sizes or looks, and with them the pictures we compare
if not os.environ.get("XDG_RUNTIME_DIR"):
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="backcoach-runtime-")  # Qt warns where there is none

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as in the program; more threads would only wait for each other

os.environ["WAKEPY_FAKE_SUCCESS"] = "1"  # the screen of whoever runs the tests may go dark
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"  # and their desktop takes no part; see private_bus

if not os.environ.get("PYTEST_DEBUG_TEMPROOT"):
    memory = Path("/dev/shm")  # noqa: S108 - pytest makes folders of its own in it; a window's history waits for no disk
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 1_000_000_000:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = str(memory)

gc.disable()  # or it would take widgets away from the program's other threads: see backcoach/ui/rubbish.py

settings.register_profile("dev", max_examples=25, deadline=None)
settings.register_profile("ci", max_examples=50, deadline=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

LONGEST = {"test_screen_reader_walk.py", "test_sudden_death.py", "test_cli.py", "test_faults.py"}
_numbers = itertools.count()


@pytest.hookimpl(trylast=True)  # after these have been shuffled
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest: at the end, all but one would wait for it.

    Most of it waits for a session, a sound or a death, in one process; the others have the processors meanwhile.
    """
    items.sort(key=lambda it: it.path.name not in LONGEST)


def pytest_collection_finish() -> None:
    """Have what tests make searched for rubbish, and not again and again all tests and everything imported."""
    gc.freeze()


@pytest.fixture(scope="session")
def _data_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(autouse=True)
def own_data_dir(_data_root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test, and each program it starts, a data folder of its own that nothing has made yet."""
    data_dir = _data_root / str(next(_numbers))
    monkeypatch.setenv("BACKCOACH_DATA_DIR", str(data_dir))
    return data_dir


@pytest.fixture(autouse=True)
def _rubbish_is_collected_here() -> Iterator[None]:
    yield
    collect_due()


@pytest.fixture
def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands that are answered here, in English, have the library of the tests: to read it takes longer."""
    from backcoach import shelf
    from tests import content

    monkeypatch.setattr(shelf, "load_library", lambda: content.LIBRARY)


@pytest.fixture
def private_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a session bus that nobody else is on, and return its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    threads = set(threading.enumerate())
    started = _watch_timers(monkeypatch) if "qapp" in request.fixturenames else {}
    yield
    left = [thread for thread in set(threading.enumerate()) - threads if thread.name.startswith("backcoach-")]
    for thread in left:
        thread.join(timeout=2)
    faults = [f"the thread {thread.name} still runs" for thread in left if thread.is_alive()]
    faults += [f"a timer started at {place} is active" for timer, place in started.items() if _active(timer)]
    if faults:
        pytest.fail("After the test " + ", and ".join(faults) + ".", pytrace=False)


def _watch_timers(monkeypatch: pytest.MonkeyPatch) -> WeakKeyDictionary[QTimer, str]:
    """Note where each QTimer is started from now on; only called for tests that have Qt already."""
    timer_class = sys.modules["PySide6.QtCore"].QTimer
    started: WeakKeyDictionary[QTimer, str] = WeakKeyDictionary()
    original = timer_class.start

    def start(timer: QTimer, *args: Any) -> None:
        caller = sys._getframe(1)
        started[timer] = f"{caller.f_code.co_filename}:{caller.f_lineno}"
        original(timer, *args)

    monkeypatch.setattr(timer_class, "start", start)
    return started


def _active(timer: QTimer) -> bool:
    import shiboken6

    return bool(shiboken6.isValid(timer)) and timer.isActive()


@pytest.fixture(scope="session")
def dictionary_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the dictionary of a language that nobody speaks, in which every text can be told from English."""
    from tests.languages import pseudo

    return pseudo.make(tmp_path_factory.mktemp("languages"))


@pytest.fixture
def abroad(dictionary_file: Path) -> Iterator[None]:
    """Speak that language for one test."""
    from backcoach import language
    from backcoach.desktop import dictionary

    language.install(dictionary_file.stem, dictionary.read(dictionary_file))
    yield
    language.install(language.ENGLISH, None)
