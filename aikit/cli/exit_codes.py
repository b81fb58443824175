"""The exit codes of the command line, and what it says about an error: one line with a cure."""

from __future__ import annotations

from enum import IntEnum

from aikit import (
    AnswerError,
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    DecodingError,
    IncompleteStreamError,
    InternalServerError,
    OpenAIError,
    PermissionDeniedError,
    RateLimitError,
)


class ExitCode(IntEnum):
    """How a command ended. `docs/cli.md` has the table; a test compares them."""

    OK = 0
    FAILED = 1
    USAGE = 2
    KEY = 3
    REQUEST = 4
    LIMIT = 5
    SERVICE = 6
    NETWORK = 7
    FILE = 8
    CHECK = 9
    INTERRUPTED = 130
    PIPE = 141


class CommandError(Exception):
    """A command can't go on. The message says what was wrong and what to do."""

    def __init__(self, message: str, code: ExitCode = ExitCode.USAGE) -> None:
        super().__init__(message)
        self.code = code


def code_for(error: BaseException) -> ExitCode:
    """Return the exit code for an error."""
    match error:
        case CommandError():
            return error.code
        case KeyboardInterrupt():
            return ExitCode.INTERRUPTED
        case BrokenPipeError():
            return ExitCode.PIPE
        case AuthenticationError() | PermissionDeniedError():
            return ExitCode.KEY
        case RateLimitError():
            return ExitCode.LIMIT
        case InternalServerError() | IncompleteStreamError() | AnswerError() | DecodingError():
            return ExitCode.SERVICE
        case APIConnectionError():
            return ExitCode.NETWORK
        case APIStatusError():
            return ExitCode.REQUEST
        case OpenAIError():
            return ExitCode.KEY if "api_key" in str(error) else ExitCode.FAILED
        case OSError():
            return ExitCode.FILE
        case ValueError() | TypeError():
            return ExitCode.USAGE
        case _:
            return ExitCode.FAILED


_CURES = {
    ExitCode.KEY: "Set OPENAI_API_KEY to a key of this service; `aikit doctor` shows which key is used.",
    ExitCode.LIMIT: "Wait, then try again, or raise the limit of your account.",
    ExitCode.SERVICE: "Try again; if it happens again, the service is at fault.",
    ExitCode.NETWORK: "Check the address and your connection; `aikit doctor` tries both.",
    ExitCode.FAILED: "Repeat the command with --debug to see where.",
}


def error_line(error: BaseException) -> str:
    """Return one line about an error: what was wrong, then what to do."""
    if isinstance(error, KeyboardInterrupt):
        return "interrupted"
    text = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, CommandError):
        return text
    cure = _CURES.get(code_for(error), "")
    return f"{text.rstrip('.')}. {cure}" if cure and cure not in text else text
