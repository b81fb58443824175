"""`aikit files`: the files at the service."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter

from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.exit_codes import CommandError
from aikit.cli.models_command import day
from aikit.cli.progress_bars import CountedFile, transferring
from aikit.cli.terminal import print_json, print_rows, print_text

app = App(
    name="files",
    help="List, upload, download and delete files.",
    help_epilogue="""Examples:
  aikit files list --purpose batch
  aikit files show file-abc123
  aikit files upload lines.jsonl --purpose batch
  aikit files download file-abc123 -o answers.jsonl
  aikit files delete file-abc123""",
)


@app.command(name="list")
def list_files(
    *,
    purpose: Annotated[str | None, Parameter(help="Only files for this purpose.")] = None,
    limit: Annotated[int, Parameter(help="The most files to list.")] = 100,
    common: CommonOptions = DEFAULTS,
) -> None:
    """List the files, the newest first."""
    found: list[dict[str, Any]] = []
    with common.client() as client:
        wanted: dict[str, Any] = {"limit": min(limit, 10_000)} | ({"purpose": purpose} if purpose else {})
        for file in client.files.list(wanted):
            found.append(file.to_dict())
            if len(found) == limit:
                break
    if common.json:
        print_json(found)
    else:
        rows = [(file["id"], file["filename"], file["bytes"], file["purpose"], day(file)) for file in found]
        print_rows(("id", "name", "bytes", "purpose", "created"), rows)


@app.command(name="show")
def show_file(
    file_id: Annotated[str, Parameter(help="The file's id.")], /, *, common: CommonOptions = DEFAULTS
) -> None:
    """Show what the service knows about a file."""
    with common.client() as client:
        found = client.files.retrieve(file_id).to_dict()
    if common.json:
        print_json(found)
    else:
        print_rows(("field", "value"), found.items())


@app.command(name="upload")
def upload_files(
    *paths: Annotated[Path, Parameter(name="FILE", help="The files.")],
    purpose: Annotated[str, Parameter(help="What for: assistants, batch, fine-tune, vision, user_data or evals.")],
    common: CommonOptions = DEFAULTS,
) -> None:
    """Upload files, and print their ids."""
    made: list[dict[str, Any]] = []
    if not paths:
        raise CommandError("missing file: name at least one to upload")
    with common.client() as client:
        for path in paths:
            with path.open("rb") as file, transferring(path.name, path.stat().st_size) as tell:
                source: Any = CountedFile(file, path, tell)
                made.append(client.files.create(source, purpose).to_dict())
            if not common.json:
                print_text(made[-1]["id"])
    if common.json:
        print_json(made)


@app.command(name="download")
def download_file(
    file_id: Annotated[str, Parameter(help="The file's id.")],
    /,
    *,
    output: Annotated[
        Path | None, Parameter(name=["--output", "-o"], help="The file; without it, the content is printed.")
    ] = None,
    common: CommonOptions = DEFAULTS,
) -> None:
    """Download the content of a file."""
    with common.client() as client:
        content = client.files.content(file_id)
        if output is None:
            for piece in content.iter_bytes():
                sys.stdout.buffer.write(piece)
            sys.stdout.buffer.flush()
            return
        length = content.headers.get("content-length")
        # Under another name until it is complete.
        part = output.with_name(f"{output.name}.part")
        with part.open("wb") as file, transferring(output.name, int(length) if length else None) as tell:
            for piece in content.iter_bytes():
                file.write(piece)
                tell(file.tell())
        part.replace(output)
    if common.json:
        print_json({"file": str(output), "bytes": output.stat().st_size})


@app.command(name="delete")
def delete_files(
    *file_ids: Annotated[str, Parameter(name="ID", help="The ids of the files.")],
    common: CommonOptions = DEFAULTS,
) -> None:
    """Delete files."""
    if not file_ids:
        raise CommandError("missing id: name at least one file to delete; `aikit files list` shows ids")
    with common.client() as client:
        gone = [client.files.delete(file_id).to_dict() for file_id in file_ids]
    if common.json:
        print_json(gone)
    else:
        for file in gone:
            print_text(f"{file['id']} is deleted")
