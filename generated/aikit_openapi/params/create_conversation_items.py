# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /conversations/{conversation_id}/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.include_enum import IncludeEnum
    from ..models.input_item import InputItemInput


class CreateConversationItemsOptions(TypedDict, total=False):
    """`CreateConversationItemsParams` without `items`, for methods that name these arguments."""

    include: Sequence[IncludeEnum]
    """A list of `IncludeEnum`."""


class CreateConversationItemsParams(CreateConversationItemsOptions, total=False):
    """Body fields and query parameters of POST /conversations/{conversation_id}/items. Omitted ones are not sent."""

    items: Sequence[InputItemInput]
    """A list of `InputItem`, at most 20 items."""
