"""`aikit embed`: embedding vectors of texts, and how similar the texts are."""

from __future__ import annotations

import json
import math
import struct
from array import array
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.exit_codes import CommandError
from aikit.cli.inputs import piped_text
from aikit.cli.progress_bars import waiting
from aikit.cli.terminal import is_terminal, note, print_json, print_rows, print_text

app = App(
    name="embed",
    help="Turn texts into embedding vectors.",
    help_epilogue="""Each argument is a text, or each line of what is piped in.

Examples:
  aikit embed "a lighthouse" "a harbour" --similarity
  aikit embed < lines.txt > vectors.jsonl
  aikit embed -o vectors.npy < lines.txt""",
)
_TEXTS_PER_REQUEST = 512


@app.default
def embed(
    *texts: Annotated[str, Parameter(name="TEXT", help="The texts; without them, the lines piped in.")],
    model: Annotated[str, Parameter(name=["--model", "-m"], help="The model.")] = "text-embedding-3-small",
    dimensions: Annotated[int | None, Parameter(help="Numbers in each vector.")] = None,
    output: Annotated[
        Path | None, Parameter(name=["--output", "-o"], help="A file: .npy for numpy, else JSON lines.")
    ] = None,
    similarity: Annotated[bool, Parameter(negative="", help="Print how similar the texts are instead.")] = False,
    common: CommonOptions = DEFAULTS,
) -> None:
    """Turn texts into embedding vectors."""
    given = list(texts) or [line for line in piped_text().splitlines() if line.strip()]
    if not given:
        raise CommandError("missing text: write it after the command, or pipe in a text on each line")
    sizes = {} if dimensions is None else {"dimensions": dimensions}
    vectors: list[list[float]] = []
    with common.client() as client, waiting(f"{model} reads {len(given)} text{'s' if len(given) > 1 else ''}"):
        for start in range(0, len(given), _TEXTS_PER_REQUEST):
            vectors += client.embeddings.create(given[start : start + _TEXTS_PER_REQUEST], model, sizes).vectors
    if similarity:
        _print_similarities(given, vectors, as_json=common.json)
    elif output is not None and output.suffix == ".npy":
        output.write_bytes(npy(vectors))
        note(f"{output}: {len(vectors)} vectors of {len(vectors[0])} numbers")
    elif output is not None:
        output.write_text("".join(_lines(given, vectors)), encoding="utf-8")
        note(f"{output}: {len(vectors)} lines")
    elif common.json:
        print_json([{"text": text, "embedding": vector} for text, vector in zip(given, vectors, strict=True)])
    elif is_terminal():
        shown = [", ".join(f"{number:.3f}" for number in vector[:4]) + ", …" for vector in vectors]
        sizes_shown = [str(len(vector)) for vector in vectors]
        print_rows(("text", "numbers", "vector"), zip(given, sizes_shown, shown, strict=True))
    else:
        for line in _lines(given, vectors):
            print_text(line, end="")


def _lines(texts: list[str], vectors: list[list[float]]) -> list[str]:
    return [
        json.dumps({"text": text, "embedding": vector}, ensure_ascii=False) + "\n"
        for text, vector in zip(texts, vectors, strict=True)
    ]


def _print_similarities(texts: list[str], vectors: list[list[float]], *, as_json: bool) -> None:
    matrix = [[similarity_of(one, other) for other in vectors] for one in vectors]
    if as_json:
        print_json({"texts": texts, "similarity": matrix})
    else:
        rows = [(text, *(f"{number:.3f}" for number in row)) for text, row in zip(texts, matrix, strict=True)]
        print_rows(("", *map(str, range(1, len(texts) + 1))), rows)


def similarity_of(one: list[float], other: list[float]) -> float:
    """Return the cosine of the angle between two vectors: 1 for the same direction, 0 for none in common."""
    lengths = math.hypot(*one) * math.hypot(*other)
    return math.fsum(a * b for a, b in zip(one, other, strict=True)) / lengths if lengths else 0.0


def npy(vectors: list[list[float]]) -> bytes:
    """Return the content of a file for `numpy.load`: a matrix of float32. numpy itself is not needed."""
    shape = (len(vectors), len(vectors[0]))
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}".encode()
    # The format wants the data to begin at a multiple of 64.
    header = header.ljust(-(len(header) + 11) % 64 + len(header)) + b"\n"
    numbers = array("f", (number for vector in vectors for number in vector))
    if struct.pack("=H", 1) != struct.pack("<H", 1):
        numbers.byteswap()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + numbers.tobytes()
