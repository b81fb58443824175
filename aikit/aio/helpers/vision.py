# Written from aikit/helpers/vision.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.chat.vision`: questions about images, from URLs, files and pictures in memory."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.errors import OpenAIError
from aikit.helpers.vision import _Images
from aikit.options.spellings import canonical, suggest
from aikit.results.chat_results import OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult
from aikit.streams.stream import AsyncStream

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.aio.chat import AsyncOpenAIChatAPI
    from aikit.core.keywords import ChatCompletionKeywords

__all__ = ["AsyncOpenAIVision", "AsyncOpenAIVisionHelper"]


class AsyncOpenAIVisionHelper(_Images):
    """Asks about images; each question stands alone.

    Attributes:
        chat: `client.chat`, which asks the model.
        images: URLs and data URIs of the images.
        detail: how closely the model looks: `low` (the default), `high` or `auto`.
        max_image_bytes: how large one image may be, 20 MB; None for any size.
        max_request_bytes: how large all images of a request may be, 50 MB; None for any size.
        max_images: how many images a request may have, 500; None for any number.
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
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> AsyncStream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    async def prompt(
        self,
        prompt: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | AsyncStream[OpenAIChatCompletionsStreamResult]: ...

    async def prompt(
        self, prompt: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | AsyncStream[OpenAIChatCompletionsStreamResult]:
        """Ask about the images.

        Args:
            prompt: the question.
            parameters: what `chat.completions.create` takes, as a mapping.
            **keywords: the same as keywords; `stream=True` gives the chunks as they arrive.

        Returns:
            The completion: `.choice.text`; or a stream of chunks to iterate over; or, with callbacks, a future.

        Raises:
            OpenAIError: when the call fails.
            ValueError: when there is no image, or there are too many or too large ones; nothing is sent then.

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
    """Makes the helpers that ask about images. Each takes one image or several, and options of the helper.

    Attributes:
        path: where it stands below the client.
        chat: `client.chat`, which asks the model.
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

    def create(self, *image_urls: str, **options: Any) -> AsyncOpenAIVisionHelper:
        """Ask about images that have URLs.

        Args:
            *image_urls: http or https URLs, which the service fetches, or data URIs.
            **options: attributes of the helper, such as `detail="high"`; `throw=False` for a failed result in the
                place of errors.

        Returns:
            What asks: `.prompt("What is this?")`.

        Raises:
            TypeError, ValueError: for what is no such URL.
        """
        helper = AsyncOpenAIVisionHelper(self.chat, **options)
        for url in image_urls:
            helper.add_image_url(url)
        return helper

    def from_file(self, *paths: str | os.PathLike[str], **options: Any) -> AsyncOpenAIVisionHelper:
        """Ask about image files, which are read at once.

        Args:
            *paths: PNG, JPEG, WebP or GIF files.
            **options: attributes of the helper, such as `detail="high"`; `throw=False` for a failed result in the
                place of errors.

        Returns:
            What asks: `.prompt("What is this?")`.

        Raises:
            OSError: when one can't be read.
            TypeError, ValueError: when one is too large, or no image that the API reads.
        """
        helper = AsyncOpenAIVisionHelper(self.chat, **options)
        for path in paths:
            helper.add_file(path)
        return helper

    def from_picture(self, *pictures: Any, **options: Any) -> AsyncOpenAIVisionHelper:
        """Ask about pictures in memory.

        Args:
            *pictures: Pillow images, the bytes of image files, or arrays of 8-bit numbers (height, width, and 3 or 4
                colours or none).
            **options: attributes of the helper, such as `detail="high"`; `throw=False` for a failed result in the
                place of errors.

        Returns:
            What asks: `.prompt("What is this?")`.

        Raises:
            ImportError: for an array, when Pillow is not installed.
            TypeError, ValueError: when one is too large, or no picture.
        """
        helper = AsyncOpenAIVisionHelper(self.chat, **options)
        for picture in pictures:
            helper.add_picture(picture)
        return helper

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.chat!r}>"
