"""What is counted: newcomers, firms reviewed, the stock, applicants or losses; and of which batch."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.english.memory import Listed
from pipeline.english.pieces import Piece
from pipeline.english.scene import Scene, cues_near
from pipeline.english.words import Cue
from pipeline.mentions import Batch, Place, ProgrammeName
from pipeline.records import Measure, Programme
from pipeline.scopes import Finding

# Words that tell of a stock only where nothing says that a batch is meant.
_WEAK_STOCK = frozenset(
    [
        "cultivated",
        "nurtured",
        "fostered",
        "developed",
        "number",
        "numbered",
        "numbering",
        "totaled",
        "totalled",
        "totaling",
        "totalling",
        "boast",
        "boasts",
        "boasted",
        "boasting",
        "existing",
    ]
) | {"had cultivated", "home to"}
_NEEDS_TOTAL = frozenset(
    [
        "plus",
        "takes",
        "taking",
        "brought",
        "brings",
        "raised",
        "pushed",
        "boosted",
        "raising",
        "pushing",
        "boosting",
        "lifting",
        "lifted",
        "lifts",
        "bringing",
    ]
)
_WITH = ("with", "after", "including", "following", "plus", "since")
Span2 = tuple[int, int]


@dataclass(slots=True)
class Case:
    """One number whose fields are being filled: the sentence, its piece, title, programme and place.

    ``sources`` collects, for each field that some words gave, the stretch of those words.
    """

    scene: Scene
    piece: Piece
    title: ProgrammeName
    programme: Programme
    place: Place
    cues: list[Cue]
    listed: Listed
    kinds: frozenset[str] = frozenset()
    sources: dict[str, Span2] = field(default_factory=dict)

    def cue(self, *kinds: str) -> Cue | None:
        """The cue of one of the kinds that stands nearest to the number in its piece."""
        if self.kinds.isdisjoint(kinds):
            return None
        wanted, number = set(kinds), self.piece.number
        fitting = [cue for cue in self.cues if cue.kinds & wanted]
        return min(fitting, key=lambda cue: min(abs(cue.start - number.end), abs(number.start - cue.end)), default=None)

    def give(self, name: str, start: int, end: int) -> None:
        """Note which words gave a field."""
        if end > start:
            self.sources[name] = (start, end)

    def inherit(self, whole: Finding, name: str) -> None:
        """Take a field's words over from the finding that this one goes on from."""
        for source, start, end in whole.sources:
            if source == name:
                self.give(name, start, end)


def case_of(scene: Scene, piece: Piece, title: ProgrammeName, programme: Programme, place: Place) -> Case:
    """The case of one number."""
    cues = cues_near(piece, title) + _lead(scene, piece)
    kinds = frozenset(kind for cue in cues for kind in cue.kinds)
    return Case(scene, piece, title, programme, place, cues, scene.memory.listed(programme), kinds)


def _lead(scene: Scene, piece: Piece) -> list[Cue]:
    """The cues before a colon that introduces a list: newly added this year: 31 little giants, 402 gazelles."""
    colon = scene.m.low.find(": ", scene.sentence.start, piece.start + 1)
    if colon == -1 or colon - scene.sentence.start > 60 or inside(scene.m.numbers, scene.sentence.start, colon):
        return []
    return [
        cue for cue in inside(scene.m.cues, scene.sentence.start, colon) if cue.kinds & {"new", "selected", "stock"}
    ]


def whole_of(case: Case) -> Finding | None:
    """The earlier finding of which a number is an item, a part or a continuation."""
    scene, memory, piece = case.scene, case.scene.memory, case.piece
    if piece.out_of and piece.out_of.value in memory.by_count:
        return memory.by_count[piece.out_of.value]
    if scene.whole:
        return scene.whole
    latest = memory.latest
    if scene.findings:
        latest = scene.findings[-1] if scene.findings[-1].subset is None or memory.latest is None else memory.latest
    if latest is None or (latest.programme != case.programme and not is_part(case)):
        return None
    return latest if memory.since_latest <= 3 else None


def is_part(case: Case) -> bool:
    """Whether words such as "among them" make a number a part of the one before it."""
    number = case.piece.number
    return (
        case.piece.out_of is not None
        or case.scene.whole is not None
        or any("part" in cue.kinds and cue.end <= number.start for cue in case.piece.cues)
        or case.scene.m.low.startswith((" of them", " of which", " of these", " of whom"), case.piece.noun_end)
    )


def own_batch(case: Case) -> Batch | None:
    """The batch named in a number's piece, behind the number rather than before it."""
    piece = case.piece
    if piece.paired_batch:
        return piece.paired_batch
    near = inside(case.scene.m.batches, piece.start, piece.end)
    behind = [batch for batch in near if batch.start >= piece.number.end]
    return next(iter(behind or near), None)


def batch_and_measure(case: Case) -> tuple[Span2 | None, Measure]:
    """The batch or span of batches of a number, and what it counts."""
    own = own_batch(case)
    measure, cue = _measure(case, own)
    if cue:
        case.give("measure", cue.start, cue.end)
    if measure == "cumulative":
        return _total_batch(case, own), measure
    if own:
        case.give("batch", own.start, own.end)
        return (own.first, own.last), measure
    whole = whole_of(case)
    if measure in ("reviewed", "revoked"):
        failed = measure == "revoked" and cue is not None and cue.words.startswith(("fail", "did not pass", "lost"))
        if (measure == "reviewed" or failed) and case.listed.review:
            return _handed(case, case.listed.review), measure
        low = case.scene.m.low
        led = (
            is_part(case)
            or (measure == "revoked" and whole and whole.measure == "reviewed")
            or low.startswith(("of ", "out of ", "among "), case.scene.sentence.start)
        )
        if whole and led and whole.batch and whole.batch[0] == whole.batch[1]:
            case.inherit(whole, "batch")
            return whole.batch, measure
        return None, measure
    if whole and whole.measure == measure and whole.batch:
        case.inherit(whole, "batch")
        return whole.batch, measure
    batch = case.listed.batch
    if batch is None or not (case.listed.recent or abs(case.piece.number.start - batch.start) < 900):
        return None, measure
    return _handed(case, batch), measure


def _handed(case: Case, batch: Batch) -> Span2:
    case.give("batch", batch.start, batch.end)
    return batch.first, batch.last


def _measure(case: Case, own: Batch | None) -> tuple[Measure, Cue | None]:
    """What a number counts, and the words that say so: the strongest words win."""
    cue = case.cue
    if found := cue("revoked"):
        return "revoked", found
    if found := cue("reviewed"):
        return "reviewed", found
    if found := cue("held"):
        return "cumulative", found
    if (found := cue("applied")) and not cue("selected", "entered", "new"):
        return "applied", found
    if found := cue("before"):
        return "cumulative", found
    if own and own.review and cue("review", "selected"):
        return "reviewed", cue("review", "selected")
    if own and own.last > own.first == 1:
        return "cumulative", None
    if is_tied(case, own) or _is_total(case):
        return "cumulative", cue("tied", "total")
    if own:
        return "new", None
    if _sums_up(case):
        return "new_and_reviewed", cue("list")
    if _compares_with_before(case):
        return "cumulative", None
    return _unbatched(case)


def _unbatched(case: Case) -> tuple[Measure, Cue | None]:
    stock, fresh, chosen = case.cue("stock", "held"), case.cue("new", "entered"), case.cue("selected")
    if case.scene.memory.private and fresh and "list" in fresh.kinds and "new" not in fresh.kinds:
        fresh = None
    strong = stock is not None and stock.words not in _WEAK_STOCK
    if stock and stock.words.startswith("there ") and case.piece.behind:
        strong = False
    head = case.scene.role.verb
    if head and case.piece.title is None and head.kinds & {"stock"} and head.words == "home to":
        return "cumulative", head
    if _is_level(case):
        return "cumulative", head
    if fresh and not strong:
        return _fresh(case), fresh
    if {"new", "more", "newly"} & set(case.piece.adjectives) and (
        not strong or (stock and stock.words.startswith("there "))
    ):
        return "new", None
    if (proposed := case.cue("proposed")) and not strong:
        return _fresh(case), proposed
    listed = None if case.scene.memory.private else case.cue("list")
    if strong and not listed:
        return "cumulative", stock
    whole = whole_of(case)
    if chosen and whole and whole.measure == "applied":
        return _fresh(case), chosen
    if whole and _goes_on(case, whole) and not (chosen and whole.measure == "cumulative" and not case.scene.findings):
        return whole.measure, None
    beside = case.scene.findings[-1] if case.scene.findings and case.scene.role.joined else None
    if beside and whole is None and case.piece.title is not None and not (stock or chosen):
        return beside.measure, None
    return _by_itself(case, stock, chosen, listed)


def _is_level(case: Case) -> bool:
    """Whether a number says how high the number of all firms with the title stands: little giants reached 120."""
    low, number, whole = case.scene.m.low, case.piece.number, whole_of(case)
    if case.piece.title is not None or case.piece.firms is not None:
        return False
    if case.scene.refused[-1:] == ["plan"] and low.endswith(" from ", 0, number.start):
        return True
    subject = case.title.start >= case.piece.start and case.title.end <= number.start
    verb = case.scene.role.verb
    if verb and verb.words in ("stands at", "stood at"):
        return True
    if subject and low.endswith((" from ", " to "), 0, number.start):
        return True
    if subject and (low.startswith(_RISING, number.start) or (verb and verb.words in _LEVELS)):
        return True
    owned = low.endswith("'s ", 0, number.start) and case.place.end <= number.start <= case.place.end + 3
    return bool(
        owned
        and whole
        and whole.region
        and case.place.code
        and whole.region != case.place.code
        and within(whole.region, case.place.code)
    )


_RISING = ("exceed", "surpass", "topp", "tops")
_LEVELS = frozenset(
    ["reached", "reaches", "reaching", "numbered", "totaled", "totalled", "exceeded", "exceeds", "hit", "number"]
) | {
    "stood at",
    "stands at",
    "rose to",
    "grew to",
    "climbed to",
    "increased to",
    "came to",
    "comes to",
    "amounted to",
}


def _by_itself(case: Case, stock: Cue | None, chosen: Cue | None, listed: Cue | None) -> tuple[Measure, Cue | None]:
    own_title = case.piece.title is not None
    if stock and own_title:
        return "cumulative", stock
    if chosen and _selected_now(case, chosen):
        return _fresh(case), chosen
    announced = case.cue("announced")
    if announced and announced is case.scene.role.verb:
        return _fresh(case), announced
    here = case.listed.batch is not None and case.listed.batch.start >= case.scene.sentence.start
    if listed and (not own_title or here):
        return _fresh(case), listed
    said = case.listed.recent and (case.listed.batch or case.listed.year or (case.listed.status and case.piece.firms))
    if not own_title and said and not stock and not case.scene.memory.private:
        return _fresh(case), None
    return "cumulative", stock or case.cue("has")


def _goes_on(case: Case, whole: Finding) -> bool:
    """Whether a number without words of its own tells of the same thing as the one that it goes on from."""
    newer = (
        case.listed.age < case.scene.memory.since_latest and not case.scene.findings and case.listed.batch is not None
    )
    if is_part(case) or (case.piece.title is None and not newer):
        return True
    return (
        bool(case.scene.findings)
        and case.scene.role.joined
        and whole is case.scene.findings[-1]
        and not case.cue("has")
    )


def _fresh(case: Case) -> Measure:
    both = case.listed.review is not None and case.listed.batch is not None and not case.cue("new")
    return "new_and_reviewed" if both else "new"


def _selected_now(case: Case, chosen: Cue) -> bool:
    """Whether "recognized" tells of one round rather than of a stock: have been recognized."""
    if case.listed.recent and (case.listed.batch or case.listed.year):
        return True
    before = case.scene.m.low[max(0, chosen.start - 40) : chosen.start].split()
    perfect = before[-2:] in (["have", "been"], ["has", "been"]) or before[-1:] in (["has"], ["had"], ["have"])
    stock = case.cue("stock")
    return not perfect and not (stock and not stock.words.startswith("there "))


def _compares_with_before(case: Case) -> bool:
    """Whether a number is an earlier total: against 512 before."""
    number, low = case.piece.number, case.scene.m.low
    whole = whole_of(case)
    return bool(whole and whole.measure == "cumulative" and case.scene.findings) and (
        low.startswith((" before", " previously", " earlier"), case.piece.noun_end)
        or low.endswith((" against ", " from ", " compared with "), 0, number.start)
    )


def is_tied(case: Case, own: Batch | None) -> bool:
    """Whether the text ties a total to the batch that it spoke of: bringing the total to, with the seventh batch."""
    low, number = case.scene.m.low, case.piece.number
    if own and low[max(0, own.start - 24) : own.start].rstrip().removesuffix(" the").endswith(_WITH):
        return bool(case.piece.title or case.cue("total", "stock"))
    tied = case.cue("tied")
    if tied and tied.words.startswith("including th") and tied.start >= number.end:
        return True
    if tied is None or tied.start > number.start:
        return False
    behind = low[tied.end : number.start + 1]
    return tied.words not in _NEEDS_TOTAL or bool(case.cue("total")) or "number" in behind or " to " in behind


def _is_total(case: Case) -> bool:
    total = case.cue("total")
    bracketed = case.scene.m.low.endswith("(total ", 0, case.piece.number.start)
    if bracketed:
        return True
    if total is None or total.words == "total" or total.end > case.piece.number.start:
        return False
    return total.words in ("for a total of", "cumulative total") or not case.cue("selected", "entered", "new", "list")


def _total_batch(case: Case, own: Batch | None) -> Span2 | None:
    tied = is_tied(case, own)
    if own and own.last > own.first == 1 and not tied:
        case.give("batch", own.start, own.end)
        return own.first, own.last
    announced = case.listed.batch or (own if own and own.first == own.last else None)
    if case.cue("before") and announced and announced.last > 1:
        case.give("batch", announced.start, announced.end)
        return 1, announced.last - 1
    if (tied or case.cue("tied")) and (announced or own):
        latest = max((batch for batch in (announced, own) if batch), key=lambda batch: batch.last)
        case.give("batch", latest.start, latest.end)
        return 1, latest.last
    whole = whole_of(case)
    if (
        whole
        and whole.measure == "cumulative"
        and whole.batch
        and not _compares_with_before(case)
        and (case.piece.title is None or is_part(case))
    ):
        case.inherit(whole, "batch")
        return whole.batch
    return None


def _sums_up(case: Case) -> bool:
    """Whether the next two numbers of the sentence are a number's new and its reviewed part."""
    following = inside(case.scene.m.numbers, case.piece.number.end, case.scene.sentence.end)[:2]
    if len(following) < 2 or following[0].value + following[1].value != case.piece.number.value:
        return False
    return any(
        "reviewed" in cue.kinds for cue in inside(case.scene.m.cues, following[0].start, case.scene.sentence.end)
    )
