# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.uploads`: large files, uploaded in parts."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.aio.generated.uploads_parts_api import AsyncUploadsPartsAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.uploads_api import (
        CompleteCallbackKeywords,
        CompleteKeywords,
        CreateCallbackKeywords,
        CreateKeywords,
        UploadResult,
    )

else:
    UploadResult = OpenAIResult

__all__ = ["AsyncUploadsAPI"]


class AsyncUploadsAPI(AsyncResource):
    """Large files, uploaded in parts."""

    path: ClassVar[str] = "uploads"

    @cached_property
    def parts(self) -> AsyncUploadsPartsAPI:
        """Parts of uploads."""
        from aikit.aio.generated.uploads_parts_api import AsyncUploadsPartsAPI

        return AsyncUploadsPartsAPI(self._client)

    @overload
    async def cancel(self, upload_id: str, **keywords: Unpack[CallKeywords]) -> UploadResult: ...

    @overload
    async def cancel(
        self, upload_id: str, **keywords: Unpack[CallbackKeywords[UploadResult]]
    ) -> Task[UploadResult]: ...

    async def cancel(self, upload_id: str, **keywords: Any) -> UploadResult | Task[UploadResult]:
        """Cancel an upload.

        Args:
            upload_id: id of the upload; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/uploads
        """
        return await self._run(
            self._call(operations.cancel_upload, "cancel", UploadResult._of, path=(upload_id,), keywords=keywords)
        )

    @overload
    async def complete(
        self, upload_id: str, *, part_ids: Sequence[str], **keywords: Unpack[CompleteKeywords]
    ) -> UploadResult: ...

    @overload
    async def complete(
        self, upload_id: str, *, part_ids: Sequence[str], **keywords: Unpack[CompleteCallbackKeywords[UploadResult]]
    ) -> Task[UploadResult]: ...

    async def complete(
        self, upload_id: str, *, part_ids: Sequence[str], **keywords: Any
    ) -> UploadResult | Task[UploadResult]:
        """Complete an upload. The parts become a file.

        Args:
            upload_id: id of the upload; must not be empty.
            part_ids: ids of the parts; a list of strings.
            **keywords: call options, and:
                md5: a string.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/uploads
        """
        return await self._run(
            self._call(
                operations.complete_upload,
                "complete",
                UploadResult._of,
                path=(upload_id,),
                explicit={"part_ids": part_ids},
                keywords=keywords,
            )
        )

    @overload
    async def create(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision"],
        bytes: int,
        mime_type: str,
        **keywords: Unpack[CreateKeywords],
    ) -> UploadResult: ...

    @overload
    async def create(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision"],
        bytes: int,
        mime_type: str,
        **keywords: Unpack[CreateCallbackKeywords[UploadResult]],
    ) -> Task[UploadResult]: ...

    async def create(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision"],
        bytes: int,
        mime_type: str,
        **keywords: Any,
    ) -> UploadResult | Task[UploadResult]:
        """Create an upload.

        Args:
            filename: a string.
            purpose: `assistants`, `batch`, `fine-tune` or `vision`.
            bytes: an integer.
            mime_type: a string.
            **keywords: call options, and:
                expires_after: when the service deletes it; `FileExpirationAfter`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/uploads
        """
        return await self._run(
            self._call(
                operations.create_upload,
                "create",
                UploadResult._of,
                explicit={"filename": filename, "purpose": purpose, "bytes": bytes, "mime_type": mime_type},
                keywords=keywords,
            )
        )
