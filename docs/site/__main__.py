"""Builds the documentation site (`make docs`): collects the pages, writes the reference, and runs Zensical."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from docs.site import pages, reference
from docs.site.pages import ROOT, TABS

HERE = Path(__file__).parent
BUILD = ROOT / "build" / "docs"
Nav = list[dict[str, "str | Nav"]]


def main() -> int:
    """Write the pages and build the site. Returns the exit status of Zensical, which fails on a broken link."""
    parser = argparse.ArgumentParser(prog="make docs", description=__doc__)
    parser.add_argument("--serve", action="store_true", help="serve the site on 127.0.0.1:8000 instead of building it")
    arguments = parser.parse_args()
    folder = BUILD / "pages"
    shutil.rmtree(folder, ignore_errors=True)
    titles = pages.collect(folder)
    pages.draw(folder)
    written = reference.write(folder / "reference")
    shutil.copytree(HERE / "assets", folder, dirs_exist_ok=True)
    shutil.copytree(HERE / "theme", BUILD / "theme", dirs_exist_ok=True)
    config = (HERE / "zensical.toml").read_text(encoding="utf-8")
    nav = f"nav = {as_toml(navigation(titles, written))}\n"
    (BUILD / "zensical.toml").write_text(config.replace("# nav\n", nav), encoding="utf-8")
    command = ["serve"] if arguments.serve else ["build", "--strict", "--clean"]
    tool = Path(sys.executable).with_name("zensical")
    status = subprocess.run([str(tool), *command], cwd=BUILD, check=False).returncode
    if not status and not arguments.serve:
        site = (BUILD / "site").relative_to(ROOT)
        sys.stdout.write(f"The site is in {site}; open index.html there, or run `make docs ARGS=--serve`.\n")
    return status


def navigation(titles: dict[str, str], written: dict[str, dict[str, str]]) -> Nav:
    """Return the site's navigation: the pages of each tab, in their order, with their titles."""
    tabs: Nav = []
    for tab, sections in TABS.items():
        entries: Nav = []
        for section, names in sections.items():
            named: Nav = [{titles[name]: name} for name in names]
            if section:
                entries.append({section: named})
            else:
                entries += named
        if tab == "Reference":
            for section, files in written.items():
                below: Nav = [{title: f"reference/{name}"} for name, title in files.items()]
                entries.append({section: below})
        tabs.append({tab: entries})
    return tabs


def as_toml(value: object) -> str:
    """Return a list of tables, as TOML writes them in one line."""
    if isinstance(value, list):
        return f"[{', '.join(map(as_toml, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{json.dumps(name)} = {as_toml(each)}' for name, each in value.items())} }}"
    return json.dumps(value)


if __name__ == "__main__":
    sys.exit(main())
