# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.certificates`: certificates of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, AsyncSinglePage
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_projects_certificates_api import (
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import (
        ListProjectCertificatesResponse,
        OrganizationProjectCertificate,
        OrganizationProjectCertificateActivationResponse,
        OrganizationProjectCertificateDeactivationResponse,
    )

    class AsyncOrganizationProjectCertificateActivationResponsePage(
        AsyncSinglePage[OrganizationProjectCertificate], OrganizationProjectCertificateActivationResponse
    ): ...

    class AsyncOrganizationProjectCertificateDeactivationResponsePage(
        AsyncSinglePage[OrganizationProjectCertificate], OrganizationProjectCertificateDeactivationResponse
    ): ...

    class AsyncListProjectCertificatesResponsePage(
        AsyncPage[OrganizationProjectCertificate], ListProjectCertificatesResponse
    ): ...

else:
    AsyncOrganizationProjectCertificateActivationResponsePage = AsyncSinglePage
    AsyncOrganizationProjectCertificateDeactivationResponsePage = AsyncSinglePage
    AsyncListProjectCertificatesResponsePage = AsyncPage

__all__ = ["AsyncAdminOrganizationProjectsCertificatesAPI"]


class AsyncAdminOrganizationProjectsCertificatesAPI(AsyncResource):
    """Certificates of projects."""

    path: ClassVar[str] = "admin.organization.projects.certificates"

    @overload
    def activate(
        self, project_id: str, *, certificate_ids: Sequence[str], **keywords: Unpack[CallKeywords]
    ) -> AsyncPager[AsyncOrganizationProjectCertificateActivationResponsePage]: ...

    @overload
    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[AsyncOrganizationProjectCertificateActivationResponsePage]],
    ) -> AsyncPager[Task[AsyncOrganizationProjectCertificateActivationResponsePage]]: ...

    def activate(
        self, project_id: str, *, certificate_ids: Sequence[str], **keywords: Any
    ) -> AsyncPager[
        AsyncOrganizationProjectCertificateActivationResponsePage
        | Task[AsyncOrganizationProjectCertificateActivationResponsePage]
    ]:
        """Activate certificates for a project.

        Args:
            project_id: id of the project; must not be empty.
            certificate_ids: ids of the certificates; a list of strings, 1 to 10 items.
            **keywords: call options.

        Returns:
            The list. Iterate over it, or read `.data`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.activate_project_certificates,
                "activate",
                self._bound(AsyncOrganizationProjectCertificateActivationResponsePage),
                path=(project_id,),
                explicit={"certificate_ids": certificate_ids},
                keywords=keywords,
            )
        )

    @overload
    def deactivate(
        self, project_id: str, *, certificate_ids: Sequence[str], **keywords: Unpack[CallKeywords]
    ) -> AsyncPager[AsyncOrganizationProjectCertificateDeactivationResponsePage]: ...

    @overload
    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[AsyncOrganizationProjectCertificateDeactivationResponsePage]],
    ) -> AsyncPager[Task[AsyncOrganizationProjectCertificateDeactivationResponsePage]]: ...

    def deactivate(
        self, project_id: str, *, certificate_ids: Sequence[str], **keywords: Any
    ) -> AsyncPager[
        AsyncOrganizationProjectCertificateDeactivationResponsePage
        | Task[AsyncOrganizationProjectCertificateDeactivationResponsePage]
    ]:
        """Deactivate certificates for a project.

        Args:
            project_id: id of the project; must not be empty.
            certificate_ids: ids of the certificates; a list of strings, 1 to 10 items.
            **keywords: call options.

        Returns:
            The list. Iterate over it, or read `.data`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.deactivate_project_certificates,
                "deactivate",
                self._bound(AsyncOrganizationProjectCertificateDeactivationResponsePage),
                path=(project_id,),
                explicit={"certificate_ids": certificate_ids},
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncListProjectCertificatesResponsePage]: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncListProjectCertificatesResponsePage]]
    ) -> AsyncPager[Task[AsyncListProjectCertificatesResponsePage]]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> AsyncPager[AsyncListProjectCertificatesResponsePage | Task[AsyncListProjectCertificatesResponsePage]]:
        """List the certificates of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                after: id of the last item on the previous page. The list continues after it.
                order: sort order by creation time: `asc` or `desc`; default `desc`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_project_certificates,
                "list",
                self._bound(AsyncListProjectCertificatesResponsePage),
                path=(project_id,),
                keywords=keywords,
            )
        )
