"""One BackCoach for each data folder."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from backcoach.desktop import calls
from backcoach.desktop.instance import Instance, claim
from backcoach.desktop.lock import Lock
from backcoach.errors import AlreadyRunning

SOON = 10.0
SHOWN = "BackCoach is already open; its window has been brought to the front."
ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
from pathlib import Path
from backcoach.desktop.instance import claim

owner = claim(Path(sys.argv[1]))
owner.listen(lambda message: print(message, flush=True))
print("claimed", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def claimed(tmp_path: Path) -> Iterator[Callable[..., Instance]]:
    owners: list[Instance] = []

    def make(on_show: Callable[[str], None] = print, message: str = "show") -> Instance:
        owners.append(claim(tmp_path, message))
        owners[-1].listen(on_show)
        return owners[-1]

    yield make
    for owner in owners:
        owner.release()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "TALK_SECONDS", 0.2)


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(AlreadyRunning) as told:
        call()
    return str(told.value)


def silent(folder: Path) -> str:
    return (
        f"BackCoach is already open with the data folder {folder}, but does not answer. "
        "Look for its window, or end it and start again."
    )


@pytest.mark.parametrize("message", ["show", "show after_work"])
def test_the_second_asks_the_first_to_show_itself(claimed: Callable[..., Instance], message: str) -> None:
    heard: Queue[str] = Queue()
    first = claimed(heard.put)

    assert refusal(lambda: claimed(message=message)) == SHOWN
    assert heard.get(timeout=SOON) == message
    assert first.note == ""


def test_what_is_asked_stays_on_one_line(claimed: Callable[..., Instance]) -> None:
    heard: Queue[str] = Queue()
    claimed(heard.put)
    refusal(lambda: claimed(message="show a\nb"))

    assert heard.get(timeout=SOON) == "show a b"


def test_the_folder_is_free_again_after_release(claimed: Callable[..., Instance], tmp_path: Path) -> None:
    claimed().release()

    assert not (tmp_path / ".instance").exists()
    assert claimed().note == ""


def test_releasing_twice_is_harmless(claimed: Callable[..., Instance]) -> None:
    first = claimed()
    first.release()
    first.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_the_user_may_read_the_key(claimed: Callable[..., Instance], tmp_path: Path) -> None:
    claimed()

    assert (tmp_path / ".instance").stat().st_mode & 0o777 == 0o600


def test_two_processes_and_a_kill(claimed: Callable[..., Instance], tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "claimed\n"
        assert refusal(lambda: claimed(message="show after_work")) == SHOWN
        assert child.stdout.readline() == "show after_work\n"
        child.kill()

    assert (tmp_path / ".instance").exists()
    assert claimed().note == ""


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("left", [None, "", "nonsense", "[1]", "{}", '{"port": "x", "key": "k"}'])
def test_a_first_one_that_cannot_be_found_is_told(tmp_path: Path, left: str | None) -> None:
    if left is not None:
        (tmp_path / ".instance").write_text(left, encoding="utf-8")
    held = Lock(tmp_path / ".lock")
    assert held.take()
    assert refusal(lambda: claim(tmp_path)) == silent(tmp_path)
    held.release()


@pytest.mark.usefixtures("impatient")
def test_a_first_one_that_says_nothing_is_not_waited_for(tmp_path: Path) -> None:
    held = Lock(tmp_path / ".lock")
    assert held.take()
    with socket.create_server(("127.0.0.1", 0)) as mute:
        address = {"port": mute.getsockname()[1], "key": "k"}
        (tmp_path / ".instance").write_text(json.dumps(address), encoding="utf-8")
        began = time.monotonic()

        assert refusal(lambda: claim(tmp_path)) == silent(tmp_path)
        assert time.monotonic() - began < 5
    held.release()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("words", [b"wrong show\n", b"", b"x", b"x" * 5000 + b"\n", "schl\u00fcssel show\n".encode()])
def test_a_stranger_is_not_obeyed_and_blocks_nobody(
    claimed: Callable[..., Instance], tmp_path: Path, words: bytes
) -> None:
    heard: Queue[str] = Queue()
    claimed(heard.put)
    port = json.loads((tmp_path / ".instance").read_text(encoding="utf-8"))["port"]
    with socket.create_connection(("127.0.0.1", port)) as stranger:
        stranger.sendall(words)
        stranger.settimeout(SOON)
        try:
            assert stranger.recv(10) == b""
        except ConnectionResetError:
            assert len(words) > 1000
    with pytest.raises(Empty):
        heard.get_nowait()

    assert refusal(claimed) == SHOWN
    assert heard.get(timeout=SOON) == "show"


@pytest.mark.usefixtures("impatient")
def test_a_window_that_fails_to_show_is_called_silent(claimed: Callable[..., Instance], tmp_path: Path) -> None:
    def fail(_message: str) -> None:
        raise RuntimeError

    claimed(fail)

    assert refusal(claimed) == silent(tmp_path)


def test_a_folder_that_cannot_be_locked_is_used_without(
    claimed: Callable[..., Instance], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Lock, "take", refuse)

    assert claimed().note == (
        f"The data folder {tmp_path} cannot be locked (Read-only file system). "
        "Do not open BackCoach twice, or name another folder with --data-dir."
    )


def test_an_address_that_cannot_be_written_is_told(
    claimed: Callable[..., Instance], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(calls, "_write_private", refuse)

    assert claimed().note == (
        "BackCoach cannot be called to the front by a second start (No space left on device); everything else works."
    )
    assert [file.name for file in tmp_path.iterdir()] == [".lock"]


def test_a_caller_that_is_cut_off_ends_the_listening_quietly(
    claimed: Callable[..., Instance], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OSError(9, "Bad file descriptor")

    monkeypatch.setattr(socket.socket, "accept", refuse)
    first = claimed()
    assert first._listener is not None
    first._listener._thread.join(SOON)

    assert not first._listener._thread.is_alive()
