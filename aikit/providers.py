"""The providers file `AIProviders.json`: other services of the same interface, and short names for their models.

    {"providers": {"mine": {"baseURL": "https://models.example/v1", "apiKey": "$MY_KEY"}},
     "models": {"small": {"provider": "mine", "model": "small-2"}}}

The first file that exists is read: `$AIKIT_PROVIDERS`, `./AIProviders.json`, `AIProviders.json` in the folder `aikit`
of the user's configuration. Files are never merged. Services that `aikit.catalogue` knows need no file; what a file
says of the same name goes first.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .aliases import canonical, suggest, take_names
from .errors import OpenAIError
from .options import check_option
from .secrecy import failure_of, warn_of_readable_file

if TYPE_CHECKING:
    from .catalogue import Service

__all__ = ["ModelAlias", "OpenAIProviders", "Provider"]

FILE_NAME = "AIProviders.json"
_FIELDS = frozenset({"base_url", "api_key", "organization", "project"})
_FIELDS_OF_ALIASES = ("provider", "model")
# What names of models of the service itself begin with: no provider can have it.
_FINE_TUNED = "ft"


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
        name: its name in the file, or among the services that are known.
        base_url: where its API is.
        api_key: its key: that of the file, else `$<PROVIDER>_API_KEY`; None when there is none.
        organization: sent as `OpenAI-Organization`; None when there is none.
        project: sent as `OpenAI-Project`; None when there is none.
        model_aliases: short names for its models.
        key_variable: the environment variable that must hold its key; None when it may do without.
        supports: for a service that is known, the resources that it is known to have.
    """

    name: str
    base_url: str
    api_key: str | None = None
    organization: str | None = None
    project: str | None = None
    model_aliases: tuple[ModelAlias, ...] = ()
    key_variable: str | None = None
    supports: tuple[str, ...] = ()

    @property
    def baseURL(self) -> str:  # noqa: N802 - the documented spelling, as the two that follow
        """`base_url`."""
        return self.base_url

    @property
    def apiKey(self) -> str | None:  # noqa: N802
        """`api_key`."""
        return self.api_key

    @property
    def modelAliases(self) -> tuple[ModelAlias, ...]:  # noqa: N802
        """`model_aliases`."""
        return self.model_aliases

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
        """The provider of this name, of the file or known; None when there is none."""
        return self._providers.get(name) or self._known(name)

    def list(self) -> list[str]:
        """Names of the file's providers, in its order."""
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
        provider = self.get(name)
        if provider is not None:
            return provider
        services = _services()
        if name in services:
            raise OpenAIError(
                f"the provider {name!r} has another address for each customer: make an AzureOpenAI(azure_endpoint=…),"
                " or an OpenAI(base_url='https://<resource>.openai.azure.com/openai/v1')"
            )
        where = f"{self.path} does not have" if self.path else f"there is no {FILE_NAME} that would have"
        raise OpenAIError(f"{where} a provider {name!r}{suggest(name, [*self._providers, *services])}")

    def resolve(self, model: str, *, is_ours: bool = True) -> tuple[Provider, str] | None:
        """Provider and own name of a model that is named as `provider:model` or by an alias; None for any other.

        Args:
            model: the name.
            is_ours: whether the model would be the service's own, which names none as `mistral:…`: then services that
                are known count too. Another server may well have a model of such a name.
        """
        prefix, colon, rest = model.partition(":")
        if colon and prefix in self._providers:
            return self._providers[prefix], rest
        alias = self._aliases.get(model)
        if alias is not None:
            return self.need(alias.provider), alias.model
        known = self._known(prefix) if is_ours and colon else None
        return None if known is None else (known, rest)

    def _known(self, name: str) -> Provider | None:
        service = _services().get(name)
        if service is None or service.base_url is None:
            return None
        key = os.environ.get(service.key_variable) if service.key_variable else None
        try:
            key = check_option("api_key", key) if key else None
        except ValueError as error:
            raise OpenAIError(f"the environment variable {service.key_variable}: {error}") from None
        aliases = tuple(alias for alias in self.model_aliases() if alias.provider == name)
        return Provider(name, service.base_url, key, None, None, aliases, service.key_variable, service.supports)

    def __repr__(self) -> str:
        return f"OpenAIProviders({str(self.path) if self.path else None!r}, {self.list()})"

    def _read(self) -> None:
        path = self.path
        if path is None:
            return
        content = _load(path)
        for place in content.keys() - {"providers", "models"}:
            hint = suggest(place, ("providers", "models")) or "; the fields are 'providers' and 'models'"
            raise OpenAIError(f"{path}: unknown field {place!r}{hint}")
        aliases: dict[str, list[ModelAlias]] = {}
        for name, alias in _objects(path, content, "models"):
            made = _alias(path, name, alias)
            aliases.setdefault(made.provider, []).append(made)
            self._aliases[name] = made
        for name, given in _objects(path, content, "providers"):
            self._providers[name] = _provider(path, name, given, tuple(sorted(aliases.get(name, ()))))
        for short in self._aliases.values():
            if self.get(short.provider) is None:
                known = [*self._providers, *_services()]
                hint = suggest(short.provider, known) or "; add it to `providers`, with its `baseURL`"
                raise OpenAIError(
                    f"{path}: models.{short.name} names the provider {short.provider!r}, which is not there{hint}"
                )
        if any(_holds_key(given) for _, given in _objects(path, content, "providers")):
            warn_of_readable_file(path)


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
    for field in _FIELDS_OF_ALIASES:
        if not isinstance(given.get(field), str) or not given[field]:
            raise OpenAIError(f"{path}: models.{name} needs the field {field!r}, a text")
    for field in given.keys() - set(_FIELDS_OF_ALIASES):
        hint = suggest(field, _FIELDS_OF_ALIASES) or "; the fields are 'provider' and 'model'"
        raise OpenAIError(f"{path}: models.{name} has the unknown field {field!r}{hint}")
    return ModelAlias(name, given["provider"], given["model"])


def _provider(path: Path, name: str, given: Mapping[str, Any], aliases: tuple[ModelAlias, ...]) -> Provider:
    where = f"{path}: providers.{name}"
    if not name or ":" in name or name == _FINE_TUNED:
        raise OpenAIError(
            f"{where} can't be called {name!r}: models are named as `provider:model`, and the service's own fine-tuned"
            " ones begin with 'ft:'; give it another name"
        )
    key_variable = None
    try:
        taken = {field: value for field, (_, value) in take_names(given, _FIELDS, where=where).items()}
        if not taken.get("base_url"):
            service = _services().get(name)
            example = service.base_url if service is not None and service.base_url else "https://server.ai/v1"
            raise OpenAIError(f"{where} needs the field 'baseURL', such as {example!r}")
        key = taken.get("api_key")
        if isinstance(key, str) and key.startswith("$"):
            key_variable = key[1:]
            taken["api_key"] = os.environ.get(key_variable)
        elif not key:
            variable = "".join(each if each.isalnum() else "_" for each in name.upper())
            taken["api_key"] = os.environ.get(f"{variable}_API_KEY")
        checked = {field: check_option(field, value) for field, value in taken.items() if value}
    except (TypeError, ValueError) as error:
        text = str(error)
        raise OpenAIError(text if text.startswith(where) else f"{where}: {text}") from None
    return Provider(name, model_aliases=aliases, key_variable=key_variable, **checked)


def _holds_key(given: Mapping[str, Any]) -> bool:
    """Whether the key itself stands in the file, and not the name of a variable."""
    return any(
        isinstance(value, str) and value and not value.startswith("$")
        for name, value in given.items()
        if canonical(name) == "api_key"
    )


def _services() -> Mapping[str, Service]:
    from .catalogue import KNOWN  # lazy: few name a provider that is in no file

    return KNOWN
