"""Which places of its sentence a number may still mean, after other numbers have taken theirs."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

from pipeline.chinese.numbers import Number
from pipeline.chinese.place_case import LIST, as_place, code_or_words, lies_in, places_taken
from pipeline.chinese.words import AMONG, HELD, STOCK, TOTAL
from pipeline.mentions import Place

_SHORT = 8


def still_meant(n: Number, named: list[Place]) -> list[Place]:
    """The places of a sentence that a number after them may mean: not those that another number has taken for itself.

    In 全市98家,其中乐清20家、瑞安15家,另有3家… the last number is the city's, and so is the one in
    全市98家,其中乐清20家;专精特新中小企业312家. In 乐清20家,枣庄最少,也有6家 the last place is still free.
    """
    if not named or not n.before or named[-1].start > n.before[-1].count.start:
        return named
    for rule in _STILL_MEANT:
        meant = rule(n, named)
        if meant is not None:
            return meant
    return _not_taken(n, named)


def _passed_of_applied(n: Number, _: list[Place]) -> list[Place] | None:
    """The place of the number before, which tells how many asked for what a number says they got: 申报9家,通过7家."""
    last = n.before[-1]
    asked = last.measure == "applied" and not n.own and not n.places_before and n.count.value <= last.count.value
    beside = asked and len(n.left_words) <= _SHORT and not n.left_kinds & TOTAL
    return [as_place(last)] if beside and ";" not in n.text[last.count.end : n.count.start] else None


def _part_of_last(n: Number, _: list[Place]) -> list[Place] | None:
    """The place of the number before, of whose firms a number counts some: 厦门258家,海沧23家,当中生物医药企业11家."""
    last = n.before[-1]
    opens = n.left_words.lstrip(",").startswith(("其中", "当中"))
    if n.own or not opens or n.part is None or n.places_before or last.count.value < n.count.value:
        return None
    return [as_place(last)] if len(places_taken(n)) > 1 and not n.text.startswith(";", last.count.end) else None


def _raised_to(n: Number, _: list[Place]) -> list[Place] | None:
    """The place of the number before, whose new firms raised it to this total: 四省最多;宁波再添21家,总数达125家."""
    last = n.before[-1]
    if n.own or n.places_before or last.measure != "new" or last.count.value >= n.count.value:
        return None
    between = n.text[last.count.end : n.left].strip(",企业")
    if between or not n.left_kinds & STOCK or len(n.left_words) > _SHORT or _adds_up_places(n):
        return None
    told = n.places(n.clause_start(last.count.start), last.count.start)
    half = max(n.sentence.start, n.text.rfind(";", n.sentence.start, last.count.start))
    beside = any(code_or_words(place) == (last.region or last.place) for place in told)
    return [as_place(last)] if beside and not n.says(AMONG, half, last.count.start) else None


def _adds_up_places(n: Number) -> bool:
    """Whether a number is the sum of the last ones, whose places it counts together: 苏州151家、无锡92家,共243家."""
    sums = accumulate(f.count.value for f in reversed(n.before))
    return n.count.value in [*sums][1:]


def _outside_parts(n: Number, named: list[Place]) -> list[Place] | None:
    """The place whose parts are over: 全市 in 全市98家,其中乐清20家;专精特新中小企业312家."""
    last = n.before[-1]
    among = n.words.last(AMONG, n.sentence.start, last.count.start)
    parts_over = _has_other_title(n) or ";" in n.text[last.count.end : n.count.start]
    if among is None or not parts_over:
        return None
    if ";" not in n.text[last.count.end : n.count.start] and not any(f.count.start < among[0] for f in n.before):
        return None  # 南京公示名单,其中园区独角兽9家,瞪羚1家
    if outer := [place for place in named if place.end <= among[0]]:
        return outer[-1:]
    whole = next((finding for finding in n.before if finding.count.start < among[0]), None)
    return [as_place(whole)] if whole else None


def _only_one_taken(n: Number, named: list[Place]) -> list[Place] | None:
    """The one place that all numbers before are of: 乐清小巨人20家,隐形冠军3家."""
    taken = places_taken(n)
    if len(taken) > 1:
        return None
    return [as_place(n.before[-1])] if any(code_or_words(place) in taken for place in named) else named


def _one_of_title(n: Number, named: list[Place]) -> list[Place] | None:
    """The one place of all numbers before of the same title: 全省小巨人678家;独角兽武汉12家,上全球榜的有7家."""
    if n.own or n.title is None:
        return None
    alike = [f for f in n.before if f.programme == n.title.programme]
    several = len({f.region or f.place for f in alike}) != 1
    return None if several or len(alike) == len(n.before) else [as_place(alike[-1])]


def _for_next_title(n: Number, named: list[Place]) -> list[Place] | None:
    """All places, where a number's title begins a new round of them: 乐清20家、瑞安15家,隐形冠军3家."""
    if not _has_other_title(n):
        return None
    first, last = n.before[0], n.before[-1]
    of_last = {finding.programme for finding in n.before if finding.region == last.region}
    new_round = not _has_parts(n) or len(of_last) > 1 or last.programme != first.programme
    return named if new_round else None


def _whole_of_parts(n: Number, named: list[Place]) -> list[Place] | None:
    """The place whose parts the numbers between were of: 全市 in 全市98家,其中乐清20家、瑞安15家,另有3家."""
    if not _has_parts(n):
        return None
    first, last = n.before[0], n.before[-1]
    if last.region in _spoken_about(n) and not n.says(AMONG, first.count.end, last.count.start):
        return [as_place(last)]  # 全省131家获认定,我市18家在列,另有7家通过复核
    return [place for place in named if code_or_words(place) == (first.region or first.place)] or [as_place(first)]


def _spoken_about(n: Number) -> set[str]:
    """The codes of the outlet's own place and of those that the text is about."""
    return {place.code for place in (n.context.home, n.context.place, n.context.main) if place and place.code}


def _total_of_last(n: Number, named: list[Place]) -> list[Place] | None:
    """The place of the number before, of which this is the total: 西安市36家,累计140家;宝鸡市8家,累计20家.

    Or the figure itself, where that was only its mark: 西安市破百家,达到103家.
    """
    last = n.before[-1]
    if not n.own and len([f for f in n.before if f.count.start == last.count.start]) > 1:
        return []  # 宁波、杭州均超过15家,合计39家
    if not n.own and last.count.bound == "at_least" and n.count.bound == "exact" and len(n.left_words) < _SHORT:
        return [as_place(last)] if n.count.value >= last.count.value and n.left_kinds & (HELD | STOCK) else None
    if n.own or not n.left_kinds & STOCK or last.measure == "cumulative" or len(n.left_words) > _SHORT:
        return None
    return [as_place(last)]


def _part_whose_whole_has_it(n: Number, _: list[Place]) -> list[Place] | None:
    """The part counted last, where the whole has its own figure.

    浙江小巨人1801家、单项冠军278家,其中湖州小巨人104家,单项冠军21家: the 21 are Huzhou's.
    """
    first, last = n.before[0], n.before[-1]
    if n.title is None or not n.own or not lies_in(last.region, first.region):
        return None
    if n.left_kinds & AMONG and len(places_taken(n)) > LIST and ";" in n.text[last.count.end : n.count.start]:
        return None  # 全国375家,北京、上海分别为114家、63家;其中新晋独角兽72家
    counted = any(
        (f.programme, f.region) == (n.title.programme, first.region) and n.title.level in (None, f.level)
        for f in n.before
    )
    return [as_place(last)] if counted and n.count.value < first.count.value else None


_STILL_MEANT: tuple[Callable[[Number, list[Place]], list[Place] | None], ...] = (
    _passed_of_applied,
    _raised_to,
    _part_whose_whole_has_it,
    _part_of_last,
    _outside_parts,
    _only_one_taken,
    _one_of_title,
    _for_next_title,
    _whole_of_parts,
    _total_of_last,
)


def _not_taken(n: Number, named: list[Place]) -> list[Place]:
    """The places before all numbers, other than that of the first: 温州 in 温州传喜讯:乐清20家、瑞安15家,共35家."""
    if n.own and not n.kinds & TOTAL:
        return named
    first = n.before[0]
    start = min(finding.count.start for finding in n.before)
    return [place for place in named if place.start < start and code_or_words(place) != (first.region or first.place)]


def _has_other_title(n: Number) -> bool:
    """Whether a number has a title of its own, another one than the number before: 小巨人20家,隐形冠军3家."""
    title = n.programme
    return n.own and title != n.before[-1].programme


def _has_parts(n: Number) -> bool:
    """Whether numbers before are of parts of the place of the first one: 全市98家,其中乐清20家."""
    first = n.before[0]
    return any(lies_in(finding.region, first.region) for finding in n.before[1:])
