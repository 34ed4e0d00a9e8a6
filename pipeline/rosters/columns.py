"""What the columns of a table hold, by its row of headings or, where it has none, by its cells."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from pipeline.rosters.enterprises import is_enterprise

Field = Literal["number", "name", "former", "place", "product", "code", "other"]

_HEADINGS: Final[dict[Field, re.Pattern[str]]] = {
    "number": re.compile(r"序号?|编号|排序|N[oO]\.?"),
    "code": re.compile(r".{0,8}信用(?:代)?码.{0,8}"),
    "former": re.compile(
        r"(?:原|曾用|变更前|更名前|调整前|旧)的?(?:企业|单位|公司)?(?:名称?)?|.{0,8}(?:变更|更名)前.{0,6}"
    ),
    "name": re.compile(
        r"(?:.{0,8}(?:变更|更名|调整)后|现|新)的?(?:企业|单位|公司)?(?:名称?)?|名称|"
        r"(?:入选|申报|推荐|认定|获评|拟.{0,6})?(?:企业|单位|公司|主体|机构)(?:\(单位\))?(?:名称|全称|名单)?(?:\(.{1,10}\))?"
    ),
    "place": re.compile(
        r"(?:所[在属]|隶属|注册)?(?:省级?|省份|自治区|直辖市|计划单列市|设区市|地级市|市州?|州|区县?|县区?|地区|地市|区域|辖区|属地|"
        r"行政区划?|[,/、()和或及])+(?:名称)?|所在地|所属地|地方"
    ),
    "product": re.compile(r"(?:主[导营要]|核心|申报|认定)?(?:产品|业务)(?:\(服务\))?(?:名称)?|主导产品.{0,8}"),
}
_LONGEST_HEADING: Final = 24
_NUMBER: Final = re.compile(r"\(?(\d{1,6})(?:\.0)?[.)、]?")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one list, by their place in the row. ``others`` are the remaining ones with their headings."""

    name: int
    number: int | None = None
    former: int | None = None
    product: int | None = None
    code: int | None = None
    places: tuple[int, ...] = ()
    others: tuple[tuple[int, str], ...] = ()


def compact(cell: str | None) -> str:
    """The words of a cell without spaces and line breaks, in half width."""
    return "".join(unicodedata.normalize("NFKC", cell or "").split())


def sequence_number(cell: str | None) -> int | None:
    """The sequence number that a cell is; None where it is none."""
    found = _NUMBER.fullmatch(compact(cell))
    return int(found[1]) if found else None


def headed(cells: Sequence[str | None]) -> list[Columns] | None:
    """The columns under a row of headings, of each list where two stand side by side; None for any other row."""
    words = [compact(cell) for cell in cells]
    if any(len(word) > _LONGEST_HEADING for word in words):
        return None
    fields = [_field(word) for word in words]
    if "name" not in fields or any(word.isdecimal() or is_enterprise(word) for word in words):
        return None
    starts = _starts(fields)
    spans = zip(starts, [*starts[1:], len(fields)], strict=True)
    return [_columns(fields[start:end], words[start:end], start) for start, end in spans]


def unheaded(cells: Sequence[str | None]) -> list[Columns] | None:
    """The columns of a row without headings, by what its cells look like; None where none is an enterprise."""
    fields: list[Field] = []
    for cell in cells:
        word = compact(cell)
        if sequence_number(word) is not None and (not fields or fields[-1] == "name"):
            fields.append("number")
        else:
            fields.append("name" if is_enterprise(word) and "name" not in fields[-1:] else "other")
    if "name" not in fields:
        return None
    starts = [at for at, field in enumerate(fields) if field == "number"] or [0]
    starts[0] = 0
    spans = zip(starts, [*starts[1:], len(fields)], strict=True)
    found = [(fields[start:end], start) for start, end in spans]
    return [_columns(some, [""] * len(some), start) for some, start in found if "name" in some]


def _field(word: str) -> Field:
    return next((field for field, words in _HEADINGS.items() if words.fullmatch(word)), "other")


def _starts(fields: Sequence[Field]) -> list[int]:
    """Where each of the lists side by side begins: at its number, or at its name where there are no numbers."""
    names = [at for at, field in enumerate(fields) if field == "name"]
    numbers = [at for at, field in enumerate(fields) if field == "number"]
    if len(names) > 1 and len(numbers) == len(names):
        return [0, *numbers[1:]]
    if len(names) > 1 and not numbers and list(fields) == list(fields[: names[1] - names[0]]) * len(names):
        return list(range(0, len(fields), names[1] - names[0]))
    return [0]


def _columns(fields: Sequence[Field], words: Sequence[str], start: int) -> Columns:
    def first(field: Field) -> int | None:
        return start + fields.index(field) if field in fields else None

    name = first("name")
    assert name is not None
    known = {
        start + fields.index(field) for field in ("number", "name", "former", "product", "code") if field in fields
    }
    places = tuple(start + at for at, field in enumerate(fields) if field == "place")
    rest = tuple((start + at, words[at]) for at in range(len(fields)) if start + at not in known | set(places))
    return Columns(name, first("number"), first("former"), first("product"), first("code"), places, rest)
