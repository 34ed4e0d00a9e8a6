"""Honours that are none of the programmes, and share a list with a title: 创新龙头企业和瞪羚企业名单."""

from __future__ import annotations

from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_KIND = r"(?:企业|公司|联合体|平台|车间|工厂|基地|集群|中心)"
_BEFORE = pattern(rf"(?P<name>[一-鿿]{{2,20}}{_KIND})(?:和|与|及|以及|、)(?:行业|[省市区县]级?|国家级?)?$")
_LIST = r"(?:(?:培育|入库|备案|评选|入选|拟?认定|拟定?|推荐|公示)*(?:[名榜]单))"
_BEHIND = pattern(rf"(?:企业)?(?:和|与|及|以及|、)(?P<name>[一-鿿]{{2,10}}?{_KIND}){_LIST}")
_LISTED = pattern(rf"(?:企业)?{_LIST}")
# What leads to a name, and is none of it: 公布四川省2017年度高成长型企业.
_LEADS = pattern(
    r".*(?:年度?|批次?|级|[省市](?!场)|公布|公示|发布|下达|印发|评选|认定|新增|命名|授予|有关|关于|对于?|将|了|的|出)"
)
# What tells which firms of the title itself are meant: 通过复核企业和小巨人企业名单.
_OF_TITLE = pattern(
    r"复核|通过|推荐|申报|入选|更名|变更|取消|撤销|重点|^(?:新|[一-鿿]{0,3}(?:示范|培育)企业$|(?:中小|优质|上市|民营|工业)企业$)"
)
_LONGEST = 28
_SHORTEST = len("雏鹰企业")


def with_honours_beside(text: str, names: list[ProgrammeName]) -> list[ProgrammeName]:
    """The titles' names, and wherever they stand the other honours that share a list with one, of no programme."""
    if "单" not in text:
        return names
    others = {other for name in names if name.programme and (other := _beside(text, name))}
    if not others:
        return names
    taken = [*names]
    for other in sorted(others, key=len, reverse=True):
        at = text.find(other)
        while at >= 0:
            end = at + len(other)
            if not any(name.start < end and at < name.end for name in taken):
                taken.append(ProgrammeName(at, end, None))
            at = text.find(other, end)
    return sorted(taken)


def _beside(text: str, name: ProgrammeName) -> str | None:
    """The honour that stands in one row with a title, before the word for their list."""
    behind = _BEHIND.match(text, name.end)
    if behind:
        return _own_name(behind["name"])
    if not _LISTED.match(text, name.end):
        return None
    before = _BEFORE.search(text, max(0, name.start - _LONGEST), name.start)
    return _own_name(before["name"]) if before else None


def _own_name(words: str) -> str | None:
    lead = _LEADS.match(words)
    own = words[lead.end() :] if lead else words
    return own if len(own) >= _SHORTEST and not _OF_TITLE.search(own) else None
