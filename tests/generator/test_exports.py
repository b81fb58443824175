"""The public names of aikit, collected from the modules that define them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import exports
from generator.errors import GeneratorError

SOURCE = '"""A package."""\n\n' + exports._BEGIN + "\n\n" + "def __getattr__(name: str) -> object:\n    return name\n"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Create a checkout with two modules and one error."""
    modules = {
        "__init__.py": SOURCE,
        "errors.py": '__all__ = ["OddError", "explain"]',
        "clients/client.py": '__all__ = ["OpenAI"]',
        "aio/client.py": '__all__ = ["AsyncOpenAI", "Shared"]',
        "resources/__init__.py": "",
        "resources/resource.py": '__all__ = ["Resource"]',
        "core/retries.py": '__all__ = ["Failure", "Retry", "incurable"]',
    }
    for name, text in modules.items():
        path = tmp_path / "aikit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(exports, "WHOLE", ("aio", "clients", "resources"))
    monkeypatch.setattr(exports, "PARTS", {"core.retries": "Retry"})
    return tmp_path


def test_public_names_come_from_the_modules(checkout: Path) -> None:
    """Errors, all client modules, the asynchronous names of `aio`, and the names in each module's `__all__`."""
    assert exports.check(checkout) == ["not current: aikit/__init__.py (run `make regen`)"]
    assert exports.write(checkout)
    text = (checkout / "aikit" / "__init__.py").read_text(encoding="utf-8")
    names = ["AsyncOpenAI", "OddError", "OpenAI", "Retry", "__version__", *exports.PACKAGES]
    assert "__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]" in text
    assert "    from .clients.client import OpenAI as OpenAI\n" in text
    assert '    "Retry": "core.retries",\n' in text
    assert text.endswith("def __getattr__(name: str) -> object:\n    return name\n")
    assert exports.check(checkout) == []
    assert not exports.write(checkout)


@pytest.mark.parametrize(
    ("module", "text", "complaint"),
    [
        (
            "clients/azure.py",
            '__all__ = ["OpenAI"]',
            r"both aikit\.clients\.azure and .*client have .* OpenAI",
        ),
        ("core/retries.py", "__all__ = []", r"aikit\.core\.retries does not define Retry"),
    ],
)
def test_a_duplicate_or_missing_name_fails_the_build(checkout: Path, module: str, text: str, complaint: str) -> None:
    """The error names the modules and the remedy."""
    (checkout / "aikit" / module).write_text(text, encoding="utf-8")
    with pytest.raises(GeneratorError, match=complaint) as caught:
        exports.render(checkout)
    assert caught.value.cure
