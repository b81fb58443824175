"""`client.audio`: text to speech, transcriptions and translations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.core import operations
from aikit.core.call import Call, expect_text
from aikit.core.multipart import file_argument
from aikit.options.settings import NOT_GIVEN
from aikit.results.result import OpenAIResult
from aikit.streams.stream import BinaryAnswer, Stream

from .generated.audio_api import AudioAPI
from .resource import Resource, as_text


class _Heard(OpenAIResult):
    """Base of the results of transcriptions and translations."""

    if TYPE_CHECKING:  # type checkers see the model's `text`
        text: str
    else:

        @property
        def text(self) -> str:
            """The whole text, whether the response is an object or plain text."""
            decoded = self._exchange.decoded
            return decoded if isinstance(decoded, str) else self._read("text")

    def __str__(self) -> str:
        return self.text if self.success else repr(self)


if TYPE_CHECKING:
    from concurrent.futures import Future
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
        CreateTranscriptionResponseDiarizedJson,
        CreateTranscriptionResponseJson,
        CreateTranscriptionResponseStreamEvent,
        CreateTranscriptionResponseVerboseJson,
        CreateTranslationResponseJson,
        CreateTranslationResponseVerboseJson,
        TranscriptTextUsageDuration,
        TranscriptTextUsageTokens,
        VoiceIdsOrCustomVoiceInput,
    )
    from aikit_openapi.types import FileTypes

    class _Diarized(_Heard, CreateTranscriptionResponseDiarizedJson):
        usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None

    class _Transcription(_Heard, CreateTranscriptionResponseJson):
        usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None

    class _TranscriptionVerbose(_Heard, CreateTranscriptionResponseVerboseJson):
        usage: TranscriptTextUsageDuration | None

    class _Translation(_Heard, CreateTranslationResponseJson): ...

    class _TranslationVerbose(_Heard, CreateTranslationResponseVerboseJson): ...

else:
    _Diarized = _Transcription = _TranscriptionVerbose = _Translation = _TranslationVerbose = _Heard

__all__ = [
    "OpenAIAudioAPI",
    "OpenAISpeechAPI",
    "OpenAITranscriptionDiarizedResult",
    "OpenAITranscriptionResult",
    "OpenAITranscriptionVerboseResult",
    "OpenAITranscriptionsAPI",
    "OpenAITranslationResult",
    "OpenAITranslationVerboseResult",
    "OpenAITranslationsAPI",
]

_PLAIN_FORMATS = frozenset({"text", "srt", "vtt"})


class OpenAITranscriptionResult(_Transcription):
    """A transcript in `.text` and `str(result)`, or subtitles for the formats `srt` and `vtt`."""


class OpenAITranscriptionVerboseResult(_TranscriptionVerbose):
    """A transcript with times: `.text`, `.language`, `.duration` in seconds, `.segments`, `.words`."""


class OpenAITranscriptionDiarizedResult(_Diarized):
    """A transcript with speakers: `.text`, `.duration` in seconds, and `.segments`, each with its `speaker`."""


_TRANSCRIPTIONS = {
    "verbose_json": OpenAITranscriptionVerboseResult,
    "diarized_json": OpenAITranscriptionDiarizedResult,
}


class OpenAITranslationResult(_Translation):
    """A translation into English in `.text` and `str(result)`, or subtitles for the formats `srt` and `vtt`."""


class OpenAITranslationVerboseResult(_TranslationVerbose):
    """A translation into English with times: `.text`, `.language`, `.duration` in seconds, `.segments`."""


_TRANSLATIONS = {"verbose_json": OpenAITranslationVerboseResult}


def _take_recording(call: Call[Any], results: Mapping[str, type[OpenAIResult]]) -> None:
    """Validate the body of a call with a recording, and set the result class for its response format.

    Args:
        call: the call.
        results: result classes by `response_format`, for formats with a class other than the default.
    """
    request = call.request
    body = request.body
    body["file"] = file_argument("file", body["file"])
    expect_text(body, "model", "language", "prompt", "response_format")
    form = body.get("response_format")
    if form in results:
        call.result = results[form]._of
    elif form in _PLAIN_FORMATS:
        # Never decode these as JSON, although they may look like it: a speaker who counts may say "42".
        request.operation = as_text(request.operation)


class OpenAISpeechAPI(Resource):
    """Text to speech."""

    path: ClassVar[str] = "audio.speech"

    @overload
    def create(
        self,
        input: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        voice: VoiceIdsOrCustomVoiceInput = ...,
        stream_format: Literal["audio"] = ...,
        **keywords: Unpack[SpeechKeywords],
    ) -> BinaryAnswer: ...

    @overload
    def create(
        self,
        input: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        voice: VoiceIdsOrCustomVoiceInput = ...,
        stream_format: Literal["sse"],
        **keywords: Unpack[SpeechCallbackKeywords[OpenAIResult]],
    ) -> Stream[CreateSpeechResponseStreamEvent]: ...

    @overload
    def create(
        self,
        input: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        voice: VoiceIdsOrCustomVoiceInput = ...,
        stream_format: Literal["audio"] = ...,
        **keywords: Unpack[SpeechCallbackKeywords[BinaryAnswer]],
    ) -> Future[BinaryAnswer]: ...

    @overload
    def create(
        self,
        input: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        voice: VoiceIdsOrCustomVoiceInput = ...,
        stream_format: Literal["sse"],
        **keywords: Unpack[SpeechStreamKeywords[OpenAIResult, CreateSpeechResponseStreamEvent]],
    ) -> Future[OpenAIResult]: ...

    def create(
        self,
        input: Any = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        *,
        model: Any = NOT_GIVEN,
        voice: Any = NOT_GIVEN,
        **keywords: Any,
    ) -> BinaryAnswer | Stream[CreateSpeechResponseStreamEvent] | Future[BinaryAnswer] | Future[OpenAIResult]:
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
            return self._stream(call)
        return self._binary(call)


class OpenAITranscriptionsAPI(Resource):
    """Transcribes recordings."""

    path: ClassVar[str] = "audio.transcriptions"

    @overload
    def create(
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
    def create(
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
    def create(
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
    def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: AudioResponseFormat = ...,
        stream: Literal[True],
        **keywords: Unpack[TranscriptionCallbackKeywords[OpenAITranscriptionResult]],
    ) -> Stream[CreateTranscriptionResponseStreamEvent]: ...

    @overload
    def create(
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
        | Stream[CreateTranscriptionResponseStreamEvent]
    ): ...

    @overload
    def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["json", "text", "srt", "vtt"] = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[TranscriptionCallbackKeywords[OpenAITranscriptionResult]],
    ) -> Future[OpenAITranscriptionResult]: ...

    @overload
    def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None = ...,
        **keywords: Unpack[TranscriptionCallbackKeywords[OpenAITranscriptionVerboseResult]],
    ) -> Future[OpenAITranscriptionVerboseResult]: ...

    @overload
    def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None = ...,
        **keywords: Unpack[TranscriptionCallbackKeywords[OpenAITranscriptionDiarizedResult]],
    ) -> Future[OpenAITranscriptionDiarizedResult]: ...

    @overload
    def create(
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
    ) -> Future[OpenAITranscriptionResult]: ...

    def create(
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
        | Stream[CreateTranscriptionResponseStreamEvent]
        | Future[OpenAITranscriptionResult]
        | Future[OpenAITranscriptionVerboseResult]
        | Future[OpenAITranscriptionDiarizedResult]
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
            return self._stream(call)
        return self._run(call)


class OpenAITranslationsAPI(Resource):
    """Translates recordings into English."""

    path: ClassVar[str] = "audio.translations"

    @overload
    def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["json", "text", "srt", "vtt"] = ...,
        **keywords: Unpack[TranslationKeywords],
    ) -> OpenAITranslationResult: ...

    @overload
    def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["verbose_json"],
        **keywords: Unpack[TranslationKeywords],
    ) -> OpenAITranslationVerboseResult: ...

    @overload
    def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["json", "text", "srt", "vtt"] = ...,
        **keywords: Unpack[TranslationCallbackKeywords[OpenAITranslationResult]],
    ) -> Future[OpenAITranslationResult]: ...

    @overload
    def create(
        self,
        file: FileTypes | str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        response_format: Literal["verbose_json"],
        **keywords: Unpack[TranslationCallbackKeywords[OpenAITranslationVerboseResult]],
    ) -> Future[OpenAITranslationVerboseResult]: ...

    def create(
        self,
        file: Any = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        *,
        model: Any = NOT_GIVEN,
        **keywords: Any,
    ) -> (
        OpenAITranslationResult
        | OpenAITranslationVerboseResult
        | Future[OpenAITranslationResult]
        | Future[OpenAITranslationVerboseResult]
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
        return self._run(call)


class OpenAIAudioAPI(AudioAPI):
    """Text to speech, transcriptions and translations."""

    path: ClassVar[str] = "audio"

    @cached_property
    def speech(self) -> OpenAISpeechAPI:
        """Text to speech."""
        return OpenAISpeechAPI(self._client)

    @cached_property
    def transcriptions(self) -> OpenAITranscriptionsAPI:
        """Transcribes recordings."""
        return OpenAITranscriptionsAPI(self._client)

    @cached_property
    def translations(self) -> OpenAITranslationsAPI:
        """Translates recordings into English."""
        return OpenAITranslationsAPI(self._client)
