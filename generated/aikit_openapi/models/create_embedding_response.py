# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .create_embedding_response_usage import CreateEmbeddingResponseUsage
    from .embedding import Embedding


@model
class CreateEmbeddingResponse(_Model):
    """`CreateEmbeddingResponse` of the API."""

    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: CreateEmbeddingResponseUsage

    _required = ("data", "model", "usage")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("Embedding")),
        "usage": one("CreateEmbeddingResponseUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Embedding | Mapping[str, Any]],
            model: str,
            usage: CreateEmbeddingResponseUsage | Mapping[str, Any],
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
