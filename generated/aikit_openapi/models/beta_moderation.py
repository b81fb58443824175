# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .beta_moderation_error_body import BetaModerationErrorBody
    from .beta_moderation_result_body import BetaModerationResultBody


@model
class BetaModeration(_Model):
    """`BetaModeration` of the API."""

    input: BetaModerationResultBody | BetaModerationErrorBody
    output: BetaModerationResultBody | BetaModerationErrorBody

    _required = ("input", "output")
    _decoders = {
        "input": union(
            "type", {"moderation_result": "BetaModerationResultBody", "error": "BetaModerationErrorBody"}
        ),
        "output": union(
            "type", {"moderation_result": "BetaModerationResultBody", "error": "BetaModerationErrorBody"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: BetaModerationResultBody | BetaModerationErrorBody | Mapping[str, Any],
            output: BetaModerationResultBody | BetaModerationErrorBody | Mapping[str, Any],
        ) -> None: ...
