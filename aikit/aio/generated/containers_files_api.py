# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.containers.files`: files of containers."""

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

    from aikit.aio.generated.containers_files_content_api import AsyncContainersFilesContentAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.containers_files_api import (
        ContainerFileResourceResult,
        CreateCallbackKeywords,
        CreateKeywords,
        DeletedContainerFileResult,
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import ContainerFileListResource, ContainerFileResource

    class AsyncContainerFileListResourcePage(AsyncPage[ContainerFileResource], ContainerFileListResource): ...

else:
    ContainerFileResourceResult = OpenAIResult
    DeletedContainerFileResult = OpenAIResult
    AsyncContainerFileListResourcePage = AsyncPage

__all__ = ["AsyncContainersFilesAPI"]


class AsyncContainersFilesAPI(AsyncResource):
    """Files of containers."""

    path: ClassVar[str] = "containers.files"

    @cached_property
    def content(self) -> AsyncContainersFilesContentAPI:
        """Contents of the files of containers."""
        from aikit.aio.generated.containers_files_content_api import AsyncContainersFilesContentAPI

        return AsyncContainersFilesContentAPI(self._client)

    @overload
    async def create(self, container_id: str, **keywords: Unpack[CreateKeywords]) -> ContainerFileResourceResult: ...

    @overload
    async def create(
        self, container_id: str, **keywords: Unpack[CreateCallbackKeywords[ContainerFileResourceResult]]
    ) -> Task[ContainerFileResourceResult]: ...

    async def create(
        self, container_id: str, **keywords: Any
    ) -> ContainerFileResourceResult | Task[ContainerFileResourceResult]:
        """Create a file of a container.

        Args:
            container_id: id of the container; must not be empty.
            **keywords: call options, and:
                file_id: id of the file; a string.
                file: the file to upload; a file.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/containers/post
        """
        return await self._run(
            self._call(
                operations.create_container_file,
                "create",
                ContainerFileResourceResult._of,
                path=(container_id,),
                keywords=keywords,
                files=("file",),
            )
        )

    @overload
    async def delete(
        self, file_id: str, *, container_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeletedContainerFileResult: ...

    @overload
    async def delete(
        self, file_id: str, *, container_id: str, **keywords: Unpack[CallbackKeywords[DeletedContainerFileResult]]
    ) -> Task[DeletedContainerFileResult]: ...

    async def delete(
        self, file_id: str, *, container_id: str, **keywords: Any
    ) -> DeletedContainerFileResult | Task[DeletedContainerFileResult]:
        """Delete a file of a container.

        Args:
            container_id: id of the container; must not be empty.
            file_id: id of the file; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/containers/delete
        """
        return await self._run(
            self._call(
                operations.delete_container_file,
                "delete",
                DeletedContainerFileResult._of,
                path=(container_id, file_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, container_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncContainerFileListResourcePage]: ...

    @overload
    def list(
        self, container_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncContainerFileListResourcePage]]
    ) -> AsyncPager[Task[AsyncContainerFileListResourcePage]]: ...

    def list(
        self, container_id: str, **keywords: Any
    ) -> AsyncPager[AsyncContainerFileListResourcePage | Task[AsyncContainerFileListResourcePage]]:
        """List the files of a container.

        Args:
            container_id: id of the container; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `desc`.
                after: id of the last item on the previous page. The list continues after it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return self._list(
            self._call(
                operations.list_container_files,
                "list",
                self._bound(AsyncContainerFileListResourcePage),
                path=(container_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, file_id: str, *, container_id: str, **keywords: Unpack[CallKeywords]
    ) -> ContainerFileResourceResult: ...

    @overload
    async def retrieve(
        self, file_id: str, *, container_id: str, **keywords: Unpack[CallbackKeywords[ContainerFileResourceResult]]
    ) -> Task[ContainerFileResourceResult]: ...

    async def retrieve(
        self, file_id: str, *, container_id: str, **keywords: Any
    ) -> ContainerFileResourceResult | Task[ContainerFileResourceResult]:
        """Retrieve a file of a container.

        Args:
            container_id: id of the container; must not be empty.
            file_id: id of the file; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return await self._run(
            self._call(
                operations.retrieve_container_file,
                "retrieve",
                ContainerFileResourceResult._of,
                path=(container_id, file_id),
                keywords=keywords,
            )
        )
