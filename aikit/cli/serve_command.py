"""`aikit serve`: the embedded API server, to try programs without a key."""

# lazy: the server, another extra
from __future__ import annotations

from typing import Annotated

from cyclopts import App, Parameter

from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.exit_codes import CommandError, ExitCode
from aikit.testing import API_KEY

app = App(
    name="serve",
    help="Run the embedded API server.",
    help_epilogue="""Examples:
  aikit serve
  aikit serve --port 9000 --any-key""",
)


@app.default
def serve(
    *,
    host: Annotated[str, Parameter(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, Parameter(help="The port; 0 for a free one.")] = 8000,
    api_key: Annotated[str, Parameter(help="The key that requests must have. It is not a real one.")] = API_KEY,
    any_key: Annotated[bool, Parameter(negative="", help="Accept any key.")] = False,
    allow_unknown: Annotated[bool, Parameter(negative="", help="Accept parameters that the API lacks.")] = False,
    common: CommonOptions = DEFAULTS,
) -> None:
    """Run a server that answers like the API, without a model. It checks requests against the API's description."""
    from aikit.testing.__main__ import main
    from aikit.testing.handle import missing_packages

    if missing := missing_packages():
        raise CommandError(missing, ExitCode.FAILED)
    flags = [flag for flag, is_set in (("--any-key", any_key), ("--allow-unknown", allow_unknown)) if is_set]
    main(["--host", host, "--port", str(port), "--api-key", api_key, *flags])
