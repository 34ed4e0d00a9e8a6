"""Which place a sentence leaves in mind: the one that the next sentences are about where they name none."""

from __future__ import annotations

from pipeline.chinese.firm_names import begins_firm
from pipeline.chinese.numbers import Context, Sentence
from pipeline.chinese.place_case import as_place, code_or_words
from pipeline.chinese.sentences import Mentions
from pipeline.chinese.words import RANK
from pipeline.clauses import inside
from pipeline.divisions import NATION, Division, division, within
from pipeline.mentions import Place
from pipeline.patterns import pattern

_ADDRESSEES = pattern(r"各(?:省|市|区|县|设区|自治区|有关|地|盟)[^。]*:?$")
_PAIR = 2
_SEVERAL = pattern("^(?:前?[两三四五六七八九十](?!江)|其余|其他|其它)|[两三四五]地$")  # 五城, 其他省份
_SHARE = pattern(r"(?:地区)?(?:占|约|近|超|不到|仅)*\d+(?:\.\d+)?%")
_NO_RANK = pattern(
    r"第[一二三四五六七八九十](?:会|次|季度|时间|线|书记|产业|课|步|排|站|场|天|届|课堂|现场|医院|中学|人民)"
)
_TO_SERVE = (
    "围绕",
    "融入",
    "对接",
    "服务",
    "助力",
    "紧扣",
    "支撑",
    "辐射",
    "承接",
    "落实",
    "贯彻",
    "按照",
    "呼应",
    "响应",
)
_AS_WHAT = ("作为", "身为", "地处", "位于", "身处", "坐落于", "背靠", "身居", "坐拥")
_LONGEST_NAME = 16
_LONGEST_HEADING = 16
_WORLD = ("全球", "世界", "海外", "境外")  # no place whose firms bear these titles
_LONGEST_TOPIC = 24
_HONOUR = pattern(r"[^,。;、\d]{0,10}?(?:奖(?!励)|名牌|称号|荣誉|老字号|工法|标准\d)")
_HONOURED = pattern(r"(?:认定|命名|授予|批准)的$")
_LISTED_FIRM = pattern(r"\s*\d{1,4}[.、)].{0,60}(?:公司|集团|厂)\s*$")


def hand_on_place(mentions: Mentions, sentence: Sentence, context: Context) -> None:
    """Whom the next sentences are about: the place of the figure just read, of several the one around them all."""
    if _goes_on_with_list(mentions.text, sentence, context):
        context.place = context.above
        return
    if about := _came_back_to(context):
        context.place = about
        return
    if context.regions and (zone := _zone_compared(context)):
        context.place = zone
        return
    if len(context.regions) > 1:
        context.place = _only_compared(mentions, context) or _around_all(mentions, sentence, context)
        return
    if len(context.regions) == 1 and context.whole and context.whole.region in context.regions:
        listed = context.list_lead.region if context.list_lead else None
        here = next(iter(context.regions))
        region = division(listed if listed and within(here, listed) else here)
        if region:
            context.place = Place(context.whole.start, context.whole.end, region.code, "place", region.name)
            context.main = context.main or context.place
            return
    if not sentence.places:
        return
    counts = sentence.counts
    told = bool(sentence.titles or context.regions)
    named = [place for place in sentence.places if told or _newly_about(mentions, sentence, place, context)]
    places = [p for p in _spoken_of(mentions, sentence, named) if p.code or not _SEVERAL.search(p.words)]
    if places and (counts or len({place.code for place in places}) < 3):
        # a place that a number stands right behind is an item of a list, and leaves standing whom the text is about
        free = [place for place in places if not any(0 <= count.start - place.end < 3 for count in counts)]
        free = [place for place in free if not _only_leads_to(mentions.text, place, free)] or free
        if free or len(places) == 1:
            context.place = next((p for p in free if _is_subject(mentions, p, context)), (free or places)[0])
    else:
        offices = [place for place in sentence.places if place.role == "office"]
        # a line that names whose news follows
        alone = len(sentence.text) < _LONGEST_NAME and sentence.text[-1] in "厅局委"
        if offices and (context.place is None or alone):
            context.place = offices[-1]


def _came_back_to(context: Context) -> Place | None:
    """The place with which a sentence began and ended, another one between: 光谷有小巨人92家,武汉4家单冠也在光谷."""
    if not context.counted or len(context.last) <= _PAIR:
        return None
    first, *between, last = (as_place(finding) for finding in context.last)
    count = context.last[-1].count
    back = first == last and any(place != last for place in between)
    return last._replace(start=count.start, end=count.end) if back else None


def _goes_on_with_list(text: str, sentence: Sentence, context: Context) -> bool:
    """Whether a line only counts one more place of a list, so that what follows the list is about whom it was before:
    1.北京市 3190家 / 2.深圳市 2740家.
    """
    whole_line = text[sentence.start - 1 : sentence.start] == "\n" and text[sentence.end : sentence.end + 1] in (
        "\n",
        "",
    )
    row = whole_line and len(sentence.text) <= _LONGEST_TOPIC and len(sentence.counts) == 1 and not sentence.titles
    before, context.listed = context.listed, next(iter(context.regions), None) if row else None
    if before is None:
        context.above = context.place
    return None not in (before, context.listed) and before != context.listed


def _only_leads_to(text: str, place: Place, others: list[Place]) -> bool:
    """Whether a clause names a place only to say what another is, of which it is part and with which the next clause
    begins: 作为长沙建设研发中心的重要一极,长沙县….
    """
    if not text.endswith(_AS_WHAT, 0, place.start) or place.code is None:
        return False
    subject = text.find(",", place.end) + 1
    return any(p.start == subject and p.code and p.code != place.code and within(p.code, place.code) for p in others)


def _is_subject(mentions: Mentions, place: Place, context: Context) -> bool:
    """Whether a place is the one that the headline is about: the first that it names."""
    first = next(iter(inside(mentions.places, 0, context.headline)), None)
    return first is not None and first.code != NATION.code and code_or_words(first) == code_or_words(place)


def _spoken_of(mentions: Mentions, sentence: Sentence, named: list[Place]) -> list[Place]:
    """Those of a sentence's places that the text may be about: no authorities, no firms' names, none addressed."""
    places = [p for p in named if p.role in ("place", "zone") and p.words not in _WORLD]
    if not places or _ADDRESSEES.match(sentence.text) or _LISTED_FIRM.match(sentence.text):
        return []
    return [place for place in places if not begins_firm(mentions, place, sentence.end)]


def _around_all(mentions: Mentions, sentence: Sentence, context: Context) -> Place | None:
    """The place around all those that a sentence counted: one that it names, or counts too, else their city."""
    regions = context.regions
    for place in _spoken_of(mentions, sentence, sentence.places):
        if place.code and not _grants_only(mentions, place) and all(within(region, place.code) for region in regions):
            return place
    whole = next((code for code in regions if all(within(region, code) for region in regions)), None)
    outer = division(whole) if whole else _city_of(context)
    return Place(sentence.start, sentence.start, outer.code, "place", outer.name) if outer else context.place


def _only_compared(mentions: Mentions, context: Context) -> Place | None:
    """Whom the text is about, where it was only held against the place around it: 仁怀27家,而遵义有300家."""
    first = context.last[0] if context.counted and context.last else None
    if first is None or first.region is None:
        return None
    others = [f.region for f in context.last if f.region != first.region]
    if not all(region and region != NATION.code and within(first.region, region) for region in others):
        return None
    if context.place and context.place.code == first.region:
        return context.place
    headline = inside(mentions.places, 0, context.headline)
    return next((place for place in headline if place.role == "place" and place.code == first.region), None)


def _zone_compared(context: Context) -> Place | None:
    """The zone that the text is about, where it was only held against a place around it: 高新区申报449家,全省3619家."""
    first = context.last[0] if context.counted and context.last else None
    named = first.place if first else None
    return context.zone if context.zone and named and context.zone.words.endswith(named) else None


def _grants_only(mentions: Mentions, place: Place) -> bool:
    """Whether the nation is named only as the one that grants a title: 湖北有全国制造业单项冠军39家."""
    titles = inside(mentions.titles, place.end, place.end + _LONGEST_NAME) if place.words == NATION.name else []
    return bool(titles) and titles[0].start == place.end


def _only_honours(text: str, place: Place, context: Context) -> bool:
    """Whether a place is but the one whose prize or mark the one in mind has won, which lies in it: 经开区累计获国家
    科技进步奖5项,北京市科技进步奖45项.
    """
    about = context.place
    if (
        about is None
        or place.code is None
        or not (_HONOUR.match(text, place.end) or _HONOURED.search(text, max(0, place.start - 3), place.start))
    ):
        return False
    return about.code is None or within(about.code, place.code)


def _only_around_zone(sentence: Sentence, place: Place, context: Context) -> bool:
    """Whether a sentence of a text on a zone only mentions by the way the place whose name the zone's begins with:
    襄阳高新区:…。负责人说,襄阳的营商环境越来越好。
    """
    zone, about = context.zone, context.place
    if zone is None or about is None or about.code is not None or place.code is None:
        return False
    by_the_way = place.start > sentence.start or zone.end <= context.headline
    return by_the_way and zone.words.startswith(place.words.rstrip("市区县"))


def _newly_about(mentions: Mentions, sentence: Sentence, place: Place, context: Context) -> bool:
    """Whether a sentence that counts no titled firms makes a place the one that the text is about.

    Not 全国 in 全国每卖出十台…; not a place that others are compared with, 仅次于成都; nor, once figures of the
    outlet's own place were given, a part of it in a long sentence: 合肥的科学装置建设提速; nor the one whose plans a
    part of it serves: 围绕全市232集群.
    """
    home = context.home
    part = home is not None and place.code is not None and place.code != home.code
    if place.code == NATION.code or (part and context.figures and len(sentence.text) > _LONGEST_HEADING):
        return False
    if context.place and mentions.text[max(0, place.start - 2) : place.start] in _TO_SERVE:
        return False
    if "%" in sentence.text and _SHARE.match(mentions.text, place.end):
        return False
    if _only_honours(mentions.text, place, context) or _only_around_zone(sentence, place, context):
        return False
    if not sentence.kinds & RANK:
        return True
    text, start, end = mentions.text, sentence.start, sentence.end
    clause_end = text.find(",", place.end, end)
    clause_start = max(start, *(text.rfind(mark, start, place.start) + 1 for mark in ",:"))
    clause = clause_start, clause_end if clause_end > 0 else end
    rank = mentions.words.last(RANK, *clause)
    return rank is None or _NO_RANK.match(text, rank[0]) is not None


def _city_of(context: Context) -> Division | None:
    """The city whose counties a sentence has counted, where the text was about it or the province around it."""
    cities = {region[:4] + "00" for region in context.regions}
    city = division(cities.pop()) if len(cities) == 1 else None
    about = context.place
    return city if city and about and about.code and within(city.code, about.code) else None
