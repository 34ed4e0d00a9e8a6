"""Which figure a number goes on with that has no word of its own for what happened: the total that its list splits up.

全省第六批95家。去年才66家。苏州21家、无锡18家: the list follows its total, but an aside may stand between. What a list
splits up covers its places, is no smaller than its items together, and fits the verbs of the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from pipeline.chinese.numbers import Number
from pipeline.chinese.rows import row_before
from pipeline.chinese.words import AMONG, APPLIED, EACH, GRANTED, HELD, NEW, STOCK, TOTAL
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.mentions import Count, Place
from pipeline.patterns import pattern
from pipeline.scopes import Finding, holds

_SHARE = pattern(
    r"(?:企业)?,?(?:大?约)?占(?:到|了|去|据|全[国省市]的?|总数的?)*(?:大?约|近|超过?|逾|将近|接近)?"
    r"(?P<share>\d{1,2}(?:\.\d+)?%|[一二三四五六七八九]成[半多]?)"
)
_TENTHS = "零一二三四五六七八九"
_ABOUT = 0.04
_ASIDE = pattern(r"(?:与此)?同时|同日|同期|同批|此外|除此|另外?(?!一)|值得")
_FIGURES_BACK = 40
THIS_FIGURE = pattern(r"这一?个?(?:总?数[字据量目]?|指标|规模)")
_GRANTED = ("new", "reviewed", "new_and_reviewed")
_LIST = 3  # places that make a list
_MOST, _LITTLE = 0.5, 0.4  # of a total: what a list splits up, and what it only names some of
_LONGEST_LINE = 30
_CELL = 12  # from one number to the next in a list that stands in lines or cells
_LONGEST_ROW = 300


def lead_of(n: Number) -> Finding | None:
    """The figure of the sentences before that a number goes on with; None where none fits.

    It is the total that the number's list adds up to, or that it uses up for the most part where the nearest one is far
    larger, else the nearest one.
    """
    if first := first_of_line_before(n):
        return first
    if shared := _of_share(n):
        return shared
    row = row_from(n)
    both = _both_kinds(n)
    if both and len(row) > 1 and _covers(n, both, row):
        return both
    listed = n.context.list_lead
    if listed and not n.before and _is_line(n) and _is_total(n, listed, row):
        return listed
    if len(row) >= _LIST:
        exact = [f for f in _totals(n, row) if f.count.value == sum(count.value for count in row)]
        if exact:
            return exact[-1]  # what the list adds up to, whatever stands between
    near = _nearest(n, row)
    if near and len(row) >= _LIST and _used(near, row) < _LITTLE:
        used_up = {f.count.value: f for f in _totals(n, row) if _used(f, row) >= _MOST}
        if len(used_up) > 1:  # a list splits up the new firms rather than those who only passed a review
            used_up = {value: f for value, f in used_up.items() if f.measure != "reviewed"}
        if len(used_up) == 1:
            return next(iter(used_up.values()))
    return near


def _both_kinds(n: Number) -> Finding | None:
    """All the champions whose two kinds were counted last: 示范企业340家、产品256个。三省分别为114家、107家…."""
    kinds = n.context.last if not n.own and not n.before and n.context.sentences_since <= 1 else []
    if [kind.subset for kind in kinds] != ["示范企业", "产品"] or kinds[0].programme != n.programme:
        return None
    first, second = kinds
    same = (first.region, first.batch, first.measure) == (second.region, second.batch, second.measure)
    both = first.count.value + second.count.value
    total = replace(first.count, value=both)
    return replace(first, count=total, subset=None) if same else None


def _of_share(n: Number) -> Finding | None:
    """The figure before of which a number is said to be such a share: 新增22家,累计94家。长株潭有18家,占八成多."""
    said = _SHARE.match(n.text, n.count.end, n.sentence.end)
    if said is None or n.own:
        return None
    least, most = _between(said["share"])
    alike = {f.count.value: f for _, f in n.context.figures[-_FIGURES_BACK:] if f.programme == n.programme}
    wholes = [f for f in alike.values() if not f.subset and _is_wider(n, f)]
    fitting = [f for f in wholes if least <= n.count.value / max(f.count.value, 1) <= most]
    return fitting[0] if len(fitting) == 1 < len(wholes) else None


def _between(share: str) -> tuple[float, float]:
    """Between which parts of a whole a share may lie: 61%, 八成多."""
    if share.endswith("%"):
        part = float(share[:-1]) / 100
        return part - _ABOUT / 3, part + _ABOUT / 3
    tenths = _TENTHS.index(share[0]) / 10
    return (tenths, tenths + 0.1) if share[-1] in "半多" else (tenths - _ABOUT, tenths + _ABOUT)


def first_of_line_before(n: Number) -> Finding | None:
    """The new firms of the line before, where each tells what a review left: 浙江470家,过了405家;安徽229家,…."""
    last = n.context.last
    pair = len(last) > 1 and n.context.sentences_since <= 1 and last[1].rule.endswith("kept-of-those")
    return last[0] if pair and not n.before and last[0].programme == n.programme else None


def same_figure(n: Number) -> Finding | None:
    """The figure read last, of which a number tells another time: 新增28家,总数达90家。2017年,这个数字是19家."""
    if n.own or n.before or "这" not in n.left_words or not THIS_FIGURE.search(n.left_words):
        return None
    last = n.context.last[-1] if n.context.last and n.so_far.refused is None else None
    return last if last and last.programme == n.programme and last.measure == "cumulative" else None


def _is_line(n: Number) -> bool:
    """Whether a number's sentence is a short line or cell by itself, as the next item of a list that stands in them."""
    start, end = n.sentence.start, n.sentence.end
    alone = n.text[start - 1] in "\n|" and n.text[end : end + 1] in ("\n", "|", "")
    return alone and end - start <= _LONGEST_LINE


def _nearest(n: Number, row: list[Count]) -> Finding | None:
    """The first figure that fits of the nearest sentence that has one.

    A total that covers the number's place comes before a list of places beside it, and that before a figure of the
    same place; another place's single figure comes last of all.
    """
    programme = n.programme
    beside: Finding | None = None
    for start, of_sentence in groupby(reversed(n.context.figures[-_FIGURES_BACK:]), key=lambda figure: figure[0]):
        if _is_aside(n, start):
            continue
        alike = [
            f for _, f in of_sentence if f.programme == programme and _of_same_part(n, f) and _fits_verbs(n, f, row[-1])
        ]
        alike = [f for f in alike if not _is_only_applied(n, f)]
        alike.reverse()
        if total := next((f for f in alike if _covers(n, f, row)), None):
            if not (total.measure == "reviewed" and beside and beside.measure == "new"):
                return total
            continue  # 新增400家。通过复核361家。杭州106家…。慈溪15家: of the 400, as the list before it
        if any(_is_wider(n, f) for f in alike):
            continue  # a total too small for the list, nor do its parts lead on to it
        ranks = (_is_beside, _is_same) if len({f.region for f in alike}) > 1 else (_is_same,)
        if n.left_kinds & HELD and any(f.measure == "cumulative" for f in alike):
            alike = [f for f in alike if f.measure == "cumulative"]  # 高新区新增5家,总数22家。经开区有11家
        if lead := next((f for rank in ranks for f in alike if rank(n, f, row)), None):
            return lead
        if _goes_on_with_line(n, start) and (above := next((f for f in alike if _is_beside(n, f, row)), None)):
            return above
        elsewhere = (f for f in alike if _is_beside(n, f, row) and not _is_loss_told_before(n, f, start))
        beside = beside or next(elsewhere, None)
    return beside


def _goes_on_with_line(n: Number, sentence: int) -> bool:
    """Whether an earlier sentence is the line right above a number's own, as one item of a list is above the next."""
    return n.text[sentence - 1] == "\n" and _is_line(n) and "\n" not in n.text[sentence : n.sentence.start].strip()


def _is_aside(n: Number, sentence: int) -> bool:
    """Whether a sentence of an earlier paragraph only adds something: 同时公布的还有通过复核的311家."""
    return _ASIDE.match(n.text, sentence) is not None and n.text.find("\n", sentence, n.sentence.start) >= 0


def _is_loss_told_before(n: Number, figure: Finding, sentence: int) -> bool:
    """Whether an earlier paragraph told who lost the title or asked for it, which leads to no other place's firms."""
    if figure.measure not in ("revoked", "applied") or _is_line(n):
        return False
    return n.text.find("\n", sentence, n.sentence.start) >= 0


def _is_only_applied(n: Number, figure: Finding) -> bool:
    """Whether a figure only tells how many had asked for what a list counts: 认定240家。申报的有618家。长沙97家."""
    if figure.measure != "applied" or n.sentence.kinds & APPLIED:
        return False
    granted = (f for _, f in n.context.figures[-_FIGURES_BACK:] if f.measure in _GRANTED)
    return any((f.programme, f.region) == (figure.programme, figure.region) and not f.subset for f in granted)


def _totals(n: Number, row: list[Count]) -> Iterator[Finding]:
    """The totals before that a list may split up."""
    for _, figure in n.context.figures[-_FIGURES_BACK:]:
        if _is_total(n, figure, row):
            yield figure


def _is_total(n: Number, figure: Finding, row: list[Count]) -> bool:
    """Whether a list may split a figure up."""
    alike = n.title is not None and figure.programme == n.title.programme and _of_same_part(n, figure)
    return alike and _covers(n, figure, row) and _fits_verbs(n, figure, row[-1])


def _of_same_part(n: Number, figure: Finding) -> bool:
    """Whether a figure counts all firms, or the kind that a number's title names: 隐形冠军示范企业中,武汉19家.

    Or the part of them that the number counts: A股上市小巨人900家。按注册地,浙江120家.
    """
    return figure.subset in (None, n.part) or (n.title is not None and figure.subset == n.title.subset)


def _used(total: Finding, row: Iterable[Count]) -> float:
    """How much of a total a list of places makes up, at most 1 where it splits it up."""
    return sum(count.value for count in row) / total.count.value if total.count.value else 1


def row_from(n: Number) -> list[Count]:
    """A number and those behind it that stand in its list, each beside a place: 苏州21家、无锡18家.

    The list goes on behind its sentence where it stands in lines or cells: 苏州 21 | 无锡 18.
    """
    before = n.places_before
    shared = bool(before) and n.says(EACH, before[-1].end, n.count.start)
    row, done = [n.count] * (len(row_before(n.text, before)) if shared else 1), n.count.end
    for count in inside(n.m.counts, n.count.end, n.sentence.end + _LONGEST_ROW):
        beyond = count.start >= n.sentence.end
        if beyond and (count.start - done > _CELL or count.start - row[-1].end > _CELL):
            break
        if n.words.kinds_in(done, count.start) & (AMONG | TOTAL) or inside(n.m.titles, done, count.start):
            break
        if named := inside(n.m.places, done, count.start):
            each = n.words.kinds_in(named[-1].end, count.start) & EACH  # 天宁区、钟楼区各4家
            row += [count] * (len(row_before(n.text, named)) if each else 1)
        elif n.words.kinds_in(done, count.start) & STOCK:
            break  # 西安36家,累计140家
        elif isinstance(n.so_far.pairs.get(count.start), Place):
            row.append(count)  # 天宁区、钟楼区分别为4家、3家
        done = count.end
    return row


def sum_of_list(n: Number) -> int:
    """What the places of a list that begins with a number have together, to the end of its paragraph, the rest of them
    included; what adds some of them up is left out: 杭州8家、宁波7家,两地共15家;温州2家。其余3市5家.
    """
    cut = n.text.find("\n", n.count.end, n.count.end + _LONGEST_ROW)
    total, done = n.count.value, n.count.end
    for count in inside(n.m.counts, n.count.end, cut if cut >= 0 else n.count.end + _LONGEST_ROW):
        kinds = n.words.kinds_in(done, count.start)
        if inside(n.m.titles, done, count.start) or kinds & STOCK:
            break
        if not kinds & (AMONG | TOTAL):
            named = len(row_before(n.text, inside(n.m.places, done, count.start) or [])) if kinds & EACH else 1
            total += count.value * max(named, 1)
        done = count.end
    return total


def _fits_verbs(n: Number, figure: Finding, last: Count) -> bool:
    """Whether the verbs of a list leave it to a figure: 苏州入围21家 splits up no stock, 苏州拥有21家 no batch.

    苏州新认定21家 splits up no reviewed firms.
    """
    kinds = n.words.kinds_in(n.sentence.start, last.end)
    if kinds & NEW and figure.measure == "reviewed":
        return False
    if kinds & (GRANTED | NEW) and not kinds & STOCK:
        return figure.measure != "cumulative"
    return not (kinds & STOCK and not kinds & (GRANTED | NEW)) or figure.measure == "cumulative"


def _covers(n: Number, figure: Finding, row: Iterable[Count]) -> bool:
    """Whether a figure is the total of a wider place, and no smaller than the list together."""
    return _is_wider(n, figure) and holds(figure, sum(count.value for count in row))


def _is_wider(n: Number, figure: Finding) -> bool:
    """Whether a figure is of a wider place than the number's."""
    if figure.region is None or figure.region == n.region:
        return False
    return n.region is None or within(n.region, figure.region)


def _is_beside(n: Number, figure: Finding, _: Iterable[Count]) -> bool:
    """Whether a figure is another place's, which neither covers the number's nor lies in it."""
    here, there = n.region, figure.region
    return here is None or there is None or not (within(here, there) or within(there, here))


def _is_same(n: Number, figure: Finding, _: Iterable[Count]) -> bool:
    """Whether a figure is of the same place, or of one that lies in it."""
    return figure.region is not None and n.region is not None and within(figure.region, n.region)
