# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class RunGraderResponseMetadataErrors(_Model):
    """`RunGraderResponseMetadataErrors` of the API."""

    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    model_grader_server_error: bool
    model_grader_refusal_error: bool
    model_grader_parse_error: bool
    model_grader_server_error_details: str | None

    _required = (
        "formula_parse_error",
        "sample_parse_error",
        "truncated_observation_error",
        "unresponsive_reward_error",
        "invalid_variable_error",
        "other_error",
        "python_grader_server_error",
        "python_grader_server_error_type",
        "python_grader_runtime_error",
        "python_grader_runtime_error_details",
        "model_grader_server_error",
        "model_grader_refusal_error",
        "model_grader_parse_error",
        "model_grader_server_error_details",
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            formula_parse_error: bool,
            sample_parse_error: bool,
            truncated_observation_error: bool,
            unresponsive_reward_error: bool,
            invalid_variable_error: bool,
            other_error: bool,
            python_grader_server_error: bool,
            python_grader_server_error_type: str | None,
            python_grader_runtime_error: bool,
            python_grader_runtime_error_details: str | None,
            model_grader_server_error: bool,
            model_grader_refusal_error: bool,
            model_grader_parse_error: bool,
            model_grader_server_error_details: str | None,
        ) -> None: ...
