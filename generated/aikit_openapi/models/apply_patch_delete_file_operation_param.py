# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ApplyPatchDeleteFileOperationParam(_Model):
    """`ApplyPatchDeleteFileOperationParam` of the API."""

    type: Literal["delete_file"]
    """Default `delete_file`."""
    path: str
    """At least 1 character."""

    _required = ("path",)
    _constants = {"type": "delete_file"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            path: str,
            type: Literal["delete_file"] | Unset = ...,
        ) -> None: ...
