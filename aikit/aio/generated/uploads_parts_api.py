# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.uploads.parts`: parts of uploads."""

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
    from aikit.resources.generated.uploads_parts_api import UploadPartResult
    from aikit_openapi.types import FileTypes

else:
    UploadPartResult = OpenAIResult

__all__ = ["AsyncUploadsPartsAPI"]


class AsyncUploadsPartsAPI(AsyncResource):
    """Parts of uploads."""

    path: ClassVar[str] = "uploads.parts"

    @overload
    async def create(
        self, upload_id: str, *, data: FileTypes, **keywords: Unpack[CallKeywords]
    ) -> UploadPartResult: ...

    @overload
    async def create(
        self, upload_id: str, *, data: FileTypes, **keywords: Unpack[CallbackKeywords[UploadPartResult]]
    ) -> Task[UploadPartResult]: ...

    async def create(
        self, upload_id: str, *, data: FileTypes, **keywords: Any
    ) -> UploadPartResult | Task[UploadPartResult]:
        """Add a part to an upload.

        Args:
            upload_id: id of the upload; must not be empty.
            data: a file.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/uploads
        """
        return await self._run(
            self._call(
                operations.add_upload_part,
                "create",
                UploadPartResult._of,
                path=(upload_id,),
                explicit={"data": data},
                keywords=keywords,
                files=("data",),
            )
        )
