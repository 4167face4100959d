"""The answers to questions about routines, exercises and history: as data for scripts, as tables for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from backcoach.coach.closing import ended
from backcoach.coach.exercise import Exercise, Range
from backcoach.coach.history import SessionSummary
from backcoach.coach.problem import Problem
from backcoach.coach.routine import Routine
from backcoach.coach.safety import check_routine
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.summary import clock, summarise
from backcoach.coach.timeline import Timeline
from backcoach.content.routines import read_routine
from backcoach.language import plural, tr
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
    head = (tr("ID"), tr("NAME"), tr("TIME"), tr("PHASES"))
    say_table([head, *(_routine_row(routine, timeline) for routine, timeline in timelines)], right=(2,))
    say(f"\n{tr('Start one with: backcoach start ID')}")
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
    phases = tr(", ").join(phase.label for phase in timeline.phases())
    name = tr("{routine} (yours)", routine=routine.name) if routine.own else routine.name
    return routine.id, name, clock(timeline.total_seconds), phases


def exercises(shelf: Shelf, *, as_data: bool) -> int:
    """Answer with the library."""
    library = sorted(shelf.library.exercises.values(), key=lambda it: (it.phase.order, it.name))
    if as_data:
        say_json([_exercise(exercise) for exercise in library])
        return 0
    head = (tr("ID"), tr("NAME"), tr("PHASE"), tr("POSITION"), tr("DOSE"))
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
    times = tr("{count} x", count=exercise.repetitions.default) if exercise.repetitions else ""
    held = tr("{seconds} s ({range})", seconds=exercise.hold.default, range=exercise.hold) if exercise.hold else ""
    timed = clock(exercise.duration.default) if exercise.duration else ""
    sides = tr("each side") if exercise.per_side else ""
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
        complain(tr("Worth a thought: {problem}", problem=problem.message))
    if routine and not errors:
        time = clock(shelf.timeline(routine).total_seconds)
        say(tr("{routine} can be used; it lasts {time}.", routine=routine.name, time=time))
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
        say(tr("No session has been kept yet. Begin with: backcoach start gentle_10"))
    for detail in details:
        it = detail.summary
        say(f"{it.started_at:%Y-%m-%d %H:%M}  {it.routine_name}: {tr(', ').join(_done(it))}")
        for line in summarise(detail.steps, shelf.library.exercises):
            say(f"    {summary_line(line, shelf.library, shelf.words)}")
    return 0


def _done(it: SessionSummary) -> Iterator[str]:
    yield tr("{time} of {all}", time=clock(it.active_seconds), all=clock(it.planned_seconds))
    yield ended(it)
    if it.pain_before is not None:
        yield tr("pain before {score} of 10", score=it.pain_before)
    if it.pain_after is not None:
        yield tr("pain after {score} of 10", score=it.pain_after)


def export(shelf: Shelf, kind: str, file: str) -> int:
    """Write the history into a file for a spreadsheet or a script."""
    target = target_of(shelf, file)
    details = past.sessions(shelf.folder.history)
    write = write_csv if kind == "csv" else write_json
    write(details, target)
    complain(plural("{n} session written to {file}.", "{n} sessions written to {file}.", len(details), file=target))
    return 0
