# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class FunctionShellCallOutputExitOutcomeParam(_Model):
    """`FunctionShellCallOutputExitOutcomeParam` of the API."""

    type: Literal["exit"]
    """Default `exit`."""
    exit_code: int

    _required = ("exit_code",)
    _constants = {"type": "exit"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            exit_code: int,
            type: Literal["exit"] | Unset = ...,
        ) -> None: ...
