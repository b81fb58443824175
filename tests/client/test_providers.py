"""Providers: the file, known services, and keys that are only sent to the hosts they are for."""

from __future__ import annotations

import json
import re
import warnings
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from aikit import (
    AsyncOpenAI,
    AzureOpenAI,
    ModelAlias,
    NotFoundError,
    OpenAI,
    OpenAIError,
    OpenAIProviders,
    ProvidersWarning,
    ReadableFileWarning,
)
from aikit.providers import providers_file
from aikit.providers.known import KNOWN
from tests.core.pumping import KEY
from tests.drivers.servers import ANYTHING, always, answer, raw_server

MESSAGES = [{"role": "user", "content": "Hi"}]


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ours = ("AIKIT_PROVIDERS", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "LOCAL_API_KEY")
    for name in (*ours, *(service.key_variable for service in KNOWN.values() if service.key_variable)):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("APPDATA", str(tmp_path / "configuration"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")


def write(content: Any, path: Path | None = None) -> Path:
    """Write a providers file: the one in the user's configuration, or another."""
    path = path or providers_file._configuration() / "aikit" / "AIProviders.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    path.chmod(0o600)
    return path


LOCAL = {"baseURL": "http://127.0.0.1:1/v1"}


def test_the_first_file_that_exists_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The option comes first, then the named file, then the user's configuration; they are never merged."""
    assert (OpenAIProviders().path, OpenAIProviders().list()) == (None, [])
    write({"providers": {"c": LOCAL}})
    assert OpenAIProviders().list() == ["c"]
    monkeypatch.setenv("AIKIT_PROVIDERS", str(write({"providers": {"b": LOCAL}}, tmp_path / "named.json")))
    assert OpenAIProviders().list() == ["b"]
    path = write({"providers": {"a": LOCAL}}, tmp_path / "option.json")
    assert OpenAIProviders(path).list() == OpenAIProviders({"providers": {"a": LOCAL}}).list() == ["a"]
    assert OpenAI(provider="a", providers=path).base_url == LOCAL["baseURL"]
    with pytest.raises(OpenAIError, match=r"option\.json does not have a provider 'b'"):
        OpenAI(provider="b", providers=str(path))
    monkeypatch.setenv("AIKIT_PROVIDERS", str(tmp_path / "missing.json"))
    with pytest.raises(OpenAIError, match=r"missing\.json: the providers file can't be read"):
        OpenAIProviders()


def test_a_file_in_the_working_folder_is_not_read() -> None:
    """Anyone who can put a file there would receive requests and any environment variable."""
    with raw_server(always(answer(ANYTHING))) as mine, raw_server(always(answer(ANYTHING))) as other:
        evil = {"baseURL": other.base_url, "apiKey": "$HOME"}
        models = {"gpt-4o": {"provider": "evil", "model": "gpt-4o"}}
        write({"providers": {"evil": evil, "mistral": evil}, "models": models}, Path("AIProviders.json"))
        assert OpenAIProviders().path is None
        assert OpenAI(provider="mistral").base_url == KNOWN["mistral"].base_url
        with OpenAI(KEY, mine.base_url) as client:
            for model in ("gpt-4o", "evil:gpt-4o"):
                client.chat.completions.create(MESSAGES, model=model)
    assert (len(mine.requests), len(other.requests)) == (2, 0)


@pytest.mark.parametrize("folder", [".", "here"])
def test_a_folder_of_the_configuration_that_is_relative_is_not_searched(
    monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    """It would be relative to the working folder."""
    for name in ("XDG_CONFIG_HOME", "HOME", "APPDATA"):
        monkeypatch.setenv(name, folder)
    write({"providers": {"evil": LOCAL}})
    assert OpenAIProviders().path is None


OPT_IN = r"\./AIProviders\.json is not read, .* pass providers='AIProviders\.json' or set AIKIT_PROVIDERS"


def test_a_missing_provider_says_how_to_opt_in_to_the_working_folder() -> None:
    """The error says so if there is such a file and no other is named."""
    write({"providers": {"local": LOCAL}}, Path("AIProviders.json"))
    with pytest.raises(OpenAIError, match=rf"no providers file has a provider 'local'.*{OPT_IN}"):
        OpenAI(provider="local")
    assert OpenAI(provider="local", providers="AIProviders.json").base_url == LOCAL["baseURL"]
    with pytest.raises(OpenAIError, match=r"`providers` does not have a provider 'shed'$"):
        OpenAI(provider="shed", providers={})


@pytest.mark.parametrize("throw", [True, False])
def test_a_missing_model_says_how_to_opt_in_to_the_working_folder(throw: bool) -> None:
    """Its name may be an alias or a provider in that file."""
    write({"providers": {"local": LOCAL}}, Path("AIProviders.json"))
    with (
        raw_server(always(answer(b'{"error": {"message": "no such model"}}', status="404 Not Found"))) as server,
        OpenAI(KEY, server.base_url, throw=throw) as client,
    ):
        if throw:
            with pytest.raises(NotFoundError, match=f"no such model; {OPT_IN}"):
                client.chat.completions.create(MESSAGES, model="local:m")
        else:
            (error,) = client.chat.completions.create(MESSAGES, model="local:m").errors
            assert re.search(OPT_IN, str(error))
        with pytest.raises(NotFoundError, match=r"no such model$"):
            client.models.retrieve("m", throw=True)


def test_copies_of_a_client_have_its_providers_file_or_their_own(tmp_path: Path) -> None:
    """It is read once; the option names another, even when set later."""
    path = write({"providers": {"a": LOCAL}}, tmp_path / "a.json")
    client = OpenAI(provider="a", providers=path)
    path.unlink()
    assert client.with_options(timeout=5).providers == path
    other = client.with_options(provider="b", providers={"providers": {"b": {"baseURL": "http://127.0.0.1:2/v1"}}})
    assert other.base_url == "http://127.0.0.1:2/v1"
    client = OpenAI()
    client.providers = {"providers": {"b": LOCAL}}
    client.provider = "b"
    assert client.base_url == LOCAL["baseURL"]


@pytest.mark.parametrize("make", [OpenAI, AsyncOpenAI])
def test_a_mapping_of_providers_with_a_mistake_is_an_error_at_once(make: Any) -> None:
    """The error names the option, and shows no key."""
    with pytest.raises(OpenAIError, match=r"`providers`: providers\.x needs the field 'baseURL'") as caught:
        make(providers={"providers": {"x": {"apiKey": "sk-test-not-real"}}})
    assert "sk-test" not in str(caught.value)
    for wrong in (5, b"x", "", ["x"]):
        with pytest.raises(TypeError, match="`providers` must be the path of a providers file or a mapping"):
            make(providers=wrong)


def test_keys_in_the_providers_option_are_not_shown() -> None:
    """Neither the client nor its option shows them."""
    client = OpenAI(providers={"providers": {"x": {**LOCAL, "apiKey": "sk-test-not-real"}}})
    assert "sk-test" not in repr((client, client.providers, client._given))


def test_a_client_of_azure_takes_aliases_from_a_providers_file() -> None:
    """The other service gets the request, with its own key."""
    with raw_server(always(answer(ANYTHING))) as server:
        providers = {
            "providers": {"local": {"baseURL": server.base_url}},
            "models": {"small": {"provider": "local", "model": "m"}},
        }
        with AzureOpenAI(
            azure_endpoint="http://127.0.0.1:1", api_version="2024-10-21", api_key=KEY, providers=providers
        ) as client:
            client.embeddings.create("x", "small")
    assert b'"model":"m"' in server.requests[0]
    assert KEY.encode() not in server.requests[0]


BROKEN = {"providers": {"bad": {}, "good": LOCAL}, "models": {"a": {"provider": "bad", "model": "m"}, "b": {}}}


@pytest.mark.parametrize(("model", "place"), [("bad:m", "providers.bad"), ("a", "providers.bad"), ("b", "models.b")])
def test_a_mistake_in_an_entry_of_the_file_breaks_the_calls_that_need_it(model: str, place: str) -> None:
    """They fail each time, with the location of the mistake."""
    write(BROKEN)
    with OpenAI(KEY, "http://127.0.0.1:1/v1") as client:
        for _ in range(2):
            with pytest.raises(OpenAIError, match=re.escape(f"AIProviders.json: {place} needs the field")):
                client.embeddings.create("x", model)


def test_a_mistake_in_an_entry_of_the_file_breaks_no_other_call() -> None:
    """Calls to the service itself and to other providers work."""
    with raw_server(always(answer(ANYTHING))) as mine, raw_server(always(answer(ANYTHING))) as other:
        content: Any = {**BROKEN, "providers": {"bad": {}, "good": {"baseURL": other.base_url}}}
        write(content)
        with OpenAI(KEY, mine.base_url) as client:
            for model in ("m", "mistral:7b", "good:m"):
                client.embeddings.create("x", model)
        assert OpenAI(provider="good").base_url == other.base_url
    assert (len(mine.requests), len(other.requests)) == (2, 1)


@pytest.mark.parametrize("content", ["{", "[]", {"providers": []}, {"other": {}}])
def test_a_file_that_cannot_be_used_breaks_the_calls_that_name_a_provider(content: Any) -> None:
    """All others are sent as without it, with one warning, because its aliases are unknown."""
    write(content)

    def use(client: OpenAI) -> None:
        client.models.list()
        for model in ("m", "n", "ft:gpt-4o:acme::1"):
            client.embeddings.create("x", model)
        for attempt in (lambda: client.embeddings.create("x", "local:m"), lambda: OpenAI(provider="mistral")):
            with pytest.raises(OpenAIError, match=r"AIProviders\.json: "):
                attempt()

    told = "'m' was taken for a model of the client's own service"
    with raw_server(always(answer(ANYTHING))) as server, OpenAI(KEY, server.base_url) as client:
        with pytest.warns(ProvidersWarning, match=rf"AIProviders\.json: .*; {told}") as warned:
            use(client)
        assert len(server.requests) == 4
    assert [each.filename for each in warned] == [__file__]


@pytest.mark.parametrize(
    ("content", "model", "match"),
    [
        (
            {"models": {"gpt-4o": {"provider": "p", "model": "m"}}},
            "gpt-4o",
            r"models\.gpt-4o .* a model of the service",
        ),
        ({"models": {"mistral": {"provider": "p", "model": "m"}}}, "mistral", r"models\.mistral .* a known provider"),
        ({"providers": {"mistral": LOCAL}}, "mistral:m", r"providers\.mistral redefines the known provider 'mistral'"),
    ],
)
def test_a_file_that_changes_the_meaning_of_a_known_name_gives_one_warning(
    content: Any, model: str, match: str, tmp_path: Path
) -> None:
    """The warning points to the line that first uses the name, however often it is used."""
    with raw_server(always(answer(ANYTHING))) as server:
        content["providers"] = {each: {"baseURL": server.base_url} for each in ("p", *content.get("providers", ()))}
        path = write(content, tmp_path / "p.json")

        def use(client: OpenAI) -> None:
            for _ in range(3):
                client.embeddings.create("x", model)
                client.with_options(timeout=5).embeddings.create("x", model)

        with OpenAI(KEY, providers=path) as client, pytest.warns(ProvidersWarning, match=rf"p\.json: {match}") as told:
            use(client)
    assert [each.filename for each in told] == [__file__]
    assert len(server.requests) == 6


def test_a_client_for_a_redefined_provider_gives_the_warning_too() -> None:
    """A provider with its known address gives none."""
    with pytest.warns(ProvidersWarning, match=r"`providers`: providers\.groq redefines .*: its requests go to http:"):
        OpenAI(provider="groq", providers={"providers": {"groq": LOCAL}})
    OpenAI(provider="groq", providers={"providers": {"groq": {"baseURL": KNOWN["groq"].base_url}}})


def test_each_model_of_the_document_is_known_to_belong_to_the_service() -> None:
    """An alias of that name shadows it."""
    document = json.loads((Path(__file__).parents[2] / "openapi/openapi.json").read_text(encoding="utf-8"))
    schemas = document["components"]["schemas"]
    named: set[str] = set()
    for name, schema in schemas.items():
        whole = [schema] if re.search("ModelIds|VideoModel|SupportedModels", name) else []
        for each in (*whole, schema.get("properties", {}).get("model", {})):
            for part in (each, *each.get("anyOf", ())):
                named.update(part.get("enum", ()))
    assert len(named) > 100
    assert [name for name in sorted(named) if not providers_file._OWN_MODEL.match(name)] == []


def test_the_users_configuration_is_where_other_programs_store_theirs() -> None:
    """It matches platformdirs, which is not used because each program's first call would have to load it."""
    folder = platformdirs.user_config_path("aikit", appauthor=False, roaming=True)
    assert providers_file._configuration() / "aikit" == folder


def test_providers_and_aliases_can_be_inspected(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both spellings work, and keys are hidden; a missing key comes from the environment, never from the client."""
    monkeypatch.setenv("LOCAL_API_KEY", "sk-test-local")
    monkeypatch.setenv("MY_KEY", "sk-test-mine")
    write(
        {
            "providers": {
                "local": {"baseURL": "http://127.0.0.1:1/v1/", "organization": "org-l"},
                "mine": {"base_url": "http://mine.test", "apiKey": "$MY_KEY", "project": "p"},
            },
            "models": {"z": {"provider": "local", "model": "llama:7b"}, "a": {"provider": "mine", "model": "m"}},
        }
    )
    providers = OpenAIProviders()
    assert providers.list() == ["local", "mine"]
    local: Any = providers.get("local")
    assert (local.baseURL, local.apiKey, local.modelAliases) == (local.base_url, local.api_key, local.model_aliases)
    assert local is not None
    assert (local.name, local.base_url, local.api_key) == ("local", "http://127.0.0.1:1/v1", "sk-test-local")
    assert (local.organization, local.project, local.model_aliases) == (
        "org-l",
        None,
        (ModelAlias("z", "local", "llama:7b"),),
    )
    mine = providers.get("mine")
    assert mine is not None
    assert mine.api_key == "sk-test-mine"
    assert providers.get("nope") is None
    assert providers.model_aliases() == providers.modelAliases() == [("a", "mine", "m"), ("z", "local", "llama:7b")]
    assert "sk-test" not in repr((providers, local))


@pytest.mark.parametrize(
    ("content", "match"),
    [
        ("{", "is not valid JSON"),
        ("[]", "must hold an object, not list"),
        ({"provider": {}}, "unknown field 'provider'; did you mean 'providers'"),
        ({"x": {}}, "unknown field 'x'; the fields are 'providers' and 'models'"),
        ({"providers": []}, "providers must be an object, not list"),
        ({"providers": {"x": 5}}, r"providers\.x must be an object, not int"),
        ({"providers": {"x": {}}}, r"providers\.x needs the field 'baseURL', such as 'https://server\.ai/v1'"),
        ({"providers": {"groq": {}}}, r"groq needs the field 'baseURL', such as 'https://api\.groq\.com/openai/v1'"),
        ({"providers": {"ft": LOCAL}}, r"providers\.ft can't be called 'ft': .*give it another name"),
        ({"providers": {"a:b": LOCAL}}, r"providers\.a:b can't be called 'a:b': .*give it another name"),
        ({"providers": {"": LOCAL}}, r"providers\. can't be called '': .*give it another name"),
        ({"providers": {"x": {"baseURL": "ftp://x"}}}, r"providers\.x: `base_url` must be an absolute URL"),
        ({"providers": {"x": {**LOCAL, "key": "k"}}}, r"providers\.x has no option 'key'; did you mean 'api_key'"),
        ({"providers": {"x": {**LOCAL, "apiKey": "a\nb"}}}, r"providers\.x: `api_key` must not contain line breaks"),
        ({"models": {"x": {"model": "m"}}}, r"models\.x needs the field 'provider'"),
        ({"models": {"x": {"provider": "p", "model": "m", "a": 1}}}, r"unknown field 'a'; the fields are"),
        (
            {"models": {"x": {"provider": "zzz", "model": "m"}}},
            r"models\.x names the provider 'zzz', which is not there; add it to `providers`, with its `baseURL`",
        ),
        (
            {"models": {"x": {"provider": "mistrl", "model": "m"}}},
            r"models\.x names the provider 'mistrl', which is not there; did you mean 'mistral'",
        ),
        (
            {"providers": {"local": LOCAL}, "models": {"x": {"provider": "locl", "model": "m"}}},
            r"models\.x names the provider 'locl', which is not there; did you mean 'local'",
        ),
    ],
)
def test_an_invalid_file_is_an_error_that_names_the_file_and_the_place(content: Any, match: str) -> None:
    """If there is a fix, the error names it too."""
    write(content)
    with pytest.raises(OpenAIError, match=rf"AIProviders\.json: .*{match}"):
        OpenAIProviders()


def test_a_client_can_be_made_for_a_provider() -> None:
    """It has the provider's address and key; arguments take precedence."""
    write({"providers": {"local": {**LOCAL, "apiKey": "sk-test-local"}}})
    client = OpenAI(provider="local")
    assert (client.provider, client.base_url, client.api_key) == ("local", LOCAL["baseURL"], "sk-test-local")
    assert OpenAI(KEY, provider="local").api_key == KEY
    assert OpenAI(provider="local", base_url="http://other.test").api_key is None
    assert "provider='local'" in repr(client)
    with pytest.raises(OpenAIError, match=r"AIProviders\.json does not have a provider 'locl'; did you mean 'local'"):
        OpenAI(provider="locl")


def test_a_model_of_a_provider_gets_a_request_without_the_clients_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is `provider:model` or an alias; no key, organization, project or header of the client is sent."""
    with raw_server(always(answer(ANYTHING))) as mine, raw_server(always(answer(ANYTHING))) as other:
        write(
            {
                "providers": {
                    "other": {"baseURL": other.base_url, "organization": "org-other"},
                    "keyed": {"baseURL": other.base_url, "apiKey": "sk-test-keyed"},
                },
                "models": {"small": {"provider": "other", "model": "llama:7b"}},
            }
        )
        with OpenAI(
            KEY, mine.base_url, organization="org-mine", project="proj-mine", custom_headers={"X-Team": "a"}
        ) as client:
            for model in ("other:llama:7b", "small", "keyed:m"):
                client.chat.completions.create(MESSAGES, model=model)
                client.embeddings.create("x", model)
            client.chat.completions.create(MESSAGES, model="ft:gpt-4o:acme::1")
            client.models.list()
    assert len(mine.requests) == 2
    assert all(f"Bearer {KEY}".encode() in request for request in mine.requests)
    assert b'"model":"ft:gpt-4o:acme::1"' in mine.requests[0]
    assert len(other.requests) == 6
    for request in other.requests:
        assert not [secret for secret in (KEY, "org-mine", "proj-mine", "X-Team") if secret.encode() in request]
    assert all(b'"model":"llama:7b"' in request and b"org-other" in request for request in other.requests[:4])
    assert all(b"authorization" not in request.lower() for request in other.requests[:4])
    assert all(b"Bearer sk-test-keyed" in request for request in other.requests[4:])


def test_organization_and_project_of_a_provider_go_with_its_aliases() -> None:
    """They are sent as headers, only to this provider."""
    with raw_server(always(answer(ANYTHING))) as server:
        provider = {"baseURL": server.base_url, "apiKey": "sk-test-p", "organisation": "org-p", "project": "proj-p"}
        write({"providers": {"p": provider}, "models": {"short": {"provider": "p", "model": "m"}}})
        with OpenAI(KEY, "http://127.0.0.1:1/v1", max_retries=0) as client:
            client.moderations.create("x", model="short")
        with OpenAI(provider="p") as client:
            assert (client.organization, client.project) == ("org-p", "proj-p")
            client.moderations.create("x", model="m")
    for request in server.requests:
        lines = request.lower().split(b"\r\n")
        assert b"openai-organization: org-p" in lines
        assert b"openai-project: proj-p" in lines
        assert b"authorization: bearer sk-test-p" in lines


FINE_TUNED = "ft:gpt-4o:org::id"


@pytest.mark.parametrize(
    ("model", "resolved"),
    [
        ("local:llama:7b:q4", ("local", "llama:7b:q4")),  # split at the first colon
        ("local:ft:gpt-4o:org::id", ("local", FINE_TUNED)),
        ("local::x", ("local", ":x")),
        ("gpt-4o", ("local", "llama:7b")),  # an alias may hide a name of the service
        ("small:2", ("local", "small-2")),  # and may contain a colon
        ("mistral:7b", ("local", "mistral:7b")),  # even the name of a known service
        ("qwen:7b", ("qwen", "7b")),
        ("local", None),
        ("LOCAL:x", None),
        (FINE_TUNED, None),
        (":local", None),
        ("unknown:x", None),
        ("", None),
    ],
)
def test_only_the_name_of_a_provider_or_an_alias_is_resolved(model: str, resolved: tuple[str, str] | None) -> None:
    """Every other name is unchanged, even if it contains colons."""
    aliases = {"gpt-4o": "llama:7b", "small:2": "small-2", "mistral:7b": "mistral:7b"}
    models = {name: {"provider": "local", "model": own} for name, own in aliases.items()}
    write({"providers": {"local": LOCAL}, "models": models})
    found = OpenAIProviders().resolve(model)
    assert (found and (found[0].name, found[1])) == resolved


def test_a_provider_takes_precedence_over_an_alias_of_the_same_name() -> None:
    """`provider:model` is looked up before the alias of the same name."""
    other = {"baseURL": "http://127.0.0.1:2/v1"}
    models = {"a:m": {"provider": "b", "model": "other"}}
    write({"providers": {"a": LOCAL, "b": other}, "models": models})
    found = OpenAIProviders().resolve("a:m")
    assert found is not None
    assert (found[0].name, found[1]) == ("a", "m")


def test_a_client_can_be_made_for_a_known_service_without_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the service's address, and the key from its variable; a local one needs none."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-openai")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-openai")
    monkeypatch.setenv("MISTRAL_API_KEY", "sk-test-mistral")
    client = OpenAI(provider="mistral")
    assert (client.base_url, client.api_key) == ("https://api.mistral.ai/v1", "sk-test-mistral")
    assert client.organization is None
    assert OpenAI(provider="ollama").base_url == "http://127.0.0.1:11434/v1"
    assert OpenAI(provider="ollama").api_key is None
    mistral = OpenAIProviders().get("mistral")
    assert mistral is not None
    assert mistral.supports == ("chat", "embeddings", "models")
    assert mistral.key_variable == "MISTRAL_API_KEY"
    assert OpenAIProviders().list() == []
    with pytest.raises(OpenAIError, match=r"a provider 'mistrl'; did you mean 'mistral'"):
        OpenAI(provider="mistrl")


@pytest.mark.parametrize("name", [name for name, service in KNOWN.items() if service.key_variable and service.base_url])
def test_a_known_service_without_its_key_is_an_error_before_anything_is_sent(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The error names the variable; the key of another service is never used."""
    if name != "openai":
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test-openai")
    with (
        OpenAI(provider=name) as client,
        pytest.raises(OpenAIError, match=f"no API key: set the environment variable {KNOWN[name].key_variable} or"),
    ):
        client.chat.completions.create(MESSAGES, model="m")


def test_an_unset_variable_that_the_file_names_is_in_the_error() -> None:
    """It is raised before anything is sent."""
    write({"providers": {"mine": {**LOCAL, "apiKey": "$MY_OWN_KEY"}}})
    for client, model in ((OpenAI(provider="mine"), "m"), (OpenAI(KEY), "mine:m")):
        with client, pytest.raises(OpenAIError, match="set the environment variable MY_OWN_KEY"):
            client.embeddings.create("x", model)


def test_azure_has_no_fixed_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says where to put it, and how to make such a client."""
    monkeypatch.delenv("AZURE_OPENAI_ENDPOINT", raising=False)
    reason = r"set the environment variable AZURE_OPENAI_ENDPOINT, make an AzureOpenAI\(azure_endpoint=…\)"
    with pytest.raises(OpenAIError, match=reason):
        OpenAI(provider="azure")
    with pytest.raises(OpenAIError, match=reason):
        OpenAIProviders({}).get("azure")
    assert "azure" not in OpenAIProviders({})
    with OpenAI(KEY) as client, pytest.raises(OpenAIError, match=reason):
        client.chat.completions.create(MESSAGES, model="azure:gpt-4o")
    write({"models": {"x": {"provider": "azure", "model": "m"}}})
    with pytest.raises(OpenAIError, match=r"models\.x names the provider 'azure', which is not there"):
        OpenAIProviders()


def test_azure_is_at_the_endpoint_that_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """It gets the key from its variable, and models are named as on Azure."""
    with raw_server(always(answer(ANYTHING))) as server:
        endpoint = server.base_url.removesuffix("/v1")
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", f"{endpoint}/")
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-test-not-real")
        provider = OpenAIProviders({}).get("azure")
        assert provider is not None
        assert (provider.base_url, provider.api_key) == (f"{endpoint}/openai/v1", "azure-test-not-real")
        with OpenAI(KEY) as client:
            client.chat.completions.create(MESSAGES, model="azure:gpt-4o")
        with OpenAI(providers={"models": {"short": {"provider": "azure", "model": "gpt-4o"}}}) as client:
            client.chat.completions.create(MESSAGES, model="short")
        for request in server.requests:
            assert b"POST /openai/v1/chat/completions" in request
            assert b"azure-test-not-real" in request
            assert b'"model":"gpt-4o"' in request
        assert len(server.requests) == 2
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "no URL")
    with pytest.raises(OpenAIError, match="the environment variable AZURE_OPENAI_ENDPOINT: "):
        OpenAIProviders({}).get("azure")


def test_providers_and_aliases_are_read_by_item_too() -> None:
    """As objects are in the documentation, in every spelling; tuples stay tuples."""
    providers = OpenAIProviders({"providers": {"mine": LOCAL}, "models": {"short": {"provider": "mine", "model": "m"}}})
    mine = providers["mine"]
    assert mine["base_url"] == mine["baseURL"] == mine.base_url == LOCAL["baseURL"]
    assert mine["apiKey"] is None
    (short,) = mine["modelAliases"]
    assert (short["name"], short["provider"], short["model"]) == tuple(short) == ("short", "mine", "m")
    assert short[0] == "short"
    assert ("mine" in providers, "mistral" in providers, "no such" in providers) == (True, True, False)
    assert list(providers) == ["mine"]
    with pytest.raises(OpenAIError, match="does not have a provider 'mien'; did you mean 'mine'"):
        providers["mien"]
    with pytest.raises(KeyError, match="ModelAlias has no field 'modle'; did you mean 'model'"):
        short["modle"]


@pytest.mark.filterwarnings("ignore::aikit.ProvidersWarning")
def test_a_file_takes_precedence_over_known_services() -> None:
    """This applies to a service of the same name; an alias may refer to a known service."""
    with raw_server(always(answer(ANYTHING))) as server:
        models = {"short": {"provider": "deepseek", "model": "m"}}
        write({"providers": {"mistral": {"baseURL": server.base_url}}, "models": models})
        client = OpenAI(provider="mistral")
        assert (client.base_url, client.api_key) == (server.base_url, None)
        with client:
            client.models.list()
        with OpenAI(KEY) as client:
            client.chat.completions.create(MESSAGES, model="mistral:m")
            with pytest.raises(OpenAIError, match="DEEPSEEK_API_KEY"):
                client.chat.completions.create(MESSAGES, model="short")
    assert len(server.requests) == 2
    deepseek = OpenAIProviders().get("deepseek")
    assert deepseek is not None
    assert deepseek.model_aliases == (ModelAlias("short", "deepseek", "m"),)


def test_a_model_names_a_known_service_only_if_the_client_uses_the_service_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Another server may have its own model `mistral:7b`: requests for it go to that server."""
    monkeypatch.setenv("MISTRAL_API_KEY", "sk-test-mistral")
    with OpenAI(KEY) as client, pytest.raises(OpenAIError, match="DEEPSEEK_API_KEY"):
        client.chat.completions.create(MESSAGES, model="deepseek:chat")
    with raw_server(always(answer(ANYTHING))) as server, OpenAI(base_url=server.base_url) as client:
        client.chat.completions.create(MESSAGES, model="mistral:7b")
    assert b'"model":"mistral:7b"' in server.requests[0]
    assert b"sk-test" not in server.requests[0]


@pytest.mark.parametrize("key", ["a\nb", "\u20ac", " x"])
def test_a_key_that_cannot_be_sent_is_an_error_that_names_its_variable(
    monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    """The error does not show the key."""
    monkeypatch.setenv("MISTRAL_API_KEY", key)
    with pytest.raises(OpenAIError, match="the environment variable MISTRAL_API_KEY: `api_key` must") as caught:
        OpenAI(provider="mistral")
    assert key not in str(caught.value)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644])
def test_a_file_with_a_key_that_others_can_read_gives_a_warning(mode: int) -> None:
    """It points to the program's line; a file that only names a variable, or a private file, causes no warning."""
    path = write({"providers": {"p": {**LOCAL, "apiKey": "sk-test-not-real"}}})
    path.chmod(mode)
    with pytest.warns(ReadableFileWarning, match=r"AIProviders\.json holds a key .*chmod 600") as caught:
        OpenAI(provider="p")
    assert [each.filename for each in caught] == [__file__]
    assert "sk-test" not in str(caught[0].message)
    path.chmod(0o600)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        OpenAI(provider="p")
        write({"providers": {"p": {**LOCAL, "apiKey": "$MY_KEY"}}}).chmod(mode)
        OpenAI(provider="p")


def test_the_page_lists_each_known_service() -> None:
    """The table on the page equals the data."""
    page = (Path(__file__).parents[2] / "docs/providers.md").read_text(encoding="utf-8")
    rows = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| `")]
    told = {row[0].strip("`"): row[1:] for row in rows if len(row) == 4}
    assert told == {
        name: [
            f"`{service.base_url}`"
            if service.base_url
            else f"that of `{service.endpoint_variable}`, with `{service.path}`, [see below](#azure-openai)",
            f"`{service.key_variable}`" if service.key_variable else "none",
            ", ".join(service.supports),
        ]
        for name, service in KNOWN.items()
    }


def test_each_capability_of_a_known_service_is_a_resource_of_the_client() -> None:
    """It has the same name there; only a server on this machine needs no key."""
    client = OpenAI(KEY)
    for name, service in KNOWN.items():
        assert all(hasattr(client, resource) for resource in service.supports), name
        assert service.supports == tuple(sorted(set(service.supports))), name
        is_local = (service.base_url or "").startswith("http://127.0.0.1:")
        assert is_local is (service.key_variable is None), name
        assert is_local or (service.base_url or "https://").startswith("https://"), name
