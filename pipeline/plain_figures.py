"""English turns by which figures are told in another order, held against others, or asked for.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from pipeline.patterns import pattern
from pipeline.plain_english_titles import NUMBER

_SHARE = (
    r"(?:(?i:roughly|about|nearly|almost|over|more than|some|just over|just under) )?"
    r"(?i:one in \w+|\w+ in \w+|\w+ out of (?:every )?\w+|a third|a quarter|half|most|two thirds|three quarters|"
    r"[\d.]+ ?(?:%|percent|per cent)) of "
)
_PLACE = r"[A-Z][\w']*(?: [A-Z][\w']*){0,2}"
_PAPERS = r"(?:papers|documents|applications?|files?|materials|dossiers?|forms|paperwork)"
FIGURES_THE_SAME = (
    # a part and its whole in an aside: one in three of Sichuan's gazelles, 118 of 352, comes from the zone
    (
        " of ",
        pattern(
            rf"(?:{_SHARE})?(?P<place>{_PLACE}(?:'s|')|[Tt]he (?:city|province|county|district)'s) "
            rf"(?P<title>[A-Za-z][^,.;:\d]{{3,50}}?), (?P<part>{NUMBER}) (?:out )?of (?:the )?(?P<all>{NUMBER}),? "
            r"(?:comes?|hails?|are|is|were|was|sits?|belongs?)(?: (?:based|located|found|at home|registered))? "
            r"(?:from|in|to) "
        ),
        r"Of \g<place> \g<all> \g<title>, \g<part> are in ",
    ),
    # one place goes past another: Wuhan passed Chengdu
    (
        "passed",
        pattern(r"\bpassed (?=[A-Z][a-z]+\b(?! (?:review|exam))(?:,| in | by | last | this | for | as | with ))"),
        "overtook ",
    ),
    # those who wait for a title have asked for it
    (
        "await waiting wait",
        pattern(
            r"\b(?:(?:are|were) (?:still |now )?(?:waiting|awaiting|hoping)(?: for)?|await|wait for) "
            r"(?:(?:the|a|their|its) )?"
            r"(?:verdict|decision|results?|outcome|answer|word|judg(?:e)?ment|reply|approval|ruling)"
            r"(?: (?:of|from) the (?:ministry|province|department|jury|experts))?(?: (?:on|of|in|about|for))?(?= )"
        ),
        "have applied for",
    ),
    # whose papers were handed on: forwarded the papers of 37 enterprises to the ministry
    (
        "papers documents applications files materials dossiers forms paperwork application file dossier",
        pattern(
            r"\b(?:forwarded|handed (?:in|on|over)|submitted|sent(?: in| on| up)?|passed on|filed|presented|delivered) "
            rf"(?:the |their )?{_PAPERS} (?:of|from|for) (?={NUMBER} )"
        ),
        "recommended ",
    ),
    # what will be so unless somebody objects
    (
        "object approv confirm stand final",
        pattern(
            r"(?P<if>\b(?:[Ii]f|[Oo]nce|[Ss]hould|[Uu]nless|[Pp]rovided|[Aa]ssuming|[Bb]arring|[Ww]ith no|[Ww]ithout)\b"
            r"[^.;:\n]{0,40}\b(?:objects?|objections?|approved|confirmed|stands?|final)\b[^.;:\n]{0,50}?) "
            r"(?:will|would)(?: then| soon| thus)? "
            r"(?P<verb>have|be home to|count|boast|number|stand at|reach|total|own)\b"
        ),
        r"\g<if> would \g<verb>",
    ),
    # firms that a place has had named: sent three firms to the podium of gazelles
    (
        "sent sends brought",
        pattern(
            rf"\b(?:sent|sends|brought|placed) (?P<number>{NUMBER}) (?P<firms>firms|companies|enterprises|businesses) "
            r"(?:to|into|onto|on|in) (?:the )?(?:podium|ranks?|circle|club|family|league|rolls?|fold|hall|camp) of "
        ),
        r"had \g<number> \g<firms> named ",
    ),
    # the title by one word of it: stripped of their high-tech credentials
    (
        "igh-tech",
        pattern(
            r"\b(?P<title>[Hh]igh-tech) (?=(?:credentials|certificates?|badges?|labels?|tags?|titles?|standing)\b)"
        ),
        r"\g<title> enterprise ",
    ),
    # what a place did with so many in an aside on it: ahead of Wuxi, which sent 66
    (
        "which ",
        pattern(
            rf"\bwhich (?:sent|supplied|provided|contributed|placed|landed|put up|brought|entered) "
            rf"(?={NUMBER}(?:[,.;]| and | firms| companies| enterprises|$))"
        ),
        "which has ",
    ),
    # what a place can do with what it has
    ("can ", pattern(r"\bcan (?=(?:look|point|rely|draw|build|lean|fall back|take pride|already|also)\b)"), ""),
    # half a dozen are six
    ("half", pattern(r"\b(?:a )?[Hh]alf(?:[ -]a)?[ -]dozen\b"), "six"),
    # what is not only one thing: home not only to 312 gazelles but also to two unicorns
    (
        "not only not just",
        pattern(
            rf"\bnot (?:only|just|merely) (?P<word>to|in|with|of)? ?(?P<first>{NUMBER} [^.;:\d]{{3,60}}?),? "
            rf"but (?:also )?(?:to|in|with|of)? ?(?={NUMBER})"
        ),
        r"\g<word> \g<first> and ",
    ),
    # whose pride, not what can be: can be proud
    ("can be", pattern(r"\bcan be (?=(?:proud|glad|happy|pleased|satisfied)\b)"), "is "),
)
# Years and their numbers in turn: 2020, six; 2021, 19; or 120 (2020), 214 (2021).
_YEARS_FIRST = pattern(
    rf"(?<!\d)20[0-4]\d(?:,|:| -| –) {NUMBER}"
    rf"(?:(?:;|,|,? and|\.) (?:in )?20[0-4]\d(?:,|:| -| –) {NUMBER})+(?=[.;,\n]|$)"
)
_YEAR_FIRST = pattern(rf"(?P<year>20[0-4]\d)(?:,|:| -| –) (?P<number>{NUMBER})")
_YEAR_BEHIND = pattern(rf"(?P<number>{NUMBER}) \((?:in )?(?P<year>20[0-4]\d)\)")
_YEARS_BEHIND = pattern(rf"{NUMBER} \((?:in )?20[0-4]\d\)(?:(?:;|,|,? and) {NUMBER} \((?:in )?20[0-4]\d\))+")
# The same of batches: first, 1; second, 9; or batch five, 18; batch six, 12.
_NTH = r"(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_BATCHES_FIRST = pattern(
    rf"\b(?:[Tt]he )?{_NTH}(?: (?:batch|list|round))?(?:,|:| -| –) {NUMBER}"
    rf"(?:(?:;|,|,? and) (?:in )?(?:the )?{_NTH}(?: (?:batch|list|round))?(?:,|:| -| –) {NUMBER})+(?=[.;:,\n]|$)"
)
_BATCH_FIRST = pattern(rf"(?:[Tt]he )?(?P<year>{_NTH})(?: (?:batch|list|round))?(?:,|:| -| –) (?P<number>{NUMBER})")
BATCHES_IN_TURN = _BATCHES_FIRST, _BATCH_FIRST
YEARS_IN_TURN = ((_YEARS_FIRST, _YEAR_FIRST), (_YEARS_BEHIND, _YEAR_BEHIND))
