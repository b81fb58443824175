"""`client.videos`: what the generated class has, and methods that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.core import operations

from .generated.videos_api import VideoResourceResult, VideosAPI
from .polling import MOST_SECONDS, further_options, until_ended

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
    )

    from .generated.videos_api import CreateKeywords

__all__ = ["OpenAIVideosAPI"]

_RUNNING = frozenset({"queued", "in_progress"})


class OpenAIVideosAPI(VideosAPI):
    """Videos."""

    path: ClassVar[str] = "videos"

    @overload
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallKeywords],
    ) -> VideoResourceResult: ...

    @overload
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallbackKeywords[VideoResourceResult]],
    ) -> Future[VideoResourceResult]: ...

    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Any,
    ) -> VideoResourceResult | Future[VideoResourceResult]:
        """Wait until a video is completed or has failed.

        Args:
            video_id: id of the video; must not be empty.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: call options.

        Returns:
            The video. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/videos/retrieve
        """
        call = self._call(operations.get_video, "poll", VideoResourceResult._of, path=(video_id,), keywords=keywords)
        call.until = until_ended(_RUNNING, poll_interval_ms, max_wait_seconds, f"video {video_id}")
        return self._run(call)

    def create_and_poll(
        self,
        *,
        prompt: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Unpack[CreateKeywords],
    ) -> VideoResourceResult:
        """Create a video, and wait until it is completed or has failed.

        Args:
            prompt: a text description of the video.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: `input_reference`, `model`, `seconds`, `size` and call options.

        Returns:
            The video. Its `status` is the outcome. Get the content with `download_content`.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/videos/create
        """
        options = further_options(keywords)
        made = self._plain.create(prompt=prompt, **keywords)
        made.throw()
        video: VideoResourceResult = self.poll(
            made.id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )
        return video
