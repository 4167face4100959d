"""One pose of an exercise as shapes to be painted, for files and paper: what is not a moment of a session."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from backcoach.coach.exercise import Exercise, Side
from backcoach.content.illustrations import illustrated, loaded_illustration
from backcoach.content.reader import advice, shown
from backcoach.errors import ContentError
from backcoach.figures.body import Body, load_body
from backcoach.figures.illustration import Illustration
from backcoach.figures.palette import load_palette
from backcoach.figures.scene import MARGIN, floor_shapes, picture
from backcoach.figures.shapes import Shape, Still, bounds
from backcoach.figures.solver import solve
from backcoach.language import tr
from backcoach.resources import assets

ICON = ("light", "light", "brown")
"""The theme, skin and hair of the icons that are kept in `assets/illustrations/svg`."""


def still(exercise: Exercise, pose: str | None = None, body: str = "woman", side: Side | None = None) -> Still:
    """Return a pose of an exercise as a picture.

    Args:
        exercise: whose picture is wanted.
        pose: its name; the one that stands for the exercise unless given.
        body: "woman" or "man".
        side: of the body that works, for a one-sided exercise; as it was drawn unless given.

    Raises:
        ContentError: there is no such picture; the sentence says which there are.
    """
    illustration = _illustration(exercise)
    name = pose or illustration.main
    if name not in illustration.poses:
        poses, remedy = ", ".join(illustration.poses), advice(name, illustration.poses, tr("choose one of these."))
        raise ContentError(
            tr(
                "{exercise} has no pose {pose}; it has {poses}; {remedy}",
                exercise=exercise.name,
                pose=shown(name),
                poses=poses,
                remedy=remedy,
            )
        )
    if side and illustration.side is None:
        raise ContentError(tr("{exercise} is done with both sides alike; leave out the side.", exercise=exercise.name))
    shapes = _shapes(illustration, load_body(body), name, side)
    title = exercise.name if name == illustration.main else f"{exercise.name}: {name.replace('_', ' ')}"
    return Still(title, exercise.say.how, shapes, bounds(shapes).grown(MARGIN))


def sequence(
    exercise: Exercise, poses: Sequence[str] = (), body: str = "woman", side: Side | None = None
) -> Sequence[Still]:
    """Return poses of an exercise as pictures of one scale.

    Args:
        exercise: whose pictures are wanted.
        poses: their names; unless given, how it begins and what it is about, once where both are the same.
        body: as for `still`; so is the side, and what is raised.
        side: of the body that works.
    """
    illustration = _illustration(exercise)
    names = poses or tuple(dict.fromkeys((illustration.motion.rest, illustration.main)))
    stills = [still(exercise, name, body, side) for name in names]
    frame = stills[0].frame
    for one in stills:
        frame = frame.joined(one.frame)
    return [replace(one, frame=frame) for one in stills]


def made_from(exercise: Exercise) -> str:
    """Return a hash of everything that an exercise's icon shows, whichever file says it.

    It tells whether a kept icon is still right, without drawing it: a new pose, camera, body or colour changes it.
    """
    illustration = _illustration(exercise)
    seen = (illustration.poses[illustration.main], illustration.camera, illustration.regions, illustration.props)
    more = (illustration.straps, illustration.floor, load_palette(*ICON), exercise.name, exercise.say.how)
    return hashlib.sha256(f"{seen} {more} {_body_hash()}".encode()).hexdigest()[:16]


@lru_cache(maxsize=1)
def _body_hash() -> str:
    return hashlib.sha256((assets() / "illustrations" / "body_woman.npz").read_bytes()).hexdigest()


def _illustration(exercise: Exercise) -> Illustration:
    if exercise.id not in illustrated():
        raise ContentError(tr("{exercise} has not been drawn yet; choose another exercise.", exercise=exercise.name))
    return loaded_illustration(exercise.id)


@lru_cache(maxsize=64)
def _shapes(illustration: Illustration, body: Body, name: str, side: Side | None) -> tuple[Shape, ...]:
    stance = solve(body, illustration.pose(name, side))
    working = name != illustration.motion.rest or name == illustration.main
    figure = picture(illustration, body, stance, side, working=working)
    return (*floor_shapes(illustration, side), *figure.shapes)
