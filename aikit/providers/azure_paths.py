"""How requests to an Azure OpenAI resource differ: their URLs and the header that carries the key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

from aikit.core.request import Builder
from aikit.options.settings import Settings
from aikit_openapi.operation import Request

__all__ = ["AzureBuilder"]

# The operations that a deployment of a model serves. All others go to the resource.
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
    """Builds the requests of an Azure OpenAI client."""

    __slots__ = ("_resource", "_shows_token")

    def __init__(self, settings: Settings, *, resource: str, shows_token: bool) -> None:
        """Create a builder.

        Args:
            settings: the options; their base URL may be that of a deployment.
            resource: base URL for everything that no deployment serves.
            shows_token: whether the credential is an Entra token instead of a key.
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
    """Return a deployment's name, escaped for a path.

    Raises:
        ValueError: if the name would lead to another path.
    """
    if name in ("", ".", ".."):
        raise ValueError(f"{name!r} can't be the name of a deployment")
    return quote(name, safe="!$&'()*+,;=:@")
