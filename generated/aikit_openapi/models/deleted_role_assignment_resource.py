# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class DeletedRoleAssignmentResource(_Model):
    """`DeletedRoleAssignmentResource` of the API."""

    object: str
    deleted: bool

    _required = ("object", "deleted")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str,
            deleted: bool,
        ) -> None: ...
