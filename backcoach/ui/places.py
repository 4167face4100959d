"""Where everything on the stage stands, for any size of window and of text. Numbers only.

Words keep their places whatever is being done; the figure takes all the room that they leave (`framing.py`).
"""

from __future__ import annotations

from typing import NamedTuple

from backcoach.ui.boxes import Box

AIR = 0.07  # of the height that is to spare on a high stage stands between the name and what is done
LARGER, NAMED = 1.35, 0.43  # times as large is at most what comes next, and the share of the height that it may take
SAID = 0.58  # of the width what is said has; what comes next has the rest


class Places(NamedTuple):
    """Places on the stage; `now` holds the three after it, and the figure never reaches under `words`.

    Attributes:
        said: both the caption and what follows, for a caption that needs all of it.
    """

    line: Box
    left: Box
    tag: Box
    name: Box
    side: Box
    now: Box
    doing: Box
    digits: Box
    dots: Box
    caption: Box
    following: Box
    said: Box
    steps: Box
    room: Box
    words: tuple[Box, ...]


class PainPlaces(NamedTuple):
    """Places on the stage while something hurts."""

    doing: Box
    come_out: Box
    easier: Box
    room: Box


def places(area: Box, em: float, named: float = 1.0, *, waiting: bool = True) -> Places:
    """Return the places inside an area.

    Args:
        area: what there is, without the buttons.
        em: how many pixels high normal text is.
        named: share of the area's width that the exercise's name takes where it is largest.
        waiting: whether what comes next is named: large. Its room stays free, so that the figure need not move.
    """
    line, left, below = _top(area, em)
    caption, following, rest = _bottom(below, em)
    heights = _Heights.within(area, em).fitting(rest)
    wide = rest.width > rest.height * 1.1
    large = heights.waiting(rest)
    name = Box(rest.x, rest.y, rest.width * (0.66 if wide else 1.0), large.naming)
    shown = large if waiting else heights
    high = heights.doing + heights.digits + heights.side
    if wide:
        across = max(rest.width * 0.23, heights.digits * 1.1)
        now = Box(rest.right - across, rest.y, across, high)
        steps = Box(rest.x, name.bottom + em / 2, now.x - rest.x - em, rest.bottom - name.bottom - em / 2)
        words: tuple[Box, ...] = (name._replace(width=rest.width * min(max(named, 0.2), 0.66)), now)
    else:
        spare = max(0.0, rest.height - name.height - high)
        now = Box(rest.x, name.bottom + spare * AIR, rest.width, high)
        steps = Box(rest.x, now.bottom + em, rest.width, rest.bottom - now.bottom - em)
        words = (Box(rest.x, rest.y, rest.width, now.bottom - rest.y),)
    return Places(
        line=line,
        left=left,
        tag=name._replace(height=shown.tag),
        name=Box(name.x, name.y + shown.tag, name.width, shown.name),
        side=Box(name.x, name.y + shown.tag + shown.name, name.width, shown.side),
        now=now,
        doing=now._replace(height=heights.doing),
        digits=Box(now.x, now.y + heights.doing, now.width, heights.digits),
        dots=Box(now.x, now.bottom - heights.side, now.width, heights.side),
        caption=caption,
        following=following,
        said=caption._replace(width=area.width),
        steps=steps,
        room=rest,
        words=words,
    )


def pain_places(area: Box, em: float) -> PainPlaces:
    """Return the places inside an area while something hurts: what to do now, and the figure that has done it."""
    heights = _Heights.within(area, em)
    doing = area._replace(height=heights.doing * 1.1)
    below = area.within(0, doing.height + em * 0.3, 0, 0)
    come_out = below._replace(height=below.height * 0.42)
    rest = below.within(0, come_out.height + em * 0.5, 0, 0)
    if rest.width > rest.height * 1.5:
        easier = rest._replace(width=rest.width * 0.42)
        room = rest.within(easier.width + em, 0, 0, 0)
    else:
        easier = rest._replace(height=rest.height * 0.35)
        room = rest.within(0, easier.height + em, 0, 0)
    return PainPlaces(doing, come_out, easier, room)


class _Heights(NamedTuple):
    """Heights of what stands beside the figure."""

    tag: float
    name: float
    side: float
    doing: float
    digits: float

    @classmethod
    def within(cls, area: Box, em: float) -> _Heights:
        """Return the heights for an area."""
        return cls(
            tag=_grown(area, em, 0.033, 0.35),
            name=_grown(area, em, 0.08, 0.6),
            side=_grown(area, em, 0.063, 0.5),
            doing=_grown(area, em, 0.084, 0.5),
            digits=max(_grown(area, em, 0.40, 1.2), 110),
        )

    @property
    def naming(self) -> float:
        """Return the height of the exercise's name with what stands over and under it."""
        return self.tag + self.name + self.side

    def waiting(self, rest: Box) -> _Heights:
        """Return the same with what comes next as large as there is room for it, beside a figure."""
        times = min(LARGER, max(1.0, NAMED * rest.height / self.naming))
        return self._replace(tag=self.tag * times, name=self.name * times, side=self.side * times)

    def fitting(self, rest: Box) -> _Heights:
        """Return the same with a number that leaves what stands round it its room, in a window that is very low."""
        return self._replace(digits=min(self.digits, max(0.0, rest.height - self.doing - self.side)))


def _grown(area: Box, em: float, share: float, ems: float) -> float:
    """Return a height that grows with the area and with the text: who asks for larger text gets it here, too."""
    return share * min(area.height, area.width) + ems * em


def _top(area: Box, em: float) -> tuple[Box, Box, Box]:
    """Return the places of the session's line and of the time that is left, and what is below them."""
    high = _grown(area, em, 0.035, 0.6)
    left = Box(area.right - high * 5, area.y, high * 5, high)
    line = Box(area.x, area.y, area.width - left.width - em, high)
    return line, left, area.within(0, high + em * 0.5, 0, 0)


def _bottom(area: Box, em: float) -> tuple[Box, Box, Box]:
    """Return the places of what is said and of what comes next, and what is above them."""
    high = _grown(area, em, 0.145, 0.75)
    said = Box(area.x, area.bottom - high, area.width * SAID, high)
    following = Box(said.right + em, said.y, area.right - said.right - em, high)
    return said, following, area.within(0, 0, 0, high + em * 0.3)
