# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /evals/{eval_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.metadata import MetadataInput


class UpdateEvalParams(TypedDict, total=False):
    """Body fields and query parameters of POST /evals/{eval_id}. Omitted ones are not sent."""

    name: str
    """A string."""
    metadata: MetadataInput | None
    """`Metadata` or None."""
