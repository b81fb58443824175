"""The rows of a Parquet file, read a bit at a time (extra `parquet`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from .bulk_errors import BulkError, InputError

__all__ = ["check_parquet", "rows_of_parquet"]

_ROWS: Final = 1000


def check_parquet(path: Path, columns: Sequence[str]) -> None:
    """Check that a file can be read, and has columns for the prompts.

    Raises:
        BulkError: pyarrow is not installed.
        InputError: the file is not Parquet, a column is missing, or nothing says which column is the prompt.
    """
    if not columns:
        raise InputError(f"{path} has rows: pass `template` or `prompt_column`, which say what the prompt is")
    with _open(path) as file:
        names = file.schema_arrow.names
    missing = [column for column in columns if column not in names]
    if missing:
        raise InputError(f"{path} has no column {missing[0]!r}; the columns are {', '.join(names)}")


def rows_of_parquet(
    path: Path, columns: Sequence[str], first: int, last: float
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the number of each row, from 1, and these columns of it.

    Args:
        path: the file.
        columns: the columns to read.
        first: the first row.
        last: the last row.
    """
    with _open(path) as file:
        number = 1
        for group in range(file.num_row_groups):
            size = file.metadata.row_group(group).num_rows
            if number + size <= first or number > last:
                number += size
                continue
            for batch in file.iter_batches(batch_size=_ROWS, row_groups=[group], columns=list(columns)):
                for row in batch.to_pylist():
                    if first <= number <= last:
                        yield number, row
                    number += 1


# Any: a file of pyarrow, which has no types
def _open(path: Path) -> Any:
    try:
        from pyarrow.lib import ArrowInvalid  # lazy: an extra
        from pyarrow.parquet import ParquetFile  # lazy: an extra
    except ImportError:
        raise BulkError("Parquet needs pyarrow: pip install 'aikit-client[parquet]'") from None
    try:
        return ParquetFile(path)
    except ArrowInvalid as error:
        raise InputError(f"{path} is not a Parquet file: {error}") from None
