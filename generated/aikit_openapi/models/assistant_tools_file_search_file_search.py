# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import FileSearchRankingOptionsDict
    from ..types import Unset
    from .file_search_ranking_options import FileSearchRankingOptions


@model
class AssistantToolsFileSearchFileSearch(_Model):
    """`AssistantToolsFileSearchFileSearch` of the API."""

    max_num_results: int | None
    """1 to 50."""
    ranking_options: FileSearchRankingOptions | None

    _decoders = {
        "ranking_options": one("FileSearchRankingOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_num_results: int | Unset = ...,
            ranking_options: FileSearchRankingOptions
            | FileSearchRankingOptionsDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
