"""The decoder of event streams, compared with a second implementation over random streams."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.fuzz import streams

CALLS = streams.calls()
# Bytes that matter to the decoder, so that random streams contain them.
BRICKS = [
    b"\n", b"\r", b"\r\n", b":", b" ", b"data", b"data:", b"data: ", b"event: x", b"id: 1", b"id: \0", b"retry: 5",
    b"9" * 5000, b"\xef\xbb\xbf", b"\xe2\x80\xa8", b"\xc2\x85", b"\xf0\x9f\x98\x80"[:2], b"[DONE]",
    b'{"choices": [{"index": 0, "delta": {"content": "x"}, "finish_reason": null}]}',
    b'{"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}',
    b'{"choices": [{"index": "a", "finish_reason": []}, 5, null]}', b'{"choices": [], "usage": {}}',
    b'{"type": "response.completed", "response": {}}', b'{"type": "response.created", "response": 5}',
    b'{"type": "error", "message": "no"}', b'{"error": {"code": "server_error"}}', b'{"error": "x"}', b"event: error",
    b"{", b"[1", b"null", b"NaN", b'"x"', b"18446744073709551616", b"[" * 2000,
]  # fmt: skip
LINES = st.tuples(
    st.sampled_from([b"data: ", b"data:", b"retry: ", b"id:", b"event: ", b""]),
    st.sampled_from(BRICKS),
    st.sampled_from([b"\n", b"\n\n", b"\r\n", b"\r\r", b"\r\n\r\n", b""]),
).map(b"".join)
STREAMS = st.lists(LINES | st.sampled_from(BRICKS) | st.binary(max_size=4), max_size=30).map(b"".join)
SEEDED = st.sampled_from(streams.seeds()).flatmap(
    lambda seed: st.builds(
        lambda at, piece, length: seed[: at % (len(seed) + 1)] + piece + seed[at % (len(seed) + 1) + length :],
        st.integers(0, 10_000),
        st.sampled_from(BRICKS) | st.binary(max_size=3),
        st.integers(0, 20),
    )
)


@settings(max_examples=300)
@example(stream=b"retry: " + b"9" * 5000 + b"\ndata: x\n\n", places=[3], call=CALLS[0])
@given(stream=STREAMS | SEEDED, places=st.lists(st.integers(0, 2000), max_size=12), call=st.sampled_from(CALLS))
def test_a_stream_means_what_the_standard_says_however_it_is_split(
    stream: bytes, places: list[int], call: streams.Request
) -> None:
    """The same events, the same typed events, and the same kind of error, which always belongs to aikit."""
    streams.check(stream, places, call)


def test_every_seed_means_the_same_split_at_any_byte() -> None:
    """The streams that services send, split at each byte."""
    for call in CALLS:
        for seed in streams.seeds():
            for place in range(len(seed)):
                streams.check(seed, [place], call)


def test_the_seeds_end_in_all_possible_ways() -> None:
    """Otherwise the comparison would prove little: complete, broken off, an error of the service, not a stream."""
    ends = {streams.read([seed], call)[1] for seed in streams.seeds() for call in CALLS}
    assert ends >= {"", "IncompleteStreamError", "DecodingError", "InternalServerError"}
    assert streams.decoded([streams.seeds()[4]])[0][0] == ("", b"a\nb\n")
