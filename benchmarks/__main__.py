"""Run the benchmarks and print their tables in Markdown (`make bench`)."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version

from benchmarks import calling, decoding, importing, soak, uploading
from benchmarks.harness import Figures

BENCHMARKS: dict[str, Callable[[int, Callable[[str], None]], tuple[str, Figures]]] = {
    "import": importing.benchmark,
    "decode": decoding.benchmark,
    "call": calling.benchmark,
    "upload": uploading.benchmark,
}
# Measures no speed: it runs only if you name it, for `--minutes`.
SOAK = "soak"
_PACKAGES = ("openai", "httpx", "orjson", "attrs", "openapi-python-client")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the selected benchmarks; return 1 if a peer could not be measured, otherwise 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"one of {', '.join(BENCHMARKS)} (default: all of these), or {SOAK}"
    )
    parser.add_argument("--rounds", type=int, default=7, help="how often each peer runs (default: 7)")
    parser.add_argument("--minutes", type=float, default=5, help=f"how long {SOAK} makes calls (default: 5)")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in BENCHMARKS and name != SOAK]
    if unknown or options.rounds < 1:
        parser.error(f"no such benchmark: {', '.join(unknown)}" if unknown else "at least one round")
    print(environment(), end="\n\n")
    failed = False
    for name in options.names or BENCHMARKS:
        if name == SOAK:
            soaked = soak.run(options.minutes * 60)
            print(soaked.table(), flush=True)
            failed = failed or not soaked.is_clean
            continue

        def report(text: str, name: str = name) -> None:
            if sys.stderr.isatty():
                print(f"\r\x1b[K{name}: {text}", end="", file=sys.stderr, flush=True)

        text, figures = BENCHMARKS[name](options.rounds, report)
        report("")
        if sys.stderr.isatty():
            print(end="\r\x1b[K", file=sys.stderr, flush=True)
        print(text, flush=True)
        failed = failed or bool(figures.failed)
    return int(failed)


def environment() -> str:
    """Describe the machine and the versions that the figures depend on."""
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs"
    return f"{platform.python_implementation()} {platform.python_version()}, {machine}; {packages}"


if __name__ == "__main__":
    sys.exit(main())
