# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.jobs.checkpoints`: checkpoints of fine-tuning jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import FineTuningJobCheckpoint, ListFineTuningJobCheckpointsResponse
    from aikit_openapi.params.list_fine_tuning_job_checkpoints import ListFineTuningJobCheckpointsParams

    class ListFineTuningJobCheckpointsResponsePage(
        Page[FineTuningJobCheckpoint], ListFineTuningJobCheckpointsResponse
    ): ...

    class ListKeywords(ListFineTuningJobCheckpointsParams, CallKeywords, total=False):
        """Keywords of `fine_tuning.jobs.checkpoints.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ListFineTuningJobCheckpointsResponsePage = Page

__all__ = ["FineTuningJobsCheckpointsAPI"]


class FineTuningJobsCheckpointsAPI(Resource):
    """Checkpoints of fine-tuning jobs."""

    path: ClassVar[str] = "fine_tuning.jobs.checkpoints"

    @overload
    def list(
        self, fine_tuning_job_id: str, **keywords: Unpack[ListKeywords]
    ) -> ListFineTuningJobCheckpointsResponsePage: ...

    @overload
    def list(
        self,
        fine_tuning_job_id: str,
        **keywords: Unpack[ListCallbackKeywords[ListFineTuningJobCheckpointsResponsePage]],
    ) -> Future[ListFineTuningJobCheckpointsResponsePage]: ...

    def list(
        self, fine_tuning_job_id: str, **keywords: Any
    ) -> ListFineTuningJobCheckpointsResponsePage | Future[ListFineTuningJobCheckpointsResponsePage]:
        """List the checkpoints of a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine tuning job; must not be empty.
            **keywords: call options, and:
                after: id of the last item on the previous page. The list continues after it.
                limit: maximum number of items to return; default 10.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return self._list(
            self._call(
                operations.list_fine_tuning_job_checkpoints,
                "list",
                self._bound(ListFineTuningJobCheckpointsResponsePage),
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )
