# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.alpha`: parts of fine-tuning that may still change."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.fine_tuning_alpha_graders_api import FineTuningAlphaGradersAPI

__all__ = ["FineTuningAlphaAPI"]


class FineTuningAlphaAPI(Resource):
    """Parts of fine-tuning that may still change."""

    path: ClassVar[str] = "fine_tuning.alpha"

    @cached_property
    def graders(self) -> FineTuningAlphaGradersAPI:
        """Graders."""
        from aikit.resources.generated.fine_tuning_alpha_graders_api import FineTuningAlphaGradersAPI

        return FineTuningAlphaGradersAPI(self._client)
