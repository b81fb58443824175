"""Runs pytest inside a test: the tests of a project that uses our plugin, or one of another package."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

OTHERS = ("cacheprovider", "hypothesispytest", "pytest_httpx", "recording", "respx", "terminal", "xdist")


class Run:
    """The tests of a project, run by pytest in this process.

    Attributes:
        outcomes: what was reported of each test, apart from phases that went well.
        text: everything that failures say.
    """

    def __init__(self, folder: Path, *arguments: str, plugin: str = "") -> None:
        """Run them.

        Args:
            folder: the project.
            *arguments: arguments of pytest.
            plugin: the plugin to load besides ours.
        """
        self.outcomes: dict[str, list[str]] = {}
        self.text = ""
        blocked = [part for name in OTHERS if name != plugin for part in ("-p", f"no:{name}")]
        options = ["--rootdir", str(folder), "--import-mode=importlib", "--strict-markers", "-c", os.devnull]
        pytest.main([*options, *blocked, *arguments, str(folder)], plugins=[self])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note an outcome; pytest calls it."""
        if report.when == "call" or not report.passed:
            name = report.nodeid.rpartition("::")[2]
            self.outcomes.setdefault(name, []).append(f"{report.when} {report.outcome}")
            self.text += report.longreprtext
