# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.skills.versions.content`: contents of versions of skills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.streams.stream import AsyncBinaryAnswer

__all__ = ["AsyncSkillsVersionsContentAPI"]


class AsyncSkillsVersionsContentAPI(AsyncResource):
    """Contents of versions of skills."""

    path: ClassVar[str] = "skills.versions.content"

    @overload
    async def retrieve(self, version: str, *, skill_id: str, **keywords: Unpack[CallKeywords]) -> AsyncBinaryAnswer: ...

    @overload
    async def retrieve(
        self, version: str, *, skill_id: str, **keywords: Unpack[CallbackKeywords[AsyncBinaryAnswer]]
    ) -> Task[AsyncBinaryAnswer]: ...

    async def retrieve(
        self, version: str, *, skill_id: str, **keywords: Any
    ) -> AsyncBinaryAnswer | Task[AsyncBinaryAnswer]:
        """Download the content of a version of a skill.

        Args:
            skill_id: id of the skill; must not be empty.
            version: the version; must not be empty.
            **keywords: call options.

        Returns:
            The content, not downloaded yet: `read()`, `iter_bytes()`, `write_to_file(path)`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return await self._binary(
            self._call(
                operations.get_skill_version_content,
                "retrieve",
                OpenAIResult._of,
                path=(skill_id, version),
                keywords=keywords,
            )
        )
