# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.audio.voice_consents`: recordings in which speakers agree to the use of their voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.audio_voice_consents_api import (
        ListCallbackKeywords,
        ListKeywords,
        VoiceConsentDeletedResourceResult,
        VoiceConsentResourceResult,
    )
    from aikit_openapi.models import VoiceConsentListResource, VoiceConsentResource
    from aikit_openapi.types import FileTypes

    class AsyncVoiceConsentListResourcePage(AsyncPage[VoiceConsentResource], VoiceConsentListResource): ...

else:
    VoiceConsentResourceResult = OpenAIResult
    VoiceConsentDeletedResourceResult = OpenAIResult
    AsyncVoiceConsentListResourcePage = AsyncPage

__all__ = ["AsyncAudioVoiceConsentsAPI"]


class AsyncAudioVoiceConsentsAPI(AsyncResource):
    """Recordings in which speakers agree to the use of their voice."""

    path: ClassVar[str] = "audio.voice_consents"

    @overload
    async def create(
        self, *, name: str, recording: FileTypes, language: str, **keywords: Unpack[CallKeywords]
    ) -> VoiceConsentResourceResult: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        recording: FileTypes,
        language: str,
        **keywords: Unpack[CallbackKeywords[VoiceConsentResourceResult]],
    ) -> Task[VoiceConsentResourceResult]: ...

    async def create(
        self, *, name: str, recording: FileTypes, language: str, **keywords: Any
    ) -> VoiceConsentResourceResult | Task[VoiceConsentResourceResult]:
        """Upload a recording in which a speaker agrees to the use of their voice.

        Args:
            name: name of the consent.
            recording: a recording of the speaker reading the consent aloud.
            language: language of the recording, as a code such as `en-US`.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audio
        """
        return await self._run(
            self._call(
                operations.create_voice_consent,
                "create",
                VoiceConsentResourceResult._of,
                explicit={"name": name, "recording": recording, "language": language},
                keywords=keywords,
                files=("recording",),
            )
        )

    @overload
    async def delete(self, consent_id: str, **keywords: Unpack[CallKeywords]) -> VoiceConsentDeletedResourceResult: ...

    @overload
    async def delete(
        self, consent_id: str, **keywords: Unpack[CallbackKeywords[VoiceConsentDeletedResourceResult]]
    ) -> Task[VoiceConsentDeletedResourceResult]: ...

    async def delete(
        self, consent_id: str, **keywords: Any
    ) -> VoiceConsentDeletedResourceResult | Task[VoiceConsentDeletedResourceResult]:
        """Delete a voice consent of an audio.

        Args:
            consent_id: id of the consent; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audio
        """
        return await self._run(
            self._call(
                operations.delete_voice_consent,
                "delete",
                VoiceConsentDeletedResourceResult._of,
                path=(consent_id,),
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncVoiceConsentListResourcePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncVoiceConsentListResourcePage]]
    ) -> AsyncPager[Task[AsyncVoiceConsentListResourcePage]]: ...

    def list(
        self, **keywords: Any
    ) -> AsyncPager[AsyncVoiceConsentListResourcePage | Task[AsyncVoiceConsentListResourcePage]]:
        """List the voice consents of an audio.

        Args:
            **keywords: call options, and:
                after: id of the last item on the previous page. The list continues after it.
                limit: maximum number of items to return; default 20.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audio
        """
        return self._list(
            self._call(
                operations.list_voice_consents,
                "list",
                self._bound(AsyncVoiceConsentListResourcePage),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(self, consent_id: str, **keywords: Unpack[CallKeywords]) -> VoiceConsentResourceResult: ...

    @overload
    async def retrieve(
        self, consent_id: str, **keywords: Unpack[CallbackKeywords[VoiceConsentResourceResult]]
    ) -> Task[VoiceConsentResourceResult]: ...

    async def retrieve(
        self, consent_id: str, **keywords: Any
    ) -> VoiceConsentResourceResult | Task[VoiceConsentResourceResult]:
        """Retrieve a voice consent of an audio.

        Args:
            consent_id: id of the consent; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audio
        """
        return await self._run(
            self._call(
                operations.get_voice_consent,
                "retrieve",
                VoiceConsentResourceResult._of,
                path=(consent_id,),
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self, consent_id: str, *, name: str, **keywords: Unpack[CallKeywords]
    ) -> VoiceConsentResourceResult: ...

    @overload
    async def update(
        self, consent_id: str, *, name: str, **keywords: Unpack[CallbackKeywords[VoiceConsentResourceResult]]
    ) -> Task[VoiceConsentResourceResult]: ...

    async def update(
        self, consent_id: str, *, name: str, **keywords: Any
    ) -> VoiceConsentResourceResult | Task[VoiceConsentResourceResult]:
        """Update a voice consent of an audio.

        Args:
            consent_id: id of the consent; must not be empty.
            name: new name of the consent.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audio
        """
        return await self._run(
            self._call(
                operations.update_voice_consent,
                "update",
                VoiceConsentResourceResult._of,
                path=(consent_id,),
                explicit={"name": name},
                keywords=keywords,
            )
        )
