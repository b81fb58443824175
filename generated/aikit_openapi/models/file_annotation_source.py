# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class FileAnnotationSource(_Model):
    """`FileAnnotationSource` of the API."""

    type: Literal["file"]
    """Default `file`."""
    filename: str

    _required = ("filename",)
    _constants = {"type": "file"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filename: str,
            type: Literal["file"] | Unset = ...,
        ) -> None: ...
