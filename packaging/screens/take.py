"""Takes pictures of the real window on a screen of its own: make screens ARGS="stage --size 900x600".

Every page and every kind of moment (`tests/ui/sights.py`), in each size, theme and text size asked for. Time is turned,
not waited for, so that the pictures are the same each time. What is asked for by a part of its name is taken alone.
"""

from __future__ import annotations

import argparse
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import backcoach.ui  # noqa: E402, F401 - before Qt is loaded in any other way, which would slow down all that follows

# isort: split
from PySide6.QtGui import QCursor, QImage  # noqa: E402

from backcoach.ui.application import Wardrobe, log_qt_messages, make_application  # noqa: E402
from backcoach.ui.theme import THEMES, Theme  # noqa: E402
from tests.ui.person import Person, lay_out  # noqa: E402
from tests.ui.sights import SIGHTS, make_past, still  # noqa: E402

OUT = ROOT / "docs" / "screens"
BESIDE = 40  # pixels of the screen beside the window, where the pointer waits
QUALITY = 60  # flat art and text; more is hardly seen, and takes a quarter more room
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it: a history there waits for no disk


@dataclass(frozen=True)
class Size:
    """The window's size in pixels of the screen, and how many of these make one of Qt's."""

    width: int
    height: int
    ratio: int

    @classmethod
    def of(cls, text: str) -> Size:
        """Read "1366x768" or "3840x2160@2"."""
        size, _, ratio = text.partition("@")
        width, _, height = size.partition("x")
        return cls(int(width), int(height), int(ratio or 1))


def main() -> int:
    """Read the options, and take the pictures."""
    options = read_options()
    if options.child:
        return take_all(options)
    wanted = list(itertools.product(options.size, options.theme, options.text))
    begun = time.monotonic()
    memory = MEMORY if MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="backcoach-screens-", dir=memory) as scratch:
        make_pasts(options.pages, Path(scratch))
        with ThreadPoolExecutor(options.jobs) as several:
            codes = list(several.map(lambda look: start_child(options, look, Path(scratch)), wanted))
    if options.out == OUT and not any(codes):
        show_gallery()
    print(f"{options.out}: {time.monotonic() - begun:.0f} seconds")
    return max(codes)


def read_options() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", help="names, or how they begin: stage, today-week; all where none is named")
    parser.add_argument("--list", action="store_true", help="only show the names")
    parser.add_argument("--size", nargs="+", default=["1366x768", "1920x1080"], help="such as 900x600 or 3840x2160@2")
    parser.add_argument("--theme", nargs="+", default=["light", "dark"], choices=THEMES)
    parser.add_argument("--text", nargs="+", type=int, default=[100], help="text size in percent")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--format", default="webp", choices=("webp", "png"))
    parser.add_argument("--jobs", type=int, default=2, help="looks at a time")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()

    if options.list:
        print("\n".join(SIGHTS))
        parser.exit()
    unknown = [page for page in options.pages if not any(name.startswith(page) for name in SIGHTS)]
    if unknown:
        parser.error(f"there is no page {', '.join(unknown)}; there are: {', '.join(SIGHTS)}")
    options.pages = [name for name in SIGHTS if not options.pages or any(name.startswith(it) for it in options.pages)]
    return options


@contextmanager
def a_screen(size: Size) -> Iterator[str]:
    """Have a screen that holds a window of this size and nothing else; yield its name."""
    reading, writing = os.pipe()
    room = f"{size.width + BESIDE}x{size.height + BESIDE}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", room, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


def make_pasts(pages: list[str], scratch: Path) -> None:
    """Make the data folders that pages begin with, and one for the small pictures of all of them."""
    for name in {SIGHTS[page].past for page in pages}:
        make_past(scratch / name, name)
    (scratch / "cache").mkdir()


def start_child(options: argparse.Namespace, look: tuple[str, str, int], scratch: Path) -> int:
    """Take all pictures of one look in a process of its own, because Qt's scale is set once; return its code."""
    size, theme, text = look
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_")} | {
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": str(Size.of(size).ratio),
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        "WAKEPY_FAKE_SUCCESS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
    command = [sys.executable, __file__, *options.pages, "--child", str(scratch), "--out", str(options.out)]
    command += ["--size", size, "--theme", theme, "--text", str(text), "--format", options.format]
    with a_screen(Size.of(size)) as display:
        return subprocess.run(command, env={**environment, "DISPLAY": display}, check=False).returncode


def show_gallery() -> None:
    """Let a document show what is in its folder, and take away what nobody can see any more."""
    told = ["# What it looks like", "", "Every page and every kind of moment, as `make screens` has taken them.", ""]
    ours = {page: sorted(OUT.glob(f"{page}-[0-9]*")) for page in SIGHTS}
    for page, paths in ours.items():
        links = [f"[{path.stem.removeprefix(page + '-')}](screens/{path.name})" for path in paths]
        told += [f"## {page}", "", *(f"!{link}" for link in links[-1:]), "", " · ".join(links), ""]
    for path in set(OUT.iterdir()) - {path for paths in ours.values() for path in paths}:
        path.unlink()
    (OUT.parent / "screens.md").write_text("\n".join(told).rstrip() + "\n", encoding="utf-8")


# -- one look, in a process of its own


def take_all(options: argparse.Namespace) -> int:
    """Take the pictures of one look; one that fails does not keep the others from being taken."""
    log_qt_messages()
    size, theme, text = Size.of(options.size[0]), options.theme[0], options.text[0]
    look = Wardrobe(make_application(), theme, text).theme
    options.out.mkdir(parents=True, exist_ok=True)
    failed = []
    for page in options.pages:
        name = f"{page}-{size.width}x{size.height}-{theme}{'' if text == 100 else f'-{text}'}.{options.format}"
        try:
            image = take(page, size, look, make_folder(page, options))
            image.save(str(options.out / name), quality=QUALITY if options.format == "webp" else -1)
            if (image.width(), image.height()) != (size.width, size.height):
                print(f"{name}: the window needs more room, {image.width()}x{image.height()}")
        except Exception as error:  # noqa: BLE001 - whatever a page that is being rebuilt raises
            failed.append(name)
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
    return 1 if failed else 0


def make_folder(page: str, options: argparse.Namespace) -> Path:
    """Make the data folder of somebody who comes to a page with what has been and with these settings."""
    pasts, sight = options.child, SIGHTS[page]
    folder = Path(tempfile.mkdtemp(dir=pasts)) / "data"
    shutil.copytree(pasts / sight.past, folder)
    (folder / "cache").symlink_to(pasts / "cache")
    with (folder / "settings.toml").open("a", encoding="utf-8") as settings:
        settings.write(f'theme = "{options.theme[0]}"\ntext_size = {options.text[0]}\n')
    for file, text in sight.files:
        (folder / "routines" / file).write_text(text, encoding="utf-8")
    return folder


def take(page: str, size: Size, look: Theme, folder: Path) -> QImage:
    """Go to a page and return its picture."""
    width, height = size.width // size.ratio, size.height // size.ratio
    QCursor.setPos(width + 1, height + 1)
    person = Person(folder, look, everything=True)
    try:
        person.window.resize(width, height)
        lay_out()
        SIGHTS[page].go(person)
        for _ in range(2):
            person.look()
            still(person)
        return person.window.screen().grabWindow(person.window.winId()).toImage()
    finally:
        person.leave()


if __name__ == "__main__":
    sys.exit(main())
