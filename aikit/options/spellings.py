"""The spellings of names: how Python writes each, and which other spellings (documented or official) stand for it.

Code that takes a name from a user (a keyword, a mapping, an attribute) calls `canonical`; all other code knows only the
Python name. The spellings of options come from `table.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .table import OPTIONS

__all__ = ["ALIASES", "canonical", "suggest", "take_names"]

ALIASES: Mapping[str, str] = {spelling: option.name for option in OPTIONS.values() for spelling in option.spellings} | {
    spelling: name
    for name, spellings in {
        # results
        "rate_limit": "rateLimit",
        "save_images_to_disk": "saveImagesToDisk",
        "save_to_disk": "saveToDisk",
        "as_blob": "asBlob",
        "as_picture": "asPicture",
        "category_scores": "category_score",
        # messages and helpers
        "add_image_url": "addImageURL addImageUrl",
        "add_file_id": "addFileId",
        "system_prompt": "systemPrompt",
        "number_of_messages": "numberOfMessages",
        "auto_handle_tool_calls": "autoHandleToolCalls",
        "last_errors": "lastErrors",
        "register_tool": "registerTool",
        "register_tools": "registerTools",
        "unregister_tool": "unregisterTool",
        "unregister_tools": "unregisterTools",
        "from_file": "fromFile",
        "from_picture": "fromPicture",
        "model_aliases": "modelAliases",
        # errors
        "err_code": "errCode",
        "status_text": "statusText",
        "request_id": "requestID requestId _request_id",
        "is_bad_request_error": "isBadRequestError",
        "is_authentication_error": "isAuthenticationError",
        "is_permission_denied_error": "isPermissionDeniedError",
        "is_not_found_error": "isNotFoundError",
        "is_unprocessable_entity_error": "isUnprocessableEntityError",
        "is_rate_limit_error": "isRateLimitError",
        "is_internal_server_error": "isInternalServerError",
    }.items()
    for spelling in spellings.split()
}
"""Every other spelling with the name that it stands for."""


def canonical(name: str) -> str:
    """The name that Python code uses for any accepted spelling; an unknown name stays as it is."""
    return ALIASES.get(name, name)


def suggest(name: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` for the known name nearest to a wrong one, or nothing when none is near."""
    from difflib import get_close_matches  # lazy: only an error needs it

    by_spelling = {each.lower().replace("_", ""): each for each in known}
    spelled = canonical(name).lower().replace("_", "")
    found = get_close_matches(spelled, by_spelling, n=1, cutoff=0.67)
    if not found:  # less alike, but one contains the other, as in `url` and `base_url`
        less = get_close_matches(spelled, by_spelling, cutoff=0.6)
        found = [each for each in less if spelled in each or each in spelled]
    return f"; did you mean {by_spelling[found[0]]!r}?" if found else ""


def take_names(
    given: Mapping[str, Any], known: Iterable[str], *, where: str, into: dict[str, tuple[str, Any]] | None = None
) -> dict[str, tuple[str, Any]]:
    """Bring the names of a mapping to their Python spelling.

    Args:
        given: what a user passed, any spelling.
        known: the names that are allowed here, in their Python spelling.
        where: what the names are for, as in "OpenAI() has no option …".
        into: names that were already taken from another place, to be added to.

    Returns:
        Python name -> (the spelling that was used, the value).

    Raises:
        TypeError: for a name that is not known, and for two spellings of one name with different values.
    """
    taken = {} if into is None else into
    for spelling, value in given.items():
        if not isinstance(spelling, str):
            raise TypeError(f"{where}: the name of an option must be a str, got {type(spelling).__name__}")
        name = canonical(spelling)
        if name not in known:
            raise TypeError(f"{where} has no option {spelling!r}{suggest(spelling, known)}")
        before = taken.get(name)
        if before is not None and not _is_same(before[1], value):
            raise TypeError(
                f"{where} got two values for one option: {before[0]!r} and {spelling!r}"
                if before[0] != spelling
                else f"{where} got two different values for {spelling!r}"
            )
        taken[name] = (spelling, value)
    return taken


def _is_same(one: Any, other: Any) -> bool:
    try:
        return one is other or bool(one == other)
    except Exception:  # a value that can't be compared, such as an array: then it is not known to be the same
        return False
