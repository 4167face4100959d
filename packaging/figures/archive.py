"""Writes a body as a file of arrays whose bytes depend on nothing but the arrays."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

LONG_AGO = (1980, 1, 1, 0, 0, 0)


def on_grid(values: NDArray[np.float64], steps: int) -> NDArray[np.float32]:
    """Return the values rounded to whole steps per unit: they pack better, and the last bits of a sum do not matter."""
    return ((np.round(values * steps) + 0.0) / steps).astype(np.float32)


def whole_shares(weights: NDArray[np.float64], steps: int = 1024) -> NDArray[np.float32]:
    """Return weights in whole steps whose sum is exactly 1: what is left over goes to the largest."""
    counts = np.floor(weights * steps + 1e-6)
    rows = np.arange(len(weights))
    counts[rows, weights.argmax(1)] += steps - counts.sum(1)
    return (counts / steps).astype(np.float32)


def write(path: Path, arrays: dict[str, NDArray[Any]]) -> None:
    """Write the arrays, sorted by name, without any time stamp; `numpy.load` reads them."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(arrays):
            buffer = io.BytesIO()
            np.lib.format.write_array(buffer, np.ascontiguousarray(arrays[name]), version=(1, 0), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", LONG_AGO)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(entry, buffer.getvalue())
