# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class EvalRunResultCounts(_Model):
    """`EvalRunResultCounts` of the API."""

    total: int
    errored: int
    failed: int
    passed: int

    _required = ("total", "errored", "failed", "passed")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total: int,
            errored: int,
            failed: int,
            passed: int,
        ) -> None: ...
