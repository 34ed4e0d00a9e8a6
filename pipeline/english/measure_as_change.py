"""Whether a number counts those who came to have a title in one round rather than all who have it."""

from __future__ import annotations

from pipeline.clauses import inside, overlapping
from pipeline.english.case import Case
from pipeline.english.measure_as_total import LEVELS
from pipeline.english.words import BIT, Cue, bits, kinds_of
from pipeline.patterns import pattern
from pipeline.records import Measure
from pipeline.scopes import Finding

_HAVING = frozenset(
    {"has", "have", "had", "boasts", "boast", "boasted", "counts", "owns", "own", "possesses", "home to"}
)
_JUST = frozenset({"recently", "lately", "newly", "just", "freshly"})
_SEEN_TO = frozenset({"seen", "helped", "guided", "witnessed", "has seen", "enabled", "supported"})
_SEEING = frozenset({"saw", "see", "sees", "has seen"})
# What firms do that were none of the kind before.
_COMING = (
    "established", "set up", "created", "founded", "born", "formed", "emerge", "added", "recogni", "certified",
    "identified", "approved", "named", "selected", "join", "newly", "come into being", "spring up", "win ", "earn",
)  # fmt: skip
_HAVING_KINDS = bits("has", "stock", "today")
_HAD = ("had", "boasted", "counted", "were", "was")
_BORNE = r"(?:registered|recogni[sz]ed|certified|approved|accredited|identified|qualified)"
_BEARING = pattern(
    rf"['\"]? {_BORNE}(?:(?P<in> in (?:the )?)|(?=[.,;:)\n]|$| and (?:[a-z]+ ){{0,2}}\d| so far\b| to date\b| with ))"
)
_BEARING_FIRST = pattern(rf"{_BORNE} (?:in|at) (?:the )?[\w' -]{{2,30}} (?:now )?are (?:now )?$")
_PERFECT = (["have", "been"], ["has", "been"], ["had", "been"])
OF_NEW = pattern(
    r" of (?:the|these|those|its|their) (?:new(?:ly)?|newcomers|additions|entrants)\b|"
    r"(?: of (?:them|which|whom|these))?,? (?:(?:all )?(?:are|were|being) )?"
    r"(?:new(?:ly)?(?! and high)|newcomers|minted|added|fresh(?=[.,;)\n]|$))(?!\w)"
)
_IN_COURSE_OF = ("in the course of ", "during ", "throughout ", "in the course ")
_IN_ONE_YEAR = pattern(r" (?:in (?:20\d\d\b(?!-)|the same (?:period|month|quarter)|that year)|(?:last|this) year\b)")

# Whom one year brought forth, as harvesters say.
_CROP = pattern(
    r"\b(?:year|round|season)'s (?:new |fresh |own )?(?:crop|intake|harvest|haul|yield|vintage|"
    r"addition)s?\b[^.;:\d]{0,60}$"
)
_ALTOGETHER = (" altogether ", " all told ", " in all ", " overall ")


def totals_list(case: Case, today: Cue, fresh: Cue) -> bool:
    """Whether "a total" only adds up the names on a list: Lishui has a total of 5 companies on it."""
    scene, number = case.scene, case.phrase.number
    on_it = fresh.start >= number.end and fresh.words.startswith(("on ", "in ", "into ", "onto "))
    told = kinds_of(inside(scene.m.cues, scene.start, number.start)) & bits("selected", "list", "announced")
    return on_it and today.words.endswith(" a total") and bool(told or case.listed.recent)


def saw_come(case: Case) -> bool:
    """Whether a place has seen firms come to be: the city saw 1,200 high-tech enterprises set up last year."""
    verb, phrase = case.scene.role.verb, case.phrase
    if verb is None or verb.words not in _SEEING:
        return False
    behind = case.scene.s.items[phrase.head + 1 : phrase.head + 3]
    return bool(behind) and " ".join(item.words for item in behind).startswith(_COMING)


def is_crop(case: Case) -> bool:
    """Whether a number is that of those whom one year brought: this year's crop of gazelles is 9."""
    scene = case.scene
    return _CROP.search(scene.m.low, max(scene.start, case.phrase.start), case.phrase.number.start) is not None


def counts_all(case: Case) -> bool:
    """Whether a number is told of all with the title, or as what there are altogether: that of all gazelles is 74, its
    gazelles altogether 74.
    """
    low, title, number = case.scene.m.low, case.title, case.phrase.number
    if low.endswith(_ALTOGETHER, case.phrase.start, number.start):
        return case.phrase.bare
    before = case.phrase.start <= title.start < number.start
    return case.phrase.bare and before and low.endswith(" all ", 0, title.start) and case.own_batch is None


def is_intake(case: Case) -> bool:
    """Whether technology-based SMEs are those that the register took in within one year that the text names."""
    low, phrase = case.scene.m.low, case.phrase
    if case.programme != "tech_sme" or not case.cue("entered", "database"):
        return False
    return any(
        len(date.date) == 4 and (low.startswith("in ", date.start) or low.endswith(_IN_COURSE_OF, 0, date.start))
        for date in inside(case.scene.m.dates, min(phrase.start, case.title.start), phrase.end)
    )


def are_called(case: Case, chosen: Cue) -> bool:
    """Whether firms are said to be what the title behind them says, where no list is spoken of: 480 are classed as."""
    low, phrase = case.scene.m.low, case.phrase
    now = low.endswith((" are ", " is ", " are now ", " are already "), 0, chosen.start)
    called = now and chosen.words.endswith(" as") and chosen.start >= phrase.noun_end
    return called and not case.listed.recent and not is_of_one_year(case)


def bears_title(case: Case) -> bool:
    """Whether a participle says of the firms that a place has which title they bear, and nothing when they got it: has
    310 high-tech enterprises registered; registered in Foshan are 310.
    """
    scene, low, verb = case.scene, case.scene.m.low, case.scene.role.verb
    if _BEARING_FIRST.match(low, scene.start, case.phrase.number.start):
        return True
    if verb is None or not verb.kinds & _HAVING_KINDS or verb.words.endswith(_HAD) or case.listed.recent:
        return False
    found = _BEARING.match(low, case.phrase.noun_end) if case.phrase.title else None
    return found is not None and bool(not found["in"] or overlapping(scene.m.places, found.end(), found.end() + 1))


def holds_newcomers(case: Case) -> bool:
    """Whether the next number tells which of a number's firms are new: lists 368 unicorns, 74 of them newly added."""
    scene = case.scene
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if following is None or following.title or following.number.value >= case.phrase.number.value:
        return False
    said = OF_NEW.match(scene.m.low, following.number.end)
    return said is not None and said[0].startswith((" of ", ", of "))


def returns_to_list(case: Case, whole: Finding) -> bool:
    """Whether a text goes back from the sum of all batches to the list in hand: Guangdong topped the list with 448."""
    summed = whole.measure == "cumulative" and whole.batch is not None and case.place.code != whole.region
    return summed and case.phrase.title is None and case.listed.batch is not None and case.listed.recent


def is_had(case: Case) -> bool:
    """Whether somebody has the firms of a number."""
    verb = case.scene.role.verb
    return verb is not None and verb.words in _HAVING


def newcomers(case: Case) -> Measure:
    both = case.listed.review is not None and case.listed.batch is not None and not case.cue("new")
    row = case.phrase.bare and bool(case.whole)
    return "new_and_reviewed" if both and case.listed.age <= 1 and not row and not _names_one(case) else "new"


def _names_one(case: Case) -> bool:
    """Whether the sentence tells newcomers and firms reviewed apart."""
    scene = case.scene
    return len(scene.s.phrases) > 1 and any(
        cue.kinds & BIT["reviewed"] for cue in inside(scene.m.cues, scene.s.phrases[0].start, scene.end)
    )


def selected_now(case: Case, chosen: Cue) -> bool:
    """Whether "recognized" tells of one round rather than of a stock: have been recognized."""
    if case.listed.recent and (case.listed.batch or case.listed.year) and not case.phrase.title:
        return True
    known = case.scene.memory.by_count.get(case.phrase.number.value)
    if known and (known.measure, known.programme, known.region) == ("new", case.programme, case.place.code):
        return True  # as the headline says
    before = case.scene.m.low[max(0, chosen.start - 40) : chosen.start].split()
    words = [word for word in before if not word.endswith("ly")]
    if _JUST & set(before[-4:]) or raises_total(case):
        return True
    if case.scene.role.head in _SEEN_TO:
        return False  # has seen 8,997 of them grow into little giants
    if is_of_one_year(case):
        return True
    perfect = words[-2:] in _PERFECT or words[-1:] in (["has"], ["had"], ["have"])
    if perfect and case.listed.age == 0 and case.listed.batch:
        return True
    return not perfect and not case.cue("today")


def raises_total(case: Case) -> bool:
    """Whether the next number is the total that the firms of this one have brought about: three companies have been
    named single champions, bringing the total to 9.
    """
    scene = case.scene
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if following is None or following.number.value <= case.phrase.number.value or following.thing:
        return False
    if following.title and following.title.programme != case.programme:
        return False
    tied = [
        cue for cue in inside(scene.m.cues, case.phrase.noun_end, following.number.start) if cue.kinds & BIT["tied"]
    ]
    return bool(tied) and "from" not in scene.m.low[tied[-1].end : following.number.start].split()


def is_of_one_year(case: Case) -> bool:
    """Whether the words behind a number limit it to one year: had approved 1,998 in the same period of 2023."""
    m, phrase = case.scene.m, case.phrase
    years = [date for date in inside(m.dates, phrase.noun_end, phrase.end) if len(date.date) == 4]
    return bool(_IN_ONE_YEAR.match(m.low, phrase.noun_end)) or any(
        m.low.startswith("in ", year.start) for year in years
    )


def is_put_on_list_of_year(case: Case) -> bool:
    """Whether the firms that somebody put on a list in a year are said to be so many: those stored in 2023 total 40."""
    m, scene, head = case.scene.m, case.scene, case.scene.role.verb
    if head is None or head.words not in LEVELS or not scene.start <= case.title.start < head.start:
        return False
    put = [cue for cue in inside(m.cues, case.title.end, head.start) if cue.kinds & bits("selected", "list", "entered")]
    dates = [date for date in inside(m.dates, case.title.end, head.start) if m.low.startswith("in ", date.start)]
    return bool(put) and bool(dates or inside(m.years, case.title.end, head.start))
