"""The process that owns the speech engine: it turns phrases into sound files and does nothing else.

    -> render {id, text, rate, afresh}   ping {id}
    <- ready {voice}   no_engine {why}   rendered {id, path, seconds}   failed {id, why}   pong {id}

`afresh` does not trust a file that is kept. One phrase is asked for at a time, so that the parent knows which one was
the end of an engine.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import NoReturn

from backcoach import language
from backcoach.voice.cache import Cache, Phrase, phrase_key
from backcoach.voice.child import Job, Send, leave, listen, protocol
from backcoach.voice.engine import Engine, NoEngine, open_engine


def main(cache: str, scratch: str, passed_over: str, spoken: str = language.ENGLISH) -> NoReturn:
    """Render until stdin ends.

    Args:
        cache: folder in which phrases are kept.
        scratch: a private folder that is there, for what is needed for a moment or where nothing can be kept.
        passed_over: how many of the voices end this process, and are not to be tried.
        spoken: code of the language that the phrases are in.
    """
    os.environ |= dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    language.install(spoken, None)  # its phrases come translated
    send = protocol()
    jobs = listen(scratch, lambda _job: None)
    kept = Cache(Path(cache), Path(scratch))
    try:
        engine = open_engine(int(passed_over))
    except NoEngine as error:
        send("no_engine", why=str(error))
        leave(3)
    send("ready", voice=engine.title)
    _be_modest()
    while True:
        job = jobs.get()
        if job["op"] == "ping":
            send("pong", id=job["id"])
        else:
            _render(send, engine, kept, job)


def _be_modest() -> None:
    """Take what the window leaves of a core; loading was done first, because somebody may be waiting for it."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(5)


def _render(send: Send, engine: Engine, kept: Cache, job: Job) -> None:
    key = phrase_key(engine.key, job["rate"], job["text"])
    try:
        phrase = None if job["afresh"] else kept.find(key)
        if phrase is None:
            sound = engine.render(job["text"], job["rate"], kept.scratch)
            phrase = Phrase(kept.add(key, sound), sound.seconds)
        send("rendered", id=job["id"], path=str(phrase.path), seconds=round(phrase.seconds, 3))
    except Exception as error:  # noqa: BLE001 - whatever an engine throws, the next phrase gets its chance
        send("failed", id=job["id"], why=str(error) or repr(error))


if __name__ == "__main__":
    main(*sys.argv[1:])
