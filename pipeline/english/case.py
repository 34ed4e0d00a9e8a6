"""A number whose fields are being filled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pipeline.clauses import inside, last_before
from pipeline.english.handing_on import Listed
from pipeline.english.part_ahead import Part
from pipeline.english.part_of import gets_else, is_part, part_of
from pipeline.english.phrases import Phrase
from pipeline.english.place_beside import behind_of, row_place, subject_of
from pipeline.english.provided import owner_behind
from pipeline.english.scene import Scene
from pipeline.english.words import BIT, Cue, bits, kinds_of
from pipeline.mentions import Batch, Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.records import Programme
from pipeline.scopes import Finding

Stretch = tuple[int, int]
_LEADING = bits("new", "selected", "stock", "today", "revoked")
_OF_NEW_ONES = pattern(
    r"\b(?:of|among) (?:this (?:year|batch|round|time|list)'s|the (?:newly \w+|new|latest|current|fresh)\b|those newly|"
    r"the newcomers)"
)
_ASKED = 70  # letters of a question before its answer


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
        if scene.whole and not (scene.role.joined and scene.findings and phrase.number.value > scene.whole.count.value):
            return scene.whole  # with these five it has now nine national and 45 provincial ones
        latest = memory.latest
        if scene.at == 0 and phrase.bare and _OF_NEW_ONES.search(scene.m.low, phrase.start, phrase.number.start):
            fresh = [each for each in memory.by_count.values() if each.measure == "new" and not each.subset]
            fresh = [each for each in fresh if each.programme == self.programme and each.batch]
            if fresh:
                return fresh[-1]  # half of this year's, 29, are in Shenzhen
        if phrase.row and not scene.findings and (row := memory.beside_row(self.programme, self.place.code)):
            return row
        if scene.findings:
            latest = scene.findings[-1]
            if _is_aside(scene):
                latest = scene.findings[-2]  # first are the US with 690, adding 52, followed by China with 369
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
        if near and _is_owned_whole(self.scene, phrase):
            near = [each for each in near if each.start < _own_end(self.scene, phrase)]
        announced = self.listed.batch is not None and self.listed.batch.start < self.scene.start
        if not announced:  # since the first list came out
            near = [each for each in near if each.last > 1 or not m.low.endswith("since the ", 0, each.start)]
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
    own = [cue for cue in own if not gets_else(scene, phrase, cue)]
    if _is_whole(scene, phrase):
        found = None  # nine of the 41 single champions in Changzhou are listed
    if _is_owned_whole(scene, phrase):
        found, own = None, [cue for cue in own if cue.start < _own_end(scene, phrase)]
    own += _lead(scene, phrase) + _shared(scene, phrase) + _joined_verb(scene)
    listed = scene.memory.listed(programme)
    if listed.batch and _is_of_later_number(scene, phrase, listed.batch):
        listed = replace(listed, batch=None)
    return Case(scene, phrase, title, programme, place, found, own, listed, kinds_of(own))


def _is_of_later_number(scene: Scene, phrase: Phrase, batch: Batch) -> bool:
    """Whether a batch only says when a number behind this one was reached: has the most, 120, of the nation's little
    giants, whose number reached 900 after the fourth batch.
    """
    if not phrase.end <= batch.start < scene.end or not scene.m.low.endswith(" after the ", 0, batch.start):
        return False
    return bool(inside(scene.m.numbers, phrase.end, batch.start))


def _is_whole(scene: Scene, phrase: Phrase) -> bool:
    """Whether the number before only counts some of a number's firms, of whom the sentence goes on to tell."""
    return scene.before is not None and scene.before.of is phrase


def _is_owned_whole(scene: Scene, phrase: Phrase) -> bool:
    """Whether what is told behind a number only tells of the part before: 8 of Zibo's 29 gazelles got it now."""
    owned = scene.m.low.endswith("'s ", 0, phrase.number.start) or _own_end(scene, phrase) > phrase.noun_end
    return _is_whole(scene, phrase) and phrase.title is not None and owned


def _own_end(scene: Scene, phrase: Phrase) -> int:
    """Where a number's own words end: behind its place, or a clause that says who has its firms, else its noun."""
    owner = owner_behind(scene.s, phrase)
    if owner is None:
        placed = scene.m.low.startswith((" of ", " in ", " from "), phrase.noun_end)
        place = behind_of(scene.s, phrase) if placed else None
        return place.end if place else phrase.noun_end
    verb = next((item for item in scene.s.items if item.start > owner.end), None)
    return verb.end if verb else owner.end


def _is_aside(scene: Scene) -> bool:
    """Whether the last finding only tells how many newcomers are among the stock of the place that the one before it
    counted, while its own number is another place's.
    """
    if len(scene.findings) < 2 or scene.role.joined:
        return False
    stock, fresh = scene.findings[-2:]
    places = [place.code or place.words for place in scene.places[-2:]]
    own = subject_of(scene.s, scene.s.phrases[scene.at])
    return (
        (stock.measure, fresh.measure) == ("cumulative", "new") and stock.programme == fresh.programme
        and places[0] == places[1] and own is not None and own.start > fresh.count.end
    )  # fmt: skip


def _shared(scene: Scene, phrase: Phrase) -> list[Cue]:
    """The words of a proposal behind the second of two numbers: 30 champion firms and 12 products to be selected."""
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if not (following and phrase.title and following.title and following.title.programme == phrase.title.programme):
        return []
    joined = scene.m.low[phrase.noun_end : following.number.start].strip() == "and"
    return [cue for cue in following.cues if joined and cue.kinds & BIT["proposed"]]


def _joined_verb(scene: Scene) -> list[Cue]:
    """The verb that a number shares with one before it, whose title is another by the same verb, or none: named 31
    quasi-unicorns, 35 gazelles; named 259 firms as SRDI SMEs, 30 as little giants.
    """
    verb = scene.role.verb
    so_called = scene.m.low.startswith((" as ", " for "), scene.s.phrases[scene.at].number.end)
    shared = scene.role.joined and (not scene.findings or so_called)
    return [verb.what] if shared and verb is not None and isinstance(verb.what, Cue) else []


def _lead(scene: Scene, phrase: Phrase) -> list[Cue]:
    """The cues before a colon that introduces a list: newly added this year: 31 little giants, 402 gazelles; or those
    of a question which the sentence answers: where are the newcomers from?
    """
    if scene.m.low.endswith("?", 0, scene.start - 1) and row_place(scene, phrase):
        return [cue for cue in inside(scene.m.cues, scene.start - _ASKED, scene.start) if cue.kinds & BIT["new"]]
    colon = scene.m.low.find(": ", scene.start, phrase.start + 1)
    if colon == -1 or colon - scene.start > 80 or inside(scene.m.numbers, scene.start, colon):
        return []
    return [cue for cue in inside(scene.m.cues, scene.start, colon) if cue.kinds & _LEADING]
