"""`client.files`: files stored by the service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.core import operations
from aikit.core.call import expect_text
from aikit.core.multipart import file_argument
from aikit.options.settings import NOT_GIVEN
from aikit.results.empty_results import value_of
from aikit.results.result import OpenAIResult, Page
from aikit.streams.stream import BinaryAnswer

from .generated.files_api import FilesAPI
from .resource import wait_until

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
        FileCallbackKeywords,
        FileKeywords,
        FileListCallbackKeywords,
        FileListKeywords,
    )
    from aikit.core.operations import DeleteFileResponse, ListFilesResponse, OpenAIFile
    from aikit_openapi.types import FileTypes

    class _DeletedFile(OpenAIResult, DeleteFileResponse): ...

    class _File(OpenAIResult, OpenAIFile):
        status: Literal["uploaded", "processed", "error"]

    class _FileList(Page[OpenAIFile], ListFilesResponse): ...

else:
    _DeletedFile = _File = OpenAIResult
    _FileList = Page

__all__ = [
    "OpenAIFileDeletedResult",
    "OpenAIFileListResult",
    "OpenAIFileResult",
    "OpenAIFilesAPI",
]

_ENDED = frozenset({"processed", "error", "deleted"})


class OpenAIFileResult(_File):
    """A file. Read its fields on the result or on `.file`."""

    @property
    def file(self) -> OpenAIFile:
        """The file: `id`, `bytes`, `created_at`, `filename`, `purpose`, `status`, ….

        Raises:
            EmptyResultError: the call failed.
        """
        file: OpenAIFile = value_of("file", self._exchange)
        return file


class OpenAIFileListResult(_FileList):
    """Files. Iterate over the result to go through all pages. `.first_id`, `.last_id`, `.has_more`."""

    @property
    def files(self) -> list[OpenAIFile]:
        """The files of this page; empty if the call failed."""
        return self._items()


class OpenAIFileDeletedResult(_DeletedFile):
    """The confirmation of a deleted file: `id`, `deleted` and `object`."""

    @property
    def deleted(self) -> bool:  # type: ignore[override]  # a field that is read only
        """Whether the file was deleted.

        Raises:
            EmptyResultError: the call failed.
        """
        return bool(value_of("deleted", self._exchange).deleted)


class OpenAIFilesAPI(FilesAPI):
    """Uploads, lists, downloads and deletes files."""

    path: ClassVar[str] = "files"

    @overload
    def create(
        self,
        file: FileTypes | str = ...,
        purpose: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[FileKeywords],
    ) -> OpenAIFileResult: ...

    @overload
    def create(
        self,
        file: FileTypes | str = ...,
        purpose: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[FileCallbackKeywords[OpenAIFileResult]],
    ) -> Future[OpenAIFileResult]: ...

    def create(
        self,
        file: FileTypes | str = NOT_GIVEN,
        purpose: str = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIFileResult | Future[OpenAIFileResult]:
        """Upload a file. The file is streamed and never held in memory as a whole.

        Args:
            file: a path, an open binary file, bytes, or a tuple `(name, content, media type)`.
            purpose: the intended use: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            parameters: `expires_after` (`{"anchor": "created_at", "seconds": 3600}`) and call options, as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The file, with its fields on the result and in `.file`.

        Raises:
            OSError: the file doesn't exist or can't be read. Nothing was sent.
            TypeError, ValueError: an argument of the wrong type, an empty purpose, or a closed file. Nothing was sent.
            OpenAIError: the call failed.

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

    @overload
    def retrieve(
        self, file_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIFileResult: ...

    @overload
    def retrieve(
        self,
        file_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIFileResult]],
    ) -> Future[OpenAIFileResult]: ...

    def retrieve(
        self, file_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIFileResult | Future[OpenAIFileResult]:
        """Retrieve the description of a file.

        Args:
            file_id: id of the file; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The file, with its fields on the result and in `.file`.

        Raises:
            OpenAIError: the call failed.

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

    @overload
    def list(
        self, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[FileListKeywords]
    ) -> OpenAIFileListResult: ...

    @overload
    def list(
        self,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[FileListCallbackKeywords[OpenAIFileListResult]],
    ) -> Future[OpenAIFileListResult]: ...

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIFileListResult | Future[OpenAIFileListResult]:
        """List the files.

        Args:
            parameters: `after` (id), `limit` (number of files), `order` (`asc` or `desc`), `purpose` and call options,
                as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The files of the first page, in `.files`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

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

    @overload
    def delete(
        self, file_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIFileDeletedResult: ...

    @overload
    def delete(
        self,
        file_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIFileDeletedResult]],
    ) -> Future[OpenAIFileDeletedResult]: ...

    def delete(
        self, file_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIFileDeletedResult | Future[OpenAIFileDeletedResult]:
        """Delete a file.

        Args:
            file_id: id of the file; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            A result with the confirmation, in `.deleted`.

        Raises:
            OpenAIError: the call failed.

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

    @overload
    def content(
        self, file_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> BinaryAnswer: ...

    @overload
    def content(
        self,
        file_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[BinaryAnswer]],
    ) -> Future[BinaryAnswer]: ...

    def content(
        self, file_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> BinaryAnswer | Future[BinaryAnswer]:
        """Download the content of a file.

        Args:
            file_id: id of the file; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The content, not downloaded yet. Get it with `read()`, iterate over `iter_bytes()`, or save it in constant
            memory with `write_to_file(path)`.

        Raises:
            OpenAIError: the call failed.

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

    @overload
    def wait_for_processing(
        self, id: str, *, poll_interval: float = ..., max_wait_seconds: float = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIFileResult: ...

    @overload
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIFileResult]],
    ) -> Future[OpenAIFileResult]: ...

    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 30 * 60,
        **keywords: Any,
    ) -> OpenAIFileResult | Future[OpenAIFileResult]:
        """Wait until the service has processed a file, successfully or not.

        Args:
            id: id of the file; must not be empty.
            poll_interval: seconds between two requests, 0 or more; default 5.
            max_wait_seconds: the longest time to wait in seconds, 0 or more; default half an hour.
            **keywords: call options.

        Returns:
            The file. Its `status` is the outcome.

        Raises:
            TypeError, ValueError: invalid interval or limit. Nothing was sent.
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/files/retrieve
        """
        call = self._call(
            operations.retrieve_file,
            "wait_for_processing",
            OpenAIFileResult._of,
            path=(id,),
            keywords=keywords,
        )
        call.until = wait_until(lambda file: file.status in _ENDED, poll_interval, max_wait_seconds, f"processing {id}")
        return self._run(call)
