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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `user_ids`, `api_key_ids`,
                `models`, `group_by`, `limit`, `page` and call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `user_ids`, `api_key_ids`,
                `models`, `group_by`, `limit`, `page` and call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `group_by`, `limit`, `page` and
                call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `user_ids`, `api_key_ids`,
                `models`, `batch`, `group_by`, `limit`, `page` and call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `api_key_ids`, `group_by`,
                `limit`, `page` and call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `user_ids`, `api_key_ids`,
                `models`, `group_by`, `limit`, `page` and call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `user_ids`, `api_key_ids`,
                `vector_store_ids`, `group_by`, `limit`, `page` and call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `sources`, `sizes`, `project_ids`, `user_ids`,
                `api_key_ids`, `models`, `group_by`, `limit`, `page` and call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `user_ids`, `api_key_ids`,
                `models`, `group_by`, `limit`, `page` and call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `group_by`, `limit`, `page` and
                call options.

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
            start_time: an integer.
            **keywords: `end_time`, `bucket_width`, `project_ids`, `user_ids`, `api_key_ids`,
                `models`, `context_levels`, `group_by`, `limit`, `page` and call options.

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
