"""What makes a whole session safe and pleasant: rules over a routine as it will really be done.

What a single step may hold is checked where it is read. These rules look at the session laid out second by second.
A physiotherapist may prescribe three exercises and nothing else, so almost all of them only advise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from backcoach.coach.exercise import Phase, Side
from backcoach.coach.problem import Problem
from backcoach.coach.routine import PlannedStep, Routine
from backcoach.coach.timeline import Timeline
from backcoach.language import plural, tr

LONGEST = 45 * 60  # seconds no session passes
LONG = 30 * 60  # seconds beyond which a session is long for a sore back
HALF_MINUTES = 30  # a session of "5 minutes" may last so much longer
LONG_HOLD = 5  # seconds; a longer stretch wants a warm body
MOST_BENDING = 3
MOST_CHANGES = 3
LEAST_REST = 20  # seconds between sets
LEAST_COOL_DOWN = 30

_CALM = {"neutral", "extension", "small_extension"}


def check_routine(routine: Routine, timeline: Timeline) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Return what forbids a routine and what only advises against it.

    Args:
        routine: as written.
        timeline: the routine laid out with the user's settings.
    """
    look = _Look(routine, timeline)
    errors = tuple(look.far_too_long())
    rules = (
        look.long,
        look.order,
        look.warm_up,
        look.warm_up_share,
        look.cool_down,
        look.cool_down_stretch,
        look.one_side,
        look.bending,
        look.posture_changes,
        look.rest,
    )
    return errors, tuple(problem for rule in rules for problem in rule())


@dataclass(frozen=True)
class _Look:
    """One look at a session; each method is a rule."""

    routine: Routine
    timeline: Timeline

    def far_too_long(self) -> Iterator[Problem]:
        if self._total > LONGEST:
            yield self._wrong(
                "too_long",
                tr(
                    "this lasts {length}, but a session lasts at most {most}, so that a sore back is not tired out; "
                    "share it out over two sessions",
                    length=_minutes(self._total),
                    most=_minutes(LONGEST),
                ),
            )

    def long(self) -> Iterator[Problem]:
        if LONG < self._total <= LONGEST and not self._promised(LONG):
            yield self._wrong(
                "long",
                tr(
                    "this lasts {length}, and more than {most} is a lot for a sore back; two shorter sessions are "
                    "often easier",
                    length=_minutes(self._total),
                    most=_minutes(LONG),
                ),
            )

    def order(self) -> Iterator[Problem]:
        for before, after in pairwise(self.timeline.plan):
            if after.phase.order < before.phase.order:
                yield self._wrong(
                    "order",
                    tr(
                        '"{after}" comes after "{before}", but the body likes warm-up, stretch, strength, balance and '
                        "cool-down in this order; move the step up",
                        after=after.phase.label,
                        before=before.phase.label,
                    ),
                    after,
                )

    def warm_up(self) -> Iterator[Problem]:
        """An easy movement of the whole body before the first stretch that is held long."""
        held = next((step for step in self.timeline.plan if _is_held_stretch(step)), None)
        before = [step for step in self.timeline.plan if held is None or step.key < held.key]
        easy = sum(self._work_seconds(step) for step in before if step.exercise.group == "whole")
        needed = 40 if held is None else 50 if self._total <= 5 * 60 or self._promised(5 * 60) else 60
        if easy < needed:
            yield self._wrong("warm_up", _too_cold(held.exercise.name if held else "", easy, needed))

    def warm_up_share(self) -> Iterator[Problem]:
        warm = self._phase_seconds(Phase.WARM_UP)
        if warm * 10 < self._total:
            yield self._wrong(
                "warm_up_share",
                tr(
                    "the warm-up takes {warm} of {all} seconds, but a tenth of the session is the least that helps; "
                    "make it longer",
                    warm=warm,
                    all=self._total,
                ),
            )

    def cool_down(self) -> Iterator[Problem]:
        ends_calmly = self.timeline.plan[-1].phase is Phase.COOL_DOWN
        cool = self._phase_seconds(Phase.COOL_DOWN) if ends_calmly else 0
        needed = max(LEAST_COOL_DOWN, -(-self._total // 20))
        if cool < needed:
            yield self._wrong(
                "cool_down",
                tr(
                    "the session ends with {cool} seconds of cool-down, but {needed} let the body settle; "
                    'end with exercise = "belly_breathing"',
                    cool=cool,
                    needed=needed,
                ),
            )

    def cool_down_stretch(self) -> Iterator[Problem]:
        last = [step for step in self.timeline.plan if step.phase is Phase.COOL_DOWN]
        if last and self._total >= 10 * 60 and not any(map(_is_stretch, last)):
            yield self._wrong(
                "cool_down_stretch",
                tr(
                    "there is no stretch in the cool-down, where muscles are warmest; add a gentle one and write "
                    'phase = "cool_down" below it'
                ),
            )

    def one_side(self) -> Iterator[Problem]:
        for step in self.timeline.plan:
            others = {side for it in self.timeline.plan if it.exercise is step.exercise for side in it.sides}
            if len(others) == 1:
                yield self._wrong("one_side", _one_sided(step.exercise.name, next(iter(others))), step)

    def bending(self) -> Iterator[Problem]:
        bending = [step.exercise for step in self.timeline.plan if step.exercise.spine == "flexion"]
        if len(bending) > MOST_BENDING:
            yield self._wrong(
                "bending",
                tr(
                    "{count} exercises round the low back, but {most} are enough for one session; leave one out",
                    count=len(bending),
                    most=MOST_BENDING,
                ),
            )
        if len(bending) > 1 and not any(step.exercise.spine in _CALM for step in self.timeline.plan):
            yield self._wrong(
                "bending_balance",
                tr(
                    "{count} exercises round the low back and none keeps it long; add one such as "
                    '"standing_back_bend" or "bridge"',
                    count=len(bending),
                ),
            )

    def posture_changes(self) -> Iterator[Problem]:
        floor = [False, *(segment.posture.on_floor for segment in self.timeline.segments)]
        changes = sum(before is not after for before, after in pairwise(floor))
        if changes > MOST_CHANGES:
            yield self._wrong(
                "changes",
                tr(
                    "you get down to the floor or up again {count} times, but {most} are enough for a sore back; "
                    "put what is done on the floor together",
                    count=changes,
                    most=MOST_CHANGES,
                ),
            )

    def rest(self) -> Iterator[Problem]:
        for step in self.timeline.plan:
            if step.sets > 1 and step.rest < LEAST_REST <= step.exercise.rest.most:
                yield self._wrong(
                    "rest",
                    tr(
                        "{sets} sets have {seconds} seconds of rest between them, but muscles want at least {least}; "
                        "write rest = {least}",
                        sets=step.sets,
                        seconds=step.rest,
                        least=LEAST_REST,
                    ),
                    step,
                )

    @property
    def _total(self) -> int:
        return self.timeline.total_seconds

    def _promised(self, seconds: int) -> bool:
        """Tell whether it is a ready-made routine of at most so many seconds, however exactly it keeps to them."""
        return self.routine.promise is not None and self.routine.promise <= seconds >= self._total - HALF_MINUTES

    def _work_seconds(self, step: PlannedStep) -> int:
        mine = (it for it in self.timeline.segments if it.key == step.key and it.kind.is_work)
        return sum(segment.seconds for segment in mine)

    def _phase_seconds(self, phase: Phase) -> int:
        return sum(segment.seconds for segment in self.timeline.segments if segment.phase is phase)

    def _wrong(self, rule: str, text: str, step: PlannedStep | None = None) -> Problem:
        file = f"{self.routine.id}.toml"
        if step is None:
            return Problem("file", rule, f"{file}: {text}.")
        where = f"step {step.key + 1}"
        return Problem(where, rule, f"{file}, {where}: {text}.")


def _is_stretch(step: PlannedStep) -> bool:
    return step.hold is not None and Phase.STRETCH in {step.exercise.phase, *step.exercise.also_phases}


def _is_held_stretch(step: PlannedStep) -> bool:
    return _is_stretch(step) and (step.hold or 0) > LONG_HOLD


def _too_cold(before: str, easy: int, needed: int) -> str:
    """Return that there is too little movement before a stretch, or at the start."""
    write = max(needed, 60)
    if before:
        return tr(
            "there are {easy} seconds of easy whole-body movement before {exercise}, but {needed} make muscles ready "
            'to stretch; begin with exercise = "march_in_place" and seconds = {write}',
            easy=easy,
            exercise=before,
            needed=needed,
            write=write,
        )
    return tr(
        "there are {easy} seconds of easy whole-body movement at the start, but {needed} make muscles ready to "
        'stretch; begin with exercise = "march_in_place" and seconds = {write}',
        easy=easy,
        needed=needed,
        write=write,
    )


def _one_sided(exercise: str, side: Side) -> str:
    remedy = tr('write side = "both", unless your physiotherapist asked for one side')
    if side is Side.LEFT:
        found = tr("{exercise} is done on the left only, but both sides share the work", exercise=exercise)
    else:
        found = tr("{exercise} is done on the right only, but both sides share the work", exercise=exercise)
    return f"{found}; {remedy}"


def _minutes(seconds: int) -> str:
    return plural("{n} minute", "{n} minutes", -(-seconds // 60))
