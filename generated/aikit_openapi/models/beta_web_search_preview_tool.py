# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaApproximateLocationDict
    from ..types import Unset
    from .beta_approximate_location import BetaApproximateLocation
    from .beta_search_content_type import BetaSearchContentType
    from .beta_search_context_size import BetaSearchContextSize


@model
class BetaWebSearchPreviewTool(_Model):
    """`BetaWebSearchPreviewTool` of the API."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Default `web_search_preview`."""
    user_location: BetaApproximateLocation | None
    search_context_size: BetaSearchContextSize | None
    search_content_types: list[BetaSearchContentType] | None

    _required = ("type",)
    _decoders = {
        "user_location": one("BetaApproximateLocation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search_preview", "web_search_preview_2025_03_11"],
            user_location: BetaApproximateLocation
            | BetaApproximateLocationDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            search_context_size: BetaSearchContextSize | Unset = ...,
            search_content_types: Sequence[BetaSearchContentType] | Unset = ...,
        ) -> None: ...
