"""The option `data_residency` sets the base URL as in the official package."""

from __future__ import annotations

from typing import Any, get_args

import openai
import pytest

import aikit
from aikit import AzureOpenAI, OpenAI, OpenAIError
from aikit.auth import x509_workload_identity

REGIONS = get_args(aikit.DataResidency)
IDENTITY = x509_workload_identity(identity_provider_id="i", service_account_id="s")


@pytest.fixture(autouse=True)
def _other_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")


def test_the_regions_are_those_of_the_official_package() -> None:
    """Each of them is a base URL, which takes precedence over the environment's."""
    assert get_args(openai.DataResidency) == REGIONS
    for region in REGIONS:
        ours, theirs = OpenAI("k", data_residency=region), openai.OpenAI(api_key="k", data_residency=region)
        assert f"{ours.base_url}/" == str(theirs.base_url)
        assert ours.data_residency == region
    assert OpenAI("k").data_residency is None


@pytest.mark.parametrize("region", ["global", "us", "eu"])
def test_client_certificates_have_their_own_hosts(region: Any) -> None:
    """In three regions."""
    theirs = openai.OpenAI(data_residency=region, workload_identity=dict(IDENTITY))  # type: ignore[arg-type]
    ours = OpenAI(data_residency=region, workload_identity=IDENTITY)
    assert f"{ours.base_url}/" == str(theirs.base_url)
    with pytest.raises(ValueError, match="must be one of global, us, eu for an x509"):
        OpenAI(data_residency="jp", workload_identity=IDENTITY)


def test_a_region_needs_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the service itself."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(OpenAIError, match="no API key: set the environment variable OPENAI_API_KEY"):
        OpenAI(data_residency="eu").models.list()


def test_a_region_and_an_address_exclude_each_other() -> None:
    """The later one counts in a copy and when it is set."""
    for other in ("base_url", "websocket_base_url", "provider"):
        value = "mistral" if other == "provider" else "http://127.0.0.1"
        with pytest.raises(TypeError, match=f"both `data_residency` and `{other}`"):
            OpenAI("k", **{"data_residency": "eu", other: value})  # type: ignore[arg-type]
    client = OpenAI("k", base_url="http://127.0.0.1/v1", websocket_base_url="ws://x")
    copy = client.with_options(data_residency="us")
    assert copy.base_url == "https://us.api.openai.com/v1"
    assert copy.websocket_base_url is None
    assert copy.with_options(timeout=3).base_url == copy.base_url
    assert copy.with_options(base_url="http://127.0.0.1/v2").base_url == "http://127.0.0.1/v2"
    client.data_residency = "jp"
    assert client.base_url == "https://jp.api.openai.com/v1"
    client.base_url = "http://127.0.0.1/v3"
    assert client.base_url == "http://127.0.0.1/v3"


def test_an_unknown_region_is_refused() -> None:
    """The error lists the known ones."""
    with pytest.raises(ValueError, match="`data_residency` must be one of global, us, eu, ae, au, in, jp, got 'mars'"):
        OpenAI("k", data_residency="mars")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not of Azure OpenAI: the resource of `azure_endpoint` has a region"):
        AzureOpenAI(api_key="k", azure_endpoint="https://a.test", api_version="1", data_residency="eu")
