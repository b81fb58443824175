# Written from aikit/resources/uploads.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.uploads`: what the generated class has, and a method that uploads a large file part by part."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

from aikit.aio.generated.uploads_api import AsyncUploadsAPI
from aikit.resources.generated.uploads_api import UploadResult
from aikit.resources.polling import further_options
from aikit.resources.uploads import _as_path
from aikit.streams.chunked_files import content_of, is_path, open_chunked_async, read_chunk_async

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from aikit.core.keywords import CallKeywords

__all__ = ["AsyncOpenAIUploadsAPI"]

_PART_BYTES: Final = 64 * 1024 * 1024


class AsyncOpenAIUploadsAPI(AsyncUploadsAPI):
    """Large files, uploaded in parts."""

    path: ClassVar[str] = "uploads"

    async def upload_file_chunked(
        self,
        *,
        file: os.PathLike[str] | str | bytes,
        mime_type: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision"],
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | None = None,
        **keywords: Unpack[CallKeywords],
    ) -> UploadResult:
        """Upload a large file part by part. One part at a time is held in memory.

        Args:
            file: a path, or the content.
            mime_type: media type of the file, such as `application/pdf`.
            purpose: the intended use, as for `files.create`.
            filename: name of the file; the last part of the path by default, and required for content.
            bytes: size in bytes; that of the file by default.
            part_size: bytes of each part; default 64 MiB, which is also the most that the service takes.
            md5: MD5 of the file in hexadecimal digits, which the service checks.
            **keywords: call options, for each request.

        Returns:
            The completed upload. The new file is in `.file`.

        Raises:
            OSError: the file can't be read.
            TypeError, ValueError: content without a name, or an invalid size of parts. Nothing was sent.
            OpenAIError: a call failed. The upload stays open until it expires.

        See https://platform.openai.com/docs/api-reference/uploads
        """
        size = _PART_BYTES if part_size is None else part_size
        if size < 1:
            raise ValueError(f"`part_size` must be 1 or more, got {part_size!r}")
        options = further_options(keywords)
        source = await open_chunked_async(file)
        with source:
            length = os.fstat(source.fileno()).st_size if bytes is None and is_path(file) else bytes
            name = filename or (Path(_as_path(file)).name if is_path(file) else None)
            if name is None:
                raise TypeError("upload_file_chunked() needs a `filename` for content that has no path")
            upload = await self._plain.create(
                bytes=len(content_of(file)) if length is None else length,
                filename=name,
                mime_type=mime_type,
                purpose=purpose,
                **options,
            )
            upload.throw()
            parts = self._plain.parts
            ids = []
            data = await read_chunk_async(source, size)
            while data:
                part = await parts.create(upload.id, data=data, **options)
                part.throw()
                ids.append(part.id)
                # Both hold the chunk, which must not be in memory together with the next one.
                del data, part
                data = await read_chunk_async(source, size)
        checked: Mapping[str, Any] = {} if md5 is None else {"md5": md5}
        completed: UploadResult = await self.complete(upload.id, part_ids=ids, **checked, **options)
        return completed
