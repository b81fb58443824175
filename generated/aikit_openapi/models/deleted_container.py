# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DeletedContainer(_Model):
    """Confirms that a container was deleted."""

    id: str
    """Id of the deleted object."""
    object: Literal["container.deleted"]
    deleted: bool
    """Whether the object was deleted."""

    _required = ("id", "deleted")
    _constants = {"object": "container.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            deleted: bool,
            object: Literal["container.deleted"] | Unset = ...,
        ) -> None: ...
