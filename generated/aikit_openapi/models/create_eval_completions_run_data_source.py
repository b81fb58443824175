# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.evals import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict,
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict,
        CreateEvalCompletionsRunDataSourceSamplingParamsDict,
        EvalJsonlFileContentSourceDict,
        EvalJsonlFileIdSourceDict,
        EvalStoredCompletionsSourceDict,
    )
    from ..types import Unset
    from .create_eval_completions_run_data_source_input_messages_item_reference import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    )
    from .create_eval_completions_run_data_source_input_messages_template import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    )
    from .create_eval_completions_run_data_source_sampling_params import (
        CreateEvalCompletionsRunDataSourceSamplingParams,
    )
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource
    from .eval_stored_completions_source import EvalStoredCompletionsSource


@model
class CreateEvalCompletionsRunDataSource(_Model):
    """`CreateEvalCompletionsRunDataSource` of the API."""

    type: Literal["completions"]
    """Default `completions`."""
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | None
    )
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None
    model: str | None
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource

    _required = ("source",)
    _constants = {"type": "completions"}
    _decoders = {
        "input_messages": union(
            "type",
            {
                "template": "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
                "item_reference": "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
            },
        ),
        "sampling_params": one("CreateEvalCompletionsRunDataSourceSamplingParams"),
        "source": union(
            "type",
            {
                "file_content": "EvalJsonlFileContentSource",
                "file_id": "EvalJsonlFileIdSource",
                "stored_completions": "EvalStoredCompletionsSource",
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
            | EvalStoredCompletionsSource
            | EvalStoredCompletionsSourceDict
            | Mapping[str, Any],
            type: Literal["completions"] | Unset = ...,
            input_messages: CreateEvalCompletionsRunDataSourceInputMessagesTemplate
            | CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict
            | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
            | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict
            | Mapping[str, Any]
            | Unset = ...,
            sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams
            | CreateEvalCompletionsRunDataSourceSamplingParamsDict
            | Mapping[str, Any]
            | Unset = ...,
            model: str | Unset = ...,
        ) -> None: ...
