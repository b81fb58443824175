# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .metadata import Metadata, MetadataInput


@model
class EvalStoredCompletionsSource(_Model):
    """`EvalStoredCompletionsSource` of the API."""

    type: Literal["stored_completions"]
    """Default `stored_completions`."""
    metadata: Metadata | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None

    _constants = {"type": "stored_completions"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["stored_completions"] | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
            model: str | None | Unset = ...,
            created_after: int | None | Unset = ...,
            created_before: int | None | Unset = ...,
            limit: int | None | Unset = ...,
        ) -> None: ...
