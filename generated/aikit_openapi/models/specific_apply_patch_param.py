# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class SpecificApplyPatchParam(_Model):
    """`SpecificApplyPatchParam` of the API."""

    type: Literal["apply_patch"]
    """Default `apply_patch`."""

    _constants = {"type": "apply_patch"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch"] | Unset = ...,
        ) -> None: ...
