# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.service_accounts.api_keys`: API keys of service accounts."""

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
    from aikit_openapi.models import ServiceAccountApiKeyBody
    from aikit_openapi.params.create_project_service_account_api_key import CreateProjectServiceAccountApiKeyParams

    class ServiceAccountApiKeyBodyResult(OpenAIResult, ServiceAccountApiKeyBody): ...

    class CreateKeywords(CreateProjectServiceAccountApiKeyParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.service_accounts.api_keys.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ServiceAccountApiKeyBodyResult = OpenAIResult

__all__ = ["AdminOrganizationProjectsServiceAccountsApiKeysAPI"]


class AdminOrganizationProjectsServiceAccountsApiKeysAPI(Resource):
    """API keys of service accounts."""

    path: ClassVar[str] = "admin.organization.projects.service_accounts.api_keys"

    @overload
    def create(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[CreateKeywords]
    ) -> ServiceAccountApiKeyBodyResult: ...

    @overload
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **keywords: Unpack[CreateCallbackKeywords[ServiceAccountApiKeyBodyResult]],
    ) -> Future[ServiceAccountApiKeyBodyResult]: ...

    def create(
        self, service_account_id: str, *, project_id: str, **keywords: Any
    ) -> ServiceAccountApiKeyBodyResult | Future[ServiceAccountApiKeyBodyResult]:
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
        return self._run(
            self._call(
                operations.create_project_service_account_api_key,
                "create",
                ServiceAccountApiKeyBodyResult._of,
                path=(project_id, service_account_id),
                keywords=keywords,
            )
        )
