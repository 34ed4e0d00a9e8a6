"""What the figures of one document say about each other: sums of new and reviewed firms, totals that a batch is part
of, notes that hold for them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, product, takewhile

from pipeline.divisions import NATION
from pipeline.normalise import headline_end
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern
from pipeline.programmes import RESTARTING
from pipeline.records import Measure
from pipeline.scopes import Finding, holds

_VALID = "有效期内"
_OF_VALIDITY = ("有效期", "失效", "过期", "到期")
# 注:只统计有效期内企业; 说明:以上数据不含已过有效期的企业
_NOTE = pattern(
    rf"(?:注:?|数据|口径|以上|上述|统计)[^。\n]{{0,12}}均为{_VALID}|"
    r"(?:^|(?<=[\n。(]))[ *※]*(?:备?注|说明|附注|注释|(?:数据|统计)?(?:口径|范围|说明|来源))(?:\d|[一二三])?:"
    r"[^。\n]{0,40}?"
    r"(?:(?:[均都只仅]|全部|(?<=:))(?:[为是指含计限]|统计|包括|包含|计算|计入|收录|涉及|涵盖)*(?:了|到)?"
    r"(?:当前|目前|仍|尚|处于|在)*(?P<valid>有效期内?)(?!为|至|到|[\d一二三])|"
    r"(?:不含|不包括|不包含|剔除了?|扣除了?|未?不?计入?|未统计)[^,。;\n]{0,8}?(?:有效期|过期|到期|失效))",
    re.MULTILINE,
)
# The same said at a sentence's end of all its figures: 江苏2156家,浙江1806家(两省均只计有效期内企业).
_REMARK = pattern(
    rf"[(,;][^(),。;\d\n]{{0,12}}?(?:均|都|皆|全部|一律|只|仅|数据|口径){{1,3}}(?:[只仅]?(?:计算?|算|统计|包[含括]|含|指|限|[为是系]))(?:了|的|当前|仍在)?"
    rf"{_VALID}(?:的)?(?:企业|高企|数据|家数|数量)?\)?(?=[。\n]|$)"
)
# What a note says to be left out of all provinces that have it: 注:省的数据不含计划单列市.
_NOTE_OF_PROVINCES = pattern(r"(?:注|口径|数据|数字|数量|家数|统计|各省|省份|上述|以上)[^。\n]{2,60}")
_LEFT_OUT = pattern(
    r"(?:不含|不包括|不包含|未含|未包含|未包括|不计入?|未计入?|剔除了?|扣除了?|除去)(?:各自|其|所辖|[五5]个?|的|新疆|生产建设)*"
    r"(?P<what>计划单列市|兵团)"
)
_OF_PROVINCES = {"计划单列市": {"210000", "330000", "350000", "370000", "440000"}, "兵团": {"650000"}}
_OPEN_BATCH = pattern(
    r"第(?P<batch>[一二三四五六七八九十]{1,3}|\d{1,2})批(?:数据|名单|数量|结果)?(?:为|系|是|仍为|尚在|仍在|还在|尚处)公示(?:数|期|阶段|名单|中|$)"
)
_GUESSES = (
    " stock-by-default", " granted", " held", " like-list", " another-title", " new-and-review-in-lead"
)  # fmt: skip
_FIRST_TIME = pattern(r"认定,(?:首次|新|初次)认定的?(?:有|为|是)?$")  # 37户企业通过认定,首次认定的有20户
_SPLIT = ("new", "cumulative", "new_and_reviewed")
_NOW = pattern("目前|截[至止]|现[有在]|如今|眼下|[至迄]今")
_LEAD = 8  # 目前,全市
_ENDS = pattern(r"[。\n]")
_MOST = 200  # a document has few wholes, and a long list of places none behind its first lines
_FARTHEST_PART = 30
_SURELY = (False, -1)  # before all that is guessed
_NEWLY = r"(?:首次|初次|第一次|新)(?:认定|通过|获批|获评|获得|评定)"
_OF_THEM = r"[,;(](?:其中|当中|里面|这里面|这当中|内有|内含|包括|包含|含|\d+[家户个][里之当]?中?)"
_OF_WHOM_NEW = pattern(rf"{_OF_THEM}[,:]?(?:有|的)?{_NEWLY}")
_OF_WHOM = pattern(rf"{_OF_THEM}[,:]?(?:有|共|就有)*$")
_ARE_NEW = pattern(rf"(?:企业)?(?:都|均)?(?:是|为|属|属于|系)?{_NEWLY}")
_PART = pattern(r"[,;。(]?(?:其中|当中|里面|包括|含)")
_TAKEN_IN = pattern(r"(?:企业)?,?(?:也|都|均|已|就)*(?:算|计算?|包含|包括|含|统计)?(?:了)?在内")
_ONE_OF_SEVERAL = pattern(r"(?:单|光|仅|单单|仅仅|光光)(?:是|论|看|说|算|凭|靠|入选|在|[^,。;\d]{0,14}第)|就[有达占是]")


def settled(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings of a plain text, in order, each with what the others and the notes add to it."""
    findings = list(findings)
    if not findings:
        return []
    part = _VALID if any(word in text for word in _OF_VALIDITY) and _NOTE.search(text) else None
    still_open = _OPEN_BATCH.search(text)
    open_batch = chinese_value(still_open["batch"]) if still_open else None
    summed = _summed(_with_cohorts(text, _split_up(text, list(_tied(text, findings)))))
    summed = _sure_as_parts(text, _with_renewed(text, _with_both(text, summed)))
    headline = headline_end(text)
    summed = _without_contradicted(text, _without_echoes(_completed(summed, headline), headline))
    summed = _up_to_open_batch(_without_left_out(text, summed))
    remarks = [_remarked_on(text, said) for said in _REMARK.finditer(text)] if _VALID in text else []
    summed = [replace(f, subset=_VALID) if _is_valid_stock(f, remarks) else f for f in summed]
    return [_of_open_batch(_noted(finding, part), open_batch) for finding in summed]


def _remarked_on(text: str, remark: re.Match[str]) -> tuple[int, int]:
    """The sentence that ends with a remark."""
    return max(text.rfind("。", 0, remark.start()), text.rfind("\n", 0, remark.start())) + 1, remark.start()


def _is_valid_stock(finding: Finding, remarks: list[tuple[int, int]]) -> bool:
    """Whether a sentence says of all its figures that they count the firms whose title still runs."""
    told = any(start <= finding.count.start < end for start, end in remarks)
    return told and finding.measure == "cumulative" and not finding.subset


def _without_left_out(text: str, findings: list[Finding]) -> list[Finding]:
    """The findings, of which provinces in a list of several are parts where a note says what they leave out."""
    if not any(what in text for what in _OF_PROVINCES):
        return findings
    parts = {
        code: left_out[0]
        for note in _NOTE_OF_PROVINCES.finditer(text)
        for left_out in _LEFT_OUT.finditer(note[0])
        for code in _OF_PROVINCES[left_out["what"]]
    }
    if not parts:
        return findings
    listed: dict[tuple[object, ...], set[str]] = {}
    for finding in findings:
        if finding.region and finding.region.endswith("0000") and finding.region != NATION.code:
            listed.setdefault((finding.programme, *_cohort(finding)), set()).add(finding.region)
    return [
        replace(finding, subset=parts[finding.region])
        if finding.region in parts and not finding.subset and len(listed[(finding.programme, *_cohort(finding))]) > 1
        else finding
        for finding in findings
    ]


def _tied(text: str, findings: list[Finding]) -> Iterator[Finding]:
    """Totals whose newest part is the batch counted right after: 累计8997家,其中第四批4328家."""
    for at, (total, part) in enumerate(pairwise([*findings, None])):
        if total is None:
            continue
        if part and part.batch and _is_newest_part(text, total, part):
            row = takewhile(lambda f: f.measure == "new" and f.batch and not f.subset, findings[at + 1 : at + 41])
            newest = max(f.batch[1] for f in row if f.batch and _whose(f) == _whose(total))
            yield replace(total, batch=(1, newest))
        else:
            yield total


def _is_newest_part(text: str, total: Finding, part: Finding) -> bool:
    same = _whose(total) == _whose(part)
    bare = total.measure == "cumulative" and total.batch is None and part.measure == "new" and not part.subset
    between = text[total.count.end : part.count.start]
    if not (same and bare and total.count.value > part.count.value and len(between) < 40):
        return False
    if part.year and part.programme in RESTARTING:
        return False  # which begin anew each year, so that they add up to no span
    if _TAKEN_IN.match(text, part.count.end):
        return True
    return bool(_PART.search(between)) and not _ONE_OF_SEVERAL.search(between)  # 742家,其中光是第五批就有310家


def _sure_as_parts(text: str, findings: list[Finding]) -> list[Finding]:
    """The findings, of which new firms are as sure as those of a place in theirs: 全省新增10家,其中我市4家入选."""
    return [
        replace(whole, status=part.status) if part and _is_as_sure(text, whole, part) else whole
        for whole, part in pairwise([*findings, None])
        if whole
    ]


def _is_as_sure(text: str, whole: Finding, part: Finding) -> bool:
    alike = (whole.programme, whole.measure, whole.batch, whole.year) == (part.programme, "new", part.batch, part.year)
    if not alike or whole.measure != "new" or whole.status or not part.status or whole.subset or part.subset:
        return False
    if whole.region not in _around(part) or part.count.value > whole.count.value:
        return False
    between = text[whole.count.end : part.count.start]
    return len(between) < _FARTHEST_PART and "。" not in between and _PART.search(between) is not None


def _split_up(text: str, findings: list[Finding]) -> list[Finding]:
    """The findings, of which lists too large for what they were taken to split up are of something larger.

    第十八批906家。全年共27312家。西安19846家、咸阳1523家: these are of the year's.
    """
    mended: dict[int, Finding] = {}
    for row in _rows(text, findings):
        if whole := _outgrown(row, findings):
            mended |= {id(part): _as_part_of(whole, part) for part in row}
    return [mended.get(id(finding), finding) for finding in findings] if mended else findings


def _rows(text: str, findings: list[Finding]) -> Iterator[list[Finding]]:
    """The figures of places in one sentence that are taken for the same."""
    row: list[Finding] = []
    for finding in findings:
        if finding.subset or finding.region is None:
            continue
        if row and not _in_row(text, row[-1], finding):
            yield row
            row = []
        row.append(finding)
    if row:
        yield row


def _in_row(text: str, last: Finding, finding: Finding) -> bool:
    """Whether a figure stands in the row of the last one, which a headline's, read after all others, never does."""
    same = (last.programme, last.level, *_cohort(last)) == (finding.programme, finding.level, *_cohort(finding))
    ordered = last.count.start <= finding.count.start
    return same and ordered and not _ENDS.search(text, last.count.end, finding.count.start)


def _outgrown(row: list[Finding], findings: list[Finding]) -> Finding | None:
    """The smallest whole before a list that holds it, where none of those that it was taken to split up does."""
    first, total = row[0], _together(row)
    around = set.intersection(*(_around(f) for f in row))
    wholes = [
        f
        for f in findings[:_MOST]
        if f.region in around
        and not f.subset
        and (f.programme, f.level) == (first.programme, first.level)
        and f.count.start < first.count.start
    ]
    taken = [f for f in wholes if _cohort(f) == _cohort(first)]
    if not taken or any(holds(f, total) for f in taken):
        return None
    larger = [f for f in wholes if f.measure in _SPLIT and holds(f, total)]
    return min(larger, key=lambda f: f.count.value, default=None)


def _around(finding: Finding) -> set[str]:
    """The codes of the city, the province and the nation around a figure's place, itself left out."""
    code = finding.region or ""
    return {f"{code[:4]}00", f"{code[:2]}0000", NATION.code} - {code}


def _together(row: list[Finding]) -> int:
    """How many firms the places of a list have, those that lie in another one left out."""
    places = {f.region for f in row}
    return sum(f.count.value for f in row if not _around(f) & places)


def _cohort(finding: Finding) -> tuple[object, ...]:
    return finding.measure, finding.batch, finding.year


def _as_part_of(whole: Finding, part: Finding) -> Finding:
    return replace(
        part,
        measure=whole.measure,
        batch=whole.batch,
        year=whole.year,
        status=whole.status,
        as_of=whole.as_of,
        rule=f"{part.rule.rpartition(' · ')[0]} · part-of-larger",
        sources=tuple(source for source in part.sources if source[0] not in ("measure", "batch", "year")),
    )


def _with_cohorts(text: str, findings: list[Finding]) -> list[Finding]:
    """The findings, of which parts that name no cohort have that of their whole.

    2024年入库2.1万家。章贡区入库412家: in 2024. 前七批累计1600家。杭州400家: of the seven batches.
    """
    wholes = [f for f in findings[:_MOST] if not f.subset and (f.batch if f.measure == "cumulative" else f.year)]
    if not wholes:
        return findings
    return [
        f if _NOW.search(text, max(0, f.start - _LEAD), f.count.start) else _like_whole(f, wholes) for f in findings
    ]


def _like_whole(part: Finding, wholes: list[Finding]) -> Finding:
    if part.year or part.batch or part.as_of or part.region is None:
        return part
    around = _around(part)
    cohorts = {
        (whole.year, whole.batch, part.status or whole.status)
        for whole in wholes
        if whole.region in around
        and whole.count.start < part.count.start
        and (whole.programme, whole.level, whole.measure) == (part.programme, part.level, part.measure)
        and holds(whole, part.count.value)
    }
    if len(cohorts) != 1:
        return part
    year, batch, status = cohorts.pop()
    return replace(part, year=year, batch=batch, status=status)


def _summed(findings: list[Finding]) -> list[Finding]:
    """The findings, of which some add up the new and the reviewed firms, though their words speak of one alone."""
    sums: dict[tuple[object, ...], set[tuple[int, object]]] = {}
    told: dict[tuple[object, ...], Finding] = {}
    for reviewed, fresh in product(_wholes(findings, "reviewed"), _wholes(findings, "new")):
        if _whose(fresh) == _whose(reviewed):
            both = fresh.count.value + reviewed.count.value
            sums.setdefault(_whose(fresh), set()).update({(both, fresh.batch), (both, None)})
            told[_whose(fresh)] = fresh if fresh.status == reviewed.status else replace(fresh, status=None)
    if not sums:
        return findings
    return [_as_sum(f, told[_whose(f)]) if _is_sum(f, sums) else f for f in findings]


def _as_sum(finding: Finding, fresh: Finding) -> Finding:
    """A figure as new and reviewed firms together, of the new ones' batch and as certain as they are."""
    batch, status = finding.batch or fresh.batch, finding.status or fresh.status
    return replace(finding, measure="new_and_reviewed", batch=batch, status=status)


def _with_renewed(text: str, findings: list[Finding]) -> list[Finding]:
    """The findings, of which wholes are new and reviewed ones where a part of them is said to be new: 29家被认定为高新
    技术企业,其中新认定15家.
    """
    mended: dict[int, Finding] = {}
    for whole, part in pairwise(findings):
        between = text[whole.count.end : part.count.start]
        if whole.measure != "new" or whole.subset or part.subset or len(between) > _FARTHEST_PART:
            continue
        same = _whose(whole) == _whose(part) and part.measure == "new" and part.count.value < whole.count.value
        some = (
            _OF_WHOM_NEW.search(between)
            or _FIRST_TIME.search(between)
            or (_OF_WHOM.search(between) and _ARE_NEW.match(text, part.count.end))
        )
        if same and whole.programme != "tech_sme" and some and not _said_new(text, whole):
            mended[id(whole)] = replace(whole, measure="new_and_reviewed")
    return [mended.get(id(finding), finding) for finding in findings] if mended else findings


def _with_both(text: str, findings: list[Finding]) -> list[Finding]:
    """The findings, of which wholes are new and reviewed ones where the two told right behind them add up to them:
    总计40家过关:26家为新认定,14家为复审通过.
    """
    mended: dict[int, Finding] = {}
    for whole, one, other in zip(findings, findings[1:], findings[2:], strict=False):
        measures = {one.measure: one, other.measure: other}
        alike = _whose(whole) == _whose(one) == _whose(other) and whole.level == one.level == other.level
        adds = whole.count.value == one.count.value + other.count.value
        near = (
            other.count.start - whole.count.end <= _FARTHEST_PART
            and "。" not in text[whole.count.end : one.count.start]
        )
        if set(measures) != {"new", "reviewed"} or whole.measure not in ("new", "reviewed"):
            continue
        if alike and adds and near and not (whole.subset or other.subset):
            fresh = measures["new"]
            year, batch = whole.year or fresh.year, fresh.batch or whole.batch
            mended[id(whole)] = replace(whole, measure="new_and_reviewed", batch=batch, year=year)
    return [mended.get(id(finding), finding) for finding in findings] if mended else findings


def _said_new(text: str, finding: Finding) -> bool:
    """Whether a figure's own words call its firms new: 新增29家,其中…."""
    said = next(((start, end) for field, start, end in finding.sources if field == "measure"), None)
    return said is not None and "新" in text[slice(*said)]


def _is_sum(finding: Finding, sums: dict[tuple[object, ...], set[tuple[int, object]]]) -> bool:
    """Whether a figure of new firms is one of its place's sums."""
    if finding.measure != "new" or finding.subset:
        return False
    return (finding.count.value, finding.batch) in sums.get(_whose(finding), ())


def _completed(findings: list[Finding], headline: int) -> list[Finding]:
    """The findings without a headline's new firms of which the body tells that some were only reviewed."""
    joint = {(*_whose(f), f.count.value, f.batch) for f in findings if f.measure == "new_and_reviewed"}
    if not joint:
        return findings
    return [
        f
        for f in findings
        if f.end > headline or f.measure != "new" or (*_whose(f), f.count.value, f.batch) not in joint
    ]


def _without_echoes(findings: list[Finding], headline: int) -> list[Finding]:
    """The findings without those that only take up a figure again, with a measure but guessed: 海淀的37家独角兽….

    What a headline guesses takes up what the body tells.
    """
    if not any(map(_guessed, findings)):
        return findings
    first: dict[tuple[object, ...], dict[Measure, tuple[bool, int]]] = {}  # where a figure first has each measure
    for finding in findings:
        if not finding.subset:
            starts = first.setdefault((*_whose(finding), finding.count.value), {})
            start = _told_at(finding, headline) if _guessed(finding) else _SURELY
            starts[finding.measure] = min(start, starts.get(finding.measure, start))
    told = (_said_surely(f, first) for f in findings)
    return [f for f in told if f.subset or not _echoes(f, first[(*_whose(f), f.count.value)], headline)]


def _told_at(finding: Finding, headline: int) -> tuple[bool, int]:
    """Where a figure is told, a headline's behind all others."""
    return finding.end <= headline, finding.start


def _said_surely(finding: Finding, first: dict[tuple[object, ...], dict[Measure, tuple[bool, int]]]) -> Finding:
    """A figure, new where only its list is of both kinds and the text calls as many new: 公示第七批及第三批复核名单,
    98家上榜。2024年、2025年分别新增84家、98家.
    """
    if finding.subset or not finding.rule.endswith(" new-and-review-in-lead"):
        return finding
    surely_new = first[(*_whose(finding), finding.count.value)].get("new") == _SURELY
    return replace(finding, measure="new") if surely_new else finding


def _echoes(finding: Finding, first: dict[Measure, tuple[bool, int]], headline: int) -> bool:
    """Whether a figure was given another measure before, or surely, and this one is but guessed.

    Those who lost a title are others: 7户新认定;…,7户未通过复核.
    """
    others = (start for measure, start in first.items() if measure not in (finding.measure, "revoked"))
    return _guessed(finding) and any(start < _told_at(finding, headline) for start in others)


def _guessed(finding: Finding) -> bool:
    return finding.rule.endswith(_GUESSES)


def _without_contradicted(text: str, findings: list[Finding]) -> list[Finding]:
    """The findings without lists that were taken for a batch of which their places have other figures.

    第八批352家,浙江51家、江苏40家。…浙江(233家)、江苏(205家)、福建(47家): the last three are of something else.
    """
    first: dict[tuple[object, ...], Finding] = {}
    wrong: set[tuple[object, ...]] = set()
    for finding in findings:
        if finding.measure == "new" and finding.batch and not finding.subset and finding.count.bound == "exact":
            cohort = finding.level, finding.batch, finding.year, finding.status
            known = first.setdefault((*_whose(finding), *cohort), finding)
            sentence = _sentence(text, finding)
            if known.count.value != finding.count.value and _goes_on(finding) and sentence > _sentence(text, known):
                wrong.add((sentence, finding.programme, finding.batch))
    if not wrong:
        return findings
    return [f for f in findings if not (_goes_on(f) and (_sentence(text, f), f.programme, f.batch) in wrong)]


def _goes_on(finding: Finding) -> bool:
    """Whether a figure has its measure from another one, and not from words of its own."""
    return finding.rule.endswith(("like-list", "like-number-before"))


def _sentence(text: str, finding: Finding) -> int:
    """Where the sentence of a figure begins."""
    return max(text.rfind("。", 0, finding.count.start), text.rfind("\n", 0, finding.count.start))


def _wholes(findings: list[Finding], measure: Measure) -> list[Finding]:
    """One finding for each figure of a measure, parts left out; a document has few."""
    whole = {(_whose(f), f.count.value): f for f in findings if f.measure == measure and not f.subset}
    return list(whole.values())[:200]


def _whose(finding: Finding) -> tuple[object, ...]:
    return finding.programme, finding.region, finding.place


def _of_open_batch(finding: Finding, batch: int | None) -> Finding:
    """A figure of the batch that a note says to be open to objections still, or a total up to it: 注:第七批为公示数."""
    if batch and finding.batch and finding.batch[1] == batch and finding.measure in ("new", "cumulative"):
        return replace(finding, status="proposed")
    return finding


def _up_to_open_batch(findings: list[Finding]) -> list[Finding]:
    """The findings, of which a batch's figures are open to objections where the text tells so of its others, and totals
    up to the newest batch with them: 第三批公示546家。前三批浙江有212家.
    """
    told: dict[tuple[str, int], set[object]] = {}
    for finding in findings:
        if finding.measure == "new" and finding.batch and finding.batch[0] == finding.batch[1]:
            told.setdefault((finding.programme, finding.batch[1]), set()).add(finding.status)
    newest = dict(sorted(told)).items()
    still_open = {batch for batch, statuses in told.items() if statuses - {None} == {"proposed"}}
    return [
        replace(finding, status="proposed")
        if finding.status is None
        and finding.batch
        and (batch := (finding.programme, finding.batch[1])) in still_open
        and (
            batch in newest or _are_open(finding, still_open) if finding.measure == "cumulative" else _is_told(finding)
        )
        else finding
        for finding in findings
    ]


def _are_open(total: Finding, still_open: set[tuple[str, int]]) -> bool:
    """Whether each of the batches that a total adds up was told of as open to objections."""
    first, last = total.batch or (1, 0)
    return all((total.programme, one) in still_open for one in range(first, last + 1))


def _is_told(finding: Finding) -> bool:
    """Whether new firms are counted in a sentence, and not in a table, whose columns tell how certain they are."""
    return finding.measure == "new" and "of-row" not in finding.rule


def _noted(finding: Finding, part: str | None) -> Finding:
    """A stock within what a note says that all of the document's figures are."""
    if part and finding.measure == "cumulative" and not finding.subset and not finding.batch:
        return replace(finding, subset=part)
    return finding
