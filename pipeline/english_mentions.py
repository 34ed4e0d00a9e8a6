"""What English texts mention: programmes, places, batches, dates and numbers, as translators and English desks
write them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from pipeline.batches import AsOf, Batch, Year
from pipeline.counts import Count
from pipeline.divisions import NATION, division, english_names, province_of, within
from pipeline.numerals import ENGLISH, english_value
from pipeline.patterns import pattern
from pipeline.places import Place
from pipeline.programmes import ProgrammeName, find_names
from pipeline.records import Bound, Level, Programme

# --- programmes

_SRDI = (
    r"(?:[Ss]peciali[sz]ed(?:,|,? and)? (?:refined|sophisticated|precise|fine|special|specialty|specializ\w+|new)"
    r"[a-z, ]{0,60}?(?:new|novel|innovative|sophisticated|distinctive|innovation)|[Ss]peciali[sz]ed(?:,|,? and|"
    r" and special)? (?:and )?new|"
    r"special(?:ized)?,? (?:and |special )?new|[Ss]peciali[sz]ed and sophisticated|SRDI)"
)
_ENGLISH_LEVEL = (
    r"(?:(?P<level>national|state|provincial|municipal|city|county|district)(?:[- ]?level)? )?(?P<key>key )?"
)
_SME = r"(?:small and medium-sized (?:enterprises|businesses|companies)|SMEs|enterprises|companies|firms|businesses)"
_ENGLISH: tuple[tuple[str, Programme | None], ...] = (
    (r"(?:potential|seed|quasi|future|would-be) (?:\w+ )?(?:unicorn|gazelle)s?", None),
    (r"(?:sci-?tech|science and technology|technology) (?:small|little) giants?", None),
    (
        r"high(?:-|\s)?tech(?:nology)? (?:zones?|industr\w+|parks?|products?|development|sectors?|manufactur\w+|"
        r"areas?)",
        None,
    ),
    (
        rf"{_ENGLISH_LEVEL}(?:{_SRDI},? (?:SMEs? |enterprises? )?)?(?:little|small) giants?(?: (?:enterprises?|"
        rf"companies|company|firms?))?",
        "little_giant",
    ),
    (rf"{_ENGLISH_LEVEL}{_SRDI} {_SME}", "srdi_sme"),
    (
        rf"{_ENGLISH_LEVEL}(?:hidden|invisible) champions?(?: enterprises?)? cultivat\w+(?: enterprises?)?",
        "hidden_champion_cultivation",
    ),
    (rf"{_ENGLISH_LEVEL}(?:hidden|invisible) champions?(?: enterprises?)?", "hidden_champion"),
    (
        rf"{_ENGLISH_LEVEL}(?:manufacturing )?(?:single|individual)(?:[- ](?:item|"
        rf"product))? champions?(?: (?:in manufacturing|enterprises?|companies|products?))?",
        "manufacturing_champion",
    ),
    (rf"{_ENGLISH_LEVEL}manufacturing champions?(?: enterprises?)?", "manufacturing_champion"),
    (rf"{_ENGLISH_LEVEL}gazelles?(?: (?:enterprises?|companies|company|firms?))?", "gazelle"),
    (rf"{_ENGLISH_LEVEL}unicorns?(?: (?:enterprises?|companies|company|firms?|startups?))?", "unicorn"),
    (rf"{_ENGLISH_LEVEL}hi(?:gh)?(?:-|\s)?(?:and[- ]new[- ]|new[- ])?tech(?:nology|nological)? {_SME}", "high_tech"),
    (
        rf"{_ENGLISH_LEVEL}(?:sci-?tech|(?:science and )?technology|technological|tech)(?:[- ](?:based|"
        rf"oriented))? (?:small and medium-sized (?:enterprises|businesses)|SMEs)",
        "tech_sme",
    ),
    (rf"{_ENGLISH_LEVEL}innovative (?:small and medium-sized (?:enterprises|businesses)|SMEs)", "innovative_sme"),
)

_ENGLISH_LEVELS: dict[str, Level] = {
    "national": "national",
    "state": "national",
    "provincial": "provincial",
    "municipal": "municipal",
    "city": "municipal",
    "county": "county",
    "district": "county",
}
_ENGLISH_NAMES = tuple(("", pattern(words, re.IGNORECASE), programme) for words, programme in _ENGLISH)


def english_programmes(text: str) -> Iterator[ProgrammeName]:
    """The programmes' names in plain English text, left to right, none overlapping."""
    yield from find_names(text, _ENGLISH_NAMES, _ENGLISH_LEVELS, 0, len(text))


# --- numbers

_EN_OVER = (
    r"more than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|past|at least|upwards of|beyond|top(?:s|ped)"
)
_EN_ABOUT = r"about|around|nearly|almost|close to|some|approximately|roughly|near"
_EN_UNDER = r"less than|fewer than|under|up to|below|not more than"
_NUMBER = pattern(
    rf"(?:\b(?:(?P<over>{_EN_OVER})|(?P<about>{_EN_ABOUT})|"
    rf"(?P<under>{_EN_UNDER})) )?(?<![\w.$%,/-])(?P<number>{ENGLISH})(?P<plus>\+|-plus| or more)?(?![\w%]|\.\d|-\w)",
    re.IGNORECASE,
)
_EN_REFUSED_AFTER = pattern(
    r" ?(?:percent|per cent|%|yuan|million|billion|trillion|years?\b|months?\b|days?\b|hours?\b|people|staff|"
    r"employees|patents?|projects|"
    r"platforms|provinces|cities|countries|square|kilomet|mu\b|tons?\b|U\.?S|dollars|national-level (?:platforms|"
    r"zones)|items|times|"
    r"(?:key )?(?:industr|sectors|fields|links|clusters|parks|zones|institutions|laborator|centers|centres|bases|"
    r"areas|regions|districts|counties)|"
    r"research|(?:invention|valid)|R&D|working|injection|constructors|st\b|nd\b|rd\b|th\b|points?\b|(?:more )?than\b|"
    r"(?:\w+ )?(?:batches|lists))"
)
_EN_DATE_BEFORE = pattern(
    r"(?:\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|[Nn]o\.|[$¥€#]|\bfirst|\blast|\bnext|\bpast|"
    r"\btop|\btop|\bevery|\bper|\bage|\[)\s?$"
)
_EN_DIFFERENCE_AFTER = pattern(
    r"(?: firms| companies| enterprises)? more than (?:in |last|the previous)|(?: \w+)? (?:higher|fewer|less) than"
)
_EN_TO = pattern(r" to \d")


def english_counts(text: str) -> list[Count]:
    """The numbers of plain English text that may count enterprises, left to right, none overlapping."""
    found = []
    for match in _NUMBER.finditer(text):
        value = english_value(match["number"])
        if value is None or value == 0 or _is_year(match, value, text):
            continue
        if _EN_REFUSED_AFTER.match(text, match.end()) or _EN_DATE_BEFORE.search(
            text, max(0, match.start() - 10), match.start("number")
        ):
            continue
        refused = "difference" if _EN_DIFFERENCE_AFTER.match(text, match.end()) else None
        bound: Bound = (
            "at_least"
            if match["over"] or match["plus"]
            else "about"
            if match["about"]
            else "at_most"
            if match["under"]
            else "exact"
        )
        found.append(Count(match.start(), match.end(), value, bound, "", refused))
    return found


def _is_year(match: re.Match[str], value: int, text: str) -> bool:
    return (
        1900 < value < 2100
        and match["number"].isdigit()
        and not re.match(r" (?:\w+[ -]){0,3}?(?:compan|enterpr|firms|SMEs)", text[match.end() : match.end() + 50])
    )


# --- batches, years, dates

_EN_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_ORDINALS = {
    word: n
    for n, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
        ],
        start=1,
    )
} | {f"{n}{'th' if n > 3 else ('st', 'nd', 'rd')[n - 1]}": n for n in range(1, 20)}
_CARDINALS = {
    word: n
    for n, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], start=1)
}
_O = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_EN_BATCH = pattern(
    rf"\bfirst (?P<count>{'|'.join(_CARDINALS)}|\d) (?:batches|lists|groups)\b|"
    rf"\b(?P<from>{_O})(?: batch)? (?:to|through) (?:the )?(?P<to>{_O}) (?:batch|batches|list|lists)\b|"
    rf"\b(?P<one>{_O}) (?:batch|list|group|round)\b(?P<rest>(?: of)?)",
    re.IGNORECASE,
)
_EN_REVIEW_BEFORE = pattern(r"\b(?:review|re-examination)(?: results)? of (?:the )?$|\breviewed $", re.IGNORECASE)
_EN_NEW_AFTER = pattern(r"[^,.;\d]{0,90}?\bcultivation\b", re.IGNORECASE)
_EN_AS_OF = pattern(
    r"\b(?:as of|by|until|up to|at|"
    r"since) (?:the )?(?P<end>end of )?(?:(?P<month>[A-Z][a-z]+)(?: (?P<day>\d{1,2}))?,? )?(?P<year>(?:19|20)\d\d)\b"
)
_EN_YEAR = pattern(r"\b(?:list of|for the year|for|in|of) (?P<year>20\d\d)\b")


def english_batches(text: str) -> Iterator[Batch]:
    """The batches that plain English text names."""
    for match in _EN_BATCH.finditer(text):
        before = _EN_REVIEW_BEFORE.search(text, max(0, match.start() - 30), match.start())
        review = bool(before) and not _EN_NEW_AFTER.match(text, match.end())
        if match["count"]:
            count = match["count"].lower()
            yield Batch(match.start(), match.end(), 1, _CARDINALS.get(count) or int(count), review)
        elif match["from"]:
            yield Batch(
                match.start(), match.end(), _ORDINALS[match["from"].lower()], _ORDINALS[match["to"].lower()], review
            )
        else:
            one = _ORDINALS[match["one"].lower()]
            yield Batch(match.start(), match.end(), one, one, review)


def english_years(text: str) -> Iterator[Year]:
    """The years that may name a cohort in plain English text."""
    for match in _EN_YEAR.finditer(text):
        yield Year(match.start(), match.end(), int(match["year"]))


def english_dates(text: str) -> Iterator[AsOf]:
    """The dates that plain English text says a count holds for."""
    for match in _EN_AS_OF.finditer(text):
        month = (match["month"] or "").lower()
        if month and month not in _EN_MONTHS:
            continue
        date = match["year"]
        if month:
            date += f"-{_EN_MONTHS.index(month) + 1:02d}" + (f"-{int(match['day']):02d}" if match["day"] else "")
        elif match["end"]:
            date += "-12-31"
        yield AsOf(match.start(), match.end(), date)


# --- places

_ENGLISH_NAME = pattern(
    r"\b(?P<name>(?:Inner Mongolia|Hong Kong|Hulun Buir|"
    r"[A-ZÜ][a-zü]+(?:'(?!s\b)[a-z]+)?))(?:(?:'s)? ?(?P<kind>[Pp]rovince|[Cc]ity|[Dd]istrict|[Cc]ounty|"
    r"[Mm]unicipality))?(?![a-z])"
)
_PART_OF_CHINA = pattern(r"(?:[Ee]ast|[Ww]est|[Ss]outh|[Nn]orth|[Cc]entral)(?:ern)? $")
_ENGLISH_ZONE = pattern(
    r"(?:'s)? (?:[A-Z][\w&-]*,? |and ){0,6}(?:Zone|zone|Park|Area|New Area|Delta|Region(?! of)|Bay Area|SEZ)\b|"
    r"-Tianjin-Hebei|-Hong Kong-Macao[ \w]{0,20}"
)
_ENGLISH_FIRM = pattern(
    r"(?: [A-Z][\w&-]*){0,5} (?:Co\b|Ltd|Inc|Group|Corp|Technology\b|University|Institute|Bank|Daily|News|Evening|"
    r"Exchange|Net\b|Forum|Commission|Bureau|Tunnel|River|Conference)"
)
_ENGLISH_NATION = pattern(
    r"\b(?:Ministry of (?:Industry|Science)|MIIT|the ministry|nationwide|the country|national total|"
    r"across the country)\b"
)
_ENGLISH_LOOSE_ZONE = pattern(
    r"\bthe zone\b|\b[A-Z]{4,5}(?='s|\b has\b)|\b(?:[A-Z][\w&-]* ){1,6}(?:Zone|Park|Area|Delta)\b|Greater Bay Area|"
    r"[Hh]igh-tech [Zz]one"
    r"|\b(?:the )?(?:United States|U\.?S(?:\.A)?(?!\.? ?dollars?)|United Kingdom|UK|India|Germany|France|Japan|"
    r"South Korea|Israel|Singapore|Canada|Brazil|Europe)\b"
    r"|\b(?:San Francisco|New York|London|Silicon Valley|worldwide|globally|the world|global total)\b"
)


def english_places(text: str) -> list[Place]:
    """The places that plain English text names, left to right, none overlapping."""
    found: list[Place] = []
    for match in _ENGLISH_NAME.finditer(text):
        codes = english_names().get(match["name"])
        if match["name"] == "China" and _PART_OF_CHINA.search(text, max(0, match.start() - 12), match.start()):
            continue
        if codes is None or (found and match.start() < found[-1].end):
            continue
        code = _settled_english(codes, match["kind"] or "", text[match.end() : match.end() + 30], found)
        zone = _ENGLISH_ZONE.match(text, match.end())
        firm = _ENGLISH_FIRM.match(text, match.end())
        if zone:
            found.append(Place(match.start(), zone.end(), None, "zone", text[match.start() : zone.end()].strip()))
        else:
            found.append(Place(match.start(), match.end(), code, "firm" if firm else "place", match[0]))
    for match in _ENGLISH_NATION.finditer(text):
        found.append(Place(match.start(), match.end(), NATION.code, "office", match[0]))
    for match in _ENGLISH_LOOSE_ZONE.finditer(text):
        if not any(place.start < match.end() and match.start() < place.end for place in found):
            found.append(Place(match.start(), match.end(), None, "zone", match[0]))
    return sorted(found, key=lambda place: place.start)


def _settled_english(codes: tuple[str, ...], kind: str, after: str, found: list[Place]) -> str | None:
    """The division that an English name means, by the kind beside it and the province after or before it."""
    ranks = {"province": ("province",), "district": ("county",), "county": ("county",)}.get(kind.lower())
    fitting = [c for c in codes if not ranks or ((d := division(c)) and d.level in ranks)] or list(codes)
    if len(fitting) == 1:
        return fitting[0]
    named = [c for m in re.finditer(r"[A-Z][a-z]+(?: Mongolia)?", after) for c in english_names().get(m[0], ())[:1]]
    for outer in chain(named, (place.code for place in reversed(found) if place.code)):
        inside = [c for c in fitting if c != outer and outer != NATION.code and within(c, province_of(outer))]
        if len(inside) == 1:
            return inside[0]
    first, second = division(fitting[0]), division(fitting[1])
    if first and second and first.level != second.level:
        return fitting[0]
    return {"Suzhou": "320500", "Fuzhou": "350100"}.get(_english_of(fitting[0]))


def _english_of(code: str) -> str:
    return next((name for name, codes in english_names().items() if code in codes), "")
