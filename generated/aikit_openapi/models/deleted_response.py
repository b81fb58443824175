# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model


@model
class DeletedResponse(_Model):
    """Confirms that a response was deleted."""

    id: str
    """Id of the deleted object."""
    object: Literal["response", "response.deleted"]
    deleted: bool
    """Whether the object was deleted."""

    _required = ("id", "object", "deleted")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["response", "response.deleted"],
            deleted: bool,
        ) -> None: ...
