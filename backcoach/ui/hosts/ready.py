"""Looks after getting ready: what is coming, which parts are left out this time, and how long it really takes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from backcoach.coach.exercise import Phase, Posture
from backcoach.coach.finding import better, exercises_of, suited, told_better, told_changes, told_out
from backcoach.coach.routine import PlannedStep, Routine, instead_of, without
from backcoach.coach.run import sayings
from backcoach.coach.script import dose
from backcoach.coach.timeline import Timeline
from backcoach.coach.today import told_hurt
from backcoach.coach.words import sentence
from backcoach.language import tr
from backcoach.ui.hosts.hearing import HearingHost
from backcoach.ui.hosts.start import lasting, minutes
from backcoach.ui.pages.ready import Coming, Outline, Part, ReadyPage
from backcoach.ui.parts import Parts
from backcoach.ui.thumbnails import Thumbnails
from backcoach.ui.widgets.cell import METRES, PIXELS

ICONS = {"mat": "mat", "chair": "chair", "wall": "wall", "cushion": "cushion", "folded towel": "towel"}
"""Of what is to be laid out, by what files call it."""


class ReadyHost(QObject):
    """Gives the ready page its outline.

    Signals:
        begun(): the session is to start.
        left(): back to the choice.
        preferred(routine): get ready for this one instead.

    Attributes:
        routine, timeline: as it is to be done, without what is left out; None before there is any.
    """

    begun = Signal()
    left = Signal()
    preferred = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = ReadyPage()
        self.hearing = HearingHost(parts, self.page.sound, self)
        self.routine: Routine | None = None
        self.timeline: Timeline | None = None
        self._parts = parts
        self._whole: Timeline | None = None
        self._asked: Routine | None = None
        self._left_out: frozenset[Phase] = frozenset()
        self._small = Thumbnails(parts, self.page, *PIXELS, METRES)
        self._small.arrived.connect(self.page.show_picture)
        self.page.begun.connect(self.begun)
        self.page.left.connect(self.left)
        self.page.preferred.connect(self.preferred)
        self.page.toggled.connect(self._toggle)
        self.page.seen.connect(self.redraw)

    @property
    def pain(self) -> int | None:
        """Return the score given before the session, or None."""
        return self.page.pain

    def get_ready(self, routine: Routine) -> Iterator[object]:
        """Show what a routine asks for, a piece at each step, and have its cues at hand."""
        self._asked, self._left_out = routine, frozenset()
        self._whole = self._parts.timeline(routine)
        self.hearing.offer()
        outline = self._lay_out()
        yield outline
        self.page.fill(outline, afresh=True)
        yield self.page

    @Slot()
    def redraw(self) -> None:
        """Have the pictures of what comes drawn."""
        if self.routine is not None:
            self._small.ask([step.exercise for step in self.routine.steps])

    @Slot(str)
    def _toggle(self, phase: str) -> None:
        self._left_out ^= {Phase(phase)}
        self.page.show_outline(self._lay_out())

    def _lay_out(self) -> Outline:
        asked, whole, parts = self._asked, self._whole, self._parts
        assert asked is not None
        assert whole is not None
        self.routine = without(asked, self._left_out, parts.library)
        self.timeline = timeline = whole if self.routine is asked else parts.timeline(self.routine)
        parts.voice.prepare([*sayings(timeline), parts.words.sound_check])  # so that no cue is late
        return Outline(
            name=asked.name,
            minutes=minutes(timeline.total_seconds),
            note=suited(asked, parts.library, parts.settings.avoid).note,
            needs=tuple((ICONS.get(thing, ""), sentence(read)) for read, thing in timeline.things().items())
            or (("", tr("Nothing")),),
            helps=tr("More comfortable with: {things}.", things=tr(", ").join(timeline.helps()))
            if timeline.helps()
            else "",
            parts=tuple(self._part(phase, whole, timeline) for phase in whole.phases()),
            left_out="\n".join(filter(None, self._left_out_lines(asked, timeline))),
            better=self._better(asked),
            advice="\n".join(self._advice(asked)),
            pictured=parts.shows_figures,
        )

    def _left_out_lines(self, asked: Routine, timeline: Timeline) -> Iterator[str]:
        """Yield what to know of a routine that is not done as written."""
        parts = self._parts
        known = parts.library, parts.settings.avoid
        yield told_out(asked, *known)
        if suited(asked, *known) is not asked and asked.promise:
            yield tr("It takes {length}.", length=lasting(asked, timeline))

    def _better(self, asked: Routine) -> tuple[str, str, str]:
        parts = self._parts
        known = parts.routines, parts.library, parts.settings.avoid
        other = better(asked, *known)
        return (other.id, other.name, told_better(asked, *known)) if other else ("", "", "")

    def _advice(self, asked: Routine) -> Iterator[str]:
        """Yield what to keep in mind."""
        parts = self._parts
        coming = exercises_of([self.routine or asked], parts.library)
        yield from filter(None, [told_hurt([it.name for it in coming if it.id in parts.hurt])])
        yield from instead_of(self._left_out)
        yield from told_changes(self.routine or asked, parts.library, parts.settings.avoid)

    def _part(self, phase: Phase, whole: Timeline, timeline: Timeline) -> Part:
        left_out = phase in self._left_out
        last = [it for it in whole.plan if it.phase not in self._left_out or left_out][-1]
        seconds = sum(it.seconds for it in (whole if left_out else timeline).segments if it.phase is phase)
        return Part(
            phase=phase.value,
            name=phase.label,
            minutes=minutes(seconds),
            exercises=tuple(self._coming(it, last=it is last) for it in whole.plan if it.phase is phase),
            left_out=left_out,
            fixed=not left_out and len(timeline.phases()) == 1,
        )

    def _coming(self, step: PlannedStep, *, last: bool) -> Coming:
        exercise = step.exercise
        low = exercise.posture.on_floor and exercise.posture is not Posture.HALF_KNEELING
        told = self._dose(step, rests=not last)
        return Coming(exercise.id, exercise.name, told, low, exercise.id in self._parts.hurt)

    def _dose(self, step: PlannedStep, *, rests: bool) -> str:
        words = self._parts.words
        told = dose(step, words).rstrip(".")
        rest = words.length(step.rest_after) if rests and step.rest_after else ""
        return tr("{dose}, then rest {length}", dose=told, length=rest) if rest else told
