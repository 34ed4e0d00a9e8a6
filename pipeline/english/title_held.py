"""Whether firms, or a number that stands alone, are counted under a title at all."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.acts_behind import acts_behind
from pipeline.english.measure_as_total import ON_THIS_LIST
from pipeline.english.mentions import Mentions
from pipeline.english.part_of import attribute_of, gets_else, part_of
from pipeline.english.phrases import Phrase
from pipeline.english.place_beside import behind_of, row_place, subject_of
from pipeline.english.provided import PROVIDING
from pipeline.english.scene import Scene
from pipeline.english.title_in_mind import comes_back, title_of_batch
from pipeline.english.title_of_others import is_on_named_list, of_another_list
from pipeline.english.titles import level_behind, names_field
from pipeline.english.turned_round import HONOURS
from pipeline.english.words import BIT, bits, kinds_of, word_set
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

GRANTED = bits("held", "selected", "entered", "list", "reviewed", "revoked", "applied", "proposed")
_LINKING = GRANTED | bits("announced", "stock")
_TOTALS = bits("total", "tied")
_HONOUR_OF = pattern(rf"\b(?:{'|'.join(HONOURS)})s? (?:of|as)(?: an?)? $")  # hold the national title of little giant
_HOW_MANY_MORE = ("are there", "does ", "do they ", "did it ", "did they ", "such ")
# Between firms of which some are named and their title: 226 enterprises including A Co., Ltd. as gazelles.
_AS_TITLE = pattern(r",? (?:including|such as|like) [^;:\n]{2,160} as (?:the |an? )?(?:[\w-]+ batch of )?$")
_YES = pattern(r"(?:[qa]: )?(?:\w+: )?yes[,:] ")
# A title that is all its line has to say, as the words before and behind it show.
_LABEL_BEFORE = pattern(r"(?:^|[\n.!?] *)(?:(?:q|question): )?(?:[\w'&-]+ ){0,4}(?:[-:] )?$")
_LABEL_BEHIND = pattern(r"(?: \([^()\n]{1,40}\))?(?: (?:of|in) [\w' ]{2,30})? ?[.:?!\n-]")
# Right before a number, a private index that has so many firms.
INDEX_HAS = pattern(
    r"\b(?:(?:the|this|its) (?:[\w-]+ ){0,3}(?:index|list|ranking|report|edition)(?: (?:of|for) 20\d\d)?|"
    r"(?P<it>(?:from|of) (?:[a-z]+ ){1,3}it)) "
    r"(?:has|had|holds|held|lists?|listed|counts?|counted|names?|named|includes?|included|contains?|features?|shows?)"
    r"(?: a total of| some)? $"
)
# Where once there were three, there are now 48; (2021: 172; 2023: 678); 12 (2021), 25 (2022).
_THERE_ARE = pattern(r"[,;] (?:and |but )?(?:now |today )?there (?:are|were) (?:now |today |already |by now )?$")
_IN_ANOTHER = pattern(r"\b20\d\d: [\d,]+[;,] (?:and )?(?:in |end of )?20\d\d: $")
_OF_ANOTHER = pattern(r" \((?:in |end of )?20\d\d\)(?=[,.;]| and|$)")
_IN_YEAR = pattern(r" in 20\d\d(?=[,.;)]| and|\n|$)")
_CLAUSES = 2
_NTH = r"(?:first|second|third|fourth|fifth|sixth)"
_IN_FIRST = pattern(rf" in the {_NTH}(?: year)?(?: of (?:these|those|the) (?:\w+ )?years)?(?:,| and|, and) ")
_IN_NEXT = pattern(rf" in the (?:{_NTH}|last|next|following)(?: year)?(?=[,.;]| and\b|\n|$)")
_WHICH_ARE_NEW = pattern(
    r" of (?:which|them|these|whom) (?:are|were) (?:new|fresh|newcomers|newly \w+)\b|"
    r" (?:are|were) (?:new|fresh|newcomers)(?= ones|[.,;)\n]|$)|"
    r" (?:altogether|in all|in total|all told)\b"
)
_IN_IT = pattern(
    r" (?:are|were|is) in(?=[.,;!\n]|$)|(?: (?:were|are) (?:\w+ )?\w+ed)? (?:in|on) (?:it|this batch|the batch)\b"
)
_ARE_IN_INDEX = pattern(
    r"(?: (?:in|of|from) [\w' ]{2,20}?)? (?:are|were|is|was|appear|stand|figured?|featured?|rank) (?:now |also )?"
    r"(?:in|on|among) (?:the|this|its) (?:[\w-]+ ){0,3}?(?:index|list|ranking|report|edition)\b"
)
_HAVE_IT = pattern(r" (?:have|hold|bear|carry) it(?=[.,;]| by now| now\b| today| so far| at present| already)")
_NUMBER_TO = pattern(r"(?:'s|\bits|\btheir|\bthe) (?:number|count|tally|total|stock)(?: of them)?,? (?:up )?to $")
_LEADING_IN = word_set("leading in")
_TOPS = frozenset({"tops", "topped", "heads", "headed", "dominates", "dominated"})
# What may stand behind the last number of a clause.
_AT_END = pattern(
    r"(?: (?:last|this) year| in 20\d\d| each| in (?:total|all)| (?:on|in) (?:the|this) (?:list|batch))? ?"
    r"(?:[,.;:)!\n]|-|$| (?:and|while|ahead|followed|against|to)\b)"
)
_NO_FIELDS = word_set("no fields") | frozenset({"the"})
_IN_LEAD = pattern(
    r"\b(?:in front|in the lead|at the (?:top|head|front)|on top|ahead|leading|foremost|first)"
    r"(?: of (?:all|them all))? (?:is|comes|stands|was|came) [^,.;:\d]{3,30}(?:: | with )$|"
    r"\b(?:with|having|has) (?:by far )?the (?:most|largest number)(?: of (?:them|all|these))? is [^,.;:\d]{3,30}"
    r"(?:,? where there (?:are|were)|,? which has|,? with|:|,? home to) $"
)
_AMONG_THEM = pattern(r"(?:among|of) (?:them|these|those),? ")
_NOT_FAR = 4  # sentences behind the figure that a row splits up
# What points back to the title that the text is about: selected by the program.
_THE_PROGRAM = pattern(r"\b(?:the|this) (?:program(?:me)?|scheme|initiative|label|title|designation)\b|\bof them\b")
_PLAIN_ALONE = word_set("plain")
_COHORTS = frozenset({"batch", "list", "batches", "cohort", "group", "round", "lists"})
# What firms do that nobody has given a title.
_FOUNDED = (" registered ", " were registered ", " have registered ", " set up ", " were set up ", " were established ",
            " were founded ", " moved in", " settled ", " have settled ", " relocated ", " opened ")  # fmt: skip
NEW_IN_REPORT = pattern(
    r" (?:are|were) (?:all )?(?:new|newcomers|newly listed) (?:in|on|to) (?:the|this) "
    r"(?:20\d\d |latest |new |annual )?(?:report|list|index|ranking|edition)\b|"
    r" (?:in|on) (?:the|this) (?:20\d\d |latest |new |annual )?(?:report|list|index|ranking|edition) (?:are|were) "
    r"(?:all )?(?:new\b|newcomers|newly listed)"
)
_NEW_TO_IT = pattern(r" (?:are|were) new (?:to|on|in) (?:it|(?:the|this) (?:list|register|roll|roster))\b")
_FOR_ITS_PART = r"(?:,? (?:for its part|in turn|too|meanwhile|also|again),?)? ?"
_MOVES = (
    r"(?:has |have |now )?(?:ris(?:es?|en)|rose|climb(?:s|ed)?|goes|went|gone|grow[ns]?|grew|falls?|fell|fallen|"
    r"drop(?:s|ped)?|mov(?:es?|ed)|jump(?:s|ed)?|slip(?:s|ped)?)(?: up| down| back)? "
)
_MOVING = pattern(
    rf"{_FOR_ITS_PART}(?:{_MOVES})?from [\w,]+ (?:companies |firms )?to |{_FOR_ITS_PART}{_MOVES}(?:to|from) "
)
_BEING = frozenset(
    {"a", "an", "of", "them", "which", "whom", "these", "those", "are", "were", "is", "being", "the", "all"}
)
_IN_THE = (" in the ", " of the ", " in ", " from the ", " on the ")
_AMOUNTS = frozenset({"to", "from", "against", "than", "vs", "versus", "up from", "down from"})
_SUCH = word_set("such")


def linked(m: Mentions, phrase: Phrase, title: ProgrammeName) -> bool:
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
    acts = [cue for cue in inside(m.cues, title.end, title.end + 60) if cue.start < title.end + 12]
    if link[:1] == ["of"] and len(link) <= 4 and link[-1].endswith("'s"):
        told = any(cue.kinds & bits("pass", "fail", "reviewed", "revoked") for cue in acts)
        return told or bool(
            phrase.kinds & bits("pass", "fail", "reviewed", "revoked", "review")
        )  # 96 of Hebei's passed
    if link[-1:] in (["are"], ["were"]) and _only_places(m, phrase.noun_end, title.start):
        return True
    if _is_its_number(link):
        return True
    if "many" in link and link[0].strip(":") in ("", "so", "that", "this"):
        return True  # 12,950: so many little giants has China
    if link in (["that", "of"], ["those", "of"], ["that", "of", "the"]):
        return True  # 30 bear the title of little giant and ten that of hidden champion
    if link[:2] == ["of", "what"]:
        return True  # 40 of what Beijing calls single champions
    if link in (["on", "the"], ["in", "the"]) and m.low.startswith((" list", " enterprise list"), title.end):
        return True
    asked = phrase.kinds & BIT["applied"] or "recommended" in m.low[phrase.start - 60 : phrase.start]
    if link[:1] == ["for"] and asked and {"the", "its", "a", "title", "of"} >= set(link[1:]):
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


def _going_on(scene: Scene) -> bool:
    """Whether the text has just counted firms with the title, or announced a list of them."""
    memory = scene.memory
    listed = memory.topic is not None and memory.topic.programme and memory.listed(memory.topic.programme).age <= 2
    if scene.findings or scene.whole or listed or min(memory.since_latest, memory.since_topic) <= 2 + memory.lasting:
        return True
    if comes_back(scene) or title_of_batch(scene):
        return True
    return memory.since_topic <= 4 and _THE_PROGRAM.search(scene.m.low, scene.start, scene.end) is not None


def _shares_deed(scene: Scene, phrase: Phrase) -> bool:
    """Whether what a subject does stands behind the other half of it: 30 Liaocheng companies and 20 from Binzhou made
    the batch.
    """
    low, following = scene.m.low, next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if scene.at or following is None or not following.bare or not scene.role.holds:
        return False
    if not low.endswith((" and ", " as well as ", " and another ", " plus "), phrase.noun_end, following.number.start):
        return False
    return any(cue.kinds & GRANTED and cue.words not in ("number", "plans") for cue in following.cues)


def firms_count(scene: Scene, phrase: Phrase) -> bool:
    """Whether "64 enterprises" that their own words give no title have the one that the text has in mind: on the list,
    such ones, newly recognized.
    """
    m = scene.m
    if phrase.row or phrase.paired_batch:
        return not attribute_of(m, phrase)
    if not _going_on(scene):
        return False
    if scene.role.head == "bestowed" or phrase.firms in _SUCH or _HAVE_IT.match(m.low, phrase.noun_end):
        return True
    if m.low.startswith(_FOUNDED, phrase.noun_end):
        return False
    if any(cue.kinds & bits("new", "revoked") and cue.kinds & BIT["firms"] for cue in phrase.cues):
        return True  # 24 firms are new faces; 12 newcomers and 7 dropouts
    if _is_beside_titled(scene, phrase) or _is_only_base(scene, phrase):
        return False
    if {"such", "newly", "new", "selected"} & set(phrase.adjectives):
        return True
    granted = [cue for cue in phrase.cues if cue.kinds & GRANTED and cue.words not in ("number", "plans")]
    granted = [cue for cue in granted if cue.words != "listed" or not phrase.number.end <= cue.start < phrase.noun_end]
    granted = [cue for cue in granted if not gets_else(scene, phrase, cue)]
    if any(cue.words.startswith("register") and cue.start >= phrase.noun_end for cue in granted):
        granted = []  # 20 companies were newly registered there
    if scene.memory.since_topic <= 1 and _were_added(scene, phrase):
        return True  # single champions are its pride. 14 firms were newly added
    if (granted or _shares_deed(scene, phrase)) and not of_another_list(scene, phrase):
        return True
    if phrase.of is not None:
        return True
    if inside(m.batches, phrase.start, phrase.end):
        return True
    earlier = any(cue.kinds & (_LINKING & ~bits("stock")) for cue in inside(m.cues, scene.start, phrase.start))
    part = any(cue.kinds & bits("part") and cue.start < phrase.number.start for cue in phrase.cues) or scene.role.joined
    part = part or scene.role.head == ":"
    if attribute_of(m, phrase) and part and scene.findings:
        return True
    if phrase.inner and scene.memory.since_latest <= 1 and _AMONG_THEM.match(m.low, scene.start):
        return True  # 3,482 in all. Among them are 47 Wenzhou companies
    if scene.role.head == "answer" and _is_asked(scene):
        return True
    if scene.heard.kinds & BIT["industry"] and phrase.title is None and part_of(scene, phrase):
        return True  # by industry, machinery has 15 companies
    if _leads_whole(scene, phrase):
        return True
    if _ranks_with(scene, phrase) or _is_whole_list(scene, phrase) or _adds_to_list(scene) or _is_in_it(scene, phrase):
        return True
    if attribute_of(m, phrase) or not (earlier or scene.findings or scene.memory.since_latest <= 1):
        return not attribute_of(m, phrase) and _splits_up_list(scene, phrase)
    if scene.role.head == ":":
        return earlier or bool(inside(m.titles, scene.start, phrase.start) or _names_firms(scene, phrase))
    return row_place(scene, phrase) or behind_of(scene.s, phrase) is not None or earlier


def _splits_up_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether several places have so many of the firms counted last, or of the list just announced, though a sentence
    stands between: 68 were named. Each gets a subsidy. Shenzhen has 29 firms, Dongguan 10 firms.
    """
    memory = scene.memory
    latest = memory.latest if memory.since_latest <= _NOT_FAR else None
    listed = memory.listed(memory.topic.programme) if memory.topic and memory.topic.programme else None
    row = [each for each in scene.s.phrases if not each.title and not each.thing]
    if len(row) < 2 or len(row) < len(scene.s.phrases) or not (row_place(scene, phrase) or behind_of(scene.s, phrase)):
        return False
    if latest is None:
        return listed is not None and listed.batch is not None and listed.recent
    return sum(each.number.value for each in row) <= latest.count.value


def _leads_whole(scene: Scene, phrase: Phrase) -> bool:
    """Whether the place in front has so many of the firms counted last: where are they? Ahead is Wuhan: 85 firms."""
    latest = scene.memory.latest if scene.memory.since_latest <= _NOT_FAR else None
    led = _IN_LEAD.search(scene.m.low, scene.start, phrase.number.start)
    return latest is not None and led is not None and phrase.number.value <= latest.count.value


def _were_added(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms are newcomers to what the text has just spoken of, rather than newly founded."""
    new = [cue for cue in phrase.cues if cue.kinds & BIT["new"] and cue.start >= phrase.noun_end]
    if any(cue.words.startswith("register") for cue in phrase.cues):
        return False
    first = next((cue for cue in phrase.cues if cue.kinds & BIT["new"] and cue.start == scene.start), None)
    if first and first.words.startswith(("new", "fresh", "add")) and scene.role.head in ("were", "are"):
        return True  # newly added this year were six firms
    return bool(new) and acts_behind(scene.s, phrase)


def _is_only_base(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms that nobody has counted only say out of how many some came: of 5,200 firms, 414 became gazelles."""
    following = scene.s.phrases[scene.at + 1 : scene.at + 2]
    if scene.role.head not in ("of", "out of", "among") or scene.role.definite or not following:
        return False
    return following[0].bare and scene.m.low.startswith(", ", phrase.noun_end)


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
    told = {"new", "newly", "selected", "more", "other", "demonstration", "products", "cultivation"} & set(
        phrase.adjectives
    )
    return not (own or told or phrase.firms == "products" or (acts_behind(scene.s, phrase) and not traded))


def _is_asked(scene: Scene) -> bool:
    """Whether the sentences before one that only gives a number leave open how many firms have the title."""
    m, before = scene.m, max(0, scene.start - 160)
    if inside(m.titles, scene.start, scene.s.phrases[scene.at].number.start):
        return True
    if (
        len(scene.s.items) < 4
        and m.low[scene.start].isalpha()
        and scene.memory.since_topic <= 1 < scene.memory.since_latest
    ):
        return True  # Zhoushan, too, has its little giants. Sixteen.
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
    if topic is None or topic.programme is None:
        return False
    index = INDEX_HAS.search(low, scene.start, phrase.number.start) if scene.memory.private else None
    if index and (not index["it"] or inside(scene.m.places, *index.span())):
        return True  # from China it has 340 firms
    if scene.memory.private and _ARE_IN_INDEX.match(low, phrase.noun_end):
        return True
    if scene.memory.listed(topic.programme).age > 1:
        return False
    verb = scene.role.verb
    has = verb is not None and bool(verb.kinds & (BIT["has"] | BIT["part"]))
    own = has and low.startswith(("it ", "the list ", "the batch ", "the new list ", "this batch "), scene.start)
    return own or bool(_IN_IT.match(low, phrase.noun_end))


def bare_counts(scene: Scene, phrase: Phrase, title: ProgrammeName | None) -> bool:
    """Whether a number without a noun counts firms with the title."""
    m, number, role = scene.m, phrase.number, scene.role
    if role.head == "number of" and (title or _going_on(scene)):
        return True  # thirteen is the sum for the city
    if role.head == "level ahead" or (role.head == "exceed" and scene.findings):
        return True
    if phrase.row or phrase.paired_batch or phrase.paired_part:
        return True
    if role.head in ("being", "making") or role.head in PROVIDING:
        return title is not None or _going_on(scene)
    if title and title.start >= phrase.noun_end and not inside(m.numbers, phrase.noun_end, title.start):
        return linked(m, phrase, title) or acts_behind(scene.s, phrase)
    if title and title.end <= number.start and _is_its_subject(scene, phrase, title):
        return True
    if not (_going_on(scene) or title) or (title is None and is_on_named_list(m, phrase)):
        return False
    if scene.findings and (
        _THERE_ARE.search(m.low, scene.start, number.start)
        or _IN_ANOTHER.search(m.low, scene.start, number.start)
        or _OF_ANOTHER.match(m.low, number.end)
    ):
        return True
    if scene.findings and (ON_THIS_LIST.match(m.low, number.end) or _WHICH_ARE_NEW.match(m.low, number.end)):
        return True  # 11 of them in the latest round
    if role.head == "answer":
        return _is_asked(scene)
    if _YES.fullmatch(m.low, scene.start, number.start):
        return True
    if part_of(scene, phrase) or (scene.findings and level_behind(m.low, number.end)):
        return True
    if subject_of(scene.s, phrase) and any(
        cue.kinds & bits("part") and cue.start == number.end + 1 for cue in phrase.cues
    ):
        return True  # Kunming is where 9 of these have their seats
    if _NEW_TO_IT.match(m.low, number.end) or _moves(scene, phrase) or _is_of_another_year(scene, phrase):
        return True
    if m.low.startswith((" are its own", " are theirs", " are its"), number.end) and subject_of(scene.s, phrase):
        return True  # Ningbo stands out: 83 are its own
    if _NUMBER_TO.search(m.low, max(scene.start, number.start - 60), number.start):
        return True  # that more than doubles the city's number, to 74
    if role.head == "by" and scene.heard.kinds & BIT["review"]:
        return True  # the review was survived by 168
    if role.head in _AMOUNTS or role.head.startswith("compared") or role.joined:
        known = bool(scene.findings) or scene.whole is not None
        known = known or any(
            m.low[number.end : batch.start] in _IN_THE for batch in inside(m.batches, number.end, phrase.end)
        )
        return known or bool(phrase.kinds & _TOTALS) or scene.refused[-1:] in (["plan"], ["difference"])
    if row_place(scene, phrase) or behind_of(scene.s, phrase):
        return True
    if phrase.kinds & _TOTALS or inside(m.batches, phrase.start, phrase.end):
        return True
    if acts_behind(scene.s, phrase) or phrase.of is not None:
        return True
    if number.value > 1 and scene.memory.since_latest <= 1 and (phrase.inner or subject_of(scene.s, phrase)):
        return True  # the place is told of which a number counts on from those before it
    verb = role.verb
    if role.head == "," and any(cue.kinds & bits("rank") for cue in phrase.cues if cue.end < number.start):
        return True  # has the most newcomers, 95
    return verb is not None and bool(verb.kinds & (_LINKING | bits("new", "has", "today")))


def _is_of_another_year(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number goes on with another year from one with its own: 45 were named in 2021, 51 in 2022."""
    before, low = scene.before, scene.m.low
    if before is None or not scene.findings or scene.findings[-1].count.start != before.number.start:
        return False
    between = low[before.noun_end : phrase.number.start]
    if _IN_NEXT.match(low, phrase.number.end):
        return _IN_FIRST.match(between) is not None  # 509 in the first of these years, 614 in the second
    return _IN_YEAR.match(low, phrase.number.end) is not None and " in 20" in between and between.count(",") < _CLAUSES


def _moves(scene: Scene, phrase: Phrase) -> bool:
    """Whether a place is said to go from one number to another: Chongqing, for its part, rises from two to four."""
    place = subject_of(scene.s, phrase)
    return place is not None and _MOVING.fullmatch(scene.m.low, place.end, phrase.number.start) is not None


def _is_its_subject(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a title before a number that stands alone is what the number counts: little giants in Hefei reach 220."""
    between = scene.m.low[title.end : phrase.number.start]
    if not between.strip(" '"):
        return True
    return len(between.split()) <= 14 and scene.role.holds
