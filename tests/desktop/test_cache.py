from __future__ import annotations

import os
from pathlib import Path

import pytest

from backcoach.desktop.cache import Cache


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_was_put_is_there_also_for_the_next_start(tmp_path: Path) -> None:
    Cache(tmp_path / "cache").put("one.png", b"picture")

    assert Cache(tmp_path / "cache").get("one.png") == b"picture"
    assert names(tmp_path / "cache") == ["one.png"]


def test_what_was_never_put_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()

    assert Cache(tmp_path).get("one.png") is None
    assert Cache(tmp_path).get("folder.png") is None
    assert Cache(tmp_path / "missing").get("one.png") is None


@pytest.mark.parametrize("harm", [b"", b"x", b"picture", bytes(100)])
def test_a_file_that_was_harmed_counts_as_missing_and_can_be_put_again(tmp_path: Path, harm: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put("one.png", b"picture")
    (tmp_path / "one.png").write_bytes(harm)

    assert cache.get("one.png") is None
    cache.put("one.png", b"picture")
    assert cache.get("one.png") == b"picture"


def test_what_was_not_used_for_longest_goes_when_there_is_too_much(tmp_path: Path) -> None:
    cache = Cache(tmp_path, most_bytes=400)
    for age, name in enumerate(("used", "old", "older")):
        cache.put(name, bytes(100))
        os.utime(tmp_path / name, (1000 - age, 1000 - age))
    assert cache.get("used") is not None
    cache.put("new", bytes(100))

    assert names(tmp_path) == ["new", "old", "used"]


def test_a_folder_that_cannot_be_made_remembers_nothing(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    cache = Cache(tmp_path / "cache")
    cache.put("one.png", b"picture")

    assert cache.get("one.png") is None


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    Cache(tmp_path).put("one.png", b"picture")

    assert names(tmp_path) == []
