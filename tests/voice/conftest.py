"""No test is heard in the room, none leaves a process or a file behind."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from backcoach.voice.supervisor import Patience
from tests.voice.room import QUICK, Meter, SoundServer, Speaker

TOOLS = ("pulseaudio", "pactl", "parec", "espeak-ng")


@pytest.fixture(autouse=True)
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test is heard in the room, none leaves a file outside its folder."""
    (tmp_path / "asound.conf").touch()
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asound.conf"))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nothing-here")
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(tmp_path))
    monkeypatch.setenv("PULSE_STATE_PATH", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.delenv("BACKCOACH_DRIVER", raising=False)


@pytest.fixture
def no_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server that is not running yet."""
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        pytest.skip(f"{', '.join(missing)} not installed: apt install espeak-ng pulseaudio pulseaudio-utils")
    folder = Path(tempfile.mkdtemp(prefix="bc", dir="/tmp"))  # a socket's path must be short
    server = SoundServer(folder)
    monkeypatch.setenv("PULSE_SERVER", f"unix:{server.socket}")
    yield server
    server.close()
    shutil.rmtree(folder)


@pytest.fixture
def server(no_server: SoundServer) -> SoundServer:
    no_server.start()
    return no_server


@pytest.fixture
def meter(server: SoundServer) -> Meter:
    return server.meter()


@pytest.fixture
def speak(tmp_path: Path) -> Iterator[Callable[..., Speaker]]:
    """Make voices; afterwards nothing of them is left."""
    speakers: list[Speaker] = []

    def make(command: Sequence[str] = (), patience: Patience = QUICK) -> Speaker:
        speakers.append(Speaker(command, patience))
        return speakers[-1]

    yield make
    for speaker in speakers:
        speaker.voice.close()
    assert not list(tmp_path.glob("backcoach-voice-*"))
