# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class EvalJsonlFileIdSource(_Model):
    """`EvalJsonlFileIdSource` of the API."""

    type: Literal["file_id"]
    """Default `file_id`."""
    id: str

    _required = ("id",)
    _constants = {"type": "file_id"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["file_id"] | Unset = ...,
        ) -> None: ...
