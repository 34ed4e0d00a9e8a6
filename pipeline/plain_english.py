"""English turns that say the same, as longer tables write them: who got money, kept a title, is from where, is new.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from pipeline.patterns import pattern

_NUMBER = (
    r"(?:\d[\d,]*|(?:[a-z]+ty-)?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|[a-z]+teen|"
    r"[a-z]+ty)"
)
# By how much a batch is larger than the figure of another behind it.
_SO_MUCH = r"(?:\d[\d.]* ?(?:%|percent|per cent)|\b(?:an?|one) (?:half|third|quarter|fifth|sixth|tenth|eighth))"
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_OF_A_BATCH = (
    rf"the (?:\d[\d,]* (?:[a-z]+ ){{0,3}}?(?:of|in|on|from) (?:the )?(?:(?:batch|list) )?{_NTH}\b|"
    rf"{_NTH}(?: batch)?'s \d)"
)
_ON_TOP_OF = r"\b(?:[Aa]fter|[Ff]ollowing|[Oo]n top of|[Ii]n addition to)"
# Money that is given to firms, an adjective or an amount before it.
_MONEY_MARKS = "yuan RMB subsid bonus reward grant loan voucher tax money fund"
_MONEY = (
    r"(?:(?:each|all|out|an?|the|some|up|to|about|over|more|than|nearly|total|of) ){0,4}"
    r"(?:(?:RMB|¥) ?\d|\d[\d,.]*[ -](?:(?:million|billion|thousand)[ -])?(?:yuan|RMB)\b|"
    r"(?:(?!title|status|label|honou?r|and\b|or\b)[\w,.-]+ ){0,3}?"
    r"(?:subsid(?:y|ies)|bonus(?:es)?|rewards?|grants?|loans?|vouchers?|"
    r"tax (?:breaks?|cuts?|relief)|money|fund(?:s|ing))\b)"
)
# A title that firms had or saw kept or taken away, and the examination by which that is done.
_HAD_TITLE = (
    r"\b(?:had|saw|got|(?:have|has|had) (?:had|got|seen|gotten))(?P<title> (?:their|its) (?:[\w'\"-]+ ){0,5}?"
    r"(?:titles?|status|labels?|designations?|honou?rs?|qualifications?)(?: (?:of|as) (?:[\w'\"-]+ ){0,4}?[\w'\"-]+)?)"
)
_REVIEW = r"(?:[\w-]+ )?(?:review|re-?examination|re-?assessment|re-?evaluation)"
MORE_THE_SAME = (
    # which of the batches: batch number six, list number 3
    (
        "number",
        pattern(
            r"(?:(?<=[Bb]atch )|(?<=[Ll]ist )|(?<=[Bb]atches )|(?<=[Ll]ists ))numbers? "
            r"(?=(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b)"
        ),
        "",
    ),
    # who kept or lost a title: had their title of little giant extended, saw their titles withdrawn
    (
        "extended prolonged renewed reaffirmed",
        pattern(rf"{_HAD_TITLE} (?:extended|prolonged|renewed|reaffirmed)\b"),
        r"kept\g<title>",
    ),
    (
        "revoked withdrawn cancel taken removed stripped",
        pattern(rf"{_HAD_TITLE} (?:revoked|withdrawn|cancell?ed|taken away|removed|stripped)\b"),
        r"lost\g<title>",
    ),
    (
        "extended prolonged",
        pattern(r"(?P<title>\b[Tt]itles?\b[^.;,\d]{0,40} (?:was|were|been|is|are) )(?:extended|prolonged)(?= for )"),
        r"\g<title>renewed",
    ),
    # 12 were confirmed in the review, seven whose review went well
    (
        "review examination assessment evaluation",
        pattern(
            rf"\b(?:were|was|are|been) (?:re-?)?(?:confirmed|reaffirmed) "
            rf"(?:in|after|by|upon|following) (?:the|their|its|a) {_REVIEW}|"
            rf"\bwhose {_REVIEW} (?:went well|was successful|succeeded|turned out well|was passed|had a good end)"
        ),
        "which passed the review",
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
            rf"\bis (?:the place )?where (?P<number>{_NUMBER})(?P<of> of (?:them|these|those))? "
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
            rf"{_ON_TOP_OF} the (?P<number>{_NUMBER})"
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
            rf"{_ON_TOP_OF} the (?P<number>{_NUMBER}) (?:that |which )?"
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
    # what is raised, not asked for: objections can be submitted
    (
        "bjections",
        pattern(
            r"(?<=bjections )(?P<can>(?:can|may|could|should|must) be |are to be )"
            r"(?:submitted|sent in|handed in|filed|reported)"
        ),
        r"\g<can>raised",
    ),
    # five only joined this year
    (
        "joined entered came became",
        pattern(rf"\b(?P<number>{_NUMBER}) (?:only|just|first) (?=(?:joined|entered|came (?:in|on)|became)\b)"),
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
            rf"\b(?P<number>{_NUMBER}) (?P<firms>firms|companies|enterprises|businesses) "
            r"(?:(?:from|of|based|located|registered) there\b|there\b(?! (?:are|were|is|has|have)))"
        ),
        r"\g<number> local \g<firms>",
    ),
    # 2,900 firms that came into a register: the national database took in 2,900 technology-based SMEs
    (
        "database register registry base",
        pattern(
            r"(?P<base>\b(?:database|register|registry|information base)(?: of (?:[\w-]+ ){1,4}?[\w-]+)?) "
            r"(?:took in|takes in|has taken in|took up|received|absorbed|drew in)(?= \d)"
        ),
        r"\g<base> registered",
    ),
    # who got money: 12 firms were given 500,000 yuan each; the city gave 12 gazelles a bonus
    (
        _MONEY_MARKS,
        pattern(rf"\b(?:given|paid|awarded|granted|handed|offered|allotted|promised)(?= {_MONEY})"),
        "subsidized with",
    ),
    (
        _MONEY_MARKS,
        pattern(
            r"\b(?:g[ai]ve|pa(?:id|ys)|awarded|granted|handed|offered|allotted|promised)"
            rf"(?= \d[\d,]* (?:[\w'-]+ ){{1,5}}{_MONEY})"
        ),
        "subsidized",
    ),
)
