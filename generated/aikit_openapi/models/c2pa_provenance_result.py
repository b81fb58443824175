# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .c2pa_validation_state_api import C2PAValidationStateApi
    from .provenance_detection_result_api import ProvenanceDetectionResultApi


@model
class C2PAProvenanceResult(_Model):
    """`C2PAProvenanceResult` of the API."""

    type: Literal["c2pa"]
    """Default `c2pa`."""
    outcome: ProvenanceDetectionResultApi
    validation_state: C2PAValidationStateApi
    issuer: str | None
    model: str | None
    generated_at: str | None

    _required = ("outcome", "validation_state", "issuer", "model", "generated_at")
    _constants = {"type": "c2pa"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            outcome: ProvenanceDetectionResultApi,
            validation_state: C2PAValidationStateApi,
            issuer: str | None,
            model: str | None,
            generated_at: str | None,
            type: Literal["c2pa"] | Unset = ...,
        ) -> None: ...
