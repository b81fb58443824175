# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.videos`: videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit.streams.stream import BinaryAnswer
    from aikit_openapi.models import (
        DeletedVideoResource,
        VideoCharacterResource,
        VideoListResource,
        VideoReferenceInputParam,
        VideoResource,
        VideoSeconds,
    )
    from aikit_openapi.params.create_video import CreateVideoOptions
    from aikit_openapi.params.list_videos import ListVideosParams
    from aikit_openapi.params.retrieve_video_content import RetrieveVideoContentParams
    from aikit_openapi.typed_dicts.videos import VideoReferenceInputParamDict
    from aikit_openapi.types import FileTypes

    class VideoResourceResult(OpenAIResult, VideoResource): ...

    class VideoCharacterResourceResult(OpenAIResult, VideoCharacterResource): ...

    class DeletedVideoResourceResult(OpenAIResult, DeletedVideoResource): ...

    class VideoListResourcePage(Page[VideoResource], VideoListResource): ...

    class CreateKeywords(CreateVideoOptions, CallKeywords, total=False):
        """Keywords of `videos.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class DownloadContentKeywords(RetrieveVideoContentParams, CallKeywords, total=False):
        """Keywords of `videos.download_content`."""

    class DownloadContentCallbackKeywords(DownloadContentKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListVideosParams, CallKeywords, total=False):
        """Keywords of `videos.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    VideoResourceResult = OpenAIResult
    VideoCharacterResourceResult = OpenAIResult
    DeletedVideoResourceResult = OpenAIResult
    VideoListResourcePage = Page

__all__ = ["VideosAPI"]


class VideosAPI(Resource):
    """Videos."""

    path: ClassVar[str] = "videos"

    @overload
    def create(self, *, prompt: str, **keywords: Unpack[CreateKeywords]) -> VideoResourceResult: ...

    @overload
    def create(
        self, *, prompt: str, **keywords: Unpack[CreateCallbackKeywords[VideoResourceResult]]
    ) -> Future[VideoResourceResult]: ...

    def create(self, *, prompt: str, **keywords: Any) -> VideoResourceResult | Future[VideoResourceResult]:
        """Create a video.

        Deprecated: the API will drop it.

        Args:
            prompt: what to make, in words; a string, 1 to 32000 characters.
            **keywords: call options, and:
                model: id of the model; `VideoModel`.
                input_reference: `ImageRefParam2` or a file.
                seconds: `VideoSeconds`.
                size: `VideoSize`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/videos/create
        """
        return self._run(
            self._call(
                operations.create_video,
                "create",
                VideoResourceResult._of,
                explicit={"prompt": prompt},
                keywords=keywords,
                files=("input_reference",),
            )
        )

    @overload
    def create_character(
        self, *, video: FileTypes, name: str, **keywords: Unpack[CallKeywords]
    ) -> VideoCharacterResourceResult: ...

    @overload
    def create_character(
        self, *, video: FileTypes, name: str, **keywords: Unpack[CallbackKeywords[VideoCharacterResourceResult]]
    ) -> Future[VideoCharacterResourceResult]: ...

    def create_character(
        self, *, video: FileTypes, name: str, **keywords: Any
    ) -> VideoCharacterResourceResult | Future[VideoCharacterResourceResult]:
        """Create a character from a video.

        Deprecated: the API will drop it.

        Args:
            video: the video, as a file or by its id; a file.
            name: its name; a string, 1 to 80 characters.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return self._run(
            self._call(
                operations.create_video_character,
                "create_character",
                VideoCharacterResourceResult._of,
                explicit={"video": video, "name": name},
                keywords=keywords,
                files=("video",),
            )
        )

    @overload
    def delete(self, video_id: str, **keywords: Unpack[CallKeywords]) -> DeletedVideoResourceResult: ...

    @overload
    def delete(
        self, video_id: str, **keywords: Unpack[CallbackKeywords[DeletedVideoResourceResult]]
    ) -> Future[DeletedVideoResourceResult]: ...

    def delete(self, video_id: str, **keywords: Any) -> DeletedVideoResourceResult | Future[DeletedVideoResourceResult]:
        """Delete a video.

        Deprecated: the API will drop it.

        Args:
            video_id: id of the video; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/videos/delete
        """
        return self._run(
            self._call(
                operations.delete_video, "delete", DeletedVideoResourceResult._of, path=(video_id,), keywords=keywords
            )
        )

    @overload
    def download_content(self, video_id: str, **keywords: Unpack[DownloadContentKeywords]) -> BinaryAnswer: ...

    @overload
    def download_content(
        self, video_id: str, **keywords: Unpack[DownloadContentCallbackKeywords[BinaryAnswer]]
    ) -> Future[BinaryAnswer]: ...

    def download_content(self, video_id: str, **keywords: Any) -> BinaryAnswer | Future[BinaryAnswer]:
        """Download a video, or a preview of it.

        Deprecated: the API will drop it.

        Args:
            video_id: id of the video; must not be empty.
            **keywords: call options, and:
                variant: `VideoContentVariant`.

        Returns:
            The content, not downloaded yet: `read()`, `iter_bytes()`, `write_to_file(path)`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/videos/content
        """
        return self._binary(
            self._call(
                operations.retrieve_video_content,
                "download_content",
                OpenAIResult._of,
                path=(video_id,),
                keywords=keywords,
            )
        )

    @overload
    def edit(
        self,
        *,
        video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileTypes | Mapping[str, Any],
        prompt: str,
        **keywords: Unpack[CallKeywords],
    ) -> VideoResourceResult: ...

    @overload
    def edit(
        self,
        *,
        video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileTypes | Mapping[str, Any],
        prompt: str,
        **keywords: Unpack[CallbackKeywords[VideoResourceResult]],
    ) -> Future[VideoResourceResult]: ...

    def edit(
        self,
        *,
        video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileTypes | Mapping[str, Any],
        prompt: str,
        **keywords: Any,
    ) -> VideoResourceResult | Future[VideoResourceResult]:
        """Create a video from another video and a text that says what to change.

        Deprecated: the API will drop it.

        Args:
            video: the video, as a file or by its id; `VideoReferenceInputParam` or a file.
            prompt: what to make, in words; a string, 1 to 32000 characters.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return self._run(
            self._call(
                operations.create_video_edit,
                "edit",
                VideoResourceResult._of,
                explicit={"video": video, "prompt": prompt},
                keywords=keywords,
                files=("video",),
            )
        )

    @overload
    def extend(
        self,
        *,
        video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileTypes | Mapping[str, Any],
        prompt: str,
        seconds: VideoSeconds,
        **keywords: Unpack[CallKeywords],
    ) -> VideoResourceResult: ...

    @overload
    def extend(
        self,
        *,
        video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileTypes | Mapping[str, Any],
        prompt: str,
        seconds: VideoSeconds,
        **keywords: Unpack[CallbackKeywords[VideoResourceResult]],
    ) -> Future[VideoResourceResult]: ...

    def extend(
        self,
        *,
        video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileTypes | Mapping[str, Any],
        prompt: str,
        seconds: VideoSeconds,
        **keywords: Any,
    ) -> VideoResourceResult | Future[VideoResourceResult]:
        """Create a longer video from another one.

        Deprecated: the API will drop it.

        Args:
            video: the video, as a file or by its id; `VideoReferenceInputParam` or a file.
            prompt: what to make, in words; a string, 1 to 32000 characters.
            seconds: `VideoSeconds`.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return self._run(
            self._call(
                operations.create_video_extend,
                "extend",
                VideoResourceResult._of,
                explicit={"video": video, "prompt": prompt, "seconds": seconds},
                keywords=keywords,
                files=("video",),
            )
        )

    @overload
    def get_character(self, character_id: str, **keywords: Unpack[CallKeywords]) -> VideoCharacterResourceResult: ...

    @overload
    def get_character(
        self, character_id: str, **keywords: Unpack[CallbackKeywords[VideoCharacterResourceResult]]
    ) -> Future[VideoCharacterResourceResult]: ...

    def get_character(
        self, character_id: str, **keywords: Any
    ) -> VideoCharacterResourceResult | Future[VideoCharacterResourceResult]:
        """Retrieve a character.

        Deprecated: the API will drop it.

        Args:
            character_id: id of the character; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference
        """
        return self._run(
            self._call(
                operations.get_video_character,
                "get_character",
                VideoCharacterResourceResult._of,
                path=(character_id,),
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> VideoListResourcePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[VideoListResourcePage]]
    ) -> Future[VideoListResourcePage]: ...

    def list(self, **keywords: Any) -> VideoListResourcePage | Future[VideoListResourcePage]:
        """List the videos.

        Deprecated: the API will drop it.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 100.
                order: sort order by creation time.
                after: id of the last item on the previous page. The list continues after it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/videos/list
        """
        return self._list(
            self._call(operations.list_videos, "list", self._bound(VideoListResourcePage), keywords=keywords)
        )

    @overload
    def remix(self, video_id: str, *, prompt: str, **keywords: Unpack[CallKeywords]) -> VideoResourceResult: ...

    @overload
    def remix(
        self, video_id: str, *, prompt: str, **keywords: Unpack[CallbackKeywords[VideoResourceResult]]
    ) -> Future[VideoResourceResult]: ...

    def remix(
        self, video_id: str, *, prompt: str, **keywords: Any
    ) -> VideoResourceResult | Future[VideoResourceResult]:
        """Create a variant of a video.

        Deprecated: the API will drop it.

        Args:
            video_id: id of the video; must not be empty.
            prompt: what to make, in words; a string, 1 to 32000 characters.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/videos/remix
        """
        return self._run(
            self._call(
                operations.create_video_remix,
                "remix",
                VideoResourceResult._of,
                path=(video_id,),
                explicit={"prompt": prompt},
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, video_id: str, **keywords: Unpack[CallKeywords]) -> VideoResourceResult: ...

    @overload
    def retrieve(
        self, video_id: str, **keywords: Unpack[CallbackKeywords[VideoResourceResult]]
    ) -> Future[VideoResourceResult]: ...

    def retrieve(self, video_id: str, **keywords: Any) -> VideoResourceResult | Future[VideoResourceResult]:
        """Retrieve a video.

        Deprecated: the API will drop it.

        Args:
            video_id: id of the video; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/videos/retrieve
        """
        return self._run(
            self._call(operations.get_video, "retrieve", VideoResourceResult._of, path=(video_id,), keywords=keywords)
        )
