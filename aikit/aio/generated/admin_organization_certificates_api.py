# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.certificates`: certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, AsyncSinglePage, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_certificates_api import (
        CertificateResult,
        CreateCallbackKeywords,
        CreateKeywords,
        DeleteCertificateResponseResult,
        ListCallbackKeywords,
        ListKeywords,
        RetrieveCallbackKeywords,
        RetrieveKeywords,
        UpdateCallbackKeywords,
        UpdateKeywords,
    )
    from aikit_openapi.models import (
        ListCertificatesResponse,
        OrganizationCertificate,
        OrganizationCertificateActivationResponse,
        OrganizationCertificateDeactivationResponse,
    )

    class AsyncOrganizationCertificateActivationResponsePage(
        AsyncSinglePage[OrganizationCertificate], OrganizationCertificateActivationResponse
    ): ...

    class AsyncOrganizationCertificateDeactivationResponsePage(
        AsyncSinglePage[OrganizationCertificate], OrganizationCertificateDeactivationResponse
    ): ...

    class AsyncListCertificatesResponsePage(AsyncPage[OrganizationCertificate], ListCertificatesResponse): ...

else:
    AsyncOrganizationCertificateActivationResponsePage = AsyncSinglePage
    CertificateResult = OpenAIResult
    AsyncOrganizationCertificateDeactivationResponsePage = AsyncSinglePage
    DeleteCertificateResponseResult = OpenAIResult
    AsyncListCertificatesResponsePage = AsyncPage

__all__ = ["AsyncAdminOrganizationCertificatesAPI"]


class AsyncAdminOrganizationCertificatesAPI(AsyncResource):
    """Certificates."""

    path: ClassVar[str] = "admin.organization.certificates"

    @overload
    def activate(
        self, *, certificate_ids: Sequence[str], **keywords: Unpack[CallKeywords]
    ) -> AsyncPager[AsyncOrganizationCertificateActivationResponsePage]: ...

    @overload
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[AsyncOrganizationCertificateActivationResponsePage]],
    ) -> AsyncPager[Task[AsyncOrganizationCertificateActivationResponsePage]]: ...

    def activate(
        self, *, certificate_ids: Sequence[str], **keywords: Any
    ) -> AsyncPager[
        AsyncOrganizationCertificateActivationResponsePage | Task[AsyncOrganizationCertificateActivationResponsePage]
    ]:
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
                self._bound(AsyncOrganizationCertificateActivationResponsePage),
                explicit={"certificate_ids": certificate_ids},
                keywords=keywords,
            )
        )

    @overload
    async def create(self, *, certificate: str, **keywords: Unpack[CreateKeywords]) -> CertificateResult: ...

    @overload
    async def create(
        self, *, certificate: str, **keywords: Unpack[CreateCallbackKeywords[CertificateResult]]
    ) -> Task[CertificateResult]: ...

    async def create(self, *, certificate: str, **keywords: Any) -> CertificateResult | Task[CertificateResult]:
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
        return await self._run(
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
    ) -> AsyncPager[AsyncOrganizationCertificateDeactivationResponsePage]: ...

    @overload
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[AsyncOrganizationCertificateDeactivationResponsePage]],
    ) -> AsyncPager[Task[AsyncOrganizationCertificateDeactivationResponsePage]]: ...

    def deactivate(
        self, *, certificate_ids: Sequence[str], **keywords: Any
    ) -> AsyncPager[
        AsyncOrganizationCertificateDeactivationResponsePage
        | Task[AsyncOrganizationCertificateDeactivationResponsePage]
    ]:
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
                self._bound(AsyncOrganizationCertificateDeactivationResponsePage),
                explicit={"certificate_ids": certificate_ids},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, certificate_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeleteCertificateResponseResult: ...

    @overload
    async def delete(
        self, certificate_id: str, **keywords: Unpack[CallbackKeywords[DeleteCertificateResponseResult]]
    ) -> Task[DeleteCertificateResponseResult]: ...

    async def delete(
        self, certificate_id: str, **keywords: Any
    ) -> DeleteCertificateResponseResult | Task[DeleteCertificateResponseResult]:
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
        return await self._run(
            self._call(
                operations.delete_certificate,
                "delete",
                DeleteCertificateResponseResult._of,
                path=(certificate_id,),
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncListCertificatesResponsePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncListCertificatesResponsePage]]
    ) -> AsyncPager[Task[AsyncListCertificatesResponsePage]]: ...

    def list(
        self, **keywords: Any
    ) -> AsyncPager[AsyncListCertificatesResponsePage | Task[AsyncListCertificatesResponsePage]]:
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
                self._bound(AsyncListCertificatesResponsePage),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(self, certificate_id: str, **keywords: Unpack[RetrieveKeywords]) -> CertificateResult: ...

    @overload
    async def retrieve(
        self, certificate_id: str, **keywords: Unpack[RetrieveCallbackKeywords[CertificateResult]]
    ) -> Task[CertificateResult]: ...

    async def retrieve(self, certificate_id: str, **keywords: Any) -> CertificateResult | Task[CertificateResult]:
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
        return await self._run(
            self._call(
                operations.get_certificate, "retrieve", CertificateResult._of, path=(certificate_id,), keywords=keywords
            )
        )

    @overload
    async def update(self, certificate_id: str, **keywords: Unpack[UpdateKeywords]) -> CertificateResult: ...

    @overload
    async def update(
        self, certificate_id: str, **keywords: Unpack[UpdateCallbackKeywords[CertificateResult]]
    ) -> Task[CertificateResult]: ...

    async def update(self, certificate_id: str, **keywords: Any) -> CertificateResult | Task[CertificateResult]:
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
        return await self._run(
            self._call(
                operations.modify_certificate,
                "update",
                CertificateResult._of,
                path=(certificate_id,),
                keywords=keywords,
            )
        )
