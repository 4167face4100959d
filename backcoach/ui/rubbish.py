"""Looks for rubbish where the widgets live.

Python looks for it in whichever thread happens to ask for memory, and takes away at once what it finds: widgets and
pictures too, which Qt allows to none but the window's own thread. The program has died of that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

from backcoach.ui.courtesy import COURTESY


def keep_to_this_thread(owner: QObject) -> None:
    """Look for rubbish in this thread alone, while it has nothing else to do, for as long as the owner lives.

    What is there by now mostly stays, and is not searched any more: a search takes as long as there are objects.
    """
    gc.disable()
    gc.freeze()
    QAbstractEventDispatcher.instance().aboutToBlock.connect(_Collector(owner).look)


class _Collector(QObject):
    @Slot()
    def look(self) -> None:
        """Do what Python would have done by now, unless somebody waits for a page."""
        if not COURTESY.left:
            collect_due()


def collect_due() -> None:
    """Collect the generations that are due by Python's own measure, if any."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
