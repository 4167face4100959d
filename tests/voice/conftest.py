"""No test is heard in the room, none leaves a process or a file behind."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backcoach.voice.patience import Patience
from tests.voice.room import QUICK, Command, Meter, SoundServer, Speaker, well

TOOLS = ("pulseaudio", "pactl", "parec", "espeak-ng")


@pytest.fixture(scope="session")
def short_folder() -> Iterator[Callable[[], Path]]:
    """Folders with short names, for sockets."""
    made: list[Path] = []

    def make() -> Path:
        made.append(Path(tempfile.mkdtemp(prefix="bc", dir="/tmp")))
        return made[-1]

    yield make
    for folder in made:
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def lasting_server(short_folder: Callable[[], Path]) -> Iterator[SoundServer]:
    """A sound server that many tests use and none harms; it is at work all the time, so it goes with them."""
    server = _server(short_folder())
    server.start()
    yield server
    server.close()


@pytest.fixture(scope="module")
def lasting_meter(lasting_server: SoundServer) -> Meter:
    return lasting_server.meter()


@pytest.fixture(scope="module")
def lasting_speaker(lasting_server: SoundServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speaker]:
    speaker = Speaker(lasting_server, tmp_path_factory.mktemp("cache"))
    yield speaker
    speaker.voice.close()


@pytest.fixture
def speaker(lasting_speaker: Speaker) -> Iterator[Speaker]:
    """A voice that many tests use and none harms; it is silent and has heard of nothing."""
    lasting_speaker.rest()
    yield lasting_speaker
    lasting_speaker.rest()


@pytest.fixture
def meter(lasting_meter: Meter, speaker: Speaker) -> Meter:
    del speaker  # it is silent by now,
    lasting_meter.next(0.1)  # and what was on its way to the microphone has come
    return lasting_meter


@pytest.fixture
def no_server(short_folder: Callable[[], Path]) -> Iterator[SoundServer]:
    """A sound server of one's own that is not running yet."""
    server = _server(short_folder())
    yield server
    server.close()


@pytest.fixture
def server(no_server: SoundServer) -> SoundServer:
    no_server.start()
    return no_server


@pytest.fixture
def speak(lasting_server: SoundServer, tmp_path: Path) -> Iterator[Callable[..., Speaker]]:
    """Make voices that may be harmed; afterwards nothing of them is left."""
    speakers: list[Speaker] = []

    def make(
        command: Command = well, patience: Patience = QUICK, at: SoundServer = lasting_server, **environ: str
    ) -> Speaker:
        speakers.append(Speaker(at, tmp_path / "cache", command, patience, **environ))
        return speakers[-1]

    yield make
    for speaker in speakers:
        speaker.voice.close()
        assert not speaker.voice._supervisor._scratch or not Path(speaker.voice._supervisor._scratch).exists()


def _server(folder: Path) -> SoundServer:
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        pytest.skip(f"{', '.join(missing)} not installed: apt install espeak-ng pulseaudio pulseaudio-utils")
    return SoundServer(folder)
