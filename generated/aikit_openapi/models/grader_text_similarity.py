# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class GraderTextSimilarity(_Model):
    """`GraderTextSimilarity` of the API."""

    type: Literal["text_similarity"]
    """Default `text_similarity`."""
    name: str
    input: str
    reference: str
    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]

    _required = ("name", "input", "reference", "evaluation_metric")
    _constants = {"type": "text_similarity"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            input: str,
            reference: str,
            evaluation_metric: Literal[
                "cosine",
                "fuzzy_match",
                "bleu",
                "gleu",
                "meteor",
                "rouge_1",
                "rouge_2",
                "rouge_3",
                "rouge_4",
                "rouge_5",
                "rouge_l",
            ],
            type: Literal["text_similarity"] | Unset = ...,
        ) -> None: ...
