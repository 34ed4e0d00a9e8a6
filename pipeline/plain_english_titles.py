"""English turns for one deed: who asked for, got, kept or lost a title, came into a register, or only got money.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from pipeline.patterns import pattern

NUMBER = (
    r"(?i:\d[\d,]*|(?:[a-z]+ty-)?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|[a-z]+teen|"
    r"[a-z]+ty)"
)
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
_FIRMS_IN = rf"(?P<firms>{NUMBER} (?:firms|companies|enterprises|businesses)(?: (?:in|of|from) [A-Z][\w']*)?)"
_THE_TITLE = r"(?P<title>(?:the|their) [^.,;\d]{0,40}?\btitles?(?: of [^.,;\d]{3,30}?)?)"
DEEDS_THE_SAME = (
    # for whom a title was kept or taken away, told first: for 27 companies in Jiangxi, the title has been renewed
    (
        "title",
        pattern(
            rf"\b[Ff]or {_FIRMS_IN},? {_THE_TITLE} (?:(?:has|have) been|was|were|is|are) "
            r"(?:renewed|extended|prolonged|confirmed again|reaffirmed)"
        ),
        r"\g<title> was renewed for \g<firms>",
    ),
    (
        "title",
        pattern(
            rf"\b[Ff]or {_FIRMS_IN},? {_THE_TITLE} (?:(?:has|have) been|was|were|is|are) "
            r"(?:withdrawn|revoked|cancell?ed|taken away|removed)"
        ),
        r"\g<title> was withdrawn from \g<firms>",
    ),
    # who asked for a title: applications for it came from 81 firms; 81 are vying to be named so
    (
        "pplications",
        pattern(
            r"\b[Aa]pplications for (?P<what>[^.,;\d]{3,50}?) "
            rf"(?:have come|came|come|were (?:received|filed|handed in)|arrived)(?: in)? from {_FIRMS_IN}"
        ),
        r"\g<firms> applied for \g<what>",
    ),
    (
        "vying competing bidding contending",
        pattern(
            r"\b(?:vying|competing|bidding|contending) to "
            r"(?:become|be (?:named|recogni[sz]ed|certified|listed)(?: as)?)\b"
        ),
        "applying for the title of",
    ),
    # a review and what it does: cost 19 gazelles their title, confirmed 52
    (
        "cost",
        pattern(
            rf"\b[Tt]he {_REVIEW} (?:has )?cost (?P<firms>{NUMBER} [^.,;\d]{{3,40}}?) (?:their|its|the) "
            r"(?:titles?|status|label)\b"
        ),
        r"\g<firms> failed the review",
    ),
    (
        "confirm",
        pattern(rf"(?P<review>\b[Tt]he {_REVIEW}) (?:has )?(?:again )?(?:confirmed|upheld|reaffirmed) (?={NUMBER}\b)"),
        r"\g<review> renewed ",
    ),
    # who kept a title: held on to it
    (
        "on to",
        pattern(
            r"\b(?:held|hold|holding|hung|hang|clung) on to"
            r"(?= (?:the|their|its)\b[^.,;\d]{0,30}\b(?:titles?|status|label)\b)"
        ),
        "kept",
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
    # what is raised, not asked for: objections can be submitted
    (
        "bjections",
        pattern(
            r"(?<=bjections )(?P<can>(?:can|may|could|should|must) be |are to be )"
            r"(?:submitted|sent in|handed in|filed|reported)"
        ),
        r"\g<can>raised",
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
