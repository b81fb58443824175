# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .moderation_error_body import ModerationErrorBody
    from .moderation_result_body import ModerationResultBody


@model
class Moderation(_Model):
    """`Moderation` of the API."""

    input: ModerationResultBody | ModerationErrorBody
    output: ModerationResultBody | ModerationErrorBody

    _required = ("input", "output")
    _decoders = {
        "input": union("type", {"moderation_result": "ModerationResultBody", "error": "ModerationErrorBody"}),
        "output": union(
            "type", {"moderation_result": "ModerationResultBody", "error": "ModerationErrorBody"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: ModerationResultBody | ModerationErrorBody | Mapping[str, Any],
            output: ModerationResultBody | ModerationErrorBody | Mapping[str, Any],
        ) -> None: ...
