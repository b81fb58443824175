"""`aikit files` and `aikit api`, in a terminal and in a pipe."""

from __future__ import annotations

import json
import os

import aikit_openapi.operations
from aikit.cli.api_command import described, operation_names, request_of
from aikit.cli.exit_codes import ExitCode
from aikit.testing import SampleFile, SampleRequest, Server, sample_request
from aikit.testing.server.forms import flatten
from tests.cli.conftest import Aikit


def test_files_go_up_and_down(aikit: Aikit, openai_server: Server) -> None:
    """A pipe gets ids and contents; each command has JSON."""
    (aikit.folder / "lines.jsonl").write_text('{"a": 1}\n' * 3, encoding="utf-8")
    (aikit.folder / "other.txt").write_text("x", encoding="utf-8")
    uploaded = aikit.run("files", "upload", "lines.jsonl", "other.txt", "--purpose", "user_data")
    assert (uploaded.code, uploaded.err) == (0, "")
    first, second = uploaded.out.split()
    listed = aikit.run("files", "list", "--purpose", "user_data").out.splitlines()
    assert {tuple(line.split("\t")[:4]) for line in listed} == {
        (first, "lines.jsonl", "27", "user_data"),
        (second, "other.txt", "1", "user_data"),
    }
    assert len(aikit.run("files", "list", "--limit", "1", "--json").json) == 1
    assert "filename\tother.txt" in aikit.run("files", "show", second).out
    assert aikit.run("files", "show", second, "--json").json["bytes"] == 1
    assert aikit.run("files", "download", first).out == '{"a": 1}\n' * 3
    assert aikit.run("files", "download", first, "-o", "again", "--json").json == {"file": "again", "bytes": 27}
    assert sorted(path.name for path in aikit.folder.iterdir()) == ["again", "lines.jsonl", "other.txt"]
    assert aikit.run("files", "upload", "other.txt", "--purpose", "user_data", "--json").json[0]["bytes"] == 1
    assert aikit.run("files", "delete", first).out == f"{first} is deleted\n"
    assert aikit.run("files", "delete", second, "--json").json[0]["deleted"] is True
    assert aikit.run("files", "show", first).code == ExitCode.REQUEST
    for nothing in (("upload", "--purpose", "batch"), ("delete",)):
        done = aikit.run("files", *nothing)
        assert (done.code, done.out, "missing" in done.err) == (ExitCode.USAGE, "", True)
    missing = aikit.run("files", "upload", "none.txt", "--purpose", "user_data")
    assert (missing.code, missing.err.count("\n")) == (ExitCode.FILE, 1)


def test_a_terminal_shows_how_far_a_transfer_is(aikit: Aikit, openai_server: Server) -> None:
    """Bars for uploads and downloads, which end at the size of the file."""
    (aikit.folder / "large.txt").write_bytes(b"x" * 1_500_000)
    up = aikit.show("files", "upload", "large.txt", "--purpose", "user_data")
    assert "1.5/1.5 MB" in up.lines[0]
    assert up.lines[0].startswith("large.txt ━━━━━")
    file_id = up.lines[1]
    down = aikit.show("files", "download", file_id, "-o", "again.txt")
    assert down.lines[0].startswith("again.txt ━━━━━")
    assert "1.5" in down.lines[0]
    assert (aikit.folder / "again.txt").read_bytes() == b"x" * 1_500_000
    assert "filename" in aikit.show("files", "show", file_id).text
    table = aikit.show("files", "list")
    assert table.lines[0].split() == ["id", "name", "bytes", "purpose", "created"]
    assert aikit.show("files", "delete", file_id).lines[0] == f"{file_id} is deleted"
    assert not up.is_cursor_hidden
    assert not down.is_cursor_hidden


def test_every_operation_is_found_and_described(aikit: Aikit) -> None:
    """`aikit api` knows all 288 operations, and the pinned description has each of them."""
    names = operation_names()
    assert aikit.run("api").out.split() == names
    assert len(names) == 288
    described = aikit.run("api", "create_embedding", "--describe")
    assert described.out.startswith("POST /embeddings: answers with json\nbody\tinput\trequired\n")
    assert aikit.run("api", "createEmbedding", "--describe", "--json").json["takes"][1] == {
        "place": "body",
        "name": "model",
        "required": True,
    }
    assert "or a stream of events with --stream" in aikit.show("api", "create_response", "--describe").text


def test_an_operation_with_values_parameters_and_a_body(aikit: Aikit, openai_server: Server) -> None:
    """Values fill the path, -p sets parameters, and the body is JSON, a file, piped, or made of fields."""
    assert aikit.run("api", "retrieve_model", "gpt-4o-mini").json["id"] == "gpt-4o-mini"
    fields = ("-f", "model=text-embedding-3-small", "-f", "dimensions:=4")
    embedded = aikit.run("api", "create_embedding", *fields, "-f", "input=a lighthouse").json
    assert len(embedded["data"][0]["embedding"]) == 4
    body = json.dumps({"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]})
    (aikit.folder / "chat.json").write_text(body, encoding="utf-8")
    for given in (body, "@chat.json", "-"):
        answer = aikit.run("api", "create_chat_completion", "--body", given, given=body if given == "-" else "").json
        assert answer["choices"][0]["message"]["content"] == "Hi"
    uploaded = aikit.run("api", "create_file", "-f", "file=@chat.json", "-f", "purpose=user_data").json
    assert uploaded["filename"] == "chat.json"
    assert aikit.run("api", "list_files", "-p", "limit=1", "-p", "order=asc").json["data"][0]["id"] == uploaded["id"]
    assert aikit.run("api", "download_file", uploaded["id"]).out == body
    saved = aikit.run("api", "download_file", uploaded["id"], "-o", "copy.json")
    assert (saved.err, (aikit.folder / "copy.json").read_text(encoding="utf-8")) == (
        f"copy.json: {len(body)} bytes\n",
        body,
    )
    offer = aikit.run("api", "create_realtime_call", "--body", "v=0", "-o", "answer.sdp")
    assert (offer.code, openai_server.requests[-1].content) == (0, b"v=0"), offer
    assert aikit.run("api", "list_models", "-o", "models.json").err.startswith("models.json: ")
    assert aikit.run("api", "get_response", "resp_1", "-p", "include[]=message.input_image.image_url").code == 4
    assert openai_server.requests[-1].query == [("include[]", "message.input_image.image_url")]


def test_streams_print_an_event_on_each_line(aikit: Aikit) -> None:
    """With `--stream`, or with a body that asks for a stream."""
    fields = ("-f", "model=gpt-4o-mini", "-f", 'messages:=[{"role": "user", "content": "Hi"}]')
    for more in (("--stream",), ("-f", "stream:=true")):
        done = aikit.run("api", "create_chat_completion", *fields, *more)
        events = [json.loads(line) for line in done.out.splitlines()]
        assert (
            "".join(event["choices"][0]["delta"].get("content") or "" for event in events if event["choices"]) == "Hi"
        )
    assert aikit.run("api", "list_models", "--stream").err.startswith("aikit: list_models can't answer as a stream")
    assert aikit.show("api", "create_response", "-f", "model=m", "-f", "input=Hi", "--stream").lines[0].startswith("{")


def test_mistakes_are_named_before_anything_is_sent(aikit: Aikit, openai_server: Server) -> None:
    """Each is compared with the pinned description; `--unchecked` sends the request all the same."""
    complaints = {
        ("create_embeding",): "unknown operation 'create_embeding': did you mean create_embedding",
        ("xyz",): "unknown operation 'xyz': `aikit api` lists them all",
        ("retrieve_model",): "retrieve_model takes MODEL for /models/{model}, and got 0",
        ("list_models", "one"): "list_models takes no value for /models, and got 1",
        ("list_models", "--body", "{}"): "list_models takes no body",
        ("create_embedding",): "create_embedding needs a body",
        ("create_embedding", "-f", "modle=x"): "Unknown parameter: 'modle'",
        ("create_embedding", "-f", "model=m", "-f", "input:=7"): "Invalid request body",
        ("create_embedding", "--body", "[]", "-f", "a=b"): "a body that is a JSON object",
        ("create_embedding", "--body", "{"): "the body is not JSON",
        ("create_embedding", "-f", "model"): "'model' sets nothing: write name=value",
        ("list_files", "-p", "ordr=asc"): "Unknown query parameter: 'ordr'",
        ("list_files", "-p", "limit=many"): "Invalid query parameter 'limit'",
    }
    for arguments, complaint in complaints.items():
        done = aikit.run("api", *arguments)
        assert (done.code, done.out, done.err.count("\n")) == (ExitCode.USAGE, "", 1), done
        assert complaint in done.err, done.err
    assert openai_server.requests == []
    sent = aikit.run("api", "create_embedding", "-f", "modle=x", "--unchecked")
    assert sent.code == ExitCode.REQUEST
    binary = aikit.show("api", "create_speech", "-f", "model=tts-1", "-f", "input=Hi", "-f", "voice=alloy", code=2)
    assert "name a file with -o" in binary.text


def words_of(sample: SampleRequest) -> tuple[str | None, list[str], list[str]]:
    """Return the body, the fields and the parameters that you would write for a request."""
    parameters = [f"{name}={value}" for name, value in flatten(sample.query)]
    parameters += [f"{name}={value}" for name, value in sample.headers.items()]
    if sample.body is None:
        return None, [], parameters
    if sample.content_type == "application/json":
        return json.dumps(sample.body), [], parameters
    if sample.content_type != "multipart/form-data":
        return sample.body, [], parameters
    fields = []
    for name, value in sample.body.items():
        is_file = isinstance(value, SampleFile) or (isinstance(value, list) and isinstance(value[0], SampleFile))
        fields.append(f"{name}=@a.png" if is_file else f"{name}:={json.dumps(value)}")
    return None, fields, parameters


def test_a_sample_of_every_operation_passes_the_check() -> None:
    """For each operation, with all that it takes, the command makes a request of it and finds no mistake."""
    for name in operation_names():
        operation = getattr(aikit_openapi.operations, name)
        sample = sample_request(described(operation).id)
        body, fields, parameters = words_of(sample)
        values = list(sample.path_values.values())
        request = request_of(operation, values, body, fields, parameters, unchecked=False)
        assert request.path.count("/") == operation.path.count("/")


def test_bytes_go_to_the_output(aikit: Aikit) -> None:
    """A binary answer in a pipe is nothing but its bytes."""
    command = ["api", "create_speech", "-f", "model=tts-1", "-f", "input=Hi", "-f", "voice=alloy"]
    with (
        open(os.devnull, "rb") as source,
        open(aikit.folder / "out", "wb+") as out,
        open(aikit.folder / "err", "wb+") as err,
    ):
        assert aikit.start_with(command, [each.fileno() for each in (source, out, err)]) == 0
        out.seek(0)
        assert len(out.read()) > 1000
