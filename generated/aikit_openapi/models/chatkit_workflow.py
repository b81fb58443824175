# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chatkit_workflow_tracing import ChatkitWorkflowTracing


@model
class ChatkitWorkflow(_Model):
    """`ChatkitWorkflow` of the API."""

    id: str
    version: str | None
    state_variables: dict[str, str | int | bool | float] | None
    tracing: ChatkitWorkflowTracing

    _required = ("id", "version", "state_variables", "tracing")
    _decoders = {
        "tracing": one("ChatkitWorkflowTracing"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            version: str | None,
            state_variables: Mapping[str, str | int | bool | float] | None,
            tracing: ChatkitWorkflowTracing | Mapping[str, Any],
        ) -> None: ...
