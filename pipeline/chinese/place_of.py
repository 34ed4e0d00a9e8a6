"""Whose firms a number counts: the place beside it, that of its row, one named before it, whom the text is about."""

from __future__ import annotations

from pipeline.chinese.cohort_of import batch_of
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.place_beside import place_beside
from pipeline.chinese.place_case import NATION_NAMED_NOWHERE, WORLD, answer_of, as_place
from pipeline.chinese.place_earlier import earlier_place
from pipeline.chinese.places import ABROAD
from pipeline.clauses import inside
from pipeline.divisions import division
from pipeline.mentions import Place
from pipeline.patterns import pattern
from pipeline.scopes import Finding

_GUESSES = ("place-carried", "place-home", "place-in-sentence", "office", "like-number-before")
# More than the largest province, city, county had by the end of 2025, by the totals that they themselves give.
_MOST = {
    "little_giant": (3_000, 1_400, 600), "key_little_giant": (400, 150, 60), "srdi_sme": (40_000, 13_000, 3_000),
    "innovative_sme": (80_000, 20_000, 5_000), "manufacturing_champion": (500, 150, 60),
    "hidden_champion": (800, 150, 60),
    "high_tech": (100_000, 32_000, 8_000), "tech_sme": (150_000, 32_000, 8_000), "unicorn": (200, 130, 80),
}  # fmt: skip
# Fewer than the nation, or any but the smallest provinces, ever had since they told of a stock.
_LEAST = {
    "little_giant": (200, 0), "srdi_sme": (2_000, 30), "innovative_sme": (5_000, 60), "high_tech": (2_000, 150),
    "tech_sme": (5_000, 100), "manufacturing_champion": (50, 0),
}  # fmt: skip
_SMALLEST = ("46", "54", "63", "64")  # 海南, 西藏, 青海, 宁夏
_UNDER_OTHER_LAW = ("71", "81", "82")  # 台湾, 香港, 澳门: none of these titles is granted there
_RANKS = ("province", "prefecture", "county")
_NOT_SAID = ("office", "office-of-list", "office-of-clause", "ministry", "nationwide")
_WHOLE_AT = {"nation": "全国", "province": "全省", "prefecture": "全市"}
_RANKED = (
    r"(?:居|列|排名?|占)(?:在|到)?(?P<whole>全[国省市])"
    r"(?:总[数量]的?)?(?:第[一二三四五六七八九十\d]|首位|前列|前[一二三四五六七八九十\d]|的?(?:约|近|超)?\d[\d.]*%)"
)
_RANK = pattern(_RANKED)
_RANK_BEHIND = pattern(rf"[^,。;\d、]{{0,10}},[^,。;\d、]{{0,8}}?{_RANKED}")


def places_of(n: Number) -> Answer[list[Place]]:
    """The places whose firms a number counts: one, or each of a row; none where the text names none."""
    return place_beside(n) or _of_the_world(n) or _plausible(n, _within_rank(n, earlier_place(n)))


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
    if n.sentence.places and not n.places(n.sentence.start, n.count.start) and _split_among_countries(n):
        return Answer([Place(0, 0, None, "zone", WORLD[0])], "world")
    if n.sentence.places:
        return None
    before = n.text.rfind("。", 0, max(n.sentence.start - 1, 0)) + 1
    named = inside(n.m.places, before, n.sentence.start)
    return answer_of([named[-1]], "world") if named and named[-1].words in WORLD else None


def _split_among_countries(n: Number) -> bool:
    """Whether another country has some of the firms that a number counts: 703家,其中美国402家."""
    start = n.parts_start()
    parts = n.places(start, n.next_count()) if start is not None else []
    return bool(parts) and parts[0].words in ABROAD


def _within_rank(n: Number, answer: Answer[list[Place]]) -> Answer[list[Place]]:
    """No place where the one found is but that within which the firms' own is said to rank: 省经信厅公布名单,14家企业
    上榜,居全省第四.
    """
    place = division(answer.value[0].code or "") if answer.value and answer.rule in _NOT_SAID else None
    if place is None or place.level not in _WHOLE_AT or _WHOLE_AT[place.level] not in n.sentence.text:
        return answer
    whole = _WHOLE_AT[place.level]
    ranks = _RANK_BEHIND.match(n.text, n.count.end, n.sentence.end) or _RANK.search(n.text, answer.end, n.count.start)
    return Answer([], "ranks within it") if ranks and ranks["whole"] == whole else answer


def _plausible(n: Number, answer: Answer[list[Place]]) -> Answer[list[Place]]:
    """An answer that only guessed the place, unless the number is more than that place can have: then the nation, for a
    batch or more firms than any province has, else nobody: 1738 little giants are none of a city's, nor the nation's.
    """
    title = n.title.programme if n.title and n.title.level in (None, "national") else None
    if n.part and not answer.value and title in _MOST and n.count.value > _MOST[title][0]:
        return Answer([NATION_NAMED_NOWHERE], "too-many-for-a-place")
    place = division(answer.value[0].code or "") if answer.value else None
    if answer.rule not in _GUESSES or title not in _MOST or place is None or place.level not in _RANKS:
        return answer
    if n.before and n.text[n.left - 1] == "、" and place.level == "province" and n.before[-1].level == "provincial":
        return answer  # 省级专精特新中小企业5777家、瞪羚企业1666家、制造业单项冠军788家
    rank = 1 if place.is_municipality else _RANKS.index(place.level)
    if n.count.value <= _MOST[title][rank]:
        return answer
    rose_to = [c.value for c in inside(n.m.counts, n.count.end, n.clause.end) if not n.titles(n.count.end, c.start)]
    of_nation = max([n.count.value, *rose_to]) > _MOST[title][0] or batch_of(n) or n.context.batch
    return Answer([NATION_NAMED_NOWHERE] if of_nation and title != "unicorn" else [], "too-many-for-a-place")


def fewer_than_place_has(finding: Finding, place_rule: str) -> bool:
    """Whether a stock is so small that it must be of somebody within the place that was only guessed: 全省头一家孵化器,
    …培育高新技术企业2家.
    """
    place = division(finding.region or "")
    least = _LEAST.get(finding.programme)
    if place_rule not in _GUESSES or place is None or least is None or finding.measure != "cumulative":
        return False
    if finding.subset or place.code.startswith(_SMALLEST):
        return False
    if place.level == "nation":
        return finding.count.value < least[0]
    return place.level == "province" and (place.code.startswith(_UNDER_OTHER_LAW) or finding.count.value < least[1])
