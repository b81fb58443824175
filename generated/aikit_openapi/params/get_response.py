# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /responses/{response_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.include_enum import IncludeEnum


class GetResponseOptions(TypedDict, total=False):
    """`GetResponseParams` without stream, for methods that name these."""

    include: Sequence[IncludeEnum]
    """Further parts to put into the answer. List of `IncludeEnum`."""
    starting_after: int
    """Number of the last event that arrived; the stream goes on behind it. Integer."""
    include_obfuscation: bool
    """Whether events carry random characters, which hide the length of what the model says. True or
    false.
    """


class GetResponseParams(GetResponseOptions, total=False):
    """Body fields and query parameters of GET /responses/{response_id}; what is left out is not sent."""

    stream: bool
    """Whether to send the events of the response again instead of the response. True or false."""
