# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.invites`: invites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

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
    from aikit_openapi.models import Invite, InviteDeleteResponse, InviteListResponse
    from aikit_openapi.params.invite_user import InviteUserOptions
    from aikit_openapi.params.list_invites import ListInvitesParams

    class InviteResult(OpenAIResult, Invite): ...

    class InviteDeleteResponseResult(OpenAIResult, InviteDeleteResponse): ...

    class InviteListResponsePage(Page[Invite], InviteListResponse): ...

    class CreateKeywords(InviteUserOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.invites.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListInvitesParams, CallKeywords, total=False):
        """Keywords of `admin.organization.invites.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    InviteResult = OpenAIResult
    InviteDeleteResponseResult = OpenAIResult
    InviteListResponsePage = Page

__all__ = ["AdminOrganizationInvitesAPI"]


class AdminOrganizationInvitesAPI(Resource):
    """Invites."""

    path: ClassVar[str] = "admin.organization.invites"

    @overload
    def create(
        self, *, email: str, role: Literal["reader", "owner"], **keywords: Unpack[CreateKeywords]
    ) -> InviteResult: ...

    @overload
    def create(
        self, *, email: str, role: Literal["reader", "owner"], **keywords: Unpack[CreateCallbackKeywords[InviteResult]]
    ) -> Future[InviteResult]: ...

    def create(
        self, *, email: str, role: Literal["reader", "owner"], **keywords: Any
    ) -> InviteResult | Future[InviteResult]:
        """Invite a user to the organization.

        Args:
            email: a string.
            role: the role of the author or the member; `reader` or `owner`.
            **keywords: call options, and:
                projects: a list of `InviteRequestProjectsItem`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.invite_user,
                "create",
                InviteResult._of,
                explicit={"email": email, "role": role},
                keywords=keywords,
            )
        )

    @overload
    def delete(self, invite_id: str, **keywords: Unpack[CallKeywords]) -> InviteDeleteResponseResult: ...

    @overload
    def delete(
        self, invite_id: str, **keywords: Unpack[CallbackKeywords[InviteDeleteResponseResult]]
    ) -> Future[InviteDeleteResponseResult]: ...

    def delete(
        self, invite_id: str, **keywords: Any
    ) -> InviteDeleteResponseResult | Future[InviteDeleteResponseResult]:
        """Delete an invite.

        Args:
            invite_id: id of the invite; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.delete_invite, "delete", InviteDeleteResponseResult._of, path=(invite_id,), keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> InviteListResponsePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[InviteListResponsePage]]
    ) -> Future[InviteListResponsePage]: ...

    def list(self, **keywords: Any) -> InviteListResponsePage | Future[InviteListResponsePage]:
        """List the invites.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                after: id of the last item on the previous page. The list continues after it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(operations.list_invites, "list", self._bound(InviteListResponsePage), keywords=keywords)
        )

    @overload
    def retrieve(self, invite_id: str, **keywords: Unpack[CallKeywords]) -> InviteResult: ...

    @overload
    def retrieve(self, invite_id: str, **keywords: Unpack[CallbackKeywords[InviteResult]]) -> Future[InviteResult]: ...

    def retrieve(self, invite_id: str, **keywords: Any) -> InviteResult | Future[InviteResult]:
        """Retrieve an invite.

        Args:
            invite_id: id of the invite; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(operations.retrieve_invite, "retrieve", InviteResult._of, path=(invite_id,), keywords=keywords)
        )
