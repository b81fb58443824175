"""Amazon Bedrock: addresses and keys as in the official package, and signatures that another implementation accepts."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openai
import openai.providers
import pytest

from aikit import AsyncBedrockOpenAI, AsyncOpenAI, BedrockOpenAI, OpenAI, OpenAIError
from aikit.providers import bedrock
from tests.client.any_server import AnyServer, Seen

ACCESS, SECRET, SESSION = "AKIDEXAMPLE", "secret-of-the-access-key", "token-of-the-session"
VARIABLES = (
    "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE", "AWS_BEARER_TOKEN_BEDROCK", "AWS_BEDROCK_BASE_URL",
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings of this machine, and no search for credentials on the network."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


@pytest.fixture
def server() -> Iterator[AnyServer]:
    """A server that answers any path."""
    with AnyServer() as server:
        yield server


def is_signed(request: Seen, *, service: str = "bedrock-mantle", region: str = "eu-west-1") -> bool:
    """Whether a request has the signature of version 4 that the secret gives, and covers what matters."""
    scheme, _, rest = request.headers["authorization"].partition(" ")
    fields = dict(each.strip().split("=", 1) for each in rest.split(","))
    date = request.headers["x-amz-date"]
    scope = f"{date[:8]}/{region}/{service}/aws4_request"
    names = fields["SignedHeaders"].split(";")
    lines = "".join(f"{name}:{request.headers[name].strip()}\n" for name in names)
    query = "&".join(sorted(f"{name}={value}" for name, value in request.query))
    body = hashlib.sha256(request.content).hexdigest()
    whole = f"{request.method}\n{request.path}\n{query}\n{lines}\n{fields['SignedHeaders']}\n{body}"
    text = f"{scheme}\n{date}\n{scope}\n{hashlib.sha256(whole.encode()).hexdigest()}"
    key = f"AWS4{SECRET}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    is_covered = {"host", "x-amz-date"} <= {*names} and ("content-type" in names or not request.content)
    return is_covered and fields["Credential"] == f"{ACCESS}/{scope}" and fields["Signature"] == signature


STATIC: Any = {"aws_access_key_id": ACCESS, "aws_secret_access_key": SECRET}


@pytest.mark.parametrize(
    "options",
    [
        {"region": "eu-west-1"},
        {"region": "eu-west-1", "endpoint": "runtime"},
        {"region": "cn-north-1", "endpoint": "runtime"},
        {"region": "us-gov-west-1"},
        {"base_url": "https://gateway.example/openai/v1"},
        {"base_url": "https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1"},
    ],
)
def test_the_addresses_are_those_of_the_official_package(options: Any) -> None:
    """By endpoint and region, or as given."""
    theirs = openai.OpenAI(provider=openai.providers.bedrock(**options, api_key="k"))
    ours = OpenAI(provider=bedrock(**options, api_key="k"))
    assert f"{ours.base_url}/" == str(theirs.base_url)


def test_a_region_comes_from_the_environment_or_the_profile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`AWS_REGION` takes precedence."""
    (tmp_path / "config").write_text("[profile mine]\nregion = ap-south-1\n")
    assert BedrockOpenAI(aws_profile="mine").aws_region == "ap-south-1"
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-2")
    assert BedrockOpenAI(api_key="k").aws_region == "eu-west-2"
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    client = BedrockOpenAI(api_key="k", timeout=3)
    assert client.base_url == "https://bedrock-mantle.eu-west-1.api.aws/openai/v1"
    assert client.with_options(timeout=5).aws_region == "eu-west-1"


def test_a_key_is_sent_as_it_is(server: AnyServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the option, a function, or the environment, which is read before each request."""
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", server.url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-another-service")
    BedrockOpenAI(api_key="one").get("/models", cast_to=object)
    BedrockOpenAI(bedrock_token_provider=lambda: "two").get("/models", cast_to=object)
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "three")
    client = BedrockOpenAI()
    client.get("/models", cast_to=object)
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "four")
    client.get("/models", cast_to=object)
    client.with_options(api_key="five").get("/models", cast_to=object)
    expected = ["one", "two", "three", "four", "five"]
    assert [each.headers["authorization"] for each in server.requests] == [f"Bearer {each}" for each in expected]


def test_requests_are_signed_with_credentials_of_aws(server: AnyServer) -> None:
    """With a body or without, with a query, with a session; those of the official package pass the same check."""
    ours = BedrockOpenAI(base_url=server.url, aws_region="eu-west-1", **STATIC)
    theirs = openai.BedrockOpenAI(base_url=server.url, aws_region="eu-west-1", **STATIC)
    for client in (ours, theirs):
        client.post("/chat/completions", body={"model": "m", "a": [1, "é"]}, cast_to=object)
        client.get("/models?after=a&limit=2", cast_to=object)
    session = BedrockOpenAI(base_url=server.url, aws_region="eu-west-1", aws_session_token=SESSION, **STATIC)
    session.get("/models", cast_to=object)
    assert [is_signed(each) for each in server.requests] == [True] * 5
    assert server.requests[-1].headers["x-amz-security-token"] == SESSION
    runtime = bedrock(
        base_url=server.url, region="eu-west-1", endpoint="runtime", access_key_id=ACCESS, secret_access_key=SECRET
    )
    OpenAI(provider=runtime).get("/models", cast_to=object)
    assert is_signed(server.requests[-1], service="bedrock")


def test_the_asynchronous_client_signs_in_a_thread(server: AnyServer) -> None:
    """A function that returns credentials may block."""

    class Credentials:
        access_key, secret_key, token = ACCESS, SECRET, None

    async def run() -> None:
        client = AsyncBedrockOpenAI(
            base_url=server.url, aws_region="eu-west-1", aws_credentials_provider=lambda: Credentials
        )
        async with client:
            await client.get("/models", cast_to=object)

    asyncio.run(run())
    assert is_signed(server.requests[0])


def test_each_attempt_has_a_new_signature(server: AnyServer) -> None:
    """Credentials may have been renewed meanwhile."""
    taken: list[Any] = []

    class Credentials:
        access_key, secret_key = ACCESS, SECRET

        def __init__(self) -> None:
            self.token = f"session-{len(taken)}"
            taken.append(self)

    server.answer({}, 503)
    client = BedrockOpenAI(base_url=server.url, aws_region="eu-west-1", aws_credentials_provider=Credentials)
    client.get("/models", cast_to=object)
    assert [is_signed(each) for each in server.requests] == [True, True]
    assert [each.headers["x-amz-security-token"] for each in server.requests] == ["session-0", "session-1"]


def test_credentials_come_from_a_profile_or_the_environment(
    server: AnyServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As botocore finds them."""
    (tmp_path / "credentials").write_text(
        f"[mine]\naws_access_key_id = {ACCESS}\naws_secret_access_key = {SECRET}\n", encoding="utf-8"
    )
    BedrockOpenAI(base_url=server.url, aws_region="eu-west-1", aws_profile="mine").get("/models", cast_to=object)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", ACCESS)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    BedrockOpenAI(base_url=server.url, aws_region="eu-west-1").get("/models", cast_to=object)
    assert [is_signed(each) for each in server.requests] == [True, True]


def test_nothing_signed_goes_to_another_host(server: AnyServer) -> None:
    """A copy with another address sends neither signature nor key."""
    with AnyServer() as other:
        client = BedrockOpenAI(base_url=server.url, aws_region="eu-west-1", **STATIC)
        client.with_options(base_url=other.url).get("/models", cast_to=object)
        assert "authorization" not in other.requests[0].headers


def test_what_can_not_be_signed_is_an_error(server: AnyServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what to do, and nothing is sent."""
    client = BedrockOpenAI(base_url=server.url, aws_region="eu-west-1")
    with pytest.raises(OpenAIError, match=r"no credentials of AWS: pass them or a Bedrock API key, .* 'default'"):
        client.models.list()

    def fail() -> Any:
        raise RuntimeError("the vault is closed")

    failing = BedrockOpenAI(base_url=server.url, aws_region="eu-west-1", aws_credentials_provider=fail)
    with pytest.raises(OpenAIError, match="no credentials of AWS: the vault is closed"):
        failing.models.list()
    client = BedrockOpenAI(base_url=server.url, aws_region="eu-west-1", **STATIC)
    with pytest.raises(OpenAIError, match="a request with a file can't be signed"):
        client.files.create(file=b"x", purpose="batch")
    assert server.requests == []


@pytest.mark.parametrize(
    ("make", "kind", "says"),
    [
        (lambda: BedrockOpenAI(api_key="k"), ValueError, "needs a region"),
        (lambda: BedrockOpenAI(api_key="k", aws_region="mars"), ValueError, "must be a region of AWS"),
        (lambda: BedrockOpenAI(api_key="k", aws_profile="p"), TypeError, "both `api_key` and `profile`"),
        (lambda: BedrockOpenAI(aws_access_key_id="k"), TypeError, "`secret_access_key` together"),
        (lambda: bedrock(region="eu-west-1", endpoint="x"), ValueError, "`endpoint` must be"),  # type: ignore[arg-type]
        (
            lambda: bedrock(region="eu-west-1", base_url="https://bedrock-mantle.us-east-1.api.aws", api_key="k"),
            ValueError,
            "is not the 'mantle' endpoint of the region 'eu-west-1'",
        ),
        (lambda: OpenAI(provider=3), TypeError, "`provider` must be a non-empty str"),  # type: ignore[arg-type]
    ],
)
def test_invalid_options_are_refused(make: Callable[[], Any], kind: type[Exception], says: str) -> None:
    """Before anything is sent."""
    with pytest.raises(kind, match=says):
        make()


def test_no_part_of_it_shows_a_secret() -> None:
    """Neither the client nor the provider."""
    provider = bedrock(region="eu-west-1", access_key_id=ACCESS, secret_access_key=SECRET, session_token=SESSION)
    client = AsyncOpenAI(provider=provider)
    shown = f"{client!r} {provider!r} {vars(provider)} {vars(provider.signer)}"
    assert not [each for each in (ACCESS, SECRET, SESSION) if each in shown]


def test_without_botocore_the_error_names_the_extra(server: AnyServer) -> None:
    """A client with a key does not need it."""
    code = (
        "import sys; sys.modules['botocore'] = None; import aikit\n"
        f"aikit.BedrockOpenAI(base_url={server.url!r}, api_key='k').get('/models', cast_to=object)\n"
        "try: aikit.BedrockOpenAI(aws_region='eu-west-1').models.list()\n"
        "except aikit.OpenAIError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install 'aikit-client[bedrock]'" in done.stdout
