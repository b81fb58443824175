"""Opens every page of the built site in Chromium (`make check-site`) and reports what a reader would trip over.

Each page is opened on a wide light screen, a wide dark screen and a screen of 390 pixels. Reported are what axe calls
serious or critical, a page that scrolls sideways, a file that is missing, a message on the console, and a request to
another host.
"""

from __future__ import annotations

import functools
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from docs.site.pages import ROOT

SITE = ROOT / "build" / "docs" / "site"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
_OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@dataclass(frozen=True)
class Screen:
    """A screen to look at pages with.

    Attributes:
        scheme: the color scheme that the reader prefers.
        width: in pixels.
        checks_contrast: whether to check the contrast of colors, which is what takes long.
    """

    scheme: Literal["light", "dark"]
    width: int
    checks_contrast: bool = True

    def __str__(self) -> str:
        return f"{self.scheme}, {self.width} pixels"


# A narrow screen has the colors of a wide one.
SCREENS = (Screen("light", 1280), Screen("dark", 1280), Screen("light", 390, checks_contrast=False))


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on 127.0.0.1 and return its URL."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def browser() -> str:
    """Return the path of the browser: the variable CHROMIUM, or the first one on the path. Empty if there is none."""
    names = [os.environ["CHROMIUM"]] if os.environ.get("CHROMIUM") else BROWSERS
    return next(filter(None, map(shutil.which, names)), "")


def look(tab: Any, url: str, screen: Screen) -> Iterator[str]:  # Any: only `make check-site` installs playwright
    """Open a page and yield what is wrong with it."""
    told: list[str] = []
    own = (url[: url.index("/", 8) + 1], "data:", "blob:")

    def on_request(request: Any) -> None:
        if not request.url.startswith(own):
            told.append(f"asks another host: {request.url}")

    def on_response(response: Any) -> None:
        if response.status >= 400:
            told.append(f"status {response.status}: {response.url}")

    def on_message(message: Any) -> None:
        if message.type in ("error", "warning"):
            told.append(f"on the console: {message.text}")

    listeners = {"request": on_request, "response": on_response, "console": on_message}
    for event, listener in listeners.items():
        tab.on(event, listener)
    tab.goto(url, wait_until="load")
    if tab.evaluate("document.body.dataset.mdColorScheme") != {"light": "default", "dark": "slate"}[screen.scheme]:
        told.append(f"does not follow the color scheme {screen.scheme}")
    if tab.evaluate(_OVERFLOW) > 0:
        told.append("scrolls sideways")
    rules = {"color-contrast": {"enabled": screen.checks_contrast}}
    found = tab.evaluate("rules => axe.run(document, {resultTypes: ['violations'], rules})", rules)
    for problem in found["violations"]:
        if problem["impact"] in ("serious", "critical"):
            first = problem["nodes"][0]
            told.append(f"axe: {problem['help']} ({len(problem['nodes'])} times), first: {first['html'][:120]}")
    for event, listener in listeners.items():
        tab.remove_listener(event, listener)
    yield from told


def main() -> int:
    """Look at all pages, or at those whose path contains one of the arguments. Returns the exit status."""
    path = browser()
    if not path:
        sys.stderr.write(f"check-site: no browser found; install one of {', '.join(BROWSERS)}, or set CHROMIUM\n")
        return 2
    script = (Path(import_module("axe_playwright_python").__file__ or "").parent / "axe.min.js").read_text("utf-8")
    pages = sorted(page.parent.relative_to(SITE).as_posix() for page in SITE.glob("**/index.html"))
    pages = [page for page in pages if not sys.argv[1:] or any(part in page for part in sys.argv[1:])]
    problems = 0
    with served(SITE) as url, import_module("playwright.sync_api").sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for screen in SCREENS:
            size = {"width": screen.width, "height": 844}
            context = chromium.new_context(color_scheme=screen.scheme, viewport=size, reduced_motion="reduce")
            context.add_init_script(script)
            tab = context.new_page()
            for page in pages:
                for problem in look(tab, f"{url}{page}/".replace("/./", "/"), screen):
                    problems += 1
                    sys.stdout.write(f"{page} ({screen}): {problem}\n")
            context.close()
        chromium.close()
    sys.stdout.write(f"check-site: {len(pages)} pages on {len(SCREENS)} screens, {problems} problems\n")
    return 1 if problems or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
