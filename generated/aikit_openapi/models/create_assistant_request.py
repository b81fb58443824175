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
        CreateAssistantRequestToolResourcesDict,
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
    from .create_assistant_request_tool_resources import CreateAssistantRequestToolResources
    from .metadata import Metadata, MetadataInput
    from .reasoning_effort import ReasoningEffort


@model
class CreateAssistantRequest(_Model):
    """`CreateAssistantRequest` of the API."""

    model: str | AssistantSupportedModels
    name: str | None
    """At most 256 characters."""
    description: str | None
    """At most 512 characters."""
    instructions: str | None
    """At most 256000 characters."""
    reasoning_effort: ReasoningEffort | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None
    """At most 128 items; default `[]`."""
    tool_resources: CreateAssistantRequestToolResources | None
    metadata: Metadata | None
    temperature: float | None
    """0 to 2; default 1."""
    top_p: float | None
    """0 to 1; default 1."""
    response_format: AssistantsApiResponseFormatOption | None

    _required = ("model",)
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
        "tool_resources": one("CreateAssistantRequestToolResources"),
        "response_format": named("AssistantsApiResponseFormatOption"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | AssistantSupportedModels,
            name: str | None | Unset = ...,
            description: str | None | Unset = ...,
            instructions: str | None | Unset = ...,
            reasoning_effort: ReasoningEffort | None | Unset = ...,
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
            tool_resources: CreateAssistantRequestToolResources
            | CreateAssistantRequestToolResourcesDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
            temperature: float | None | Unset = ...,
            top_p: float | None | Unset = ...,
            response_format: AssistantsApiResponseFormatOptionInput | None | Unset = ...,
        ) -> None: ...
