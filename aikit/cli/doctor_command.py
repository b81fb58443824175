"""`aikit doctor`: what a call would use, and whether the service answers. It prints no secret."""

# lazy: what only this command looks at
from __future__ import annotations

import os
import platform
import ssl
import sys
import time
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urlsplit

from cyclopts import App

from aikit import VERSION, OpenAI, OpenAIError, OpenAIProviders
from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.exit_codes import ExitCode, error_line
from aikit.cli.progress_bars import waiting
from aikit.cli.terminal import print_json, print_rows

app = App(
    name="doctor",
    help="Show what a call would use, and try it.",
    help_epilogue="""Examples:
  aikit doctor
  aikit doctor --provider mistral
  aikit doctor --json > report.json""",
)
_PACKAGES = ("httpx", "h11", "orjson", "attrs", "cyclopts", "rich", "httptools", "msgspec", "numpy", "pillow")
_PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy")
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


@app.default
def doctor(*, common: CommonOptions = DEFAULTS) -> int:
    """Show versions, the address, where the key comes from, proxy and certificates, and ask the service for models."""
    facts: dict[str, str] = dict(_versions())
    problem = ""
    try:
        with common.client() as client:
            facts |= _settings(client, common)
            begun = time.monotonic()
            with waiting("asking the service"):
                found = len(client.with_options(timeout=common.timeout or 10, max_retries=0).models.list().models)
            facts["service"] = f"answers in {time.monotonic() - begun:.2f} s with {found} models"
    except (OpenAIError, ValueError, TypeError, OSError) as error:
        problem = error_line(error).replace("`aikit doctor` shows which key is used.", "").strip(" ;")
        facts["service"] = f"problem: {problem}"
    if common.json:
        print_json(facts)
    else:
        print_rows(("what", "found"), facts.items())
    return ExitCode.CHECK if problem else ExitCode.OK


def _versions() -> Iterator[tuple[str, str]]:
    yield "aikit", VERSION
    yield "python", f"{platform.python_version()} ({platform.python_implementation()}, {sys.platform})"
    yield "openssl", ssl.OPENSSL_VERSION
    for package in _PACKAGES:
        try:
            yield package, version(package)
        except PackageNotFoundError:
            yield package, "not installed"


def _settings(client: OpenAI, common: CommonOptions) -> dict[str, str]:
    facts = {"address": str(client.base_url), "key": _key(client, common)}
    proxies = [f"{name}={_without_password(os.environ[name])}" for name in _PROXIES if os.environ.get(name)]
    facts["proxy"] = ", ".join(proxies) or "none in the environment"
    certificates = [f"{name}={os.environ[name]}" for name in _CERTIFICATES if os.environ.get(name)]
    facts["certificates"] = ", ".join(certificates) or "those of the operating system"
    facts["providers file"] = str(OpenAIProviders().path or "none")
    return facts


def _key(client: OpenAI, common: CommonOptions) -> str:
    """Say where the key comes from, and nothing about the key itself."""
    if not client.api_key:
        return "none"
    if common.provider:
        provider = OpenAIProviders()[common.provider]
        if provider.key_variable and os.environ.get(provider.key_variable):
            return f"${provider.key_variable}"
        return "the providers file"
    return "$OPENAI_API_KEY"


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    if parts.password is None and parts.username is None:
        return url
    return url.replace(f"{parts.netloc.rpartition('@')[0]}@", "***@")
