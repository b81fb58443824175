# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class EvalRunPerTestingCriteriaResultsItem(_Model):
    """`EvalRunPerTestingCriteriaResultsItem` of the API."""

    testing_criteria: str
    passed: int
    failed: int

    _required = ("testing_criteria", "passed", "failed")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            testing_criteria: str,
            passed: int,
            failed: int,
        ) -> None: ...
