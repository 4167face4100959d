"""The answers to questions about routines, exercises and history: as data for scripts, as tables for people."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from backcoach.coach.exercise import Exercise, Range
from backcoach.coach.problem import Problem
from backcoach.coach.routine import Routine
from backcoach.coach.safety import check_routine
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.summary import clock, summarise
from backcoach.coach.timeline import Timeline
from backcoach.content import read_routine
from backcoach.shelf import Shelf
from backcoach.store.export import as_json, write_csv, write_json
from backcoach.text import past
from backcoach.text.files import target_of
from backcoach.text.lines import segment_line, summary_line
from backcoach.text.out import complain, say, say_json, say_table


def routines(shelf: Shelf, *, as_data: bool) -> int:
    """Answer with the ready-made and own routines."""
    timelines = [(routine, shelf.timeline(routine)) for routine in (*shelf.ready_made, *shelf.own)]
    if as_data:
        say_json([_routine(routine, timeline) for routine, timeline in timelines])
        return 0
    head = ("ID", "NAME", "TIME", "PHASES")
    say_table([head, *(_routine_row(routine, timeline) for routine, timeline in timelines)], right=(2,))
    say("\nStart one with: backcoach start ID")
    return 0


def _routine(routine: Routine, timeline: Timeline) -> dict[str, Any]:
    return {
        "id": routine.id,
        "name": routine.name,
        "seconds": timeline.total_seconds,
        "phases": [phase.value for phase in timeline.phases()],
        "own": routine.own,
    }


def _routine_row(routine: Routine, timeline: Timeline) -> Sequence[str]:
    phases = ", ".join(phase.label.lower() for phase in timeline.phases())
    name = f"{routine.name} (yours)" if routine.own else routine.name
    return routine.id, name, clock(timeline.total_seconds), phases


def exercises(shelf: Shelf, *, as_data: bool) -> int:
    """Answer with the library."""
    library = sorted(shelf.library.exercises.values(), key=lambda it: (it.phase.order, it.name))
    if as_data:
        say_json([_exercise(exercise) for exercise in library])
        return 0
    head = ("ID", "NAME", "PHASE", "POSITION", "DOSE")
    say_table([head, *(_exercise_row(exercise) for exercise in library)])
    return 0


def _exercise(exercise: Exercise) -> dict[str, Any]:
    return {
        "id": exercise.id,
        "name": exercise.name,
        "phase": exercise.phase.value,
        "posture": exercise.posture.value,
        "hold": _range(exercise.hold),
        "repetitions": _range(exercise.repetitions),
        "seconds": _range(exercise.duration),
        "per_side": exercise.per_side,
        "avoid_if": [
            {"flag": caution.flag, "action": caution.action.value, "reason": caution.reason}
            for caution in exercise.avoid_if
        ],
    }


def _range(allowed: Range | None) -> dict[str, int] | None:
    return {"default": allowed.default, "min": allowed.least, "max": allowed.most} if allowed else None


def _exercise_row(exercise: Exercise) -> Sequence[str]:
    times = f"{exercise.repetitions.default} x" if exercise.repetitions else ""
    held = f"{exercise.hold.default} s ({exercise.hold})" if exercise.hold else ""
    timed = clock(exercise.duration.default) if exercise.duration else ""
    sides = "each side" if exercise.per_side else ""
    dose = " ".join(part for part in (times, held, timed, sides) if part)
    return exercise.id, exercise.name, exercise.phase.label, exercise.posture.label, dose


def timeline(shelf: Shelf, name: str, *, as_data: bool) -> int:
    """Answer with a whole session on paper."""
    laid_out = shelf.timeline(shelf.find(name))
    if as_data:
        segments = [_segment(segment) for segment in laid_out.segments]
        say_json({"routine": laid_out.routine, "total_seconds": laid_out.total_seconds, "segments": segments})
        return 0
    say(f"{laid_out.name}, {clock(laid_out.total_seconds)}")
    for segment in laid_out.segments:
        _show_segment(laid_out, segment)
    say(f"\n{clock(laid_out.total_seconds):>5}  {laid_out.ending.say}")
    return 0


def _segment(segment: Segment) -> dict[str, Any]:
    """Return a segment as data; all times, those of the cues too, are seconds from the start of the session."""
    return {
        "start": segment.start,
        "end": segment.end,
        "kind": segment.kind.value,
        "phase": segment.phase.value,
        "exercise": segment.exercise.id,
        "side": segment.side.value if segment.side else None,
        "set": segment.set,
        "repetition": segment.repetition,
        "cues": [{"at": cue.at, "say": cue.say} for cue in segment.cues],
    }


def _show_segment(laid_out: Timeline, segment: Segment) -> None:
    if segment.kind is Kind.PREPARE:
        say(f"\n{segment.phase.label}: {segment.exercise.name}")
    say(f"{clock(segment.start):>5}  {segment_line(laid_out, segment)}")
    for cue in segment.cues:
        say(f"{clock(cue.at):>5}      {cue.say}")


def check(shelf: Shelf, file: str, *, as_data: bool) -> int:
    """Answer whether a routine file can be used, with every mistake in it."""
    routine, found = read_routine(Path(file).absolute(), shelf.library)
    errors, warnings = (found, ()) if routine is None else check_routine(routine, shelf.timeline(routine))
    if as_data:
        say_json(
            {"ok": not errors, "errors": [_problem(it) for it in errors], "warnings": [_problem(it) for it in warnings]}
        )
        return 1 if errors else 0
    for problem in errors:
        complain(problem.message)
    for problem in warnings:
        complain(f"Worth a thought: {problem.message}")
    if routine and not errors:
        say(f"{routine.name} can be used; it lasts {clock(shelf.timeline(routine).total_seconds)}.")
    return 1 if errors else 0


def _problem(problem: Problem) -> dict[str, str]:
    return {"where": problem.where, "rule": problem.rule, "message": problem.message}


def history(shelf: Shelf, *, as_data: bool) -> int:
    """Answer with all sessions, the oldest first."""
    details = past.sessions(shelf.folder.history)
    if as_data:
        say_json(as_json(details))
        return 0
    if not details:
        say("No session has been kept yet. Begin with: backcoach start gentle_10")
    for detail in details:
        it = detail.summary
        pain = "".join(
            f", pain {when} {score} of 10"
            for when, score in (("before", it.pain_before), ("after", it.pain_after))
            if score is not None
        )
        done = f"{it.outcome}, {clock(it.active_seconds)} of {clock(it.planned_seconds)}"
        say(f"{it.started_at:%Y-%m-%d %H:%M}  {it.routine_name}: {done}{pain}")
        for line in summarise(detail.steps, shelf.library.exercises):
            say(f"    {summary_line(line, shelf.library, shelf.words)}")
    return 0


def export(shelf: Shelf, kind: str, file: str) -> int:
    """Write the history into a file for a spreadsheet or a script."""
    target = target_of(shelf, file)
    details = past.sessions(shelf.folder.history)
    write = write_csv if kind == "csv" else write_json
    write(details, target)
    noun = "session" if len(details) == 1 else "sessions"
    complain(f"{len(details)} {noun} written to {target}.")
    return 0
