"""`client.audio`: texts read out, and recordings written down."""

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

from .resource import Resource, as_text


class _Heard(OpenAIResult):
    """What was heard in a recording."""

    if TYPE_CHECKING:  # the text is the model's own
        text: str
    else:

        @property
        def text(self) -> str:
            """All of the text, whether the answer is an object that holds it or nothing else."""
            decoded = self._exchange.decoded
            return decoded if isinstance(decoded, str) else self._read("text")

    def __str__(self) -> str:
        return self.text if self.success else repr(self)


if TYPE_CHECKING:
    from typing import Unpack

    from aikit.core.keywords import SpeechKeywords, TranscriptionKeywords, TranslationKeywords
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
    """What was said, in `.text` and as `str(result)`: the transcript, or the subtitles for `srt` and `vtt`."""


class OpenAITranscriptionVerboseResult(_TranscriptionVerbose):
    """What was said, and when: `.text`, `.language`, `.duration` in seconds, `.segments`, `.words`."""


class OpenAITranscriptionDiarizedResult(_Diarized):
    """What was said, and by whom: `.text`, `.duration` in seconds, `.segments` with their `speaker`."""


_TRANSCRIPTIONS = {
    "verbose_json": OpenAITranscriptionVerboseResult,
    "diarized_json": OpenAITranscriptionDiarizedResult,
}


class OpenAITranslationResult(_Translation):
    """What was said, in English, in `.text` and as `str(result)`; the subtitles for `srt` and `vtt`."""


class OpenAITranslationVerboseResult(_TranslationVerbose):
    """What was said, in English, and when: `.text`, `.language`, `.duration` in seconds, `.segments`."""


_TRANSLATIONS = {"verbose_json": OpenAITranslationVerboseResult}


def _take_recording(call: Call[Any], results: Mapping[str, type[OpenAIResult]]) -> None:
    """Check the body of a call that sends a recording, and expect the answer in the form that it asks for.

    Args:
        call: the call.
        results: the kinds of results by the `response_format` that gives them, where it is not the usual one.
    """
    request = call.request
    body = request.body
    body["file"] = file_argument("file", body["file"])
    expect_text(body, "model", "language", "prompt", "response_format")
    form = body.get("response_format")
    if form in results:
        call.result = results[form]._of
    elif form in _PLAIN_FORMATS:
        # Never read as JSON, though it may look like it: somebody who counts says "42".
        request.operation = as_text(request.operation)


class OpenAISpeechAPI(Resource):
    """Reads texts out."""

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
        **keywords: Unpack[SpeechKeywords],
    ) -> Stream[CreateSpeechResponseStreamEvent]: ...

    def create(
        self,
        input: Any = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        *,
        model: Any = NOT_GIVEN,
        voice: Any = NOT_GIVEN,
        **keywords: Any,
    ) -> BinaryAnswer | Stream[CreateSpeechResponseStreamEvent]:
        """Read a text out.

        Args:
            input: the text, at most 4096 characters.
            parameters: what the API documents (`model`, `voice`, `instructions`, `response_format`, `speed` 0.25 to 4,
                `stream_format`) and options of the call, as a mapping.
            model: name of the model, such as `gpt-4o-mini-tts`.
            voice: name of a voice, such as `alloy`, or `{"id": …}` for one of your own.
            **keywords: the same as keywords; `response_format` is `mp3` (default), `opus`, `aac`, `flac`, `wav` or
                `pcm`; `stream_format="sse"` gives typed events with pieces of the audio as they arrive.

        Returns:
            The audio, still on the wire: `write_to_file(path)` or `stream_to_file(path)` in constant memory, `read()`
            it, or iterate over `iter_bytes()`; or a stream of events to iterate over.

        Raises:
            TypeError: for an argument that is missing or of another type; nothing was sent then.
            OpenAIError: when the call fails.

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
    """Writes down what is said in recordings."""

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
        **keywords: Unpack[TranscriptionKeywords],
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
    ):
        """Write down what is said in a recording. The file is streamed, never held in memory as a whole.

        Args:
            file: a path, an open binary file, bytes, or a tuple `(name, content, media type)`. The service goes by the
                suffix of the name, so bytes need one: `("speech.mp3", data)`.
            parameters: what the API documents (`model`, `language` such as `en`, `prompt`, `temperature` 0 to 1,
                `timestamp_granularities`, `chunking_strategy`, …) and options of the call, as a mapping.
            model: name of the model, such as `gpt-4o-transcribe` or `whisper-1`.
            **keywords: the same as keywords; `response_format` is `json` (default), `verbose_json`, `diarized_json`,
                `text`, `srt` or `vtt`; `stream=True` gives typed events as the text is heard.

        Returns:
            What was said, in `.text`; with `verbose_json` and `diarized_json` also the times and the speakers, in
            `.segments`; or a stream of events to iterate over.

        Raises:
            OSError: when the file can't be read; nothing was sent then.
            TypeError, ValueError: for an argument that is missing or can't be; nothing was sent then.
            OpenAIError: when the call fails.

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
    """Writes down in English what is said in recordings."""

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

    def create(
        self,
        file: Any = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        *,
        model: Any = NOT_GIVEN,
        **keywords: Any,
    ) -> OpenAITranslationResult | OpenAITranslationVerboseResult:
        """Write down in English what is said in a recording. The file is streamed, never held in memory as a whole.

        Args:
            file: a path, an open binary file, bytes, or a tuple `(name, content, media type)`. The service goes by the
                suffix of the name, so bytes need one: `("speech.mp3", data)`.
            parameters: what the API documents (`model`, `prompt`, `temperature` 0 to 1, `response_format`) and options
                of the call, as a mapping.
            model: name of the model, `whisper-1`.
            **keywords: the same as keywords; `response_format` is `json` (default), `verbose_json`, `text`, `srt` or
                `vtt`.

        Returns:
            What was said, in `.text`; with `verbose_json` also the times, in `.segments`.

        Raises:
            OSError: when the file can't be read; nothing was sent then.
            TypeError, ValueError: for an argument that is missing or can't be; nothing was sent then.
            OpenAIError: when the call fails.

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


class OpenAIAudioAPI(Resource):
    """Speech, transcriptions and translations."""

    path: ClassVar[str] = "audio"

    @cached_property
    def speech(self) -> OpenAISpeechAPI:
        """Reads texts out."""
        return OpenAISpeechAPI(self._client)

    @cached_property
    def transcriptions(self) -> OpenAITranscriptionsAPI:
        """Writes down what is said in recordings."""
        return OpenAITranscriptionsAPI(self._client)

    @cached_property
    def translations(self) -> OpenAITranslationsAPI:
        """Writes down in English what is said in recordings."""
        return OpenAITranslationsAPI(self._client)
