# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.audio.voices`: voices of audio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit_openapi.models import VoiceResource
    from aikit_openapi.types import FileTypes

    class VoiceResourceResult(OpenAIResult, VoiceResource): ...

else:
    VoiceResourceResult = OpenAIResult

__all__ = ["AudioVoicesAPI"]


class AudioVoicesAPI(Resource):
    """Voices of audio."""

    path: ClassVar[str] = "audio.voices"

    @overload
    def create(
        self, *, name: str, audio_sample: FileTypes, consent: str, **keywords: Unpack[CallKeywords]
    ) -> VoiceResourceResult: ...

    @overload
    def create(
        self,
        *,
        name: str,
        audio_sample: FileTypes,
        consent: str,
        **keywords: Unpack[CallbackKeywords[VoiceResourceResult]],
    ) -> Future[VoiceResourceResult]: ...

    def create(
        self, *, name: str, audio_sample: FileTypes, consent: str, **keywords: Any
    ) -> VoiceResourceResult | Future[VoiceResourceResult]:
        """Create a custom voice from a recording.

        Args:
            name: name of the new voice.
            audio_sample: a recording of the voice.
            consent: id of the speaker's consent.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audio
        """
        return self._run(
            self._call(
                operations.create_voice,
                "create",
                VoiceResourceResult._of,
                explicit={"name": name, "audio_sample": audio_sample, "consent": consent},
                keywords=keywords,
                files=("audio_sample",),
            )
        )
