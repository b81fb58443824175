# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ApplyPatchUpdateFileOperationParam(_Model):
    """`ApplyPatchUpdateFileOperationParam` of the API."""

    type: Literal["update_file"]
    """Default `update_file`."""
    path: str
    """At least 1 character."""
    diff: str
    """At most 10485760 characters."""

    _required = ("path", "diff")
    _constants = {"type": "update_file"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            path: str,
            diff: str,
            type: Literal["update_file"] | Unset = ...,
        ) -> None: ...
