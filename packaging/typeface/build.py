"""Gets the typeface out of the package that it is published in, and takes the stroke out of its zero: make typeface.

Atkinson Hyperlegible Next by the Braille Institute, SIL Open Font License 1.1. Needs npm, to download one package.
The stroke tells a zero from the letter O. We show numbers of seconds, in which no letter stands, and across a room a
struck-out "30" looks like something else.
"""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.reverseContourPen import ReverseContourPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

Contour = RecordingPen
Box = tuple[float, float, float, float]

PACKAGE = "@expo-google-fonts/atkinson-hyperlegible-next@0.4.1"
TAKEN = {
    "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf": (
        "60f8c1a1b2e7da47ff7af95c3e5b5b1232ca5b3771e93eb587784f08fb1e6650"
    ),
    "600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf": (
        "896483629d2c885e6786284a65b07e85ef1a56ed56945e34194ccd579d5bdad6"
    ),
    "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf": "4ba7415b7095e546720446b6d47daa95d6f482d9fd40c729793e21d67cc9f366",
    "LICENSE_FONT": "aca6a428580965d2297d1b718042dd427c2a9443ece3b0d02d758e161e0c4030",
}
"""Files of the package, and the SHA-256 of each as it is published."""
NAMES = {"LICENSE_FONT": "OFL.txt"}
OUT = Path(__file__).resolve().parents[2] / "assets" / "typeface"


def main() -> None:
    """Write the files; others than expected are refused."""
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--json", "--pack-destination", folder, PACKAGE]
        told = subprocess.run(command, check=True, capture_output=True, text=True)
        (packed,) = json.loads(told.stdout)
        with tarfile.open(Path(folder) / packed["filename"]) as archive:
            for name, expected in TAKEN.items():
                member = archive.extractfile(f"package/{name}")
                data = member.read() if member else b""
                if (found := hashlib.sha256(data).hexdigest()) != expected:
                    raise SystemExit(f"{name} in {PACKAGE}: its SHA-256 is {found}, but {expected} is expected.")
                data = with_plain_zero(data) if name.endswith(".ttf") else data
                (OUT / NAMES.get(name, Path(name).name)).write_bytes(data)
    print(f"The typeface is in {OUT}.")


def with_plain_zero(data: bytes) -> bytes:
    """Return a font whose zero has one counter in the shape of its outside, as large as what the stroke divides."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    outside, *halves = contours(font, "zero")
    pen = TTGlyphPen(None)
    outside.replay(pen)
    (left, low, right, high), inside = box([outside]), box(halves)
    wide, tall = (inside[2] - inside[0]) / (right - left), (inside[3] - inside[1]) / (high - low)
    move = (wide, 0, 0, tall, inside[0] - left * wide, inside[1] - low * tall)
    outside.replay(TransformPen(ReverseContourPen(pen), move))
    font["glyf"]["zero"] = pen.glyph()
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def contours(font: TTFont, glyph: str) -> list[Contour]:
    """Return the contours of a glyph, the widest first."""
    whole = RecordingPen()
    font.getGlyphSet()[glyph].draw(whole)
    found = [RecordingPen()]
    for step in whole.value:
        found[-1].value.append(step)
        if step[0] == "closePath":
            found.append(RecordingPen())
    return sorted(found[:-1], key=lambda contour: box([contour])[0] - box([contour])[2])


def box(drawn: Sequence[Contour]) -> Box:
    """Return the left, lower, right and upper bound of contours, in units of the font."""
    pen = BoundsPen(None)
    for contour in drawn:
        contour.replay(pen)
    return pen.bounds


if __name__ == "__main__":
    main()
