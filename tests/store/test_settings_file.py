"""Settings survive being saved, and a file mended by hand is never a reason to stop."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.coach.settings import OPTIONS, Settings
from backcoach.errors import BackCoachError
from backcoach.store.files import write_whole
from backcoach.store.settings_file import _settings, load, save

special_files = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.toml"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_everything_is_as_usual(path: Path) -> None:
    assert load(path) == (Settings(), [])


def test_settings_survive_being_saved(path: Path) -> None:
    settings = Settings(
        voice_on=False,
        voice_rate=120,
        volume=0,
        holds={"bridge": 5, "a b": 40},
        rests_after={"bridge": 20, "plank": 0},
        notice_read="2026-05-12",
        avoid=("knee_pain", "unsteady_on_feet"),
    )
    save(settings, path)

    assert load(path) == (settings, [])
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_the_file_is_one_a_person_can_read(path: Path) -> None:
    save(Settings(holds={"bridge": 5}, rests_after={"bridge": 20}), path)
    lines = path.read_text(encoding="utf-8").splitlines()

    assert f"voice_rate = {Settings().voice_rate}" in lines
    assert lines[-5:] == ["[holds]", "bridge = 5", "", "[rests_after]", "bridge = 20"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("voice_rate = 90", "voice_rate is 90; it must be a whole number from 100 to 260. {rate} is used."),
        ("voice_rate = 160.5", "voice_rate is 160.5; it must be a whole number from 100 to 260. {rate} is used."),
        ("volume = true", "volume is true; it must be a whole number from 0 to 100. 90 is used."),
        ('volume = "loud"', 'volume is "loud"; it must be a whole number from 0 to 100. 90 is used.'),
        ("voice_on = 1", "voice_on is 1; it must be true or false. true is used."),
        ("voice_on = {a = 1}", "voice_on is a table; it must be true or false. true is used."),
        (
            'notice_read = "yesterday"',
            'notice_read is "yesterday"; it must be a date such as "2026-05-12", or "". "" is used.',
        ),
        (
            "notice_read = 2026-05-12",
            'notice_read is 2026-05-12; it must be a date such as "2026-05-12", or "". "" is used.',
        ),
        ('hair = "green"', 'hair is "green"; it must be one of "blonde", "brown", "black", "grey". "brown" is used.'),
        ("figure = 3", 'figure is 3; it must be one of "woman", "man". "woman" is used.'),
        ('avoid = "knee_pain"', 'avoid is "knee_pain"; it must be a list of words, such as ["knee_pain"]. [] is used.'),
        ("avoid = [1]", 'avoid is [\n    1,\n]; it must be a list of words, such as ["knee_pain"]. [] is used.'),
        ("holds = 30", "holds is 30; it must be a table of exercises and seconds. The usual lengths are used."),
        (
            "holds.bridge = 0",
            "holds.bridge is 0; it must be a whole number of seconds from 1 to 600. The usual length is used.",
        ),
        (
            "rests_after = true",
            "rests_after is true; it must be a table of exercises and seconds. The usual lengths are used.",
        ),
        (
            "rests_after.bridge = 121",
            "rests_after.bridge is 121; it must be a whole number of seconds from 0 to 120. The usual length is used.",
        ),
        ("speed = 1", "speed is not a setting of BackCoach, so it is left out."),
    ],
)
def test_a_wrong_value_has_its_default_and_a_sentence(path: Path, line: str, told: str) -> None:
    sentence = f"{path}: {told.format(rate=Settings().voice_rate)}"

    assert load(written(path, line)) == (Settings(), [sentence])


def test_one_wrong_value_does_not_spoil_the_others(path: Path) -> None:
    settings, problems = load(written(path, "volume = 500\nvoice_on = false\n[holds]\nx = -1\nbridge = 9\n"))

    assert settings == Settings(voice_on=False, holds={"bridge": 9})
    assert len(problems) == 2


@given(
    st.dictionaries(
        st.sampled_from([*(option.key for option in OPTIONS), "holds", "rests_after", "avoid", "notice_read", "other"]),
        st.booleans()
        | st.integers()
        | st.floats()
        | st.text()
        | st.lists(st.text())
        | st.dictionaries(st.text(), st.integers()),
    )
)
def test_whatever_stands_in_the_file_settings_are_valid(table: dict[str, object]) -> None:
    settings, problems = _settings(Path("settings.toml"), dict(table))

    for option in OPTIONS:
        value = getattr(settings, option.key)
        if option.choices:
            assert value in option.choices
        else:
            assert type(value) is bool if option.is_switch else option.least <= value <= option.most
    assert all(1 <= seconds <= 600 for seconds in settings.holds.values())
    assert all(0 <= seconds <= 120 for seconds in settings.rests_after.values())
    assert ("other" in table) is any("other is not a setting" in problem for problem in problems)


BROKEN = "volume = = 3\n"


def test_a_file_that_cannot_be_parsed_is_told_and_left(path: Path) -> None:
    settings, problems = load(written(path, BROKEN))

    assert settings == Settings()
    sentence = (
        f"{path} is not a settings file (Invalid value (at line 1, column 10)), so the usual settings are used. "
        "It is set aside when settings are next saved."
    )
    assert problems == [sentence]
    assert path.read_text(encoding="utf-8") == BROKEN


def test_a_file_that_cannot_be_parsed_is_set_aside_when_saving(path: Path) -> None:
    for _ in range(2):
        save(Settings(volume=10), written(path, BROKEN))

    assert load(path) == (Settings(volume=10), [])
    aside = sorted(path.parent.glob("settings.unreadable-*.toml"))
    assert [file.read_text(encoding="utf-8") for file in aside] == [BROKEN, BROKEN]


def test_a_file_in_another_encoding_is_told_and_set_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'notice_read = "\xff"')
    settings, problems = load(path)
    save(settings, path)

    assert len(problems) == 1
    assert [file.read_bytes() for file in path.parent.glob("settings.unreadable-*")] == [b'notice_read = "\xff"']


def test_a_mark_of_the_windows_editor_is_no_mistake(path: Path) -> None:
    assert load(written(path, "\ufeffvolume = 10\n")) == (Settings(volume=10), [])


def test_a_file_that_cannot_be_read_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_text", refuse)

    assert load(path) == (
        Settings(),
        [f"{path} cannot be read (Permission denied), so the usual settings are used."],
    )
    with pytest.raises(BackCoachError) as told:
        save(Settings(), path)
    assert str(told.value) == (
        f"{path} cannot be read as settings and could not be set aside (Permission denied). Rename it, then save again."
    )


def test_settings_that_cannot_be_saved_are_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    save(Settings(volume=10), path)
    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(BackCoachError) as told:
        save(Settings(volume=20), path)

    assert str(told.value) == (
        f"{path} could not be written (No space left on device). Choose another folder, or free some space."
    )
    assert load(path) == (Settings(volume=10), [])


def test_a_link_is_followed_when_saving(path: Path, tmp_path: Path) -> None:
    real = written(tmp_path / "elsewhere" / "mine.toml", "volume = 5\n")
    path.parent.mkdir()
    path.symlink_to(real)
    save(Settings(volume=20), path)

    assert path.is_symlink()
    assert load(real) == (Settings(volume=20), [])


def test_a_file_far_too_large_is_not_read(path: Path) -> None:
    settings, (told,) = load(written(path, "# padding\n" * 30_000 + "volume = 5\n"))

    assert settings == Settings()
    assert "not an ordinary file of at most 256 KB" in told


@special_files
def test_a_pipe_is_neither_waited_for_nor_replaced(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    assert "not an ordinary file" in load(path)[1][0]
    with pytest.raises(BackCoachError, match="is not an ordinary file, so it is left alone"):
        write_whole(path, "volume = 5")

    assert path.is_fifo()


@special_files
def test_a_link_to_a_device_is_no_settings_file(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(os.devnull)

    assert "not an ordinary file" in load(path)[1][0]
