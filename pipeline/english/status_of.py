"""A claim's level, and whether it is proposed or confirmed."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.divisions import NATION, division, within
from pipeline.english.case import Case, Stretch
from pipeline.english.level_told import level_told
from pipeline.english.titles import LEVELS, level_behind
from pipeline.english.turned_round import HONOURS
from pipeline.english.words import BIT, Cue
from pipeline.mentions import Batch
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.records import Level, Measure, Status
from pipeline.scopes import Finding

_AT_LEVEL = pattern(
    rf"(?:^|[,;:] (?:and |while |but )?)(?:(?:turning |coming |looking )?(?:at|on|as for|in terms of|to)) the "
    rf"(?P<level>{'|'.join(LEVELS)}) (?:level|side|tier)\b"
)
_GRANTED_BY = pattern(
    rf" by (?:the )?(?:relevant )?(?P<level>{'|'.join(LEVELS)}|municipality|municipal|city's|province's)\b"
)
_LEVEL_OF_LIST = pattern(r" on the (?P<level>national|provincial|municipal)(?:-level)? list\b")
_TOPS = pattern(r"\b(?:lead|led|leads|leading|top|tops|topped|topping|heads?|headed|head) (?:the|this|that) (?:\w+ )?$")
# What a total hangs on that takes in a list not final yet: should the list be approved, it would be.
_ON_CONDITION = pattern(
    r"(?:(?:if|should)\b[^.;,]{0,50}|once\b(?![^.;,]*\b(?:was|were|had)\b)[^.;,]{0,50})"
    r"\b(?:lists?|batch|publici\w+|public notice|objections?)\b"
)
_ISSUED = pattern(
    r"\b(?:which|that) (?:the )?[\w' &-]{2,70}? (?:ha[sd] |have )?(?:announced|published|released|issued)(?! that\b)|"
    r"\b(?:announced|published|released|issued) by (?:the )?\w"
)
_GOT = frozenset({"got", "won", "earned", "gained", "received", "obtained", "secured"})
_EVALUATION = pattern(r" (?:evaluation|assessment|accreditation|appraisal|certification|recognition|identification)\b")
_GIVER = r"district|county|city|province|municipality|prefecture"
_OWN_TITLE = pattern(
    r"[^.;:\d]{0,40}?[,(-] ?(?:which is )?(?:an? |the )?(?:title|honou?r|label|award|distinction|recognition) (?:"
    rf"(?:that|which) (?:the|our|this) (?P<who>{_GIVER})(?: government| itself| alone)* "
    r"(?:gives?|grants?|awards?|bestows?|confers?|issues?|hands? out)|"
    rf"(?:granted|given|awarded|conferred|bestowed|issued|created) by (?:the|our|this) (?P<by>{_GIVER})\b|"
    rf"of the (?P<own>{_GIVER})'s own)"
)
_MUNICIPALITIES = ("11", "12", "31", "50")


def level_of(case: Case) -> Level | None:
    """The level of government that grants the title."""
    memory, phrase = case.scene.memory, case.phrase
    if memory.private and case.programme in ("unicorn", "gazelle"):
        return None
    level = case.title.level
    before = case.scene.m.low[case.scene.start : phrase.number.start]
    led = [*_AT_LEVEL.finditer(before)] if " level" in before else []
    if led and (level is None or phrase.title is None):
        level = LEVELS[led[-1]["level"]]
    if phrase.bare and (behind := level_behind(case.scene.m.low, phrase.noun_end)):
        level = behind
    own = LEVELS.get(phrase.adjectives[0].removesuffix("-level")) if phrase.adjectives else None
    if own and (level is None or phrase.title is None):
        level = own
    if level is None and case.programme not in ("high_tech", "tech_sme"):
        level = _level_of_granter(case)
    if level is None and case.programme not in ("high_tech", "tech_sme"):
        level = _level_of_own_title(case)
    if level is None and case.kinds & BIT["list"]:
        named = _LEVEL_OF_LIST.search(case.scene.m.low, phrase.number.start, phrase.end)
        level = LEVELS[named["level"]] if named else None
    if level is None and _is_named_after_province(case):
        level = "provincial"
    if level is None and case.programme == "tech_sme" and case.cue("database"):
        level = "national"
    if level is None and case.listed.level and _is_of_list(case):
        level, start, end = case.listed.level
        case.give("level", start, end)
    if level is None and case.programme == "tech_sme" and (case.cue("database", "entered", "new") or case.listed.batch):
        level = "national"
    if level is None and case.programme == "tech_sme" and case.place.code == NATION.code:
        level = "national"
    if level is None and case.programme in ("tech_sme", "gazelle", "unicorn") and _is_of_province(case):
        level = "provincial"
    if level is None and (own := _level_of_evaluation(case) or _level_of_whole(case)):
        level = own
    if (
        level is None
        and case.programme == "gazelle"
        and (told := level_told(case.scene.m, case.programme, case.scene.s.span))
    ):
        level = told[0]
        case.give("level", *told[1:])
    level = level or usual_level(case.programme)
    if level == "municipal" and case.place.code and case.place.code[:2] in _MUNICIPALITIES:
        return "provincial"
    return level


def _level_of_own_title(case: Case) -> Level | None:
    """The level of those who give the title themselves, as the text says of it: a title which the district bestows."""
    m = case.scene.m
    named = (title for title in m.titles if title.programme == case.programme and title.start < case.scene.end)
    own = next((found for title in named if (found := _OWN_TITLE.match(m.low, title.end))), None)
    word = own and next(word for word in own.groups() if word)
    if not own or not word:
        return None
    case.give("level", *own.span(own.lastgroup or 0))
    place = division(case.place.code or "")
    return "county" if word == "city" and place and place.level == "county" else LEVELS.get(word, "municipal")


def _level_of_evaluation(case: Case) -> Level | None:
    """The level of the place whose evaluation it is that firms passed: entered by Liaoning's gazelle evaluation."""
    m, title = case.scene.m, case.title
    if usual_level(case.programme) is not None or not _EVALUATION.match(m.low, title.end):
        return None
    beside = [place for place in inside(m.places, title.start - 40, title.start) if place.codes]
    if not beside or m.low[beside[-1].end : title.start].strip(" 's") or beside[-1].codes[0] == NATION.code:
        return None
    code = beside[-1].codes[0]
    return "provincial" if code.endswith("0000") else "municipal" if code.endswith("00") else "county"


def _level_of_whole(case: Case) -> Level | None:
    """The level of the firms that a number without a title of its own splits up by places, in a row with others."""
    whole = case.whole
    if whole is None or whole.programme != case.programme or (case.phrase.title and not case.phrase.row):
        return None
    inner = whole.region and case.place.code and within(case.place.code, whole.region)
    return whole.level if (inner or whole in case.scene.findings) and case.place.code != whole.region else None


def _is_of_list(case: Case) -> bool:
    """Whether a number counts under the title of the list announced, not under one of its own that is granted by the
    nation unless it says otherwise.
    """
    return case.phrase.title is None or usual_level(case.programme) is None or case.listed.age == 0


def _is_named_after_province(case: Case) -> bool:
    """Whether a title that the nation mostly grants has a province's name before it: Hebei Province little giants;
    firms recognized as Hebei single champions.
    """
    if case.programme not in ("little_giant", "manufacturing_champion"):
        return False
    m, title = case.scene.m, case.title
    beside = [place for place in inside(m.places, title.start - 40, title.start) if title.start - place.end <= 2]
    if not beside:
        return False
    if case.programme == "little_giant":
        return beside[-1].provincial
    granted = m.low.endswith(" as ", 0, beside[-1].start) and bool(case.kinds & BIT["selected"])
    return granted and any(code.endswith("0000") and code != NATION.code for code in beside[-1].codes[:1])


def _is_of_province(case: Case) -> bool:
    """Whether a title is said to be a province's: technology-based SMEs of Hunan Province; and with a word of granting,
    determined to be gazelles of our province.
    """
    m = case.scene.m
    behind = inside(m.places, case.title.end, case.title.end + 40)
    own = behind and (behind[0].provincial or (behind[0].stands_for == "province" and case.cue("selected")))
    return bool(own) and m.low[case.title.end : behind[0].start] == " of "


def _level_of_granter(case: Case) -> Level | None:
    """The level of those who are said to have granted a title: gazelles certified by the municipality."""
    m, phrase = case.scene.m, case.phrase
    by = _GRANTED_BY.search(m.low, min(case.title.end, phrase.start), phrase.end)
    if by is None or not any(cue.kinds & BIT["selected"] and cue.end == by.start() for cue in phrase.cues):
        return None
    word = by["level"].removesuffix("'s")
    case.give("level", by.start("level"), by.end("level"))
    return "municipal" if word == "municipality" else LEVELS[word]


def status_of(case: Case, measure: Measure, batch: Stretch | None) -> Status | None:
    """Whether the count is proposed or confirmed; None where no such word governs it."""
    if (
        measure == "applied"
        or case.programme == "unicorn"
        or (case.scene.memory.private and case.programme == "gazelle")
    ):
        return None
    if measure == "cumulative":
        return _status_of_total(case, batch)
    if measure == "revoked":
        return "confirmed"
    if case.programme == "tech_sme":
        whole = case.whole
        if proposed := case.cue("proposed"):
            case.give("status", proposed.start, proposed.end)
            return "proposed"
        if case.is_part and whole and not case.cue("announced"):
            return whole.status
        return "confirmed" if case.cue("selected") and not case.cue("announced", "database") else None
    if proposed := case.cue("proposed"):
        case.give("status", proposed.start, proposed.end)
        return "proposed"
    said, whole = case.listed.status, case.whole
    here = said is not None and case.scene.start <= said[1]
    same = _same_batch(case, measure, batch)
    linked = same and (
        batch is not None or case.listed.year is not None or (whole is not None and whole.status is not None)
    )
    open_list = measure == "new" and case.listed.age <= 1
    if said and said[0] == "proposed" and (linked or ((here or open_list) and same)):
        case.give("status", said[1], said[2])
        return "proposed"
    if case.cue("database") and not case.cue("selected", "reviewed", "announced", "list"):
        return None
    granted = case.cue("selected", "reviewed", "announced") or case.cue("entered") or _said_of_table(case)
    granted = granted or _on_list(case)
    own = case.own_batch
    if granted is None and own and own_is_listed(case, own):
        case.give("status", own.start, own.end)
        return "confirmed"
    if granted:
        case.give("status", granted.start, granted.end)
        return "confirmed"
    if case.split and case.split.status == "confirmed":
        return "confirmed"  # has chosen 90 in two batches: 40 in the first, and 50 in the second
    if case.scene.role.head == "bestowed" or _got_title(case):
        return "confirmed"
    if said and linked and (here or case.listed.recent or case.phrase.bare):
        case.give("status", said[1], said[2])
        return said[0]
    beside = case.scene.findings[-1] if case.scene.findings and case.scene.role.joined else None
    if beside and beside.measure == measure and beside.status:
        case.inherit(beside, "status")
        return beside.status
    if whole and whole.measure in (measure, "new_and_reviewed") and whole.batch == batch:
        case.inherit(whole, "status")
        return whole.status
    return "confirmed" if measure == "reviewed" else None


def _on_list(case: Case) -> Cue | None:
    """The list on which firms are said to stand: the list names 12 companies; not one that somebody only tops."""
    low = case.scene.m.low
    lists = (cue for cue in case.cues if cue.kinds & BIT["list"])
    lists = (cue for cue in lists if not _TOPS.search(low, max(0, cue.start - 24), cue.start))
    return None if case.phrase.bare else next(lists, None)


def _got_title(case: Case) -> bool:
    """Whether firms got the title by its noun: got the provincial SRDI title, won the little giant label."""
    low, title = case.scene.m.low, case.title
    got = any(cue.words in _GOT and case.phrase.noun_end <= cue.start < title.start for cue in case.cues)
    words = [low[title.start : title.end].rsplit(" ", 1)[-1], low[title.end : title.end + 16].lstrip("' ")]
    return got and any(word.startswith(HONOURS) for word in words)


def _said_of_table(case: Case) -> Cue | None:
    """The word by which a title under a table of batches says that its firms were recognized."""
    if not case.phrase.paired_batch or case.title.start < case.scene.end:
        return None
    said = inside(case.scene.m.cues, case.title.end, case.title.end + 40)
    return next((cue for cue in said if cue.kinds & BIT["selected"]), None)


def own_is_listed(case: Case, batch: Batch) -> bool:
    """Whether firms stand on the list of a batch: 475 companies on the fifth list."""
    low = case.scene.m.low
    return low.endswith("list", 0, batch.end) and low[max(0, batch.start - 12) : batch.start].rstrip().endswith(
        ("on the", "onto the", "made the", "ministry's", "into the")
    )


def _same_batch(case: Case, measure: Measure, batch: Stretch | None) -> bool:
    """Whether a number counts of the batch whose list the text has announced."""
    announced, review = case.listed.batch, case.listed.review if measure == "reviewed" else None
    if batch is None or announced is None:
        return True
    return batch == (announced.first, announced.last) or bool(review and batch == (review.first, review.last))


def _status_of_total(case: Case, batch: Stretch | None) -> Status | None:
    said, announced = case.listed.status, case.listed.batch
    if condition := _ON_CONDITION.match(case.scene.m.low, case.scene.start):
        case.give("status", *condition.span())
        return "proposed"
    if said and said[0] == "proposed" and batch and announced and batch[1] == announced.last:
        case.give("status", said[1], said[2])
        return "proposed"
    chosen = case.cue("selected") if case.scene.role.head != "answer" else None
    chosen = None if chosen and case.scene.m.low.endswith("the ", 0, chosen.start) else chosen
    if chosen and not case.cue("before") and chosen.words not in ("listed", "include", "includes", "included"):
        case.give("status", chosen.start, chosen.end)
        return "confirmed"
    if issued := _issued(case):
        case.give("status", *issued)
        return "confirmed"
    beside = case.scene.findings[-1] if case.scene.findings and case.scene.role.joined else None
    if beside and beside.measure == "cumulative" and beside.status and not case.cue("stock", "today"):
        case.inherit(beside, "status")
        return beside.status
    whole = case.whole
    follows = case.phrase.title is None or case.is_part or (case.split is not None and case.split is whole)
    if whole and whole.measure == "cumulative" and whole.batch == batch and follows and _inside(case, whole):
        case.inherit(whole, "status")
        return whole.status
    return None


def _issued(case: Case) -> Stretch | None:
    """The words by which firms are said to be those that somebody made known: the little giants which the ministry
    announced, 8,997 in all.
    """
    if not case.kinds & BIT["announced"]:
        return None
    start, end = sorted((case.title.end, case.phrase.number.start))
    found = _ISSUED.search(case.scene.m.low, start, end)
    return found.span() if found else None


def _inside(case: Case, whole: Finding) -> bool:
    """Whether a number's place lies in that of the whole, or the whole is of the same batches."""
    if whole.batch or whole.region is None or case.place.code is None:
        return True
    return within(case.place.code, whole.region)
