# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.alpha`: parts of fine-tuning that may still change."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.fine_tuning_alpha_graders_api import AsyncFineTuningAlphaGradersAPI

__all__ = ["AsyncFineTuningAlphaAPI"]


class AsyncFineTuningAlphaAPI(AsyncResource):
    """Parts of fine-tuning that may still change."""

    path: ClassVar[str] = "fine_tuning.alpha"

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGradersAPI:
        """Graders."""
        from aikit.aio.generated.fine_tuning_alpha_graders_api import AsyncFineTuningAlphaGradersAPI

        return AsyncFineTuningAlphaGradersAPI(self._client)
