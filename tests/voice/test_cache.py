from __future__ import annotations

import os
from array import array
from pathlib import Path

import pytest

from backcoach.voice.cache import Cache, phrase_key
from backcoach.voice.sound import Sound, Unheard, read_sound

SOUND = Sound(array("h", [5000, -5000] * 6000), 24000, 1)
SIZE = 24044


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    (tmp_path / "scratch").mkdir()
    return Cache(tmp_path / "kept", tmp_path / "scratch", largest=3 * SIZE)


def test_a_phrase_is_kept_and_found(cache: Cache, tmp_path: Path) -> None:
    assert cache.find("a") is None
    path = cache.add("a", SOUND)
    assert path == tmp_path / "kept" / "a.wav"
    assert read_sound(path) == SOUND
    found = cache.find("a")
    assert found is not None
    assert (found.path, found.seconds) == (path, 0.5)


def test_another_voice_speed_or_text_is_another_phrase() -> None:
    keys = {phrase_key(*it) for it in (("a", 100, "b"), ("b", 100, "b"), ("a", 101, "b"), ("a", 100, "B"))}
    assert len(keys) == 4


@pytest.mark.parametrize(("begin", "end"), [(0, 0), (0, -100), (1, None)])
def test_a_broken_phrase_is_thrown_away(cache: Cache, begin: int, end: int | None) -> None:
    path = cache.add("a", SOUND)
    path.write_bytes(path.read_bytes()[begin:end])
    assert cache.find("a") is None
    assert not path.exists()


def test_what_was_unused_the_longest_goes_first(cache: Cache, tmp_path: Path) -> None:
    for n, key in enumerate("abc"):
        os.utime(cache.add(key, SOUND), (n, n))
    (tmp_path / "kept" / "half.part").touch()  # of a process that was killed
    (tmp_path / "kept" / "mine.txt").write_text("not ours")
    assert cache.find("a")
    cache.add("d", SOUND)
    assert sorted(it.name for it in (tmp_path / "kept").iterdir()) == ["a.wav", "c.wav", "d.wav", "mine.txt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_a_reason_to_use_the_other_folder(cache: Cache, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / f"a.{os.getpid()}.part").symlink_to("/dev/full")
    path = cache.add("a", SOUND)
    assert path == tmp_path / "scratch" / "phrases" / "a.wav"
    found = cache.find("a")
    assert found is not None
    assert found.path == path


def test_no_folder_at_all_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = Cache(tmp_path / "file", tmp_path / "file")
    with pytest.raises(Unheard, match="could not be written"):
        cache.add("a", SOUND)
