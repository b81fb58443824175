# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning`: fine-tuned models."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.fine_tuning_alpha_api import AsyncFineTuningAlphaAPI
    from aikit.aio.generated.fine_tuning_checkpoints_api import AsyncFineTuningCheckpointsAPI
    from aikit.aio.generated.fine_tuning_jobs_api import AsyncFineTuningJobsAPI

__all__ = ["AsyncFineTuningAPI"]


class AsyncFineTuningAPI(AsyncResource):
    """Fine-tuned models."""

    path: ClassVar[str] = "fine_tuning"

    @cached_property
    def alpha(self) -> AsyncFineTuningAlphaAPI:
        """Parts of fine-tuning that may still change."""
        from aikit.aio.generated.fine_tuning_alpha_api import AsyncFineTuningAlphaAPI

        return AsyncFineTuningAlphaAPI(self._client)

    @cached_property
    def checkpoints(self) -> AsyncFineTuningCheckpointsAPI:
        """Checkpoints of fine-tuned models."""
        from aikit.aio.generated.fine_tuning_checkpoints_api import AsyncFineTuningCheckpointsAPI

        return AsyncFineTuningCheckpointsAPI(self._client)

    @cached_property
    def jobs(self) -> AsyncFineTuningJobsAPI:
        """Fine-tuning jobs."""
        from aikit.aio.generated.fine_tuning_jobs_api import AsyncFineTuningJobsAPI

        return AsyncFineTuningJobsAPI(self._client)
