# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ComputerTool(_Model):
    """`ComputerTool` of the API."""

    type: Literal["computer"]
    """Default `computer`."""

    _constants = {"type": "computer"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer"] | Unset = ...,
        ) -> None: ...
