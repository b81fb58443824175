# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .file_annotation import FileAnnotation
    from .url_annotation import UrlAnnotation


@model
class ResponseOutputText(_Model):
    """`ResponseOutputText` of the API."""

    type: Literal["output_text"]
    """Default `output_text`."""
    text: str
    annotations: list[FileAnnotation | UrlAnnotation]

    _required = ("text", "annotations")
    _constants = {"type": "output_text"}
    _decoders = {
        "annotations": many(union("type", {"file": "FileAnnotation", "url": "UrlAnnotation"})),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            annotations: Sequence[FileAnnotation | UrlAnnotation | Mapping[str, Any]],
            type: Literal["output_text"] | Unset = ...,
        ) -> None: ...
