"""Generate a client with openapi-python-client's own templates, for the measured operations."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from generator.naming import FIELD_PREFIX
from generator.pin import load_pinned
from generator.transforms import TRANSFORMS


def build_stock_client(folder: Path, package: str, paths: Iterable[str]) -> None:
    """Generate a package for the POST operations of some paths into a folder.

    The document is normalised like the one that `aikit_openapi` is made from, without all other paths. Without that
    step, the generator would leave out the measured operations.
    """
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    document = load_pinned()
    document["paths"] = {path: {"post": document["paths"][path]["post"]} for path in paths}
    for transform in TRANSFORMS:
        # Our templates need enumerations as unions of constants; the stock templates refuse all but the first constant.
        if transform.name != "enums":
            document, _ = transform.function(document)
    config = Config.from_sources(
        config_file=ConfigFile(
            package_name_override=package,
            project_name_override=package,
            field_prefix=FIELD_PREFIX,
            literal_enums=True,
            post_hooks=[],
        ),
        meta_type=MetaType.NONE,
        document_source=Path("openapi.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder / package,
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise RuntimeError(f"openapi-python-client refuses the document: {data}")
    with redirect_stdout(StringIO()):
        problems = list(Project(openapi=data, config=config).build())
    if problems:
        raise RuntimeError(f"openapi-python-client left something out: {problems[0]}")
