"""Under which title the firms of a number are counted."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.at_home import is_at_home
from pipeline.english.going_on import goes_on
from pipeline.english.mentions import Mentions
from pipeline.english.part_of import is_part, is_traded, part_of
from pipeline.english.phrases import Phrase
from pipeline.english.place_beside import is_shared, row_place, stated_in
from pipeline.english.scene import Scene
from pipeline.english.title_held import GRANTED, bare_counts, firms_count, linked
from pipeline.english.title_in_mind import title_in_mind
from pipeline.english.title_of_others import breaks_off, is_metric, is_number_of_others, tells_of_things
from pipeline.english.titles import LEVELS, at_level, is_paid_for, is_unsized, level_behind
from pipeline.english.words import BIT, bits
from pipeline.mentions import ProgrammeName, Year
from pipeline.patterns import pattern

_SOME_OF_THEM = pattern(
    r"\b(?:from|out of) (?:which|whom)\b|"
    r"\b(?:half|most|some|many|several|part|a third|the majority) of (?:them|which|whom|these)\b"
)
_BEING_BROUGHT_UP = pattern(
    r"\b(?:being|under|undergoing|in|receiving|to be) (?:\w+ly )?"
    r"(?:cultivat|nurtur|groom|foster|incubat|develop|train|prepar|support)\w* "
    r"(?:\w+ ){0,2}?(?:as|into|to become|to be|to grow into|for|towards?) (?:[\w'-]+ ){0,4}['\"]?$"
)
_IN_CULTIVATION = (" are in cultivation", " in cultivation", " more in cultivation", " are still in cultivation")
_BEING_GROOMED = pattern(
    r",?(?: more| others?)? (?:(?:that|which|who) (?:are|were) |are |were )?(?:still |now |yet )?(?:being |under )"
    r"(?:cultivat|nurtur|groom|foster|incubat|train|prepar)\w*\b(?! (?:as|into|to|for)\b)"
)
_BY_PROVINCE = pattern(
    r" (?:that |which )?(?:are |were )?\w+ by (?:the |their )?(?:[a-z]+ )?(?:provinc|municipal|city)"
)
# Right before a title, another one that leaves its noun to it: champion, specialized and new little giant enterprises.
_JOINED_TO = pattern(
    r"\b(?:champion|gazelle|unicorn|high-tech|innovative)(?:,|,? and| &|/) "
    r"(?:national(?:-level)? |provincial(?:-level)? )?\"?$"
)
# Right before a number, what the central budget does to firms: its money goes with priority to 84 of them.
_MONEY_GOES = pattern(
    r"\b(?:(?:the )?central (?:budget|government|authorities|finance|treasury|funds?)|(?:the )?(?:centre|center)'s|"
    r"ministry of finance)(?: (?:money|funds?|funding|support|budget|subsid\w+))?[^.;,\d]{0,60} "
    r"(?:to|for|supports?|backs?|funds?|finances?) $"
)
# Before a number, the name of the list that its firms are on: the list of smart factories, 42 firms were selected.
_OTHER_LIST = pattern(
    r"\b(?:list|batch|lists) of (?:20\d\d )?(?!(?:the )?(?:\w+ )?(?:batch|list|\d))(?:[\w'-]+ ){1,8}?[a-z]+(?:s|ies)\b"
)
_LISTS = (" list", " roll", " roster", " register")
_LIST_OF = tuple(f"{name} {of} " for name in _LISTS for of in ("of", "for"))
# Behind the last of them, when that was.
_IN_TIME = pattern(
    r"(?: (?:gained|left|newly added|dropped out|(?:(?:were|have|had) )?(?:been )?(?:added|lost|dropped|removed)))?"
    r"(?: (?:in|during|over|within|since) (?:the )?[\w' ]{3,30}?| (?:this|last) [\w-]+| so far)?"
)
# Behind a title, for whom it is: the title, which is meant for; a label reserved for.
_MEANT_FOR = pattern(
    r"\b(?:titles?|labels?|honou?rs?|status|designation|distinction|accolade|recognition|award|list|scheme|programme?)"
    r"(?:,| -| \()? ?(?:(?:which|that) (?:is|was|are|goes|went)(?: only| usually| mainly)? |an? \w+ )?"
    r"(?:meant|intended|reserved|given|granted|awarded|created|designed|open|to|bestowed|conferred|set aside|made) "
    r"(?:only |mainly )?(?:for|to|on)\b[^.;]*$"
)
_FAR_BRACKET = 60
_OPENINGS = ("with ", "after ", "having ", "following ", "thanks to ")
_NAMES = frozenset({"names", "candidates", "newcomers", "entrants", "winners"})


def title_of(scene: Scene, phrase: Phrase) -> tuple[ProgrammeName, str] | str:
    """The title and the rule that found it, or the reason why there is none."""
    found = _titled(scene, phrase)
    if isinstance(found, str) or not _only_in_cultivation(scene, phrase, found[0]):
        return found
    if found[0].programme not in ("hidden_champion", "hidden_champion_cultivation"):
        return "only brought up to have the title"
    return found[0]._replace(programme="hidden_champion_cultivation"), found[1]


def _only_in_cultivation(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether firms are still brought up to become what the title behind them says: being cultivated as gazelles."""
    start = phrase.number.end
    hidden = title.programme == "hidden_champion" and scene.m.low.startswith(_IN_CULTIVATION, phrase.noun_end)
    if phrase.title is None and hidden:
        return True  # there are 29, and 203 are in cultivation
    if phrase.title is None and _BEING_GROOMED.match(scene.m.low, phrase.noun_end):
        return True
    return start < title.start and _BEING_BROUGHT_UP.search(scene.m.low, start, title.start) is not None


def _titled(scene: Scene, phrase: Phrase) -> tuple[ProgrammeName, str] | str:
    """The title by which a number counts firms and the rule that found it, whether they have it yet or not."""
    if phrase.paired_title:
        return phrase.paired_title, "title-paired"
    if phrase.title:
        told_apart = phrase.of is not None and part_of(scene, phrase) is not None
        held = scene.role.holds or told_apart or is_at_home(scene, phrase)
        if not (held or is_traded(scene, phrase) or goes_on(scene, phrase)):
            return "told of firms, not counted as such"
        little = phrase.title.programme == "little_giant"
        if little and _MONEY_GOES.search(scene.m.low, scene.start, phrase.number.start):
            return phrase.title._replace(programme="key_little_giant"), "title-after"
        return _sized(scene, phrase.title), "title-after"
    if funded := _funded_part(scene, phrase):
        return funded, "title-carried"
    governing = _governing(scene, phrase)
    if governing == "several":
        return "several titles in one number"
    if governing == "some":
        return "only some of them have the title"
    title = governing if isinstance(governing, ProgrammeName) else None
    if title and (whole := _holders_of_another(scene, phrase, title)):
        phrase.paired_part = scene.m.text[title.start : title.end]
        return whole, "title-carried"
    if title is None and _is_of_others(scene, phrase):
        return "only sounds like a title"
    if title is None and (ahead := _named_next(scene, phrase)):
        return ahead, "title-ahead"
    if title is None and (main := _of_main_clause(scene, phrase)):
        return main, "title-in-clause"
    if title and title.programme is None:
        return "only sounds like a title"
    if title and title.end <= phrase.number.start and is_metric(scene.m, title, phrase.start):
        return "other things than firms"
    said = title or _said_elsewhere(scene, phrase) or _title_of_table(scene, phrase)
    if said is None or said.programme is None:
        return "no title governs it"
    if phrase.bare and ((title is None and breaks_off(scene, phrase)) or is_number_of_others(scene, phrase)):
        return "other things than firms"
    apart = title is None or ";" in scene.m.low[title.end : phrase.number.start]
    if apart and phrase.bare and tells_of_things(scene, phrase):
        return "other things than firms"
    counts = title is not None or firms_count(scene, phrase) if phrase.firms else bare_counts(scene, phrase, title)
    if not counts:
        return "nothing says that it counts firms with the title"
    return _sized(scene, _of_own_level(scene, phrase, said)), "title-in-clause" if title else "title-carried"


def _funded_part(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The title of key little giants for those of the little giants just counted that the central budget funds: 57 of
    which have got support from the central government.
    """
    latest, low = scene.findings[-1] if scene.findings else scene.memory.latest, scene.m.low
    if not (phrase.bare and latest and latest.programme == "little_giant" and is_part(scene, phrase)):
        return None
    if not (scene.findings or scene.memory.since_latest <= 1):
        return None
    if not (is_paid_for(low[phrase.noun_end : scene.end]) or _MONEY_GOES.search(low, scene.start, phrase.number.start)):
        return None
    titles = [title for title in inside(scene.m.titles, 0, phrase.start) if title.programme == "little_giant"]
    return titles[-1]._replace(programme="key_little_giant") if titles else None


def _holders_of_another(scene: Scene, phrase: Phrase, title: ProgrammeName) -> ProgrammeName | None:
    """The title of technology-based SMEs of whom some are told to be high-tech enterprises too: all of a place's are
    more than those.
    """
    latest = scene.whole or (scene.findings[-1] if scene.findings else None)
    if latest is None or (latest.programme, title.programme) != ("tech_sme", "high_tech"):
        return None
    if title.start < phrase.noun_end or not is_part(scene, phrase) or latest.region is None:
        return None
    named = [each for each in inside(scene.m.titles, 0, phrase.start) if each.programme == latest.programme]
    return named[-1] if named else None


def _governing(scene: Scene, phrase: Phrase) -> ProgrammeName | str | None:
    """The title among a number's own words that governs it; "several" where it adds up two, "some" where only some
    of the firms have it.
    """
    m, number = scene.m, phrase.number
    left = inside(m.titles, phrase.start, number.start)
    right = [each for each in inside(m.titles, phrase.noun_end, phrase.end) if not _only_explains(m, phrase, each)]
    if right and _SOME_OF_THEM.search(m.low, phrase.noun_end, right[0].start):
        return "some"
    if right and is_shared(scene.s, phrase) and linked(m, phrase, right[0]):
        return "some"  # half of the 310 members are little giants
    if right and _several_behind(scene, right[0]):
        return "several"
    if right and (linked(m, phrase, right[0]) or not (left or scene.used)):
        return right[0]
    if not left:
        return None
    summed = (
        len(left) > 1 and left[-2].programme != left[-1].programme
        and m.low[left[-2].end : left[-1].start].strip(" ,'") in ("and", "or", "&", "")
    )  # fmt: skip
    summed = summed or _JOINED_TO.search(m.low, max(phrase.start, left[-1].start - 40), left[-1].start) is not None
    if summed and " each" not in m.low[left[-1].end : phrase.noun_end + 6]:
        return "several"
    return left[-1]._replace(subset=None) if _are_of_both_kinds(m, left) else left[-1]


def _only_explains(m: Mentions, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a title behind a number only says for whom another one is meant, or is that of firms in brackets: were
    given the title, which is meant for high-tech SMEs.
    """
    if _MEANT_FOR.search(m.low, phrase.noun_end, title.start):
        return True
    opened = m.low.rfind("(", phrase.noun_end, title.start)
    return opened > phrase.noun_end + 1 and _is_bracketed(m.low, title, max(phrase.end, title.end + _FAR_BRACKET))


def _several_behind(scene: Scene, title: ProgrammeName) -> bool:
    """Whether firms are counted under two titles behind them: were named in the batch of unicorn and gazelle firms."""
    following = next(iter(inside(scene.m.titles, title.end, scene.end)), None)
    if following is None or following.programme in (None, title.programme):
        return False
    return scene.m.low[title.end : following.start].strip(" '") in ("and", "or", "&", "/")


def _are_of_both_kinds(m: Mentions, titles: list[ProgrammeName]) -> bool:
    """Whether a title is named by both of its kinds: single champion enterprises and single champion products."""
    if len(titles) < 2 or titles[-2].programme != titles[-1].programme or titles[-2].subset == titles[-1].subset:
        return False
    return m.low[titles[-2].end : titles[-1].start].strip(" ,'") in ("and", "&")


def _named_next(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The title that only the sentence after a headline names: 57 companies shortlisted! The gazelles are out."""
    granted = phrase.kinds & GRANTED & ~bits("held") or "more" in phrase.adjectives
    if any(cue.words.startswith("listed ") for cue in scene.heard.cues):
        return None  # 63 listed firms, six listed this year
    if _OTHER_LIST.search(scene.m.low, scene.start, phrase.number.start):
        return None
    if scene.memory.topic or scene.used or not granted or (phrase.bare and phrase.kinds & BIT["total"]):
        return None  # a total is one of what was counted before
    titles = [title for title in inside(scene.m.titles, scene.start, scene.end + 160) if title.programme]
    alone = len({title.programme for title in titles}) == 1 and titles[0].start >= scene.end
    counted = alone and inside(scene.m.numbers, titles[0].start - 14, titles[0].start)
    return titles[0] if alone and not counted else None


def _of_main_clause(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The title of the main clause behind an opening that tells who came and who left: with 12 newcomers and seven
    dropouts, China has 369 unicorns.
    """
    low, came = scene.m.low, bits("new", "revoked", "entered")
    if scene.findings or not low.startswith(_OPENINGS, scene.start) or not phrase.kinds & came:
        return None
    items = scene.s.items
    comma = next((at for at in range(phrase.head + 1, len(items) - 1) if items[at].words == ","), 0)
    last = next((each for each in reversed(scene.s.phrases) if each.number.start < items[comma].start), phrase)
    if not comma or not stated_in(items[comma + 1]) or not _IN_TIME.fullmatch(low, last.noun_end, items[comma].start):
        return None
    main = next((each for each in scene.s.phrases if each.number.start > items[comma].start), None)
    return main.title if main and not inside(scene.m.titles, scene.start, items[comma].start) else None


def _is_of_others(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number in a list goes on from firms of another kind, named last: young eagles: Jinghai 9, Heping 4."""
    named = inside(scene.m.titles, scene.start, phrase.start)
    while named and named[-1].programme is None and _is_bracketed(scene.m.low, named[-1], phrase.start):
        named = named[:-1]
    if named:
        return named[-1].programme is None
    return scene.memory.others and phrase.bare and row_place(scene, phrase)


def _is_bracketed(low: str, title: ProgrammeName, end: int) -> bool:
    """Whether a title stands in brackets that have closed: 8 unicorns (potential unicorns aside), Wuhu 2."""
    opened, closed = low.rfind("(", 0, title.start), low.rfind(")", 0, title.start)
    return opened > closed and ")" in low[title.end : end]


def _title_of_table(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The only title of a text for a table that stands before it."""
    titles = scene.m.titles if phrase.paired_batch and not scene.memory.topic else []
    return titles[0] if titles and len({title.programme for title in titles}) == 1 else None


def _said_elsewhere(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The title that the sentence counted before, named before, or names later with the batches of its numbers;
    else that of the sentences before.
    """
    m, memory = scene.m, scene.memory
    if scene.role.head == "to" and scene.before and scene.refused[-1:] == ["difference"]:
        grown = [title for title in inside(m.titles, scene.before.start, scene.before.number.start) if title.programme]
        if grown:
            return grown[-1]  # raised its gazelles by 130 to 451, unicorns by one to two
    if scene.role.head == "level ahead":
        ahead = [title for title in inside(m.titles, phrase.end, scene.end) if title.programme]
        if ahead:
            return ahead[0]
    if whole := scene.whole:
        told = [title for title in inside(m.titles, 0, phrase.start) if title.programme == whole.programme]
        if told:
            return told[-1]
    before = [title for title in inside(m.titles, scene.start, phrase.start) if title.programme]
    if before and m.low[phrase.start : phrase.number.start].strip(" ,").startswith("of which"):
        return before[-1]
    if scene.used:
        return scene.used
    if before:
        return before[-1]
    counted = [other.title for other in scene.s.phrases]
    later = [title for title in inside(m.titles, phrase.end, scene.end) if title.programme and title not in counted]
    later = [title for title in later if not _only_explains(m, phrase, title)]
    known = None if memory.only_others else title_in_mind(scene)
    known = None if known and known.start >= phrase.noun_end and _only_explains(m, phrase, known) else known
    known = None if phrase.firms and known and known in counted and known.start >= phrase.end else known
    announced = memory.announced
    own = bool(inside(m.batches, phrase.start, phrase.end))
    if announced and (phrase.firms in _NAMES or own or phrase.kinds & bits("list")):
        known = announced if memory.listed(announced.programme).age <= 5 else known  # type: ignore[arg-type]
    if later and (known is None or own):
        return later[0]
    if known is None and (total := _of_total_behind(scene, phrase)):
        return total
    return _of_years_list(scene, phrase) or known


def _of_total_behind(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The title of the total that newcomers have brought about: 16 companies were recognized, for a count of 96 little
    giants.
    """
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if following is None or following.title is None or not phrase.kinds & GRANTED or phrase.firms is None:
        return None
    summed = following.kinds & bits("total", "tied") and following.number.value > phrase.number.value
    told = following.title.programme if summed else None
    return following.title if told and following.title.start > following.number.end else None


def _of_years_list(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The title whose list of a year a text comes back to: on the 2022 list Jimei is in front with 310 firms."""
    m, memory = scene.m, scene.memory
    named = [year for year in inside(m.years, scene.start, scene.end) if _names_list(m, year)]
    if not named or any(title.programme for title in scene.heard.titles):
        return None
    of_year = [which for which, listed in memory.lists.items() if listed.year and listed.year[0] == named[-1].year]
    told = {
        memory.by_count[value].programme for value in memory.by_count if memory.by_count[value].year == named[-1].year
    }
    which = next((each for each in of_year if each in told), None)
    return next((title for title in reversed(m.titles) if title.programme == which and title.end < scene.start), None)


def _names_list(m: Mentions, year: Year) -> bool:
    """Whether a year is that of a list: the 2022 list, the list of 2022."""
    return m.low.startswith(_LISTS, year.end) or m.low.endswith(_LIST_OF, 0, year.start)


def _of_own_level(scene: Scene, phrase: Phrase, title: ProgrammeName) -> ProgrammeName:
    """A title at the level that a number without one has for itself: 88 specialized SMEs of the nation and 290 at the
    provincial.
    """
    level = level_behind(scene.m.low, phrase.noun_end) if phrase.bare else None
    level = level or (LEVELS.get(phrase.adjectives[0].removesuffix("-level")) if phrase.adjectives else None)
    if level is None or title.level is None or level == title.level:
        return title
    return title._replace(level=level, programme=at_level(scene.m.low, title, level))


def _sized(scene: Scene, title: ProgrammeName) -> ProgrammeName:
    """Specialized enterprises that nobody calls small are little giants in a text that is about those."""
    topic, m = scene.memory.topic, scene.m
    if not (topic and topic.programme == "little_giant" and title.level is None and is_unsized(m.low, title)):
        return title
    if _BY_PROVINCE.match(m.low, title.end):
        return title
    beside = any(t.programme == "little_giant" for t in inside(m.titles, scene.start, scene.end))
    return title if beside or m.names_small_firms else title._replace(programme="little_giant")
