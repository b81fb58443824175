# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_moderation_response_results_item import CreateModerationResponseResultsItem


@model
class CreateModerationResponse(_Model):
    """`CreateModerationResponse` of the API."""

    id: str
    """Id of the moderation."""
    model: str
    """Id of the moderation model."""
    results: list[CreateModerationResponseResultsItem]
    """The results, one for each input."""

    _required = ("id", "model", "results")
    _decoders = {
        "results": many(one("CreateModerationResponseResultsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            model: str,
            results: Sequence[CreateModerationResponseResultsItem | Mapping[str, Any]],
        ) -> None: ...
