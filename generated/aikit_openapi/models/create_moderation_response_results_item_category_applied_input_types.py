# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence


@model
class CreateModerationResponseResultsItemCategoryAppliedInputTypes(_Model):
    """`CreateModerationResponseResultsItemCategoryAppliedInputTypes` of the API."""

    hate: list[Literal["text"]]
    hate_threatening: list[Literal["text"]]
    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]]
    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]]
    self_harm: list[Literal["text", "image"]]
    self_harm_intent: list[Literal["text", "image"]]
    self_harm_instructions: list[Literal["text", "image"]]
    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]]
    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]]

    _required = (
        "hate",
        "hate_threatening",
        "harassment",
        "harassment_threatening",
        "illicit",
        "illicit_violent",
        "self_harm",
        "self_harm_intent",
        "self_harm_instructions",
        "sexual",
        "sexual_minors",
        "violence",
        "violence_graphic",
    )
    _renamed = {
        "hate_threatening": "hate/threatening",
        "harassment_threatening": "harassment/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_intent": "self-harm/intent",
        "self_harm_instructions": "self-harm/instructions",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hate: Sequence[Literal["text"]],
            hate_threatening: Sequence[Literal["text"]],
            harassment: Sequence[Literal["text"]],
            harassment_threatening: Sequence[Literal["text"]],
            illicit: Sequence[Literal["text"]],
            illicit_violent: Sequence[Literal["text"]],
            self_harm: Sequence[Literal["text", "image"]],
            self_harm_intent: Sequence[Literal["text", "image"]],
            self_harm_instructions: Sequence[Literal["text", "image"]],
            sexual: Sequence[Literal["text", "image"]],
            sexual_minors: Sequence[Literal["text"]],
            violence: Sequence[Literal["text", "image"]],
            violence_graphic: Sequence[Literal["text", "image"]],
        ) -> None: ...
