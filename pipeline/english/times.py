"""Batches, cohorts' years and dates in English texts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from pipeline.clauses import Spans, inside, last_before
from pipeline.english.words import Anchors, word_set
from pipeline.mentions import AsOf, Batch, ProgrammeName, Year
from pipeline.patterns import pattern

_NTH = (
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
)
_N = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ORDINALS = (
    {word: n for n, word in enumerate(_NTH, start=1)}
    | {"inaugural": 1, "initial": 1, "maiden": 1}
    | {f"{n}{'th' if n > 3 else ('st', 'nd', 'rd')[n - 1]}": n for n in range(1, 20)}
)
_CARDINALS = {word: n for n, word in enumerate(_N, start=1)} | {str(n): n for n in range(1, 20)}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_O = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_C = "|".join(sorted(_CARDINALS, key=len, reverse=True))
_ROMAN = {
    numeral: n for n, numeral in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"), start=1)
}
_KINDS = r"(?:batch|list|group|round|tranche|cohort|lot|crop|wave|roll|roster|selection|intake)"
_TITLED = r"(?:little[- ]giants?|unicorns?|gazelles?|(?:single|individual|hidden|manufacturing)[- ]champions?|srdi)"
# Each is tried only where one of its first words stands.
_BATCH = pattern(
    rf"(?P<first>first|initial|previous|earlier|preceding|past) (?P<count>{_C}) {_KINDS}(?:e?s)\b|"
    rf"(?:last|latest|recent) (?P<recent>{_C}) {_KINDS}e?s\b|"
    rf"(?P<from>{_O})(?: {_KINDS})?(?: to| through|-to|-) ?(?:the )?(?P<to>{_O}) {_KINDS}(?:e?s)?\b|"
    rf"(?P<since>{_O}) {_KINDS}(?: to| through| until| till) (?:the )?(?P<till>{_O})\b(?! {_KINDS})|"
    rf"batches (?:up )?(?:to|through|until|till) (?:and including )?(?:the )?(?P<until>{_O})(?: {_KINDS})?\b|"
    rf"(?P<two>{_O})(?:,? and (?:the )?|, | ?/ ?)(?P<other>{_O})(?: and (?P<third>{_O}))? {_KINDS}(?:e?s)?\b|"
    rf"(?P<one>{_O})(?: \(\w+\))?(?:-| (?:(?:annual|official|new|national|provincial|such|latest|full) ){{0,2}})"
    rf"{_KINDS}\b|"
    rf"(?P<back>previous|preceding) {_KINDS}\b|"
    rf"batch (?P<roman>{'|'.join(_ROMAN)})\b|"
    rf"batches (?P<low>{_C})(?: to | through |-)(?P<high>{_C})\b|"
    rf"(?P<all>{_C}) {_KINDS}e?s\b|"
    rf"(?!group|roll|crop|wave|selection){_KINDS}[ _](?:no\. ?)?(?P<named>{_C})\b(?! (?:compan|enterp|firms))|"
    rf"(?P<ahead>{_O})(?= (?:national |provincial |manufacturing )?\"?{_TITLED}"
    rf"(?: enterprises?| compan\w+| firms?)?\"?'? {_KINDS}\b)|"
    rf"(?P<short>{_O})(?=[,.;)]|$| and\b| or\b| respectively| in turn| \(|"
    r" (?:added|adds|has|had|brought|saw|there|alone)\b|"
    r" (?:of )?(?:only |just |over |another )?\d| of (?:its|the) kind\b)"
)
_ONE_OF_SEVERAL = word_set("one of several")
_ALL_BEFORE = pattern(
    r"\b(?:in|over|across|after|through|within|of|all|cultivated|recogni[sz]ed|announced|published|released|by|the) $"
)
_ALL_AFTER = pattern(r" (?:total|of |with |have |has |naming|so far|to date|in all|put together|combined|together)")
_SHORT_BEFORE = pattern(r"\b(?:in|of|from|under|for|with|on) the $|\b(?:and|or) (?:the )?$")
_APPOSED = pattern(
    rf"\b{_KINDS}(?: of (?!the )[\w' \"-]{{2,40}}?| before(?: it| that| this)?)?,? (?:which |that )?"
    r"(?:(?:is|was|already|now|by now|by this) ){0,2}the $"
)
_TOLD_BEFORE = pattern(r"(?:, |; |while |and )the $")
_TOLD_AFTER = pattern(r" (?:(?:added|adds|has|had|brought|saw)\b|(?:only |just |over |another )?\d)")
_REVIEW_BEFORE = pattern(
    r"\b(?:review|re-?examination|re-?evaluation|re-?assessment|re-?verification|renewal|re-?check)"
    r"(?: results?| list| work)? (?:of|for) (?:the |those of the )?$|"
    r"\b(?:re-?view|re-?examination|re-?evaluation) (?:that|which) (?:the )?$|"
    r"\b(?:reviewed|recertified|re-?recogni[sz]ed|re-?examined) (?:the )?$"
)
_NOT_REVIEW_AFTER = pattern(r"[^,.;\d]{0,90}?\bcultivation\b")
_REVIEW_AFTER = pattern(
    r"(?:(?! and (?!new|novel|unique|innovat|distinct|special|sophisticat|peculiar|characteristic))"
    r"(?:[^,.;:\d\n]|, ?(?=refine|special|sophisticat|unique|distinct|differ|novel|new|featur|peculiar)))"
    r"{0,110}?\b(?:passed|passing|pass|that have passed|through) "
    r"(?:(?:the|their|its|a|this year's) )?(?:[a-z]+ )?(?:re-?view|re-?exam|re-?eval)|"
    r" (?:underwent|faced|faces|came up for|was up for|were up for|was due for|went through) "
    r"(?:(?:its|their|the|a|this) )?(?:re-?view|re-?exam|re-?eval)|"
    r" of (?:the )?(?:reviewed|re-?examined|re-?recogni[sz]ed|re-?certified|re-?evaluated)\b|"
    r"(?:'s)? (?:batch )?(?:review|re-?examination|re-?evaluation|re-?assessment)\b(?! and)"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_A_YEAR = pattern(r" year\b")
_THE_SAME = (
    "last",
    *(
        f"{within} {the}"
        for within in ("in", "during", "over", "throughout", "for")
        for the in ("the", "the same", "the whole", "the entire", "the full", "that", "that same")
    ),
)
_YEAR = pattern(r"20[0-4]\d(?![\w-]|\.\d)")
_DATE = pattern(
    r"\b(?P<how>as of|as at|by|until|till|up to|through|at|since|from|in|on|to|before|"
    r"(?:for|of)(?: the year)?)? ?(?:the )?"
    r"(?P<end>year-?end(?: of)?|end[- ]of(?: the year)?|end-|close of|late)? ?"
    rf"(?:(?P<month>{_MONTH})\.?(?: (?P<day>\d\d?)(?:st|nd|rd|th)?,?)? ?(?:of )?)?"
    r"(?P<year>20[0-4]\d)(?![\w-]|\.\d)"
)
_COHORT_AFTER = pattern(
    r"(?:'s)?,? (?:\([^()]{1,30}\) )?(?:\w+ ){0,3}?"
    r"(?:lists?|batch|cohort|crop|intake|edition|class|round(?!-)|ranking|index|recognition|review|re-?examination|"
    r"newcomers|entrants|debutants|rolls?(?! out)|rosters?)\b|(?:'s)? (?:unicorn )?report\b"
)
_HAVING = frozenset(
    {"has", "have", "had", "with", "to", "are", "were", "added", "boasts", "counts", "than", "nearly", "over"}
)
_BELONGING = pattern(
    r"(?: (?:proposed )?to be (?:recogni[sz]ed|identified|approved|certified))?"
    r"(?: \([^()]{3,24}\))?'? ?(?:(?:in|of|from) (?:the )?[\w' -]{2,36}?)? ?"
)
# What goes by batches and is none: the mechanism of four batches, the "three batches" action.
_IS_SCHEME = pattern(
    r"\b(?:mechanism|system|strategy|scheme|model|policy) of (?:the |its )?['\"]?(?:the )?[\w-]+ batches\b|"
    r"\bbatches['\"]? (?:action|mechanism|system|strategy|policy|scheme|model|campaign)\b"
)
_LIST_OF = pattern(r"\b(?:list|batch|lists|group|cohort)\b(?: of [\d,]+)?[^.;\d]{0,50}$")
# Before a year of which they are, or which is a part of their name: the newcomers of 2022, Global Unicorn Index 2023.
_OF_YEAR = (
    "list ",
    "batch ",
    "lists ",
    "newcomers ",
    "entrants ",
    "additions ",
    "new ones ",
    "new unicorns ",
    "class ",
)
_EDITIONS = ("index ", "index: ", "ranking ", "report ", "report: ", "list ", "edition ")
_IN_BRACKETS = pattern(r"\(\d{4}[,)]")
_TITLE_NEAR = pattern(r" (?:(?!in |by |the |for |of |on |and |as |to |from )[\w'-]+ ){0,3}")


@cache
def _anchors() -> Anchors:
    counting = [f"{word} " for word in _CARDINALS]  # not the 19 of 1949
    return Anchors([*_ORDINALS, *counting, *word_set("batch beginnings")], whole=False)


def find_batches(low: str) -> Iterator[Batch]:
    """The batches that a text in lower case names. "In the third" is one where a batch was named before it."""
    latest = done = 0
    for start in _anchors().starts(low):
        match = _BATCH.match(low, start) if start >= done else None
        if match is None or not _is_meant(low, match, latest):
            continue
        span = _span(match, latest)
        if span is None:
            continue
        done = match.end()
        batch = Batch(start, match.end(), *span)
        if _of_review(low, batch) or not batch.last:
            batch = batch._replace(review=True)
        else:
            latest = max(latest, batch.last)
        yield batch


def _is_meant(low: str, match: re.Match[str], latest: int) -> bool:
    """Whether the words around an ordinal or a number let it name batches."""
    start, end = match.span()
    if (match["count"] or match["all"]) and _IS_SCHEME.search(low, max(0, start - 24), end + 14):
        return False
    if match["named"] and _ONE_OF_SEVERAL & set(low[max(0, start - 12) : start].split()[-1:]):
        return False  # in the latest batch 17 Wuhu firms were named
    if match["all"]:
        return bool(_ALL_BEFORE.search(low, max(0, start - 14), start) or _ALL_AFTER.match(low, end))
    if match["short"]:
        told = _TOLD_AFTER.match(low, end)
        before = _TOLD_BEFORE if told else _SHORT_BEFORE
        if low[start - 1 : start] == "(" and low[end : end + 1] == ")":
            return "batch" in low[max(0, start - 160) : start]
        if low.startswith(" of ", end) and low[end + 4 : end + 5].isdigit():
            return bool(latest) and low.endswith((" a ", " the "), 0, start)  # followed by a second of 51
        if _APPOSED.search(low, max(0, start - 70), start):
            return True  # the newest list, the sixth
        return bool(latest and before.search(low, max(0, start - 12), start))
    return True


def _span(match: re.Match[str], latest: int) -> tuple[int, int] | None:
    if match["count"] or match["all"]:
        return 1, _CARDINALS[match["count"] or match["all"]]
    if match["recent"]:
        count = _CARDINALS[match["recent"]]
        return (latest - count + 1, latest) if latest >= count else None
    if match["from"]:
        first, last = _ORDINALS[match["from"]], _ORDINALS[match["to"]]
        return (first, last) if first <= last else None
    if match["since"]:
        first, last = _ORDINALS[match["since"]], _ORDINALS[match["till"]]
        return (first, last) if first < last else None
    if match["until"]:
        return 1, _ORDINALS[match["until"]]
    if match["low"]:
        first, last = _CARDINALS[match["low"]], _CARDINALS[match["high"]]
        return (first, last) if first <= last else None
    if match["back"]:
        return (latest - 1, latest - 1) if latest > 1 else None
    if match["roman"]:
        return _ROMAN[match["roman"]], _ROMAN[match["roman"]]
    if match["two"]:
        named = [_ORDINALS[match[name]] for name in ("two", "other", "third") if match[name]]
        adjacent = named == list(range(named[0], named[-1] + 1))
        return (named[0], named[-1]) if adjacent else (0, 0)
    one = _CARDINALS[match["named"]] if match["named"] else _ORDINALS[match["one"] or match["ahead"] or match["short"]]
    return one, one


def _of_review(low: str, batch: Batch) -> bool:
    before = _REVIEW_BEFORE.search(low, max(0, batch.start - 50), batch.start)
    if before:
        return not _NOT_REVIEW_AFTER.match(low, batch.end)
    return bool(_REVIEW_AFTER.match(low, batch.end))


def _dates(low: str) -> Iterator[re.Match[str]]:
    """The dates of a text, each with the words before its year."""
    done = 0
    for year in _YEAR.finditer(low):
        start = max(done, year.start() - 48)
        match = _DATE.search(low, start, year.end() + 4)
        while match and match.start("year") < year.start():
            match = _DATE.search(low, match.end(), year.end() + 4)
        if match and match.end() > done:
            done = match.end()
            yield match


def find_dates(low: str, titles: Spans[ProgrammeName]) -> tuple[list[AsOf], list[Year]]:
    """The dates that counts may hold for, and the years that name a cohort, in a text in lower case.

    A year right before a list or a title, or behind "for", names a cohort; a year behind "by" or "in" is a date.
    """
    dates: list[AsOf] = []
    years: list[Year] = []
    for match in _dates(low):
        year, how, end = int(match["year"]), (match["how"] or "").removesuffix(" the year"), match.end()
        plain = not match["month"] and not match["end"]
        if plain and _names_cohort(low, match, how, titles):
            years.append(Year(match.start("year"), end, year))
        elif how not in ("", "of") or not plain or _IN_BRACKETS.match(low, match.start("year") - 1):
            dates.append(AsOf(match.start(), end, _iso(match, year)))
    said = sorted([(date.start, date.date[:4]) for date in dates] + [(year.start, str(year.year)) for year in years])
    # behind the day on which a text was written, "last year" is the one before
    days = {
        date.start for date in dates if len(date.date) == len("2024-10-12") and "end" not in low[date.start : date.end]
    }
    for again in _A_YEAR.finditer(low) if said else ():
        if not low.endswith(_THE_SAME, 0, again.start()):
            continue
        start = again.start() - next(len(words) for words in _THE_SAME if low.endswith(words, 0, again.start()))
        if low[max(0, start - 1) : start].isalpha() or not (before := bisect_left(said, (start,))):
            continue
        if not (low.startswith("last", start) and said[before - 1][0] in days):
            dates.append(AsOf(start, again.end(), said[before - 1][1]))
    return sorted(dates, key=lambda date: date.start), years


def _names_cohort(low: str, match: re.Match[str], how: str, titles: Spans[ProgrammeName]) -> bool:
    """Whether a bare year names a cohort: the 2023 list, little giants for 2023, the list of 2019, (2024)."""
    start, end = match.start("year"), match.end()
    if low[max(0, start - 12) : start].split()[-1:] and low[max(0, start - 12) : start].split()[-1] in _HAVING:
        return False
    if _IN_BRACKETS.match(low, start - 1) and low[max(0, start - 3) : start - 1].strip().isdigit():
        return False
    if how.startswith("for") or _IN_BRACKETS.match(low, start - 1):
        return True
    if how == "of" and low.endswith(_OF_YEAR, 0, match.start()):
        return True
    if how == "" and low.endswith(_EDITIONS, 0, match.start("year")):
        return True
    if how in ("in", "of", "for") and _ends_list_name(low, match.start(), titles):
        return True
    near = inside(titles, end, end + 300)
    before_title = bool(near) and near[0].start - end < 40 and bool(_TITLE_NEAR.fullmatch(low, end, near[0].start))
    return how in ("", "of", "from", "in", "on") and (before_title or bool(_COHORT_AFTER.match(low, end)))


def _ends_list_name(low: str, start: int, titles: Spans[ProgrammeName]) -> bool:
    """Whether a year stands at the end of a list's name: the second list of innovative SMEs of the province in 2023."""
    title = last_before(titles, start)
    if title is None or start - title.end > 60 or not _BELONGING.fullmatch(low, title.end, start):
        return False
    if low.startswith("of ", start):
        return True  # hidden champions of Zhejiang of 2022
    return bool(_LIST_OF.search(low, max(0, title.start - 60), title.start))


def _iso(match: re.Match[str], year: int) -> str:
    month = match["month"]
    if not month:
        return f"{year}-12-31" if match["end"] else str(year)
    number = _MONTHS.index(month[:3]) + 1
    if match["end"]:
        days = (31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[number - 1]
        return f"{year}-{number:02d}-{days}"
    return f"{year}-{number:02d}" + (f"-{int(match['day']):02d}" if match["day"] else "")
