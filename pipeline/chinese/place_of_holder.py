"""Who holds a title that the place beside it only grants: 台州 in 台州拥有浙江省隐形冠军企业31家."""

from __future__ import annotations

from pipeline.chinese.counts import REFERS
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.place_case import CITIES_OF_CORPS, CORPS, answer_of, as_place, goes_on_with_part, lies_in
from pipeline.chinese.place_earlier import earlier_place
from pipeline.chinese.rows import row_before
from pipeline.chinese.words import APPLIED, GRANTED, HELD, NEW, STOCK, TOTAL
from pipeline.clauses import inside
from pipeline.divisions import NATION, within
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern

_BELONG = pattern("(?:属于?|身为|作为|系|名列|位列)$")
_AT_START = 2
_OF_THEM = pattern(r"(?:企业|公司|[家户])?(?:名单)?(?:中|里|当中|之中|里面)?的?(?:约|近|超过?)?")
_OF_NO_LOWER_LEVEL = ("high_tech", "key_little_giant")
_NATIONAL_TITLES = ("little_giant", "key_little_giant", "high_tech")
_FEWEST_OF_NATION = 150


def holder_before_grantor(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place whose firms hold a title that the place beside it grants: 台州拥有浙江省隐形冠军企业31家."""
    if place.code == NATION.code:
        return _holder_in_nation(n, place)
    if place.words == CORPS and n.text.startswith("级", place.end):
        of_city = earlier_place(n, before=place.start)  # 石河子市…;兵团级专精特新中小企业39家
        return of_city if any((each.code or "").startswith(CITIES_OF_CORPS) for each in of_city.value) else None
    if holder := _holder_of_row(n, place):
        return holder
    title = _title_of(n, place)
    if title is None or (n.private and title.programme == "unicorn"):
        return None  # 胡润全球独角兽榜上,广东省独角兽72家: no government grants these
    if holder := _holder_beside(n, place):
        return holder
    right_behind = title.start == place.end
    if right_behind and n.words.kinds_in(n.left, place.start) & (GRANTED | APPLIED):
        named = earlier_place(n, before=place.start)  # 入选江苏省瞪羚企业的有204家
        return named if named.value else None  # 认定2023年陕西省瞪羚企业108家, and nobody else is named
    if right_behind and (holder := _holder_of_granted_row(n, place, title)):
        return holder
    if title.programme in _NATIONAL_TITLES:
        return _holder_of_more(n, place)
    if right_behind and (holder := _holder_like_before(n, place)):
        return holder
    return earlier_place(n, before=place.start) if _is_about_part(n, place, title) else None


def holder_of_some(n: Number) -> Answer[list[Place]] | None:
    """The place that has some of the firms just counted, named before their number: 武汉包揽1043家中的729家."""
    taken, whole = n.so_far.refused, n.context.whole
    if taken is None or taken.reason != REFERS or whole is None or n.own or taken.count.end != n.left:
        return None
    if taken.count.start < n.clause.start or not _OF_THEM.fullmatch(n.left_words):
        return None
    start = n.before[-1].count.end if n.before else n.clause.start
    named = n.places(max(start, n.clause.start), taken.count.start)
    named = [place for place in named if place.code is None or lies_in(place.code, whole.region)]
    return answer_of(named[:1], "holder-of-some") if named else None


def home_of_firms(n: Number) -> Answer[list[Place]] | None:
    """The outlet's own place, where the firm that stands for the others bears its name: 景德镇某某公司等3家入围."""
    home = n.context.home
    if home is None or not n.left_words.endswith("等") or n.places_before:
        return None
    firms = [p for p in inside(n.m.places, n.left, n.count.start) if p.role == "firm" or n.in_firm(p)]
    named = bool(firms) and all(firm.code and within(firm.code, home.code or "") for firm in firms)
    listed = any(lies_in(home.code, f.region) for f in n.before)
    return Answer([home], "place-home") if named and listed else None


def _holder_in_nation(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place of the number before, where 全国 only says who grants a title: 湖北有小巨人678家,全国单项冠军39家."""
    last = n.before[-1] if n.before else None
    titles = n.titles(place.end, n.count.start)
    if not titles or titles[0].start > place.end + len("级"):
        return None
    before = n.places(n.left, place.start)
    entered = titles[0].programme == "tech_sme" and titles[0].start == place.end
    if before and (entered or n.says(GRANTED | NEW | HELD | STOCK, before[-1].end, place.start)):
        return answer_of(row_before(n.text, before), "holder-before-grantor")  # 合作区新添全国科技型中小企业159家
    if last is None:
        gained = n.says(GRANTED | NEW | HELD, place.start - len("新认定"), place.start)
        about = earlier_place(n, before=place.start) if gained else None
        return about if about and about.value and about.value[0].code != NATION.code else None
    few = n.count.value < _FEWEST_OF_NATION and all(f.region not in (None, NATION.code) for f in n.before)
    return (
        Answer([as_place(n.before[0])], "like-number-before") if few and last.programme != titles[0].programme else None
    )


def _holder_of_row(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place of the number before in a row of titles that say who grants them: 天台有高企11家、台州市小巨人15家."""
    last = n.before[-1] if n.before else None
    if last is None or not n.own or n.title is None or n.text[n.left - 1] != "、" or n.title.start < place.end:
        return None
    if place.code in (None, NATION.code) or place.words[0] in "我全本该":
        return None
    other = (last.level and n.title.level not in (None, last.level)) or n.text[place.end : n.title.start] not in (
        "",
        "级",
    )
    if last.programme == n.title.programme and not other:
        return None  # 济南高企18家、山东省高企60家
    inner = last.region is None or lies_in(last.region, place.code)
    unbroken = not n.words.kinds_in(place.end, n.title.start) & (GRANTED | NEW | HELD | STOCK)
    return Answer([as_place(last)], "like-number-before") if inner and unbroken else None


def _holder_of_granted_row(n: Number, place: Place, title: ProgrammeName) -> Answer[list[Place]] | None:
    """The place of the number before, which holds a title that is named after whoever grants it as well:
    天台有浙江省专精特新企业36家,台州市小巨人企业15家.
    """
    last = n.before[-1] if n.before and n.own and title.level is None else None
    if last is None or not lies_in(last.region, place.code) or n.left_kinds & (STOCK | TOTAL):
        return None
    if title.programme in _OF_NO_LOWER_LEVEL:
        return None
    named = n.titles(n.sentence.start, last.count.start)[-1:]
    grantors = n.places(n.sentence.start, named[0].start)[-1:] if named else []
    granted = any(p.end == named[0].start and p.code != last.region and lies_in(last.region, p.code) for p in grantors)
    return Answer([as_place(last)], "like-number-before") if granted else None


def _title_of(n: Number, place: Place) -> ProgrammeName | None:
    """The title right behind a division, which may grant it: 隐形冠军 in 浙江省隐形冠军, 浙江省级隐形冠军."""
    if place.code is None or place.code == NATION.code or place.words[0] in "我全本该":
        return None
    titles = n.titles(place.end, n.count.start)
    return titles[0] if titles and titles[0].start - place.end in (0, len("级")) else None


def _holder_beside(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place before the granting one that has the firms, or lies in it: 台州拥有浙江省隐形冠军企业31家."""
    before = n.places(n.left, place.start)
    if not before:
        return None
    if n.says(GRANTED | NEW | HELD | STOCK, before[-1].end, place.start):
        return answer_of(row_before(n.text, before), "holder-before-grantor")
    if lies_in(before[-1].code, place.code):
        return answer_of(before[-1:], "holder-before-grantor")
    return None


def _holder_of_more(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place of the number before that has more of a title than the one around it is said to have, which then only
    keeps a list of its own: 长乐有高新技术企业130家,入省库的高新技术企业52家.
    """
    last = n.before[-1] if n.before and n.own and n.title else None
    if last is None or last.programme != n.programme or last.count.value <= n.count.value:
        return None
    stock = last.measure == "cumulative" and not n.kinds & (NEW | APPLIED)
    return Answer([as_place(last)], "holder-before-grantor") if stock and lies_in(last.region, place.code) else None


def _holder_like_before(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place of the number before, where it lies in the granting one: 台州有小巨人38家,浙江省隐形冠军31家."""
    last = n.before[-1] if n.before else None
    if last and (not last.region or lies_in(last.region, place.code)):
        return Answer([as_place(last)], "like-number-before")
    return None


def _is_about_part(n: Number, place: Place, title: ProgrammeName) -> bool:
    """Whether the text is about a part of the granting place, and its firms hold the title: 拥有浙江省隐形冠军31家.

    The first sentence with a figure may tell of the place itself: 合肥>新闻 / 安徽专精特新企业已有400户.
    """
    if place.start == n.sentence.start and not n.context.figures and n.says(STOCK, title.end, n.count.start):
        return False
    about = n.context.place or n.context.home
    if about and goes_on_with_part(n, about):
        return False
    held = n.words.kinds_in(n.left, place.start) & (GRANTED | NEW | HELD | STOCK)
    belong = _BELONG.search(n.text, n.left, place.start)  # 其中属于辽宁省瞪羚企业的有12家
    return (
        bool(held or belong or place.start - n.left <= _AT_START)
        and about is not None
        and lies_in(about.code, place.code)
    )
