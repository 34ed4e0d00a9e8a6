"""The title in mind of a number whose sentence names none: of the figure read last, or of the one it splits up."""

from __future__ import annotations

from pipeline.chinese.lead_of import row_from, sum_of_list
from pipeline.chinese.numbers import Number
from pipeline.chinese.title_case import FIGURES_BACK, title_counted
from pipeline.chinese.words import OTHER_FIRM, REVIEWED, REVOKED, THING
from pipeline.chinese.year_of import THIS_BATCH
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import RESTARTING
from pipeline.scopes import Finding

# From which side a sentence looks at the firms just counted, behind a label or a bullet: 从所有制看,民营企业731家.
BY_ASPECT = pattern(
    r"\s*(?:[【\[][^】\]]{1,8}[】\]]|\W{0,3}\d{0,2}[、.)])?(?:再?从|按|分|以)[^,。]{1,8}(?:来?看|划?分|统计|上看)[,:]"
)
_OF_A_LIST = ("new", "new_and_reviewed")
_TELLING = 20  # a figure that hardly stands for two things
_WHOLES_BACK = 24
_MOST = 0.6  # of a total: what a list splits up
_FAR_REACH = 24
_COUNTED_ON = ("little_giant", "key_little_giant", "manufacturing_champion")
_LIST_OF_PLACES = 3
_THE_LISTED = pattern(r"(?:上榜|入选|获评|获批|认定|公示|在列|入围|晋级|通过)的这?$")  # the firms just counted
_NEW_LIST = pattern(r"[新本此该这]一?批")


def title_carried(n: Number) -> ProgrammeName | None:
    """The title in mind: of the figure read last, unless it is smaller than this number and one beside it is not."""
    carried, whole = n.context.title, n.context.whole
    known = n.context.found.get(n.count.value) if carried and not n.places_before else None
    if known and (n.count.value >= _TELLING or _THE_LISTED.search(n.left_words)):
        return title_counted(known)  # 小巨人名单共173家。…173家企业自愿申报: the same
    last = n.before[-1] if n.before else None
    if last and carried and last.rule.startswith("title-carried") and last.programme != carried.programme:
        return title_counted(last)
    listed = next((f for _, f in reversed(n.context.figures[-FIGURES_BACK:]) if f.measure in _OF_A_LIST), None)
    another = carried and listed and listed.programme != carried.programme
    if listed and another and THIS_BATCH.search(n.text, n.sentence.start, n.count.start):
        return title_counted(listed)  # 新认定企业中,长沙427家
    if summed := _added_up_by_list(n, carried):
        return title_counted(summed)
    if spread := _spread_over_batches(n):
        return title_counted(spread)
    if listed := _list_before_stocks(n):
        return title_counted(listed)
    if of_batch := _whose_batch(n, carried):
        return of_batch
    if split := _split_by_places(n):
        return title_counted(split)
    if carried is None or whole is None or whole.programme != carried.programme or whole.count.value >= n.count.value:
        return carried
    if split := _split_by_aspect(n):
        return title_counted(split)
    beside = [f for f in n.context.last if f.count.value >= n.count.value and f.programme != carried.programme]
    if not beside or not n.places_before:
        return carried
    return title_counted(beside[0])


def goes_back_to_list(n: Number, carried: ProgrammeName) -> bool:
    """Whether a number far behind the last title is of the list announced under it, as a batch shows that it names."""
    if n.context.sentences_since > _FAR_REACH or n.sentence.kinds & (OTHER_FIRM | THING | REVIEWED | REVOKED):
        return False
    listed = any(title.programme == carried.programme for title in n.context.batch_of)
    return listed and bool(n.batches(n.sentence.start, n.right) or THIS_BATCH.search(n.text, n.sentence.start, n.right))


def _added_up_by_list(n: Number, carried: ProgrammeName | None) -> Finding | None:
    """The figure counted last to which a list of places adds up exactly, where that of the title in mind is another:
    隐形冠军43家,小巨人23家。柯城9家、衢江7家、江山7家.
    """
    if n.before or not n.places_before or len(n.context.last) < 2:
        return None
    row = row_from(n)
    total = sum(count.value for count in row) if len(row) >= _LIST_OF_PLACES else 0
    exact = [f for f in n.context.last if f.count.value == total and not f.subset]
    alone = len(exact) == 1 and carried is not None and exact[0].programme != carried.programme
    return exact[0] if alone else None


def _split_by_aspect(n: Number) -> Finding | None:
    """The last figure that may hold a part, where a sentence splits one up: 瞪羚718家,独角兽6家。从领域看,电子287家."""
    # 从行业看,…集中在制造业。装备制造业1097户
    aspect = BY_ASPECT.match(n.text, n.sentence.start) or BY_ASPECT.match(n.text, n.sentence_before)
    if n.places_before or not aspect:
        return None
    wholes = (f for _, f in reversed(n.context.figures[-_WHOLES_BACK:]) if not f.subset)
    return next((f for f in wholes if f.count.value >= n.count.value), None)


def _split_by_places(n: Number) -> Finding | None:
    """The one of the titles just counted that a list of places splits up to the last firm, or for the most part:
    隐形冠军24家、培育企业300家。杭州14家、宁波10家.
    """
    wholes = {f.programme: f for f in n.context.last if not f.subset}
    if len(wholes) == 1 or n.before or not n.places_before:
        return None
    total = sum_of_list(n)
    exact = [f for f in wholes.values() if f.count.value == total]
    used_up = exact or [f for f in wholes.values() if f.count.value * _MOST <= total <= f.count.value]
    return used_up[0] if len(used_up) == 1 else None


def _list_before_stocks(n: Number) -> Finding | None:
    """The list just announced that a line of places splits up, where stocks of several titles stand between.

    我市29家入选第五批小巨人。目前有小巨人107家、单项冠军71家。/ 张店区9家、临淄区8家、桓台县7家: the 29 is split up.
    """
    if n.before or n.text[n.sentence.start - 1 : n.sentence.start] != "\n" or not n.context.last:
        return None
    stocks = n.context.last
    titles = {f.programme for f in stocks}
    if any(f.measure != "cumulative" for f in stocks) or not n.places_before:
        return None
    listed = [f for _, f in n.context.figures if f.measure in _OF_A_LIST and not f.subset and titles != {f.programme}]
    row = row_from(n)
    total = sum(count.value for count in row)
    used = [f for f in listed if f.count.value / 2 < total <= f.count.value and f.region == stocks[0].region]
    return used[-1] if len(row) >= _LIST_OF_PLACES and used else None


def _whose_batch(n: Number, carried: ProgrammeName | None) -> ProgrammeName | None:
    """The title of the list announced by batch, where a stock of another one only stood between.

    公布第六批小巨人…,专精特新中小企业达到306家。另有12家通过第三批复核: the 12 are little giants.
    """
    whole = n.context.whole
    if counted_on := _counted_on(n, carried):
        return counted_on
    if listed := _of_list_by_batch(n, carried):
        return listed
    apart = carried is not None and whole is not None and whole.programme == carried.programme and whole.batch is None
    if not apart or not (n.batches(n.lead_start, n.right) or _NEW_LIST.search(n.text, n.sentence.start, n.count.start)):
        return None
    announced = n.context.batch.end if n.context.batch else 0
    titles = [title for title in n.context.batch_of if title.programme and title.start >= announced][:1]
    return titles[0] if titles and carried and titles[0].programme != carried.programme else None


def _of_list_by_batch(n: Number, carried: ProgrammeName | None) -> ProgrammeName | None:
    """The title of the list announced by batch, for an earlier batch of it, where the title in mind has batches of its
    own only with a year: 第六批小巨人公示。专精特新中小企业14万家。第五批为3671家.
    """
    named, newest = n.batches(n.lead_start, n.count.start), n.context.batch
    if carried is None or carried.programme not in RESTARTING or not named or newest is None:
        return None
    if n.years(n.sentence.start, n.right) or named[-1].last > newest.last:
        return None
    listed = {title.programme for title in n.context.batch_of if title.programme}
    return n.context.batch_of[0] if len(listed) == 1 and listed <= set(_COUNTED_ON) else None


def _counted_on(n: Number, carried: ProgrammeName | None) -> ProgrammeName | None:
    """The title whose batches are counted on for ever, where a batch without a year follows one whose batches begin
    anew: 专精特新中小企业14万家,其中小巨人1.46万家。第六批新增3000家.
    """
    if carried is None or carried.programme not in RESTARTING or n.years(n.sentence.start, n.right):
        return None
    beside = [f for f in n.context.last if f.programme in _COUNTED_ON]
    if not beside or n.context.batch or n.context.year or not n.batches(n.left, n.count.start):
        return None
    return title_counted(beside[-1])


def _spread_over_batches(n: Number) -> Finding | None:
    """The figure of several batches that a sentence splits up: 分三批支持1922家重点小巨人,带出…。其中第三批585家."""
    batches = n.batches(n.left, n.count.start)
    if not batches or not n.text.startswith(("其中", "当中"), n.sentence.start):
        return None
    spans = (f for f in n.context.last if f.batch and f.batch[0] <= batches[-1].first < f.batch[1] + 1)
    return next((f for f in spans if f.batch and f.batch[0] < f.batch[1] and f.count.value >= n.count.value), None)
