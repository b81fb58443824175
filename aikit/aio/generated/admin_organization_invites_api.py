# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.invites`: invites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

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
    from aikit.resources.generated.admin_organization_invites_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        InviteDeleteResponseResult,
        InviteResult,
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import Invite, InviteListResponse

    class AsyncInviteListResponsePage(AsyncPage[Invite], InviteListResponse): ...

else:
    InviteResult = OpenAIResult
    InviteDeleteResponseResult = OpenAIResult
    AsyncInviteListResponsePage = AsyncPage

__all__ = ["AsyncAdminOrganizationInvitesAPI"]


class AsyncAdminOrganizationInvitesAPI(AsyncResource):
    """Invites."""

    path: ClassVar[str] = "admin.organization.invites"

    @overload
    async def create(
        self, *, email: str, role: Literal["reader", "owner"], **keywords: Unpack[CreateKeywords]
    ) -> InviteResult: ...

    @overload
    async def create(
        self, *, email: str, role: Literal["reader", "owner"], **keywords: Unpack[CreateCallbackKeywords[InviteResult]]
    ) -> Task[InviteResult]: ...

    async def create(
        self, *, email: str, role: Literal["reader", "owner"], **keywords: Any
    ) -> InviteResult | Task[InviteResult]:
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
        return await self._run(
            self._call(
                operations.invite_user,
                "create",
                InviteResult._of,
                explicit={"email": email, "role": role},
                keywords=keywords,
            )
        )

    @overload
    async def delete(self, invite_id: str, **keywords: Unpack[CallKeywords]) -> InviteDeleteResponseResult: ...

    @overload
    async def delete(
        self, invite_id: str, **keywords: Unpack[CallbackKeywords[InviteDeleteResponseResult]]
    ) -> Task[InviteDeleteResponseResult]: ...

    async def delete(
        self, invite_id: str, **keywords: Any
    ) -> InviteDeleteResponseResult | Task[InviteDeleteResponseResult]:
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
        return await self._run(
            self._call(
                operations.delete_invite, "delete", InviteDeleteResponseResult._of, path=(invite_id,), keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncInviteListResponsePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncInviteListResponsePage]]
    ) -> AsyncPager[Task[AsyncInviteListResponsePage]]: ...

    def list(self, **keywords: Any) -> AsyncPager[AsyncInviteListResponsePage | Task[AsyncInviteListResponsePage]]:
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
            self._call(operations.list_invites, "list", self._bound(AsyncInviteListResponsePage), keywords=keywords)
        )

    @overload
    async def retrieve(self, invite_id: str, **keywords: Unpack[CallKeywords]) -> InviteResult: ...

    @overload
    async def retrieve(
        self, invite_id: str, **keywords: Unpack[CallbackKeywords[InviteResult]]
    ) -> Task[InviteResult]: ...

    async def retrieve(self, invite_id: str, **keywords: Any) -> InviteResult | Task[InviteResult]:
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
        return await self._run(
            self._call(operations.retrieve_invite, "retrieve", InviteResult._of, path=(invite_id,), keywords=keywords)
        )
