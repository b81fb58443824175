# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .metadata import Metadata, MetadataInput


@model
class EvalStoredCompletionsDataSourceConfig(_Model):
    """Deprecated."""

    type: Literal["stored_completions"]
    """Default `stored_completions`."""
    metadata: Metadata | None
    schema: dict[str, Any]

    _required = ("schema",)
    _constants = {"type": "stored_completions"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schema: Mapping[str, Any],
            type: Literal["stored_completions"] | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
