"""Under which title the firms of a number are counted."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.measure_as_total import LEVELS, ON_THIS_LIST
from pipeline.english.mentions import Mentions
from pipeline.english.part_of import attribute_of, gets_else, is_part, is_traded, part_of
from pipeline.english.phrases import OF_A_PLACE, UNCOUNTED, Item, Phrase
from pipeline.english.place_beside import behind_of, row_place, subject_of
from pipeline.english.role_of import acts_behind
from pipeline.english.scene import Scene
from pipeline.english.titles import is_paid_for, is_unsized, names_field
from pipeline.english.turned_round import HONOURS
from pipeline.english.words import BIT, bits, kinds_of, word_set
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_GRANTED = bits("held", "selected", "entered", "list", "reviewed", "revoked", "applied", "proposed")
_LINKING = _GRANTED | bits("announced", "stock")
_TOTALS = bits("total", "tied")
_HEADS_OF = pattern(
    r"\b(?P<head>[a-z]+) (?:of|by|in|at|from|among|between|for|to|with) (?:the |these |those |its |their |all |"
    r"such )?(?:[\w'-]+ ){0,2}$"
)
_OF_WHICH = pattern(r"(?P<noun>\b[a-z]+s),? (?:which|that) (?:\w+ ){1,3}$")
_HONOUR_OF = pattern(rf"\b(?:{'|'.join(HONOURS)})s? (?:of|as)(?: an?)? $")  # hold the national title of little giant
_SOME_OF_THEM = pattern(r"\b(?:half|most|some|many|several|part|a third|the majority) of (?:them|which|whom|these)\b")
_BEING_BROUGHT_UP = pattern(
    r"\b(?:being|under|undergoing|in|receiving|to be) (?:\w+ly )?"
    r"(?:cultivat|nurtur|groom|foster|incubat|develop|train|prepar|support)\w* "
    r"(?:\w+ ){0,2}?(?:as|into|to become|to be|to grow into|for|towards?) (?:[\w'-]+ ){0,4}['\"]?$"
)
_AUXILIARY = word_set("auxiliary")
_OF_WHAT = word_set("of what")
_NO_THINGS = frozenset({"these", "those", "ours", "theirs", "areas", "parks", "zones", "cities", "districts", "others"})
_LONGER_THAN_A_LABEL = 40
_NUMBERS = ("number", "numbers", "count", "tally", "number of", "numbers of")
_NOUN_ENDS = word_set("leading in") | word_set("prepositions") | frozenset({"that", "which", "who"})
_HOW_MANY_MORE = ("are there", "does ", "do they ", "did it ", "did they ", "such ")
# Between firms of which some are named and their title: 226 enterprises including A Co., Ltd. as gazelles.
_AS_TITLE = pattern(r",? (?:including|such as|like) [^;:\n]{2,160} as (?:the |an? )?(?:[\w-]+ batch of )?$")
_BY_PROVINCE = pattern(
    r" (?:that |which )?(?:are |were )?\w+ by (?:the |their )?(?:[a-z]+ )?(?:provinc|municipal|city)"
)
_YES = pattern(r"(?:[qa]: )?(?:\w+: )?yes[,:] ")
# A title that is all its line has to say, as the words before and behind it show.
_LABEL_BEFORE = pattern(r"(?:^|[\n.!?] *)(?:[\w'&-]+ ){0,4}(?:[-:] )?$")
_LABEL_BEHIND = pattern(r"(?: \([^()\n]{1,40}\))?(?: (?:of|in) [\w' ]{2,30})? ?[.:?!\n-]")
_IN_IT = pattern(r"(?: (?:were|are) (?:\w+ )?\w+ed)? (?:in|on) (?:it|this batch|the batch)\b")
_LEADING_IN = word_set("leading in")
_TOPS = frozenset({"tops", "topped", "heads", "headed", "dominates", "dominated"})
# What may stand behind the last number of a clause.
_AT_END = pattern(
    r"(?: (?:last|this) year| in 20\d\d| each| in (?:total|all)| (?:on|in) (?:the|this) (?:list|batch))? ?"
    r"(?:[,.;:)!\n]|-|$| (?:and|while|ahead|followed|against|to)\b)"
)
_NO_FIELDS = word_set("no fields") | frozenset({"the"})
# Right before a title, another one that leaves its noun to it: champion, specialized and new little giant enterprises.
_JOINED_TO = pattern(
    r"\b(?:champion|gazelle|unicorn|high-tech|innovative)(?:,|,? and| &|/) "
    r"(?:national(?:-level)? |provincial(?:-level)? )?\"?$"
)
# What points back to the title that the text is about: selected by the program.
_THE_PROGRAM = pattern(r"\b(?:the|this) (?:program(?:me)?|scheme|initiative|label|title|designation)\b")
_METRICS = word_set("metrics")
_PLAIN_ALONE = word_set("plain")
_PLAIN = _PLAIN_ALONE | word_set("attributes") - {"demonstration"}
# What tells firms apart where their number is told by it, although it may describe those with a title elsewhere.
_KINDS_OF_FIRMS = frozenset({"industrial", "manufacturing", "emerging", "leading", "domestic", "small", "medium-sized"})
_NO_KIND = word_set("breaks") | frozenset({"the", "number", "total", "of", "these", "such"})
_COHORTS = frozenset({"batch", "list", "batches", "cohort", "group", "round", "lists"})
_NAMED_LIST = pattern(
    r"\b(?:the|a|an) (?P<kind>(?:(?!(?:the|an?|on|in|of|to|by|for|from|and|were|was|are|have|been)\b)"
    r"[a-z][\w'-]* ){1,4})list\b"
)
_KINDS_OF_LISTS = _PLAIN_ALONE | frozenset(
    ["latest", "final", "full", "whole", "current", "same", "preliminary", "annual", "yearly", "updated", "revised",
     "hurun", "candidate", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
     "tenth", "year's", "company", "firm", "name", "honor", "honour", "winners'", "public", "official", "long", "this",
     "ministry's", "province's", "city's", "country's", "nation's", "white", "global", "world", "china", "intended",
     "provisional", "recommended", "recommendation", "batch", "ministerial", "published", "released", "announced"]
)  # fmt: skip
_BEING = frozenset(
    {"a", "an", "of", "them", "which", "whom", "these", "those", "are", "were", "is", "being", "the", "all"}
)
_AMOUNTS = frozenset({"to", "from", "against", "than", "vs", "versus", "up from", "down from"})
_NAMES = frozenset({"names", "candidates", "newcomers", "entrants", "winners"})
_SUCH = word_set("such")


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
    return start < title.start and _BEING_BROUGHT_UP.search(scene.m.low, start, title.start) is not None


def _titled(scene: Scene, phrase: Phrase) -> tuple[ProgrammeName, str] | str:
    """The title by which a number counts firms and the rule that found it, whether they have it yet or not."""
    if phrase.paired_title:
        return phrase.paired_title, "title-paired"
    if phrase.title:
        told_apart = phrase.of is not None and part_of(scene, phrase) is not None
        if not (scene.role.holds or told_apart or is_traded(scene, phrase)):
            return "told of firms, not counted as such"
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
    if title is None and (ahead := _named_next(scene, phrase)):
        return ahead, "title-ahead"
    if title and title.programme is None:
        return "only sounds like a title"
    if title and title.end <= phrase.number.start and _is_metric(scene.m, title, phrase.start):
        return "other things than firms"
    said = title or _said_elsewhere(scene, phrase) or _title_of_table(scene, phrase)
    if said is None or said.programme is None:
        return "no title governs it"
    if phrase.bare and ((title is None and _breaks_off(scene, phrase)) or _is_number_of_others(scene, phrase)):
        return "other things than firms"
    apart = title is None or ";" in scene.m.low[title.end : phrase.number.start]
    if apart and phrase.bare and _tells_of_things(scene, phrase):
        return "other things than firms"
    if not (_firms_count(scene, phrase, title) if phrase.firms else _bare_counts(scene, phrase, title)):
        return "nothing says that it counts firms with the title"
    return _sized(scene, said), "title-in-clause" if title else "title-carried"


def _funded_part(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The title of key little giants for those of the little giants just counted that the central budget funds: 57 of
    which have got support from the central government.
    """
    latest, low = scene.findings[-1] if scene.findings else scene.memory.latest, scene.m.low
    if not (phrase.bare and latest and latest.programme == "little_giant" and is_part(scene, phrase)):
        return None
    if not (scene.findings or scene.memory.since_latest <= 1) or not is_paid_for(low[phrase.noun_end : scene.end]):
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
    right = inside(m.titles, phrase.noun_end, phrase.end)
    if right and _SOME_OF_THEM.search(m.low, phrase.noun_end, right[0].start):
        return "some"
    if right and _several_behind(scene, right[0]):
        return "several"
    if right and (_linked(m, phrase, right[0]) or not (left or scene.used)):
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


def _linked(m: Mentions, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether the words between a number and a title behind it tie the one to the other: were recognized as."""
    if any(cue.kinds & _LINKING for cue in inside(m.cues, phrase.noun_end, title.start)):
        return True
    held = any(cue.kinds & bits("has") for cue in inside(m.cues, phrase.noun_end, title.start))
    if (
        held
        and m.low[title.end : title.end + 16].split(" ")[1:2]
        and m.low[title.end : title.end + 16].split(" ")[1].startswith(HONOURS)
    ):
        return True
    if held and m.low[title.start : title.end].rsplit(" ", 1)[-1].startswith(HONOURS):
        return True
    if held and _HONOUR_OF.search(m.low, phrase.noun_end, title.start):
        return True
    if phrase.firms and _AS_TITLE.match(m.low, phrase.noun_end, title.start):
        return True
    link = m.low[phrase.noun_end : title.start].split()
    if all(word in _BEING for word in link):
        return True
    if phrase.firms and len(link) < 5 and names_field(m.low, title):
        return True
    acts = inside(m.cues, title.end, title.end + 12)
    if link[:1] == ["of"] and len(link) <= 4 and link[-1].endswith("'s"):
        return any(cue.kinds & bits("pass", "fail", "reviewed", "revoked") for cue in acts)  # 96 of Hebei's … passed
    if link[-1:] in (["are"], ["were"]) and _only_places(m, phrase.noun_end, title.start):
        return True
    if _is_its_number(link):
        return True
    if link[:2] == ["of", "what"]:
        return True  # 40 of what Beijing calls single champions
    if link in (["on", "the"], ["in", "the"]) and m.low.startswith((" list", " enterprise list"), title.end):
        return True
    if link == ["for"] and phrase.kinds & bits("applied"):
        return True
    if link[:1] and link[0] in ("of", "in", "on", "from") and _COHORTS & set(link):
        return True
    return (len(link) < 5 and "as" in link) or ((link[:1] == ["are"] or link[:1] == ["were"]) and len(link) < 4)


def _only_places(m: Mentions, start: int, end: int) -> bool:
    """Whether nothing but places stands in a stretch: 251 enterprises based in Qingdao are little giants."""
    low = m.low[start:end]
    for place in inside(m.places, start, end):
        low = low.replace(m.low[place.start : place.end], "")
    return all(word in _LEADING_IN for word in low.replace(",", " ").split())


def _is_its_number(link: list[str]) -> bool:
    """Whether the words between a number and a title say that it is the title's: is the number of."""
    return link[:1] in (["is"], ["was"], ["are"]) and bool({"number", "total", "tally", "count"} & set(link[1:4]))


def _named_next(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The title that only the sentence after a headline names: 57 companies shortlisted! The gazelles are out."""
    granted = phrase.kinds & _GRANTED & ~bits("held") or "more" in phrase.adjectives
    if scene.memory.topic or scene.used or not granted or (phrase.bare and phrase.kinds & BIT["total"]):
        return None  # a total is one of what was counted before
    titles = [title for title in inside(scene.m.titles, scene.start, scene.end + 160) if title.programme]
    alone = len({title.programme for title in titles}) == 1 and titles[0].start >= scene.end
    counted = alone and inside(scene.m.numbers, titles[0].start - 14, titles[0].start)
    return titles[0] if alone and not counted else None


def _title_of_table(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The only title of a text for a table that stands before it."""
    titles = scene.m.titles if phrase.paired_batch and not scene.memory.topic else []
    return titles[0] if titles and len({title.programme for title in titles}) == 1 else None


def _said_elsewhere(scene: Scene, phrase: Phrase) -> ProgrammeName | None:
    """The title that the sentence counted before, named before, or names later with the batches of its numbers;
    else that of the sentences before.
    """
    m, memory = scene.m, scene.memory
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
    known = memory.topic if memory.since_topic <= 4 else None
    known = None if phrase.firms and known and known in counted and known.start >= phrase.end else known
    announced = memory.announced
    own = bool(inside(m.batches, phrase.start, phrase.end))
    if announced and (phrase.firms in _NAMES or own or phrase.kinds & bits("list")):
        known = announced if memory.listed(announced.programme).age <= 5 else known  # type: ignore[arg-type]
    if later and (known is None or own):
        return later[0]
    return known


def _sized(scene: Scene, title: ProgrammeName) -> ProgrammeName:
    """Specialized enterprises that nobody calls small are little giants in a text that is about those."""
    topic, m = scene.memory.topic, scene.m
    if not (topic and topic.programme == "little_giant" and title.level is None and is_unsized(m.low, title)):
        return title
    if _BY_PROVINCE.match(m.low, title.end):
        return title
    beside = any(t.programme == "little_giant" for t in inside(m.titles, scene.start, scene.end))
    return title if beside or m.names_small_firms else title._replace(programme="little_giant")


def _tells_of_things(scene: Scene, phrase: Phrase) -> bool:
    """Whether a clause behind "which" tells of other things: base stations, which reached 40,000."""
    if _has_other_subject(scene, phrase):
        return True
    found = _OF_WHICH.search(scene.m.low, scene.start, phrase.number.start)
    if found is None or inside(scene.m.titles, scene.start, phrase.number.start):
        return False
    noun = next((item for item in reversed(scene.s.items) if item.end == found.end("noun")), None)
    return noun is not None and noun.sort == "word"


def _breaks_off(scene: Scene, phrase: Phrase) -> bool:
    """Whether a text was cut off behind a number in the midst of a sentence, so that its noun is not known."""
    text = scene.m.text
    cut = phrase.number.start - scene.start > _LONGER_THAN_A_LABEL and not text[phrase.noun_end :].strip()
    return cut and not phrase.kinds & BIT["total"] and not row_place(scene, phrase)


def _is_number_of_others(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is said to be that of other things: the number of invention patents went up from 400."""
    items = scene.s.items
    counts = [at for at in range(phrase.first, phrase.at - 1) if items[at].words.endswith(_NUMBERS)]
    first = counts[-1] + 1 if counts else phrase.at
    if counts and not items[counts[-1]].words.endswith(" of"):
        first += 1
        if items[first - 1].words != "of":
            return False
    for at, item in enumerate(items[first : phrase.at], first):
        word = item.words
        if counts and item.kinds & BIT["firms"] and _are_of_another_kind(items[first:at], items[at : phrase.at]):
            return True
        if item.sort in ("title", "batch") or item.kinds & bits("firms", "list", "selected", "new"):
            return False
        if item.sort not in ("word", "cue") or word in _NOUN_ENDS or item.kinds & bits("has", "stock"):
            return False
        if word in UNCOUNTED or (word.endswith("s") and len(word) > 4 and word not in _OF_WHAT | _NO_THINGS | _SUCH):
            return True
    return False


def _are_of_another_kind(before: list[Item], firms: list[Item]) -> bool:
    """Whether firms whose number is told are named by a kind of their own: the number of listed companies, of
    industrial firms, of enterprises above the designated size.
    """
    if firms[0].words.startswith("listed "):
        return True
    if [item.words for item in firms[1:2]] == ["above"] and any(item.words == "size" for item in firms[2:6]):
        return True
    kinds = [word for item in before if item.sort in ("word", "cue") for word in item.words.split()]
    return any(word in _KINDS_OF_FIRMS or word not in _PLAIN | _SUCH for word in kinds)


def _has_other_subject(scene: Scene, phrase: Phrase) -> bool:
    """Whether other things than firms, places or their number have reached so many: exports reached 3,000."""
    verb, s = scene.role.verb, scene.s
    if verb is None or verb.words == "with" or not (verb.kinds & bits("has", "stock") or verb.words in LEVELS):
        return False
    if verb.end > phrase.number.start or part_of(scene, phrase):
        return False
    first = next(
        (at for at in range(s.items.index(verb), phrase.first, -1) if s.items[at - 1].words == ";"), phrase.first
    )
    before = s.items[first : s.items.index(verb)]
    if before and before[-1].kinds & BIT["firms"] and not any(item.sort == "title" for item in before):
        return _are_other_firms(before)
    while before and (before[-1].sort in ("date", "amount") or before[-1].words in _AUXILIARY or _is_placed(before)):
        before = before[: -2 if _is_placed(before) else -1]
    if not before or any(item.sort == "title" for item in before):
        return False
    if before[-1].sort != "word":
        return False
    noun = before[-1].words
    return noun.endswith("s") and len(noun) > 4 and noun not in _OF_WHAT and noun not in _NO_THINGS


def _are_other_firms(named: list[Item]) -> bool:
    """Whether firms before a number are called by words of another kind: service-oriented demonstration enterprises."""
    kind = ["listed"] if named[-1].words.startswith("listed ") else []
    for item in reversed(named[:-1]):
        if item.words.startswith("-") and item.words[1:].isalpha() and item.words not in OF_A_PLACE:
            return True  # Taiwan-funded firms
        if item.sort not in ("word", "cue") or item.words.split(" ", 1)[0] in _NO_KIND:
            break
        kind += item.words.split()
    return any(word in _KINDS_OF_FIRMS or word not in _PLAIN_ALONE for word in kind)


def _is_placed(items: list[Item]) -> bool:
    """Whether items end with a place behind a preposition."""
    return len(items) > 1 and items[-1].sort == "place" and items[-2].words in ("in", "of", "across", "from")


def _is_metric(m: Mentions, title: ProgrammeName, start: int) -> bool:
    """Whether a title only says whose output, patents or staff are measured."""
    before = m.low[max(start, title.start - 70) : title.start]
    return any(match["head"] in _METRICS for match in _HEADS_OF.finditer(before))


# --- whether firms, or a number that stands alone, are counted under the title at all


def _going_on(scene: Scene) -> bool:
    """Whether the text has just counted firms with the title, or announced a list of them."""
    memory = scene.memory
    listed = memory.topic is not None and memory.topic.programme and memory.listed(memory.topic.programme).age <= 2
    if scene.findings or listed or memory.since_latest <= 2 or memory.since_topic <= 2:
        return True
    return memory.since_topic <= 4 and _THE_PROGRAM.search(scene.m.low, scene.start, scene.end) is not None


def _firms_count(scene: Scene, phrase: Phrase, title: ProgrammeName | None) -> bool:
    """Whether "64 enterprises" are firms with the title: on the list, such ones, newly recognized."""
    m = scene.m
    if phrase.row or phrase.paired_batch:
        return not attribute_of(m, phrase)
    if title and title.start >= phrase.noun_end and _linked(m, phrase, title):
        return True
    if not _going_on(scene) and title is None:
        return False
    if scene.role.head == "bestowed" or phrase.firms in _SUCH:
        return True
    if _is_beside_titled(scene, phrase):
        return False
    if {"such", "newly", "new", "selected"} & set(phrase.adjectives):
        return True
    granted = [cue for cue in phrase.cues if cue.kinds & _GRANTED and cue.words not in ("number", "plans")]
    granted = [cue for cue in granted if cue.words != "listed" or not phrase.number.end <= cue.start < phrase.noun_end]
    granted = [cue for cue in granted if not gets_else(scene, phrase, cue)]
    if any(cue.words.startswith("register") and cue.start >= phrase.noun_end for cue in granted):
        granted = []  # 20 companies were newly registered there
    if any(cue.kinds & BIT["new"] and cue.kinds & BIT["firms"] for cue in phrase.cues):
        return True  # 24 firms are new faces
    if granted and not _of_another_list(scene, phrase):
        return True
    if phrase.of is not None and title is None:
        return True
    if inside(m.batches, phrase.start, phrase.end):
        return True
    earlier = any(cue.kinds & (_LINKING & ~bits("stock")) for cue in inside(m.cues, scene.start, phrase.start))
    part = any(cue.kinds & bits("part") and cue.start < phrase.number.start for cue in phrase.cues) or scene.role.joined
    part = part or scene.role.head == ":"
    if attribute_of(m, phrase) and part and scene.findings:
        return True
    if scene.role.head == "answer" and _is_asked(scene):
        return True
    if scene.heard.kinds & BIT["industry"] and phrase.title is None and part_of(scene, phrase):
        return True  # by industry, machinery has 15 companies
    if _ranks_with(scene, phrase) or _is_whole_list(scene, phrase) or _adds_to_list(scene) or _is_in_it(scene, phrase):
        return True
    if attribute_of(m, phrase) or not (earlier or scene.findings or scene.memory.since_latest <= 1):
        return False
    if scene.role.head == ":":
        return earlier or bool(inside(m.titles, scene.start, phrase.start) or _names_firms(scene, phrase))
    return row_place(scene, phrase) or behind_of(scene.s, phrase) is not None or earlier


def _names_firms(scene: Scene, phrase: Phrase) -> bool:
    """Whether what leads to a number behind a colon speaks of firms at all, or of who is new."""
    return bool(
        kinds_of(inside(scene.m.cues, scene.start, phrase.number.start)) & bits("firms", "new", "total", "today")
    )


def _ranks_with(scene: Scene, phrase: Phrase) -> bool:
    """Whether a place ranks by so many firms, of which nothing more is told: Hefei leads with 29 companies."""
    if scene.role.head != "with" or subject_of(scene.s, phrase) is None:
        return False
    before = scene.s.items[phrase.first : phrase.at]
    if not (phrase.kinds & BIT["rank"] or any(item.words in _TOPS for item in before)):
        return False
    if any(
        item.words in ("in", "for")
        and before[at + 1 : at + 2]
        and before[at + 1].sort == "word"
        and before[at + 1].words not in _NO_FIELDS
        for at, item in enumerate(before)
    ):
        return False  # leads in research with 29 companies
    return _AT_END.match(scene.m.low, phrase.noun_end) is not None


def _is_beside_titled(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms are only counted beside those with a title, as others: 30 unicorns and 138 startups worth less."""
    listed = scene.s.phrases[: scene.at]
    before = next((each for each in reversed(listed) if (each.title and each.title.programme) or not each.firms), None)
    if before is None or before.title is None or phrase.of or phrase.adjectives[:1] == ("such",):
        return False
    first = next(iter(scene.findings), None)
    if first and first.programme == before.title.programme and first.count.start < before.number.start:
        return False  # 40 in all: 18 model single champions, 14 companies in cultivation
    link = scene.m.low[listed[-1].noun_end : phrase.number.start].strip(" ,'")
    if link.removeprefix("at present ").removeprefix("now ") not in ("and", "", "as well as", "along with"):
        return False
    traded = scene.m.low.startswith((" listed in", " listed on", " listed at", " traded "), phrase.noun_end)
    placed = bool(inside(scene.m.places, phrase.number.end, phrase.end)) and not traded
    own = placed or bool(inside(scene.m.batches, phrase.number.end, phrase.end))
    told = {"new", "newly", "selected", "more", "other", "demonstration", "products"} & set(phrase.adjectives)
    return not (own or told or phrase.firms == "products" or (acts_behind(scene.s, phrase) and not traded))


def _is_asked(scene: Scene) -> bool:
    """Whether the sentences before one that only gives a number leave open how many firms have the title."""
    m, before = scene.m, max(0, scene.start - 160)
    if inside(m.titles, scene.start, scene.s.phrases[scene.at].number.start):
        return True
    question = m.low.rfind("how many ", before, scene.start)
    if question != -1:
        behind = question + len("how many ")
        return bool(inside(m.titles, behind, behind + 24)) or m.low.startswith(_HOW_MANY_MORE, behind)
    named = inside(m.titles, before, scene.start)
    if not named or scene.memory.since_topic > 2:
        return False
    listed = scene.memory.listed(named[-1].programme) if named[-1].programme else None
    if listed and listed.batch and listed.age <= 1:
        return True  # the seventh batch is out: 3,482 in all
    start, end = named[-1].start, named[-1].end
    label = _LABEL_BEFORE.search(m.low, max(0, start - 60), start)
    told = inside(m.cues, label.start(), start) if label else []
    return bool(label and _LABEL_BEHIND.match(m.low, end)) and not kinds_of(told) & bits("has", "stock")


def _is_whole_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether a sentence begins with the firms of the list just announced: the 1,103 firms are from 11 cities."""
    topic, memory = scene.memory.topic, scene.memory
    if not (topic and topic.programme and scene.role.definite and phrase.number.start - scene.start < 6):
        return False
    listed = memory.listed(topic.programme)
    return listed.age <= 1 and bool(listed.batch or listed.year)


def _adds_to_list(scene: Scene) -> bool:
    """Whether firms were added where a list has just been announced: the seventh batch is out. Jinan added 8 firms."""
    verb, topic = scene.role.verb, scene.memory.topic
    if verb is None or not verb.kinds & bits("new") or not (topic and topic.programme):
        return False
    listed = scene.memory.listed(topic.programme)
    return listed.age <= 1 and listed.batch is not None


def _is_in_it(scene: Scene, phrase: Phrase) -> bool:
    """Whether "it" means the list just announced, whose firms are counted: the batch is out. It has 347 firms."""
    topic, low = scene.memory.topic, scene.m.low
    if topic is None or topic.programme is None or scene.memory.listed(topic.programme).age > 1:
        return False
    verb = scene.role.verb
    has = verb is not None and bool(verb.kinds & (BIT["has"] | BIT["part"]))
    own = has and low.startswith(("it ", "the list ", "the batch ", "the new list ", "this batch "), scene.start)
    return own or bool(_IN_IT.match(low, phrase.noun_end))


def _of_another_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether the list that a number's words speak of is one for something else: a list of firms for a subsidy."""
    m = scene.m
    named = _NAMED_LIST.search(m.low, phrase.noun_end, phrase.end)
    if named and not set(named["kind"].split()) <= _KINDS_OF_LISTS and not inside(m.titles, *named.span()):
        return True  # 15 firms entered the gold seed list
    return any(
        cue.kinds & bits("list") and m.low.startswith((" of ", " for "), cue.end) and cue.end <= phrase.number.start
        and not inside(m.titles, cue.end, phrase.end) and m.low.startswith((" for", " to "), phrase.noun_end)
        and not m.low.startswith(" to be ", phrase.noun_end)
        for cue in phrase.cues
    )  # fmt: skip


def _bare_counts(scene: Scene, phrase: Phrase, title: ProgrammeName | None) -> bool:
    """Whether a number without a noun counts firms with the title."""
    m, number, role = scene.m, phrase.number, scene.role
    if role.head == "level ahead" or (role.head == "exceed" and scene.findings):
        return True
    if phrase.row or phrase.paired_batch or phrase.paired_part:
        return True
    if title and title.start >= phrase.noun_end and not inside(m.numbers, phrase.noun_end, title.start):
        return _linked(m, phrase, title) or acts_behind(scene.s, phrase)
    if title and title.end <= number.start and _is_its_subject(scene, phrase, title):
        return True
    if not (_going_on(scene) or title):
        return False
    if scene.findings and ON_THIS_LIST.match(m.low, number.end):
        return True  # 11 of them in the latest round
    if role.head == "answer":
        return _is_asked(scene)
    if _YES.fullmatch(m.low, scene.start, number.start):
        return True
    if part_of(scene, phrase):
        return True
    if subject_of(scene.s, phrase) and any(
        cue.kinds & bits("part") and cue.start == number.end + 1 for cue in phrase.cues
    ):
        return True  # Kunming is where 9 of these have their seats
    if role.head in _AMOUNTS or role.head.startswith("compared") or role.joined:
        known = bool(scene.findings) or scene.whole is not None
        return known or bool(phrase.kinds & _TOTALS) or scene.refused[-1:] in (["plan"], ["difference"])
    if row_place(scene, phrase) or behind_of(scene.s, phrase):
        return True
    if phrase.kinds & _TOTALS or inside(m.batches, phrase.start, phrase.end):
        return True
    if acts_behind(scene.s, phrase) or phrase.of is not None:
        return True
    verb = role.verb
    if role.head == "," and any(cue.kinds & bits("rank") for cue in phrase.cues if cue.end < number.start):
        return True  # has the most newcomers, 95
    return verb is not None and bool(verb.kinds & (_LINKING | bits("new", "has", "today")))


def _is_its_subject(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a title before a number that stands alone is what the number counts: little giants in Hefei reach 220."""
    between = scene.m.low[title.end : phrase.number.start]
    if not between.strip(" '"):
        return True
    return len(between.split()) <= 14 and scene.role.holds
