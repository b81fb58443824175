# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /responses/{response_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.beta_include_enum import BetaIncludeEnum


class BetaGetResponseOptions(TypedDict, total=False):
    """`BetaGetResponseParams` without stream, for methods that name these."""

    include: Sequence[BetaIncludeEnum]
    """Further parts to put into the answer. List of `BetaIncludeEnum`."""
    starting_after: int
    """Number of the last event that arrived; the stream goes on behind it. Integer."""
    include_obfuscation: bool
    """Whether events carry random characters, which hide the length of what the model says. True or
    false.
    """


class BetaGetResponseParams(BetaGetResponseOptions, total=False):
    """Body fields and query parameters of GET /responses/{response_id}; what is left out is not sent."""

    stream: bool
    """Whether to send the events of the response again instead of the response. True or false."""
