# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.assistant_supported_models import AssistantSupportedModels
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.assistants_api_response_format_option import AssistantsApiResponseFormatOptionInput
    from ..models.create_assistant_request_tool_resources import CreateAssistantRequestToolResources
    from ..models.metadata import MetadataInput
    from ..models.reasoning_effort import ReasoningEffort
    from ..typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
        CreateAssistantRequestToolResourcesDict,
    )


class CreateAssistantOptions(TypedDict, total=False):
    """`CreateAssistantParams` without `model`, for methods that name these arguments."""

    name: str | None
    """A string or None, at most 256 characters."""
    description: str | None
    """A string or None, at most 512 characters."""
    instructions: str | None
    """A string or None, at most 256000 characters."""
    reasoning_effort: ReasoningEffort | None
    """`ReasoningEffort` or None."""
    tools: Sequence[
        AssistantToolsCode
        | AssistantToolsCodeDict
        | AssistantToolsFileSearch
        | AssistantToolsFileSearchDict
        | AssistantToolsFunction
        | AssistantToolsFunctionDict
        | Mapping[str, Any]
    ]
    """A list of `AssistantToolsCode`, `AssistantToolsFileSearch` or `AssistantToolsFunction`, at most
    128 items; default `[]`.
    """
    tool_resources: (
        CreateAssistantRequestToolResources
        | CreateAssistantRequestToolResourcesDict
        | Mapping[str, Any]
        | None
    )
    """`CreateAssistantRequestToolResources` or None."""
    metadata: MetadataInput | None
    """`Metadata` or None."""
    temperature: float | None
    """A number or None, 0 to 2; default 1."""
    top_p: float | None
    """A number or None, 0 to 1; default 1."""
    response_format: AssistantsApiResponseFormatOptionInput | None
    """`AssistantsApiResponseFormatOption` or None."""


class CreateAssistantParams(CreateAssistantOptions, total=False):
    """Body fields and query parameters of POST /assistants. Omitted ones are not sent."""

    model: str | AssistantSupportedModels
    """A string or `AssistantSupportedModels`."""
