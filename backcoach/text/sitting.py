"""One session in a terminal: ticks it, obeys, and tells what happens."""

from __future__ import annotations

from collections.abc import Callable

from backcoach.coach.events import Event, Reason
from backcoach.coach.ports import Journal, Voice
from backcoach.coach.run import Run
from backcoach.coach.session import Session, State
from backcoach.coach.summary import clock
from backcoach.language import tr
from backcoach.text.commands import Command
from backcoach.text.keyboard import Keyboard
from backcoach.text.lines import event_lines, timed
from backcoach.text.signals import Signals

LONGEST_WAIT = 0.5  # seconds; a gap of more than two would be taken for a suspended machine
SHORTEST_WAIT = 0.01


class Sitting:
    """A run that is waited through until it is over.

    Ctrl-C and a request of the system to end let it stand, as closing the window does: another start may go on with it.

    Attributes:
        run: what is being run.
    """

    def __init__(
        self, run: Run, voice: Voice, journal: Journal, say: Callable[[str], None], keyboard: Keyboard
    ) -> None:
        self.run = run
        self._voice, self._journal = voice, journal
        self._say, self._keyboard = say, keyboard
        self._troubles: dict[str, str] = {}

    @property
    def session(self) -> Session:
        """Return the session being run."""
        return self.run.session

    def sit_through(self) -> bool:
        """Start the session and return when it is over; tell whether a signal came before its end."""
        with Signals() as signals, self._keyboard.listening():
            self._tell(self.run.do(self.session.start))
            while not self.session.is_over:
                command = self._keyboard.wait(self._until_next())
                if signals.came:
                    self._tell(self.run.leave())
                elif command is None:
                    self._tell(self.run.tick())
                else:
                    self._obey(command)
                self._tell_troubles()
            return signals.came

    def _until_next(self) -> float:
        """Return how long nothing is due."""
        session = self.session
        if session.state is not State.RUNNING:
            return LONGEST_WAIT
        due = [LONGEST_WAIT, session.lead_in % 1] if session.lead_in else [LONGEST_WAIT, session.segment_left]
        if (cue := session.next_cue) and not session.lead_in:
            due.append(cue.at - session.position)
        return max(SHORTEST_WAIT, min(due))

    def _obey(self, command: Command) -> None:
        events = self.run.tick()
        self._tell(events)
        if self.session.is_over:
            return
        do, refusal = self._order(command)
        if refusal:
            self._say(timed(self.session.position, refusal))
        if do:
            self._tell(self.run.do(do))

    def _order(self, command: Command) -> tuple[Callable[[float], list[Event]] | None, str]:
        """Return what a command makes the session do, and what there is to say about it."""
        session = self.session
        hurts = session.reason is Reason.HURT
        if command is Command.TOGGLE:
            command = Command.PAUSE if session.state is State.RUNNING else Command.GO
        if hurts and command in {Command.GO, Command.DONE, Command.BACK, Command.MORE, Command.PAUSE, Command.HURTS}:
            return None, tr("Choose: e easier, s skip it, q end the session.")
        if command is Command.DONE and not session.can_be_done:
            return None, tr("Only repetitions that are counted can be done before their time.")
        if command is Command.EASIER and not hurts:
            return None, tr("First say that it hurts: h.")
        orders = {
            Command.PAUSE: session.pause,
            Command.GO: session.resume,
            Command.SKIP: session.skip,
            Command.DONE: session.done,
            Command.BACK: session.back,
            Command.MORE: session.more,
            Command.HURTS: session.hurt,
            Command.EASIER: session.ease,
            Command.STOP: session.stop,
        }
        return orders.get(command), self._answer(command)

    def _answer(self, command: Command) -> str:
        if command is Command.TIME:
            return tr(
                "{time} left of the session, {now} of this.",
                time=clock(self.session.time_left),
                now=clock(self.session.segment_left),
            )
        if command is Command.HELP:
            return tr(self._keyboard.help)
        unknown = tr("That word means nothing here; type help to see those that do.")
        return unknown if command is Command.UNKNOWN else ""

    def _tell(self, events: list[Event]) -> None:
        for line in event_lines(events, self.session.timeline, self.session.position):
            self._say(line)

    def _tell_troubles(self) -> None:
        """Say once what is wrong with the voice or the history; the session goes on."""
        for part, trouble in (("voice", self._voice.trouble()), ("journal", self._journal.trouble())):
            if trouble and trouble != self._troubles.get(part):
                self._say(trouble)
            self._troubles[part] = trouble
