"""`client.files`: files that the service keeps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from aikit.core import operations
from aikit.core.call import expect_text
from aikit.core.multipart import file_argument
from aikit.options.settings import NOT_GIVEN
from aikit.results.result import OpenAIResult, Page, View
from aikit.streams.stream import BinaryAnswer

from .resource import Resource, wait_until

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.core.keywords import CallKeywords, FileKeywords, FileListKeywords
    from aikit.core.operations import DeleteFileResponse, ListFilesResponse, OpenAIFile
    from aikit_openapi.types import FileTypes

    class _Deleted(View, DeleteFileResponse): ...

    class _DeletedFile(OpenAIResult, DeleteFileResponse): ...

    class _File(OpenAIResult, OpenAIFile): ...

    class _FileList(Page[OpenAIFile], ListFilesResponse): ...

else:
    _Deleted = View
    _DeletedFile = _File = OpenAIResult
    _FileList = Page

__all__ = [
    "OpenAIFileDeleted",
    "OpenAIFileDeletedResult",
    "OpenAIFileListResult",
    "OpenAIFileResult",
    "OpenAIFilesAPI",
]

_ENDED = frozenset({"processed", "error", "deleted"})


class OpenAIFileResult(_File):
    """A file; its fields are read on the result itself or on `.file`."""

    @property
    def file(self) -> OpenAIFile:
        """The file: `id`, `bytes`, `created_at`, `filename`, `purpose`, `status`, …; None after a failure."""
        return self._exchange.decoded  # type: ignore[no-any-return]  # what the operation decodes to


class OpenAIFileListResult(_FileList):
    """Files; iterate over the result to go through all pages. `.first_id`, `.last_id`, `.has_more`."""

    @property
    def files(self) -> list[OpenAIFile]:
        """The files of this page; empty after a failure."""
        return self._items()


class OpenAIFileDeleted(_Deleted):
    """Which file was deleted: `id`, `deleted`, `object`; true when it was."""

    def __bool__(self) -> bool:
        return bool(self._model.deleted)


class OpenAIFileDeletedResult(_DeletedFile):
    """What became of a file that was to be deleted."""

    @property
    def deleted(self) -> OpenAIFileDeleted | None:  # type: ignore[override]  # reads as the API's truth value as well
        """Which file was deleted; None after a failure."""
        decoded = self._exchange.decoded
        return None if decoded is None else OpenAIFileDeleted(decoded)


class OpenAIFilesAPI(Resource):
    """Uploads, lists, reads and deletes files."""

    path: ClassVar[str] = "files"

    def create(
        self,
        file: FileTypes | str = NOT_GIVEN,
        purpose: str = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Unpack[FileKeywords],
    ) -> OpenAIFileResult:
        """Upload a file. It is streamed, never held in memory as a whole.

        Args:
            file: a path, an open binary file, bytes, or a tuple `(name, content, media type)`.
            purpose: what it is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            parameters: `expires_after` (`{"anchor": "created_at", "seconds": 3600}`) and options of the call, as a
                mapping.
            **keywords: the same as keywords.

        Returns:
            The file, in `.file` and by its fields.

        Raises:
            OSError: when there is no such file, or it can't be read; nothing was sent then.
            TypeError, ValueError: for an argument of another type, an empty purpose, or a file that is closed;
                nothing was sent then.
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/files/create
        """
        call = self._call(
            operations.create_file,
            "create",
            OpenAIFileResult._of,
            explicit={"file": file, "purpose": purpose},
            parameters=parameters,
            keywords=keywords,
        )
        body = call.request.body
        body["file"] = file_argument("file", body["file"])
        if not body["purpose"]:
            raise ValueError(f"Expected a non-empty value for `purpose` but received {body['purpose']!r}")
        expect_text(body, "purpose")
        return self._run(call)

    def retrieve(
        self, file_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> OpenAIFileResult:
        """Describe a file.

        Args:
            file_id: id of the file; an empty one is a ValueError.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The file, in `.file` and by its fields.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/files/retrieve
        """
        return self._run(
            self._call(
                operations.retrieve_file,
                "retrieve",
                OpenAIFileResult._of,
                path=(file_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[FileListKeywords]
    ) -> OpenAIFileListResult:
        """List the files.

        Args:
            parameters: `after` (id), `limit` (number of files), `order` (`asc` or `desc`), `purpose`, and options of
                the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The files, in `.files` and by iteration over all pages.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/files/list
        """
        return self._list(
            self._call(
                operations.list_files,
                "list",
                self._bound(OpenAIFileListResult),
                parameters=parameters,
                keywords=keywords,
            )
        )

    def delete(
        self, file_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> OpenAIFileDeletedResult:
        """Delete a file.

        Args:
            file_id: id of the file; an empty one is a ValueError.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            Which file was deleted, in `.deleted`.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/files/delete
        """
        return self._run(
            self._call(
                operations.delete_file,
                "delete",
                OpenAIFileDeletedResult._of,
                path=(file_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    def content(
        self, file_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> BinaryAnswer:
        """Read a file.

        Args:
            file_id: id of the file; an empty one is a ValueError.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The content, still on the wire: `read()` it, iterate over `iter_bytes()`, or `write_to_file(path)` in
            constant memory.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/files/retrieve-contents
        """
        return self._binary(
            self._call(
                operations.download_file,
                "content",
                OpenAIResult._of,
                path=(file_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    def wait_for_processing(
        self,
        file_id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 30 * 60,
        **keywords: Unpack[CallKeywords],
    ) -> OpenAIFileResult:
        """Wait until the service has processed a file, or found that it can't.

        Args:
            file_id: id of the file; an empty one is a ValueError.
            poll_interval: seconds between two looks, 0 or more; default 5.
            max_wait_seconds: seconds to wait at most, 0 or more; default half an hour.
            **keywords: options of the calls.

        Returns:
            The file; its `status` says what came of it.

        Raises:
            TypeError, ValueError: for a wait that can't be; nothing was sent then.
            APITimeoutError: when it took too long.
            OpenAIError: when a call fails.

        See https://platform.openai.com/docs/api-reference/files/retrieve
        """
        call = self._call(
            operations.retrieve_file,
            "wait_for_processing",
            OpenAIFileResult._of,
            path=(file_id,),
            keywords=keywords,
        )
        call.until = wait_until(
            lambda file: file.status in _ENDED, poll_interval, max_wait_seconds, f"processing {file_id}"
        )
        return self._run(call)
