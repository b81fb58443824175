# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `evals`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from .shared import (
    ChatCompletionToolDict,
    EasyInputMessageDict,
    EvalItemDict,
    GraderStringCheckDict,
    MetadataDict,
    ReasoningEffort,
    ResponseFormatJsonObjectDict,
    ResponseFormatJsonSchemaDict,
    ResponseFormatTextDict,
    TextResponseFormatConfigurationDict,
    ToolDict,
)


class CreateEvalCompletionsRunDataSourceDict(TypedDict, total=False):
    type: Required[Literal["completions"]]
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict
    )
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParamsDict
    model: str
    source: Required[
        EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict | EvalStoredCompletionsSourceDict
    ]


class CreateEvalCustomDataSourceConfigDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    item_schema: Required[Mapping[str, Any]]
    include_sample_schema: bool


class CreateEvalJsonlRunDataSourceDict(TypedDict, total=False):
    type: Required[Literal["jsonl"]]
    source: Required[EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict]


class CreateEvalLabelModelGraderDict(TypedDict, total=False):
    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Sequence[CreateEvalItemDict]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]


class CreateEvalLogsDataSourceConfigDict(TypedDict, total=False):
    type: Required[Literal["logs"]]
    metadata: Mapping[str, Any]


class CreateEvalRequestDict(TypedDict, total=False):
    name: str
    metadata: MetadataDict | None
    data_source_config: Required[
        CreateEvalCustomDataSourceConfigDict
        | CreateEvalLogsDataSourceConfigDict
        | CreateEvalStoredCompletionsDataSourceConfigDict
    ]
    testing_criteria: Required[
        Sequence[
            CreateEvalLabelModelGraderDict
            | EvalGraderStringCheckDict
            | EvalGraderTextSimilarityDict
            | EvalGraderPythonDict
            | EvalGraderScoreModelDict
        ]
    ]


class CreateEvalResponsesRunDataSourceDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateDict
        | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict
    )
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParamsDict
    model: str
    source: Required[EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict | EvalResponsesSourceDict]


class CreateEvalRunRequestDict(TypedDict, total=False):
    name: str
    metadata: MetadataDict | None
    data_source: Required[
        CreateEvalJsonlRunDataSourceDict
        | CreateEvalCompletionsRunDataSourceDict
        | CreateEvalResponsesRunDataSourceDict
    ]


class CreateEvalStoredCompletionsDataSourceConfigDict(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, Any]


class EvalGraderPythonDict(TypedDict, total=False):
    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float


class EvalGraderScoreModelDict(TypedDict, total=False):
    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: EvalGraderScoreModelSamplingParamsDict
    input: Required[Sequence[EvalItemDict]]
    range: Sequence[float]
    pass_threshold: float


class EvalGraderTextSimilarityDict(TypedDict, total=False):
    type: Required[Literal["text_similarity"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    pass_threshold: Required[float]


class EvalJsonlFileContentSourceDict(TypedDict, total=False):
    type: Required[Literal["file_content"]]
    content: Required[Sequence[EvalJsonlFileContentSourceContentItemDict]]


class EvalJsonlFileIdSourceDict(TypedDict, total=False):
    type: Required[Literal["file_id"]]
    id: Required[str]


class EvalResponsesSourceDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    metadata: Mapping[str, Any] | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    created_before: int | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    top_p: float | None
    users: Sequence[str] | None
    tools: Sequence[str] | None


class EvalStoredCompletionsSourceDict(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: MetadataDict | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    type: Required[Literal["template"]]
    template: Required[Sequence[EasyInputMessageDict | EvalItemDict]]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    type: Required[Literal["item_reference"]]
    item_reference: Required[str]


class CreateEvalCompletionsRunDataSourceSamplingParamsDict(TypedDict, total=False):
    reasoning_effort: ReasoningEffort | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    response_format: ResponseFormatTextDict | ResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict
    tools: Sequence[ChatCompletionToolDict]


class CreateEvalItemSimpleInputMessageDict(TypedDict, total=False):
    role: Required[str]
    content: Required[str]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    type: Required[Literal["template"]]
    template: Required[
        Sequence[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict | EvalItemDict]
    ]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict(TypedDict, total=False):
    role: Required[str]
    content: Required[str]


class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    type: Required[Literal["item_reference"]]
    item_reference: Required[str]


class CreateEvalResponsesRunDataSourceSamplingParamsDict(TypedDict, total=False):
    reasoning_effort: ReasoningEffort | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    tools: Sequence[ToolDict]
    text: CreateEvalResponsesRunDataSourceSamplingParamsTextDict


class CreateEvalResponsesRunDataSourceSamplingParamsTextDict(TypedDict, total=False):
    format: TextResponseFormatConfigurationDict


class EvalGraderScoreModelSamplingParamsDict(TypedDict, total=False):
    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None


class EvalJsonlFileContentSourceContentItemDict(TypedDict, total=False):
    item: Required[Mapping[str, Any]]
    sample: Mapping[str, Any]


class UpdateEvalRequestDict(TypedDict, total=False):
    name: str
    metadata: MetadataDict | None


CreateEvalItemDict: TypeAlias = CreateEvalItemSimpleInputMessageDict | EvalItemDict
EvalGraderStringCheckDict: TypeAlias = GraderStringCheckDict
