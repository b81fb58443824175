# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.files`: files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource, as_text, decoded_text
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )

__all__ = ["FilesAPI"]


class FilesAPI(Resource):
    """Files."""

    path: ClassVar[str] = "files"

    @overload
    def retrieve_content(self, file_id: str, **keywords: Unpack[CallKeywords]) -> str: ...

    @overload
    def retrieve_content(self, file_id: str, **keywords: Unpack[CallbackKeywords[str]]) -> Future[str]: ...

    def retrieve_content(self, file_id: str, **keywords: Any) -> str | Future[str]:
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
        return self._run(
            self._call(
                as_text(operations.download_file), "retrieve_content", decoded_text, path=(file_id,), keywords=keywords
            )
        )
