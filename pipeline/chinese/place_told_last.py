"""The place whose firms a number counts, told behind it: where they all are, who took them up into its total, whom they
describe.
"""

from __future__ import annotations

from itertools import pairwise, takewhile

from pipeline.chinese.events import tells_event
from pipeline.chinese.numbers import Answer, Number, is_excepted
from pipeline.chinese.place_case import answer_of, lies_in
from pipeline.clauses import inside
from pipeline.divisions import NATION, division
from pipeline.mentions import Place
from pipeline.patterns import pattern
from pipeline.plausibility import fewest_of_nation, most_firms_of

_ALL = r"(?:全部|全都|都|均|全|悉数|统统|一律|同样)"
_ALL_ARE = pattern(
    rf"(?:{_ALL}{{1,2}}(?:注册|落户|坐落|扎根|集中|聚集|集聚|分布|隶属|落地|出产|诞生|生长|开)?[来出位属落]?[在于自是]{{0,2}}"
    rf"|(?<=[,;。])(?:它们|他们|其|企业|这[些几]家?企业)?的?(?:所在的?(?:地[方区]?|城市|县市|县)|注册地|家乡?|背后的?城市|总部|大本营|老家)"
    rf"{_ALL}?(?:[是为在叫]|位于)"
    r"|(?<=[,;。])(?:(?:这|那|此|该)[座个片方]?(?:小?城市?|县城?|小城|地方|区|市|沃土|土地)?|这里|此地|它|他们)?[就正便]?(?:名[叫为]|叫作?|叫做|是|[便就正]是|正是)"
    r"|(?<=[,;。])这样?[一个]?的?(?:成绩|数字|场面|景象|现象|答卷|战绩|故事|一幕|消息|好消息)[^,。;\d]{0,4}(?:发生|出现|诞生|来|写)[在自于]"
    r"|(?<=[,;。])(?:它们|他们|这些企业)?(?:来自|出自|花落|落户于?|归属于?|属于))"
)
_ENDS_THERE = pattern(
    r"(?:一地|境内|名下|(?:这|那)?(?:一?[座个片])[^,。;\d]{1,6}|的(?:企业|公司|地面上?|地界上?|土地上?))?(?=[,。;!\n]|$)"
)
_HAS = pattern(
    r"(?:拥有|坐拥|有|集聚|聚集|集中|汇聚|汇集|云集|培育|走出|诞生|手握|握有|斩获|摘得|拿下|收获|孕育|涌现|包揽|囊括|"
    r"诞育|聚拢|新增|新添|[、,])(?:了|着|出|过)*(?:[国省市]家?级)?$"
)
_DESCRIBED = pattern(r"的(?:这[座个片]|那[座个片])?[^,。;\d在到赴从向对与和比给被为由]{0,10}$")
_IS_CALLED = pattern(
    r"的?[^,。;:\d]{0,14}(?:[,—-]{1,2}|(?<=[县市区州城的]))(?:它?[就正便]?是|[名就]?[叫便]?叫做?|当[属数]|非)(?:[^,。;:\d]{0,16}的)?$"
)
_OF_FIRMS = ("家", "户", "席")
_OF_THEM = ("中", "里", "里面", "当中", "之中", "企业中", "企业里")
_OTHER_NUMBER = pattern(r"\d(?![\d.万千余多]|[家户])")
_PRAISES = pattern(r"[^,。;\d]{0,12}的(?:中坚|主力|骨干|支柱|底色|脊梁|力量|名片|代表|引擎|排头兵)")
_WENT_THERE = ("赴", "往", "抵", "比", "超")
_NOT_ITS_FIRMS = tuple("在到赴从向对与和比给被由")


def where_all_are(n: Number) -> Answer[list[Place]] | None:
    """The place that is said behind a number, in its clause or in one of the next, of all its firms: 12家企业入选,它们
    全部注册在乐清.
    """
    following = (count.start for count in inside(n.m.counts, n.count.end, n.sentence.end) if count.unit in _OF_FIRMS)
    end = next(following, n.sentence.end)
    for link in _ALL_ARE.finditer(n.text, n.count.end, end):
        if n.text[link.start() - 2 : link.start()] == "的,":
            continue  # 武汉有486家;紧随其后的,是孝感
        row = _nested(n, [p for p in n.places(link.end(), end) if p.code and p.code != NATION.code], link.end())
        if row and _ENDS_THERE.match(n.text, row[-1].end, n.sentence.end):
            return answer_of(row[-1:], "place-behind")
    return None


def whose_event_it_is(n: Number) -> Answer[list[Place]] | None:
    """The place that a sentence goes on with behind a clause that only tells what came before: 随着19家企业入选,
    昆山的总数达160家.
    """
    if n.places(n.sentence.start, n.count.start) or not tells_event(n):
        return None
    row = _opening(n, n.clause.end)
    return answer_of(row[-1:], "place-of-event") if row else None


def whom_they_describe(n: Number) -> Answer[list[Place]] | None:
    """The place that a number with its title only describes: 集聚了41家小巨人的小城天长;
    走出36家小巨人的县级市,叫慈溪.
    """
    of = next((t.end for t in n.titles(n.count.end, n.clause.end) if n.text.startswith("的", t.end)), None)
    if of is not None and not _HAS.search(n.left_words):
        return None
    if of is None and n.titles(n.clause.start, n.count.start):
        of = next((n.count.end + len(end) - 1 for end in (")的", "的") if n.text.startswith(end, n.count.end)), None)
    if of is None:
        return None
    named = [p for p in n.places(of, n.sentence.end) if p.code != NATION.code]
    called = next((p for p in named if _IS_CALLED.match(n.text, of, p.start)), None)
    called = called or next((p for p in named if p.end <= n.clause.end and _DESCRIBED.match(n.text, of, p.start)), None)
    if called is None or inside(n.m.counts, of, called.start):
        return None
    row = _nested(n, [p for p in named if p.start >= called.start], called.start)
    return answer_of(row[-1:], "place-behind") if row else None


def or_named_last(n: Number, answer: Answer[list[Place]]) -> Answer[list[Place]]:
    """An answer that found no place, or the nation for fewer firms than it has, unless the text names but one place
    that may have them: 三年前才47家,如今是161家,四会市的工业变了样.
    """
    least = fewest_of_nation(n.programme) if n.programme else None
    too_few = answer.rule in ("nationwide", "ministry") and least is not None and n.count.value < least
    if (answer.value and not too_few) or n.context.home or n.right_words in _OF_THEM or n.private:
        return answer
    if n.places(n.sentence.start, n.count.start):
        return answer
    only = _only_place(n)
    return answer_of([only], "only-place") if only and _may_have_all(n, only) else answer


def _only_place(n: Number) -> Place | None:
    """The innermost of the places that a text names, which lie each in the one before; None where others are named."""
    only: Place | None = None
    for place in n.m.places:
        if place.code == NATION.code or place.role == "scene" or is_excepted(n.text, place) or n.in_firm(place):
            continue
        if place.words[0] in "我全本该":
            continue
        if place.code is None or n.text[place.start - 1 : place.start] in _WENT_THERE:
            return None
        if only is None or lies_in(place.code, only.code):
            only = place
        elif place.code != only.code and not lies_in(only.code, place.code):
            return None
    return only


def _may_have_all(n: Number, place: Place) -> bool:
    """Whether a place behind a number may have all of its firms: no smaller number stands behind it, and no other thing
    is counted before it.
    """
    of_things = place.start > n.count.end and _OTHER_NUMBER.search(n.text, n.count.end, place.start)
    behind = inside(n.m.counts, max(place.end, n.count.end), n.clause_end(max(place.end, n.count.end)))
    smaller = any(count.value < n.count.value for count in behind)
    most = most_firms_of(n.programme, division(place.code or "")) if n.programme else None
    only_praised = _PRAISES.match(n.text, place.end) and n.text[place.start - 1 : place.start] == "是"
    return not (of_things or smaller or only_praised) and (most is None or n.count.value <= most)


def _opening(n: Number, at: int) -> list[Place]:
    """The places, each within the one before, that begin the clause behind a pause."""
    named = [p for p in n.places(at, n.clause_end(at + 1)) if p.code and p.role == "place" and p.code != NATION.code]
    if not named or named[0].words[0] in "我全本该" or n.text.startswith(_NOT_ITS_FIRMS, named[0].end):
        return []
    return _nested(n, named, at + 1)


def _nested(n: Number, named: list[Place], at: int) -> list[Place]:
    """The places that stand in a row from a position on, each within the one before; a mark or a word may part them."""
    if not named or named[0].start != at:
        return []
    pairs = takewhile(lambda two: two[1].start - two[0].end <= 1 and lies_in(two[1].code, two[0].code), pairwise(named))
    return [named[0], *(inner for _, inner in pairs)]
