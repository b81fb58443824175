# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.evals import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict,
        CreateEvalResponsesRunDataSourceInputMessagesTemplateDict,
        CreateEvalResponsesRunDataSourceSamplingParamsDict,
        EvalJsonlFileContentSourceDict,
        EvalJsonlFileIdSourceDict,
        EvalResponsesSourceDict,
    )
    from ..types import Unset
    from .create_eval_responses_run_data_source_input_messages_item_reference import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    )
    from .create_eval_responses_run_data_source_input_messages_template import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from .create_eval_responses_run_data_source_sampling_params import (
        CreateEvalResponsesRunDataSourceSamplingParams,
    )
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource
    from .eval_responses_source import EvalResponsesSource


@model
class CreateEvalResponsesRunDataSource(_Model):
    """`CreateEvalResponsesRunDataSource` of the API."""

    type: Literal["responses"]
    """Default `responses`."""
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
        | None
    )
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None
    model: str | None
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource

    _required = ("source",)
    _constants = {"type": "responses"}
    _decoders = {
        "input_messages": union(
            "type",
            {
                "template": "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
                "item_reference": "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
            },
        ),
        "sampling_params": one("CreateEvalResponsesRunDataSourceSamplingParams"),
        "source": union(
            "type",
            {
                "file_content": "EvalJsonlFileContentSource",
                "file_id": "EvalJsonlFileIdSource",
                "responses": "EvalResponsesSource",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: EvalJsonlFileContentSource
            | EvalJsonlFileContentSourceDict
            | EvalJsonlFileIdSource
            | EvalJsonlFileIdSourceDict
            | EvalResponsesSource
            | EvalResponsesSourceDict
            | Mapping[str, Any],
            type: Literal["responses"] | Unset = ...,
            input_messages: CreateEvalResponsesRunDataSourceInputMessagesTemplate
            | CreateEvalResponsesRunDataSourceInputMessagesTemplateDict
            | CreateEvalResponsesRunDataSourceInputMessagesItemReference
            | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict
            | Mapping[str, Any]
            | Unset = ...,
            sampling_params: CreateEvalResponsesRunDataSourceSamplingParams
            | CreateEvalResponsesRunDataSourceSamplingParamsDict
            | Mapping[str, Any]
            | Unset = ...,
            model: str | Unset = ...,
        ) -> None: ...
