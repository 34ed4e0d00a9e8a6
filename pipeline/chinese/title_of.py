"""Which title a number counts.

The title stands right behind the number (13家小巨人企业), in its own words (小巨人企业13家, 13家企业入选小巨人), in its
sentence, or in a sentence before.
"""

from __future__ import annotations

from itertools import accumulate

from pipeline.chinese.level_of import joined_levels
from pipeline.chinese.numbers import SEVERAL_TITLES, Answer, Number
from pipeline.chinese.part_by_deed import rose_before, were_before
from pipeline.chinese.rows import joined, titles_before
from pipeline.chinese.title_behind import named_later, only_title, title_in_brackets
from pipeline.chinese.title_carried import goes_back_to_list, title_carried
from pipeline.chinese.title_case import FIGURES_BACK, own_title, title_counted
from pipeline.chinese.title_in_sentence import named_in_sentence
from pipeline.chinese.titles import LEVELS
from pipeline.chinese.words import AMONG, APPLIED, GRANTED, NEW, PROPOSED, REVIEWED, STOCK, TOTAL
from pipeline.clauses import inside
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern

_ADDED_UP = pattern(
    r"(?:[两二三四五六]者|[两三四五六](?:[类项种]|个(?=称号|名单|奖))(?:企业|称号|主体|名单|荣誉|奖项)?|这[两三四五]类)[^,。;\d]{0,6}(?:合计|总和|一?共|总计|累计|总数|总量|之和|相加|[加合]起来|[合加][到在]一起)[^,。;\d]{0,6}$"
)
_KINDS = pattern(
    r"(?<![一-鿿])(?:其中|在)?(?:这|上述|以上|前述|按此)?(?:[两三四五](?:类|种)|[两三四五]者)(?:企业|主体|称号)"
)
_EVERY_LEVEL = pattern(
    r"(?:各级各类|各级|各类|各层级|各级别|各类别|各层次|国家、省、市(?:[三各]?级)?|省、市(?:两?级)?)(?:的)?$"
)
# A level without its title: 第四批省级认定1041家
_LEVEL_ALONE = pattern(
    r"(?:(?<![一-鿿])|(?<=[年度月]))(?:第[一二三四五六七八九十]{1,3}批)?(?P<level>国家|自治区|省|市)级(?:第[一二三四五六七八九十]{1,3}批)?"
    r"(?:的|新|又|再|共|已)*(?:认定|增加?|公布|入选|评出|评选|培育)?(?:的|了|有|共|达)*$"
)
_TITLES_FAR = 600
_NATIONAL_TITLES = ("little_giant", "key_little_giant")
_LOWER_LEVEL = pattern(r"[,;、]?(?:而)?(?P<level>省|市)级的?(?!专)")
_LONGEST_LEVELS = 10
_OWN_LEVEL = pattern(
    r"(?:(?<![一-鿿])|(?<=[其当]中))(?P<level>国家|省|市)级(?:的|企业)?(?=第[一二三四五六七八九十\d]{1,3}批|新?认定|新增|新培育)[^,。;]*"
    r"(?:,(?:数量|家数|总数|共|一共|总共|合计)[^,。;]{0,6})?$"
)
_LEVEL_BESIDE = pattern(
    r"(?:新?[增添]|认定|培育|又|再|有|是)了?(?P<level>国家|省|市)级的?(?:企业)?(?:共?有|达|为|是)?(?:约|近)?$"
)
_SEVERAL, _MANY = 2, 3
_GIVEN = GRANTED | NEW | PROPOSED | REVIEWED
_SUMS_UP = pattern(
    r"(?:企业)?的?(?:认定|入选|获批|公示|新增|培育)*的?(?:数量?|总数|总量|家数|名单|规模|队伍|第[一二三四五六七八九十]+批)"
)
_REACH = 6  # sentences over which a title stays in mind
_TWO_TITLES = 120
_LONGEST_ROW = 24
_OF_SUCH_KINDS = pattern(r"(?:企业)?等(?![\d两三四五六七八九十])[^,。;、\d]{0,8}?(?:企业|主体|单位)")
_LIST_BEHIND = pattern(r"(?:企业)?(?:备案|入库|拟?认定|评选|入选|培育)?(?:名单|榜单)")


def titles_of(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The title that a number counts, or each of several; None where none governs it, an empty list where several
    share it.
    """
    if n.cell and n.cell.title:
        return own_title(n, n.cell.title, "title-of-column")
    if isinstance(n.pair, ProgrammeName):
        return own_title(n, n.pair, "title-in-turn")
    if _goes_on_with_sum(n) or _adds_up_kinds_before(n):
        return Answer([], "several titles")
    if referred := _former_or_latter(n):
        return Answer([referred], "title-referred-to", referred.start, referred.end)
    if n.sentence.titles and (risen := _risen_to(n)):
        return risen
    if n.sentence.titles and (
        named := _adds_titles_up(n) or _lists_titles_in_brackets(n) or title_in_brackets(n) or named_in_sentence(n)
    ):
        named = _of_lower_level(n, _like_counted_whole(n, named))
        alone = n.own and len(named.value) == 1
        if not n.own and len(named.value) == 1 and (other := _of_level_said(n, named.value[0])):
            return Answer([other], "title-of-level", other.start, other.end)
        several = alone and (_holds_all_levels(n, named.value[0]) or _only_begins_row(n, named.value[0]))
        return named._replace(value=[], rule="several titles") if several else named
    carried = title_carried(n)
    if carried and (other := _of_level_said(n, carried)):
        return Answer([other], "title-of-level", other.start, other.end)
    if carried and (n.context.sentences_since <= _REACH or goes_back_to_list(n, carried)):
        carried = _of_level_again(n, carried) or carried
        shared = _named_with_another(n, carried) or _of_list_with_candidates(n) or _of_kinds_together(n, carried)
        return Answer([] if shared else [carried], "title-carried", carried.start, carried.end)
    return (named_later(n) or _summed_up_behind(n) if n.sentence.titles else None) or only_title(n)


def _of_level_said(n: Number, title: ProgrammeName) -> ProgrammeName | None:
    """The title that the text has counted at the level which a number says for itself, where the one in mind was told
    of at another level alone: 省级专精特新中小企业4157家。…国家级小巨人;省级第四批新认定1041家.
    """
    since = n.before[-1].count.end if n.before else n.sentence.start
    said = _OWN_LEVEL.search(n.text, since, n.count.start) or _LEVEL_BESIDE.search(n.left_words)
    if said is None or title.programme is None:
        return None
    level = LEVELS[said["level"]]
    counted = [f for _, f in n.context.figures[-FIGURES_BACK:]] + n.before
    if any(f.programme == title.programme and f.level == level for f in counted):
        return None
    return next((title_counted(f) for f in reversed(counted) if f.level == level and not f.subset), None)


def _risen_to(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The title of the firms just counted, of which a number tells how many had another one before: 单项冠军22家,其中由
    省级单项冠军升上来的有17家.
    """
    whole = n.before[-1] if n.before else n.context.whole
    if (
        whole is None
        or whole.subset
        or whole.count.value < n.count.value
        or not (risen := rose_before(n) or were_before(n))
    ):
        return None
    before = n.titles(*risen.span("part"))
    title = ProgrammeName(whole.start, whole.end, whole.programme, whole.level)
    return Answer([title], "title-risen-to", whole.start, whole.end) if before else None


def _goes_on_with_sum(n: Number) -> bool:
    """Whether a number without a title only goes on with a sum of several before: 三类合到一起533家,2018年才64家."""
    last = n.so_far.refused
    if last is None or last.reason != SEVERAL_TITLES or n.titles(last.count.end, n.right):
        return False
    return not inside(n.m.counts, last.count.end, n.count.start)


def _adds_up_kinds_before(n: Number) -> bool:
    """Whether a sentence that names no title adds up the kinds of the one before: 独角兽5家、瞪羚36家。三类共64家."""
    if n.titles(n.sentence.start, n.count.start) or not _ADDED_UP.search(n.text, n.left, n.count.start):
        return False
    return len({title.programme for title in inside(n.m.titles, n.sentence_before, n.sentence.start)}) > 1


def _summed_up_behind(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The one title of a sentence that sums up, behind all its numbers, what they count: 去年认定92家,今年认定131家,
    高新技术企业认定数量接近翻番.
    """
    if not (n.kinds & _GIVEN or n.batches(n.left, n.count.start)) or n.left_kinds & APPLIED:
        return None
    [only] = n.sentence.titles if len(n.sentence.titles) == 1 else [None]
    if only is None or only.programme is None or n.sentence.counts[-1].end > only.start:
        return None
    return Answer([only], "title-summed-up", only.start, only.end) if _SUMS_UP.match(n.text, only.end) else None


def _named_with_another(n: Number, title: ProgrammeName) -> bool:
    """Whether a title was last named in one breath with another one, so that a list of both is meant: 13家进入瞪羚、
    独角兽企业名单。沈北新区有12家企业入选.
    """
    before = [name for name in inside(n.m.titles, max(0, title.start - _LONGEST_ROW), title.start) if name.programme]
    if not before or before[-1].programme == title.programme or n.before:
        return False
    return joined(n.text[before[-1].end : title.start]) and _LIST_BEHIND.match(n.text, title.end) is not None


def _of_kinds_together(n: Number, title: ProgrammeName) -> bool:
    """Whether a sentence is about firms of two titles or more as one: 两类企业在浑南区共有13家,在沈北新区有12家."""
    before = inside(n.m.titles, max(0, n.sentence.start - _TITLES_FAR), n.sentence.start)
    several = any(other.programme not in (None, title.programme) for other in before)
    return several and _KINDS.search(n.text, n.sentence.start, n.count.start) is not None


def _of_list_with_candidates(n: Number) -> bool:
    """Whether a place's firms on a list may be any of those it counted, with a title or without one yet: 瞪羚企业80家、
    潜在瞪羚企业60家。九江上榜22家.
    """
    in_turn = isinstance(n.pair, Place)
    return n.context.with_candidates and (in_turn or (bool(n.places_before) and not n.before))


def _adds_titles_up(n: Number) -> Answer[list[ProgrammeName]] | None:
    """No title where a number is said to add up those named before it: 独角兽5家、瞪羚36家,两者合计41家.

    Or where it does so, as the numbers show: 独角兽5家、瞪羚36家,总计41家; 独角兽8家、潜在独角兽13家,独角兽培育企业
    总数21家.
    """
    if any(kind in n.left_words for kind in "者类项种个"):
        added = _ADDED_UP.search(n.text, n.left, n.count.start)
        before = titles_before(n.text, n.titles(n.sentence.start, added.start())) if added else []
        if len(before) == _SEVERAL and len({title.programme for title in before}) == 1:
            return own_title(n, before[0]._replace(subset=None), "kinds-added-up")  # 示范企业和产品两项合计62个
        one_title = len({f.programme for f in n.before}) == 1 and sum(f.count.value for f in n.before) == n.count.value
        if added and not one_title:
            return Answer([], "several titles", *added.span())
        if "者" in n.left_words or "类" in n.left_words:
            return None
    if not n.left_kinds & (TOTAL | STOCK):
        return None
    named = {title.programme for title in n.titles(n.sentence.start, n.left)}
    if len(named) < _SEVERAL or not (n.left_kinds & TOTAL or None in named):
        return None
    row = inside(n.m.counts, n.sentence.start, n.count.start)[::-1]
    sums = accumulate(count.value for count in row)
    first = next((at for at, added_up in enumerate(sums) if added_up >= n.count.value), 0)
    adds = first > 0 and sum(count.value for count in row[: first + 1]) == n.count.value
    return Answer([], "several titles", row[first].start, n.left) if adds else None


def _lists_titles_in_brackets(n: Number) -> Answer[list[ProgrammeName]] | None:
    """No title where a number is of firms whose titles brackets list: 各类优质企业(单项冠军、瞪羚等)总数为857家."""
    closed = n.text.rfind(")", n.left, n.count.start)
    around = n.m.bracket(closed - 1) if closed > n.left else None
    if around is None or n.titles(n.left, around[0]) or n.titles(closed, n.count.start):
        return None
    listed = {title.programme for title in inside(n.m.titles, *around)}
    return Answer([], "several titles", *around) if len(listed) > 1 else None


def _holds_all_levels(n: Number, title: ProgrammeName) -> bool:
    """Whether a bare 专精特新企业 stands for titles of every level, as its own parts show that name it again beside
    others: 专精特新企业261户,其中小巨人企业15户、省专精特新中小企业122户.
    """
    giants = title.programme == "little_giant" and n.text.find("小巨", title.start, title.end) >= 0
    if title.programme in ("srdi_sme", "little_giant") and not giants and joined_levels(n, title):
        return True  # 国家及省级专精特新企业41家
    if title.programme != "srdi_sme" or title.level or title.subset or title.attribute:
        return False
    if _EVERY_LEVEL.search(n.text, max(n.sentence.start, title.start - _LONGEST_LEVELS), title.start):
        return True
    if _adds_levels_up(n, title):
        return True
    if not n.sentence.kinds & AMONG or not n.text.startswith(("专精特新企业", "专精特新"), title.start):
        return False
    among = n.words.first(AMONG, max(n.count.end, title.end), n.sentence.end)
    parts = n.titles(among[1], n.sentence.end) if among else []
    again = any(part.programme == "srdi_sme" and part.level for part in parts)
    return again and len(parts) >= _MANY and any(part.programme == "little_giant" for part in parts)


def _like_counted_whole(n: Number, named: Answer[list[ProgrammeName]]) -> Answer[list[ProgrammeName]]:
    """The national title, where a bare name tells some of them: 国家级专精特新企业9家,其中乐清专精特新企业5家."""
    last = n.before[-1] if n.before else None
    if last is None or last.programme != "little_giant" or len(named.value) != 1 or last.count.value < n.count.value:
        return named
    title = named.value[0]
    bare = title.programme == "srdi_sme" and not title.level and title.start > last.count.end
    if not bare or n.text.startswith("专精特新中小", title.start) or not n.says(AMONG, last.count.end, title.start):
        return named
    if "小巨" in n.text[n.sentence.start : n.right]:
        return named
    return named._replace(value=[title._replace(programme="little_giant", level=last.level)])


def _of_lower_level(n: Number, named: Answer[list[ProgrammeName]]) -> Answer[list[ProgrammeName]]:
    """Little giants of a province or a city, which has no key ones: 重点小巨人4家,省级的224家. Or the title of that
    level named before: 省级专精特新1025家,国家级小巨人121家;2022年省级认定1041家.
    """
    if n.own or len(named.value) != 1:
        return named
    if (again := _of_level_again(n, named.value[0])) is not None:
        return named._replace(value=[again])
    if named.value[0].programme != "key_little_giant":
        return named
    since = n.before[-1].count.end if n.before else n.sentence.start
    lower = _LOWER_LEVEL.match(n.text, since, n.count.start)
    level = LEVELS[lower["level"]] if lower else None
    return named._replace(value=[named.value[0]._replace(programme="little_giant", level=level)]) if lower else named


def _of_level_again(n: Number, title: ProgrammeName) -> ProgrammeName | None:
    """The title named last whose level a number's words name, where that in mind is of another level."""
    said = _LEVEL_ALONE.search(n.left_words) if "级" in n.left_words else None
    level = LEVELS[said["level"]] if said else None
    if level is None or title.level == level or (title.level is None and title.programme not in _NATIONAL_TITLES):
        return None
    named = inside(n.m.titles, max(0, n.left - _TITLES_FAR), n.left)
    return next((other for other in reversed(named) if other.level == level and other.programme), None)


def _adds_levels_up(n: Number, title: ProgrammeName) -> bool:
    """Whether a bare 专精特新企业 adds up those of each level that are told behind it, as the numbers show:
    专精特新企业41家,有国家级小巨人企业2家、省级专精特新中小企业33家、市级6家专精特新企业.
    """
    if not n.text.startswith(("专精特新企业", "专精特新”企业"), title.start) or title.end > n.count.start:
        return False
    titles = n.titles(n.count.end, n.sentence.end)
    counts = inside(n.m.counts, n.count.end, n.sentence.end)
    if len(counts) < _MANY:
        return False
    total, giants = 0, False
    for part, count in zip(titles, counts, strict=False):
        if part.programme not in ("little_giant", "srdi_sme") or abs(part.start - count.start) > _LONGEST_ROW:
            return False
        total, giants = total + count.value, giants or part.programme == "little_giant"
        if total >= n.count.value:
            return total == n.count.value and giants and counts.index(count) + 1 >= _MANY
    return False


def _only_begins_row(n: Number, title: ProgrammeName) -> bool:
    """Whether a title is but the first of several that a number adds up: 专精特新等优质企业1459家."""
    if not n.text.startswith(("等", "企业等"), title.end):
        return False
    return _OF_SUCH_KINDS.match(n.text, title.end, n.clause.end) is not None


def _former_or_latter(n: Number) -> ProgrammeName | None:
    """Which of the two titles named last 前者 or 后者 means: 小巨人20家、隐形冠军15家。目前前者已有8家."""
    if "者" not in n.left_words or n.attached or n.titles(n.left, n.right):
        return None
    said = max(n.text.rfind("前者", n.left, n.count.start), n.text.rfind("后者", n.left, n.count.start))
    if said < 0:
        return None
    two: list[ProgrammeName] = []
    for title in reversed(inside(n.m.titles, max(0, said - _TWO_TITLES), said)):
        if title.programme and title.programme not in {other.programme for other in two}:
            two.append(title)
        if len(two) > 1:
            break
    return two[0 if n.text[said] == "后" else 1] if len(two) > 1 else None
