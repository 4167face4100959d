"""The stage looks as it did when somebody last looked at it, in each kind of moment; see `stages` for what counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from backcoach.ui import theme
from tests.figures.golden import differing, kept
from tests.ui.person import Person
from tests.ui.stages import ALLOWED, MOMENTS, STAGES, furnish, go, picture_of

Going = Callable[[str], Person]


@pytest.fixture(scope="module")
def looking(stay: Callable[..., Person], tmp_path_factory: pytest.TempPathFactory) -> Person:
    """Somebody with figures, and with every routine that one of the moments is from."""
    return stay(furnish(tmp_path_factory.mktemp("stage") / "data", *MOMENTS), everything=True)


@pytest.fixture
def gone(looking: Person, dress: Callable[[str, float], theme.Theme]) -> Iterator[Going]:
    """Go to a moment."""
    dress("light", 1.0)

    def to(name: str) -> Person:
        go(looking, name)
        return looking

    yield to
    looking.begin_anew()


@pytest.mark.parametrize("name", MOMENTS)
def test_it_looks_as_it_did(gone: Going, name: str) -> None:
    found = differing(picture_of(gone(name)), kept(STAGES / f"{name}.png"))

    assert found <= ALLOWED, (
        f"{name} differs in {found} places from what is shown now. If it is meant to, look at it "
        f"(scripts/screens {name}) and run: make pictures ARGS=stage"
    )


def test_every_picture_that_is_kept_is_compared_and_small() -> None:
    sizes = {path.name: path.stat().st_size for path in STAGES.iterdir()}

    assert sizes.keys() == {f"{name}.png" for name in MOMENTS}
    assert max(sizes.values()) < 30_000


def test_another_raster_is_forgiven_but_neither_another_second_nor_another_side(gone: Going) -> None:
    person = gone("stage-hold")
    before = picture_of(person)
    assert differing(before, picture_of(person, finer=3)) <= ALLOWED
    for seconds in 1, 2:
        person.advance(seconds)
        person.look()
        assert differing(before, picture_of(person)) > ALLOWED

    before = picture_of(person)
    side = person.window.training.stage._side
    side.show_text("Right leg", side._colour)
    assert differing(before, picture_of(person)) > ALLOWED

    person.press(Qt.Key.Key_Space)
    person.look()
    assert differing(picture_of(person), picture_of(person, finer=3)) <= ALLOWED
