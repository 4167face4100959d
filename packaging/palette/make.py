"""Draws docs/palette.svg: the colours of all themes by what they are for, and the icons.

Run: make palette
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
THEMES = ROOT / "assets" / "themes"
OUT = ROOT / "docs" / "palette.svg"
NAMES = ("light", "dark", "contrast_light", "contrast_dark")
WIDE, HIGH, COLUMN = 120, 26, 250
ACROSS, CELL = 10, 100


def drawn() -> str:
    """Return the picture."""
    themes = {name: tomllib.loads((THEMES / f"{name}.toml").read_text(encoding="utf-8"))["colours"] for name in NAMES}
    parts, high = [], HIGH * (len(themes["light"]) + 2)
    for place, (name, colours) in enumerate(themes.items()):
        parts.append(_theme(place * COLUMN, name, colours))
    icons = sorted((THEMES / "icons").glob("*.svg"))
    parts += [_icon(number, file, high) for number, file in enumerate(icons)]
    high += CELL * -(-len(icons) // ACROSS)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {COLUMN * len(NAMES)} {high}" font-family="sans-serif">'
    )
    return "\n".join([head, *parts, "</svg>", ""])


def _theme(left: int, name: str, colours: dict[str, str]) -> str:
    rows = [f'<rect x="{left}" width="{COLUMN}" height="{HIGH * (len(colours) + 1)}" fill="{colours["ground"]}"/>']
    rows.append(f'<text x="{left + 10}" y="18" font-weight="bold" fill="{colours["text"]}">{name}</text>')
    for number, (role, colour) in enumerate(colours.items(), start=1):
        top = number * HIGH
        box = f'x="{left + 10}" y="{top + 3}" width="{WIDE - 20}" height="{HIGH - 6}" rx="6"'
        rows.append(f'<rect {box} fill="{colour}" stroke="{colours["line"]}"/>')
        rows.append(f'<text x="{left + WIDE}" y="{top + 18}" font-size="13" fill="{colours["text"]}">{role}</text>')
    return "\n".join(rows)


def _icon(number: int, file: Path, top: int) -> str:
    down, across = divmod(number, ACROSS)
    inside = re.sub(r"</?svg[^>]*>", "", file.read_text(encoding="utf-8")).strip()
    style = 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
    place = f"translate({across * CELL + 26} {top + down * CELL}) scale(2)"
    name = f'<text x="12" y="34" text-anchor="middle" font-size="6" fill="#6b6b6b">{file.stem}</text>'
    return f'<g transform="{place}"><g color="#3f8378" {style}>{inside}</g>{name}</g>'


if __name__ == "__main__":
    OUT.write_text(drawn(), encoding="utf-8")
    print(f"{OUT.relative_to(ROOT)} is renewed.")
