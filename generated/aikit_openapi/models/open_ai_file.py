# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class OpenAIFile(_Model):
    """`OpenAIFile` of the API."""

    id: str
    """Id of the file."""
    bytes: int
    """Size in bytes."""
    created_at: int
    """When the file was uploaded, as Unix time in seconds."""
    expires_at: int | None
    """When the file expires and is deleted, if it does. As Unix time in seconds."""
    filename: str
    """Name of the file."""
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    """The purpose of the file."""
    status: Literal["uploaded", "processed", "error"]
    """Deprecated."""
    status_details: str | None
    """Deprecated."""

    _required = ("id", "bytes", "created_at", "filename", "purpose", "status")
    _constants = {"object": "file"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            bytes: int,
            created_at: int,
            filename: str,
            purpose: Literal[
                "assistants",
                "assistants_output",
                "batch",
                "batch_output",
                "fine-tune",
                "fine-tune-results",
                "vision",
                "user_data",
            ],
            status: Literal["uploaded", "processed", "error"],
            expires_at: int | Unset = ...,
            object: Literal["file"] | Unset = ...,
            status_details: str | Unset = ...,
        ) -> None: ...
