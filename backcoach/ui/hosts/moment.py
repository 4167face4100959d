"""Puts a moment of a session on the stage: what `coach/view.py` says of it, in shapes and colours."""

from __future__ import annotations

from backcoach.coach.events import Reason
from backcoach.coach.exercise import Phase
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.session import Session, State
from backcoach.coach.timeline import Timeline
from backcoach.coach.view import view
from backcoach.language import tr
from backcoach.ui.hosts.hands import HandsHost
from backcoach.ui.hosts.looks import DIMMED, GOING_ON, HURTS, LOOKS, Look
from backcoach.ui.pages.session import SessionPage
from backcoach.ui.parts import Parts
from backcoach.ui.widgets.strip import Part

TURNS = {"no": 0, "left": 3, "right": 1}
"""By how many quarters the stage is turned clockwise for who lies on a side."""


class Moment:
    """Shows on the stage where a session is; everything but the figure and the caption."""

    def __init__(self, parts: Parts, stage: SessionPage, hands: HandsHost) -> None:
        self._parts, self._stage, self._hands = parts, stage, hands
        self._shown_steps: tuple[int, str] | None = None

    def begin(self, timeline: Timeline) -> None:
        """Begin with another session."""
        self._shown_steps = None
        self.show_parts(timeline)

    def show_parts(self, timeline: Timeline) -> None:
        """Show how long each part of a session is."""
        theme = self._parts.theme
        lengths: dict[Phase, int] = {}
        for segment in timeline.segments:
            lengths[segment.phase] = lengths.get(segment.phase, 0) + segment.seconds
        parts = [Part(phase.label, seconds, theme.colour(phase)) for phase, seconds in lengths.items()]
        self._stage.show_parts(parts, theme.colour("text"))

    def show_choices(self, session: Session) -> None:
        """Show what to do at once because it hurts, and what there is to choose from."""
        self._shown_steps = None
        come_out = session.timeline.words.come_out(session.segment)
        self._stage.show_choices(come_out, self._easier(session.segment))

    def show(self, session: Session) -> None:
        """Show where a session is now."""
        stage = self._stage
        now, hurts = view(session), session.reason is Reason.HURT
        look = HURTS if hurts else GOING_ON if session.lead_in else LOOKS[now.kind]
        colour = self._parts.theme.colour(look.role)
        settings = self._parts.settings
        stage.show_turned(TURNS[self._hands.turn_of(session.segment.exercise.id)], mirrored=settings.mirrored)
        stage.show_calm(calm=settings.reduce_motion)
        mirrored = tr("Mirror image") if settings.mirrored else ""
        tag = " · ".join(part for part in (now.tag, mirrored) if part)
        stage.offer_done(offered=session.can_be_done)
        stage.show_exercise(tag, now.exercise, now.side, colour, waiting=now.waiting)
        stage.show_doing(now.doing, look.shape, colour, now.breath.depth if now.breath else 0.0)
        stage.show_number(now.digits, now.unit)
        stage.show_repetition(now.number, now.total, now.repetition, now.breathing or now.unit, colour)
        stage.show_progress(now.progress, tr("{time} left", time=now.time_left), now.aside)
        closing = now.segment_progress if now.kind is Kind.HOLD and not session.lead_in else None
        deep = DIMMED if now.kind is Kind.REST else 1.0
        stage.show_ground(self._parts.theme.tinted(look.role, deep), colour, closing, now.last)
        if not hurts:
            self._show_steps(session)
        if session.state is State.RUNNING:
            stage.show_running(running=True)
            stage.show_moving()
        elif session.state is State.PAUSED and not hurts:
            about = " · ".join(part for part in (now.exercise, now.side) if part)
            self._show_paused(now.doing, about, look)

    def _easier(self, segment: Segment) -> str:
        """Return what the easier way would be."""
        easier = segment.exercise.easier
        other = self._parts.library.exercises.get(easier.exercise or "")
        return other.name if other else easier.text

    def _show_paused(self, word: str, about: str, look: Look) -> None:
        theme = self._parts.theme
        hint = tr("Space, or a click, goes on")
        self._stage.show_still(word, about, look.shape, theme.colour(look.role), theme.colour("still"), hint)

    def _show_steps(self, session: Session) -> None:
        segment = session.coming
        key = (segment.step, segment.exercise.id)
        if key == self._shown_steps:
            return
        self._shown_steps = key
        exercise, note = segment.exercise, session.timeline.plan[segment.step].note
        self._stage.show_steps(exercise.start, exercise.steps, note)
