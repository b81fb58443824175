# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import AssistantToolsCodeDict, AssistantToolsFileSearchTypeOnlyDict
    from ..types import Unset
    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly


@model
class MessageObjectAttachmentsItem(_Model):
    """`MessageObjectAttachmentsItem` of the API."""

    file_id: str | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearchTypeOnly] | None

    _decoders = {
        "tools": many(
            union(
                "type",
                {"code_interpreter": "AssistantToolsCode", "file_search": "AssistantToolsFileSearchTypeOnly"},
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str | Unset = ...,
            tools: Sequence[
                AssistantToolsCode
                | AssistantToolsCodeDict
                | AssistantToolsFileSearchTypeOnly
                | AssistantToolsFileSearchTypeOnlyDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
