# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .url_annotation_source import UrlAnnotationSource


@model
class UrlAnnotation(_Model):
    """`UrlAnnotation` of the API."""

    type: Literal["url"]
    """Default `url`."""
    source: UrlAnnotationSource

    _required = ("source",)
    _constants = {"type": "url"}
    _decoders = {
        "source": one("UrlAnnotationSource"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: UrlAnnotationSource | Mapping[str, Any],
            type: Literal["url"] | Unset = ...,
        ) -> None: ...
