"""The heading of a table in two lines, the upper one over several columns of the lower one.

省份|拟认定|备案                      城市|第五批||第六批|
第一批|第二批|第一批|第二批              |公示|认定|公示|认定
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.clauses import Span
from pipeline.patterns import pattern

_LABEL = pattern(
    r"(?:序号?|编号|排[名序位]|[名位]次|年[份度]|批次|(?:所[在属])?(?:地区|区域|地方|地市|省份?|省[(/、]?[区市].{0,6}|城市|设?区?市州?|"
    r"州市|盟市|市县|区县|县区?|县市区?|县?[(]市.{0,3}|区县市|单位|名称|项目|旗县|片区|属地|[省市县区州盟旗])(?:名称?)?)(?:\(.{0,4}\))?"
)


@dataclass(frozen=True, slots=True)
class Heads:
    """The cells of a heading's lower line, and over each of them the one above it, empty where there is none."""

    columns: list[Span]
    groups: list[Span]


def two_lines(text: str, upper: list[Span], lower: list[Span], width: int) -> Heads | None:
    """The two lines of a heading over rows of so many cells; None where nobody can tell what stands over what.

    An upper line that lost its empty cells is parted by where the lower one begins anew: 第一批 第二批 第一批 第二批.
    """
    if len(lower) < width:
        lacking = width - len(lower)
        labels = upper[:lacking]
        if len(upper) <= lacking or not all(_is_label(text, label) for label in labels):
            return None
        lower = [*labels, *lower]
        upper = [*(Span(label.start, label.start) for label in labels), *upper[lacking:]]
    else:
        labels = []
    if len(lower) != width or not (_is_empty(lower[0]) or _is_label(text, lower[0])):
        return None  # 认定|三年一次|每年一次 is a row
    aligned = len(upper) == width or any(_is_empty(cell) for cell in upper[len(labels) :])
    groups = _filled(upper, width) if aligned else _parted(text, upper, lower, len(labels))
    return _merged(lower, groups) if groups and len(groups) == width else None


def last_labels(text: str, cells: list[Span], wanted: int) -> list[Span]:
    """The cells from the last names of rows on, as many as are wanted of these (序号, 城市, 2021年, 2022年)."""
    for at in range(len(cells) - wanted - 1, -1, -1):
        if all(_is_label(text, cell) for cell in cells[at : at + wanted]):
            return cells[at:]
    return []


def _is_label(text: str, cell: Span) -> bool:
    """Whether a cell of a heading says what a row is named by."""
    return _LABEL.fullmatch(text, cell.start, cell.end) is not None


def _is_empty(cell: Span) -> bool:
    return cell.start >= cell.end


def _filled(upper: list[Span], width: int) -> list[Span]:
    """The upper line, each of its cells over the empty ones behind it as well."""
    filled: list[Span] = []
    for cell in upper[:width]:
        filled.append(filled[-1] if filled and _is_empty(cell) else cell)
    return filled + filled[-1:] * (width - len(filled))


def _parted(text: str, upper: list[Span], lower: list[Span], labels: int) -> list[Span]:
    """The upper line, which has no empty cells, over the columns of the lower one."""
    named = labels or next((at for at, cell in enumerate(lower) if not _is_label(text, cell)), 0)
    over = upper[named:] if labels or all(_is_label(text, cell) for cell in upper[:named]) else upper
    columns = [text[cell.start : cell.end] for cell in lower[named:]]
    if not over or not columns:
        return []
    starts = [at for at, words in enumerate(columns) if words == columns[0]]
    if len(starts) == 1 and (not labels or len(columns) % len(over)):
        return []  # 首页|要闻 above a table is none of it
    if len(starts) == 1:
        starts = list(range(0, len(columns), len(columns) // len(over)))
    if len(starts) != len(over):
        return []
    ends = [*starts[1:], len(columns)]
    spread = [cell for cell, start, end in zip(over, starts, ends, strict=True) for _ in range(end - start)]
    return [*(Span(cell.start, cell.start) for cell in lower[:named]), *spread]


def _merged(lower: list[Span], groups: list[Span]) -> Heads:
    """The columns, where the lower line says nothing of one the upper line's cell itself."""
    columns = [group if _is_empty(cell) else cell for cell, group in zip(lower, groups, strict=True)]
    over = [
        Span(cell.start, cell.start) if _is_empty(cell) or cell == group else group
        for cell, group in zip(lower, groups, strict=True)
    ]
    return Heads(columns, over)
