"""Settings for all tests."""

from __future__ import annotations

import gc

import pytest
from hypothesis import HealthCheck, settings

# On a busy machine slow examples say nothing about the code; the timeout catches real hangs.
settings.register_profile("aikit", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("aikit")


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Keep what the test modules imported out of every later garbage collection, each of which would take a second."""
    gc.collect()
    gc.freeze()
