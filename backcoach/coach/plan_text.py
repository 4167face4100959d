"""A settled plan as text, so that the same timeline can be laid out again after a crash."""

from __future__ import annotations

import json
from collections.abc import Sequence

from backcoach.coach.exercise import Exercise, Phase, Side
from backcoach.coach.library import Library
from backcoach.coach.routine import PlannedStep
from backcoach.language import tr


def dump(plan: Sequence[PlannedStep]) -> str:
    """Return a plan as JSON text; `load` gives the same plan back."""
    return json.dumps(
        [
            {
                "key": step.key,
                "exercise": step.exercise.id,
                "phase": step.phase,
                "sets": step.sets,
                "rest": step.rest,
                "rest_after": step.rest_after,
                "repetitions": step.repetitions,
                "hold": step.hold,
                "seconds": step.seconds,
                "sides": list(step.sides),
                "note": step.note,
                "eased": step.eased,
            }
            for step in plan
        ]
    )


def load(text: str, library: Library) -> tuple[PlannedStep, ...]:
    """Return the plan that was dumped.

    Raises:
        ValueError: it is not a plan, or names an exercise that is no longer in the library.
    """
    try:
        return tuple(
            PlannedStep(
                key=int(step["key"]),
                exercise=_exercise(library.exercises[step["exercise"]], eased=bool(step["eased"])),
                phase=Phase(step["phase"]),
                sets=int(step["sets"]),
                rest=int(step["rest"]),
                rest_after=int(step.get("rest_after", 0)),  # plans of before have none
                repetitions=int(step["repetitions"]),
                hold=step["hold"],
                seconds=step["seconds"],
                sides=tuple(Side(side) for side in step["sides"]),
                note=str(step["note"]),
                eased=bool(step["eased"]),
            )
            for step in json.loads(text)
        )
    except (KeyError, TypeError) as error:
        raise ValueError(tr("This plan cannot be followed any more: {reason}.", reason=error)) from error


def _exercise(exercise: Exercise, *, eased: bool) -> Exercise:
    return exercise.eased if eased else exercise
