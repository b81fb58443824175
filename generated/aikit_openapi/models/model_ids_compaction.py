# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .model_ids_responses import ModelIdsResponses

ModelIdsCompaction: TypeAlias = "ModelIdsResponses | str"
"""`ModelIdsCompaction` of the API."""
