from __future__ import annotations

from collections.abc import Iterator

import pytest

from backcoach import language


@pytest.fixture(autouse=True)
def _home_again() -> Iterator[None]:
    yield
    language.install(language.ENGLISH, None)
