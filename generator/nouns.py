"""Sentences about methods and resources whose names say what they do: `users.list` lists the users."""

from __future__ import annotations

_VERBS = {
    "cancel": "Cancel",
    "create": "Create",
    "delete": "Delete",
    "list": "List",
    "retrieve": "Retrieve",
    "update": "Update",
}
# Nodes that only hold other resources.
_NAMESPACES = frozenset("admin alpha beta chatkit checkpoints fine_tuning organization realtime translations".split())
_WORDS = {"api": "API", "jobs": "fine-tuning jobs"}


def first_line(path: str) -> str:
    """The first line of a method's docstring, from its path below the client."""
    *nodes, name = path.split(".")
    verb = _VERBS.get(name, name.replace("_", " ").capitalize())
    noun = _spaced(nodes[-1])
    parent = _of_parent(nodes)
    if name == "list":
        return f"{verb} the {noun}{parent}."
    one = singular(noun)
    return f"{verb} {'the' if one == noun else _article(one)} {one}{parent}."


def of_resource(path: str) -> str:
    """The first line of a resource's docstring, from its path below the client."""
    nodes = path.split(".")
    noun = _spaced(nodes[-1])
    text = f"{noun}{_of_parent(nodes, plural=True)}."
    return text[:1].upper() + text[1:]


def singular(noun: str) -> str:
    """The singular of a plural: `batches` -> `batch`. A word that is none stays."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("ches", "sses")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _of_parent(nodes: list[str], *, plural: bool = False) -> str:
    if len(nodes) < 2 or nodes[-2] in _NAMESPACES:
        return ""
    parent = _spaced(nodes[-2])
    return f" of {parent}" if plural else f" of {_article(singular(parent))} {singular(parent)}"


def _spaced(name: str) -> str:
    if name in _WORDS:
        return _WORDS[name]
    return " ".join(_WORDS.get(word, word) for word in name.split("_"))


def _article(noun: str) -> str:
    is_vowel = noun[0] in "aeioA" or (noun[0] == "u" and not noun.startswith(("us", "uni")))
    return "an" if is_vowel else "a"


# What keywords mean that have no sentence in the overlay.
_MEANINGS = {
    "attributes": "your own values by name, to filter by in a search",
    "bucket_width": "how much time each bucket of the answer covers",
    "chunking_strategy": "how to cut the file into chunks",
    "currency": "currency of the amount",
    "description": "what it is for",
    "end_time": "end of the time to report on, as Unix time in seconds",
    "expires_after": "when the service deletes it",
    "file": "the file to upload",
    "files": "the files",
    "group_by": "what to report on separately",
    "include": "further fields for the response to have",
    "input": "what the model answers to",
    "instructions": "how the model should behave, as its system message",
    "interval": "the time that the amount is for",
    "items": "the items to add",
    "metadata": "your own texts by name",
    "model": "id of the model",
    "models": "ids of the models",
    "name": "its name",
    "notification_channel": "where to send the alert",
    "page": "the next page, by the cursor of the page before it",
    "parallel_tool_calls": "whether the model may call several tools at once",
    "permissions": "what the role allows",
    "prompt": "what to make, in words",
    "reasoning_effort": "how much the model should think before it answers",
    "response_format": "the form of the answer",
    "role": "the role of the author or the member",
    "seed": "a number that makes repeated calls give similar results",
    "start_time": "start of the time to report on, as Unix time in seconds",
    "stream": "whether to get events while the answer is made",
    "suffix": "text to add to the name of the fine-tuned model",
    "temperature": "how random the answer is",
    "threshold_amount": "the amount that triggers the alert",
    "tool_choice": "which tools the model may or must call",
    "tool_resources": "what the tools may use, such as files",
    "tools": "the tools that the model may call",
    "top_p": "the share of the most likely tokens to choose from",
    "user": "your id of the end user",
    "video": "the video, as a file or by its id",
}


def meaning(keyword: str) -> str:
    """Return what a keyword of a method means, by its name: `id of the file` for `file_id`; empty if it isn't known."""
    for ending, words in (("_ids", "ids of the {}s"), ("_id", "id of the {}")):
        if keyword.endswith(ending):
            return words.format(_spaced(keyword.removesuffix(ending)))
    return _MEANINGS.get(keyword, "")
