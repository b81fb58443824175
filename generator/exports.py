"""Writes the lists of public names in `aikit/__init__.py`, from the `__all__` of the modules that define them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.errors import GeneratorError
from generator.mirror import ROOT, format_source

TARGET = Path("aikit/__init__.py")
# Every name in `__all__` of these modules and folders is public; in `aio`, every name that starts with Async.
WHOLE = (
    "agents.httpx_clients",
    "aio",
    "clients",
    "drivers.rate_limits",
    "helpers.chat_helper",
    "helpers.vision",
    "providers.providers_file",
    "resources",
    "results.chat_results",
    "results.response_results",
)
# Folders and modules that are public themselves; their names are not names of `aikit`.
PACKAGES = ("auth", "bridges", "mcp", "middleware", "pagination", "telemetry", "types")
# Base modules that the folders share; not part of the public API.
INTERNAL = (
    "aio.client_resources",
    "aio.resource",
    "clients.client_resources",
    "clients.module_client",
    "aio.path_requests",
    "clients.path_calls",
    "clients.path_requests",
    "resources.polling",
    "resources.resource",
)
# Classes that the generator writes; they are reached through the client.
GENERATED = ("aio.generated.", "resources.generated.")
# The modules whose client properties are resources, and the options that you can also set on the module.
RESOURCES = ("clients/client.py", "clients/client_resources.py")
SETTINGS: Mapping[str, str] = {
    "_client": (
        "admin_api_key api_key organization project webhook_secret base_url timeout max_retries default_headers"
        " default_query http_client"
    ),
    "_azure": "api_version azure_endpoint azure_ad_token azure_ad_token_provider",
}
# In these modules, only the listed names are public.
PARTS: Mapping[str, str] = {
    "clients.path_calls": "NoneType RequestOptions",
    "core.costs": "cost_of",
    "core.file_sources": "file_from_path",
    "core.observers": (
        "AttemptEnded AttemptStarted CallEnded CallStarted FirstByte ObservedCall Observer StreamEnded StreamEvent"
        " ToolEnded ToolStarted Waiting"
    ),
    "core.retries": "Failure Retry RetryPolicy",
    "core.token_counts": "TokenCount VocabularyError",
    "core.turns": "ToolCallError ToolRoundsError",
    "core.usage": "ConversationUsage TokenCounts",
    "options.credentials": "InsecureConnectionWarning ProvidersWarning ReadableFileWarning",
    "options.regions": "DataResidency",
    "options.settings": "NOT_GIVEN VERSION NotGiven Omit not_given omit",
    "options.table": "DEFAULT_MAX_RETRIES",
    "results.base_model": "BaseModel",
    "results.messages": "OpenAIMessage",
    "results.result": "OpenAIResult",
    "schema.parsing": (
        "OpenAIChatCompletionsParsedResult OpenAIParsedChoice OpenAIParsedFunction OpenAIParsedMessage"
        " OpenAIParsedToolCall OpenAIResponseParsedResult"
    ),
    "schema.tools": "OpenAITool ToolArgumentError pydantic_function_tool tool",
    "streams.assistant_events": "AssistantEventHandler AsyncAssistantEventHandler",
    "streams.accumulating": "AsyncStreamManager StreamManager",
    "streams.chat_stream": (
        "AsyncChatCompletionStream AsyncParsedChatCompletionStream ChatCompletionStream ParsedChatCompletionStream"
    ),
    "streams.response_stream": ("AsyncParsedResponseStream AsyncResponseStream ParsedResponseStream ResponseStream"),
    "streams.stream": "AsyncStream HttpxBinaryResponseContent Stream",
}
_BEGIN = "# Written by generator/exports.py from here to `__getattr__`; run `make regen` after changing an `__all__`.\n"
_END = "def __getattr__("


def render(root: Path = ROOT) -> str:
    """Return the source of `aikit/__init__.py` with current lists.

    Raises:
        GeneratorError: two modules define the same public name, or a module does not define a listed name.
    """
    homes: dict[str, str] = {}
    for module, name in _public(root / "aikit"):
        if name in homes:
            raise GeneratorError(
                f"both aikit.{homes[name]} and aikit.{module} have the public name {name}",
                pointer="generator/exports.py",
                cure="rename one of them, or leave it out of `__all__`",
            )
        homes[name] = module
    modules: dict[str, list[str]] = {}
    for name in sorted(homes):
        modules.setdefault(homes[name], []).append(name)
    source = (root / TARGET).read_text(encoding="utf-8")
    lines = [source.partition(_BEGIN)[0], _BEGIN, "if TYPE_CHECKING:\n    __version__: str\n\n"]
    lines += [f"    from . import {name} as {name}\n" for name in PACKAGES]
    lines += [
        f"    from .{module} import {name} as {name}\n"
        for module in sorted(modules)
        for name in sorted(modules[module])
    ]
    lines += _module_client(root / "aikit")
    lines.append("\n_MODULES = {\n")
    table = {**homes, **{name: name for name in PACKAGES}}
    lines += [f'    "{name}": "{table[name]}",\n' for name in sorted(table)]
    lines.append("}\n\n__all__ = [\n")
    lines += [f'    "{name}",\n' for name in sorted([*table, "__version__"])]
    lines += ["]\n\n\n", _END, source.partition(_END)[2]]
    return format_source("".join(lines))


def write(root: Path = ROOT) -> bool:
    """Update `aikit/__init__.py` and return whether it changed."""
    before, text = (root / TARGET).read_text(encoding="utf-8"), render(root)
    if text != before:
        (root / TARGET).write_text(text, encoding="utf-8")
    return text != before


def check(root: Path = ROOT) -> list[str]:
    """Return a complaint if the lists are not current."""
    is_current = render(root) == (root / TARGET).read_text(encoding="utf-8")
    return [] if is_current else [f"not current: {TARGET} (run `make regen`)"]


def _public(package: Path) -> Iterator[tuple[str, str]]:
    for place in WHOLE:
        path = package / place.replace(".", "/")
        for source in sorted(path.rglob("*.py")) if path.is_dir() else [path.with_suffix(".py")]:
            module = ".".join(source.relative_to(package).with_suffix("").parts)
            is_public = module not in INTERNAL and not module.startswith(GENERATED)
            for name in _names(source) if is_public else ():
                if place != "aio" or name.startswith("Async"):
                    yield module, name
    # An error is a class; the functions next to them are ours.
    yield from (("errors", name) for name in _names(package / "errors.py") if name[0].isupper())
    for module, listed in PARTS.items():
        known = _names(package / f"{module.replace('.', '/')}.py")
        for name in listed.split():
            if name not in known:
                raise GeneratorError(
                    f"aikit.{module} does not define {name}",
                    pointer="generator/exports.py",
                    cure="put the name into its `__all__`, or correct the list of public names",
                )
            yield module, name


def _module_client(package: Path) -> Iterator[str]:
    """Lines that give type checkers the settings and resources of the module's own client."""
    yield "\n    _client, _azure = OpenAI(), AzureOpenAI()\n"
    yield "    api_type: str | None\n"
    for client, names in SETTINGS.items():
        yield from (f"    {name} = {client}.{name}\n" for name in names.split())
    yield from (f"    {name} = _client.{name}\n" for name in sorted(_resources(package)))


def _resources(package: Path) -> Iterator[str]:
    for place in filter(Path.is_file, map(package.joinpath, RESOURCES)):
        for node in ast.walk(ast.parse(place.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and "cached_property" in map(ast.unparse, node.decorator_list):
                yield node.name


def _names(source: Path) -> list[str]:
    """The `__all__` of a module; empty for one without."""
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return list(ast.literal_eval(node.value))
    return []
