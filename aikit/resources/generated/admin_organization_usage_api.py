# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.usage`: usage and costs of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import UsageResponse
    from aikit_openapi.params.usage_audio_speeches import UsageAudioSpeechesOptions
    from aikit_openapi.params.usage_audio_transcriptions import UsageAudioTranscriptionsOptions
    from aikit_openapi.params.usage_code_interpreter_sessions import UsageCodeInterpreterSessionsOptions
    from aikit_openapi.params.usage_completions import UsageCompletionsOptions
    from aikit_openapi.params.usage_costs import UsageCostsOptions
    from aikit_openapi.params.usage_embeddings import UsageEmbeddingsOptions
    from aikit_openapi.params.usage_file_search_calls import UsageFileSearchCallsOptions
    from aikit_openapi.params.usage_images import UsageImagesOptions
    from aikit_openapi.params.usage_moderations import UsageModerationsOptions
    from aikit_openapi.params.usage_vector_stores import UsageVectorStoresOptions
    from aikit_openapi.params.usage_web_search_calls import UsageWebSearchCallsOptions

    class UsageResponseResult(OpenAIResult, UsageResponse): ...

    class AudioSpeechesKeywords(UsageAudioSpeechesOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.audio_speeches`."""

    class AudioSpeechesCallbackKeywords(AudioSpeechesKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class AudioTranscriptionsKeywords(UsageAudioTranscriptionsOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.audio_transcriptions`."""

    class AudioTranscriptionsCallbackKeywords(AudioTranscriptionsKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class CodeInterpreterSessionsKeywords(UsageCodeInterpreterSessionsOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.code_interpreter_sessions`."""

    class CodeInterpreterSessionsCallbackKeywords(
        CodeInterpreterSessionsKeywords, CallbackOptions[ResultT], total=False
    ):
        """The same with callbacks."""

    class CompletionsKeywords(UsageCompletionsOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.completions`."""

    class CompletionsCallbackKeywords(CompletionsKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class CostsKeywords(UsageCostsOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.costs`."""

    class CostsCallbackKeywords(CostsKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class EmbeddingsKeywords(UsageEmbeddingsOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.embeddings`."""

    class EmbeddingsCallbackKeywords(EmbeddingsKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class FileSearchCallsKeywords(UsageFileSearchCallsOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.file_search_calls`."""

    class FileSearchCallsCallbackKeywords(FileSearchCallsKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ImagesKeywords(UsageImagesOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.images`."""

    class ImagesCallbackKeywords(ImagesKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ModerationsKeywords(UsageModerationsOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.moderations`."""

    class ModerationsCallbackKeywords(ModerationsKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class VectorStoresKeywords(UsageVectorStoresOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.vector_stores`."""

    class VectorStoresCallbackKeywords(VectorStoresKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class WebSearchCallsKeywords(UsageWebSearchCallsOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.usage.web_search_calls`."""

    class WebSearchCallsCallbackKeywords(WebSearchCallsKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    UsageResponseResult = OpenAIResult

__all__ = ["AdminOrganizationUsageAPI"]


class AdminOrganizationUsageAPI(Resource):
    """Usage and costs of the organization."""

    path: ClassVar[str] = "admin.organization.usage"

    @overload
    def audio_speeches(self, *, start_time: int, **keywords: Unpack[AudioSpeechesKeywords]) -> UsageResponseResult: ...

    @overload
    def audio_speeches(
        self, *, start_time: int, **keywords: Unpack[AudioSpeechesCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def audio_speeches(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_audio_speeches,
                "audio_speeches",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def audio_transcriptions(
        self, *, start_time: int, **keywords: Unpack[AudioTranscriptionsKeywords]
    ) -> UsageResponseResult: ...

    @overload
    def audio_transcriptions(
        self, *, start_time: int, **keywords: Unpack[AudioTranscriptionsCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def audio_transcriptions(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_audio_transcriptions,
                "audio_transcriptions",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def code_interpreter_sessions(
        self, *, start_time: int, **keywords: Unpack[CodeInterpreterSessionsKeywords]
    ) -> UsageResponseResult: ...

    @overload
    def code_interpreter_sessions(
        self, *, start_time: int, **keywords: Unpack[CodeInterpreterSessionsCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def code_interpreter_sessions(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_code_interpreter_sessions,
                "code_interpreter_sessions",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def completions(self, *, start_time: int, **keywords: Unpack[CompletionsKeywords]) -> UsageResponseResult: ...

    @overload
    def completions(
        self, *, start_time: int, **keywords: Unpack[CompletionsCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def completions(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_completions,
                "completions",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def costs(self, *, start_time: int, **keywords: Unpack[CostsKeywords]) -> UsageResponseResult: ...

    @overload
    def costs(
        self, *, start_time: int, **keywords: Unpack[CostsCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def costs(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_costs,
                "costs",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def embeddings(self, *, start_time: int, **keywords: Unpack[EmbeddingsKeywords]) -> UsageResponseResult: ...

    @overload
    def embeddings(
        self, *, start_time: int, **keywords: Unpack[EmbeddingsCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def embeddings(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_embeddings,
                "embeddings",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def file_search_calls(
        self, *, start_time: int, **keywords: Unpack[FileSearchCallsKeywords]
    ) -> UsageResponseResult: ...

    @overload
    def file_search_calls(
        self, *, start_time: int, **keywords: Unpack[FileSearchCallsCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def file_search_calls(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_file_search_calls,
                "file_search_calls",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def images(self, *, start_time: int, **keywords: Unpack[ImagesKeywords]) -> UsageResponseResult: ...

    @overload
    def images(
        self, *, start_time: int, **keywords: Unpack[ImagesCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def images(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_images,
                "images",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def moderations(self, *, start_time: int, **keywords: Unpack[ModerationsKeywords]) -> UsageResponseResult: ...

    @overload
    def moderations(
        self, *, start_time: int, **keywords: Unpack[ModerationsCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def moderations(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_moderations,
                "moderations",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def vector_stores(self, *, start_time: int, **keywords: Unpack[VectorStoresKeywords]) -> UsageResponseResult: ...

    @overload
    def vector_stores(
        self, *, start_time: int, **keywords: Unpack[VectorStoresCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def vector_stores(self, *, start_time: int, **keywords: Any) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_vector_stores,
                "vector_stores",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )

    @overload
    def web_search_calls(
        self, *, start_time: int, **keywords: Unpack[WebSearchCallsKeywords]
    ) -> UsageResponseResult: ...

    @overload
    def web_search_calls(
        self, *, start_time: int, **keywords: Unpack[WebSearchCallsCallbackKeywords[UsageResponseResult]]
    ) -> Future[UsageResponseResult]: ...

    def web_search_calls(
        self, *, start_time: int, **keywords: Any
    ) -> UsageResponseResult | Future[UsageResponseResult]:
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
        return self._run(
            self._call(
                operations.usage_web_search_calls,
                "web_search_calls",
                UsageResponseResult._of,
                explicit={"start_time": start_time},
                keywords=keywords,
            )
        )
