"""From triangles to lines: closed loops round what faces the viewer, and which stretches of them are true outlines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Loops:
    """Closed polylines, one after the other.

    Attributes:
        edges: (n,) which of the chained edges comes next, loop by loop.
        starts: (k,) where in `edges` each loop begins.
        counts: (k,) how many edges it has.
    """

    edges: Ints
    starts: Ints
    counts: Ints

    def before(self) -> Ints:
        """Return (n,) the place of the edge before each edge, within its loop."""
        places = np.arange(len(self.edges)) - 1
        places[self.starts] = self.starts + self.counts - 1
        return places

    def after(self) -> Ints:
        """Return (n,) the place of the edge after each edge, within its loop."""
        places = np.arange(len(self.edges)) + 1
        places[self.starts + self.counts - 1] = self.starts
        return places

    def owner(self) -> Ints:
        """Return (n,) to which loop each edge belongs."""
        return np.repeat(np.arange(len(self.counts)), self.counts)


def chain(tails: Ints, heads: Ints) -> Loops:
    """Return the closed loops that directed edges form; every node must be left as often as it is entered.

    No edge is followed one by one: every edge looks twice as far ahead in each round, so a few rounds find all loops.
    """
    count = len(tails)
    following = np.empty(count, np.int64)
    following[np.argsort(heads, kind="stable")] = np.argsort(tails, kind="stable")
    rounds = max(1, int(count).bit_length())
    first, jump = np.arange(count), following
    for _ in range(rounds):
        first = np.minimum(first, first[jump])
        jump = jump[jump]
    is_first = first == np.arange(count)
    steps = np.where(is_first, 0, 1)
    jump = np.where(is_first, np.arange(count), following)
    for _ in range(rounds):
        steps = steps + steps[jump]
        jump = jump[jump]
    sizes = np.bincount(first, minlength=count)
    place = np.where(is_first, 0, sizes[first] - steps)
    edges = np.argsort(first * (count + 1) + place, kind="stable")
    counts = sizes[is_first]
    return Loops(edges, np.cumsum(counts) - counts, counts)


def areas(points: Floats, loops: Loops) -> Floats:
    """Return (k,) the signed area of each loop in square metres; anticlockwise is positive."""
    if not len(loops.edges):
        return np.zeros(0)
    after = points[loops.after()]
    cross = points[:, 0] * after[:, 1] - points[:, 1] * after[:, 0]
    return 0.5 * np.add.reduceat(cross, loops.starts)


def smooth(points: Floats, loops: Loops, free: Bools, rounds: int) -> Floats:
    """Return points (n, 2) with the tremble of the mesh taken out where `free`, without shrinking thin shapes."""
    moved = np.flatnonzero(free)
    before, after = loops.before()[moved], loops.after()[moved]
    points = points.copy()
    for weight in (0.5, -0.53) * rounds:
        middle = 0.5 * (points.take(before, axis=0) + points.take(after, axis=0))
        points[moved] = points.take(moved, axis=0) * (1 - weight) + weight * middle
    return points


def turning(points: Floats, before: Ints, after: Ints) -> Floats:
    """Return (n,) the cosine of the angle by which the way turns at each point; -1 where it goes straight back."""
    come, leave = points - points[before], points[after] - points
    lengths = np.sqrt((come * come).sum(axis=1) * (leave * leave).sum(axis=1))
    return np.asarray((come * leave).sum(axis=1) / np.maximum(lengths, 1e-12))


@dataclass(frozen=True, slots=True)
class Runs:
    """Stretches of loops that are to be drawn as lines.

    Attributes:
        nodes: (n,) places in the loops' edges, stretch by stretch, the end of each stretch included.
        starts: (k,) where in `nodes` each stretch begins.
        counts: (k,) how many nodes it has.
        closed: (k,) whether it goes all the way round.
        loop: (k,) the loop it is part of.
    """

    nodes: Ints
    starts: Ints
    counts: Ints
    closed: Bools
    loop: Ints


def runs(loops: Loops, wanted: Bools) -> Runs:
    """Return the longest stretches of the wanted edges (n,), in the order of the loops."""
    owner = loops.owner()
    round_trip = np.logical_and.reduceat(wanted, loops.starts)[owner] if len(owner) else wanted
    place = np.arange(len(owner))
    gap = np.where(wanted, len(owner), place)
    first_gap = np.minimum.reduceat(gap, loops.starts)[owner] if len(owner) else gap
    turned = loops.starts[owner] + (place - first_gap) % loops.counts[owner]
    turned = np.where(round_trip, place, turned)
    order = np.empty(len(owner), np.int64)
    order[turned] = place  # each loop now begins at a gap, so that no stretch runs over its end
    flags = wanted[order]
    begins = flags & ~np.concatenate([[False], flags[:-1]])
    begins[loops.starts] = flags[loops.starts]
    stretch = np.cumsum(begins) - 1
    kept = np.flatnonzero(flags)
    counts = np.bincount(stretch[kept], minlength=int(begins.sum())) if len(kept) else np.zeros(0, np.int64)
    firsts = np.flatnonzero(begins)
    closed = round_trip[order[firsts]]
    return _with_ends(loops, order, firsts, counts.astype(np.int64), closed)


def _with_ends(loops: Loops, order: Ints, firsts: Ints, counts: Ints, closed: Bools) -> Runs:
    """Return runs with the head of each last edge added where the run is open."""
    lengths = counts + ~closed
    starts = np.cumsum(lengths) - lengths
    which = np.repeat(np.arange(len(lengths)), lengths)
    step = np.arange(len(which)) - starts[which]
    last = step == counts[which]
    nodes = order[firsts[which] + np.minimum(step, counts[which] - 1)]
    nodes = np.where(last, loops.after()[nodes], nodes)
    return Runs(nodes, starts, lengths, closed, loops.owner()[order[firsts]])
