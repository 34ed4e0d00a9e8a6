"""What 我市, 全省, 该园区 and the like mean: the outlet's own place, or one that the text has named."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from pipeline.chinese.place_words import COUNTED, FAR, FRACTION_WORDS, PRESS, ROW_STEP, ZONES_AGAIN
from pipeline.chinese.places_compared import first_there, only_measures, shared_before
from pipeline.clauses import Spans, last_before
from pipeline.divisions import NATION, Division, division, province_of, within
from pipeline.mentions import Place
from pipeline.patterns import pattern

_NEW_AREAS = ("新区", "该新区")
_DIGITS = tuple("0123456789")
_SHARE_OF = pattern(r"[^,。;\d]{0,12}\d+[家户个](?:企业)?的")
_FRACTION = pattern(FRACTION_WORDS)
_RANK_AFTER = pattern(
    r"(?:各?(?:省|市|区|县)?)(?:第[一二三四五六七八九十\d](?!批|次)|首位|首个|前列|前[一二三四五六七八九十\d])|"
    r"(?:企业|高企)?(?:总[数量]|数量)?的?(?:将近|接近|近|约|超过?|逾|不到)?"
    r"(?:一半|半数|半壁|\d+(?:\.\d+)?%|[一二三四五六七八九]成|[一二三四五六七八九十两]+分之)"
)
_ZONES_BACK = 4
_PLACES_BACK = 24
_OPENING = 12
_OFTEN = 3
_LEVELS = {
    "省": ("province",),
    "市": ("prefecture", "county"),
    "区": ("county",),
    "县": ("county",),
    "州": ("prefecture",),
    "盟": ("prefecture",),
    "旗": ("county",),
}


class Said:
    """The places of a text that 我市, 全省 and the like may mean, by what each of them asks."""

    def __init__(self, text: str, places: Spans[Place], home: Division | None) -> None:
        self.named = Spans(p for p in places if p.role in ("place", "zone") and p.code != NATION.code)
        self.by_end = {place.end: place for place in reversed(self.named)}
        self.by_start = {place.start: place for place in self.named}
        self.coded = Spans(place for place in places if place.code)
        self.firms = Spans(p for p in self.coded if p.role == "firm")
        self.told = Spans(p for p in self.coded if p.role != "firm") if self.firms else self.coded
        self.holders = Spans(p for p in self.told if p.role != "office" or not text.startswith("级", p.end))
        self.spoken = Spans(p for p in self.holders if p.role != "office" or not PRESS.match(text, p.end))
        self.own_city: str | None = None  # what 我市 has meant before any was named
        self._text = text
        self._strict = home is not None
        self._before: dict[str, Spans[Place]] = {}
        self._after: dict[str, Spans[Place]] = {}

    @cached_property
    def _local_offices(self) -> Spans[Place]:
        return Spans(p for p in self.spoken if p.role == "office" and p.code != NATION.code)

    @cached_property
    def zones(self) -> Spans[Place]:
        return Spans(place for place in self.named if place.role == "zone")

    @cached_property
    def districts(self) -> Spans[Place]:
        return Spans(place for place in self.named if place.words.endswith("区"))

    def before(self, what: str, at: int) -> Place | None:
        """The nearest place before a position that 市, 省 and the like may mean."""
        if what not in self._before:
            self._before[what] = self._fitting(self.spoken, what)
        if found := last_before(self._before[what], at):
            return found
        return last_before(self._fitting(self.holders, what), at) if len(self.spoken) < len(self.holders) else None

    def _fitting(self, places: Spans[Place], what: str) -> Spans[Place]:
        return Spans(p for p in places if p.code and _fitted(what, p.code, self._strict))

    def after(self, what: str, at: int) -> Place | None:
        """The first place behind a position that 市, 省 and the like may mean."""
        if what not in self._after:
            told = (p for p in self.told if not shared_before(self._text, p.start))  # 我市54家,只次于济南
            self._after[what] = self._fitting(Spans(told), what)
        behind = bisect_right(self._after[what].starts, at)
        return self._after[what][behind] if behind < len(self._after[what]) else None

    def told_of(self, at: int) -> Place | None:
        """The last place before a position that a text tells of, by its name or by its authority, other than one within
        which another only ranks: 总数居湖南第四。衡阳市工信局消息,当地….
        """
        last = bisect_left(self.named.starts, at)
        near = self.named[max(0, last - _PLACES_BACK) : last]
        told = next((p for p in reversed(near) if not (p.code and self._ranks_in(p))), None)
        office = last_before(self._local_offices, at)
        if office and (told is None or (told.code and told.start < office.start)):
            return told if told and within(told.code or "", office.code or "") else office
        return told or last_before(self.named, at)

    def _ranks_in(self, place: Place) -> bool:
        return first_there(self._text, place.end) or only_measures(self._text, place.start, place.end)

    def of_firm(self, what: str, at: int) -> Place | None:
        """Where the nearest firm before a position lies, else the first one behind: 铜陵新港塑胶制品有限公司."""
        firms = self._fitting(self.firms, what)
        return last_before(firms, at) or next(iter(firms), None)

    def district_first(self, before: Place) -> str | None:
        """The district that a text begins with, though the nearest place is the city in an autonomous region around it:
        昆都仑区…。包头市…。全区….
        """
        first = [place.code or "" for place in self._before["区"][:2]]  # 包头市昆都仑区
        return next((code for code in first if code[4:] != "00" and within(code, before.code or "")), None)

    def city_of_row(self, county: Place) -> str | None:
        """The city of a row of counties, where it was named before them all: 温州市…。乐清20家、瑞安15家。全市…."""
        city = (county.code or "")[:4]
        behind = bisect_left(self.coded.starts, county.start)
        near = [p for p in self.coded[max(0, behind - 1) : behind] if county.start - p.end < ROW_STEP]
        if not any(p.code and p.code[:4] == city and p.code[4:] != "00" and p.code != county.code for p in near):
            return None
        first = next((p for p in self.named if p.code and p.code[:4] == city), None)
        return first.code if first and first.code == city + "00" else None

    def city_spoken_of(self, county: Place, at: int) -> str | None:
        """The city that a text has begun with and kept naming, where a county of it was named but once: 邢台…,邢台市…,
        邢台…。南宫某项目投产。我市….
        """
        city = (county.code or "")[:4] + "00"
        named = [place.code for place in self.told[: bisect_left(self.told.starts, at)]]
        often = named.count(city) >= _OFTEN and named.count(county.code) == 1
        return city if often and named[0] == city else None

    def city_of_zone(self, at: int) -> Place | None:
        """The division that the name of the last zone begins with: 成都 of 成都高新区."""
        last = bisect_left(self.zones.starts, at)
        for zone in reversed(self.zones[max(0, last - _ZONES_BACK) : last]):
            if found := next((city for size in (3, 2, 4) if (city := division(zone.words[:size]))), None):
                return Place(zone.start, zone.end, found.code, "place", found.name)
        return None

    def codes_after(self, at: int) -> list[str]:
        """The codes of the next places behind a position."""
        behind = bisect_right(self.coded.starts, at)
        return [place.code for place in self.coded[behind : behind + FAR] if place.code]


def place_meant(text: str, match: re.Match[str], said: Said, home: Division | None) -> Place | None:
    """我市, 全省, 自治区: the outlet's own division of that rank, else the nearest one named before, else the
    first named. 该市 and 当地 are never the outlet's own unless nothing else was named.
    """
    start, end = match.span()
    counted = COUNTED.match(text, end) or _SHARE_OF.match(text, end)  # 占全省(45家)28.89%, 占全省新认定总数42户的86%
    if not counted and (shared_before(text, start) or _RANK_AFTER.match(text, end)):
        return None
    if _FRACTION.match(text, end) or only_measures(text, start, end):
        return None  # 占到自治区的四分之一还多
    if match[0] in _NEW_AREAS and (code := _district_called_so(said.named, start, home)):
        return Place(start, end, code, "place", match[0])
    if match["there"]:
        zone = match[0] in ("该镇", "该街道", *ZONES_AGAIN)
        last = last_before(said.zones, start) if zone else said.told_of(start)
        if last is None and zone:
            return Place(start, end, None, "zone", match[0])  # 周巷镇是慈溪的工业重镇。该镇….
        return Place(start, end, last.code, "place" if last.code else "zone", last.words) if last else None
    what = match["what"] or "自治区"
    beside = said.by_end.get(start) or (said.by_start.get(end + 1) if text[end : end + 1] == "(" else None)
    if beside and beside.code and text[beside.end : beside.end + 1] not in _DIGITS:
        return Place(start, end, beside.code, "place", match[0])  # 金华全市, 全市(金华)
    if what == "区" and (nearest := _zone_meant(start, said, home)):
        return Place(start, end, None, "zone", nearest.words)
    if code := _meant(text, match, what, said, home):
        return Place(start, end, code, "place", match[0])
    return Place(start, end, None, "zone", match[0]) if match["who"] else None


def _district_called_so(named: Spans[Place], at: int, home: Division | None) -> str | None:
    """The district that 新区 means where no name stands before it: the outlet's own, or the last 新区 that is one."""
    if home is not None and home.level == "county" and home.name.endswith("区"):
        return home.code
    last = next((place for place in reversed(named) if place.start < at and place.words.endswith("新区")), None)
    return last.code if last else None


def _meant(text: str, match: re.Match[str], what: str, said: Said, home: Division | None) -> str | None:
    """The division that 我市 and the like mean; None where the text names none that fits."""
    start = match.start()
    before = said.before(what, start)
    if what == "市" and not home and not before and (city := _city_of_most(said.codes_after(start))):
        said.own_city = city
    if said.own_city and what == "市" and (not before or (before.code or "")[:4] == said.own_city[:4]):
        return said.own_city  # whatever county of it was named since
    if what == "区" and not home and before and (district := said.district_first(before)):
        return district
    own = _fitted(what, home.code, strict=True) if home else None
    if (
        own
        and own[4:] == "00"
        and match["who"] == "全"
        and what == "市"
        and (city := _of_city_within(text, start, own, said))
    ):
        return city
    if own and own[4:] != "00" and match["who"] == "全" and what == "市":
        own = _of_this_sentence(text, start, own, said)  # 宁波市…名单揭晓,全市18家,我市2家
    if own and not (match["who"] == "该" and before):
        return own
    behind = None if before or match["who"] == "该" else said.after(what, start)
    place = before or behind or said.city_of_zone(start) or said.of_firm(what, start)
    code = _fitted(what, place.code, strict=home is not None) if place and place.code else None
    if place and code and what == "市" and place.start > start and text.startswith("其中", place.start - 2):
        return _fitted(what, code[:4] + "00", strict=False)  # 我市新增38家,其中乐清市14家
    if place and code and what == "市" and not home and code[4:] != "00":
        return (
            said.city_of_row(place) or said.city_spoken_of(place, start) or _of_this_sentence(text, start, code, said)
        )
    return code


def _of_city_within(text: str, at: int, own: str, said: Said) -> str | None:
    """The city within the outlet's own that a sentence begins with, before 全市: 晋江市科技局介绍,全市有95家."""
    begins = max(text.rfind(mark, 0, at) for mark in "。\n;") + 1
    first, last = bisect_left(said.told.starts, begins), bisect_left(said.told.starts, at)
    named = {place.code for place in said.told[first:last] if place.code}
    city = said.told[first] if len(named) == 1 else None
    if city is None or not city.code or not city.words.endswith("市") or city.start > begins + _OPENING:
        return None
    return city.code if city.code != own and within(city.code, own) else None


def _zone_meant(at: int, said: Said, home: Division | None) -> Place | None:
    """The zone that 全区 means, where the last place named is one and the outlet is no district's own."""
    if home and _fitted("区", home.code, strict=True):
        return None
    last = last_before(said.districts, at)
    if last is None or last.role != "zone":
        return None
    office = said.before("区", at)  # 园区有37家。官渡区工信局表示,全区已达240家
    speaks = office and office.start > last.start and (office.code or "00")[4:] != "00"
    return None if speaks else last


def _city_of_most(codes: list[str]) -> str | None:
    """The city of which a text goes on to name several counties; None where there is none."""
    cities = Counter(code[:4] + "00" for code in dict.fromkeys(codes) if not code.endswith("00"))
    [(city, named)] = cities.most_common(1) or [("", 0)]
    return city if named > 1 and division(city) else None


def _of_this_sentence(text: str, at: int, code: str, said: Said) -> str:
    """The city that a county-level city belongs to, where the sentence names both: 绍兴市…，诸暨市5家，全市98家."""
    begins = max(text.rfind(mark, 0, at) for mark in "。\n")
    city = code[:4] + "00"
    first, last = bisect_right(said.spoken.starts, begins), bisect_left(said.spoken.starts, at)
    named = any(place.code == city and not first_there(text, place.end) for place in said.spoken[first:last])
    return city if named else code


def _fitted(what: str, code: str, strict: bool) -> str | None:
    """The division of the rank that 市 or 省 means, at or above ``code``; None where there is none."""
    found = division(code)
    if found is None or found.level == "nation":
        return None
    if what in {"省", "自治区"}:
        return province_of(code)
    if what == "市":
        if found.is_municipality or found.level == "prefecture" or found.name.endswith("市"):
            return code if not (found.level == "province" and not found.is_municipality) else None
        parent = division(found.parent or "")
        return parent.code if found.level == "county" and strict and parent and parent.name.endswith("市") else None
    if what == "区":
        if found.level == "county" and found.name.endswith("区"):
            return code
        region = division(province_of(code))
        above_county = region is not None and region.name.endswith("自治区")
        return region.code if region and above_county else None
    return code if found.level in _LEVELS[what] and found.name.endswith(what) else None
