# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.batch import BatchFileExpirationAfterDict
    from ..types import Unset
    from .batch_file_expiration_after import BatchFileExpirationAfter
    from .metadata import Metadata, MetadataInput


@model
class CreateBatchRequest(_Model):
    """`CreateBatchRequest` of the API."""

    input_file_id: str
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
    completion_window: Literal["24h"]
    metadata: Metadata | None
    output_expires_after: BatchFileExpirationAfter | None

    _required = ("input_file_id", "endpoint")
    _constants = {"completion_window": "24h"}
    _decoders = {
        "output_expires_after": one("BatchFileExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_file_id: str,
            endpoint: Literal[
                "/v1/responses",
                "/v1/chat/completions",
                "/v1/embeddings",
                "/v1/completions",
                "/v1/moderations",
                "/v1/images/generations",
                "/v1/images/edits",
                "/v1/videos",
            ],
            completion_window: Literal["24h"] | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
            output_expires_after: BatchFileExpirationAfter
            | BatchFileExpirationAfterDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
