"""The providers file `AIProviders.json`: other services with the same interface, and short names for their models.

    {"providers": {"mine": {"baseURL": "https://models.example/v1", "apiKey": "$MY_KEY"}},
     "models": {"small": {"provider": "mine", "model": "small-2"}}}

aikit reads the first of these that exists: the client's option `providers`, the file that `$AIKIT_PROVIDERS` names,
and `AIProviders.json` in the folder `aikit` of your configuration folder. They are never merged. The working folder is
not searched, because anyone who can write there could send your requests and keys to another host. Services in
`aikit.providers.known` need no file; if the file defines one of the same name, the file takes precedence.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from aikit.errors import OpenAIError
from aikit.options.credentials import exception_of, warn_of_names, warn_of_readable_file
from aikit.options.settings import check_option
from aikit.options.spellings import canonical, suggest, take_names

if TYPE_CHECKING:
    from .known import Service

__all__ = ["ModelAlias", "OpenAIProviders", "Provider"]

FILE_NAME = "AIProviders.json"
_FIELDS = frozenset({"base_url", "api_key", "organization", "project"})
_FIELDS_OF_ALIASES = ("provider", "model")
# Prefixes of the service's own model names. No provider can have such a name.
_FINE_TUNED = "ft"
_PLACES = ("providers", "models")
# How the service's own model names begin. A test checks this against every name in the pinned document.
_OWN_MODEL = re.compile(
    r"(?:gpt|chatgpt|o\d|codex|computer-use|davinci|babbage|text-embedding|text-moderation|omni-moderation|dall-e|tts"
    r"|whisper|sora)(?:-|$)"
)


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

    def __getitem__(self, field: Any) -> Any:  # a tuple has fields of several types
        """The field of this name, as in the documentation, or at this position of the tuple."""
        return _field(self, field)


class Provider(NamedTuple):
    """A service with the same interface.

    Attributes:
        name: its name in the file, or among the known services.
        base_url: base URL of its API.
        api_key: its key: the one in the file, or else `$<PROVIDER>_API_KEY`; None if there is none.
        organization: sent as `OpenAI-Organization`; None if not set.
        project: sent as `OpenAI-Project`; None if not set.
        model_aliases: short names for its models.
        key_variable: the environment variable that must hold the key; None if no key is needed.
        supports: for a known service, the resources that it is known to support.
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
    def baseURL(self) -> str:  # noqa: N802 - the documented spelling, like the two below
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

    def __getitem__(self, field: Any) -> Any:  # a tuple has fields of several types
        """The field of this name, in any spelling, or at this position of the tuple."""
        return _field(self, field)

    def settings(self) -> dict[str, Any]:
        """The client options that it sets."""
        return {name: value for name in _FIELDS if (value := getattr(self, name)) is not None}

    def __repr__(self) -> str:
        return f"Provider(name={self.name!r}, base_url={self.base_url!r}, api_key={'***' if self.api_key else None!r})"


class OpenAIProviders:
    """The contents of the providers file; empty if the file does not exist.

    Args:
        source: the file, or a mapping with the same content; None for the first file that exists.

    Attributes:
        fault: the mistake that makes the whole file unusable; None if the file can be used.

    Raises:
        OpenAIError: if the file can't be read or has a mistake; the error names the file and the place.
    """

    def __init__(self, source: str | os.PathLike[str] | Mapping[str, Any] | None = None) -> None:
        self._load(source)
        del source  # it may hold keys, and tracebacks can show local variables
        for fault in (self.fault, *self._faults.values()):
            _raise(fault)

    @classmethod
    def of_client(cls, source: str | os.PathLike[str] | Mapping[str, Any] | None) -> OpenAIProviders:
        """Load the file for a client: a mistake in it is raised only by the calls that need the faulty part."""
        made = cls.__new__(cls)
        made._load(source)
        return made

    def _load(self, source: str | os.PathLike[str] | Mapping[str, Any] | None) -> None:
        given = None if source is None else check_option("providers", source)
        del source  # as in `__init__`
        # If you name the file, you have opted in and need no hint.
        self._is_named = given is not None
        self.path = None if isinstance(given, Mapping) else _find() if given is None else Path(given)
        self._where = str(self.path) if self.path else "`providers`"
        self._providers: dict[str, Provider] = {}
        self._aliases: dict[str, ModelAlias] = {}
        # Mistakes in the file as a whole, and in single entries by their place.
        self.fault: str | None = None
        self._faults: dict[str, str] = {}
        self._warned: set[str] = set()
        # Raised outside the frames that read the file: their variables hold the keys of all providers.
        failure = exception_of(lambda: self._read(given))
        if isinstance(failure, OpenAIError):
            self.fault = failure.message
        elif failure is not None:
            raise failure

    def get(self, name: str) -> Provider | None:
        """Return the provider of this name, from the file or the known services; None if there is none.

        Raises:
            OpenAIError: the entry in the file has a mistake, or the known service has another address for each
                customer and the environment does not name yours.
        """
        provider = self._own(name) or self._known(name)
        if provider is None:
            _raise(_addressless(name))
        return provider

    def __getitem__(self, name: str) -> Provider:
        """The provider of this name; unlike `get`, an `OpenAIError` if there is none."""
        return self.need(name)

    def __contains__(self, name: object) -> bool:
        return name in self._providers or (isinstance(name, str) and _address(name) is not None)

    def __iter__(self) -> Iterator[str]:
        """The names that `list` returns."""
        return iter(self._providers)

    def _own(self, name: str) -> Provider | None:
        _raise(self.fault)
        _raise(self._faults.get(f"providers.{name}"))
        return self._providers.get(name)

    def list(self) -> list[str]:
        """Return the names of the file's providers, in the file's order."""
        return [*self._providers]

    def known(self) -> Sequence[str]:
        """Return the names of the services that work without an entry in the file."""
        return [*_services()]

    def model_aliases(self) -> Sequence[ModelAlias]:
        """The short names for models, sorted by name."""
        return sorted(self._aliases.values())

    modelAliases = model_aliases  # noqa: N815 - the documented name

    def need(self, name: str) -> Provider:
        """Return the provider of this name.

        Raises:
            OpenAIError: if there is none; the error names the closest name and the file.
        """
        provider = self.get(name)
        if provider is not None:
            return provider
        if self._is_named or self.path:
            said = f"{self._where} does not have a provider {name!r}"
        else:
            said = f"no known service and no providers file has a provider {name!r}"
        hint, unread = suggest(name, [*self._providers, *_services()]), self.unread()
        raise OpenAIError(f"{said}{hint}{'; ' if unread else ''}{unread}")

    def unread(self) -> str:
        """Explain how to opt in to a file in the working folder, which is not read; empty if there is none."""
        if self._is_named or not os.path.isfile(FILE_NAME):
            return ""
        if self.path is not None and os.path.exists(self.path) and os.path.samefile(self.path, FILE_NAME):
            return ""
        return (
            f"./{FILE_NAME} is not read, because it could send your requests and keys to another host: if you trust it,"
            f" pass providers={FILE_NAME!r} or set AIKIT_PROVIDERS={FILE_NAME}"
        )

    def warn(self, provider: Provider, model: str = "") -> None:
        """Warn, once for each name, if the file gives a new meaning to a name that already has one.

        Args:
            provider: where the requests go.
            model: the requested model; empty when a client is created for the provider.
        """
        services, alias = _services(), self._aliases.get(model)
        if alias is not None and (model in services or _OWN_MODEL.match(model)):
            of = "a known provider" if model in services else "a model of the service itself"
            self._warn(
                f"models.{model} has the name of {of}: {model!r} now means {alias.model!r} of {alias.provider!r}"
            )
        name = provider.name
        if name in self._providers and name in services and services[name].base_url != provider.base_url:
            self._warn(
                f"providers.{name} redefines the known provider {name!r}: its requests go to {provider.base_url}"
            )

    def _warn(self, message: str) -> None:
        if message not in self._warned:
            self._warned.add(message)
            warn_of_names(f"{self._where}: {message}; give it another name if that is not meant")

    def warn_of_fault(self, model: str) -> None:
        """Warn, once, that the file can't be used, so the model may or may not be an alias."""
        if self.fault is not None and self.fault not in self._warned:
            self._warned.add(self.fault)
            warn_of_names(f"{self.fault}; {model!r} was taken for a model of the client's own service")

    def resolve(self, model: str, *, is_ours: bool = True) -> tuple[Provider, str] | None:
        """Return the provider and its own model name for `provider:model` or an alias; None for any other name.

        Args:
            model: the name.
            is_ours: whether the model would otherwise belong to OpenAI, which has no models named like `mistral:…`.
                Then the known services count too. Another server may well have a model with such a name.
        """
        prefix, colon, rest = model.partition(":")
        if colon and prefix != _FINE_TUNED:
            provider = self._own(prefix)
            if provider is not None:
                return provider, rest
        if self._faults:
            _raise(self._faults.get(f"models.{model}"))
        alias = self._aliases.get(model)
        if alias is not None:
            return self.need(alias.provider), alias.model
        known = self._known(prefix) if is_ours and colon else None
        if known is None and is_ours and colon:
            _raise(_addressless(prefix))
        return None if known is None else (known, rest)

    def _known(self, name: str) -> Provider | None:
        address = _address(name)
        if address is None:
            return None
        service = _services()[name]
        key = os.environ.get(service.key_variable) if service.key_variable else None
        try:
            key = check_option("api_key", key) if key else None
        except ValueError as error:
            raise OpenAIError(f"the environment variable {service.key_variable}: {error}") from None
        aliases = tuple(alias for alias in self.model_aliases() if alias.provider == name)
        return Provider(name, address, key, None, None, aliases, service.key_variable, service.supports)

    def __repr__(self) -> str:
        return f"OpenAIProviders({str(self.path) if self.path else None!r}, {[*self._providers]})"

    def _read(self, given: Any) -> None:
        where, content = self._where, given
        if not isinstance(given, Mapping):
            if self.path is None:
                return
            content = _content_of(self.path)
        for place in content.keys() - set(_PLACES):
            hint = suggest(place, _PLACES) or "; the fields are 'providers' and 'models'"
            raise OpenAIError(f"{where}: unknown field {place!r}{hint}")
        providers, models = (_objects(where, content, place) for place in _PLACES)
        aliases: dict[str, list[ModelAlias]] = {}
        for name, alias in models.items():
            try:
                made = self._aliases[name] = _alias(where, name, alias)
                aliases.setdefault(made.provider, []).append(made)
            except OpenAIError as error:
                self._faults[f"models.{name}"] = error.message
        for name, provider in providers.items():
            try:
                self._providers[name] = _provider(where, name, provider, tuple(sorted(aliases.get(name, ()))))
            except OpenAIError as error:
                self._faults[f"providers.{name}"] = error.message
        addressed = [name for name in _services() if _address(name)] if self._aliases else []
        for short in self._aliases.values():
            if short.provider not in providers and short.provider not in addressed:
                hint = (
                    suggest(short.provider, [*providers, *addressed]) or "; add it to `providers`, with its `baseURL`"
                )
                self._faults[f"models.{short.name}"] = (
                    f"{where}: models.{short.name} names the provider {short.provider!r}, which is not there{hint}"
                )
        if self.path is not None and any(_holds_key(each) for each in providers.values() if isinstance(each, Mapping)):
            warn_of_readable_file(self.path)


def _find() -> Path | None:
    named = os.environ.get("AIKIT_PROVIDERS")
    if named:
        return Path(named)
    try:
        folder = _configuration()
    except RuntimeError:  # the user has no home folder
        return None
    path = folder / "aikit" / FILE_NAME
    # A relative path would be resolved against the working folder.
    return path if folder.is_absolute() and os.path.isfile(path) else None


def _configuration() -> Path:
    """The user's configuration folder."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", "~/AppData/Roaming")).expanduser()
    if sys.platform == "darwin":
        return Path("~/Library/Application Support").expanduser()
    return Path(os.environ.get("XDG_CONFIG_HOME") or "~/.config").expanduser()


def _content_of(path: Path) -> Mapping[str, Any]:
    from json import loads  # lazy: few users have such a file

    try:
        content = loads(path.read_bytes())
    except OSError as error:
        raise OpenAIError(f"{path}: the providers file can't be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise OpenAIError(f"{path}: the providers file is not valid JSON: {error}") from None
    if not isinstance(content, dict):
        raise OpenAIError(f"{path}: the providers file must hold an object, not {type(content).__name__}")
    return content


def _objects(where: str, content: Mapping[str, Any], field: str) -> Mapping[str, Any]:
    objects = content.get(field, {})
    if not isinstance(objects, Mapping):
        raise OpenAIError(f"{where}: {field} must be an object, not {type(objects).__name__}")
    return objects


def _object(where: str, given: Any) -> Mapping[str, Any]:
    if not isinstance(given, Mapping):
        raise OpenAIError(f"{where} must be an object, not {type(given).__name__}")
    return given


def _alias(where: str, name: str, given: Any) -> ModelAlias:
    where = f"{where}: models.{name}"
    given = _object(where, given)
    for field in _FIELDS_OF_ALIASES:
        if not isinstance(given.get(field), str) or not given[field]:
            raise OpenAIError(f"{where} needs the field {field!r}, a text")
    for field in given.keys() - set(_FIELDS_OF_ALIASES):
        hint = suggest(field, _FIELDS_OF_ALIASES) or "; the fields are 'provider' and 'model'"
        raise OpenAIError(f"{where} has the unknown field {field!r}{hint}")
    return ModelAlias(name, given["provider"], given["model"])


def _provider(where: str, name: str, given: Any, aliases: tuple[ModelAlias, ...]) -> Provider:
    where = f"{where}: providers.{name}"
    given = _object(where, given)
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
    """Whether the file contains the key itself instead of the name of a variable."""
    return any(
        isinstance(value, str) and value and not value.startswith("$")
        for name, value in given.items()
        if canonical(name) == "api_key"
    )


def _services() -> Mapping[str, Service]:
    from .known import KNOWN  # lazy: rarely needed: for a provider that no file defines

    return KNOWN


def _address(name: str) -> str | None:
    """The base URL of a known service; None if there is no such service or the environment lacks your address."""
    service = _services().get(name)
    if service is None or service.endpoint_variable is None:
        return None if service is None else service.base_url
    endpoint = os.environ.get(service.endpoint_variable)
    if not endpoint:
        return None
    try:
        address: str = check_option("base_url", endpoint)
    except ValueError as error:
        raise OpenAIError(f"the environment variable {service.endpoint_variable}: {error}") from None
    return address + service.path


def _addressless(name: str) -> str | None:
    """The error for a known service whose address the environment does not name; None for all others."""
    service = _services().get(name)
    if service is None or service.endpoint_variable is None:
        return None
    return (
        f"the provider {name!r} has another address for each customer: set the environment variable"
        f" {service.endpoint_variable}, make an AzureOpenAI(azure_endpoint=…), or an"
        f" OpenAI(base_url='https://<resource>.openai.azure.com{service.path}')"
    )


def _field(values: Any, field: Any) -> Any:
    """A field of a named tuple by its name, in any spelling, or by its position."""
    if not isinstance(field, str):
        return tuple.__getitem__(values, field)
    name = canonical(field)
    if name == "modelAliases":
        name = "model_aliases"
    if name not in values._fields:
        raise KeyError(f"{type(values).__name__} has no field {field!r}{suggest(field, values._fields)}")
    return getattr(values, name)


def _raise(fault: str | None) -> None:
    """Raise the file's mistake, if it has one, as a new error, so that each call gets its own traceback."""
    if fault is not None:
        raise OpenAIError(fault)
