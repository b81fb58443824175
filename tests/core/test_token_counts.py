"""Counting tokens: the API's own number, and estimates whose bounds hold."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
from base64 import b64encode
from hashlib import sha1, sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import quicktok
import tiktoken

from aikit import AsyncOpenAI, OpenAI, OpenAIError, TokenCount, VocabularyError, tool
from aikit.core.token_counts import estimate_tokens
from aikit.testing import Server

# A vocabulary of single bytes: each byte of a text is a token.
BYTES = {bytes([value]): value for value in range(256)}
ENCODING = tiktoken.Encoding("bytes", pat_str=r"\S+|\s+", mergeable_ranks=BYTES, special_tokens={})
PICTURE = {"type": "image_url", "image_url": {"url": "https://x.test/a.png"}}
CALL = {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": '{"city":"Oslo"}'}}
MESSAGES: list[Any] = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": [{"type": "text", "text": "What is it?"}, PICTURE]},
    {"role": "assistant", "content": None, "tool_calls": [CALL]},
    {"role": "tool", "tool_call_id": "call_1", "content": "sunny"},
]


@tool
def weather(city: str) -> str:
    """Tell the weather."""
    return city


@pytest.fixture
def client(openai_server: Server) -> OpenAI:
    """A client of the embedded server."""
    return OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0)


@pytest.fixture
def vocabulary(tmp_path: Path) -> Path:
    """A folder with a vocabulary of single bytes."""
    lines = [b"%b %d" % (b64encode(token), rank) for token, rank in BYTES.items()]
    (tmp_path / "o200k_base.tiktoken").write_bytes(b"\n".join(lines))
    return tmp_path


def test_the_api_counts_where_it_can(client: OpenAI, openai_server: Server) -> None:
    """Messages of a chat are sent as the items of a response that they stand for."""
    tokens = client.count_tokens(MESSAGES, "gpt-4o", tools=[weather])
    assert (tokens.source, tokens.least, tokens.most, tokens.is_exact) == ("api", tokens, tokens, True)
    (request,) = openai_server.requests
    assert request.path.endswith("/responses/input_tokens")
    assert request.body["model"] == "gpt-4o"
    assert request.body["input"] == [
        {"role": "system", "content": "Be brief."},
        {
            "role": "user",
            "content": [
                {"type": "input_text", "text": "What is it?"},
                {"type": "input_image", "image_url": "https://x.test/a.png", "detail": "auto"},
            ],
        },
        {"type": "function_call", "call_id": "call_1", "name": "weather", "arguments": '{"city":"Oslo"}'},
        {"type": "function_call_output", "call_id": "call_1", "output": "sunny"},
    ]
    (described,) = request.body["tools"]
    assert (described["type"], described["name"]) == ("function", "weather")


def test_texts_conversations_and_items_are_counted_too(client: OpenAI, openai_server: Server) -> None:
    """And the asynchronous client counts the same."""
    helper = client.chat.create("Be brief.", model="gpt-4o-mini")
    helper.prompt("Say hello.")
    assert client.count_tokens(helper.messages) > client.count_tokens("Say hello.") > 0
    output = {"type": "function_call_output", "call_id": "call_1", "output": "sunny"}
    file = {"type": "file", "file": {"file_id": "file-sample"}}
    assert client.count_tokens([output, {"role": "user", "content": ["a", file]}, helper.messages[0]]) > 0
    native = {"role": "user", "content": [{"type": "input_text", "text": "a"}, {"type": "other"}]}
    parts = [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]
    answer = {"role": "tool", "tool_call_id": "call_1", "content": parts}
    flat = {"type": "web_search"}
    local = client.count_tokens([native, answer], "gpt-4o", tools=[flat], vocabulary=ENCODING, local=True)
    assert local.least == 3
    strange = client.count_tokens([{"role": "user", "content": [1]}], "gpt-4o", vocabulary=ENCODING, local=True)
    assert strange.least == 1
    with pytest.raises(TypeError, match="a list of messages, got int"):
        client.count_tokens([1])

    async def work() -> TokenCount:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as other:
            return await other.count_tokens("Say hello.", timeout=20)

    assert asyncio.run(work()) == client.count_tokens("Say hello.")


def test_a_service_that_can_not_count_is_asked_once(client: OpenAI, openai_server: Server, vocabulary: Path) -> None:
    """Copies of the client know it too. Other failures raise, an unknown model among them."""
    openai_server.script("Getinputtokencounts", status=500)
    with pytest.raises(OpenAIError, match="500"):
        client.count_tokens("Hello")
    missing = {"error": {"message": "no such model", "code": "model_not_found"}}
    openai_server.script("Getinputtokencounts", status=404, body=missing)
    with pytest.raises(OpenAIError, match="no such model"):
        client.count_tokens("Hello", "gpt-9")
    openai_server.script("Getinputtokencounts", status=404, body="404 page not found")
    tokens = client.count_tokens("Hello", "gpt-4o", vocabulary=vocabulary)
    assert (tokens.source, tokens.is_exact) == ("tiktoken", False)
    before = len(openai_server.requests)
    assert client.with_options(timeout=5).count_tokens("Hello", "gpt-4o", vocabulary=vocabulary) == tokens
    assert len(openai_server.requests) == before


def test_an_estimate_sends_nothing_and_states_its_bounds(client: OpenAI, openai_server: Server) -> None:
    """The texts are counted exactly; what surrounds them, pictures and tools are not known exactly."""
    tokens = client.count_tokens("Hello", "gpt-4o", vocabulary=ENCODING, local=True)
    assert (int(tokens), tokens.least, tokens.most) == (5 + 4 + 3, 5, 5 + 12 + 32)
    assert repr(tokens) == "12 (5 to 49)"
    whole = client.count_tokens(MESSAGES, "gpt-4o", vocabulary=ENCODING, local=True)
    said = len("Be brief.") + len("What is it?") + len("weather") + len('{"city":"Oslo"}') + len("sunny")
    assert (int(whole), whole.least) == (said + 4 * 4 + 3 + 765, said)
    offered = client.count_tokens(MESSAGES, "gpt-4o", vocabulary=ENCODING, tools=[weather], local=True)
    assert offered > whole
    assert offered.most > whole.most
    assert openai_server.requests == []
    assert pickle.loads(pickle.dumps(tokens)).most == tokens.most


def test_the_bounds_hold_for_a_model_with_another_vocabulary(vocabulary: Path) -> None:
    """Whatever its tokens are, each is at least one byte."""
    text = "Grüße aus Zürich, 你好"
    own = estimate_tokens(text, "gpt-4o", None, vocabulary)
    other = estimate_tokens(text, "llama-3.3-70b", None, vocabulary)
    assert own == other
    assert other.least == 1
    assert other.most >= len(text.encode()) >= own.least


def test_a_vocabulary_is_a_file_or_a_folder(vocabulary: Path, tmp_path: Path) -> None:
    """The pattern of the vocabulary is tiktoken's; one that can't be read is named."""
    file = vocabulary / "o200k_base.tiktoken"
    assert estimate_tokens("Hello", "gpt-5", None, file) == estimate_tokens(
        "Hello", "gpt-oss-20b", None, str(vocabulary)
    )
    file.write_bytes(b"no vocabulary at all")
    other = tmp_path / "other"
    other.mkdir()
    for wrong in (other, tmp_path / "nowhere.tiktoken"):
        with pytest.raises(VocabularyError, match="can't be read from"):
            estimate_tokens("Hello", "gpt-4o", None, wrong)


def test_no_vocabulary_is_downloaded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The error says what to do; one that tiktoken has downloaded before is used."""
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    with pytest.raises(VocabularyError, match=r"pass `vocabulary`, the path of cl100k_base.tiktoken, or run tiktoken"):
        estimate_tokens("Hello", "gpt-4", None, None)
    monkeypatch.setattr(tiktoken, "get_encoding", lambda name: ENCODING)
    url = "https://openaipublic.blob.core.windows.net/encodings/cl100k_base.tiktoken"
    (tmp_path / sha1(url.encode()).hexdigest()).touch()
    assert estimate_tokens("Hello", "gpt-4", None, None).least == 5


def test_without_tiktoken_the_error_says_what_to_install() -> None:
    """Only an estimate needs it."""
    code = (
        "import sys\nsys.modules['tiktoken'] = None\nfrom aikit import OpenAI\n"
        "try:\n    OpenAI('sk-test-not-real').count_tokens('Hello', local=True)\nexcept ImportError as error:\n"
        "    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert "pip install 'aikit-client[tokens]'" in done.stdout


TEXTS = (
    "The quick brown fox jumps over the lazy dog.",
    "Grüße aus Zürich: «ça va?» Ελληνικά, русский, 你好世界。こんにちは 안녕하세요 مرحبا हिन्दी",
    "def f(x):\n\treturn {'a': [1, 22, 333, 4444], \"b\": None}  # 0x7f\r\n\n",
    "👩‍👩‍👧‍👦 🇳🇴 \u200b\u0301 e\u0301 \x00\x7f",
    "     deeply\n\n\n      indented " + "a" * 100 + "!" * 50,
)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the vocabulary of OpenAI's newer models, byte for byte the file that tiktoken downloads."""
    found = find_spec("quicktok")
    assert found is not None
    assert found.origin is not None
    packed = (Path(found.origin).parent / "data" / "o200k.vocab").read_bytes()
    lines, at = [], 4
    for _ in range(int.from_bytes(packed[:4], "little")):
        start = at + 2
        end = start + int.from_bytes(packed[at:start], "little")
        lines.append(b"%b %d\n" % (b64encode(packed[start:end]), int.from_bytes(packed[end : end + 4], "little")))
        at = end + 4
    content = b"".join(lines)
    # The checksum in tiktoken's own table.
    assert sha256(content).hexdigest() == "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"
    folder = tmp_path_factory.mktemp("vocabularies")
    (folder / "o200k_base.tiktoken").write_bytes(content)
    return folder


def test_the_bounds_hold_with_a_real_vocabulary(real: Path) -> None:
    """The texts have as many tokens as another implementation counts, and the whole is within the bounds.

    OpenAI's models add three tokens and the role to each message, and three to the prompt.
    """
    other = quicktok.get_encoding("o200k_base")
    roles = ("system", "user", "assistant")
    messages = [{"role": roles[n % 3], "content": text} for n, text in enumerate(TEXTS)]
    for given in ([each] for each in messages), (messages[:3], messages):
        for some in given:
            said = sum(len(other.encode(each["content"])) for each in some)
            true = said + sum(3 + len(other.encode(each["role"])) for each in some) + 3
            own = estimate_tokens(some, "gpt-4o", None, real)
            assert own.least == said
            assert own == true
            assert own.most >= true
            # The same model under a name that says nothing of its vocabulary.
            unknown = estimate_tokens(some, "mystery", None, real)
            assert unknown.least <= true <= unknown.most


def test_the_bounds_hold_for_a_real_vocabulary_that_is_not_the_models(real: Path) -> None:
    """The texts are counted with OpenAI's, and the model has that of Llama 3 or Qwen 3."""
    for name in ("llama3", "qwen3"):
        own = quicktok.get_encoding(name)
        for text in TEXTS:
            true = len(own.encode(text)) + 4 + 3
            estimate = estimate_tokens(text, name, None, real)
            assert estimate.least <= true <= estimate.most
            assert 0.5 < estimate / true < 2
