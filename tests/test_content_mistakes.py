"""Every mistake in a routine file is one sentence: file, place, what was found, what is allowed, the remedy."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.coach.exercise import Phase, Side
from backcoach.coach.problem import Problem
from backcoach.coach.routine import Routine, Step
from backcoach.content.routines import load_routine, parse_routine, read_routine, routine_from
from backcoach.errors import ContentError
from tests.content import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = "after_work.toml"
HOLD = 'exercise = "knee_to_chest"\n'


def step(text: str) -> str:
    return f'name = "After work"\n[[step]]\n{text}'


def problems(text: str) -> tuple[Problem, ...]:
    routine, found = parse_routine(text, FILE, LIBRARY)
    assert (routine is None) == bool(found)
    return found


def test_a_routine_is_read() -> None:
    text = """
        name = "After work"
        note = "From my physiotherapist, 12 May"
        [[step]]
        exercise = "knee_to_chest"
        hold = 30
        repetitions = 2
        sets = 1
        rest = 20
        side = "left"
        phase = "cool_down"
        note = "Slowly."
        [[step]]
        exercise = "march_in_place"
        seconds = 90
        [[step]]
        exercise = "bird_dog"
        side = "both"
    """

    assert parse_routine(text, FILE, LIBRARY) == (
        Routine(
            id="after_work",
            name="After work",
            note="From my physiotherapist, 12 May",
            own=True,
            steps=(
                Step("knee_to_chest", 30, 2, 1, 20, Side.LEFT, None, Phase.COOL_DOWN, "Slowly."),
                Step("march_in_place", seconds=90),
                Step("bird_dog"),
            ),
        ),
        (),
    )


SENTENCES = [
    # missing
    ("missing", "name", "[[step]]\n" + HOLD, 'name: this is missing; add name = "...".'),
    (
        "missing",
        "name",
        'name = " "\n[[step]]\n' + HOLD,
        "name: found an empty text, but some words are needed; write them between the quotes.",
    ),
    ("missing", "step 1, exercise", step("hold = 3"), 'step 1, exercise: this is missing; add exercise = "...".'),
    (
        "missing",
        "step",
        'name = "x"',
        'step: there are no steps; write [[step]], and exercise = "knee_to_chest" below it.',
    ),
    (
        "missing",
        "step",
        'name = "x"\nstep = []',
        'step: there are no steps; write [[step]], and exercise = "knee_to_chest" below it.',
    ),
    # unknown
    (
        "unknown",
        "step 1, holds",
        step(HOLD + "holds = 30"),
        'step 1, holds: there is no key "holds" here; did you mean "hold"?',
    ),
    (
        "unknown",
        "step 1, colour",
        step(HOLD + "colour = 3"),
        (
            'step 1, colour: there is no key "colour" here; take it out, or use exercise, hold, note, phase, '
            "repetitions, rest, rest_after, seconds, sets or side."
        ),
    ),
    (
        "range",
        "step 1, rest_after",
        step(HOLD + "rest_after = 600"),
        "step 1, rest_after: found 600, but 0 to 120 is allowed; choose a number in that range.",
    ),
    ("unknown", "nam", "nam = 1\n" + step(HOLD), 'nam: there is no key "nam" here; did you mean "name"?'),
    (
        "unknown",
        "step 1, side",
        step(HOLD + 'side = "lefft"'),
        'step 1, side: found "lefft", but allowed are both, left or right; did you mean "left"?',
    ),
    (
        "unknown",
        "step 1, phase",
        step(HOLD + 'phase = "xyz"'),
        (
            'step 1, phase: found "xyz", but allowed are warm_up, stretch, strength, balance or cool_down; '
            "choose one of these."
        ),
    ),
    # type
    (
        "type",
        "step 1, hold",
        step(HOLD + 'hold = "30"'),
        (
            'step 1, hold: found "30", but a whole number is needed; write it without quotes or a decimal point, '
            "such as hold = 3."
        ),
    ),
    (
        "type",
        "step 1, hold",
        step(HOLD + "hold = true"),
        (
            "step 1, hold: found true, but a whole number is needed; write it without quotes or a decimal point, "
            "such as hold = 3."
        ),
    ),
    (
        "type",
        "step 1, hold",
        step(HOLD + "hold = 30.0"),
        (
            "step 1, hold: found 30.0, but a whole number is needed; write it without quotes or a decimal point, "
            "such as hold = 3."
        ),
    ),
    (
        "type",
        "name",
        "name = 2026-05-12\n[[step]]\n" + HOLD,
        'name: found a date or time, but text is needed; write it in quotes, such as name = "...".',
    ),
    (
        "type",
        "name",
        'name = "a\\u0000b"\n[[step]]\n' + HOLD,
        "name: found characters that cannot be shown or spoken; type the text again by hand.",
    ),
    (
        "type",
        "step",
        'name = "x"\n[step]\n' + HOLD,
        (
            "step: found a table, but a list of tables is needed; write its name in double brackets and its keys "
            "below, such as [[step]]."
        ),
    ),
    (
        "type",
        "step",
        'name = "x"\nstep = [[]]',
        (
            "step: found a list, but a list of tables is needed; write its name in double brackets and its keys "
            "below, such as [[step]]."
        ),
    ),
    # range
    (
        "range",
        "step 1, hold",
        step(HOLD + "hold = 90"),
        "step 1, hold: found 90, but 5 to 60 is allowed for Knee to chest; choose a number in that range.",
    ),
    (
        "range",
        "step 1, repetitions",
        step(HOLD + "repetitions = 0"),
        "step 1, repetitions: found 0, but 1 to 5 is allowed for Knee to chest; choose a number in that range.",
    ),
    (
        "range",
        "step 1, sets",
        step('exercise = "march_in_place"\nsets = 2'),
        "step 1, sets: found 2, but 1 is allowed for March in place; choose that number.",
    ),
    (
        "range",
        "step 1, seconds",
        step(f'exercise = "march_in_place"\nseconds = {10**20}'),
        (
            "step 1, seconds: found a very large number, but 30 to 600 is allowed for March in place; "
            "choose a number in that range."
        ),
    ),
    (
        "range",
        "step 1, rest",
        step(HOLD + "rest = -1"),
        "step 1, rest: found -1, but 0 to 20 is allowed for Knee to chest; choose a number in that range.",
    ),
    (
        "range",
        "name",
        f'name = "{"n" * 81}"\n[[step]]\n' + HOLD,
        "name: found 81 characters, but at most 80 fit; shorten it.",
    ),
    (
        "range",
        "step 1, note",
        step(HOLD + f'note = "{"n" * 301}"'),
        "step 1, note: found 301 characters, but at most 300 fit; shorten it.",
    ),
    (
        "range",
        "step",
        'name = "x"\n' + ("[[step]]\n" + HOLD) * 101,
        "step: found 101, but at most 100 are allowed; take some out.",
    ),
    # exercise
    (
        "exercise",
        "step 1, exercise",
        step('exercise = "knee_to_chst"'),
        'step 1, exercise: there is no exercise "knee_to_chst"; did you mean "knee_to_chest"?',
    ),
    (
        "exercise",
        "step 1, exercise",
        step('exercise = "Cat-Cow"'),
        'step 1, exercise: "Cat-Cow" goes by another id; write exercise = "cat_camel".',
    ),
    (
        "exercise",
        "step 1, exercise",
        step('exercise = "zzz"'),
        'step 1, exercise: there is no exercise "zzz"; type "backcoach exercises" to see them all.',
    ),
    (
        "exercise",
        "step 1, exercise",
        step('exercise = "log_cycle"'),
        (
            'step 1, exercise: there is no exercise "log_cycle"; that is done away from the screen and only '
            "written down, so take this step out."
        ),
    ),
    # forbidden
    (
        "forbidden",
        "step 1, exercise",
        step('exercise = "sit_ups"'),
        (
            'step 1, exercise: "sit_ups" cannot be in a routine. It overloads the low back. '
            'Write exercise = "curl_up" or exercise = "partial_curl" instead.'
        ),
    ),
    (
        "forbidden",
        "step 1, exercise",
        step('exercise = "Jogging"'),
        (
            'step 1, exercise: "Jogging" cannot be in a routine. It jolts a painful back with every '
            'stride. Write exercise = "indoor_walk" instead.'
        ),
    ),
    (
        "forbidden",
        "step 1, exercise",
        step('exercise = "bed rest"'),
        (
            'step 1, exercise: "bed rest" cannot be in a routine. Moving too little does a back more harm '
            "in the long run. Do the 8-minute flare-up day, and start again gently as soon as you can."
        ),
    ),
    # dose
    (
        "dose",
        "step 1, hold",
        step('exercise = "march_in_place"\nhold = 30'),
        "step 1, hold: March in place is done for a time; take hold out, or write seconds = 120.",
    ),
    (
        "dose",
        "step 1, hold",
        step('exercise = "knee_bends"\nhold = 30'),
        (
            "step 1, hold: Small knee bends is done a number of times, not held or timed; take hold out, "
            "or write repetitions = 10."
        ),
    ),
    (
        "dose",
        "step 1, seconds",
        step(HOLD + "seconds = 30"),
        "step 1, seconds: Knee to chest is held, not done for a time; take seconds out, or write hold = 30.",
    ),
    (
        "dose",
        "step 1, side",
        step('exercise = "bridge"\nside = "left"'),
        "step 1, side: Bridge is not done one side at a time; take side out.",
    ),
    # syntax
    (
        "syntax",
        "line 2, column 11",
        'name = ""\nname = "b"\n',
        "line 2, column 11: the same key is written twice; take one of the two out.",
    ),
    (
        "syntax",
        "line 1, column 6",
        "name After work\n",
        (
            "line 1, column 6: this is not TOML (expected '=' after a key in a key/value pair); "
            'write each line like hold = 30 or name = "After work".'
        ),
    ),
    (
        "syntax",
        "last line",
        'name = "After',
        ('last line: this is not TOML (unterminated string); write each line like hold = 30 or name = "After work".'),
    ),
    ("syntax", "file", "a = " + "[" * 9000, ": its brackets are nested too deeply; take some of them out."),
    ("file", "file", " \n", ": it is empty; write a name and at least one [[step]]."),
]


@pytest.mark.parametrize(("rule", "where", "text", "sentence"), SENTENCES)
def test_a_mistake_is_one_sentence_with_its_remedy(rule: str, where: str, text: str, sentence: str) -> None:
    message = f"{FILE}{sentence}" if sentence.startswith(":") else f"{FILE}, {sentence}"

    assert problems(text) == (Problem(where, rule, message),)


def test_all_mistakes_are_told_at_once() -> None:
    text = 'nam = "x"\n[[step]]\nexercise = "sit-up"\nhold = "3"\n[[step]]\nexercise = "plank"\nhold = 99\n'

    assert [(problem.rule, problem.where) for problem in problems(text)] == [
        ("missing", "name"),
        ("forbidden", "step 1, exercise"),
        ("type", "step 1, hold"),
        ("range", "step 2, hold"),
        ("unknown", "nam"),
    ]


def test_a_ready_made_routine_needs_more_than_an_own_one() -> None:
    _, found = parse_routine(step(HOLD), FILE, LIBRARY, own=False)

    assert [(problem.rule, problem.where) for problem in found] == [
        ("missing", key) for key in ("order", "minutes", "note", "level", "sources")
    ]


def test_what_was_found_is_shown_short_and_readable() -> None:
    (found,) = problems(step('exercise = "a\\u0007' + "b" * 60 + '"'))[1:]

    assert found.message == (
        f'{FILE}, step 1, exercise: there is no exercise "a {"b" * 35}..."; type "backcoach exercises" to see them all.'
    )


def test_hundreds_of_unknown_keys_make_no_flood() -> None:
    assert len(problems(step(HOLD + "\n".join(f"x{n} = 1" for n in range(5000))))) == 10


@pytest.mark.parametrize("text", ["\ufeff" + step(HOLD), step(HOLD).replace("\n", "\r\n")])
def test_files_from_other_editors_are_read(text: str, tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_bytes(text.encode())

    assert load_routine(path, LIBRARY).steps == (Step("knee_to_chest"),)


def file_problem(path: Path) -> Problem:
    routine, (found,) = read_routine(path, LIBRARY)
    assert routine is None
    assert found.rule == found.where == "file"
    return found


def test_a_missing_file(tmp_path: Path) -> None:
    assert file_problem(tmp_path / FILE).message == (f"{FILE}: there is no such file; check its name and its folder.")


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()

    assert file_problem(tmp_path / FILE).message == (
        f"{FILE}: this is a folder, but a file is needed; name the file inside it."
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE)

    assert file_problem(tmp_path / FILE).message == f"{FILE}: this is not an ordinary file; name a text file."


def test_a_file_far_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / FILE).write_bytes(b"#" * (300 * 1024 - 5))
    monkeypatch.delattr(Path, "read_bytes")

    assert file_problem(tmp_path / FILE).message == (
        f"{FILE}: it has 300 KB, but at most 256 KB are read; take out what does not belong in it."
    )


def test_a_binary_file(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\x89PNG\r\n\x1a\n\xff")

    assert file_problem(tmp_path / FILE).message == (
        f"{FILE}: this is not plain text in UTF-8; save it as UTF-8 text in your editor."
    )


def test_a_file_that_may_not_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / FILE).write_text(step(HOLD), encoding="utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert file_problem(tmp_path / FILE).message == (
        f"{FILE}: it cannot be read (Permission denied); check that you may open it."
    )


def test_a_bad_file_can_also_be_raised(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="there is no such file"):
        load_routine(tmp_path / FILE, LIBRARY)


KEYS = st.sampled_from(["name", "note", "level", "exercise", "hold", "side", "seconds", "phase", "", "x\n"])
WORDS = st.sampled_from([*LIBRARY.exercises, "left", "both", "sit-up", "warm_up", "log_gym"]) | st.text(max_size=9)
PLAIN = st.one_of(WORDS, st.integers(), st.floats(), st.booleans(), st.dates(), st.times())
TABLES: st.SearchStrategy[dict[str, Any]] = st.dictionaries(
    KEYS, PLAIN | st.lists(PLAIN, max_size=2) | st.just({}), max_size=5
)


@given(TABLES, st.lists(TABLES | PLAIN, max_size=3) | PLAIN)
def test_no_table_brings_the_reader_down(data: Mapping[str, Any], steps: object) -> None:
    routine, found = routine_from({**data, "step": steps}, FILE, LIBRARY)

    assert (routine is None) == bool(found)
    assert all(problem.message.startswith(FILE) for problem in found)
    assert all(problem.message[-1] in ".?" and problem.where and problem.rule for problem in found)


@given(st.text(alphabet="[]{}=\"\n. abc013_#'\\-:T", max_size=60))
def test_no_text_brings_the_reader_down(text: str) -> None:
    routine, found = parse_routine(text, FILE, LIBRARY)

    assert routine is None
    assert found


@given(st.lists(st.sampled_from(sorted(LIBRARY.exercises)), min_size=1, max_size=100))
def test_every_list_of_exercises_is_a_routine(ids: list[str]) -> None:
    routine, found = routine_from({"name": "x", "step": [{"exercise": known} for known in ids]}, FILE, LIBRARY)

    assert found == ()
    assert routine is not None
    assert [step.exercise for step in routine.steps] == ids
