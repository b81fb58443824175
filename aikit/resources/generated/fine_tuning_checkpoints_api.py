# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.checkpoints`: checkpoints of fine-tuned models."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.fine_tuning_checkpoints_permissions_api import FineTuningCheckpointsPermissionsAPI

__all__ = ["FineTuningCheckpointsAPI"]


class FineTuningCheckpointsAPI(Resource):
    """Checkpoints of fine-tuned models."""

    path: ClassVar[str] = "fine_tuning.checkpoints"

    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissionsAPI:
        """Permissions."""
        from aikit.resources.generated.fine_tuning_checkpoints_permissions_api import (
            FineTuningCheckpointsPermissionsAPI,
        )

        return FineTuningCheckpointsPermissionsAPI(self._client)
