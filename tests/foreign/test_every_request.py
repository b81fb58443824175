"""What a server that we did not write says of our requests: `make check-foreign`.

It is a second reading of upstream's document: the embedded server and the package are made by the same hands, and could
share a misunderstanding.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import pytest

from aikit import APIError, OpenAI
from aikit.results import OpenAIResult
from generator.views import Views
from tests.generated.test_every_operation import arguments, module_of, sample_of
from tests.test_parity import methods, resources

pytestmark = pytest.mark.foreign

MESSAGES = [{"role": "user", "content": "Hi"}]

# Whose fault a remark is, and why. A remark reads: status, code of the server (`steady explain E3011`), place.
_DOCUMENT_MESSAGE = (
    "the document's: a message with a list of contents is both an EasyInputMessage and an Item, two of the alternatives"
    " of a `oneOf`, which should be `anyOf`; its own sample for the items of a conversation is refused too"
)
EXPECTED: Mapping[tuple[str, str], str] = {
    ("create_conversation", "400 E3011 body.items.0.type"): _DOCUMENT_MESSAGE,
    ("create_conversation_items", "400 E3011 body.items.0.type"): _DOCUMENT_MESSAGE,
    ("create_response", "200 E3012 body.input"): _DOCUMENT_MESSAGE,
    ("beta_create_response", "200 E3012 body.input"): _DOCUMENT_MESSAGE,
}


def remarks(status: int | None, headers: Mapping[str, str]) -> dict[str, str]:
    """What the server remarked on a request, accepted or not: status, code and place -> its words."""
    count = int(headers["x-steady-error-count"])
    heads = [f"x-steady-error-{number}" for number in range(1, count + 1)]
    return {f"{status} {headers[f'{h}-code']} {headers[f'{h}-path']}": headers[f"{h}-message"] for h in heads}


def test_the_foreign_server_refuses_what_the_document_does_not_allow(client: OpenAI) -> None:
    """It looks at the requests at all: a chat without its messages is refused by name."""
    from aikit_openapi.api.chat import create_chat_completion

    with pytest.raises(APIError) as caught:
        create_chat_completion.sync(client=client, body={"model": "gpt-4o"})
    assert remarks(caught.value.status_code, caught.value.headers) == {
        "400 E3007 body": "Missing required property: messages"
    }


def test_the_foreign_server_remarks_on_nothing_but_what_was_judged(views: Views, client: OpenAI) -> None:
    """Each operation is called once with all options; the remarks are exactly those in `EXPECTED`."""
    found: dict[tuple[str, str], str] = {}
    failures: list[str] = []
    called = 0
    for view in views.operations():
        path, keywords = arguments(view, sample_of(view))
        try:
            answer = module_of(view).sync_detailed(*path, client=client, **keywords)
            status, headers = answer.status_code, answer.headers
            if view.answer == "binary":
                answer.parsed.close()
        except APIError as error:
            status, headers = error.status_code, error.headers
        except Exception as error:  # all failures are shown at once
            failures.append(f"{view.id}: {type(error).__name__}: {str(error)[:300]}")
            continue
        if "x-steady-matched-path" in headers and urlsplit(headers["x-steady-matched-path"]).path != view.path:
            failures.append(f"{view.id}: taken for {headers['x-steady-matched-path']}")
        found |= {(view.id, remark): words for remark, words in remarks(status, headers).items()}
        called += 1
    failures += [f"{id_}: {remark}: {found[id_, remark]}" for id_, remark in found.keys() - EXPECTED.keys()]
    stale = [f"{id_}: {remark}: not remarked any more, take it out" for id_, remark in EXPECTED.keys() - found.keys()]
    assert not failures + stale, "\n" + "\n".join(sorted(failures + stale))
    assert called == 288


def test_the_foreign_server_accepts_every_documented_method(client: OpenAI) -> None:
    """Each method of the client's resources is called once, without a remark; one that is missing here is found."""
    called: set[str] = set()

    def use(path: str, *given: Any, **options: Any) -> Any:
        called.add(path)
        found: Any = client
        for name in path.split("."):
            found = getattr(found, name)
        result = found(*given, **options)
        assert remarks(200, result.headers) == {}, path
        assert not isinstance(result, OpenAIResult) or result.success, path
        return result

    picture = ("x.png", b"\x89PNG\r\n\x1a\n")
    use("models.list")
    use("models.retrieve", "gpt-4o")
    use("models.delete", "ft:gpt-4o-mini:aikit::sample")
    use("moderations.create", "x")
    use("embeddings.create", "x", "text-embedding-3-small", encoding_format="float")
    use("chat.completions.create", MESSAGES, store=True)
    use("chat.completions.retrieve", "chatcmpl-1")
    use("chat.completions.update", "chatcmpl-1", {"a": "b"})
    use("chat.completions.list", metadata={"a": "b"})
    use("chat.completions.messages.list", "chatcmpl-1")
    use("chat.completions.delete", "chatcmpl-1")
    use("images.generate", "a cat")
    use("images.edit", "a hat", image=[picture, picture], model="gpt-image-1")
    use("images.create_variation", picture)
    use("files.create", ("x.txt", b"content"), "user_data", expires_after={"anchor": "created_at", "seconds": 3600})
    use("files.retrieve", "file-1")
    use("files.list")
    use("files.wait_for_processing", "file-1", poll_interval=0.01)
    use("files.content", "file-1").close()
    use("files.delete", "file-1")
    use("responses.create", model="gpt-4o", input="Hi")
    use("responses.retrieve", "resp_1", include=["message.output_text.logprobs"])
    use("responses.input_items.list", "resp_1")
    use("responses.input_tokens.count", model="gpt-4o", input="Hi")
    use("responses.compact", model="gpt-4o", input="Hi")
    use("responses.cancel", "resp_1")
    use("responses.delete", "resp_1")

    assert called == {f"{path}.{name}" for path, resource in resources(client) for name in methods(resource)}
