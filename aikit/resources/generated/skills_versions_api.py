# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.skills.versions`: versions of skills."""

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
    from aikit.resources.generated.skills_versions_content_api import SkillsVersionsContentAPI
    from aikit_openapi.models import DeletedSkillVersionResource, SkillVersionListResource, SkillVersionResource
    from aikit_openapi.params.create_skill_version import CreateSkillVersionOptions
    from aikit_openapi.params.list_skill_versions import ListSkillVersionsParams
    from aikit_openapi.types import FileTypes

    class SkillVersionResourceResult(OpenAIResult, SkillVersionResource): ...

    class DeletedSkillVersionResourceResult(OpenAIResult, DeletedSkillVersionResource): ...

    class SkillVersionListResourcePage(Page[SkillVersionResource], SkillVersionListResource): ...

    class CreateKeywords(CreateSkillVersionOptions, CallKeywords, total=False):
        """Keywords of `skills.versions.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListSkillVersionsParams, CallKeywords, total=False):
        """Keywords of `skills.versions.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    SkillVersionResourceResult = OpenAIResult
    DeletedSkillVersionResourceResult = OpenAIResult
    SkillVersionListResourcePage = Page

__all__ = ["SkillsVersionsAPI"]


class SkillsVersionsAPI(Resource):
    """Versions of skills."""

    path: ClassVar[str] = "skills.versions"

    @cached_property
    def content(self) -> SkillsVersionsContentAPI:
        """Contents of versions of skills."""
        from aikit.resources.generated.skills_versions_content_api import SkillsVersionsContentAPI

        return SkillsVersionsContentAPI(self._client)

    @overload
    def create(
        self, skill_id: str, *, files: Sequence[FileTypes] | FileTypes, **keywords: Unpack[CreateKeywords]
    ) -> SkillVersionResourceResult: ...

    @overload
    def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileTypes] | FileTypes,
        **keywords: Unpack[CreateCallbackKeywords[SkillVersionResourceResult]],
    ) -> Future[SkillVersionResourceResult]: ...

    def create(
        self, skill_id: str, *, files: Sequence[FileTypes] | FileTypes, **keywords: Any
    ) -> SkillVersionResourceResult | Future[SkillVersionResourceResult]:
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
        return self._run(
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
    def delete(
        self, version: str, *, skill_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeletedSkillVersionResourceResult: ...

    @overload
    def delete(
        self, version: str, *, skill_id: str, **keywords: Unpack[CallbackKeywords[DeletedSkillVersionResourceResult]]
    ) -> Future[DeletedSkillVersionResourceResult]: ...

    def delete(
        self, version: str, *, skill_id: str, **keywords: Any
    ) -> DeletedSkillVersionResourceResult | Future[DeletedSkillVersionResourceResult]:
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
        return self._run(
            self._call(
                operations.delete_skill_version,
                "delete",
                DeletedSkillVersionResourceResult._of,
                path=(skill_id, version),
                keywords=keywords,
            )
        )

    @overload
    def list(self, skill_id: str, **keywords: Unpack[ListKeywords]) -> SkillVersionListResourcePage: ...

    @overload
    def list(
        self, skill_id: str, **keywords: Unpack[ListCallbackKeywords[SkillVersionListResourcePage]]
    ) -> Future[SkillVersionListResourcePage]: ...

    def list(
        self, skill_id: str, **keywords: Any
    ) -> SkillVersionListResourcePage | Future[SkillVersionListResourcePage]:
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
                self._bound(SkillVersionListResourcePage),
                path=(skill_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, version: str, *, skill_id: str, **keywords: Unpack[CallKeywords]
    ) -> SkillVersionResourceResult: ...

    @overload
    def retrieve(
        self, version: str, *, skill_id: str, **keywords: Unpack[CallbackKeywords[SkillVersionResourceResult]]
    ) -> Future[SkillVersionResourceResult]: ...

    def retrieve(
        self, version: str, *, skill_id: str, **keywords: Any
    ) -> SkillVersionResourceResult | Future[SkillVersionResourceResult]:
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
        return self._run(
            self._call(
                operations.get_skill_version,
                "retrieve",
                SkillVersionResourceResult._of,
                path=(skill_id, version),
                keywords=keywords,
            )
        )
