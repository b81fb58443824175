"""`python -m aikit.testing`: runs the embedded API server as a standalone program."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Sequence

from aikit.testing.description.document import load
from aikit.testing.handle import API_KEY, missing_packages


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve the API on this machine until interrupted."""
    parser = argparse.ArgumentParser(
        prog="python -m aikit.testing",
        description="Serve the API on this machine, from its pinned description, without a real model.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on, 0 for a free one (%(default)s)")
    parser.add_argument("--api-key", default=API_KEY, help="key that requests must carry (%(default)s)")
    parser.add_argument("--any-key", action="store_true", help="accept any key")
    parser.add_argument("--allow-unknown", action="store_true", help="accept parameters that the API does not define")
    parser.add_argument("--spec", help="an OpenAPI document in JSON instead of the pinned one")
    parser.add_argument("--with-parent", action="store_true", help="end when the standard input closes")
    options = parser.parse_args(arguments)
    missing = missing_packages()
    if missing:
        parser.error(missing)

    from aikit.testing.server import process as server  # not needed to show the help

    if options.with_parent:
        server.end_with_stdin()

    def announce(base_url: str) -> None:
        print(base_url, flush=True)
        if not options.with_parent:
            key = "any" if options.any_key else options.api_key
            print("Serving the API until Ctrl-C. To use it, type this in another terminal:")
            print(f"export OPENAI_BASE_URL={base_url} OPENAI_API_KEY={key}", flush=True)

    with contextlib.suppress(KeyboardInterrupt):  # the way to stop it in a terminal
        server.run(
            load(options.spec),
            host=options.host,
            port=options.port,
            api_key=None if options.any_key else options.api_key,
            allow_unknown=options.allow_unknown,
            ready=announce,
        )


if __name__ == "__main__":
    main()
