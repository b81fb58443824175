# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.batch_file_expiration_after import BatchFileExpirationAfter
    from ..models.metadata import MetadataInput
    from ..typed_dicts.batch import BatchFileExpirationAfterDict


class CreateBatchOptions(TypedDict, total=False):
    """`CreateBatchParams` without `input_file_id`, `endpoint`, `completion_window`, for methods that name these arguments."""

    metadata: MetadataInput | None
    """`Metadata` or None."""
    output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | Mapping[str, Any]
    """`BatchFileExpirationAfter`."""


class CreateBatchParams(CreateBatchOptions, total=False):
    """Body fields and query parameters of POST /batches. Omitted ones are not sent."""

    input_file_id: str
    """A string."""
    endpoint: Literal[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos",
    ]
    """`/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`,
    `/v1/images/generations`, …
    """
    completion_window: Literal["24h"]
    """`24h`."""
