# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import many, model, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .create_eval_item import CreateEvalItem, CreateEvalItemInput


@model
class CreateEvalLabelModelGrader(_Model):
    """`CreateEvalLabelModelGrader` of the API."""

    type: Literal["label_model"]
    name: str
    model: str
    input: list[CreateEvalItem]
    labels: list[str]
    passing_labels: list[str]

    _required = ("name", "model", "input", "labels", "passing_labels")
    _constants = {"type": "label_model"}
    _decoders = {
        "input": many(named("CreateEvalItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            model: str,
            input: Sequence[CreateEvalItemInput],
            labels: Sequence[str],
            passing_labels: Sequence[str],
            type: Literal["label_model"] | Unset = ...,
        ) -> None: ...
