"""What must be true of every pose and every motion of both bodies; for tests and for people who write poses."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from backcoach.figures.body import Body
from backcoach.figures.illustration import VIA, Illustration
from backcoach.figures.limbs import Limbs
from backcoach.figures.limits import beyond
from backcoach.figures.motion import between
from backcoach.figures.pose import LIMB_ENDS, Clasp, Palm, Plant, Reach, Sole, mirrored
from backcoach.figures.rotation import Floats, ball_angles, turned_about_z
from backcoach.figures.skeleton import BONES, INDEX, PARENTS, SIDES, SIGN
from backcoach.figures.solver import solve
from backcoach.figures.stance import Stance

FRAMES = 48
SUNK = 0.012  # metres that flesh may give in to the floor
OFF = 0.02  # metres that a free hand or foot of a lying body may be above the floor
SUPPORT = 0.015  # metres by which what carries the body may miss the floor
MISSED = 0.005  # metres by which a planted end may miss its place
STEP = 0.04  # metres that a joint may move from one of 48 frames to the next
DRIFT = 1e-6  # metres by which a bone's length may change

_PARENT = np.array([INDEX[parent] if parent else 0 for parent in PARENTS.values()])


def faults(body: Body, illustration: Illustration) -> list[str]:
    """Return what is wrong with an exercise's poses and motions on one body, a sentence each."""
    found = []
    for name, pose in illustration.poses.items():
        stance = solve(body, pose)
        texts = [*pose_faults(body, stance), *([] if name.startswith(VIA) else in_the_air(body, stance))]
        found += [f"{illustration.id}.toml, pose {name}, {body.name}: {text}" for text in texts]
        if mirrored(mirrored(pose)) != pose:
            found.append(f"{illustration.id}.toml, pose {name}: mirrored twice, it is not what it was")
    for start, end in transitions(illustration):
        place = f"{illustration.id}.toml, from {start} to {end}, {body.name}"
        stances = [solve(body, illustration.poses[name]) for name in (start, end)]
        found += [f"{place}: {text}" for text in motion_faults(body, stances[0], stances[1])]
    return found


def transitions(illustration: Illustration) -> list[tuple[str, str]]:
    """Return every two poses that follow each other."""
    motion = illustration.motion
    paths = [motion.move, motion.lower, (*motion.cycle, *motion.cycle[:1])]
    paths.append((*motion.hold, *motion.hold[:1]))
    legs = [pair for path in paths for pair in pairwise(path) if pair[0] != pair[1]]
    return list({frozenset(leg): leg for leg in legs}.values())  # there and back is the same way


def pose_faults(body: Body, stance: Stance) -> Iterator[str]:
    """Yield what is wrong with one solved pose."""
    yield from _lengths(body, stance)
    yield from _under_the_floor(body, stance)
    yield from _support(body, stance)
    yield from _missed(body, stance)
    for name, degrees, limit in beyond(solved_angles(stance)):
        yield f"{name} is {degrees:.0f} degrees, but {limit.least:g} to {limit.most:g} is its range; bend it less"


def motion_faults(body: Body, start: Stance, end: Stance) -> Iterator[str]:
    """Yield what is wrong on the way from one solved pose to another."""
    lowest, widest, before = (0.0, 0), (0.0, 0, ""), start
    missed: dict[str, tuple[float, int]] = {}
    for frame in range(FRAMES):
        stance = between(body, start, end, frame / (FRAMES - 1))
        lowest = min(lowest, (_depth(body, stance), frame))
        gone = np.linalg.norm(stance.positions - before.positions, axis=1)
        widest = max(widest, (float(gone.max()), frame, BONES[int(gone.argmax())]))
        yield from _lengths(body, stance)
        for end_of_limb, plant in stance.plants.items():
            gap = missed_by(body, stance, end_of_limb, plant)
            worst = missed.get(end_of_limb, (0.0, 0))
            missed[end_of_limb] = (gap, frame) if gap > worst[0] + 0.001 else worst
        before = stance
    if lowest[0] < -SUNK:
        yield f"frame {lowest[1]}: it sinks {-100 * lowest[0]:.1f} cm into the floor; put a pose between the two"
    if widest[0] > STEP:
        yield f"frame {widest[1]}: {widest[2]} jumps {100 * widest[0]:.1f} cm; put a pose between the two"
    for end_of_limb, (gap, frame) in missed.items():
        if gap > MISSED and 0 < frame < FRAMES - 1:
            yield f"frame {frame}: {end_of_limb} misses its place by {100 * gap:.1f} cm; bring it nearer"


def solved_angles(stance: Stance) -> dict[str, float]:
    """Return the angles of the limbs as they were solved, and of the spine as written."""
    middle = ("lumbar", "thorax", "neck", "head")
    angles = {name: value for name, value in stance.angles.items() if name.partition(".")[0] in middle}
    for side in SIDES:
        flexion, abduction, outward = ball_angles(stance.local[INDEX[f"thigh_{side}"]], SIGN[side])
        angles |= {f"hip_{side}.flex": flexion, f"hip_{side}.abd": abduction}
        if abs(abduction) < 60:
            angles[f"hip_{side}.rot"] = outward
        angles[f"knee_{side}.flex"] = -turned_about_z(stance.local[INDEX[f"shin_{side}"]])
        angles[f"ankle_{side}.flex"] = turned_about_z(stance.local[INDEX[f"foot_{side}"]])
        angles[f"toes_{side}.flex"] = turned_about_z(stance.local[INDEX[f"toes_{side}"]])
        angles[f"elbow_{side}.flex"] = turned_about_z(stance.local[INDEX[f"farm1_{side}"]])
        angles[f"shoulder_{side}.flex"] = _raised(stance, side)
        angles[f"wrist_{side}.flex"] = _wrist(stance, side)
    return angles


def _raised(stance: Stance, side: str) -> float:
    """Return how far an arm is raised against the chest; negative where it points backwards."""
    chest, arm = stance.rotations[INDEX["t2"]], stance.rotations[INDEX[f"uarm_{side}"]]
    along = chest.T @ -arm[:, 1]
    raised = math.degrees(math.acos(float(np.clip(-along[1], -1.0, 1.0))))
    backwards = along[0] < -abs(along[2]) and raised < 120
    return -raised if backwards else raised


def _wrist(stance: Stance, side: str) -> float:
    """Return how far a hand is bent against its forearm: towards the palm, or negative towards its back."""
    local = stance.local[INDEX[f"hand_{side}"]]
    return math.degrees(math.atan2(SIGN[side] * float(local[2, 1]), float(local[1, 1])))


def _lengths(body: Body, stance: Stance) -> Iterator[str]:
    """Yield bones that have become longer or shorter."""
    now, rest = (np.linalg.norm(joints - joints[_PARENT], axis=1) for joints in (stance.positions, body.joints))
    for place in np.flatnonzero(np.abs(now - rest) > DRIFT):
        yield f"the bone that ends at {BONES[place]} has changed its length; this is a fault of the program"


def _depth(body: Body, stance: Stance) -> float:
    """Return the height of the lowest point: looked at closely only where it may be too low."""
    low = _lowest(body, stance, "all")
    return low if low > -SUNK / 2 else float(body.skin(stance).points[:, 1].min())


def _under_the_floor(body: Body, stance: Stance) -> Iterator[str]:
    """Yield what lies under the floor."""
    height = body.skin(stance).points[:, 1]
    if height.min() < -SUNK:
        bone = BONES[int(body.weights[int(height.argmin())].argmax())]
        yield f"{bone} is {-100 * height.min():.1f} cm under the floor; bend it up, or let it touch"


def _support(body: Body, stance: Stance) -> Iterator[str]:
    """Yield what should carry the body and does not."""
    pose = stance.pose
    if pose.anchor.height is None:
        gap = _lowest(body, stance, pose.ground) - pose.level
        if abs(gap) > SUPPORT:
            yield f'"{pose.ground}" is {100 * gap:.1f} cm off what it rests on'
    for touch in pose.touches:
        gap = _lowest(body, stance, touch.group) - touch.level
        if abs(gap) > OFF:
            yield f'"{touch.group}" stays {100 * gap:.1f} cm off; let {touch.angle} go further than its two limits'


def in_the_air(body: Body, stance: Stance) -> Iterator[str]:
    """Yield hands and feet of a lying body that are in the air, though nothing says that they should be."""
    if not stance.pose.base.lying:
        return
    for end in LIMB_ENDS:
        side = end[-1]
        group = f"forearm_{side}" if end.startswith("hand") else f"foot_{side}"
        height = _lowest(body, stance, group)
        if end not in stance.plants and end not in stance.pose.in_air and height > OFF:
            yield f'{end} is {100 * height:.1f} cm above the floor; let it touch, or write in_air = ["{end}"]'


def _missed(body: Body, stance: Stance) -> Iterator[str]:
    """Yield planted hands and feet that do not reach their places."""
    for end, plant in stance.plants.items():
        gap = missed_by(body, stance, end, plant)
        if gap > MISSED:
            yield f"{end} misses its place by {100 * gap:.1f} cm; bring it nearer"


def missed_by(body: Body, stance: Stance, end: str, plant: Plant) -> float:
    """Return the metres by which a planted hand or foot misses its place."""
    there: Floats = stance.positions[INDEX[end]]
    if isinstance(plant, Sole):
        ball = stance.positions[INDEX[f"toes_{end[-1]}"]]
        level = body.joints[INDEX[f"toes_{end[-1]}"]][1] + plant.level
        return abs(float(ball[1] - level)) if plant.tilt else math.dist(there[[0, 2]], plant.flat)
    if isinstance(plant, Palm):
        return math.dist(there[[0, 2]], plant.flat)
    if isinstance(plant, Reach):
        return math.dist(there, plant.at)
    if isinstance(plant, Clasp):
        return clasp_of(body, stance, end[-1], plant)
    return abs(float(stance.positions[INDEX[f"farm1_{end[-1]}"]][1]) - body.heights["elbow"] - plant.level)


def clasp_of(body: Body, stance: Stance, side: str, plant: Clasp) -> float:
    """Return the metres by which a hand misses the limb it should lie on."""
    wrist = Limbs.of(body, stance).grasp(side, plant)[0]
    return math.dist(wrist, stance.positions[INDEX[f"hand_{side}"]])


def _lowest(body: Body, stance: Stance, group: str) -> float:
    return Limbs.of(body, stance).height(group, stance.grip)
