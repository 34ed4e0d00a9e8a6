"""English turns by which places are on a list, or can count firms, as one of them writes it.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from pipeline.patterns import pattern
from pipeline.plain_english_titles import NUMBER

_ON_LIST = r"(?: (?:on|in) (?:it|them|the (?:new |latest )?lists?|this list|these lists|the (?:roll|roster)))"
_APPEARS = (
    r"(?:appears?|appeared|figures?|figured|features?|featured|shows? up|showed up|turns? up|turned up|crops? up|"
    r"(?:is|are|was|were) (?:named|listed|mentioned|found|represented))"
)
_LINES = r"(?:lines|rows|positions|slots|places|spots|entries|names|seats|mentions)"
LISTS_THE_SAME = (
    # so many times on a list: companies from Wenzhou appear on it 27 times
    (
        " times",
        pattern(rf"\b{_APPEARS}(?:{_ON_LIST}| there)? (?P<number>{NUMBER}) times(?:{_ON_LIST}| there)?\b"),
        r"has \g<number> names on the list",
    ),
    # whose so many names are: Yueqing gave 11 of the names, fills 46 lines of the list
    (
        "names lines rows positions slots places spots entries seats",
        pattern(
            r"\b(?:fills?|filled|occup(?:y|ies|ied)|suppl(?:y|ies|ied)|gave|gives?|provides?|provided|contributes?|"
            r"contributed|claims?|claimed|takes?|took|holds?|held|accounts? for|accounted for|makes up|made up) "
            rf"(?P<number>{NUMBER}) (?:of (?:the|its|these|those|all) )?{_LINES}"
            r"(?P<list> (?:of|on|in) (?:the (?:new |latest )?list|it|them))?(?=[,.;:]| and | while |$)"
        ),
        r"has \g<number> names on the list",
    ),
    # those from a place: those with an address in Hefei number 58
    (
        "hose ",
        pattern(
            r"\b[Tt]hose (?:(?:with|having) (?:an? |their )?(?:address(?:es)?|seats?|homes?|headquarters)|"
            r"based|located|registered|domiciled|at home|hailing|coming|(?:who|that|which) (?:come|hail|are))"
            r"(?: in| from)? (?P<place>[A-Z][\w']*(?: [A-Z][\w']*){0,2}) "
            rf"(?:number|total|amount to|come to|add up to|are) (?P<number>{NUMBER})(?=[,.;:]| and |$)"
        ),
        r"\g<place> has \g<number> names on the list",
    ),
    # what a place can count, it counts
    (
        "could can may",
        pattern(
            rf"\b(?:can|may) (?:now |already |today )?(?=(?:count|claim|boast|call) (?:on )?(?:as many as )?{NUMBER})"
        ),
        "",
    ),
    (
        "could",
        pattern(rf"\bcould (?:then |already )?(?:count|claim|boast|call)(?: on)?(?= {NUMBER})"),
        "counted",
    ),
    # what a count says: it has its share: 210 at the last count
    (
        "at last count at the last count at the latest count",
        pattern(rf"(?<=: )(?P<number>{NUMBER}) at (?:the )?(?:last|latest) count\b"),
        r"there are \g<number>",
    ),
)
