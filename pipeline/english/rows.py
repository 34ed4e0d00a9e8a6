"""Rows in which names and numbers stand apart: Changsha, Zhuzhou and Xiangtan have 319, 112 and 74."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

from pipeline.clauses import Spans, inside
from pipeline.divisions import NATION, within
from pipeline.english.mentions import Mentions
from pipeline.english.phrases import KINDS_OF_PLACES, VERBAL_BOUNDS, Phrase, Sentence
from pipeline.english.places import Named
from pipeline.english.titles import LEVELS, at_level, other_level
from pipeline.mentions import Batch, ProgrammeName
from pipeline.patterns import pattern

_LINK = pattern(r"(?: (?:districts?|counties|cities|provinces))?(?:,? and (?:in )?(?:the )?|, (?:the )?| & )")
_ROW_LINK = pattern(r"(?:'s|'(?= and))? *(?: (?:districts?|counties|cities|provinces))?(?:,? and |, | & )")
_NUMBER_LINK = pattern(
    r"(?: (?:national|provincial|municipal)(?:[- ]level)?| (?:companies|enterprises|firms|of them|ones))?"
    r"(?:,? and |, |,? and another )"
)
_EACH_BEHIND = pattern(
    r"(?:(?: (?:of|in|on) the [\w-]+ (?:batch|list|round))? (?:each|apiece)"
    r"(?: (?:is|are|was|were|went|goes|sits?|comes?))?(?: \w+ed)? (?:in|from|for|of|to|by|at)|"
    r"(?: \w+s?)? (?:in|from|for|to) each of) (?:the cities of |the counties of )?(?=\w)"
)
# What several places are that have as many as each other: each of A, B and C, A and B are level at, every one of them.
_ALIKE = pattern(
    r"\b(?:each|every one) of |\b(?:level|even|equal|tied|on a par|neck and neck|alike)(?: at| on| with|,)? $|"
    r"\b(?:the same number|as many)[^.;]{0,24} $"
)
_IN_EACH = pattern(r" (?:in|from|for|to) each(?: of them)?(?=[,.;)\n]|$)")
_EACH_NAMED = pattern(r" each(?:: |, namely |, that is,? |: namely )(?=\w)")
_NAMES = pattern(r"(?<![a-z] )\b(?P<names>[a-z][a-z -]{2,40}(?:, [a-z][a-z -]{2,40}?){0,6},? and [a-z][a-z -]{2,30}?) "
                 r"(?:saw|see|have|had|with|account for|accounted for|took|contributed|boast|counted) $")  # fmt: skip
# Before the number of places named: in every one of these nine, all nine of them have.
_ALL_OF = pattern(r"\b(?:all|all of (?:the|these)|these|those|each of (?:the|these)|every one of (?:the|these)|the) $")
_EVERY_ONE = pattern(r"\b(?:each|every one|every single one|all) of (?:the|these|those)\b")
_KINDS_OF_FIGURES = frozenset({"figures", "numbers", "totals", "counts", "values"})
# Behind the first of a row of years' numbers, the others: 79 unicorns, 119 and 223 in 2019, 2020 and 2021.
_OTHER_YEARS = pattern(r"(?:, [\d,]+)+,? and [\d,]+ in 20\d\d(?:, 20\d\d)+,? and 20\d\d")
_A_YEAR = pattern(r"\b20[0-4]\d\b(?!,\d)")
_YEARS = pattern(r"\b(?P<count>two|three|four|five|six) (?:(?:successive|consecutive|straight|whole|full) )?years\b")
_THESE_PLACES = pattern(
    r"\b(?:(?:these|those|the(?: same)?) (?P<count>two|three|four|five|six)|these|those|the same) "
    r"(?:cities|provinces|districts|counties|places|regions)\b|"
    r"\bthey (?:alone )?(?:got|get|had|have|took|take|added|won|hold|held)\b"
)
_BRACKETED = pattern(r" \([\d,]{1,7}\)")
_FAR_BACK = 500
_IN_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_PARTED = (" of which", " of whom", " of them in ", " of them from ", " of these in ", " of these from ")
_IN_SUM = pattern(
    r"\b(?:number|total|champions|giants|gazelles|unicorns|enterprises|smes|companies|firms) (?:in|across|of|from) "
    r"(?:the )?$"
)
# Behind a number that is the subject of a clause, no item of a row: more than 900, and 140 are classified as unicorns.
_OWN_CLAUSE = (
    " are ", " were ", " have ", " had ", " hold ", " of them", " of these", " of those", " of which", " of whom",
    " it ", " they ", " the city ", " the province ",
    " of all batches", " in all", " in total", " altogether", " so far", " to date",
)  # fmt: skip
# Between firms with titles and a row of parts of them, and behind such a row.
_OF_EACH = pattern(
    r"['\"]?(?:[,;:]? ?(?:\(|- ?)?)(?: ?(?:and|with))? ?(?:of (?:which|whom|them|these)|including|among them),? "
)
_OF_THEM = (" of which", " of whom", " of them", " of these", " of those")
_RESPECTIVELY = pattern(r"(?: of (?:which|whom|them|these|those))?,? respectively,?(?= |\.|;|$)")
_EACH = frozenset({"each", "both", "all", "apiece"})
# Between several places and a floor: they are all above 500.
_STANDING = frozenset(
    {"are", "were", "stand", "stood", "at", "now", "also", "likewise", "all", "both", "each", "lie", "have", "had"}
)
_SEVERAL_PLACES = pattern(r"\b(?:cities|provinces|regions|counties|districts|municipalities|prefectures|places)\b")
_LISTED_BEHIND = pattern(
    r"[^.;:(]{0,60}?(?:,? (?:including|namely|such as|among them|they are|these are|include|are)|:| \(| -) ?"
)
_SUM = frozenset({"together", "combined", "jointly", "total"})
_HAVE = frozenset(
    {"have", "had", "count", "are home to", "account for", "accounted for", "contribute", "contributed", "make up",
     "made up", "take", "took", "host", "own", "boast"}
)  # fmt: skip


class _Mention(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=_Mention)


def pair_up(s: Sentence) -> None:
    """Give each number of a row of numbers in a sentence its name from the row of names before or behind it."""
    at, phrases = 0, s.phrases
    while at < len(phrases):
        run = _run(s.m, phrases, at)
        if len(run) > 1 and _goes_on(s, run, _end_before(s, at)):
            for phrase, above in zip(run, phrases[at - len(run) : at], strict=True):
                phrase.row = above.row
        elif len(run) > 1:
            _pair(s, run, _end_before(s, at))
        else:
            _share(s, run[0])
        at += len(run)


def _goes_on(s: Sentence, run: list[Phrase], start: int) -> bool:
    """Whether a row of numbers without names of its own is that of the places of the row before it in its sentence: in
    batch four they got 333, 245 and 275; before that, 263, 260 and 170.
    """
    at = s.phrases.index(run[0])
    above = s.phrases[max(0, at - len(run)) : at]
    named = bool(inside(s.m.places, start, run[-1].end)) or bool(inside(s.m.titles, start, run[-1].end))
    return len(above) == len(run) > 2 and all(len(phrase.row) == 1 for phrase in above) and not named


def _end_before(s: Sentence, at: int) -> int:
    """Where the words of a row begin: behind the number before it, unless that only counts its places or its figures,
    as in A and B remain the two strongest cities, with 79 and 66, and of gazelles the three figures were 12, 15 and 19.
    """
    while at and s.phrases[at - 1].thing in KINDS_OF_PLACES | _KINDS_OF_FIGURES:
        at -= 1
    return s.phrases[at - 1].noun_end if at else s.span.start


def _run(m: Mentions, phrases: list[Phrase], at: int) -> list[Phrase]:
    """The numbers from one on that follow each other with nothing but their nouns between them."""
    run = [phrases[at]]
    for phrase in phrases[at + 1 :]:
        last = run[-1]
        end = last.number.end if last.thing else last.noun_end
        parted = m.low.startswith(_PARTED, phrase.number.end) and m.low[end : phrase.number.start] != " and "
        if m.low.endswith("another ", 0, phrase.number.start):
            parted = True
        if _EACH_BEHIND.match(m.low, phrase.noun_end):
            break  # Cixi 3, and one in each of A and B
        if m.low.startswith(VERBAL_BOUNDS, phrase.number.start) and phrase.number.value <= last.number.value:
            break  # rose to 202 and passed 200
        of_years = phrase is phrases[at + 1] and _OTHER_YEARS.match(m.low, last.noun_end) is not None
        if (last.title and not of_years) or parted or not _NUMBER_LINK.fullmatch(m.low, end, phrase.number.start):
            break
        run.append(phrase)
    return run


def _pair(s: Sentence, run: list[Phrase], start: int) -> None:
    """Share out a row of names, batches or titles to a row of numbers; without one, they may be levels."""
    m, first, last = s.m, run[0].number.start, run[-1]
    before, behind = (start, first), (last.noun_end, min(s.span.end, last.noun_end + 160))
    around = inside(m.places, *before), inside(m.places, *behind)
    rows = [*reversed(_place_rows(m.low, around[0])), *_place_rows(m.low, around[1])]
    rows = [_without_outer(row) if len(row) == len(run) + 1 else row for row in rows]
    if not any(len(row) == len(run) for row in rows):
        rows = _place_rows(m.low, around[0], mixed=True)
    names: Sequence[_Mention] | None = None
    if places := next((row for row in rows if len(row) == len(run)), None):
        names = places
        for phrase, place in zip(run, places, strict=True):
            phrase.row = [place]
    elif places := _row_meant(s, run, start):
        names = [run[0].number]
        for phrase, place in zip(run, places, strict=True):
            phrase.row = [place]
    elif titles := _row_of(m, m.titles, before, len(run)):
        names = titles
        for phrase, title in zip(run, titles, strict=True):
            phrase.paired_title = title
    elif titles := _titles_before(s, run):
        respectively = _RESPECTIVELY.match(m.low, last.noun_end)
        for phrase, title in zip(run, titles, strict=True):
            phrase.paired_title = title
            phrase.noun_end = respectively.end() if respectively else last.noun_end
        names = [run[0].number]
    elif batches := _batches(m, before, behind, len(run)):
        names = batches
        for phrase, batch in zip(run, batches, strict=True):
            phrase.paired_batch = batch
    elif run[0].title and last.title is None and _OTHER_YEARS.match(m.low, run[0].noun_end):
        names = [run[0].number]
        for phrase in run:
            phrase.paired_title = run[0].title
    elif last.title and _are_joined(m, run) and not inside(m.titles, *before):
        names = [run[0].number]  # had 79, 119 and 223 unicorns in the three years
    elif (titles := inside(m.titles, *before)) and _are_joined(m, run) and _tells_of_years(s, run):
        names = titles[-1:]  # its gazelles in the same years were 509, 614 and 739
    elif "respectively" in m.low[s.span.start : s.span.end] and len(_years_before(s, run)) == len(run):
        names = [run[0].number]
    if names and not run[0].paired_batch:
        _pair_years(s, run)
    if names:
        _spread(run, names)
    elif not _pair_levels(m, run, start) and not _pair_words(m, run, start):
        joined = len(run) > 2 or " and" in m.low[run[0].number.end : run[1].number.start]
        bare = all(each.bare and not each.adjectives for each in run)
        behind_one = any(_names_place_behind(s, each) for each in run)
        behind_one = behind_one or m.low.startswith(_OWN_CLAUSE, last.number.end)
        named = any(title.end + 1 == run[0].number.start for title in inside(m.titles, *before))
        for phrase in run[named:]:  # of gazelles 378, and 230 of other firms
            phrase.unpaired = joined and bare and not behind_one


def _without_outer(row: list[Named]) -> list[Named]:
    """A row without its first place, where that only holds the others: in Jiangxi, Nanchang and Ganzhou have."""
    outer = row[0].codes[0] if row[0].codes else ""
    inner = [code for named in row[1:] for code in named.codes[:1]]
    return row[1:] if outer and inner and all(code != outer and within(code, outer) for code in inner) else row


def _row_meant(s: Sentence, run: list[Phrase], start: int) -> list[Named]:
    """The row of places named last that "these three cities" means, where there are as many numbers."""
    found = _THESE_PLACES.search(s.m.low, start, run[0].number.start)
    if found is None or (found["count"] and _IN_WORDS[found["count"]] != len(run)):
        return []
    low = _BRACKETED.sub(lambda number: " " * len(number[0]), s.m.low[: run[0].number.start])
    rows = _place_rows(low, inside(s.m.places, max(0, s.span.start - _FAR_BACK), run[0].number.start))
    return next((row for row in reversed(rows) if len(row) == len(run)), [])


def _are_joined(m: Mentions, run: list[Phrase]) -> bool:
    """Whether nothing but commas and a last "and" stands between the numbers of a row."""
    between = [m.low[one.number.end : other.number.start].strip() for one, other in pairwise(run)]
    if m.low.endswith(": ", 0, run[0].number.start) and set(between) == {","}:
        return True  # over the same years: 509, 614, 739
    if between == [", and"]:
        return False  # there are 40, and 299 SRDI SMEs
    return between[-1] in ("and", ", and") and all(words == "," for words in between[:-1])


def _tells_of_years(s: Sentence, run: list[Phrase]) -> bool:
    """Whether a row of numbers has one for each of as many years: in 2020, 2021 and 2022, in the same three years."""
    m, bare = s.m, all(phrase.bare for phrase in run)
    named = set(_A_YEAR.findall(m.low, s.span.start, s.span.end))
    several = _YEARS.search(m.low, s.span.start, s.span.end)
    spelt = several is not None and _IN_WORDS.get(several["count"], 0) == len(run)
    return bare and (spelt or len(named) == len(run))


def _pair_years(s: Sentence, run: list[Phrase]) -> None:
    """Give each number of a row without places its year: 79, 119 and 223 in 2020, 2021 and 2022; in the same years."""
    if any(phrase.row or phrase.paired_title for phrase in run):
        return
    years = sorted(set(_A_YEAR.findall(s.m.low, s.span.start, s.span.end)))
    for phrase, year in zip(run, years if len(years) == len(run) else [], strict=False):
        phrase.paired_year = year


def _years_before(s: Sentence, run: list[Phrase]) -> set[str]:
    return set(_A_YEAR.findall(s.m.low, s.span.start, run[0].number.start))


def _titles_before(s: Sentence, run: list[Phrase]) -> list[ProgrammeName]:
    """The titles of as many numbers before a row that pairs with them: contributed 55, 716 and 2,700 respectively."""
    if not all(phrase.bare for phrase in run):
        return []
    told = _RESPECTIVELY.match(s.m.low, run[-1].noun_end) is not None
    told = told or " respective " in s.m.low[s.span.start : run[0].number.start]
    if told and not any(phrase.title for phrase in s.phrases):
        return _titles_of_text(s, run)
    before = [phrase for phrase in s.phrases[: s.phrases.index(run[0])] if phrase.title]
    several = len({phrase.title.programme for phrase in before if phrase.title}) == len(run)
    grown = (
        several
        and len(before) == len(run)
        and all(phrase.number.value > first.number.value for phrase, first in zip(run, before, strict=True))
    )
    if grown and inside(s.m.titles, before[-1].noun_end, run[0].number.start):
        grown = False  # had 7 and 9 unicorns; its gazelles were 40 and 55
    told = told or (several and _are_parts_in_turn(s, before, run))
    titles = [phrase.title for phrase in before if phrase.title] if told or grown else []
    return titles[-len(run) :] if len(titles) >= len(run) else []


def _titles_of_text(s: Sentence, run: list[Phrase]) -> list[ProgrammeName]:
    """The titles counted last before a sentence, as many as it has numbers: has 24 unicorns and 83 gazelles. Wuhan's
    respective numbers are 8 and 22.
    """
    near = [title for title in inside(s.m.titles, max(0, s.span.start - _FAR_BACK), s.span.start) if title.programme]
    last = near[-len(run) :]
    return last if len({title.programme for title in last}) == len(run) else []


def _are_parts_in_turn(s: Sentence, wholes: list[Phrase], run: list[Phrase]) -> bool:
    """Whether a row of numbers counts some of the firms of each title before it: 60 gazelles and 20 unicorns, of which
    14 and 5 are new.
    """
    if len(wholes) != len(run) or any(
        part.number.value > whole.number.value for part, whole in zip(run, wholes, strict=True)
    ):
        return False
    led = _OF_EACH.fullmatch(s.m.low, wholes[-1].noun_end, run[0].number.start) is not None
    return led or s.m.low.startswith(_OF_THEM, run[-1].noun_end)


def _names_place_behind(s: Sentence, phrase: Phrase) -> bool:
    return any(item.sort == "place" for item in s.items[phrase.head + 1 : phrase.head + 4])


def _batches(m: Mentions, before: tuple[int, int], behind: tuple[int, int], length: int) -> list[Batch] | None:
    """As many batches as there are numbers, each by its name or all by a span."""
    row = _row_of(m, m.batches, behind, length) or _row_of(m, m.batches, before, length)
    if row:
        return row
    spans = [
        batch
        for batch in [*inside(m.batches, *before), *inside(m.batches, *behind)]
        if batch.last - batch.first + 1 == length
    ]
    if not spans:
        return None
    span = spans[-1]
    return [span._replace(first=number, last=number) for number in range(span.first, span.last + 1)]


def _spread(run: list[Phrase], names: Sequence[_Mention]) -> None:
    """Let every number of a row have the whole row as its own words, and the title behind the last one as its title."""
    last = run[-1]
    left = min(run[0].start, names[0].start)
    right = max(last.end, last.noun_end, names[-1].end)
    first, firms = run[0].first, last.firms
    for phrase in run:
        phrase.start, phrase.end, phrase.first = left, right, first
        phrase.title = phrase.title or last.title
        phrase.firms = phrase.firms or firms
        phrase.adjectives = phrase.adjectives or last.adjectives
        before = [cue for cue in run[0].cues if cue.start < phrase.number.start]
        phrase.take(before + [cue for cue in last.cues if cue.start > last.number.start])


def _pair_levels(m: Mentions, run: list[Phrase], start: int) -> bool:
    """Give two numbers the two levels of one title: 26 national and 118 provincial, or a respective 3 and 34."""
    title, first = run[-1].title, run[0]
    if len(run) != 2:
        return False
    if title and first.adjectives and (level := LEVELS.get(first.adjectives[0].removesuffix("-level"))):
        first.title = title._replace(level=level, programme=at_level(m.low, title, level))
        return True
    before = inside(m.titles, start, first.number.start)
    level = other_level(m.low, before[-1]) if before else None
    if level and all(phrase.bare for phrase in run):
        first.paired_title, run[1].paired_title = before[-1]._replace(level=level), before[-1]
        _spread(run, before[-1:])
        return True
    return False


def _pair_words(m: Mentions, run: list[Phrase], start: int) -> bool:
    """Give each number of a row the name of its sector: machinery, electronics and chemicals saw 251, 178 and 128."""
    found = _NAMES.search(m.low, start, run[0].number.start)
    names = pattern(r",? and |, ").split(found["names"]) if found else []
    if len(names) != len(run):
        return False
    for phrase, name in zip(run, names, strict=True):
        phrase.paired_part = name
    return True


def _place_rows(low: str, places: list[Named], *, mixed: bool = False) -> list[list[Named]]:
    """The rows of two and more names among places, in the text in lower case that names them; where it is ``mixed``, a
    zone may stand before a division and need not lie in it.
    """
    rows: list[list[Named]] = []
    for place in places:
        pointing = place.stands_for and not (mixed and place.stands_for == "zone")
        if pointing or place.role == "firm" or place.codes[:1] == (NATION.code,):
            continue
        alike = rows and (mixed or rows[-1][-1].role != "zone" or place.role == "zone")
        if alike and _ROW_LINK.fullmatch(low, rows[-1][-1].end, place.start):
            rows[-1].append(place)
        else:
            rows.append([place])
    return [row for row in rows if len(row) > 1]


def _row_of(m: Mentions, mentions: Spans[T], stretch: tuple[int, int], length: int) -> list[T] | None:
    """The first row of mentions of one kind in a stretch that has just so many."""
    row: list[T] = []
    for mention in inside(mentions, *stretch):
        row = [*row, mention] if row and _LINK.fullmatch(m.low, row[-1].end, mention.start) else [mention]
        if len(row) == length:
            return row
    return None


def _after_shared(s: Sentence, phrase: Phrase) -> bool:
    """Whether a number goes on from one that each of several places has: A and B have 10 each, C 9, D and E 7."""
    before = s.phrases[: s.phrases.index(phrase)]
    return any(len(other.row) > 1 for other in before)


def _share(s: Sentence, phrase: Phrase) -> None:
    """Give a number that several places share to each of them, or to their sum."""
    m = s.m
    if each := _EACH_BEHIND.match(m.low, phrase.noun_end):
        stop = min(s.span.end, each.end() + 200)
        phrase.row = next(iter(_place_rows(m.low, inside(m.places, each.end(), stop))), [])
        return
    if row := _counted_row(s, phrase) or _listed_row(s, phrase):
        phrase.row = row
        return
    in_each = bool(_IN_EACH.match(m.low, phrase.number.end))  # the other three are in A, B and C, one in each
    start = _end_before(s, s.phrases.index(phrase)) if in_each else phrase.start
    rows = _place_rows(m.low, inside(m.places, start, phrase.number.start))
    if named := _EACH_NAMED.match(m.low, phrase.noun_end):
        phrase.row = next(iter(_place_rows(m.low, inside(m.places, named.end(), s.span.end))), [])
        return
    if not rows:
        return
    row = rows[-1]
    between = m.low[row[-1].end : phrase.number.start]
    if len(between) > 60 or inside(m.places, row[-1].end, phrase.number.start):
        return
    behind = m.low[phrase.noun_end : phrase.noun_end + 16]
    words = set((between + behind).replace(",", " ").replace(".", " ").replace(";", " ").split())
    before = s.phrases[: s.phrases.index(phrase)]
    alike = _ALIKE.search(m.low, max(0, row[0].start - 12), phrase.number.start) is not None
    alike = alike and not any(other.row == row for other in before)
    floor = phrase.number.bound in ("at_least", "at_most") and _STANDING.issuperset(between.split())
    if words & _EACH or floor or alike or (not between.strip() and phrase.bare and _after_shared(s, phrase)):
        phrase.row = row
    elif (
        words & _SUM
        or "between them" in between
        or between.strip() in _HAVE
        or (phrase.bare and _is_counted_in(m.low, row))
    ):
        phrase.row = [Named(row[0].start, row[-1].end, (), "zone", m.text[row[0].start : row[-1].end])]


def _counted_row(s: Sentence, phrase: Phrase) -> list[Named]:
    """The row of places before a number that are counted beside it, and of which it tells the floor, or what each has:
    four cities, A, B, C and D, have more than 100; A, B and C: in each of these three there are 40; else none.
    """
    m, number = s.m, phrase.number
    before = s.phrases[: s.phrases.index(phrase)]
    counted = [
        other
        for other in before
        if other.thing in KINDS_OF_PLACES or _ALL_OF.search(m.low, s.span.start, other.number.start)
    ]
    if not counted or any(other.number.value > counted[-1].number.value for other in before):
        return []
    words = {item.words for item in s.items if item.start >= counted[-1].number.start}
    each = bool(words & _EACH) or _EVERY_ONE.search(m.low, s.span.start, number.start) is not None
    if not (each or number.bound == "at_least") or words & _SUM:
        return []
    rows = _place_rows(m.low, inside(m.places, s.span.start, number.start))
    return next((row for row in rows if len(row) == counted[-1].number.value), [])


def _listed_row(s: Sentence, phrase: Phrase) -> list[Named]:
    """The row of places behind a floor that lists those which passed it: nine cities each added more than 100 firms,
    including A, B and C.
    """
    m, number = s.m, phrase.number
    if number.bound != "at_least" or not _SEVERAL_PLACES.search(m.low, s.span.start, number.start):
        return []
    listed = _LISTED_BEHIND.match(m.low, phrase.noun_end, s.span.end)
    if listed is None or any(number.end < other.number.start < listed.end() for other in s.phrases):
        return []
    rows = _place_rows(m.low, inside(m.places, listed.end(), s.span.end))
    return rows[0] if rows and not m.low[listed.end() : rows[0][0].start].strip() else []


def _is_counted_in(low: str, row: list[Named]) -> bool:
    """Whether firms of several places are spoken of as one number: the gazelles in Jinan and Zibo reached 120."""
    joined = " and " in low[row[-2].end : row[-1].start]
    return joined and bool(_IN_SUM.search(low, max(0, row[0].start - 40), row[0].start))
