# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.service_accounts.api_keys`: API keys of service accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.resources.generated.admin_organization_projects_service_accounts_api_keys_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        ServiceAccountApiKeyBodyResult,
    )

else:
    ServiceAccountApiKeyBodyResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationProjectsServiceAccountsApiKeysAPI"]


class AsyncAdminOrganizationProjectsServiceAccountsApiKeysAPI(AsyncResource):
    """API keys of service accounts."""

    path: ClassVar[str] = "admin.organization.projects.service_accounts.api_keys"

    @overload
    async def create(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[CreateKeywords]
    ) -> ServiceAccountApiKeyBodyResult: ...

    @overload
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **keywords: Unpack[CreateCallbackKeywords[ServiceAccountApiKeyBodyResult]],
    ) -> Task[ServiceAccountApiKeyBodyResult]: ...

    async def create(
        self, service_account_id: str, *, project_id: str, **keywords: Any
    ) -> ServiceAccountApiKeyBodyResult | Task[ServiceAccountApiKeyBodyResult]:
        """Create an API key of a service account.

        Args:
            project_id: id of the project; must not be empty.
            service_account_id: id of the service account; must not be empty.
            **keywords: call options, and:
                name: its name; a string.
                scopes: a list of strings.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.create_project_service_account_api_key,
                "create",
                ServiceAccountApiKeyBodyResult._of,
                path=(project_id, service_account_id),
                keywords=keywords,
            )
        )
