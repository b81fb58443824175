"""Settings that hold for all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# How fast a busy machine makes examples says nothing about the code; what takes too long is for the time-out.
settings.register_profile("aikit", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("aikit")
