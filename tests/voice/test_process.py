"""The real process, the real engine, a real sound server: what is heard, and what happens when a part fails."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from backcoach.coach.ports import Voice
from backcoach.voice.process import SilentVoice, VoiceProcess
from tests.voice.room import FAULTY, LOUD, QUICK, Meter, SoundServer, Speaker, gone, until

LONG = "Lie on your back with both knees bent and your feet flat on the floor, and breathe slowly in and out. " * 3

Speak = Callable[..., Speaker]


def test_a_cue_is_heard_and_so_is_the_next(speak: Speak, meter: Meter) -> None:
    speaker = speak()
    speaker.voice.start()
    assert speaker.heard("Keep breathing.")
    before = meter.loud()
    assert before > 0.1
    assert speaker.heard("Two.")
    assert meter.loud() > before
    assert speaker.voice.trouble() == ""


@pytest.mark.usefixtures("server")
@pytest.mark.skipif(sys.platform != "linux", reason="open files are counted in /proc")
def test_a_long_session_uses_up_nothing(speak: Speak) -> None:
    speaker = speak()

    def open_files_after(texts: range) -> int:
        assert all(speaker.heard(f"{number}") for number in texts)
        speaker.voice.stop()
        speaker.begin("And now")  # so that the device of the phrase before is closed
        return len(list(Path(f"/proc/{speaker.pid}/fd").iterdir()))

    few = open_files_after(range(3))
    assert open_files_after(range(3, 13)) < few + 20  # 5 a phrase, if they were kept


def test_stop_is_silence(speak: Speak, meter: Meter) -> None:
    speaker = speak()
    speaker.begin(LONG)
    meter.hear()
    speaker.voice.stop()
    assert speaker.listener.wait_for("finished", LONG) == "cut short"
    meter.next(0.2)  # what was on its way to the microphone
    assert max(meter.next(0.4)) < LOUD


def test_stop_beats_a_cue_that_is_still_being_prepared(speak: Speak, meter: Meter) -> None:
    speaker = speak()
    speaker.voice.say(LONG)
    speaker.voice.stop()
    speaker.listener.wait(lambda: [w for _, t, w in speaker.listener.events if t == LONG and w])
    assert speaker.heard("Two.")
    assert meter.loud() < 2


def test_volume_nought_is_silent(speak: Speak, meter: Meter) -> None:
    speaker = speak()
    speaker.voice.configure(rate=400, volume=0)
    assert speaker.heard("No.")
    assert meter.loud() == 0


@pytest.mark.usefixtures("server")
def test_a_lesser_cue_is_dropped_and_an_equal_one_cuts(speak: Speak) -> None:
    speaker = speak()
    speaker.begin(LONG, priority=2)
    assert speaker.unheard("Lesser.") == "a more important cue was being spoken"
    speaker.voice.say("Now.", priority=2)
    assert speaker.listener.wait_for("finished", LONG) == "cut short"
    assert speaker.listener.wait_for("finished", "Now.") == ""


def test_of_two_hundred_cues_at_once_the_most_important_is_heard(speak: Speak, meter: Meter) -> None:
    speaker = speak()
    cues = [f"Cue {n}." for n in range(200)]
    for n, cue in enumerate(cues):
        speaker.voice.say(cue, priority=9 if n == 100 else 0)
    assert speaker.listener.wait_for("finished", "Cue 100.") == ""
    ends = [text for kind, text, _ in speaker.listener.events if kind != "started"]
    assert sorted(ends) == sorted(cues)
    assert meter.loud() > 0


def test_nothing_to_say(speak: Speak) -> None:
    speaker = speak()
    for text in ("", "   ", "\x00\x1b\x07", "🎉👍", "...", "\ud800"):
        assert speaker.unheard(text) == "there is nothing in it to say"


@pytest.mark.usefixtures("server")
def test_odd_texts(speak: Speak) -> None:
    speaker = speak()
    for text in ("Go\x00\x1b[ 🎉", "[[2]]%s '\""):
        assert speaker.heard(text)


def test_ten_thousand_characters(speak: Speak, meter: Meter) -> None:
    speaker = speak()
    speaker.begin("breathe " * 1250)
    meter.hear()


@pytest.mark.usefixtures("meter")
def test_a_killed_process_comes_back(speak: Speak) -> None:
    speaker = speak()
    speaker.begin(LONG)
    os.kill(speaker.pid, signal.SIGKILL)
    assert "stopped" in speaker.listener.wait_for("unheard", LONG)
    assert speaker.heard("Two.")
    assert speaker.voice.trouble() == ""


@pytest.mark.usefixtures("meter")
def test_a_frozen_process_is_replaced(speak: Speak) -> None:
    speaker = speak()
    speaker.begin(LONG)
    frozen = speaker.pid
    os.kill(frozen, signal.SIGSTOP)
    for n in range(500):
        speaker.voice.say(f"{n} {LONG}")
    assert gone(frozen)
    assert speaker.heard("Two.")


@pytest.mark.parametrize("text", ["It will crash.", "It will hang."])
@pytest.mark.usefixtures("server")
def test_words_that_ended_the_engine_twice_are_not_tried_again(speak: Speak, text: str) -> None:
    speaker = speak(FAULTY)
    for _ in range(2):
        speaker.listener.events.clear()
        assert "stopped" in speaker.unheard(text)
        assert "started again" in speaker.voice.trouble()
    speaker.listener.events.clear()
    assert "failed twice" in speaker.unheard(text)
    assert speaker.heard("Three.")


def test_what_a_library_prints_is_no_answer(speak: Speak, meter: Meter) -> None:
    speaker = speak(FAULTY)
    assert speaker.heard("Do not shout.")
    assert meter.loud() > 0
    assert speaker.voice.trouble() == ""


def test_no_engine(speak: Speak, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKCOACH_DRIVER", "nothing_like_it")
    speaker = speak(patience=replace(QUICK, no_engine=60.0))
    assert "sudo apt install espeak-ng" in speaker.unheard("Two.")
    assert speaker.voice.trouble().startswith("No voice: eSpeak NG is not installed.")


@pytest.mark.usefixtures("server")
def test_an_engine_installed_meanwhile_is_found(speak: Speak, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKCOACH_DRIVER", "nothing_like_it")
    speaker = speak()
    speaker.voice.start()
    assert until(lambda: speaker.voice.trouble().startswith("No voice:"))
    monkeypatch.delenv("BACKCOACH_DRIVER")
    assert speaker.heard("Three.")
    assert speaker.voice.trouble() == ""


def test_no_sound_server_until_there_is_one(speak: Speak, no_server: SoundServer) -> None:
    speaker = speak()
    assert speaker.unheard("Two.").startswith("No sound:")
    assert speaker.voice.trouble().startswith("No sound:")
    no_server.start()
    meter = no_server.meter()
    assert speaker.heard("Three.")
    assert meter.loud() > 0
    assert speaker.voice.trouble() == ""


def test_the_sound_server_dies_in_the_middle(speak: Speak, server: SoundServer) -> None:
    speaker = speak()
    speaker.begin("One.")
    server.kill()
    assert speaker.listener.wait_for("unheard", "One.").startswith("No sound:")
    server.start()
    assert speaker.heard("Five.")


def test_the_sound_server_freezes(speak: Speak, server: SoundServer) -> None:
    speaker = speak()
    assert speaker.heard("One.")
    server.signal(signal.SIGSTOP)
    assert "stopped" in speaker.unheard("Two.")
    server.signal(signal.SIGCONT)
    assert speaker.heard("Three.")


def test_an_engine_that_blocks_while_it_speaks_is_stopped_with_its_process(
    speak: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKCOACH_DRIVER", "nsss")
    speaker = speak(FAULTY)
    speaker.begin("A long one.")
    first = speaker.pid
    speaker.voice.stop()
    assert speaker.listener.wait_for("finished", "A long one.") == "cut short"
    assert gone(first)
    assert speaker.heard("Two.")
    speaker.begin("Another long one.")
    assert speaker.heard("Three.")


@pytest.mark.usefixtures("server")
def test_a_late_cue_is_not_spoken(speak: Speak) -> None:
    speaker = speak((sys.executable, "-c", "input()"), replace(QUICK, late=0.2))
    assert speaker.unheard("Two.") == "it came too late"


def test_a_program_that_cannot_be_started(speak: Speak) -> None:
    speaker = speak(("/nothing/here",), replace(QUICK, late=0.2))
    assert "started again" in speaker.unheard("Two.")


def test_the_parents_death_is_the_voices_end(meter: Meter) -> None:
    script = f"""
import threading
from backcoach.voice.process import VoiceProcess
voice = VoiceProcess(on_event=lambda *event: print(voice._supervisor._pipe.pid, flush=True))
voice.say({LONG!r})
threading.Event().wait()
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        meter.hear()
        parent.kill()
        assert gone(pid)
    meter.next(0.2)
    assert max(meter.next(0.4)) < LOUD


@pytest.mark.usefixtures("meter")
def test_closing_ends_everything(speak: Speak) -> None:
    speaker = speak()
    speaker.begin(LONG)
    pid = speaker.pid
    speaker.voice.close()
    speaker.voice.close()
    speaker.voice.say("Nobody hears this.")
    speaker.voice.stop()
    assert gone(pid)
    assert speaker.listener.wait_for("unheard", LONG) == "the program is closing"


def test_a_failing_listener_harms_nobody(meter: Meter, caplog: pytest.LogCaptureFixture) -> None:
    def fail(*_: str) -> None:
        raise ZeroDivisionError

    voice = VoiceProcess(on_event=fail, patience=QUICK)
    voice.say("Two.")
    meter.hear()
    voice.close()
    assert "a listener of the voice failed" in caplog.text


def test_the_program_imports_no_engine() -> None:
    script = "import sys, backcoach.voice.process; print({'pyttsx3', 'miniaudio', 'numpy'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "set()"


def test_both_are_voices() -> None:
    voices: list[Voice] = [SilentVoice(), VoiceProcess()]
    for voice in voices:
        assert voice.trouble() == ""
        voice.close()
    silent = SilentVoice()
    silent.start()
    silent.configure(rate=150, volume=50)
    silent.say("Two.")
    silent.stop()
