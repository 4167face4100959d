"""Values of Qt's flags by number, for whatever is painted first.

Whoever first names `PySide6.QtCore.Qt` waits until all of its 130 enums have been made: a seventh of the time that an
empty window takes (docs/decisions/0011). Qt takes the numbers where it takes flags or sets a property. What comes after
the first paint names `Qt` as usual.
"""

from __future__ import annotations

PLAIN_TEXT = 0
"""Qt.TextFormat, for the property "textFormat"."""

NO_FOCUS = 0
"""Qt.FocusPolicy, for the property "focusPolicy"."""

NO_SCROLL_BAR = 1
"""Qt.ScrollBarPolicy, for the property "horizontalScrollBarPolicy"."""

LEFT, TOP, WORD_WRAP = 0x1, 0x20, 0x1000
"""Qt.AlignmentFlag and Qt.TextFlag, for measuring text; `QPainter.drawText` would look for their names."""
