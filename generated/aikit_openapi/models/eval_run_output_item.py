# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .eval_run_output_item_result import EvalRunOutputItemResult
    from .eval_run_output_item_sample import EvalRunOutputItemSample


@model
class EvalRunOutputItem(_Model):
    """`EvalRunOutputItem` of the API."""

    object: Literal["eval.run.output_item"]
    """Default `eval.run.output_item`."""
    id: str
    run_id: str
    eval_id: str
    created_at: int
    """Unix time in seconds."""
    status: str
    datasource_item_id: int
    datasource_item: dict[str, Any]
    results: list[EvalRunOutputItemResult]
    sample: EvalRunOutputItemSample

    _required = (
        "id",
        "run_id",
        "eval_id",
        "created_at",
        "status",
        "datasource_item_id",
        "datasource_item",
        "results",
        "sample",
    )
    _constants = {"object": "eval.run.output_item"}
    _decoders = {
        "results": many(one("EvalRunOutputItemResult")),
        "sample": one("EvalRunOutputItemSample"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            run_id: str,
            eval_id: str,
            created_at: int,
            status: str,
            datasource_item_id: int,
            datasource_item: Mapping[str, Any],
            results: Sequence[EvalRunOutputItemResult | Mapping[str, Any]],
            sample: EvalRunOutputItemSample | Mapping[str, Any],
            object: Literal["eval.run.output_item"] | Unset = ...,
        ) -> None: ...
