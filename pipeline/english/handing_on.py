"""What a text has said so far, as far as later numbers go on from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.clauses import Span, inside
from pipeline.divisions import NATION, Division, within
from pipeline.english.mentions import Heard, Mentions
from pipeline.english.places import Named
from pipeline.english.titles import is_unsized
from pipeline.english.words import BIT, Cue, bits
from pipeline.mentions import AsOf, Batch, Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.records import Level, Programme, Status
from pipeline.scopes import Finding

_NOTICE = bits("list", "announced", "proposed")
_CHOSEN = bits("selected", "announced")
_STATUS = _CHOSEN | BIT["proposed"]
_REVIEWS = bits("review", "reviewed")
_FAR = 99
_LASTING = 4
_RESULTS = pattern(r"\bre-?view (?:results?|list)\b|\bresults? of the (?:\d{4} )?re-?view\b")
_RAN_OUT = pattern(
    r"\b(?:ran|run|came to an) (?:out|end)\b|\bexpir(?:ed|es?|ing)\b|"
    r"\b(?:faced|face|facing|underwent|up for) [^.;,\d]{0,24}\b(?:review|re-?examination)\b"
)
# A "unicorn" is a start-up worth more than that.
_DEFINED = pattern(
    r"\b(?:an?|the term|the name|the word|called) ['\"]?[a-z -]+['\"]? (?:is|means|refers)\b|\bso-called\b|"
    r"\b(?:makes?|made|becom(?:e|es|ing)|became|called|into|like|as|than|before|of|for|call|be|being) an? ['\"]?[a-z]"
)
_ITS = pattern(r"\bits (?:own )?(?:\d[\d,]* )?(?:new )?['\"]?$")
_ITS_LIST = pattern(r"\bits (?:own )?(?:20\d\d )?(?:[a-z]+ )?(?:batch|list|lists|round) of (?:the )?(?:\d\d+ )?$")
# What a place does whose own list it is.
_MAKES_KNOWN = pattern(
    r"(?: has| have)?(?: recently| just| now)? (?:announce|publish|release|unveil|issue|reveal|put out|"
    r"made public|makes public|publici[sz]e)(?:s|d|es|ed)? (?:the list of )?(?=its )"
)
Said = tuple[int, int, int]


@dataclass(slots=True)
class Listed:
    """What a text has said of the list of one programme; each value comes with the stretch of the words that said it.

    ``batch`` is the new batch, ``review`` the one under review, ``place`` whose firms the list holds, ``age`` how many
    sentences ago it was spoken of.
    """

    batch: Batch | None = None
    review: Batch | None = None
    year: Said | None = None
    review_year: Said | None = None
    status: tuple[Status, int, int] | None = None
    level: tuple[Level, int, int] | None = None
    span: Batch | None = None
    as_of: AsOf | None = None
    place: Named | None = None
    age: int = _FAR

    @property
    def recent(self) -> bool:
        """Whether a list was announced in the last sentences."""
        return self.age <= 3


@dataclass(slots=True)
class Memory:
    """What the sentences read so far hand on to the next: the title, list, finding and place last spoken of.

    ``parted`` is the finding of whose parts the last sentence told, ``rowed`` the newcomers of several places that a
    sentence told of, ``told`` all that the last sentence with findings claimed.
    ``late`` are batches that a sentence names without their title, for numbers before them, and ``proposed_later`` the
    words by which it says that their list is not final. ``from_headline`` says that a headline counted before its title
    was named, ``others`` that the last sentence named only firms that have none, ``growing`` that it counted nothing
    but gains of places. ``lasting`` is for how many sentences more the only title of a text stays the one that it is
    about.
    """

    m: Mentions
    home: Division | None
    topic: ProgrammeName | None = None
    since_topic: int = _FAR
    lists: dict[Programme, Listed] = field(default_factory=dict)
    latest: Finding | None = None
    since_latest: int = _FAR
    part: Finding | None = None
    since_part: int = _FAR
    parted: Finding | None = None
    rowed: list[Finding] = field(default_factory=list)
    told: list[Finding] = field(default_factory=list)
    frames: dict[Programme, tuple[Finding, int]] = field(default_factory=dict)
    sentences: int = 0
    by_count: dict[int, Finding] = field(default_factory=dict)
    place: Place | None = None
    zone: Place | None = None
    around: list[str] = field(default_factory=list)
    private: bool = False
    announced: ProgrammeName | None = None
    proposed_later: list[Cue] = field(default_factory=list)
    heading: list[Span] = field(default_factory=list)
    from_headline: bool = False
    late: list[tuple[Programme, Batch]] = field(default_factory=list)
    reviewed_at: int = -_FAR
    others: bool = False
    only_others: bool = False
    growing: bool = False
    lasting: int = field(init=False)

    def __post_init__(self) -> None:
        self.lasting = _LASTING if len({title.programme for title in self.m.titles if title.programme}) == 1 else 0

    @property
    def reviewing(self) -> bool:
        """Whether the text has just said that a batch was under review."""
        return self.sentences - self.reviewed_at <= 2

    def frame(self, programme: Programme) -> Finding | None:
        """The finding that later numbers under a programme go on from."""
        finding, at = self.frames.get(programme, (None, 0))
        return finding if self.sentences - at <= 3 else None

    def listed(self, programme: Programme) -> Listed:
        """What was said of the list of a programme."""
        return self.lists.get(programme) or Listed()

    def pass_over(self) -> None:
        """Let a sentence go by."""
        self.sentences += 1
        self.since_topic += 1
        self.since_latest += 1
        self.since_part += 1
        for listed in self.lists.values():
            listed.age += 1

    def hear(self, sentence: Span, heard: Heard) -> None:
        """Take note of what a sentence announces, before its numbers are read."""
        m = self.m
        titles = [title for title in heard.titles if title.programme]
        self.pass_over()
        batches, kinds = heard.batches, heard.kinds
        alone = len(batches) == 1 or (batches and all(batch.review for batch in batches))
        told = alone or _RESULTS.search(m.low, sentence.start, sentence.end)
        lost = kinds & BIT["review"] and kinds & bits("revoked", "fail")
        if kinds & _REVIEWS and (told or lost or (titles and _RAN_OUT.search(m.low, sentence.start, sentence.end))):
            self.reviewed_at = self.sentences
        self.private = self.private or bool(kinds & BIT["private"])
        named = list({title.programme: title for title in reversed(titles)}.values())
        if not named and self.topic and self.since_topic <= 3:
            named = [self.topic]
        if titles:
            self.since_topic = 0
            self.topic = self.topic or titles[0]
        for title in named:
            if title.programme:
                listed = self.lists.setdefault(title.programme, Listed())
                self._note(listed, title, heard, sentence, named_here=bool(titles))

    def _note(self, listed: Listed, title: ProgrammeName, heard: Heard, sentence: Span, *, named_here: bool) -> None:
        batches = [batch for batch in heard.batches if not named_here or _is_of(batch, title, heard.titles)]
        kinds, cues = heard.kinds, heard.cues
        notice = bool(kinds & _NOTICE)
        since = {
            batch.start for batch in batches if batch.last == 1 and self.m.low.endswith("since the ", 0, batch.start)
        }
        batches = [batch for batch in batches if batch.start not in since]
        new = [batch for batch in batches if not batch.review and (batch.first == batch.last or batch.first > 1)]
        reviewed = [batch for batch in batches if batch.review]
        if new and self.since_topic <= 2 and not listed.batch and title.programme:
            self.late.append((title.programme, new[0]))
        fresh = new and (named_here or notice or not listed.batch) and _announces(listed, new[0], notice=notice)
        if fresh and listed.batch and listed.batch.last == new[0].last and listed.age < _FAR:
            listed.age = 0
            self.announced = title if named_here else self.announced
        elif fresh:
            self.announced = title if named_here else self.announced
            listed.batch, listed.review, listed.status = new[0], None, None
            listed.year = listed.year if listed.age <= 2 and listed.year else None
            listed.level = listed.level if usual_level(title.programme or "unicorn") is None else None
            listed.age = 0
        elif listed.age <= (3 if kinds & BIT["current"] else 1) and (
            kinds & BIT["current"] or "the list" in self.m.low[sentence.start : sentence.end]
        ):
            listed.age = 0
        spans = [batch for batch in batches if batch.first == 1 < batch.last]
        if not heard.counts:
            dates = inside(self.m.dates, sentence.start, sentence.end)
            listed.span, listed.as_of = (spans[0], next(iter(dates), None)) if spans else (listed.span, listed.as_of)
        if reviewed and (listed.review is None or not fresh):
            listed.review = reviewed[0] if len({batch.last for batch in reviewed}) == 1 else None
        if named_here and kinds & bits("list", "proposed"):
            listed.age = 0
        proposed = next((cue for cue in cues if cue.kinds & BIT["proposed"]), None) if kinds & BIT["proposed"] else None
        if proposed and listed.age <= 2 and not new and "list" in self.m.low[sentence.start : sentence.end]:
            self.proposed_later.append(proposed)
        self._note_years(listed, sentence)
        status = _status_of(cues) if kinds & _STATUS else None
        if status and (
            fresh
            or (named_here and (listed.age == 0 or not listed.status))
            or (
                notice and listed.age <= (3 if proposed else 1) and not spans
            )  # four batches have been announced: of those before it
        ):
            listed.status = status
        if kinds & (_NOTICE | BIT["selected"]):
            self._note_issuer(listed, title, heard, sentence)

        if proposed and named_here:
            self._note_year_behind(listed, proposed)

    def _note_year_behind(self, listed: Listed, proposed: Cue) -> None:
        """Note the year right behind the word for a proposal as the list's: those to be recognized in 2023."""
        for date in inside(self.m.dates, proposed.end, proposed.end + 12):
            if self.m.low.startswith("in ", date.start) and len(date.date) == len("2023"):
                listed.year = int(date.date), date.start, date.end

    def _note_years(self, listed: Listed, sentence: Span) -> None:
        for year in inside(self.m.years, sentence.start, sentence.end):
            behind = self.m.low[year.end : min(sentence.end, year.end + 30)]
            said = year.year, year.start, year.end
            if "exam" in behind or "review" in behind or "passed" in behind:
                listed.review_year = said
            else:
                listed.year = said
                listed.age = 0

    def _note_issuer(self, listed: Listed, title: ProgrammeName, heard: Heard, sentence: Span) -> None:
        """Whose list it is: that of the place beside its title, or of the office that announces it."""
        m = self.m
        beside = [
            place
            for place in inside(m.places, title.end, min(sentence.end, title.end + 40))
            if m.low[title.end : place.start].strip() in ("in", "of", "from") and place.role == "place"
        ]
        before = [
            place
            for place in inside(m.places, max(sentence.start, title.start - 30), title.start)
            if m.low[place.end : title.start].strip() in ("'s", "", "'s list of") and place.role == "place"
        ]
        offices = [place for place in heard.places if place.role == "office"]
        local = [office for office in offices if office.codes and office.codes[0] != NATION.code]
        owners = beside or before or offices
        if owners:
            listed.place = owners[0]
        same = [each for each in inside(m.titles, title.start, sentence.end) if each.programme == title.programme]
        if level := next((found for each in same if (found := self._level_of_list(each, sentence))), None):
            listed.level = level
        own_title = title.programme is not None and usual_level(title.programme) is None
        if own_title and title.level:
            listed.level = title.level, title.start, title.end
            return
        local = local or [place for place in heard.places if place.role == "place" and self._announces_own(place)]
        below = title.programme is not None and usual_level(title.programme) == "provincial" and title.level is None
        if local and below and _ITS.search(m.low, sentence.start, title.start):
            own_title = not local[0].codes[0].endswith("0000")  # the district has named its hidden champions
        if local and (own_title or _ITS_LIST.search(m.low, sentence.start, title.start)):
            listed.level = _level_of(local[0].codes[0]), local[0].start, local[0].end

    def _announces_own(self, place: Named) -> bool:
        """Whether a place itself makes a list known: Shandong announces its fifth batch of single champions."""
        below = bool(place.codes) and place.codes[0] != NATION.code
        return below and _MAKES_KNOWN.match(self.m.low, place.end) is not None

    def _level_of_list(self, title: ProgrammeName, sentence: Span) -> tuple[Level, int, int] | None:
        """The level of a list of a title that the nation mostly grants, by the title or by the place whose list it is:
        the fourth batch of provincial single champions, of Fujian single champions.
        """
        if title.programme not in ("little_giant", "manufacturing_champion"):
            return None
        m = self.m
        if title.level:
            listed = any(batch.end <= title.start for batch in inside(m.batches, sentence.start, title.end))
            return (title.level, title.start, title.end) if listed else None
        before = inside(m.places, max(sentence.start, title.start - 40), title.start)
        place = before[-1] if before and m.low[before[-1].end : title.start].strip(" '\"") == "" else None
        if place is None or place.role != "place" or not place.codes or place.codes[0] == NATION.code:
            return None
        own = m.low.endswith(("batch of ", "list of ", "lists of ", "batch of the "), 0, place.start)
        return (_level_of(place.codes[0]), place.start, place.end) if own else None

    def remember(self, finding: Finding, *, unplaced: bool) -> None:
        """Keep a finding for the numbers that go on from it; asides and parts of a whole leave the whole in its place.

        ``unplaced`` says that its sentence named neither its title nor its place.
        """
        latest = self.latest
        aside = (
            latest is not None
            and self.since_latest <= 2
            and _is_aside(finding, latest, same=self.since_latest == 0, unplaced=unplaced)
        )
        if not aside and not (unplaced and latest is not None and finding.measure == "new" != latest.measure):
            self.latest = finding
            self.frames[finding.programme] = finding, self.sentences
        elif finding.programme not in self.frames:
            self.frames[finding.programme] = finding, self.sentences
        if finding.programme in self.frames:
            self.frames[finding.programme] = self.frames[finding.programme][0], self.sentences
        self.since_latest = 0
        if finding.subset is not None:
            told = self.part is not None and self.part.subset == finding.subset
            self.part, self.since_part = self.part if told else finding, 0
        if finding.count.value not in self.by_count or finding.subset is None:
            self.by_count[finding.count.value] = finding

    def beside_row(self, programme: Programme, region: str | None) -> Finding | None:
        """The finding that a place goes on from which the last row of newcomers left out, where all that was told since
        is of a place in that row: Suzhou got 20, Wuxi nine and Nantong four. In all Suzhou has 95. Taizhou got one.
        """
        regions = {each.region for each in self.rowed}
        latest = self.latest
        if latest is None or latest.region not in regions or region in regions or self.since_latest > 2:
            return None
        return self.rowed[-1] if self.rowed[-1].programme == latest.programme == programme else None

    def recall(self, finding: Finding) -> None:
        """Come back to a finding that the text names again: the 100 gazelles of the province have four features."""
        self.frames[finding.programme] = finding, self.sentences
        self.latest = finding
        self.topic = next((each for each in self.m.titles if each.programme == finding.programme), self.topic)
        self.since_topic = self.since_latest = 0
        if finding.region:
            self.place = Place(0, 0, finding.region, "place", finding.place or "")

    def close(self, heard: Heard, used: ProgrammeName | None) -> None:
        """Hand on the title that a sentence counted, or else named, to the next one."""
        if used:
            self.since_topic = 0
        named = [title for title in heard.titles if title.programme]
        title = used or (named[-1] if named else None)
        if title and not self._means_giants(title):
            self.topic = title._replace(subset=None)
        self.others = bool(heard.titles) and not (used or named)
        explained = named and (
            _DEFINED.search(self.m.low, max(0, named[-1].start - 12), named[-1].end + 9)
            or any(title.programme is None for title in heard.titles)  # unicorns grow from potential ones
        )
        if explained and not used and self.latest is None and heard.titles[0].programme is None:
            self.only_others = True
        if used or not explained:
            self.only_others = self.others or (self.only_others and not (used or named))

    def _means_giants(self, title: ProgrammeName) -> bool:
        """Whether enterprises called specialized are the little giants which the text is about."""
        giants = self.topic is not None and self.topic.programme == "little_giant"
        return giants and title.level is None and is_unsized(self.m.low, title) and not self.m.names_small_firms


def _is_of(batch: Batch, title: ProgrammeName, titles: list[ProgrammeName]) -> bool:
    """Whether the title nearest to a batch, the one behind it rather than the one before, is of a programme."""
    named = [each for each in titles if each.programme]
    nearest = min(named, key=lambda each: min(abs(each.start - batch.end), 2 * abs(batch.start - each.end)))
    kin = {"hidden_champion", "hidden_champion_cultivation"}  # which share their batches
    return nearest.programme == title.programme or {nearest.programme, title.programme} <= kin


def _announces(listed: Listed, batch: Batch, *, notice: bool) -> bool:
    """Whether a batch is the one that the text goes on about, not an earlier one that it only looks back at."""
    return listed.batch is None or batch.last >= listed.batch.last or (listed.age > 6 and notice)


def _is_aside(finding: Finding, latest: Finding, *, same: bool, unplaced: bool) -> bool:
    """Whether a finding tells only of a part of the firms that the one before it counted."""
    if latest.programme != finding.programme:
        return False
    if latest.region and finding.region and latest.region != finding.region:
        inner = within(finding.region, latest.region)
        if same and inner and _tells_apart(latest, finding):
            return True
        if latest.measure == finding.measure:
            return latest.batch == finding.batch and inner
    if latest.region != finding.region or latest.place != finding.place:
        return False
    if finding.measure == latest.measure == "cumulative" and (finding.as_of or "") < (latest.as_of or ""):
        return bool(finding.as_of)  # up from 316 a year earlier
    if finding.subset is not None and latest.subset is None:
        return finding.measure == latest.measure or finding.count.value <= latest.count.value
    if finding.measure == latest.measure == "new" and finding.batch and latest.batch and finding.batch < latest.batch:
        return True
    if same and _tells_apart(latest, finding):
        return True
    if same and latest.measure == "new_and_reviewed" and finding.measure == "new":
        return True
    if finding.measure == latest.measure == "new" and latest.batch and finding.batch is None:
        return True
    newcomers = latest.measure == "cumulative" and finding.measure == "new" and finding.batch is None
    return newcomers and (same or unplaced) and finding.count.value < latest.count.value


def _tells_apart(latest: Finding, finding: Finding) -> bool:
    """Whether a sentence adds to newcomers those of an earlier batch who kept or lost the title."""
    return latest.measure in ("new", "new_and_reviewed") and finding.measure in ("reviewed", "revoked")


def _level_of(code: str) -> Level:
    return "provincial" if code.endswith("0000") else "municipal" if code.endswith("00") else "county"


def _status_of(cues: list[Cue]) -> tuple[Status, int, int] | None:
    proposed = next((cue for cue in cues if cue.kinds & BIT["proposed"]), None)
    if proposed:
        return "proposed", proposed.start, proposed.end
    negated = {cue.end + 1 for cue in cues if cue.words == "not"}
    confirmed = next((cue for cue in cues if cue.kinds & _CHOSEN and cue.start not in negated), None)
    return ("confirmed", confirmed.start, confirmed.end) if confirmed else None
