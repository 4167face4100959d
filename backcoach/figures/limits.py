"""How far each joint of a figure may be turned: one table, with where its numbers are from.

The usual ranges are those of the American Academy of Orthopaedic Surgeons (Joint Motion: Method of Measuring and
Recording, 1965), as Norkin and White's "Measurement of Joint Motion" hands them on; written down from memory, not read
again for this. A copy of the table of the Merck Manual was looked at beside it (hip 125, knee 130, ankle 20 and 50,
elbow 160, wrist 70 and 90, toes 80). The spine of a figure is no column of vertebrae: the numbers hold for its lumbar
and thoracic regions together (`trunk`) and for the whole neck (`cervical`); how these share them is our own division.

Some exercises of an ordinary leaflet legitimately reach further, because the weight of the body or the hands take a
joint past where its own muscles bring it. Such a row has its reason beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """The range of one angle in degrees.

    Attributes:
        usual: what the table says.
        least: least allowed here; most: most allowed here.
        why: why this is more than the table says; "" where it is not.
    """

    usual: tuple[float, float]
    least: float
    most: float
    why: str = ""

    def __contains__(self, degrees: float) -> bool:
        return self.least <= degrees <= self.most


def _row(low: float, high: float, least: float | None = None, most: float | None = None, why: str = "") -> Limit:
    return Limit((low, high), low if least is None else least, high if most is None else most, why)


LIMITS: Mapping[str, Limit] = {
    "hip.flex": _row(-30, 120, most=135, why="hands draw the knee to the chest, or the trunk lies on the thighs"),
    "hip.abd": _row(-30, 45),
    "hip.rot": _row(-45, 45, most=60, why="the ankle lies on the other knee, with the hip bent"),
    "knee.flex": _row(0, 135, least=-5, most=160, why="sitting on the heels; and a straight knee may give a little"),
    "ankle.flex": _row(-50, 20, least=-62, most=30, why="the instep on the floor; the wall stretch of the calf"),
    "ankle.rot": _row(-35, 35),
    "toes.flex": _row(-45, 70, most=80, why="on the balls of the feet in the plank; the Merck Manual has 80"),
    "shoulder.flex": _row(-60, 180, least=-65, most=185, why="the neck and chest of the figure give nothing away"),
    "shoulder.abd": _row(-45, 180),
    "shoulder.rot": _row(-70, 90),
    "scapula.elev": _row(-10, 40),
    "scapula.prot": _row(-30, 30),
    "elbow.flex": _row(0, 150, least=-5, most=155, why="a straight elbow may give a little; the Merck Manual has 160"),
    "forearm.pron": _row(-80, 80, least=-90, most=90, why="the wrist adds a little to a turn of the forearm"),
    "wrist.flex": _row(-70, 80, least=-95, most=90, why="the body leans on flat hands"),
    "wrist.dev": _row(-30, 20, least=-35, most=35, why="the fingers are moved in one piece here"),
    "trunk.flex": _row(-25, 80, least=-40, most=90, why="lying propped up on the front; the cat's back; child's pose"),
    "trunk.side": _row(-35, 35),
    "trunk.twist": _row(-45, 45, least=-50, most=50, why="the knees are let down to a side, with all their weight"),
    "cervical.flex": _row(-45, 45, least=-60, most=60, why="the head on the floor, as in the bridge"),
    "cervical.side": _row(-45, 45),
    "cervical.twist": _row(-60, 60, most=70, least=-70, why="a neck turned gently as far as it goes"),
    "lumbar.flex": _row(-25, 60, least=-35),
    "lumbar.side": _row(-25, 25),
    "lumbar.twist": _row(-25, 25),
    "thorax.flex": _row(-25, 50),
    "thorax.side": _row(-30, 30),
    "thorax.twist": _row(-40, 40),
    "neck.flex": _row(-60, 60),
    "neck.side": _row(-45, 45),
    "neck.twist": _row(-70, 70),
    "head.flex": _row(-25, 25),
    "head.side": _row(-25, 25),
    "head.twist": _row(-40, 40),
}
"""The range of every angle; + is bent, out to the side, turned outward, and for the spine bent or turned right."""

SUMS: Mapping[str, tuple[str, str]] = {"trunk": ("lumbar", "thorax"), "cervical": ("neck", "head")}
"""What the table has only together."""

SLACK = 1.0
"""Degrees by which a solved angle may miss its range: less than anybody can see."""


def limit_of(angle: str) -> Limit | None:
    """Return the range of "hip_r.flex" or "lumbar.twist"; None where there is none, as for the whole body's turn."""
    joint, _, dof = angle.partition(".")
    return LIMITS.get(f"{joint.removesuffix('_r').removesuffix('_l')}.{dof}")


def beyond(angles: Mapping[str, float]) -> Iterator[tuple[str, float, Limit]]:
    """Yield every angle that is outside its range, with the range."""
    for name, degrees in {**angles, **_summed(angles)}.items():
        limit = limit_of(name)
        if limit is not None and not limit.least - SLACK <= degrees <= limit.most + SLACK:
            yield name, degrees, limit


def _summed(angles: Mapping[str, float]) -> dict[str, float]:
    """Return the angles that the table has only for two regions of the spine together."""
    return {
        f"{whole}.{dof}": sum(angles.get(f"{region}.{dof}", 0.0) for region in regions)
        for whole, regions in SUMS.items()
        for dof in ("flex", "side", "twist")
    }
