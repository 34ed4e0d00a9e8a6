"""Rows of figures that end with what is said of them all: 小巨人45家、瞪羚320家,均为嘉兴去年新增.

What stands behind is read as if it led the row: 嘉兴去年新增小巨人45家、瞪羚320家.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.patterns import pattern

_COUNT = r"[近约超逾]?(?:\d[\d.]*[万千百]*|[一二三四五六七八九十百]{1,3})[余多]?[家户]"
_NOUN = r"[^,。;:、\n\d这均都皆]{2,26}?"
_ITEM = rf"(?:{_NOUN}{_COUNT}(?:企业)?|{_COUNT}{_NOUN})"
_ROW = pattern(
    rf"(?:(?<=[。;!?\n])|^)(?P<row>{_ITEM}(?:(?:[、,;和及与]|以及){_ITEM}){{0,5}})"
    r"(?P<behind>(?:[,;]|-{1,2})(?:(?:这些?|以上|此)(?:数字|数据|企业)?(?:[就便正也还]|正好|无疑)?[都均]?是|(?:均|都|皆|全部?)[是为系由])"
    r"(?P<said>(?:[^,。;:\n\d]|20\d\d年度?|\d{1,2}月|\d+年){2,32}))(?=[。;!\n]|$)",
    re.MULTILINE,
)
_RESULTS = pattern(
    rf"(?:(?<=[。;!?\n])|^)(?P<row>{_ITEM}(?:(?:[、,;和及与]|以及){_ITEM}){{0,5}})"
    r"(?P<behind>[,;](?P<said>(?:[^,。;:\n\d]|20\d\d年度?){0,20}(?:认定|评选|评审|评定)结果)(?:新鲜|正式)?(?:出炉|揭晓|公布|发布)了?)(?=[。;!\n]|$)",
    re.MULTILINE,
)
# What a number is, told behind it: 成绩单写到了801家:这是全市2024年的入库总数.
_NUMBER = pattern(
    r"(?:(?<=[,。;!?\n])(?<![家户][,;])|^)(?P<row>[^,。;:!?\d\n]{0,16}?(?P<count>[约近超逾]?\d[\d.]*[万千百]?[余多]?家))(?:企业)?"
    r"(?P<behind>(?:[,:!]|-{1,2}|—{1,2})(?:(?:这|此|这个数字)(?:就|便|正|也|已|还)?是|[正便就]?是)(?P<said>(?:[^,。;:\n\d]|20\d\d年度?|\d{1,2}月(?:\d{1,2}日)?){2,40}?的?"
    r"(?:总数|总量|总和|数量|家数|数目|总规模|家底|存量|数字|目标|任务|指标|"
    r"(?:专精特新)?小巨人(?:企业)?|(?:单项|隐形)冠军(?:企业)?|(?:瞪羚|独角兽)(?:企业)?|高新技术企业|高企|中小企业|专精特新(?:企业)?)))(?=[,。;!\n]|$)",
    re.MULTILINE,
)
_OF_NOTHING_ELSE = pattern("增量|倍|人均|平均|平均数|差")
_TITLED = pattern("专精特新|小巨人|单项冠军|隐形冠军|瞪羚|独角兽|高新技术企业|高企|科技型中小|创新型中小")
_HAS_VERB = pattern(
    "已达|达到|已有|现有|共有|突破|新增|认定|培育|入选|获评|获批|申报|推荐|取消|撤销|公示|公布|拥有|累计|通过|入库"
)
_NAME_OF_FIGURES = r"(?:的?(?:企业)?(?:数量|数字|家数|总数|成果|战果|结果|成绩|数)?)"
_DID = pattern(
    rf"(?P<lead>.*?(?:新增|新认定|认定|新?培育|获批|获评|入选|申报|推荐|取消|撤销|新晋|新评|引进|集聚))的?{_NAME_OF_FIGURES}"
)
_WANTED = pattern(
    r"(?P<lead>.*?(?:目标|任务|蓝图|计划|愿景|规划|打算|期望))(?:数|值)?|(?P<wanted>.*?(?:要|力争|计划|争取|将|拟)(?:实现|达到|完成|达成)的.*)"
)
_OF_LEVEL = pattern(r"(?P<level>(?:国家|自治区|[省市区县])级)(?:层面|方面)?(?:的?(?:情况|数据|数字|企业|称号|荣誉))?")
_THERE_ARE = pattern(
    r"(?P<lead>[^\d]*?)(?:现有|目前|当前|如今|眼下)?的?(?:全部)?(?:家底|存量|现状|总量|总数|数量|数字|规模)"
)


def turned_about(text: str) -> Iterator[tuple[int, int, str]]:
    """What leads a row of titled firms where it stands behind it, and nothing where it stood, in no order."""
    if not _TITLED.search(text):
        return
    rows = [(row, _lead(row["said"], row["row"])) for row in _ROW.finditer(text)]
    if "结果" in text:
        rows += [(row, f"{row['said']}公布:") for row in _RESULTS.finditer(text) if not _HAS_VERB.search(row["row"])]
    for number in _NUMBER.finditer(text):
        if not (_TITLED.search(number["row"]) or _OF_NOTHING_ELSE.search(number["said"])):
            first = number.start("count") + 1
            yield number.start(), first, f"{number['said']}为{number['count'][0]}"
            yield *number.span("behind"), ""
    for row, lead in rows:
        if lead and _TITLED.search(row["row"]):
            start = row.start("row")
            yield start, start + 1, lead + text[start]
            yield *row.span("behind"), ""


def _lead(said: str, row: str) -> str | None:
    """The words to lead a row with, of which something is said; None where that tells nothing that a lead would."""
    if wanted := _WANTED.fullmatch(said):
        return f"{wanted['lead'] or wanted['wanted']}:"
    if level := _OF_LEVEL.fullmatch(said):
        return f"{level['level']}的,"
    if _HAS_VERB.search(row):
        return None
    if did := _DID.fullmatch(said):
        return did["lead"]
    there = _THERE_ARE.fullmatch(said)
    return f"{there['lead']}目前拥有" if there else None
