"""BackCoach: a timed, spoken exercise session for people with a sore back."""

__version__ = "0.1.0"
