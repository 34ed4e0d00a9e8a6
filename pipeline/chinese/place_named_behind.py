"""Whom a lead is about that gives its figures first, and names the place only behind them."""

from __future__ import annotations

from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.place_case import answer_of, lies_in
from pipeline.clauses import inside
from pipeline.divisions import NATION
from pipeline.mentions import Place
from pipeline.patterns import pattern

_DATELINE = pattern(r"[^,。;\d]{2,12}(?:\d{1,2}月)?\d{1,2}日(?:专?电|讯)")
_OF_FIRMS = ("家", "户", "")
_REACH = 200  # characters over which a lead waits for its place
_LONGEST_LEAD_IN = 12


def named_behind_all(n: Number) -> Answer[list[Place]] | None:
    """The place that a text without any goes on with in its sentence: 小巨人53家、单项冠军22家,杭州捷报频传."""
    context = n.context
    if context.home or context.place or not n.sentence.places or not n.sentence.titles:
        return None
    if not _begins_clause(n, n.sentence.titles[0].start):
        return None  # 内地独角兽去年添42家
    last = [count for count in n.sentence.counts if count.unit in _OF_FIRMS or count == n.count][-1]
    behind = [p for p in n.sentence.places if p.start > last.end and p.role == "place" and p.code != NATION.code]
    if not behind or behind[0].words[0] in "我全本该" or n.text[behind[0].start - 1] not in ",;:":
        return None
    return answer_of(behind[:1], "place-behind-all") if len({place.code for place in behind}) == 1 else None


def _begins_clause(n: Number, at: int) -> bool:
    """Whether a title begins its sentence, or the clause behind a short one without a place: 会上透露,高企达1.9万家."""
    lead = at - n.sentence.start
    return lead <= len("“") or (lead <= _LONGEST_LEAD_IN and n.text[at - 1] in ",:")


def around_dateline(n: Number) -> Answer[list[Place]] | None:
    """The province around the city of a dateline, where that province is the first place named behind figures without
    any: 南昌1月9日电 高新技术企业突破7000家,江西交出科技答卷.
    """
    written = _DATELINE.match(n.text, n.sentence.start) if "日" in n.sentence.text else None
    cities = inside(n.m.places, written.start(), written.end()) if written else []
    if written is None or not cities or inside(n.m.places, written.end(), n.count.start):
        return None
    behind = next(iter(inside(n.m.places, n.count.end, n.count.end + _REACH)), None)
    if behind is None or behind.code is None or behind.code == NATION.code or behind.words[0] in "我全本该":
        return None
    around = behind.code != cities[0].code and lies_in(cities[0].code, behind.code)
    return answer_of([behind], "around-dateline") if around else None
