# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class CreateEvalStoredCompletionsDataSourceConfig(_Model):
    """Deprecated."""

    type: Literal["stored_completions"]
    """Default `stored_completions`."""
    metadata: dict[str, Any] | None

    _constants = {"type": "stored_completions"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["stored_completions"] | Unset = ...,
            metadata: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
