"""The painter's order: what is painted first, because everything else lies in front of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, permutations

import numpy as np

from backcoach.figures.outline import Floats, Ints
from backcoach.figures.skeleton import PARTS

CELL = 0.016
"""Size in metres of a cell of the grid on which depths are compared."""

WEIGHT = CELL * CELL / 5.76e-4
"""What a cell counts for when leads are summed: they are measured in cells of 2.4 cm, whatever the grid is."""

NOTHING = -9.0
"""The depth of a cell that a solid does not cover."""

Unit = tuple[int, ...]
"""Solids that are painted as one."""

ALWAYS = (("torso", "hips"), ("head", "neck"))
"""(in front, behind): these share a hem or a jaw line, whatever their depths say."""


@dataclass(frozen=True, slots=True)
class Samples:
    """Points scattered over the fronts of all solids.

    Attributes:
        points: (n, 3) in the view, metres.
        solid: (n,) which solid each belongs to: a part of the body, or a prop after the parts.
    """

    points: Floats
    solid: Ints


@dataclass(frozen=True, slots=True)
class DepthGrid:
    """How near each part of the body comes to the viewer, on a grid over the picture.

    Attributes:
        nearest: (solids, high, wide) depth in metres, or `NOTHING`.
        lowest: (2,) the view's x and y at the grid's first cell.
    """

    nearest: Floats
    lowest: Floats

    @classmethod
    def of(cls, samples: Samples, solids: int) -> DepthGrid:
        """Return the grid of points scattered over the solids."""
        lowest = samples.points.min(axis=0)[:2] - 2 * CELL
        column, row = ((samples.points[:, :2] - lowest) / CELL).astype(np.int64).T
        wide, high = int(column.max()) + 3, int(row.max()) + 3
        nearest = np.full(solids * high * wide, NOTHING)
        np.maximum.at(nearest, (samples.solid * high + row) * wide + column, samples.points[:, 2])
        return cls(nearest.reshape(solids, high, wide), lowest)

    def at(self, solid: Ints, points: Floats) -> Floats:
        """Return (n,) the depth of a solid (n,) at each point (n, 2), or `NOTHING`."""
        cells = ((points - self.lowest) / CELL).astype(np.int64)
        column = cells[:, 0].clip(0, self.nearest.shape[2] - 1)
        row = cells[:, 1].clip(0, self.nearest.shape[1] - 1)
        return np.asarray(self.nearest[solid, row, column])

    def shared(self) -> Floats:
        """Return (solids, cells) the depths in the cells that more than one solid covers."""
        flat = self.nearest.reshape(len(self.nearest), -1)
        return np.asarray(flat[:, np.count_nonzero(flat > NOTHING + 1, axis=0) > 1])


def lead(grid: Floats) -> Floats:
    """Return (solids, solids) by how much each is in front of each other one, summed over the cells they share."""
    covered = grid > NOTHING + 1
    result = np.zeros((len(grid), len(grid)))
    for solid in range(len(grid)):
        columns = covered[solid]
        gap = np.where(covered[:, columns], grid[solid, columns] - grid[:, columns], 0.0)
        gap[np.abs(gap) < 0.012] = 0.0
        result[solid] = WEIGHT * gap.clip(-0.06, 0.06).sum(axis=1)
    return result


def paint_order(
    samples: Samples, grid: DepthGrid, far: Floats, rules: Sequence[tuple[str, str]] = (), previous: Sequence[Unit] = ()
) -> tuple[Unit, ...]:
    """Return the solids in the order in which to paint them; joined parts are one unit where nothing divides them.

    Args:
        samples: points on the fronts of the solids.
        grid: their depths.
        far: (solids,) how far each lies behind its twin, 0 to 1, parts of the body first; unlike ones are kept apart.
        rules: pairs (in front, behind) of parts, which overrule the depths.
        previous: the order of the frame before; where two solids hardly overlap it is kept, so that nothing flickers.
    """
    ahead = lead(grid.shared())
    for front, behind in ALWAYS:
        first, second = PARTS.index(front), PARTS.index(behind)
        ahead[first, second] += 0.3
        ahead[second, first] -= 0.3
    for front, behind in rules:
        first, second = PARTS.index(front), PARTS.index(behind)
        ahead[first, second] = abs(ahead[first, second]) + 2.0
        ahead[second, first] = -2.0
    nearness = _nearness(samples, len(far))
    for place, solid in enumerate(solid for unit in previous for solid in unit):
        nearness[solid] = place
    return _units(_least_in_front_first(np.maximum(ahead, 0.0), nearness), ahead, far, previous)


def _nearness(samples: Samples, solids: int) -> Floats:
    """Return (solids,) the mean depth of each solid."""
    sums = np.bincount(samples.solid, samples.points[:, 2], minlength=solids)
    return np.asarray(sums / np.maximum(np.bincount(samples.solid, minlength=solids), 1))


def _least_in_front_first(ahead: Floats, nearness: Floats) -> list[int]:
    """Return the solids, taking away again and again the one that is least in front of those that are left.

    Among those in front of nothing, one that is joined to the last comes first, so that limbs stay whole.
    """
    left = list(range(len(nearness)))
    order: list[int] = []
    sums = ahead.sum(axis=1)
    while left:
        last = order[-1] if order else -1
        chosen = min(
            left,
            key=lambda solid: (
                round(max(float(sums[solid]) - 0.05, 0.0), 3),
                (solid, last) not in JOINED,
                float(nearness[solid]),
                solid,
            ),
        )
        order.append(chosen)
        left.remove(chosen)
        sums = sums - ahead[:, chosen]
    return order


def _most_overlap(one: int, other: int) -> float:
    """Return by how much one of two parts of a unit may lead; little where bare arm would come under the shirt."""
    return 0.08 if _sleeve(one, other) or (one in ARMS and other in ARMS) else 0.3


def _sleeve(one: int, other: int) -> bool:
    """Tell whether one of two solids is the torso and the other part of an arm: a sleeve is one with the shirt."""
    torso = PARTS.index("torso")
    return (one == torso and other in ARMS) or (other == torso and one in ARMS)


ARMS = frozenset(place for place, part in enumerate(PARTS) if part.partition("_")[0] in {"uarm", "farm", "hand"})

NECK = PARTS.index("neck")
"""Always painted by itself: the collar goes round it, so it is in front of half of the shirt and behind the rest."""


def _units(order: list[int], ahead: Floats, far: Floats, previous: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return the order with neighbours in it that are joined, and hardly overlap, taken together."""
    together = {pair for unit in previous for pair in permutations(unit, 2)}
    units: list[list[int]] = []
    for solid in order:
        unit = units[-1] if units else []
        allowed = [_most_overlap(solid, other) * (1.5 if (solid, other) in together else 1.0) for other in unit]
        apart = any(abs(ahead[solid, other]) > most for other, most in zip(unit, allowed, strict=True))
        apart |= any(abs(float(far[solid] - far[other])) > 0.1 for other in unit if not _sleeve(solid, other))
        if apart or solid == NECK or NECK in unit or not any((solid, other) in JOINED for other in unit):
            units.append([solid])
        else:
            unit.append(solid)
    return tuple(tuple(sorted(unit)) for unit in units)


def _joined() -> frozenset[tuple[int, int]]:
    """Return the pairs of parts that are one piece of skin or cloth, both ways round."""
    names = [("hips", "torso"), ("torso", "neck")]
    for side in "rl":
        for first, *rest in (("torso", "uarm", "farm", "hand"), ("hips", "thigh", "shin", "foot")):
            names += list(pairwise([first, *(f"{name}_{side}" for name in rest)]))
    places = [(PARTS.index(one), PARTS.index(other)) for one, other in names]
    return frozenset(places + [(other, one) for one, other in places])


JOINED = _joined()


def _neighbours() -> Ints:
    """Return (parts, most) the parts to which each is joined, -1 where there are fewer."""
    beside = [sorted(other for one, other in JOINED if one == part) for part in range(len(PARTS))]
    most = max(len(others) for others in beside)
    return np.array([others + [-1] * (most - len(others)) for others in beside])


NEIGHBOURS = _neighbours()
