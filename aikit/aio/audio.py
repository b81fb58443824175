# Written from aikit/resources/audio.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.audio`: text to speech, transcriptions and translations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.aio.generated.audio_api import AsyncAudioAPI
from aikit.aio.resource import AsyncResource
from aikit.core import operations
from aikit.core.call import expect_text
from aikit.options.settings import NOT_GIVEN
from aikit.resources.audio import (
    _TRANSCRIPTIONS,
    _TRANSLATIONS,
    OpenAITranscriptionDiarizedResult,
    OpenAITranscriptionResult,
    OpenAITranscriptionVerboseResult,
    OpenAITranslationResult,
    OpenAITranslationVerboseResult,
    _take_recording,
)
from aikit.results.result import OpenAIResult
from aikit.streams.stream import AsyncBinaryAnswer, AsyncStream

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.core.keywords import (
        SpeechCallbackKeywords,
        SpeechKeywords,
        SpeechStreamKeywords,
        TranscriptionCallbackKeywords,
        TranscriptionKeywords,
        TranscriptionStreamKeywords,
        TranslationCallbackKeywords,
        TranslationKeywords,
    )
    from aikit.core.operations import (
        AudioResponseFormat,
        CreateSpeechResponseStreamEvent,
        CreateTranscriptionResponseStreamEvent,
        VoiceIdsOrCustomVoiceInput,
    )
    from aikit_openapi.types import FileTypes


else:
    pass

__all__ = [
    "AsyncOpenAIAudioAPI",
    "AsyncOpenAISpeechAPI",
    "AsyncOpenAITranscriptionsAPI",
    "AsyncOpenAITranslationsAPI",
    "OpenAITranscriptionDiarizedResult",
    "OpenAITranscriptionResult",
    "OpenAITranscriptionVerboseResult",
    "OpenAITranslationResult",
    "OpenAITranslationVerboseResult",
]


class AsyncOpenAISpeechAPI(AsyncResource):
    """Text to speech."""

    path: ClassVar[str] = "audio.speech"

    @overload
    async def create(
        self,
        input: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        voice: VoiceIdsOrCustomVoiceInput = ...,
        stream_format: Literal["audio"] = ...,
        **keywords: Unpack[SpeechKeywords],
    ) -> AsyncBinaryAnswer: ...

    @overload
    async def create(
        self,
        input: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        voice: VoiceIdsOrCustomVoiceInput = ...,
        stream_format: Literal["sse"],
        **keywords: Unpack[SpeechCallbackKeywords[OpenAIResult]],
    ) -> AsyncStream[CreateSpeechResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        input: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        voice: VoiceIdsOrCustomVoiceInput = ...,
        stream_format: Literal["audio"] = ...,
        **keywords: Unpack[SpeechCallbackKeywords[AsyncBinaryAnswer]],
    ) -> Task[AsyncBinaryAnswer]: ...

    @overload
    async def create(
        self,
        input: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        voice: VoiceIdsOrCustomVoiceInput = ...,
        stream_format: Literal["sse"],
        **keywords: Unpack[SpeechStreamKeywords[OpenAIResult, CreateSpeechResponseStreamEvent]],
    ) -> Task[OpenAIResult]: ...

    async def create(
        self,
        input: Any = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        *,
        model: Any = NOT_GIVEN,
        voice: Any = NOT_GIVEN,
        **keywords: Any,
    ) -> (
        AsyncBinaryAnswer | AsyncStream[CreateSpeechResponseStreamEvent] | Task[AsyncBinaryAnswer] | Task[OpenAIResult]
    ):
        """Generate audio from a text.

        Args:
            input: the text, at most 4096 characters.
            parameters: API parameters (`model`, `voice`, `instructions`, `response_format`, `speed` 0.25 to 4,
                `stream_format`) and call options, as a mapping.
            model: name of the model, such as `gpt-4o-mini-tts`.
            voice: name of a voice, such as `alloy`, or `{"id": …}` for a custom voice.
            **keywords: the same, as keyword arguments. `response_format` is `mp3` (the default), `opus`, `aac`, `flac`,
                `wav` or `pcm`. `stream_format="sse"` returns typed events with pieces of the audio as they arrive.

        Returns:
            The audio, not downloaded yet. Save it with `write_to_file(path)` or `stream_to_file(path)` in constant
            memory, read it with `read()`, or iterate over `iter_bytes()`. With `stream_format="sse"`, a stream
            of events.

        Raises:
            TypeError: a missing argument, or one of the wrong type. Nothing was sent.
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audio/createSpeech
        """
        call = self._call(
            operations.create_speech,
            "create",
            OpenAIResult._of,
            explicit={"input": input, "model": model, "voice": voice},
            parameters=parameters,
            keywords=keywords,
        )
        body = call.request.body
        expect_text(body, "input", "model", "instructions", "response_format", "stream_format")
        if not isinstance(body["voice"], Mapping) and not hasattr(body["voice"], "to_dict"):
            expect_text(body, "voice")
        if body.get("stream_format") == "sse":
            return await self._stream(call)
        return await self._binary(call)


class AsyncOpenAITranscriptionsAPI(AsyncResource):
    """Transcribes recordings."""

    path: ClassVar[str] = "audio.transcriptions"

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["json", "text", "srt", "vtt"] = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[TranscriptionKeywords],
    ) -> OpenAITranscriptionResult: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None = ...,
        **keywords: Unpack[TranscriptionKeywords],
    ) -> OpenAITranscriptionVerboseResult: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None = ...,
        **keywords: Unpack[TranscriptionKeywords],
    ) -> OpenAITranscriptionDiarizedResult: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: AudioResponseFormat = ...,
        stream: Literal[True],
        **keywords: Unpack[TranscriptionCallbackKeywords[OpenAITranscriptionResult]],
    ) -> AsyncStream[CreateTranscriptionResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: AudioResponseFormat = ...,
        stream: bool | None = ...,
        **keywords: Unpack[TranscriptionKeywords],
    ) -> (
        OpenAITranscriptionResult
        | OpenAITranscriptionVerboseResult
        | OpenAITranscriptionDiarizedResult
        | AsyncStream[CreateTranscriptionResponseStreamEvent]
    ): ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["json", "text", "srt", "vtt"] = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[TranscriptionCallbackKeywords[OpenAITranscriptionResult]],
    ) -> Task[OpenAITranscriptionResult]: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None = ...,
        **keywords: Unpack[TranscriptionCallbackKeywords[OpenAITranscriptionVerboseResult]],
    ) -> Task[OpenAITranscriptionVerboseResult]: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None = ...,
        **keywords: Unpack[TranscriptionCallbackKeywords[OpenAITranscriptionDiarizedResult]],
    ) -> Task[OpenAITranscriptionDiarizedResult]: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: AudioResponseFormat = ...,
        stream: Literal[True],
        **keywords: Unpack[
            TranscriptionStreamKeywords[OpenAITranscriptionResult, CreateTranscriptionResponseStreamEvent]
        ],
    ) -> Task[OpenAITranscriptionResult]: ...

    async def create(
        self,
        file: Any = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        *,
        model: Any = NOT_GIVEN,
        **keywords: Any,
    ) -> (
        OpenAITranscriptionResult
        | OpenAITranscriptionVerboseResult
        | OpenAITranscriptionDiarizedResult
        | AsyncStream[CreateTranscriptionResponseStreamEvent]
        | Task[OpenAITranscriptionResult]
        | Task[OpenAITranscriptionVerboseResult]
        | Task[OpenAITranscriptionDiarizedResult]
    ):
        """Transcribe a recording. The file is streamed and never held in memory as a whole.

        Args:
            file: a path, an open binary file, bytes, or a tuple `(name, content, media type)`. The API needs a name
                with a suffix, so pass bytes as a tuple: `("speech.mp3", data)`.
            parameters: API parameters (`model`, `language` such as `en`, `prompt`, `temperature` 0 to 1,
                `timestamp_granularities`, `chunking_strategy`, …) and call options, as a mapping.
            model: name of the model, such as `gpt-4o-transcribe` or `whisper-1`.
            **keywords: the same, as keyword arguments. `response_format` is `json` (the default), `verbose_json`,
                `diarized_json`, `text`, `srt` or `vtt`. `stream=True` returns typed events as they arrive.

        Returns:
            The transcript, in `.text`. The formats `verbose_json` and `diarized_json` add times and speakers, in
            `.segments`. With `stream=True`, a stream of events.

        Raises:
            OSError: the file can't be read. Nothing was sent.
            TypeError, ValueError: a missing or invalid argument. Nothing was sent.
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audio/createTranscription
        """
        call = self._call(
            operations.create_transcription,
            "create",
            OpenAITranscriptionResult._of,
            explicit={"file": file, "model": model},
            parameters=parameters,
            keywords=keywords,
        )
        _take_recording(call, _TRANSCRIPTIONS)
        if call.request.body.get("stream"):
            return await self._stream(call)
        return await self._run(call)


class AsyncOpenAITranslationsAPI(AsyncResource):
    """Translates recordings into English."""

    path: ClassVar[str] = "audio.translations"

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["json", "text", "srt", "vtt"] = ...,
        **keywords: Unpack[TranslationKeywords],
    ) -> OpenAITranslationResult: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["verbose_json"],
        **keywords: Unpack[TranslationKeywords],
    ) -> OpenAITranslationVerboseResult: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["json", "text", "srt", "vtt"] = ...,
        **keywords: Unpack[TranslationCallbackKeywords[OpenAITranslationResult]],
    ) -> Task[OpenAITranslationResult]: ...

    @overload
    async def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["verbose_json"],
        **keywords: Unpack[TranslationCallbackKeywords[OpenAITranslationVerboseResult]],
    ) -> Task[OpenAITranslationVerboseResult]: ...

    async def create(
        self,
        file: Any = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        *,
        model: Any = NOT_GIVEN,
        **keywords: Any,
    ) -> (
        OpenAITranslationResult
        | OpenAITranslationVerboseResult
        | Task[OpenAITranslationResult]
        | Task[OpenAITranslationVerboseResult]
    ):
        """Translate a recording into English. The file is streamed and never held in memory as a whole.

        Args:
            file: a path, an open binary file, bytes, or a tuple `(name, content, media type)`. The API needs a name
                with a suffix, so pass bytes as a tuple: `("speech.mp3", data)`.
            parameters: API parameters (`model`, `prompt`, `temperature` 0 to 1, `response_format`) and call options, as
                a mapping.
            model: name of the model, `whisper-1`.
            **keywords: the same, as keyword arguments. `response_format` is `json` (the default), `verbose_json`,
                `text`, `srt` or `vtt`.

        Returns:
            The English text, in `.text`. The format `verbose_json` adds times, in `.segments`.

        Raises:
            OSError: the file can't be read. Nothing was sent.
            TypeError, ValueError: a missing or invalid argument. Nothing was sent.
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audio/createTranslation
        """
        call = self._call(
            operations.create_translation,
            "create",
            OpenAITranslationResult._of,
            explicit={"file": file, "model": model},
            parameters=parameters,
            keywords=keywords,
        )
        _take_recording(call, _TRANSLATIONS)
        return await self._run(call)


class AsyncOpenAIAudioAPI(AsyncAudioAPI):
    """Text to speech, transcriptions and translations."""

    path: ClassVar[str] = "audio"

    @cached_property
    def speech(self) -> AsyncOpenAISpeechAPI:
        """Text to speech."""
        return AsyncOpenAISpeechAPI(self._client)

    @cached_property
    def transcriptions(self) -> AsyncOpenAITranscriptionsAPI:
        """Transcribes recordings."""
        return AsyncOpenAITranscriptionsAPI(self._client)

    @cached_property
    def translations(self) -> AsyncOpenAITranslationsAPI:
        """Translates recordings into English."""
        return AsyncOpenAITranslationsAPI(self._client)
