# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UsageCodeInterpreterSessionsResult(_Model):
    """`UsageCodeInterpreterSessionsResult` of the API."""

    object: Literal["organization.usage.code_interpreter_sessions.result"]
    num_sessions: int
    project_id: str | None

    _required = ("num_sessions",)
    _constants = {"object": "organization.usage.code_interpreter_sessions.result"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            num_sessions: int,
            object: Literal["organization.usage.code_interpreter_sessions.result"] | Unset = ...,
            project_id: str | None | Unset = ...,
        ) -> None: ...
