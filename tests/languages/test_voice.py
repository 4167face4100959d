"""A voice speaks the language that the words are in, or none does."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys, tempfile
from pathlib import Path
from backcoach import language
from backcoach.voice.engine import NoEngine, open_engine
language.install(sys.argv[1], None)
try:
    engine = open_engine()
    sound = engine.render("Schoene Gruesse", 170, Path(tempfile.mkdtemp()))
    print(engine.key, round(sound.seconds, 2), sep="|")
except NoEngine as error:
    print(error)
"""


def spoken(code: str) -> str:
    environ = {"BACKCOACH_VOICE": "", "PATH": "/usr/bin:/bin"}
    run = subprocess.run([sys.executable, "-c", PROGRAM, code], check=True, capture_output=True, text=True, env=environ)
    return run.stdout.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system's voice speaks its language")
def test_the_voice_knows_the_language() -> None:
    german, english = spoken("de"), spoken("en_GB")

    assert german.startswith("espeak ")
    assert " de|" in german
    assert german.partition("|")[2] != english.partition("|")[2]
    assert spoken("de_CH").partition("|")[2] == german.partition("|")[2]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="as above")
def test_no_voice_is_better_than_one_that_reads_it_as_english() -> None:
    assert "does not speak tlh" in spoken("tlh")
