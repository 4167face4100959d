"""What is missing at the moment, part by part, as the lines that say so."""

from __future__ import annotations

ASKED = "asked"
"""The part of whatever was just asked for: each time anew."""
VOICE = "voice"
PASSING = (VOICE, "awake")
"""Parts of a session, which are told of only where there is one."""


class Troubles:
    """Remembers what was told, so that nothing is told twice."""

    def __init__(self) -> None:
        self._told: dict[str, str] = {}

    @property
    def lines(self) -> str:
        """Return a line for each, whoever told it."""
        return "\n".join(dict.fromkeys(text for text in self._told.values() if text))

    def take(self, part: str, sentence: str) -> bool:
        """Take what is missing, or with "" that it is there again; tell whether that is new."""
        before = self._told.get(part, "")
        if sentence == before and part != ASKED:
            return False  # told already, and perhaps closed by the user
        self._told[part] = sentence
        if not sentence:  # whoever else told the same takes it back too
            self._told = {name: text for name, text in self._told.items() if text != before}
        return True

    def leave(self) -> bool:
        """Forget what concerned a session; it is told anew in the next one. Tell whether there was any."""
        gone = [self._told.pop(part, "") for part in PASSING]
        return any(gone)
