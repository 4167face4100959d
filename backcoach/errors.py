"""What can go wrong, as a tree.

    BackCoachError            everything a person should be told in a sentence
    ├── ContentError          a file a person can edit is wrong (exercise, routine, settings)
    ├── StoreUnavailable      the history cannot be opened or written
    ├── VoiceUnavailable      nothing can be spoken
    └── AlreadyRunning        another BackCoach works on the same data folder

Each message is a whole sentence that names the file, the place and the remedy. Anything else that is raised
is a fault of ours and is allowed to surface.
"""

from __future__ import annotations


class BackCoachError(Exception):
    """Base of everything that is the world's fault rather than ours; `str()` is a sentence for the user."""


class ContentError(BackCoachError):
    """A file that a person can edit is wrong.

    Attributes:
        problems: one sentence for each mistake found, in the order of the file.
    """

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class StoreUnavailable(BackCoachError):  # noqa: N818 - a state of the world, not a mistake
    """The history cannot be opened or written; the session goes on without it."""


class VoiceUnavailable(BackCoachError):  # noqa: N818 - a state of the world, not a mistake
    """Nothing can be spoken; cues are shown instead."""


class AlreadyRunning(BackCoachError):  # noqa: N818 - a state of the world, not a mistake
    """Another BackCoach already works on this data folder."""
