"""Figures that a text itself calls wrong, each left out of it: 新增16家有误,应为6家 says 新增6家."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.patterns import pattern

Rewritten = tuple[int, int, str]

_NUMBER = r"(?:\d[\d.]*[万千百]?|[一二三四五六七八九十百千两]+)[余多几]?"
_FIRMS = rf"(?:[近约超]过?)?{_NUMBER}[家户席个](?:企业|公司)?"
_QUOTE = "[\"'“”‘’»」』]?"
# What stands between a wrong figure and the right one: 有误,应为; 的说法不准确,实际是; 是误传,准确数字是.
_IS_WRONG = (
    r"(?:(?:的|,)?(?:这[一个]|该|上述|此)?(?:数字|数据|说法|表述|报道|消息|提法)?(?:[并均]?不(?:准确|属实|实|对|正确|确切)|"
    r"有误|有差错|有出入|失实|系?误[写传植读]|[是系为]误[写传植读]|[是系为]?(?:笔误|错误的?|谣言)|错了))"
)
_RIGHT_IS = (
    r"(?:,?(?:经(?:核实|核查|查证)|[^,。;:\d]{2,10}(?:澄清|更正|核实|回应)),?)?[,。;]"
    r"(?:(?:准确|正确|实际|真实)(?:的)?(?:数字|数据|家数|数量|数)?|事实上|实际上|其实)?,?"
    r"(?:应当?|实|理应|该)?该?(?:[为是有]|只有|仅有)?"
)
_WRONG_THEN_RIGHT = pattern(rf"(?P<wrong>{_FIRMS})(?P<says>{_QUOTE}{_IS_WRONG}{_RIGHT_IS}{_QUOTE})(?={_FIRMS})")
_SHOULD_BE = pattern(
    rf"(?P<wrong>{_FIRMS}){_QUOTE},?(?:应[为是作]|应更正为|更正为|改为|系){_QUOTE}(?P<right>[^,。;:\d\n]{{0,24}}?)(?={_FIRMS})"
)
# 镇江并没有失去14家
_NEVER_LOST = pattern(rf"(?<=没有)(?P<verb>失去|丢掉|减少|被取消|被撤销|流失)(?P<wrong>{_FIRMS})")
_MISPRINT = pattern(
    rf"(?P<wrong>{_FIRMS})(?P<is>[是系为]{_QUOTE})(?={_FIRMS}{_QUOTE}(?P<of>[的之](?:误|笔误|错)))|"
    rf"(?P<put>[将把]){_QUOTE}(?P<right>[^,。;:\d]{{0,10}}?{_FIRMS}){_QUOTE}(?P<as>误[写报植印登录传说][为成作]?{_QUOTE}[^,。;:\d]{{0,10}}?{_FIRMS}{_QUOTE})"
)
# Not so many, but so many: 不是18家,是28家; 并非传言所说的80家,…有46家.
_NOT_BUT = pattern(
    rf"(?P<not>(?:而?并?不是|并?非)(?P<said>[^,。;:\d]{{0,12}}?){_FIRMS}{_QUOTE}[,;])(?P<but>(?:经(?:查|核实|核查),)?而?(?=[是为]?{_FIRMS}|只|仅|是|[^,。;:]{{2,24}}(?:[实共仅只]?有|达|为|是){_FIRMS}))"
)
_RIGHT_ONE = pattern(
    rf"(?<=[,。;:])(?:准确|正确|实际|真实)的?(?:数字|数据|家数|数量|情况)(?:应当?|实)?[是为:](?=[^,。;\d]{{0,8}}{_FIRMS})"
)
# 写成了310家,正确的是131家
_WRITTEN_AS = pattern(
    rf"(?:误?[写报印说登记传](?:成|作|为)了?){_QUOTE}{_FIRMS}{_QUOTE}[,;。](?:而)?(?:正确|准确|实际|真实|其实)的?(?:数字|数据|数)?(?:应?[是为])?"
    rf"(?=[^,。;\d]{{0,6}}{_FIRMS})"
)
# 早就不是800家了,去年已经到了1420家
_LONG_PAST = pattern(rf"(?:早就|早已|已经?|再也)?不(?:再)?[是止]{_FIRMS}了,")
_NOT_OF_TITLE = pattern("专精特新|小巨人|冠军|瞪羚|独角兽|高新技术|科技型|创新型")
# What people say, until somebody who knows puts it right.
_HEARSAY = pattern(
    r"(?P<said>(?:网传|网上[传有]|坊间|传言|误传|谣传|传闻|有(?:自媒体|网友|网民|人|消息|报道|传言|媒体|帖子|说法|公众号)[^,。;:\d]{0,6}?[称说传]|此前(?:有)?(?:报道|媒体)[^,。;:\d]{0,4}称)"
    rf"[^,。;:\d]{{0,30}}?)(?P<wrong>{_FIRMS})(?=[^。\n]{{0,30}}[,。;](?:[^,。;:\d]{{0,10}}(?:澄清|辟谣|核实|更正|回应|证实|查证|有误|不实|不准)|事实上|实际上?|其实|准确))"
)


def wrong_figures(text: str) -> Iterator[Rewritten]:
    """The stretches of a text with a figure that it calls wrong, in no order, each with what is written instead."""
    if any(word in text for word in ("误", "不准", "不实", "不属实", "错", "失实", "不对", "不正确", "出入", "谣言")):
        for wrong in _WRONG_THEN_RIGHT.finditer(text):
            yield *wrong.span(), ""
        for slip in _MISPRINT.finditer(text):
            if slip["is"]:
                yield slip.start("wrong"), slip.end("is"), ""
                yield *slip.span("of"), ""
            else:
                yield *slip.span("put"), ""
                yield *slip.span("as"), ""
    if any(word in text for word in ("应为", "应是", "更正为", "改为", "应作")):
        for wrong in _SHOULD_BE.finditer(text):
            again = text.endswith(wrong["right"], 0, wrong.start())
            yield wrong.start() - len(wrong["right"]) * again, wrong.start("right"), ""
    if "不是" in text or "非" in text:
        for first in _NOT_BUT.finditer(text):
            if not _NOT_OF_TITLE.search(first["not"]):
                yield first.start("not"), first.end("but"), ""
    for wrong in (*_WRITTEN_AS.finditer(text), *_LONG_PAST.finditer(text)):
        yield *wrong.span(), ""
    for never in _NEVER_LOST.finditer(text):
        yield *never.span("wrong"), "任何企业"
    for right in _RIGHT_ONE.finditer(text):
        yield *right.span(), ""
    for told in _HEARSAY.finditer(text):
        yield *told.span("wrong"), "一些企业"
