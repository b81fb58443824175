# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.api_keys`: API keys of projects."""

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
    from aikit.resources.generated.admin_organization_projects_api_keys_api import (
        ListCallbackKeywords,
        ListKeywords,
        ProjectApiKeyDeleteResponseResult,
        ProjectApiKeyResult,
    )
    from aikit_openapi.models import ProjectApiKey, ProjectApiKeyListResponse

    class AsyncProjectApiKeyListResponsePage(AsyncPage[ProjectApiKey], ProjectApiKeyListResponse): ...

else:
    ProjectApiKeyDeleteResponseResult = OpenAIResult
    AsyncProjectApiKeyListResponsePage = AsyncPage
    ProjectApiKeyResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationProjectsApiKeysAPI"]


class AsyncAdminOrganizationProjectsApiKeysAPI(AsyncResource):
    """API keys of projects."""

    path: ClassVar[str] = "admin.organization.projects.api_keys"

    @overload
    async def delete(
        self, api_key_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectApiKeyDeleteResponseResult: ...

    @overload
    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        **keywords: Unpack[CallbackKeywords[ProjectApiKeyDeleteResponseResult]],
    ) -> Task[ProjectApiKeyDeleteResponseResult]: ...

    async def delete(
        self, api_key_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectApiKeyDeleteResponseResult | Task[ProjectApiKeyDeleteResponseResult]:
        """Delete an API key of a project.

        Args:
            project_id: id of the project; must not be empty.
            api_key_id: id of the api key; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.delete_project_api_key,
                "delete",
                ProjectApiKeyDeleteResponseResult._of,
                path=(project_id, api_key_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncProjectApiKeyListResponsePage]: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncProjectApiKeyListResponsePage]]
    ) -> AsyncPager[Task[AsyncProjectApiKeyListResponsePage]]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> AsyncPager[AsyncProjectApiKeyListResponsePage | Task[AsyncProjectApiKeyListResponsePage]]:
        """List the API keys of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                after: id of the last item on the previous page. The list continues after it.
                owner_project_access: `active`, `inactive` or `any`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_project_api_keys,
                "list",
                self._bound(AsyncProjectApiKeyListResponsePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, api_key_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectApiKeyResult: ...

    @overload
    async def retrieve(
        self, api_key_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectApiKeyResult]]
    ) -> Task[ProjectApiKeyResult]: ...

    async def retrieve(
        self, api_key_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectApiKeyResult | Task[ProjectApiKeyResult]:
        """Retrieve an API key of a project.

        Args:
            project_id: id of the project; must not be empty.
            api_key_id: id of the api key; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.retrieve_project_api_key,
                "retrieve",
                ProjectApiKeyResult._of,
                path=(project_id, api_key_id),
                keywords=keywords,
            )
        )
