# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.jobs.checkpoints`: checkpoints of fine-tuning jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.resources.generated.fine_tuning_jobs_checkpoints_api import ListCallbackKeywords, ListKeywords
    from aikit_openapi.models import FineTuningJobCheckpoint, ListFineTuningJobCheckpointsResponse

    class AsyncListFineTuningJobCheckpointsResponsePage(
        AsyncPage[FineTuningJobCheckpoint], ListFineTuningJobCheckpointsResponse
    ): ...

else:
    AsyncListFineTuningJobCheckpointsResponsePage = AsyncPage

__all__ = ["AsyncFineTuningJobsCheckpointsAPI"]


class AsyncFineTuningJobsCheckpointsAPI(AsyncResource):
    """Checkpoints of fine-tuning jobs."""

    path: ClassVar[str] = "fine_tuning.jobs.checkpoints"

    @overload
    def list(
        self, fine_tuning_job_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncListFineTuningJobCheckpointsResponsePage]: ...

    @overload
    def list(
        self,
        fine_tuning_job_id: str,
        **keywords: Unpack[ListCallbackKeywords[AsyncListFineTuningJobCheckpointsResponsePage]],
    ) -> AsyncPager[Task[AsyncListFineTuningJobCheckpointsResponsePage]]: ...

    def list(
        self, fine_tuning_job_id: str, **keywords: Any
    ) -> AsyncPager[
        AsyncListFineTuningJobCheckpointsResponsePage | Task[AsyncListFineTuningJobCheckpointsResponsePage]
    ]:
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
                self._bound(AsyncListFineTuningJobCheckpointsResponsePage),
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )
