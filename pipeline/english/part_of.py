"""Which words make the firms of a number a part of all those with the title."""

from __future__ import annotations

import re

from pipeline.clauses import inside
from pipeline.english.doing_of import CAME_IN, behind_places, doing_of
from pipeline.english.mentions import Mentions
from pipeline.english.part_ahead import Part, industries_ahead, leader_of_sectors, zones_counted
from pipeline.english.phrases import Item, Phrase
from pipeline.english.scene import Scene
from pipeline.english.titles import is_paid_for
from pipeline.english.turned_round import HONOURS
from pipeline.english.words import BIT, Cue, bits, word_set
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.scopes import Finding

_ATTRIBUTES = word_set("attributes")
_SECTORS = word_set("sectors")
_PLAIN = word_set("plain")
_MARKET = (
    r"(?:[\w-]+ ){0,4}?(?:[Bb]oards?|[Mm]arkets?|[Ee]xchanges?|STAR(?: Market)?|[ABH][- ]shares?(?! market)|ChiNext|"
    r"NEEQ|Nasdaq|main boards?)\b"
)
_PARTS = (
    (
        r"(?: firms?| companies| of them| of these| of which| of whom)? (?:are |were )(?P<part>"
        r"(?:privately|foreign|state|family|women|locally)[- ](?:owned|run|led|funded|invested))\b"
    ),
    (
        r"(?: firms?| companies| of them| of these| of which| of whom)? "
        r"(?P<part>(?:came|come|grew|emerged|were spun|were born|were hatched) (?:out of|from|in|off) (?:the )?"
        r"(?:institutes?|universities|colleges|laborator\w+|incubators?|research)\b)"
    ),
    (
        r"(?: firms?| companies| of them| of (?:the|these|those)(?: firms| companies| enterprises)?| of which)?"
        r"(?: (?:on|in) (?:the|this) (?:list|batch))? ?"
        r"(?:(?:are|were|is|have|had|has)(?: already| now| since| successfully| so far| currently)?(?: been)? )?"
        r"(?P<part>"
        rf"(?:listed|traded|trading|quoted|floated|debuted) (?:on|in|at) (?:the )?{_MARKET}|"
        rf"(?:gone|went|going) public(?: (?:on|in|at) (?:the )?{_MARKET})?|"
        r"(?:publicly|stock(?: exchange)?)[- ](?:traded|listed|quoted)|"
        r"listed (?:at home(?: and abroad)?|abroad|overseas)|"
        r"listed(?=[.;,\n]|$| companies| firms| and \d| and [a-z]+ (?:are|have|work) |"
        r" in (?:Shanghai|Shenzhen|Beijing|Hong Kong)\b))"
    ),
    r" (?:are |were )?(?P<part>[ABH]-share[- ]listed)\b",
    rf"(?: firms?| companies| of them)? (?:are |were )?(?:on|in) (?:the )?(?P<part>{_MARKET})",
    (
        r" (?:are |were |is |come |came |work |operate )?(?:mainly )?(?P<part>(?:in|from|active in|engaged in|"
        r"belong(?:ing)? to) (?:the )?(?:fields? of |areas? of )?"
        r"(?:[a-z]|[A-Z]{2})[A-Za-z ,-]{2,50}?(?:industry|industries|sectors?|fields?|chains?|manufacturing|equipment|"
        r"business))\b"
    ),
    (
        r" (?:are |were |work )?(?P<part>(?:in|active in|engaged in) the (?:sector|field|area|industry|realm)s? of "
        r"(?:[a-z]|[A-Z]{2})[A-Za-z ,-]{2,40})\b"
    ),
    r"(?: of them)? (?:are |were )(?P<part>demonstration enterprises|products)\b",
    r" (?P<part>demonstration enterprises|demonstration firms|products)\b",
    r"(?: of them)? because (?:of )?(?:their |the |its )?(?P<part>[^,.;\n]{3,60})",
)
# All of them in one, the words of the part in the group that matched.
_BEHIND = pattern("|".join(f"(?:{words.replace('<part>', f'<part{at}>')})" for at, words in enumerate(_PARTS)))
_HOLDS_SECTOR = pattern(
    rf"\b(?P<part>(?i:{'|'.join(sorted(word_set('sectors')))})(?: (?:industry|sector|field|technology))?),? ?"
    r"(?P<verb>(?:alone |also |is |are )?(?:ha[sd] the most(?: of [\w ]{2,20})?|have the most|ha[sd]|have|"
    r"(?:leads?|led)(?: (?!china|the (?:country|nation|province|city))[\w-]+){0,5}?|"
    r"contribut\w+|accounts? for|accounted for|"
    r"tops? the list|came \w+|ranks? \w+|"
    r"follow(?:s|ed)|dominates?))? ?(?:with |at |for |by |\()?(?:the )?$"
)
_ARE_OWNED = pattern(
    r" (?:of them )?(?:are|were) (?P<part>(?:invested in|owned|run|led|controlled|backed|funded|founded|set up|headed|"
    r"financed) by [^,.;:\n]{2,60})"
)
IN_IT = pattern(
    r"in (?:it|(?:this|that|the|its) (?:[\w-]+ ){0,3}?"
    r"(?:report|list|review|index|ranking|roll|roster|register|catalogue)s?),? "
)
_TRADED = pattern(r"listed|traded|trading|quoted|floated|debuted|gone public|went public|going public|publicly|stock")
_GENERAL = pattern(r"\b(?:the industry|various|different|key|many|manufacturing industry|of industry)\b|\blists?\b")
_ANYWHERE = pattern(
    r"\b(?P<valid>within (?:their|its|the) (?:period of )?validity(?: period)?|still valid|in validity|"
    r"terms? (?:has|have) not (?:yet )?(?:run out|expired|ended|lapsed)|terms? (?:is|are) still running)\b|"
    r"\((?P<out>(?:not including|excluding|without|exclusive of|except)(?: for)? [^()]{2,40})\)|"
    r"(?P<bare>\bexcluding [A-Z]\w+)"
)
_EXCLUDES = pattern(r"not including|excluding|without|exclusive|except")
_IN_SECTOR = pattern(r" in (?:the )?(?P<part>[a-z][a-z -]{2,40}?)(?=[,.;]| and \d)")
_IN_FIELD = pattern(
    r"(?: of (?:them|these|those|which))? (?:are |were )?in (?:the )?"
    r"(?P<part>(?:[a-z][a-z]|[A-Z]{2})[A-Za-z' -]{0,39}?)"
    r"(?=[,.;:)\n]| - | and \d| and [a-z-]+ (?:are )?in |$)"
)
_HOLDER = pattern(
    r"(?:^|[.;:,\n] ?|\band |\bwhile )(?P<part>(?:[A-Za-z][\w-]*,? (?:and )?){0,6}?[A-Za-z][\w-]+) "
    r"(?:alone )?(?:has|have|had|makes up|make up|holds?|takes?|took|accounts? for|accounted for|claims?|counts?|with) "
    r"(?:some |about |over |nearly )?$"
)
_PRONOUNS = frozenset(
    {"it", "which", "who", "they", "we", "that", "there", "others", "also", "now", "city", "province"}
)
_KIND_BEHIND = pattern(
    rf"'? (?P<part>{'|'.join(sorted(word_set('attributes')))}) (?:enterprises|companies|firms|businesses|smes)\b"
)
# Between a title and the number of its firms, what only some of them are: that are valid.
_THAT_ARE = pattern(
    r"'?(?: (?:of|in|from) (?:the )?[\w' ]{2,24}?)? (?:that|which) are (?:still |already |currently )?"
    rf"(?P<part>(?:{'|'.join(sorted(word_set('attributes')))}|(?:privately|foreign|state|family|women|locally)[- ]"
    r"(?:owned|run|led|funded|invested))) "
)
_NO_FIELDS = word_set("no fields")
_SECTOR = pattern(r"(?:^|, |; |: |\band )(?P<part>[a-z][a-z ]{2,50}?)(?: has| have| with| had|:)? $")

_OPENS_PART = ("among them,", "of them,", "of these,", "of those,", "among these,", "among those,")
_SOME_OF_THEM = pattern(r" of (?:them|these|those|which|whom) ")
_OF_THEM = pattern(r"\b(?:of|among) (?:them|these|those|which|whom),? (?:some |about |nearly |over |more than )?$")
_PREDICATE = pattern(
    r" (?:of (?:them|these|those|which|whom) (?!(?:firms|companies|enterprises|businesses|smes)\b))?"
    r"(?P<part>(?!of )[a-z][^,.;:()\n]{3,80}?)"
    r"(?= and (?:\d|\w+ (?:are|were|in|make|have|belong|work)\b)| while | but |[,.;:()\n]|$)"
)
_NO_KIND = pattern(
    r"\b(?:(?:national|provincial|municipal|state|city)[- ]level|new|newcomers?|newly|first[- ]time|"
    r"and so on|respectively|recommendations?|(?:its|their) own|each|apiece|"
    r"additions|in total|headquarter\w*|seats?|homes?|based|"
    r"located|situated|latest|this|last|speciali[sz]ed|sophisticated|distinctive|"
    r"refined)\b|\b(?:more|fewer|less)\b(?! than)"
)
_WHERE_FIRST = 24  # letters in which a part is told by its place: are based in Hefei; not: export parts to Europe
# What firms do that get something: a title where one is named behind it, else an award, orders, funds.
GETTING = frozenset(
    {"won", "win", "wins", "earned", "earn", "obtained", "obtain", "gained", "secured", "secures", "received", "got",
     "took", "landed", "clinched", "grabbed", "bagged", "captured"}
)  # fmt: skip
_HONOUR = pattern(rf"\b(?:it|them|{'|'.join(HONOURS)})s?\b")
_WHAT_IS_GOT = pattern(
    r"(?! (?:in|from|of|by|this|last|at|on|for|after|as|and|a (?:place|spot|seat)|"
    r"the (?:nod|certific|recogni|accredit))\b)"
    r" [a-z\d$][^,.;:()\n]{2,80}"
)
_OF_THE_TITLE = bits(
    "new", "selected", "entered", "list", "reviewed", "revoked", "applied", "announced", "proposed", "served", "plan",
    "total", "stock",
)  # fmt: skip

# Between a number and the title of the firms of which it counts a part: 1,600 of the little giants are listed.
_OF_TITLE = frozenset({" of the ", " of its ", " of these ", " of their ", " of those ", " of our ", " of all "})


def part_of(scene: Scene, phrase: Phrase, title: ProgrammeName | None = None) -> Part | None:
    """The words that make a number's firms a part, and where they stand; None where it counts all."""
    text = scene.m.text
    if phrase.paired_part:
        return phrase.paired_part, phrase.number.start, phrase.number.end
    ends = {phrase.noun_end, behind_places(scene.s, phrase) if phrase.title else phrase.noun_end}
    if title and scene.m.low[phrase.noun_end : title.start] in _OF_TITLE:
        ends.add(title.end)
    behind = [at for at in sorted(ends) if text.startswith(" ", at)]
    for match in (_BEHIND.match(text, at) for at in behind):
        part = match.lastgroup if match else None
        if match and title and match.start() <= title.start < match.end():
            continue  # companies in the new and high-tech field
        if match and not phrase.bare and phrase.kinds & BIT["revoked"] and match[0].startswith(" because"):
            continue  # why all of them lost the title
        if (
            match
            and part
            and match[part] == "listed"
            and ((title and title.programme == "unicorn") or IN_IT.match(scene.m.low, scene.start))
        ):
            continue  # on the list: unicorns are those that no exchange trades
        if match and part and match.end(part) <= scene.end and not _GENERAL.search(match[part]):
            return match[part].strip(), match.start(part), match.end(part)
    found = _ANYWHERE.search(text, phrase.start, phrase.end) if _may_limit(scene.m.low, phrase) else None
    if found and found.lastgroup and not _is_beside_rank(scene, phrase, found.start()):
        return found[found.lastgroup], *found.span(found.lastgroup)
    words = attribute_of(scene.m, phrase)
    if words:
        return words, phrase.number.end, phrase.noun_end
    if title and (phrase.start <= title.start < phrase.end or phrase.end <= title.start < scene.end):
        last = scene.m.low[max(phrase.start, title.start - 24) : title.start].split()[-1:]
        if last and last[0] in _ATTRIBUTES:
            return last[0], title.start - 1 - len(last[0]), title.start - 1
    if ahead := zones_counted(scene, phrase) or industries_ahead(scene, phrase):
        return ahead
    if sector := _sector(scene, phrase) or _holder(scene, phrase) or _kind_behind_title(scene, phrase, title):
        return sector
    owned = _ARE_OWNED.match(text, phrase.noun_end) if phrase.bare and is_part(scene, phrase) else None
    if owned and owned.end() <= scene.end:
        return owned["part"], *owned.span("part")
    if title and title.programme == "key_little_giant" and is_paid_for(scene.m.low[phrase.noun_end : scene.end]):
        return None
    doing = doing_of(scene.s, phrase, part=True) if is_part(scene, phrase) and _follows_whole(scene, phrase) else None
    if doing is None:
        return _told_of_some(scene, phrase)
    if any(cue.kinds & BIT["served"] for cue in inside(scene.m.cues, *doing)):
        return None
    return text[slice(*doing)], *doing


def _told_of_some(scene: Scene, phrase: Phrase) -> Part | None:
    """Whatever else is told of some of the firms just counted, in so many words: 420 of them have set up institutes;
    among them, 210 lead the world; of the 50, seven are in chips and five make parts.
    """
    m, whole = scene.m, _latest_whole(scene)
    if phrase.of and whole and not phrase.row:
        whole = scene.memory.by_count.get(phrase.of.number.value, whole)
    elif not phrase.bare or phrase.row:
        return None
    if whole is None or whole.count.value <= phrase.number.value:
        return None
    said = phrase.of is not None or _SOME_OF_THEM.match(m.low, phrase.noun_end) is not None
    said = said or _OF_THEM.search(m.low, max(scene.start, phrase.number.start - 24), phrase.number.start) is not None
    said = said or is_part(scene, phrase)
    found = _PREDICATE.match(m.text, phrase.noun_end, scene.end) if said else None
    if found is None:
        return None
    owner = scene.s.items[phrase.at - 1]
    if owner.words.endswith("'s") or CAME_IN.match(m.low, found.start("part")):
        return None  # Shaanxi's 60 are respectable; 19 came in 2023
    start, end = found.span("part")
    end = end - len(" each") if m.low.endswith(" each", start, end) else end
    placed = any(named.start - start < _WHERE_FIRST for named in inside(m.places, start, end))
    if placed or _NO_KIND.search(m.text, start, end) or inside(m.batches, start, end):
        return None
    cues = inside(m.cues, start, end)
    if cues and cues[0].start == start and cues[0].words in GETTING and not _HONOUR.search(m.low, start, end):
        cues = [cue for cue in cues[1:] if not cue.words.startswith("award")]
    told = bool(inside(m.titles, start, end)) or any(cue.kinds & _OF_THE_TITLE for cue in cues)
    return None if told else (m.text[start:end], start, end)


def gets_else(scene: Scene, phrase: Phrase, cue: Cue) -> bool:
    """Whether firms get something other than a title: eight companies secured financing, twelve won state contracts."""
    m = scene.m
    if cue.words not in GETTING or cue.start < phrase.noun_end or inside(m.titles, cue.end, phrase.end):
        return False
    found = _WHAT_IS_GOT.match(m.low, cue.end, phrase.end)
    return found is not None and not _HONOUR.search(found[0]) and not inside(m.batches, *found.span())


def _latest_whole(scene: Scene) -> Finding | None:
    """The last figure of all firms of a place: of the sentence, or of one right before it."""
    own = next((f for f in reversed(scene.findings) if f.subset is None), None) or scene.whole
    latest = scene.memory.latest if scene.memory.since_latest <= 1 else None
    return own or (latest if latest and latest.subset is None else None)


def is_traded(scene: Scene, phrase: Phrase) -> bool:
    """Whether all that is told of a number's firms is that they are traded: 870 little giants had gone public."""
    part = part_of(scene, phrase, phrase.title) if phrase.title else None
    if part is None or phrase.title is None or part[1] < phrase.title.end or not _TRADED.match(part[0]):
        return False
    return not inside(scene.m.places, part[1], part[2])  # whose name may be only the exchange's


def is_of_market(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a number counts those of a national title's firms that a market lists: where 25 companies listed."""
    if title.programme is None or usual_level(title.programme) != "national":
        return False
    part = part_of(scene, phrase, title)
    return part is not None and _TRADED.match(part[0]) is not None


def _is_beside_rank(scene: Scene, phrase: Phrase, at: int) -> bool:
    """Whether words behind a number only limit those among whom it ranks: second in Shandong (without Qingdao)."""
    return any(cue.kinds & BIT["rank"] for cue in inside(scene.m.cues, phrase.noun_end, at))


def _may_limit(low: str, phrase: Phrase) -> bool:
    """Whether one of the letters stands among a number's words without which no words for a part stand anywhere."""
    words = low[phrase.start : phrase.end]
    return "(" in words or "valid" in words or " term" in words or "excluding" in words


def is_part(scene: Scene, phrase: Phrase) -> bool:
    """Whether words such as "among them" make a number a part of the one before it."""
    number = phrase.number
    return (
        phrase.of is not None
        or scene.whole is not None
        or (phrase.kinds & BIT["part"] and any(c.kinds & BIT["part"] and c.end <= number.start for c in phrase.cues))
        or scene.m.low.startswith((" of them", " of which", " of these", " of whom"), phrase.noun_end)
        or (scene.at == 0 and phrase.bare and scene.m.low.startswith(_OPENS_PART, scene.start))
        or (scene.at == 1 and scene.roles[0].head in ("of", "among", "among the") and _is_less(scene, phrase))
        or (scene.at > 0 and phrase.bare and _is_in_row_of_parts(scene, phrase))
        or (phrase.bare and scene.role.head in ("and", ",") and bool(scene.findings and scene.findings[-1].subset))
        or (phrase.bare and bool(scene.findings) and _are_traded_or_owned(scene, phrase))
    )


def _is_less(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is not larger than the first that its sentence has counted."""
    return bool(scene.findings) and phrase.number.value <= scene.findings[0].count.value


def _are_traded_or_owned(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number goes on with what is traded or owned of the firms just counted: has 62; nine are quoted on."""
    if not _is_less(scene, phrase) or len({place.code for place in scene.places}) > 1:
        return False
    text, end = scene.m.text, phrase.number.end
    if _ARE_OWNED.match(text, end):
        return True
    found = _BEHIND.match(text, end) if text.startswith((" are ", " were "), end) else None
    return found is not None and _TRADED.match(found[found.lastgroup or 0]) is not None


def _is_in_row_of_parts(scene: Scene, phrase: Phrase) -> bool:
    """Whether a sentence that opens with the whole goes on to tell of its parts: of these, 120 export, 60 own brands
    and 45 rank among the first.
    """
    opened = scene.m.low.startswith((*_OPENS_PART, "of ", "among "), scene.start)
    whole = _latest_whole(scene) if opened else None
    if whole is None or whole.count.value < phrase.number.value:
        return False
    if scene.role.definite or inside(scene.m.places, phrase.start, phrase.number.start):
        return False
    return ";" not in scene.m.low[scene.start : phrase.number.start]


def tells_of_owners(scene: Scene) -> bool:
    """Whether a sentence begins with those of the firms just counted that somebody owns: 12 are run by women."""
    latest, phrase = scene.memory.latest, next(iter(scene.s.phrases), None)
    if latest is None or phrase is None or scene.memory.since_latest > 1 or not phrase.bare:
        return False
    first = phrase.number.start == scene.start and phrase.number.value <= latest.count.value
    return first and bool(_ARE_OWNED.match(scene.m.low, phrase.number.end))


def _follows_whole(scene: Scene, phrase: Phrase) -> bool:
    """Whether the firms of which a number may count a part have just been counted, or are right behind it."""
    said = 3 if scene.m.low.startswith((" of them", " of these", " of those"), phrase.noun_end) else 1
    return phrase.of is not None or bool(scene.findings or scene.whole) or scene.memory.since_latest <= said


def excludes(part: str) -> bool:
    """Whether the words of a part leave places out, which says nothing about parts of the rest."""
    return bool(_EXCLUDES.match(part))


def attribute_of(m: Mentions, phrase: Phrase) -> str | None:
    """The words among a number's adjectives that make its firms a part of the whole."""
    words = [word for word in phrase.adjectives if word in _ATTRIBUTES or (phrase.title and word in _SECTORS)]
    if phrase.firms and phrase.firms.startswith("listed "):
        words.append("listed")
    if phrase.firms == "products":
        return "products"
    if words == ["demonstration"]:
        return f"demonstration {phrase.firms}"
    if words:
        return " ".join(words)
    if phrase.firms is None or phrase.title is not None or phrase.inner is not None or phrase.of is not None:
        return None
    strange = [word for word in phrase.adjectives if word not in _PLAIN]
    return " ".join(strange) or None


def _named_sector(scene: Scene, phrase: Phrase) -> Part | None:
    """The sector that holds so many: artificial intelligence accounts for 37 of them, chips for 32."""
    if phrase.inner:
        return None
    if leader := leader_of_sectors(scene, phrase):
        return leader
    found = _HOLDS_SECTOR.search(scene.m.text, max(phrase.start, phrase.number.start - 110), phrase.number.start)
    if found is None or (phrase.title and not phrase.of and not found["verb"]):
        return None
    return found["part"], *found.span("part")


def _field(scene: Scene, phrase: Phrase) -> Part | None:
    """The field of a number in a list of parts by field: 34 in artificial intelligence, 18 in healthcare."""
    own = _field_behind(scene, phrase)
    if own is None:
        return None
    beside = [*scene.s.phrases[max(0, scene.at - 1) : scene.at], *scene.s.phrases[scene.at + 1 : scene.at + 2]]
    listed = any(_field_behind(scene, other) for other in beside if other is not phrase)
    if phrase.title and own["part"].lower() not in _SECTORS:
        return None
    led = bool(scene.findings) and scene.role.head in ("include", "includes", "including", "among them")
    return (own["part"], *own.span("part")) if listed or phrase.title or led or _opens_with(scene, phrase) else None


def _opens_with(scene: Scene, phrase: Phrase) -> bool:
    """Whether a sentence begins with a part of the firms that the one before it counted: Seven are in chips."""
    latest = scene.memory.latest
    if latest is None or scene.memory.since_latest > 2 or phrase.number.start != scene.start:
        return False
    return phrase.number.value < latest.count.value and scene.m.low.startswith((" are ", " were "), phrase.noun_end)


def _field_behind(scene: Scene, phrase: Phrase) -> re.Match[str] | None:
    """The words behind a number without a noun that may name a field: in chips."""
    named = phrase.bare or (phrase.title is not None and phrase.of is None)
    found = _IN_FIELD.match(scene.m.text, phrase.noun_end) if named else None
    return None if found is None or _is_other(scene, found) else found


def _holder(scene: Scene, phrase: Phrase) -> Part | None:
    """What is said to have so many of the firms just counted: robotics has 9 of them."""
    low = scene.m.low
    some = phrase.of is not None or low.startswith((" of them", " of these", " of those"), phrase.noun_end)
    if (not phrase.bare and phrase.of is None) or not some:
        return None
    found = _HOLDER.search(scene.m.text, max(0, scene.start - 2), phrase.number.start)
    items = _items_in(scene, *found.span("part")) if found else []
    if found is None or any(item.sort != "word" and not item.kinds & BIT["firms"] for item in items):
        return None
    words = found["part"].lower().split()
    if items[-1].kinds & BIT["firms"] and _PLAIN.issuperset(words[:-1]):
        return None  # local firms
    return None if words[-1] in _PRONOUNS else (found["part"], *found.span("part"))


def _items_in(scene: Scene, start: int, end: int) -> list[Item]:
    return [item for item in scene.s.items if start <= item.start < end]


def _kind_behind_title(scene: Scene, phrase: Phrase, title: ProgrammeName | None) -> Part | None:
    """The word between a title and its firms, where both stand before the number, or between them and its verb: little
    giant private enterprises numbered 120; little giants that are private number 120.
    """
    if title is None or title.end > phrase.number.start or not phrase.bare:
        return None
    found = _KIND_BEHIND.match(scene.m.low, title.end) or _THAT_ARE.match(scene.m.low, title.end, phrase.number.start)
    return (found["part"], *found.span("part")) if found else None


def _is_other(scene: Scene, field: re.Match[str]) -> bool:
    """Whether the words behind "in" name no field: in total, in the fifth batch, in the county."""
    m, (start, end) = scene.m, field.span()
    named = bool(inside(m.places, start, end) or inside(m.dates, start, end)) or bool(inside(m.batches, start, end))
    return named or field["part"].split(" ", 1)[0] in _NO_FIELDS


def _sector(scene: Scene, phrase: Phrase) -> Part | None:
    """The name of a sector in a row of sectors: by sector, biotech has 41."""
    m = scene.m
    if named := _named_sector(scene, phrase):
        return named
    if field := _field(scene, phrase):
        return field
    if phrase.title or phrase.adjectives or not scene.heard.kinds & BIT["industry"]:
        return None
    if inside(m.places, phrase.start, phrase.end):
        return None
    behind = _IN_SECTOR.match(m.text, phrase.noun_end)
    if behind:
        return behind["part"], *behind.span("part")
    found = _SECTOR.search(m.text, phrase.start, phrase.number.start)
    found = None if found and "there" in found["part"] else found
    return (found["part"].removeprefix("and "), *found.span("part")) if found else None
