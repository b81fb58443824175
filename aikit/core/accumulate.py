"""Combines answers that arrive in pieces: chunks of a chat, events of a response. No I/O, and no models.

Input and output are plain decoded JSON. `add` takes a chunk as it arrived and does not change it. Its cost does not
grow with the number of chunks before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final, Protocol

from .base64_text import joined_pieces
from .compatibility import is_finished, json_text, new_call_id
from .surrogates import join_halves

__all__ = [
    "ACCUMULATORS",
    "EVENT_OF_ANSWER",
    "Accumulator",
    "ChatAccumulator",
    "ResponseAccumulator",
    "Text",
    "grown",
    "merge",
    "plain",
]

# Texts that grow piece by piece. Any other text, such as a name or a format, is a label: a new value replaces it.
_GROWING: Final = frozenset(
    "content refusal reasoning reasoning_content reasoning_text thinking thinking_content thought analysis summary"
    " arguments input text transcript data code partial_json".split()
)
# Numbers that are not counts: a new value replaces the old one.
_REPLACED: Final = frozenset({"role", "type", "index", "id", "created", "expires_at", "timestamp", "version"})
# Fields that are the same in all chunks of a completion; some services leave them empty in extra chunks.
_ONCE: Final = frozenset({"id", "created", "model"})
# Fields that only chunks have: padding that hides the length of the text.
_DROPPED: Final = frozenset({"obfuscation"})


class Text:
    """A text that grows: the cost of adding a piece does not depend on the length of the text.

    Attributes:
        length: number of characters so far.
    """

    __slots__ = ("_pieces", "length")

    def __init__(self, text: str = "") -> None:
        self._pieces = [text]
        self.length = len(text)

    def add(self, piece: str) -> None:
        """Append a piece."""
        self._pieces.append(piece)
        self.length += len(piece)

    def first(self, length: int) -> str:
        """Return the text as it was at this length."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        text = self._pieces[0]
        return join_halves(text if len(text) == length else text[:length])

    def __str__(self) -> str:
        return self.first(self.length)


class Accumulator(Protocol):
    """Combines the pieces of an answer."""

    def add(self, chunk: Mapping[str, Any]) -> None: ...
    def completion(self) -> dict[str, Any]: ...


def merge(target: dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Merge a delta into the value so far.

    Known texts, such as `content`, `reasoning` and `arguments`, are joined; any other text is a label and replaced.
    Numbers are added, objects are merged, list entries with an `index` are merged by it, and other entries are
    appended. Null and empty text add nothing.

    Args:
        target: the value so far, changed in place. Its growing texts are `Text`; `plain` converts them.
        delta: the delta, not changed.
    """
    for key, value in delta.items():
        present = target.get(key)
        kind = value.__class__
        if kind is str and key in _GROWING:
            if isinstance(present, Text):
                present.add(value)
            elif isinstance(present, list):
                _add_text(present, value)
            else:
                target[key] = Text(present + value if isinstance(present, str) else value)
        elif value is None or kind is str or key in _REPLACED:
            if present is None or (value is not None and value != ""):
                target[key] = value
        elif kind is dict:
            if not isinstance(present, dict):
                present = target[key] = {}
            merge(present, value)
        elif kind is list:
            if not isinstance(present, list):
                # Some services start with a text and continue with parts.
                text = str(present) if present.__class__ in (Text, str) else ""
                present = target[key] = [{"type": "text", "text": Text(text)}] if text else []
            _merge_list(present, value)
        elif kind in (int, float) and present.__class__ in (int, float):
            target[key] = present + value
        else:
            target[key] = value


# The fields of a content part that the next part can continue.
_CONTINUED_PART: Final = frozenset({"type", "text", "thinking", "closed"})


def _merge_list(present: list[Any], entries: list[Any]) -> None:
    for entry in entries:
        index = entry.get("index") if isinstance(entry, dict) else None
        if not isinstance(index, int):
            if isinstance(entry, dict) and "type" in entry and entry.keys() <= _CONTINUED_PART:
                _add_part(present, entry)
            else:
                present.append(entry)
            continue
        for before in present:
            if isinstance(before, dict) and before.get("index") == index:
                break
        else:
            before = {}
            present.append(before)
        merge(before, entry)


def _add_part(parts: list[Any], part: dict[str, Any]) -> None:
    """Add a part to a content; it continues the last part if both have the same type."""
    last = parts[-1] if parts else None
    if not isinstance(last, dict) or last.get("type") != part["type"]:
        last = {}
        parts.append(last)
    merge(last, part)


def _add_text(parts: list[Any], piece: str) -> None:
    """Continue with a text after parts: it becomes a new part."""
    last = parts[-1] if parts else None
    if isinstance(last, dict) and isinstance(last.get("text"), Text):
        last["text"].add(piece)
    elif piece:
        parts.append({"type": "text", "text": Text(piece)})


def plain(value: Any) -> Any:
    """Convert a merged value to new plain JSON values."""
    kind = value.__class__
    if kind is Text:
        return str(value)
    if kind is dict:
        return {key: plain(each) for key, each in value.items()}
    if kind is list:
        return [plain(each) for each in value]
    return value


def grown(value: Any) -> Any:
    """The opposite of `plain`: copy plain JSON values so that `merge` can add to them."""
    kind = value.__class__
    if kind is str:
        return Text(value)
    if kind is dict:
        return {
            key: each if each.__class__ is str and key not in _GROWING else grown(each) for key, each in value.items()
        }
    if kind is list:
        return [each if isinstance(each, str) else grown(each) for each in value]
    return value


class ChatAccumulator:
    """Combines the chunks of a chat into the completion that a plain call returns.

    >>> accumulator = ChatAccumulator()
    >>> accumulator.add({"id": "c", "choices": [{"index": 0, "delta": {"content": "Good "}}]})
    >>> accumulator.add({"id": "c", "choices": [{"index": 0, "delta": {"content": "day"}, "finish_reason": "stop"}]})
    >>> accumulator.completion()["choices"][0]["message"]["content"]
    'Good day'
    """

    __slots__ = ("_calls", "_choices", "_fields", "touched_calls")

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._choices: dict[int, dict[str, Any]] = {}
        self._calls: dict[int, _ToolCalls] = {}
        self.touched_calls: dict[int, list[tuple[int, str]]] = {}
        """For each choice's index: the positions of the tool calls that its last chunk added to, and what it added."""

    def add(self, chunk: Mapping[str, Any]) -> None:
        """Add one chunk."""
        fields = self._fields
        for key, value in chunk.items():
            if key == "choices":
                for choice in value if isinstance(value, list) else ():
                    if isinstance(choice, dict):
                        self._add_choice(choice)
            elif key in _DROPPED or (key in _ONCE and fields.get(key)):
                continue
            elif (value is not None and value != "") or key not in fields:
                # Usage and similar objects are totals, not increments.
                fields[key] = value

    def _add_choice(self, choice: dict[str, Any]) -> None:
        index = choice.get("index", 0)
        state = self.choice(index)
        for key, value in choice.items():
            if key == "delta":
                if isinstance(value, dict):
                    calls = value.get("tool_calls")
                    message = state.setdefault("message", {})
                    if isinstance(calls, list):
                        merge(message, {name: each for name, each in value.items() if name != "tool_calls"})
                        self._add_calls(index if isinstance(index, int) else 0, message, calls)
                    else:
                        merge(message, value)
            elif key == "finish_reason":
                if value is not None and is_finished(value):
                    state[key] = value
            elif key == "message":
                if isinstance(value, dict) and not _says(choice.get("delta")):
                    self._take_message(state, value, is_alone="delta" not in choice)
            elif key in ("logprobs", "text") or value.__class__ is list:
                merge(state, {key: value})
            elif value is not None or key not in state:
                state[key] = value

    @staticmethod
    def _take_message(state: dict[str, Any], message: dict[str, Any], *, is_alone: bool) -> None:
        """Take a whole message: from a chunk without a delta, or with an empty one if nothing came before."""
        if _says(message) and (is_alone or not _says(state.get("message"))):
            state["message"] = grown(message)

    def _add_calls(self, index: int, message: dict[str, Any], fragments: list[Any]) -> None:
        if not isinstance(message.get("tool_calls"), list):
            message["tool_calls"] = []
        calls = self._calls.get(index)
        if calls is None or calls.every is not message["tool_calls"]:
            calls = self._calls[index] = _ToolCalls(message["tool_calls"])
        self.touched_calls[index] = [calls.add(each) for each in fragments if isinstance(each, dict)]

    def choice(self, index: int) -> dict[str, Any]:
        """Return one choice so far in the form of `merge`: growing texts are `Text`."""
        if not isinstance(index, int):
            index = 0
        state = self._choices.get(index)
        if state is None:
            state = self._choices[index] = {"index": index, "logprobs": None, "finish_reason": None}
        return state

    def open_choices(self) -> list[int]:
        """Return the indices of the choices without a finish reason."""
        return [index for index, state in self._choices.items() if state["finish_reason"] is None]

    def completion(self) -> dict[str, Any]:
        """Return the completion so far, as plain JSON values."""
        kind = self._fields.get("object")
        kind = kind.removesuffix(".chunk") if kind and isinstance(kind, str) else "chat.completion"
        choices = [self._completed(self._choices[index]) for index in sorted(self._choices)]
        return {**plain(self._fields), "object": kind, "choices": choices}

    def _completed(self, state: dict[str, Any]) -> dict[str, Any]:
        choice: dict[str, Any] = plain(state)
        if "text" in choice and "message" not in choice:  # a text completion, not a chat
            return choice
        message = {"role": "assistant", "content": None, "refusal": None, **choice.get("message", {})}
        if not message["role"]:
            message["role"] = "assistant"
        if isinstance(message.get("audio"), dict):
            _join_audio(message["audio"])
        if isinstance(message.get("tool_calls"), list):
            for growing, call in zip(state["message"]["tool_calls"], message["tool_calls"], strict=True):
                _complete_call(growing, call, is_whole=state["finish_reason"] is not None)
            message["tool_calls"] = _in_order(message["tool_calls"])
        return {**choice, "message": message}


def _join_audio(audio: dict[str, Any]) -> None:
    """Join the audio data of chunks that are each padded separately; changes the audio in place."""
    data = audio.get("data")
    if isinstance(data, str) and "=" in data.rstrip("="):
        with suppress(ValueError):
            audio["data"] = joined_pieces(data)


def _says(message: Any) -> bool:
    """Whether a message or a delta holds anything besides its role."""
    if not isinstance(message, dict):
        return False
    return any(each.length if isinstance(each, Text) else each for name, each in message.items() if name != "role")


class _ToolCalls:
    """Combines the tool calls of a message from their fragments.

    Attributes:
        every: the calls so far.
    """

    __slots__ = ("_places", "every")

    def __init__(self, every: list[Any]) -> None:
        every[:] = [each for each in every if isinstance(each, dict)]
        self.every = every
        self._places: dict[int, int] = {}

    def add(self, fragment: dict[str, Any]) -> tuple[int, str]:
        """Add a fragment to the call that it continues, or start a new call.

        Returns:
            The position of the call, and what the fragment added to its arguments.
        """
        index = fragment.get("index")
        if not isinstance(index, int):
            index = None
        every = self.every
        place = len(every) - 1 if index is None else self._places.get(index, -1)
        if place < 0 or _begins_call(fragment, every[place]):
            place = len(every)
            every.append({})
        if index is not None:
            self._places[index] = place
        call = every[place]
        number = call.get("index", place)
        function = fragment.get("function")
        piece = function.get("arguments") if isinstance(function, dict) else None
        if isinstance(function, dict) and isinstance(piece, dict | list):
            piece = json_text(piece)
            if isinstance(call.get("function"), dict):
                call["function"].pop("arguments", None)  # an object is whole: it replaces what came before
            fragment = {**fragment, "function": {**function, "arguments": piece}}
        merge(call, fragment)
        if "index" in fragment:  # the first call of several with the same index keeps it
            is_taken = any(each.get("index") == index for each in every[:place])
            call["index"] = number if is_taken or index is None else index
        return place, piece if isinstance(piece, str) else ""


def _begins_call(fragment: dict[str, Any], last: dict[str, Any]) -> bool:
    """Whether a fragment starts a new call instead of continuing the last one that it could belong to."""
    kind, argument = ("custom", "input") if isinstance(fragment.get("custom"), dict) else ("function", "arguments")
    described, before = fragment.get(kind), last.get(kind)
    name = described.get("name") if isinstance(described, dict) else None
    if not isinstance(described, dict) or not name:
        return False
    if not isinstance(before, dict):  # a function after a custom tool, or a custom tool after a function
        return last.get("custom") is not None or last.get("function") is not None
    identifier, known = fragment.get("id"), before.get("name")
    if not known or (identifier and identifier == last.get("id")):
        return False
    if identifier and name != known:
        return True
    # The name repeats, or the id is missing: a new call starts if the last one's arguments are complete.
    came = str(before.get(argument) or "")
    if not came:
        return name != known and "index" not in fragment
    if not described.get(argument) and name == known:
        return False
    return bool(identifier) if kind == "custom" else _is_json_object(came)


def _is_json_object(text: str) -> bool:
    from .decoding import decode_json  # lazy: only fragments that repeat a name need it

    try:
        return isinstance(decode_json(text.encode("utf-8", "surrogatepass")), dict)
    except ValueError:
        return False


def _complete_call(growing: Any, call: Any, *, is_whole: bool) -> None:
    """Give a call the id and the type that it lacks; the id stays the same in all snapshots."""
    if not isinstance(call, dict):
        return
    if not call.get("id"):
        call["id"] = growing["\0id"] = growing.get("\0id") or new_call_id()
    call.pop("\0id", None)
    function = call.get("function")
    if is_whole and isinstance(function, dict) and function.get("arguments") is None:
        function["arguments"] = "{}"
    if not call.get("type") and ("function" in call or "custom" in call):
        call["type"] = "function" if "function" in call else "custom"


def _in_order(tool_calls: list[Any]) -> list[Any]:
    """Sort tool calls by their index, which only chunks have; a call without an index keeps its position."""
    numbered = [(each.get("index", place), each) for place, each in enumerate(tool_calls) if isinstance(each, dict)]
    ordered = [call for _, call in sorted(numbered, key=lambda each: each[0] if isinstance(each[0], int) else 0)]
    return [{key: value for key, value in call.items() if key != "index"} for call in ordered]


# The place of a response event's text: the list of the item's parts, the field, and the type of the part.
_TEXTS: Final[Mapping[str, tuple[str | None, str, str]]] = {
    "response.output_text": ("content", "text", "output_text"),
    "response.refusal": ("content", "refusal", "refusal"),
    "response.reasoning_text": ("content", "text", "reasoning_text"),
    "response.reasoning_summary_text": ("summary", "text", "summary_text"),
    "response.function_call_arguments": (None, "arguments", ""),
    "response.mcp_call_arguments": (None, "arguments", ""),
    "response.custom_tool_call_input": (None, "input", ""),
    "response.code_interpreter_call_code": (None, "code", ""),
}
_PARTS: Final = {"response.content_part": "content", "response.reasoning_summary_part": "summary"}


class ResponseAccumulator:
    """Combines the events of a response into the response that a plain call returns."""

    __slots__ = ("_finished", "_items", "_response")

    def __init__(self) -> None:
        self._response: dict[str, Any] = {}
        self._items: dict[int, dict[str, Any]] = {}
        self._finished = False

    def add(self, chunk: Mapping[str, Any]) -> None:
        """Add one event."""
        kind = chunk.get("type")
        if not isinstance(kind, str):
            return
        if isinstance(chunk.get("response"), dict):
            self._response = chunk["response"]
            self._finished = kind in ("response.completed", "response.failed", "response.incomplete")
            return
        subject, _, step = kind.rpartition(".")
        if subject in _TEXTS:
            self._add_text(subject, step, chunk)
        elif subject in _PARTS:
            if isinstance(chunk.get("part"), dict):
                self._part(chunk, _PARTS[subject]).update(grown(chunk["part"]))
        elif subject == "response.output_item":
            if isinstance(chunk.get("item"), dict):
                self._items[_place(chunk, "output_index")] = grown(chunk["item"])
        elif subject == "response.output_text.annotation" and step == "added":
            self._part(chunk, "content").setdefault("annotations", []).append(chunk.get("annotation"))

    def text(self, event: Mapping[str, Any]) -> Text | None:
        """Return the text after an event with a delta; None for any other event."""
        subject, _, step = str(event.get("type")).rpartition(".")
        if step != "delta" or subject not in _TEXTS:
            return None
        parts, field, _ = _TEXTS[subject]
        holder = self._item(event) if parts is None else self._part(event, parts)
        text = holder.get(field)
        return text if isinstance(text, Text) else None

    def _add_text(self, subject: str, step: str, event: Mapping[str, Any]) -> None:
        parts, field, part_type = _TEXTS[subject]
        holder = self._item(event) if parts is None else self._part(event, parts, part_type)
        if step == "delta" and isinstance(event.get("delta"), str):
            merge(holder, {field: event["delta"]})
            if isinstance(event.get("logprobs"), list):
                merge(holder, {"logprobs": event["logprobs"]})
        elif step == "done" and isinstance(event.get(field), str):
            holder[field] = Text(event[field])

    def _item(self, event: Mapping[str, Any]) -> dict[str, Any]:
        return self._items.setdefault(_place(event, "output_index"), {})

    def _part(self, event: Mapping[str, Any], name: str, part_type: str = "") -> dict[str, Any]:
        """Return the item's part that an event belongs to; create it if its first event was missed."""
        item = self._item(event)
        if not isinstance(item.get(name), list):
            item[name] = []
        parts: list[Any] = item[name]
        place = _place(event, "content_index" if name == "content" else "summary_index")
        while len(parts) <= place:
            parts.append({"type": part_type} if part_type else {})
        if parts[place].__class__ is not dict:
            parts[place] = {}
        part: dict[str, Any] = parts[place]
        return part

    def completion(self) -> dict[str, Any]:
        """Return the response so far, as plain JSON values."""
        output = self._response.get("output")
        if self._finished and (output or not self._items):
            return {**self._response}
        return {
            "object": "response",
            **self._response,
            "output": [plain(self._items[index]) for index in sorted(self._items)],
        }


# The largest index that is accepted from a server. Without a limit, a server could fill the memory.
_MOST_PLACES: Final = 10_000


def _place(event: Mapping[str, Any], name: str) -> int:
    place = event.get(name)
    return place if isinstance(place, int) and 0 <= place < _MOST_PLACES else 0


def _chunk_of_completion(answer: Mapping[str, Any]) -> dict[str, Any] | None:
    """Convert a whole completion to the one equivalent chunk."""
    choices = answer.get("choices")
    if not isinstance(choices, list) or not choices or not all(isinstance(each, dict) for each in choices):
        return None
    if any(not isinstance(each.get("message"), dict) for each in choices):
        return None
    chunks = []
    for choice in choices:
        delta = dict(choice["message"])
        if isinstance(delta.get("tool_calls"), list):
            delta["tool_calls"] = [
                {"index": index, **call} if isinstance(call, dict) else call
                for index, call in enumerate(delta["tool_calls"])
            ]
        rest = {key: value for key, value in choice.items() if key != "message"}
        chunks.append({**rest, "delta": delta})
    return {**answer, "object": "chat.completion.chunk", "choices": chunks}


def _event_of_response(answer: Mapping[str, Any]) -> dict[str, Any] | None:
    if answer.get("object") != "response":
        return None
    status = answer.get("status")
    kind = f"response.{status if status in ('failed', 'incomplete') else 'completed'}"
    return {"type": kind, "sequence_number": 0, "response": dict(answer)}


def _event_of_transcript(answer: Mapping[str, Any]) -> dict[str, Any] | None:
    return {"type": "transcript.text.done", **answer} if isinstance(answer.get("text"), str) else None


ACCUMULATORS: Final[Mapping[str, Callable[[], Accumulator]]] = {
    "create_chat_completion": ChatAccumulator,
    "create_completion": ChatAccumulator,
    "create_response": ResponseAccumulator,
    "get_response": ResponseAccumulator,
    "beta_create_response": ResponseAccumulator,
    "beta_get_response": ResponseAccumulator,
}
"""The accumulator for the streams of an operation, by the operation's id."""

EVENT_OF_ANSWER: Final[Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any] | None]]] = {
    "create_chat_completion": _chunk_of_completion,
    "create_completion": lambda answer: dict(answer) if isinstance(answer.get("choices"), list) else None,
    "create_response": _event_of_response,
    "get_response": _event_of_response,
    "beta_create_response": _event_of_response,
    "beta_get_response": _event_of_response,
    "create_transcription": _event_of_transcript,
}
"""For a server that answers a stream request with JSON: the one equivalent event, or None."""
