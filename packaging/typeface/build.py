"""Gets the typeface out of the package that its TrueType files are published in, as they are: make typeface.

Atkinson Hyperlegible Next by the Braille Institute, SIL Open Font License 1.1. Needs npm, to download one package.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

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
"""Files of the package, and the SHA-256 of each."""
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
                (OUT / NAMES.get(name, Path(name).name)).write_bytes(data)
    print(f"The typeface is in {OUT}.")


if __name__ == "__main__":
    main()
