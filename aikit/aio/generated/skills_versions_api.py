# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.skills.versions`: versions of skills."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.aio.generated.skills_versions_content_api import AsyncSkillsVersionsContentAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.skills_versions_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        DeletedSkillVersionResourceResult,
        ListCallbackKeywords,
        ListKeywords,
        SkillVersionResourceResult,
    )
    from aikit_openapi.models import SkillVersionListResource, SkillVersionResource
    from aikit_openapi.types import FileTypes

    class AsyncSkillVersionListResourcePage(AsyncPage[SkillVersionResource], SkillVersionListResource): ...

else:
    SkillVersionResourceResult = OpenAIResult
    DeletedSkillVersionResourceResult = OpenAIResult
    AsyncSkillVersionListResourcePage = AsyncPage

__all__ = ["AsyncSkillsVersionsAPI"]


class AsyncSkillsVersionsAPI(AsyncResource):
    """Versions of skills."""

    path: ClassVar[str] = "skills.versions"

    @cached_property
    def content(self) -> AsyncSkillsVersionsContentAPI:
        """Contents of versions of skills."""
        from aikit.aio.generated.skills_versions_content_api import AsyncSkillsVersionsContentAPI

        return AsyncSkillsVersionsContentAPI(self._client)

    @overload
    async def create(
        self, skill_id: str, *, files: Sequence[FileTypes] | FileTypes, **keywords: Unpack[CreateKeywords]
    ) -> SkillVersionResourceResult: ...

    @overload
    async def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileTypes] | FileTypes,
        **keywords: Unpack[CreateCallbackKeywords[SkillVersionResourceResult]],
    ) -> Task[SkillVersionResourceResult]: ...

    async def create(
        self, skill_id: str, *, files: Sequence[FileTypes] | FileTypes, **keywords: Any
    ) -> SkillVersionResourceResult | Task[SkillVersionResourceResult]:
        """Create a version of a skill.

        Args:
            skill_id: id of the skill; must not be empty.
            files: the files; a list of files or a file, at most 500 items.
            **keywords: call options, and:
                default: a boolean.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return await self._run(
            self._call(
                operations.create_skill_version,
                "create",
                SkillVersionResourceResult._of,
                path=(skill_id,),
                explicit={"files": files},
                keywords=keywords,
                files=("files",),
            )
        )

    @overload
    async def delete(
        self, version: str, *, skill_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeletedSkillVersionResourceResult: ...

    @overload
    async def delete(
        self, version: str, *, skill_id: str, **keywords: Unpack[CallbackKeywords[DeletedSkillVersionResourceResult]]
    ) -> Task[DeletedSkillVersionResourceResult]: ...

    async def delete(
        self, version: str, *, skill_id: str, **keywords: Any
    ) -> DeletedSkillVersionResourceResult | Task[DeletedSkillVersionResourceResult]:
        """Delete a version of a skill.

        Args:
            skill_id: id of the skill; must not be empty.
            version: the version; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return await self._run(
            self._call(
                operations.delete_skill_version,
                "delete",
                DeletedSkillVersionResourceResult._of,
                path=(skill_id, version),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, skill_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncSkillVersionListResourcePage]: ...

    @overload
    def list(
        self, skill_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncSkillVersionListResourcePage]]
    ) -> AsyncPager[Task[AsyncSkillVersionListResourcePage]]: ...

    def list(
        self, skill_id: str, **keywords: Any
    ) -> AsyncPager[AsyncSkillVersionListResourcePage | Task[AsyncSkillVersionListResourcePage]]:
        """List the versions of a skill.

        Args:
            skill_id: id of the skill; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 100.
                order: sort order by creation time.
                after: id of the last item on the previous page. The list continues after it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return self._list(
            self._call(
                operations.list_skill_versions,
                "list",
                self._bound(AsyncSkillVersionListResourcePage),
                path=(skill_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, version: str, *, skill_id: str, **keywords: Unpack[CallKeywords]
    ) -> SkillVersionResourceResult: ...

    @overload
    async def retrieve(
        self, version: str, *, skill_id: str, **keywords: Unpack[CallbackKeywords[SkillVersionResourceResult]]
    ) -> Task[SkillVersionResourceResult]: ...

    async def retrieve(
        self, version: str, *, skill_id: str, **keywords: Any
    ) -> SkillVersionResourceResult | Task[SkillVersionResourceResult]:
        """Retrieve a version of a skill.

        Args:
            skill_id: id of the skill; must not be empty.
            version: the version; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return await self._run(
            self._call(
                operations.get_skill_version,
                "retrieve",
                SkillVersionResourceResult._of,
                path=(skill_id, version),
                keywords=keywords,
            )
        )
