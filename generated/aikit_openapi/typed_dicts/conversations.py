# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `conversations`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .shared import InputItemDict, MetadataDict


class CreateConversationBodyDict(TypedDict, total=False):
    metadata: MetadataDict | None
    items: Sequence[InputItemDict] | None


class UpdateConversationBodyDict(TypedDict, total=False):
    metadata: Required[MetadataDict | None]


class CreateConversationItemsRequestDict(TypedDict, total=False):
    items: Required[Sequence[InputItemDict]]
