"""All clients that are measured: one class per library, and the same operations by hand.

Each class has a method for each operation that its library can do; `benchmarks/measures.py` says which measure uses
which. A class imports its library only when you create an instance or call an operation.
"""

from __future__ import annotations

from benchmarks.peers.by_hand import ByAiohttp, ByHttpcore2, ByHttpx, ByHttpx2
from benchmarks.peers.floor import Floor
from benchmarks.peers.litellm import Litellm
from benchmarks.peers.official import Aikit, AikitFast, Official, OfficialOnAiohttp
from benchmarks.peers.peer import Peer
from benchmarks.peers.pydantic_ai import PydanticAI

# All ratios are to this peer.
REFERENCE = "openai"
# In the order of the tables.
PEERS: dict[str, type[Peer]] = {
    REFERENCE: Official,
    "openai-aiohttp": OfficialOnAiohttp,
    "litellm": Litellm,
    "pydantic-ai": PydanticAI,
    "httpx": ByHttpx,
    "httpx2": ByHttpx2,
    "httpcore2": ByHttpcore2,
    "aiohttp": ByAiohttp,
    "floor": Floor,
    "aikit": Aikit,
    "aikit-fast": AikitFast,
}
# The peers of a quick run.
QUICK = (REFERENCE, "httpx", "floor", "aikit", "aikit-fast")
