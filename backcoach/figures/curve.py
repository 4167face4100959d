"""Polylines as smooth curves: each node pulls the curve, which runs through the middles between nodes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from backcoach.figures.outline import Bools, Floats, Ints

ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
"""One element of a path: 0 go to, 1 line to, 2 curve to, 3 the rest of a curve. Big-endian, as Qt's streams are."""


ROUNDED = 3
"""How many elements a node of a rounded polyline takes; each polyline takes one more."""


def straight(points: Floats, counts: Ints, closed: Bools) -> NDArray[np.void]:
    """Return straight lines from node to node, and back to the first where closed, as the elements of one path.

    Args:
        points: (n, 2) the nodes, one polyline after the other.
        counts: (k,) how many nodes each has.
        closed: (k,) whether each goes round.
    """
    starts, lengths = np.cumsum(counts) - counts, counts + closed
    first = np.cumsum(lengths) - lengths
    which = np.repeat(np.arange(len(counts)), lengths)
    step = np.arange(len(which)) - first[which]
    nodes = points[starts[which] + step % counts[which]]
    packed = np.empty(len(which), ELEMENT)
    packed["kind"], packed["x"], packed["y"] = np.where(step == 0, 0, 1), nodes[:, 0], nodes[:, 1]
    return packed


def rounded(points: Floats, counts: Ints, closed: Bools) -> NDArray[np.void]:
    """Return quadratic curves from middle to middle, written as cubic ones; a node given twice stays a corner.

    Args:
        points: (n, 2) the nodes, one polyline after the other.
        counts: (k,) how many nodes each has.
        closed: (k,) whether each goes round.
    """
    starts = np.cumsum(counts) - counts
    count, ends = len(points), starts + counts - 1
    after, before = np.arange(1, count + 1), np.arange(-1, count - 1)
    after[ends], before[starts] = starts, ends
    middle = 0.5 * (points + points[after])
    from_middle = middle[before]
    middle[ends[~closed]] = points[ends[~closed]]
    from_middle[starts[~closed]] = points[starts[~closed]]
    packed = np.empty(3 * count + len(counts), ELEMENT)
    place = 3 * np.arange(count) + np.repeat(np.arange(len(counts)), counts) + 1
    first = place[starts] - 1
    packed["kind"][first] = 0
    packed["x"][first], packed["y"][first] = from_middle[starts].T
    controls = (from_middle + (points - from_middle) * (2 / 3), middle + (points - middle) * (2 / 3), middle)
    for step, nodes in enumerate(controls):
        packed["kind"][place + step] = 2 if step == 0 else 3
        packed["x"][place + step], packed["y"][place + step] = nodes[:, 0], nodes[:, 1]
    return packed
