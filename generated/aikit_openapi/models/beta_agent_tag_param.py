# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class BetaAgentTagParam(_Model):
    """`BetaAgentTagParam` of the API."""

    agent_name: str

    _required = ("agent_name",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            agent_name: str,
        ) -> None: ...
