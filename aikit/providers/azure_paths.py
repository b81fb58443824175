"""What differs in requests to a resource of Azure OpenAI: where they go, and how the key is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

from aikit.core.request import Builder
from aikit.options.settings import Settings
from aikit_openapi.operation import Request

__all__ = ["AzureBuilder"]

# What a deployment of a model answers; all else is asked of the resource.
_OF_DEPLOYMENTS: Final = frozenset(
    {
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    }
)


class AzureBuilder(Builder):
    """Builds the requests of a client of Azure OpenAI."""

    __slots__ = ("_resource", "_shows_token")

    def __init__(self, settings: Settings, *, resource: str, shows_token: bool) -> None:
        """Take the options.

        Args:
            settings: the options; their base URL may be that of a deployment.
            resource: base URL of what no deployment answers.
            shows_token: whether the credential is a token of Entra, and no key.
        """
        super().__init__(settings)
        self._resource = resource
        self._shows_token = shows_token

    def _url(self, request: Request[Any, Any]) -> str:
        base_url = self.settings.base_url
        if request.path not in _OF_DEPLOYMENTS:
            return self._resource + request.path
        if "/deployments" in base_url:
            return base_url + request.path
        body = request.body
        model = body.get("model") if isinstance(body, Mapping) else getattr(body, "model", None)
        if not isinstance(model, str):
            return base_url + request.path
        return f"{base_url}/deployments/{deployment_in_path(model)}{request.path}"

    def _credentials(self, key: str | None) -> dict[str, str | None]:
        if self._shows_token:
            return super()._credentials(key)
        return {"api-key": key or None}


def deployment_in_path(name: str) -> str:
    """The name of a deployment as it stands in a path.

    Raises:
        ValueError: for one that would lead elsewhere.
    """
    if name in ("", ".", ".."):
        raise ValueError(f"{name!r} can't be the name of a deployment")
    return quote(name, safe="!$&'()*+,;=:@")
