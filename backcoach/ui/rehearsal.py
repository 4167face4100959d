"""Does in pieces, while nobody sees it, what the first sight of the stage would wait for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize

from backcoach.ui.pages.session import SessionPage
from backcoach.ui.widgets.controls import Controls
from backcoach.ui.widgets.turned import Turned


def rehearse(stage: SessionPage, size: QSize) -> Iterator[object]:
    """Lay out what it shows for a window of a size, then paint its parts, one at each step, where nobody sees them.

    Then the sizes of letters are found and they are loaded, outlines are made, and buttons have their pictures.
    """
    stage.resize(size)
    stage.arrange()
    parts: list[Controls | Turned] = [*stage.findChildren(Controls), *stage.findChildren(Turned)]
    for part in parts:
        yield part
        if not part.isHidden():
            part.rehearse()
