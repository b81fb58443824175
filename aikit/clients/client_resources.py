# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""The resources of a client. Each is loaded when you first use it."""

# lazy: all resources, in their properties
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from aikit.core.call import Call
    from aikit.resources.audio import OpenAIAudioAPI
    from aikit.resources.batches import OpenAIBatchesAPI
    from aikit.resources.chat import OpenAIChatAPI
    from aikit.resources.embeddings import OpenAIEmbeddingsAPI
    from aikit.resources.files import OpenAIFilesAPI
    from aikit.resources.generated.admin_api import AdminAPI
    from aikit.resources.generated.beta_api import BetaAPI
    from aikit.resources.generated.completions_api import CompletionsAPI
    from aikit.resources.generated.containers_api import ContainersAPI
    from aikit.resources.generated.content_provenance_checks_api import ContentProvenanceChecksAPI
    from aikit.resources.generated.conversations_api import ConversationsAPI
    from aikit.resources.generated.evals_api import EvalsAPI
    from aikit.resources.generated.fine_tuning_api import FineTuningAPI
    from aikit.resources.generated.skills_api import SkillsAPI
    from aikit.resources.generated.vector_stores_api import VectorStoresAPI
    from aikit.resources.images import OpenAIImagesAPI
    from aikit.resources.models import OpenAIModelsAPI
    from aikit.resources.moderations import OpenAIModerationsAPI
    from aikit.resources.responses import OpenAIResponsesAPI
    from aikit.resources.uploads import OpenAIUploadsAPI
    from aikit.resources.videos import OpenAIVideosAPI
    from aikit.resources.websockets import OpenAIRealtimeAPI

__all__ = ["ClientResources"]

ResultT = TypeVar("ResultT")


class ClientResources:
    """The resources, as attributes."""

    if TYPE_CHECKING:  # the client defines them

        @property
        def _origin(self) -> Any: ...
        def _run(self, call: Call[ResultT]) -> ResultT: ...
        def _download(self, url: str, own_url: str | None = None) -> bytes: ...

    @cached_property
    def admin(self) -> AdminAPI:
        """Administration of an organization. Needs an admin key."""
        from aikit.resources.generated.admin_api import AdminAPI

        return AdminAPI(self)

    @cached_property
    def audio(self) -> OpenAIAudioAPI:
        """Text to speech, transcriptions and translations."""
        from aikit.resources.audio import OpenAIAudioAPI

        return OpenAIAudioAPI(self)

    @cached_property
    def batches(self) -> OpenAIBatchesAPI:
        """Creates, lists and cancels batches."""
        from aikit.resources.batches import OpenAIBatchesAPI

        return OpenAIBatchesAPI(self)

    @cached_property
    def beta(self) -> BetaAPI:
        """Parts of the API that may still change."""
        from aikit.resources.generated.beta_api import BetaAPI

        return BetaAPI(self)

    @cached_property
    def chat(self) -> OpenAIChatAPI:
        """Completions, conversations, and questions about images."""
        from aikit.resources.chat import OpenAIChatAPI

        return OpenAIChatAPI(self)

    @cached_property
    def completions(self) -> CompletionsAPI:
        """Completions of a text, the predecessor of chat completions."""
        from aikit.resources.generated.completions_api import CompletionsAPI

        return CompletionsAPI(self)

    @cached_property
    def containers(self) -> ContainersAPI:
        """Containers."""
        from aikit.resources.generated.containers_api import ContainersAPI

        return ContainersAPI(self)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecksAPI:
        """Content provenance checks."""
        from aikit.resources.generated.content_provenance_checks_api import ContentProvenanceChecksAPI

        return ContentProvenanceChecksAPI(self)

    @cached_property
    def conversations(self) -> ConversationsAPI:
        """Conversations."""
        from aikit.resources.generated.conversations_api import ConversationsAPI

        return ConversationsAPI(self)

    @cached_property
    def embeddings(self) -> OpenAIEmbeddingsAPI:
        """Creates embeddings of texts."""
        from aikit.resources.embeddings import OpenAIEmbeddingsAPI

        return OpenAIEmbeddingsAPI(self)

    @cached_property
    def evals(self) -> EvalsAPI:
        """Evals."""
        from aikit.resources.generated.evals_api import EvalsAPI

        return EvalsAPI(self)

    @cached_property
    def files(self) -> OpenAIFilesAPI:
        """Uploads, lists, downloads and deletes files."""
        from aikit.resources.files import OpenAIFilesAPI

        return OpenAIFilesAPI(self)

    @cached_property
    def fine_tuning(self) -> FineTuningAPI:
        """Fine-tuned models."""
        from aikit.resources.generated.fine_tuning_api import FineTuningAPI

        return FineTuningAPI(self)

    @cached_property
    def images(self) -> OpenAIImagesAPI:
        """Makes images."""
        from aikit.resources.images import OpenAIImagesAPI

        return OpenAIImagesAPI(self)

    @cached_property
    def models(self) -> OpenAIModelsAPI:
        """Lists, retrieves and deletes models."""
        from aikit.resources.models import OpenAIModelsAPI

        return OpenAIModelsAPI(self)

    @cached_property
    def moderations(self) -> OpenAIModerationsAPI:
        """Checks texts and images for harmful content."""
        from aikit.resources.moderations import OpenAIModerationsAPI

        return OpenAIModerationsAPI(self)

    @cached_property
    def realtime(self) -> OpenAIRealtimeAPI:
        """Spoken conversations with a model."""
        from aikit.resources.websockets import OpenAIRealtimeAPI

        return OpenAIRealtimeAPI(self)

    @cached_property
    def responses(self) -> OpenAIResponsesAPI:
        """Creates and manages model responses."""
        from aikit.resources.responses import OpenAIResponsesAPI

        return OpenAIResponsesAPI(self)

    @cached_property
    def skills(self) -> SkillsAPI:
        """Skills."""
        from aikit.resources.generated.skills_api import SkillsAPI

        return SkillsAPI(self)

    @cached_property
    def uploads(self) -> OpenAIUploadsAPI:
        """Large files, uploaded in parts."""
        from aikit.resources.uploads import OpenAIUploadsAPI

        return OpenAIUploadsAPI(self)

    @cached_property
    def vector_stores(self) -> VectorStoresAPI:
        """Vector stores."""
        from aikit.resources.generated.vector_stores_api import VectorStoresAPI

        return VectorStoresAPI(self)

    @cached_property
    def videos(self) -> OpenAIVideosAPI:
        """Videos."""
        from aikit.resources.videos import OpenAIVideosAPI

        return OpenAIVideosAPI(self)
