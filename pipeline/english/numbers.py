"""The numbers of an English text: 14600, forty-three, 1.46 million, over 5200, 100-plus, with what they surely are not.

Years, dates, ordinals and numbers inside words are left out. Money, shares and fractions stay in, refused, since they
part one number of a sentence from the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pipeline.english.words import Anchors, word_set
from pipeline.mentions import Count
from pipeline.numerals import english_value
from pipeline.patterns import pattern
from pipeline.records import Bound

_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_SMALL = rf"(?:(?:{_TENS})(?:[- ](?:{_UNITS}))?|{_TEENS}|{_UNITS}|zero)"
_HUNDREDS = rf"(?:(?:{_SMALL}|a) hundred(?:(?: and)? {_SMALL})?|{_SMALL})"
_WORDS = (
    rf"(?:(?:{_HUNDREDS}|a) (?:thousand|million)(?:,?(?: and)? {_HUNDREDS})?|"
    rf"(?:{_UNITS}|a) dozen(?! or)|{_HUNDREDS})"
)
_NUMBER = pattern(
    rf"(?P<number>\d+(?:,\d{{3}})*(?:\.\d+)?(?: (?:hundred|thousand|million)\b)?|{_WORDS}\b)"
    r"(?P<after> ?%|\+|-plus\b|-odd\b|-strong\b| or more\b| or so\b| plus\b| odd\b|-?[a-z]\w*|[-:/.]\d)?"
)
# A digit that begins a number, and what may stand right before it: money, a difference, the number of a thing, circa.
_DIGIT = pattern(r"\d(?<![\w,/]\d)(?<!\d:\d)(?<![a-z\d]-\d)")
_SIGN = pattern(r"(?:(?:rmb|us|hk|cny|usd)? ?[$¥€£]|\b(?:rmb|usd|cny) ?|[+-]|\bno\. ?|\bca?\. ?)$")
_SIGN_ENDS = ("$", "¥", "€", "£", "+", "-", ".", ". ", "rmb", "usd", "cny", "rmb ", "usd ", "cny ")
_BOUNDS: dict[str, Bound] = {
    **dict.fromkeys(word_set("bound at least"), "at_least"),
    **dict.fromkeys(word_set("bound about"), "about"),
    **dict.fromkeys(word_set("bound at most"), "at_most"),
}
_ENDS_OF_BOUNDS = frozenset(words.rsplit(" ", 1)[-1] for words in _BOUNDS)
_AT_LEAST_AFTER = frozenset({"+", "-plus", "-odd", "or more", "plus", "odd"})
_AFTER = _AT_LEAST_AFTER | {"or so", "-strong", "%"}
_LIMIT_AFTER = pattern(
    r" (?:(?P<below>(?:and|or) (?:below|under|fewer|less))|(?:and|or) (?:above|over)|and more)\b(?! than)"
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
    "aug|sept|sep|oct|nov|dec"
)
_MONTH_BEFORE = frozenset(_MONTHS.split("|"))
# Words before a number that number a thing rather than count it.
_NAMING = word_set("naming")
# Before such a word, what names the thing itself: in the sixth batch 12 firms were named.
_ONE_OF_SEVERAL = word_set("one of several")
_DAYS_BEFORE = pattern(rf"\b(?:{_MONTHS})\.? \d\d? (?:to|and|through|until|till|or) $")
_DAY_AFTER = pattern(rf" (?:{_MONTHS})\b(?! \w*(?:compan|enterp|firms))")
_UNIT_AFTER = pattern(
    r" (?:(?P<share>percent|per cent|pct|tenths|thirds|quarters|fifths|in (?:every )?(?:\d\d?|two|three|four|"
    r"five|six|seven|eight|nine|ten)\b(?! (?:years|months|weeks|days|batch|round|cities|district|count|provinc))|"
    r"out of (?:every )?(?:\d\d?|two|three|four|five|six|seven|eight|nine|ten)\b|of every|"
    r"of (?:two|three|four|five|ten)(?= (?:[a-z]+ ){0,3}?(?:firms|compan|enterpr|unicorn|gazelle|little giant)))|"
    r"(?P<money>billion|trillion|yuan|rmb|dollars?|euros?|us dollars|u\.s\.|usd)|"
    r"(?P<time>[ap]\.?m\b|(?:(?:to|or|and) (?:\d+|two|three|four|five|six|seven|eight|nine|ten) )?"
    r"(?:(?:consecutive|full|straight|short|and a half) )?"
    r"(?:years?|months?|weeks?|days?|hours?|minutes?)\b))"
)
_COUNTED_AFTER = pattern(
    r" (?:[\w'-]+ ){0,5}?(?:compan|enterpr|firms|smes|businesses|giants|little giant|champions|unicorn|gazelle|newly|"
    r"of the|in the)"
)
_TITLED_AFTER = pattern(
    r" (?:(?:new|national|provincial|state)(?:-level)? )*['\"]?(?:speciali[sz]|little giant|small giant|single champ|"
    r"gazelle|unicorn|high-tech|srdi)"
)
_YEARS_RANGE = pattern(
    r" ?(?:to|-|through|till|until) (?:early |late |the end of )?20[0-4]\d\b(?! (?:compan|enterp|firms|smes))"
)
_MARK_AFTER = pattern(r" (?:mark|milestone|threshold)\b")
_ONE_GO = (" go", " stroke", " sweep", " fell", " move", " step", " leap", " place", " swoop", " list", " batch")
_REACHING = frozenset(
    ["cleared", "clear", "passed", "pass", "crossed", "cross", "topped", "exceeded", "broke", "broken", "hit",
     "reached", "surpassed", "past", "through"]
)  # fmt: skip
_ARE = pattern(r" (?:are|were)\b| ?:")
_KINDS_OF_PLACES = r"(?:districts|cities|counties|provinces|places|regions|towns)"
_IN_FRONT = pattern(
    rf"(?:(?: {_KINDS_OF_PLACES})? (?:in front|in the lead|ahead|leading|at the (?:top|head|front)|on top|"
    rf"with the (?:most|largest|highest)(?: [a-z]+)?)| (?:leading|top|foremost|strongest) {_KINDS_OF_PLACES})"
    r"(?: (?:are|were|come)\b| ?:)"
)
_FOREMOST = frozenset({"leading", "first", "foremost", "front", "last", "best"})
_MOST_LEADERS = 20
_YEAR_BEFORE = word_set("before years")
_HAS_BEFORE = word_set("before counts")


@cache
def _words() -> Anchors:
    spelt = f"{_UNITS}|{_TEENS}|{_TENS}|zero|a hundred|a thousand|a million|a dozen".split("|")
    return Anchors(["none", "no", "a single", *(form for word in spelt for form in (word, f"{word}-"))], whole=False)


# No firm at all: Rizhao none; no enterprise in Sanya, not a single one.
_NONE = pattern(
    r"none(?= *(?:[.;,)\n]|$)| (?:yet|so far|from|of (?:the|its|these|those|our)|"
    r"(?:in|on|with) (?:the )?(?:batch|list|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|20\d\d))\b)|"
    r"(?:no|not (?:a single|one)(?![^.;\n]{0,50} but\b))(?= (?:single )?(?:[a-z-]+ ){0,3}?"
    r"(?:compan|enterpris|firm|unicorn|gazelle|little giant|(?:hidden|single|individual|invisible) champ))"
)
# One for each: won a single place each, a single one in each of A and B.
_SINGLE = pattern(
    r"a single(?: (?:place|spot|seat|one|name|entry)(?= (?:each|apiece)\b| (?:in|for|from|to) each of)|"
    r"(?= (?:company|firm|enterprise) (?:each|apiece)\b))"
)
# The number of an item in a list: 2.Departments shall set up; 3) the bureaus.
_ITEM = pattern(r"(?<![^\n.:;])\d{1,2}[.)、][a-z]{2,}")
_IN_BRACKETS = pattern(r"\(\d{1,2}\) ?[a-z]")
_ITEM_LENGTH = 80
_ITEM_ENDS = (".", ")", "、")
# The rank that begins a line of a table: 3  Changsha  58
_RANK_OF_LINE = pattern(r"\d{1,2}[ \t|]+[a-z][a-z' -]{1,40}[ \t|:]+[\d,]+ *(?:\n|$)")


def find_numbers(low: str) -> Iterator[Count]:
    """The numbers of a text in lower case, left to right, the words of their bounds included."""
    done = 0
    digits = [digit.start() for digit in _DIGIT.finditer(low)]
    for start in sorted([*digits, *_words().starts(low)]):
        if low.startswith("no", start) and (none := _NONE.match(low, start)):
            yield Count(start, none.end(), 0, "exact", "")
            done = none.end()
        if low.startswith("a s", start) and (single := _SINGLE.match(low, start)):
            yield Count(start, single.end(), 1, "exact", "")
            done = single.end()
        match = _NUMBER.match(low, start) if start >= done else None
        if match is None:
            continue
        end = done = match.end("number")
        signed = low.endswith(_SIGN_ENDS, 0, start) and low[start].isdigit()
        found = _SIGN.search(low, max(0, start - 6), start) if signed else None
        if found is None and low[start - 1 : start] == ".":
            continue
        if low.startswith(_ITEM_ENDS, end) and (_ITEM.match(low, start) or _is_enumerated(low, start, end)):
            continue
        sign, sign_start = (found[0].strip(), found.start()) if found else ("", start)
        after = (match["after"] or "").strip()
        if after and after not in _AFTER:
            continue
        before = low[max(0, start - 36) : start].split()
        if start and low[start - 1] != " ":
            before = []
        written = match["number"].replace(",", "")
        value = int(written) if written.isdigit() else english_value(written)
        if written == "one" and before[-1:] in (["in"], ["at"]) and low.startswith(_ONE_GO, end):
            continue
        if before[-1:] == ["number"] and (not before[:-1] or before[-2].endswith((",", "(")) or before[-2] in _BEING):
            continue  # valued at 3 billion, number three among all
        if before[-1:] == ["top"] and not match["number"][0].isdigit():
            continue
        if before[-1:] != [] and (value or 99) <= _MOST_LEADERS and _counts_leaders(low, end, before):
            continue
        if match["number"].isdigit() and _is_name_or_date(low, start, end, int(match["number"]), before, after):
            continue
        bound: Bound
        mark = before[-1:] == ["the"] and _MARK_AFTER.match(low, end)
        if mark and before[-2:-1] and before[-2] in _REACHING:
            through = before[-3] + " " if before[-2] == "through" and before[-3:-2] else ""
            bound, words = "at_least", len(through + before[-2]) + 5
        else:
            bound, words = _bound_before(before)
        if sign[:1] == "c" and sign[:2] != "cn":
            bound, words = "about", start - sign_start
        if after:
            bound = "at_least" if after in _AT_LEAST_AFTER else "about" if after == "or so" else bound
            end = match.end()
        if limit := _LIMIT_AFTER.match(low, end):
            bound, end = "at_most" if limit["below"] else "at_least", limit.end()
        refused = "share" if after == "%" else _refused(low, sign, value, end)
        if refused in ("share", "time") and (unit := _UNIT_AFTER.match(low, end)):
            done = unit.end()
            end = done if refused == "time" else end
        yield Count(start - words, end, value or 0, bound, "", refused)


def _is_enumerated(low: str, start: int, end: int) -> bool:
    """Whether digits number one item of several in a line: 1. Qingdao 190; 2. Jinan 120; to be one: (1) ten
    years in the niche.
    """
    if _IN_BRACKETS.match(low, start - 1) and low[: start - 1].rstrip(" ")[-1:] in ("", ":", ";", ",", ".", "\n"):
        return True
    if end - start > 2 or low[end + 1 : end + 2] != " " or not low[end + 2 : end + 3].isalpha():
        return False
    value, mark = int(low[start:end]), low[end]
    before, behind = low[max(0, start - _ITEM_LENGTH) : start], low[end : end + _ITEM_LENGTH]
    return f" {value + 1}{mark} " in behind or (value > 1 and f" {value - 1}{mark} " in f" {before}")


def _counts_leaders(low: str, end: int, before: list[str]) -> bool:
    """Whether a number only says how many places a ranking names: the five in front are, the leading three: A, B, C."""
    if before[-1] == "the":
        return _IN_FRONT.match(low, end) is not None
    return before[-2:-1] == ["the"] and before[-1] in _FOREMOST and _ARE.match(low, end) is not None


_ADDING = (["add"], ["adds"], ["added"], ["adding"], ["total"], ["amount"], ["amounts"], ["come"], ["comes"])


# Before a number that is no year although it looks like one: has exceeded 2000, more than 2010 firms.
_NEVER_YEARS = frozenset(
    ["exceeded", "exceeds", "exceeding", "surpassed", "surpasses", "surpassing", "topped", "reached", "totaled",
     "totalled", "nearly", "almost"]
)  # fmt: skip
_YEARS_BEFORE = pattern(r"\b20[0-4]\d(?:,| and|, and|,? or|-| to) $")
_IS_NOW = frozenset({"is", "are", "was", "were", "now", "already"})
_OF_ALL = frozenset({"the", "global", "world", "national", "chinese", "asia", "china"})
_BEING = frozenset({"is", "are", "was", "as", "at", "the", "ranks", "ranked"})
_IN_YEAR = frozenset({"in", "since", "by", "for", "until", "before", "after", "during", "from", "the", "of"})
_NO_YEAR_BEHIND = (["more", "than"], ["less", "than"], ["fewer", "than"], ["at", "least"], ["total", "of"])
_BRINGING = frozenset(
    ["bring", "brings", "bringing", "brought", "raise", "raises", "raised", "raising", "lift", "lifts", "lifted",
     "lifting", "take", "takes", "took", "taking",
     "push", "pushed", "pushing", "came", "come", "comes", "went", "goes", "gone", "going", "shot", "crept", "edged",
     "moved", "from"]
)  # fmt: skip


def _bound_before(before: list[str]) -> tuple[Bound, int]:
    """The bound that the words before a number give it, and the length of those words."""
    words = before
    skipped = 2 if words[-2:] in (["total", "of"], ["record", "of"]) else 0
    skipped += 1 if skipped and words[-3:-2] in (["a"], ["the"]) else 0
    if len(words) == skipped or words[-1 - skipped] not in _ENDS_OF_BOUNDS:
        return "exact", 0
    for length in (3, 2, 1):
        last = words[len(words) - skipped - length : len(words) - skipped]
        bound = _BOUNDS.get(" ".join(last))
        reached = words[-3:-2] in _ADDING or set(words[-3:-2]) & _IS_NOW or _BRINGING & set(words[-7:-2])
        if last == ["up", "to"] and reached:
            return "exact", 0  # the batches add up to 525
        if bound and len(last) == length:
            return bound, len(" ".join(words[len(words) - skipped - length :])) + 1
    return "exact", 0


def _refused(low: str, sign: str, value: int | None, end: int) -> str | None:
    if sign in ("+", "-"):
        return "difference"
    if sign and (sign[:1] != "c" or sign[:2] == "cn"):
        return "money"
    unit = _UNIT_AFTER.match(low, end)
    if unit:
        return unit.lastgroup
    return "no whole number" if value is None else None


def _is_name_or_date(low: str, start: int, end: int, value: int, before: list[str], after: str) -> bool:
    """Whether digits are a year, a day of a month, or a thing's number rather than a count."""
    last = before[-1].strip(".(") if before else ""
    if value <= 31 and (
        last in _MONTH_BEFORE or _DAYS_BEFORE.search(low, max(0, start - 24), start) or _DAY_AFTER.match(low, end)
    ):
        return True
    if last in _NAMING and value < 2100 and not _ONE_OF_SEVERAL & set(before[-2:-1]):
        return True
    if last == "top" and before[-2:-1] and (before[-2] in _OF_ALL or before[-2].endswith("'s")):
        return True  # among the global top 2500
    if value < 100 and low[start - 1 : start] in ("", "\n") and _RANK_OF_LINE.match(low, start):
        return True
    if 2000 <= value <= 2049 and not after and _YEARS_BEFORE.search(low, max(0, start - 12), start):
        return True  # in 2022, 2023 and 2024 companies
    if not 1949 <= value <= 2049 or after or last in _NEVER_YEARS or [*before[-2:-1], last] in _NO_YEAR_BEHIND:
        return False
    if _YEARS_RANGE.match(low, end):
        return True
    counted = _COUNTED_AFTER.match(low, end)
    if value < 2015 and last not in _IN_YEAR:
        counted = counted or _TITLED_AFTER.match(low, end)
    if value < 2000:
        led = last in _YEAR_BEFORE and not (last in ("to", "of") and counted)  # home to 1980 gazelles
        return led or (not before and low[start - 1 : start] != "(")
    if value >= 2015:
        return not counted or last not in _HAS_BEFORE
    return not counted and low[start - 1 : start] != "("
