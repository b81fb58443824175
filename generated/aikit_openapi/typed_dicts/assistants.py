# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `assistants`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .shared import (
    FunctionObjectDict,
    MetadataDict,
    ParallelToolCalls,
    ReasoningEffort,
    ResponseFormatJsonObjectDict,
    ResponseFormatJsonSchemaDict,
    ResponseFormatTextDict,
)


class AssistantToolsCodeDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class AssistantToolsFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    file_search: AssistantToolsFileSearchFileSearchDict


class AssistantToolsFileSearchTypeOnlyDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class AssistantToolsFunctionDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    function: Required[FunctionObjectDict]


class AssistantsNamedToolChoiceDict(TypedDict, total=False):
    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantsNamedToolChoiceFunctionDict


class CreateAssistantRequestDict(TypedDict, total=False):
    model: Required[str | AssistantSupportedModels]
    name: str | None
    description: str | None
    instructions: str | None
    reasoning_effort: ReasoningEffort | None
    tools: Sequence[AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict]
    tool_resources: CreateAssistantRequestToolResourcesDict | None
    metadata: MetadataDict | None
    temperature: float | None
    top_p: float | None
    response_format: AssistantsApiResponseFormatOptionDict | None


class CreateMessageRequestDict(TypedDict, total=False):
    role: Required[Literal["user", "assistant"]]
    content: Required[
        str
        | Sequence[
            MessageContentImageFileObjectDict
            | MessageContentImageUrlObjectDict
            | MessageRequestContentTextObjectDict
        ]
    ]
    attachments: Sequence[CreateMessageRequestAttachmentsItemDict] | None
    metadata: MetadataDict | None


class CreateRunRequestDict(TypedDict, total=False):
    assistant_id: Required[str]
    model: str | AssistantSupportedModels | None
    reasoning_effort: ReasoningEffort | None
    instructions: str | None
    additional_instructions: str | None
    additional_messages: Sequence[CreateMessageRequestDict] | None
    tools: Sequence[AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict] | None
    metadata: MetadataDict | None
    temperature: float | None
    top_p: float | None
    stream: bool | None
    max_prompt_tokens: int | None
    max_completion_tokens: int | None
    truncation_strategy: TruncationObjectDict | None
    tool_choice: AssistantsApiToolChoiceOptionDict | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOptionDict | None


class CreateThreadAndRunRequestDict(TypedDict, total=False):
    assistant_id: Required[str]
    thread: CreateThreadRequestDict
    model: (
        Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | str
        | None
    )
    instructions: str | None
    tools: Sequence[AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict] | None
    tool_resources: CreateThreadAndRunRequestToolResourcesDict | None
    metadata: MetadataDict | None
    temperature: float | None
    top_p: float | None
    stream: bool | None
    max_prompt_tokens: int | None
    max_completion_tokens: int | None
    truncation_strategy: TruncationObjectDict | None
    tool_choice: AssistantsApiToolChoiceOptionDict | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOptionDict | None


class CreateThreadRequestDict(TypedDict, total=False):
    messages: Sequence[CreateMessageRequestDict]
    tool_resources: CreateThreadRequestToolResourcesDict | None
    metadata: MetadataDict | None


class FileSearchRankingOptionsDict(TypedDict, total=False):
    ranker: FileSearchRanker
    score_threshold: Required[float]


class MessageContentImageFileObjectDict(TypedDict, total=False):
    type: Required[Literal["image_file"]]
    image_file: Required[MessageContentImageFileObjectImageFileDict]


class MessageContentImageUrlObjectDict(TypedDict, total=False):
    type: Required[Literal["image_url"]]
    image_url: Required[MessageContentImageUrlObjectImageUrlDict]


class MessageRequestContentTextObjectDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    text: Required[str]


class ModifyAssistantRequestDict(TypedDict, total=False):
    model: str | AssistantSupportedModels
    reasoning_effort: ReasoningEffort | None
    name: str | None
    description: str | None
    instructions: str | None
    tools: Sequence[AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict]
    tool_resources: ModifyAssistantRequestToolResourcesDict | None
    metadata: MetadataDict | None
    temperature: float | None
    top_p: float | None
    response_format: AssistantsApiResponseFormatOptionDict | None


class ModifyMessageRequestDict(TypedDict, total=False):
    metadata: MetadataDict | None


class ModifyRunRequestDict(TypedDict, total=False):
    metadata: MetadataDict | None


class ModifyThreadRequestDict(TypedDict, total=False):
    tool_resources: ModifyThreadRequestToolResourcesDict | None
    metadata: MetadataDict | None


class SubmitToolOutputsRunRequestDict(TypedDict, total=False):
    tool_outputs: Required[Sequence[SubmitToolOutputsRunRequestToolOutputsItemDict]]
    stream: bool | None


class TruncationObjectDict(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


class AssistantToolsFileSearchFileSearchDict(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchRankingOptionsDict


class AssistantsNamedToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]


class CreateAssistantRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreterDict
    file_search: CreateAssistantRequestToolResourcesFileSearchDict


class CreateAssistantRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]


class CreateAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    vector_stores: Sequence[CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    file_ids: Sequence[str]
    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict
    )
    metadata: MetadataDict | None


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(
    TypedDict, total=False
):
    type: Required[Literal["auto"]]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict(
    TypedDict, total=False
):
    type: Required[Literal["static"]]
    static: Required[
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict
    ]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict(
    TypedDict, total=False
):
    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]


class CreateMessageRequestAttachmentsItemDict(TypedDict, total=False):
    file_id: str
    tools: Sequence[AssistantToolsCodeDict | AssistantToolsFileSearchTypeOnlyDict]


class CreateThreadAndRunRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreterDict
    file_search: CreateThreadAndRunRequestToolResourcesFileSearchDict


class CreateThreadAndRunRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]


class CreateThreadAndRunRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]


class CreateThreadRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreterDict
    file_search: CreateThreadRequestToolResourcesFileSearchDict


class CreateThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]


class CreateThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    vector_stores: Sequence[CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    file_ids: Sequence[str]
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict
    )
    metadata: MetadataDict | None


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(
    TypedDict, total=False
):
    type: Required[Literal["auto"]]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict(
    TypedDict, total=False
):
    type: Required[Literal["static"]]
    static: Required[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict
    ]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict(
    TypedDict, total=False
):
    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]


class MessageContentImageFileObjectImageFileDict(TypedDict, total=False):
    file_id: Required[str]
    detail: Literal["auto", "low", "high"]


class MessageContentImageUrlObjectImageUrlDict(TypedDict, total=False):
    url: Required[str]
    detail: Literal["auto", "low", "high"]


class ModifyAssistantRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreterDict
    file_search: ModifyAssistantRequestToolResourcesFileSearchDict


class ModifyAssistantRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]


class ModifyAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]


class ModifyThreadRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreterDict
    file_search: ModifyThreadRequestToolResourcesFileSearchDict


class ModifyThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]


class ModifyThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]


class SubmitToolOutputsRunRequestToolOutputsItemDict(TypedDict, total=False):
    tool_call_id: str
    output: str


AssistantSupportedModels: TypeAlias = Literal[
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "o3-mini",
    "o3-mini-2025-01-31",
    "o1",
    "o1-2024-12-17",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4.5-preview",
    "gpt-4.5-preview-2025-02-27",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview",
    "gpt-4-turbo-preview",
    "gpt-4-1106-preview",
    "gpt-4-vision-preview",
    "gpt-4",
    "gpt-4-0314",
    "gpt-4-0613",
    "gpt-4-32k",
    "gpt-4-32k-0314",
    "gpt-4-32k-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613",
]
AssistantsApiResponseFormatOptionDict: TypeAlias = (
    Literal["auto"] | ResponseFormatTextDict | ResponseFormatJsonObjectDict | ResponseFormatJsonSchemaDict
)
AssistantsApiToolChoiceOptionDict: TypeAlias = (
    Literal["none", "auto", "required"] | AssistantsNamedToolChoiceDict
)
FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
