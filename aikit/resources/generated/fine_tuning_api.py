# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning`: fine-tuned models."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.fine_tuning_alpha_api import FineTuningAlphaAPI
    from aikit.resources.generated.fine_tuning_checkpoints_api import FineTuningCheckpointsAPI
    from aikit.resources.generated.fine_tuning_jobs_api import FineTuningJobsAPI

__all__ = ["FineTuningAPI"]


class FineTuningAPI(Resource):
    """Fine-tuned models."""

    path: ClassVar[str] = "fine_tuning"

    @cached_property
    def alpha(self) -> FineTuningAlphaAPI:
        """Parts of fine-tuning that may still change."""
        from aikit.resources.generated.fine_tuning_alpha_api import FineTuningAlphaAPI

        return FineTuningAlphaAPI(self._client)

    @cached_property
    def checkpoints(self) -> FineTuningCheckpointsAPI:
        """Checkpoints of fine-tuned models."""
        from aikit.resources.generated.fine_tuning_checkpoints_api import FineTuningCheckpointsAPI

        return FineTuningCheckpointsAPI(self._client)

    @cached_property
    def jobs(self) -> FineTuningJobsAPI:
        """Fine-tuning jobs."""
        from aikit.resources.generated.fine_tuning_jobs_api import FineTuningJobsAPI

        return FineTuningJobsAPI(self._client)
