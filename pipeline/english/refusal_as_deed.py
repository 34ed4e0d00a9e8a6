"""Whether firms are counted by something else than one title: another honour, a list, a course, two titles."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.acts_behind import acts_behind
from pipeline.english.doing_of import behind_places
from pipeline.english.part_of import is_part
from pipeline.english.phrases import Phrase
from pipeline.english.scene import Scene
from pipeline.english.titles import is_paid_for
from pipeline.english.words import BIT, bits, word_set
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

# What firms were given or called, behind the verb: something in quotes, something that is not "such firms", or another
# honour by its own noun.
_QUOTED = pattern(
    r"(?: (?:in|into|on|onto|to|of|as|the|a|an|its|lists?|titles?|honou?r|name|national|provincial|municipal|\w+-level|"
    r"first|20\d\d)){0,7} \""
)
_CALLED = pattern(rf" as (?!(?:(?:the|a|an|its) )?(?:[\w-]+ )?(?:{'|'.join(sorted(word_set('no honours')))})\b)[a-z]")
_HONOURED = pattern(rf"(?: \w[\w-]*){{0,6}}? (?:{'|'.join(sorted(word_set('honours')))})\b")
_OTHER_FIRMS = pattern(
    r" (?!(?:in|by|on|as|at|for|to|from|this|last|the|new|such|national|provincial)\b)(?:[a-z][a-z-]+ ){1,4}"
    r"(?:enterprises|firms|companies)\b"
)
# What firms with a title have: 5,800 high-tech enterprises' staff.
_POSSESSED = pattern(r"s?' (?!(?:list|lists|title|titles|status|ranks|names|batch|and|or|in|of|from|are|were)\b)[a-z]+")
_AMONG = ("among them ", "among them some ", "including ", "including some ", "many of them ", "most of them ")
_BEING = frozenset({"were", "are", "was", "have", "had", "been"})
_LARGEST = pattern(r"\b(?:fortune (?:global |china |world )?\d00|(?:top|largest|strongest|biggest|leading) \d00)\b")
_DUBBED = frozenset({"dubbed", "labeled", "labelled", "titled", "named"})
# What firms with a title are selected for besides another title: for its pilot.
_FOR_ELSE = pattern(r" for (?:its|the|a|an|their) (?!first\b|time\b|title|\d)")
_SEVERAL = pattern(
    r"(?:'s?)?(?:,(?: (?:seed|potential|quasi|emerging|sprout))+)?(?:,? (?:and|or|as well as) |, |/| & )"
    r"(?:national |provincial |other |potential |would-be )?"
)
# Between a title and its own number behind it: little giants 202; little giants of that kind, which number 202.
_HAS_ITS_OWN = pattern(
    r"['\"]?(?: (?:of|in|at|from) [^,.;:()\d]{2,50}?)?(?:,? (?:which|that|who)(?: now)? (?:number|total|come to|"
    r"amount to|reach|are|stand at|make up)|,? numbering|,? totall?ing|:|,| \(| -| of| at)? "
)
# Between a title and the number of its firms and of others: and those being raised to it make 200.
_WITH_THOSE_TO_COME = pattern(
    r"['\"]?(?: (?:of|in|from) [\w' ]{2,30})?,? (?:together with|along with|combined with|as well as|plus|including|"
    r"and) (?:the |its |their |all )?(?:those|ones|compan\w+|firms|enterprises|candidates|would-be|potential|future) "
    r"(?:[^.;:,\d]{0,40}\b(?:cultivat|groom|train|nurtur|brought up|raised|candidate|would-be|making)\w*|ones)"
    r"[^.;:\d]{0,50}"
)
# Behind a title, others that share its number: 200 hidden champions and enterprises groomed to become such.
_AND_THOSE_TO_COME = pattern(
    r"['\"]? (?:and|or) (?:those|ones|compan\w+|firms|enterprises) (?:[^.;:,\d]{0,20} )?"
    r"(?:cultivat|groom|train|nurtur|brought up|raised|on (?:the|their) way|about)\w* "
    r"(?:to (?:become|be|turn into|grow into)|into|as|for) (?:such|them|ones|that)\b"
)
# Who was there, and what so many were seen to do.
_GUESTS_ARE = pattern(
    r"(?:[a-z-]+ ){0,3}(?:guests|attendees|participants|exhibitors|visitors|competitors|contestants)\b[^,;.:\d]{0,30}? "
    r"(?:includ\w+|were|are|came|comprised|numbered)\b[^;.]*$"
)
_ATTEND = pattern(
    r" (?:from [\w' ]{2,20} )?(?:attend|gather|come|travel|meet|assemble|take part|take to|exhibit|compete|"
    r"present|show|flock|arrive|sign|visit)\b"
)
# What adds up firms of several kinds: add the gazelles to the unicorns and the sum is; taken together, both are.
_ADDED = pattern(
    r"(?:if (?:one|you|we) |when |with )?(?:adds?|adding|puts?|putting|counts?|counting|"
    r"takes?|taken|taking|together|combined|combining|the sum of|both|summed|lumped)\b"
)
_IN_SUM = pattern(r"(?: [a-z]+){0,2} (?:in sum|together|combined|taken together|as one|jointly)\b")
_TO_COME = pattern(
    r"(?:\bto|\band|\bplus|\bwith|,) (?:[a-z'-]+ ){0,4}"
    r"(?:(?:cultivat|groom|nurtur|candidate|prospective|would-be)[a-z]*|being (?:trained|raised))\b"
)
_LISTED = bits("selected", "entered", "list")
# What an event does with its guests: Friday's forum in Wuxi drew 150 of them, the fair brought together 300.
_EVENT_HAD = pattern(
    r"\b(?:event|fair|forum|roadshow|exhibition|expo|summit|conference|meeting|salon|seminar|course|competition|contest|"
    r"session|workshop|matchmaking|financing day|camp|ceremony|gathering|festival|congress|tour)s?"
    r"(?: (?:in|at|on|of|for|by|near|this|last|held)\b[^,;.:\d]{2,60}?)?,? "
    r"(?:drew|draws?|has drawn|brought|brings|pulled|pulls|featured|features|welcomed|welcomes|hosted|hosts|gathered|"
    r"gathers|assembled|united|saw|sees|had|counted|attracted)(?: (?:together|in))? $"
)

_OF_A_TRADE = pattern(
    r"(?: (?:are|work|active|engaged))? (?:in|of) (?:that|this|the same|the|such a) (?:line|trade|branch)\b|"
    r" (?:deal|trade|work|speciali[sz]e) (?:in|with) (?:them|it|these|those|such \w+)\b|"
    r" (?:make|produce|sell|manufacture|process|live (?:on|off|by)) (?:them|it|such \w+)\b|"
    r" (?:making|producing|selling|dealing in) (?:them|it|such \w+)\b|"
    r" (?:live|lives|thrive|depend) (?:off|on|from|by) "
)
# A trade in which so many firms work.
_TRADE_OF = pattern(
    r"\b(?:trade|line|business|branch|craft|industry|sector|field|pursuit)s?,? "
    r"(?:(?:in|on|off|from|by|of|with) which|where|which (?:feeds?|employs?|supports?|keeps?|nourish\w*)|"
    r"(?:feeding|employing|supporting|nourishing)) (?:some |about |also )?$"
)


def of_another_honour(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms were given something else: 5 firms were rated as "Green Factories"."""
    m = scene.m
    if phrase.title or phrase.thing or phrase.row or not phrase.kinds & _LISTED:
        return False
    titles = [each for each in inside(m.titles, phrase.noun_end, phrase.end) if not _only_among(m.low, each)]
    return not titles and any(
        _QUOTED.match(m.low, cue.end, phrase.end)
        or _CALLED.match(m.low, cue.end, phrase.end)
        or _HONOURED.match(m.low, cue.end, phrase.end)
        or (cue.words in _DUBBED and m.low.startswith((" the ", " a ", " an "), cue.end))
        or (cue.words in _DUBBED and _OTHER_FIRMS.match(m.low, cue.end))
        for cue in phrase.cues
        if cue.kinds & _LISTED and cue.start >= phrase.number.end
    )


def _only_among(low: str, title: ProgrammeName) -> bool:
    """Whether a title is only that of some of the firms: were named benchmarks, among them gazelles."""
    return low.endswith(_AMONG, 0, title.start)


def on_list_of_largest(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms are those on a list of the largest of all: five are on the Fortune Global 500 list."""
    low = scene.m.low
    if "00" not in low[phrase.start : phrase.end] and "00" not in low[scene.start : phrase.start]:
        return False
    if phrase.bare and inside(scene.m.titles, phrase.start, phrase.end):
        return False
    found = _LARGEST.search(low, scene.start, scene.end)
    if found is None or inside(scene.m.numbers, min(found.end(), phrase.number.end), max(found.start(), phrase.start)):
        return False
    named = inside(scene.m.titles, phrase.start, phrase.end)
    return not any(title.start < found.end() + 24 for title in named if title.start >= found.start() - 60)


def selected_for_else(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms that have the title were selected for something else: 100 little giants for its pilot."""
    verb, m = scene.role.verb, scene.m
    if phrase.title is None or verb is None or not verb.kinds & bits("selected", "applied"):
        return False
    if not _FOR_ELSE.match(m.low, phrase.noun_end):
        return False
    return not inside(m.titles, phrase.noun_end, phrase.end) and not inside(m.batches, phrase.noun_end, phrase.end)


def are_guests(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms only came to an event: the fair in Wuxi drew 150 little giants; not saw 150 of them named."""
    low, start = scene.m.low, phrase.number.start
    if _GUESTS_ARE.match(low, scene.start, start):
        return True
    if acts_behind(scene.s, phrase):
        return False
    seen = low.endswith(("saw ", "see ", "sees ", "seen "), scene.start, start) and _ATTEND.match(low, phrase.noun_end)
    return bool(seen) or _EVENT_HAD.search(low, scene.start, start) is not None


def _asked_in(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms of so many industries only got or attended something: 1,200 in 40 fields were surveyed."""
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    link = scene.m.low[phrase.noun_end : following.number.start] if following and following.thing else ""
    if following is None or link.strip() not in ("in", "from", "across", "of"):
        return False
    behind = [cue for cue in inside(scene.m.cues, following.number.end, following.end) if cue.words not in _BEING]
    return bool(behind) and behind[0].kinds & BIT["served"] > 0 and not behind[0].kinds & bits("selected", "has")


def is_served(scene: Scene, phrase: Phrase) -> bool:
    """Whether some of the firms just counted only got or attended something: of the 296, 60 took part in a course."""
    if phrase.title and (asked := _asked_in(scene, phrase)):
        return asked
    cue = next(iter(inside(scene.m.cues, phrase.noun_end, phrase.noun_end + 24)), None)
    if cue is None or not phrase.bare or not cue.kinds & BIT["served"] or cue.kinds & bits("selected", "has", "part"):
        return False
    at_once = scene.m.low[phrase.noun_end : cue.start].strip() in (
        "",
        "of them",
        "of which",
        "were",
        "have",
        "have been",
    )
    return at_once and is_part(scene, phrase) and not is_paid_for(scene.m.low[phrase.noun_end : scene.end])


_OF_LEVELS = (
    r"(?:national|state)(?:[- ]level)?(?:,? (?:and|or|plus|as well as)|,) (?:the )?(?:provincial|municipal|city|county)"
    r"(?:[- ]level)?(?:,? (?:and|or) (?:municipal|city|county)(?:[- ]level)?)? "
)
# Firms of two levels in one number: 430 national and provincial gazelles; together, its national and provincial ones.
_BOTH_LEVELS = pattern(rf" {_OF_LEVELS}")
_BOTH_TOGETHER = pattern(rf"(?:together|combined|all told|taken together|in all), (?:[\w' -]{{2,30}} )?{_OF_LEVELS}")


def several_titles(scene: Scene, phrase: Phrase) -> bool:
    """Whether one number counts firms under two titles, or under one of two levels."""
    title, m = phrase.title, scene.m
    if title and not phrase.row and _BOTH_LEVELS.match(m.low, phrase.number.end, title.end):
        return True
    if (
        title is None
        and scene.at == 0
        and phrase.bare
        and _BOTH_TOGETHER.match(m.low, scene.start, phrase.number.start)
    ):
        return True
    if title is None:
        named = inside(m.titles, phrase.start, phrase.number.start)
        return bool(named) and _WITH_THOSE_TO_COME.fullmatch(m.low, named[-1].end, phrase.number.start) is not None
    if title.start >= phrase.number.end and _AND_THOSE_TO_COME.match(m.low, title.end):
        return True
    behind = inside(m.titles, title.end, min(scene.end, title.end + 160))
    if behind and behind[0].programme == title.programme and len(behind) > 1:
        behind = behind[1:] if behind[0].start - title.end < 4 else behind
    if not behind or behind[0].programme == title.programme:
        return False
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if (
        following
        and following.bare
        and behind[0].end <= following.number.start
        and (_HAS_ITS_OWN.fullmatch(m.low, behind[0].end, following.number.start))
    ):
        return False
    return bool(_SEVERAL.fullmatch(m.low, title.end, behind[0].start))


def sums_up_titles(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is the sum of firms of two kinds named before it: add Jinan's gazelles to its unicorns, and
    there are 120.
    """
    m, number = scene.m, phrase.number
    if phrase.title or phrase.paired_title or phrase is not scene.s.phrases[0]:
        return False
    if not (_ADDED.match(m.low, scene.start) or _IN_SUM.match(m.low, phrase.noun_end)):
        return False
    named = {title.programme for title in inside(m.titles, scene.start, number.start)}
    return len(named) > 1 or (len(named) == 1 and _TO_COME.search(m.low, scene.start, number.start) is not None)


def goes_with_another_noun(scene: Scene, phrase: Phrase) -> bool:
    """Whether a title only describes another noun behind it: 20 unicorn founders, 3 little giant training camps."""
    title, items = phrase.title, scene.s.items
    at = phrase.head + 1
    if title is not None and _POSSESSED.match(scene.m.low, title.end - 1):
        return True
    if title is None or at >= len(items) or items[at].sort != "word":
        return False
    last = scene.m.low[title.start : title.end].rstrip("'").rsplit(" ", 1)[-1]
    if last.endswith(("s", "ses", "ies")) or items[at].start > title.end + 2:
        return False
    word = items[at].words
    return word.endswith("s") and word not in ("is", "was", "has", "as", "this", "firms", "companies", "enterprises")


def of_a_trade(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms are all those of a trade, whether they have a title or not: 300 firms in that line; 90 businesses
    deal in them.
    """
    ends = (phrase.noun_end, behind_places(scene.s, phrase))
    found = _TRADE_OF.search(scene.m.low, scene.start, phrase.number.start) or next(
        (behind for end in ends if (behind := _OF_A_TRADE.match(scene.m.low, end))), None
    )
    told = phrase.kinds & bits("selected", "entered", "list", "reviewed", "new", "applied") and not scene.findings
    return found is not None and phrase.of is None and not told
