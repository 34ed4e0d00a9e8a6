"""What the modules share that ask which title a number counts."""

from __future__ import annotations

from pipeline.chinese.numbers import Answer, Number
from pipeline.mentions import ProgrammeName
from pipeline.scopes import Finding

FUNDED = "title-of-funded"
FIGURES_BACK = 8


def own_title(n: Number, title: ProgrammeName, rule: str) -> Answer[list[ProgrammeName]]:
    """The title that stands in a number's own words, which it has then."""
    n.own = True
    return Answer([title], rule, title.start, title.end)


def title_counted(figure: Finding) -> ProgrammeName:
    """The title that a figure counted, as it stands with that figure."""
    return ProgrammeName(figure.start, figure.end, figure.programme, figure.level)


def of_several(row: list[ProgrammeName]) -> Answer[list[ProgrammeName]] | None:
    """No title where several share a list: 瞪羚、独角兽企业名单公布,20家企业入选."""
    several = len({title.programme for title in row}) > 1
    return Answer([], "several titles", row[0].start, row[-1].end) if several else None
