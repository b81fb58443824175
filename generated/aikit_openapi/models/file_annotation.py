# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .file_annotation_source import FileAnnotationSource


@model
class FileAnnotation(_Model):
    """`FileAnnotation` of the API."""

    type: Literal["file"]
    """Default `file`."""
    source: FileAnnotationSource

    _required = ("source",)
    _constants = {"type": "file"}
    _decoders = {
        "source": one("FileAnnotationSource"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: FileAnnotationSource | Mapping[str, Any],
            type: Literal["file"] | Unset = ...,
        ) -> None: ...
