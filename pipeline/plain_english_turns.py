"""English set pieces that say the same in other words: dozens and scores, shared ranks, contrasts, what comes on top.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.numerals import english_value
from pipeline.patterns import pattern
from pipeline.plain_english_titles import NUMBER

_TITLED = (
    r"(?:[a-z\"-]+ ){0,3}?(?:gazelles|unicorns|(?:[Ll]ittle |[Ss]mall )?[Gg]iants|champions|SMEs|"
    r"(?:gazelle|unicorn|giant|champion|high-tech|innovative) (?:enterprises|companies|firms))\"?"
)
_TITLED_ONE = (
    r"(?:[a-z-]+ ){0,2}?(?:unicorn|gazelle|(?:[Ll]ittle|[Ss]mall) [Gg]iant|champion|"
    r"high-tech (?:enterprise|firm))s?\b"
)
_NAME = r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2}"
_FIRMS = r"(?:firms|companies|enterprises|businesses|names)"
# Where places with the same number stand.
_RANK = (
    r"(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|last)(?: (?:place|spot|"
    r"rank))?|"
    r"(?:the )?(?:lead|top spot))"
)
TURNS_THE_SAME = (
    # places with one number: share fourth place on 12, are tied for second with nine, are level at 30
    (
        "share tie tied equal joint level",
        pattern(
            rf"\b(?:shared?|sharing|ties?|tied|(?:are|were|rank|ranked|stand|stood|come|came|drew|draw|is|"
            rf"finished)(?: now)? "
            rf"(?:tied|equal|joint|jointly|level))(?: (?:for|in|at))?(?: {_RANK})? (?:on|with|at) "
            rf"(?P<number>{NUMBER})\b(?! each)(?! (?:percent|per cent|place))(?P<what>(?: [\w-]+){{0,4}}?)"
            r"(?: each| apiece)?(?=[,.;:)\n]|$| and )"
        ),
        r"each have \g<number>\g<what>",
    ),
    # named firms and others, and how many they all are: Wanhua, Moon and six more, eight in total
    (
        "more others other",
        pattern(
            rf"(?P<last> and) (?:{NUMBER} (?:more|others|other {_FIRMS}|more {_FIRMS})), "
            rf"(?:which makes |making |thus |so |altogether )?(?P<all>{NUMBER})(?: {_FIRMS})? "
            r"(?:in total|in all|altogether|all told|overall|together)(?=,| )"
        ),
        r"\g<last> others, \g<all> firms in all",
    ),
    # for whom firms stand on a list: represent Nanning on the 2022 list
    (
        "represent speak stand fly",
        pattern(
            rf"\b(?:represent|speak for|stand for|fly the flag (?:for|of)) (?P<place>{_NAME}) "
            r"(?P<on>(?:on|in|among) (?:the|this|its) [^.,;\d]{0,20}(?:20\d\d )?[^.,;\d]{0,40}?\b(?:list|batch|"
            r"round|roll)\b)"
        ),
        r"of \g<place> are \g<on>",
    ),
    # what a list holds: 12 of the 2930 names on the list
    (
        "names",
        pattern(
            r"(?P<of>\bof the (?:more than |over |nearly |about |some )?\d[\d,]*) names "
            r"(?=(?:on|in|of) (?:the|this|that|its)\b[^.;]{0,50}\b(?:list|batch|roll|round)\b)"
        ),
        r"\g<of> firms ",
    ),
    # held against another place's number: are more than the five of Tianjin
    (
        "than",
        pattern(
            r"\b(?:is|are|was|were)(?: (?:still|even|rather|far|many|slightly|a few|only|just|also))? "
            rf"(?:more|fewer|less) than the (?P<number>{NUMBER}) (?:of|in|from|for) (?P<place>{_NAME})(?=[,.;]| "
            rf"and\b|$)"
        ),
        r"compare with \g<number> in \g<place>",
    ),
    # what comes on top of another place's: to the 48 that Jiaxing gained come 29 in Huzhou
    (
        "To the Added Besides",
        pattern(
            rf"\b(?:[Aa]dded )?[Tt]o the (?P<firms>{NUMBER} [^.,;\d]{{3,40}}?) (?:that |which )?(?P<place>{_NAME}) "
            rf"(?P<verb>gained|won|got|has|had|received|placed|landed)(?P<rest>[^.;\d]{{0,40}}?),? (?:come|came|"
            rf"are added|there come|add)"
            rf"(?= (?:another )?{NUMBER}\b)"
        ),
        r"\g<place> \g<verb> \g<firms>\g<rest>, followed by",
    ),
    (
        "Added",
        pattern(
            rf"\bAdded to (?P<place>{_NAME})(?:'s|') (?P<firms>{NUMBER} [^.,;\d]{{3,40}}?) (?:are|come|were) "
            rf"(?={NUMBER}\b)"
        ),
        r"\g<place> has \g<firms>, followed by ",
    ),
    (
        "top",
        pattern(rf"\b[Oo]n top of (?:that|this|these|those|them),? (?:come|are|came) (?={NUMBER}\b)"),
        "There are also ",
    ),
    # whose are counted too: Changsha's 8,100 included
    (
        "included",
        pattern(
            rf"(?:, | \()(?P<place>{_NAME})(?:'s|') (?P<number>{NUMBER})(?: (?:are |being )?included|, "
            rf"too)\)?(?=[,.;]|$)"
        ),
        r", including \g<number> in \g<place>",
    ),
    # a title none of whose firms is there: still has no unicorn, has yet to see its first gazelle
    ("still", pattern(r"\bstill (?P<has>has|have|had|counts|boasts) (?=no |none|zero)"), r"\g<has> "),
    (
        "yet",
        pattern(
            r"\b(?P<has>has|have|had) yet to (?:see|have|get|welcome|celebrate|produce|bring forth|name|land|boast) "
            r"(?:its|their|a|an|his|one|any)(?: very)?(?: first| own| single)? "
        ),
        r"\g<has> no ",
    ),
    (
        "neither",
        pattern(r"\b(?P<has>has|have|had|counts|boasts) neither (?:an? )?(?P<one>[\w\" -]{3,40}?) nor (?:an? )?"),
        r"\g<has> no \g<one> and no ",
    ),
    # what was planned, and what there is instead: not a hundred as planned but already 118
    (
        "planned hoped expected",
        pattern(
            rf"\bnot (?:the )?(?:a hundred|one hundred|{NUMBER}) (?:as |that (?:were|was) )?(?:planned|hoped(?: "
            rf"for)?|expected|foreseen),? "
            rf"but (?:already |now |even |actually |in fact |only )*(?={NUMBER}\b)"
        ),
        "",
    ),
    (
        "planned aimed hoped aiming",
        pattern(
            rf"\b(?:had )?(?:planned|aimed|hoped) (?:for|at|to have) (?:{NUMBER}),? (?:and|but) (?=(?:now |"
            rf"already |only )?(?:has|had|got|have|counts) {NUMBER}\b)"
        ),
        "",
    ),
    # a number put right: it is not 16 but 18 gazelles that Panzhihua has; and not 17, which is Nanjing's number
    (
        "t is",
        pattern(
            rf"\b[Ii]t is (?:not {NUMBER},? but )?(?P<firms>{NUMBER} [^.,;\d]{{3,40}}?) that (?P<place>{_NAME}) "
            r"(?P<has>has|had|counts|boasts)(?=[,.;]| and\b|$)"
        ),
        r"\g<place> \g<has> \g<firms>",
    ),
    (
        "which",
        pattern(
            rf",? (?:and |but )?not (?P<number>{NUMBER}), which (?:is|was) (?P<place>{_NAME})'s? "
            r"(?:number|figure|total|count|tally)\b"
        ),
        r", and \g<place> has \g<number>",
    ),
    # where firms are: 60 gazelles live there
    (
        "there",
        pattern(
            rf"(?P<link>,? (?:yet|and|but|while) |: |; )(?P<firms>{NUMBER} (?:specialized |national |provincial "
            rf")?{_TITLED}) "
            r"(?:live|sit|are located|are found|are based|are at home|have grown up|thrive) there\b"
        ),
        r"\g<link>it has \g<firms>",
    ),
    # none at all: is without a unicorn, lacks a gazelle, there is none in Weihai
    (
        "without",
        pattern(
            rf"\b(?:is|are|was|were|remains?|goes|go)(?: still| so far| yet)? without "
            rf"(?:an?|any|a single|one)(?: national| provincial)?(?=[.,;]| (?:so far|yet)|$| {_TITLED_ONE})"
        ),
        "has no",
    ),
    (
        "lack",
        pattern(rf"\b(?:still )?lacks? (?:an?|any|a single)(?= (?:national |provincial )?{_TITLED_ONE})"),
        "has no",
    ),
    ("has no", pattern(r"\b(?:is|are|remains?) (?:still |so far )?without any(?=[.,;]|$)"), "has none"),
    ("none", pattern(r"\b(?P<has>has|have|had) (?:yet|still|so far|as yet) none\b"), r"\g<has> none"),
    (
        "there",
        pattern(
            rf"\b[Tt]here (?:is|are) (?:still |so far |as yet )?none (?:in|from) (?P<place>{_NAME})(?=[.,;]|$| and\b)"
        ),
        r"\g<place> has none",
    ),
    # the nation, held against one of its places: in a country of 14,600 little giants
    (
        "n a",
        pattern(rf"\b[Ii]n a (?:country|nation) (?:of|with) (?P<firms>{NUMBER} {_TITLED}),"),
        r"China has \g<firms>;",
    ),
    # some of those on a list of the nation: only 12 of the 2930 firms on the third national list are from Dalian
    (
        "national nationwide",
        pattern(
            rf"\b(?:(?:[Oo]nly|[Jj]ust) )?(?P<part>{NUMBER}) of the (?P<bound>(?:more than|over|nearly|about|"
            rf"some) )?(?P<all>{NUMBER}) "
            r"(?:firms|companies|enterprises|names|businesses) (?P<list>(?:on|in) the [^.,;\d]{0,20}?)\bnational "
            r"(?P<kind>list|batch|roll)"
            rf"(?P<of>(?: of [^.,;\d]{{3,40}}?)?) (?P<come>(?:are|were|come|hail) (?:from|in|based in)) "
            rf"(?P<place>{_NAME})"
        ),
        r"\g<bound>\g<all> firms nationwide are \g<list>national \g<kind>\g<of>, \g<part> of them \g<come> \g<place>",
    ),
    # new ones, and how many there are now: plus two, now eight
    (
        "plus up",
        pattern(
            rf"(?<=[:,] )(?:plus|up|up by|\+) ?(?P<new>{NUMBER}),? (?:now|makes|making|to|for a total of) "
            rf"(?P<all>{NUMBER})(?=[,.;\n]|$)"
        ),
        r"\g<new> new, \g<all> in total",
    ),
    # a title by its adjective alone, as headings have it
    ("High-tech high-tech", pattern(r"(?:(?<=\. )|(?<=\n)|(?<=; )|\A)[Hh]igh-tech(?=: ?\d)"), "High-tech enterprises"),
)
_UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_DOZENS = pattern(
    rf"(?i:\b(?P<more>{_UNIT}) and a half dozens?\b|\b(?P<many>an?|{_UNIT}) scores?(?: of)?(?= [A-Za-z\"])|"
    rf"\b(?P<joined>two|three|four)score\b|"
    r"\bhalf (?:a|one) (?P<half>hundred|thousand)\b|\ba couple of (?P<couple>dozen|hundred|thousand)\b|"
    rf"\b(?P<tens>ten|eleven|twelve) dozen\b)"
)
_WORTH = {"dozen": 12, "hundred": 100, "thousand": 1000}
# New ones and all of a place in brackets, whose words the next places' brackets leave out: Anji (2 new, 11 in total),
# Deqing (6, 40).
_LABELS = pattern(
    rf"\((?:{NUMBER}) (?P<one>[a-z][a-z ]{{1,24}}?)(?P<mark>,|;| and) (?:{NUMBER}) (?P<two>[a-z][a-z ]{{1,24}}?)\)"
    rf"(?P<rest>(?:,? (?:and )?{_NAME} \({NUMBER}(?:,|;| and) {NUMBER}\)|,)+)"
)
_PAIR = pattern(rf"\((?:{NUMBER})(?P<first>)(?:,|;| and) (?:{NUMBER})(?P<second>)\)")
# Numbers of years, the years in brackets: 92 (2020), 197 (2021).
_YEARS_IN_BRACKETS = pattern(
    r"(?<![\d(])\d[\d,]*(?: [a-z]+)? \(20\d\d\)(?:(?:,|;|,? and) (?:then )?\d[\d,]*(?: [a-z]+)? \((?:in |end of "
    r")?(?:20\d\d|now|today|currently)\))+"
)
_YEAR = pattern(r" \((?P<year>(?:in |end of )?20\d\d|now|today|currently)\)")


def _dozens(text: str) -> Iterator[tuple[int, int, str]]:
    """The numbers of a text in dozens, scores and halves: a score of firms."""
    for told in _DOZENS.finditer(text):
        if told["more"]:
            value = 12 * (english_value(told["more"].lower()) or 0) + 6
        elif told["many"] or told["joined"]:
            word = (told["many"] or told["joined"]).lower()
            value = 20 * (1 if word in ("a", "an") else english_value(word) or 0)
        elif told["half"]:
            value = _WORTH[told["half"].lower()] // 2
        elif told["couple"]:
            value = 2 * _WORTH[told["couple"].lower()]
        else:
            value = 12 * (english_value(told["tens"].lower()) or 0)
        yield *told.span(), f"about {value}" if told["couple"] else str(value)


def english_turns(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of plain English text that dozens, brackets and ranks tell otherwise."""
    yield from _dozens(text)
    for labels in _LABELS.finditer(text) if "(" in text else ():
        for pair in _PAIR.finditer(text, *labels.span("rest")):
            yield pair.start("first"), pair.start("first"), f" {labels['one']}"
            yield pair.start("second"), pair.start("second"), f" {labels['two']}"
    for row in _YEARS_IN_BRACKETS.finditer(text) if "(20" in text else ():
        for year in _YEAR.finditer(text, *row.span()):
            told = year["year"]
            yield *year.span(), f" in {told}" if told.startswith("20") else f" {told}"
