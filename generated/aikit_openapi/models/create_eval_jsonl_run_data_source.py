# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.evals import EvalJsonlFileContentSourceDict, EvalJsonlFileIdSourceDict
    from ..types import Unset
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource


@model
class CreateEvalJsonlRunDataSource(_Model):
    """`CreateEvalJsonlRunDataSource` of the API."""

    type: Literal["jsonl"]
    """Default `jsonl`."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource

    _required = ("source",)
    _constants = {"type": "jsonl"}
    _decoders = {
        "source": union(
            "type", {"file_content": "EvalJsonlFileContentSource", "file_id": "EvalJsonlFileIdSource"}
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
            | Mapping[str, Any],
            type: Literal["jsonl"] | Unset = ...,
        ) -> None: ...
