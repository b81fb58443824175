# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import LogProbDict
    from ..types import Unset
    from .annotation import Annotation, AnnotationInput
    from .log_prob import LogProb


@model
class OutputTextContent(_Model):
    """`OutputTextContent` of the API."""

    type: Literal["output_text"]
    """Default `output_text`."""
    text: str
    annotations: list[Annotation]
    logprobs: list[LogProb]

    _required = ("text", "annotations", "logprobs")
    _constants = {"type": "output_text"}
    _decoders = {
        "annotations": many(named("Annotation")),
        "logprobs": many(one("LogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            annotations: Sequence[AnnotationInput],
            logprobs: Sequence[LogProb | LogProbDict | Mapping[str, Any]],
            type: Literal["output_text"] | Unset = ...,
        ) -> None: ...
