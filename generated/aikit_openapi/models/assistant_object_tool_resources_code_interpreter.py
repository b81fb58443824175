# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class AssistantObjectToolResourcesCodeInterpreter(_Model):
    """`AssistantObjectToolResourcesCodeInterpreter` of the API."""

    file_ids: list[str] | None
    """At most 20 items; default `[]`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str] | Unset = ...,
        ) -> None: ...
