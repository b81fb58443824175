# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.uploads.parts`: parts of uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit_openapi.models import UploadPart
    from aikit_openapi.types import FileTypes

    class UploadPartResult(OpenAIResult, UploadPart): ...

else:
    UploadPartResult = OpenAIResult

__all__ = ["UploadsPartsAPI"]


class UploadsPartsAPI(Resource):
    """Parts of uploads."""

    path: ClassVar[str] = "uploads.parts"

    @overload
    def create(self, upload_id: str, *, data: FileTypes, **keywords: Unpack[CallKeywords]) -> UploadPartResult: ...

    @overload
    def create(
        self, upload_id: str, *, data: FileTypes, **keywords: Unpack[CallbackKeywords[UploadPartResult]]
    ) -> Future[UploadPartResult]: ...

    def create(
        self, upload_id: str, *, data: FileTypes, **keywords: Any
    ) -> UploadPartResult | Future[UploadPartResult]:
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
        return self._run(
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
