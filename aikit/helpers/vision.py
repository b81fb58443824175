"""`client.chat.vision`: questions about images from URLs, files and memory."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.core.steps import Exchange
from aikit.errors import OpenAIError
from aikit.options.settings import Callbacks, CallOptions
from aikit.options.spellings import canonical, suggest
from aikit.results.chat_results import OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult
from aikit.results.messages import Detail, OpenAIMessage
from aikit.streams.stream import Stream

from .image_inputs import LARGEST_IMAGE_BYTES, Picture, data_uri_of_file, data_uri_of_picture

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Self, Unpack

    from aikit.core.keywords import (
        ChatCompletionCallbackKeywords,
        ChatCompletionKeywords,
        ChatCompletionStreamKeywords,
        VisionOptions,
    )
    from aikit.resources.chat import OpenAIChatAPI

__all__ = ["OpenAIVision", "OpenAIVisionHelper"]

LARGEST_REQUEST_BYTES = 50_000_000
MOST_IMAGES = 500


class _Images:
    """The images of a question. Base of both vision helpers.

    Attributes:
        chat: `client.chat`, which sends the requests.
        images: URLs and data URIs of the images.
        detail: how much detail the model sees: `low` (the default), `high` or `auto`.
        max_image_bytes: size limit for one image, 20 MB; None for no limit.
        max_request_bytes: size limit for all images of a request, 50 MB; None for no limit.
        max_images: how many images a request may have, 500; None for no limit.
    """

    def __init__(
        self,
        chat: Any,  # Any: the chat resource of either world, which can't be imported here
        *,
        detail: Detail = "low",
        max_image_bytes: int | None = LARGEST_IMAGE_BYTES,
        max_request_bytes: int | None = LARGEST_REQUEST_BYTES,
        max_images: int | None = MOST_IMAGES,
        throw: bool | None = None,
    ) -> None:
        self.chat = chat
        self.images: list[str] = []
        self.detail: Detail = detail
        self.max_image_bytes = max_image_bytes
        self.max_request_bytes = max_request_bytes
        self.max_images = max_images
        self._throws: bool = chat._client.throw if throw is None else throw
        self._error: OpenAIError | None = None

    def add_image_url(self, url: str) -> Self:
        """Add an image by URL. The service fetches it.

        Args:
            url: an http or https URL, or a data URI.

        Returns:
            The helper itself, so that you can chain calls.

        Raises:
            TypeError, ValueError: invalid URL.
        """
        return self._add(lambda: _checked_url(url))

    def add_file(self, path: str | os.PathLike[str]) -> Self:
        """Add an image file. It is read immediately.

        Args:
            path: a PNG, JPEG, WebP or GIF file. The content decides the format, not the name.

        Returns:
            The helper itself, so that you can chain calls.

        Raises:
            OSError: the file can't be read.
            TypeError, ValueError: the image is too large, or in a format that the API doesn't take.
        """
        return self._add(lambda: data_uri_of_file(path, self.max_image_bytes))

    def add_picture(self, picture: Picture) -> Self:
        """Add a picture in memory.

        Args:
            picture: a Pillow image; the bytes of an image file; or an array of 8-bit numbers (height, width, and
                optionally 3 or 4 channels).

        Returns:
            The helper itself, so that you can chain calls.

        Raises:
            ImportError: Pillow is needed for an array, but isn't installed.
            TypeError, ValueError: the picture is too large, or not a picture.
        """
        return self._add(lambda: data_uri_of_picture(picture, self.max_image_bytes))

    def _add(self, read: Callable[[], str]) -> Self:
        try:
            self.images.append(read())
        except (OSError, ValueError) as error:
            if self._throws:
                raise
            # As documented, the result of the prompt reports the error.
            if self._error is None:
                self._error = OpenAIError(f"an image can't be sent: {error}")
                self._error.__cause__ = error
        return self

    def _asked(self, prompt: str) -> OpenAIMessage:
        """Return the message with the question and the images.

        Raises:
            OpenAIError: an image could not be read earlier.
            TypeError, ValueError: no images, or too many or too large ones.
        """
        if self._error is not None:
            raise self._error
        if not isinstance(prompt, str):
            raise TypeError(f"`prompt` must be a str, got {type(prompt).__name__}")
        if not self.images:
            raise ValueError("no image to ask about; add one first")
        if self.max_images is not None and len(self.images) > self.max_images:
            raise ValueError(
                f"there are {len(self.images)} images, and the API takes {self.max_images} a request:"
                " ask in several prompts, or raise `max_images` for a service that takes more"
            )
        # Base64 encodes three bytes as four characters.
        size = sum(len(image) for image in self.images if image.startswith("data:")) * 3 // 4
        if self.max_request_bytes is not None and size > self.max_request_bytes:
            raise ValueError(
                f"the images have {size:,} bytes, and the API takes {self.max_request_bytes:,} a request:"
                " ask in several prompts, or raise `max_request_bytes` for a service that takes more"
            )
        message = OpenAIMessage(role="user", content=prompt)
        for image in self.images:
            message.add_image_url(image, self.detail)
        return message

    def _failed(self, error: Exception, chosen: Mapping[str, Any]) -> Any:
        """Return the result of a question that was not sent, or raise the error if failures raise."""
        throw = chosen.get("throw")
        if throw if isinstance(throw, bool) else self._throws:
            raise error
        if isinstance(error, OpenAIError):
            told = error
        else:
            told = OpenAIError(str(error))
            told.__cause__ = error
        result = OpenAIChatCompletionsResult(Exchange(None, error=told))
        given = {canonical(name): value for name, value in chosen.items()}
        callbacks = CallOptions.read({name: given[name] for name in Callbacks._fields if name in given}).callbacks
        if callbacks is None:
            return result
        return self.chat._client._origin._background().start_work(callbacks, lambda tell_data: result, False)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.images)} images>"


class OpenAIVisionHelper(_Images):
    """Asks questions about images. Each question is independent of the others.

    Attributes:
        chat: `client.chat`, which sends the requests.
        images: URLs and data URIs of the images.
        detail: how much detail the model sees: `low` (the default), `high` or `auto`.
        max_image_bytes: size limit for one image, 20 MB; None for no limit.
        max_request_bytes: size limit for all images of a request, 50 MB; None for no limit.
        max_images: how many images a request may have, 500; None for no limit.
    """

    chat: OpenAIChatAPI

    @overload
    def prompt(
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    def prompt(
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Stream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    def prompt(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | Stream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    def prompt(
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Future[OpenAIChatCompletionsResult]: ...

    @overload
    def prompt(
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[
            ChatCompletionStreamKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]
        ],
    ) -> Future[OpenAIChatCompletionsResult]: ...

    def prompt(
        self, prompt: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | Stream[OpenAIChatCompletionsStreamResult] | Future[OpenAIChatCompletionsResult]:
        """Ask a question about the images.

        Args:
            prompt: the question.
            parameters: parameters of `chat.completions.create`, as a mapping.
            **keywords: the same parameters as keyword arguments. `stream=True` returns chunks as they arrive.

        Returns:
            The completion: `.choice.text`. With `stream=True`, a stream of chunks. With callbacks, a future.

        Raises:
            OpenAIError: the call failed.
            ValueError: no images, or too many or too large ones. Nothing was sent.

        See https://platform.openai.com/docs/guides/images-vision
        """
        chosen = {**(parameters or {}), **keywords}
        try:
            message = self._asked(prompt)
        except (OpenAIError, ValueError) as error:
            failed: OpenAIChatCompletionsResult = self._failed(error, chosen)
            return failed
        result: Any = self.chat.completions.create([message], parameters, **keywords)
        answer: OpenAIChatCompletionsResult | Stream[OpenAIChatCompletionsStreamResult] = result
        return answer


class OpenAIVision:
    """Creates helpers that answer questions about images. Each method takes one or more images, and helper options.

    Attributes:
        path: path of this class below the client.
        chat: `client.chat`, which sends the requests.
    """

    path: ClassVar[str] = "chat.vision"

    def __init__(self, chat: OpenAIChatAPI) -> None:
        self.chat = chat

    if not TYPE_CHECKING:  # the documented spellings, such as `fromFile`

        def __getattr__(self, name: str) -> Any:
            spelled = canonical(name)
            if spelled != name:
                return getattr(self, spelled)
            known = [each for each in dir(type(self)) if not each.startswith("_")]
            raise AttributeError(
                f"{type(self).__name__} has no attribute {name!r}{suggest(name, known)}", name=name, obj=self
            )

    def create(self, *image_urls: str, **options: Unpack[VisionOptions]) -> OpenAIVisionHelper:
        """Create a helper for images with URLs.

        Args:
            *image_urls: http or https URLs, which the service fetches, or data URIs.
            **options: attributes of the helper, such as `detail="high"`. `throw=False` returns a failed result instead
                of raising.

        Returns:
            A helper. Call `.prompt("What is this?")`.

        Raises:
            TypeError, ValueError: invalid URL.
        """
        helper = OpenAIVisionHelper(self.chat, **options)
        for url in image_urls:
            helper.add_image_url(url)
        return helper

    def from_file(self, *paths: str | os.PathLike[str], **options: Unpack[VisionOptions]) -> OpenAIVisionHelper:
        """Create a helper for image files. They are read immediately.

        Args:
            *paths: PNG, JPEG, WebP or GIF files.
            **options: attributes of the helper, such as `detail="high"`. `throw=False` returns a failed result instead
                of raising.

        Returns:
            A helper. Call `.prompt("What is this?")`.

        Raises:
            OSError: a file can't be read.
            TypeError, ValueError: an image is too large, or in a format that the API doesn't take.
        """
        helper = OpenAIVisionHelper(self.chat, **options)
        for path in paths:
            helper.add_file(path)
        return helper

    def from_picture(self, *pictures: Picture, **options: Unpack[VisionOptions]) -> OpenAIVisionHelper:
        """Create a helper for pictures in memory.

        Args:
            *pictures: Pillow images, the bytes of image files, or arrays of 8-bit numbers (height, width, and
                optionally 3 or 4 channels).
            **options: attributes of the helper, such as `detail="high"`. `throw=False` returns a failed result instead
                of raising.

        Returns:
            A helper. Call `.prompt("What is this?")`.

        Raises:
            ImportError: Pillow is needed for an array, but isn't installed.
            TypeError, ValueError: a picture is too large, or not a picture.
        """
        helper = OpenAIVisionHelper(self.chat, **options)
        for picture in pictures:
            helper.add_picture(picture)
        return helper

    if TYPE_CHECKING:  # the documented spellings
        fromFile = from_file
        fromPicture = from_picture

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.chat!r}>"


def _checked_url(url: Any) -> str:
    if not isinstance(url, str):
        raise TypeError(f"the URL of an image must be a str, got {type(url).__name__}; for pictures use `from_picture`")
    if not url.lower().startswith(("http://", "https://", "data:")):
        raise ValueError(
            f"the URL of an image must begin with http://, https:// or data:, got {url[:80]!r};"
            " for files use `from_file`"
        )
    return url
