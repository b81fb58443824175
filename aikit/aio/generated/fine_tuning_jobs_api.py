# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.jobs`: fine-tuning jobs."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.aio.generated.fine_tuning_jobs_checkpoints_api import AsyncFineTuningJobsCheckpointsAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.fine_tuning_jobs_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        FineTuningJobResult,
        ListCallbackKeywords,
        ListEventsCallbackKeywords,
        ListEventsKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import (
        FineTuningJob,
        FineTuningJobEvent,
        ListFineTuningJobEventsResponse,
        ListPaginatedFineTuningJobsResponse,
    )

    class AsyncListPaginatedFineTuningJobsResponsePage(
        AsyncPage[FineTuningJob], ListPaginatedFineTuningJobsResponse
    ): ...

    class AsyncListFineTuningJobEventsResponsePage(AsyncPage[FineTuningJobEvent], ListFineTuningJobEventsResponse): ...

else:
    FineTuningJobResult = OpenAIResult
    AsyncListPaginatedFineTuningJobsResponsePage = AsyncPage
    AsyncListFineTuningJobEventsResponsePage = AsyncPage

__all__ = ["AsyncFineTuningJobsAPI"]


class AsyncFineTuningJobsAPI(AsyncResource):
    """Fine-tuning jobs."""

    path: ClassVar[str] = "fine_tuning.jobs"

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpointsAPI:
        """Checkpoints of fine-tuning jobs."""
        from aikit.aio.generated.fine_tuning_jobs_checkpoints_api import AsyncFineTuningJobsCheckpointsAPI

        return AsyncFineTuningJobsCheckpointsAPI(self._client)

    @overload
    async def cancel(self, fine_tuning_job_id: str, **keywords: Unpack[CallKeywords]) -> FineTuningJobResult: ...

    @overload
    async def cancel(
        self, fine_tuning_job_id: str, **keywords: Unpack[CallbackKeywords[FineTuningJobResult]]
    ) -> Task[FineTuningJobResult]: ...

    async def cancel(self, fine_tuning_job_id: str, **keywords: Any) -> FineTuningJobResult | Task[FineTuningJobResult]:
        """Cancel a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine tuning job; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return await self._run(
            self._call(
                operations.cancel_fine_tuning_job,
                "cancel",
                FineTuningJobResult._of,
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )

    @overload
    async def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        **keywords: Unpack[CreateKeywords],
    ) -> FineTuningJobResult: ...

    @overload
    async def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        **keywords: Unpack[CreateCallbackKeywords[FineTuningJobResult]],
    ) -> Task[FineTuningJobResult]: ...

    async def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        **keywords: Any,
    ) -> FineTuningJobResult | Task[FineTuningJobResult]:
        """Create a fine-tuning job.

        Args:
            model: id of the model; a string, `babbage-002`, `davinci-002`, `gpt-3.5-turbo` or
                `gpt-4o-mini`.
            training_file: a string.
            **keywords: call options, and:
                hyperparameters: `CreateFineTuningJobRequestHyperparameters`. Deprecated.
                suffix: text to add to the name of the fine-tuned model; a string or None, 1 to 64
                    characters; default `None`.
                validation_file: a string or None.
                integrations: a list of `CreateFineTuningJobRequestIntegrationsItem` or None.
                seed: a number that makes repeated calls give similar results; an integer or None, 0
                    to 2147483647.
                method: `FineTuneMethod`.
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return await self._run(
            self._call(
                operations.create_fine_tuning_job,
                "create",
                FineTuningJobResult._of,
                explicit={"model": model, "training_file": training_file},
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncListPaginatedFineTuningJobsResponsePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncListPaginatedFineTuningJobsResponsePage]]
    ) -> AsyncPager[Task[AsyncListPaginatedFineTuningJobsResponsePage]]: ...

    def list(
        self, **keywords: Any
    ) -> AsyncPager[AsyncListPaginatedFineTuningJobsResponsePage | Task[AsyncListPaginatedFineTuningJobsResponsePage]]:
        """List the fine-tuning jobs.

        Args:
            **keywords: call options, and:
                after: id of the last item on the previous page. The list continues after it.
                limit: maximum number of items to return; default 20.
                metadata: your own texts by name; a mapping or None.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return self._list(
            self._call(
                operations.list_paginated_fine_tuning_jobs,
                "list",
                self._bound(AsyncListPaginatedFineTuningJobsResponsePage),
                keywords=keywords,
            )
        )

    @overload
    def list_events(
        self, fine_tuning_job_id: str, **keywords: Unpack[ListEventsKeywords]
    ) -> AsyncPager[AsyncListFineTuningJobEventsResponsePage]: ...

    @overload
    def list_events(
        self,
        fine_tuning_job_id: str,
        **keywords: Unpack[ListEventsCallbackKeywords[AsyncListFineTuningJobEventsResponsePage]],
    ) -> AsyncPager[Task[AsyncListFineTuningJobEventsResponsePage]]: ...

    def list_events(
        self, fine_tuning_job_id: str, **keywords: Any
    ) -> AsyncPager[AsyncListFineTuningJobEventsResponsePage | Task[AsyncListFineTuningJobEventsResponsePage]]:
        """List the events of a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine tuning job; must not be empty.
            **keywords: call options, and:
                after: id of the last item on the previous page. The list continues after it.
                limit: maximum number of items to return; default 20.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return self._list(
            self._call(
                operations.list_fine_tuning_events,
                "list_events",
                self._bound(AsyncListFineTuningJobEventsResponsePage),
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )

    @overload
    async def pause(self, fine_tuning_job_id: str, **keywords: Unpack[CallKeywords]) -> FineTuningJobResult: ...

    @overload
    async def pause(
        self, fine_tuning_job_id: str, **keywords: Unpack[CallbackKeywords[FineTuningJobResult]]
    ) -> Task[FineTuningJobResult]: ...

    async def pause(self, fine_tuning_job_id: str, **keywords: Any) -> FineTuningJobResult | Task[FineTuningJobResult]:
        """Pause a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine tuning job; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return await self._run(
            self._call(
                operations.pause_fine_tuning_job,
                "pause",
                FineTuningJobResult._of,
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )

    @overload
    async def resume(self, fine_tuning_job_id: str, **keywords: Unpack[CallKeywords]) -> FineTuningJobResult: ...

    @overload
    async def resume(
        self, fine_tuning_job_id: str, **keywords: Unpack[CallbackKeywords[FineTuningJobResult]]
    ) -> Task[FineTuningJobResult]: ...

    async def resume(self, fine_tuning_job_id: str, **keywords: Any) -> FineTuningJobResult | Task[FineTuningJobResult]:
        """Resume a paused fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine tuning job; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return await self._run(
            self._call(
                operations.resume_fine_tuning_job,
                "resume",
                FineTuningJobResult._of,
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(self, fine_tuning_job_id: str, **keywords: Unpack[CallKeywords]) -> FineTuningJobResult: ...

    @overload
    async def retrieve(
        self, fine_tuning_job_id: str, **keywords: Unpack[CallbackKeywords[FineTuningJobResult]]
    ) -> Task[FineTuningJobResult]: ...

    async def retrieve(
        self, fine_tuning_job_id: str, **keywords: Any
    ) -> FineTuningJobResult | Task[FineTuningJobResult]:
        """Retrieve a fine-tuning job.

        Args:
            fine_tuning_job_id: id of the fine tuning job; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return await self._run(
            self._call(
                operations.retrieve_fine_tuning_job,
                "retrieve",
                FineTuningJobResult._of,
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )
