"""Settings for all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# On a busy machine slow examples say nothing about the code; the timeout catches real hangs.
settings.register_profile("aikit", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("aikit")
