# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_grader_response_metadata_errors import RunGraderResponseMetadataErrors


@model
class RunGraderResponseMetadata(_Model):
    """`RunGraderResponseMetadata` of the API."""

    name: str
    type: str
    errors: RunGraderResponseMetadataErrors
    execution_time: float
    scores: dict[str, Any]
    token_usage: int | None
    sampled_model_name: str | None

    _required = ("name", "type", "errors", "execution_time", "scores", "token_usage", "sampled_model_name")
    _decoders = {
        "errors": one("RunGraderResponseMetadataErrors"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: str,
            errors: RunGraderResponseMetadataErrors | Mapping[str, Any],
            execution_time: float,
            scores: Mapping[str, Any],
            token_usage: int | None,
            sampled_model_name: str | None,
        ) -> None: ...
