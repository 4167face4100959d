from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from backcoach import language
from backcoach.desktop import dictionary
from tests.languages import pseudo


@pytest.fixture(scope="session")
def dictionary_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.make(tmp_path_factory.mktemp("languages"))


@pytest.fixture
def abroad(dictionary_file: Path) -> Iterator[None]:
    """Speak another language for one test."""
    language.install(pseudo.CODE, dictionary.read(dictionary_file))
    yield
    language.install(language.ENGLISH, None)


@pytest.fixture(autouse=True)
def _home_again() -> Iterator[None]:
    yield
    language.install(language.ENGLISH, None)
