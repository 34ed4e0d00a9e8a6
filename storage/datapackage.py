"""``datapackage.json``: what the files of a folder are, by the standard of Frictionless Data (Data Package 1)."""

from __future__ import annotations

import json
import re
from hashlib import file_digest
from pathlib import Path
from typing import Any

from storage.views import VERSION, View

_NAME = "little-giants"
_MEDIA_TYPES = {
    "csv": "text/csv",
    "jsonl": "application/jsonl",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_TYPES = {"text": "string", "integer": "integer", "date": "date", "moment": "datetime"}


def describe(view: View, file: Path, kind: str, known: list[dict[str, Any]]) -> str:
    """The text of ``datapackage.json`` for a folder with this file and those ``known`` that are still there."""
    others = [each for each in known if each["path"] != file.name and (file.parent / each["path"]).is_file()]
    resources = sorted([*others, _resource(view, file, kind)], key=lambda each: str(each["path"]))
    content = {
        "profile": "data-package",
        "name": _NAME,
        "title": "Who was recognised under China's enterprise programmes, how many, where and in which batch",
        "version": f"{VERSION}.0.0",
        "resources": resources,
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def described(folder: Path) -> list[dict[str, Any]]:
    """The resources that a package of ours in a folder tells of. Raises ValueError where it is not ours."""
    try:
        content = json.loads((folder / "datapackage.json").read_text("utf-8"))
    except FileNotFoundError:
        return []
    except ValueError:
        content = None
    if not isinstance(content, dict) or content.get("name") != _NAME:
        raise ValueError(f"{folder / 'datapackage.json'} is another program's: export into another folder")
    return list(content["resources"])


def _resource(view: View, file: Path, kind: str) -> dict[str, Any]:
    with file.open("rb") as stream:
        digest = file_digest(stream, "sha256").hexdigest()
    return {
        "profile": "tabular-data-resource",
        "name": re.sub(r"[^a-z0-9._-]+", "-", file.name.lower()),
        "path": file.name,
        "description": view.about,
        "format": kind,
        "mediatype": _MEDIA_TYPES[kind],
        **({"encoding": "utf-8"} if kind in ("csv", "jsonl") else {}),
        "bytes": file.stat().st_size,
        "hash": f"sha256:{digest}",
        "schema": {
            "fields": [
                {"name": column.name, "type": _TYPES[column.type], "description": column.about}
                for column in view.columns
            ],
            **({"primaryKey": list(view.key)} if view.key else {}),
            "missingValues": [""],
        },
    }
