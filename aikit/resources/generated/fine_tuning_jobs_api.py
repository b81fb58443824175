# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.jobs`: fine-tuning jobs."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit.resources.generated.fine_tuning_jobs_checkpoints_api import FineTuningJobsCheckpointsAPI
    from aikit_openapi.models import (
        FineTuningJob,
        FineTuningJobEvent,
        ListFineTuningJobEventsResponse,
        ListPaginatedFineTuningJobsResponse,
    )
    from aikit_openapi.params.create_fine_tuning_job import CreateFineTuningJobOptions
    from aikit_openapi.params.list_fine_tuning_events import ListFineTuningEventsParams
    from aikit_openapi.params.list_paginated_fine_tuning_jobs import ListPaginatedFineTuningJobsParams

    class FineTuningJobResult(OpenAIResult, FineTuningJob): ...

    class ListPaginatedFineTuningJobsResponsePage(Page[FineTuningJob], ListPaginatedFineTuningJobsResponse): ...

    class ListFineTuningJobEventsResponsePage(Page[FineTuningJobEvent], ListFineTuningJobEventsResponse): ...

    class CreateKeywords(CreateFineTuningJobOptions, CallKeywords, total=False):
        """Keywords of `fine_tuning.jobs.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListPaginatedFineTuningJobsParams, CallKeywords, total=False):
        """Keywords of `fine_tuning.jobs.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListEventsKeywords(ListFineTuningEventsParams, CallKeywords, total=False):
        """Keywords of `fine_tuning.jobs.list_events`."""

    class ListEventsCallbackKeywords(ListEventsKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    FineTuningJobResult = OpenAIResult
    ListPaginatedFineTuningJobsResponsePage = Page
    ListFineTuningJobEventsResponsePage = Page

__all__ = ["FineTuningJobsAPI"]


class FineTuningJobsAPI(Resource):
    """Fine-tuning jobs."""

    path: ClassVar[str] = "fine_tuning.jobs"

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpointsAPI:
        """Checkpoints of fine-tuning jobs."""
        from aikit.resources.generated.fine_tuning_jobs_checkpoints_api import FineTuningJobsCheckpointsAPI

        return FineTuningJobsCheckpointsAPI(self._client)

    @overload
    def cancel(self, fine_tuning_job_id: str, **keywords: Unpack[CallKeywords]) -> FineTuningJobResult: ...

    @overload
    def cancel(
        self, fine_tuning_job_id: str, **keywords: Unpack[CallbackKeywords[FineTuningJobResult]]
    ) -> Future[FineTuningJobResult]: ...

    def cancel(self, fine_tuning_job_id: str, **keywords: Any) -> FineTuningJobResult | Future[FineTuningJobResult]:
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
        return self._run(
            self._call(
                operations.cancel_fine_tuning_job,
                "cancel",
                FineTuningJobResult._of,
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )

    @overload
    def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        **keywords: Unpack[CreateKeywords],
    ) -> FineTuningJobResult: ...

    @overload
    def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        **keywords: Unpack[CreateCallbackKeywords[FineTuningJobResult]],
    ) -> Future[FineTuningJobResult]: ...

    def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        **keywords: Any,
    ) -> FineTuningJobResult | Future[FineTuningJobResult]:
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
        return self._run(
            self._call(
                operations.create_fine_tuning_job,
                "create",
                FineTuningJobResult._of,
                explicit={"model": model, "training_file": training_file},
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> ListPaginatedFineTuningJobsResponsePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[ListPaginatedFineTuningJobsResponsePage]]
    ) -> Future[ListPaginatedFineTuningJobsResponsePage]: ...

    def list(
        self, **keywords: Any
    ) -> ListPaginatedFineTuningJobsResponsePage | Future[ListPaginatedFineTuningJobsResponsePage]:
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
                self._bound(ListPaginatedFineTuningJobsResponsePage),
                keywords=keywords,
            )
        )

    @overload
    def list_events(
        self, fine_tuning_job_id: str, **keywords: Unpack[ListEventsKeywords]
    ) -> ListFineTuningJobEventsResponsePage: ...

    @overload
    def list_events(
        self,
        fine_tuning_job_id: str,
        **keywords: Unpack[ListEventsCallbackKeywords[ListFineTuningJobEventsResponsePage]],
    ) -> Future[ListFineTuningJobEventsResponsePage]: ...

    def list_events(
        self, fine_tuning_job_id: str, **keywords: Any
    ) -> ListFineTuningJobEventsResponsePage | Future[ListFineTuningJobEventsResponsePage]:
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
                self._bound(ListFineTuningJobEventsResponsePage),
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )

    @overload
    def pause(self, fine_tuning_job_id: str, **keywords: Unpack[CallKeywords]) -> FineTuningJobResult: ...

    @overload
    def pause(
        self, fine_tuning_job_id: str, **keywords: Unpack[CallbackKeywords[FineTuningJobResult]]
    ) -> Future[FineTuningJobResult]: ...

    def pause(self, fine_tuning_job_id: str, **keywords: Any) -> FineTuningJobResult | Future[FineTuningJobResult]:
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
        return self._run(
            self._call(
                operations.pause_fine_tuning_job,
                "pause",
                FineTuningJobResult._of,
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )

    @overload
    def resume(self, fine_tuning_job_id: str, **keywords: Unpack[CallKeywords]) -> FineTuningJobResult: ...

    @overload
    def resume(
        self, fine_tuning_job_id: str, **keywords: Unpack[CallbackKeywords[FineTuningJobResult]]
    ) -> Future[FineTuningJobResult]: ...

    def resume(self, fine_tuning_job_id: str, **keywords: Any) -> FineTuningJobResult | Future[FineTuningJobResult]:
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
        return self._run(
            self._call(
                operations.resume_fine_tuning_job,
                "resume",
                FineTuningJobResult._of,
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, fine_tuning_job_id: str, **keywords: Unpack[CallKeywords]) -> FineTuningJobResult: ...

    @overload
    def retrieve(
        self, fine_tuning_job_id: str, **keywords: Unpack[CallbackKeywords[FineTuningJobResult]]
    ) -> Future[FineTuningJobResult]: ...

    def retrieve(self, fine_tuning_job_id: str, **keywords: Any) -> FineTuningJobResult | Future[FineTuningJobResult]:
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
        return self._run(
            self._call(
                operations.retrieve_fine_tuning_job,
                "retrieve",
                FineTuningJobResult._of,
                path=(fine_tuning_job_id,),
                keywords=keywords,
            )
        )
