# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_object import RunObject


@model
class RunStreamEventThreadRunCancelling(_Model):
    """`RunStreamEventThreadRunCancelling` of the API."""

    event: Literal["thread.run.cancelling"]
    data: RunObject

    _required = ("data",)
    _constants = {"event": "thread.run.cancelling"}
    _decoders = {
        "data": one("RunObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: RunObject | Mapping[str, Any],
            event: Literal["thread.run.cancelling"] | Unset = ...,
        ) -> None: ...
