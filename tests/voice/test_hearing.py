"""The real processes, a real engine, a real sound server: what is heard."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from backcoach.voice import process
from tests.voice.room import LOUD, QUICK, Meter, Speaker, tone, until

LONG = "Lie on your back with both knees bent and your feet flat on the floor, and breathe slowly in and out. " * 3

Speak = Callable[..., Speaker]


@pytest.fixture
def sounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of our own sounds."""
    monkeypatch.setattr(process, "assets", lambda: tmp_path)
    return tmp_path / "sounds"


def test_a_cue_is_heard_and_so_is_the_next(speaker: Speaker, meter: Meter) -> None:
    before = meter.loud()
    assert speaker.heard("Keep breathing.")
    between = meter.loud()
    assert between > before + 0.1
    assert speaker.heard("Two.")
    assert meter.loud() > between
    assert speaker.voice.trouble() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="open files are counted in /proc")
def test_a_long_session_uses_up_nothing(speaker: Speaker) -> None:
    def open_files_after(texts: range) -> int:
        for number in texts:
            speaker.begin(f"{number}")  # which closes the device of the one before
        return len(list(Path(f"/proc/{speaker.sound_pid}/fd").iterdir()))

    few = open_files_after(range(3))
    assert open_files_after(range(3, 13)) < few + 20  # 5 a phrase, if they were kept


def test_stop_is_silence_and_leaves_nothing_for_the_next_cue(speaker: Speaker, meter: Meter) -> None:
    speaker.begin(LONG)
    meter.hear()
    speaker.voice.stop()
    assert speaker.listener.wait_for("finished", LONG) == "cut short"
    meter.next(0.2)  # what was on its way to the microphone
    speaker.voice.configure(rate=400, volume=0)
    before = meter.loud()
    assert speaker.heard("Two.")  # itself not to be heard: whatever is, was left over
    assert meter.loud() == before


def test_stop_beats_a_cue_that_is_still_being_prepared(speaker: Speaker, meter: Meter) -> None:
    before = meter.loud()
    text = f"Stop beats this. {LONG}"
    speaker.voice.say(text)
    speaker.voice.stop()
    speaker.listener.wait(lambda: speaker.listener.ends(text))
    assert speaker.heard("Two.")
    assert meter.loud() < before + 2


def test_volume_nought_is_silent(speaker: Speaker, meter: Meter) -> None:
    before = meter.loud()
    speaker.voice.configure(rate=400, volume=0)
    assert speaker.heard("No.")
    assert meter.loud() == before


def test_half_the_volume_is_half_as_loud(speaker: Speaker, meter: Meter, sounds: Path) -> None:
    tone(sounds / "long.wav", 5.0)

    def peak(volume: int) -> int:
        speaker.voice.configure(rate=400, volume=volume)
        speaker.voice.play("long")
        meter.hear()
        meter.next(0.1)
        loudest = max(meter.next(0.1))
        speaker.voice.stop()
        meter.next(0.3)
        return loudest

    assert peak(50) == pytest.approx(peak(100) / 2, rel=0.05)


def test_a_lesser_cue_is_dropped_and_an_equal_one_cuts(speaker: Speaker) -> None:
    speaker.begin(LONG, priority=2)
    assert speaker.unheard("Lesser.") == "a more important cue was being spoken"
    speaker.voice.say("Now.", priority=2)
    assert speaker.listener.wait_for("finished", LONG) == "cut short"
    assert speaker.listener.wait_for("finished", "Now.") == ""


def test_a_cue_that_was_heard_whole_is_neither_cut_short_nor_in_the_way(speaker: Speaker, meter: Meter) -> None:
    speaker.prepare("One thing.", "Another thing.")
    for _ in range(3):  # the process that plays reports the end some time between 0 and 0.15 seconds after it
        speaker.listener.events.clear()
        speaker.begin("One thing.", priority=2)
        meter.next(speaker.voice.lengths(["One thing."])["One thing."] + 0.05)
        speaker.begin("Another thing.", priority=1)
        assert speaker.listener.ends("One thing.") == ["finished"]


def test_of_five_hundred_cues_at_once_the_most_important_is_heard(speaker: Speaker, meter: Meter) -> None:
    before = meter.loud()
    cues = [f"Cue {n}." for n in range(500)]
    for n, cue in enumerate(cues):
        speaker.voice.say(cue, priority=9 if n == 100 else 0)
    assert speaker.listener.wait_for("finished", "Cue 100.") == ""
    ends = [text for kind, text, _ in speaker.listener.events if kind != "started"]
    assert sorted(ends) == sorted(cues)
    assert meter.loud() > before


def test_nothing_to_say(speaker: Speaker) -> None:
    for text in ("", "   ", "\x00\x1b\x07", "🎉👍", "...", "\ud800"):
        assert speaker.unheard(text) == "there is nothing in it to say"


def test_odd_texts(speaker: Speaker) -> None:
    for text in ("Go\x00\x1b[ 🎉", "[[2]]%s '\""):
        assert speaker.heard(text)


def test_ten_thousand_characters(speaker: Speaker, meter: Meter) -> None:
    speaker.begin("breathe " * 1250)
    meter.hear()


def test_a_sound_is_heard_beside_the_words(speaker: Speaker, meter: Meter, sounds: Path) -> None:
    tone(sounds / "gong.wav", 0.3)
    speaker.begin(LONG)
    speaker.voice.play("gong")
    assert speaker.listener.wait_for("finished", "gong") == ""
    assert not speaker.listener.ends(LONG)
    speaker.voice.stop()
    assert speaker.listener.wait_for("finished", LONG) == "cut short"
    meter.next(0.2)
    before = meter.loud()
    speaker.voice.play("gong")
    assert speaker.listener.wait(lambda: speaker.listener.ends("gong")[1:]) == ["finished"]
    assert meter.loud() == pytest.approx(before + 0.3, abs=0.08)


def test_a_sound_gives_way_to_a_more_important_one(speaker: Speaker, sounds: Path) -> None:
    tone(sounds / "long.wav", 5.0)
    tone(sounds / "short.wav", 0.2)
    speaker.voice.play("long", priority=2)
    speaker.listener.wait_for("started", "long")
    speaker.voice.play("short", priority=1)
    assert speaker.listener.wait_for("unheard", "short") == "a more important cue was being spoken"
    speaker.voice.play("short", priority=2)
    assert speaker.listener.wait_for("finished", "long") == "cut short"
    assert speaker.listener.wait_for("finished", "short") == ""


@pytest.mark.usefixtures("sounds")
def test_a_sound_that_is_missing_is_reported(speaker: Speaker) -> None:
    speaker.voice.play("nothing_like_it")
    assert "missing" in speaker.listener.wait_for("unheard", "nothing_like_it")


def test_a_lead_in_wakes_the_loudspeaker_without_a_sound(speak: Speak, meter: Meter, sounds: Path) -> None:
    tone(sounds / "long.wav", 5.0)
    speaker = speak()  # of which nothing was heard yet
    speaker.voice.configure(rate=400, volume=100, lead=1.0)
    speaker.voice.play("long")
    speaker.listener.wait_for("started", "long")
    lead = meter.next(0.6)
    assert max(lead) < LOUD
    assert max(lead) > 0
    meter.hear()


def test_lengths_are_known_once_a_text_is_at_hand(speaker: Speaker) -> None:
    texts = ["Lengths: one.", f"Lengths. {LONG}"]
    assert speaker.voice.lengths(texts) == {}
    speaker.prepare(*texts, "")
    lengths = speaker.voice.lengths([*texts, "Something else."])
    assert set(lengths) == set(texts)
    assert 0.3 < lengths[texts[0]] < 2 < lengths[texts[1]]
    assert speaker.heard(texts[0])
    speaker.voice.configure(rate=200, volume=100)
    assert speaker.voice.lengths(texts) == {}
    speaker.prepare(*texts)
    assert speaker.voice.lengths(texts)[texts[0]] > lengths[texts[0]]


def test_the_coming_cues_are_rendered_first(speak: Speak, tmp_path: Path) -> None:
    speaker = speak()
    texts = [f"This is cue number {n}." for n in range(8)]
    speaker.prepare(*texts, texts[0])
    files = sorted((tmp_path / "cache").iterdir(), key=lambda file: file.stat().st_mtime_ns)
    known = [speaker.voice._supervisor.renderer.known[speaker.voice._line(text)].path for text in texts]
    assert known == [str(file) for file in files]


def test_what_is_idle_is_let_go_and_comes_back(speak: Speak) -> None:
    speaker = speak(patience=replace(QUICK, voice_idle=0.1, sound_idle=0.1))
    supervisor = speaker.voice._supervisor
    assert speaker.heard("Two.")
    assert until(lambda: not supervisor.renderer.keeper.running and not supervisor.sound.running)
    assert speaker.heard("Three.")
    assert speaker.voice.trouble() == ""
