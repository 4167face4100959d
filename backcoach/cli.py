"""The command line: what was asked for, and who answers it.

Exit codes: 0 done, 1 the thing asked about is wrong, 2 the command was used wrongly. Nothing is imported before the
command is known, so that `--version` costs no more than starting Python.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

from backcoach import __version__
from backcoach.errors import BackCoachError
from backcoach.language import mark, tr

if TYPE_CHECKING:
    from backcoach.figures.palette import Palette
    from backcoach.figures.shapes import Still
    from backcoach.shelf import Shelf

NO_DISPLAY = mark(
    "There is no display to open a window on. Run the session here in the terminal with: "
    "backcoach start {routine} --text"
)
NO_WINDOW = mark(
    "The window cannot be opened ({reason}). Install what is missing, or run the session here in the terminal with: "
    "backcoach start gentle_10 --text"
)
NO_PAINTER = mark(
    "This needs Qt, which cannot be loaded ({reason}). Install what is missing. To draw an .svg nothing is needed."
)
PHASES = ("warm_up", "stretch", "strength", "balance", "cool_down")
LEAST_PIXELS, MOST_PIXELS = 16, 6000


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says and return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0].startswith("--child="):  # a frozen program has no other way to become its own child
        _be_child(words[0].removeprefix("--child="), words[1:])
    if words != ["--version"]:  # which is the same in every language, and the quickest answer there is
        _speak(lambda: "")  # what is set is known only when the data folder is
    asked = argparse.Namespace(command=None, data_dir=None)
    if words:  # most often there are none, and the window is waited for
        asked = _parser().parse_args(words, asked)
    try:
        return _do(asked)
    except BackCoachError as error:
        from backcoach.text.out import complain  # noqa: PLC0415

        complain(str(error))
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 1  # whoever read our answer has seen enough


def _be_child(kind: str, arguments: list[str]) -> NoReturn:
    if kind == "figure":
        from backcoach.ui.drawing.artist_child import main as be_the_artist  # noqa: PLC0415

        be_the_artist()
    from backcoach.voice.child import be_child  # noqa: PLC0415

    be_child(kind, arguments)


def _speak(setting: Callable[[], str]) -> None:
    """Speak the language that is set, or the system's."""
    from backcoach.desktop import dictionary  # noqa: PLC0415

    dictionary.use(setting)


def _do(asked: argparse.Namespace) -> int:
    wants_window = asked.command is None or (asked.command == "start" and not asked.text)
    return _window(asked) if wants_window and (asked.command is None or _has_display()) else _answer(asked)


def _answer(asked: argparse.Namespace) -> int:
    """Hand the command to the module that answers it."""
    from backcoach.desktop.folders import DataFolder  # noqa: PLC0415
    from backcoach.shelf import Shelf  # noqa: PLC0415
    from backcoach.text.out import complain  # noqa: PLC0415

    shelf = Shelf(DataFolder.find(asked.data_dir), complain)
    _speak(lambda: shelf.settings.language)
    if asked.command == "start":
        return _start(shelf, asked)
    if asked.command == "doctor":
        from backcoach.text.doctor import doctor  # noqa: PLC0415

        return doctor(shelf, as_data=asked.json)
    if asked.command == "draw":
        return _draw(shelf, asked)
    if asked.command == "say":
        from backcoach.text.say import say_aloud  # noqa: PLC0415

        return say_aloud(shelf, asked.text, asked.to)
    if asked.command == "sheet":
        return _sheet(shelf, asked)
    return _report(shelf, asked)


def _draw(shelf: Shelf, asked: argparse.Namespace) -> int:
    from backcoach.text.draw import Wish, draw  # noqa: PLC0415

    body, skin, hair = _figure(shelf, asked)
    wish = Wish(asked.exercise, asked.pose, asked.side, body, asked.theme, skin, hair, asked.size)
    return draw(shelf, wish, asked.file, _png)


def _png(still: Still, palette: Palette, size: tuple[int, int]) -> bytes:
    with _needs_painter():
        from backcoach.ui.drawing.pictures import png  # noqa: PLC0415
    return png(still, palette, size)


def _sheet(shelf: Shelf, asked: argparse.Namespace) -> int:
    from backcoach.figures.palette import load_palette  # noqa: PLC0415
    from backcoach.text.sheet import sheet  # noqa: PLC0415

    with _needs_painter():
        from backcoach.ui.blocks import Look  # noqa: PLC0415
        from backcoach.ui.paper import pdf  # noqa: PLC0415
    body, skin, hair = _figure(shelf, asked)
    look = Look(body, load_palette("light", skin, hair))
    return sheet(shelf, asked.routine, asked.file, lambda told, notice: pdf(told, notice, look, asked.paper))


def _figure(shelf: Shelf, asked: argparse.Namespace) -> tuple[str, str, str]:
    """Return who is drawn, with which skin and hair: as asked for, else as the user has set."""
    settings = shelf.settings
    return asked.body or settings.figure, asked.skin or settings.skin, asked.hair or settings.hair


@contextmanager
def _needs_painter() -> Iterator[None]:
    """Tell in a sentence that Qt, imported here, is missing."""
    try:
        yield
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        raise BackCoachError(tr(NO_PAINTER, reason=error)) from error


def _report(shelf: Shelf, asked: argparse.Namespace) -> int:
    from backcoach.text import reports  # noqa: PLC0415

    match asked.command:
        case "routines":
            return reports.routines(shelf, as_data=asked.json)
        case "exercises":
            return reports.exercises(shelf, as_data=asked.json)
        case "timeline":
            return reports.timeline(shelf, asked.routine, as_data=asked.json)
        case "check":
            return reports.check(shelf, asked.file, as_data=asked.json)
        case "history":
            return reports.history(shelf, as_data=asked.json)
        case _:
            return reports.export(shelf, asked.format, asked.file)


def _start(shelf: Shelf, asked: argparse.Namespace) -> int:
    if not asked.text:
        shelf.find(asked.routine)  # a wrong name is told first
        return _no_display(asked.routine)
    from backcoach.text.start import start  # noqa: PLC0415

    return start(shelf, asked.routine, asked.without)


def _window(asked: argparse.Namespace) -> int:
    if not _has_display():
        return _no_display("gentle_10")
    import gc  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    gc.disable()  # what is made before the window stays; to search it for rubbish over and over is waited for
    try:
        from backcoach.app import run_window  # noqa: PLC0415
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        raise BackCoachError(tr(NO_WINDOW, reason=error)) from error
    return run_window(Path(asked.data_dir) if asked.data_dir else None, getattr(asked, "routine", None))


def _has_display() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def _no_display(routine: str) -> int:
    from backcoach.text.out import complain  # noqa: PLC0415

    complain(tr(NO_DISPLAY, routine=routine))
    return 1


class _Help(argparse.HelpFormatter):
    """Shows help as it is: argparse itself would fill something in for a percent sign, which a language may need."""

    def _get_help_string(self, action: argparse.Action) -> str:
        return (action.help or "").replace("%", "%%")


def _parser() -> argparse.ArgumentParser:
    where = argparse.ArgumentParser(add_help=False)
    where.add_argument(
        "--data-dir", metavar="DIR", default=argparse.SUPPRESS, help=tr("keep everything, settings included, in DIR")
    )
    data = argparse.ArgumentParser(add_help=False, parents=[where])
    data.add_argument("--json", action="store_true", help=tr("answer for a script"))
    parser = argparse.ArgumentParser(
        prog="backcoach",
        description=tr("A timed, spoken exercise session for people with a sore back. Without a command: the window."),
        epilog=tr("ROUTINE is an id from the list of routines, or the path of a routine file."),
        parents=[where],
        allow_abbrev=False,
        formatter_class=_Help,
    )
    parser.add_argument("--version", action="version", version=f"backcoach {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title=tr("commands"))
    _add_commands(commands, where, data)
    return parser


def _add_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    where: argparse.ArgumentParser,
    data: argparse.ArgumentParser,
) -> None:
    def add(name: str, says: str, parent: argparse.ArgumentParser = data) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=says, description=says, parents=[parent], allow_abbrev=False, formatter_class=_Help
        )

    start = add("start", tr("begin a session"), where)
    start.add_argument("routine", metavar="ROUTINE", help=tr("id, or path of a file"))
    start.add_argument("--text", action="store_true", help=tr("in this terminal, without a window"))
    start.add_argument(
        "--without",
        metavar="PHASE",
        action="append",
        default=[],
        choices=PHASES,
        help=tr("with --text: leave a part out"),
    )
    add("routines", tr("list the ready-made routines and your own"))
    add("exercises", tr("list the exercises"))
    add("timeline", tr("show a whole session on paper")).add_argument("routine", metavar="ROUTINE")
    add("check", tr("find every mistake in a routine file")).add_argument("file", metavar="FILE")
    add("history", tr("list what you have done"))
    export = add("export", tr("write your history into a file"), where)
    export.add_argument(
        "--format", required=True, choices=("csv", "json"), help=tr("for a spreadsheet, or for a script")
    )
    export.add_argument("file", metavar="FILE")
    _add_draw(add("draw", tr("draw an exercise into a file"), where))
    speak = add("say", tr("say something as the coach would"), where)
    speak.add_argument("text", metavar="TEXT", help=tr("what is to be said"))
    speak.add_argument("--to", metavar="FILE", type=_ending(".wav"), help=tr("write the sound into a file instead"))
    _add_sheet(add("sheet", tr("make pages to print of a routine or an exercise"), where))
    add("doctor", tr("say what was found on this computer, and what is wrong"))


def _add_draw(draw: argparse.ArgumentParser) -> None:
    draw.add_argument("exercise", metavar="EXERCISE", help=tr("id from the list of exercises"))
    draw.add_argument("file", metavar="FILE", type=_ending(".png", ".svg"), help=tr("ends with .png or .svg"))
    draw.add_argument("--pose", metavar="POSE", help=tr("the pose that stands for the exercise unless given"))
    draw.add_argument("--side", choices=("left", "right"), help=tr("the side that works"))
    draw.add_argument("--theme", choices=("light", "dark", "contrast_light", "contrast_dark"), default="light")
    draw.add_argument("--size", metavar="WxH", type=_size, help=tr("in pixels: 900x600 unless given"))
    _add_figure(draw)


def _add_sheet(sheet: argparse.ArgumentParser) -> None:
    sheet.add_argument("routine", metavar="ROUTINE", help=tr("id of a routine or exercise, or path of a file"))
    sheet.add_argument("file", metavar="FILE", type=_ending(".pdf"), help=tr("ends with .pdf"))
    sheet.add_argument("--paper", choices=("a4", "letter"), default="a4")
    _add_figure(sheet)


def _add_figure(parser: argparse.ArgumentParser) -> None:
    """Add who shows the exercise; what is left out is as in the settings."""
    parser.add_argument("--body", choices=("woman", "man"), help=tr("left out: as in your settings"))
    parser.add_argument("--skin", choices=("light", "medium", "tan", "deep"), help=tr("as above"))
    parser.add_argument("--hair", choices=("blonde", "brown", "black", "grey"), help=tr("as above"))


def _ending(*allowed: str) -> Callable[[str], str]:
    def check(name: str) -> str:
        if not name.lower().endswith(allowed):
            endings = tr(" or ").join(allowed)
            raise argparse.ArgumentTypeError(
                tr("the name {name} has to end with {endings}", name=repr(name), endings=endings)
            )
        return name

    return check


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    numbers = [int(number) for number in (width, height) if number.isascii() and number.isdigit()]
    if len(numbers) != 2 or not all(LEAST_PIXELS <= number <= MOST_PIXELS for number in numbers):
        raise argparse.ArgumentTypeError(
            tr(
                "{text} is no size; write width and height, {least} to {most} pixels each, as in 900x600",
                text=repr(text),
                least=LEAST_PIXELS,
                most=MOST_PIXELS,
            )
        )
    return numbers[0], numbers[1]
