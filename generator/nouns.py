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
