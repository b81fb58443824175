"""Bulk runs from Parquet."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from aikit import OpenAI
from aikit.bulk.bulk_errors import InputError
from aikit.bulk.parquet_rows import rows_of_parquet
from tests.bulk.lines import LedgerServer, read_lines

WITHOUT = """
import sys
sys.modules["pyarrow"] = sys.modules["pyarrow.lib"] = sys.modules["pyarrow.parquet"] = None
from aikit import OpenAI
from aikit.bulk import BulkError

try:
    OpenAI("sk-test-not-real").bulk.run(sys.argv[1], "out.jsonl", template="{text}")
except BulkError as error:
    print(error)
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A file of 2,500 rows in three groups, with a column that no prompt needs."""
    columns = {
        "key": list(range(2500)),
        "text": [f"text {n}" for n in range(2500)],
        "more": [{"lang": "en"}] * 2500,
        "other": [b"x"] * 2500,
    }
    parquet.write_table(pyarrow.table(columns), tmp_path / "in.parquet", row_group_size=1000)
    return tmp_path / "in.parquet"


def test_rows_of_parquet_become_requests(client: OpenAI, server: LedgerServer, table: Path, tmp_path: Path) -> None:
    """With a template or a column, in one process or several; `retry` reads the same file."""
    output = tmp_path / "out.jsonl"
    job = client.bulk.run(table, output, template="{more[lang]}: {text}", id_column="key", model="m")
    report = job.wait()
    assert (report.answered, report.total, report.exit_code) == (2500, 2500, 0)
    assert set(server.ledger.texts) == {f"en: text {n}" for n in range(2500)}
    found = {line["custom_id"]: line["aikit"]["line"] for line in read_lines(output)}
    assert found == {str(n): n + 1 for n in range(2500)}
    assert client.bulk.retry(output).wait().answered_now == 0
    assert client.bulk.estimate(table, prompt_column="text", model="m").requests == 2500


def test_a_range_of_rows_is_read_with_the_columns_that_are_needed(table: Path) -> None:
    """Groups of rows outside of it are skipped."""
    rows = list(rows_of_parquet(table, ["text"], 1999, 2002))
    assert rows == [(number, {"text": f"text {number - 1}"}) for number in range(1999, 2003)]


def test_a_file_that_does_not_fit_is_refused(client: OpenAI, table: Path, tmp_path: Path) -> None:
    """The message says what is missing; without pyarrow, how to install it."""
    output = tmp_path / "out.jsonl"
    with pytest.raises(InputError, match="has rows: pass `template` or `prompt_column`"):
        client.bulk.run(table, output)
    with pytest.raises(InputError, match="has no column 'prompt'; the columns are key, text, more, other"):
        client.bulk.run(table, output, prompt_column="prompt")
    (tmp_path / "no.parquet").write_bytes(b"no")
    with pytest.raises(InputError, match=r"no\.parquet is not a Parquet file"):
        client.bulk.run(tmp_path / "no.parquet", output, prompt_column="prompt")
    told = subprocess.run([sys.executable, "-c", WITHOUT, table], capture_output=True, text=True, check=True).stdout
    assert told == "Parquet needs pyarrow: pip install 'aikit-client[parquet]'\n"
