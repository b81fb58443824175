# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .provenance_detection_result_api import ProvenanceDetectionResultApi


@model
class SynthIDProvenanceResult(_Model):
    """`SynthIDProvenanceResult` of the API."""

    type: Literal["synthid"]
    """Default `synthid`."""
    outcome: ProvenanceDetectionResultApi
    model: str | None
    generated_at: str | None

    _required = ("outcome", "model", "generated_at")
    _constants = {"type": "synthid"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            outcome: ProvenanceDetectionResultApi,
            model: str | None,
            generated_at: str | None,
            type: Literal["synthid"] | Unset = ...,
        ) -> None: ...
