# Written from aikit/helpers/vision.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.chat.vision`: questions about images from URLs, files and memory."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.errors import OpenAIError
from aikit.helpers.image_inputs import Picture
from aikit.helpers.vision import _Images
from aikit.options.spellings import canonical, suggest
from aikit.results.chat_results import OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult
from aikit.streams.stream import AsyncStream

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.aio.chat import AsyncOpenAIChatAPI
    from aikit.core.keywords import (
        ChatCompletionCallbackKeywords,
        ChatCompletionKeywords,
        ChatCompletionStreamKeywords,
        VisionOptions,
    )

__all__ = ["AsyncOpenAIVision", "AsyncOpenAIVisionHelper"]


class AsyncOpenAIVisionHelper(_Images):
    """Asks questions about images. Each question is independent of the others.

    Attributes:
        chat: `client.chat`, which sends the requests.
        images: URLs and data URIs of the images.
        detail: how much detail the model sees: `low` (the default), `high` or `auto`.
        max_image_bytes: size limit for one image, 20 MB; None for no limit.
        max_request_bytes: size limit for all images of a request, 50 MB; None for no limit.
        max_images: how many images a request may have, 500; None for no limit.
    """

    chat: AsyncOpenAIChatAPI

    @overload
    async def prompt(
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    async def prompt(
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> AsyncStream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    async def prompt(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | AsyncStream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    async def prompt(
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Task[OpenAIChatCompletionsResult]: ...

    @overload
    async def prompt(
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[
            ChatCompletionStreamKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]
        ],
    ) -> Task[OpenAIChatCompletionsResult]: ...

    async def prompt(
        self, prompt: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> (
        OpenAIChatCompletionsResult | AsyncStream[OpenAIChatCompletionsStreamResult] | Task[OpenAIChatCompletionsResult]
    ):
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
        result: Any = await self.chat.completions.create([message], parameters, **keywords)
        answer: OpenAIChatCompletionsResult | AsyncStream[OpenAIChatCompletionsStreamResult] = result
        return answer


class AsyncOpenAIVision:
    """Creates helpers that answer questions about images. Each method takes one or more images, and helper options.

    Attributes:
        path: path of this class below the client.
        chat: `client.chat`, which sends the requests.
    """

    path: ClassVar[str] = "chat.vision"

    def __init__(self, chat: AsyncOpenAIChatAPI) -> None:
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

    def create(self, *image_urls: str, **options: Unpack[VisionOptions]) -> AsyncOpenAIVisionHelper:
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
        helper = AsyncOpenAIVisionHelper(self.chat, **options)
        for url in image_urls:
            helper.add_image_url(url)
        return helper

    def from_file(self, *paths: str | os.PathLike[str], **options: Unpack[VisionOptions]) -> AsyncOpenAIVisionHelper:
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
        helper = AsyncOpenAIVisionHelper(self.chat, **options)
        for path in paths:
            helper.add_file(path)
        return helper

    def from_picture(self, *pictures: Picture, **options: Unpack[VisionOptions]) -> AsyncOpenAIVisionHelper:
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
        helper = AsyncOpenAIVisionHelper(self.chat, **options)
        for picture in pictures:
            helper.add_picture(picture)
        return helper

    if TYPE_CHECKING:  # the documented spellings
        fromFile = from_file
        fromPicture = from_picture

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.chat!r}>"
