# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `batch`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .shared import MetadataDict


class BatchFileExpirationAfterDict(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class CreateBatchRequestDict(TypedDict, total=False):
    input_file_id: Required[str]
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    completion_window: Required[Literal["24h"]]
    metadata: MetadataDict | None
    output_expires_after: BatchFileExpirationAfterDict
