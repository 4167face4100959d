"""A mistake in the files that come with BackCoach names the file, the key and the remedy."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from backcoach.content.library import load_library
from backcoach.content.routines import load_routines
from backcoach.errors import ContentError
from backcoach.resources import assets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def edited(folder: Path, file: str, change: Callable[[str], str]) -> Path:
    """Copy the assets that the library reads and change one of the files."""
    for name in ("exercises", "activities", "forbidden", "routines"):
        shutil.copytree(assets() / name, folder / name)
    for name in ("flags.toml", "sources.toml"):
        shutil.copy(assets() / name, folder)
    path = folder / file
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    return folder


LIBRARY_MISTAKES = [
    (
        "exercises/bridge.toml",
        'id = "bridge"',
        'id = "brdge"',
        'bridge.toml, id: found "brdge", but the id is the name of the file; write id = "bridge".',
    ),
    (
        "exercises/bridge.toml",
        "hold = { default = 5,",
        "hold = { default = 50,",
        "bridge.toml, dose, hold: found 50, which is not between min 2 and max 15; change one of the three.",
    ),
    (
        "exercises/bridge.toml",
        'mode = "hold"',
        'mode = "holding"',
        'bridge.toml, dose, mode: found "holding", but allowed are hold, repetitions or time; did you mean "hold"?',
    ),
    (
        "exercises/bridge.toml",
        'postures = ["supine"]',
        'postures = ["supin"]',
        (
            'bridge.toml, postures: found "supin", but allowed are standing, seated, half_kneeling, all_fours, '
            'supine, prone or side_lying; did you mean "supine"?'
        ),
    ),
    (
        "exercises/bridge.toml",
        'postures = ["supine"]',
        "postures = []",
        "bridge.toml, postures: at least one posture is needed; put the usual one first.",
    ),
    (
        "exercises/bridge.toml",
        'flag = "neck_pain"',
        'flag = "neck_pian"',
        'bridge.toml, avoid_if 4, flag: found "neck_pian", which is not there; did you mean "neck_pain"?',
    ),
    (
        "exercises/bridge.toml",
        'sources = ["S4", ',
        'sources = ["zzzzzz", ',
        'bridge.toml, sources: found "zzzzzz", which is not there; write one that is there, or take it out.',
    ),
    (
        "exercises/curl_up.toml",
        'exercise = "abdominal_brace"',
        'exercise = "abdominal_brase"',
        'curl_up.toml, easier, exercise: found "abdominal_brase", which is not there; did you mean "abdominal_brace"?',
    ),
    (
        "exercises/curl_up.toml",
        'left = "left knee bent"\n',
        "",
        'curl_up.toml, say, left: this is missing; add left = "...".',
    ),
    (
        "exercises/bridge.toml",
        "[easier]\n",
        "[easy]\n",
        (
            "bridge.toml, easier: this is missing; add [easier].\n"
            'bridge.toml, easy: there is no key "easy" here; did you mean "easier"?'
        ),
    ),
    (
        "exercises/bridge.toml",
        "[harder]\n",
        '[harder]\nposture = "seated"\n',
        (
            'bridge.toml, harder, posture: found "seated", but only an easier way leads to another one; '
            "take it out and say in the text where it is done, or name another exercise."
        ),
    ),
    (
        "exercises/bridge.toml",
        "[say]\n",
        "[says]\n",
        (
            "bridge.toml, say: this is missing; add [say].\n"
            'bridge.toml, says: there is no key "says" here; did you mean "say"?'
        ),
    ),
    (
        "exercises/bridge.toml",
        'id = "bridge"',
        'id "bridge"',
        (
            "bridge.toml, line 1, column 4: this is not TOML (expected '=' after a key in a key/value pair); "
            'write each line like hold = 30 or name = "After work".'
        ),
    ),
    (
        "exercises/bridge.toml",
        'muscles = ["buttocks", ',
        "muscles = [3, ",
        (
            "bridge.toml, muscles: found 3, but a list of texts is needed; write it in brackets, "
            'such as muscles = ["..."].'
        ),
    ),
    (
        "exercises/bridge.toml",
        "hold = { default = 5, min = 2, max = 15 }\n",
        "",
        "bridge.toml, dose, hold: this is missing; add hold = { ... }.",
    ),
    (
        "sources.toml",
        "[[source]]",
        "[[source]",
        (
            "sources.toml, line 8, column 9: this is not TOML (expected ']]' at the end of an array "
            'declaration); write each line like hold = 30 or name = "After work".'
        ),
    ),
    (
        "forbidden/running.toml",
        '"indoor_walk"',
        '"indoor_wlak"',
        'running.toml, instead: found "indoor_wlak", which is not there; did you mean "indoor_walk"?',
    ),
    (
        "sources.toml",
        'id = "S1"',
        'id = "S0"',
        'sources.toml, source 2, id: "S0" is written twice; give one of the two another id.',
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "sentence"), LIBRARY_MISTAKES)
def test_a_mistake_in_the_library_names_its_file_and_key(
    file: str, old: str, new: str, sentence: str, tmp_path: Path
) -> None:
    folder = edited(tmp_path / "assets", file, lambda text: text.replace(old, new, 1))

    with pytest.raises(ContentError) as raised:
        load_library(folder)

    assert str(raised.value) == sentence


def test_a_mistake_in_a_ready_made_routine_is_told(tmp_path: Path) -> None:
    folder = edited(tmp_path / "assets", "routines/desk_5.toml", lambda text: text.replace('"DSE"', '"DES"'))
    (folder / "routines" / "flare_8.toml").write_text("", encoding="utf-8")

    with pytest.raises(ContentError) as raised:
        load_routines(load_library(), folder / "routines")

    assert raised.value.problems == (
        'desk_5.toml, sources: there is no source "DES"; add it to sources.toml.',
        "flare_8.toml: it is empty; write a name and at least one [[step]].",
    )
