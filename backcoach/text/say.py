"""Saying something as the coach would: aloud, or into a file."""

from __future__ import annotations

import queue
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from backcoach.errors import BackCoachError
from backcoach.language import tr
from backcoach.shelf import Shelf
from backcoach.store.files import write_whole
from backcoach.text.files import target_of
from backcoach.text.out import complain
from backcoach.voice import wording
from backcoach.voice.patience import Patience
from backcoach.voice.process import VoiceProcess

PATIENT = Patience(late=30.0)  # nobody waits on a mat: a cold start is no reason to give up
LONGEST = 120.0


def say_aloud(shelf: Shelf, text: str, file: str | None) -> int:
    """Say a text, or write its sound into a WAV file.

    Args:
        shelf: where the settings and the words are; whether the voice is on does not matter here.
        text: what is to be said.
        file: path of the file; one that is there is replaced. None: aloud.

    Raises:
        BackCoachError: why it cannot be heard or written, with the remedy.
    """
    target = target_of(shelf, file) if file else None
    told: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
    voice = VoiceProcess(
        cache=shelf.folder.phrases,
        read=shelf.words.reading.aloud,
        on_event=lambda kind, _text, why: told.put((kind, why)),
        patience=PATIENT,
    )
    voice.follow(replace(shelf.settings, voice_on=True))
    with closing(voice):
        if target:
            voice.prepare([text], lambda: told.put(("finished", "")))
        else:
            voice.say(text)
        why = _end(told)
        if why:
            _fail(voice, why)
        if target:
            _write(voice, text, target)
    return 0


def _end(told: queue.SimpleQueue[tuple[str, str]]) -> str:
    """Wait until it has been said or rendered; return why not, or ""."""
    try:
        while (event := told.get(timeout=LONGEST))[0] == "started":
            pass
    except queue.Empty:
        return tr("the voice did not answer")
    return event[1] if event[0] == "unheard" else ""


def _fail(voice: VoiceProcess, why: str) -> NoReturn:
    trouble = voice.trouble().removesuffix(tr(wording.SHOWN)).strip()
    raise BackCoachError(trouble or tr("It could not be said: {reason}.", reason=why))


def _write(voice: VoiceProcess, text: str, target: Path) -> None:
    sound = voice.sound_of(text)
    if sound is None:
        _fail(voice, tr("there is nothing in it to say"))
    write_whole(target, sound.read_bytes())
    seconds = f"{voice.lengths([text])[text]:.1f}"
    complain(tr("{seconds} seconds written to {file}.", seconds=seconds, file=target))
