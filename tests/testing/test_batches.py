"""Batches of the embedded server."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from aikit.testing import Server
from tests.testing.calls import answered, refused

ENDPOINT = "/v1/chat/completions"
MESSAGES = [{"role": "user", "content": "Hi"}]


def line(custom_id: str = "a", *, url: str = ENDPOINT, **body: Any) -> dict[str, Any]:
    """Return one request of an input file."""
    body = {"model": "gpt-4o-mini", "messages": MESSAGES} | body
    return {"custom_id": custom_id, "method": "POST", "url": url, "body": body}


def make(http: httpx.Client, *lines: Any) -> Any:
    """Upload requests and create a batch with them."""
    content = "\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines).encode()
    upload = http.post("/files", data={"purpose": "batch"}, files={"file": ("in.jsonl", content)})
    file = answered("createFile", upload)
    body = {"input_file_id": file["id"], "endpoint": ENDPOINT, "completion_window": "24h", "metadata": {"a": "b"}}
    return answered("createBatch", http.post("/batches", json=body))


def look(http: httpx.Client, batch: Any) -> Any:
    """Retrieve a batch again."""
    return answered("retrieveBatch", http.get(f"/batches/{batch['id']}"))


def answers(http: httpx.Client, file_id: str) -> list[Any]:
    """Return the lines of an output file."""
    return [json.loads(each) for each in http.get(f"/files/{file_id}/content").content.splitlines()]


def test_a_batch_advances_with_each_retrieval(http: httpx.Client) -> None:
    """It goes from validating to completed, and stays completed."""
    batch = make(http, line())
    assert (batch["status"], batch["metadata"]) == ("validating", {"a": "b"})
    assert [look(http, batch)["status"] for _ in range(4)] == ["in_progress", "finalizing", "completed", "completed"]


def test_a_batch_advances_with_time(http: httpx.Client, openai_server: Server) -> None:
    """Each step takes a minute."""
    batch = make(http, line())
    openai_server.advance(121)
    assert answered("listBatches", http.get("/batches"))["data"][0]["status"] == "finalizing"
    openai_server.advance(3600)
    assert look(http, batch)["status"] == "completed"


def test_the_results_are_in_files(http: httpx.Client, openai_server: Server) -> None:
    """One file has the answers and the other the errors, both by `custom_id`."""
    batch = make(http, line("good"), line("bad", temperature=9))
    openai_server.advance(3600)
    done = look(http, batch)
    assert done["request_counts"] == {"total": 2, "completed": 1, "failed": 1}
    (good,) = answers(http, done["output_file_id"])
    (bad,) = answers(http, done["error_file_id"])
    assert (good["custom_id"], good["response"]["status_code"]) == ("good", 200)
    assert good["response"]["body"]["choices"][0]["message"]["content"] == "Hi"
    assert (bad["custom_id"], bad["response"]["status_code"]) == ("bad", 400)
    assert "temperature" in bad["response"]["body"]["error"]["message"]


@pytest.mark.parametrize(
    ("lines", "code", "number"),
    [
        ([], "empty_file", None),
        (["", "  "], "empty_file", None),
        ([line(), "{"], "invalid_json_line", 2),
        (["[]"], "invalid_json_line", 1),
        ([{"custom_id": "a"}], "missing_required_parameter", 1),
        ([line(url="/v1/embeddings")], "mismatched_endpoint", 1),
        ([line("a"), line("b"), line("a")], "duplicate_custom_id", 3),
    ],
)
def test_a_batch_with_invalid_input_fails(http: httpx.Client, lines: Any, code: str, number: int | None) -> None:
    """The error gives the line, and no output file is created."""
    failed = look(http, make(http, *lines))
    assert (failed["status"], look(http, failed)["status"]) == ("failed", "failed")
    assert [(each["code"], each["line"]) for each in failed["errors"]["data"]] == [(code, number)]
    assert not {"output_file_id", "error_file_id", "in_progress_at"} & failed.keys()


def test_a_batch_can_be_cancelled(http: httpx.Client) -> None:
    """It is cancelled at the next retrieval; repeating it or cancelling a finished batch changes nothing."""
    batch = make(http, line())
    for _ in range(2):
        cancelled = answered("cancelBatch", http.post(f"/batches/{batch['id']}/cancel"))
        assert cancelled["status"] == "cancelling"
    assert [look(http, batch)["status"] for _ in range(2)] == ["cancelled", "cancelled"]
    (left,) = answers(http, look(http, batch)["error_file_id"])
    assert (left["custom_id"], left["response"], left["error"]["code"]) == ("a", None, "batch_cancelled")
    error = refused(http.post(f"/batches/{batch['id']}/cancel"), 409)
    assert "status 'cancelled'" in error["message"]


def test_batches_are_listed_newest_first(http: httpx.Client) -> None:
    """The list has pages."""
    ids = [make(http, line())["id"] for _ in range(3)]
    page = answered("listBatches", http.get("/batches", params={"limit": 2}))
    assert ([each["id"] for each in page["data"]], page["has_more"]) == (ids[:0:-1], True)


def test_an_unknown_batch_or_file_is_not_found(http: httpx.Client) -> None:
    """Both a batch and its input file must exist."""
    refused(http.get("/batches/batch_nope"), 404)
    body = {"input_file_id": "file-nope", "endpoint": ENDPOINT, "completion_window": "24h"}
    refused(http.post("/batches", json=body), 404)
