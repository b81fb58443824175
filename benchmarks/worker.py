"""Take one figure of one peer in this process: `python -m benchmarks.worker MEASURE PEER ADDRESS quick`, or `full`.

`python -m benchmarks.worker PEER` only imports it and creates its client, to see whether it is installed.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from benchmarks.limits import allow_many_sockets
from benchmarks.measures import MEASURES
from benchmarks.peers import PEERS
from benchmarks.peers.peer import Peer
from benchmarks.timing import Subject

# A quick run repeats short calls for this long, and makes a tenth of the calls in measures of more than this.
_QUICK_SECONDS = 0.03
_QUICK_SIZE = 100


def take(measure_name: str, peer_name: str, address: str, *, quick: bool = False) -> float:
    """Return the figure, in the unit of the measure.

    Raises:
        ValueError: the peer returned something else than the server sent.
    """
    measure = MEASURES[measure_name]
    assert measure.take, "only a fresh interpreter can time an import"
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        arguments = measure.arguments(folder)
        first_arguments = measure.first_arguments and measure.first_arguments(folder)

        def make() -> Subject:
            peer = PEERS[peer_name](address + measure.place + "/v1")
            operation = getattr(peer, measure.operation)
            size = measure.size // 10 if quick and measure.size > _QUICK_SIZE else measure.size
            subject = Subject(operation, arguments, measure.is_right, size, measure.at_once, first_arguments)
            if quick:
                subject.seconds = _QUICK_SECONDS
            stack.callback(close, peer, subject)
            return subject

        return measure.take(make) * measure.factor


def close(peer: Peer, subject: Subject) -> None:
    """Close what the peer has opened in the world of the operation."""
    if subject.is_asynchronous:
        subject.close(peer.aclose)
    else:
        peer.close()


def main(arguments: list[str]) -> None:
    """Print the figure, or import a peer."""
    allow_many_sockets()
    if len(arguments) == 1:
        exec(PEERS[arguments[0]].statement, {})
        return
    measure, peer, address, scope = arguments
    print(take(measure, peer, address, quick=scope == "quick"))


if __name__ == "__main__":
    main(sys.argv[1:])
