# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaContainerReferenceResource(_Model):
    """`BetaContainerReferenceResource` of the API."""

    type: Literal["container_reference"]
    """Default `container_reference`."""
    container_id: str

    _required = ("container_id",)
    _constants = {"type": "container_reference"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            container_id: str,
            type: Literal["container_reference"] | Unset = ...,
        ) -> None: ...
