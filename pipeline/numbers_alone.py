"""Numbers of firms that stand without their unit, each given it where its sentence tells that it counts firms with a
title: 新增几何?61!; 从36到58,都是小巨人的数量; 小巨人+16.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.divisions import is_name
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern

Rewritten = tuple[int, int, str]

_TITLED = pattern("专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业|高企|科技型中小|创新型中小|隐形")
_NO_YEAR = r"(?!(?:19|20)\d\d(?!\d))"
_ENDS = r"(?=[,。;!?、)\"”…—\n~]|$)"
_ANSWER = pattern(
    r"(?P<asks>(?:多少|几家|几何|几户|几个|[有是]几|数量呢|总数呢|累计呢|新增呢|呢)[^,。;:?\n\d]{0,14}\?[\"”]?)\n?"
    rf"(?:答[:案]?[是为]?:?)?[^,。;:?\n\d]{{0,8}}?(?:[近约超逾破过满达]了?|突破|超过|达到?|[是为有]|累计|[:,])*"
    rf"(?P<number>{_NO_YEAR}\d{{1,6}})(?![\"”]?\?){_ENDS}"
)
_FROM_TO = pattern(
    rf"(?<![一-鿿]期)从(?!0到1|1到\d|0到\d)(?P<first>{_NO_YEAR}\d{{1,5}})(?P<to>,?(?:家)?(?:[增升涨跃变扩]|上升|增加|跃升|壮大|攀升|变成|变|发展|扩大|增长)?(?:到了?|至|成了?|为),?)(?P<last>{_NO_YEAR}\d{{1,5}}){_ENDS}"
)
_TELLS_SO = pattern("数字|数量|总数|家数|个数|企业数|数目|家底|说的是|规模|阵容|企业数|盘子|队伍|方阵|军团")
_ALONE = pattern(
    rf"(?:(?<=[。!?\n:“\"])|^)(?P<number>{_NO_YEAR}\d{{2,5}})(?=[\"”]?[,。!—-])(?=[\"”]?[,。!—-]+[^\d]{{2,60}})"
)
_AMOUNT = pattern(
    rf"(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业|高企|中小企业)[^。!?\n\d]{{0,24}}?(?:数量|总数|总量|家数|数目|企业数)[^。!?\n\d%]{{0,16}}?(?:是|为|达到?|至|到)"
    rf"(?P<number>{_NO_YEAR}\d{{1,6}})(?=[,。!;\n]|$)"
)
# Labels and their figures: 独角兽:0。瞪羚:5; 单项冠军(国家)2;单项冠军(省级)9; 小巨人:62(单位:家).
_SLOT = pattern(
    rf"(?:专精特新|小巨人|单?项?冠军|瞪羚|独角兽|高新技术企业|高企|科技型中小企业|创新型中小企业|中小企业)[”\"]?(?:企业)?(?:总?数量?)?"
    rf"(?:\((?:国家|自治区|[省市区县])(?:级|家级)?\))?(?P<colon>[: ]?)(?P<number>{_NO_YEAR}\d{{1,6}})"
    r"(?=[、,;。/|!\n ]|\((?:单位|[一-鿿]{2,6},)|$)"
)
_FEWEST_SLOTS = 2
# 全市小巨人,146!
_SAID_AFTER = pattern(
    rf"(?:专精特新|小巨人|单?项?冠军|瞪羚|独角兽|高新技术企业|高企|中小企业)[”\"]?(?:企业)?(?:总?数量?)?[,:](?P<number>{_NO_YEAR}\d{{1,6}})(?=[!。])"
)
# 小巨人:绍兴,127;嘉兴,171
_PLACE_SLOT = pattern(rf"(?<=[,:;。、])(?P<name>[一-鿿]{{2,4}})[,:](?P<number>{_NO_YEAR}\d{{1,6}})(?=[;。、,]|$)")
_PLUS = pattern(
    r"(?<![家户个])(?P<title>(?:专精特新|小巨人|单?项?冠军|瞪羚|独角兽|高新技术企业|高企|中小企业)[”\"]?(?:企业)?:?)(?:再|又|喜)?"
    r"\+(?P<number>\d{1,5})[家户]?(?=[^\d%.]|$)"
)
_CHINESE = (
    "(?P<number>[一二三四五六七八九两](?=[一二三四五六七八九十百千两零]*[十百千])[一二三四五六七八九十百千两零]{1,8})"
)
_HAS_CHINESE = pattern(rf"(?<=[占有是达到了得为])(?<!只有)(?<!还有){_CHINESE}{_ENDS}")
_BESIDE = 40


def numbers_alone(text: str) -> Iterator[Rewritten]:
    """The stretches of a text where a number of firms lacks its unit, each with what is written instead."""
    if not _TITLED.search(text):
        return
    if "+" in text:
        for plus in _PLUS.finditer(text):
            yield plus.end("title"), plus.end(), f"新增{plus['number']}家"
    if "?" in text:
        for answer in _ANSWER.finditer(text):
            yield answer.end("number"), answer.end("number"), "家"
    if "从" in text:
        for rise in _FROM_TO.finditer(text):
            around = text[text.rfind("。", 0, rise.start()) + 1 : _sentence_end(text, rise.end())]
            if _TITLED.search(around) and _TELLS_SO.search(around):
                yield rise.end("first"), rise.end("last"), f"家增加到{rise['last']}家"
    slots = list(_SLOT.finditer(text))
    if len(slots) >= _FEWEST_SLOTS:
        for slot in slots:
            yield slot.end("number"), slot.end("number"), "家"
    for said in _SAID_AFTER.finditer(text):
        yield said.end("number"), said.end("number"), "家"
    places = [slot for slot in _PLACE_SLOT.finditer(text) if is_name(slot["name"])]
    if len(places) >= _FEWEST_SLOTS:
        for slot in places:
            yield slot.end("name"), slot.end("number"), f"{slot['number']}家"
    for amount in _AMOUNT.finditer(text):
        yield amount.end("number"), amount.end("number"), "家"
    for lone in _ALONE.finditer(text):
        after = text[lone.end() : _sentence_end(text, lone.end() + 2)]
        if _TITLED.search(after) and _TELLS_SO.search(after + text[max(0, lone.start() - _BESIDE) : lone.start()]):
            yield lone.end("number"), lone.end("number"), "家"
    for said in _HAS_CHINESE.finditer(text):
        if "家" in text[max(0, said.start() - _BESIDE) : said.start()]:
            yield *said.span("number"), f"{chinese_value(said['number'])}家"


def _sentence_end(text: str, at: int) -> int:
    ends = [end for end in (text.find(mark, at) for mark in "。!?\n") if end >= 0]
    return min(ends, default=len(text))
