"""Which batch a number belongs to, and the day that it holds for."""

from __future__ import annotations

from itertools import pairwise

from pipeline.chinese.numbers import Number
from pipeline.chinese.split_list import whole_list
from pipeline.chinese.words import AMONG, EACH, GRANTED, NEW, OTHER_FIRM, REVIEWED
from pipeline.clauses import inside
from pipeline.mentions import AsOf, Batch, ProgrammeName
from pipeline.patterns import pattern
from pipeline.records import Programme

_PASSES = pattern(r"[^和及与,()名]{0,6}通过(?:第[一二三四五六七八九十]{1,3}批)?[^和及与或、,()名认评]{0,12}复[核审]")
_PASSED = pattern(
    r"(?<![未没])通过了?(?:审核|评审|审定|审查|公示|认定)|(?<!初)(?:审核|评审|审定|审查)(?:均|均已|已)?通过的"
)
_BECAME_OF_BATCH = pattern(
    r",(?:并|从而|一举|成功|最终|正式|双双|均)*(?:成为|跻身|入选|获评|获批|列入|(?:被|获)?(?:评为|认定为|授予|确定为))[^,。;\d]{0,8}?"
    r"(?:第[一二三四五六七八九十\d]{1,3}|首)批"
)
_THIS_IS = pattern(r",(?:这|此次|本次)(?:批|次)?(?:也|就|已|便)?[是为系][^,。;\d]{0,12}$")
_LISTED_BEHIND = pattern(r"[,:-]+[^。;\d]{0,24}$")
_IN_LIST = pattern(
    r"[^,。;\d]{0,30}?(?:[名榜]单|名册|公示|公告|企业|小巨人|冠军|瞪羚)(?:(?:之|当)?[里中上内]|面|$|(?=[,。]))"
)
_SEVERAL = 2
_IN_ALL = pattern("共|合计|总计|累计|总数")
_EARLIER = pattern(r"20\d\d年(?!度?[一-鿿]{0,4}第)|去年|上年|前年|年前|年初")
_JOINT = pattern(r"[省市]?级?(\w{2,4}?)(?:企业)?[及和与、]")
_GOES_BACK = pattern(
    r"[▌\s]*(?:[^,。;:、\d]{2,16},)?(?:翻看|翻开|打开|细看|纵观|梳理|查阅|浏览|对照|比对|查看|细数|盘点)?"
    r"(?:从|在|这份|这张|该|此次|本次|公示|公布|入选|上述)*的?(?:榜单|名单|名录)(?:上|之?中|里|内|显示|来?看|发现|可见|,)"
)
_HEADS = pattern(r"(?:\(20\d\d年?度?\))?[:|]")
_OF_NATION = ("国家", "国家级", "国家级的")
_NAME_OF_LIST = 12
_NEW_SPECIES = ("gazelle", "unicorn")
_LEFT_OUT = pattern(r"扣除[^,。;]{2,30},")  # 扣除前三批未通过复核的,现存1.46万家


def batch_of(n: Number) -> Batch | None:
    """The batch whose firms a number counts, as far as its own sentence says."""
    if n.cell:
        return n.cell.batch
    if isinstance(n.pair, Batch):
        return n.pair
    if not n.sentence.batches:
        return None
    review = bool(n.kinds & REVIEWED)
    passes = passes_review(n)
    left_out = _LEFT_OUT.search(n.text, n.sentence.start, n.clause.start)
    left, right = (n.left, n.count.start), (n.count.end, n.right)
    behind = n.title is not None and n.title.start >= n.count.end
    became = (
        _BECAME_OF_BATCH.match(n.text, n.right, n.sentence.end) if n.sentence.batches[-1].start >= n.right else None
    )
    later = (n.right, n.sentence.end if n.title and n.title.start >= n.right else became.end() if became else n.right)
    for start, end in (
        *((right, left) if behind else (left, right)),
        (n.clause.start, n.left),
        (n.sentence.start, n.clause.start),
        later,
    ):
        named = n.batches(start, end)
        if not named:
            continue
        if not review and not n.around:  # 259家拟认定(第三批复核结果一并公示)
            named = [
                batch for batch in named if not (batch.review and start >= n.count.end and n.m.bracket(batch.start))
            ]
            if not named:
                continue
        both = {batch.review for batch in named} == {True, False}
        if both and start == n.count.end:
            return next(batch for batch in named if not batch.review)
        named = [batch for batch in named if of_this_title(n, batch)]
        if left_out:
            named = [batch for batch in named if not left_out.start() < batch.start < left_out.end()]
        near = start >= n.clause.start
        fitting = named if passes and near else [batch for batch in named if batch.review == review]
        if n.before and named and named[-1].start > n.before[-1].count.end:
            start = max(n.before[-1].count.end, n.clause_start(named[-1].start))
            since = [each for each in named if each.start >= start]
            return together(since) if named[-1].review or review else named[-1]
        others = [f.count.end for f in n.before if f.count.start not in n.so_far.pairs]  # not those of its own row
        told = n.kinds | n.words.kinds_in(others[-1] if others else n.left, n.count.start)
        fresh = told & (NEW | GRANTED) or "认定" in n.text[n.left : n.right]
        under_review = not both or not (fresh or near)
        if (not fitting and (near or not review or n.context.reviewed is None)) or (
            not review and named and named[-1].review and under_review
        ):
            fitting = named
        if fitting:
            if not (review or fitting[-1].review):
                return _summed_up(n, fitting) or fitting[-1]
            apart = n.text.rfind(";", fitting[0].start, fitting[-1].start)
            return together([each for each in fitting if each.start > apart])
    return _told_behind(n)


def _told_behind(n: Number) -> Batch | None:
    """The batch that a clause behind a number says its firms to be: 认定87家为隐形冠军企业,这也是浙江省第五批; or in
    whose list they are: 12家企业摘牌:工信部公布的第九批单项冠军名单里有它们.
    """
    later = n.batches(n.right, n.sentence.end)
    one = later and later[0].first == later[0].last
    told = one and _THIS_IS.search(n.text, n.right, later[0].start)
    if one and not told and not n.before and not later[0].review and n.kinds & (NEW | GRANTED) and len(later) == 1:
        listed = _LISTED_BEHIND.fullmatch(n.text, n.right, later[0].start)
        last = not inside(n.m.counts, later[0].end, n.sentence.end)
        told = _IN_LIST.match(n.text, later[0].end, n.sentence.end) if listed and last else None
    return later[0] if told and not inside(n.m.counts, n.count.end, later[0].start) else None


def _summed_up(n: Number, named: list[Batch]) -> Batch | None:
    """Several batches whose firms a number adds up: 第一批、第二批认定的共有572家, 25家第二批、第五批企业."""
    behind = named[0].start >= n.count.end
    if len(named) < _SEVERAL or not (behind or _IN_ALL.search(n.text, named[-1].end, n.count.start)):
        return None
    row = [named[-1]]
    for batch in reversed(named[:-1]):
        if n.text[batch.end : row[0].start] not in ("、", "和", "及", "与"):
            break
        row.insert(0, batch)
    summed = together(row) if len(row) >= _SEVERAL and not n.says(EACH, row[-1].end, n.count.start) else None
    return summed if summed and (behind or summed.first) else None


def passes_review(n: Number) -> bool:
    """Whether the words behind a number say that its firms passed a review: 30家企业通过第三批复核."""
    return "复" in n.right_words and _PASSES.match(n.right_words) is not None


def among_the_passed(n: Number) -> bool:
    """Whether a number is a part of those who passed: 共430家通过审核,其中申报412家,到期复核企业18家."""
    passed = _PASSED.search(n.text, n.sentence.start, n.left) if n.before else None
    return passed is not None and n.says(AMONG, passed.end(), n.count.start)


def each_of_batches(n: Number) -> list[Batch]:
    """The batches that a number is said of one by one: 第六批、第七批各添1家."""
    named = n.batches(n.left, n.count.start)
    if len(named) < 2 or not n.says(EACH, named[-1].end, n.count.start):
        return []
    return named if all(n.text[a.end : b.start] in ("、", "和", "及", "与") for a, b in pairwise(named)) else []


def of_this_title(n: Number, batch: Batch) -> bool:
    """Whether a batch earlier in the sentence is not another title's: 第六批小巨人207家,专精特新企业1.1万家."""
    if n.title is None or batch.start >= n.left or not (n.own or batch.end <= n.title.start):
        return True
    if (whole := whole_list(n)) and batch.end <= whole.start:
        return True
    named = [each for each in n.titles(batch.end, n.left) if each.end != n.title.start]  # 国家级专精特新 | 重点小巨人
    last = n.before[-1] if n.before else None
    owner = next((f for f in n.before if f.count.start >= batch.end and f.measure == "new"), None)
    if owner and owner.batch == (batch.first, batch.last) and not akin(owner.programme, n.title.programme):
        return False  # 小巨人第四批12家;省级专精特新有300家,当中40家今年才冒头
    if last and ";" in n.text[batch.end : n.left] and not akin(last.programme, n.title.programme):
        return False  # 小巨人8997家,其中第四批4357家;各省认定专精特新中小企业5.3万家
    if not named and n.words.kinds_in(batch.end, min(batch.end + _NAME_OF_LIST, n.left)) & OTHER_FIRM:
        return False  # 首批龙头企业17家,瞪羚企业23家
    if not named or n.text.find("复核", batch.end, named[0].start) >= 0:
        return True
    if named[0].programme is None:  # 首批龙头企业和瞪羚企业名单; not 17家成为首批龙头企业,23家成为瞪羚企业
        return len(named) > 1 or not n.own or "," not in n.text[named[0].end : n.left]
    # 进入国家第八批名单,10户入选省级单项冠军
    of_nation = n.text.endswith(_OF_NATION, 0, batch.start)  # 进入国家第八批名单,10户入选省级单项冠军
    levels = {"national" if of_nation else named[0].level, n.title.level}
    return akin(named[0].programme, n.title.programme) and (len(levels) == 1 or None in levels)


def goes_back_to_list(n: Number) -> bool:
    """Whether its sentence begins with a list made known before: 公示名单上,沈阳市瞪羚企业22家."""
    return _GOES_BACK.match(n.text, n.sentence.start, n.count.start) is not None


def heads_line(n: Number, batch: Batch) -> bool:
    """Whether a batch and its year stand as a heading before all of a line: 第三批(2021年):新认定17家,复核通过15家."""
    if batch.start != n.sentence.start or n.text[max(0, batch.start - 1) : batch.start] not in ("", "\n"):
        return False
    return _HEADS.match(n.text, batch.end, n.count.start) is not None


def names_title(n: Number, listed: ProgrammeName) -> bool:
    """Whether a list's title is a number's, or a name for some of which it is one: 瞪羚独角兽企业, 新物种企业."""
    if listed.programme or n.title is None:
        return listed.programme is not None and akin(n.programme, listed.programme)
    name = n.text[n.title.start : n.title.end]
    joint = _JOINT.match(n.text, listed.start, listed.end)
    bare = name.removesuffix("企业").rpartition("级")[2]
    if n.programme in _NEW_SPECIES and n.text.endswith("新物种企业", listed.start, listed.end):
        return True
    return (joint is not None and joint[1] in name) or bare in n.text[listed.start : listed.end]


def date_of(n: Number) -> AsOf | None:
    """The day that a stock holds for."""
    named = inside(n.m.dates, n.sentence.start, n.count.start)
    return named[-1] if named else None


def at_another_time(n: Number) -> bool:
    """Whether a total is told for an earlier time than the one it goes on with: 总数超过230家。2020年只有10家."""
    return _EARLIER.search(n.left_words) is not None


def akin(one: Programme | None, other: Programme | None) -> bool:
    """Whether two titles are given out in one batch, as hidden champions and those cultivated to be some."""
    return (one or "").removesuffix("_cultivation") == (other or "").removesuffix("_cultivation")


def together(batches: list[Batch]) -> Batch:
    """The span of several batches under review, or a batch of no number where they are not adjacent."""
    first, last = batches[0], batches[-1]
    if first.first > last.last or len(batches) == 1:
        return first._replace(first=0, last=0) if len(batches) > 1 else last
    adjacent = all(after.first - before.last in {0, 1} for before, after in pairwise(batches))
    return last._replace(first=first.first) if adjacent else last._replace(first=0, last=0)
