"""What a sentence hands on to the next ones: the list that it announced, the title, the place that it was about."""

from __future__ import annotations

from pipeline.chinese.cohort_of import together
from pipeline.chinese.numbers import Context, Sentence, held_against
from pipeline.chinese.place_handed_on import hand_on_place
from pipeline.chinese.rows import joined
from pipeline.chinese.sentences import Mentions
from pipeline.chinese.status_of import status_said
from pipeline.chinese.title_in_sentence import ONLY_DESCRIBES
from pipeline.chinese.words import AMONG, ANNOUNCED, DONE, PLAN, PROPOSED, SETTLED
from pipeline.chinese.zones_counted import counted_in
from pipeline.clauses import inside
from pipeline.divisions import NATION, Division, division
from pipeline.mentions import Batch, Place, ProgrammeName, Year
from pipeline.patterns import pattern
from pipeline.programmes import granted_by
from pipeline.records import Programme
from pipeline.scopes import Finding

_SIGNATURE = pattern(
    r"(?P<place>[一-鿿]{2,10}?[省市区县州])[一-鿿]{2,24}?(?:局|厅|委|委员会|办公室)(?:\((?:代章|盖章|公章|印章)\))?(?:(?:(?P=place)|国家税务)[一-鿿]{2,40})?"
)
# An authority that a line gives as the source, or that stands with the day at the end of a page without lines.
_OFFICE = r"(?P<place>[一-鿿]{2,10}?[省市区县州])[一-鿿]{2,30}?(?:局|厅|委|委员会|办公室)"
_SOURCE = pattern(r"(?:信息|稿件|文章|内容|资料)?来源[:：] ?" + _OFFICE)
_SIGNED_IN_LINE = pattern(rf"(?<![一-鿿]){_OFFICE} ?20\d\d年\d{{1,2}}月\d{{1,2}}日。?$")
_NUMBERED = pattern(r"\W*(?:\(?[一二三四五六七八九十\d]{1,2}(?:\)|、|\.)|第?[一二三四五六七八九]是?)\W*")
# 从前三批公示的名单看, 二、前三批的地区分布: what comes is split up of them
_LOOKS_AT_FIRST = pattern(
    r"(?:[从就按以]|综合|统观|纵观|回看|梳理)[^,。;\d]{0,8}前[两二三四五六七八九十]批[^,。;\d]{0,20}(?:来?看|统计|计算|汇总|,)|"
    r"前[两二三四五六七八九十]批[^,。;\d]{0,12}(?:分布|排名|排行|格局|情况|数量|对比|盘点|:)$"
)
_LONGEST_NAME = 16
_MADE_KNOWN = ANNOUNCED | PROPOSED
_FIGURES_BACK = 8
_SEVERAL_TITLES = 2
_REASONS = pattern(r"\s*(?:根据|按照|依据|依照|遵照|围绕|为了?(?!期))")
_THEN_OPEN = pattern("公示(?:之)?(?:时|当时|期间|阶段|环节)(?!,?(?:如|若|对|任何|有异议|无异议))")  # 8月公示时为91家
_LIST = pattern(r"(?:企业)?(?:\([^()]{0,10}\))?(?:拟?(?:认定|入选|培育|备案))?(?:的?公示|的?公布)?[名榜]单")
_TOPIC = pattern(
    r"[\s\-·•●■◆▲※*]*(?:其中,?|当中,?)?(?:[一二三四五六七八九十]{1,2}[是、]|\d{1,2}[、.])?\s*(?:(?:再|来|先|最后|接着|然后|其次|首先|下面)?(?:是|看看?|说说?|聊聊?|讲讲?)|至于|说到|谈到|讲到|轮到|而|还有|同样|另一边,?)?"
    r"[“「『]?"
)
# A line that is but the name of a title, numbered or not, heads what stands under it: 第三张:独角兽, 二、瞪羚企业.
_BEFORE_HEADED = pattern(r"[^,。]{0,8}?(?:[^\w,。]|^|[篇看])[“「『]?")
_BEHIND_HEADED = pattern(
    r"[^\w]*(?:(?:企业|数量|总数|分布|地区|区域|城市|排行|情况|名单|榜单?|篇|方面|一览|排名|发展|统计|数据|对比|盘点|TOP){0,4})[^\w]*"
)
_LONGEST_TOPIC = 24
# Whom a paragraph begins with: 青浦区北斗导航产业集群——集群内有….
_CLUSTER = pattern(
    r"(?:[\d一二三四五六七八九十]{1,2}[、.)]|[-—·●■◆]+)?(?P<part>[^,。;:\d有]{2,24}?(?:产业集群|集群|产业链))(?=[—-]{1,2}|[内中里上是:]|位于|聚焦|以)"
)
_GROWTH = pattern(r"(?:增长|增幅|增速|下降)[^,。;]{0,6}\d+(?:\.\d+)?%")  # 2019年高新技术企业增长40%


def home_place(home: Division | None) -> Place | None:
    """The outlet's own division as a place that stands nowhere in the text."""
    return Place(0, 0, home.code, "place", home.name) if home else None


def signed_by(text: str) -> Division | None:
    """The division whose office signed a notice, which then speaks for it: 德州市工业和信息化局, above the date."""
    for line in reversed(text[-400:].splitlines()):
        signed = _SIGNATURE.fullmatch(line.strip()) or _SOURCE.fullmatch(line.strip()) or _SIGNED_IN_LINE.search(line)
        if signed and (found := division(signed["place"])):
            return found
    return None


def hand_on(mentions: Mentions, sentence: Sentence, context: Context) -> None:
    """Let a context know what a sentence, read to its end, said of titles, batches, years and places."""
    context.sentences_since += 1
    if cluster := _CLUSTER.match(mentions.text, sentence.start, sentence.end):
        named = [p for p in sentence.places if p.start == cluster.start("part")]
        context.cluster = cluster["part"].removeprefix(named[0].words if named else "")
    elif counted := counted_in(mentions.text, sentence):
        context.cluster = mentions.text[slice(*counted)]
    context.wishes = bool(sentence.kinds & PLAN) and not context.counted and not sentence.kinds & DONE
    titles = [title for title in sentence.titles if title.programme]
    if titles and sentence.counts and context.title is not None:
        titles = [title for title in titles if not ONLY_DESCRIBES.match(mentions.text, title.end)]
    batches = _of_lists(mentions.text, sentence.batches) if sentence.batches else []
    if not (sentence.titles or batches or sentence.years or sentence.counts or sentence.places):
        return
    makes_known = bool(sentence.kinds & (ANNOUNCED | PROPOSED))
    if titles or batches or context.counted:
        context.heads = None if sentence.counts else sentence
    if titles:
        _hand_on_title(mentions, sentence, context, titles, announces=makes_known or "名单" in sentence.text)
    elif (
        sentence.titles
        and not sentence.counts
        and (_names_list(mentions.text, sentence) or _is_bare_name(mentions.text, sentence, sentence.titles))
    ):
        context.title, context.sentences_since = sentence.titles[-1], 0  # 苏州市“独角兽”培育企业, and below it its list
    elif (
        not any(title.programme for title in sentence.titles)
        and (sentence.counts or makes_known)
        and (others := _of_other_firms(mentions.text, sentence))
    ):
        context.title, context.sentences_since = others, 0
    if titles and (batches or sentence.years):
        context.cohorts = _cohorts_of(sentence) if len(titles) > 1 else {}
    if sentence.years and sentence.titles and not (_GROWTH.search(sentence.text) and not makes_known):
        _hand_on_year(sentence, context, titles)
    if titles or makes_known:
        _hand_on_list(mentions, sentence, context, batches)
    if sentence.titles and makes_known:
        offices = [place for place in sentence.places if place.role == "office" and place.code != NATION.code]
        if offices:
            context.office, context.office_of = offices[-1], sentence.titles
    hand_on_place(mentions, sentence, context)


def _hand_on_title(
    mentions: Mentions, sentence: Sentence, context: Context, titles: list[ProgrammeName], *, announces: bool
) -> None:
    """Which title the next sentences are about, unless a sentence only mentions titles by the way."""
    text, counts = mentions.text, sentence.counts
    if counts and not context.counted and not announces and _speaks_of(titles, context.title):
        return
    leads = len(titles) == 1 and ":" in text[sentence.end - 1 : sentence.end + 1]  # 小巨人按城市排:
    leads = leads or (not counts and _is_topic(mentions, sentence, sentence.titles))
    if not (counts or sentence.batches or announces or leads or _only_hinted(text, titles, context)):
        return
    title = _counted_title(mentions, titles) if counts else _announced_title(text, sentence.start, titles)
    if counts and (whole := _other_whole(mentions, sentence)):
        title = whole
    bare = leads and title.programme == "gazelle" and not title.level and _is_bare_name(text, sentence, [title])
    if bare and (owner := _owner(sentence, title)):
        title = title._replace(level=granted_by(owner))
    context.title = title._replace(subset=None, attribute=None) if title.subset or title.attribute else title
    if not counts:
        counted = _counted_last(context, title) if leads else None
        context.part = title.attribute or (counted.subset if counted else None)
        context.last = [counted] if counted else context.last
        context.whole = counted or context.whole
    context.sentences_since = 0


def _only_hinted(text: str, titles: list[ProgrammeName], context: Context) -> bool:
    """Whether nothing told the title in mind but a headline: 专精特新第一城易主, and below it 小巨人座次重排."""
    if (known := context.title) is None:
        return True
    loose = known.end <= context.headline and text[known.start : known.end] == "专精特新"
    return loose and not context.figures and {title.programme for title in titles} == {"little_giant"}


def _hand_on_year(sentence: Sentence, context: Context, titles: list[ProgrammeName]) -> None:
    """The year of the list that the next sentences are about, and that of those under review."""
    fresh = next((year for year in sentence.years if not year.review), None)
    if fresh or not _speaks_of(titles, next(iter(context.year_of), None)):
        context.year, context.year_of = fresh, sentence.titles  # a review beside the list leaves the list its year
    context.reviewed_year = next((year for year in sentence.years if year.review), None)


def _hand_on_list(mentions: Mentions, sentence: Sentence, context: Context, batches: list[Batch]) -> None:
    """The batches of the list that the next sentences are about, and how certain it is."""
    kinds = sentence.kinds
    if batches or kinds & PROPOSED or sentence.years or "名单" in sentence.text:
        looks_back = context.status == "confirmed" and not batches and _THEN_OPEN.search(sentence.text)
        other = not (sentence.titles or batches or context.title)  # 工业百强县名单公布
        still_open = context.status == "proposed" and not (kinds & SETTLED or batches or sentence.titles)
        kept = looks_back or other or still_open  # 记者从发布的名单中看到: of a list that is open to objections
        context.status = context.status if kept else status_said(kinds, kinds) or context.status
    if not batches:
        return
    if not context.counted:
        context.measure = None
        context.figures.clear()
    new = [batch for batch in batches if not batch.review]
    fresh = next((batch for batch in new if batch.first == batch.last), next(iter(new), None))
    alone = [batch for batch in new if batch.first == batch.last] or new  # 第四批172家,加上前三批共344家
    several = context.counted and len({batch.last for batch in alone}) > 1
    fresh = None if several else fresh  # 第一批71家、第二批97家: what follows is of neither
    kept = fresh is None and context.counted
    known = context.batch
    remembered = bool(fresh and known and context.counted and fresh.last < known.last) and not kinds & _MADE_KNOWN
    adds_up = (
        fresh and fresh.first == 1 < fresh.last and context.batch and not _LOOKS_AT_FIRST.search(sentence.text)
    )  # 前六批 announces no list
    if not (kept or adds_up or remembered):
        same = known and fresh and known.last == fresh.last  # 公示的第六批又要带来3012家
        context.batch, context.batch_of = fresh, sentence.titles or (context.batch_of if same else [])
    reviewed = [batch for batch in batches if batch.review]
    context.reviewed = together(reviewed) if reviewed else None


def _cohorts_of(sentence: Sentence) -> dict[Programme, tuple[Batch | None, Year | None]]:
    """The batch and the year of each title, where a sentence names several lists at once: 2023年度专精特新企业和第五批
    小巨人企业名单. Empty where they are one list.
    """
    found: dict[Programme, tuple[Batch | None, Year | None]] = {}
    batch: Batch | None = None
    year: Year | None = None
    named = False  # whether a title has been named since the batch or the year
    mentions: list[ProgrammeName | Batch | Year] = [*sentence.titles, *sentence.batches, *sentence.years]
    for each in sorted(mentions, key=lambda mention: mention.start):
        if isinstance(each, ProgrammeName):
            named = True
            if each.programme:
                found.setdefault(each.programme, (batch, year))
        elif not each.review:
            batch = each if isinstance(each, Batch) else None if named else batch
            year = each if isinstance(each, Year) else None if named else year
            named = False
    return found if len(set(found.values())) > 1 and all(any(cohort) for cohort in found.values()) else {}


def _of_lists(text: str, batches: list[Batch]) -> list[Batch]:
    """The batches that a sentence tells of, without one that they are only held against: 比上一批的44家略少."""
    told = [each for each in batches if not held_against(text, each)]
    return told or batches


def _is_topic(mentions: Mentions, sentence: Sentence, titles: list[ProgrammeName]) -> bool:
    """Whether a short sentence only brings up the title that the next ones are about: 高新技术企业的底子更厚."""
    if len(titles) == 1 and mentions.text.endswith(("这些", "这批", "上述", "前述"), sentence.start, titles[0].start):
        return True  # 累计的这些专精特新企业整体向好
    if len(titles) != 1 or sentence.end - sentence.start > _LONGEST_TOPIC:
        return False
    if _is_bare_name(mentions.text, sentence, titles):
        return True
    return _TOPIC.fullmatch(mentions.text, sentence.start, titles[0].start) is not None or _heads(
        mentions.text, sentence, titles[0]
    )


def _is_bare_name(text: str, sentence: Sentence, titles: list[ProgrammeName]) -> bool:
    """Whether a sentence is but a title's name, numbered or not: (二)小巨人。第四批认定57家; 湖南省瞪羚企业."""
    if len(titles) != 1 or text[titles[0].end : sentence.end].strip("企业数量名单情况方面。: "):
        return False
    start = _start_with_place(sentence, titles[0])
    return start == sentence.start or _NUMBERED.fullmatch(text, sentence.start, start) is not None


def _start_with_place(sentence: Sentence, title: ProgrammeName) -> int:
    """Where a title's name begins, with the place right before it: 湖南省瞪羚企业."""
    return next((place.start for place in sentence.places if place.end == title.start), title.start)


def _owner(sentence: Sentence, title: ProgrammeName) -> str | None:
    """The code of the province or city that is named in full right before a title: 湖南省瞪羚企业."""
    beside = next((place for place in sentence.places if place.end == title.start), None)
    in_full = beside is not None and beside.words[-1] in "省区市" and beside.words[0] not in "我全本该"
    return beside.code if beside and in_full and (beside.code or "").endswith("00") else None


def _heads(text: str, line: Sentence, title: ProgrammeName) -> bool:
    """Whether a line says nothing but a title's name, as a heading does: 第三张:独角兽."""
    if text[line.start - 1 : line.start] not in ("\n", "") or text[line.end : line.end + 1] not in ("\n", ""):
        return False
    before = _BEFORE_HEADED.fullmatch(text, line.start, _start_with_place(line, title))
    return before is not None and _BEHIND_HEADED.fullmatch(text, title.end, line.end) is not None


def _names_list(text: str, line: Sentence) -> bool:
    """Whether a line ends with a name that only sounds like a title's, as that of a list does."""
    alone = text[line.start - 1 : line.start] in ("\n", "") and text[line.end : line.end + 1] in ("\n", "")
    return alone and len(line.text) <= _LONGEST_TOPIC and line.titles[-1].end == line.end


def _counted_last(context: Context, title: ProgrammeName) -> Finding | None:
    """The largest of the last figures of a title, which a list under a colon splits up: 小巨人按城市排:."""
    counted = (figure for _, figure in context.figures[-_FIGURES_BACK:] if figure.programme == title.programme)
    return max(counted, key=lambda figure: figure.count.value, default=None)


def _counted_title(mentions: Mentions, titles: list[ProgrammeName]) -> ProgrammeName:
    """The title that a sentence with numbers leaves in mind: the last, but not one that only tells of a part.

    In 小巨人企业112家,其中45家为重点小巨人 what follows goes on with the 112.
    """
    first, last = titles[0], titles[-1]
    among = mentions.words.last(AMONG, first.end, last.start) if len(titles) > 1 else None
    if among is None or not inside(mentions.counts, first.start - _LONGEST_NAME, among[0]):
        return last
    return [title for title in titles if title.end <= among[0]][-1]


def _of_other_firms(text: str, sentence: Sentence) -> ProgrammeName | None:
    """The last of a sentence's names of firms, none of which is a title's, so none goes on: 科技领军企业榜单公布."""
    if not sentence.titles:
        return None
    last = sentence.titles[-1]
    if text.startswith(("瞪羚独角兽", "独角兽瞪羚"), last.start):
        return None
    return last if text.endswith(("企业", "小巨人", "独角兽", "瞪羚"), last.start, last.end) else None


def _other_whole(mentions: Mentions, sentence: Sentence) -> ProgrammeName | None:
    """What a sentence splits up into titled firms, where it is no title or all of them in one number, so that the next
    sentences go on with it: 共54家科创新物种企业,其中独角兽3家、瞪羚43家。
    """
    if not sentence.kinds & AMONG:
        return None
    among = mentions.words.first(AMONG, sentence.counts[0].end, sentence.end)
    if among is None:
        return None
    before = [title for title in sentence.titles if title.end <= among[0]]
    parts = {title.programme for title in sentence.titles if title.start >= among[1]}
    if len(parts) < _SEVERAL_TITLES:
        return None
    if before:
        return before[-1] if before[-1].programme is None else None
    whole = next(title for title in sentence.titles if title.start >= among[1])
    return whole._replace(programme=None)


def _speaks_of(titles: list[ProgrammeName], known: ProgrammeName | None) -> bool:
    """Whether some titles are the one in mind, so that a plan or a rule changes nothing of what is known of it."""
    return known is not None and all(title.programme == known.programme for title in titles)


def _announced_title(text: str, start: int, titles: list[ProgrammeName]) -> ProgrammeName:
    """The title that a sentence without numbers is about: the first in no document's name and no clause of reasons."""
    outside = [
        title for title in titles if text.rfind("《", start, title.start) <= text.rfind("》", start, title.start)
    ]
    clauses = (max(start, *(text.rfind(mark, start, title.start) + 1 for mark in ",;:")) for title in outside)
    said = (title for title, clause in zip(outside, clauses, strict=True) if not _REASONS.match(text, clause))
    title = next(said, next(iter(outside), titles[0]))
    after = next((each for each in outside if each.start > title.start), None)
    several = after and after.programme != title.programme and joined(text[title.end : after.start])
    listed = several and after and _LIST.match(text, after.end)
    return title._replace(programme=None) if listed else title  # 公布独角兽、瞪羚企业名单: a number may be of both
