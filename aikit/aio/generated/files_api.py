# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.files`: files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.resources.resource import as_text, decoded_text
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )

__all__ = ["AsyncFilesAPI"]


class AsyncFilesAPI(AsyncResource):
    """Files."""

    path: ClassVar[str] = "files"

    @overload
    async def retrieve_content(self, file_id: str, **keywords: Unpack[CallKeywords]) -> str: ...

    @overload
    async def retrieve_content(self, file_id: str, **keywords: Unpack[CallbackKeywords[str]]) -> Task[str]: ...

    async def retrieve_content(self, file_id: str, **keywords: Any) -> str | Task[str]:
        """Read the content of a file as text. `content` also reads other files.

        Deprecated: the API will drop it.

        Args:
            file_id: id of the file; must not be empty.
            **keywords: call options.

        Returns:
            The content.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/files
        """
        return await self._run(
            self._call(
                as_text(operations.download_file), "retrieve_content", decoded_text, path=(file_id,), keywords=keywords
            )
        )
