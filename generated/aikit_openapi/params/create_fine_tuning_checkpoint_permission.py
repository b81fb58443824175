# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CreateFineTuningCheckpointPermissionOptions(TypedDict, total=False):
    """`CreateFineTuningCheckpointPermissionParams` without `project_ids`, for methods that name these arguments."""


class CreateFineTuningCheckpointPermissionParams(CreateFineTuningCheckpointPermissionOptions, total=False):
    """Body fields and query parameters of POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions. Omitted ones are not sent."""

    project_ids: Sequence[str]
    """A list of strings."""
