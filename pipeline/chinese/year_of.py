"""The year of the cohort that a number counts: beside it, in its sentence, in what opens its paragraph or list."""

from __future__ import annotations

from pipeline.chinese.cohort_of import akin, goes_back_to_list, heads_line, names_title, passes_review
from pipeline.chinese.counts import REFERS
from pipeline.chinese.numbers import FALLS_SHORT, Answer, Number
from pipeline.chinese.words import AMONG, GRANTED, PROPOSED, REVIEWED
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.mentions import Batch, Year
from pipeline.patterns import pattern
from pipeline.programmes import RESTARTING
from pipeline.records import Measure
from pipeline.scopes import Finding

IN_YEAR = pattern(
    r"(?<![至止到较比])(?P<year>20\d\d)年(?!底|末|初|以[来前后]|之[前后]|起|前|后|[至到-]20\d\d|\d|的[\d两三四五六七八九十]|[^,。;:\d]{0,9}政府工作报告)"
)
_THEN_BATCH = pattern(r"度?(?:[一-鿿]{0,3}[省市区县])?第")
_OF_YEAR = pattern(
    r"[,、;:]?(?:其中|当中)?,?(?:[比较](?=20\d\d年度?(?:新?(?:增|认定|获批|入选))?的))?(?P<year>20\d\d)年度?(?:同期)?(?:新?(?:增|认定|获批|入选))?的?,?(?:(?:这一?|该)(?:个?数[字据量]|指标))?(?:为|是|有|达|新增|共|:)?"
)
_PLAIN_YEAR = pattern(r"(?<![较比从由自])(20\d\d)年(?!底|末|的[\d.]+倍)")
_RECOGNISED_AS = pattern(r"(?:认定|确定|授予|公示)[^。]{0,60}等\d+[家户][^。]{0,12}[为是]?")
THIS_BATCH = pattern(
    r"(?:本|此|该|这|今)一?(?:批次?|次|回|番|轮)(?!.{0,6}前)|(?<!累计)新?(?:入选|获评|获批|认定|晋级|公示)的?[一-鿿]{0,4}企业(?:之?中|里|当中)(?!小)"
)
GOES_ON = ("like-number-before", "like-list", "sum")
_THIS_YEAR = pattern(r"入库|评价")
_YEAR_BEFORE = pattern(r"(?<![比较])(?:去年|上年|上一年|前一年)(?![末底]|度末|同期)(?:度(?=[认的入获公评名]))?")
_THAN_YEAR = pattern(r"[比较](20\d\d)年?(?:度|全年)?(?:净)?(?:多|少|增|减|下|上|高|翻)")
_YEAR_OF_LIST = ("去年度", "上年度", "上一年度", "前一年度")
_WHOLE_YEAR = pattern(
    r"(?:全年|当年|这一年|那一年|该年|年内|同年|同一年|当年度)(?!度?目标)|(?:今年|本年度)(?!以来|[上下][半旬]|第?[一二三四]季|\d|前.{1,2}个?[月季])"
)
_ADDED_BATCH = pattern(r"(?:加上|连同|算上|加之)(?:前面的?|此前的?)?(?:第[一二三四五六七八九十\d]{1,3}|首)批次?的?$")
_SOME_YEARS = pattern(
    r"(?<!\d)(?:\d{1,2}|[两三四五六七八九十])年(?:间|来|里|下来)?,?(?:共|一共|合计|累计|总共|就|总计)*(?:有|达|认定|入选|新增)?$"
)
_FAR_BACK = 600  # characters
_OPENING = 4
_SHORT_WAY = 40
_MONTHS = pattern(
    r"(?:前|头)[一二三四五六七八九十\d]{1,2}个?月|(?<!\d)1月?份?[-~—至到]+\d{1,2}月|[上下]半年|(?:前|第)?[一二三四]个?季度"
)
_OPENS = pattern(
    r"(?:^|(?<=[\n。]))\s*(?:[一二三四五六]是|[一二三四五六\d][、.])?(?P<year>20\d\d)年(?:度|全年)?"
    r"(?![\d底末初前后至到起以间]|[^,。;]{2,36}(?:以来|至今|起,))"
)
_YEAR_PAST = pattern(r"\s*(?:[^,。;]{0,12},)?(?:过去的?|这)?一年(?:来|里|中|间)?,")
_ATTACHED = pattern(r"附件:?\s*(?:\d[.、])?\s*(?P<year>20\d\d)年度?(?P<name>[^\n。]{0,60}?名单)")
_LIST_OF_YEAR = pattern(r"(?P<year>20\d\d)年度?[^,。;:\d]{2,24}(?:名单|榜单|名录)")
_AND_YEAR = pattern(r"20\d\d年度?(?:[和及与、]|以及)$")
_SHORT_STEP = 9
_OF_EVENT = pattern(r"度?[^,。;\d]{0,24}(?:发布会|大会|论坛|峰会|年会|博览会|会议|活动周|活动)(?:上|[,举召开期在])")
_THIS = ("今年", "本年度")
_THAT = ("这一年", "那一年", "该年", "当年", "同年", "同一年", "当年度")
_OTHER_TIME = pattern(r"去年|上年|前年|今年|本年|季度|[上下]半年|\d月|近[三五两]年|年来")
_GOT_TITLE = tuple(
    measured + verb
    for verb in (
        "认定",
        "获评",
        "入选",
        "公布",
        "获得",
        "入库",
        "获批",
        "取得",
        "命名",
        "评为",
        "授予",
        "获",
    )
    for measured in ("", "度")
)
_DUE = ("到期", "度到期")
_OF_THEM = pattern(r"的\d+[家户]")
_AMONG_THOSE = pattern(
    r"(?!第?[^,;。]{0,36}[名榜]单[中里内],)[^,;。]{0,40}(?<!认定)(?<!评选)(?<!申报)(?<!工作)(?<!评价)[中里内],"
)
_NEXT_SENTENCE = 80
_HELD_SINCE = pattern(r"(?<=度)的?[^,。;\d]{0,16}(?:入库|登记|编号|资格|称号|证书)")
_OF_HOLDERS = ("有", "中有", "中", "里有", "里", "共有")
# 第一批248家,时间是2019年; …入库876家,这是我县2023年交出的成绩单
_TOLD_BEHIND = pattern(
    r"[^,。;\d]{0,14},(?:时间|年份|[那这]|当时|时值|首次|[已则均都]|公布|认定|发布|评选|评定|产生|诞生|[是为在于])+(?P<year>20\d\d)年"
    r"(?:的事|公布|认定|发布|评选|的时候)?(?=[,。;\n]|$)"
)
_ALL_OF_YEAR = pattern(
    r"(?:[,;]|-+|:)(?:这些|以上|[这此])(?:[就正便都]|无疑|[一几]组数[字据])?是[^,。;\d]{0,12}(?P<year>20\d\d)年"
    r"(?![底末初前后]|以来|至今|起|的[^,。;]{0,6}倍)[^,。;\d]{0,20}$"
)
_OF_LIST_BEFORE = ("among-the-granted", "list-made-known", "of-row", "this-batch")


def year_of(
    n: Number, measure: Answer[Measure], batch: Batch | None, ordinals: tuple[int, int] | None, here: Year | None
) -> Year | None:
    """The cohort's year of a number whose measure is known; a stock has none. ``here`` is the year that is named."""
    if measure.value == "cumulative":
        return None
    if n.cell:
        return n.cell.year
    if _SOME_YEARS.search(n.left_words):
        return None  # 2021年3户,2022年4户,2年7户
    if measure.rule == "registered-each-year" and (named := _PLAIN_YEAR.search(n.text, measure.start, measure.end)):
        return Year(*named.span(), int(named[1]))
    if isinstance(n.pair, Batch) and n.title and n.title.start < n.sentence.start:
        return _of_batch_told(n, n.pair)
    if measure.rule == "sum" and n.lead:
        return _like(n.lead)
    if measure.value in ("reviewed", "revoked"):
        return _reviewed_year(n, measure, batch)
    if here and not isinstance(n.pair, Year) and _AND_YEAR.search(n.text, max(0, here.start - _SHORT_STEP), here.start):
        return None  # 2022年度和2023年度的…企业
    year = _of_year_before(n) or here or _of_period(n)
    if year and ordinals and _is_only_when(n, year):
        return _of_restarting_batch(n)
    if year := year or _told_behind(n):
        return year
    if measure.rule == "last-year":
        return _before_list(n)
    if measure.rule == "named-too" and n.lead and _is_of_title(n):
        return _like(n.lead)
    if measure.value == "new_and_reviewed" and (fresh := _new_before(n)):
        return fresh
    if counted := _of_list_counted(n, measure):
        return counted
    if (whole := _taken_up(n)) and whole.measure == measure.value:
        return _like(whole)
    of_list = measure.rule in _OF_LIST_BEFORE or goes_back_to_list(n)
    announced = n.context.year if of_list and _is_of_title(n) else announced_year(n)
    if measure.rule in GOES_ON and n.lead and n.title and akin(n.lead.programme, n.title.programme):
        if n.before and "今年" in n.left_words:
            return announced
        return _like(n.lead) or _since(n.lead, announced)
    if announced:
        other = _in_year(n) if announced.end <= n.context.headline else None
        return other if other and other.year < announced.year else announced  # 2025年…申报工作。2024年共有20家通过
    if ordinals:
        return _of_restarting_batch(n) or _of_same_year(n)
    if year := _in_year(n) or _of_report(n) or _of_whole(n, measure) or _of_opening(n) or _of_attached_list(n):
        return year
    if measure.rule == "list-made-known" and measure.start < n.sentence.start:
        listed = inside(n.m.years, n.text.rfind("。", 0, measure.start) + 1, n.sentence.start)
        return listed[-1] if listed else None  # 公布2023年度…榜单。榜单上,瞪羚88家
    if measure.rule == "like-number-before" and n.lead and n.lead.measure == "new":
        return _like(n.lead)
    if measure.value == "new" and not ordinals and (named_before := _of_list_named_before(n)):
        return named_before
    return _plain_year(n) or _of_paragraph(n) if measure.rule == "registered" else None


def _told_behind(n: Number) -> Year | None:
    """The year that a clause behind a number tells, or the last one of its sentence of all its numbers: 第一批248家,
    时间是2019年; 入库876家,这是我县2023年交出的成绩单.
    """
    if "年" not in n.text[n.count.end : n.sentence.end]:
        return None
    told = _TOLD_BEHIND.match(n.text, n.count.end, n.sentence.end)
    told = told or _ALL_OF_YEAR.search(n.text, n.count.end, n.sentence.end)
    return Year(*told.span("year"), int(told["year"])) if told else None


def _taken_up(n: Number) -> Finding | None:
    """The figure that its sentence goes back to, to split it up: 此次新认定的168户企业中,朝阳区9户."""
    refused = n.so_far.refused
    whole = n.context.found.get(refused.count.value) if refused and refused.reason == REFERS and not n.own else None
    return whole if whole and whole.programme == n.programme and whole.count.value >= n.count.value else None


def _new_before(n: Number) -> Year | None:
    """The year of the new firms that a sum of new and reviewed ones adds up: 新认定和复核合格企业共计775户."""
    alike = (f for _, f in reversed(n.context.figures) if n.title and f.programme == n.title.programme)
    fresh = next((f for f in alike if f.measure == "new" and not f.subset), None)
    return _like(fresh) if fresh and fresh.region == n.region and fresh.count.value < n.count.value else None


def _of_list_named_before(n: Number) -> Year | None:
    """The year in the name of a list of several kinds of firms that the sentence before speaks of: 瞪羚首次写进2019年
    辽宁省新型创新主体备案名单。沈阳的瞪羚企业为44家.
    """
    before = n.sentence_before
    named = list(_LIST_OF_YEAR.finditer(n.text, before, n.sentence.start))
    spoken_of = any(title.programme == n.programme for title in inside(n.m.titles, before, n.sentence.start))
    if len(named) != 1 or not spoken_of or _PLAIN_YEAR.search(n.text, n.sentence.start, n.count.start):
        return None
    if _OTHER_TIME.search(n.text, n.sentence.start, n.count.start):
        return None
    return Year(*named[0].span(), int(named[0]["year"]))


def _of_paragraph(n: Number) -> Year | None:
    """The year that the sentence before in a paragraph speaks of: 2024年以来,…。截至7月底,评价入库3012家.

    Or the last before some months that the sentence tells of: 前8个月入库386家.
    """
    of_months = _MONTHS.search(n.text, n.sentence.start, n.count.start)
    start = max(0, n.sentence.start - 2 * _FAR_BACK) if of_months else n.paragraph_start
    named = list(_PLAIN_YEAR.finditer(n.text, start, n.sentence.start))
    return Year(*named[-1].span(), int(named[-1][1])) if named else None


def _like(lead: Finding) -> Year | None:
    """The year of the figure that a number goes on with."""
    return Year(lead.count.start, lead.count.end, lead.year) if lead.year else None


def _since(lead: Finding, announced: Year | None) -> Year | None:
    """The year of an announcement that came only after a figure, such as a headline's."""
    return announced if announced and announced.start > lead.count.end else None


def _reviewed_year(n: Number, measure: Answer[Measure], batch: Batch | None) -> Year | None:
    """The year in which the firms under review got their title: 2021年度认定的30家通过复核, not that of a new list."""
    for year in reversed(n.years(n.sentence.start, n.right)):
        if batch and heads_line(n, batch):
            return year
        one = batch and batch.last and batch.start > year.end and n.text.find(",", year.end, batch.start) < 0
        got_then = (one or year.start >= n.clause.start) and n.text.startswith((*_GOT_TITLE, *_DUE), year.end)
        got_then = got_then or any(
            n.text.startswith(_DUE, t.end) for t in n.titles(year.end, n.right) if t.start <= year.end + 1
        )
        under_review = year.review and _names_title_year(n.text, year) and not (batch and batch.review)
        counted = year.start >= n.clause.start and (_OF_THEM.match(n.text, year.end) or _counts_holders(n, year))
        lost = measure.value == "revoked" and year.start >= n.clause.start and _HELD_SINCE.match(n.text, year.end)
        if got_then or under_review or counted or lost or _AMONG_THOSE.match(n.text, year.end):
            return year
    if measure.rule == "year-by-year" and (named := _PLAIN_YEAR.search(n.text, n.left, n.count.start)):
        return Year(*named.span(), int(named[1]))  # 取消14家,其中2020年度6家
    if measure.rule == FALLS_SHORT:
        told = inside(n.m.years, measure.end, measure.end + _NEXT_SENTENCE)
        return next((year for year in told if _HELD_SINCE.match(n.text, year.end)), None)
    if measure.value == "revoked" and n.before and n.before[-1].measure == "reviewed" and n.before[-1].year:
        return _like(n.before[-1])
    announced = n.context.reviewed_year if n.context.reviewed is None and batch is None and _is_of_title(n) else None
    announced = announced if announced and _names_title_year(n.text, announced) else None
    if n.lead and measure.rule in GOES_ON and n.lead.measure in ("reviewed", "revoked"):
        return _like(n.lead) or _since(n.lead, announced)
    due = n.context.whole if measure.rule == "survived-review" and not n.before else None
    if due and n.title and due.programme == n.title.programme and due.measure == "new" and not announced:
        return _like(due)  # 2021年认定的共167家,应参加今年复核。…142家通过
    return announced or _year_of_those_due(n)


def _counts_holders(n: Number, year: Year) -> bool:
    """Whether a number is how many of a year's firms were reviewed: 2019年度瞪羚企业有141家通过复核."""
    title = n.title
    if title is None or not year.end <= title.start <= year.end + 1 or title.end > n.count.start:
        return False
    return n.text[title.end : n.count.start] in _OF_HOLDERS and passes_review(n)


def _year_of_those_due(n: Number) -> Year | None:
    """The year of the firms counted right before, of which some kept or lost the title: 2020年认定的50家中,44家通过.

    The firms of the newest list that a sentence names are not due yet.
    """
    due = n.before[-1] if n.before else None
    if due is None or due.year is None or n.title is None:
        return None
    same = (due.programme, due.region) == (n.title.programme, n.region) and due.count.value >= n.count.value
    newer = any(year.year > due.year for year in n.years(n.sentence.start, n.count.start))
    return _like(due) if same and newer and due.measure in ("new", "reviewed") else None


def _names_title_year(text: str, year: Year) -> bool:
    """Whether a year is that of a title rather than of its review: 2022年度…, 2022年认定的…, and not 2025年复核结果."""
    return text[year.end - 1] == "度" or text.startswith(_GOT_TITLE, year.end)


def year_here(n: Number) -> Year | None:
    """The year by which a number's own words, its clause or its sentence name a cohort."""
    if isinstance(n.pair, Year):
        return n.pair
    says_year = "年" in n.sentence.text
    if not says_year and not n.sentence.years:
        return None
    if says_year:
        each = _OF_YEAR.fullmatch(n.left_words) or _OF_YEAR.fullmatch(n.text, n.lead_start, n.count.start)
        if each:  # 2020年为1012家,2021年为1376家; 2022年,这一数字是1745家; 比2024年的3012家多
            return Year(n.left, n.count.start, int(each["year"]))
    review = bool(n.kinds & REVIEWED)
    behind = n.years(n.count.end, n.right)
    if behind and n.title and n.title.start >= n.count.end:
        return behind[0]
    own_batch = n.before and n.batches(n.left, n.count.start)  # 2020年第二批43家;今年第三批60家
    last = n.before[-1] if n.before else None
    own = IN_YEAR.search(n.text, last.count.end, n.count.start) if last else None
    opens = own is not None and (own.start() >= n.left or n.text[own.start() - 1] in ",;了")
    if own and opens and last and last.measure == "new" and not n.years(last.count.end, n.count.start):
        return Year(*own.span(), int(own["year"]))  # 2021年新认定33家,2022年又有40家入选; 到了2022年,认定数为40家
    for start in (n.left,) if own_batch else (n.left, n.clause.start, n.sentence.start):
        if named := n.years(start, n.count.start):
            fitting = [year for year in named if year.review == review] or named
            since = n.text[fitting[-1].end : n.count.start]  # 继2021年获批2家、2022年获批3家之后,又有2家
            return None if "今年" in since or "之后," in since else fitting[-1]
    if not behind and n.title and n.title.start >= n.right:
        behind = n.years(n.right, n.sentence.end)
    if behind:
        return behind[0]
    entered = says_year and _THIS_YEAR.search(n.text, n.left, n.right)
    return _plain_year(n) if entered and not _YEAR_BEFORE.search(n.text, n.sentence.start, n.count.start) else None


def _plain_year(n: Number, before: int | None = None) -> Year | None:
    """The last year that a sentence names before a number, or before a position of it, however it does."""
    named = list(_PLAIN_YEAR.finditer(n.text, n.sentence.start, n.count.start if before is None else before))
    return Year(*named[-1].span(), int(named[-1][1])) if named else None


def _of_year_before(n: Number) -> Year | None:
    """The year that 去年 means where the text names the one after it, or ends with it: 2021年度78家,去年54家."""
    back = _YEAR_BEFORE.search(n.text, n.left if n.before else n.lead_start, n.count.start)
    if back is None:
        return None
    if this := _plain_year(n, back.start()):
        return Year(*back.span(), this.year - 1)
    if than := _THAN_YEAR.search(n.text, n.count.end, n.clause_end(n.right + 1)):
        return Year(*back.span(), int(than[1]) + 1)  # 去年入库8089家,比2021年多1202家
    if back[0] in _YEAR_OF_LIST and n.context.year and _is_of_title(n):
        return Year(*back.span(), n.context.year.year - 1)
    ended = [
        date
        for date in inside(n.m.dates, max(0, n.sentence.start - _FAR_BACK), n.sentence.start)
        if date.date.endswith("-12-31")
    ]
    return Year(*back.span(), int(ended[-1].date[:4])) if ended else None


def _of_batch_told(n: Number, batch: Batch) -> Year | None:
    """The year told of a batch, for a place's firms of it: 2020年第二批1584家。深圳两批各有8家、164家."""
    ordinals = batch.first, batch.last
    told = (f for _, f in n.context.figures if f.batch == ordinals and f.programme == n.programme)
    known = next(told, None)
    return _like(known) if known else None


def _before_list(n: Number) -> Year | None:
    """The year before that of the list whose figure 上年 is set beside: 2024年度名单公示,滨州28家,上年只有19家."""
    last = n.before[-1] if n.before else None
    listed = last is not None and last.year is not None and last.measure == "new"
    back = _YEAR_BEFORE.search(n.text, n.left, n.count.start) if listed else None
    return Year(*back.span(), last.year - 1) if back and last and last.year else None


def _of_period(n: Number) -> Year | None:
    """The year that 全年 or 当年 mean, one that the sentence, the report or the paragraph named before; 今年 is of the
    list announced.
    """
    whole = _WHOLE_YEAR.search(n.text, n.sentence.start, n.right)
    if whole is None or _PLAIN_YEAR.search(n.text, whole.end(), n.count.start):
        return None  # 当年入选121家;2022年,第四批认定1041家
    far = max(0, n.sentence.start - _FAR_BACK)
    since = max(far, n.paragraph_start)
    dates = inside(n.m.dates, since, whole.start())
    dated = Year(dates[-1].start, dates[-1].end, int(dates[-1].date[:4])) if dates else None
    if whole[0] in _THIS:
        return n.context.year if _is_of_title(n) else None
    named = _plain_year(n, whole.start()) or n.context.report or dated
    if named is None and whole[0] in (*_THAT, "全年"):
        before = list(_PLAIN_YEAR.finditer(n.text, since, n.sentence.start))
        named = Year(*before[-1].span(), int(before[-1][1])) if before else None
    named = named or (_year_that_ended(n, far) if whole[0] == "全年" else None)
    return Year(*whole.span(), named.year) if named else None


def _year_that_ended(n: Number, since: int) -> Year | None:
    """The year at whose end the text tells what there was: 截至2023年底,…1286家。此外,全年2130家入库."""
    ends = [date for date in inside(n.m.dates, since, n.sentence.end + _SHORT_WAY) if date.date.endswith("-12-31")]
    return Year(ends[-1].start, ends[-1].end, int(ends[-1].date[:4])) if ends else None


def _is_only_when(n: Number, year: Year) -> bool:
    """Whether a year only tells when batches were recognised: 自2019年以来,第一批5家、第二批9家."""
    if not n.sentence.start <= year.start < n.clause.start or n.text.startswith(")", year.end):
        return False  # 第三批(2021年):新认定17家
    return not _THEN_BATCH.match(n.text, year.end) and not n.titles(year.end, year.end + 24)


def _of_restarting_batch(n: Number) -> Year | None:
    """The year of a title whose batches begin anew with each: 2024年,省里公布了两批专精特新中小企业,第一批92家."""
    return _in_year(n) if n.title and n.title.programme in RESTARTING else None


def _of_same_year(n: Number) -> Year | None:
    """The year of the list announced, for another batch of it where these restart: 第二批51家。加上第一批9家."""
    restarting = n.title is not None and n.title.programme in RESTARTING
    added = restarting and _ADDED_BATCH.search(n.text, n.clause.start, n.count.start)
    return n.context.year if added and _is_of_title(n) else None


def _in_year(n: Number) -> Year | None:
    """The last year in which, as its sentence says, something happened: 2023年,全市新增20家."""
    named = list(IN_YEAR.finditer(n.text, n.sentence.start, n.count.start))
    named = [year for year in named if not _OF_EVENT.match(n.text, year.end())]
    since = n.text[named[-1].end() : n.count.start] if named else ""
    if "今年" in since or "之后," in since:
        return None
    return Year(named[-1].start(), named[-1].end(), int(named[-1]["year"])) if named else None


def _of_report(n: Number) -> Year | None:
    """The year that a report looks back on, for firms added without another time: 2022年统计公报, 2023年工作回顾."""
    return None if _OTHER_TIME.search(n.text, n.sentence.start, n.count.start) else n.context.report


def _of_attached_list(n: Number) -> Year | None:
    """The year in the name of the list that a notice has attached: 拟认定312家,现予公示。…附件:2024年…企业名单."""
    at = (
        n.text.find("附件", n.right) if n.kinds & PROPOSED or n.says(PROPOSED, n.sentence.start, n.sentence.end) else -1
    )
    listed = _ATTACHED.search(n.text, at) if at >= 0 else None
    if listed is None or not any(title.programme == n.programme for title in inside(n.m.titles, *listed.span("name"))):
        return None
    return Year(*listed.span("year"), int(listed["year"]))


def _of_opening(n: Number) -> Year | None:
    """The year with which a sentence before in the paragraph begins, for what happened at no other time: 2022年全区引进
    项目537个。新增小巨人7家.

    一年来 begins a paragraph on the year that one before began with.
    """
    line, paragraph = n.text.rfind("\n", 0, n.sentence.start) + 1, n.paragraph_start
    past = _YEAR_PAST.match(n.text, line, n.count.start) if "一年" in n.text[line : n.count.start] else None
    paragraph = line if past else paragraph
    since = past.end() if past else paragraph
    own = max(n.sentence.start, since)
    if _OTHER_TIME.search(n.text, own, n.right) or IN_YEAR.search(n.text, own, n.right):
        return None
    first, last = (max(0, paragraph - _FAR_BACK), paragraph) if past else (paragraph, n.sentence.start)
    opened = [*_OPENS.finditer(n.text, max(first - 1, 0), last)] if first < last else []
    opened = [year for year in opened if not _OF_EVENT.match(n.text, year.end())]
    if not opened or _OTHER_TIME.search(n.text, since if past else opened[-1].end(), own):
        return None
    year = Year(*opened[-1].span("year"), int(opened[-1]["year"]))
    told = IN_YEAR.finditer(n.text, year.end, own)
    return year if all(int(each["year"]) == year.year for each in told) else None


def _of_whole(n: Number, measure: Answer[Measure]) -> Year | None:
    """The year of the figure of the sentence before that a number splits up: 2021年515家。其中,路北区60家."""
    if not n.says(AMONG, n.sentence.start, min(n.sentence.start + _OPENING, n.count.start)):
        return None
    whole = (f for f in n.context.last if n.title and f.programme == n.title.programme and f.measure == measure.value)
    found = next(whole, None)
    inner = found and found.region and n.region and within(n.region, found.region)
    return _like(found) if found and inner and n.count.value <= found.count.value else None


def _of_list_counted(n: Number, measure: Answer[Measure]) -> Year | None:
    """The year of the list that the sentence before counted whole, for the new firms of a place in it: 新认定66家。
    南昌新增20家.
    """
    if not n.own or measure.value != "new" or _OTHER_TIME.search(n.text, n.sentence.start, n.count.start):
        return None
    wholes = (f for f in n.context.last if f.programme == n.programme and f.measure == "new" and not f.subset)
    whole = next(wholes, None)
    inner = whole and whole.region and n.region and n.region != whole.region and within(n.region, whole.region)
    return _like(whole) if whole and inner and n.count.value <= whole.count.value else None


def announced_year(n: Number) -> Year | None:
    """The year of the list announced before, for a number that is of it."""
    if not _is_of_title(n) or (n.title and n.title.programme not in RESTARTING and _names_batch(n)):
        return None
    beside = bool((n.kinds | _kinds_of_row(n)) & (GRANTED | PROPOSED)) or THIS_BATCH.search(
        n.text, n.left, n.count.start
    )
    if n.own and not beside and not _RECOGNISED_AS.search(n.text, n.sentence.start, n.right):
        return None
    return n.context.reviewed_year if n.kinds & REVIEWED else n.context.year


def _kinds_of_row(n: Number) -> int:
    """The kinds of the words before the row of titles that a number ends: 新认定瞪羚企业66家、独角兽企业2家."""
    last = n.before[-1] if n.before else None
    in_row = last is not None and last.measure == "new" and n.text.startswith("、", last.count.end)
    return n.words.kinds_in(n.clause.start, last.count.start) if in_row and last else 0


def _names_batch(n: Number) -> bool:
    """Whether the sentence names the number's batch itself, which need not be that of the list announced by year."""
    return any(not batch.review for batch in n.batches(n.sentence.start, n.count.start))


def _is_of_title(n: Number) -> bool:
    """Whether a number counts one of the titles whose list was announced by year."""
    if n.title is None:
        return False
    return any(names_title(n, title) for title in n.context.year_of)
