"""Files of the embedded server."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from aikit.testing import Server
from tests.testing.calls import answered, refused


def upload(http: httpx.Client, name: str = "a.txt", content: bytes = b"abc", **fields: Any) -> Any:
    """Upload a file and return the response."""
    data = {"purpose": "user_data", **fields}
    return answered("createFile", http.post("/files", data=data, files={"file": (name, content)}))


@pytest.mark.parametrize("content", [b"", b"abc", bytes(range(256)) * 5000, b"--x\r\n--boundary--\r\n"])
def test_a_file_is_returned_unchanged(http: httpx.Client, content: bytes) -> None:
    """The content is the same byte for byte."""
    file = upload(http, content=content)
    assert (file["filename"], file["bytes"]) == ("a.txt", len(content))
    response = http.get(f"/files/{file['id']}/content")
    assert response.content == content
    assert response.headers["content-length"] == str(len(content))


def test_a_file_is_processed_when_it_is_retrieved(http: httpx.Client) -> None:
    """Its status is `uploaded` first and `processed` afterwards."""
    file = upload(http)
    retrieved = answered("retrieveFile", http.get(f"/files/{file['id']}"))
    assert (file["status"], retrieved["status"]) == ("uploaded", "processed")


def test_a_non_ascii_name_is_kept(http: httpx.Client) -> None:
    """A file name may have any characters."""
    assert upload(http, name="Übersicht 数.txt")["filename"] == "Übersicht 数.txt"


def test_files_are_listed_newest_first_in_pages(http: httpx.Client) -> None:
    """The pages contain each file once."""
    identifiers = [upload(http)["id"] for _ in range(3)]
    first = answered("listFiles", http.get("/files", params={"limit": 2}))
    second = answered("listFiles", http.get("/files", params={"limit": 2, "after": first["last_id"]}))
    listed = [file["id"] for file in first["data"] + second["data"]]
    assert listed == identifiers[::-1]
    assert (first["has_more"], second["has_more"]) == (True, False)


def test_files_are_listed_by_purpose(http: httpx.Client) -> None:
    """Files with other purposes are left out."""
    upload(http)
    wanted = upload(http, purpose="batch")["id"]
    assert [file["id"] for file in http.get("/files", params={"purpose": "batch"}).json()["data"]] == [wanted]


def test_a_deleted_file_is_not_found(http: httpx.Client) -> None:
    """After deletion neither the file nor its content is found."""
    path = f"/files/{upload(http)['id']}"
    assert answered("deleteFile", http.delete(path))["deleted"] is True
    refused(http.get(path), 404)
    refused(http.get(f"{path}/content"), 404)


def test_a_file_expires(http: httpx.Client, openai_server: Server) -> None:
    """An expired file is neither found nor listed."""
    fields: dict[str, Any] = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    file = upload(http, **fields)
    assert file["expires_at"] == file["created_at"] + 3600
    openai_server.advance(3590)
    answered("retrieveFile", http.get(f"/files/{file['id']}"))
    openai_server.advance(10)
    assert http.get("/files").json()["data"] == []
    refused(http.get(f"/files/{file['id']}"), 404)


def test_an_unknown_file_is_not_found(http: httpx.Client) -> None:
    """The error names the unknown id."""
    assert "file-none" in refused(http.get("/files/file-none"), 404)["message"]
