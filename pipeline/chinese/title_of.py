"""Which title a number counts, and who grants it.

The title stands right behind the number (13家小巨人企业), in its own words (小巨人企业13家, 13家企业入选小巨人), in its
sentence, or in a sentence before.
"""

from __future__ import annotations

from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.rows import joined, row_before
from pipeline.chinese.words import APPLIED, EACH, GRANTED, NEW, REVIEWED, TURN
from pipeline.clauses import inside
from pipeline.divisions import NATION, division
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.records import Level, Programme

MUNICIPALITIES = {"11", "12", "31", "50"}
_REACH = 6  # sentences over which a title stays in mind
_BECAME = GRANTED | NEW | APPLIED | REVIEWED
_LEVEL_AFTER = pattern(r"(?:企业)?(?P<level>国家|省|市)级(?=[、,和;]|$)")
_LEVEL_BEFORE = pattern(r"(?P<level>国家|省|市)级(?:企业|层面)?(?:的)?(?:有|达|共|各|为)?$")
_LEVEL_LEAD = pattern(r"(?P<level>国家|省|市)级(?:层面|方面)")
_LEVELS: dict[str, Level] = {"国家": "national", "省": "provincial", "市": "municipal"}
_REGISTERED = pattern("入库|评价")


def titles_of(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The title that a number counts, or each of several; None where none governs it, an empty list where several
    share it.
    """
    if n.cell and n.cell.title:
        return _own(n, n.cell.title, "title-of-column")
    if isinstance(n.pair, ProgrammeName):
        return _own(n, n.pair, "title-in-turn")
    if n.attached:
        return _shared_before(n, n.attached) or _own(n, n.attached, "title-behind")
    right = n.titles(n.count.end, n.right)
    left = n.titles(n.left, n.count.start)
    if right and n.words.kinds_in(n.count.end, right[0].start) & _BECAME:
        return _own(n, right[0], "title-became")
    if left:
        return _of_row(n, row_before(n.text, left))
    if right:
        return _own(n, right[0], "title-after")
    closing = n.titles(n.around[1], n.sentence.end)[:1] if n.around else []
    if n.around and closing and closing[0].start == n.around[1]:
        return Answer(closing, "title-behind-brackets", closing[0].start, closing[0].end)
    if ahead := _of_next_number(n):
        return _own(n, ahead, "title-of-next")
    earlier = n.titles(n.sentence.start, n.left)
    if earlier:
        return Answer(earlier[-1:], "title-in-sentence", earlier[-1].start, earlier[-1].end)
    carried = _carried(n)
    if carried and n.context.sentences_since <= _REACH:
        return Answer([carried], "title-carried", carried.start, carried.end)
    later = n.titles(n.count.end, n.sentence.end)
    before = n.sentence.start, n.count.start
    lone = not n.count.unit or (not n.right_words() and len(n.text[slice(*before)].strip()) <= 4)
    later = [title for title in later if n.text[title.start : title.end] != "专精特新"]
    if later and lone and not inside(n.m.counts, n.count.end, later[0].start):
        return Answer([later[0]], "title-later", later[0].start, later[0].end)
    return None


def _carried(n: Number) -> ProgrammeName | None:
    """The title in mind: of the figure read last, unless it is smaller than this number and one beside it is not."""
    carried, whole = n.context.title, n.context.whole
    if carried is None or whole is None or whole.programme != carried.programme or whole.count.value >= n.count.value:
        return carried
    beside = [f for f in n.context.last if f.count.value >= n.count.value and f.programme != carried.programme]
    if not beside or not n.places(n.left, n.count.start):
        return carried
    return ProgrammeName(beside[0].start, beside[0].end, beside[0].programme, beside[0].level)


def _own(n: Number, title: ProgrammeName, rule: str) -> Answer[list[ProgrammeName]]:
    n.own = True
    return Answer([title], rule, title.start, title.end)


def _of_row(n: Number, row: list[ProgrammeName]) -> Answer[list[ProgrammeName]]:
    """The title before a number. Of several, each has the number (均, 分别), or it is their sum and claims nothing."""
    last = row[-1]
    n.own = True
    if len(row) == 1:
        return Answer(row, "title-before", last.start, last.end)
    between = n.words.kinds_in(last.end, n.count.start)
    if between & EACH:
        return Answer([title for title in row if title.programme], "title-each", row[0].start, last.end)
    if between & TURN:
        return Answer(row[:1], "title-in-turn", row[0].start, row[0].end)
    if len({title.programme for title in row}) == 1:
        return Answer(row[-1:], "title-before", last.start, last.end)
    return Answer([], "several titles", row[0].start, last.end)


def _shared_before(n: Number, title: ProgrammeName) -> Answer[list[ProgrammeName]] | None:
    """No title where a number stands before several: 30家小巨人和单项冠军企业."""
    before = n.titles(n.clause.start, n.count.start)
    if (
        before
        and joined(n.text[before[-1].end : n.count.start])
        and not inside(n.m.counts, n.clause.start, n.count.start - 1)
    ):
        n.own = True
        return Answer([], "step of a ladder", before[-1].start, title.end)  # 分四层:小巨人和1000家单项冠军
    following = n.titles(title.end, min(title.end + 24, n.clause.end))
    if not following or following[0].programme == title.programme or title.programme is None:
        return None
    between = n.text[title.end : following[0].start]
    numbered = inside(n.m.counts, title.end, following[0].end + 12)
    if not joined(between) or numbered:
        return None
    n.own = True
    return Answer([], "several titles", title.start, following[0].end)


def _of_next_number(n: Number) -> ProgrammeName | None:
    """The title behind the next number of a pair: 新增3家、累计12家小巨人企业."""
    if n.text[n.count.end : n.right].strip("企业") or n.titles(n.sentence.start, n.left):
        return None
    following = inside(n.m.counts, n.count.end, n.clause.end)[:1]
    if not following or following[0].start - n.count.end > 12:
        return None
    titles = n.titles(following[0].end, min(following[0].end + 24, n.clause.end))
    return titles[0] if titles and not n.words.kinds_in(following[0].end, titles[0].start) else None


def level_of(n: Number, title: ProgrammeName, place: Place, *, holder_apart: bool) -> Level | None:
    """The level of government that grants the title that a number counts.

    ``holder_apart`` tells that the place beside the title only grants it: 南昌市的江西省单项冠军.
    """
    programme = title.programme
    assert programme is not None
    if holder_apart:
        beside = next((p for p in inside(n.m.places, n.left, title.start) if p.end == title.start and p.code), None)
        if beside and beside.code and beside.code != NATION.code:
            return granted_by(beside.code)
    lead = _LEVEL_LEAD.search(n.text, n.lead_start(), n.count.start)
    if lead and title.level is None:
        return _LEVELS[lead["level"]]
    split = _LEVEL_AFTER.match(n.right_words())
    if not split and not n.own:
        split = _LEVEL_BEFORE.search(n.left_words())
    level = _LEVELS[split["level"]] if split else title.level or _usual(n, programme)
    in_municipality = (place.code or "")[:2] in MUNICIPALITIES
    return "provincial" if level == "municipal" and in_municipality else level


def _granter(n: Number) -> str | None:
    """The code of the division whose government grants a title that no one level grants by custom: 山东省瞪羚企业."""
    if n.title is None or n.private:
        return None
    beside = [
        p
        for p in inside(n.m.places, n.sentence.start, n.sentence.end)
        if p.end == n.title.start and p.code and p.words[-1] in "省市区" and p.words[0] not in "全我本该"
    ]
    if beside:
        return beside[0].code
    if n.title.programme == "tech_sme":
        return None
    announced = n.context.title
    offices = [office for office in n.offices() if office.code not in (None, NATION.code)]
    if offices:
        return offices[-1].code
    if n.context.office and announced and announced.programme == n.title.programme:
        return n.context.office.code
    return None


def granted_by(code: str) -> Level | None:
    """The level of the government of a division; the nation's own index grants nothing."""
    found = division(code)
    if found and found.level == "prefecture" and code[:2] in MUNICIPALITIES:
        return "provincial"
    levels: dict[str, Level] = {"province": "provincial", "prefecture": "municipal", "county": "county"}
    return levels.get(found.level) if found else None


def _usual(n: Number, programme: Programme) -> Level | None:
    if programme == "tech_sme" and _REGISTERED.search(n.text, n.governing_start(), n.right):
        return "national"  # the evaluation and its register are the science ministry's
    if programme in ("gazelle", "unicorn", "tech_sme") and (granter := _granter(n)):
        return granted_by(granter)
    earlier = [title for title in n.titles(n.sentence.start, n.left) if title.programme == programme and title.level]
    if earlier and n.own:
        return earlier[-1].level
    last = n.before[-1] if n.before else n.context.whole
    if not n.own and last and last.programme == programme:
        return last.level
    return usual_level(programme)
