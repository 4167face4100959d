"""The program as a script sees it: exit codes, answers on stdout alone, messages on stderr."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from backcoach import __version__, cli
from backcoach.coach.exercise import Phase, Side
from backcoach.coach.segment import Kind
from tests.content import LIBRARY

ROOT = Path(__file__).resolve().parent.parent

QUIET = "voice_on = false\nsounds_on = false\nvoice_rate = 260\n"
QUICK = """
name = "Quick"
[[step]]
exercise = "calf_stretch"
hold = 10
[[step]]
exercise = "neck_turns"
hold = 2
repetitions = 2
side = "right"
"""
SESSION = {
    "id",
    "routine",
    "started_at",
    "ended_at",
    "outcome",
    "planned_seconds",
    "active_seconds",
    "pain_before",
    "pain_after",
    "steps",
}


pytestmark = pytest.mark.usefixtures("read_once")


def command(*words: object) -> list[str]:
    return [sys.executable, "-m", "backcoach", *map(str, words)]


def environment(**changes: str) -> dict[str, str]:
    display = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in display} | changes


def backcoach(*words: object, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words),
        cwd=ROOT,
        env=environment(**changes),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


class Ended(NamedTuple):
    """How a command ended: its exit code, and what it wrote."""

    returncode: int
    stdout: str
    stderr: str


def asked(*words: object) -> Ended:
    """Have a command answered here, which takes a tenth of starting the program."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = cli.main([*map(str, words)])
    return Ended(code, out.getvalue(), err.getvalue())


def answer(*words: object, code: int = 0) -> Any:
    """Return what the program answers to other programs."""
    ended = asked(*words, "--json")
    assert (ended.returncode, ended.stderr) == (code, "")
    return json.loads(ended.stdout)


# -- using it rightly and wrongly


def test_the_version_is_one_line() -> None:
    run = backcoach("--version")

    assert (run.returncode, run.stdout, run.stderr) == (0, f"backcoach {__version__}\n", "")


def test_the_version_needs_neither_window_nor_database() -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "backcoach", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in run.stderr.splitlines()}

    assert "argparse" in imported
    assert not imported & {"PySide6", "sqlalchemy", "pyttsx3", "platformdirs", "tomllib", "json"}


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["start"],
        ["timeline"],
        ["check"],
        ["export", "history.csv"],
        ["export", "--format", "pdf", "history.pdf"],
        ["routines", "--jsno"],
        ["--data-dir"],
        ["start", "desk_5", "--text", "--without", "everything"],
    ],
    ids=" ".join,
)
def test_a_command_used_wrongly_is_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)

    out, err = capsys.readouterr()
    assert (ended.value.code, out) == (2, "")
    assert "usage: backcoach" in err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
@pytest.mark.parametrize("words", [[], ["start", "desk_5"]], ids=["window", "start"])
def test_without_a_display_the_remedy_is_told(words: list[str]) -> None:
    run = backcoach(*words)

    routine = words[-1] if words else "gentle_10"
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.endswith(f"with: backcoach start {routine} --text\n")
    assert run.stderr.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_an_answer_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(command("routines"), cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert (run.returncode, run.stderr) == (1, "The answer could not be written (No space left on device).\n")


def test_whoever_has_seen_enough_of_an_answer_may_leave() -> None:
    with subprocess.Popen(
        command("exercises", "--json"), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout
        assert run.stderr
        run.stdout.close()
        assert run.stderr.read() == ""


# -- what there is


def test_routines_are_listed_with_their_real_length(own_data_dir: Path) -> None:
    (own_data_dir / "routines").mkdir(parents=True)
    (own_data_dir / "routines" / "after_work.toml").write_text(QUICK)
    found = answer("routines")

    assert [set(routine) for routine in found] == [{"id", "name", "seconds", "phases", "own"}] * 9
    assert [routine["id"] for routine in found if routine["own"]] == ["after_work"]
    assert found[0]["id"] == "gentle_10"
    assert set(found[0]["phases"]) <= set(Phase)
    assert found[0]["seconds"] == answer("timeline", "gentle_10")["total_seconds"]


def test_own_routines_with_a_mistake_do_not_hide_the_others(own_data_dir: Path) -> None:
    (own_data_dir / "routines").mkdir(parents=True)
    (own_data_dir / "routines" / "bad.toml").write_text("name = 3")
    run = asked("routines", "--json")

    assert run.returncode == 0
    assert len(json.loads(run.stdout)) == 8
    assert run.stderr.startswith("bad.toml, name: found 3")


def test_exercises_are_listed_with_doses_and_cautions() -> None:
    found = {exercise["id"]: exercise for exercise in answer("exercises")}

    assert found.keys() == LIBRARY.exercises.keys()
    knee = found["knee_to_chest"]
    assert knee["hold"] == {"default": 30, "min": 5, "max": 60}
    assert (knee["phase"], knee["posture"], knee["per_side"], knee["seconds"]) == ("stretch", "supine", True, None)
    assert {"flag", "action", "reason"} == set(knee["avoid_if"][0])
    assert found["march_in_place"]["hold"] is None
    assert found["march_in_place"]["seconds"]["default"] == 120


def test_a_timeline_is_gapless_and_its_cues_lie_in_their_segments() -> None:
    found = answer("timeline", "full_20")

    assert set(found) == {"routine", "total_seconds", "segments"}
    ends = [segment["end"] for segment in found["segments"]]
    assert [segment["start"] for segment in found["segments"]] == [0, *ends[:-1]]
    assert ends[-1] == found["total_seconds"]
    for segment in found["segments"]:
        assert set(segment) == {"start", "end", "kind", "phase", "exercise", "side", "set", "repetition", "cues"}
        assert segment["kind"] in set(Kind)
        assert segment["side"] in {None, *Side}
        assert all(segment["start"] <= cue["at"] < segment["end"] for cue in segment["cues"])


def test_a_timeline_follows_the_users_settings(own_data_dir: Path) -> None:
    usual = answer("timeline", "gentle_10")
    own_data_dir.mkdir(parents=True)
    (own_data_dir / "settings.toml").write_text("voice_rate = 120\n[holds]\nknee_to_chest = 45\n")
    found = answer("timeline", "gentle_10")

    holds = [it for it in found["segments"] if it["exercise"] == "knee_to_chest" and it["kind"] == "hold"]
    assert {it["end"] - it["start"] for it in holds} == {45}
    assert found["total_seconds"] > usual["total_seconds"]


@pytest.mark.parametrize("words", [["routines"], ["exercises"], ["timeline", "full_30"], ["history"]], ids=" ".join)
def test_people_get_tidy_lines(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(words)

    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    assert all(line == line.rstrip() and "\t" not in line and "None" not in line for line in out.splitlines())


def test_an_unknown_routine_is_told_with_the_nearest_name() -> None:
    run = asked("timeline", "gentel_10", "--json")

    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == (
        'There is no routine called "gentel_10". Did you mean "gentle_10"? "backcoach routines" lists them all.\n'
    )


# -- check


def test_a_good_file_is_good_and_a_thought_is_no_mistake(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(QUICK)
    found = answer("check", file)

    assert (found["ok"], found["errors"]) == (True, [])
    assert {"where", "rule", "message"} == set(found["warnings"][0])


def test_a_file_with_mistakes_is_told_all_of_them(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('[[step]]\nexercise = "Sit-ups"\n[[step]]\nexercise = "bridge"\nhold = 99\n')
    found = answer("check", file, code=1)

    assert found["ok"] is False
    assert [(it["where"], it["rule"]) for it in found["errors"]] == [
        ("name", "missing"),
        ("step 1, exercise", "forbidden"),
        ("step 2, hold", "range"),
    ]


def test_people_get_one_sentence_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(QUICK)
    code = cli.main(["check", str(file)])
    out, err = capsys.readouterr()

    assert code == 0
    assert out.startswith("Quick can be used; it lasts ")
    assert all(line.startswith("Worth a thought: mine.toml") for line in err.splitlines())


# -- history, export, doctor


def test_an_empty_history_is_an_empty_list_and_makes_nothing(own_data_dir: Path) -> None:
    assert answer("history") == []
    assert not own_data_dir.exists()


def test_a_damaged_history_is_told_and_left_alone(own_data_dir: Path) -> None:
    own_data_dir.mkdir(parents=True)
    (own_data_dir / "history.sqlite3").write_bytes(b"no database" * 100)
    run = asked("history", "--json")

    assert (run.returncode, run.stdout) == (1, "")
    assert "is damaged" in run.stderr
    assert [path.name for path in own_data_dir.iterdir()] == ["history.sqlite3"]


def test_the_export_never_replaces_what_belongs_to_the_program(own_data_dir: Path) -> None:
    own_data_dir.mkdir(parents=True)
    settings = own_data_dir / "settings.toml"
    settings.write_text(QUIET)
    run = asked("export", "--format", "json", settings)

    assert run.returncode == 1
    assert settings.read_text() == QUIET


def test_the_doctor_looks_and_changes_nothing(own_data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKCOACH_VOICE", "espeak")  # the one that is there at once
    run = asked("doctor", "--json")
    found = {finding["part"]: finding for finding in json.loads(run.stdout)}

    assert {"data folder", "history", "voice", "sound", "display", "version"} <= found.keys()
    assert all(set(finding) == {"part", "ok", "found", "remedy"} for finding in found.values())
    assert all(bool(finding["remedy"]) is not finding["ok"] for finding in found.values())
    assert run.returncode == (0 if all(finding["ok"] for finding in found.values()) else 1)
    assert found["history"]["found"] == "none yet"
    assert not own_data_dir.exists()


# -- the session, in real time


def say(run: subprocess.Popen[str], word: str, after: str) -> None:
    """Type a word once a line with other words has come."""
    assert run.stdin
    assert run.stdout
    while after not in run.stdout.readline():
        pass
    run.stdin.write(f"{word}\n")
    run.stdin.flush()


@contextmanager
def session(folder: Path, routine: object = "desk_5", *more: str) -> Iterator[subprocess.Popen[str]]:
    """Start a session in the terminal; it does not outlive a test that has failed."""
    (folder / "settings.toml").write_text(QUIET)
    (folder / "quick.toml").write_text(QUICK)
    with subprocess.Popen(
        command("--data-dir", folder, "start", routine, "--text", *more),
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as run:
        try:
            yield run
        finally:
            run.kill()  # to no effect when it has ended


def history(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = answer("history", "--data-dir", folder)
    return found


def test_a_part_is_left_out_for_once_and_what_to_keep_in_mind_is_said(tmp_path: Path) -> None:
    with session(tmp_path, tmp_path / "quick.toml", "--without", "warm_up") as run:
        out, err = run.communicate("q\n", timeout=30)

    assert (run.returncode, err) == (0, "")
    assert "Without the warm-up, keep the first movements small and slow." in out
    whole = answer("timeline", tmp_path / "quick.toml")["total_seconds"]
    assert f"Quick, {whole // 60}:{whole % 60:02}." not in out


@pytest.mark.timeout(120)  # a quarter of a minute of it is the session
def test_a_real_session_is_kept_as_it_was_exported_and_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKCOACH_VOICE", "espeak")  # the one that is there at once
    with session(tmp_path, tmp_path / "quick.toml", "--without", "balance") as run:
        say(run, "skip", after="Get ready")
        say(run, "s", after="Kept: done")
        out, err = run.communicate(timeout=10)
    assert (run.returncode, err) == (0, "Quick has no such part, or no other. It is done as it is.\n")
    assert f"It is kept in {tmp_path / 'history.sqlite3'}." in out
    (kept,) = history(tmp_path)

    assert set(kept) == SESSION
    assert (kept["routine"], kept["outcome"]) == ("quick", "completed")
    assert datetime.fromisoformat(kept["started_at"]).utcoffset() is not None
    assert kept["started_at"] < kept["ended_at"]
    calf = {"exercise": "calf_stretch", "set": 1, "repetition": 1, "planned_seconds": 10, "held_seconds": 0.0}
    neck = {"exercise": "neck_turns", "side": "right", "set": 1, "planned_seconds": 2}
    assert kept["steps"] == [
        calf | {"side": "left", "outcome": "skipped"},
        calf | {"side": "right", "outcome": "skipped"},
        neck | {"repetition": 1, "held_seconds": 2.0, "outcome": "done"},
        neck | {"repetition": 2, "held_seconds": 0.0, "outcome": "skipped"},
    ]

    for kind in ("csv", "json"):
        exported = asked("export", "--data-dir", tmp_path, "--format", kind, tmp_path / f"history.{kind}")
        assert (exported.returncode, exported.stdout) == (0, "")
    assert json.loads((tmp_path / "history.json").read_text()) == history(tmp_path)
    with (tmp_path / "history.csv").open(newline="") as file:
        assert [row["step_outcome"] for row in csv.DictReader(file)] == ["skipped", "skipped", "done", "skipped"]

    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    asked("doctor", "--data-dir", tmp_path)
    history(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_a_second_session_at_the_same_time_is_refused_and_the_first_stopped_properly(tmp_path: Path) -> None:
    with session(tmp_path) as first:
        say(first, "time", after="Get ready")
        second = backcoach("--data-dir", tmp_path, "start", "desk_5", "--text")
        first.send_signal(signal.SIGTERM)
        out, _err = first.communicate(timeout=10)

    assert (second.returncode, second.stdout) == (1, "")
    assert second.stderr.startswith("BackCoach is already open")
    assert first.returncode == 0
    assert "Nothing was begun" in out


def test_a_crash_leaves_a_session_that_counts_as_interrupted(tmp_path: Path) -> None:
    with session(tmp_path, tmp_path / "quick.toml") as run:
        say(run, "skip", after="Get ready")
        say(run, "pause", after="Kept")
        say(run, "time", after="The time stands still")
        time.sleep(0.5)  # what was kept is durable by now
        run.kill()
    (kept,) = history(tmp_path)

    assert (kept["outcome"], kept["ended_at"]) == ("interrupted", None)
    assert len(kept["steps"]) == 2
