# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .beta_computer_environment import BetaComputerEnvironment


@model
class BetaComputerUsePreviewTool(_Model):
    """`BetaComputerUsePreviewTool` of the API."""

    type: Literal["computer_use_preview"]
    """Default `computer_use_preview`."""
    environment: BetaComputerEnvironment
    display_width: int
    display_height: int

    _required = ("environment", "display_width", "display_height")
    _constants = {"type": "computer_use_preview"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            environment: BetaComputerEnvironment,
            display_width: int,
            display_height: int,
            type: Literal["computer_use_preview"] | Unset = ...,
        ) -> None: ...
