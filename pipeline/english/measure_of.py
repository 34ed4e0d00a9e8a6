"""What is counted: newcomers, firms reviewed, the stock, applicants or losses."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.clauses import inside, last_before
from pipeline.divisions import NATION, within
from pipeline.english.handing_on import Listed
from pipeline.english.part_of import Part, is_part, part_of
from pipeline.english.phrases import Phrase
from pipeline.english.scene import Scene
from pipeline.english.words import BIT, Cue, bits, kinds_of, word_set
from pipeline.mentions import Batch, Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.records import Measure, Programme
from pipeline.scopes import Finding

_WITH = ("with", "after", "including", "following", "plus", "since", "as of", "by")
_NEEDS_TOTAL = word_set("needs total")
_ADDED = frozenset({"together with", "plus", "combined with"})
_GOT = bits("selected", "entered", "new")
_STANDING_KINDS = bits("total", "today", "stock", "has")
_ASKED = frozenset({"recognition", "identification", "certification"})  # nouns for what applicants want
_FRESH_WORDS = frozenset({"new", "more", "newly", "additional", "further", "newly-added", "another"})
_RISING = ("exceed", "surpass", "topp", "tops")
_LEVELS = word_set("levels")
_GROWN = word_set("grown")
_STANDING = frozenset({"stood at", "stands at", "stand at"})
# What a place comes to by those it has just gained or lost: added 2 to reach 24, lost 1 to end with 25.
_REACHING = frozenset({"reach", "reaching", "end with", "end at", "finish with", "finish at", "total", "hit", "make"})
# Words by which a part of newcomers would be something else.
_TURNS = ("new", "reviewed", "pass", "fail", "applied", "review")
_HAVING = frozenset({"has", "have", "had"})
_JUST = frozenset({"recently", "lately", "newly", "just", "freshly"})
_SEEN_TO = frozenset({"seen", "helped", "guided", "witnessed", "has seen", "enabled", "supported"})
_SEEING = frozenset({"saw", "see", "sees", "has seen"})
# What firms do that were none of the kind before.
_COMING = (
    "established", "set up", "created", "founded", "born", "formed", "emerge", "added", "recogni", "certified",
    "identified", "approved", "named", "selected", "join", "newly", "come into being", "spring up", "win ", "earn",
)  # fmt: skip
_PERFECT = (["have", "been"], ["has", "been"], ["had", "been"])
IF_ALL = pattern(
    r"(?:if|once|should|when|after)\b[^.;]{0,70}\b(?:list|batch|publicity|publicization|recogni[sz]ed|approved|confirmed|pass(?:ed)?|released|"
    r"announce\w*|objects?|objections?)\b[^.;,]{0,30},"
)
_OF_NEW = pattern(
    r" of (?:the|these|those|its|their) (?:new(?:ly)?|newcomers|additions|entrants)\b|"
    r"(?: of (?:them|which|whom|these))?,? (?:(?:all )?(?:are|were|being) )?(?:new(?:ly)?|newcomers|minted|added)\b"
)
_OF_LIST = pattern(
    r"\bnumber of (?:(?:newly )?(?:selected|shortlisted|listed|publicized|recogni[sz]ed|approved|certified|identified|"
    r"named|announced) (?:\w+ )?(?:companies|enterprises|firms|businesses)\b|(?:\w+ ){0,2}(?:companies|enterprises|"
    r"firms|businesses|names) (?:selected |shortlisted |included )?"
    r"(?:(?:on|in|for) (?:this|the|its) (?:latest |new |current )?(?:list|batch|round)|this time)\b)"
)
_OF_APPLICANTS = pattern(r" (?:of|for) (?:the )?(?:recommendations?|applications?|declarations?|nominations?)\b")
_ADDED_BEHIND = pattern(r" more\b(?! than| of | or )")  # 19 unicorn startups more in Guangdong
_ON_THIS_LIST = pattern(
    r",? (?:this time|(?:in|on|for) (?:it|(?:this|the (?:latest|new|current)) (?:batch|list|round|selection)))\b"
)
_IN_TOTAL = pattern(r" (?:in total|in all|altogether|overall|all told)\b")
_IN_ONE_YEAR = pattern(r" (?:in (?:20\d\d\b(?!-)|the same (?:period|month|quarter)|that year)|(?:last|this) year\b)")
_BEFORE = (" before", " previously", " earlier")
_HAD_BEFORE = pattern(r"[^,.;\d]{0,30} (?:had|held|bore|carried) (?:it |them |the \w+ )?(?:before|already|earlier)\b")
_NEWLY = pattern(r"\bnew(?:ly[- ]\w+)? $")
_FOR_YEARS = pattern(r"\bfor (?:\w+ ){1,3}(?:years|months)\b")
_IN_THE_YEAR = pattern(r"\b(?:this|in the|for the|of the|within the) year\b")
_FRESH = (
    r"(?:(?:new|just|freshly|recently|lately)(?:ly)?[- ]\w+(?:ed|n)|new(?:est)?|latest|fresh|recent|publici[sz]ed|"
    r"announced|named|current|additional)"
)
_OF_FIRMS = (
    r"(?:ones|names|faces|batch|list|firms|companies|enterprises|members|winners|titles|group|cohort|recognitions)"
)
_COMERS = r"(?:newcomers|additions|entrants|arrivals|recruits|entries|intake)"
# What a stock is said to hold: including the newly publicized ones, counting this year's additions.
_WITH_NEWCOMERS = pattern(
    r"\b(?:including|counting|with|adding|plus|after|following|factoring in|taking in|along with)(?: in)?(?: all)? "
    r"(?:the|these|those|its|their|this (?:year|batch|round|month)'s|this)(?: city's| province's)? "
    rf"(?:{_FRESH} {_OF_FIRMS}|(?:{_FRESH} )?{_COMERS})\b|"
    rf"\b(?:{_FRESH} {_OF_FIRMS}|(?:{_FRESH} )?{_COMERS}) (?:included|counted|added|taken in)\b"
)
Stretch = tuple[int, int]


@dataclass(slots=True)
class Case:
    """A number whose fields are being filled: the sentence, its phrase, title, programme and place.

    ``part`` are the words that make its firms a part. ``sources`` collects, for each field that some words gave, the
    stretch of those words. ``is_part`` says whether the number counts a part of firms that another one counted; the
    fields behind it are what the methods of their names find.
    """

    scene: Scene
    phrase: Phrase
    title: ProgrammeName
    programme: Programme
    place: Place
    part: Part | None
    cues: list[Cue]
    listed: Listed
    kinds: int = 0
    sources: dict[str, Stretch] = field(default_factory=dict)
    is_part: bool = field(init=False)
    split: Finding | None = field(init=False)
    whole: Finding | None = field(init=False)
    own_batch: Batch | None = field(init=False)

    def __post_init__(self) -> None:
        self.is_part = is_part(self.scene, self.phrase)
        self.split, self.whole, self.own_batch = self._split(), self._whole(), self._own_batch()

    def _split(self) -> Finding | None:
        """The first finding of its sentence, where the next numbers, its own among them, add up to that one's."""
        phrases, findings = self.scene.s.phrases, self.scene.findings
        if not findings or len(phrases) < 3 or phrases[0].number != findings[0].count:
            return None
        rest = 0
        for at, phrase in enumerate(phrases[1:], start=1):
            rest += phrase.number.value
            if rest >= findings[0].count.value:
                return findings[0] if at > 1 and rest == findings[0].count.value and self.scene.at <= at else None
        return None

    def _whole(self) -> Finding | None:
        """The earlier finding of which its number is an item, a part or a continuation."""
        scene, memory, phrase = self.scene, self.scene.memory, self.phrase
        if phrase.of and phrase.of.number.value in memory.by_count:
            return memory.by_count[phrase.of.number.value]
        if scene.whole:
            return scene.whole
        latest = memory.latest
        if scene.findings:
            latest = scene.findings[-1]
            if latest.subset and not self.is_part:
                latest = next((f for f in reversed(scene.findings) if f.subset is None), memory.latest or latest)
        strange = latest is not None and latest.programme != self.programme
        if latest is None or (
            strange and not (self.is_part and (self.phrase.title or self.programme == "key_little_giant"))
        ):
            return memory.frame(self.programme)
        return latest if memory.since_latest <= 3 else memory.frame(self.programme) if self.is_part else None

    def _own_batch(self) -> Batch | None:
        """The batch named among its number's words, behind the number rather than before it."""
        phrase, m = self.phrase, self.scene.m
        if phrase.paired_batch:
            return phrase.paired_batch
        near = [each for each in inside(m.batches, phrase.start, phrase.end) if not phrase.only_compares(each.start)]
        if not near and self.cue("current") and self.listed.batch:
            return self.listed.batch
        if not near and (last := last_before(m.batches, phrase.number.start)):
            between = m.low[last.end : phrase.number.start]
            near = [last] if between in (" of ", " of the ") else []  # one of the first batch of 248
        behind = [batch for batch in near if batch.start >= phrase.number.end]
        return next(iter(behind or near[::-1]), None)

    def cue(self, *kinds: str) -> Cue | None:
        """The cue of one of the kinds that stands nearest to the number among its own words."""
        wanted, number = bits(*kinds), self.phrase.number
        if not self.kinds & wanted:
            return None
        fitting = [cue for cue in self.cues if cue.kinds & wanted]
        if len(fitting) == 1:
            return fitting[0]
        return min(fitting, key=lambda cue: min(abs(cue.start - number.end), abs(number.start - cue.end)))

    def give(self, name: str, start: int, end: int) -> None:
        """Note which words gave a field."""
        if end > start:
            self.sources[name] = (start, end)

    def inherit(self, whole: Finding, name: str) -> None:
        """Take a field's words over from the finding that this one goes on from."""
        for source, start, end in whole.sources:
            if source == name:
                self.give(name, start, end)


def case_of(scene: Scene, phrase: Phrase, title: ProgrammeName, programme: Programme, place: Place) -> Case:
    """The case of one number."""
    found = part_of(scene, phrase, title)
    part = found or ("", 0, 0)
    own = [cue for cue in phrase.cues if cue.kinds & ~bits("firms", "rank") and not part[1] <= cue.start < part[2]]
    if "listed" in part[0]:
        own = [cue for cue in own if cue.words != "listed"]  # on an exchange, not on a list
    if part[0]:  # are on the ChiNext
        own = [cue for cue in own if cue.start > part[1] or scene.m.low[cue.end : part[1]].strip() not in ("", "the")]
    own = [cue for cue in own if cue.end <= phrase.number.start or cue.start >= phrase.number.end]
    own += _lead(scene, phrase) + _shared(scene, phrase) + _joined_verb(scene)
    return Case(scene, phrase, title, programme, place, found, own, scene.memory.listed(programme), kinds_of(own))


def _shared(scene: Scene, phrase: Phrase) -> list[Cue]:
    """The words of a proposal behind the second of two numbers: 30 champion firms and 12 products to be selected."""
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if not (following and phrase.title and following.title and following.title.programme == phrase.title.programme):
        return []
    joined = scene.m.low[phrase.noun_end : following.number.start].strip() == "and"
    return [cue for cue in following.cues if joined and cue.kinds & BIT["proposed"]]


def _joined_verb(scene: Scene) -> list[Cue]:
    """The verb that a number shares with one before it that claims nothing: named 31 quasi-unicorns, 35 gazelles."""
    verb = scene.role.verb
    shared = scene.role.joined and not scene.findings
    return [verb.what] if shared and verb is not None and isinstance(verb.what, Cue) else []


def _lead(scene: Scene, phrase: Phrase) -> list[Cue]:
    """The cues before a colon that introduces a list: newly added this year: 31 little giants, 402 gazelles."""
    colon = scene.m.low.find(": ", scene.start, phrase.start + 1)
    if colon == -1 or colon - scene.start > 80 or inside(scene.m.numbers, scene.start, colon):
        return []
    return [
        cue for cue in inside(scene.m.cues, scene.start, colon) if cue.kinds & bits("new", "selected", "stock", "today")
    ]


def measure_of(case: Case) -> Measure:
    """What a number counts: the strongest words win."""
    measure, cue = _measure(case)
    if cue:
        case.give("measure", cue.start, cue.end)
    return measure


def _measure(case: Case) -> tuple[Measure, Cue | None]:
    cue, own = case.cue, case.own_batch
    if case.phrase.bare and case.scene.m.low.startswith(" left", case.phrase.noun_end):
        return "cumulative", None
    if (found := cue("revoked")) or _was_taken(case):
        return "revoked", found
    if case.split and case.split.measure in ("new", "applied", "cumulative") and not cue(*_TURNS):
        return case.split.measure, None
    if (found := cue("reviewed")) and not (own and not own.review and _sums_up(case)):
        return "reviewed", found
    if (found := cue("pass", "fail")) and _is_under_review(case) and not case.cue("new"):
        return ("revoked" if found.kinds & BIT["fail"] else "reviewed"), found
    if found := cue("held"):
        return "cumulative", found
    listed = case.listed.recent and case.listed.status is not None and case.listed.status[0] == "proposed"
    got = case.kinds & _GOT and any(each.kinds & _GOT and each.words not in _ASKED for each in case.cues)
    if (found := cue("applied")) and not got and not (listed and case.phrase.bare):
        return "applied", found
    if _is_put_forward(case) or (own and _OF_APPLICANTS.match(case.scene.m.low, own.end)):
        return "applied", found
    if found := cue("before"):
        return "cumulative", found
    if own and own.review and cue("review", "selected"):
        return "reviewed", cue("review", "selected")
    if own and own.last > own.first == 1:
        return "cumulative", None
    if own and case.phrase.of is not None and case.phrase.of.number.end <= own.start:
        return "new", None  # 18 of the city's 63 came with the fourth batch
    if _adds_batches(case):
        return "cumulative", cue("total")
    if _adds_both(case):
        return "new_and_reviewed", cue("total")
    if _is_sum_of_year(case):
        return "new", cue("tied", "total")
    summed = _IN_TOTAL.match(case.scene.m.low, case.phrase.noun_end) or (
        cue("total") and case.scene.findings and not case.phrase.paired_batch
    )
    if case.phrase.bare and summed and _outgrows(case):
        return "cumulative", cue("total")
    if case.scene.role.head == "exceed" and _outgrows(case):
        return "cumulative", None  # got 92 new ones and passed the 300 mark
    if own and _of_batch_alone(case, own):
        return "new", None
    if (found := cue("total")) and _is_of_list(case):
        return "new", found
    if is_tied(case, own) or _is_total(case):
        return "cumulative", cue("tied", "total")
    if own:
        return "new", None
    if _sums_up(case):
        return "new_and_reviewed", cue("list")
    if compares_with_before(case):
        return "cumulative", None
    made_known = cue("announced", "selected")
    if made_known and case.scene.m.low.endswith((" batch of ", " crop of "), 0, case.phrase.number.start):
        return "new", None
    if case.programme == "key_little_giant" and _is_in_the_year(case):
        return "new", None
    if case.scene.memory.private and _holds_newcomers(case):
        return "cumulative", None
    if case.listed.batch and case.listed.recent and _ON_THIS_LIST.match(case.scene.m.low, case.phrase.noun_end):
        return "new", None
    batch = cue("current")
    sized = batch and case.phrase.number.start - batch.end == len(" of ")  # the batch of 310
    if batch and batch.words == "the batch" and not sized and not cue("today", "stock", "total"):
        return "new", batch
    return _unbatched(case)


def _was_taken(case: Case) -> bool:
    """Whether a title was taken from firms that had it."""
    role = case.scene.role
    return role.head == "bestowed" and case.scene.m.low.endswith(" from ", 0, case.phrase.number.start)


def _is_under_review(case: Case) -> bool:
    """Whether the text has just told of a review, in which firms then pass or fail."""
    earlier = inside(case.scene.m.cues, case.scene.start, case.phrase.number.start)
    if any(finding.measure in ("reviewed", "revoked") for finding in case.scene.findings):
        return True  # 48 failed the review, and 310 passed it
    return case.scene.memory.reviewing or any(
        cue.kinds & BIT["review"] and case.scene.m.low.endswith("'s ", 0, cue.start) for cue in earlier
    )


def _is_put_forward(case: Case) -> bool:
    """Whether somebody recommends the firms that may then be selected: recommended 42 firms to be named."""
    verb = case.scene.role.verb
    return verb is not None and bool(verb.kinds & BIT["applied"]) and not verb.kinds & bits("selected", "list")


def _unbatched(case: Case) -> tuple[Measure, Cue | None]:
    """The measure of a number whose own words name no batch."""
    today, fresh = _today(case), case.cue("new", "entered")
    if case.scene.role.head == "answer" and not (case.listed.batch and case.listed.recent):
        return "cumulative", today
    if _is_intake(case):
        return "new", case.cue("entered", "database")
    if case.scene.memory.private and fresh and not fresh.kinds & BIT["new"]:
        fresh = case.cue("new")
    if fresh and today and _totals_list(case, today, fresh):
        return _fresh(case), fresh
    head = case.scene.role.verb
    if head and head.kinds & BIT["stock"] and case.scene.m.low.startswith(_BEFORE, case.phrase.noun_end):
        return "cumulative", case.cue("stock")  # there were 25 before
    low, number = case.scene.m.low, case.phrase.number
    if _HAD_BEFORE.match(low, case.phrase.noun_end):
        return "cumulative", None  # which 22 in the city had before
    if low.endswith("another ", 0, number.start) or _ADDED_BEHIND.match(low, case.phrase.noun_end):
        return _fresh(case), None
    own_new = case.title.start == number.end + 1  # 480 "new specialized" SMEs
    of_new = case.phrase.of is not None and _FRESH_WORDS & set(case.phrase.of.adjectives)
    if of_new or _FRESH_WORDS & set(case.phrase.adjectives) or (not own_new and _OF_NEW.match(low, number.end)):
        return _fresh(case), None
    if case.scene.start <= case.title.start < number.start and _NEWLY.search(
        low, max(0, case.title.start - 30), case.title.start
    ):
        return _fresh(case), case.cue("new")  # newly certified gazelles totaled 120
    if _is_level(case):
        return "cumulative", None
    if _saw_come(case):
        return _fresh(case), case.cue("selected", "new")
    if case.scene.role.head == "bestowed" and not today:
        return _fresh(case), case.cue("selected", "entered")
    if fresh and fresh.words.startswith("been on"):
        return "cumulative", fresh
    if fresh and not fresh.kinds & BIT["new"] and case.scene.m.low.endswith(("are ", "is "), 0, fresh.start):
        return "cumulative", fresh
    if fresh and not fresh.kinds & BIT["new"] and not case.listed.recent and not _selected_now(case, fresh):
        return "cumulative", fresh
    if fresh and not (today and not _FRESH_WORDS & set(fresh.words.split())):
        return _fresh(case), fresh
    if (proposed := case.cue("proposed")) and not today:
        return _fresh(case), proposed
    if today:
        return "cumulative", today
    there = head is not None and head.words.startswith("there ") and (case.phrase.bare or case.is_part)
    if head and head.kinds & BIT["stock"] and not (there and case.whole):
        return "cumulative", case.cue("stock")
    return _by_itself(case)


def _totals_list(case: Case, today: Cue, fresh: Cue) -> bool:
    """Whether "a total" only adds up the names on a list: Lishui has a total of 5 companies on it."""
    scene, number = case.scene, case.phrase.number
    on_it = fresh.start >= number.end and fresh.words.startswith(("on ", "in ", "into ", "onto "))
    told = kinds_of(inside(scene.m.cues, scene.start, number.start)) & bits("selected", "list", "announced")
    return on_it and today.words.endswith(" a total") and bool(told or case.listed.recent)


def _saw_come(case: Case) -> bool:
    """Whether a place has seen firms come to be: the city saw 1,200 high-tech enterprises set up last year."""
    verb, phrase = case.scene.role.verb, case.phrase
    if verb is None or verb.words not in _SEEING:
        return False
    behind = case.scene.s.items[phrase.head + 1 : phrase.head + 3]
    return bool(behind) and " ".join(item.words for item in behind).startswith(_COMING)


def _today(case: Case) -> Cue | None:
    """The words for what there is by now; "such firms" says so only of the number that it is the noun of."""
    cue, phrase = case.cue("today"), case.phrase
    if cue is None or not cue.words.startswith("such "):
        return cue
    return cue if phrase.number.end <= cue.start < max(phrase.noun_end, phrase.number.end + 1) else None


def _is_intake(case: Case) -> bool:
    """Whether technology-based SMEs are those that the register took in within one year that the text names."""
    low, phrase = case.scene.m.low, case.phrase
    if case.programme != "tech_sme" or not case.cue("entered", "database"):
        return False
    return any(
        len(date.date) == 4 and low.startswith("in ", date.start)
        for date in inside(case.scene.m.dates, min(phrase.start, case.title.start), phrase.end)
    )


def _by_itself(case: Case) -> tuple[Measure, Cue | None]:
    """The measure of a number by its verb, or by the finding that it goes on from."""
    stock, chosen, whole = case.cue("stock"), case.cue("selected"), case.whole
    own_title, private = case.phrase.title is not None, case.scene.memory.private
    listed = None if private else case.cue("list")
    if listed and _FOR_YEARS.search(case.scene.m.low, listed.end, case.phrase.number.start):
        listed = None  # has topped the list for seven years with 104
    if stock and own_title and not stock.words.startswith("there "):
        return "cumulative", stock
    if chosen and whole and whole.measure == "applied":
        return _fresh(case), chosen
    there_are = case.scene.role.head in ("are", "were") and not case.listed.recent
    if (
        chosen
        and own_title
        and (_is_had(case) or there_are)
        and case.scene.m.low.startswith(f" {chosen.words} by", case.title.end)
    ):
        return "cumulative", chosen  # has 98 little giants recognized by the state
    if chosen and _are_called(case, chosen):
        return "cumulative", chosen
    if chosen and _selected_now(case, chosen):
        return _fresh(case), chosen
    if listed and whole and _returns_to_list(case, whole):
        return _fresh(case), listed
    if whole and not chosen and _goes_on(case, whole):
        if whole.measure == "new_and_reviewed" and not _is_row(case):
            return _fresh(case), None
        return whole.measure, None
    beside = case.scene.findings[-1] if case.scene.findings and case.scene.role.joined else None
    if beside and whole is None and (own_title or case.title.start >= case.phrase.number.end) and not (stock or chosen):
        return beside.measure, None
    announced = case.cue("announced")
    if announced and case.scene.role.verb and announced.start == case.scene.role.verb.start:
        return _fresh(case), announced
    here = case.listed.batch is not None and case.listed.batch.start >= case.scene.start
    if listed and listed.end + 4 >= case.phrase.number.start and case.cue("announced") and case.scene.role.head == "of":
        return _fresh(case), listed  # released a list of 18 unicorns
    if listed and not chosen and (not own_title or here):
        return _fresh(case), listed
    said = case.listed.recent and (case.listed.batch or case.listed.year or (case.listed.status and case.phrase.firms))
    if not own_title and said and not stock and not chosen and not private:
        return _fresh(case), None
    near = inside(case.scene.m.batches, case.scene.start, case.scene.end)
    if case.phrase.bare and near and all(batch.review for batch in near) and not stock and not chosen:
        return "reviewed", None  # the review of the third batch: Zhejiang 398
    return "cumulative", stock or chosen or case.cue("has")


def _are_called(case: Case, chosen: Cue) -> bool:
    """Whether firms are said to be what the title behind them says, where no list is spoken of: 480 are classed as."""
    low, phrase = case.scene.m.low, case.phrase
    now = low.endswith((" are ", " is ", " are now ", " are already "), 0, chosen.start)
    called = now and chosen.words.endswith(" as") and chosen.start >= phrase.noun_end
    return called and not case.listed.recent and not _is_of_one_year(case)


def _holds_newcomers(case: Case) -> bool:
    """Whether the next number tells which of a number's firms are new: lists 368 unicorns, 74 of them newly added."""
    scene = case.scene
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if following is None or following.title or following.number.value >= case.phrase.number.value:
        return False
    said = _OF_NEW.match(scene.m.low, following.number.end)
    return said is not None and said[0].startswith((" of ", ", of "))


def _returns_to_list(case: Case, whole: Finding) -> bool:
    """Whether a text goes back from the sum of all batches to the list in hand: Guangdong topped the list with 448."""
    summed = whole.measure == "cumulative" and whole.batch is not None and case.place.code != whole.region
    return summed and case.phrase.title is None and case.listed.batch is not None and case.listed.recent


def _is_had(case: Case) -> bool:
    """Whether somebody has the firms of a number."""
    verb = case.scene.role.verb
    return verb is not None and verb.words in _HAVING


def _is_row(case: Case) -> bool:
    return bool(case.phrase.row) or case.phrase.bare


def _is_level(case: Case) -> bool:
    """Whether a number says how high the number of all firms with the title stands: little giants reached 120."""
    low, number = case.scene.m.low, case.phrase.number
    if case.scene.role.head in _GROWN:
        return True
    if case.phrase.title is not None or case.phrase.firms is not None:
        return False
    if case.scene.refused[-1:] == ["plan"] and low.endswith(" from ", 0, number.start):
        return True
    head = case.scene.role.head
    if head in ("number of", "level ahead"):
        return True
    subject = case.title.start >= case.phrase.start and case.title.end <= number.start
    if head in _STANDING or (head in _REACHING and case.scene.findings and case.whole):
        return True
    if subject and (head in ("from", "to") or head in _LEVELS or low.startswith(_RISING, number.start)):
        return True
    whole = case.whole
    owned = low.endswith("'s ", 0, number.start) and case.place.end <= number.start <= case.place.end + 3
    wider = whole and whole.region and case.place.code and whole.region != case.place.code
    return bool(owned and whole and wider and within(str(whole.region), str(case.place.code)))


def _goes_on(case: Case, whole: Finding) -> bool:
    """Whether a number without words of its own tells of the same thing as the one that it goes on from."""
    scene = case.scene
    newer = case.listed.age < scene.memory.since_latest and not scene.findings and case.listed.batch is not None
    if case.is_part:
        return True
    before = scene.memory.since_latest > 0 and not scene.findings
    if (
        before
        and whole.measure == "new"
        and _is_had(case)
        and case.place.code
        and whole.region == case.place.code
        and not newer
    ):
        return False  # the city added 200. Five years ago it had 400
    if case.phrase.title is None or (case.phrase.row and len(scene.s.phrases) > 1):
        return not newer
    if _is_inner_place(case, whole) and scene.memory.since_latest <= 1 and case.listed.age <= 1:
        return True
    if not scene.findings or whole is not scene.findings[-1]:
        return False
    return scene.role.joined and not case.cue("has")


def _is_inner_place(case: Case, whole: Finding) -> bool:
    """Whether a number may be that of one city in the province whose new list the text has just announced."""
    if whole.measure != "new" or not whole.region or whole.region == NATION.code or not case.place.code:
        return False
    inner = whole.region != case.place.code and within(case.place.code, whole.region)
    return inner and case.phrase.number.value < whole.count.value


def _fresh(case: Case) -> Measure:
    both = case.listed.review is not None and case.listed.batch is not None and not case.cue("new")
    row = case.phrase.bare and bool(case.whole)
    return "new_and_reviewed" if both and case.listed.age <= 1 and not row and not _names_one(case) else "new"


def _names_one(case: Case) -> bool:
    """Whether the sentence tells newcomers and firms reviewed apart."""
    scene = case.scene
    return len(scene.s.phrases) > 1 and any(
        cue.kinds & BIT["reviewed"] for cue in inside(scene.m.cues, scene.s.phrases[0].start, scene.end)
    )


def _selected_now(case: Case, chosen: Cue) -> bool:
    """Whether "recognized" tells of one round rather than of a stock: have been recognized."""
    if case.listed.recent and (case.listed.batch or case.listed.year) and not case.phrase.title:
        return True
    known = case.scene.memory.by_count.get(case.phrase.number.value)
    if known and (known.measure, known.programme, known.region) == ("new", case.programme, case.place.code):
        return True  # as the headline says
    before = case.scene.m.low[max(0, chosen.start - 40) : chosen.start].split()
    words = [word for word in before if not word.endswith("ly")]
    if _JUST & set(before[-4:]) or _raises_total(case):
        return True
    if case.scene.role.head in _SEEN_TO:
        return False  # has seen 8,997 of them grow into little giants
    if _is_of_one_year(case):
        return True
    perfect = words[-2:] in _PERFECT or words[-1:] in (["has"], ["had"], ["have"])
    if perfect and case.listed.age == 0 and case.listed.batch:
        return True
    return not perfect and not case.cue("today")


def _raises_total(case: Case) -> bool:
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


def _is_of_one_year(case: Case) -> bool:
    """Whether the words behind a number limit it to one year: had approved 1,998 in the same period of 2023."""
    m, phrase = case.scene.m, case.phrase
    years = [date for date in inside(m.dates, phrase.noun_end, phrase.end) if len(date.date) == 4]
    return bool(_IN_ONE_YEAR.match(m.low, phrase.noun_end)) or any(
        m.low.startswith("in ", year.start) for year in years
    )


def compares_with_before(case: Case) -> bool:
    """Whether a number is an earlier total: against 512 before."""
    _number, low = case.phrase.number, case.scene.m.low
    whole = case.whole
    if not (whole and whole.measure == "cumulative" and case.scene.findings):
        return False
    head = case.scene.role.head
    if low.startswith(_BEFORE, case.phrase.noun_end) or head.startswith("compared"):
        return True
    return head in ("against", "from", "up from", "down from", "vs", "versus", "than")


def is_tied(case: Case, own: Batch | None) -> bool:
    """Whether the text ties a total to the batch that it spoke of: bringing the total to, with the seventh batch."""
    low, number = case.scene.m.low, case.phrase.number
    if own and low[max(0, own.start - 24) : own.start].rstrip().removesuffix(" the").endswith(_WITH):
        risen = case.scene.role.head in _LEVELS or case.scene.role.head in _GROWN
        return risen or bool(case.phrase.title or case.cue("total", "stock", "today"))
    if once := IF_ALL.match(low, case.scene.start):
        kinds = kinds_of(cue for cue in case.cues if cue.start >= once.end())
        if kinds & _STANDING_KINDS and not kinds & _GOT:
            return True
    if _takes_in_newcomers(case):
        return True
    tied = case.cue("tied")
    if tied and tied.words.startswith("including th") and tied.start >= number.end:
        return True
    if tied is None or tied.start > number.start:
        return False
    behind = low[tied.end : number.start + 1]
    if tied.words in _ADDED and behind.strip(" 0123456789").split()[:1] in (["the"], ["its"], ["those"], []):
        return False  # together with the 60 of the first batch
    return tied.words not in _NEEDS_TOTAL or bool(case.cue("total")) or "number" in behind or " to " in behind


def _takes_in_newcomers(case: Case) -> bool:
    """Whether a stock is said to hold the newcomers just counted: counting the newcomers, it is home to 104; has 720,
    including the newly publicized ones.
    """
    if not case.kinds & _STANDING_KINDS:
        return False
    found = _WITH_NEWCOMERS.search(case.scene.m.low, case.scene.start, case.phrase.end)
    if found is None or inside(case.scene.m.numbers, *found.span()):
        return False
    kinds = kinds_of(cue for cue in case.cues if not found.start() <= cue.start < found.end())
    return bool(kinds & _STANDING_KINDS) and not kinds & _GOT


def _of_batch_alone(case: Case, own: Batch) -> bool:
    """Whether a total is only that of one batch: the number of the sixth batch."""
    total = case.cue("total")
    between = case.scene.m.low[total.end : own.start] if total and total.words != "the total" else "-"
    return own.end <= case.phrase.number.start and between in (" of ", " of the ", " in the ", " for the ")


def _is_of_list(case: Case) -> bool:
    """Whether a number is only that of the list just announced: the number of companies on this list reached 80,
    the number of companies hit 80 this time.
    """
    if not (case.listed.batch and case.listed.recent) or case.phrase.title:
        return False
    if _ON_THIS_LIST.match(case.scene.m.low, case.phrase.noun_end):
        return True
    return bool(_OF_LIST.search(case.scene.m.low, max(case.scene.start, case.phrase.start), case.phrase.number.start))


def _is_in_the_year(case: Case) -> bool:
    return _IN_THE_YEAR.search(case.scene.m.low, case.phrase.start, case.phrase.end) is not None


def _is_sum_of_year(case: Case) -> bool:
    """Whether a total adds up only the batches of one year: making 2,545 in the year."""
    if not (case.listed.year and _is_in_the_year(case)):
        return False
    return case.cue("tied", "total", "today") is not None or case.programme == "tech_sme"


def _outgrows(case: Case) -> bool:
    """Whether a number is higher than that of the newcomers that the text has just counted for the same place."""
    whole = case.whole
    same = whole and whole.measure == "new" and whole.region == case.place.code
    return bool(whole and same and whole.count.value < case.phrase.number.value)


def _adds_batches(case: Case) -> bool:
    """Whether a number adds up the batches that its sentence has just counted."""
    parts = case.scene.findings
    if (
        len(parts) < 2
        or case.own_batch
        or len({finding.batch for finding in parts}) < len(parts)
        or not all(f.batch and f.measure == "new" for f in parts)
    ):
        return False
    return sum(finding.count.value for finding in parts) == case.phrase.number.value


def _adds_both(case: Case) -> bool:
    """Whether a number adds up the new and the reviewed firms that its sentence has just counted."""
    both = case.scene.findings[-2:]
    if {finding.measure for finding in both} != {"new", "reviewed"}:
        return False
    return sum(finding.count.value for finding in both) == case.phrase.number.value


def _is_total(case: Case) -> bool:
    """Whether words for the number of all stand before a number."""
    total = case.cue("total")
    if case.scene.m.low.endswith("(total ", 0, case.phrase.number.start):
        return True
    if total is None or total.words in ("total", "a total") or total.end > case.phrase.number.start:
        return False
    if total.words == "for a total of":
        return True
    if total.words == "number of" and case.phrase.number.start - total.end < 3:
        return False
    return not case.cue("selected", "entered", "new", "list")


def _sums_up(case: Case) -> bool:
    """Whether the next two numbers of the sentence are a number's new and its reviewed part."""
    following = [phrase.number for phrase in case.scene.s.phrases if phrase.number.start > case.phrase.number.start][:2]
    if len(following) < 2 or following[0].value + following[1].value != case.phrase.number.value:
        return False
    behind = inside(case.scene.m.cues, following[0].start, case.scene.end)
    return any(cue.kinds & BIT["reviewed"] for cue in behind)
