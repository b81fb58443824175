# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class CreateVideoRemixBody(_Model):
    """`CreateVideoRemixBody` of the API."""

    prompt: str
    """1 to 32000 characters."""

    _required = ("prompt",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: str,
        ) -> None: ...
