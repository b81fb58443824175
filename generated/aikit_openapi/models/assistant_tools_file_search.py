# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import AssistantToolsFileSearchFileSearchDict
    from ..types import Unset
    from .assistant_tools_file_search_file_search import AssistantToolsFileSearchFileSearch


@model
class AssistantToolsFileSearch(_Model):
    """`AssistantToolsFileSearch` of the API."""

    type: Literal["file_search"]
    file_search: AssistantToolsFileSearchFileSearch | None

    _constants = {"type": "file_search"}
    _decoders = {
        "file_search": one("AssistantToolsFileSearchFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search"] | Unset = ...,
            file_search: AssistantToolsFileSearchFileSearch
            | AssistantToolsFileSearchFileSearchDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
