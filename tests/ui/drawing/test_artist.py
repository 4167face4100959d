"""The process that draws: it draws what is drawn here, it is mended when it dies, and it never outlives the window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import wait
from itertools import count
from threading import Event

import pytest
from PySide6.QtGui import QImage

from backcoach.coach.segment import Kind
from backcoach.ui.drawing import artist as artist_module
from backcoach.ui.drawing import jobs
from backcoach.ui.drawing.artist import Artist, DrawingError
from backcoach.ui.drawing.canvas import Canvas
from backcoach.ui.drawing.film import Moment
from backcoach.ui.drawing.jobs import Look
from backcoach.ui.drawing.reel import Reel
from backcoach.ui.drawing.studio import NOTHING_DRAWN, Studio
from tests.content import LIBRARY
from tests.voice.room import gone

BRIDGE = LIBRARY.exercises["bridge"]
LOOK = Look("woman", "light", "brown", "light", 60, 40)
MOMENT = Moment("bridge", None, Kind.HOLD, 0.0, 8)
CANVAS = Canvas(300, 200, 1.0, "light", "light", "brown")


@pytest.fixture(scope="module")
def artist() -> Iterator[Artist]:
    """One process for all: to start it takes longer than any of these."""
    one = Artist()
    yield one
    one.bury()


def test_it_draws_the_same_pictures_as_are_drawn_here(artist: Artist) -> None:
    assert artist.ask(jobs.shot, MOMENT, CANVAS, None) == Reel().shot(MOMENT, CANVAS)
    there, here = artist.ask(jobs.thumbnail, BRIDGE, LOOK), jobs.thumbnail(BRIDGE, LOOK)
    assert QImage.fromData(there or b"") == QImage.fromData(here)  # the files also tell of the screen, if there is one


def test_what_cannot_be_drawn_is_told_and_no_reason_to_end(artist: Artist) -> None:
    itself = artist.ask(os.getpid)
    with pytest.raises(DrawingError, match="no_such_theme"):
        artist.ask(jobs.shot, MOMENT, CANVAS._replace(theme="no_such_theme"), None)

    assert artist.ask(os.getpid) == itself


def test_that_nothing_can_be_drawn_any_more_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def dies() -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-c", ""], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    monkeypatch.setattr(artist_module, "_started", dies)
    told: list[str] = []
    studio = Studio()
    studio.on_trouble = told.append
    drawn = [studio.draw(lambda: studio.ask(jobs.load)).result(60) for _ in range(3)]
    studio.close()

    assert drawn == [None] * 3
    assert told == [NOTHING_DRAWN]


def test_a_picture_that_fails_is_not_left_half_painted() -> None:
    """Or Qt writes to it once it is gone, and the process dies now and then; of that it warns, which fails a test."""
    with pytest.raises(FileNotFoundError):
        Reel().shot(MOMENT, CANVAS._replace(theme="no_such_theme"))


def test_one_that_was_killed_is_replaced_before_the_next_picture(artist: Artist) -> None:
    before = artist.ask(os.getpid)
    assert before
    os.kill(before, signal.SIGKILL)
    after = artist.ask(os.getpid)

    assert gone(before)
    assert after not in {None, before, os.getpid()}


def test_a_picture_it_dies_of_is_left_out_and_the_next_one_drawn(artist: Artist) -> None:
    assert artist.ask(os._exit, 1) is None
    assert artist.ask(os.getpid)


def test_where_it_cannot_be_started_that_is_tried_a_few_times_and_left(monkeypatch: pytest.MonkeyPatch) -> None:
    artist = Artist()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "executable", "/no/such/python")
        assert [artist.ask(os.getpid) for _ in range(3)] == [None, None, None]

    assert artist.ask(os.getpid) is None


def test_one_that_hangs_is_replaced_for_whoever_has_to_wait() -> None:
    hour = count(step=3600.0)
    studio = Studio(Artist(lambda: float(next(hour))))
    endless = studio.draw(lambda: studio.ask(time.sleep, 600))
    while not endless.done():
        studio.hurry()
        wait([endless], timeout=0.01)

    assert endless.result() is None
    assert studio.draw(lambda: studio.ask(os.getpid)).result()
    studio.close()


def test_closing_the_studio_ends_it_in_the_middle_of_a_picture() -> None:
    studio, told, drawing = Studio(), [0], Event()

    def draw() -> None:
        told[0] = studio.ask(os.getpid) or 0
        drawing.set()
        studio.ask(time.sleep, 600)

    endless = studio.draw(draw)
    assert drawing.wait(30)
    studio.close()

    assert endless.done()
    assert told[0]
    assert gone(told[0])
    assert studio.draw(draw).cancelled()


WINDOW = """
import os, signal, sys
from backcoach.ui.drawing.artist import Artist
signal.signal(signal.SIGINT, signal.SIG_IGN)
artist = Artist()
print(artist.ask(os.getpid), flush=True)
for line in sys.stdin:
    print(artist.ask(os.getpid), flush=True)
"""


def test_ctrl_c_leaves_it_alone_and_the_death_of_the_window_ends_it() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as window:
        try:
            assert window.stdin is not None
            assert window.stdout is not None
            first = int(window.stdout.readline())
            os.killpg(window.pid, signal.SIGINT)
            window.stdin.write("again\n")
            window.stdin.flush()
            second = int(window.stdout.readline())
        finally:
            window.kill()

    assert second == first
    assert gone(first)
