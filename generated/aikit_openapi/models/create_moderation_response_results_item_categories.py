# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class CreateModerationResponseResultsItemCategories(_Model):
    """`CreateModerationResponseResultsItemCategories` of the API."""

    hate: bool
    hate_threatening: bool
    harassment: bool
    harassment_threatening: bool
    illicit: bool | None
    illicit_violent: bool | None
    self_harm: bool
    self_harm_intent: bool
    self_harm_instructions: bool
    sexual: bool
    sexual_minors: bool
    violence: bool
    violence_graphic: bool

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
            hate: bool,
            hate_threatening: bool,
            harassment: bool,
            harassment_threatening: bool,
            illicit: bool | None,
            illicit_violent: bool | None,
            self_harm: bool,
            self_harm_intent: bool,
            self_harm_instructions: bool,
            sexual: bool,
            sexual_minors: bool,
            violence: bool,
            violence_graphic: bool,
        ) -> None: ...
