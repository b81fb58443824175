# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.containers`: containers."""

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
    from aikit.resources.generated.containers_files_api import ContainersFilesAPI
    from aikit_openapi.models import ContainerListResource, ContainerResource, DeletedContainer
    from aikit_openapi.params.create_container import CreateContainerOptions
    from aikit_openapi.params.list_containers import ListContainersParams

    class ContainerResourceResult(OpenAIResult, ContainerResource): ...

    class DeletedContainerResult(OpenAIResult, DeletedContainer): ...

    class ContainerListResourcePage(Page[ContainerResource], ContainerListResource): ...

    class CreateKeywords(CreateContainerOptions, CallKeywords, total=False):
        """Keywords of `containers.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListContainersParams, CallKeywords, total=False):
        """Keywords of `containers.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ContainerResourceResult = OpenAIResult
    DeletedContainerResult = OpenAIResult
    ContainerListResourcePage = Page

__all__ = ["ContainersAPI"]


class ContainersAPI(Resource):
    """Containers."""

    path: ClassVar[str] = "containers"

    @cached_property
    def files(self) -> ContainersFilesAPI:
        """Files of containers."""
        from aikit.resources.generated.containers_files_api import ContainersFilesAPI

        return ContainersFilesAPI(self._client)

    @overload
    def create(self, *, name: str, **keywords: Unpack[CreateKeywords]) -> ContainerResourceResult: ...

    @overload
    def create(
        self, *, name: str, **keywords: Unpack[CreateCallbackKeywords[ContainerResourceResult]]
    ) -> Future[ContainerResourceResult]: ...

    def create(self, *, name: str, **keywords: Any) -> ContainerResourceResult | Future[ContainerResourceResult]:
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
        return self._run(
            self._call(
                operations.create_container,
                "create",
                ContainerResourceResult._of,
                explicit={"name": name},
                keywords=keywords,
            )
        )

    @overload
    def delete(self, container_id: str, **keywords: Unpack[CallKeywords]) -> DeletedContainerResult: ...

    @overload
    def delete(
        self, container_id: str, **keywords: Unpack[CallbackKeywords[DeletedContainerResult]]
    ) -> Future[DeletedContainerResult]: ...

    def delete(self, container_id: str, **keywords: Any) -> DeletedContainerResult | Future[DeletedContainerResult]:
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
        return self._run(
            self._call(
                operations.delete_container,
                "delete",
                DeletedContainerResult._of,
                path=(container_id,),
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> ContainerListResourcePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[ContainerListResourcePage]]
    ) -> Future[ContainerListResourcePage]: ...

    def list(self, **keywords: Any) -> ContainerListResourcePage | Future[ContainerListResourcePage]:
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
            self._call(operations.list_containers, "list", self._bound(ContainerListResourcePage), keywords=keywords)
        )

    @overload
    def retrieve(self, container_id: str, **keywords: Unpack[CallKeywords]) -> ContainerResourceResult: ...

    @overload
    def retrieve(
        self, container_id: str, **keywords: Unpack[CallbackKeywords[ContainerResourceResult]]
    ) -> Future[ContainerResourceResult]: ...

    def retrieve(self, container_id: str, **keywords: Any) -> ContainerResourceResult | Future[ContainerResourceResult]:
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
        return self._run(
            self._call(
                operations.retrieve_container,
                "retrieve",
                ContainerResourceResult._of,
                path=(container_id,),
                keywords=keywords,
            )
        )
