"""English turns that say the same, as longer tables write them: who got money, kept a title, is from where, is new.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.patterns import SamePhrases, pattern
from pipeline.plain_english_ones import ONES_AND_NONES
from pipeline.plain_english_order import ORDER_THE_SAME, in_told_order
from pipeline.plain_english_titles import DEEDS_THE_SAME, NUMBER
from pipeline.plain_english_turns import TURNS_THE_SAME, english_turns
from pipeline.plain_figures import BATCHES_IN_TURN, FIGURES_THE_SAME, YEARS_IN_TURN
from pipeline.plain_lists import LISTS_THE_SAME
from pipeline.plain_reviews import IN_REVIEW, OF_REVIEWS_THE_SAME, REVIEWS_THE_SAME
from pipeline.roundabout_english import ROUNDABOUT

# By how much a batch is larger than the figure of another behind it.
_SO_MUCH = r"(?:\d[\d.]* ?(?:%|percent|per cent)|\b(?:an?|one) (?:half|third|quarter|fifth|sixth|tenth|eighth))"
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_OF_A_BATCH = (
    rf"the (?:\d[\d,]* (?:[a-z]+ ){{0,3}}?(?:of|in|on|from) (?:the )?(?:(?:batch|list) )?{_NTH}\b|"
    rf"{_NTH}(?: batch)?'s \d)"
)
_ON_TOP_OF = r"\b(?:[Aa]fter|[Ff]ollowing|[Oo]n top of|[Ii]n addition to)"
# Firms by the title that they have, and the batch or list that they are in, with its title.
_TITLED = (
    r"(?:[A-Za-z\"-]+ ){0,3}?(?:gazelles|unicorns|(?:little |small )?giants|champions|SMEs|"
    r"(?:gazelle|unicorn|giant|champion|high-tech|innovative) (?:enterprises|companies|firms))\"?"
)
_BATCH_OF = r"(?P<batch>\b(?:batch|list|round|roll)(?: of [^.,;:\d]{3,60}?)?)"
_MORE_THE_SAME = (
    # some of a place's firms, of whom there is no number: eight of Bengbu's gazelles
    (
        "'s ",
        pattern(
            rf"\b(?P<number>{NUMBER}) of (?P<place>[A-Z][\w']*(?: [A-Z]\w+)?)'s (?!{NUMBER} )(?P<titled>{_TITLED})"
            r"(?= (?:on the list )?(?:(?:are|were|have|has|had|is|was) (?:been |all )?)?"
            r"(?:new|pass|fail|los[te]|kept|keep|came through|come through|cleared|survived|stripped|struck|dropped|"
            r"recogn|re-|removed|confirmed|first-time|made the))"
        ),
        r"\g<number> \g<titled> of \g<place>",
    ),
    # a share that says what its number says: a third of Jiangsu's gazelles, 120, are in Suzhou
    (
        "third half quarter most ost fifth tenth majority",
        pattern(
            r"\b(?:[Aa]bout |[Nn]early |[Aa]lmost |[Oo]ver |[Mm]ore than )?"
            r"(?:[Aa] (?:third|quarter|fifth|tenth|majority)|[Hh]alf|[Mm]ost|[Tt]wo[- ]thirds) "
            r"of (?:[A-Z]\w+|[Tt]he (?:province|city|country|nation))'s "
            rf"(?P<titled>{_TITLED})(?:, | \()(?P<number>{NUMBER})(?:,|\)) (?=(?:are|is|come|sit|lie)\b)"
        ),
        r"\g<number> \g<titled> ",
    ),
    # places that put firms into a batch: Yancheng put 14 firms, Xuzhou 11 into the fifth batch
    (
        "put sent brought got",
        pattern(
            rf"\b(?:puts?|sent|sends|brought|brings|got|gets)(?= {NUMBER} [^.;:]{{3,90}} (?:into|onto) (?:the|its) "
            r"(?:[\w-]+ ){1,3}?(?:batch|list|roll)\b)"
        ),
        "placed",
    ),
    # what newcomers amount to: so that there are now 112
    (
        "so ",
        pattern(r"\bso(?: that)? there are now (?=\d[\d,]*(?: of them| in all| in total| altogether)?[.,;])"),
        "bringing the total to ",
    ),
    # one firm of those just counted: of which it is one
    (
        " one",
        pattern(
            r", of (?:which|whom) (?:it|he|the (?:company|firm|maker|enterprise|group|producer)|[A-Z]\w+) is "
            r"(?:itself |also )?one\b"
        ),
        "",
    ),
    # what a batch brings: meant nine newcomers
    (
        "meant means yield deliver",
        pattern(rf"{_BATCH_OF} (?:has )?(?:meant|means|yielded|yields|delivered|delivers)(?= {NUMBER}\b)"),
        r"\g<batch> brought",
    ),
    # some of those just named: 61 of the gazelles that Gansu has just named come from Lanzhou
    (
        "of the",
        pattern(
            rf"(?P<number>{NUMBER}) of the (?P<titled>{_TITLED}) (?:that|which) (?:[A-Z]\w+|the \w+) (?:has |had )?"
            r"(?:just |newly |recently |now )?(?P<named>named|recogni[sz]ed|certified|selected|listed|announced) "
            r"(?=(?:come|came|hail|are|were) (?:from|in|based) )"
        ),
        r"\g<number> newly \g<named> \g<titled> ",
    ),
    # a mark that is passed, and one that is not: passed the mark of 1,100, just short of 1,100
    (
        "mark threshold milestone level",
        pattern(
            r"(?P<passed>\b(?:pass|exceed|cross|top|surpass|break|broke|clear|near|approach)\w*(?: through| past)?) "
            r"the (?:mark|threshold|milestone|level) of (?=\d)"
        ),
        r"\g<passed> ",
    ),
    (
        "short of shy of",
        pattern(r"\b(?:just|a little|slightly|barely|only just|not far|not quite) (?:short|shy) of (?=\d)"),
        "just under ",
    ),
    # what a batch takes in: the fifth batch of gazelles takes in 14 firms
    (
        "took takes numbers spans absorbed admitted welcomed",
        pattern(
            rf"{_BATCH_OF} (?:took in|takes in|has taken in|numbers|spans|absorbed|admitted|welcomed|welcomes)"
            r"(?= \d)"
        ),
        r"\g<batch> includes",
    ),
    # after so many batches: five batches on, with five batches out
    (
        "batches",
        pattern(
            rf"\b(?P<many>{NUMBER}) batches (?:on|later|along|in|down)(?=,)|"
            rf"\b(?:[Ww]ith|[Nn]ow that) (?P<out>{NUMBER}) batches (?:are )?"
            r"(?:out|over|done|published|announced)(?=,)|"
            rf"\b[Ff]ollowing (?P<more>{NUMBER}) batches(?=,)"
        ),
        r"After \g<many>\g<out>\g<more> batches",
    ),
    # which of the batches: batch number six, list number 3
    (
        "number",
        pattern(
            r"(?:(?<=[Bb]atch )|(?<=[Ll]ist )|(?<=[Bb]atches )|(?<=[Ll]ists ))numbers? "
            r"(?=(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b)"
        ),
        "",
    ),
    # a part of a place: its district of Wujiang
    (
        "its ",
        pattern(r"\bits (?=(?:own )?(?:county-level city|district|county|city|town|prefecture) of [A-Z])"),
        "the ",
    ),
    # the firms of a place: the nine gazelles that Heze has are new
    (
        "has boast count owns hosts holds home claim",
        pattern(
            r"(?:(?<=[a-z]s )|(?<=SMEs ))(?:that |which )(?P<place>[A-Z][\w']*(?: [A-Z][\w']*){0,2}|"
            r"the (?:city|province|county|district)) (?:now |currently |already )?"
            r"(?:has|boasts|counts|owns|hosts|holds|is home to|can claim)"
            r"(?=,| (?:are|is|were|was|number|total)\b)"
        ),
        r"in \g<place>",
    ),
    # where so many come from: Ganzhou is where 12 of them come from
    (
        "where",
        pattern(
            rf"\bis (?:the place )?where (?P<number>{NUMBER})(?P<of> of (?:them|these|those))? "
            r"(?:(?:come|hail) from|are (?:from|at home|based|located|found)|sit|live|belong)\b(?=[,.;]| and )"
        ),
        r"has \g<number>\g<of>",
    ),
    # a batch held against the one before it: 15% up on the 156 of the seventh
    (
        "on above below over than against",
        pattern(
            rf"(?P<by>{_SO_MUCH}) "
            r"(?:(?:more|fewer|less|higher|lower) than|(?:up|down) (?:on|from)|above|below|over|against) "
            rf"(?={_OF_A_BATCH})"
        ),
        r"\g<by> compared with ",
    ),
    (
        "up down more",
        pattern(rf"\b(?P<by>(?:up|down|rising|falling) (?:by )?{_SO_MUCH}) (?:on|over|from|against) (?={_OF_A_BATCH})"),
        r"\g<by> compared with ",
    ),
    # those of an earlier batch, held against: after the five that it owed to the sixth, that the sixth had brought it
    (
        "after following top addition",
        pattern(
            rf"{_ON_TOP_OF} the (?P<number>{NUMBER})"
            r"(?: (?:firms|companies|enterprises))?"
            r"(?: (?:that |which )?(?:it|they|the (?:city|province|county)) (?:had )?"
            r"(?:owed|had|has|got|won|received|gained|earned|took|contributed|supplied)(?: to| in| from| with)?|"
            rf" of| in| from) (?=the {_NTH}\b)"
        ),
        r"after \g<number> in ",
    ),
    (
        "brought given earned won",
        pattern(
            rf"{_ON_TOP_OF} the (?P<number>{NUMBER}) (?:that |which )?"
            rf"the (?P<which>{_NTH})(?: batch)? (?:had )?(?:brought|given|earned|won|got)"
            r"(?: it| them| the (?:city|province|county))?\b"
        ),
        r"after \g<number> in the \g<which>",
    ),
    # what a batch lifts a place to: pushes Dezhou up to 40
    (
        "up to",
        pattern(r"(?P<verb>\b(?:lift|push|tak|took|bring|brought|rais|boost)[a-z]* (?:[A-Z][\w']* ){1,3})up (?=to \d)"),
        r"\g<verb>",
    ),
    # how many a list has, in brackets: the proposed list (25 enterprises)
    (
        "(",
        pattern(
            r"\b(?P<list>[Ll]ist|[Bb]atch|[Rr]oster) \((?P<firms>\d[\d,]* "
            r"(?:firms|companies|enterprises|businesses|names))(?: in (?:all|total))?\)"
        ),
        r"\g<list> of \g<firms>",
    ),
    # five only joined this year
    (
        "joined entered came became",
        pattern(rf"\b(?P<number>{NUMBER}) (?:only|just|first) (?=(?:joined|entered|came (?:in|on)|became)\b)"),
        r"\g<number> ",
    ),
    # two of them are new this year, are this year's newcomers
    (
        "new",
        pattern(
            r"(?:(?<=are )|(?<=were ))(?:all )?(?:brand )?new"
            r"(?=[,.;:]| (?:this year|since|in 20\d\d|to (?:it|the list|the ranking|the club)|and|while)\b)"
        ),
        "newcomers",
    ),
    (
        "this year's",
        pattern(
            r"(?:(?<=are )|(?<=were )|(?<=is ))this year's (?:only |first |sole )?"
            r"(?:newcomers?|additions?|new ones?|entrants?|debutants?)(?=[,.;:]| and )"
        ),
        "newcomers",
    ),
    # who is from the place just named: nine firms from there
    (
        "there",
        pattern(
            rf"\b(?P<number>{NUMBER}) (?P<firms>firms|companies|enterprises|businesses) "
            r"(?:(?:from|of|based|located|registered) there\b|there\b(?! (?:are|were|is|has|have)))"
        ),
        r"\g<number> local \g<firms>",
    ),
    # whose so many are: 31 for Jindong, 44 for Wucheng
    (
        " for ",
        pattern(
            r"(?<=\d)(?<!\b20\d\d) for "
            r"(?=(?!Little |Small |SRDI |Gazelle|Unicorn|High-|Hidden |Single )[A-Z]|"
            r"the (?:former|latter|provincial capital|[a-z]+ (?:city|county|district))\b)"
        ),
        " in ",
    ),
    # where so many are at home: 24 call the city their home
    (
        " call ",
        pattern(
            rf"\b(?P<number>{NUMBER})(?P<firms> (?:of them|of these|firms|companies|enterprises))? (?:now )?calls? "
            r"(?P<place>the (?:city|county|district|province|former|latter)|[A-Z][\w']*(?: [A-Z][\w']*){0,2}) "
            r"(?:their |its )?home\b"
        ),
        r"\g<number>\g<firms> are located in \g<place>",
    ),
)
# A batch by its ordinal alone, and what tells that it is one: the third list has 210. The second had 180.
_THE_NTH = pattern(
    rf"\b[Tt]he (?P<nth>{_NTH})(?= (?:had |has )?"
    r"(?:had|has|counted|held|named|comprised|included|numbered|brought|gave) "
    rf"(?:it |the (?:city|province|county) )?{NUMBER}\b)"
)
_BATCHES_TOLD = pattern(rf"\b(?:{_NTH}|new|latest) (?:[a-z]+ )?(?P<kind>batch|list)\b")
_FAR_BACK = 250


def _batches_unsaid(text: str) -> Iterator[tuple[int, int, str]]:
    """The places in a text behind an ordinal that stands for a batch, each with the word that it lacks."""
    for the_nth in _THE_NTH.finditer(text):
        told = list(_BATCHES_TOLD.finditer(text, max(0, the_nth.start() - _FAR_BACK), the_nth.start()))
        if told:
            yield the_nth.end(), the_nth.end(), f" {told[-1]['kind']}"


# The same of English words.
_AT_ALL = r"(?:a single|one single|one|any|even one|even a single) "
_ONE_TITLED = (
    r"(?:[\w-]+ ){0,3}?"
    r"(?:unicorn|gazelle|little giant|(?:hidden|single|individual|invisible) champion|high-tech enterprise)s?\b"
    r"(?![^.;\n]{0,40} but\b)"
)
_HERE_THE_SAME_IN_ENGLISH = (
    # a year's: the 2021 cohort of gazelles
    (
        "class cohort intake roster",
        pattern(r"(?:class(?<=20\d\d .{5})|(?:cohort|intake|roster)(?<=20\d\d .{6}))(?= of )"),
        "list",
    ),
    # put 3,671 enterprises on its fifth list
    (
        "put Put",
        pattern(
            r"\b[Pp]ut(?= [\d,]+ (?:[\w'-]+ ){0,3}"
            r"(?:firms|companies|enterprises|businesses|SMEs|gazelles|unicorns|champions|giants)\b[^.,;]{0,30} "
            r"(?:on|onto|in) )"
        ),
        "placed",
    ),
    # turned round: among them are 47 from Wenzhou
    (
        "mong",
        pattern(r"(?:(?<=\b[Aa]mong them)|(?<=\b[Aa]mong these)|(?<=\b[Aa]mong those)) (?:are|were) (?=\d)"),
        " there are ",
    ),
    # what a total counts too, which nobody selects: included in the tally are 47
    (
        "ncluded",
        pattern(
            r"\b[Ii]ncluded (?=(?:in|among) (?:the|this|that|its|their) (?:overall |grand )?"
            r"(?:tally|total|figure|number|count|sum)s?\b)"
        ),
        "counted ",
    ),
    # none at all: had not one unicorn, does not have a single gazelle; not: has not one unicorn but several
    (
        " not ",
        pattern(
            rf"\b(?P<verb>had|has|have|counts|counted|boasts|boasted|is|are|was|were|been) not {_AT_ALL}"
            rf"(?={_ONE_TITLED})"
        ),
        r"\g<verb> no ",
    ),
    (" not been ", pattern(rf"\b(?P<verb>had|has|have) not been {_AT_ALL}(?={_ONE_TITLED})"), r"\g<verb> been no "),
    (" not ", pattern(rf"\bdo(?:es)? not (?:yet |so far )?(?:have|count|boast) {_AT_ALL}(?={_ONE_TITLED})"), "has no "),
    (" not ", pattern(rf"\bdid not (?:yet )?(?:have|count|boast) {_AT_ALL}(?={_ONE_TITLED})"), "had no "),
    # what a list holds: the list of little giants took in 18 firms
    (
        "took takes taken",
        pattern(
            r"(?P<list>\b(?:list|batch|roll|round|register)\b[^.;,\d]{0,40}?) (?:took|takes|has taken) in "
            r"(?=(?:about |some |another )?(?:\d|[a-z-]+ (?:[\w-]+ ){0,2}(?:firms|companies|enterprises)\b))"
        ),
        r"\g<list> included ",
    ),
    # who lost the title: twelve firms are gazelles no more
    (
        "more longer",
        pattern(
            r"\b(?P<be>are|were) (?P<title>[\"']?(?:[A-Za-z-]+ ){0,3}?"
            r"(?:unicorns|gazelles|giants|champions|enterprises|SMEs)[\"']?) "
            r"(?:no|not any) (?:more|longer)(?=[.,;)\n]|$)"
        ),
        r"\g<be> no longer \g<title>",
    ),
    # who came and who left: with 12 additions and 7 departures
    (
        "departures removals exits losses",
        pattern(
            r"(?P<came>\b(?:additions|newcomers|entries|entrants|arrivals)(?:,|,? and|,? against) "
            r"(?:[\d,]+|[a-z-]+) )(?:departures|removals|exits|losses)\b"
        ),
        r"\g<came>dropouts",
    ),
    ("dozen", pattern(r"\b[Hh]alf[- ](?:a[- ])?dozen\b"), "six"),
    # who has a title: it is borne by 88 firms
    (
        "borne belongs carried",
        pattern(
            r"(?P<title>\b(?:title|label|status|honou?r)\b[^.;,\d]{0,60}?) "
            r"(?:(?:is|are) (?:now )?(?:borne|carried) by|(?:now )?belongs to) (?=\d|[a-z-]+ (?:firms|companies)\b)"
        ),
        r"\g<title> is held by ",
    ),
    # some of them: 42 out of Hubei's 310
    ("out", pattern(r"(?<=\d) out (?=of (?:the|all|its|their|[A-Z][\w' ]{1,20}'s?) )"), " "),
    # whom somebody puts forward: put 40 firms forward
    (
        "forward",
        pattern(r"\b(?P<verb>[Pp]ut|puts|putting) (?P<firms>[\d,]+ (?:[\w'-]+ ){0,3}?[a-z]+s) forward\b"),
        r"\g<verb> forward \g<firms>",
    ),
    # the largest number, 13, is in Rui'an
    (
        "number, group, share,",
        pattern(
            r"\b[Tt]he (?:largest|highest|greatest|biggest) (?:number|group|share), (?P<most>\d[\d,]*), "
            r"(?:is|was|are|were) (?=in |from )"
        ),
        r"\g<most> are ",
    ),
    # 711 publicized in the sixth batch
    (
        "publici announced released published",
        pattern(r"(?<=\d)(?= (?:publici[sz]ed|announced|released|published) (?:in|with) (?:the|its|this) )"),
        " were",
    ),
    # firms by the measure word that machines translate: 12 households of hidden champions
    ("household", pattern(r"(?<=\d) households? of (?:the )?(?=[A-Za-z\"“'])"), " "),
    # entered in the register of small technology firms
    ("warehousing storage", pattern(r"(?:completed )?(?:the )?(?:warehousing|storage) of (?=\d)"), "newly registered "),
)
# Firms that a list sends to places: 29 went to Shenzhen, 10 to Dongguan and 7 to Foshan.
_WENT_TO = pattern(
    r"(?<=\d) (?P<went>went|go|goes|have gone|fell|belong|belongs) to (?:[A-Z]|the (?:former|latter)\b)[\w' ]{0,24}"
    r"(?P<rest>(?:(?:,|;|,? and) \d[\d,]* to (?:[A-Z]|the (?:former|latter)\b)[\w' ]{0,24})*)"
)
_TO = pattern(r"(?<=\d) to (?=[A-Z]|the (?:former|latter)\b)")
# Batches by another name: the third group, the first two rounds, the latest crop.
_GROUP = pattern(r"(?:group|tranche|cohort|crop|wave|lot|round|intake)(?P<many>s?)\b")
_WHICH = pattern(
    r"(?i:\b(?:(?:first|previous|earlier|last|latest|past) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th)|"
    r"latest|newest|current|most recent|this)(?: (?:annual|official|new|national|provincial|such|full))? )$"
)
_FURTHEST = 40


# A year told by the one before it: 88 in 2021 and 95 the year after.
_YEAR_AFTER = pattern(
    rf"(?P<year>\b20\d\d\b)[^.;\n]{{1,80}}?\b{NUMBER}(?: (?:firms|companies|enterprises))?(?P<after>,? (?:in )?"
    r"(?:the (?:year after|following year|next year)|a year later))(?=[.,;])"
)


def _years_after(text: str) -> Iterator[tuple[int, int, str]]:
    """The places in a text that tell of the year after another, each with that year."""
    for told in _YEAR_AFTER.finditer(text) if " year" in text else ():
        yield *told.span("after"), f" in {int(told['year']) + 1}"


# The batch behind a row of its places, which asides must not part: Yancheng placed 14 firms and Xuzhou 11 in the fifth
# batch of gazelles.
_BATCH_BEHIND_ROW = SamePhrases(
    (
        (
            "batch list",
            pattern(
                r"\b(?P<first>[A-Z][\w']*) "
                r"(?:put|sent|brought|got|placed|had|has|contributed|supplied|provided|fielded) "
                rf"(?P<row>{NUMBER}(?: (?:firms|companies|enterprises|businesses))?"
                rf"(?:(?:,|,? and|,? while|;) [A-Z][\w']* {NUMBER})+) (?:into|in|on|onto|to) "
                r"(?P<batch>the (?:[\w-]+ ){1,3}?(?:batch|list) of [^.,;:\d]{3,60})(?=[.;])"
            ),
            r"in \g<batch>, \g<first> has \g<row>",
        ),
    )
)
_SAME_PHRASES = SamePhrases(
    _HERE_THE_SAME_IN_ENGLISH,
    _MORE_THE_SAME,
    FIGURES_THE_SAME,
    LISTS_THE_SAME,
    REVIEWS_THE_SAME,
    DEEDS_THE_SAME,
    ROUNDABOUT,
    TURNS_THE_SAME,
    ORDER_THE_SAME,
    ONES_AND_NONES,
)
_OF_REVIEWS = SamePhrases(OF_REVIEWS_THE_SAME)


def batch_before_row(text: str) -> Iterator[tuple[int, int, str]]:
    """The rows of places in plain English text without asides whose batch stands behind, each with it put before."""
    return _BATCH_BEHIND_ROW.find(text)


def other_english_words(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of plain English text that are written otherwise, each with what is written instead."""
    yield from _SAME_PHRASES.find(text)
    rows, one = BATCHES_IN_TURN
    for row in rows.finditer(text):
        yield from (
            (*each.span(), f"{each['number']} in the {each['year'].lower()} batch")
            for each in one.finditer(text, *row.span())
        )
    for rows, one in YEARS_IN_TURN:
        for row in rows.finditer(text):
            yield from (
                (*each.span(), f"{each['number']} in {each['year']}") for each in one.finditer(text, *row.span())
            )
    if IN_REVIEW.search(text):
        yield from _OF_REVIEWS.find(text)
    yield from english_turns(text)
    yield from in_told_order(text)
    yield from _batches_unsaid(text)
    yield from _years_after(text)
    for sent in _WENT_TO.finditer(text):
        yield sent.start("went"), sent.end("went") + len(" to"), "are in"
        yield from ((*to.span(), " in ") for to in _TO.finditer(text, *sent.span("rest")))
    for group in _GROUP.finditer(text):
        if _WHICH.search(text, max(0, group.start() - _FURTHEST), group.start()):
            yield *group.span(), "batches" if group["many"] else "batch"
