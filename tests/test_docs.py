"""What the documents show is there, and not too much of it."""

from __future__ import annotations

import re
from pathlib import Path

from tests.each import each
from tests.figures.chosen import ILLUSTRATED

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
MOST_BYTES = 9_500_000


@each(DOCUMENTS)
def test_a_link_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", document.read_text(encoding="utf-8"))
    ours = [link for link in links if "://" not in link and not link.startswith("mailto:")]

    assert [link for link in ours if not (document.parent / link).exists()] == []


def test_the_catalogue_shows_every_exercise() -> None:
    told = (ROOT / "docs" / "catalogue.md").read_text(encoding="utf-8")

    assert set(re.findall(r"\(catalogue/(\w+)\.webp\)", told)) == set(ILLUSTRATED)
    assert len(re.findall(r"\(catalogue/all-(?:woman|man)-(?:light|dark)\.webp\)", told)) == 4


def test_the_pictures_in_the_documents_are_few_megabytes() -> None:
    sizes = [path.stat().st_size for path in (ROOT / "docs").rglob("*") if path.suffix in {".png", ".webp", ".jpg"}]

    assert 0 < sum(sizes) < MOST_BYTES
