"""Bends without dents: at the joints the posed surface is averaged, and the detail of the body at rest put back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from backcoach.figures.body import Body
from backcoach.figures.outline import Floats, Ints
from backcoach.figures.skeleton import BONES
from backcoach.figures.surface import Surface, surface_of

REACH = {"thigh": 0.13, "uarm": 0.10}
"""How far from the joint at which a bone begins its surface is averaged, in metres."""

ROUNDS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Hems:
    """The vertices of all hems, which a bend would make tremble.

    Attributes:
        vertices: (h,) the vertices on hems.
        pull: (h, h) matrix that averages each with its neighbours along the hem.
        detail: (h, 3) what that takes from the body at rest.
    """

    vertices: Ints
    pull: Floats
    detail: Floats

    @classmethod
    def of(cls, surface: Surface, rest: Floats) -> Hems:
        """Return the hems of a body at rest (n, 3)."""
        own = rest[surface.hem_vertices]
        return cls(surface.hem_vertices, surface.hem_pull, own - surface.hem_pull @ own)

    def posed(self, points: Floats, turns: Floats) -> Floats:
        """Return the points (n, 3) with hems as even as they are at rest."""
        points[self.vertices] = self.pull @ points[self.vertices]
        points[self.vertices] += np.einsum("vij,vj->vi", turns[self.vertices], self.detail)
        return points


@dataclass(frozen=True, slots=True, eq=False)
class Soft:
    """The vertices near joints, and what they lose by averaging.

    Attributes:
        vertices: (v,) those that are averaged.
        neighbours: (q,) the vertices round each of them, one vertex after the other.
        starts: (v,) where in `neighbours` each begins.
        sizes: (v, 1) how many neighbours each has.
        share: (v, 1) how much of the average each takes in a round.
        detail: (v, 3) from the averaged body at rest to the true one.
        hems: how hems are kept even.
    """

    vertices: Ints
    neighbours: Ints
    starts: Ints
    sizes: Floats
    share: Floats
    detail: Floats
    hems: Hems

    def averaged(self, points: Floats) -> Floats:
        """Return points (n, 3) with those near joints averaged with their neighbours, again and again."""
        points = points.copy()
        for _ in range(ROUNDS):
            around = np.add.reduceat(points[self.neighbours], self.starts) / self.sizes
            own = points[self.vertices]
            points[self.vertices] = own + self.share * (around - own)
        return points

    def posed(self, points: Floats, turns: Floats) -> Floats:
        """Return the posed points (n, 3) without dents; the turns (n, 3, 3) carry the detail along."""
        points = self.averaged(points)
        detail = np.einsum("vij,vj->vi", turns[self.vertices], self.detail)
        shrunk = np.linalg.norm(detail, axis=1, keepdims=True)  # a mean of turns is shorter than a turn
        whole = np.linalg.norm(self.detail, axis=1, keepdims=True)
        points[self.vertices] += detail * np.minimum(whole / np.maximum(shrunk, 1e-9), 2.0)
        return self.hems.posed(points, turns)


@lru_cache(maxsize=4)
def soft_of(body: Body) -> Soft:
    """Return how a body's joints are softened; made once for each body."""
    surface, rest = surface_of(body), np.asarray(body.vertices, np.float64)
    share = np.zeros(len(rest))
    for name, reach in REACH.items():
        for side in "rl":
            joint = body.joints[BONES.index(f"{name}_{side}")]
            near = (1 - np.linalg.norm(rest - joint, axis=1) / reach).clip(0, 1)
            share = np.maximum(share, near * near * (3 - 2 * near))
    return _soft(surface, rest, 0.6 * np.minimum(1.6 * share, 1.0))


def _soft(surface: Surface, rest: Floats, share: Floats) -> Soft:
    vertices = np.flatnonzero(share > 0.02)
    ends = np.append(surface.neighbour_starts, len(surface.neighbours))
    sizes = (ends[1:] - ends[:-1])[vertices]
    starts = np.cumsum(sizes) - sizes
    places = np.repeat(ends[vertices] - starts, sizes) + np.arange(int(sizes.sum()))
    soft = Soft(
        vertices=vertices,
        neighbours=surface.neighbours[places],
        starts=starts,
        sizes=sizes[:, None].astype(float),
        share=share[vertices, None],
        detail=np.zeros((len(vertices), 3)),
        hems=Hems.of(surface, rest),
    )
    return replace(soft, detail=rest[vertices] - soft.averaged(rest)[vertices])
