"""A program for the official package: errors, retries, timeouts, raw responses, and a custom HTTP client."""

import openai
from openai import DefaultHttpx2Client, DefaultHttpxClient, OpenAI

QUESTION = [{"role": "user", "content": "Say tulip"}]

client = OpenAI()

# Errors

try:
    client.models.retrieve("no-such-model")
except openai.APIConnectionError:
    print("no answer")
except openai.RateLimitError:
    print("too many")
except openai.APIStatusError as error:
    print("failed:", type(error).__name__, error.status_code, error.response.status_code, error.code, error.type)
    print("body:", error.body["code"], error.request.method, str(error.request.url).endswith("/no-such-model"))
    print("id:", error.request_id == error.response.headers["x-request-id"])

for cls in (
    openai.BadRequestError,
    openai.AuthenticationError,
    openai.PermissionDeniedError,
    openai.NotFoundError,
    openai.ConflictError,
    openai.UnprocessableEntityError,
    openai.RateLimitError,
    openai.InternalServerError,
):
    # The server is scripted to fail this path with each kind of error, in this order.
    try:
        client.with_options(max_retries=0).chat.completions.retrieve("chatcmpl-sample")
    except cls as error:
        print("failed:", cls.__name__, error.status_code, isinstance(error, openai.APIStatusError))

try:
    client.chat.completions.create(model="gpt-4o", messages=QUESTION, temperature=5)
except openai.BadRequestError as error:
    print("refused:", error.status_code, error.param, isinstance(error, openai.APIError))
try:
    OpenAI(api_key="sk-test-not-real-either").models.list()
except openai.AuthenticationError as error:
    print("refused:", error.status_code, error.code)
try:
    OpenAI(base_url="http://127.0.0.1:1/v1", max_retries=0).models.list()
except openai.APIConnectionError as error:
    print("nobody:", isinstance(error.__cause__, Exception), isinstance(error, openai.OpenAIError))
try:
    client.models.retrieve("")
except ValueError as error:
    print("empty:", str(error).startswith("Expected a non-empty value for"))

# Request ids

print("id:", client.responses.create(model="gpt-4o", input="Say tulip")._request_id.startswith("req_"))
print("id:", client.chat.completions.create(model="gpt-4o", messages=QUESTION)._request_id.startswith("req_"))

# Retries: the server fails twice for each of these

print("retried:", client.moderations.create(input="a tulip").results[0].flagged)
print("retried:", client.with_options(max_retries=5).images.generate(prompt="a tulip").data[0].url is not None)
try:
    OpenAI(max_retries=0).embeddings.create(model="text-embedding-3-small", input="tulip")
except openai.InternalServerError as error:
    print("not retried:", error.status_code)

# Timeouts: the server responds slowly to this one

try:
    client.with_options(timeout=0.2, max_retries=0).responses.retrieve("resp_slow")
except openai.APITimeoutError as error:
    print("late:", isinstance(error, openai.APIConnectionError))
try:
    OpenAI(timeout=openai.Timeout(60.0, read=0.2, write=10.0, connect=2.0), max_retries=0).responses.retrieve(
        "resp_slow"
    )
except openai.APITimeoutError:
    print("late: read")
print("patient:", client.chat.completions.create(model="gpt-4o", messages=QUESTION, timeout=30.0).choices[0].index)

# Raw answers

raw = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=QUESTION)
print("raw:", raw.status_code, raw.headers.get("content-type"), raw.headers["X-Request-Id"] == raw.request_id)
print("raw:", raw.method, raw.http_request.method, raw.retries_taken, raw.parse().choices[0].message.content)
print("raw:", raw.text == raw.content.decode(), raw.parse()._request_id == raw.request_id)
with client.chat.completions.with_streaming_response.create(model="gpt-4o", messages=QUESTION, stream=True) as raw:
    print("lines:", [line for line in raw.iter_lines() if line][-1])
with client.chat.completions.with_streaming_response.create(model="gpt-4o", messages=QUESTION, stream=True) as raw:
    print("chunks:", "".join(chunk.choices[0].delta.content or "" for chunk in raw.parse()))
with client.models.with_streaming_response.retrieve("gpt-4o") as raw:
    print("read:", raw.json()["id"], raw.parse().id)
with client.models.with_streaming_response.retrieve("gpt-4o") as raw:
    print("bytes:", b"".join(raw.iter_bytes())[:1])

print("prefix:", client.with_raw_response.models.retrieve("gpt-4o").parse().id)
with client.with_streaming_response.chat.completions.create(model="gpt-4o", messages=QUESTION) as raw:
    print("prefix:", raw.json()["object"])

# Options of the client and of copies

configured = OpenAI(
    organization="org-test",
    project="proj-test",
    default_headers={"X-One": "1"},
    default_query={"limit": "1"},
    timeout=20,
)
changed = configured.with_options(default_headers={"X-Two": "2"}, default_query={"order": "asc"}, max_retries=0)
print("copied:", changed.organization, changed.max_retries, configured.max_retries, changed.timeout == 20)
changed.files.list()
configured.copy(set_default_headers={"X-Three": "3"}, set_default_query={"limit": "3"}).files.list()
client.files.list(limit=2, extra_headers={"X-Four": "4"}, extra_query={"order": "desc"})
print("callable:", OpenAI(api_key=lambda: client.api_key).models.retrieve("gpt-4o").id)

# A custom HTTP client

for cls in (DefaultHttpx2Client, DefaultHttpxClient):
    with OpenAI(http_client=cls(headers={"X-Own": "own"})) as own:
        print("own:", own.models.retrieve("gpt-4o").id)
    with cls() as sender:
        print("own:", client.with_options(http_client=sender).models.retrieve("gpt-4o").id)

with OpenAI() as other:
    other.models.list()
print("closed:", other.is_closed())
print("version:", openai.__version__.count(".") >= 2)
