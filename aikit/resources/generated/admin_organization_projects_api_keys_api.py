# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.api_keys`: API keys of projects."""

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
    from aikit_openapi.models import ProjectApiKey, ProjectApiKeyDeleteResponse, ProjectApiKeyListResponse
    from aikit_openapi.params.list_project_api_keys import ListProjectApiKeysParams

    class ProjectApiKeyDeleteResponseResult(OpenAIResult, ProjectApiKeyDeleteResponse): ...

    class ProjectApiKeyListResponsePage(Page[ProjectApiKey], ProjectApiKeyListResponse): ...

    class ProjectApiKeyResult(OpenAIResult, ProjectApiKey): ...

    class ListKeywords(ListProjectApiKeysParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.api_keys.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ProjectApiKeyDeleteResponseResult = OpenAIResult
    ProjectApiKeyListResponsePage = Page
    ProjectApiKeyResult = OpenAIResult

__all__ = ["AdminOrganizationProjectsApiKeysAPI"]


class AdminOrganizationProjectsApiKeysAPI(Resource):
    """API keys of projects."""

    path: ClassVar[str] = "admin.organization.projects.api_keys"

    @overload
    def delete(
        self, api_key_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectApiKeyDeleteResponseResult: ...

    @overload
    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        **keywords: Unpack[CallbackKeywords[ProjectApiKeyDeleteResponseResult]],
    ) -> Future[ProjectApiKeyDeleteResponseResult]: ...

    def delete(
        self, api_key_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectApiKeyDeleteResponseResult | Future[ProjectApiKeyDeleteResponseResult]:
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
        return self._run(
            self._call(
                operations.delete_project_api_key,
                "delete",
                ProjectApiKeyDeleteResponseResult._of,
                path=(project_id, api_key_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, project_id: str, **keywords: Unpack[ListKeywords]) -> ProjectApiKeyListResponsePage: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[ProjectApiKeyListResponsePage]]
    ) -> Future[ProjectApiKeyListResponsePage]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> ProjectApiKeyListResponsePage | Future[ProjectApiKeyListResponsePage]:
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
                self._bound(ProjectApiKeyListResponsePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, api_key_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectApiKeyResult: ...

    @overload
    def retrieve(
        self, api_key_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectApiKeyResult]]
    ) -> Future[ProjectApiKeyResult]: ...

    def retrieve(
        self, api_key_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectApiKeyResult | Future[ProjectApiKeyResult]:
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
        return self._run(
            self._call(
                operations.retrieve_project_api_key,
                "retrieve",
                ProjectApiKeyResult._of,
                path=(project_id, api_key_id),
                keywords=keywords,
            )
        )
