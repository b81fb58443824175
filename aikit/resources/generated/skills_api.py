# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.skills`: skills."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
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
    from aikit.resources.generated.skills_content_api import SkillsContentAPI
    from aikit.resources.generated.skills_versions_api import SkillsVersionsAPI
    from aikit_openapi.models import DeletedSkillResource, SkillListResource, SkillResource
    from aikit_openapi.params.list_skills import ListSkillsParams
    from aikit_openapi.types import FileTypes

    class SkillResourceResult(OpenAIResult, SkillResource): ...

    class DeletedSkillResourceResult(OpenAIResult, DeletedSkillResource): ...

    class SkillListResourcePage(Page[SkillResource], SkillListResource): ...

    class ListKeywords(ListSkillsParams, CallKeywords, total=False):
        """Keywords of `skills.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    SkillResourceResult = OpenAIResult
    DeletedSkillResourceResult = OpenAIResult
    SkillListResourcePage = Page

__all__ = ["SkillsAPI"]


class SkillsAPI(Resource):
    """Skills."""

    path: ClassVar[str] = "skills"

    @cached_property
    def content(self) -> SkillsContentAPI:
        """Contents of skills."""
        from aikit.resources.generated.skills_content_api import SkillsContentAPI

        return SkillsContentAPI(self._client)

    @cached_property
    def versions(self) -> SkillsVersionsAPI:
        """Versions of skills."""
        from aikit.resources.generated.skills_versions_api import SkillsVersionsAPI

        return SkillsVersionsAPI(self._client)

    @overload
    def create(
        self, *, files: Sequence[FileTypes] | FileTypes, **keywords: Unpack[CallKeywords]
    ) -> SkillResourceResult: ...

    @overload
    def create(
        self, *, files: Sequence[FileTypes] | FileTypes, **keywords: Unpack[CallbackKeywords[SkillResourceResult]]
    ) -> Future[SkillResourceResult]: ...

    def create(
        self, *, files: Sequence[FileTypes] | FileTypes, **keywords: Any
    ) -> SkillResourceResult | Future[SkillResourceResult]:
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
        return self._run(
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
    def delete(self, skill_id: str, **keywords: Unpack[CallKeywords]) -> DeletedSkillResourceResult: ...

    @overload
    def delete(
        self, skill_id: str, **keywords: Unpack[CallbackKeywords[DeletedSkillResourceResult]]
    ) -> Future[DeletedSkillResourceResult]: ...

    def delete(self, skill_id: str, **keywords: Any) -> DeletedSkillResourceResult | Future[DeletedSkillResourceResult]:
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
        return self._run(
            self._call(
                operations.delete_skill, "delete", DeletedSkillResourceResult._of, path=(skill_id,), keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> SkillListResourcePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[SkillListResourcePage]]
    ) -> Future[SkillListResourcePage]: ...

    def list(self, **keywords: Any) -> SkillListResourcePage | Future[SkillListResourcePage]:
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
            self._call(operations.list_skills, "list", self._bound(SkillListResourcePage), keywords=keywords)
        )

    @overload
    def retrieve(self, skill_id: str, **keywords: Unpack[CallKeywords]) -> SkillResourceResult: ...

    @overload
    def retrieve(
        self, skill_id: str, **keywords: Unpack[CallbackKeywords[SkillResourceResult]]
    ) -> Future[SkillResourceResult]: ...

    def retrieve(self, skill_id: str, **keywords: Any) -> SkillResourceResult | Future[SkillResourceResult]:
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
        return self._run(
            self._call(operations.get_skill, "retrieve", SkillResourceResult._of, path=(skill_id,), keywords=keywords)
        )

    @overload
    def update(
        self, skill_id: str, *, default_version: str, **keywords: Unpack[CallKeywords]
    ) -> SkillResourceResult: ...

    @overload
    def update(
        self, skill_id: str, *, default_version: str, **keywords: Unpack[CallbackKeywords[SkillResourceResult]]
    ) -> Future[SkillResourceResult]: ...

    def update(
        self, skill_id: str, *, default_version: str, **keywords: Any
    ) -> SkillResourceResult | Future[SkillResourceResult]:
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
        return self._run(
            self._call(
                operations.update_skill_default_version,
                "update",
                SkillResourceResult._of,
                path=(skill_id,),
                explicit={"default_version": default_version},
                keywords=keywords,
            )
        )
