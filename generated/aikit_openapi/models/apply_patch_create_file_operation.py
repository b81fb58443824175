# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ApplyPatchCreateFileOperation(_Model):
    """`ApplyPatchCreateFileOperation` of the API."""

    type: Literal["create_file"]
    """Default `create_file`."""
    path: str
    diff: str

    _required = ("path", "diff")
    _constants = {"type": "create_file"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            path: str,
            diff: str,
            type: Literal["create_file"] | Unset = ...,
        ) -> None: ...
