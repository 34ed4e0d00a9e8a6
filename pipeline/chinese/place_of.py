"""Whose firms a number counts: the place beside it, that of its row, one named before it, whom the text is about."""

from __future__ import annotations

from bisect import bisect_left

from pipeline.chinese.cohort_of import batch_of
from pipeline.chinese.level_of import level_of_topic
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.place_beside import place_beside
from pipeline.chinese.place_case import NATION_NAMED_NOWHERE, WORLD, answer_of, as_place, lies_in
from pipeline.chinese.place_earlier import earlier_place
from pipeline.chinese.place_told_last import or_named_last
from pipeline.chinese.places import ABROAD
from pipeline.clauses import inside
from pipeline.divisions import NATION, division
from pipeline.mentions import Place
from pipeline.patterns import pattern
from pipeline.plausibility import most_firms_of

_ROW = 2
_LEAD = pattern(
    r"(?:等[^,。;:\s\d]{0,4})?(?:均|都|分[别列]|稳|暂|位|依次)*(?:居前|领跑|领先|领衔|占优|居多|最多|霸榜|"
    r"(?:居|列|排名?|名列|占据?|包揽|进|闯)(?:在|入)?(?:全国)?前(?:列|茅|[一二三四五六七八九十\d]+)|遥遥领先|拔得头筹|[分居]?前?三甲)[^,。;:\s\d]{0,4}[\s,;:!]"
)
_ON_LIST = pattern("(?:新?上|进|登|入|退|落|出|跌出|掉出|跌落|退出|移出|离开)(?:了)?(?:该|本|此)?榜(?!首)")
_OF_WORLD = pattern("(?:全球|世界)独角兽")
_NAME_OF_INDEX = 12
_OF_LOWER_LEVEL = pattern(r"(?:[省市区县]|自治区)级(?:的|企业)?[^,。;:、\d级]{0,4}$")
_LOWER_LEVELS = ("provincial", "municipal", "county")
_ROUND = 100
GUESSES = ("place-carried", "place-home", "place-in-sentence", "office", "like-number-before")
_NOT_SAID = ("office", "office-of-list", "office-of-clause", "ministry", "nationwide")
_SOME_THERE = pattern(r"的?[^,。;:]{0,24}?(?:榜上有名|在列|位列其中|名列其中|名列其间|入列|入选)(?=[,。;\n]|$)")
_BELONGS = pattern("(?:来自|出自|属于|归属于?|位于|[其当]中,?|里面?|里头|之中)$")
_SHARES = pattern("(?:则|就|便|也|仅|只|独)?(?:占据?|分得|分到|摊到)(?:了|到)?")
_HAS_OF_THEM = pattern("(?:的|企业|则|就|便|有|为|是|共|占据?|达|仅|只|独|分得|分到|到|了)*")
_ASSUMED = ("place-home", "place-carried")
_WHOLE_AT = {"nation": "全国", "province": "全省", "prefecture": "全市"}
_RANKED = (
    r"(?:居|列|排名?|占)(?:在|到)?(?P<whole>全[国省市])"
    r"(?:总[数量]的?)?(?:第[一二三四五六七八九十\d]|首位|前列|前[一二三四五六七八九十\d]|的?(?:约|近|超)?\d[\d.]*%)"
)
_RANK = pattern(_RANKED)
# 新增独角兽企业2家,准独角兽企业9家,分别占全区新增总数的100%和75%
_SHARE_BEHIND = pattern(
    r"(?:企业)?(?:[,、和及][^,;。]{0,16}){0,3},(?:分别|合计|约)?占(?:到|比)?(?P<whole>全[国省市区县州])(?:新增|总)?(?:总?数|总量)?的?(?:约|近|超过?)?\d[\d.]*%"
)
_RANK_BEHIND = pattern(rf"[^,。;\d、]{{0,10}},[^,。;\d、]{{0,8}}?{_RANKED}")


def places_of(n: Number) -> Answer[list[Place]]:
    """The places whose firms a number counts: one, or each of a row; none where the text names none."""
    return (
        place_beside(n)
        or _of_the_world(n)
        or _behind_leaders(n)
        or _plausible(n, _within_rank(n, or_named_last(n, earlier_place(n))))
    )


def _behind_leaders(n: Number) -> Answer[list[Place]] | None:
    """The nation, of whose number a headline first says which provinces lead, else no place: 山东江苏浙江居前
    首批104家单项冠军名单出炉.
    """
    named = n.places(n.sentence.start, n.count.start) if n.count.end <= n.context.headline and not n.before else []
    if len(named) < _ROW or not _LEAD.match(n.text, named[-1].end, n.count.start):
        return None
    provinces = all((place.code or "").endswith("0000") for place in named)
    return Answer([NATION_NAMED_NOWHERE] if provinces else [], "nationwide")


def _of_the_world(n: Number) -> Answer[list[Place]] | None:
    """The world, of whose index a number without a place is: 金融科技是全球独角兽的主要行业。有168家独角兽.

    Or the number is split up among countries (新上榜703家,其中美国402家、中国161家), or was told of the world before.
    """
    if not n.private or n.programme != "unicorn":
        return None
    if n.count.value in n.context.found and not n.places(n.sentence.start, n.count.start):
        told = n.told_before()
        if told and told.place in WORLD:
            return Answer([as_place(told)], "world")
    unplaced = not n.places(n.sentence.start, n.count.start)
    if unplaced and ((n.sentence.places and _split_among_countries(n)) or _on_list_of_world(n)):
        return Answer([Place(0, 0, None, "zone", WORLD[0])], "world")
    if n.sentence.places:
        return None
    named = inside(n.m.places, n.sentence_before, n.sentence.start)
    return answer_of([named[-1]], "world") if named and named[-1].words in WORLD else None


def _split_among_countries(n: Number) -> bool:
    """Whether another country has some of the firms that a number counts: 703家,其中美国402家."""
    start = n.parts_start()
    if start is None and n.text.startswith((",", ";", "("), n.count.end):
        start = n.count.end + 1  # 新上榜673家,美国新增347家,中国146家
        following = inside(n.m.counts, n.count.end, n.sentence.end)[:2]
        beside = n.places(start, following[0].start) if len(following) > 1 else []
        return bool(beside) and beside[0].start == start and beside[0].words in ABROAD
    parts = n.places(start, n.clause_end(start)) if start is not None else []
    return bool(parts) and (parts[0].words in ABROAD or parts[0].code == NATION.code)


def _on_list_of_world(n: Number) -> bool:
    """Whether firms only came onto or off an index of the world, in a paragraph that names no place: 退榜的有34家."""
    if "榜" not in n.sentence.text or not _ON_LIST.search(n.text, n.left, n.right):
        return False
    named = bisect_left(n.context.indexes, n.sentence.end) - 1
    if named < 0 or not _OF_WORLD.search(n.text, max(0, n.context.indexes[named] - _NAME_OF_INDEX), n.sentence.start):
        return False
    paragraph = n.text.rfind("\n", 0, n.sentence.start) + 1
    before = [place for place in inside(n.m.places, paragraph, n.count.start) if place.role in ("place", "zone")]
    return all(place.words in WORLD for place in before)


def _within_rank(n: Number, answer: Answer[list[Place]]) -> Answer[list[Place]]:
    """No place where the one found is but that within which the firms' own is said to rank: 省经信厅公布名单,14家企业
    上榜,居全省第四.
    """
    if answer.rule in _ASSUMED and (wider := _around_those_behind(n, answer)):
        return wider
    if answer.rule in _ASSUMED and answer.value and _is_part_told_next(n, answer.value[0]):
        return _around_part(n, answer.value[0])
    if answer.rule in _ASSUMED and "占全" in n.sentence.text and _is_share_of(n, answer.value):
        return Answer([], "ranks within it")
    place = division(answer.value[0].code or "") if answer.value and answer.rule in _NOT_SAID else None
    if place is None or place.level not in _WHOLE_AT or _WHOLE_AT[place.level] not in n.sentence.text:
        return answer
    whole = _WHOLE_AT[place.level]
    ranks = _RANK_BEHIND.match(n.text, n.count.end, n.sentence.end) or _RANK.search(n.text, answer.end, n.count.start)
    return Answer([], "ranks within it") if ranks and ranks["whole"] == whole else answer


def _around_those_behind(n: Number, answer: Answer[list[Place]]) -> Answer[list[Place]] | None:
    """The wider place counted before, where the text's own is named behind a number as having some of its firms:
    全省1683家,梅州11家。复核通过的企业有477家,梅州的两家榜上有名.
    """
    if not answer.value or not n.text.startswith(",", n.right):
        return None
    behind = [place for place in n.places(n.right, n.clause_end(n.right + 1)) if place.start == n.right + 1]
    if not behind or behind[0].code != answer.value[0].code or not _SOME_THERE.match(n.text, behind[0].end):
        return None
    wider = [f for _, f in n.context.figures if f.programme == n.programme and f.region != behind[0].code]
    around = next((f for f in reversed(wider) if lies_in(behind[0].code, f.region)), None)
    return Answer([as_place(around)] if around else [], "around-those-behind")


def _is_part_told_next(n: Number, about: Place) -> bool:
    """Whether the next number of a sentence is a part of a number's firms, and that of the text's own place:
    拟入库1043家,其中来自我市的17家.
    """
    following = next(iter(inside(n.m.counts, n.count.end, n.sentence.end)), None)
    if following is None or not about.code or following.value >= n.count.value:
        return False
    parts = [place for place in n.places(n.count.end, following.start) if place.code == about.code]
    if not parts or not _HAS_OF_THEM.fullmatch(n.text, parts[-1].end, following.start):
        return False
    share = _SHARES.match(n.text, parts[-1].end) and n.text[parts[-1].start - 1] in ",;"
    return bool(share) or _BELONGS.search(n.text, n.count.end, parts[-1].start) is not None


def _around_part(n: Number, part: Place) -> Answer[list[Place]]:
    """The wider place of which a number told, as the next one is of the text's own place within: 省科技厅公示名单。
    拟入库1043家,其中来自我市的17家.
    """
    if (office := n.context.office) and lies_in(part.code, office.code):
        return answer_of([office], "authority-of-list")
    named = [p for p in inside(n.m.places, n.paragraph_start, n.count.start) if lies_in(part.code, p.code)]
    return answer_of([named[-1]._replace(role="place")], "around-its-part") if named else Answer([], "around-its-part")


def _is_share_of(n: Number, places: list[Place]) -> bool:
    """Whether a number is said to be a share of what the text's own place has, and so is none of its: a park's 2家,
    占全区总数的50%, in a text on the district.
    """
    place = division(places[0].code or "") if places else None
    share = _SHARE_BEHIND.match(n.text, n.count.end, n.sentence.end) if place else None
    return share is not None and place is not None and share["whole"][1] == place.name[-1]


def _is_of_all(n: Number, answer: Answer[list[Place]]) -> bool:
    """Whether a number that no place was found for may be the nation's by its size: not a round one, which is rather a
    target (培育10万家), nor one in a sentence where others were turned down.
    """
    if answer.rule != "nationwide" or n.so_far.refused:
        return False
    return n.count.value % _ROUND != 0 or "." in n.text[n.count.start : n.count.end]


def _plausible(n: Number, answer: Answer[list[Place]]) -> Answer[list[Place]]:
    """An answer that only guessed the place, unless the number is more than that place can have: then the nation, for a
    batch or more firms than any province has, else nobody: 1738 little giants are none of a city's, nor the nation's.
    """
    title = n.title.programme if n.title and n.title.level in (None, "national") else None
    if title and n.title and (_OF_LOWER_LEVEL.search(n.left_words) or level_of_topic(n, n.title) in _LOWER_LEVELS):
        return answer  # 单项冠军,国家级37家,省级198家
    most_of_any = most_firms_of(title) if title else None
    if title is None or most_of_any is None:
        return answer
    if not answer.value and n.count.value > most_of_any and (n.part or _is_of_all(n, answer)):
        return Answer([NATION_NAMED_NOWHERE], "too-many-for-a-place")
    place = division(answer.value[0].code or "") if answer.value else None
    most = most_firms_of(title, place) if place and answer.rule in GUESSES else None
    if place is None or most is None or n.count.value <= most:
        return answer
    if n.before and n.text[n.left - 1] == "、" and place.level == "province" and n.before[-1].level == "provincial":
        return answer  # 省级专精特新中小企业5777家、瞪羚企业1666家、制造业单项冠军788家
    rose_to = [c.value for c in inside(n.m.counts, n.count.end, n.clause.end) if not n.titles(n.count.end, c.start)]
    of_nation = max([n.count.value, *rose_to]) > most_of_any or batch_of(n) or n.context.batch
    return Answer([NATION_NAMED_NOWHERE] if of_nation and title != "unicorn" else [], "too-many-for-a-place")
