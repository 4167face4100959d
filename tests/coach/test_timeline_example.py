"""Read this first: a small routine laid out, line by line."""

from __future__ import annotations

from dataclasses import replace

from backcoach.coach.exercise import Side
from backcoach.coach.timeline import Timeline, lay_out
from tests.coach.making import BRIDGE, KNEE, planned
from tests.coach.strategies import manner

ON_PAPER = """
  0-20  prepare knee_to_chest left
          0.2 Come down to the floor, in your own time.
          3.5 Next: knee to chest, left leg first. Hold for 20 seconds on each side.
          9.3 Lie on your back with your knees bent. Draw one knee towards you and hold it with both hands.
 20-23  move knee_to_chest left 1
         20.1 Hold knee to chest, 20 seconds.
 23-43  hold knee_to_chest left 1
         30.0 Breathe out slowly.
         33.0 Half way.
         38.7 Breathe out slowly.
         40.0 3
         41.0 2
         42.0 1
 43-46  lower knee_to_chest left 1
         43.0 Lower your foot to the floor.
 46-51  switch_sides knee_to_chest right
         46.2 Switch sides. Now the right leg.
 51-54  move knee_to_chest right 1
         51.1 Hold knee to chest, 20 seconds.
 54-74  hold knee_to_chest right 1
         61.0 Breathe out slowly.
         64.0 Half way.
         69.7 Breathe out slowly.
         71.0 3
         72.0 2
         73.0 1
 74-77  lower knee_to_chest right 1
         74.0 Lower your foot to the floor.
 77-84  prepare bridge
         77.2 Next: bridge. 2 times, 5 seconds each.
         81.3 Lie on your back.
         83.6 Hold bridge, 5 seconds.
 84-86  move bridge 1
 86-91  hold bridge 1
         88.0 3
         89.0 2
         90.0 1
 91-93  lower bridge 1
         91.0 Release, and breathe.
 93-95  move bridge 2
         93.1 Number 2.
 95-100 hold bridge 2
         97.0 3
         98.0 2
         99.0 1
100-102 lower bridge 2
        100.0 Lower slowly.
        102.0 That was the whole session. Well done. Rest a moment, and get up in your own time.
"""


def on_paper(timeline: Timeline) -> str:
    lines = []
    for it in timeline.segments:
        what = (it.kind, it.exercise.id, it.side, it.repetition)
        lines.append(f"{it.start:3}-{it.end:<3} {' '.join(str(part) for part in what if part is not None)}")
        lines += [f"       {cue.at:6.1f} {cue.say}" for cue in it.cues]
    ending = timeline.ending
    return "\n".join(["", *lines, f"       {ending.at:6.1f} {ending.say}", ""])


def small() -> Timeline:
    knee, bridge = planned(KNEE, BRIDGE)
    short = replace(bridge.exercise, say=replace(bridge.exercise.say, how="Lie on your back."))
    plan = (knee, replace(bridge, exercise=short, repetitions=2))
    return lay_out("small", "Small", plan, manner())


def test_a_small_routine_on_paper() -> None:
    assert on_paper(small()) == ON_PAPER


def test_the_side_that_is_named_first_goes_first() -> None:
    units = lay_out("small", "Small", planned(KNEE, first=Side.RIGHT), manner()).units

    assert [it.side for it in units] == [Side.RIGHT, Side.LEFT]
