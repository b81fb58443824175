# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.containers.files`: files of containers."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

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
    from aikit.resources.generated.containers_files_content_api import ContainersFilesContentAPI
    from aikit_openapi.models import ContainerFileListResource, ContainerFileResource, DeletedContainerFile
    from aikit_openapi.params.create_container_file import CreateContainerFileParams
    from aikit_openapi.params.list_container_files import ListContainerFilesParams

    class ContainerFileResourceResult(OpenAIResult, ContainerFileResource): ...

    class DeletedContainerFileResult(OpenAIResult, DeletedContainerFile): ...

    class ContainerFileListResourcePage(Page[ContainerFileResource], ContainerFileListResource): ...

    class CreateKeywords(CreateContainerFileParams, CallKeywords, total=False):
        """Keywords of `containers.files.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListContainerFilesParams, CallKeywords, total=False):
        """Keywords of `containers.files.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ContainerFileResourceResult = OpenAIResult
    DeletedContainerFileResult = OpenAIResult
    ContainerFileListResourcePage = Page

__all__ = ["ContainersFilesAPI"]


class ContainersFilesAPI(Resource):
    """Files of containers."""

    path: ClassVar[str] = "containers.files"

    @cached_property
    def content(self) -> ContainersFilesContentAPI:
        """Contents of the files of containers."""
        from aikit.resources.generated.containers_files_content_api import ContainersFilesContentAPI

        return ContainersFilesContentAPI(self._client)

    @overload
    def create(self, container_id: str, **keywords: Unpack[CreateKeywords]) -> ContainerFileResourceResult: ...

    @overload
    def create(
        self, container_id: str, **keywords: Unpack[CreateCallbackKeywords[ContainerFileResourceResult]]
    ) -> Future[ContainerFileResourceResult]: ...

    def create(
        self, container_id: str, **keywords: Any
    ) -> ContainerFileResourceResult | Future[ContainerFileResourceResult]:
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
        return self._run(
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
    def delete(
        self, file_id: str, *, container_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeletedContainerFileResult: ...

    @overload
    def delete(
        self, file_id: str, *, container_id: str, **keywords: Unpack[CallbackKeywords[DeletedContainerFileResult]]
    ) -> Future[DeletedContainerFileResult]: ...

    def delete(
        self, file_id: str, *, container_id: str, **keywords: Any
    ) -> DeletedContainerFileResult | Future[DeletedContainerFileResult]:
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
        return self._run(
            self._call(
                operations.delete_container_file,
                "delete",
                DeletedContainerFileResult._of,
                path=(container_id, file_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, container_id: str, **keywords: Unpack[ListKeywords]) -> ContainerFileListResourcePage: ...

    @overload
    def list(
        self, container_id: str, **keywords: Unpack[ListCallbackKeywords[ContainerFileListResourcePage]]
    ) -> Future[ContainerFileListResourcePage]: ...

    def list(
        self, container_id: str, **keywords: Any
    ) -> ContainerFileListResourcePage | Future[ContainerFileListResourcePage]:
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
                self._bound(ContainerFileListResourcePage),
                path=(container_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, file_id: str, *, container_id: str, **keywords: Unpack[CallKeywords]
    ) -> ContainerFileResourceResult: ...

    @overload
    def retrieve(
        self, file_id: str, *, container_id: str, **keywords: Unpack[CallbackKeywords[ContainerFileResourceResult]]
    ) -> Future[ContainerFileResourceResult]: ...

    def retrieve(
        self, file_id: str, *, container_id: str, **keywords: Any
    ) -> ContainerFileResourceResult | Future[ContainerFileResourceResult]:
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
        return self._run(
            self._call(
                operations.retrieve_container_file,
                "retrieve",
                ContainerFileResourceResult._of,
                path=(container_id, file_id),
                keywords=keywords,
            )
        )
