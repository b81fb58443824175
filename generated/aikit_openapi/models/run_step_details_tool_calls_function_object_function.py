# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class RunStepDetailsToolCallsFunctionObjectFunction(_Model):
    """`RunStepDetailsToolCallsFunctionObjectFunction` of the API."""

    name: str
    arguments: str
    output: str | None

    _required = ("name", "arguments", "output")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            arguments: str,
            output: str | None,
        ) -> None: ...
