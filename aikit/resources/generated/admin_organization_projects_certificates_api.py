# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.certificates`: certificates of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import Page, SinglePage
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import (
        ListProjectCertificatesResponse,
        OrganizationProjectCertificate,
        OrganizationProjectCertificateActivationResponse,
        OrganizationProjectCertificateDeactivationResponse,
    )
    from aikit_openapi.params.list_project_certificates import ListProjectCertificatesParams

    class OrganizationProjectCertificateActivationResponsePage(
        SinglePage[OrganizationProjectCertificate], OrganizationProjectCertificateActivationResponse
    ): ...

    class OrganizationProjectCertificateDeactivationResponsePage(
        SinglePage[OrganizationProjectCertificate], OrganizationProjectCertificateDeactivationResponse
    ): ...

    class ListProjectCertificatesResponsePage(
        Page[OrganizationProjectCertificate], ListProjectCertificatesResponse
    ): ...

    class ListKeywords(ListProjectCertificatesParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.certificates.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    OrganizationProjectCertificateActivationResponsePage = SinglePage
    OrganizationProjectCertificateDeactivationResponsePage = SinglePage
    ListProjectCertificatesResponsePage = Page

__all__ = ["AdminOrganizationProjectsCertificatesAPI"]


class AdminOrganizationProjectsCertificatesAPI(Resource):
    """Certificates of projects."""

    path: ClassVar[str] = "admin.organization.projects.certificates"

    @overload
    def activate(
        self, project_id: str, *, certificate_ids: Sequence[str], **keywords: Unpack[CallKeywords]
    ) -> OrganizationProjectCertificateActivationResponsePage: ...

    @overload
    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[OrganizationProjectCertificateActivationResponsePage]],
    ) -> Future[OrganizationProjectCertificateActivationResponsePage]: ...

    def activate(
        self, project_id: str, *, certificate_ids: Sequence[str], **keywords: Any
    ) -> (
        OrganizationProjectCertificateActivationResponsePage
        | Future[OrganizationProjectCertificateActivationResponsePage]
    ):
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
                self._bound(OrganizationProjectCertificateActivationResponsePage),
                path=(project_id,),
                explicit={"certificate_ids": certificate_ids},
                keywords=keywords,
            )
        )

    @overload
    def deactivate(
        self, project_id: str, *, certificate_ids: Sequence[str], **keywords: Unpack[CallKeywords]
    ) -> OrganizationProjectCertificateDeactivationResponsePage: ...

    @overload
    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[OrganizationProjectCertificateDeactivationResponsePage]],
    ) -> Future[OrganizationProjectCertificateDeactivationResponsePage]: ...

    def deactivate(
        self, project_id: str, *, certificate_ids: Sequence[str], **keywords: Any
    ) -> (
        OrganizationProjectCertificateDeactivationResponsePage
        | Future[OrganizationProjectCertificateDeactivationResponsePage]
    ):
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
                self._bound(OrganizationProjectCertificateDeactivationResponsePage),
                path=(project_id,),
                explicit={"certificate_ids": certificate_ids},
                keywords=keywords,
            )
        )

    @overload
    def list(self, project_id: str, **keywords: Unpack[ListKeywords]) -> ListProjectCertificatesResponsePage: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[ListProjectCertificatesResponsePage]]
    ) -> Future[ListProjectCertificatesResponsePage]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> ListProjectCertificatesResponsePage | Future[ListProjectCertificatesResponsePage]:
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
                self._bound(ListProjectCertificatesResponsePage),
                path=(project_id,),
                keywords=keywords,
            )
        )
