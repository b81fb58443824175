# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


@model
class BetaApplyPatchToolParam(_Model):
    """`BetaApplyPatchToolParam` of the API."""

    type: Literal["apply_patch"]
    """Default `apply_patch`."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """At least 1 item."""

    _constants = {"type": "apply_patch"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch"] | Unset = ...,
            allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None | Unset = ...,
        ) -> None: ...
