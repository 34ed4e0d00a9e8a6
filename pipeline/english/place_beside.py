"""The place right before or behind a number, and places that only say among whom somebody ranks."""

from __future__ import annotations

from pipeline.english.phrases import KINDS_OF_PLACES, Item, Phrase, Sentence
from pipeline.english.places import Named, is_venue
from pipeline.english.scene import Scene
from pipeline.english.words import BIT, bits, word_set
from pipeline.patterns import pattern

_LINKS = word_set("links")
_LEADING_IN = word_set("leading in")
_COMPARED = word_set("compared")
_COMPARED_TO = frozenset(
    ["ahead", "except", "second", "next", "outside", "behind", "compared", "than", "only", "after"]
)
_NEXT_TO = frozenset({"'s", "(", ":", "with", "at", "-", "total", "of", "number", "|", "=", ">"})
_SUPERLATIVES = frozenset({"most", "highest", "largest", "biggest", "greatest", "strongest"})
_SHARES = frozenset({"percent", "half", "most", "third", "quarter", "fifth", "sixth", "tenth", "majority", "thirds"})
_SEATED = frozenset(
    {"found", "based", "located", "headquartered", "clustered", "registered", "situated", "all", "in", "at", "from",
     "within", "the", "to"}
)  # fmt: skip
_LYING = frozenset({"are", "were", "belong", "belonged", "come", "came", "sit", "sat", "lie", "lay", "hail", "live"})
_SEATING = frozenset({"in", "at", "from", "within", "the", "to"})
_RANK = bits("rank")
_LEADING = frozenset({"leads", "lead", "led", "tops", "topped", "topping", "leading"})
_GIVEN = frozenset({"contributed", "supplied", "hatched", "fostered", "nurtured", "cultivated", "bred"})
_GOING = frozenset({"belong", "belongs", "belonging", "went", "go", "goes", "gone", "fell", "falls", "fall"})
_EVERYWHERE = frozenset({"worldwide", "globally", "internationally"})
_ORDINAL = pattern(r"\d\d|\d(?:st|nd|rd|th)\b")
_IS = frozenset({"is", "was", "remains", "became", "remained"})
_WORDS = pattern(r"[\w'-]*\w[\w'-]*")
# Before a number, the place that no other one has as many as.
_NONE_AS = pattern(
    r"\b(?:no|none|nowhere|not one|hardly any)\b[^.;:\d]{3,160}? "
    r"(?P<as>(?:as|than|except|besides|apart from|save)(?: in| for| that of)?(?: the)? )"
    r"(?=[\w' -]{3,30}[,:;(-]*(?: with| at| which has| at)? ?[-(]?\s?$)"
)
_BRACKETED = pattern(r"\([^()]{1,40}\)")

_OFFICES_OF = ("government of ", "governments of ", "authorities of ", "bureau of ", "officials of ", "officials in ")


def is_office(low: str, named: Named) -> bool:
    """Whether a place's name is that of an office or firm, or of whom an office is: the government of Deqing."""
    return named.role in ("office", "firm") or low.endswith(_OFFICES_OF, 0, named.start)


def is_stated(named: Named) -> bool:
    """Whether a name stands for a place itself rather than for an office or firm there."""
    return named.role in ("place", "zone")


def stated_in(item: Item) -> Named | None:
    return item.what if isinstance(item.what, Named) and is_stated(item.what) else None


def behind_of(s: Sentence, phrase: Phrase) -> Named | None:
    """The place right behind a number and its noun: 19 companies from Wenzhou, 12 are in Yueqing, 43 (in Wuhu)."""
    if is_shared(s, phrase):
        return None
    for at in range(phrase.head + 1, phrase.last):
        item = s.items[at]
        if item.words == "(" and at == phrase.head + 1 and stated_in(s.items[at + 1]) and _adjacent(s, phrase):
            return None  # Guangdong 104 (Shenzhen apart)
        if named := stated_in(item):
            if _is_joined(s, at, phrase.last):
                return Named(named.start, s.items[at + 2].end, (), "zone", s.m.text[named.start : s.items[at + 2].end])
            grants = owns_list(s, at) and not _is_whole(s, phrase)
            return None if _is_compared_item(s, item) or grants else named
        if _is_by(s, phrase, at) or _is_share_in_brackets(s, at):
            continue
        if item.words == ")" and s.items[phrase.at - 1].words == "(":
            continue  # most of them (34) in Xiamen
        listed = item.words == "on" and _is_whole(s, phrase)
        if item.words.split(" ", 1)[0] not in _LEADING_IN and item.words not in ("(", ",") and not listed:
            return None
        apposed = s.items[phrase.at - 1].words == "," and at == phrase.head + 1  # most, 61, are in Beijing
        if item.words == "," and phrase.firms is None and phrase.title is None and not apposed:
            if s.items[at + 1 : at + 2] and s.items[at + 1].words in ("are", "were") and _is_share_before(s, phrase):
                continue  # four in five of them, 542, are Changchun's
            return None
    return None


def seat_of_part(s: Sentence, phrase: Phrase) -> Named | None:
    """Where some of a place's firms are said to be: eight of the nine unicorns in Chengdu are found in its new zone."""
    for at in range(phrase.head + 1, phrase.last - 2):
        if s.items[at].words not in _LYING or s.items[at - 1].words in ("that", "which"):
            continue
        for behind in range(at + 1, min(at + 5, phrase.last)):
            if named := stated_in(s.items[behind]):
                owned = behind == at + 1 and s.m.low.startswith("'s", named.end)  # are Suzhou's
                return named if owned or s.items[behind - 1].words in _SEATING else None
            if s.items[behind].words not in _SEATED:
                break
    return None


def _is_whole(s: Sentence, phrase: Phrase) -> bool:
    """Whether a number is that of all firms of whom some are told of: 64 of the 702 on Zhejiang's second list."""
    return [item.words for item in s.items[max(0, phrase.at - 2) : phrase.at]] in (["of", "the"], ["among", "the"])


def _is_share_in_brackets(s: Sentence, at: int) -> bool:
    """Whether an item belongs to a share in brackets: 1,600 (12.4 percent) were in Zhejiang."""
    opened = next((back for back in range(at, max(0, at - 4), -1) if s.items[back].words == "("), at)
    return opened < at and s.items[opened + 1].sort == "amount"


def _is_share_before(s: Sentence, phrase: Phrase) -> bool:
    """Whether a number only says how many a share before it is: four in five of them, 542."""
    before = s.items[max(0, phrase.at - 6) : phrase.at]
    shared = any(item.sort == "amount" or item.words in _SHARES for item in before)
    return shared and before[-1].words == ","


def _is_by(s: Sentence, phrase: Phrase, at: int) -> bool:
    """Whether an item only says whose a number's firms are: 13 new ones contributed by Hangzhou and six by Ningbo."""
    words, behind = s.items[at].words, s.items[at + 1 : at + 2]
    if words == "to" and s.items[at - 1].words in _GOING:
        return True
    if words in _GOING:
        return bool(behind) and behind[0].words == "to"
    if words in _GIVEN:
        return bool(behind) and behind[0].words == "by"
    return words == "by" and (s.items[at - 1].words in _GIVEN or (phrase.bare and at == phrase.head + 1))


def _is_joined(s: Sentence, at: int, last: int) -> bool:
    """Whether a place is the first of two that have a number together: 110 are from Hangzhou and Ningbo."""
    behind = s.items[at + 1 : min(at + 4, last)]
    joined = len(behind) > 1 and behind[0].words == "and" and stated_in(behind[1]) is not None
    return joined and (len(behind) < 3 or behind[2].sort == "mark")


def is_shared(s: Sentence, phrase: Phrase) -> bool:
    """Whether only a share of a number's firms is told of: 70 percent of the 1,557 are in the eastern provinces."""
    before = s.items[max(0, phrase.at - 4) : phrase.at]
    if before[-1:] and before[-1].words == "(":
        return False
    words = [item.words for item in before]
    if "of" not in words or words[words.index("of") + 1 :][:1] in ([word] for word in words if word.startswith("20")):
        return False  # the first half of 2024 saw so many
    if any(item.sort == "amount" for item in s.items[max(0, phrase.at - 7) : phrase.at - 4]):
        return before[0].words in ("in", "ten", "of", "out")  # six in ten of Hubei's
    return any(item.sort == "amount" or item.words in _SHARES for item in before)


def _is_compared_item(s: Sentence, item: Item) -> bool:
    return s.m.low[max(0, item.start - 8) : item.start].rstrip().endswith((" as", " than", "behind", "after", "like"))


def subject_of(s: Sentence, phrase: Phrase) -> Named | None:
    """The place before a number that its clause tells of."""
    if phrase.at not in s.subjects:
        s.subjects[phrase.at] = _subject(s, phrase)
    return s.subjects[phrase.at]


def _subject(s: Sentence, phrase: Phrase) -> Named | None:
    if adjacent := _adjacent(s, phrase):
        return adjacent
    if matchless := _matchless(s, phrase):
        return matchless
    told: list[tuple[Named, bool]] = []
    for at in range(phrase.at - 1, phrase.first - 1, -1):
        named = stated_in(s.items[at]) if s.items[at].sort == "place" else None
        if named is None or only_ranks(s, at) or is_compared(s, at) or _is_rivals(s, at, named) or _is_scope(s, at):
            continue
        if is_venue(s.m.low, named) or _is_in_aside(s, at):
            continue
        if _is_predicate(s, at):
            continue
        if at < 5 and s.items[at + 1].words in ("-", "--") and s.items[at + 1].end < phrase.number.start - 1:
            continue  # where it was written: Hubei Daily, Wuhan -
        before = s.items[at - 1].words if at else ""
        before = s.items[at - 2].words if before == "the" and at > 1 else before
        between = before == "and" and any(item.words == "between" for item in s.items[max(0, at - 4) : at])
        told.append((named, between or before in ("in", "of", "from", "to", "across", "by", "within", "between")))
    if not told:
        return None
    free = [named for named, governed in told if not governed]
    if len(free) > 1 and s.items[phrase.at - 1].words == "its" and s.items[phrase.at - 2].words == ",":
        return free[-1]  # Yiwu left Cixi behind, its 14 newcomers
    return free[0] if free else told[0][0]


def _matchless(s: Sentence, phrase: Phrase) -> Named | None:
    """The place that no other one equals: no other city of Fujian has as many little giants as Xiamen, with 65."""
    start = s.items[phrase.first].start if phrase.first < phrase.at else phrase.number.start
    found = _NONE_AS.search(s.m.low, start, phrase.number.start)
    if found is None:
        return None
    return next((named for item in s.items if item.start == found.end("as") if (named := stated_in(item))), None)


def _is_predicate(s: Sentence, at: int) -> bool:
    """Whether a place only says what another one before it is: Jiangbei is the district of Ningbo with the most."""
    back = at - 2 if at > 1 and s.items[at - 1].words in ("the", "a", "an", "one") else at - 1
    return back > 0 and s.items[back].words in _IS and any(item.sort == "place" for item in s.items[:back])


def _is_in_aside(s: Sentence, at: int) -> bool:
    """Whether a place stands in an aside on another one: Jinhua, to which Yiwu belongs, added 12."""
    for back in range(at - 1, max(0, at - 6), -1):
        if s.items[back].words == ",":
            opening = [item.words for item in s.items[back + 1 : back + 3]]
            return len(opening) > 1 and opening[0] in ("to", "of", "in", "under") and opening[1] == "which"
    return False


def _adjacent(s: Sentence, phrase: Phrase) -> Named | None:
    """The place right before a number: Beijing's 832, Shanghai (713), Hangzhou with 21."""
    at = phrase.at - 1
    following = s.items[phrase.at + 1 : phrase.at + 2]
    if s.items[at].words == "," and (not following or following[0].sort == "mark"):
        at -= 1  # Luoyang, 71, and Xinxiang, 50
    elif (
        s.items[at].words == ","
        and at > 2
        and s.items[at - 2].words in ("of", "in", "from")
        and s.items[at - 3].sort == "mark"
    ):
        return stated_in(s.items[at - 1])  # the list is out: of Suzhou, 32 unicorns
    for back in range(phrase.at - 1, max(phrase.first, phrase.at - 6), -1):
        if s.items[back].words == "where" and (inner := stated_in(s.items[back + 1])):
            return inner  # in Hunan, where Changsha has two
        if s.items[back].words in ("which", "that", "where", "whose") and (
            named := stated_in(s.items[back - 2 if s.items[back - 1].words == "," else back - 1])
        ):
            return named
    if s.items[at].words == ")":
        at = next((back for back in range(at, phrase.first, -1) if s.items[back].words == "("), at)
    while at > phrase.first and (s.items[at].words in _NEXT_TO or s.items[at].kinds & BIT["total"]):
        if s.items[at].words == "-" and at < phrase.at - 1:
            return None  # where it was written: Hubei Daily, Wuhan - A total of
        at -= 1
    compared = (
        at >= phrase.first and s.items[at + 1].words == "with" and _comes_after(s, at) and phrase is not s.phrases[0]
    )
    ranked = at < phrase.at - 1 and s.items[at + 1].words in ("-", ":") and only_ranks(s, at)
    if at >= phrase.first and (ranked or _is_scope(s, at)):
        return None
    if at < phrase.first or (
        not compared and s.items[at + 1].words in ("with", "at") and (only_ranks(s, at) or _leads(s, at))
    ):
        return None
    return stated_in(s.items[at])


def _is_scope(s: Sentence, at: int) -> bool:
    """Whether a place is only that in which another one has the most: the city with the most gazelles in China."""
    if at < 4 or s.items[at - 1].words not in ("in", "of", "across", "nationwide", "within"):
        return False
    before = s.items[max(0, at - 8) : at - 1]
    most = next((back for back, item in enumerate(before) if item.words.split(" ")[-1] in _SUPERLATIVES), None)
    if most is None or any(item.words in (",", ";", ":") or item.words.startswith("of ") for item in before[most:]):
        return False  # most of them in Xiamen
    return any(item.sort == "place" for item in s.items[: at - len(before) - 1 + most])


def _comes_after(s: Sentence, at: int) -> bool:
    """Whether a place is the one behind which another comes: second to none but, after the United States."""
    return bool({"after", "behind"} & {item.words for item in s.items[max(0, at - 2) : at]})


def _leads(s: Sentence, at: int) -> bool:
    """Whether a place is only that among which somebody leads: leads the world."""
    before = s.items[at - 1].words if at else ""
    before = s.items[at - 2].words if before in ("the", "all") and at > 1 else before
    if before in ("of", "in") and at > 1 and s.items[at - 2].words in KINDS_OF_PLACES:
        return any(item.words in _LEADING for item in s.items[max(0, at - 6) : at - 2])  # tops all counties of Zhejiang
    return before in _LEADING


def _is_rivals(s: Sentence, at: int, named: Named) -> bool:
    """Whether a rank among all stands behind the nation: the country's second largest number."""
    following = s.items[at + 1 : at + 3]
    if _leads(s, at):
        return True
    if at == 0 and len(following) > 1 and following[0].kinds & _RANK and following[1].words in ("with", "at", ","):
        return False  # China second with 312
    owned = named.stands_for and s.items[at].words.endswith("'s")
    return (named.stands_for == "nation" or bool(owned)) and any(item.kinds & _RANK for item in following)


def is_compared(s: Sentence, at: int) -> bool:
    """Whether a place is only what another one is compared with."""
    words = [item.words for item in s.items[max(0, at - 2) : at]]
    if not words or words[-1] in _COMPARED:
        return bool(words)
    return words[-1] in ("of", "for", "to", "the", "with") and words[0] in _COMPARED_TO


# Before a place in which another one is the first: no. 1 among the districts of.
_RANKS_AMONG = pattern(
    r"\b(?:no\. ?\d+|number (?:\d+|one|two|three)|(?:the )?(?:first|second|third|fourth|fifth|best|leader|runner-up)) "
    r"(?:among|of|in) (?:all |the |all the )?(?:cities|districts|counties|provinces|regions) (?:of|in) $"
)


def only_ranks(s: Sentence, at: int) -> bool:
    """Whether a place only says among whom somebody ranks: third in the province, among whose cities it is third."""
    if s.items[at - 1].words in ("among", "of") and _ranks_among(s.items[at + 1 : at + 12]):
        return True
    if _RANKS_AMONG.search(s.m.low, max(s.span.start, s.items[at].start - 60), s.items[at].start):
        return True
    for back in range(at - 1, max(-1, at - 9), -1):
        item = s.items[back]
        if item.words in (",", ";", ".", "to") or item.sort in ("title", "number"):
            return False
        if back == at - 1 and item.words not in (
            "in",
            "of",
            "among",
            "across",
            "within",
            "from",
            "the",
            "all",
            "nationwide",
        ):
            return _ranks_alone(s, at)
        if item.words == "most" and s.items[back + 1].words == "from":
            return False  # most from the USA, with 187
        if item.kinds & _RANK and item.start > s.span.start and s.m.text[item.start].isupper():
            return False  # the Second People's Congress of
        if item.kinds & _RANK or item.sort == "amount" or _ORDINAL.match(item.words):
            return True
    return False


def _ranks_among(behind: list[Item]) -> bool:
    """Whether the words behind a place name those in it among which one ranks: of Lishui's counties it is the third."""
    end = next((at for at, item in enumerate(behind) if item.sort == "number"), len(behind))
    kinds = [item.words in KINDS_OF_PLACES for item in behind[:4]]
    return any(kinds) and any(item.kinds & _RANK for item in behind[:end])


def _ranks_alone(s: Sentence, at: int) -> bool:
    """Whether "nationwide" and the like only say among whom somebody ranks: ranking third nationwide."""
    named = s.items[at].what
    if not isinstance(named, Named) or not (named.stands_for == "nation" or s.items[at].words in _EVERYWHERE):
        return False
    return any(item.kinds & _RANK for item in s.items[max(0, at - 2) : at])


def row_place(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number stands in a row behind its place: Nanjing has 11, Guizhou with 17, Pudong (389), Yueqing 20."""
    named = subject_of(scene.s, phrase)
    if named is None:
        return False
    between = scene.m.low[named.end : phrase.number.start]
    if phrase.bare and between.endswith("(") and scene.m.low.startswith(")", phrase.number.end):
        return True
    words = _WORDS.findall(_BRACKETED.sub("", between.removeprefix("'s")))
    if len(words) <= 10 and words[-1:] in (["with"], ["at"], ["for"]) and phrase.bare:
        return True
    return len(words) <= 10 and all(word in _LINKS for word in words)


def owns_list(s: Sentence, at: int) -> bool:
    """Whether a place only says whose list it is: on Zhejiang's hidden champion lists."""
    owner = s.items[at].words.endswith("'s") or (s.items[at + 1 : at + 2] and s.items[at + 1].words == "'s")
    if s.items[at - 1].words == "of" and s.items[at - 2].kinds & BIT["list"]:
        return True
    return bool(owner) and any(item.kinds & BIT["list"] for item in s.items[at + 1 : at + 5])
