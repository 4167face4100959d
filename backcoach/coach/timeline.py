"""A session laid out second by second before it starts: everything else is a function of the position on it.

Segments follow each other without a gap and last whole seconds, so that a session adds up exactly. A wait lasts as
long as the change of posture and the announcement need, whichever is longer, and whatever more the user wants: work
begins only after its announcement has ended.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil

from backcoach.coach import script
from backcoach.coach.block import Block, Work, change_seconds, cut, work
from backcoach.coach.cues import Cue, Mark, with_breathing
from backcoach.coach.exercise import Mode, Phase, Posture
from backcoach.coach.history import Unit
from backcoach.coach.manner import Manner
from backcoach.coach.routine import PlannedStep
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.words import Words

PAUSE = 0.2  # seconds of silence between two sentences
COUNTDOWN = 3  # seconds counted down aloud at the end of a hold
ROLL_OVER = 10  # seconds from one side to the other for who lies on it
GRACE = 3  # seconds into a block within which "again" means the one before
TIP_EVERY = 20  # seconds between reminders during a timed exercise


@dataclass(frozen=True)
class Timeline:
    """A whole session on paper.

    Attributes:
        routine: id of the routine.
        plan: the steps it was laid out from, with their doses.
        ending: said when it is over.
        manner: how the coach speaks.
        going_on: the repetition that somebody goes on with after an interruption; else None.
    """

    routine: str
    name: str
    plan: tuple[PlannedStep, ...]
    segments: tuple[Segment, ...]
    ending: Cue
    manner: Manner
    going_on: Unit | None = None

    @property
    def words(self) -> Words:
        """Return what the coach says around the exercises."""
        return self.manner.words

    @cached_property
    def total_seconds(self) -> int:
        """Return the length of the whole session."""
        return self.segments[-1].end if self.segments else 0

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """Return every cue of the segments, in order."""
        return tuple(cue for segment in self.segments for cue in segment.cues)

    @cached_property
    def units(self) -> tuple[Segment, ...]:
        """Return the segments that are counted, one for each repetition."""
        return tuple(segment for segment in self.segments if segment.counts)

    def block_start(self, block: int) -> int:
        """Return the index of the first segment of a block, or the number of segments past the last block."""
        return next((i for i, segment in enumerate(self.segments) if segment.block >= block), len(self.segments))

    def work_start(self, block: int) -> int:
        """Return the index of the first working segment of a block."""
        first = self.block_start(block)
        return first + 1 if not self.segments[first].kind.is_work else first

    def again_at(self, index: int, position: float) -> int:
        """Return the index at which to do a segment's block again, or the one before where it has hardly begun."""
        block = self.segments[index].block
        begun = position - self.segments[self.work_start(block)].start
        again = self.work_start(block if begun > GRACE else max(0, block - 1))
        return min(again, index)  # the first wait of all is begun again, not cut short

    def after(self, segment: Segment) -> Segment | None:
        """Return the first segment of the next block, if any."""
        place = self.block_start(segment.block + 1)
        return self.segments[place] if place < len(self.segments) else None

    def rests_after(self, segment: Segment) -> bool:
        """Tell whether the block of a segment ends with a rest."""
        return not self.segments[self.block_start(segment.block + 1) - 1].kind.is_work

    def unit_near(self, segment: Segment, position: float) -> Segment:
        """Return the repetition of a segment's step that is being done, was just done, or is about to be."""
        units = [it for it in self.units if it.step == segment.step]
        if segment.kind.is_work and not segment.counts:
            return next(it for it in units if it.unit == segment.unit)
        begun = [it for it in units if it.start <= position]
        return begun[-1] if begun else units[0]

    def step_start(self, step: int) -> int:
        """Return the index of the first segment of a step, or the number of segments past the last step."""
        return next((i for i, segment in enumerate(self.segments) if segment.step >= step), len(self.segments))

    def phases(self) -> tuple[Phase, ...]:
        """Return the phases in the order they come, each once."""
        return tuple(dict.fromkeys(step.phase for step in self.plan))

    def needs(self) -> tuple[str, ...]:
        """Return the things to lay out, each once."""
        return tuple(self.things())

    def things(self) -> dict[str, str]:
        """Return what files call the things to lay out, by what people read."""
        used = [step.exercise for step in self.plan]
        return {read: thing for it in used for read, thing in zip(it.needs, it.things, strict=True)}

    def helps(self) -> tuple[str, ...]:
        """Return what makes it more comfortable, each once: nothing that is laid out anyway, or told more closely."""
        helps = dict.fromkeys(it for step in self.plan for it in step.exercise.helps)
        needs = self.needs()
        return tuple(
            it
            for it in helps
            if not any(need in it for need in needs) and not any(it in other and it != other for other in helps)
        )

    def lengthened(self, index: int, seconds: int) -> Timeline:
        """Return the timeline with one segment longer, and all that follows it later.

        What is tied to the end of the segment moves with it, half way is in its middle again, and the time that is
        added gets reminders of its own.
        """
        longer = [
            replace(
                segment,
                start=segment.start + (seconds if i > index else 0),
                seconds=segment.seconds + (seconds if i == index else 0),
                cues=tuple(_later(cue, i - index, seconds) for cue in segment.cues),
            )
            for i, segment in enumerate(self.segments)
        ]
        writer, segment = _Writer(self.manner), longer[index]
        if segment.kind is Kind.HOLD:
            writer.held(segment.start, segment.end)
            longer[index] = replace(segment, cues=tuple(writer.cues))
            self._remind_anew(longer, index)
        elif segment.counts and segment.exercise.mode is Mode.TIME:
            writer.timed(segment)
            longer[index] = replace(segment, cues=tuple(writer.cues))
        ending = replace(self.ending, at=self.ending.at + seconds)
        return replace(self, segments=tuple(longer), ending=ending)

    def _remind_anew(self, segments: list[Segment], index: int) -> None:
        """Add the reminders to breathe that the block of a longer hold now lacks."""
        places = [i for i, it in enumerate(segments) if it.block == segments[index].block and it.kind.is_work]
        cues = [cue for i in places for cue in segments[i].cues]
        text, last = segments[index].exercise.say.breath, segments[places[-1]]
        cues = with_breathing(cues, text, self.manner.seconds(text), segments[places[0]].start, last.start)
        for i in places:
            mine = tuple(cue for cue in cues if segments[i].start <= cue.at < segments[i].end)
            segments[i] = replace(segments[i], cues=mine)


def _later(cue: Cue, after: int, seconds: int) -> Cue:
    """Move a cue with what it is tied to: a segment after the longer one, or the end of the longer one itself."""
    tied_to_end = cue.mark in {Mark.COUNTDOWN, Mark.START}
    return replace(cue, at=cue.at + seconds) if after > 0 or (after == 0 and tied_to_end) else cue


def lay_out(
    routine: str, name: str, plan: Sequence[PlannedStep], manner: Manner, going_on: Unit | None = None
) -> Timeline:
    """Lay a plan out on a timeline.

    Args:
        routine: id of the routine.
        name: what people call it.
        plan: at least one step.
        manner: how the coach speaks.
        going_on: the repetition to go on with; those before it in its set are left out.
    """
    writer = _Writer(manner)
    for block in cut(plan, going_on):
        writer.write(block)
    return Timeline(routine, name, tuple(plan), writer.segments(), writer.ending(), manner, going_on)


class _Writer:
    """Places blocks and their cues one after the other.

    `clock` is the end of what has been placed; `quiet` is the moment from which the voice is free.
    """

    def __init__(self, manner: Manner) -> None:
        self.manner = manner
        self.words = manner.words
        self.clock = 0
        self.quiet = 0.0
        self.afterword = ""  # what ends the block before, said as the next begins
        self.spared = 0.0  # seconds of that said in a rest: getting ready is as long as if there were none
        self.placed: list[Segment] = []
        self.cues: list[Cue] = []

    def write(self, block: Block) -> None:
        """Place the wait before a block, then its work."""
        self._lead(block)
        begin, said = self.clock, len(self.cues)
        for piece in work(block):
            self._work(block, piece)
        if block.exercise.mode is not Mode.TIME:
            self._remind_to_breathe(block, begin, said)
        self.afterword = "" if block.planned.hold else block.exercise.say.release
        if block.then:
            self._rest_after(block)

    def ending(self) -> Cue:
        """Return what is said when everything is done."""
        return Cue(max(float(self.clock), self.quiet), self.words.ending, Mark.ENDING, self._takes(self.words.ending))

    def segments(self) -> tuple[Segment, ...]:
        """Return the segments, each with the cues that begin in it."""
        waiting = sorted(self.cues, key=lambda cue: cue.at)
        starts = [cue.at for cue in waiting]
        told: list[Segment] = []
        first = 0
        for segment in self.placed:
            behind = bisect_left(starts, segment.end, first)
            told.append(replace(segment, cues=tuple(waiting[first:behind])))
            first = behind
        return tuple(told)

    def _remind_to_breathe(self, block: Block, begin: int, said: int) -> None:
        """Add reminders to the cues from index `said` on, up to the moment the last repetition is released."""
        last = self.placed[-1]
        end = last.start if last.kind is Kind.LOWER else last.end
        text = block.exercise.say.breath
        self.cues[said:] = with_breathing(self.cues[said:], text, self._takes(text), begin, end)

    # -- waiting

    def _lead(self, block: Block) -> None:
        start = self.clock
        if self.afterword:
            self._say(Mark.RELEASE, self.afterword, start)
        for mark, text in script.lead_lines(block, self.words, brief=self.manner.brief):
            self._say(mark, text, start + PAUSE)
        line = script.start_line(block, self.words)
        into = 0 if block.planned.hold is None else work(block)[0].seconds
        takes = self._takes(line) + PAUSE
        said_by = self.quiet + self.spared + takes - into
        needed = max(_wait(block), ceil(round(said_by - start, 2)))
        self.spared = 0.0
        self._place(block, block.lead, needed + self._more(block), block.set)
        self._say(Mark.START, line, self.clock + into - takes)

    def _more(self, block: Block) -> int:
        return {Kind.PREPARE: self.manner.ready, Kind.SWITCH: self.manner.switch}.get(block.lead, 0)

    def _rest_after(self, block: Block) -> None:
        """Place the rest that ends a block, as long as it was wished: nothing is said in it that would not fit."""
        start, seconds = self.clock, block.planned.rest_after
        if self.afterword:
            self._say(Mark.RELEASE, self.afterword, start)
            self.spared = min(self._takes(self.afterword), seconds)
        self.afterword = ""
        last = self.placed[-1]  # on whose side one still is
        rest = replace(last, kind=Kind.REST, start=start, seconds=seconds, set=None, repetition=None, counts=False)
        self.placed.append(rest)
        self.clock += seconds
        for line in script.after_lines(block, self.words):
            if max(start + PAUSE, self.quiet) + self._takes(line) <= self.clock:
                self._say(Mark.REST, line, start + PAUSE)
                return

    # -- working

    def _work(self, block: Block, piece: Work) -> None:
        start, seconds = self.clock, piece.seconds
        if piece.kind is Kind.LOWER and piece.last:
            seconds = max(seconds, ceil(self._takes(script.release_line(block, piece, self.words)) + PAUSE))
        self._place(block, piece.kind, seconds, block.set, piece)
        if block.exercise.mode is Mode.TIME:
            self.timed(self.placed[-1])
        elif piece.kind is Kind.MOVE:
            self._count(block, piece, start)
        elif piece.kind is Kind.HOLD:
            self.held(start, self.clock)
        else:
            self._say(Mark.RELEASE, script.release_line(block, piece, self.words), start, breathes=not piece.last)

    def _count(self, block: Block, piece: Work, start: int) -> None:
        if piece.first and block.planned.hold is not None:
            return
        for line in script.count_lines(block, piece, self.words):
            if max(start, self.quiet) + self._takes(line) <= self.clock:
                self._say(Mark.COUNT, line, start)
                return

    def held(self, start: int, end: int) -> None:
        """Say half way and the last seconds of a hold."""
        if end - start >= 20 and self.manner.half_way:
            self._say(Mark.HALF, self.words.half_way, (start + end) / 2)
        self.countdown(start, end)

    def countdown(self, start: int, end: int) -> None:
        """Count the last seconds down, so that the last number ends at zero."""
        if end - start >= COUNTDOWN:
            for left in range(COUNTDOWN, 0, -1):
                self.quiet -= PAUSE  # the numbers follow closely, for slow voices
                self._say(Mark.COUNTDOWN, f"{left}", end - left)

    def timed(self, segment: Segment) -> None:
        """Say what belongs to an exercise done for a time."""
        start, end, pace = segment.start, segment.end, segment.exercise.pace
        if pace:
            self._paced(start, end, pace.breathe_in, pace.breathe_out)
            return
        for at, mark, wanted in sorted(self._reminders(segment)):
            shorter = [segment.exercise.say.breath] if mark is Mark.TIP else []
            fits = [text for text in (wanted, *shorter) if at + self._takes(text) <= end - COUNTDOWN]
            if fits and at >= self.quiet:
                self._say(mark, fits[0], at)
        self.countdown(start, end)

    def _reminders(self, segment: Segment) -> Iterable[tuple[float, Mark, str]]:
        start, end, lines = segment.start, segment.end, script.tips(segment.exercise, brief=self.manner.brief)
        if end - start >= 150:
            yield end - 60, Mark.TIME_LEFT, self.words.minute_left
        if end - start >= 40 and self.manner.half_way:
            yield (start + end) / 2, Mark.HALF, self.words.half_way
        for place, at in enumerate(range(start + TIP_EVERY // 2, end - COUNTDOWN, TIP_EVERY)):
            yield at, Mark.TIP, lines[place % len(lines)]

    def _paced(self, start: int, end: int, breathe_in: int, breathe_out: int) -> None:
        for breath in range(start, end - breathe_in - breathe_out + 1, breathe_in + breathe_out):
            self._say(Mark.BREATH, self.words.breathe_in, breath, breathes=True)
            self._say(Mark.BREATH, self.words.breathe_out, breath + breathe_in, breathes=True)

    # -- placing

    def _place(
        self, block: Block, kind: Kind, seconds: int, set_number: int | None = None, piece: Work | None = None
    ) -> None:
        self.placed.append(
            Segment(
                kind=kind,
                start=self.clock,
                seconds=seconds,
                step=block.step,
                key=block.planned.key,
                block=block.index,
                exercise=block.exercise,
                phase=block.planned.phase,
                posture=block.posture,
                side=piece.side if piece else next(iter(block.sides_left), None),
                set=set_number,
                repetition=piece.repetition if piece else None,
                counts=piece.counts if piece else False,
            )
        )
        self.clock += seconds

    def _say(self, mark: Mark, text: str, at: float, *, breathes: bool = False) -> None:
        """Say text at a moment, or as soon after it as the voice is free."""
        moment = round(max(at, self.quiet), 2)
        takes = self._takes(text)
        self.cues.append(Cue(moment, text, mark, takes, breathes))
        self.quiet = moment + takes + PAUSE

    def _takes(self, text: str) -> float:
        return self.manner.seconds(text)


def _wait(block: Block) -> int:
    """Return the least time to wait before a block, whatever is said."""
    if block.lead is Kind.REST:
        return max(block.planned.rest, 1)
    if block.lead is Kind.SWITCH:
        return ROLL_OVER if block.posture is Posture.SIDE_LYING else 5
    return change_seconds(block.before, block.posture)
