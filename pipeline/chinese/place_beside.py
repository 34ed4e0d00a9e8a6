"""The place, or the row of places, in a number's own words and right behind it: 乐清12家, 有12家来自乐清."""

from __future__ import annotations

from bisect import bisect_left

from pipeline.chinese.numbers import Answer, Number, is_excepted
from pipeline.chinese.place_case import (
    LIST,
    LIST_END,
    REST,
    WORLD,
    answer_of,
    as_place,
    as_zone,
    lies_in,
    places_taken,
    said_of_each,
)
from pipeline.chinese.place_earlier import whom_text_is_about
from pipeline.chinese.place_named_behind import whole_and_share
from pipeline.chinese.place_of_floor import places_past_floor
from pipeline.chinese.place_of_holder import holder_before_grantor, holder_of_some, home_of_firms
from pipeline.chinese.place_only_named import among_others, grants_for_one_before, only_locates, put_forward_to
from pipeline.chinese.place_told_last import where_all_are, whom_they_describe, whose_event_it_is
from pipeline.chinese.rows import joined, places_referred_to, row_before
from pipeline.chinese.words import EACH, NEIGHBOUR, TOTAL, unknown_words
from pipeline.chinese.zones_counted import is_one_of_them
from pipeline.clauses import inside
from pipeline.divisions import NATION, division
from pipeline.mentions import Place
from pipeline.patterns import pattern

_AND_MORE = pattern("[多余+]")
_REST_AND = pattern(r"(?:其他|其它|其余|余下)的?(?:[地各]?[省市县区州]+|\([一-鿿]\)){1,3}(?:、|和|以及|及|与)$")
_LONGEST_LIST = 40
_IS_SUM = pattern(r"[^\w]*(?:一?共|合计|总计|共计|总数|总和|全部|小计|加起来|加总)(?:为|有|是|[:| (家户)])*")
_NEXT_COUNT = 14
_NEXT_VERB = 2
_NEIGHBOUR = pattern(
    r"(?:邻近?|相邻|周边|兄弟|隔壁|别的)的?(?:先进)?(?:地区|城市|[省市县区州](?![一-鿿]?级))|"
    r"(?:隔壁|邻居|近邻|友邻)(?!(?:老|邻居))的?[一-鿿]{0,6}|(?:人家|别人|别处|外地|兄弟单位)(?=[那的有已就,都光一])"
)
# Places level with each other: 河南、陕西以3家紧随其后; those listed behind their number: 入选4家的有湖北、辽宁.
_ALIKE = pattern(r"(?:企业)?(?:紧[随跟]|并列|同列|同居|分列|跟随|次之|垫底|殿后|位[居列]|居|排)")
_ARE_LISTED = pattern(
    r"(?:以上|大关|关口)?(?:[^,。;、\d]{0,4}?企业|公司)?(?:入选)?的(?:省[份市]|城市|地区|地市|市州|[省市区县])?,?"
    r"(?:还|则|分别|包括|共|只|仅){0,2}(?:有|是|为|:|包括)"
)
_LEVEL = ("并列", "同列", "打平", "持平")  # 蕲春与浠水并列5家
_SUM_OF_PLACES = pattern(
    r"(?<![第前])(?<!沪深)(?<!深北)(?:[两三四五六七八九十]|\d+)个?(?:市州|地市|省区|[省市区县地城州])(?=合计|一?共|总|加起来|相加|之和|累计|的)|"
    r"\d+[座个][^,;、]{0,12}(?:城市|[市区县])(?=合计|共|总|加起来|累计|拥有)"
)
_SUM_OF_AREAS = pattern(
    r"(?<![第前])(?:[两三四五六七八九十]|\d+)个?(?:主要|重点|核心|最大的?|传统|新兴)?(?:聚集[地区]|集聚[地区]|地区|区域|城市群|都市圈)"
    r"(?=[^,;。、]{0,8}?(?:合计|一?共|总|加起来|相加|之和|累计))"
)
# 江苏、广东、浙江三省超过2万家,占全国四成: what is a share of the whole is of all three.
_SHARE_OF_WHOLE = pattern(r"(?:企业)?,(?:合计|共|约)?占(?:到|了|据)?(?:全[国省市]|总[数量])")
_WITH_PLACE = pattern(r"\([一-鿿]{2,8}\)")
_SEVERAL = pattern(r"^(?:等)?(?:[两三四五六七八九十]|\d+)个?[省市区县地城州]")
_ALL_IN = pattern(
    r"(?:企业|公司)?,?(?:也|已)?(?:都|均|全部|全都|悉数)(?:来自|位于|分布在|落户在?|落在|属于|在|出自|集中[在于]|聚集[在于]|集聚[在于]|扎根)"
)
_FROM = pattern(
    r"(?:企业|公司|单位)?(?:[则也更已]|同样)?(?:均|都|全部?|悉数|全都|无一例外地?)?"
    r"(?:来自|位于|分布在|落户|花落|落在|属于|在|出自|产生[在于]|孕育[在于]|落地[在于]?|集中[在于]|聚集[在于]|集聚[在于]|扎根|坐落[在于]|诞生[在于]|遍布|遍及)?"
)

_IS_THAT_OF = pattern(r"(?:企业)?[,:—-]{1,2}(?:这|此)?(?:就|便|正)?[是为]")
_ITS_FIGURE = pattern(
    r"(?:截至|到)?(?:目前|现在|眼下|当前|如今|今年|最新|公布|交出|给出|晒出|拿出|[,年月日\d])*的(?:最新|一份|全部)?"
    r"(?:数字|数据|成绩|家底|总数|总量|数量|战绩|答卷|存量|规模)"
)
_STATES_MORE = pattern(r"(?:此外|另外?|同时|除此之外|与此同时),?(?:还|另|也|又)?(?:有|拥有|培育有?)")


def place_beside(n: Number) -> Answer[list[Place]] | None:
    """The places that a number's own words name, before it or right behind."""
    return _with_part_that_has_all(n, _place_beside(n))


def _with_part_that_has_all(n: Number, answer: Answer[list[Place]] | None) -> Answer[list[Place]] | None:
    """A place with the one within it that is said to have all of its firms: 武汉新增的4家单项冠军都在光谷."""
    behind = n.attached.end if n.attached else n.count.end
    if answer is None or answer.rule != "place-beside" or not (link := _ALL_IN.match(n.text, behind, n.sentence.end)):
        return answer
    end = n.clause_end(link.end())
    part = next(iter(inside(n.m.places, link.end(), end)), None)
    [whole] = answer.value
    if part is None or part.start != link.end() or part.end != end or part.role not in ("place", "zone"):
        return answer
    apart = part.code != whole.code and (part.code is None or lies_in(part.code, whole.code))
    return answer._replace(value=[whole, part], rule="all-in-part") if apart and part.words not in WORLD else answer


def _place_beside(n: Number) -> Answer[list[Place]] | None:
    return (
        _paired(n)
        or _past_floor(n)
        or _of_neighbours(n)
        or whole_and_share(n)
        or _beside(n)
        or holder_of_some(n)
        or home_of_firms(n)
        or _all_but_one(n)
        or _sum_of_places(n)
        or _around_list(n)
        or _place_behind(n)
        or _place_of_list(n)
        or where_all_are(n)
        or whose_event_it_is(n)
        or _rest_of_places(n)
    )


def _past_floor(n: Number) -> Answer[list[Place]] | None:
    """Each of the places that are listed as those which passed a floor: 超过100家的省份有三个,即广东、江苏、浙江."""
    passed = places_past_floor(n)
    return answer_of(passed, "each-of-row") if passed else None


def _paired(n: Number) -> Answer[list[Place]] | None:
    """The place of a table's row, or the one of as many places as numbers: 宁波和深圳分别有182家、170家."""
    if n.cell and n.cell.places:
        return answer_of(n.cell.places, "place-of-row")
    if isinstance(n.pair, Place):
        return answer_of([n.pair], "place-in-turn")
    return _in_brackets_behind(n) or _next_in_turn(n)


def _in_brackets_behind(n: Number) -> Answer[list[Place]] | None:
    """The place that alone stands in brackets behind a number, in a row of such: 129家(深圳)、64家(东莞)."""
    if n.own or not n.text.startswith("(", n.count.end):
        return None
    closed = n.text.find(")", n.count.end, n.sentence.end)
    named = inside(n.m.places, n.count.end, closed) if closed >= 0 else []
    alone = len(named) == 1 and (named[0].start, named[0].end) == (n.count.end + 1, closed)
    row = sum(_WITH_PLACE.match(n.text, each.end) is not None for each in n.sentence.counts)
    return answer_of(named, "place-in-brackets") if alone and row > 1 else None


def _next_in_turn(n: Number) -> Answer[list[Place]] | None:
    """The place of the number before in a row that pairs with other things: 乐清分别有小巨人6家、瞪羚2家."""
    last = n.before[-1] if n.before and n.so_far.pairs else None
    if last is None or n.count.start not in n.so_far.pairs or last.count.start not in n.so_far.pairs:
        return None
    beside = n.text[last.count.end : n.count.start].strip("企业,") in ("、", "和", "及", "与", "以及", "")
    return Answer([as_place(last)], "like-number-before") if beside else None


def _of_neighbours(n: Number) -> Answer[list[Place]] | None:
    """No place where a neighbour is not named that has the firms: 我县只有61家,而邻县已有130家; 隔壁某地,小巨人91家."""
    if not n.sentence.kinds & NEIGHBOUR:
        return None
    start = n.left if inside(n.m.counts, n.clause.start, n.left) else min(n.left, n.lead_start)
    other = _NEIGHBOUR.search(n.text, start, n.count.start)
    return Answer([], "a neighbour") if other and not n.places(other.start(), n.count.start) else None


def _beside(n: Number) -> Answer[list[Place]] | None:
    """The place, or the row of places, in a number's own words: 乐清12家."""
    named = n.places_before
    named = [p for p in named if not (put_forward_to(n, p) or only_locates(n, p) or grants_for_one_before(n, p))]
    named = [p for p in named if p.code or not is_one_of_them(n, p)]
    if not named:
        return None
    row = row_before(n.text, named)
    if rest := _with_the_rest(n, row[-1]):
        return rest
    if n.left_kinds & TOTAL and _ends_row_of_others(n, row[0]):
        return answer_of(
            [Place(n.left, row[-1].end, None, "zone", n.text[n.left : row[-1].end].lstrip("、,; "))], "sum-of-row"
        )
    if len(row) == 1 and among_others(n, row[-1]) and not n.before:
        return _whole_around(n, row[-1])
    if len(row) > 1:
        return _of_row(n, row)
    if row[-1].code is None and n.left_kinds & EACH and (several := places_referred_to(n.m, n.left, n.count.start)):
        return answer_of(several, "each-of-several")
    between = n.text[row[-1].end : n.count.start]
    sums = _SEVERAL.match(between) or _SUM_OF_PLACES.search(between)
    if between and sums and row[-1].words[0] not in "全我":
        return answer_of([Place(row[0].start, row[0].end, None, "zone", row[0].words)], "sum-of-row")
    return (
        _city_of_list(n, row[-1])
        or _firms_of_part(n, row[-1])
        or holder_before_grantor(n, row[-1])
        or answer_of(row, "place-beside")
    )


def _firms_of_part(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The part of a place by which the firms are called right behind a number: 湖北省名单公示 98家黄石企业入选."""
    behind = next(iter(n.places(n.count.end, n.right)), None)
    called = (
        behind
        and behind.start == n.count.end
        and lies_in(behind.code, place.code)
        and n.text.startswith("企业", behind.end)
    )
    return answer_of([behind], "place-behind") if behind and called else None


def _city_of_list(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The city around a list of counties, of which one is called a 市 too: 沙县区12家、永安市14家,而全市共66家."""
    if place.words != "全市":
        return None
    regions = {f.region for f in n.before if f.region}
    if place.code not in regions or len(regions) < LIST:
        return None
    around = {region[:4] for region in regions}
    city = division(around.pop() + "00") if len(around) == 1 else None
    return answer_of([Place(place.start, place.end, city.code, "place", city.name)], "city-of-list") if city else None


def _whole_around(n: Number, place: Place) -> Answer[list[Place]]:
    """The wider place that the text is about, of which only a part is named: 云南19户…。昆明等地的19户企业."""
    about = whom_text_is_about(n)
    if about and lies_in(place.code, about.value[0].code):
        return about
    return answer_of([Place(place.start, place.end, None, "zone", place.words)], "sum-of-row")


def _of_row(n: Number, row: list[Place]) -> Answer[list[Place]]:
    """Each place of a row, or all of them as one: 乐清、瑞安各12家, 乐清、瑞安不足10家, but 南宁、柳州包揽其中27家."""
    end, start = row[-1].end, n.count.start
    if (
        said_of_each(n, end)
        or n.text.endswith(_LEVEL, end, start)
        or (n.text[end:start] == "以" and _ALIKE.match(n.right_words))
    ):
        return answer_of(row, "each-of-row")
    together = _SEVERAL.match(n.text[end:start]) and _SHARE_OF_WHOLE.match(n.text, n.count.end)
    floor = (
        n.count.bound in ("at_least", "at_most")
        and not together
        and not _AND_MORE.search(n.text, n.count.start, n.count.end)
    )
    if (floor or not n.count.value) and not n.left_kinds & TOTAL:
        return answer_of(row, "bound-of-row")
    return answer_of([as_zone(n, row)], "sum-of-row")


def _all_but_one(n: Number) -> Answer[list[Place]] | None:
    """The area that leaves out one place, which is no one division: 深圳以外20个地市的4316家."""
    named = inside(n.m.places, n.clause.start, n.count.start)
    left_out = next((p for p in named if is_excepted(n.text, p)), None)
    if left_out is None or n.text[left_out.start - 1] in "除了" or n.count.start - left_out.end > LIST_END:
        return None
    words = n.text[left_out.start : n.count.start].rstrip("的共有约近还也则")
    return answer_of([Place(left_out.start, left_out.start + len(words), None, "zone", words)], "all-but-one")


def _sum_of_places(n: Number) -> Answer[list[Place]] | None:
    """Several places that are only counted: 三市合计120家."""
    several = _SUM_OF_PLACES.search(n.left_words)
    if not several and n.text.find("个", n.clause.start, n.count.start) >= 0:  # 四个主要聚集地共有独角兽171家
        several = _SUM_OF_AREAS.search(n.text, n.clause.start, n.count.start)
    return answer_of([Place(n.left, n.count.start, None, "zone", several[0])], "sum-of-places") if several else None


def _around_list(n: Number) -> Answer[list[Place]] | None:
    """The place around those that the lines or the clauses before one of their sum counted: 浦东新区:57 / 闵行区:36 /
    合计:93.
    """
    start = n.clause.start if n.before else n.sentence.start
    if not n.left_kinds & TOTAL or n.own or not _IS_SUM.fullmatch(n.text, start, n.count.start):
        return None
    figures = n.before or [f for _, f in n.context.figures[-_LONGEST_LIST:]]
    row = [f for f in figures if f.programme == n.programme and f.region]
    listed = [f for f in row if f.measure == row[-1].measure and f.region != NATION.code]
    before = bisect_left(n.m.places.starts, row[0].count.start) if row else 0
    for place in reversed(n.m.places[max(0, before - _LONGEST_LIST) : before]):
        inner = [f for f in listed if lies_in(f.region, place.code)]
        if len(inner) >= LIST and inner[-1] is row[-1] and inner[-1].count.value < n.count.value:
            return answer_of([place], "around-list")
    # 昆明24家、曲靖8家,共50家: not of Kunming, though it is the outlet's own
    home, counted = n.context.home, {f.region for f in listed}
    return Answer([], "around-list") if home and home.code in counted and len(counted) >= LIST else None


def _rest_of_places(n: Number) -> Answer[list[Place]] | None:
    """The places that a list leaves out, which are no one division: 昆山8家、吴江7家,其他5家."""
    rest = REST.search(n.text, n.left, n.count.start) if n.before and n.before[-1].region and not n.own else None
    if rest is None or n.before[-1].subset or len(places_taken(n)) < LIST:
        return None
    return answer_of([Place(*rest.span(), None, "zone", rest[0])], "rest-of-places")


def _ends_row_of_others(n: Number, place: Place) -> bool:
    """Whether a place ends a row of names that are no divisions: 柯城、智造新城、常山合计16家."""
    before = n.text[n.left : place.start]
    return before.endswith(("、", "和", "及", "与")) and len(unknown_words(before)) > 1


def _with_the_rest(n: Number, place: Place) -> Answer[list[Place]] | None:
    """A place and all that a list has not named, as one area: 长沙60户、株洲22户,其他市州及浏阳40户."""
    rest = _REST_AND.search(n.text, n.left, place.start) if n.before and n.left < place.start else None
    return answer_of([Place(rest.start(), place.end, None, "zone", rest[0])], "rest-of-places") if rest else None


def _place_behind(n: Number) -> Answer[list[Place]] | None:
    """The place that is named behind a number, up to the next pause: 有12家来自乐清."""
    if listed := listed_behind(n) or whom_they_describe(n):
        return listed
    if whose := _whose_figure_it_is(n):
        return whose
    behind = n.places(n.count.end, n.right)
    if not behind or _starts_next(n, behind[0]):
        return None
    if holder := _holder_of_granted(n, behind[0]):
        return holder
    if _FROM.fullmatch(n.text[n.count.end : behind[0].start]):
        return _first_behind(n, behind[0])
    if n.attached is None:
        return None
    last, title = behind[-1], n.attached
    if last.start > title.end and _FROM.fullmatch(n.text[title.end : last.start]):
        return answer_of([last], "place-behind")  # 7家独角兽全部在武汉
    return answer_of([last], "place-of-title") if last.end <= title.start else None


def _whose_figure_it_is(n: Number) -> Answer[list[Place]] | None:
    """The place that a number with its title is told to be the figure of: 96家小巨人企业——这是常州目前的家底."""
    if n.attached is None or n.places(n.sentence.start, n.count.start):
        return None
    told = _IS_THAT_OF.match(n.text, n.attached.end, n.sentence.end)
    named = [place for place in n.places(told.end(), n.sentence.end) if place.start == told.end()] if told else []
    return answer_of(named, "place-behind") if named and _ITS_FIGURE.match(n.text, named[0].end) else None


def _holder_of_granted(n: Number, grantor: Place) -> Answer[list[Place]] | None:
    """The place of the number before, where that lies in the one that grants the title: 宁乡有8家国家级小巨人、
    40家湖南省小巨人.
    """
    goes_on = n.context.last if _STATES_MORE.match(n.sentence.text) else []  # 此外,还有36家浙江省专精特新企业
    last = next(iter((n.before or goes_on)[-1:]), None)
    title = n.titles(grantor.end, n.right)[:1]
    grants = grantor.code is not None and title and title[0].start - grantor.end in (0, len("级"))
    if last is None or not grants or not lies_in(last.region, grantor.code):
        return None
    return Answer([as_place(last)], "holder-before-grantor")


def listed_behind(n: Number) -> Answer[list[Place]] | None:
    """Each of the places that a number is said of, and that are listed behind it: 入选4家企业的有湖北、辽宁、北京."""
    behind = n.attached.end if n.attached else n.count.end
    link = _ARE_LISTED.match(n.text, behind, n.sentence.end) if n.right_words else None
    end = n.clause_end(link.end()) if link else behind
    row = n.places(link.end(), end) if link else []
    if link is None or not row or row[0].start != link.end() or inside(n.m.counts, link.end(), end):
        return None
    ends = next((at for at in range(1, len(row)) if not joined(n.text[row[at - 1].end : row[at].start])), len(row))
    return answer_of(row[:ends], "each-behind")


def _first_behind(n: Number, first: Place) -> Answer[list[Place]]:
    """The place right behind a number, or the row of places that begins with it: 27家来自南宁、柳州."""
    row = [place for place in n.places(n.count.end, n.clause.end) if place.start >= first.start]
    if len(row) > 1 and joined(n.text[row[0].end : row[1].start]):
        return answer_of([as_zone(n, row)], "sum-behind")
    return answer_of([first], "place-behind")


def _starts_next(n: Number, place: Place) -> bool:
    """Whether a place behind a number belongs to the next one: 12家，乐清9家."""
    following = inside(n.m.counts, place.end, place.end + _NEXT_COUNT)
    return any(
        count.start - place.end <= _NEXT_VERB and not n.text[place.end : count.start].strip("有达共以")
        for count in following
    )


def _place_of_list(n: Number) -> Answer[list[Place]] | None:
    """The place of a title behind a number, in a paper of no one place: 认定12家企业为浙江省隐形冠军."""
    if n.title is None or n.title.start < n.count.end or n.context.home is not None:
        return None
    listed = n.places(n.count.end, n.title.start)
    if listed and "为" in n.text[n.count.end : listed[-1].start]:
        return answer_of(listed[-1:], "place-of-list")
    return None
