"""The process that owns the loudspeaker: it plays sound files and does nothing else.

    -> play {id, lane, path, volume, lead}   stop {id}   ping {id}
    <- ready {ok}   got   pong {id}   started {id, seconds}   finished {id}   unheard {id, why}

There are two lanes, for words and for sounds beside them: what is played in one cuts short what was playing in that one
alone. `stop` silences both. `got` acknowledges a `play` or `stop` as soon as it was read.
"""

from __future__ import annotations

import queue
import random
import sys
import threading
import time
from array import array
from typing import TYPE_CHECKING, NoReturn

from backcoach.voice.child import Job, Send, listen, protocol
from backcoach.voice.loudspeaker import BUFFERED, RATE, Device, Loudspeaker, load
from backcoach.voice.sound import NO_SOUND, Unheard

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

LANES = ("words", "sounds")
DROWSY = 5.0
"""Seconds of silence after which a wireless loudspeaker may have to be woken."""
BREATH = 0.05
"""Seconds to wait for a sound that belongs to the same moment, before devices are opened for the next one."""


class Lane:
    """Plays one sound at a time; `silence` may come from another thread and beats a sound that is being prepared."""

    def __init__(self, loudspeaker: Loudspeaker, report: Callable[[str, int], None]) -> None:
        self._loudspeaker, self._report = loudspeaker, report
        self._lock = threading.Lock()
        self._device: Device | None = None
        self.newest = 0
        self.playing = 0
        self.deadline: float | None = None
        self._quiet_since = 0.0

    def silence(self, newest: int | None = None) -> None:
        """Be silent at once; a closed device drops what it had buffered. Sounds older than `newest` are void."""
        with self._lock:
            self.newest = self.newest if newest is None else newest
            device, self._device, self.deadline = self._device, None, None
            if device is not None:
                device.close()
                self._quiet_since = time.monotonic()

    def play(self, job: Job) -> float | None:
        """Start a sound and return how long it takes in seconds, or None if its turn was over before it began."""
        samples = load(job["path"])
        lead = job["lead"] if time.monotonic() - self._quiet_since > DROWSY else 0
        self.playing = job["id"]
        try:
            begun = self._begin(job, samples, lead)
        except Unheard:  # the device opened ahead may be older than the sound server
            self._loudspeaker.renew()
            begun = self._begin(job, samples, lead)
        return lead + len(samples) / RATE if begun else None

    def _begin(self, job: Job, samples: array[int], lead: float) -> bool:
        device = self._loudspeaker.take()
        with self._lock:
            if job["id"] != self.newest:
                device.close()
                return False
            device.begin(self._stream(job["id"], samples, job["volume"] / 100, lead))
            self._device = device
            self.deadline = time.monotonic() + lead + len(samples) / RATE + 1.5
        return True

    def _stream(
        self, turn: int, samples: array[int], gain: float, lead: float
    ) -> Generator[array[int] | bytes, int, None]:
        """Hand out a lead-in, the samples, then a little silence, so that closing the device cuts nothing off."""
        wanted, left = (yield b""), round(lead * RATE)
        while left > 0:
            take = min(wanted, left)
            left -= take
            wanted = yield array("h", random.choices((-2, -1, 0, 1, 2), k=take))  # noqa: S311 - hiss nobody hears
        at = 0
        while at < len(samples):
            block = samples[at : at + wanted]
            at += wanted
            wanted = yield block if gain == 1 else array("h", (int(s * gain) for s in block))
        for what, quiet in (("ended", BUFFERED), ("drained", RATE // 8)):
            left = quiet
            while left > 0:
                left -= wanted
                wanted = yield bytes(2 * wanted)
            self._report(what, turn)


class SoundChild:
    """Reads orders, plays, answers."""

    def __init__(self, send: Send, scratch: str) -> None:
        self._send = send
        self._loudspeaker = Loudspeaker()
        self._lanes = {name: Lane(self._loudspeaker, self._reporter(name)) for name in LANES}
        self._restock_at: float | None = None
        self._jobs = listen(scratch, self._urgent)

    def _reporter(self, lane: str) -> Callable[[str, int], None]:
        return lambda op, turn: self._jobs.put({"op": op, "id": turn, "lane": lane})

    def _urgent(self, job: Job) -> None:
        """Be silent for an order as soon as it is read."""
        if job["op"] == "ping":
            return
        for name, lane in self._lanes.items():
            if job["op"] == "stop" or job["lane"] == name:
                lane.silence(job["id"])
        self._send("got")

    def work(self) -> NoReturn:
        """Do one job after the other, for ever."""
        self._send("ready", ok=self._loudspeaker.restock())
        while True:
            self._do(self._next())

    def _next(self) -> Job:
        """Wait for a job; a loudspeaker that stopped asking for samples is one too."""
        due = {name: lane.deadline for name, lane in self._lanes.items()} | {"": self._restock_at}
        deadline, name = min(((at, name) for name, at in due.items() if at is not None), default=(None, ""))
        try:
            return self._jobs.get(timeout=None if deadline is None else max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            return {"op": "stuck", "id": self._lanes[name].playing, "lane": name} if name else {"op": "restock"}

    def _do(self, job: Job) -> None:
        if job["op"] == "ping":
            self._send("pong", id=job["id"])
        elif job["op"] == "restock":
            self._restock_at = None
            self._loudspeaker.restock()
        if "lane" not in job or job["id"] != self._lanes[job["lane"]].newest:
            return
        lane = self._lanes[job["lane"]]
        match job["op"]:
            case "play":
                self._play(lane, job)
            case "ended":
                self._send("finished", id=job["id"])
            case "drained":
                lane.silence()
            case "stuck":
                lane.silence()
                self._loudspeaker.renew()
                self._send("unheard", id=job["id"], why=NO_SOUND)

    def _play(self, lane: Lane, job: Job) -> None:
        try:
            seconds = lane.play(job)
            if seconds is not None:
                self._send("started", id=job["id"], seconds=round(seconds, 3))
            self._restock_at = time.monotonic() + BREATH
        except Exception as error:  # noqa: BLE001 - whatever a sound library throws, the next sound gets its chance
            self._send("unheard", id=job["id"], why=str(error) or repr(error))


def main(_cache: str, scratch: str, _passed_over: str, _spoken: str = "") -> NoReturn:
    """Play until stdin ends.

    Args:
        scratch: a private folder of the parent's, removed when the parent could not do it.
    """
    SoundChild(protocol(), scratch).work()


if __name__ == "__main__":
    main(*sys.argv[1:])
