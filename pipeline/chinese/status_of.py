"""How certain the figures of a list are: proposed while it is open to objections, confirmed when it is published."""

from __future__ import annotations

from pipeline.chinese.batches_of import batch_counted_in, in_row_of_years, list_added, of_later_year
from pipeline.chinese.cohort_of import akin, at_another_time, names_title
from pipeline.chinese.counts import REFERS
from pipeline.chinese.level_granted import OF_ANY_LEVEL
from pipeline.chinese.level_of import is_of_index, level_of_topic
from pipeline.chinese.measure_case import RAISED, SOME_OPEN
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.refusal_as_plan import waits_for_list
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    AWARDED,
    NEW,
    OTHER_FIRM,
    PROPOSED,
    REGISTERED,
    REVIEWED,
    REVOKED,
    SETTLED,
    STOCK,
    TIED,
)
from pipeline.chinese.year_of import GOES_ON
from pipeline.clauses import inside
from pipeline.mentions import ProgrammeName, Year
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern
from pipeline.records import Measure, Status
from pipeline.scopes import Finding

_THEN_PUBLISHED = pattern(
    r"[。,\s?]{0,4}[A-Za-z()àáǎāèéěē]{0,10}(?:现|特|为此)?"
    r"(?:[将把对]?(?:上述|以上|以下|该|拟[认通入][定过选]的?)?(?:企业|单位)?的?(?:名单|结果|企业)?(?:\([^()]{0,16}\))?)(?:在?(?:网上|网站上?|[^,。;\d]{2,10}网站?上?))?"
    r"(?:面?向社会)?(?:予以|进行|予)?公示(?!结束|期满|无异议)"
)
_GRANTED_STOCK = pattern(
    r"(?:累计)?(?:认定|获批|获评|入选|(?<![未没])通过|共认了)|获得[^,。;\d支奖]{0,24}称号|累计公[示布]|公[示布]的"
)
_GRANTED_BEHIND = pattern(r"\((?:产品|项|个)\)(?:已)?(?:被|获得?)?(?:认定|评|命名|列)[为入]")  # 企业(产品)被认定为
_IN_BRACKETS = pattern(r"\([^()]{0,60}\)")  # 小巨人57家(含复核通过的12家)、专精特新企业690家
_ANSWERED = pattern("批复|批准")
_CONFIRMING = AWARDED | ANNOUNCED
_PASSED_INTO_REGISTER = pattern(r"(?:通过[^,。;\d]{0,20}|企业)评价入库")
_EVALUATED = pattern("信息库|评价")
_PASSED = pattern(
    "通过复[核审评]|复[核审评](?:[也均都已]|全部|顺利){0,2}(?:通过|过了|合格)|重新认定|再认定|"
    r"(?<![未没能可不])(?<!没有)(?<!未有)过[关审](?!率)"
)
_KEPT = pattern(r"(?<![未没能可])(?<!没有)(?<!未有)(?:续上|保住|合格)(?!率)")
_LAST_YEAR = pattern("去年|上年|前年")
_OF_A_LIST = ("new", "new_and_reviewed")
_LISTED = pattern(r"入选|入列|在列|公布|公示|名单|认定|通过|获评|新增")
_NOW_TOTALS = pattern(r"总[数量](?:已|就|也)?(?:达到?|有|为|突破|超过?)")  # 公示名单中,5家上榜,总数达到21家
_ON_LISTS = ANNOUNCED | PROPOSED
_FIGURES_BACK = 8
_YEARS_HELD = 3  # by a little giant, until its review

_RECOGNISED_IN = pattern(r"20\d\d年度?(?:已经?|所|正式)?(?:认定|公布|命名)的(?!拟)")
_OPENED = pattern(r"公示(?:过|了)?(?P<batches>[二两三四五六七八九十]|\d{1,2})批")


def status_of(n: Number, measure: Answer[Measure], batch: tuple[int, int] | None) -> Status | None:
    """The status that governs a number: its own words first, then its sentence's, then the list's."""
    if n.cell and measure.value != "cumulative" and n.title and n.title.programme != "tech_sme":
        column, before = n.cell.column.kinds, n.cell.lead
        if measure.value == "applied":
            return "proposed" if column & PROPOSED else None
        if column & REGISTERED and status_said(column, column) is None:
            return None  # 拟认定|备案
        return status_said(column, column) or n.context.status or status_said(before, before)
    if n.title and n.title.level is None and n.programme in OF_ANY_LEVEL and is_of_index(n, n.title):
        return None
    if n.programme == "key_little_giant" and not _LISTED.search(n.sentence.text) and n.context.status is None:
        return None  # 首批1000多家已拿到奖补资金
    end = n.sentence.end
    sentence = n.sentence.kinds
    if n.sentence.batches and measure.rule != "review-topic":
        sentence = n.words.kinds_in(_after_last_list(n), _before_next_list(n))
    elif measure.rule == "review-topic":
        sentence = _kinds_up_to_half(n)
    if sentence & _ON_LISTS and _tells_of_others(n):
        sentence &= ~_ON_LISTS
    if _THEN_PUBLISHED.match(n.text, end) and measure.value != "cumulative":
        sentence |= PROPOSED
    if (
        sentence & PROPOSED
        and batch
        and measure.rule not in ("review-topic", "batch-in-turn")
        and _of_earlier_batch(n, batch)
    ):
        sentence &= ~PROPOSED
    here = n.text[n.sentence.start if measure.rule == "review-topic" else n.left : n.right]
    open_list = bool(sentence & PROPOSED) and not sentence & SETTLED
    if measure.value == "applied":
        return _of_application(n)
    registered = n.title is not None and n.title.programme == "tech_sme" and measure.value != "revoked"
    if registered and not open_list and not _recognised(n):
        return None
    if measure.rule == "named-too" and n.lead:
        return n.lead.status
    if measure.value == "cumulative" and _is_shared(n):
        return None
    if measure.value == "cumulative" and SOME_OPEN.match(n.text, n.count.end):
        return "proposed"
    if like := _like(n, measure):
        return like.status
    if measure.value != "revoked" and _only_registered(n, sentence):
        return None
    if measure.value == "new" and n.kinds & _CONFIRMING and _LAST_YEAR.search(here):
        return "confirmed"
    if measure.rule == "last-year" and n.before and n.context.status == "proposed" and not n.kinds & _CONFIRMING:
        return None  # 2024年度名单公示,28家入选,上年只有19家
    fresh = measure.value == "new" and not open_list and "年" in n.sentence.text
    if fresh and _RECOGNISED_IN.search(n.text, n.clause.start, n.count.start):
        return "confirmed"  # 2022年认定的第四批共4357家
    open_now = n.context.status == "proposed" and n.context.reviewed is None
    if measure.rule == "kept-of-those" and open_now and not sentence & PROPOSED:
        return "confirmed"  # 第六批公示,18家上榜。复核那边,第三批的40家,36家过关
    if measure.rule == "still-open":
        return "proposed"
    if measure.rule == "next-batch-passing":
        return "proposed" if n.kinds & PROPOSED else n.before[-1].status
    if measure.rule == "left-after-review":
        return None
    if measure.rule in ("year-by-year", "among-the-passed"):
        return n.before[-1].status  # that of the total that is split up
    if measure.rule == "cohort" and _due_for_review(n, sentence):
        return "confirmed"
    if waits_for_list(n):
        return "proposed"
    if measure.value == "cumulative":
        return _of_stock(n, sentence, batch)
    lead, announced = n.context.batch, n.context.title
    same = batch is None or lead is None or (lead.first, lead.last) == batch or measure.value == "reviewed"
    if isinstance(n.pair, Year):  # 2022年至2024年依次是39家、55家、84家: of the list announced is only its year's
        same = n.context.year is not None and n.pair.year == n.context.year.year
    other_title = announced and n.title and not akin(announced.programme, n.title.programme) and not _shares_list(n)
    same = (
        same and not _of_other_list(n) and not of_later_year(n) and not (batch and _reviewed_before(n, measure, batch))
    )
    same = same and (not other_title or measure.rule in ("among-the-granted", "list-made-known"))
    near = sentence if measure.rule == "named-firms" else sentence & ~AWARDED | _awarded_near(n)
    if measure.rule == "list-made-known" and (heads := n.context.heads):
        near |= heads.kinds
        here += heads.text
    said = status_said(n.kinds, near)
    if said == "confirmed" and _of_batch_granted(n):
        return said
    announced_here = sentence & ANNOUNCED and (n.sentence.batches or n.sentence.titles)
    if said == "confirmed" and same and n.context.status == "proposed" and not (announced_here or sentence & SETTLED):
        return "proposed"  # 入选 of a list that is still open to objections
    if said != "proposed" and batch and not sentence & (ANNOUNCED | SETTLED | REVIEWED) and _of_open_batch(n, batch):
        return "proposed"
    same = same and not (measure.value == "new" and in_row_of_years(n))
    said = said or (n.context.status if same and not _of_no_list(n) else None)
    goes_on = not n.own or (measure.rule == "like-number-before" and not (n.own and _of_other_list(n)))
    last = next((f for f in reversed(n.before) if n.around or n.m.bracket(f.count.start) is None), None)
    if not said and goes_on and last and last.measure in (measure.value, "new_and_reviewed"):
        said = last.status if last.status == "confirmed" or last.batch == batch else None  # 第一批1家,第二批5家
    if not said and (
        measure.value == "revoked"
        or measure.rule == "of-row"
        or (measure.value == "reviewed" and (_PASSED.search(here) or measure.rule == "of-topic"))
    ):
        said = "confirmed"
    if not said and measure.value == "reviewed" and n.sentence.kinds & _ON_LISTS == ANNOUNCED and _KEPT.search(here):
        said = "confirmed"  # 公布第七批名单,我市新添5个;第四批复核中,还有3个续上
    return said


def _reviewed_before(n: Number, measure: Answer[Measure], batch: tuple[int, int]) -> bool:
    """Whether firms passed a review in another year than that of the newest list, beside which every third batch before
    it is: 第六批公示,…。第一批9家、第二批7家通过了复核.
    """
    newest = n.context.newest
    if measure.value != "reviewed" or newest is None or n.programme != "little_giant":
        return False
    return _kinds_up_to_half(n) & PROPOSED == 0 and batch[0] == batch[1] and (newest.last - batch[1]) % _YEARS_HELD != 0


def _kinds_up_to_half(n: Number) -> int:
    """The kinds of the words of a sentence up to the semicolon behind a number."""
    half = n.text.find(";", n.count.end, n.sentence.end)
    return n.words.kinds_in(n.sentence.start, half if half >= 0 else n.sentence.end)


def _of_batch_granted(n: Number) -> bool:
    """Whether a number is of a batch that its own words call granted, though it was open to objections when the text
    told of it before: 去年认定的第四批共4357家.
    """
    named = n.batches(n.clause.start, n.count.start)
    return bool(named) and n.text.endswith(("认定的", "公布的"), 0, named[-1].start)


def _shares_list(n: Number) -> bool:
    """Whether the list announced is of several titles, a number's among them: 瞪羚、独角兽企业名单."""
    listed = n.context.batch_of if n.context.batch else n.context.year_of
    return listed == [n.title] or any(
        names_title(n, title) for title in listed if len(listed) > 1 or not title.programme
    )


def _of_other_list(n: Number) -> bool:
    """Whether a number with a title of its own is of none of those whose list was announced before."""
    listed = n.context.batch_of if n.context.batch else n.context.year_of
    among = n.says(AMONG, n.sentence.start, n.count.start)  # 20家登榜。其中隐形冠军1家,专精特新企业17家
    return n.own and bool(listed) and not among and all(_is_other(n, title) for title in listed)


def _of_no_list(n: Number) -> bool:
    """Whether a number only says that firms with its title are new, where no list of titled firms was made known, but
    one of something else: 百强县名单揭晓。今年,寿光新培育小巨人1家.
    """
    only_new = n.before[0].status is None if n.before else bool(n.left_kinds & NEW)
    return n.own and only_new and not (n.context.batch_of or n.context.year_of or n.context.figures)


def _is_other(n: Number, listed: ProgrammeName) -> bool:
    """Whether a list's title is not that of a number, or that of another level."""
    level = (n.title.level or level_of_topic(n, n.title)) if n.title else None
    known = n.context.title
    at = listed.level or (known.level if known and known.programme == listed.programme else None)
    return not names_title(n, listed) or (level is not None and at not in (None, level))


def _tells_of_others(n: Number) -> bool:
    """Whether a sentence tells of lists only where it names other titles: 第六批小巨人名单揭晓,宜兴新增20家,还增加省级
    专精特新中小企业66家; 认定专精特新企业36家,新入围瞪羚公示名单10家.
    """
    if not n.own or n.kinds & _ON_LISTS or n.says(AMONG, n.sentence.start, n.count.start):
        return False
    for start, end in n.words.all(_ON_LISTS, n.sentence.start, n.sentence.end):
        colon = n.text.find(":", end, n.clause_end(end))  # 公布高成长企业名单:独角兽7家,瞪羚613家
        named = n.titles(n.clause_start(start), colon if colon >= 0 else n.clause_end(end))
        if not named or not all(title.programme and _is_other(n, title) for title in named):
            return False
    return True


def _after_last_list(n: Number) -> int:
    """Where the words about a number's list begin: behind a semicolon, where a batch of its own is named there, or a
    title is given.
    """
    cut = n.text.rfind(";", n.sentence.start, n.count.start) + 1
    own = cut and (n.batches(cut, n.right) or (n.own and n.right_kinds & AWARDED))
    return cut if own else n.sentence.start


def _before_next_list(n: Number) -> int:
    """Where the words about a number's list end: before a batch behind a semicolon, 去年39家;第六批28家进入公示名单."""
    if n.kinds & AWARDED and not n.kinds & PROPOSED and n.batches(n.left, n.count.start):
        later = next(iter(n.batches(n.right, n.sentence.end)), None)
        return n.clause_start(later.start) if later and later.start > n.right else n.sentence.end
    cut = n.text.find(";", n.count.end, n.sentence.end)
    if cut < 0 or not (named := n.batches(cut, n.sentence.end)):
        return n.sentence.end
    listed = inside(n.m.counts, named[0].end, n.sentence.end)
    return cut if listed and not n.batches(n.sentence.start, cut) else n.sentence.end


def _recognised(n: Number) -> bool:
    """Whether small technology firms were recognised by a province, and not only entered in the register."""
    if n.lead and n.lead.programme == "tech_sme" and n.lead.status == "confirmed":
        return True
    kinds = n.words.kinds_in(n.governing_start, n.right)
    end = n.title.start if n.title and n.right < n.title.start < n.sentence.end else n.right  # 9家企业,同意备案为…
    if n.says(REGISTERED, n.sentence.start, end) or _EVALUATED.search(n.text, n.sentence.start, n.right):
        return False
    return bool(kinds & AWARDED)


def _due_for_review(n: Number, sentence: int) -> bool:
    """Whether firms of a year are those whose review is open to objections: 2020年认定61家,52家拟通过复核."""
    announced = sentence & PROPOSED and sentence & REVIEWED and not n.kinds & (PROPOSED | REVIEWED)
    return bool(announced and n.left_kinds & AWARDED)


def _of_earlier_batch(n: Number, batch: tuple[int, int]) -> bool:
    """Whether the sentence speaks of objections to a newer batch only: 第六批公示名单中10家;去年的第五批22家."""
    named = [each for each in n.batches(n.sentence.start, n.right) if not each.review]
    own = next((each for each in reversed(named) if (each.first, each.last) == batch), None)
    since = n.before[-1].count.end if n.before else n.left
    if own is None or own.start < since or all(each.last <= own.last for each in named):
        return False
    return not (_opened_all(n, batch) or n.says(PROPOSED, n.clause_start(own.start), n.sentence.end))


def _opened_all(n: Number, batch: tuple[int, int]) -> bool:
    """Whether a sentence says of so many batches that they were open to objections: 先后公示过三批,第一批248家."""
    opened = _OPENED.search(n.text, n.sentence.start, n.count.start) if "公示" in n.sentence.text else None
    return opened is not None and (chinese_value(opened["batches"]) or 0) >= batch[1]


def _of_application(n: Number) -> Status | None:
    """Proposed, while those who are to be recommended are open to objections: 拟推荐20家企业申报小巨人,现予公示."""
    following = inside(n.m.counts, n.count.end, n.sentence.end)
    end = n.right if following else n.sentence.end
    said = n.words.kinds_in(n.sentence.start, end) & PROPOSED or _THEN_PUBLISHED.match(n.text, n.sentence.end)
    return "proposed" if said or (not n.own and n.context.status == "proposed") else None


def _only_registered(n: Number, sentence: int) -> bool:
    """Whether firms are only entered in a register: 入库小巨人企业20家, and not 备案…作出批复,全部通过."""
    if n.title and n.title.start >= n.left and n.text.startswith(("库", "信息库"), n.title.end):
        return not sentence & (PROPOSED | ANNOUNCED)  # 166家入选省级专精特新企业库
    if sentence & PROPOSED or not n.sentence.kinds & REGISTERED:
        return False
    if not n.says(REGISTERED, n.governing_start, n.right):
        return False
    if _PASSED_INTO_REGISTER.search(n.text, n.sentence.start, n.sentence.end):
        return True
    return not sentence & AWARDED and not _ANSWERED.search(n.text, n.sentence.start, n.sentence.end)


def _awarded_near(n: Number) -> int:
    """The bit of granting words where one governs a number; in a lead about other firms it does not: 入选500强,…."""
    if not n.sentence.kinds & AWARDED:
        return 0
    start = min(n.governing_start, n.left)
    if start < n.left and n.words.kinds_in(start, n.clause.start) & OTHER_FIRM:
        start = n.clause.start
    end = n.title.start if n.title and n.right <= n.title.start <= n.clause.end else n.right  # 2家企业、3个产品入选…
    return n.words.kinds_in(start, end) & AWARDED


def _like(n: Number, measure: Answer[Measure]) -> Finding | None:
    """The figure whose list a number goes on with, where it has no word of its own for what happened."""
    if measure.rule not in GOES_ON or n.kinds & (ANNOUNCED | PROPOSED):
        return None
    if measure.value == "cumulative" and at_another_time(n):
        return None
    if n.kinds & AWARDED and not (n.lead and n.lead.status == "proposed"):
        return None  # 入围 of a list that is still open to objections confirms nothing
    title = n.programme
    lead = n.lead
    if lead and n.own and SOME_OPEN.match(n.text, lead.count.end):
        return None  # 省级小巨人6家(含正在公示的3家),国家小巨人4家
    return (
        lead if lead and akin(lead.programme, title) and measure.value in (lead.measure, "new_and_reviewed") else None
    )


def _is_shared(n: Number) -> bool:
    """Whether a total is only what the figure before it is a share of: 累计获批82家,占全省198家的41%."""
    whole = n.places_before[-1] if n.before and n.places_before else None
    return whole is not None and whole.end == n.count.start and n.text[whole.start - 1] == "占"


def _of_stock(n: Number, sentence: int, batch: tuple[int, int] | None) -> Status | None:
    """The status of a total: that of the newest batch that it includes, else what its own words say."""
    lead = n.context.batch
    named = [each.last for each in n.batches(n.sentence.start, n.sentence.end) if not each.review]
    latest = max([lead.last if lead else 0, *named])
    newest = latest <= batch[1] if batch else _tied_to_list_of_year(n)
    if newest and (n.context.status == "proposed" or (sentence & PROPOSED and not sentence & SETTLED)):
        return "proposed"
    if _adds_open_list(n, batch) or _counts_open_batch_in(n):
        return "proposed"
    start = n.left if n.before and n.left_kinds & STOCK else n.governing_start
    end = _before_remark(n)
    # 通过这次认定,总数达到80家 says nothing of how the 80 got there
    tied = n.words.last(TIED, start, n.count.start) or (start, start)
    granted = (
        _GRANTED_STOCK.search(_IN_BRACKETS.sub("", n.text[start : tied[0]]))
        or _GRANTED_STOCK.search(_IN_BRACKETS.sub("", n.text[tied[1] : end]))
        or (batch and n.words.kinds_in(n.left, end) & AWARDED)
    )
    granted = granted or (end < n.right and _GRANTED_BEHIND.match(n.text, end, n.right))
    if not granted:
        return "confirmed" if _granted_with_one_before(n) or _next_of_granted(n) else None
    return "proposed" if n.kinds & PROPOSED else "confirmed"


def _next_of_granted(n: Number) -> bool:
    """Whether a stock is of the next place in a row whose first was said to be granted: 前三批加起来,入选的北京263家,
    上海260家.
    """
    last = n.before[-1] if n.before and not n.own and n.places_before else None
    if last is None or (last.measure, last.status, last.programme) != ("cumulative", "confirmed", n.programme):
        return False
    return not n.bare(last.count.end, n.count.start).strip(" 、,和及企业") and last.count.start >= n.sentence.start


def _granted_with_one_before(n: Number) -> bool:
    """Whether a stock is of titles whose names alone go on with those that were said to be granted: 累计认定小巨人企业
    500家,省级专精特新企业3000家; not …,省级专精特新企业突破3000家, which says for itself how many there are.
    """
    last = n.before[-1] if n.before else None
    if last is None or not n.own or n.title is None or (last.measure, last.status) != ("cumulative", "confirmed"):
        return False
    if last.region != n.region or n.title.start < last.count.end or n.title.end > n.count.start:
        return False
    if n.text[last.count.end : n.title.start].strip("企业、,和及与以") or n.text[n.title.end : n.count.start].strip(
        "企业"
    ):
        return False
    if n.text.startswith("突破", n.count.start):
        return False
    granted = _GRANTED_STOCK.search(n.text, n.sentence.start, last.count.start)
    return granted is not None and inside(n.m.titles, granted.end(), last.count.start) != []


def _before_remark(n: Number) -> int:
    """Where a number's own words end, or brackets behind it begin: 共9000余家(未剔除复核未通过企业)."""
    opened = n.text.find("(", n.count.end, n.right)
    return opened if opened >= 0 else n.right


def _tied_to_list_of_year(n: Number) -> bool:
    """Whether a total is what the list of a year, just announced, brought about: 2023年度拟认定66家。至此已逾300家."""
    listed = n.context.year is not None and any(akin(of.programme, n.programme) for of in n.context.year_of)
    return listed and n.says(TIED, n.lead_start, n.count.start)


def _of_open_batch(n: Number, batch: tuple[int, int]) -> bool:
    """Whether the batch of a number was told of before, as a list that is open to objections, and newer than others."""
    told = [f for f in n.context.found.values() if f.batch and f.measure == "new" and f.programme == n.programme]
    newest = max((f.batch[1] for f in told if f.batch), default=0)
    return newest == batch[1] and {f.status for f in told if f.batch == batch} == {"proposed"}


def _adds_open_list(n: Number, batch: tuple[int, int] | None) -> bool:
    """Whether a total includes the firms of a list that is still open to objections, as its words or its figures say:
    公示名单中,徐州328家,至此达887家; 此前85家,这次公示12家,总数97家.
    """
    counted = [*n.context.found.values(), *(f for _, f in n.context.figures[-_FIGURES_BACK:]), *n.before]
    alike = [f for f in reversed(counted) if akin(f.programme, n.programme) and not f.subset]
    if any(list_ and list_.status == "proposed" for list_ in (list_added(n), _added_by_number(n))):
        return True
    lists = [f for f in alike if f.measure in _OF_A_LIST and f.region == n.region and f.count.value <= n.count.value]
    listed = max(lists, key=lambda f: f.batch[1] if f.batch else 0, default=None)
    if listed is None or listed.status != "proposed":
        return False
    if batch and listed.batch:
        return listed.batch[1] == batch[1]
    beside = listed in n.before and not n.own and _NOW_TOTALS.search(n.left_words) is not None
    return beside or n.says(TIED, n.lead_start, n.count.end) or RAISED.search(n.left_words) is not None


def _counts_open_batch_in(n: Number) -> bool:
    """Whether a total is said behind it to count a batch in that is open to objections: 有1026家。这个数把第七批也算了
    进去——眼下正在公示.
    """
    batch = batch_counted_in(n)
    stop = n.text.find("。", batch.end) if batch else -1
    return batch is not None and n.words.first(PROPOSED, n.count.end, stop if stop >= 0 else len(n.text)) is not None


def _added_by_number(n: Number) -> Finding | None:
    """The list whose number its sentence takes up to add it: 算上这17家,瞪羚企业总数是40家."""
    again = n.so_far.refused if n.so_far.refused and n.so_far.refused.reason == REFERS else None
    counted = again.count if again else n.before[-1].count if n.before else None
    if counted is None or not n.says(TIED, n.sentence.start, counted.start):
        return None
    return n.context.found.get(counted.value)


def status_said(own: int, sentence: int) -> Status | None:
    """The status that kinds of words say, a number's own and its sentence's; None where they say none."""
    if sentence & SETTLED:
        return "confirmed"
    if (own | sentence) & PROPOSED:
        return "proposed"
    if sentence & REGISTERED and not sentence & AWARDED:
        return None  # published, but only as entered in a register
    return "confirmed" if sentence & (_CONFIRMING | REVOKED) else None
