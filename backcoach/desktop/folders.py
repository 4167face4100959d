"""Where a user's data is kept."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from backcoach.errors import BackCoachError
from backcoach.language import tr

VARIABLE = "BACKCOACH_DATA_DIR"


class DataFolder(NamedTuple):
    """The folder that holds everything of one user, and the names in it. Nothing is created before `create`."""

    path: Path

    @classmethod
    def find(cls, data_dir: str | Path | None = None, environ: Mapping[str, str] | None = None) -> DataFolder:
        """Return the folder named by --data-dir, else by BACKCOACH_DATA_DIR, else the one this system is used to."""
        named = str(data_dir or "") or (os.environ if environ is None else environ).get(VARIABLE, "")
        if named:
            return cls(Path(named).expanduser().absolute())
        from platformdirs import user_data_path  # noqa: PLC0415 - not needed when the folder is named

        return cls(user_data_path("BackCoach", appauthor=False))

    @property
    def history(self) -> Path:
        """Return the file of the sessions."""
        return self.path / "history.sqlite3"

    @property
    def settings(self) -> Path:
        """Return the file of the settings."""
        return self.path / "settings.toml"

    @property
    def routines(self) -> Path:
        """Return the folder of the user's own routines."""
        return self.path / "routines"

    @property
    def cache(self) -> Path:
        """Return the folder of what can be made again at any time."""
        return self.path / "cache"

    @property
    def phrases(self) -> Path:
        """Return the folder of the phrases that were rendered once."""
        return self.cache / "phrases"

    @property
    def log(self) -> Path:
        """Return the file that says what the program did, for when something went wrong."""
        return self.path / "backcoach.log"

    def create(self) -> None:
        """Make the folders that are missing; raise BackCoachError when that cannot be done."""
        try:
            self.routines.mkdir(parents=True, exist_ok=True)
        except (OSError, RuntimeError) as error:
            reason = getattr(error, "strerror", None) or error
            raise BackCoachError(
                tr(
                    "The data folder {folder} cannot be made ({reason}). "
                    "Name another one with --data-dir or {variable}.",
                    folder=self.path,
                    reason=reason,
                    variable=VARIABLE,
                )
            ) from error
