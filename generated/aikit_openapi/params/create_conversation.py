# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.input_item import InputItemInput
    from ..models.metadata import MetadataInput


class CreateConversationParams(TypedDict, total=False):
    """Body fields and query parameters of POST /conversations. Omitted ones are not sent."""

    metadata: MetadataInput | None
    """`Metadata` or None."""
    items: Sequence[InputItemInput] | None
    """A list of `InputItem` or None, at most 20 items."""
