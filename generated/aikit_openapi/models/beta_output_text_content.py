# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaLogProbDict
    from ..types import Unset
    from .beta_annotation import BetaAnnotation, BetaAnnotationInput
    from .beta_log_prob import BetaLogProb


@model
class BetaOutputTextContent(_Model):
    """`BetaOutputTextContent` of the API."""

    type: Literal["output_text"]
    """Default `output_text`."""
    text: str
    annotations: list[BetaAnnotation]
    logprobs: list[BetaLogProb]

    _required = ("text", "annotations", "logprobs")
    _constants = {"type": "output_text"}
    _decoders = {
        "annotations": many(named("BetaAnnotation")),
        "logprobs": many(one("BetaLogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            annotations: Sequence[BetaAnnotationInput],
            logprobs: Sequence[BetaLogProb | BetaLogProbDict | Mapping[str, Any]],
            type: Literal["output_text"] | Unset = ...,
        ) -> None: ...
