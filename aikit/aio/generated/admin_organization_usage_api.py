# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.usage`: usage and costs of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.resources.generated.admin_organization_usage_api import (
        AudioSpeechesCallbackKeywords,
        AudioSpeechesKeywords,
        AudioTranscriptionsCallbackKeywords,
        AudioTranscriptionsKeywords,
        CodeInterpreterSessionsCallbackKeywords,
        CodeInterpreterSessionsKeywords,
        CompletionsCallbackKeywords,
        CompletionsKeywords,
        CostsCallbackKeywords,
        CostsKeywords,
        EmbeddingsCallbackKeywords,
        EmbeddingsKeywords,
        FileSearchCallsCallbackKeywords,
        FileSearchCallsKeywords,
        ImagesCallbackKeywords,
        ImagesKeywords,
        ModerationsCallbackKeywords,
        ModerationsKeywords,
        UsageResponseResult,
        VectorStoresCallbackKeywords,
        VectorStoresKeywords,
        WebSearchCallsCallbackKeywords,
        WebSearchCallsKeywords,
    )

else:
    UsageResponseResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationUsageAPI"]


class AsyncAdminOrganizationUsageAPI(AsyncResource):
    """Usage and costs of the organization."""

    path: ClassVar[str] = "admin.organization.usage"

    @overload
    async def audio_speeches(
        self, *, start_time: int, **keywords: Unpack[AudioSpeechesKeywords]
    ) -> UsageResponseResult: ...

    @overload
    async def audio_speeches(
        self, *, start_time: int, **keywords: Unpack[AudioSpeechesCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def audio_speeches(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of text to speech.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                project_ids: ids of the projects; a list of strings.
                user_ids: ids of the users; a list of strings.
                api_key_ids: ids of the API keys; a list of strings.
                models: ids of the models; a list of strings.
                group_by: what to report on separately; a list of `project_id`, `user_id`,
                    `api_key_id` or `model`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-audio-speeches
        """
        return await self._run(
            self._call(
                operations.usage_audio_speeches,
                "audio_speeches",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def audio_transcriptions(
        self, *, start_time: int, **keywords: Unpack[AudioTranscriptionsKeywords]
    ) -> UsageResponseResult: ...

    @overload
    async def audio_transcriptions(
        self, *, start_time: int, **keywords: Unpack[AudioTranscriptionsCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def audio_transcriptions(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of transcriptions.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                project_ids: ids of the projects; a list of strings.
                user_ids: ids of the users; a list of strings.
                api_key_ids: ids of the API keys; a list of strings.
                models: ids of the models; a list of strings.
                group_by: what to report on separately; a list of `project_id`, `user_id`,
                    `api_key_id` or `model`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-audio-transcriptions
        """
        return await self._run(
            self._call(
                operations.usage_audio_transcriptions,
                "audio_transcriptions",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def code_interpreter_sessions(
        self, *, start_time: int, **keywords: Unpack[CodeInterpreterSessionsKeywords]
    ) -> UsageResponseResult: ...

    @overload
    async def code_interpreter_sessions(
        self, *, start_time: int, **keywords: Unpack[CodeInterpreterSessionsCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def code_interpreter_sessions(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of code interpreter sessions.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                project_ids: ids of the projects; a list of strings.
                group_by: what to report on separately; a list of `project_id`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-code-interpreter-sessions
        """
        return await self._run(
            self._call(
                operations.usage_code_interpreter_sessions,
                "code_interpreter_sessions",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def completions(self, *, start_time: int, **keywords: Unpack[CompletionsKeywords]) -> UsageResponseResult: ...

    @overload
    async def completions(
        self, *, start_time: int, **keywords: Unpack[CompletionsCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def completions(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of completions.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                project_ids: ids of the projects; a list of strings.
                user_ids: ids of the users; a list of strings.
                api_key_ids: ids of the API keys; a list of strings.
                models: ids of the models; a list of strings.
                batch: a boolean.
                group_by: what to report on separately; a list of `project_id`, `user_id`,
                    `api_key_id`, `model`, `batch` or `service_tier`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-completions
        """
        return await self._run(
            self._call(
                operations.usage_completions,
                "completions",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def costs(self, *, start_time: int, **keywords: Unpack[CostsKeywords]) -> UsageResponseResult: ...

    @overload
    async def costs(
        self, *, start_time: int, **keywords: Unpack[CostsCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def costs(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the costs.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1d`; default `1d`.
                project_ids: ids of the projects; a list of strings.
                api_key_ids: ids of the API keys; a list of strings.
                group_by: what to report on separately; a list of `project_id`, `line_item` or
                    `api_key_id`.
                limit: maximum number of items to return; default 7.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-costs
        """
        return await self._run(
            self._call(
                operations.usage_costs,
                "costs",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def embeddings(self, *, start_time: int, **keywords: Unpack[EmbeddingsKeywords]) -> UsageResponseResult: ...

    @overload
    async def embeddings(
        self, *, start_time: int, **keywords: Unpack[EmbeddingsCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def embeddings(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of embeddings.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                project_ids: ids of the projects; a list of strings.
                user_ids: ids of the users; a list of strings.
                api_key_ids: ids of the API keys; a list of strings.
                models: ids of the models; a list of strings.
                group_by: what to report on separately; a list of `project_id`, `user_id`,
                    `api_key_id` or `model`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-embeddings
        """
        return await self._run(
            self._call(
                operations.usage_embeddings,
                "embeddings",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def file_search_calls(
        self, *, start_time: int, **keywords: Unpack[FileSearchCallsKeywords]
    ) -> UsageResponseResult: ...

    @overload
    async def file_search_calls(
        self, *, start_time: int, **keywords: Unpack[FileSearchCallsCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def file_search_calls(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of file search.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                project_ids: ids of the projects; a list of strings.
                user_ids: ids of the users; a list of strings.
                api_key_ids: ids of the API keys; a list of strings.
                vector_store_ids: ids of the vector stores; a list of strings.
                group_by: what to report on separately; a list of `project_id`, `user_id`,
                    `api_key_id` or `vector_store_id`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-file-search-calls
        """
        return await self._run(
            self._call(
                operations.usage_file_search_calls,
                "file_search_calls",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def images(self, *, start_time: int, **keywords: Unpack[ImagesKeywords]) -> UsageResponseResult: ...

    @overload
    async def images(
        self, *, start_time: int, **keywords: Unpack[ImagesCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def images(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of images.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                sources: a list of `image.generation`, `image.edit` or `image.variation`.
                sizes: a list of `256x256`, `512x512`, `1024x1024`, `1792x1792` or `1024x1792`.
                project_ids: ids of the projects; a list of strings.
                user_ids: ids of the users; a list of strings.
                api_key_ids: ids of the API keys; a list of strings.
                models: ids of the models; a list of strings.
                group_by: what to report on separately; a list of `project_id`, `user_id`,
                    `api_key_id`, `model`, `size` or `source`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-images
        """
        return await self._run(
            self._call(
                operations.usage_images,
                "images",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def moderations(self, *, start_time: int, **keywords: Unpack[ModerationsKeywords]) -> UsageResponseResult: ...

    @overload
    async def moderations(
        self, *, start_time: int, **keywords: Unpack[ModerationsCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def moderations(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of moderations.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                project_ids: ids of the projects; a list of strings.
                user_ids: ids of the users; a list of strings.
                api_key_ids: ids of the API keys; a list of strings.
                models: ids of the models; a list of strings.
                group_by: what to report on separately; a list of `project_id`, `user_id`,
                    `api_key_id` or `model`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-moderations
        """
        return await self._run(
            self._call(
                operations.usage_moderations,
                "moderations",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def vector_stores(
        self, *, start_time: int, **keywords: Unpack[VectorStoresKeywords]
    ) -> UsageResponseResult: ...

    @overload
    async def vector_stores(
        self, *, start_time: int, **keywords: Unpack[VectorStoresCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def vector_stores(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of vector stores.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                project_ids: ids of the projects; a list of strings.
                group_by: what to report on separately; a list of `project_id`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-vector-stores
        """
        return await self._run(
            self._call(
                operations.usage_vector_stores,
                "vector_stores",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    async def web_search_calls(
        self, *, start_time: int, **keywords: Unpack[WebSearchCallsKeywords]
    ) -> UsageResponseResult: ...

    @overload
    async def web_search_calls(
        self, *, start_time: int, **keywords: Unpack[WebSearchCallsCallbackKeywords[UsageResponseResult]]
    ) -> Task[UsageResponseResult]: ...

    async def web_search_calls(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Task[UsageResponseResult]:
        """Report the usage of web search.

        Args:
            start_time: start of the time to report on, as Unix time in seconds; an integer.
            **keywords: call options, and:
                end_time: end of the time to report on, as Unix time in seconds; an integer.
                bucket_width: how much time each bucket of the answer covers; `1m`, `1h` or `1d`;
                    default `1d`.
                project_ids: ids of the projects; a list of strings.
                user_ids: ids of the users; a list of strings.
                api_key_ids: ids of the API keys; a list of strings.
                models: ids of the models; a list of strings.
                context_levels: a list of `low`, `medium` or `high`.
                group_by: what to report on separately; a list of `project_id`, `user_id`,
                    `api_key_id`, `model` or `context_level`.
                limit: maximum number of items to return.
                page: the next page, by the cursor of the page before it; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/usage-web-search-calls
        """
        return await self._run(
            self._call(
                operations.usage_web_search_calls,
                "web_search_calls",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )
