"""Checks the types of the documentation's Python, as `make check` does: each page is one module.

A page's blocks continue each other, so a later block may give a name another type; all else is `mypy --strict` and
pyright as for the package.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.docs.test_code_blocks import PAGES, ROOT, script

FOLDER = ROOT / "build" / "typed_pages"
EXAMPLES = sorted(ROOT.glob("docs/examples/*.py"))
CHECKERS = {
    "mypy": ["--strict", "--allow-redefinition-new", "--local-partial-types", "--no-error-summary"],
    "pyright": ["--warnings"],
}


def write(folder: Path) -> dict[str, str]:
    """Write the Python of each page to a folder. Returns the page of each file."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    pages: dict[str, str] = {}
    for page in (*PAGES, *EXAMPLES):
        code = page.read_text(encoding="utf-8") if page.suffix == ".py" else script(page)
        if code:
            file = folder / f"{page.stem.lower().replace('-', '_')}.py"
            file.write_text(f"{code}\n", encoding="utf-8")
            pages[str(file)] = str(page.relative_to(ROOT))
    return pages


def complaints(checker: str, pages: dict[str, str]) -> str:
    """The complaints of a checker about the files, with the pages and lines that they come from; empty for nothing."""
    command = [str(Path(sys.executable).with_name(checker)), *CHECKERS[checker], *pages]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if not done.returncode:
        return ""
    said = done.stdout + done.stderr
    for file, page in pages.items():
        said = said.replace(file, page).replace(str(Path(file).relative_to(ROOT)), page)
    return said


def main() -> int:
    """Check all pages with both checkers. Returns the exit status."""
    pages = write(FOLDER)
    with ThreadPoolExecutor() as threads:
        found = "".join(threads.map(lambda checker: complaints(checker, pages), CHECKERS))
    sys.stderr.write(found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
