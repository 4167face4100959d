"""What the program wears: as is set, as the system is where that is left to it, and on everything that is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from backcoach.coach.settings import OPTIONS
from backcoach.ui import design, theme
from backcoach.ui.application import Wardrobe
from tests.ui.person import Person


class System(QObject):
    """A system that can be told how it is set."""

    def __init__(self) -> None:
        super().__init__()
        self.scheme, self.contrast = Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self.contrast


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def wardrobe(qapp: QApplication, system: System) -> Iterator[Wardrobe]:
    font = qapp.font()
    made = Wardrobe(qapp, "system", 100)
    made._hints = made._contrast = system  # type: ignore[assignment]
    made.follow()
    yield made
    made.deleteLater()
    qapp.setFont(font)
    qapp.setProperty("dressed", "")


def worn(app: QApplication) -> str:
    ground = app.palette().color(QPalette.ColorRole.Window).name()
    return next(name for name in theme.THEMES if theme.load_theme(name).colours["ground"] == ground)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Unknown, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("contrast", list(Qt.ContrastPreference))
def test_the_system_is_followed(
    qapp: QApplication, wardrobe: Wardrobe, system: System, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference
) -> None:
    system.scheme, system.contrast = scheme, contrast
    qapp.styleHints().colorSchemeChanged.emit(scheme)
    shade = "dark" if scheme is Qt.ColorScheme.Dark else "light"
    high = contrast is Qt.ContrastPreference.HighContrast

    assert worn(qapp) == wardrobe.theme.name == (f"contrast_{shade}" if high else shade)


def test_the_systems_contrast_alone_is_followed_too(qapp: QApplication, wardrobe: Wardrobe, system: System) -> None:
    system.contrast = Qt.ContrastPreference.HighContrast
    hints = qapp.styleHints()
    contrast = hints.accessibility()
    contrast.contrastPreferenceChanged.emit(system.contrast)

    assert worn(qapp) == wardrobe.theme.name == "contrast_light"


def test_what_is_wanted_goes_before_the_system(qapp: QApplication, wardrobe: Wardrobe, system: System) -> None:
    told: list[str] = []
    wardrobe.changed.connect(lambda chosen: told.append(chosen.name))
    wardrobe.wear("contrast_dark", 100)
    system.scheme = Qt.ColorScheme.Light
    wardrobe.follow()
    assert worn(qapp) == "contrast_dark"
    wardrobe.wear("system", 100)

    assert told == ["contrast_dark", "light"]
    assert worn(qapp) == "light"


def test_what_is_set_holds_at_once_on_a_page_that_is_open(person: Person, wardrobe: Wardrobe) -> None:
    window = person.window
    wardrobe.changed.connect(window.dress)
    window.look_wanted.connect(wardrobe.wear)
    person.ready()
    page, em = window.training.ready, design.em()
    before = page.grab().toImage()
    window.settings.change("theme", "dark")
    dark = page.grab().toImage()
    window.settings.change("text_size", 150)

    assert before.pixelColor(1, 1).name() == theme.load_theme("light").colours["ground"]
    assert dark.pixelColor(1, 1).name() == theme.load_theme("dark").colours["ground"]
    assert design.em() == pytest.approx(em * 1.5, abs=2)
    assert person.parts.theme.name == "dark"


def test_every_theme_can_be_chosen() -> None:
    (option,) = (it for it in OPTIONS if it.key == "theme")

    assert tuple(option.choices) == ("system", *theme.THEMES)
