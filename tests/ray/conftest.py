"""The server of the bulk tests."""

from __future__ import annotations

from tests.bulk.conftest import one_server, server

__all__ = ["one_server", "server"]
