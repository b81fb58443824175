# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class Model(_Model):
    """`Model` of the API."""

    id: str
    """Id of the model, which you pass as `model` elsewhere."""
    created: int
    """When the object was created, as Unix time in seconds."""
    object: Literal["model"]
    owned_by: str
    """Owner of the model."""
    shutdown_date: str | None

    _required = ("id", "created", "owned_by")
    _constants = {"object": "model"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created: int,
            owned_by: str,
            object: Literal["model"] | Unset = ...,
            shutdown_date: str | None | Unset = ...,
        ) -> None: ...
