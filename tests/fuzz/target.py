"""Feed a decoder with bytes from atheris and check that its invariants hold: `make fuzz`.

`python -m tests.fuzz.target NAME SECONDS`: NAME is `streams`, for event streams, or `answers`, for the raw answers that
our agents parse.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

WHERE_IT_RUNS = "Linux on x86-64, with CPython 3.11 to 3.13"
# The module with the invariants, and the function that returns the kinds of calls.
TARGETS: dict[str, tuple[str, Callable[[Any], Sequence[Any]]]] = {
    "streams": ("tests.fuzz.streams", lambda module: module.calls()),
    "answers": ("tests.fuzz.raw_answers", lambda module: module.KINDS),
}


def main(name: str, seconds: int) -> None:
    """Run for this long; a counter-example is printed and ends the process with a non-zero exit code."""
    try:
        import atheris
    except ImportError as error:
        sys.exit(f"fuzz: atheris is not installed ({error}); it has wheels only for {WHERE_IT_RUNS}")
    module_name, kinds_of = TARGETS[name]
    with atheris.instrument_imports(include=["aikit", "aikit_openapi"]):
        target = import_module(module_name)

    calls = kinds_of(target)

    def check(data: bytes) -> None:
        given = atheris.FuzzedDataProvider(data)
        call = calls[given.ConsumeIntInRange(0, len(calls) - 1)]
        places = [given.ConsumeIntInRange(0, 4096) for _ in range(given.ConsumeIntInRange(0, 12))]
        target.check(given.ConsumeBytes(given.remaining_bytes()), places, call)

    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(target.seeds()):
            # The provider consumes numbers from the end.
            Path(folder, f"seed-{number}").write_bytes(seed + bytes([7, 0, 60, 0, 20, 0, 5, 0, 3, number % 4]))
        options = [f"-max_total_time={seconds}", "-print_final_stats=1", "-max_len=8192", "-timeout=20"]
        # A counter-example is printed in base64; no file is left behind.
        options.append(f"-artifact_prefix={folder}/")
        atheris.Setup([sys.argv[0], *options, folder], check, internal_libfuzzer=True)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
