# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_grader_response_metadata import RunGraderResponseMetadata


@model
class RunGraderResponse(_Model):
    """`RunGraderResponse` of the API."""

    reward: float
    metadata: RunGraderResponseMetadata
    sub_rewards: dict[str, Any]
    model_grader_token_usage_per_model: dict[str, Any]

    _required = ("reward", "metadata", "sub_rewards", "model_grader_token_usage_per_model")
    _decoders = {
        "metadata": one("RunGraderResponseMetadata"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reward: float,
            metadata: RunGraderResponseMetadata | Mapping[str, Any],
            sub_rewards: Mapping[str, Any],
            model_grader_token_usage_per_model: Mapping[str, Any],
        ) -> None: ...
