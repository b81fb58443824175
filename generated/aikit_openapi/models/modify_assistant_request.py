# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
        ModifyAssistantRequestToolResourcesDict,
    )
    from ..types import Unset
    from .assistant_supported_models import AssistantSupportedModels
    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .assistants_api_response_format_option import (
        AssistantsApiResponseFormatOption,
        AssistantsApiResponseFormatOptionInput,
    )
    from .metadata import Metadata, MetadataInput
    from .modify_assistant_request_tool_resources import ModifyAssistantRequestToolResources
    from .reasoning_effort import ReasoningEffort


@model
class ModifyAssistantRequest(_Model):
    """`ModifyAssistantRequest` of the API."""

    model: str | AssistantSupportedModels | None
    reasoning_effort: ReasoningEffort | None
    name: str | None
    """At most 256 characters."""
    description: str | None
    """At most 512 characters."""
    instructions: str | None
    """At most 256000 characters."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None
    """At most 128 items; default `[]`."""
    tool_resources: ModifyAssistantRequestToolResources | None
    metadata: Metadata | None
    temperature: float | None
    """0 to 2; default 1."""
    top_p: float | None
    """0 to 1; default 1."""
    response_format: AssistantsApiResponseFormatOption | None

    _decoders = {
        "tools": many(
            union(
                "type",
                {
                    "code_interpreter": "AssistantToolsCode",
                    "file_search": "AssistantToolsFileSearch",
                    "function": "AssistantToolsFunction",
                },
            )
        ),
        "tool_resources": one("ModifyAssistantRequestToolResources"),
        "response_format": named("AssistantsApiResponseFormatOption"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | AssistantSupportedModels | Unset = ...,
            reasoning_effort: ReasoningEffort | None | Unset = ...,
            name: str | None | Unset = ...,
            description: str | None | Unset = ...,
            instructions: str | None | Unset = ...,
            tools: Sequence[
                AssistantToolsCode
                | AssistantToolsCodeDict
                | AssistantToolsFileSearch
                | AssistantToolsFileSearchDict
                | AssistantToolsFunction
                | AssistantToolsFunctionDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
            tool_resources: ModifyAssistantRequestToolResources
            | ModifyAssistantRequestToolResourcesDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
            temperature: float | None | Unset = ...,
            top_p: float | None | Unset = ...,
            response_format: AssistantsApiResponseFormatOptionInput | None | Unset = ...,
        ) -> None: ...
