# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.admin_api_keys`: admin API keys."""

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
    from aikit_openapi.models import AdminApiKey, AdminApiKeyCreateResponse, AdminApiKeysDeleteResponse, ApiKeyList
    from aikit_openapi.params.admin_api_keys_create import AdminApiKeysCreateOptions
    from aikit_openapi.params.admin_api_keys_list import AdminApiKeysListParams

    class AdminApiKeyCreateResponseResult(OpenAIResult, AdminApiKeyCreateResponse): ...

    class AdminApiKeysDeleteResponseResult(OpenAIResult, AdminApiKeysDeleteResponse): ...

    class ApiKeyListPage(Page[AdminApiKey], ApiKeyList): ...

    class AdminApiKeyResult(OpenAIResult, AdminApiKey): ...

    class CreateKeywords(AdminApiKeysCreateOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.admin_api_keys.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(AdminApiKeysListParams, CallKeywords, total=False):
        """Keywords of `admin.organization.admin_api_keys.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    AdminApiKeyCreateResponseResult = OpenAIResult
    AdminApiKeysDeleteResponseResult = OpenAIResult
    ApiKeyListPage = Page
    AdminApiKeyResult = OpenAIResult

__all__ = ["AdminOrganizationAdminApiKeysAPI"]


class AdminOrganizationAdminApiKeysAPI(Resource):
    """Admin API keys."""

    path: ClassVar[str] = "admin.organization.admin_api_keys"

    @overload
    def create(self, *, name: str, **keywords: Unpack[CreateKeywords]) -> AdminApiKeyCreateResponseResult: ...

    @overload
    def create(
        self, *, name: str, **keywords: Unpack[CreateCallbackKeywords[AdminApiKeyCreateResponseResult]]
    ) -> Future[AdminApiKeyCreateResponseResult]: ...

    def create(
        self, *, name: str, **keywords: Any
    ) -> AdminApiKeyCreateResponseResult | Future[AdminApiKeyCreateResponseResult]:
        """Create an admin API key.

        Args:
            name: its name; a string.
            **keywords: call options, and:
                expires_in_seconds: an integer, 1 to 31536000.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.admin_api_keys_create,
                "create",
                AdminApiKeyCreateResponseResult._of,
                explicit={"name": name},
                keywords=keywords,
            )
        )

    @overload
    def delete(self, key_id: str, **keywords: Unpack[CallKeywords]) -> AdminApiKeysDeleteResponseResult: ...

    @overload
    def delete(
        self, key_id: str, **keywords: Unpack[CallbackKeywords[AdminApiKeysDeleteResponseResult]]
    ) -> Future[AdminApiKeysDeleteResponseResult]: ...

    def delete(
        self, key_id: str, **keywords: Any
    ) -> AdminApiKeysDeleteResponseResult | Future[AdminApiKeysDeleteResponseResult]:
        """Delete an admin API key.

        Args:
            key_id: id of the key; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.admin_api_keys_delete,
                "delete",
                AdminApiKeysDeleteResponseResult._of,
                path=(key_id,),
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> ApiKeyListPage: ...

    @overload
    def list(self, **keywords: Unpack[ListCallbackKeywords[ApiKeyListPage]]) -> Future[ApiKeyListPage]: ...

    def list(self, **keywords: Any) -> ApiKeyListPage | Future[ApiKeyListPage]:
        """List the admin API keys.

        Args:
            **keywords: call options, and:
                after: id of the last item on the previous page. The list continues after it.
                order: sort order by creation time: `asc` or `desc`; default `asc`.
                limit: maximum number of items to return; default 20.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(operations.admin_api_keys_list, "list", self._bound(ApiKeyListPage), keywords=keywords)
        )

    @overload
    def retrieve(self, key_id: str, **keywords: Unpack[CallKeywords]) -> AdminApiKeyResult: ...

    @overload
    def retrieve(
        self, key_id: str, **keywords: Unpack[CallbackKeywords[AdminApiKeyResult]]
    ) -> Future[AdminApiKeyResult]: ...

    def retrieve(self, key_id: str, **keywords: Any) -> AdminApiKeyResult | Future[AdminApiKeyResult]:
        """Retrieve an admin API key.

        Args:
            key_id: id of the key; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.admin_api_keys_get, "retrieve", AdminApiKeyResult._of, path=(key_id,), keywords=keywords
            )
        )
