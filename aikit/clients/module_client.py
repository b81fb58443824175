"""The client of the module: `aikit.chat.completions.create(…)` after `aikit.api_key = "…"`."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cached_property
from threading import Lock
from types import ModuleType
from typing import Any, Final

from aikit.options.credentials import exception_of
from aikit.options.settings import AZURE_OPTIONS, CLIENT_OPTIONS
from aikit.options.spellings import canonical

from .client import OpenAI

__all__ = ["ModuleClient", "attribute", "removed"]

_OPTIONS: Final = CLIENT_OPTIONS | AZURE_OPTIONS | {"api_type"}

# Classes of the official package before its version 1.
_REMOVED: Final = {
    "Audio": "audio.transcriptions.create",
    "ChatCompletion": "chat.completions.create",
    "Completion": "completions.create",
    "Customer": None,
    "Deployment": None,
    "Edit": "chat.completions.create",
    "Embedding": "embeddings.create",
    "Engine": "models.list",
    "ErrorObject": None,
    "File": "files.create",
    "FineTune": "fine_tuning.jobs.create",
    "FineTuningJob": "fine_tuning.jobs.create",
    "Image": "images.generate",
    "Model": "models.list",
    "Moderation": "moderations.create",
}


# Names of the official package for what aikit does not have, with what to use.
_COMPUTER: Final = "; aikit drives no computer: carry out the actions of the tool `computer` in your program"
_ABSENT: Final = {
    **dict.fromkeys(("AsyncComputerDriver", "AsyncComputerToolset", "ComputerDriver", "ComputerToolset"), _COMPUTER),
}


class ModuleClient:
    """Makes a client of the settings on the module, and another one when they have changed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._client: OpenAI | None = None
        self._settings: dict[str, Any] = {}

    def current(self) -> OpenAI:
        """Return the client for the current settings.

        Raises:
            TypeError, ValueError: a setting is invalid.
        """
        with self._lock:
            failure = exception_of(lambda: self._follow(_settings()))  # whose frames hold a key
            if failure is not None:
                raise failure
            assert self._client is not None
            return self._client

    def _follow(self, settings: dict[str, Any]) -> None:
        if self._client is None or settings != self._settings:
            self._client, self._settings = _new(settings), settings


def _settings() -> dict[str, Any]:
    """Return the options that are set on the module; one that is None has its default."""
    return {
        canonical(name): value
        for name, value in vars(sys.modules["aikit"]).items()
        # `Timeout` is a class and `aikit.providers` a folder, not options.
        if name[0].islower() and canonical(name) in _OPTIONS and not isinstance(value, ModuleType | None)
    }


def _new(settings: Mapping[str, Any]) -> OpenAI:
    options = dict(settings)
    kind = options.pop("api_type", None) or os.environ.get("OPENAI_API_TYPE") or "openai"
    if kind == "openai":
        return OpenAI(**options)
    if kind != "azure":
        raise ValueError(f"`api_type` must be 'openai' or 'azure', got {kind!r}")
    from .azure import AzureOpenAI  # lazy: rarely needed

    return AzureOpenAI(**options)


_module_client: Final = ModuleClient()


def attribute(name: str) -> Any:
    """Return `aikit.<name>` for a name that the module doesn't have: a setting, or a resource of the module's client.

    Args:
        name: the name.

    Raises:
        KeyError: it is neither.
    """
    if canonical(name) in _OPTIONS:
        return None  # not set: the default applies
    if not isinstance(getattr(OpenAI, name, None), cached_property):
        raise KeyError(name)
    return getattr(_module_client.current(), name)


def removed(name: str) -> str:
    """Return a hint for a class that aikit lacks, or that the official package removed; empty for any other name."""
    if name in _ABSENT:
        return _ABSENT[name]
    if name not in _REMOVED:
        return ""
    method = _REMOVED[name]
    return f"; version 1 of the official package removed it{f': use `OpenAI().{method}(…)`' if method else ''}"
