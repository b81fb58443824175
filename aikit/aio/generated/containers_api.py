# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.containers`: containers."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.aio.generated.containers_files_api import AsyncContainersFilesAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.containers_api import (
        ContainerResourceResult,
        CreateCallbackKeywords,
        CreateKeywords,
        DeletedContainerResult,
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import ContainerListResource, ContainerResource

    class AsyncContainerListResourcePage(AsyncPage[ContainerResource], ContainerListResource): ...

else:
    ContainerResourceResult = OpenAIResult
    DeletedContainerResult = OpenAIResult
    AsyncContainerListResourcePage = AsyncPage

__all__ = ["AsyncContainersAPI"]


class AsyncContainersAPI(AsyncResource):
    """Containers."""

    path: ClassVar[str] = "containers"

    @cached_property
    def files(self) -> AsyncContainersFilesAPI:
        """Files of containers."""
        from aikit.aio.generated.containers_files_api import AsyncContainersFilesAPI

        return AsyncContainersFilesAPI(self._client)

    @overload
    async def create(self, *, name: str, **keywords: Unpack[CreateKeywords]) -> ContainerResourceResult: ...

    @overload
    async def create(
        self, *, name: str, **keywords: Unpack[CreateCallbackKeywords[ContainerResourceResult]]
    ) -> Task[ContainerResourceResult]: ...

    async def create(self, *, name: str, **keywords: Any) -> ContainerResourceResult | Task[ContainerResourceResult]:
        """Create a container.

        Args:
            name: its name; a string.
            **keywords: call options, and:
                file_ids: ids of the files; a list of strings.
                expires_after: when the service deletes it; `CreateContainerBodyExpiresAfter`.
                skills: a list of `SkillReferenceParam` or `InlineSkillParam`.
                memory_limit: `1g`, `4g`, `16g` or `64g`.
                network_policy: `ContainerNetworkPolicyDisabledParam` or
                    `ContainerNetworkPolicyAllowlistParam`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/containers/post
        """
        return await self._run(
            self._call(
                operations.create_container,
                "create",
                ContainerResourceResult._of,
                explicit={"name": name},
                keywords=keywords,
            )
        )

    @overload
    async def delete(self, container_id: str, **keywords: Unpack[CallKeywords]) -> DeletedContainerResult: ...

    @overload
    async def delete(
        self, container_id: str, **keywords: Unpack[CallbackKeywords[DeletedContainerResult]]
    ) -> Task[DeletedContainerResult]: ...

    async def delete(self, container_id: str, **keywords: Any) -> DeletedContainerResult | Task[DeletedContainerResult]:
        """Delete a container.

        Args:
            container_id: id of the container; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/containers/delete
        """
        return await self._run(
            self._call(
                operations.delete_container,
                "delete",
                DeletedContainerResult._of,
                path=(container_id,),
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncContainerListResourcePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncContainerListResourcePage]]
    ) -> AsyncPager[Task[AsyncContainerListResourcePage]]: ...

    def list(
        self, **keywords: Any
    ) -> AsyncPager[AsyncContainerListResourcePage | Task[AsyncContainerListResourcePage]]:
        """List the containers.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `desc`.
                after: id of the last item on the previous page. The list continues after it.
                name: its name; a string.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return self._list(
            self._call(
                operations.list_containers, "list", self._bound(AsyncContainerListResourcePage), keywords=keywords
            )
        )

    @overload
    async def retrieve(self, container_id: str, **keywords: Unpack[CallKeywords]) -> ContainerResourceResult: ...

    @overload
    async def retrieve(
        self, container_id: str, **keywords: Unpack[CallbackKeywords[ContainerResourceResult]]
    ) -> Task[ContainerResourceResult]: ...

    async def retrieve(
        self, container_id: str, **keywords: Any
    ) -> ContainerResourceResult | Task[ContainerResourceResult]:
        """Retrieve a container.

        Args:
            container_id: id of the container; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return await self._run(
            self._call(
                operations.retrieve_container,
                "retrieve",
                ContainerResourceResult._of,
                path=(container_id,),
                keywords=keywords,
            )
        )
