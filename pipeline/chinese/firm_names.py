"""Where a place is no more than a part of a firm's name: 郑州 in 郑州轻冶科技等551家."""

from __future__ import annotations

from pipeline.chinese.sentences import Mentions
from pipeline.chinese.words import unknown_words
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.mentions import Place
from pipeline.patterns import pattern

# What a place does or goes by, and no firm is called: 大连市凭借装备制造、石化等行业.
_NO_FIRM_BEGINS = pattern(
    r"[(有共为达在获入上累级等和与及都均各也还把从对]|将(?!军)|向(?!日)|以(?!岭)|比(?!亚迪)|新(?=[增认培入上获晋添评登引落出签涌设建当一进纳通申遴列命诞孵])|"
    r"凭借|凭着|依托|依靠|依据|围绕|聚焦|立足|坚持|通过|推动|推进|加快|加大|加强|着力|着眼|深入|实施|出台|建立|构建|充分|紧扣|紧盯|紧抓|"
    r"瞄准|始终|不断|积极|全力|大力|持续|全面|按照|根据|针对|打造|形成|培育|发挥|抢抓|锚定|深耕|强化|优化|完善|鼓励|支持|引导|组织|统筹|"
    r"印发|制定|设立|开展|整合|集聚|聚集|汇聚|涵盖|覆盖|主要|重点|高度|先后|近年|目前|现|已|今年|去年"
)
_LISTS_NO_FIRMS = pattern(
    r"[^,。;:\d]{2,40}?等(?:[\d两三四五六七八九十]+[个大类])?(?:重点|优势|主导|支柱|特色|传统|新兴|重要)?"
    r"(?:行业|产业|领域|方面|环节|赛道|板块|优势|资源|条件|因素|要素|政策|举措|措施|手段)"
)
# One firm that others are likened to: 和海口某某医药一样通过认定的,还有33家.
_LIKENS = frozenset("和与像同跟如")
_LIKE_IT = pattern(r"(?P<name>[一-鿿]{2,12}?)(?:一样|同样|一同|一道|一起|一并|这样|那样|类似)")
# Who speaks for a firm: 海口某某医药科技总经理认为, but not 海口市科技局负责人.
_SPOKEN_FOR = pattern(r"(?P<name>[一-鿿]{4,14}?)(?:董事长|总经理|副总|总裁|创始人|厂长|CEO)")
_NO_FIRM = pattern(r"[局厅委办部会院校]|管委|政府|平台")
_SHORTEST_TAIL = 2
_LONGEST_STEP = 12
_WHOLE_FIRM = pattern(r"[^\s,。;、:的()\d|]{2,24}有限(?:责任)?公司(?:等|、|\d)")  # 长春某某电子与技术有限公司等412户
_FIRM_TAIL = pattern(r"(?P<tail>(?:[^\W\d_]|[()×]){2}(?:[^\W\d_等和及与]|[()×]){0,28}+)(?P<then>[、等和及与]|(?=\d)|$)")


def begins_firm(mentions: Mentions, place: Place, end: int) -> bool:
    """Whether a place only begins or closes a firm's name in a list: 郑州轻冶科技等551家, 瑞声光电科技(常州)."""
    text = mentions.text
    if text[place.start - 1 : place.start] == "(" and text[place.end : place.end + 1] == ")":
        return True
    if end - place.end < _SHORTEST_TAIL or place.role == "zone" or place.words[0] in "我全本该当这":
        return False
    if _NO_FIRM_BEGINS.match(text, place.end):
        return False
    if text[place.start - 1 : place.start] in _LIKENS and (likened := _LIKE_IT.match(text, place.end)):
        return len(unknown_words(likened["name"])) > 1
    if (spoken := _SPOKEN_FOR.match(text, place.end)) and not _NO_FIRM.search(spoken["name"]):
        return len(unknown_words(spoken["name"])) > 1
    if _WHOLE_FIRM.match(text, place.end, end):
        return not _firms_lie_in(mentions, place)
    name = _FIRM_TAIL.match(text, place.end, end)
    if not name or _LISTS_NO_FIRMS.match(text, place.end, end):
        return False
    listed = name["then"] in {"、", "等"} or (name["then"] in ("和", "及", "与") and text[place.start - 1] == "、")
    if name["tail"][0] == "的":
        following = inside(mentions.places, name.end(), end)
        others = text[place.start - 1] == "、" or any(text.startswith("的", each.end) for each in following)
        if not (listed and others):
            return False  # 乐清的正泰、德力西2家 are of one place, 柳州的欧维姆、玉林的玉柴等9家 are not
    if not listed:
        counted = inside(mentions.counts, name.end(), end + _LONGEST_STEP)[:1]
        if not counted or counted[0].start != name.end():
            return False
        if counted[0].value == 1 and place.words[-1] in "县市区旗":
            return False  # 元氏县康平凉一家食品企业 lies in 元氏县, whatever its name
    if _firms_lie_in(mentions, place) or _says_where_all_are(mentions, place, end):
        return False
    enough = 0 if listed else 2  # 金川磁都、兰州海红等7户: 都 is a word, and here it is part of a name
    masked = listed and ("某" in name["tail"] or "×" in name["tail"])  # 杭州某某等87家
    return (masked or len(unknown_words(name["tail"])) > enough) and not inside(mentions.titles, place.end, name.end())


def _says_where_all_are(mentions: Mentions, place: Place, end: int) -> bool:
    """Whether a place by its full name, the only one there, leads a list of firms that go by short names, none of which
    holds a full one: 来宾市某某锰业、某某光电2家, but not 深圳市某某、佛山市某某等18家.
    """
    if place.words[-1] not in "市县区旗" or mentions.text[place.start - 1 : place.start] not in (
        "",
        "\n",
        ",",
        "。",
        ":",
        ";",
    ):
        return False
    return not any(other.words[-1] in "市县区旗" for other in inside(mentions.places, place.end, end))


def _firms_lie_in(mentions: Mentions, place: Place) -> bool:
    """Whether a division stands before firms' names that begin with another one's: 沭阳县江苏亿茂滤材、江苏国正2家."""
    following = inside(mentions.places, place.end, place.end + len("江苏省"))
    beside = bool(following) and following[0].start == place.end
    return (
        beside and place.words[-1] in "市县区" and not within(following[0].code or place.code or "", place.code or "")
    )
