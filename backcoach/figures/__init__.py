"""The moving figures: from a joint angle in a file to what is drawn. Numbers only; no screen, no Qt."""

from __future__ import annotations

import os

# A second thread costs more than it brings on matrices this small, and it spins. NumPy reads this once, when it is
# first imported, so it stands here, before any module of this room can import it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
