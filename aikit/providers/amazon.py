"""Amazon Bedrock: the address of its compatible API, and requests signed with credentials of AWS.

botocore finds the credentials and signs; it is loaded when a client without a Bedrock API key sends its first request.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import Any, Final, Literal, TypeAlias

from aikit.core.wire import Outgoing
from aikit.errors import OpenAIError
from aikit.options.credentials import SecretBytes, SecretText
from aikit.options.settings import check_option

__all__ = ["AwsCredentialsProvider", "Bedrock", "BedrockEndpoint", "BedrockTokenProvider", "bedrock"]

AwsCredentialsProvider: TypeAlias = Callable[[], Any]
"""Returns credentials as botocore has them: with `access_key`, `secret_key` and `token`."""
BedrockEndpoint: TypeAlias = Literal["mantle", "runtime"]
"""The two APIs of Bedrock that are compatible."""
BedrockTokenProvider: TypeAlias = Callable[[], Any]
"""Returns a Bedrock API key before each request."""

KEY_VARIABLE: Final = "AWS_BEARER_TOKEN_BEDROCK"
_REGION: Final = re.compile(r"[a-z]{2,8}(?:-[a-z0-9]+)+-\d+")
_HOST: Final = re.compile(r"https?://bedrock-(mantle|runtime)(?:-fips)?\.([a-z0-9-]+)\.(?:api\.aws|amazonaws\.)")
_SERVICES: Final = {"mantle": "bedrock-mantle", "runtime": "bedrock"}
_SUFFIXES: Final = {"cn": "amazonaws.com.cn", "eusc": "amazonaws.eu"}
# The signature covers what no proxy changes: these headers, the host, the address and the body.
_SIGNED: Final = (b"content-type",)
_SIGNING: Final = (b"authorization", b"x-amz-date", b"x-amz-security-token", b"x-amz-content-sha256")


class Bedrock:
    """Amazon Bedrock as a provider: `OpenAI(provider=bedrock(…))`.

    Attributes:
        name: `bedrock`.
        region: the region of AWS; None if only `base_url` is known.
        base_url: the base URL.
        key_variable: None: the environment variable of the key is optional.
    """

    def __init__(self, base_url: str, region: str | None, api_key: Any, signer: Signer | None) -> None:
        self.name = "bedrock"
        self.key_variable = None
        self.base_url = base_url
        self.region = region
        self.signer = signer
        self._api_key = api_key

    def settings(self) -> dict[str, Any]:
        """Return the client options that it sets."""
        found = {"base_url": self.base_url, "api_key": self._api_key}
        return {name: value for name, value in found.items() if value is not None}

    def __repr__(self) -> str:
        return f"<Bedrock at {self.base_url}>"


class Signer:
    """Signs requests with credentials of AWS (Signature Version 4).

    Args:
        service: the name of the service in signatures.
        region: the region of AWS; None for the one of the profile.
        profile: the profile in the configuration files; None for the default one.
        keys: access key, secret key and session token; None to find them.
        source: returns the credentials; None to find them.
    """

    def __init__(
        self,
        service: str,
        region: str | None,
        profile: str | None,
        keys: tuple[str, str, str | None] | None,
        source: AwsCredentialsProvider | None,
    ) -> None:
        self._service = service
        self._region = region
        self._profile = profile
        self._keys = keys
        self._source = source
        self._session: Any = None

    def __repr__(self) -> str:
        return f"<Signer for {self._service}>"

    def region(self) -> str | None:
        """Return the region of the profile, if no other one is known."""
        return self._region or self._found_session().get_config_variable("region")

    def _found_session(self) -> Any:
        if self._session is None:
            try:
                from botocore.session import Session  # type: ignore[import-untyped]  # lazy: an extra
            except ImportError:
                raise OpenAIError(
                    "credentials of AWS need botocore: pip install 'aikit-client[bedrock]', or pass a Bedrock API key"
                    f" as `api_key` or in ${KEY_VARIABLE}"
                ) from None
            self._session = Session(profile=self._profile)
        return self._session

    def _credentials(self) -> Any:
        if self._source is not None:
            return self._source()
        if self._keys is not None:
            from botocore.credentials import Credentials  # type: ignore[import-untyped]  # lazy: as above

            return Credentials(*self._keys)
        return self._found_session().get_credentials()

    def __call__(self, outgoing: Outgoing) -> Outgoing:
        """Return the request with its signature, in place of an earlier one.

        Raises:
            OpenAIError: there are no credentials, or the body is read while it is sent.
        """
        session = self._found_session()
        body = outgoing.body
        if body is not None and not isinstance(body, bytes):
            raise OpenAIError(
                "a request with a file can't be signed, because its body is read while it is sent: use a Bedrock API"
                " key"
            )
        try:
            credentials = self._credentials()
        except OpenAIError:
            raise
        except Exception as error:
            raise OpenAIError(f"no credentials of AWS: {error}") from None
        if credentials is None:
            raise OpenAIError(
                f"no credentials of AWS: pass them or a Bedrock API key, set {KEY_VARIABLE}, or configure the profile"
                f" {self._profile or session.profile or 'default'!r}"
            )
        from botocore.auth import SigV4Auth  # type: ignore[import-untyped]  # lazy: as above
        from botocore.awsrequest import AWSRequest  # type: ignore[import-untyped]  # lazy: as above

        headers = {
            name.decode(): value.decode("latin-1") for name, value in outgoing.headers if name.lower() in _SIGNED
        }
        request = AWSRequest(outgoing.method, outgoing.url, headers=headers, data=body or b"")
        SigV4Auth(credentials, self._service, self.region()).add_auth(request)
        kept = [each for each in outgoing.headers if each[0].lower() not in _SIGNING]
        added = [
            (name.encode(), SecretBytes(value.encode("latin-1")))
            for name, value in request.headers.items()
            if name.lower().encode() in _SIGNING
        ]
        signed = outgoing.to(outgoing.url)
        signed.headers = [*kept, *added]
        return signed


def bedrock(
    *,
    endpoint: BedrockEndpoint | None = None,
    region: str | None = None,
    base_url: str | None = None,
    api_key: str | None = None,
    token_provider: BedrockTokenProvider | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: AwsCredentialsProvider | None = None,
) -> Bedrock:
    """Describe Amazon Bedrock for `OpenAI(provider=…)`.

    Without a key or credentials, it uses `$AWS_BEARER_TOKEN_BEDROCK`, else what botocore finds: environment, profile,
    container or machine.

    Args:
        endpoint: `mantle` (the default) or `runtime`.
        region: the region of AWS; by default `$AWS_REGION`, `$AWS_DEFAULT_REGION` or that of the profile.
        base_url: another address; by default `$AWS_BEDROCK_BASE_URL`, else that of the endpoint in the region.
        api_key: a Bedrock API key.
        token_provider: returns a Bedrock API key before each request.
        access_key_id: an access key, with `secret_access_key`.
        secret_access_key: its secret.
        session_token: the token of a session with these keys.
        profile: a profile in the configuration files of AWS.
        credential_provider: returns credentials as botocore has them.

    Raises:
        TypeError: credentials of more than one kind, or half of a pair.
        ValueError: no region, or an invalid one.
        OpenAIError: botocore is needed and not installed.
    """
    kinds = {
        "api_key": api_key,
        "token_provider": token_provider,
        "access_key_id": access_key_id or secret_access_key or session_token,
        "profile": profile,
        "credential_provider": credential_provider,
    }
    given = [name for name, value in kinds.items() if value is not None]
    if len(given) > 1:
        raise TypeError(f"bedrock() got both `{given[0]}` and `{given[1]}`; pass one of them")
    if (access_key_id is None) != (secret_access_key is None) or (session_token and not access_key_id):
        raise TypeError("bedrock() needs `access_key_id` and `secret_access_key` together")
    address = base_url or os.environ.get("AWS_BEDROCK_BASE_URL")
    address = check_option("base_url", address) if address else None
    known = _HOST.match(address) if address else None
    if endpoint not in ("mantle", "runtime", None):
        raise ValueError(f"`endpoint` must be 'mantle' or 'runtime', got {endpoint!r}")
    kind = endpoint or (known and known[1]) or "mantle"
    region = region or (known and known[2]) or os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
    if known and (known[1], known[2]) != (kind, region):
        raise ValueError(f"{address} is not the {kind!r} endpoint of the region {region!r}")
    signer = None
    key: Any = token_provider if api_key is None else api_key
    if key is None and not given and os.environ.get(KEY_VARIABLE):
        key = _key_of_environment
    if key is None:
        keys = None if access_key_id is None else (SecretText(access_key_id), SecretText(secret_access_key),
                                                   session_token and SecretText(session_token))  # fmt: skip
        signer = Signer(_SERVICES[kind], region or None, profile, keys, credential_provider)
        region = region or signer.region()
    if not region and (signer is not None or address is None):
        raise ValueError("Bedrock needs a region: pass `region`, or set the environment variable AWS_REGION")
    if region and not _REGION.fullmatch(region):
        raise ValueError(f"`region` must be a region of AWS such as 'us-east-1', got {region!r}")
    if address is None:
        suffix = "api.aws" if kind == "mantle" else _SUFFIXES.get(str(region).partition("-")[0], "amazonaws.com")
        address = f"https://bedrock-{kind}.{region}.{suffix}/openai/v1"
    return Bedrock(address, region or None, key, signer)


def _key_of_environment() -> str:
    return os.environ.get(KEY_VARIABLE, "")
