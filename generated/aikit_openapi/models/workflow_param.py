# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chatkit import WorkflowTracingParamDict
    from ..types import Unset
    from .workflow_tracing_param import WorkflowTracingParam


@model
class WorkflowParam(_Model):
    """`WorkflowParam` of the API."""

    id: str
    version: str | None
    state_variables: dict[str, str | int | bool | float] | None
    tracing: WorkflowTracingParam | None

    _required = ("id",)
    _decoders = {
        "tracing": one("WorkflowTracingParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            version: str | Unset = ...,
            state_variables: Mapping[str, str | int | bool | float] | Unset = ...,
            tracing: WorkflowTracingParam | WorkflowTracingParamDict | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
