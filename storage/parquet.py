"""An export as a Parquet file, each column with its type and its meaning."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from storage.views import View

_TYPES = {
    "text": pa.string(),
    "integer": pa.int64(),
    "date": pa.date32(),
    "moment": pa.timestamp("us", tz="UTC"),
}
_ROWS_OF_A_GROUP = 50_000


def write_parquet(view: View, rows: Iterable[tuple[object, ...]], path: Path) -> int:
    """Write rows to a Parquet file; answers how many."""
    schema = pa.schema(
        pa.field(column.name, _TYPES[column.type], metadata={"description": column.about}) for column in view.columns
    )
    rest = iter(rows)
    count = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        while group := list(islice(rest, _ROWS_OF_A_GROUP)):
            columns = zip(*group, strict=True)
            arrays = [pa.array(values, field.type) for values, field in zip(columns, schema, strict=True)]
            writer.write_table(pa.table(arrays, schema=schema))
            count += len(group)
    return count
