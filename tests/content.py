"""What comes with BackCoach, read once for all tests in a process; nothing in it can be changed."""

from __future__ import annotations

from backcoach.content.library import load_library
from backcoach.content.routines import load_routines
from backcoach.content.words import load_words

LIBRARY = load_library()
ROUTINES = load_routines(LIBRARY)
WORDS = load_words()
