"""The clients for Amazon Bedrock: the same resources, with a region and credentials of AWS."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aikit.options.credentials import exception_of
from aikit.providers.amazon import bedrock

from .client import OpenAI, _Configured

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.options.option_types import SharedOptions

__all__ = ["BedrockOpenAI"]


class _BedrockOptions(_Configured):
    """The options of Amazon Bedrock, shared by the blocking and the asynchronous client."""

    # Any: credentials of botocore or alike, a token, or what is awaited for them
    def __init__(
        self,
        *,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: Callable[[], Any]
        | None = None,  # Any: credentials of botocore or alike, or awaitable
        bedrock_token_provider: Callable[[], Any] | None = None,
        **options: Unpack[SharedOptions],
    ) -> None:
        """Create a client.

        Args:
            aws_region: the region; defaults to `$AWS_REGION`, `$AWS_DEFAULT_REGION`, else that of the profile.
            aws_profile: a profile in the configuration files of AWS.
            aws_access_key_id: an access key, with `aws_secret_access_key`.
            aws_secret_access_key: its secret.
            aws_session_token: the token of a session with these keys.
            aws_credentials_provider: returns credentials as botocore has them.
            bedrock_token_provider: returns a Bedrock API key before each request.
            **options: the options of `OpenAI`. `api_key` is a Bedrock API key, and defaults to
                `$AWS_BEARER_TOKEN_BEDROCK`; `base_url` defaults to `$AWS_BEDROCK_BASE_URL`, else the region's address.

        Raises:
            TypeError: credentials of more than one kind, or an option that `OpenAI` refuses.
            ValueError: no region, or a value that `OpenAI` refuses.
            OpenAIError: credentials of AWS need botocore, which is not installed.
        """
        given: dict[str, Any] = dict(options)
        base_url, api_key = given.pop("base_url", None), given.pop("api_key", None)
        made: list[Any] = []
        failure = exception_of(
            lambda: made.append(
                bedrock(
                    region=aws_region,
                    base_url=None if base_url is None else str(base_url),
                    api_key=api_key,
                    token_provider=bedrock_token_provider,
                    access_key_id=aws_access_key_id,
                    secret_access_key=aws_secret_access_key,
                    session_token=aws_session_token,
                    profile=aws_profile,
                    credential_provider=aws_credentials_provider,
                )
            )
        )
        if failure is not None:
            # Some error reports show the variables of a frame.
            del options, given, api_key, aws_access_key_id, aws_secret_access_key, aws_session_token
            raise failure
        super().__init__(provider=made[0], **given)

    @property
    def aws_region(self) -> str | None:
        """The region; None if only `base_url` says where the requests go."""
        region: str | None = getattr(self._builder.settings.provider, "region", None)
        return region


class BedrockOpenAI(_BedrockOptions, OpenAI):
    """A client for the models of Amazon Bedrock, whose API is compatible with OpenAI's."""
