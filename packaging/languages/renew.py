"""Brings every translation up to date with the code and the content: `make translations`.

`texts.ts` holds all texts, untranslated; `<code>.ts` one language, edited with Qt Linguist or by hand; from each
`assets/languages/<code>.qm` is made, which the program reads. All of them are committed. docs/translating.md says how.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import PySide6  # noqa: E402
from collect import Text, Untranslatable, all_texts  # noqa: E402
from dictionaries import left_to_do, misfits  # noqa: E402

TOOLS = Path(PySide6.__file__).parent
SOURCES = Path(__file__).parent
TEMPLATE = "texts.ts"


def main() -> int:
    """Renew all, and begin the languages named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("codes", nargs="*", metavar="CODE", help='of a language to begin with: "de", "pt_BR"')
    codes = parser.parse_args().codes
    try:
        renew(SOURCES, codes)
    except Untranslatable as mistakes:
        print(mistakes)
        return 1
    wrong = False
    for source in sorted(SOURCES.glob("*.ts")):
        if source.name != TEMPLATE:
            make(source, ROOT / "assets" / "languages" / f"{source.stem}.qm")
            wrong |= tell(source)
    return int(wrong)


def renew(folder: Path, codes: Iterable[str] = ()) -> None:
    """Bring the sources in a folder up to date, which are made where they are missing."""
    with tempfile.TemporaryDirectory() as place:
        listing = Path(place) / "texts.cpp"
        listing.write_text("".join(map(_line, all_texts(ROOT / "backcoach"))), encoding="utf-8")
        languages = {*codes, *(path.stem for path in folder.glob("*.ts")), Path(TEMPLATE).stem}
        for code in sorted(languages):
            source = folder / f"{code}.ts"
            to = ["-no-obsolete"] if source.name == TEMPLATE else ["-target-language", code]
            options = ["-silent", "-locations", "none", "-source-language", "en", *to]
            _run("lupdate", *options, str(listing), "-ts", str(source))


def make(source: Path, target: Path) -> None:
    """Make the dictionary that the program reads; what is unfinished stays English."""
    target.parent.mkdir(parents=True, exist_ok=True)
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def tell(source: Path) -> bool:
    """Say what is left to do in a language; tell whether something in it is wrong."""
    todo, bad = left_to_do(source), misfits(source)
    print(f"{source.name}: {len(todo)} texts are not translated yet{':' if todo else '.'}")
    for context, text in todo[:10]:
        print(f"  {context}: {text}")
    if len(todo) > 10:
        print("  ...")
    for context, text in bad:
        print(f"{source.name}: what stands in {{braces}} differs, so this stays English: {context}: {text}")
    reading = ROOT / "assets" / "reading" / f"{source.stem}.toml"
    if not reading.exists():
        print(f"{source.name}: {reading.relative_to(ROOT)} is missing, so numbers are read aloud as in English.")
    return bool(bad)


def _line(it: Text) -> str:
    macro = "QT_TRANSLATE_N_NOOP3" if it.counted else "QT_TRANSLATE_NOOP3"
    words = ", ".join(_quoted(part) for part in (it.context, it.text, it.about))
    return f"//: {' '.join(it.hint.split())}\n{macro}({words})\n"


def _quoted(text: str) -> str:
    for letter, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")):
        text = text.replace(letter, written)
    return f'"{text}"'


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
