"""What a number claims of one title and place: its batch, measure, year, level and status, its own or those of the
whole that it is a part of.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from pipeline.chinese.cohort_of import batch_of, date_of
from pipeline.chinese.counts import REFERS
from pipeline.chinese.level_of import level_of
from pipeline.chinese.measure_of import measure_of
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.part_case import among_title, whole_of
from pipeline.chinese.status_of import status_of
from pipeline.chinese.words import APPLIED, GRANTED, NEW, PROPOSED, REVIEWED, REVOKED, TODAY
from pipeline.chinese.year_of import announced_year, year_here, year_of
from pipeline.divisions import within
from pipeline.mentions import AsOf, Batch, Place, ProgrammeName, Year
from pipeline.records import Measure, Programme
from pipeline.scopes import Finding

Sources = tuple[tuple[str, int, int], ...]
IN_PRIVATE_INDEXES = ("unicorn", "gazelle")
_BY_LEAD = ("batch", "granted", "held", "cohort", "stock-by-default", "this-batch")
_BY_SENTENCE = (*_BY_LEAD, "among-the-granted", "like-number-before")
_FARTHEST_EVIDENCE = 60
_THESE = ("本批", "这批", "此批", "该批", "本次", "此次", "这次", "新增", "新认", "新入")  # those of the list in hand


class Governed(NamedTuple):
    """The title, place and part of firms that a number counts, and the rules that found them."""

    title: ProgrammeName
    place: Place
    subset: str | None
    title_rule: str
    place_rule: str


def finding_of(n: Number, governed: Governed) -> Finding:
    """What a number claims of one title and place."""
    title, place = governed.title, governed.place
    programme = title.programme
    assert programme is not None
    n.region = place.code
    if own := n.context.cohorts.get(programme):
        batches, years = ([title] if each else [] for each in own)
        n.context = replace(n.context, batch=own[0], batch_of=batches, year=own[1], year_of=years, cohorts={})
    batch, here = batch_of(n), year_here(n)
    measure, ordinals = measure_of(n, batch, here or announced_year(n))
    cohort = year_of(n, measure, batch, ordinals, here)
    level = level_of(n, title, place, holder_apart=governed.place_rule == "holder-before-grantor")
    if programme == "srdi_sme" and level == "national":
        programme = "little_giant"  # no other 专精特新企业 is 国家级
    date = date_of(n) if measure.value == "cumulative" else None
    index = n.private and programme in IN_PRIVATE_INDEXES and title.level is None
    start, end = _evidence(n, title, place)
    finding = Finding(
        count=n.count,
        programme=programme,
        level=level,
        region=place.code,
        place=None if place.code else place.words,
        batch=ordinals,
        year=cohort.year if cohort else None,
        measure=measure.value,
        status=None if index else status_of(n, measure, ordinals),
        subset=governed.subset,
        as_of=date.date if date else _year_of_column(n, measure.value) or _day_of_list(n, programme, measure.value),
        start=start,
        end=end,
        rule=f"{governed.title_rule} · {governed.place_rule} · {measure.rule}",
        sources=_sources(
            ("programme", title),
            ("region", place),
            ("measure", measure),
            ("batch", batch if ordinals else None),
            ("year", cohort),
            ("as_of", date),
        ),
    )
    return _part_of_counted(n, finding, measure.rule) if n.own else _divided(n, finding, measure.rule)


def _sources(*by_field: tuple[str, Answer[Measure] | AsOf | Batch | Place | ProgrammeName | Year | None]) -> Sources:
    """The fields of a claim that some words gave, each with the stretch of those words."""
    return tuple([(field, words.start, words.end) for field, words in by_field if words and words.end])


def _year_of_column(n: Number, measure: Measure) -> str | None:
    """The year that the column of a table's stock is named by."""
    year = n.cell.column.year if n.cell and measure == "cumulative" else None
    return str(year.year) if year else None


def _day_of_list(n: Number, programme: Programme, measure: Measure) -> str | None:
    """The day of the stock that a number divides up or continues: 截至6月底,全省有95家…。宁波21家."""
    if measure != "cumulative":
        return None
    recent = n.context.last[-1] if n.context.last and n.context.sentences_since <= 1 else None
    like = n.before[-1] if n.before else recent
    return like.as_of if like and (like.programme, like.measure) == (programme, measure) else None


def _part_of_counted(n: Number, part: Finding, measure_rule: str) -> Finding:
    """A part that names its title again, like the whole just counted, unless its own words say what happened to it:
    随着这批企业入围,全市共有95家。95家小巨人里,集成电路企业30家.
    """
    if part.subset and n.attached and n.text.find(part.subset, n.attached.end, n.clause.end) >= 0:
        return _like_whole_of_deed(n, part)
    told = n.kinds & (NEW | GRANTED | PROPOSED | REVIEWED | REVOKED | APPLIED) or n.batches(n.left, n.right)
    told = told or n.lead_kinds & TODAY or "有效" in (part.subset or "")
    dated = n.years(n.before[-1].count.end if n.before else n.left, n.right)
    if not part.subset or told or dated or n.private or measure_rule not in _BY_SENTENCE:
        return part
    last = n.before[-1] if n.before else None
    whole = last if last and last.subset and last.rule.endswith(measure_rule) else whole_of(n)
    if (
        whole is None
        or (whole.subset and whole is not last)
        or (whole.programme, whole.region) != (part.programme, part.region)
    ):
        return part
    whole = _sum_of_batches(n, whole)
    own = tuple(source for source in part.sources if source[0] not in ("measure", "batch", "year"))
    batch = part.batch if whole.measure == part.measure and whole.batch is None else whole.batch
    return replace(part, measure=whole.measure, batch=batch, year=whole.year, status=whole.status, sources=own)


def _like_whole_of_deed(n: Number, part: Finding) -> Finding:
    """Those of the firms who do what stands behind their title, like the whole, or of all that there are:
    18家专精特新企业获省级质量奖.
    """
    whole = whole_of(n) if not n.lead_kinds & TODAY else None
    whole = _sum_of_batches(n, whole) if whole else None
    if whole and not whole.subset and (whole.programme, whole.region) == (part.programme, part.region):
        return replace(part, measure=whole.measure, batch=whole.batch, year=whole.year, status=whole.status)
    if part.measure != "new" or n.left_kinds & (NEW | GRANTED | PROPOSED) or n.batches(n.left, n.right):
        return part
    return replace(part, measure="cumulative", batch=None, year=None, status=None)


def _divided(n: Number, part: Finding, measure_rule: str) -> Finding:
    """A number of a list, with what the list's total tells of it: 全省95家,其中宁波21家."""
    if not part.subset:
        return _like_its_lead(n, part)
    by_itself = measure_rule not in _BY_LEAD and not measure_rule.startswith("like-") and not _told_by_part(n, part)
    by_itself = by_itself and not _told_of_those_taken_up(n, part)
    by_itself = by_itself or (measure_rule == "batch" and bool(n.batches(n.left, n.right)))  # 880家,其中第一批42家
    return part if by_itself else _like_its_whole(n, part)


def _told_of_those_taken_up(n: Number, part: Finding) -> bool:
    """Whether the word for its measure stands before a figure that its sentence takes up again to split it up:
    公布名单,共有3家。目前3家企业均属于平台型,其中2家….
    """
    taken = n.so_far.refused if n.so_far.refused and n.so_far.refused.reason == REFERS else None
    said = next((start for field, start, _ in part.sources if field == "measure"), None)
    return taken is not None and taken.count.value in n.context.found and said is not None and said < taken.count.start


def _told_by_part(n: Number, part: Finding) -> bool:
    """Whether the word for its measure only describes the firms of a part: 80家企业里,38家拥有省级研发平台."""
    said = next(((start, end) for field, start, end in part.sources if field == "measure"), None)
    return said is not None and said[0] >= n.left and n.text[slice(*said)] in (part.subset or "")


def _like_its_whole(n: Number, part: Finding) -> Finding:
    """A part with the measure, batch and status of the whole that was counted before it."""
    last = n.before[-1] if n.before else None
    if last and (last.subset, last.measure) == (part.subset, part.measure) and last.rule.endswith("before"):
        return part  # 因估值下跌退榜的有63家,后者40家来自美国,19家来自中国
    like = [f for f in n.before if (f.programme, f.region) == (part.programme, part.region)]
    whole = next((f for f in reversed(like) if not f.subset), like[-1] if like else n.context.whole)
    if whole and part.batch not in (None, whole.batch) and part.rule.endswith("this-batch"):
        listed = (f for _, f in reversed(n.context.figures) if f.batch == part.batch and not f.subset)
        alike = (f for f in listed if (f.programme, f.region) == (part.programme, part.region))
        whole = next(alike, whole if among_title(n) else None)  # 随着这批企业入围,我市小巨人里,芯片企业30家: of all
    if whole and whole.programme != part.programme:
        whole = whole_of(n)  # 瞪羚718家,独角兽6家。从领域看,…: of the first
    if whole is None or (whole.programme, whole.region) != (part.programme, part.region):
        return part
    whole = _sum_of_batches(n, whole)
    if whole.count.value < part.count.value and whole.count.bound == "exact":
        return part  # 复审通过45家,有效期内总数达到623家: no part of the 45
    own = tuple(source for source in part.sources if source[0] not in ("measure", "batch", "year"))
    if whole.measure == "applied" and part.measure == "new":
        return part  # 推荐6家丝网企业,其中2家通过认定
    year = None if whole.measure == "cumulative" else whole.year or part.year  # a headline leaves it to the body
    return replace(part, measure=whole.measure, batch=whole.batch, year=year, status=whole.status, sources=own)


def _sum_of_batches(n: Number, whole: Finding) -> Finding:
    """The total of all batches, of which the last was told too before a part that has the title again: 累计认定1200家,
    其中第四批300家。小巨人企业上市60家.
    """
    if not n.own or n.before or whole.measure != "new" or whole.batch is None:
        return whole
    said = n.text[n.sentence.start : n.count.start]
    if any(words in said for words in _THESE):
        return whole
    earlier = [f for _, f in n.context.figures if f.count.start < whole.count.start and f.measure == "cumulative"]
    total = earlier[-1] if earlier else None
    if total is None or total.subset or (total.programme, total.region) != (whole.programme, whole.region):
        return whole
    apart = "。" in n.text[total.count.end : whole.count.start] or total.count.value <= whole.count.value
    return whole if apart else total


def _like_its_lead(n: Number, part: Finding) -> Finding:
    """A place's stock with the batches and the status of the total that a list of places divides up."""
    whole = n.before[0] if n.before else n.context.whole
    if whole is None or part.region is None or whole.region is None or part.batch:
        return part
    divided = whole.region != part.region and within(part.region, whole.region)
    same = whole.programme == part.programme and whole.measure == part.measure == "cumulative"
    return replace(part, batch=whole.batch, status=whole.status) if same and divided and whole.batch else part


def _evidence(n: Number, title: ProgrammeName, place: Place) -> tuple[int, int]:
    """The clause that states the count, back to its title and its place where they stand shortly before it."""
    start, end = n.clause.start, max(n.right, n.count.end)
    for mention in (title, place):
        if n.sentence.start <= mention.start < start and start - mention.start < _FARTHEST_EVIDENCE:
            start = n.clause_start(mention.start)
    words = n.text[start:end]
    start += len(words) - len(words.lstrip(" ,、;:()"))
    end -= len(words) - len(words.rstrip(" ,、;:(和及与"))
    return min(start, n.count.start), max(end, n.count.end)
