# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class RunStepDeltaStepDetailsToolCallsFileSearchObject(_Model):
    """`RunStepDeltaStepDetailsToolCallsFileSearchObject` of the API."""

    index: int
    id: str | None
    type: Literal["file_search"]
    file_search: dict[str, Any]

    _required = ("index", "file_search")
    _constants = {"type": "file_search"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            file_search: Mapping[str, Any],
            id: str | Unset = ...,
            type: Literal["file_search"] | Unset = ...,
        ) -> None: ...
