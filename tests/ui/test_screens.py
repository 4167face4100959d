"""Two screens: the stage goes to the other one, and comes back from it. They are Qt's own, drawn in memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
TELEVISION = {"name": "television", "x": 1366, "y": 0, "width": 1920, "height": 1080}
DENSITY = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
WALK = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
from backcoach.ui import theme
from backcoach.ui.hosts.screens import ScreensHost
from backcoach.ui.pages.session import SessionPage
theme.apply(app, theme.load_theme("light"))
window, page = QMainWindow(), SessionPage()
window.setCentralWidget(page)
host = ScreensHost(page)
window.setGeometry(40, 60, 1000, 640)
window.show()
for step in ("", "page.moved.emit()", {steps}):
    exec(step)
    app.processEvents()
    offered = page._bar.move_on not in page._steering._withheld
    print(window.screen().name(), *window.geometry().getRect(), window.isFullScreen(), offered)
"""
HOME, AWAY = "laptop 40 60 1000 640 False True", "television 1366 0 1920 1080 True True"


def walk(folder: Path, steps: str, *screens: dict[str, object]) -> list[str]:
    """Return where the window is after each step."""
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": [{**screen, **DENSITY} for screen in screens]}), encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-c", WALK.format(steps=steps)],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.splitlines()


@pytest.mark.parametrize(
    "back",
    ["page.moved.emit()", "host.come_home()", "host._removed(window.screen())"],
    ids=["by the key", "as the session ends", "as the screen is unplugged"],
)
def test_the_stage_goes_to_the_television_and_comes_back(tmp_path: Path, back: str) -> None:
    assert walk(tmp_path, repr(back), LAPTOP, TELEVISION) == [HOME, AWAY, HOME]


def test_with_the_laptop_shut_it_stays_on_the_television(tmp_path: Path) -> None:
    steps = "'host._removed(app.screens()[0])', 'host.come_home()'"

    assert walk(tmp_path, steps, LAPTOP, TELEVISION) == [HOME, AWAY, AWAY, AWAY]


def test_with_one_screen_there_is_no_other(tmp_path: Path) -> None:
    alone = HOME.removesuffix("True") + "False"

    assert walk(tmp_path, "''", LAPTOP) == [alone, alone, alone]
