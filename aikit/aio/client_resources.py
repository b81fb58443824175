# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""The resources of the asynchronous client. Each is loaded when you first use it."""

# lazy: all resources, in their properties
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from aikit.aio.audio import AsyncOpenAIAudioAPI
    from aikit.aio.batches import AsyncOpenAIBatchesAPI
    from aikit.aio.chat import AsyncOpenAIChatAPI
    from aikit.aio.embeddings import AsyncOpenAIEmbeddingsAPI
    from aikit.aio.files import AsyncOpenAIFilesAPI
    from aikit.aio.generated.admin_api import AsyncAdminAPI
    from aikit.aio.generated.beta_api import AsyncBetaAPI
    from aikit.aio.generated.completions_api import AsyncCompletionsAPI
    from aikit.aio.generated.containers_api import AsyncContainersAPI
    from aikit.aio.generated.content_provenance_checks_api import AsyncContentProvenanceChecksAPI
    from aikit.aio.generated.conversations_api import AsyncConversationsAPI
    from aikit.aio.generated.evals_api import AsyncEvalsAPI
    from aikit.aio.generated.fine_tuning_api import AsyncFineTuningAPI
    from aikit.aio.generated.skills_api import AsyncSkillsAPI
    from aikit.aio.generated.vector_stores_api import AsyncVectorStoresAPI
    from aikit.aio.images import AsyncOpenAIImagesAPI
    from aikit.aio.models import AsyncOpenAIModelsAPI
    from aikit.aio.moderations import AsyncOpenAIModerationsAPI
    from aikit.aio.responses import AsyncOpenAIResponsesAPI
    from aikit.aio.uploads import AsyncOpenAIUploadsAPI
    from aikit.aio.videos import AsyncOpenAIVideosAPI
    from aikit.aio.websockets import AsyncOpenAIRealtimeAPI
    from aikit.core.call import Call

__all__ = ["AsyncClientResources"]

ResultT = TypeVar("ResultT")


class AsyncClientResources:
    """The resources, as attributes."""

    if TYPE_CHECKING:  # the client defines them

        @property
        def _origin(self) -> Any: ...
        async def _run(self, call: Call[ResultT]) -> ResultT: ...
        async def _download(self, url: str, own_url: str | None = None) -> bytes: ...

    @cached_property
    def admin(self) -> AsyncAdminAPI:
        """Administration of an organization. Needs an admin key."""
        from aikit.aio.generated.admin_api import AsyncAdminAPI

        return AsyncAdminAPI(self)

    @cached_property
    def audio(self) -> AsyncOpenAIAudioAPI:
        """Text to speech, transcriptions and translations."""
        from aikit.aio.audio import AsyncOpenAIAudioAPI

        return AsyncOpenAIAudioAPI(self)

    @cached_property
    def batches(self) -> AsyncOpenAIBatchesAPI:
        """Creates, lists and cancels batches."""
        from aikit.aio.batches import AsyncOpenAIBatchesAPI

        return AsyncOpenAIBatchesAPI(self)

    @cached_property
    def beta(self) -> AsyncBetaAPI:
        """Parts of the API that may still change."""
        from aikit.aio.generated.beta_api import AsyncBetaAPI

        return AsyncBetaAPI(self)

    @cached_property
    def chat(self) -> AsyncOpenAIChatAPI:
        """Completions, conversations, and questions about images."""
        from aikit.aio.chat import AsyncOpenAIChatAPI

        return AsyncOpenAIChatAPI(self)

    @cached_property
    def completions(self) -> AsyncCompletionsAPI:
        """Completions of a text, the predecessor of chat completions."""
        from aikit.aio.generated.completions_api import AsyncCompletionsAPI

        return AsyncCompletionsAPI(self)

    @cached_property
    def containers(self) -> AsyncContainersAPI:
        """Containers."""
        from aikit.aio.generated.containers_api import AsyncContainersAPI

        return AsyncContainersAPI(self)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksAPI:
        """Content provenance checks."""
        from aikit.aio.generated.content_provenance_checks_api import AsyncContentProvenanceChecksAPI

        return AsyncContentProvenanceChecksAPI(self)

    @cached_property
    def conversations(self) -> AsyncConversationsAPI:
        """Conversations."""
        from aikit.aio.generated.conversations_api import AsyncConversationsAPI

        return AsyncConversationsAPI(self)

    @cached_property
    def embeddings(self) -> AsyncOpenAIEmbeddingsAPI:
        """Creates embeddings of texts."""
        from aikit.aio.embeddings import AsyncOpenAIEmbeddingsAPI

        return AsyncOpenAIEmbeddingsAPI(self)

    @cached_property
    def evals(self) -> AsyncEvalsAPI:
        """Evals."""
        from aikit.aio.generated.evals_api import AsyncEvalsAPI

        return AsyncEvalsAPI(self)

    @cached_property
    def files(self) -> AsyncOpenAIFilesAPI:
        """Uploads, lists, downloads and deletes files."""
        from aikit.aio.files import AsyncOpenAIFilesAPI

        return AsyncOpenAIFilesAPI(self)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningAPI:
        """Fine-tuned models."""
        from aikit.aio.generated.fine_tuning_api import AsyncFineTuningAPI

        return AsyncFineTuningAPI(self)

    @cached_property
    def images(self) -> AsyncOpenAIImagesAPI:
        """Makes images."""
        from aikit.aio.images import AsyncOpenAIImagesAPI

        return AsyncOpenAIImagesAPI(self)

    @cached_property
    def models(self) -> AsyncOpenAIModelsAPI:
        """Lists, retrieves and deletes models."""
        from aikit.aio.models import AsyncOpenAIModelsAPI

        return AsyncOpenAIModelsAPI(self)

    @cached_property
    def moderations(self) -> AsyncOpenAIModerationsAPI:
        """Checks texts and images for harmful content."""
        from aikit.aio.moderations import AsyncOpenAIModerationsAPI

        return AsyncOpenAIModerationsAPI(self)

    @cached_property
    def realtime(self) -> AsyncOpenAIRealtimeAPI:
        """Spoken conversations with a model."""
        from aikit.aio.websockets import AsyncOpenAIRealtimeAPI

        return AsyncOpenAIRealtimeAPI(self)

    @cached_property
    def responses(self) -> AsyncOpenAIResponsesAPI:
        """Creates and manages model responses."""
        from aikit.aio.responses import AsyncOpenAIResponsesAPI

        return AsyncOpenAIResponsesAPI(self)

    @cached_property
    def skills(self) -> AsyncSkillsAPI:
        """Skills."""
        from aikit.aio.generated.skills_api import AsyncSkillsAPI

        return AsyncSkillsAPI(self)

    @cached_property
    def uploads(self) -> AsyncOpenAIUploadsAPI:
        """Large files, uploaded in parts."""
        from aikit.aio.uploads import AsyncOpenAIUploadsAPI

        return AsyncOpenAIUploadsAPI(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresAPI:
        """Vector stores."""
        from aikit.aio.generated.vector_stores_api import AsyncVectorStoresAPI

        return AsyncVectorStoresAPI(self)

    @cached_property
    def videos(self) -> AsyncOpenAIVideosAPI:
        """Videos."""
        from aikit.aio.videos import AsyncOpenAIVideosAPI

        return AsyncOpenAIVideosAPI(self)
