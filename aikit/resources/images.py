"""`client.images`: generated and edited images."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.core import operations
from aikit.core.base64_text import decode_base64
from aikit.core.call import expect_text
from aikit.core.image_formats import is_image, suffix_of
from aikit.core.multipart import file_argument
from aikit.errors import DecodingError, OpenAIError
from aikit.options.settings import NOT_GIVEN
from aikit.results.empty_results import first_of
from aikit.results.result import OpenAIResult, View
from aikit.streams.stream import Stream
from aikit.streams.whole_files import is_special, write_whole_file

from .resource import Resource, Runner

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from PIL.Image import Image as Picture

    from aikit.core.keywords import (
        ImageCallbackKeywords,
        ImageEditCallbackKeywords,
        ImageEditKeywords,
        ImageEditStreamKeywords,
        ImageKeywords,
        ImageStreamKeywords,
        ImageVariationCallbackKeywords,
        ImageVariationKeywords,
    )
    from aikit.core.operations import Image, ImageEditStreamEvent, ImageGenStreamEvent, ImageGenUsage, ImagesResponse
    from aikit.core.steps import Exchange
    from aikit_openapi.types import FileTypes

    class _Image(View, Image): ...

    class _Images(OpenAIResult, ImagesResponse):
        usage: ImageGenUsage | None
        status: int | None

else:
    _Image = View
    _Images = OpenAIResult

__all__ = ["OpenAIImage", "OpenAIImagesAPI", "OpenAIImagesResult"]


class OpenAIImage(_Image):
    """One image, with `url` or `b64_json`, and `revised_prompt`."""

    if not TYPE_CHECKING:
        __slots__ = ("_client", "_own_url")

    # Any: the model of an image, from whichever operation
    def __init__(self, model: Any, client: Runner | None = None, own_url: str | None = None) -> None:
        super().__init__(model)
        self._client = client
        self._own_url = own_url

    def as_blob(self) -> bytes:
        """Return the bytes of the image file. An image with only a URL is downloaded first, without credentials.

        Raises:
            OpenAIError: the result lacks the image, the download failed, or the file is not an image; or the URL leads
                to an address that isn't public, unless it is on the server that sent the response.
        """
        if self.b64_json:
            return _decoded("b64_json", self.b64_json)
        if not self.url:
            raise OpenAIError("the image has neither `b64_json` nor `url`")
        if self.url[:5].lower() == "data:":
            blob = _decoded("url", self.url)
            if not is_image(blob):
                raise DecodingError("the data URI in the image's `url` does not hold an image", data=blob)
            return blob
        if self._client is None:
            raise OpenAIError("an unpickled image has no client to download it; use its `url`")
        return self._client._download(self.url, self._own_url)

    def as_picture(self) -> Picture:
        """Return the image as a Pillow image (extra `images`).

        Raises:
            ImportError: Pillow isn't installed.
            OpenAIError: the result lacks the image, or the download failed.
        """
        from io import BytesIO  # lazy: as above

        try:
            from PIL import Image
        except ImportError:
            raise ImportError("as_picture() needs Pillow: pip install 'aikit-client[images]'") from None
        return Image.open(BytesIO(self.as_blob()))

    def save_to_disk(self, file: str | os.PathLike[str]) -> bool:
        """Save the image to a file. The file gets all of it or stays unchanged.

        Args:
            file: path of the file. If it has no suffix, that of the image's actual type is added. An existing file
                keeps its mode and links; devices and FIFOs are written to directly.

        Returns:
            True.

        Raises:
            OpenAIError: the result lacks the image, or the download failed.
            OSError: the file can't be written.
        """
        blob = self.as_blob()
        path = Path(file)
        if not path.suffix and not is_special(path):
            path = path.with_name(path.name + suffix_of(blob))
        write_whole_file(path, blob)
        return True

    def _repr_html_(self) -> str | None:
        """Return the image for notebooks: its bytes, or a link to its URL; None if it has neither."""
        from html import escape  # lazy: only a notebook needs it

        from aikit.results.notebooks import inline_image  # lazy: as above

        if self.b64_json:
            return inline_image(_decoded("b64_json", self.b64_json)) or None
        return f'<img src="{escape(self.url)}" style="max-width: 100%">' if self.url else None

    if TYPE_CHECKING:  # the documented spellings
        asBlob = as_blob
        asPicture = as_picture
        saveToDisk = save_to_disk


def _decoded(field: str, text: str) -> bytes:
    try:
        return decode_base64(text)
    except ValueError as error:
        raise DecodingError(f"the image's `{field}` can't be decoded: {error}") from error


class OpenAIImagesResult(_Images):
    """The images of a call: `.images`, `.image` (the first), `.usage`."""

    if not TYPE_CHECKING:
        __slots__ = ("_client",)

    def __init__(self, exchange: Exchange, client: Runner | None = None) -> None:
        super().__init__(exchange)
        self._client = client

    @property
    def images(self) -> list[OpenAIImage]:
        """The images; empty if the call failed."""
        data = getattr(self._exchange.decoded, "data", None)
        if not isinstance(data, list):
            return []
        outgoing = self._exchange.outgoing
        own_url = None if outgoing is None else outgoing.url
        return [OpenAIImage(each, self._client, own_url) for each in data]

    @property
    def image(self) -> OpenAIImage:
        """The first image.

        Raises:
            EmptyResultError: there is none; the message says why.
        """
        return first_of(self.images, "image", "data", self._exchange)

    def save_images_to_disk(self, folder: str | os.PathLike[str], prefix: str = "image") -> bool:
        """Save each image to a file: `prefix0.png`, `prefix1.png`, …, with the suffix of its actual type.

        Args:
            folder: path of the folder, created if it doesn't exist.
            prefix: start of the file names.

        Returns:
            True.

        Raises:
            OpenAIError: some images could not be saved; the message names them. The others were saved.
        """
        if os.path.basename(prefix) != prefix:
            raise ValueError(f"`prefix` must be the beginning of a file name, got {prefix!r}")
        os.makedirs(folder, exist_ok=True)
        failed = []
        for index, image in enumerate(self.images):
            try:
                image.save_to_disk(os.path.join(folder, f"{prefix}{index}"))
            except (OpenAIError, OSError, ValueError) as error:
                failed.append(f"{prefix}{index}: {error}")
        if failed or not self.images:
            raise OpenAIError(f"{len(failed)} of {len(self.images)} images could not be saved; {'; '.join(failed)}")
        return True

    def _repr_html_(self) -> str | None:
        """Return the images side by side, for notebooks; None if there are none."""
        shown = [each._repr_html_() or "" for each in self.images]
        style = "display: flex; flex-wrap: wrap; gap: 8px"
        return f'<div style="{style}">{"".join(shown)}</div>' if any(shown) else None

    if TYPE_CHECKING:  # the documented spelling
        saveImagesToDisk = save_images_to_disk


class OpenAIImagesAPI(Resource):
    """Makes images."""

    path: ClassVar[str] = "images"

    @overload
    def generate(
        self,
        prompt: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ImageKeywords],
    ) -> OpenAIImagesResult: ...

    @overload
    def generate(
        self,
        prompt: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ImageCallbackKeywords[OpenAIImagesResult]],
    ) -> Stream[ImageGenStreamEvent]: ...

    @overload
    def generate(
        self,
        prompt: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ImageCallbackKeywords[OpenAIImagesResult]],
    ) -> Future[OpenAIImagesResult]: ...

    @overload
    def generate(
        self,
        prompt: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ImageStreamKeywords[OpenAIImagesResult, ImageGenStreamEvent]],
    ) -> Future[OpenAIImagesResult]: ...

    def generate(
        self, prompt: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIImagesResult | Stream[ImageGenStreamEvent] | Future[OpenAIImagesResult]:
        """Generate images from a text.

        Args:
            prompt: description of the image.
            parameters: API parameters (`model`, `n` 1 to 10, `size` such as `1024x1024`, `style`, `response_format`
                `url` or `b64_json`, …) and call options, as a mapping.
            **keywords: the same, as keyword arguments. `stream=True` returns partial images as they arrive.

        Returns:
            The images: `.image.save_to_disk(…)`, `.images`, `.usage`. With `stream=True`, a stream of events.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/images/create
        """
        call = self._call(
            operations.create_image,
            "generate",
            self._bound(OpenAIImagesResult),
            explicit={"prompt": prompt},
            parameters=parameters,
            keywords=keywords,
        )
        expect_text(call.request.body, "prompt", "model")
        if call.request.body.get("stream"):
            return self._stream(call)
        return self._run(call)

    @overload
    def edit(
        self,
        prompt: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ImageEditKeywords],
    ) -> OpenAIImagesResult: ...

    @overload
    def edit(
        self,
        prompt: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ImageEditCallbackKeywords[OpenAIImagesResult]],
    ) -> Stream[ImageEditStreamEvent]: ...

    @overload
    def edit(
        self,
        prompt: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ImageEditCallbackKeywords[OpenAIImagesResult]],
    ) -> Future[OpenAIImagesResult]: ...

    @overload
    def edit(
        self,
        prompt: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ImageEditStreamKeywords[OpenAIImagesResult, ImageEditStreamEvent]],
    ) -> Future[OpenAIImagesResult]: ...

    def edit(
        self, prompt: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIImagesResult | Stream[ImageEditStreamEvent] | Future[OpenAIImagesResult]:
        """Edit images, guided by a text.

        Args:
            prompt: description of the image.
            parameters: API parameters (`image`, `mask`, `model`, `n`, `size`, …) and call options, as a mapping.
                `image` is a file or a list of files: paths, open binary files, bytes, or tuples `(name, content, media
                type)`. `images` takes URLs and ids of uploaded files instead.
            **keywords: the same, as keyword arguments. `stream=True` returns partial images as they arrive.

        Returns:
            The images: `.image.save_to_disk(…)`, `.images`, `.usage`. With `stream=True`, a stream of events.

        Raises:
            OSError: a file can't be read. Nothing was sent.
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/images/createEdit
        """
        call = self._call(
            operations.create_image_edit,
            "edit",
            self._bound(OpenAIImagesResult),
            explicit={"prompt": prompt},
            parameters=parameters,
            keywords=keywords,
        )
        body = call.request.body
        expect_text(body, "prompt", "model")
        image = body.get("image")
        if isinstance(image, list):
            body["image"] = [file_argument(f"image[{index}]", each) for index, each in enumerate(image)]
        elif image is not None:
            body["image"] = file_argument("image", image)
        if isinstance(body.get("mask"), str):
            body["mask"] = file_argument("mask", body["mask"])
        if body.get("stream"):
            return self._stream(call)
        return self._run(call)

    @overload
    def create_variation(
        self,
        image: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ImageVariationKeywords],
    ) -> OpenAIImagesResult: ...

    @overload
    def create_variation(
        self,
        image: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ImageVariationCallbackKeywords[OpenAIImagesResult]],
    ) -> Future[OpenAIImagesResult]: ...

    def create_variation(
        self,
        image: FileTypes | str = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIImagesResult | Future[OpenAIImagesResult]:
        """Create variations of an image.

        Args:
            image: a square PNG file: a path, an open binary file, bytes, or a tuple `(name, content, media type)`.
            parameters: API parameters (`model`, `n`, `size`, `response_format`) and call options, as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The images: `.image.save_to_disk(…)`, `.images`.

        Raises:
            OSError: the file can't be read. Nothing was sent.
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/images/createVariation
        """
        call = self._call(
            operations.create_image_variation,
            "create_variation",
            self._bound(OpenAIImagesResult),
            explicit={"image": image},
            parameters=parameters,
            keywords=keywords,
        )
        call.request.body["image"] = file_argument("image", call.request.body["image"])
        return self._run(call)
