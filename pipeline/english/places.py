"""The places that English texts name: divisions, zones, regions, and words such as "the city" that stand for one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from pipeline.clauses import Spans, last_before, overlapping
from pipeline.divisions import NATION, division, within
from pipeline.english.seat_of_government import means_government
from pipeline.english.words import BIT, Cue, bits, find_cues, word_set
from pipeline.mentions import Place, Role
from pipeline.patterns import pattern

CAPITAL = "110000"
_DATA = Path(__file__).parent.parent / "data" / "divisions.tsv"
_KIND = (
    r"(?P<kind>(?:(?:Zhuang|Hui|Uygur|Uyghur|Uighur) )?[Aa]utonomous [Rr]egion|[Pp]rovince|[Cc]ity|[Dd]istrict|"
    r"[Cc]ounty|"
    r"[Mm]unicipality|[Pp]refecture|[Bb]anner|New Area)"
)
_NAME = pattern(
    r"(?P<name>[A-ZÜ](?<!\w.)[a-zü]+(?:(?<=Inner) Mongolia|(?<=Hong) Kong|(?<=Hulun) Buir|(?<=Bayan) Nur|"
    r"(?<=Ulan) Qab|(?<=Xilin) Gol|'(?!s\b)[a-z]+)?)"
    rf"(?: {_KIND}\b)?(?![a-z])"
)
_SPELLINGS = {
    "Ürümqi": "650100", "Xian": "610100", "Hulun Buir": "150700", "Hulunbuir": "150700", "Macau": "820000",
    "Macao": "820000", "Harbin": "230100", "Qiqihar": "230200", "Hohhot": "150100", "Baotou": "150200",
    "Ordos": "150600", "Bayan Nur": "150800", "Ulan Qab": "150900", "Kashgar": "653100", "Karamay": "650200",
    "Korla": "652801", "Luohe": "411100", "Luliang": "141100", "Lvliang": "141100",
    "Turpan": "650400", "Hami": "650500", "Shigatse": "540200", "Canton": "440100", "China": NATION.code,
}  # fmt: skip
_ORDINARY = word_set("ordinary names")
# Before the given name of a person that is that of a county too.
_SURNAME = pattern(rf"(?<![\w'-])(?:{'|'.join(sorted(word_set('surnames')))}) $")
_ZONE_END = pattern(
    r"(?: |-)(?:Zone|zone|Park|park|Delta|Valley|Corridor|E-Town|New Area|Bay Area|Area|SEZ|Sci-Tech City|Science City|"
    r"Development District|New City|New Town|Free Port|Demonstration Region|[A-Z]{2,5}Z|"
    r"(?:Lake|Bay|Island|Town|Harbor)(?= in [A-Z]))\b"
    r"(?: \((?:or |the |hereinafter |hereafter |referred to as |known as |called ){0,3}\"?"
    r"(?P<of>[A-Z][a-z]+'?[a-z]*[ -])?(?P<short>[A-Z]{2,6})\"?\))?"
)
_ZONE_WORDS = pattern(
    r"\b(?:(?:(?!SMEs?\b)[A-Z][\w&'-]*|[Hh]igh-tech)(?:,? and| &)?[ -])*(?:[A-Z][\w&'-]*|(?<=[a-z] )[Hh]i(?:gh)?-tech)$"
)
_FIRM_AFTER = pattern(rf"(?:'s|\))?(?: [A-Z(][\w&)-]*){{0,5}}? (?:{'|'.join(sorted(word_set('firm endings')))})\b")
_OFFICE = (
    r"(?:[Bb]ureau|[Dd]epartment|[Cc]ommission|[Gg]overnment|[Cc]ommittee|[Aa]uthorit(?:y|ies)|[Oo]ffice|"
    r"[Aa]dministration)"
)
_OFFICE_AFTER = pattern(
    r"(?:'s)?(?: (?:[Pp]rovincial|[Mm]unicipal|[Cc]ity|[Pp]rovince|[Dd]istrict|[Cc]ounty)(?:'s)?)?"
    r"(?: (?:People's )?)? ?"
    r"(?:[A-Z][\w&-]*,? (?:and )?|(?:science|technology|industry|information|economy|economic|industrial|commerce|"
    r"development|reform),? (?:and )?|bureau|department|commission|authorities|government|local ){0,6}?"
    rf"{_OFFICE}\b"
)
# A firm named among others: Guangzhou Degu among them.
_AMONG_FIRMS = pattern(r"(?:, |such as |including |like |and )$")
_SENT_TO = pattern(r"\b(?:passed on|sent(?: on)?|reported|recommended|submitted|forwarded|handed(?: on)?) to $")
_FIRM_NAME = pattern(
    r" (?!Provinc|Municip|City|District|County|Autonomous|High|Economic|New|National|Develop)[A-Z][a-z]+ ?"
    r"(?:[A-Z][a-z]+ )*(?:among|and|,|were|are|is|was|\.)"
)
_OFFICE_BEFORE = pattern(rf"{_OFFICE}(?: of [^\W\d][a-zA-Z&, ]{{2,59}}?)? (?:of|in) (?:the )?$")
_BELOW_COUNTY = pattern(r" (?:[Ss]ub-?district|[Tt]own(?:ship)?|[Vv]illage|[Ss]treet)\b")
_UNKNOWN_PART = pattern(
    r"(?: [Cc]ity)?'s (?P<name>[A-Z][a-z']+)(?: [A-Z][a-z]+){0,3} "
    r"(?:[Dd]istrict|[Tt]own(?:ship)?|[Ss]ub-?district|[Cc]luster)\b"
)
# Yunnan's capital, without its name: its division has the code 01 in every province.
_CAPITAL_BY_ITS_PROVINCE = pattern(
    r"(?: [Pp]rovince)?(?:'s)? (?:provincial )?capital(?: city)?(?!,? (?:of )?[A-Z]| markets?| invest| fund)\b"
)
_OWNED_FROM = ("-funded", "-invested", "-owned", "-listed", "-backed", "-controlled", "-made")
# What goes on with a list's name: the Hurun China Gazelles.
_NAMES_LIST = pattern(r" (?:Gazelle|Unicorn|Cheetah|Future|Potential|Top|Most|Rich|Index|List)")
_BRANCH_IN_CHINA = pattern(
    r"[a-z,;&-] (?!Across|Within|Throughout|Inside|Outside|Besides|Among|Mainland|Greater|Southern|Northern|Eastern|"
    r"Western|Central|Modern|People's)[A-Z][a-z]{4,} $"
)
_PART_OF_CHINA = pattern(r"(?:[Ee]ast|[Ww]est|[Ss]outh|[Nn]orth|[Cc]entral)(?:ern)? $")
_SIDE = r"(?:(?:south|north|east|west|central|southwest|southeast|northwest|northeast)(?:ern)? )?"
_SEAT = (
    r"(?:(?:a|an|the|one of the) (?:[\w-]+ ){0,4}?(?:city|cities|county|counties|district|districts|capital|town|hub|"
    r"base|powerhouse|center|port|metropolis)(?: city)? "
    r"(?:of|in|from|under|(?:under the administration|administered|run) (?:of|by)) )?"
)
# A place that is no division, by its name in pinyin: in Huaqiangbei, Shenzhen, there are 30.
_AMERICA = pattern(
    r"\b(?:[Tt]he )?(?:U\.S\.|US)"
    r"(?=,? (?:has|had|leads?|led|follow(?:s|ed)|came|comes|counts|added|(?:with |at |\()\d))"
)
_SYLLABLE = (
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhrzcsjqxyw])?(?:i?ang|i?ong|uang|eng|ing|i?ao|uai|i?an|uan|en|in|un|ai|ei|ou|ui|iu|ia|"
    r"ie|ua|uo|ue|er|[aoeiu]))"
)
_QUARTER = pattern(rf"\b(?i:in|at|of|from) (?P<name>(?=[A-Z])(?i:{_SYLLABLE}){{2,5}}), $")
_ASKER = pattern(r"(?: [A-Z][\w&'-]*){1,5} ?:")
# Text between the names of a place and of the larger place that it lies in.
_LIES_IN = pattern(
    rf",? (?:(?:also|likewise) )?(?:(?:in|of|,) )?(?:the )?{_SEAT}{_SIDE}(?:(?:china|[a-z]+)'s )?"
    rf"(?:(?:the )?capital of )?(?:the )?{_SIDE}|"
    rf" \((?:in )?|, (?:the )?capital (?:city )?of {_SIDE}(?:china's )?"
)
_HOLDS = pattern(
    r"'s(?: [a-z-]+){1,4} (?:city|municipality|province|county|district|hub|town) of |"
    r"(?:'s)?(?: (?:capital|city of|province's))? ?(?:(?:capital )?(?:city )?(?:of )?)?"
)


# WUHAN, June 2 (Xinhua) --; SHENZHEN has 1,025.
_CAPITALS = pattern(r"(?P<name>[A-Z](?<![^\n].)[A-Z]{3,13})(?:(?P<told>(?='s | [a-z]))|(?=,| ?[-–—(]))")
_IN_CAPITALS = pattern(r"(?m)^[^a-z\n一-鿿]{24,}$")
_WORD_IN_CAPITALS = pattern(r"[A-Z]{4,}")
_DIVISIONS_NAMED_AREAS = ("Pudong New Area", "Binhai New Area")
# A city of the province that is called by its rank: the province's second-largest city.
_OF_ITS_CITY = pattern(
    r"(?:'s)? (?:[\w-]+-)?(?:largest|biggest|richest|busiest|leading|top|second|third)(?:[ -]\w+)? (?:city|cities)\b"
)
_JOINING = ("place", "zone", "office")  # whose name that of the place around it may follow
_AT_START = ("The ", "In ", "At ", "Across ")
_KINDS_STANDING = ("city", "province", "county", "zone", "area", "nation")
_ENDINGS = {"district": "区", "county": "县", "banner": "旗", "new area": "新区"}
_STANDING = bits(*_KINDS_STANDING)
# Which of two prefectures or districts an English name means where nothing around it tells: Suzhou, Nanshan.
_BETTER_KNOWN = {
    "230404": "440305",
    "330106": "330106",
    "440111": "440111",
    "320500": "320500",
    "341300": "320500",
    "350100": "350100",
    "361000": "350100",
}


_SOURCES = (
    "released in", "published in", "said in", "report in", "held in", "forum in", "according to", "told",
    "learned from", "launched in", "opened in", "posted in", "ip:", "conference in", "briefing in", "symposium in",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A place as a text names it, half-open. ``codes`` are the divisions that it may be, none for a zone or region.

    ``stands_for`` is "city", "province", "county", "zone" or "nation" where the words only point to a place named
    elsewhere. ``provincial`` says that the word province stands in them.
    """

    start: int
    end: int
    codes: tuple[str, ...]
    role: Role
    words: str
    stands_for: str = ""
    provincial: bool = False


def is_source(low: str, named: Named) -> bool:
    """Whether a place only says where somebody spoke or where a thing was published."""
    return low[max(0, named.start - 40) : named.start].rstrip().endswith(_SOURCES)


def is_venue(low: str, named: Named) -> bool:
    """Whether a place is only the capital where the nation's officials met the press."""
    return named.codes == (CAPITAL,) and is_source(low, named)


def is_asker(text: str, named: Named) -> bool:
    """Whether a place only stands in the name of the outlet whose question a line puts: Hong Kong Tribune:."""
    line = text[max(0, named.start - 5) : named.start].rpartition("\n")[2]
    return named.role == "firm" and line in ("", "The ", "Q: ") and _ASKER.match(text, named.end) is not None


def find_places(text: str, cues: list[Cue]) -> list[Named]:
    """The places that a text names, left to right, none overlapping; a place and the larger one that it is said to
    lie in are one.
    """
    recased = _IN_CAPITALS.sub(_of_one_case, text)
    divisions = Spans([*_divisions(recased), *_in_capitals(recased)])
    standing = [
        place
        for place in _standing_for(text, cues)
        if not ((named := last_before(divisions, place.start)) and place.start < named.end)  # Mianyang City's
    ]
    others = Spans([*_zones(text), *standing, *_by_other_names(text)])
    names = [named for named in divisions if not overlapping(others, named.start, named.end)]
    names += [quarter for named in names if (quarter := _quarter(text, named))]
    return _joined(text, sorted([*names, *others], key=lambda place: (place.start, -place.end)))


def _quarter(text: str, named: Named) -> Named | None:
    """The place that is no division between whose name and the larger place's stand commas alone."""
    if not text.startswith(", ", named.start - 2) or not _closes(text, named):
        return None
    found = _QUARTER.search(text, max(0, named.start - 40), named.start)
    if found is None or found["name"] in _codes():
        return None
    return Named(*found.span("name"), (), "zone", found["name"])


def _closes(text: str, outer: Named) -> bool:
    """Whether a comma behind the larger place closes the name of a smaller one: in Zhongguancun, Beijing, there are."""
    return text.startswith(", ", outer.end) and not text.startswith((", and ", ", as well"), outer.end)


def english_places(text: str) -> list[Place]:
    """The places that English text names, each settled by those named before it as far as they tell."""
    found: list[Place] = []
    for named in find_places(text, find_cues(text.lower())):
        if not named.stands_for or named.stands_for == "nation":
            found.append(settled(named, tuple(place.code for place in reversed(found) if place.code), None))
    return found


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    """Every English name with the divisions that bear it, the highest rank first."""
    found: dict[str, list[str]] = {}
    for line in _DATA.read_text("utf-8").splitlines():
        if line and line[0] != "#":
            code, *_, english = line.split("\t")
            found.setdefault(english, []).append(code)
    names = {name: tuple(sorted(codes, key=_height)) for name, codes in found.items()}
    plain = {name.replace("'", ""): codes for name, codes in names.items() if "'" in name}
    return plain | names | {name: (code,) for name, code in _SPELLINGS.items()}


def is_clear(named: Named) -> bool:
    """Whether a name means one division, or one far above the others that bear it: Nanjing."""
    codes = named.codes
    return len(codes) == 1 or (len(codes) > 1 and _height(codes[0])[0] < _height(codes[1])[0])


def _height(code: str) -> tuple[int, str]:
    if code.endswith("00"):
        return (0 if code.endswith("0000") else 1), code
    found = division(code)
    return (2 if found and found.name.endswith("市") else 3), code


def _divisions(text: str) -> Iterator[Named]:
    codes = _codes()
    for match in _NAME.finditer(text):
        name = match["name"]
        found = codes.get(name)
        if found is None:
            continue
        kind = (match["kind"] or "").lower()
        if not kind and name in _ORDINARY:
            continue
        start, end = match.span()
        if not kind and not found[0].endswith("00") and _SURNAME.search(text, max(0, start - 9), start):
            continue
        if told := _told_by_it(text, name, found, start, end):
            yield told
            continue
        if name == "China" and _PART_OF_CHINA.search(text, max(0, start - 12), start):
            continue
        if _BELOW_COUNTY.match(text, end):
            yield Named(start, end, (), "zone", match[0])
            continue
        fitting, role = _of_kind(found, kind), _role(text, start, end)
        if name == "Beijing" and means_government(text, start, end):
            fitting, role = (NATION.code,), "office"
        yield Named(start, end, fitting, role, match[0], provincial=kind.endswith("province"))


def _told_by_it(text: str, name: str, codes: tuple[str, ...], start: int, end: int) -> Named | None:
    """What a division's name only helps to name: a part of it that is none itself, its capital, firms that somebody
    there owns, a firm's branch.
    """
    part = _UNKNOWN_PART.match(text, end)
    if part and part["name"] not in _codes():
        return Named(start, part.end(), (), "zone", text[start : part.end()])  # Yantai's Yeda district
    seat = _CAPITAL_BY_ITS_PROVINCE.match(text, end)
    if seat and _has_capital(codes[0]):
        return Named(start, seat.end(), (codes[0][:2] + "0100",), "place", text[start : seat.end()])
    if text.startswith(_OWNED_FROM, end) or (
        name == "China"
        and _BRANCH_IN_CHINA.search(text, max(0, start - 24), start)
        and not _NAMES_LIST.match(text, end)
    ):
        return Named(start, end, codes[:1], "firm", text[start:end])  # Taiwan-funded enterprises, Sequoia China
    return None


def _has_capital(code: str) -> bool:
    found = division(code)
    return found is not None and found.level == "province" and not found.is_municipality


def _of_one_case(line: re.Match[str]) -> str:
    """A line in capitals alone, as headlines are, with its words written as names are: CHINA SECOND WITH 312."""
    return _WORD_IN_CAPITALS.sub(lambda word: word[0].capitalize(), line[0])


def _in_capitals(text: str) -> Iterator[Named]:
    """The places in capitals: those that a report tells of, and those where it was written, which count nothing."""
    for match in _CAPITALS.finditer(text):
        found = _codes().get(match["name"].capitalize())
        if found and match["told"] is not None:
            yield Named(*match.span("name"), found, "place", match["name"])
        elif found and match["name"] != "BEIJING":
            yield Named(*match.span("name"), found, "firm", match["name"])


def _by_other_names(text: str) -> Iterator[Named]:
    """The nation's capital where a text calls it so, and the United States by their letters where they have firms."""
    for found in _AMERICA.finditer(text):
        yield Named(found.start(), found.end(), (), "zone", found[0])
    for words in ("Chinese capital", "China's capital", "national capital"):
        at = text.find(words)
        while at >= 0:
            yield Named(at, at + len(words), (CAPITAL,), "place", words)
            at = text.find(words, at + len(words))


def _of_kind(codes: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """Those of the divisions that the word behind the name allows."""
    if kind in ("province", "municipality") or kind.endswith("autonomous region"):
        fitting = [code for code in codes if code.endswith("0000")]
    elif kind == "city":
        cities = (found for code in codes if (found := division(code)))
        fitting = [city.code for city in cities if city.name.endswith("市")]
    elif kind in ("district", "county", "banner", "new area"):
        fitting = [code for code in codes if not code.endswith("00")]
        named = (found for code in fitting if (found := division(code)) and len(fitting) > 1)
        fitting = [place.code for place in named if place.name.endswith(_ENDINGS[kind])] or fitting
    else:
        return codes
    return tuple(fitting) or codes


def _role(text: str, start: int, end: int) -> Role:
    if _FIRM_AFTER.match(text, end) or (text[start:end] == "Beijing" and _SENT_TO.search(text[:start][-30:])):
        return "firm"
    if _FIRM_NAME.match(text, end) and _AMONG_FIRMS.search(text, max(0, start - 12), start):
        return "place" if text[end + 1 :].split(" ", 1)[0].rstrip(",.") in _codes() else "firm"
    if _OFFICE_AFTER.match(text, end) or (
        text[start - 3 : start] in ("of ", "in ", "he ")
        and not text.endswith("under the administration of ", 0, start)
        and _OFFICE_BEFORE.search(text, max(0, start - 90), start)
    ):
        return "office"
    return "place"


def _zones(text: str) -> Iterator[Named]:
    shorts: set[str] = set()
    done = 0
    for match in _ZONE_END.finditer(text):
        words = _ZONE_WORDS.search(text, max(done, match.start() - 70), match.start())
        if not words or not words[0][0].isupper():
            continue
        start, end = words.start(), match.end()
        if text.startswith(_AT_START, start):
            start = text.index(" ", start) + 1
        name = text[start:end]
        if start >= match.start() or name.endswith(_DIVISIONS_NAMED_AREAS):
            continue
        done = end
        if match["short"]:
            shorts.add(rf"(?:{match['of']})?{match['short']}" if match["of"] else match["short"])
        elif len(initials := "".join(word[0] for word in re.split("[ -]", name) if word[0].isupper())) > 2:
            shorts.add(initials)
        yield Named(start, end, (), "zone", name)
    if shorts:
        again = "|".join(sorted(shorts))
        for match in re.finditer(rf"(?<![(\w])(?:{again})\b(?!\))", text):
            yield Named(match.start(), match.end(), (), "zone", match[0])


def _standing_for(text: str, cues: list[Cue]) -> Iterator[Named]:
    for cue in cues:
        if not cue.kinds & _STANDING:
            continue
        for kind in (kind for kind in _KINDS_STANDING if cue.kinds & BIT[kind]):
            words = text[cue.start : cue.end]
            if kind == "area":
                words = words.removesuffix("'s")
                if words[0].isupper() or " " in words or words in ("worldwide", "globally"):
                    yield Named(cue.start, cue.start + len(words), (), "zone", words)
                continue
            speaks = any(word in cue.words for word in ("miit", "ministry", "department"))
            if kind == "province" and _OF_ITS_CITY.match(text, cue.end):
                continue
            office = speaks or (kind != "nation" and _OFFICE_AFTER.match(text, cue.end))
            codes = (NATION.code,) if kind == "nation" else ()
            yield Named(cue.start, cue.end, codes, "office" if office else "place", words, kind)


def _joined(text: str, found: list[Named]) -> list[Named]:
    """The places, each made one with the larger place right behind or before it that it lies in."""
    joined: list[Named] = []
    for place in found:
        last = joined[-1] if joined else None
        if last and place.start < last.end:
            continue
        beside = last is not None and (last.role != "office" or text[last.end : place.start] == ", ")
        if last and last.role in _JOINING and beside and (last.role == "zone" or place.role == "place"):
            merged = _one_in_other(text, last, place)
            if merged:
                joined[-1] = merged
                continue
        joined.append(place)
    return joined


def _one_in_other(text: str, first: Named, second: Named) -> Named | None:
    """The place that two names behind each other mean where one lies in the other; None where they are two places."""
    between = text[first.end : second.start].lower()
    if len(between) > 80 or second.stands_for or not second.codes or first.stands_for in ("nation", "zone"):
        return None
    if first.stands_for:
        if between == " of " and _is_called(first.stands_for, second):
            return replace(second, start=first.start)  # the city of Dongguan
        return replace(first, end=second.end, codes=second.codes) if between in (" in ", " of ") else None
    lies_in = bool(_LIES_IN.fullmatch(between)) and bool(between.strip())
    if first.role == "zone":
        if first.words.lower().endswith("china") and between.startswith("'s"):
            return replace(second, start=first.start)
        if between == ", " and text.endswith((" in ", "In ", " of ", " at ", " from "), 0, first.start):
            return replace(first, end=second.end) if _closes(text, second) else None
        located = first.end > first.start + len(first.words) and second.codes[0].endswith("0000")
        if between == ", " and located:
            return replace(first, end=second.end)  # Hefei High-tech Zone in Hefei, Anhui province
        return replace(first, end=second.end) if lies_in and between.strip() != "," and " and" not in between else None
    outer, holder = second.codes[0], first.codes[0]
    inner = first.codes if outer == NATION.code else tuple(c for c in first.codes if c != outer and within(c, outer))
    provinces = between == ", " and first.codes[0].endswith("0000") and outer != NATION.code  # Hainan, Qinghai and
    if inner and lies_in and outer not in first.codes and not provinces:
        return Named(first.start, second.end, inner, first.role, first.words)
    held = tuple(code for code in second.codes if code != holder and within(code, holder))
    if held and holder not in second.codes and between.startswith(("'s", " ")) and _HOLDS.fullmatch(between):
        return replace(second, start=first.start, codes=held, words=text[first.start : second.end])
    return None


def _is_called(kind: str, named: Named) -> bool:
    """Whether a name is that of a place of a kind: the city of Dongguan, the county of Deqing."""
    code = named.codes[0]
    if kind == "province" or code.endswith("0000"):
        return kind == "province" and code.endswith("0000")
    found = division(code) if not code.endswith("00") else None
    return kind != "county" if found is None else kind == "county" or found.name.endswith("市")


def settled(named: Named, around: tuple[str, ...], home: str | None) -> Place:
    """The place that a name means, by the divisions named around it, the nearest first, and the outlet's own."""
    return Place(named.start, named.end, settled_code(named.codes, around, home), named.role, named.words)


def settled_code(codes: tuple[str, ...], around: tuple[str, ...], home: str | None) -> str | None:
    """Which of the divisions that a name may mean it means; None where it stays open."""
    if not codes:
        return None
    if len(codes) == 1 or codes[0].endswith("0000"):
        return codes[0]
    uneven = _height(codes[0])[0] != _height(codes[1])[0]
    if not uneven and len(set(around) & {code[:2] + "0000" for code in codes}) > 1:
        around = ()  # in a row of provinces that names both of those that it may lie in
    if uneven and codes[0] == home:
        return home  # in Liaoyang's own paper, which tells its county by that word
    if uneven and any(code.endswith("0000") and within(codes[0], code) for code in around[:2] if code != NATION.code):
        return codes[0]  # Hunan has 203; Changsha's part of it is 112, and Liuyang's part of that, 17
    outers = (*around, home) if home else around
    for outer in outers:
        if outer == NATION.code:
            continue
        if outer in codes:
            return outer
        above = (outer, outer[:4] + "00") if uneven else (outer, outer[:4] + "00", outer[:2] + "0000")
        for wider in dict.fromkeys(above):
            fitting = [code for code in codes if code != wider and within(code, wider)]
            if len(fitting) == 1:
                return fitting[0]
    if uneven:
        return codes[0]
    return _BETTER_KNOWN.get(codes[0])
