# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.assistants`: assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

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
    from aikit_openapi.models import (
        AssistantObject,
        AssistantSupportedModels,
        DeleteAssistantResponse,
        ListAssistantsResponse,
    )
    from aikit_openapi.params.create_assistant import CreateAssistantOptions
    from aikit_openapi.params.list_assistants import ListAssistantsParams
    from aikit_openapi.params.modify_assistant import ModifyAssistantParams

    class AssistantObjectResult(OpenAIResult, AssistantObject): ...

    class DeleteAssistantResponseResult(OpenAIResult, DeleteAssistantResponse): ...

    class ListAssistantsResponsePage(Page[AssistantObject], ListAssistantsResponse): ...

    class CreateKeywords(CreateAssistantOptions, CallKeywords, total=False):
        """Keywords of `beta.assistants.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListAssistantsParams, CallKeywords, total=False):
        """Keywords of `beta.assistants.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(ModifyAssistantParams, CallKeywords, total=False):
        """Keywords of `beta.assistants.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    AssistantObjectResult = OpenAIResult
    DeleteAssistantResponseResult = OpenAIResult
    ListAssistantsResponsePage = Page

__all__ = ["BetaAssistantsAPI"]


class BetaAssistantsAPI(Resource):
    """Assistants."""

    path: ClassVar[str] = "beta.assistants"

    @overload
    def create(
        self, *, model: str | AssistantSupportedModels, **keywords: Unpack[CreateKeywords]
    ) -> AssistantObjectResult: ...

    @overload
    def create(
        self,
        *,
        model: str | AssistantSupportedModels,
        **keywords: Unpack[CreateCallbackKeywords[AssistantObjectResult]],
    ) -> Future[AssistantObjectResult]: ...

    def create(
        self, *, model: str | AssistantSupportedModels, **keywords: Any
    ) -> AssistantObjectResult | Future[AssistantObjectResult]:
        """Create an assistant.

        Deprecated: the API will drop it.

        Args:
            model: id of the model; a string or `AssistantSupportedModels`.
            **keywords: call options, and:
                name: its name; a string or None, at most 256 characters.
                description: what it is for; a string or None, at most 512 characters.
                instructions: how the model should behave, as its system message; a string or None,
                    at most 256000 characters.
                reasoning_effort: how much the model should think before it answers;
                    `ReasoningEffort` or None.
                tools: the tools that the model may call; a list of `AssistantToolsCode`,
                    `AssistantToolsFileSearch` or `AssistantToolsFunction`, at most 128 items;
                    default `[]`.
                tool_resources: what the tools may use, such as files;
                    `CreateAssistantRequestToolResources` or None.
                metadata: your own texts by name; `Metadata` or None.
                temperature: how random the answer is; a number or None, 0 to 2; default 1.
                top_p: the share of the most likely tokens to choose from; a number or None, 0 to 1;
                    default 1.
                response_format: the form of the answer; `AssistantsApiResponseFormatOption` or
                    None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/assistants
        """
        return self._run(
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
    def delete(self, assistant_id: str, **keywords: Unpack[CallKeywords]) -> DeleteAssistantResponseResult: ...

    @overload
    def delete(
        self, assistant_id: str, **keywords: Unpack[CallbackKeywords[DeleteAssistantResponseResult]]
    ) -> Future[DeleteAssistantResponseResult]: ...

    def delete(
        self, assistant_id: str, **keywords: Any
    ) -> DeleteAssistantResponseResult | Future[DeleteAssistantResponseResult]:
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
        return self._run(
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
    def list(self, **keywords: Unpack[ListKeywords]) -> ListAssistantsResponsePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[ListAssistantsResponsePage]]
    ) -> Future[ListAssistantsResponsePage]: ...

    def list(self, **keywords: Any) -> ListAssistantsResponsePage | Future[ListAssistantsResponsePage]:
        """List the assistants.

        Deprecated: the API will drop it.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `desc`.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.

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
                self._bound(ListAssistantsResponsePage),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def retrieve(self, assistant_id: str, **keywords: Unpack[CallKeywords]) -> AssistantObjectResult: ...

    @overload
    def retrieve(
        self, assistant_id: str, **keywords: Unpack[CallbackKeywords[AssistantObjectResult]]
    ) -> Future[AssistantObjectResult]: ...

    def retrieve(self, assistant_id: str, **keywords: Any) -> AssistantObjectResult | Future[AssistantObjectResult]:
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
        return self._run(
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
    def update(self, assistant_id: str, **keywords: Unpack[UpdateKeywords]) -> AssistantObjectResult: ...

    @overload
    def update(
        self, assistant_id: str, **keywords: Unpack[UpdateCallbackKeywords[AssistantObjectResult]]
    ) -> Future[AssistantObjectResult]: ...

    def update(self, assistant_id: str, **keywords: Any) -> AssistantObjectResult | Future[AssistantObjectResult]:
        """Update an assistant.

        Deprecated: the API will drop it.

        Args:
            assistant_id: id of the assistant; must not be empty.
            **keywords: call options, and:
                model: id of the model; a string or `AssistantSupportedModels`.
                reasoning_effort: how much the model should think before it answers;
                    `ReasoningEffort` or None.
                name: its name; a string or None, at most 256 characters.
                description: what it is for; a string or None, at most 512 characters.
                instructions: how the model should behave, as its system message; a string or None,
                    at most 256000 characters.
                tools: the tools that the model may call; a list of `AssistantToolsCode`,
                    `AssistantToolsFileSearch` or `AssistantToolsFunction`, at most 128 items;
                    default `[]`.
                tool_resources: what the tools may use, such as files;
                    `ModifyAssistantRequestToolResources` or None.
                metadata: your own texts by name; `Metadata` or None.
                temperature: how random the answer is; a number or None, 0 to 2; default 1.
                top_p: the share of the most likely tokens to choose from; a number or None, 0 to 1;
                    default 1.
                response_format: the form of the answer; `AssistantsApiResponseFormatOption` or
                    None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/assistants
        """
        return self._run(
            self._call(
                operations.modify_assistant,
                "update",
                AssistantObjectResult._of,
                path=(assistant_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
