# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.containers.files.content`: contents of the files of containers."""

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
    from aikit.streams.stream import BinaryAnswer

__all__ = ["ContainersFilesContentAPI"]


class ContainersFilesContentAPI(Resource):
    """Contents of the files of containers."""

    path: ClassVar[str] = "containers.files.content"

    @overload
    def retrieve(self, file_id: str, *, container_id: str, **keywords: Unpack[CallKeywords]) -> BinaryAnswer: ...

    @overload
    def retrieve(
        self, file_id: str, *, container_id: str, **keywords: Unpack[CallbackKeywords[BinaryAnswer]]
    ) -> Future[BinaryAnswer]: ...

    def retrieve(self, file_id: str, *, container_id: str, **keywords: Any) -> BinaryAnswer | Future[BinaryAnswer]:
        """Download the content of a file of a container.

        Args:
            container_id: id of the container; must not be empty.
            file_id: id of the file; must not be empty.
            **keywords: call options.

        Returns:
            The content, not downloaded yet: `read()`, `iter_bytes()`, `write_to_file(path)`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/containers/get
        """
        return self._binary(
            self._call(
                operations.retrieve_container_file_content,
                "retrieve",
                OpenAIResult._of,
                path=(container_id, file_id),
                keywords=keywords,
            )
        )
