# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

FileSearchRanker: TypeAlias = "Literal['auto', 'default_2024_08_21']"
"""`FileSearchRanker` of the API."""
