# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.evals import (
        CreateEvalCompletionsRunDataSourceDict,
        CreateEvalJsonlRunDataSourceDict,
        CreateEvalResponsesRunDataSourceDict,
    )
    from ..types import Unset
    from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource
    from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
    from .metadata import Metadata, MetadataInput


@model
class CreateEvalRunRequest(_Model):
    """`CreateEvalRunRequest` of the API."""

    name: str | None
    metadata: Metadata | None
    data_source: (
        CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
    )

    _required = ("data_source",)
    _decoders = {
        "data_source": union(
            "type",
            {
                "jsonl": "CreateEvalJsonlRunDataSource",
                "completions": "CreateEvalCompletionsRunDataSource",
                "responses": "CreateEvalResponsesRunDataSource",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data_source: CreateEvalJsonlRunDataSource
            | CreateEvalJsonlRunDataSourceDict
            | CreateEvalCompletionsRunDataSource
            | CreateEvalCompletionsRunDataSourceDict
            | CreateEvalResponsesRunDataSource
            | CreateEvalResponsesRunDataSourceDict
            | Mapping[str, Any],
            name: str | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
