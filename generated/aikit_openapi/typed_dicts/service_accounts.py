# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `service_accounts`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class CreateProjectServiceAccountApiKeyBodyDict(TypedDict, total=False):
    name: str
    scopes: Sequence[str]
