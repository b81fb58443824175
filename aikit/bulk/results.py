"""Results and reports of runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

__all__ = ["BulkReport", "BulkResult", "text_of_answer"]

ALL_ANSWERED: Final = 0
SOME_FAILED: Final = 1
STOPPED_BY_RULE: Final = 3
NOT_FINISHED: Final = 4
INTERRUPTED: Final = 130


class BulkResult:
    """An answer or a failure, already recorded.

    Attributes:
        custom_id: the ID of the request.
        line: the line of the input, from 1.
        request: the body of the request.
        body: the body of the answer, as plain data; None for a failure.
        error: what went wrong; None for an answer.
    """

    __slots__ = ("_parsed", "_schema", "body", "custom_id", "error", "line", "request")

    # Any: the answer of any operation, and the class that you pass as `schema`
    def __init__(
        self, custom_id: str, line: int, request: Mapping[str, Any], body: Any, error: Exception | None, schema: Any
    ) -> None:
        self.custom_id, self.line, self.request, self.body, self.error = custom_id, line, request, body, error
        self._schema = schema
        self._parsed: Any = None

    @property
    def success(self) -> bool:
        """Whether the request was answered."""
        return self.error is None

    @property
    def text(self) -> str | None:
        """The text of a chat completion or a response; None if the answer has none."""
        return text_of_answer(self.body)

    # Any: an object of the class that you pass as `schema`
    @property
    def parsed(self) -> Any:
        """The text as an object of the run's `schema`. The raw answer is recorded, so it is never paid for twice.

        Raises:
            ValueError: the text does not fit the class, or there is none.
            Exception: the error of a failure.
        """
        if self.error is not None:
            raise self.error
        if self._schema is None:
            raise ValueError("the run has no `schema`")
        if self._parsed is None:
            self._parsed = self._schema.decode(self.text or "")
        return self._parsed

    def __repr__(self) -> str:
        return f"<BulkResult {self.custom_id!r}: {'answered' if self.error is None else self.error}>"


# Any: the answer of any operation
def text_of_answer(body: Any) -> str | None:
    """Return the text of a chat completion or a response; None if there is none."""
    if not isinstance(body, Mapping):
        return None
    choices = body.get("choices")
    if isinstance(choices, list) and choices and isinstance(choices[0], Mapping):
        message = choices[0].get("message")
        text = message.get("content") if isinstance(message, Mapping) else choices[0].get("text")
        return text if isinstance(text, str) else None
    output = body.get("output")
    parts = [
        part.get("text")
        for item in (output if isinstance(output, list) else ())
        if isinstance(item, Mapping) and isinstance(item.get("content"), list)
        for part in item["content"]
        if isinstance(part, Mapping) and part.get("type") == "output_text"
    ]
    texts = [part for part in parts if isinstance(part, str)]
    return "".join(texts) if texts else None


class BulkReport(NamedTuple):
    """Where a run is, or how it ended.

    Attributes:
        output: the path of the output.
        total: how many requests there are; None if the input can't be counted before it is read.
        answered: how many have an answer.
        failed: how many are in the errors file.
        answered_now: how many this run answered.
        failed_now: how many failed in this run.
        in_flight: how many are under way.
        slots: how many may be under way now.
        seconds: how long this run has taken.
        retried: attempts after a request's first one.
        refused: attempts that the service refused with 429.
        tokens: `input`, `cached` (part of `input`) and `output` of all answers.
        cost: their cost in US dollars; None if a price is not known.
        causes: how many failures of this run have each cause.
        p50, p95, p99: the seconds within which this share of the answers of this run came.
        cut_bytes: bytes of an incomplete last line that an earlier run left, and that were removed.
        sent_twice: how many requests were sent twice at most: what was under way when a run of this job was killed,
            or was dropped.
        reason: why the run stopped before all requests were done; None if it did not.
        exit_code: 0 all answered, 1 some failed, 3 stopped by a rule, 4 not finished, 130 interrupted.
        batches: the batches of `via="batch"` whose results are not recorded yet, each with `batch_id`, `status`,
            `requests`, `completed`, `failed`, `url`, `model` and `attempt`.
    """

    output: str
    total: int | None = None
    answered: int = 0
    failed: int = 0
    answered_now: int = 0
    failed_now: int = 0
    in_flight: int = 0
    slots: int = 0
    seconds: float = 0.0
    retried: int = 0
    refused: int = 0
    tokens: Mapping[str, int] = {}
    cost: float | None = None
    causes: Mapping[str, int] = {}
    p50: float | None = None
    p95: float | None = None
    p99: float | None = None
    cut_bytes: int = 0
    reason: str | None = None
    exit_code: int = NOT_FINISHED
    batches: tuple[Mapping[str, Any], ...] = ()
    sent_twice: int = 0

    @property
    def per_second(self) -> float:
        """Requests of this run that were answered or failed, for each second."""
        return (self.answered_now + self.failed_now) / self.seconds if self.seconds else 0.0

    @property
    def left(self) -> int | None:
        """How many requests have neither an answer nor failed; None if it is not known."""
        return None if self.total is None else max(0, self.total - self.answered - self.failed)

    @property
    def seconds_left(self) -> float | None:
        """The time that the rest takes at this rate; None if it is not known."""
        return self.left / self.per_second if self.left is not None and self.per_second else None

    def to_dict(self) -> dict[str, Any]:
        """Return the report as plain data, as it is in `report.json` of the job's folder."""
        return {
            **self._asdict(),
            "tokens": dict(self.tokens),
            "causes": dict(self.causes),
            "per_second": self.per_second,
            "left": self.left,
            "batches": [dict(each) for each in self.batches],
            "seconds_left": self.seconds_left,
        }
