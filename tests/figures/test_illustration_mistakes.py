"""Every mistake in a file of poses is one sentence with the file, the place and the remedy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from backcoach.coach.exercise import Side
from backcoach.content.illustrations import illustrated, load_illustration
from backcoach.errors import ContentError
from backcoach.figures.pose import Base, Clasp, Forearm, Palm, Sole
from backcoach.figures.props import Floor, Prop
from backcoach.resources import assets

SHARED = """
[base.lying]
base = "supine"
ground = "trunk"
knee = { flex = 20 }
hip = { world = 0 }
foot = { flat = [0.43, 0.11], heading = 5 }
touch = [["neck.flex", "head", -30, 30]]
"""
GOOD = """
camera = { yaw = -10, pitch = 8 }
region = "abs"
floor_at = [0.1, 0]

[motion]
move = ["start", "up"]
hold = "up"

[pose.start]
extends = "lying"

[pose.up]
extends = "start"
knee_r = { flex = 90 }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "illustrations").mkdir()
    (tmp_path / "exercises").mkdir()
    shutil.copy(assets() / "exercises" / "bridge.toml", tmp_path / "exercises")
    (tmp_path / "illustrations" / "shared.toml").write_text(SHARED, encoding="utf-8")
    (tmp_path / "illustrations" / "bridge.toml").write_text(GOOD, encoding="utf-8")
    return tmp_path


def mistakes(folder: Path, text: str, exercise_id: str = "bridge") -> list[str]:
    (folder / "illustrations" / f"{exercise_id}.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_illustration(exercise_id, folder)
    return list(caught.value.problems)


def test_a_good_file_is_read_and_what_it_inherits_is_filled_in(folder: Path) -> None:
    illustration = load_illustration("bridge", folder)
    up = illustration.poses["up"]

    assert illustration.motion.lower == ("up", "start")
    assert illustration.motion.rest == "start"
    assert illustration.main == "up"
    assert illustration.floor == Floor("mat", 0.1, 0.0)
    assert up.base is Base.SUPINE
    assert up.angles["knee_l.flex"] == 20
    assert up.angles["knee_r.flex"] == 90
    assert up.plants["foot_r"] == Sole((0.43, 0.11), heading=5)
    assert up.plants["foot_l"] == Sole((0.43, -0.11), heading=5)
    assert up.touches == illustration.poses["start"].touches


def test_what_is_written_goes_over_what_is_inherited(folder: Path) -> None:
    text = (
        GOOD
        + "hip_r = { flex = 80 }\nfoot_r = { free = true }\ntouch = []\nhand = { forearm = true }\ngrip = [0.5, 2]\n"
    )
    (folder / "illustrations" / "bridge.toml").write_text(text, encoding="utf-8")
    up = load_illustration("bridge", folder).poses["up"]

    assert "hip_r.world" not in up.angles
    assert up.angles["hip_l.world"] == 0
    assert set(up.plants) == {"foot_l", "hand_r", "hand_l"}
    assert isinstance(up.plants["hand_l"], Forearm)
    assert up.touches == ()
    assert up.grip == (0.5, 1.0)


def test_every_way_to_hold_a_hand_can_be_written(folder: Path) -> None:
    text = (
        GOOD + 'hand_r = { clasp = "shin_r", along = 0.1, around = 40 }\nhand_l = { flat = [0.2, -0.1], level = 0.4 }\n'
    )
    (folder / "illustrations" / "bridge.toml").write_text(text, encoding="utf-8")
    plants = load_illustration("bridge", folder).poses["up"].plants

    assert plants["hand_r"] == Clasp("shin_r", 0.1, 40)
    assert plants["hand_l"] == Palm((0.2, -0.1), level=0.4)


def test_a_side_props_and_straps_are_read(folder: Path) -> None:
    text = 'side = "left"\n' + GOOD + '[[prop]]\nkind = "chair"\nat = [0.5, 0, 0]\nturn = 90\n'
    text += '[[strap]]\nalong = ["hand_r", "foot_r"]\n'
    (folder / "illustrations" / "bridge.toml").write_text(text, encoding="utf-8")
    illustration = load_illustration("bridge", folder)

    assert illustration.side is Side.LEFT
    assert illustration.props == (Prop("chair", (0.5, 0.0, 0.0), 90.0),)
    assert illustration.straps[0].along == ("hand_r", "foot_r")


def test_a_pose_may_have_the_name_of_the_shared_one_that_it_extends(folder: Path) -> None:
    text = GOOD.replace("start", "lying")
    (folder / "illustrations" / "bridge.toml").write_text(text, encoding="utf-8")

    assert load_illustration("bridge", folder).poses["lying"].base is Base.SUPINE


MISTAKES = [
    ('extends = "start"', 'extends = "strat"', "pose up, extends", 'did you mean "start"?'),
    ('extends = "lying"', 'extends = "up"', "extends", "this goes round in a circle"),
    ('move = ["start", "up"]', 'move = ["start", "upp"]', "motion, move", 'did you mean "up"?'),
    ('move = ["start", "up"]', 'move = ["up", "start"]', "motion, move", "end where the hold begins"),
    ('hold = "up"', "", "motion", 'write "move" and "hold"'),
    ('hold = "up"', 'cycle = ["start", "up"]', "motion", 'either "move" and "hold", or "cycle"'),
    ('hold = "up"', 'hold = "up"\nspeed = 3', "motion, speed", "there is no key"),
    ('region = "abs"', 'region = "tummy"', "region", "allowed are"),
    ('region = "abs"', 'region = "glute_r"', "region", 'did you mean "glutes_r"?'),
    ('region = "abs"', 'region = "abs"\nside = "both"', "side", "left or right"),
    ('region = "abs"', 'region = "abs"\nfloor = "grass"', "floor", "mat, disc or none"),
    ("floor_at = [0.1, 0]", "floor_at = [0.1]", "floor_at", "2 numbers are needed"),
    ("yaw = -10", 'yaw = "left"', "camera, yaw", "a number is needed"),
    ("yaw = -10", "yaw = 400", "camera, yaw", "-180 to 180 is allowed"),
    ("knee_r = { flex = 90 }", "knee_r = { flex = 190 }", "pose up, knee_r, flex", "-5 to 160 is allowed"),
    ("knee_r = { flex = 90 }", "knee_r = { bend = 90 }", "pose up, knee_r, bend", "there is no key"),
    ("knee_r = { flex = 90 }", "nee_r = { flex = 90 }", "pose up, nee_r", 'did you mean "knee_r"?'),
    ("knee_r = { flex = 90 }", 'ground = "belly"', "pose up, ground", "allowed are"),
    ("knee_r = { flex = 90 }", 'base = "upside_down"', "pose up, base", "allowed are"),
    ("knee_r = { flex = 90 }", 'anchor = { bone = "knee_r" }', "pose up, anchor, bone", "allowed are"),
    ("knee_r = { flex = 90 }", 'touch = [["neck.flex", "heed", 1, 2]]', "pose up, touch", 'did you mean "head"?'),
    ("knee_r = { flex = 90 }", 'touch = [["neck.bend", "head", 1, 2]]', "pose up, touch", "which is not there"),
    ("knee_r = { flex = 90 }", 'touch = [["neck.flex", "head"]]', "pose up, touch", "the degrees from and to"),
    ("knee_r = { flex = 90 }", 'touch = "head"', "pose up, touch", "a list of lists is needed"),
    ("knee_r = { flex = 90 }", 'front = [["hand_r", "sword"]]', "pose up, front", "which is not there"),
    ("knee_r = { flex = 90 }", 'front = "hand_r"', "pose up, front", "pairs of parts"),
    ("knee_r = { flex = 90 }", 'in_air = ["hand"]', "pose up, in_air", "did you mean"),
    ("knee_r = { flex = 90 }", "foot_r = { }", "pose up, foot_r", "say in one way what holds it"),
    ("knee_r = { flex = 90 }", "foot_r = { forearm = true }", "pose up, foot_r", "say in one way what holds it"),
    ("knee_r = { flex = 90 }", "foot_r = { free = 1 }", "pose up, foot_r, free", "true or false"),
    ("knee_r = { flex = 90 }", 'hand_r = { clasp = "knee", along = 0 }', "pose up, hand_r, clasp", "allowed are"),
    ("knee_r = { flex = 90 }", 'hand_r = { clasp = "pelvis", along = 0 }', "pose up, hand_r, clasp", "allowed are"),
    ("knee_r = { flex = 90 }", "hand_r = { flat = [1, 2, 3] }", "pose up, hand_r, flat", "[x, z]"),
    ("knee_r = { flex = 90 }", '[[prop]]\nkind = "sofa"', "prop 1, kind", "allowed are"),
    ("knee_r = { flex = 90 }", '[[strap]]\nalong = ["hand_r"]', "strap 1, along", "two ends"),
    ("knee_r = { flex = 90 }", "knee_r = { flex = [] }", "pose up, knee_r, flex", "a number is needed"),
]


@pytest.mark.parametrize(("good", "bad", "place", "remedy"), MISTAKES)
def test_a_mistake_is_one_sentence_with_its_place_and_remedy(
    folder: Path, good: str, bad: str, place: str, remedy: str
) -> None:
    assert good in GOOD
    found = mistakes(folder, GOOD.replace(good, bad))

    assert len(found) == 1
    assert found[0].startswith("bridge.toml, ")
    assert place in found[0]
    assert remedy in found[0]
    assert found[0].endswith((".", "?"))


def test_a_file_for_no_exercise_says_so(folder: Path) -> None:
    found = mistakes(folder, GOOD, "brigde")

    assert found == ['brigde.toml: there is no exercise "brigde"; did you mean "bridge"?']


def test_an_exercise_without_a_file_says_so(folder: Path) -> None:
    with pytest.raises(ContentError, match=r"plank.toml: there is no such file"):
        load_illustration("plank", folder)


def test_a_mistake_in_the_shared_poses_names_that_file(folder: Path) -> None:
    path = folder / "illustrations" / "shared.toml"
    path.write_text(SHARED.replace("knee = { flex = 20 }", "knee = { flex = 999 }"), encoding="utf-8")
    found = mistakes(folder, GOOD)

    assert len(found) == 1
    assert found[0].startswith("shared.toml, base lying, knee, flex: found 999")


def test_a_file_that_is_no_toml_says_where(folder: Path) -> None:
    assert mistakes(folder, "camera = {")[0].startswith("bridge.toml, ")


def test_a_file_without_poses_or_motion_says_what_to_add(folder: Path) -> None:
    found = mistakes(folder, 'region = "abs"\n')

    assert any("pose: this is missing" in text for text in found)
    assert any("motion: this is missing" in text for text in found)


def test_what_is_illustrated_is_what_has_a_file(folder: Path) -> None:
    assert illustrated(folder) == {"bridge"}
    assert "shared" not in illustrated()
