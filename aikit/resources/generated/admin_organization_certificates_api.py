# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.certificates`: certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page, SinglePage
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
        Certificate,
        DeleteCertificateResponse,
        ListCertificatesResponse,
        OrganizationCertificate,
        OrganizationCertificateActivationResponse,
        OrganizationCertificateDeactivationResponse,
    )
    from aikit_openapi.params.get_certificate import GetCertificateParams
    from aikit_openapi.params.list_organization_certificates import ListOrganizationCertificatesParams
    from aikit_openapi.params.modify_certificate import ModifyCertificateParams
    from aikit_openapi.params.upload_certificate import UploadCertificateOptions

    class OrganizationCertificateActivationResponsePage(
        SinglePage[OrganizationCertificate], OrganizationCertificateActivationResponse
    ): ...

    class CertificateResult(OpenAIResult, Certificate): ...

    class OrganizationCertificateDeactivationResponsePage(
        SinglePage[OrganizationCertificate], OrganizationCertificateDeactivationResponse
    ): ...

    class DeleteCertificateResponseResult(OpenAIResult, DeleteCertificateResponse): ...

    class ListCertificatesResponsePage(Page[OrganizationCertificate], ListCertificatesResponse): ...

    class CreateKeywords(UploadCertificateOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.certificates.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListOrganizationCertificatesParams, CallKeywords, total=False):
        """Keywords of `admin.organization.certificates.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class RetrieveKeywords(GetCertificateParams, CallKeywords, total=False):
        """Keywords of `admin.organization.certificates.retrieve`."""

    class RetrieveCallbackKeywords(RetrieveKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(ModifyCertificateParams, CallKeywords, total=False):
        """Keywords of `admin.organization.certificates.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    OrganizationCertificateActivationResponsePage = SinglePage
    CertificateResult = OpenAIResult
    OrganizationCertificateDeactivationResponsePage = SinglePage
    DeleteCertificateResponseResult = OpenAIResult
    ListCertificatesResponsePage = Page

__all__ = ["AdminOrganizationCertificatesAPI"]


class AdminOrganizationCertificatesAPI(Resource):
    """Certificates."""

    path: ClassVar[str] = "admin.organization.certificates"

    @overload
    def activate(
        self, *, certificate_ids: Sequence[str], **keywords: Unpack[CallKeywords]
    ) -> OrganizationCertificateActivationResponsePage: ...

    @overload
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[OrganizationCertificateActivationResponsePage]],
    ) -> Future[OrganizationCertificateActivationResponsePage]: ...

    def activate(
        self, *, certificate_ids: Sequence[str], **keywords: Any
    ) -> OrganizationCertificateActivationResponsePage | Future[OrganizationCertificateActivationResponsePage]:
        """Activate certificates for the organization.

        Args:
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
                operations.activate_organization_certificates,
                "activate",
                self._bound(OrganizationCertificateActivationResponsePage),
                explicit={"certificate_ids": certificate_ids},
                keywords=keywords,
            )
        )

    @overload
    def create(self, *, certificate: str, **keywords: Unpack[CreateKeywords]) -> CertificateResult: ...

    @overload
    def create(
        self, *, certificate: str, **keywords: Unpack[CreateCallbackKeywords[CertificateResult]]
    ) -> Future[CertificateResult]: ...

    def create(self, *, certificate: str, **keywords: Any) -> CertificateResult | Future[CertificateResult]:
        """Upload a certificate to the organization.

        Args:
            certificate: a string.
            **keywords: call options, and:
                name: its name; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.upload_certificate,
                "create",
                CertificateResult._of,
                explicit={"certificate": certificate},
                keywords=keywords,
            )
        )

    @overload
    def deactivate(
        self, *, certificate_ids: Sequence[str], **keywords: Unpack[CallKeywords]
    ) -> OrganizationCertificateDeactivationResponsePage: ...

    @overload
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[OrganizationCertificateDeactivationResponsePage]],
    ) -> Future[OrganizationCertificateDeactivationResponsePage]: ...

    def deactivate(
        self, *, certificate_ids: Sequence[str], **keywords: Any
    ) -> OrganizationCertificateDeactivationResponsePage | Future[OrganizationCertificateDeactivationResponsePage]:
        """Deactivate certificates for the organization.

        Args:
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
                operations.deactivate_organization_certificates,
                "deactivate",
                self._bound(OrganizationCertificateDeactivationResponsePage),
                explicit={"certificate_ids": certificate_ids},
                keywords=keywords,
            )
        )

    @overload
    def delete(self, certificate_id: str, **keywords: Unpack[CallKeywords]) -> DeleteCertificateResponseResult: ...

    @overload
    def delete(
        self, certificate_id: str, **keywords: Unpack[CallbackKeywords[DeleteCertificateResponseResult]]
    ) -> Future[DeleteCertificateResponseResult]: ...

    def delete(
        self, certificate_id: str, **keywords: Any
    ) -> DeleteCertificateResponseResult | Future[DeleteCertificateResponseResult]:
        """Delete a certificate.

        Args:
            certificate_id: id of the certificate; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.delete_certificate,
                "delete",
                DeleteCertificateResponseResult._of,
                path=(certificate_id,),
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> ListCertificatesResponsePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[ListCertificatesResponsePage]]
    ) -> Future[ListCertificatesResponsePage]: ...

    def list(self, **keywords: Any) -> ListCertificatesResponsePage | Future[ListCertificatesResponsePage]:
        """List the certificates.

        Args:
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
                operations.list_organization_certificates,
                "list",
                self._bound(ListCertificatesResponsePage),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, certificate_id: str, **keywords: Unpack[RetrieveKeywords]) -> CertificateResult: ...

    @overload
    def retrieve(
        self, certificate_id: str, **keywords: Unpack[RetrieveCallbackKeywords[CertificateResult]]
    ) -> Future[CertificateResult]: ...

    def retrieve(self, certificate_id: str, **keywords: Any) -> CertificateResult | Future[CertificateResult]:
        """Retrieve a certificate.

        Args:
            certificate_id: id of the certificate; must not be empty.
            **keywords: call options, and:
                include: further fields for the response to have; a list of `content`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.get_certificate, "retrieve", CertificateResult._of, path=(certificate_id,), keywords=keywords
            )
        )

    @overload
    def update(self, certificate_id: str, **keywords: Unpack[UpdateKeywords]) -> CertificateResult: ...

    @overload
    def update(
        self, certificate_id: str, **keywords: Unpack[UpdateCallbackKeywords[CertificateResult]]
    ) -> Future[CertificateResult]: ...

    def update(self, certificate_id: str, **keywords: Any) -> CertificateResult | Future[CertificateResult]:
        """Update a certificate.

        Args:
            certificate_id: id of the certificate; must not be empty.
            **keywords: call options, and:
                name: its name; a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.modify_certificate,
                "update",
                CertificateResult._of,
                path=(certificate_id,),
                keywords=keywords,
            )
        )
