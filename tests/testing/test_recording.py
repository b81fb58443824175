"""The embedded server's record of the requests that it received."""

from __future__ import annotations

import hashlib

import httpx

from aikit.testing import Part, Server


def test_a_request_is_recorded_completely(http: httpx.Client, openai_server: Server) -> None:
    """The record has method, path, query, headers, operation, body and status."""
    http.post("/moderations", content=b'{"input":"x"}', headers={"X-Mine": "1", "Content-Type": "application/json"})
    http.get("/files?limit=2&purpose=batch")
    first, second = openai_server.requests
    assert (first.method, first.path, first.operation) == ("POST", "/v1/moderations", "createModeration")
    assert (first.body, first.content, first.status) == ({"input": "x"}, b'{"input":"x"}', 200)
    assert first.headers["x-mine"] == "1"
    assert first.headers["authorization"] == f"Bearer {openai_server.api_key}"
    assert second.query == [("limit", "2"), ("purpose", "batch")]
    assert (second.body, second.parts, second.violation) == (None, [], None)


def test_the_parts_of_a_form_are_recorded(http: httpx.Client, openai_server: Server) -> None:
    """Fields have their value; files have name, type, size, checksum and, if small, their content."""
    large = b"x" * 100_000
    data = {"purpose": "batch", "expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    http.post("/files", data=data, files={"file": ("a.txt", b"abc", "text/csv")})
    http.post("/files", data=data, files={"file": ("b.bin", large)})
    small, big = openai_server.requests
    assert small.body == {
        "purpose": "batch",
        "expires_after": {"anchor": "created_at", "seconds": 3600},
        "file": "",
    }
    assert small.parts[0] == Part("purpose", value="batch")
    file = small.parts[-1]
    assert (file.filename, file.content_type, file.size, file.content) == ("a.txt", "text/csv", 3, b"abc")
    file = big.parts[-1]
    assert (file.size, file.sha256, file.content) == (100_000, hashlib.sha256(large).hexdigest(), None)


def test_a_refused_request_is_recorded_with_its_violation(http: httpx.Client, openai_server: Server) -> None:
    """A failing test can show why a request was refused."""
    http.post("/moderations", json={})
    http.get("/nothing")
    refused, unknown = openai_server.requests
    assert refused.status == 400
    assert refused.violation is not None
    assert "/input" in refused.violation
    assert (unknown.status, unknown.operation) == (404, None)


def test_the_path_is_recorded_as_sent(http: httpx.Client, openai_server: Server) -> None:
    """Percent-encoding is kept so that tests can check it."""
    http.get("/models/a%2Fb%20c")
    assert openai_server.requests[0].path == "/v1/models/a%2Fb%20c"


def test_a_scripted_failure_is_recorded(http: httpx.Client, openai_server: Server) -> None:
    """The record has the status that was sent."""
    openai_server.fail(429)
    http.get("/models")
    assert [request.status for request in openai_server.requests] == [429]


def test_a_reset_forgets_requests_and_objects(http: httpx.Client, openai_server: Server) -> None:
    """A reset restores the initial state of script, records, objects, ids and clock."""
    first = http.post("/files", data={"purpose": "batch"}, files={"file": ("a", b"x")}).json()
    openai_server.advance(10_000)
    openai_server.fail(500)
    openai_server.reset()
    assert openai_server.requests == []
    assert http.get("/files").json()["data"] == []
    again = http.post("/files", data={"purpose": "batch"}, files={"file": ("a", b"x")}).json()
    assert again["id"] == first["id"]
    assert again["created_at"] - first["created_at"] < 60
