# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.admin_api_keys`: admin API keys."""

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
    from aikit.resources.generated.admin_organization_admin_api_keys_api import (
        AdminApiKeyCreateResponseResult,
        AdminApiKeyResult,
        AdminApiKeysDeleteResponseResult,
        CreateCallbackKeywords,
        CreateKeywords,
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import AdminApiKey, ApiKeyList

    class AsyncApiKeyListPage(AsyncPage[AdminApiKey], ApiKeyList): ...

else:
    AdminApiKeyCreateResponseResult = OpenAIResult
    AdminApiKeysDeleteResponseResult = OpenAIResult
    AsyncApiKeyListPage = AsyncPage
    AdminApiKeyResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationAdminApiKeysAPI"]


class AsyncAdminOrganizationAdminApiKeysAPI(AsyncResource):
    """Admin API keys."""

    path: ClassVar[str] = "admin.organization.admin_api_keys"

    @overload
    async def create(self, *, name: str, **keywords: Unpack[CreateKeywords]) -> AdminApiKeyCreateResponseResult: ...

    @overload
    async def create(
        self, *, name: str, **keywords: Unpack[CreateCallbackKeywords[AdminApiKeyCreateResponseResult]]
    ) -> Task[AdminApiKeyCreateResponseResult]: ...

    async def create(
        self, *, name: str, **keywords: Any
    ) -> AdminApiKeyCreateResponseResult | Task[AdminApiKeyCreateResponseResult]:
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
        return await self._run(
            self._call(
                operations.admin_api_keys_create,
                "create",
                AdminApiKeyCreateResponseResult._of,
                explicit={"name": name},
                keywords=keywords,
            )
        )

    @overload
    async def delete(self, key_id: str, **keywords: Unpack[CallKeywords]) -> AdminApiKeysDeleteResponseResult: ...

    @overload
    async def delete(
        self, key_id: str, **keywords: Unpack[CallbackKeywords[AdminApiKeysDeleteResponseResult]]
    ) -> Task[AdminApiKeysDeleteResponseResult]: ...

    async def delete(
        self, key_id: str, **keywords: Any
    ) -> AdminApiKeysDeleteResponseResult | Task[AdminApiKeysDeleteResponseResult]:
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
        return await self._run(
            self._call(
                operations.admin_api_keys_delete,
                "delete",
                AdminApiKeysDeleteResponseResult._of,
                path=(key_id,),
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncApiKeyListPage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncApiKeyListPage]]
    ) -> AsyncPager[Task[AsyncApiKeyListPage]]: ...

    def list(self, **keywords: Any) -> AsyncPager[AsyncApiKeyListPage | Task[AsyncApiKeyListPage]]:
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
            self._call(operations.admin_api_keys_list, "list", self._bound(AsyncApiKeyListPage), keywords=keywords)
        )

    @overload
    async def retrieve(self, key_id: str, **keywords: Unpack[CallKeywords]) -> AdminApiKeyResult: ...

    @overload
    async def retrieve(
        self, key_id: str, **keywords: Unpack[CallbackKeywords[AdminApiKeyResult]]
    ) -> Task[AdminApiKeyResult]: ...

    async def retrieve(self, key_id: str, **keywords: Any) -> AdminApiKeyResult | Task[AdminApiKeyResult]:
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
        return await self._run(
            self._call(
                operations.admin_api_keys_get, "retrieve", AdminApiKeyResult._of, path=(key_id,), keywords=keywords
            )
        )
