# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, pick, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.evals import CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict
    from ..typed_dicts.shared import EvalItemDict
    from ..types import Unset
    from .create_eval_responses_run_data_source_input_messages_template_template_item import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem,
    )
    from .eval_item import EvalItem


@model
class CreateEvalResponsesRunDataSourceInputMessagesTemplate(_Model):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplate` of the API."""

    type: Literal["template"]
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | EvalItem]

    _required = ("template",)
    _constants = {"type": "template"}
    _decoders = {
        "template": many(
            union(
                "type",
                {"message": "EvalItem"},
                otherwise=pick(
                    ("CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem", ("content", "role"))
                ),
                absent=union(
                    "role",
                    {
                        "user": "EvalItem",
                        "assistant": "EvalItem",
                        "system": "EvalItem",
                        "developer": "EvalItem",
                    },
                    otherwise=pick(
                        (
                            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem",
                            ("content", "role"),
                        )
                    ),
                ),
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            template: Sequence[
                CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem
                | CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict
                | EvalItem
                | EvalItemDict
                | Mapping[str, Any]
            ],
            type: Literal["template"] | Unset = ...,
        ) -> None: ...
