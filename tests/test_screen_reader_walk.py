"""A whole session of the real program, walked through by a real client of what screen readers use."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "walk-by-screen-reader"
NEEDED = ("xvfb-run", "dbus-run-session", "openbox")


@pytest.mark.timeout(150)
@pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}")
def test_a_session_can_be_done_by_what_a_screen_reader_has_alone() -> None:
    walk = subprocess.run([SCRIPT], capture_output=True, text=True, check=False, timeout=140)

    assert walk.returncode == 0, walk.stdout + walk.stderr
    assert "Walked." in walk.stdout
