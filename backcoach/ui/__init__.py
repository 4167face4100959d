"""What is seen: the window, its pages and widgets. PySide6 is imported only here.

Pages do not know each other; the window joins them. Hosts give pages plain values and answer their signals. Widgets
know nothing of exercises. The conductor alone turns the coach's events into Qt signals.

PySide6 replaces the import statement by one that reads the source of every module imported later, which makes
loading SQLAlchemy half as slow again and costs 20 MB (docs/decisions/0006). Nothing here uses what that buys, so it
is put back as soon as Qt is loaded.
"""

import builtins

from backcoach.ui.compiled import compiled_once, patterns_later

_import = builtins.__import__

with compiled_once(), patterns_later():
    from PySide6 import QtCore, QtGui, QtWidgets  # noqa: F401 - loaded here once, so that the line below holds

builtins.__import__ = _import
