"""The real processes, and what happens when a part fails: at most the current cue is lost, and it is reported."""

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
from backcoach.voice import wording
from backcoach.voice.process import VoiceProcess
from tests.voice.room import LOUD, QUICK, Meter, SoundServer, Speaker, faulty, gone, until

LONG = "Lie on your back with both knees bent and your feet flat on the floor, and breathe slowly in and out. " * 3

Speak = Callable[..., Speaker]


# -- the process that renders


def test_a_killed_voice_costs_nothing_that_is_at_hand(speak: Speak) -> None:
    speaker = speak(patience=replace(QUICK, first_retry=60.0, longest_retry=60.0))
    speaker.prepare("One.", "Two.")
    os.kill(speaker.voice_pid, signal.SIGKILL)
    assert until(lambda: "started again" in speaker.voice.trouble())
    assert speaker.heard("One.")
    assert speaker.heard("Two.")


def test_a_killed_voice_comes_back(speak: Speak) -> None:
    speaker = speak()
    assert speaker.heard("One.")
    os.kill(speaker.voice_pid, signal.SIGKILL)
    assert speaker.heard("Two.")
    assert speaker.voice.trouble() == ""


def test_a_frozen_voice_is_replaced(speak: Speak) -> None:
    speaker = speak()
    assert speaker.heard("One.")
    frozen = speaker.voice_pid
    os.kill(frozen, signal.SIGSTOP)
    for n in range(500):
        speaker.voice.say(f"{n} {LONG}")
    assert gone(frozen)
    assert speaker.heard("Two.")


@pytest.mark.parametrize("text", ["It will crash.", "It will hang."])
def test_words_that_ended_the_engine_twice_are_not_tried_again(speak: Speak, text: str) -> None:
    speaker = speak(faulty, BACKCOACH_VOICE="faulty")
    speaker.prepare("One.", text, "Two.")
    assert set(speaker.voice.lengths(["One.", text, "Two."])) == {"One.", "Two."}
    assert "failed twice" in speaker.unheard(text)
    assert speaker.heard("Two.")
    assert speaker.heard("Three.")


def test_words_that_ended_the_engine_once_are_said_all_the_same(speak: Speak, tmp_path: Path) -> None:
    speaker = speak(faulty, BACKCOACH_VOICE="faulty", ONCE=str(tmp_path / "once"))
    assert speaker.heard("It ends it only once.")
    assert speaker.listener.ends("It ends it only once.") == ["finished"]


def test_a_voice_that_only_ever_ends_the_process_makes_room_for_the_next(speak: Speak) -> None:
    speaker = speak(faulty, BACKCOACH_VOICE="doomed,espeak")
    assert speaker.heard("Two.")
    assert speaker.voice.name().startswith("eSpeak")
    assert speaker.voice.trouble() == ""


def test_what_a_library_prints_is_no_answer(speak: Speak) -> None:
    speaker = speak(faulty, BACKCOACH_VOICE="faulty")
    assert speaker.heard("Do not shout.")
    assert speaker.voice.trouble() == ""


def test_the_stock_drivers_are_asked_rightly_and_their_files_read(speak: Speak) -> None:
    speaker = speak(faulty, BACKCOACH_VOICE="apple")
    speaker.prepare("One.", "Two.")
    assert speaker.voice.lengths(["One.", "Two."]) == {"One.": pytest.approx(8000 / 22050, abs=0.01)} | {
        "Two.": pytest.approx(8000 / 22050, abs=0.01)
    }


def test_no_engine(speak: Speak) -> None:
    speaker = speak(patience=replace(QUICK, no_engine=60.0), BACKCOACH_VOICE="nothing_like_it")
    assert "sudo apt install espeak-ng" in speaker.unheard("Two.")
    assert speaker.voice.trouble().startswith("No voice:")


def test_an_engine_installed_meanwhile_is_found(speak: Speak) -> None:
    speaker = speak(BACKCOACH_VOICE="nothing_like_it")
    speaker.voice.start()
    assert until(lambda: speaker.voice.trouble().startswith("No voice:"))
    speaker.environ["BACKCOACH_VOICE"] = "espeak"
    assert speaker.heard("Three.")
    assert speaker.voice.trouble() == ""


# -- the process that plays


def test_a_killed_sound_loses_the_current_cue_and_comes_back(speak: Speak) -> None:
    speaker = speak()
    speaker.begin(LONG)
    os.kill(speaker.sound_pid, signal.SIGKILL)
    assert "stopped" in speaker.listener.wait_for("unheard", LONG)
    assert "started again" in speaker.voice.trouble()
    assert speaker.heard("Two.")
    assert speaker.voice.trouble() == ""


def test_a_frozen_sound_is_replaced(speak: Speak) -> None:
    speaker = speak()
    speaker.begin(LONG)
    frozen = speaker.sound_pid
    os.kill(frozen, signal.SIGSTOP)
    speaker.voice.say("Two.")
    assert "stopped" in speaker.listener.wait_for("unheard", "Two.")
    assert gone(frozen)
    assert speaker.heard("Three.")


def test_no_sound_server_until_there_is_one(speak: Speak, no_server: SoundServer) -> None:
    speaker = speak(at=no_server)
    assert speaker.unheard("Two.").startswith("No sound:")
    assert speaker.voice.trouble().startswith("No sound:")
    no_server.start()
    meter = no_server.meter()
    assert speaker.heard("Three.")
    assert meter.loud() > 0
    assert speaker.voice.trouble() == ""


def test_no_loudspeaker_until_there_is_one(speak: Speak, no_server: SoundServer) -> None:
    no_server.start(device=False)
    speaker = speak(at=no_server)
    assert speaker.unheard("Two.").startswith("No sound:")
    no_server.connect()
    meter = no_server.meter()
    assert speaker.heard("Three.")
    assert meter.loud() > 0
    assert speaker.voice.trouble() == ""


def test_the_sound_server_dies_in_the_middle(speak: Speak, server: SoundServer) -> None:
    speaker = speak(at=server)
    speaker.begin("One.")
    server.kill()
    assert speaker.listener.wait_for("unheard", "One.").startswith("No sound:")
    server.start()
    assert speaker.heard("Five.")


def test_the_sound_server_dies_between_two_cues_and_neither_is_lost(speak: Speak, server: SoundServer) -> None:
    speaker = speak(at=server)
    assert speaker.heard("One.")
    server.kill()
    server.start()
    meter = server.meter()
    assert speaker.heard("Two.")
    assert meter.loud() > 0


def test_the_sound_server_freezes(speak: Speak, server: SoundServer) -> None:
    speaker = speak(at=server)
    assert speaker.heard("One.")
    server.signal(signal.SIGSTOP)
    assert speaker.unheard("Two.")
    server.signal(signal.SIGCONT)
    assert speaker.heard("Three.")


# -- the files between them


def test_a_cache_that_cannot_be_written_to_does_not_matter(speak: Speak, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    speaker = speak()
    assert speaker.heard("Two.")
    assert (tmp_path / "cache").read_text() == "a file where a folder should be"


def test_a_phrase_that_fits_nowhere_is_reported_and_the_others_are_heard(speak: Speak) -> None:
    speaker = speak(faulty, LARGEST_FILE="100000")
    assert "File too large" in speaker.unheard(LONG)
    assert speaker.heard("Two.")


@pytest.mark.parametrize("broken", [True, False])
def test_a_file_that_is_broken_or_gone_is_rendered_again(speak: Speak, tmp_path: Path, broken: bool) -> None:
    speaker = speak()
    speaker.prepare("Two.")
    (file,) = (tmp_path / "cache").iterdir()
    file.unlink()
    if broken:
        file.write_bytes(b"RIFF")
    assert speaker.heard("Two.")
    assert file.stat().st_size > 1000


# -- the program


def test_a_late_cue_is_not_spoken(speak: Speak) -> None:
    speaker = speak(lambda _kind: [sys.executable, "-c", "input()"], replace(QUICK, late=0.2))
    assert speaker.unheard("Two.") == "it came too late"


def test_a_cue_that_waited_in_vain_did_not_give_way(speak: Speak) -> None:
    speaker = speak(lambda _kind: [sys.executable, "-c", "input()"], replace(QUICK, prompt=0.0))
    speaker.voice.say("One.")
    speaker.voice.say("Two.")
    assert speaker.listener.wait_for("unheard", "One.") not in wording.GAVE_WAY


def test_two_cues_at_once_are_one_that_gives_way(speak: Speak) -> None:
    speaker = speak(lambda _kind: [sys.executable, "-c", "input()"], replace(QUICK, prompt=60.0))
    speaker.voice.say("One.")
    speaker.voice.say("Two.")
    assert speaker.listener.wait_for("unheard", "One.") in wording.GAVE_WAY


def test_a_program_that_cannot_be_started(speak: Speak) -> None:
    speaker = speak(lambda _kind: ["/nothing/here"], replace(QUICK, late=0.2))
    assert speaker.unheard("Two.")
    voice = VoiceProcess(command=lambda _kind: ["/nothing/here"])
    voice.start()
    assert until(lambda: "started again" in voice.trouble())
    voice.close()


def test_the_parents_death_is_the_end_of_both(lasting_server: SoundServer, meter: Meter, tmp_path: Path) -> None:
    script = f"""
import threading
from backcoach.voice.process import Patience, VoiceProcess
def tell(*event):
    print(it.sound.pid, it.renderer.keeper.pid, it._scratch, flush=True)
voice = VoiceProcess(on_event=tell, patience=Patience(late=30.0))
it = voice._supervisor
voice.say({LONG!r})
threading.Event().wait()
"""
    environ = os.environ | lasting_server.environ | {"BACKCOACH_VOICE": "espeak", "TMPDIR": str(tmp_path)}
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=environ) as parent:
        try:
            assert parent.stdout is not None
            sound, voice, scratch = parent.stdout.readline().split()
            meter.hear()
        finally:
            parent.kill()
        assert gone(int(sound))
        assert gone(int(voice))
    meter.next(0.2)
    assert max(meter.next(0.4)) < LOUD
    assert not Path(scratch).exists()


def test_closing_ends_everything(speak: Speak) -> None:
    speaker = speak()
    speaker.begin(LONG)
    pids = (speaker.sound_pid, speaker.voice_pid)
    speaker.voice.close()
    speaker.voice.close()
    speaker.voice.say("Nobody hears this.")
    speaker.voice.stop()
    assert all(gone(pid) for pid in pids)
    assert speaker.listener.wait_for("unheard", LONG) == "the program is closing"


def test_a_failing_listener_harms_nobody(speak: Speak, caplog: pytest.LogCaptureFixture) -> None:
    def fail(*_: str) -> None:
        raise ZeroDivisionError

    speaker = speak()
    speaker.voice._supervisor._on_event = fail
    speaker.voice.say("Two.")
    assert until(lambda: caplog.text.count("a listener of the voice failed") == 2)


def test_the_program_imports_no_engine() -> None:
    script = (
        "import sys, backcoach.voice.process; print({'pyttsx3', 'miniaudio', 'numpy', 'hibari'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "set()"


def test_it_is_what_the_coach_asks_for() -> None:
    voice: Voice = VoiceProcess()
    assert voice.trouble() == ""
    voice.close()
