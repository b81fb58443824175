# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.assistants`: assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.beta_assistants_api import (
        AssistantObjectResult,
        CreateCallbackKeywords,
        CreateKeywords,
        DeleteAssistantResponseResult,
        ListCallbackKeywords,
        ListKeywords,
        UpdateCallbackKeywords,
        UpdateKeywords,
    )
    from aikit_openapi.models import (
        AssistantObject,
        AssistantSupportedModels,
        ListAssistantsResponse,
    )

    class AsyncListAssistantsResponsePage(AsyncPage[AssistantObject], ListAssistantsResponse): ...

else:
    AssistantObjectResult = OpenAIResult
    DeleteAssistantResponseResult = OpenAIResult
    AsyncListAssistantsResponsePage = AsyncPage

__all__ = ["AsyncBetaAssistantsAPI"]


class AsyncBetaAssistantsAPI(AsyncResource):
    """Assistants."""

    path: ClassVar[str] = "beta.assistants"

    @overload
    async def create(
        self, *, model: str | AssistantSupportedModels, **keywords: Unpack[CreateKeywords]
    ) -> AssistantObjectResult: ...

    @overload
    async def create(
        self,
        *,
        model: str | AssistantSupportedModels,
        **keywords: Unpack[CreateCallbackKeywords[AssistantObjectResult]],
    ) -> Task[AssistantObjectResult]: ...

    async def create(
        self, *, model: str | AssistantSupportedModels, **keywords: Any
    ) -> AssistantObjectResult | Task[AssistantObjectResult]:
        """Create an assistant.

        Deprecated: the API will drop it.

        Args:
            model: a string or `AssistantSupportedModels`.
            **keywords: `name`, `description`, `instructions`, `reasoning_effort`, `tools`,
                `tool_resources`, `metadata`, `temperature`, `top_p`, `response_format` and call
                options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/assistants
        """
        return await self._run(
            self._call(
                operations.create_assistant,
                "create",
                AssistantObjectResult._of,
                explicit={"model": model},
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    async def delete(self, assistant_id: str, **keywords: Unpack[CallKeywords]) -> DeleteAssistantResponseResult: ...

    @overload
    async def delete(
        self, assistant_id: str, **keywords: Unpack[CallbackKeywords[DeleteAssistantResponseResult]]
    ) -> Task[DeleteAssistantResponseResult]: ...

    async def delete(
        self, assistant_id: str, **keywords: Any
    ) -> DeleteAssistantResponseResult | Task[DeleteAssistantResponseResult]:
        """Delete an assistant.

        Deprecated: the API will drop it.

        Args:
            assistant_id: id of the assistant; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/assistants
        """
        return await self._run(
            self._call(
                operations.delete_assistant,
                "delete",
                DeleteAssistantResponseResult._of,
                path=(assistant_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncListAssistantsResponsePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncListAssistantsResponsePage]]
    ) -> AsyncPager[Task[AsyncListAssistantsResponsePage]]: ...

    def list(
        self, **keywords: Any
    ) -> AsyncPager[AsyncListAssistantsResponsePage | Task[AsyncListAssistantsResponsePage]]:
        """List the assistants.

        Deprecated: the API will drop it.

        Args:
            **keywords: `limit`, `order`, `after`, `before` and call options.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/assistants
        """
        return self._list(
            self._call(
                operations.list_assistants,
                "list",
                self._bound(AsyncListAssistantsResponsePage),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    async def retrieve(self, assistant_id: str, **keywords: Unpack[CallKeywords]) -> AssistantObjectResult: ...

    @overload
    async def retrieve(
        self, assistant_id: str, **keywords: Unpack[CallbackKeywords[AssistantObjectResult]]
    ) -> Task[AssistantObjectResult]: ...

    async def retrieve(self, assistant_id: str, **keywords: Any) -> AssistantObjectResult | Task[AssistantObjectResult]:
        """Retrieve an assistant.

        Deprecated: the API will drop it.

        Args:
            assistant_id: id of the assistant; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/assistants
        """
        return await self._run(
            self._call(
                operations.get_assistant,
                "retrieve",
                AssistantObjectResult._of,
                path=(assistant_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    async def update(self, assistant_id: str, **keywords: Unpack[UpdateKeywords]) -> AssistantObjectResult: ...

    @overload
    async def update(
        self, assistant_id: str, **keywords: Unpack[UpdateCallbackKeywords[AssistantObjectResult]]
    ) -> Task[AssistantObjectResult]: ...

    async def update(self, assistant_id: str, **keywords: Any) -> AssistantObjectResult | Task[AssistantObjectResult]:
        """Update an assistant.

        Deprecated: the API will drop it.

        Args:
            assistant_id: id of the assistant; must not be empty.
            **keywords: `model`, `reasoning_effort`, `name`, `description`, `instructions`, `tools`,
                `tool_resources`, `metadata`, `temperature`, `top_p`, `response_format` and call
                options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/assistants
        """
        return await self._run(
            self._call(
                operations.modify_assistant,
                "update",
                AssistantObjectResult._of,
                path=(assistant_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
