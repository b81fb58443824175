# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.skills`: skills."""

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

    from aikit.aio.generated.skills_content_api import AsyncSkillsContentAPI
    from aikit.aio.generated.skills_versions_api import AsyncSkillsVersionsAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.skills_api import (
        DeletedSkillResourceResult,
        ListCallbackKeywords,
        ListKeywords,
        SkillResourceResult,
    )
    from aikit_openapi.models import SkillListResource, SkillResource
    from aikit_openapi.types import FileTypes

    class AsyncSkillListResourcePage(AsyncPage[SkillResource], SkillListResource): ...

else:
    SkillResourceResult = OpenAIResult
    DeletedSkillResourceResult = OpenAIResult
    AsyncSkillListResourcePage = AsyncPage

__all__ = ["AsyncSkillsAPI"]


class AsyncSkillsAPI(AsyncResource):
    """Skills."""

    path: ClassVar[str] = "skills"

    @cached_property
    def content(self) -> AsyncSkillsContentAPI:
        """Contents of skills."""
        from aikit.aio.generated.skills_content_api import AsyncSkillsContentAPI

        return AsyncSkillsContentAPI(self._client)

    @cached_property
    def versions(self) -> AsyncSkillsVersionsAPI:
        """Versions of skills."""
        from aikit.aio.generated.skills_versions_api import AsyncSkillsVersionsAPI

        return AsyncSkillsVersionsAPI(self._client)

    @overload
    async def create(
        self, *, files: Sequence[FileTypes] | FileTypes, **keywords: Unpack[CallKeywords]
    ) -> SkillResourceResult: ...

    @overload
    async def create(
        self, *, files: Sequence[FileTypes] | FileTypes, **keywords: Unpack[CallbackKeywords[SkillResourceResult]]
    ) -> Task[SkillResourceResult]: ...

    async def create(
        self, *, files: Sequence[FileTypes] | FileTypes, **keywords: Any
    ) -> SkillResourceResult | Task[SkillResourceResult]:
        """Create a skill.

        Args:
            files: the files; a list of files or a file, at most 500 items.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return await self._run(
            self._call(
                operations.create_skill,
                "create",
                SkillResourceResult._of,
                explicit={"files": files},
                keywords=keywords,
                files=("files",),
            )
        )

    @overload
    async def delete(self, skill_id: str, **keywords: Unpack[CallKeywords]) -> DeletedSkillResourceResult: ...

    @overload
    async def delete(
        self, skill_id: str, **keywords: Unpack[CallbackKeywords[DeletedSkillResourceResult]]
    ) -> Task[DeletedSkillResourceResult]: ...

    async def delete(
        self, skill_id: str, **keywords: Any
    ) -> DeletedSkillResourceResult | Task[DeletedSkillResourceResult]:
        """Delete a skill.

        Args:
            skill_id: id of the skill; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return await self._run(
            self._call(
                operations.delete_skill, "delete", DeletedSkillResourceResult._of, path=(skill_id,), keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncSkillListResourcePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncSkillListResourcePage]]
    ) -> AsyncPager[Task[AsyncSkillListResourcePage]]: ...

    def list(self, **keywords: Any) -> AsyncPager[AsyncSkillListResourcePage | Task[AsyncSkillListResourcePage]]:
        """List the skills.

        Args:
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
            self._call(operations.list_skills, "list", self._bound(AsyncSkillListResourcePage), keywords=keywords)
        )

    @overload
    async def retrieve(self, skill_id: str, **keywords: Unpack[CallKeywords]) -> SkillResourceResult: ...

    @overload
    async def retrieve(
        self, skill_id: str, **keywords: Unpack[CallbackKeywords[SkillResourceResult]]
    ) -> Task[SkillResourceResult]: ...

    async def retrieve(self, skill_id: str, **keywords: Any) -> SkillResourceResult | Task[SkillResourceResult]:
        """Retrieve a skill.

        Args:
            skill_id: id of the skill; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return await self._run(
            self._call(operations.get_skill, "retrieve", SkillResourceResult._of, path=(skill_id,), keywords=keywords)
        )

    @overload
    async def update(
        self, skill_id: str, *, default_version: str, **keywords: Unpack[CallKeywords]
    ) -> SkillResourceResult: ...

    @overload
    async def update(
        self, skill_id: str, *, default_version: str, **keywords: Unpack[CallbackKeywords[SkillResourceResult]]
    ) -> Task[SkillResourceResult]: ...

    async def update(
        self, skill_id: str, *, default_version: str, **keywords: Any
    ) -> SkillResourceResult | Task[SkillResourceResult]:
        """Set the default version of a skill.

        Args:
            skill_id: id of the skill; must not be empty.
            default_version: a string.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return await self._run(
            self._call(
                operations.update_skill_default_version,
                "update",
                SkillResourceResult._of,
                path=(skill_id,),
                explicit={"default_version": default_version},
                keywords=keywords,
            )
        )
