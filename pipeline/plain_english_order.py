"""English told in an unusual order, or with its counts in turn behind their names, written in the usual one.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.patterns import pattern
from pipeline.plain_english_ones import FIRMS, PLACE, TITLED
from pipeline.plain_english_titles import NUMBER

_PROVINCES = (
    "Hebei|Shanxi|Liaoning|Jilin|Heilongjiang|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Shandong|Henan|Hubei|Hunan|"
    "Guangdong|Guangxi|Hainan|Sichuan|Guizhou|Yunnan|Tibet|Shaanxi|Gansu|Qinghai|Ningxia|Xinjiang|Inner Mongolia"
)
_LIST = r"(?:batch|list|round|roll|register|cohort|selection)"
_EVERY_NTH = (
    r"(?:every (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+th)|"
    rf"one (?:in|out of|of) (?:every )?{NUMBER})"
)


def _own_level(place: str) -> str:
    """The level of the titles that a place grants itself."""
    return "provincial-level" if place in _PROVINCES.split("|") else "municipal-level"


ORDER_THE_SAME = (
    # who is given a title: has given 60 companies in Zhuzhou the title of single champion
    (
        "title label status honour honor",
        pattern(
            rf"\b(?:has given|have given|gave|has awarded|has granted|awarded|granted|conferred on) "
            rf"(?P<firms>{NUMBER} {FIRMS}(?: (?:in|of|from) {PLACE})?) the "
            rf"(?:(?:title|label|status|honou?r) of (?P<of>[^.;,\d]{{5,50}}?)(?=[.;,]|$| in)|"
            rf"(?P<title>[^.;,\d]{{5,50}}?) (?:title|label|status|honou?r)\b)"
        ),
        lambda m: f"named {m['firms']} as {m['of'] or m['title']} enterprises",
    ),
    # what a place holds against another: sets 308 of its own; beat Xinxiang by 21 to 14
    (
        "own",
        pattern(
            rf"(?P<place>{PLACE}) (?:sets|set|puts|put|pits|places|answers with|counters with|replies with) "
            rf"(?P<number>{NUMBER}(?: {TITLED})?) of its own\b"
        ),
        r"\g<place> has \g<number>",
    ),
    (
        " to",
        pattern(
            rf"(?P<one>{PLACE}) (?:beat|beats|led|leads|outdid|outdoes|trails|trailed|outnumbers|outnumbered|"
            rf"defeated|topped) (?P<other>{PLACE})(?: by|,| with)? "
            rf"(?P<first>{NUMBER}) to (?P<second>{NUMBER})(?=[.;,]|$| in)"
        ),
        r"\g<one> has \g<first> and \g<other> \g<second>",
    ),
    # what belongs to a list, and what fell off it
    (
        "To",
        pattern(
            rf"\bTo (?P<batch>the [^.;,\d]{{0,30}}\b{_LIST}\b[^.;,\d]{{0,60}}?) (?:belong|belongs|belonged) "
            rf"(?={NUMBER}\b)"
        ),
        r"In \g<batch> there are ",
    ),
    (
        "Off From",
        pattern(
            rf"\b(?:Off|From) (?P<list>the [^.;,\d]{{0,30}}\b{_LIST}\b[^.;,\d]{{0,60}}?) (?:fell|dropped|went|"
            rf"disappeared|vanished|slipped|were struck|were taken|have fallen) "
            rf"(?={NUMBER}\b)"
        ),
        r"Removed from \g<list> were ",
    ),
    # so many told behind their place: the champions of Xinxiang, all five of them
    (
        "of them",
        pattern(
            rf"\b[Tt]he (?P<titled>{TITLED}) (?P<place>(?:of|in|from) {PLACE})(?P<mark>, | -- | \(|-)(?:all|there "
            rf"are|there are now|now) (?P<number>{NUMBER}) of them(?:,| --|\)|-)"
        ),
        r"the \g<number> \g<titled> \g<place>",
    ),
    (
        "products",
        pattern(rf"(?P<of>\bare demonstration enterprises,? and) (?P<number>{NUMBER}) products\b"),
        r"\g<of> \g<number> are products",
    ),
    # so many newcomers of two levels: four more gazelles, one of the province and three of the city
    (
        "of the",
        pattern(
            rf"\b{NUMBER} (?:more |new )?(?P<titled>{TITLED}), (?P<one>{NUMBER}) of (?:the province|"
            rf"(?:{_PROVINCES})(?: [Pp]rovince)?)"
            rf"(?:'s own)? and (?P<other>{NUMBER}) of the (?:city|municipality)(?:'s own)?(?: itself)?,(?= (?:were|"
            rf"have been|are))"
        ),
        r"\g<one> new provincial-level \g<titled> and \g<other> new municipal-level \g<titled>",
    ),
    # a number on its way between two others: from 509 through 614 to 739
    (
        "through via over way",
        pattern(
            rf"(?P<first>\bfrom {NUMBER}(?: in 20\d\d)?),? (?:through|via|over|by way of) "
            rf"(?P<then>{NUMBER}(?: in 20\d\d)?) (?=to {NUMBER})"
        ),
        r"\g<first> to \g<then> and then ",
    ),
    # what firms are at home there: Yulin is a coal town, yet 40 gazelles are at home there
    (
        "there",
        pattern(
            rf"(?P<link>,? (?:yet|but|and|while) )(?P<titled>(?:(?:some|about|as many as|no fewer than|no less than|"
            rf"over) )?{NUMBER} {TITLED}) "
            r"(?:are|were|have been) (?:now |already )?(?:registered|at home|based|located|found|to be found|at work|"
            r"active) there(?=[.;,]|$)"
        ),
        r"\g<link>it has \g<titled>",
    ),
    (
        "hanks wing Due virtue strength",
        pattern(rf"\b(?:Thanks to|Owing to|Due to|By virtue of|On the strength of) (?:its |the )?(?={NUMBER} )"),
        "With ",
    ),
    (
        "too also well",
        pattern(
            rf"(?P<titled>{TITLED})(?P<aside> \([^()]{{3,80}}\))? (?:are|can be) (?:also )?(?:found|met|seen) in "
            rf"(?P<place>{PLACE})"
            rf"(?:,? (?:too|as well|also))?: (?={NUMBER}\b)"
        ),
        r"\g<titled>\g<aside>: \g<place> has ",
    ),
    (
        "speak spoke talk tell know",
        pattern(
            rf"\b(?:[A-Z][a-z]+ )?officials (?:of|in|from) (?P<place>the city|{PLACE}|(?:[Tt]his|[Tt]hat) "
            rf"(?:[a-z-]+ )?(?:corner|part|end|side) of (?:{_PROVINCES})) "
            rf"(?:speak|spoke|talk|tell|know|knew) of (?={NUMBER} )"
        ),
        lambda m: f"{'the city' if ' of ' in m['place'] else m['place']} has ",
    ),
    (
        "how many",
        pattern(rf"(?P<asked>\b(?:ask|wonder|know|guess|enquire|inquire)s? how many [^.?\n]{{5,80}})\.(?= {NUMBER}\.)"),
        r"\g<asked>?",
    ),
    (
        "honour honor distinction title award",
        pattern(
            r"\b(?P<be>are|is) (?:only )?an? (?P<level>city|district|county|municipal|provincial|prefectural) "
            r"(?:honou?r|distinction|title|award)\b"
        ),
        r"\g<be> at the \g<level> level",
    ),
    (
        "over via",
        pattern(
            rf"\bfrom (?P<one>{NUMBER} {TITLED}),? (?:over|via|through) (?P<two>{NUMBER} {TITLED}) to (?={NUMBER} )"
        ),
        r"from \g<one>, \g<two> to ",
    ),
    # what a visitor finds in a place is there: within Haining you will find 21 of them
    (
        "find finds meet meets come across encounter encounters",
        pattern(
            rf"\b(?P<where>(?:[Ii]n|[Ww]ithin|[Ii]nside|[Aa]cross|[Tt]hroughout|[Aa]round|[Oo]n)\b[^.;:,\d]{{0,40}} ?"
            r"[A-Z][\w']*,?) (?:you|one|we|visitors|a visitor|they)(?: will| can| may| would| could)?(?: now| today| "
            r"also)? "
            rf"(?:finds?|meets?|comes? (?:up)?on|comes? across|encounters?)(?= (?:about |some |over )?{NUMBER} )"
        ),
        r"\g<where> there are",
    ),
    (
        "exist",
        pattern(rf"\b(?P<there>[Tt]here) (?:now )?(?:exists?|existed)(?= (?:now )?(?:about |some )?{NUMBER}\b)"),
        r"\g<there> are",
    ),
    ("exist", pattern(rf"(?P<titled>{TITLED}) (?:now |already )?exist(?= in )"), r"\g<titled> are found"),
    # two places with the same number: in Jining, as in Heze, there are 21
    (
        ", as in",
        pattern(
            rf"\bIn (?P<one>{PLACE}), as in (?P<other>{PLACE}), there are (?P<number>{NUMBER} "
            rf"(?:{TITLED}|{FIRMS}))"
        ),
        r"\g<one> and \g<other> each have \g<number>",
    ),
    # what a text cries out first: Nineteen! That is the number of new gazelles in Baoji
    (
        "hat This this It's It",
        pattern(
            rf"\b(?P<number>{NUMBER})[!.:]\s+(?:[Tt]hat|[Tt]his|[Ii]t)(?:'s| is| was) "
            rf"(?P<of>the (?:number|tally|count|total) of )(?={TITLED})"
        ),
        r"\g<number> is \g<of>",
    ),
    (
        "how many",
        pattern(
            rf"\b(?P<number>{NUMBER})[!.:]\s+(?:[Tt]hat|[Tt]his|[Ii]t)(?:'s| is| was) how many (?P<titled>{TITLED}) "
            rf"(?P<who>{PLACE}|the [a-z ]{{4,30}}?) (?P<verb>has (?:approved|recogni[sz]ed|named|granted|certified)) "
            rf"(?=(?:in|for|to|from) {PLACE})"
        ),
        r"\g<who> \g<verb> \g<number> \g<titled> ",
    ),
    (
        "o many",
        pattern(
            rf"\b(?P<number>{NUMBER})[!.:] [Ss]o many (?P<titled>{TITLED}) (?:has|have|are (?:now )?in|live in|does|"
            rf"do) "
            rf"(?P<place>{PLACE})(?: (?:have|now|by now|already|today))*(?=[.!,;]|$)"
        ),
        r"\g<place> has \g<number> \g<titled>",
    ),
    # the days when there were only so many
    (
        "Gone",
        pattern(
            rf"\bGone (?:is|are) the (?:days?|times?|years?|era) of (?:the |only |just )?(?P<number>{NUMBER})"
            r"(?: (?:lonely|lone|solitary|mere|paltry))? "
        ),
        r"Earlier there were \g<number> ",
    ),
    (
        "place stead",
        pattern(rf"\bin their (?:place|stead) (?:have come|there are|came|come|are) (?:now )?(?={NUMBER}\b)"),
        "now there are ",
    ),
    # in a batch so many are to be found
    (
        "found",
        pattern(
            rf"\b(?P<batch>(?:Among|In|On|Within) the [^.;,\d]{{0,30}}\b{_LIST}\b[^.;,\d]{{0,60}}?) (?:are|were) "
            rf"(?:to be )?found (?={NUMBER}\b)"
        ),
        r"\g<batch> there are ",
    ),
    # who is represented by so many among the firms with a title
    (
        "epresented",
        pattern(
            rf"\b(?:Still |Now )?[Rr]epresented by (?:only )?(?:a single|(?P<number>{NUMBER})) "
            rf"(?:company|firm|enterprise|{FIRMS}) (?:among|in|on) the (?P<titled>[^.;,\d]{{5,60}}?) (?:is|are)"
            rf"(?P<when>, [^.;,\d]{{3,30}},)? (?P<place>{PLACE})(?=[.;,]|$)"
        ),
        lambda m: f"{m['place']} has {m['number'] or 1} of the {m['titled']}",
    ),
    # among so many of a place, so many of a kind
    (
        "mong",
        pattern(rf"\b[Aa]mong (?P<place>{PLACE})'s? (?P<whole>{NUMBER} {TITLED}) (?:are|were|there are) (?={NUMBER} )"),
        r"\g<place> has \g<whole>, including ",
    ),
    # the level behind each number: two of the state and nine of the province
    (
        "of",
        pattern(
            rf"\b(?P<one>{NUMBER}) of (?:the )?(?:state|nation|country)(?:'s)?,? (?:and|but|against) "
            rf"(?P<other>{NUMBER}) of (?:the )?(?:province|autonomous region|region)(?:'s)?(?: itself)?(?=[.;,]|$| "
            rf"and )"
        ),
        r"\g<one> at the national level and \g<other> at the provincial level",
    ),
    (
        "of",
        pattern(
            rf"\b(?P<one>{NUMBER}) of (?:the province|(?:{_PROVINCES})(?: [Pp]rovince)?)(?:'s)?,? (?:and|but|against) "
            rf"(?P<other>{NUMBER}) of (?:the )?(?:city|municipality)(?:'s)?(?: itself| own)?(?=[.;,]|$| and )"
        ),
        r"\g<one> at the provincial level and \g<other> at the municipal level",
    ),
    (
        "own",
        pattern(
            rf"(?P<title>[\"“']?(?:[Ll]ittle giants|[Hh]idden champions|[Gg]azelles|[Ss]ingle champions)[\"”']?) of "
            rf"(?:the province|{_PROVINCES})'s own (?:sort|making|kind|choosing|choice|brand|level)\b"
        ),
        r"provincial-level \g<title>",
    ),
    (
        "own",
        pattern(
            rf"\b(?P<place>{PLACE}) (?:hands? out|awards?|grants?|bestows?|confers?|has) (?:its own|a) "
            r"(?P<title>(?:\"?[a-z-]+\"? ){1,3})(?P<noun>title|label|honou?r)(?: of its own)?(?=\.)"
        ),
        lambda m: f"{m['place']} awards {_own_level(m['place'])} {m['title']}{m['noun']}",
    ),
    (
        "it",
        pattern(
            rf"(?P<title>\b(?:title|label|honou?r|status|accolade)\b[^.\d]{{0,60}}\. [^.;\d]{{0,30}}?"
            rf"{NUMBER} {FIRMS}) (?:received|got|obtained|earned|won|were given|were awarded) it(?=[.;,]|$)"
        ),
        r"\g<title> were awarded the title",
    ),
    ("exact precise", pattern(rf"(?P<number>{NUMBER}),? to be (?:exact|precise)(?=[.;,]|$)"), r"\g<number>"),
    # a share and what it amounts to: every sixth, or 77,000 firms, is in Guangdong
    (
        "very ne",
        pattern(
            rf"(?P<mark>[;,]) (?:and )?{_EVERY_NTH}(?: of (?:them|which|these|whom))?,? (?:or|that is|i\.e\.|namely|"
            rf"in all)?,? ?"
            rf"(?P<number>{NUMBER})(?: (?:of them|{FIRMS}|{TITLED}))?,? (?:is|are|was|were|sits?|comes?|came|hails?)"
            r"(?= (?:in|from) )"
        ),
        r", of which \g<number> are",
    ),
    (
        "very",
        pattern(
            rf"(?P<mark>[;,]) (?:and )?{_EVERY_NTH}(?: of (?:them|which|these|whom))? (?:is|are|was|were|sits?|"
            rf"comes?|came|hails?) "
            rf"(?P<where>(?:in|from) {PLACE})(?:: |, | \(|, that is,? |, or )(?P<number>{NUMBER})(?: {FIRMS}| of "
            rf"them| in all)?\)?"
            r"(?=[.;,]|$)"
        ),
        r", of which \g<number> are \g<where>",
    ),
    (
        "the most the largest",
        pattern(
            rf"(?P<number>{NUMBER} of them), the (?:most|largest (?:share|group|number))(?: by far| of (?:all|"
            rf"any))?, (?=(?:are |is |were )?in )"
        ),
        r"\g<number> are ",
    ),
    # who got a title: recipients of the Sichuan gazelle title
    (
        "title label honour honor",
        pattern(
            rf"(?P<number>{NUMBER}) (?:recipients|winners|bearers|holders|owners) of the (?P<title>[^.;,\d]{{4,60}}?) "
            r"(?:titles?|labels?|honou?rs?|status)(?P<when> in 20\d\d)?(?= |[.;,]|$)"
        ),
        lambda m: (
            f"{m['number']} firms recognized as {m['title']} enterprises{m['when'] or ''}"
            if m["when"]
            else f"{m['number']} firms with the {m['title']} title"
        ),
    ),
    # what firms were made: were made little giants
    ("made", pattern(rf"\b(?P<be>were|was|been) made (?={TITLED})"), r"\g<be> named "),
    # those who rise to a title: has seen 44 of its firms rise to little giants
    (
        "seen saw watched",
        pattern(
            rf"\b(?P<seen>has (?:since |already |so far )?seen|saw|has (?:since )?watched|watched) "
            rf"(?P<number>(?:some |about )?{NUMBER} of its {FIRMS}) "
            r"(?:rise|grow|climb|develop|turn|mature|ascend) (?:to|into|up to)(?: (?:the rank|become|the status) of)? "
        ),
        r"\g<seen> \g<number> become ",
    ),
    # won titles: took home nine titles
    ("home", pattern(rf"\b(?:took|brought|carried|takes|brings) home (?={NUMBER} )"), "won "),
    # a city told by what it is, not by what it is near
    (
        "near bordering neighbo next outside corner part end side",
        pattern(
            r"\b[Tt]he (?P<kind>(?:county-level )?(?:city|county|district)) (?:near|bordering|neighbou?ring|next to|"
            r"outside|"
            r"(?:just )?(?:north|south|east|west) of|not far from|on the border (?:with|of|to)) [A-Z][\w']*(?= [a-z])"
        ),
        r"the \g<kind>",
    ),
    (
        "corner part end side",
        pattern(rf"\b(?:[Tt]his|[Tt]hat) (?:[a-z-]+ )?(?:corner|part|end|side) of (?:{_PROVINCES})(?: [Pp]rovince)?\b"),
        "the city",
    ),
    (
        "ity",
        pattern(
            rf"\b[Tt]he (?!(?:only|last|next|other|same|best|[a-z]+(?:st|nd|rd|th)) )(?:[a-z-]+ ){{1,3}}city (?:in|"
            rf"of) (?:the )?(?:[a-z]+ (?:of )?)?(?:{_PROVINCES})(?: "
            rf"[Pp]rovince)?(?= [a-z])"
        ),
        "the city",
    ),
    # what is granted: may be known for its river, but
    (
        "may might",
        pattern(
            r"\b(?:may|might) (?:well |perhaps |still )?(?P<be>be|lie|live|look|seem|sound|lack|have|not be)"
            r"(?= [^.;:\d]{3,80},? (?:but|yet|though)\b)"
        ),
        lambda m: {"be": "is", "not be": "is not", "have": "has"}.get(m["be"], m["be"] + "s"),
    ),
    ("but", pattern(r"\b(?P<has>has|have|had|is|are) but (?=(?:one|two|three|a single)\b)"), r"\g<has> only "),
    # growth told twice
    (
        "percent per %",
        pattern(
            r"(?P<by>\b(?:grew|rose|increased|climbed|expanded|up|fell|dropped|shrank|declined|jumped)(?: by)? "
            rf"\d[\d.]*(?: ?%| percent| per cent)),? (?:or|that is,?|i\.e\.,?) (?:by )?{NUMBER}(?: "
            rf"{FIRMS})?,?(?=[ .;])"
        ),
        r"\g<by>",
    ),
    # how many ranks a place went up or down
    (
        "place position rank spot rung",
        pattern(
            r",? (?:and |which is )?(?:[a-z]+|\d+) (?:places?|positions?|ranks?|spots?|rungs?) "
            r"(?:up|down|ahead|higher|lower|better|worse|above|below|behind)(?: (?:on|from|than|of|in)\b"
            r"(?: its (?:position|place|rank|standing))?(?: (?:in|on|of|at))?"
            rf" (?:the )?(?:[\w-]+ )?(?:{_LIST}|year|time|before)(?: (?:before|earlier|ago))?)?(?=[.;,]|$)"
        ),
        "",
    ),
)
# Kinds and their numbers in turn: consists of demonstration enterprises and products, numbering nine and six.
_NUMBERING = pattern(
    r"\b(?P<verb>consists? of|comprises?|includes?|(?:are|is) made up of) "
    r"(?P<names>[a-z][a-z -]{2,40}(?:, [a-z][a-z -]{2,40})*,? and [a-z][a-z -]{2,40}),? "
    rf"(?:numbering|totall?ing|in numbers?:?|respectively) (?P<numbers>{NUMBER}(?:, {NUMBER})*,? and {NUMBER})"
    r"(?: respectively)?(?=[.;,]|$)"
)
_AND = pattern(r",? and |, ")
# A ladder of titles, each with its number in brackets, and whose it is behind it.
_RUNG = r"[A-Za-z][A-Za-z \"'-]{3,50} \(\d[\d,]*\)"
_LADDER = pattern(
    rf"\bFrom (?P<rungs>{_RUNG}(?:(?:,? (?:over|through|via|and)|,) {_RUNG})* to {_RUNG}), "
    rf"(?P<place>{PLACE}?)(?P<own>'s?)?(?= )"
)
_STEP = pattern(r"(?<=\)),? (?:over|through|via|and|to) |(?<=\)), ")


def in_told_order(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of plain English text that are told in another order, each with what is written instead."""
    for row in _NUMBERING.finditer(text) if "number" in text or "total" in text or "respectively" in text else ():
        names, numbers = _AND.split(row["names"]), _AND.split(row["numbers"])
        if len(names) == len(numbers):
            pairs = [f"{number} {name}" for number, name in zip(numbers, names, strict=True)]
            yield *row.span(), f"including {', '.join(pairs[:-1])} and {pairs[-1]}"
    for ladder in _LADDER.finditer(text) if "From " in text else ():
        rungs = _STEP.split(ladder["rungs"])
        whose = f"{ladder['place']}{ladder['own'] or ''}"
        yield *ladder.span(), f"{ladder['place']} has {', '.join(rungs[:-1])} and {rungs[-1]}; {whose}"
