"""Reads what everyone is asked to have read before the first session."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from backcoach.coach.problem import Problem
from backcoach.content.library import open_file
from backcoach.errors import ContentError
from backcoach.resources import assets


@dataclass(frozen=True, slots=True)
class Notice:
    """That this is information, not medical advice.

    Attributes:
        welcome, invitation: said to somebody new, where there is room for it.
        paragraphs: the last one leads into `urgent`.
        urgent: signs with which nobody should exercise.
        on_paper: the same as the paragraphs before the last, for a printed page.
        agree: what people answer when they have read it.
        sources: ids of `coach.exercise.Source`.
    """

    welcome: str
    invitation: str
    title: str
    paragraphs: tuple[str, ...]
    urgent: tuple[str, ...]
    on_paper: str
    agree: str
    sources: tuple[str, ...]


def load_notice(folder: Path | None = None) -> Notice:
    """Return the notice in the user's language.

    Args:
        folder: where `notice.toml` is; the assets that come with BackCoach unless given.

    Raises:
        ContentError: with every mistake in the file.
    """
    problems: list[Problem] = []
    reader = open_file((folder or assets()) / "notice.toml", problems)
    if reader is not None:
        notice = Notice(
            welcome=reader.told("welcome"),
            invitation=reader.told("invitation"),
            title=reader.told("title"),
            paragraphs=reader.told_all("paragraphs"),
            urgent=reader.told_all("urgent"),
            on_paper=reader.told("on_paper"),
            agree=reader.told("agree"),
            sources=reader.texts("sources"),
        )
        reader.finish()
    if problems:
        raise ContentError(*(problem.message for problem in problems))
    return notice
