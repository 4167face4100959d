"""Texts in the user's language: what the dictionary says where it can be trusted, and English where it cannot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from backcoach import language
from backcoach.coach.beginning import timeline_of
from backcoach.coach.handout import handout
from backcoach.coach.settings import Settings
from backcoach.content.library import load_library
from backcoach.content.notice import load_notice
from backcoach.content.routines import load_routines
from backcoach.content.words import load_words
from backcoach.desktop import dictionary
from backcoach.language import plural, tr
from backcoach.resources import assets
from tests.languages.pseudo import CODE, MANY, ONE, english, foreign, make, pseudo

QT_IS_LOADED = "import sys; from backcoach.cli import main; main(['routines']); print('PySide6' in sys.modules)"


def says(translation: str) -> None:
    """Install a dictionary that knows one answer."""
    language.install(CODE, lambda _context, _text, _about, _count: translation)


def test_english_is_what_stands_in_the_code() -> None:
    assert tr("Rest for {rest}.", rest="5 s") == "Rest for 5 s."
    assert tr("Braces {stay} where nothing is filled in") == "Braces {stay} where nothing is filled in"
    assert [plural("{n} day", "{n} days", number) for number in (0, 1, 2)] == ["0 days", "1 day", "2 days"]


def test_a_dictionary_is_asked_first() -> None:
    says("{rest} Pause.")

    assert tr("Rest for {rest}.", rest="5 s") == "5 s Pause."


@pytest.mark.parametrize(
    "spoiled", ["Pause.", "Pause {rust}.", "Pause {rest", "Pause {}.", "{rest.real}", "{rest:d}", "{rest!r}", "{0}", ""]
)
def test_a_translation_that_fills_in_something_else_is_left_out(spoiled: str) -> None:
    says(spoiled)

    assert tr("Rest for {rest}.", rest="5 s") == "Rest for 5 s."
    assert language.content("Rest for {rest}.", "words.toml", "rest") == "Rest for {rest}."


@pytest.mark.parametrize(("translated", "shown"), [("ein Tag", "ein Tag"), ("{n} Tage", "1 Tage"), ("{m}", "1 day")])
def test_a_counted_translation_may_leave_the_number_out(translated: str, shown: str) -> None:
    says(translated)

    assert plural("{n} day", "{n} days", 1) == shown


@pytest.mark.usefixtures("abroad")
def test_the_real_tools_make_a_dictionary_that_knows_counts() -> None:
    words = load_words()

    assert ONE in words.length(1)
    assert MANY in words.length(2)
    assert foreign(words.length(75)) == ""


@pytest.mark.usefixtures("abroad")
def test_content_is_read_in_the_language() -> None:
    library = load_library()
    bridge, notice = library.exercises["bridge"], load_notice()

    assert bridge.name == pseudo("Bridge")
    assert [foreign(text) for text in (*bridge.steps, bridge.why, bridge.say.how, *bridge.muscles)] == [""] * (
        len(bridge.steps) + len(bridge.muscles) + 2
    )
    assert [foreign(text) for text in (notice.title, notice.agree, *notice.urgent)] == [""] * (2 + len(notice.urgent))
    assert all(foreign(routine.name) == "" for routine in load_routines(library))


@pytest.mark.usefixtures("abroad")
def test_a_file_may_go_on_using_english_names() -> None:
    library = load_library()

    assert "Hip raise" in library.exercises["bridge"].aliases
    assert library.forbidden_move("Jogging") is not None


@pytest.mark.usefixtures("abroad")
@pytest.mark.parametrize("routine", ["gentle_10", "full_20"])
def test_a_routine_on_paper_is_not_english(routine: str) -> None:
    library, words = load_library(), load_words()
    chosen = next(it for it in load_routines(library) if it.id == routine)
    told = handout(chosen, timeline_of(chosen, library, words, Settings()), library, words)
    texts = [told.title, told.about, told.note]
    for item in told.items:
        texts += [
            item.phase,
            item.name,
            item.dose,
            item.start,
            *item.steps,
            *(part for line in item.lines for part in line),
        ]

    assert [text for text in texts if english(text)] == []


def test_a_language_with_wrong_places_everywhere_stays_english(tmp_path: Path) -> None:
    file = make(tmp_path, translate=lambda text: pseudo(text).replace("{", "{x") if "{" in text else "")
    language.install(CODE, dictionary.read(file))
    words = load_words()

    assert words.next == "Next: {name}."
    assert words.length(75) == "1 minute 15 seconds"


def test_a_damaged_dictionary_means_english(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / f"{CODE}.qm").write_bytes(b"nothing that Qt knows")

    dictionary.use(lambda: CODE, tmp_path)

    assert tr("Rest") == "Rest"
    assert "is no dictionary" in caplog.text


@pytest.mark.parametrize(
    ("named", "setting", "environ", "spoken"),
    [
        ("", "", {}, "en"),
        ("", "", {"LANG": "eo.UTF-8"}, "eo"),
        ("", "", {"LANG": "eo_XX.UTF-8", "LC_ALL": "C"}, "en"),
        ("", "", {"LANG": "xx.UTF-8", "LANGUAGE": "yy:eo_XX"}, "eo"),
        ("", "", {"LANG": "eo.UTF-8", "LANGUAGE": "en_GB:eo"}, "en"),
        ("", "eo", {"LANG": "en_GB.UTF-8"}, "eo"),
        ("", "en", {"LANG": "eo.UTF-8"}, "en"),
        ("eo", "en", {"LANG": "C"}, "eo"),
        ("xx", "eo", {"LANG": "eo"}, "en"),
    ],
)
@pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="the language is told there by the system, not by names"
)
def test_which_language_is_spoken(
    dictionary_file: Path, named: str, setting: str, environ: dict[str, str], spoken: str
) -> None:
    dictionary.use(lambda: setting, dictionary_file.parent, {**environ, dictionary.VARIABLE: named})

    assert language.code() == spoken


def test_a_country_has_its_own_dictionary_before_that_of_its_language() -> None:
    assert dictionary.choose(["pt-BR"], ["pt", "pt_BR"]) == "pt_BR"
    assert dictionary.choose(["pt-BR"], ["pt"]) == "pt"
    assert dictionary.choose(["nn", "nb"], ["pt"]) == "en"


def test_english_does_not_load_qt() -> None:
    run = subprocess.run([sys.executable, "-c", QT_IS_LOADED], check=True, capture_output=True, text=True)

    assert run.stdout.splitlines()[-1] == "False"


def test_every_language_says_how_it_is_read_aloud() -> None:
    spoken = {language.ENGLISH, *dictionary.languages()}

    assert {path.stem for path in (assets() / "reading").glob("*.toml")} == spoken
