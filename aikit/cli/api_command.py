"""`aikit api`: any operation of the API, checked against the pinned description before it is sent."""

# lazy: the description, 1.3 MB of JSON, which completion does not need
from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter

import aikit_openapi.operations
from aikit import OpenAI
from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.exit_codes import CommandError
from aikit.cli.inputs import given_json, given_text
from aikit.cli.terminal import is_terminal, note, print_json, print_rows, print_text
from aikit_openapi.operation import Operation, Request

app = App(
    name="api",
    help="Call any operation of the API.",
    help_epilogue="""Values of the path follow the operation. -p sets a parameter of the query or a header, --body the
JSON body, and -f a field of it: name=text, name:=json, or name=@file for a file to upload.

Examples:
  aikit api list_models
  aikit api create_chat_completion --describe
  aikit api create_chat_completion --body @request.json --stream
  aikit api create_embedding -f model=text-embedding-3-small -f input="a lighthouse"
  aikit api list_files -p limit=5 -p order=asc
  aikit api download_file file-abc123 -o lines.jsonl
  aikit api create_file -f file=@lines.jsonl -f purpose=batch""",
)


def operation_names() -> list[str]:
    """Return the names of all operations."""
    return [name for name in dir(aikit_openapi.operations) if not name.startswith("_")]


@app.default
def api(
    operation: Annotated[
        str,
        Parameter(help="The operation, such as create_embedding.", completer=lambda context: operation_names()),
    ] = "",
    *values: Annotated[str, Parameter(name="VALUE", help="The values in its path, in their order.")],
    body: Annotated[
        str | None,
        Parameter(name=["--body", "-b"], allow_leading_hyphen=True, help="The body: JSON, @FILE, or - for piped JSON."),
    ] = None,
    field: Annotated[
        list[str] | None,
        Parameter(name=["--field", "-f"], negative="", help="A field of the body: name=text, name:=json, name=@file."),
    ] = None,
    parameter: Annotated[
        list[str] | None,
        Parameter(name=["--parameter", "-p"], negative="", help="A parameter of the query or a header: name=value."),
    ] = None,
    output: Annotated[
        Path | None, Parameter(name=["--output", "-o"], allow_leading_hyphen=True, help="A file for the answer.")
    ] = None,
    stream: Annotated[bool, Parameter(negative="", help="Print events as they arrive, one on each line.")] = False,
    describe: Annotated[bool, Parameter(negative="", help="Show what the operation takes.")] = False,
    unchecked: Annotated[bool, Parameter(negative="", help="Send the request without checking it.")] = False,
    common: CommonOptions = DEFAULTS,
) -> None:
    """Call any operation of the API. Without an operation, list them all."""
    if not operation:
        for each in operation_names():
            print_text(each)
        return
    chosen = _find(operation)
    if describe:
        _describe(chosen, as_json=common.json)
        return
    request = request_of(chosen, values, body, field or (), parameter or (), unchecked=unchecked)
    with common.client() as client:
        if stream or _asks_for_stream(request):
            _print_events(client, request)
        elif chosen.answer == "binary":
            _save(client, request, output)
        else:
            response = client.execute(request)
            answer = response.parsed.to_dict() if hasattr(response.parsed, "to_dict") else response.parsed
            if output is not None:
                output.write_bytes(response.content)
                note(f"{output}: {len(response.content):,} bytes")
            elif answer is not None:
                print_json(answer)


def _find(name: str) -> Operation[Any, Any]:
    """Return the operation of this name, also in the API's own spelling (`createEmbedding`)."""
    names = operation_names()
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()
    if snake not in names:
        close = get_close_matches(snake, names, n=3)
        hint = f"did you mean {' or '.join(close)}?" if close else "`aikit api` lists them all"
        raise CommandError(f"unknown operation {name!r}: {hint}")
    found: Operation[Any, Any] = getattr(aikit_openapi.operations, snake)
    return found


def request_of(
    operation: Operation[Any, Any],
    values: Sequence[str],
    body: str | None,
    fields: Sequence[str],
    parameters: Sequence[str],
    *,
    unchecked: bool,
) -> Request[Any, Any]:
    """Return the request that the words of a command line describe.

    Raises:
        CommandError: a mistake in them; unless `unchecked`, also one that the pinned description shows.
    """
    if len(values) != len(operation.path_names):
        names = " ".join(name.upper() for name in operation.path_names) or "no value"
        raise CommandError(f"{operation.id} takes {names} for {operation.path}, and got {len(values)}")
    pairs = list(_pairs(parameters))
    in_header = {each.name for each in described(operation).parameters_in("header")}
    headers = {name: value for name, value in pairs if name in in_header}
    # A name may come again, as `include[]` does.
    query: dict[str, list[str]] = {}
    for name, value in pairs:
        if name not in in_header:
            query.setdefault(name, []).append(value)
    content: Any = None if body is None else _body_of(operation, body)
    for name, value in _fields(fields):
        content = {} if content is None else content
        if not isinstance(content, dict):
            raise CommandError("-f sets a field of a body that is a JSON object")
        content[name] = value
    if not unchecked:
        _check(operation, values, query, headers, content)
    sent = {} if content is None else {"body": content}
    singles = {
        name: texts[0] if len(texts) == 1 and not name.endswith("[]") else texts for name, texts in query.items()
    }
    return operation.request(tuple(values), query=singles, headers=headers, **sent)


def _body_of(operation: Operation[Any, Any], body: str) -> Any:
    if not operation.bodies:
        raise CommandError(f"{operation.id} takes no body")
    if not set(operation.bodies) <= {"application/json", "multipart/form-data"}:
        content, _ = given_text(body)
        return given_json(content, "the body") if content.lstrip().startswith("{") else content.encode()
    return given_json(body, "the body")


def _pairs(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise CommandError(f"{text!r} sets nothing: write name=value")
        yield name, value


def _fields(texts: Sequence[str]) -> Iterator[tuple[str, Any]]:
    for name, value in _pairs(texts):
        if name.endswith(":"):
            yield name[:-1], given_json(value, f"the field {name[:-1]!r}")
        elif value.startswith("@"):
            yield name, Path(value[1:])
        else:
            yield name, value


def described(operation: Operation[Any, Any]) -> Any:
    """Return what the pinned description says about an operation."""
    from aikit.testing.description.document import load

    document = load()
    path = re.sub(r"\{[^}]*\}", "{}", operation.path)
    for method, template, operation_id in document.routes():
        if (method.upper(), re.sub(r"\{[^}]*\}", "{}", template.partition("?")[0])) == (operation.method, path):
            found = document.operation(operation_id)
            if dict(found.fixed_query) == dict(operation.query):
                return found
    raise CommandError(f"the pinned description lacks {operation.id}")


def _check(
    operation: Operation[Any, Any],
    values: Sequence[str],
    query: Mapping[str, Sequence[str]],
    headers: Mapping[str, str],
    content: Any,
) -> None:
    """Compare the request with the pinned description, to name a mistake before anything is sent.

    Raises:
        CommandError: a missing, unknown or invalid value, with its place.
    """
    from aikit.testing.description.document import load
    from aikit.testing.description.validation import Validator
    from aikit.testing.server.error_answers import APIError
    from aikit.testing.server.forms import nest

    about, validator = described(operation), Validator(load())
    try:
        validator.path(about, dict(zip((each.name for each in about.parameters_in("path")), values, strict=True)))
        validator.query(about, nest((name, text) for name, texts in query.items() for text in texts))
        validator.headers(about, {name.lower(): value for name, value in headers.items()})
        media = next(iter(about.bodies), None)
        if content is not None and media is not None and not isinstance(content, bytes):
            is_form = media == "multipart/form-data" and isinstance(content, dict)
            # As the server does, with empty texts for files.
            texts = (
                {name: "" if isinstance(value, Path) else value for name, value in content.items()}
                if is_form
                else content
            )
            validator.body(about, media, texts)
        elif content is None and about.body_required:
            raise CommandError(f"{operation.id} needs a body: --body @FILE, or -f name=value for each field")
    except (APIError, ValueError) as error:
        raise CommandError(f"{error} Nothing was sent; --unchecked sends it all the same.") from None


def _asks_for_stream(request: Request[Any, Any]) -> bool:
    flag = request.operation.stream_flag
    if flag is None:
        return False
    place, name, value = flag
    given = request.query if place == "query" else request.body
    return isinstance(given, Mapping) and given.get(name) == value


def _print_events(client: OpenAI, request: Request[Any, Any]) -> None:
    if request.operation.stream_flag is None:
        raise CommandError(f"{request.operation.id} can't answer as a stream: leave out --stream")
    with closing(client.execute_stream(request.streaming())) as events:
        for event in events:
            import json  # lazy: one line for each event, also on a terminal

            plain = event.to_dict() if hasattr(event, "to_dict") else event
            print_text(json.dumps(plain, ensure_ascii=False))


def _save(client: OpenAI, request: Request[Any, Any], output: Path | None) -> None:
    if output is None and is_terminal():
        raise CommandError(f"{request.operation.id} answers with bytes: name a file with -o, or redirect the output")
    content = client.execute_binary(request).parsed
    if output is not None:
        content.write_to_file(output)
        note(f"{output}: {output.stat().st_size:,} bytes")
        return
    for piece in content.iter_bytes():
        sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()


def _describe(operation: Operation[Any, Any], *, as_json: bool) -> None:
    from aikit.testing.description.document import load

    about, document = described(operation), load()
    rows = [(each.place, each.name, "required" if each.required else "") for each in about.parameters]
    for schema in list(about.bodies.values())[:1]:
        resolved = document.resolve(schema)
        required = set(resolved.get("required", ()))
        rows += [("body", name, "required" if name in required else "") for name in resolved.get("properties", ())]
    if as_json:
        print_json(
            {
                "operation": operation.id,
                "method": operation.method,
                "path": operation.path,
                "answer": operation.answer,
                "streams": operation.stream_flag is not None,
                "takes": [{"place": place, "name": name, "required": bool(need)} for place, name, need in rows],
            }
        )
        return
    streams = ", or a stream of events with --stream" if operation.stream_flag else ""
    print_text(f"{operation.method} {operation.path}: answers with {operation.answer}{streams}")
    print_rows(("place", "name", ""), rows)
