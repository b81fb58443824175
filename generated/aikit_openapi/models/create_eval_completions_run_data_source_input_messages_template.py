# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, pick

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import EasyInputMessageDict, EvalItemDict
    from ..types import Unset
    from .easy_input_message import EasyInputMessage
    from .eval_item import EvalItem


@model
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(_Model):
    """`CreateEvalCompletionsRunDataSourceInputMessagesTemplate` of the API."""

    type: Literal["template"]
    template: list[EasyInputMessage | EvalItem]

    _required = ("template",)
    _constants = {"type": "template"}
    _decoders = {
        "template": many(pick(("EasyInputMessage", ("content", "role")), ("EvalItem", ("content", "role")))),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            template: Sequence[
                EasyInputMessage | EasyInputMessageDict | EvalItem | EvalItemDict | Mapping[str, Any]
            ],
            type: Literal["template"] | Unset = ...,
        ) -> None: ...
