"""Settings for all tests."""

from __future__ import annotations

import gc
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

# On a busy machine slow examples say nothing about the code; the timeout catches real hangs.
settings.register_profile("aikit", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("aikit")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect no garbage while the modules are imported: nearly all objects stay, and each pass looks at all."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Keep what the test modules imported out of every later garbage collection, each of which would take a second."""
    gc.collect()
    gc.freeze()
