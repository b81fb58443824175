"""The providers file `AIProviders.json`: other services of the same interface, and short names for their models.

    {"providers": {"mistral": {"baseURL": "https://api.mistral.ai/v1", "apiKey": "$MISTRAL_API_KEY"}},
     "models": {"small": {"provider": "mistral", "model": "mistral-small-latest"}}}

The first file that exists is read: `$AIKIT_PROVIDERS`, `./AIProviders.json`, `AIProviders.json` in the folder `aikit`
of the user's configuration. Files are never merged.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from .aliases import suggest, take_names
from .errors import OpenAIError
from .options import check_option
from .secrecy import failure_of

__all__ = ["ModelAlias", "OpenAIProviders", "Provider"]

FILE_NAME = "AIProviders.json"
_FIELDS = frozenset({"base_url", "api_key", "organization", "project"})


class ModelAlias(NamedTuple):
    """A short name for a model of a provider.

    Attributes:
        name: the short name.
        provider: name of the provider.
        model: the provider's own name of the model.
    """

    name: str
    provider: str
    model: str


class Provider(NamedTuple):
    """A service of the same interface.

    Attributes:
        name: its name in the file.
        base_url: where its API is.
        api_key: its key: that of the file, else `$<PROVIDER>_API_KEY`; None when there is none.
        organization: sent as `OpenAI-Organization`; None when there is none.
        project: sent as `OpenAI-Project`; None when there is none.
        model_aliases: short names for its models.
    """

    name: str
    base_url: str
    api_key: str | None = None
    organization: str | None = None
    project: str | None = None
    model_aliases: tuple[ModelAlias, ...] = ()

    def settings(self) -> dict[str, Any]:
        """Its options for a client, those that it has."""
        return {name: value for name in _FIELDS if (value := getattr(self, name)) is not None}

    def __repr__(self) -> str:
        return f"Provider(name={self.name!r}, base_url={self.base_url!r}, api_key={'***' if self.api_key else None!r})"


class OpenAIProviders:
    """What the providers file holds; empty when there is no file.

    Args:
        path: the file; None for the first that exists.

    Raises:
        OpenAIError: for a file that can't be read or is not as it should be, naming file and place.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = Path(path) if path is not None else _find()
        self._providers: dict[str, Provider] = {}
        self._aliases: dict[str, ModelAlias] = {}
        # Not with the frames that read it: their variables hold the keys of all providers.
        failure = failure_of(self._read)
        if failure is not None:
            raise failure

    def get(self, name: str) -> Provider | None:
        """The provider of this name; None when there is none."""
        return self._providers.get(name)

    def list(self) -> list[str]:
        """Names of the providers, in the order of the file."""
        return [*self._providers]

    def model_aliases(self) -> Sequence[ModelAlias]:
        """The short names for models, sorted."""
        return sorted(self._aliases.values())

    modelAliases = model_aliases  # noqa: N815 - the documented name

    def need(self, name: str) -> Provider:
        """The provider of this name.

        Raises:
            OpenAIError: when there is none, naming the nearest and the file.
        """
        provider = self._providers.get(name)
        if provider is None:
            where = f"{self.path} does not have" if self.path else f"there is no {FILE_NAME} that would have"
            raise OpenAIError(f"{where} a provider {name!r}{suggest(name, self._providers)}")
        return provider

    def resolve(self, model: str) -> tuple[Provider, str] | None:
        """Provider and own name of a model that is named as `provider:model` or by an alias; None for any other."""
        prefix, colon, rest = model.partition(":")
        if colon and prefix in self._providers:
            return self._providers[prefix], rest
        alias = self._aliases.get(model)
        return None if alias is None else (self._providers[alias.provider], alias.model)

    def __repr__(self) -> str:
        return f"OpenAIProviders({str(self.path) if self.path else None!r}, {self.list()})"

    def _read(self) -> None:
        path = self.path
        if path is None:
            return
        content = _load(path)
        for place in content.keys() - {"providers", "models"}:
            raise OpenAIError(f"{path}: unknown field {place!r}{suggest(place, ('providers', 'models'))}")
        aliases: dict[str, list[ModelAlias]] = {}
        for name, alias in _objects(path, content, "models"):
            made = _alias(path, name, alias)
            aliases.setdefault(made.provider, []).append(made)
            self._aliases[name] = made
        for name, given in _objects(path, content, "providers"):
            self._providers[name] = _provider(path, name, given, tuple(sorted(aliases.get(name, ()))))
        for short in self._aliases.values():
            if short.provider not in self._providers:
                hint = suggest(short.provider, self._providers)
                raise OpenAIError(
                    f"{path}: models.{short.name} names the provider {short.provider!r}, which is not there{hint}"
                )


def _find() -> Path | None:
    named = os.environ.get("AIKIT_PROVIDERS")
    if named:
        return Path(named)
    return next((each for each in (Path(FILE_NAME), _configuration() / "aikit" / FILE_NAME) if each.is_file()), None)


def _configuration() -> Path:
    """The user's folder for configuration."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", "~/AppData/Roaming")).expanduser()
    if sys.platform == "darwin":
        return Path("~/Library/Application Support").expanduser()
    return Path(os.environ.get("XDG_CONFIG_HOME") or "~/.config").expanduser()


def _load(path: Path) -> dict[str, Any]:
    from json import loads  # lazy: few have such a file

    try:
        content = loads(path.read_bytes())
    except OSError as error:
        raise OpenAIError(f"{path}: the providers file can't be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise OpenAIError(f"{path}: the providers file is no JSON: {error}") from None
    if not isinstance(content, dict):
        raise OpenAIError(f"{path}: the providers file must hold an object, not {type(content).__name__}")
    return content


def _objects(path: Path, content: Mapping[str, Any], field: str) -> list[tuple[str, Mapping[str, Any]]]:
    objects = content.get(field, {})
    if not isinstance(objects, dict):
        raise OpenAIError(f"{path}: {field} must be an object, not {type(objects).__name__}")
    for name, each in objects.items():
        if not isinstance(each, dict):
            raise OpenAIError(f"{path}: {field}.{name} must be an object, not {type(each).__name__}")
    return list(objects.items())


def _alias(path: Path, name: str, given: Mapping[str, Any]) -> ModelAlias:
    for field in ("provider", "model"):
        if not isinstance(given.get(field), str) or not given[field]:
            raise OpenAIError(f"{path}: models.{name} needs the field {field!r}, a text")
    for field in given.keys() - {"provider", "model"}:
        raise OpenAIError(f"{path}: models.{name} has the unknown field {field!r}")
    return ModelAlias(name, given["provider"], given["model"])


def _provider(path: Path, name: str, given: Mapping[str, Any], aliases: tuple[ModelAlias, ...]) -> Provider:
    where = f"{path}: providers.{name}"
    try:
        taken = {field: value for field, (_, value) in take_names(given, _FIELDS, where=where).items()}
        if not taken.get("base_url"):
            raise OpenAIError(f"{where} needs the field 'baseURL'")
        key = taken.get("api_key")
        if isinstance(key, str) and key.startswith("$"):
            taken["api_key"] = os.environ.get(key[1:])
        elif not key:
            variable = "".join(each if each.isalnum() else "_" for each in name.upper())
            taken["api_key"] = os.environ.get(f"{variable}_API_KEY")
        checked = {field: check_option(field, value) for field, value in taken.items() if value}
    except (TypeError, ValueError) as error:
        text = str(error)
        raise OpenAIError(text if text.startswith(where) else f"{where}: {text}") from None
    return Provider(name, model_aliases=aliases, **checked)
