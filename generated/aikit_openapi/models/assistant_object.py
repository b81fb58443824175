# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
    )
    from ..types import Unset
    from .assistant_object_tool_resources import AssistantObjectToolResources
    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .assistants_api_response_format_option import (
        AssistantsApiResponseFormatOption,
        AssistantsApiResponseFormatOptionInput,
    )
    from .metadata import Metadata, MetadataInput


@model
class AssistantObject(_Model):
    """Deprecated."""

    id: str
    object: Literal["assistant"]
    created_at: int
    """Unix time in seconds."""
    name: str | None
    """At most 256 characters."""
    description: str | None
    """At most 512 characters."""
    model: str
    instructions: str | None
    """At most 256000 characters."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    """At most 128 items; default `[]`."""
    tool_resources: AssistantObjectToolResources | None
    metadata: Metadata | None
    temperature: float | None
    """0 to 2; default 1."""
    top_p: float | None
    """0 to 1; default 1."""
    response_format: AssistantsApiResponseFormatOption | None

    _required = ("id", "created_at", "name", "description", "model", "instructions", "tools", "metadata")
    _constants = {"object": "assistant"}
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
        "tool_resources": one("AssistantObjectToolResources"),
        "response_format": named("AssistantsApiResponseFormatOption"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            name: str | None,
            description: str | None,
            model: str,
            instructions: str | None,
            tools: Sequence[
                AssistantToolsCode
                | AssistantToolsCodeDict
                | AssistantToolsFileSearch
                | AssistantToolsFileSearchDict
                | AssistantToolsFunction
                | AssistantToolsFunctionDict
                | Mapping[str, Any]
            ],
            metadata: MetadataInput | None,
            object: Literal["assistant"] | Unset = ...,
            tool_resources: AssistantObjectToolResources | Mapping[str, Any] | None | Unset = ...,
            temperature: float | None | Unset = ...,
            top_p: float | None | Unset = ...,
            response_format: AssistantsApiResponseFormatOptionInput | None | Unset = ...,
        ) -> None: ...
