"""A body at rest, and its skin once the bones have moved."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from backcoach.figures.groups import outermost
from backcoach.figures.hinges import Hinges
from backcoach.figures.refine import refined
from backcoach.figures.regions import Rest, region
from backcoach.figures.rotation import Floats, Ints
from backcoach.figures.skeleton import BONES, INDEX, PARTS, SIDES, Skeleton, part_of, skeleton
from backcoach.figures.stance import Stance
from backcoach.resources import assets

__all__ = ["BONES", "PARTS", "Body", "Skinned", "load_body"]

BODIES = ("woman", "man")
SKIN, TOP, BOTTOMS, HAIR = range(4)
BREATH = 0.004
"""Metres by which belly and chest rise when breathing in."""

_BENDING = {"shin": 0.10, "farm1": 0.08}  # metres round knees and elbows in which the surface is made finer
_FLAT_GRIP = (-0.45, -0.45)  # the hand as it lies on the floor


@dataclass(frozen=True, slots=True, eq=False)
class Skinned:
    """A body's skin in the world.

    Attributes:
        points: (n, 3) its vertices, metres.
        turns: (n, 3, 3) how each has been turned since rest; they turn the normals too.
    """

    points: Floats
    turns: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """A body at rest: standing upright, facing +x, arms aslant, the floor at y = 0.

    Attributes:
        vertices: (n, 3) metres.
        faces: (m, 3) vertices of each triangle.
        weights: (n, b) how much each bone moves each vertex.
        material: (m,) 0 skin, 1 top, 2 bottoms, 3 hair.
        normals: (n, 3) which way the skin faces, made smooth.
        part: (m,) index into PARTS of each triangle.
        eyes: (2, 72, 3) the rims of the eyes.
        mouth: (3,) the middle of the lips.
        skeleton: its bones.
        heights: metres of "ankle", "wrist" and "elbow" above the floor when sole, palm and forearm lie on it; and how
            thick the hand is on the side of its "palm".
    """

    name: str
    vertices: Floats
    faces: Ints
    weights: Floats
    material: Ints
    normals: Floats
    part: Ints
    eyes: Floats
    mouth: Floats
    skeleton: Skeleton
    fist: Floats
    straight: Floats
    hinges: Hinges
    breathing: Floats
    outermost: dict[str, Ints]
    heights: dict[str, float] = field(default_factory=dict)

    @property
    def joints(self) -> Floats:
        """Return (b, 3) where each bone begins at rest."""
        return self.skeleton.joints

    @property
    def frames(self) -> Floats:
        """Return (b, 3, 3) how each bone is turned at rest."""
        return self.skeleton.frames

    def skin(self, stance: Stance) -> Skinned:
        """Return the skin of this body in a stance."""
        rest = self.vertices + self.hands(stance.grip)
        if stance.breath:
            rest = rest + self.breathing * (BREATH * stance.breath)
        blended = self.hinges.weights @ self._moves(stance.rotations, stance.positions)
        turns = blended[:, :9].reshape(-1, 3, 3)
        return Skinned(np.einsum("nij,nj->ni", turns, rest) + blended[:, 9:], turns)

    def lowest(self, rotations: Floats, positions: Floats, group: str, grip: tuple[float, float] = (0.2, 0.2)) -> float:
        """Return the height in metres of the lowest point of a group of the body, with the bones placed like this."""
        rest, weights = _outermost(self, group, grip), _movers(self, group)
        heights = weights @ self._moves(rotations, positions)[:, [3, 4, 5, 10]]
        return float(((heights[:, :3] * rest).sum(axis=1) + heights[:, 3]).min())

    def region(self, name: str) -> Floats:
        """Return (n,) the field of a region by name: positive inside, 1 at its heart."""
        return _region(self, name)

    def _moves(self, rotations: Floats, positions: Floats) -> Floats:
        """Return (b + h, 12) the moves since rest of all bones and helpers, rotation before translation."""
        turns = rotations @ self.frames.transpose(0, 2, 1)
        turns, places, pivots = self.hinges.added(turns, positions, self.joints)
        shifts = places - np.einsum("nij,nj->ni", turns, pivots)
        return np.concatenate([turns.reshape(-1, 9), shifts], axis=1)

    def hands(self, grip: tuple[float, float], own: Ints | slice = slice(None)) -> Floats:
        """Return (n, 3) by how much the vertices move when the hands are closed that far."""
        closed = np.where(self.vertices[own, 2:] > 0, grip[0], grip[1])
        return np.asarray(
            self.straight[own] * (1.0 + np.minimum(closed, 0.0)) + self.fist[own] * np.maximum(closed, 0.0)
        )


@lru_cache(maxsize=64)
def _outermost(body: Body, group: str, grip: tuple[float, float]) -> Floats:
    """Return the outermost vertices of a group at rest, hands closed that far."""
    own = body.outermost[group]
    return body.vertices[own] + body.hands(grip, own)


@lru_cache(maxsize=64)
def _movers(body: Body, group: str) -> Floats:
    """Return the weights that move the outermost vertices of a group."""
    return body.hinges.weights[body.outermost[group]]


@lru_cache(maxsize=64)
def _region(body: Body, name: str) -> Floats:
    found = region(Rest(body.vertices, body.normals, body.weights, body.joints), name)
    found.setflags(write=False)
    return found


@lru_cache(maxsize=2)
def load_body(name: str) -> Body:
    """Return the "woman" or the "man"."""
    return read_body(assets() / "illustrations" / f"body_{name}.npz", name)


def read_body(path: Path, name: str) -> Body:
    """Return the body in a file made by the build tool."""
    with np.load(path) as stored:
        data = {key: stored[key] for key in stored.files}
    bones = skeleton(data["J"].astype(float), data["Fm"].astype(float))
    vertices, faces, values, material = refined(
        data["V"].astype(float),
        data["F"].astype(np.int64),
        {key: data[key].astype(float) for key in ("W", "SN", "GR", "FL")},
        data["lab"].astype(np.int64),
        [(bones.joints[INDEX[f"{bone}_{side}"]], reach) for bone, reach in _BENDING.items() for side in SIDES],
    )
    weights, normals = values["W"], values["SN"]
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    owner = weights.argmax(axis=1)
    body = Body(
        name=name,
        vertices=vertices,
        faces=faces,
        weights=weights,
        material=material,
        normals=normals,
        part=_parts(vertices, faces, weights, material),
        eyes=data["eyes"].astype(float),
        mouth=data["mouth"].astype(float),
        skeleton=bones,
        fist=values["GR"],
        straight=values["FL"],
        hinges=Hinges.made(vertices, weights, bones),
        breathing=_breathing(Rest(vertices, normals, weights, bones.joints)),
        outermost=outermost(vertices, owner, bones.joints),
    )
    body.heights.update(_heights(body, owner))
    return body


def _parts(vertices: Floats, faces: Ints, weights: Floats, material: Ints) -> Ints:
    """Return (m,) the part of each triangle: what most of its corners belong to, seams moved to hems and jaw."""
    of_bone = np.array([PARTS.index(part_of(bone)) for bone in BONES])
    corners = of_bone[weights.argmax(axis=1)][faces]
    part = np.where(corners[:, 1] == corners[:, 2], corners[:, 1], corners[:, 0])
    hips, torso, neck, head = (PARTS.index(name) for name in ("hips", "torso", "neck", "head"))
    part[(part == torso) & (material == BOTTOMS)] = hips
    part[(part == torso) & (material == SKIN)] = neck
    part[(part == neck) & (material == TOP)] = torso
    part[(part == neck) & (material == HAIR)] = head
    middles = vertices[faces].mean(axis=1)
    above = middles[:, 1] >= _jaw(vertices, weights, middles)
    part[(part == head) & (material == SKIN) & ~above] = neck
    part[(part == neck) & (material == SKIN) & above] = head
    return np.asarray(part)


def _jaw(vertices: Floats, weights: Floats, middles: Floats) -> Floats:
    """Return (m,) the height of the jaw line above or below the middle of each triangle (m, 3)."""
    middle = (weights[:, INDEX["head"]] > 0.5) & (np.abs(vertices[:, 2]) < 0.012)
    face = vertices[middle]
    nose = face[np.argmax(face[:, 0])]
    below = face[(face[:, 1] < nose[1] - 0.05) & (face[:, 0] > nose[0] - 0.055)]
    chin = below[np.argmin(below[:, 1] - 0.5 * below[:, 0])]
    return np.asarray(chin[1] - 0.001 + (chin[0] - middles[:, 0]).clip(0.0) * 0.62)


def _breathing(rest: Rest) -> Floats:
    """Return (n, 3) the way each vertex goes when breathing in: belly and chest forward, the more the nearer."""
    low, high = rest.joint("l1")[1], rest.joint("neck1")[1]
    height = np.clip((rest.vertices[:, 1] - low) / (high - low), 0.0, 1.0)
    swell = np.sin(np.pi * height) * np.clip(rest.normals[:, 0], 0.0, 1.0)
    return np.asarray(rest.normals * np.where(rest.trunk, swell, 0.0)[:, None])


def _heights(body: Body, owner: Ints) -> dict[str, float]:
    """Return how high the joints are above what they lie on, measured on the body itself."""
    ankle = float(np.mean([body.joints[INDEX["foot_r"], 1], body.joints[INDEX["foot_l"], 1]]))
    hand, elbow = INDEX["hand_r"], INDEX["farm1_r"]
    closed = body.vertices + body.hands(_FLAT_GRIP)
    palm = (closed[owner == hand] - body.joints[hand]) @ body.frames[hand]
    middle = palm[(np.abs(palm[:, 1] + 0.085) < 0.02) & (np.abs(palm[:, 0]) < 0.03)]
    forearm = np.isin(owner, [elbow, INDEX["farm2_r"]])
    sleeve = (body.vertices[forearm] - body.joints[elbow]) @ body.frames[elbow]
    near = sleeve[np.abs(sleeve[:, 1]) < 0.06][:, [0, 2]]
    return {
        "ankle": ankle,
        "wrist": float((-palm[:, 2]).max()) - 0.002,
        "palm": float(np.percentile(-middle[:, 2], 90)),
        "elbow": float(np.linalg.norm(near, axis=1).max()) - 0.006,
    }
