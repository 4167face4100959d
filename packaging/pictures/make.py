"""Renews every picture that is made from the illustrations and kept: `make pictures`. What it writes is committed.

Icons: a small SVG for each exercise, and the colours that turn them dark (assets/illustrations/svg). Catalogue: contact
sheets of all of them (docs). Golden pictures: what the tests compare with (tests/figures/golden, tests/ui/golden).
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

# Before numpy: a sum split over threads may end in other bits.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["WAKEPY_FAKE_SUCCESS"] = "1"  # nobody does the sessions whose stage is painted

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from sheets import overviews, write_catalogue, write_sheet  # noqa: E402

from backcoach.coach.exercise import Exercise  # noqa: E402
from backcoach.content.illustrations import illustrated  # noqa: E402
from backcoach.content.library import load_library  # noqa: E402
from backcoach.content.stills import ICON, made_from, still  # noqa: E402
from backcoach.figures.palette import load_palette  # noqa: E402
from backcoach.figures.svg import properties, to_svg  # noqa: E402
from tests.figures.golden import GOLDEN, keep, pixels, views  # noqa: E402
from tests.ui.stages import MOMENTS, STAGES, renew  # noqa: E402

DOCS = ROOT / "docs"
ICONS = ROOT / "assets" / "illustrations" / "svg"


def main() -> None:
    """Renew the pictures of the exercises named, or of all, or those of the stage."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("exercises", nargs="*", metavar="EXERCISE", help="ids of exercises, or stage; else all")
    names = parser.parse_args().exercises
    if not names or "stage" in names:
        renew()
    if names == ["stage"]:
        return
    library = load_library()
    unknown = sorted(set(names) - illustrated() - {"stage"})
    if unknown:
        parser.error(f"there is no illustration of {', '.join(unknown)}")
    everything = [library.exercises[name] for name in sorted(illustrated())]
    chosen = [exercise for exercise in everything if exercise.id in names] or everything
    write_icons(chosen)
    write_golden(chosen)
    for exercise in chosen:
        write_sheet(exercise, DOCS / "catalogue")
    write_catalogue(everything, DOCS)
    print(f"The pictures of {len(chosen)} exercises are renewed.")
    for folder, ours in (
        (ICONS, {f"{it.id}.svg" for it in everything} | {"dark.css"}),
        (GOLDEN, {f"{it.id}-{which}.png" for it in everything for which in ("main", "other")}),
        (STAGES, {f"{name}.png" for name in MOMENTS}),
        (DOCS / "catalogue", {f"{it.id}.webp" for it in everything} | {path.name for path in overviews(DOCS)}),
    ):
        remove_strangers(folder, ours)


def write_icons(exercises: list[Exercise]) -> None:
    """Write the small SVG of each exercise, and the colours that turn all of them dark."""
    ICONS.mkdir(exist_ok=True)
    for exercise in exercises:
        told = to_svg(still(exercise), load_palette(*ICON), stamp=made_from(exercise))
        (ICONS / f"{exercise.id}.svg").write_text(told, encoding="utf-8", newline="\n")
    dark = "".join(f"  {line};\n" for line in properties(load_palette("dark", *ICON[1:])))
    says = "/* The colours of the dark theme, for pictures that stand in a page as <svg>, not as <img>. */\n"
    (ICONS / "dark.css").write_text(f"{says}.figure-dark {{\n{dark}}}\n", encoding="utf-8", newline="\n")


def write_golden(exercises: list[Exercise]) -> None:
    """Write what the tests compare with."""
    for exercise in exercises:
        for path, picture in views(exercise):
            keep(path, pixels(picture))


def remove_strangers(folder: Path, ours: set[str]) -> None:
    """Take away the pictures of what is no exercise any more."""
    for path in folder.iterdir():
        if path.name not in ours:
            path.unlink()
            print(f"{path.relative_to(ROOT)} removed")


if __name__ == "__main__":
    main()
