# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(_Model):
    """`RunStepDeltaStepDetailsToolCallsFunctionObjectFunction` of the API."""

    name: str | None
    arguments: str | None
    output: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = ...,
            arguments: str | Unset = ...,
            output: str | None | Unset = ...,
        ) -> None: ...
