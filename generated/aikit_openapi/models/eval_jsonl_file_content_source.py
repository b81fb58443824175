# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.evals import EvalJsonlFileContentSourceContentItemDict
    from ..types import Unset
    from .eval_jsonl_file_content_source_content_item import EvalJsonlFileContentSourceContentItem


@model
class EvalJsonlFileContentSource(_Model):
    """`EvalJsonlFileContentSource` of the API."""

    type: Literal["file_content"]
    """Default `file_content`."""
    content: list[EvalJsonlFileContentSourceContentItem]

    _required = ("content",)
    _constants = {"type": "file_content"}
    _decoders = {
        "content": many(one("EvalJsonlFileContentSourceContentItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[
                EvalJsonlFileContentSourceContentItem
                | EvalJsonlFileContentSourceContentItemDict
                | Mapping[str, Any]
            ],
            type: Literal["file_content"] | Unset = ...,
        ) -> None: ...
