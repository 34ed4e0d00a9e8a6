"""A Chinese text with its mentions, sentence by sentence, and the stretch of words that belongs to each number.

A number's stretch reaches back to the number before it, or to its clause's beginning, and on to the next pause: in
杭州20家、宁波15家 each number has its own. A title that a number stands directly before belongs to that number
(13家国家级小巨人企业). What stands in brackets is closed to the numbers outside.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from pipeline.chinese.cells import Cell, cells_of
from pipeline.chinese.cohorts import chinese_batches, chinese_times
from pipeline.chinese.counts import chinese_counts
from pipeline.chinese.places import chinese_places
from pipeline.chinese.tables import Table, numbers_of, tables_of
from pipeline.chinese.titles import chinese_titles
from pipeline.chinese.titles_beside import with_honours_beside
from pipeline.chinese.titles_meant import resolved
from pipeline.chinese.words import (
    ANNOUNCED,
    APPLIED,
    FIRM,
    GRANTED,
    NEW,
    PROPOSED,
    REVIEWED,
    REVOKED,
    SERVED,
    STOCK,
    Words,
)  # fmt: skip
from pipeline.clauses import Span, Spans, chinese_sentences, inside, last_before
from pipeline.divisions import Division
from pipeline.mentions import AsOf, Batch, Count, Place, ProgrammeName, Year
from pipeline.patterns import pattern
from pipeline.programmes import GRANTED_BY_PLACES, granted_by

_BREAK = pattern(
    r"[,;!:-](?:(?<=[,;!])(?!\d{3}\b)|(?<=:)(?![约近超共]?\d)|(?<=-)-+|(?<=[^\W\da-zA-Z_]-)(?=[^\Wa-zA-Z_]))"
)
_PAUSES = ("、", "/", "|", ":")
_PAUSE_OR_BRACKET = pattern(r"[、/|():]")
_FOR_EACH = pattern("[同均各都][为是有]?")
_BRACKETS = pattern(r"\([^()\n]{0,300}\)")
_LEFT_OUT = pattern(
    r"\((?:暂|尚|均)?(?:不含|不包括|不包含|不计|未含|剔除|扣除)[^()\d\n]{0,20}\)"
)  # 16家(不含到期未复核)
_ARE = pattern(r"(?:企业)?(?:则|都|均|全部)?[是为系](?=\d{4}年|[^,。;\d])")
_AND_OF_THEM = pattern(r"、[^,。;、\d]{2,20}的(?:企业|公司)")
_LONGEST_FIRM = 24
_WITHOUT_PAUSE = pattern(r"[^\s,。;、:()\d|]*")
_PREDICATES = GRANTED | NEW | PROPOSED | ANNOUNCED | APPLIED | REVIEWED | REVOKED | SERVED | STOCK | FIRM
_RULES = pattern(r"(?:方案|办法|细则|计划|意见|措施|规划|条例|指南|标准|手册)(?:\([^()]{0,20}\))?》")
_YEAR_BEFORE = pattern(r"\d{4}年度?$")
_LIST_BEFORE = pattern(r"(?:\d{4}年度?|第[一二三四五六七八九十\d]{1,3}批次?)$")
_ONLY_NUMBER = pattern(r"[^\w]*(?:再?新?[增添])?\d{1,5}[家户席个]")
_QUESTION = pattern(r"[^\d?]{2,20}")  # 本批哪些地方最多?浙江603家
_TO_NEXT = pattern(r"(?:企业|公司)?(和|与|及|以及|加上)")  # what follows belongs to the next number: 12家及通过复核9家
_OVER = pattern(
    r"(?:期|工作|环节|程序|名单|时间){0,2}(?:已经?|也|均|都|同期|同步|于|在|\d+月\d+日|[今昨]日|近日|日前|顺利|正式|全部){0,5}"
    r"(?:结束|期满|届满|完毕|完成|收官|过|满(?![\d一二三四五六七八九十]))(?!后|前|之)|(?<=已公示)(?:满|了)?\d{1,2}个?(?:工作日|天|日)"
)
_ENDED = ("结束", "完成", "已过")
# What a list leads to whose 公示 is over; without it the list still waits for that: 公示结束,我市5家上榜.
_LED_TO = pattern(
    r"无异议|通过|(?<!拟)认定|获评|获批|拿到|成为|确定|最终|正式|授予|批准|核准|公布|印发|公告|发文|取得|评为|备案|命名|颁|顺利|成功|如愿|尘埃落定|终于"
)
_WON_BEFORE = pattern("最终|正式|成功|如愿|终于|顺利")  # 最终9家入选第六批,公示已经结束
# A title that firms only come from: 其中小巨人成长起来的有180家 counts those who won another one.
_GROWN_FROM = pattern(r"(?:成长|升级|晋级|晋升|培育|孵化|发展|蝶变|进阶|转化)(?:起来|而来|过来|上来|出来)的")
_IN_ALL = pattern(r"(?:全国|全[省市区县]|我[省市区县])?(?:一?共有?|总?共?计|合计)")
_ADDS_UP = pattern(r"(?:企业)?,?(?:累计|总数|总量|总计|合计|共计)(?:已|现)?(?:达到?|有|为|突破|超过?)?")
_THERE_ARE = pattern(
    r"(?:全国|全[省市区县]|我[省市区县])?(?:一共|总共|共|就|也|只|仅|则|还|大约|差不多)?(?:有|是|为|达|共)了?"
)
_NEAR = 18
_LONGEST_PROCEDURE = 90
_STEP_ENDS = pattern(r"[,、]|(?:等|后|之后|,)?[^,。;]{0,2}已经?")
_STILL_OPEN = pattern("公示|拟|如有异议")
_AFTER_STEP = pattern(r"[,、后等]|(?:期满|结束|无异议)")
_PROCEDURE = pattern(r"\s*(?:在|再|又|并|后)?(?:经过?|通过|历经)(?:(?!拟|现(?!场)|予以|名单|[家户]企业)[^。])*")
# The formal act that a procedure ends with, so that a 公示 named before it is over: 集体讨论、对外公示,…现予公布.
_ACT = pattern(
    r"现(?:予以?|将[^,。;]{0,24})?(?:公布|公告|印发|认定|命名|授予)|(?:公布|公告)如下|(?:决定|同意|批准)(?:认定|授予|命名|确定|备案)|授予|"
    r"已经?(?:确定|审定|批准)"
)
_TO_ITS_PLACE = pattern(r"(?:企业|公司)?(?:分别|均|都)?(?:来自|位于|分布在|落户|花落|落在|属于|在|出自)")


@dataclass(frozen=True, slots=True)
class Mentions:
    """Everything that a plain text mentions, each kind sorted by its start."""

    text: str
    words: Words
    counts: Spans[Count]
    titles: Spans[ProgrammeName]
    places: Spans[Place]
    batches: Spans[Batch]
    years: Spans[Year]
    names: Spans[ProgrammeName | Place | Batch | Year]
    dates: Spans[AsOf]
    breaks: list[int]
    brackets: list[tuple[int, int]]
    tables: list[Table]
    cells: dict[int, Cell]

    def bracket(self, at: int) -> tuple[int, int] | None:
        """The brackets around a position, their marks included."""
        before = bisect_right(self.brackets, (at, at)) - 1
        if before >= 0 and self.brackets[before][1] > at:
            return self.brackets[before]
        return None

    def around(self, count: Count) -> tuple[int, int] | None:
        """The brackets around a number, unless they hold nothing before it: 宁波(397家) is as good as 宁波397家.

        Or a word for all of some places: 广州和杭州(同为22家).
        """
        around = None if self.text[count.start - 1 : count.start] == "(" else self.bracket(count.start)
        return None if around and _FOR_EACH.fullmatch(self.text, around[0] + 1, count.start) else around


@dataclass(frozen=True, slots=True)
class Stretch:
    """A number with the words that belong to it.

    ``clause`` is the part of its sentence between two commas; ``left`` where its own words begin, ``right`` where they
    end; ``attached`` the title that it stands directly before; ``around`` the brackets that it stands in.
    """

    count: Count
    clause: Span
    left: int
    right: int
    attached: ProgrammeName | None
    around: tuple[int, int] | None


def _firms_own_words(text: str, places: Spans[Place]) -> Iterator[Span]:
    """What firms' names hold between their place and 有限公司, which means nothing: 长春某某生物统计技术有限公司."""
    at = text.find("有限")
    while at >= 0:
        place = last_before(places, at)
        if place and at - place.end <= _LONGEST_FIRM and _WITHOUT_PAUSE.fullmatch(text, place.end, at):
            yield Span(place.end, at)
        at = text.find("有限", at + 1)


def mentions_of(text: str, home: Division | None) -> Mentions:
    """All that a plain text mentions. ``home`` is the outlet's own division."""
    words = Words(text)
    places = chinese_places(text, home)
    titles = Spans(_after_places(text, resolved(text, with_honours_beside(text, chinese_titles(text))), places))
    words.hide([*titles, *places, *_firms_own_words(text, places)])
    if "(" in text:
        words.hide(Span(*found.span()) for found in _LEFT_OUT.finditer(text))
    for start, end in _past_steps(text):
        words.settle(start, end)
    tables = tables_of(text)
    counts, batches = Spans(chinese_counts(text, numbers_of(text, tables))), Spans(chinese_batches(text))
    named_years, dates = chinese_times(text)
    years = Spans(named_years)
    return Mentions(
        text=text,
        words=words,
        counts=counts,
        titles=titles,
        places=places,
        batches=batches,
        years=years,
        names=Spans([*places, *titles, *batches, *years]),
        dates=Spans(dates),
        breaks=[match.start() for match in _BREAK.finditer(text)],
        brackets=[match.span() for match in _BRACKETS.finditer(text)],
        tables=tables,
        cells=cells_of(tables, words, places, titles, batches, years) if tables else {},
    )


def _past_steps(text: str) -> Iterator[tuple[int, int]]:
    """Where 公示 is over and led to something, or only the last step of a procedure that is: 公示已结束,26家获评;
    经申报和公示,认定84家.
    """
    at = text.find("公示")
    while at >= 0:
        if (over := _OVER.match(text, at + 2)) or text[at - 2 : at] in _ENDED:
            cuts = (text.find(mark, at) for mark in "。\n")
            stop = min((cut for cut in cuts if cut >= 0), default=len(text))
            begins = max(text.rfind(mark, 0, at) for mark in "。\n") + 1
            ended_with = over is not None and over.end() == stop and _WON_BEFORE.search(text, begins, at)
            if ended_with or _LED_TO.search(text, at + 2, stop):
                yield at, at + 2
        elif _leads_to_act(text, at + 2):
            yield max(text.rfind(mark, 0, at) for mark in ",;、。\n") + 1, at + 2
        elif _AFTER_STEP.match(text, at + 2):
            start = max(text.rfind(mark, max(0, at - _LONGEST_PROCEDURE), at) for mark in ",;:。\n") + 1
            start = max(start, text.rfind(")经", start, at) + 1)  # 本报讯(记者…)经企业申报
            if _PROCEDURE.fullmatch(text, start, at):
                yield start, at + 2
        at = text.find("公示", at + 2)


def _leads_to_act(text: str, end: int) -> bool:
    """Whether the clause of a 公示 ends with it, and its sentence with the formal act that such a step leads to."""
    if not _STEP_ENDS.match(text, end):
        return False
    cuts = (text.find(mark, end) for mark in "。\n")
    stop = min((cut for cut in cuts if cut >= 0), default=len(text))
    return _ACT.search(text, end, stop) is not None and not _STILL_OPEN.search(text, end, stop)


def _after_places(text: str, titles: Iterable[ProgrammeName], places: Spans[Place]) -> Iterator[ProgrammeName]:
    """The titles without the 省 of a place before them: 浙江省小巨人 are those of Zhejiang, whoever grants them.

    In 2021年湖北省…名单 and 浙江省级… the province is the grantor all the same.
    """
    ends = {place.end - 1: place for place in places} | {p.end - 3: p for p in places if p.words.endswith("自治区")}
    behind = {place.end: place for place in places if place.code}
    for title in titles:
        if _in_rules_name(text, title) or _GROWN_FROM.match(text, title.end):
            continue
        place = ends.get(title.start)
        if place is None:
            granter = behind.get(title.start)
            listed = (
                granter
                and title.programme in GRANTED_BY_PLACES
                and _LIST_BEFORE.search(text, max(0, granter.start - 6), granter.start)
            )
            yield title._replace(level=granted_by(granter.code or "")) if granter and listed else title
            continue
        list_before = _LIST_BEFORE if title.programme in GRANTED_BY_PLACES else _YEAR_BEFORE
        said = text.startswith("级", place.end) or list_before.search(text, max(0, place.start - 6), place.start)
        yield title._replace(start=place.end, level=title.level if said else None)


def _in_rules_name(text: str, title: ProgrammeName) -> bool:
    """Whether a title stands in the name of rules or plans, which says nothing about who got it: 《…培育实施方案》."""
    opened = text.rfind("《", max(0, title.start - 60), title.start)
    if opened < 0 or text.find("》", opened, title.start) >= 0:
        return False
    return _RULES.search(text, title.end, text.find("》", title.end, title.end + 60) + 1) is not None


def sentences_of(text: str) -> list[Span]:
    """The sentences of a plain text."""
    found: list[Span] = []
    for sentence in chinese_sentences(text):
        if found and _leads_on(text, found[-1], sentence):
            found[-1] = Span(found[-1].start, sentence.end)
        else:
            found.append(sentence)
    return found


def _leads_on(text: str, sentence: Span, following: Span) -> bool:
    """Whether a sentence is but half of what it says: 42家!2022年度瞪羚企业…公布; 本批哪里最多?浙江603家."""
    asked = text[sentence.end] == "?"
    if not (asked or text[sentence.end - 1] in "家户席个") or "\n" in text[sentence.end : following.start]:
        return False
    if asked:
        return _QUESTION.fullmatch(text, sentence.start, sentence.end) is not None
    return _ONLY_NUMBER.fullmatch(text, sentence.start, sentence.end) is not None


def stretches(mentions: Mentions, sentence: Span) -> list[Stretch]:
    """The sentence's numbers, each with the words that belong to it."""
    counts = inside(mentions.counts, sentence.start, sentence.end)
    found: list[Stretch] = []
    used = sentence.start
    for at, count in enumerate(counts):
        following = counts[at + 1].start if at + 1 < len(counts) else sentence.end
        around = mentions.around(count)
        clause = _clause(mentions, sentence, count, around)
        right = _right(mentions, count, min(clause.end, _before_brackets(mentions, count, following)))
        if right == following and (link := _TO_NEXT.match(mentions.text, count.end, right)):
            right = link.start(1)
        attached = _attached(mentions, count, right)
        if right > count.end and _next_has_title(mentions, Span(count.end, following), count, found):
            attached, right = None, count.end
        if attached:
            right = max(right, attached.end)
        left = _topic(mentions, sentence, clause, count) if used <= clause.start else used
        found.append(Stretch(count, clause, left, right, attached, around))
        used = _used(mentions, count, attached, right)
        used = around[1] if around and used < around[1] <= following else used
    return found


def _next_has_title(mentions: Mentions, behind: Span, count: Count, before: list[Stretch]) -> bool:
    """Whether the title behind a number is that of the next one, in a row without pauses whose numbers stand behind
    their titles: 科技型中小企业1050家高新技术企业800家; 高企112家总数达486家新增专精特新中小企业61家.
    """
    title = next(iter(inside(mentions.titles, behind.start, behind.end)), None)
    if title is None or title.end != behind.end:
        return False
    if title.start > behind.start:
        fresh = mentions.words.first(NEW, behind.start, title.start)
        return fresh is not None and fresh[0] == behind.start and _title_right_before(mentions, count, before)
    return _title_right_before(mentions, count, before)


def _title_right_before(mentions: Mentions, count: Count, before: list[Stretch]) -> bool:
    """Whether a title that is not the number's before stands right before a number, or before the one it adds to."""
    end = count.start
    if before and _ADDS_UP.fullmatch(mentions.text, before[-1].count.end, count.start):
        end = before[-1].count.start  # 高企112家总数达486家
        before = before[:-1]
    titles = inside(mentions.titles, end - _LONGEST_FIRM, end)
    if not titles or titles[-1].end != end or titles[-1].programme is None:
        return False
    last = before[-1].attached if before else None
    return last is None or last.end <= titles[-1].start


def _clause(mentions: Mentions, sentence: Span, count: Count, around: tuple[int, int] | None) -> Span:
    breaks = mentions.breaks
    before = bisect_left(breaks, count.start) - 1
    after = bisect_left(breaks, count.end)
    start = breaks[before] + 1 if before >= 0 and breaks[before] >= sentence.start else sentence.start
    end = breaks[after] if after < len(breaks) and breaks[after] < sentence.end else sentence.end
    if around:
        return Span(max(start, around[0] + 1), min(end, around[1] - 1))
    return Span(start, end)


def _topic(mentions: Mentions, sentence: Span, clause: Span, count: Count) -> int:
    """Where a number's words begin: with its clause, or where that only adds up the firms that the one before names:
    通过复核的小巨人企业,共3916家; 没有通过复核的,有12家.
    """
    text = mentions.text
    told = text.endswith("的", 0, clause.start - 1) and _THERE_ARE.fullmatch(text, clause.start, count.start)
    if not told and not _IN_ALL.fullmatch(text, clause.start, count.start):
        return clause.start
    at = bisect_left(mentions.breaks, clause.start - 1)
    start = max(mentions.breaks[at - 1] + 1 if at else 0, sentence.start)
    names = told or (
        text.endswith("企业", start, clause.start - 1) and mentions.words.kinds_in(start, clause.start) & REVIEWED
    )
    return start if names and not inside(mentions.counts, start, clause.start) else clause.start


def _before_brackets(mentions: Mentions, count: Count, following: int) -> int:
    """Where the words before the next number end, without brackets that are about that one: 90家(第六批新增10家)."""
    around = mentions.bracket(following)
    return around[0] if around and count.end <= around[0] else following


def _right(mentions: Mentions, count: Count, limit: int) -> int:
    """Where a number's words end: at the next pause that is no part of a title."""
    text = mentions.text
    start = count.end
    while mark := _PAUSE_OR_BRACKET.search(text, start, limit):
        at, start = mark.span()
        if text[at] == ")" and text[count.start - 1] == "(":
            return at
        if text[at] == "(" and (around := mentions.bracket(start)) and around[1] <= limit:
            start = around[1]
        elif text[at] in _PAUSES and not (
            _within_name(mentions, at, count.end, limit) or _within_attribute(text, count.end, at, limit)
        ):
            return at
    return limit


def _within_name(mentions: Mentions, pause: int, start: int, end: int) -> bool:
    """Whether a pause is part of a title, or between two batches: 12家专、精、特、新企业; 9家通过第三批、第六批复核."""
    if any(title.start <= pause < title.end for title in inside(mentions.titles, start, end)):
        return True
    batches = inside(mentions.batches, start, end)
    return any(before.end == pause and behind.start == pause + 1 for before, behind in pairwise(batches))


def _within_attribute(text: str, start: int, pause: int, end: int) -> bool:
    """Whether a pause stands between two things said of all firms: 其余183家是2022年认定、今年通过复核的企业."""
    return _ARE.match(text, start, pause) is not None and _AND_OF_THEM.match(text, pause, end) is not None


def _attached(mentions: Mentions, count: Count, right: int) -> ProgrammeName | None:
    """The title that a number stands directly before, with at most an attribute between: 13家A股上市的小巨人企业."""
    titles = inside(mentions.titles, count.end, right)
    if not titles or titles[0].start - count.end > _NEAR:
        return None
    between = mentions.words.kinds_in(count.end, titles[0].start)
    marks = mentions.text[count.end : titles[0].start]
    return None if between & _PREDICATES or any(mark in marks for mark in "()-为是被中里") else titles[0]


def _used(mentions: Mentions, count: Count, attached: ProgrammeName | None, right: int) -> int:
    """Where the words of the next number may begin."""
    if attached:
        return attached.end
    link = _TO_ITS_PLACE.match(mentions.text, count.end, right)
    if link:
        places = inside(mentions.places, link.end(), right)
        if places and places[0].start == link.end():
            return places[0].end
    if mentions.text.startswith(_PAUSES, right):
        return right + 1
    return count.end
