"""English that says in words of its own that a place has one firm with a title, or none.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from pipeline.patterns import pattern
from pipeline.plain_english_titles import NUMBER

PLACE = r"[A-Z][\w']*(?: [A-Z][\w']*){0,2}"
TITLED = (
    r"[\"“']?(?:[A-Za-z\"“'-]+,? ){0,5}?(?:gazelles|unicorns|(?:[Ll]ittle |[Ss]mall )?[Gg]iants|champions|SMEs|"
    r"(?:gazelle|unicorn|giant|champion|high-tech|innovative)[\"”']? (?:enterprises|companies|firms))[\"”']?"
)
FIRMS = r"(?:firms|companies|enterprises|businesses|makers|manufacturers)"
_ONE_OF_TITLE = (
    r"[\"“']?(?:national |provincial |state-level |manufacturing |municipal )?"
    r"(?:gazelle|unicorn|(?:[Ll]ittle|[Ss]mall) [Gg]iant|"
    r"(?:hidden|single|individual|invisible|manufacturing) champion|"
    r"high-tech enterprise|innovative SME)[\"”']?"
)
ONES_AND_NONES = (
    # one alone: the city's sole single champion, home to a single little giant
    (
        "sole only lone",
        pattern(
            rf"(?P<whose>\b(?:{PLACE}|the (?:city|county|district|province|prefecture))'s) (?:sole|only|lone)(?= "
            rf"{_ONE_OF_TITLE}\b(?! that| which| to\b| (?:is|sits|lies|comes|lives) (?:in|from)\b))"
        ),
        r"\g<whose> only one",
    ),
    (
        "single lone solitary",
        pattern(
            rf"(?<![Nn]ot )(?<!even )(?<!by )\b(?:just |only )?[Aa] (?:single|lone|solitary)(?= {_ONE_OF_TITLE}(?! "
            rf"(?:that|which|to)\b))"
        ),
        "only one",
    ),
    (
        "nly ust",
        pattern(
            rf"\b(?:[Oo]nly|[Jj]ust) (?:one|a single) (?:company|firm|enterprise|business) (?:in|of|from) "
            rf"(?P<place>{PLACE}) "
            rf"(?:is|has become|became|ranks as|counts as) an? (?P<title>{_ONE_OF_TITLE})"
        ),
        r"\g<place> has only one \g<title>",
    ),
    (
        "all",
        pattern(
            rf"(?P<number>[Oo]nly one {_ONE_OF_TITLE}|{NUMBER} {TITLED}) (?:is|are) all (?:that "
            rf")?(?P<place>{PLACE}|the (?:city|county|district|province)) "
            r"(?:has|can show|can offer|has to show|owns|can boast|can muster)(?: so far| yet)?(?=[.;,]|$)"
        ),
        r"\g<place> has \g<number>",
    ),
    # none at all: none of Guyuan's companies has become a little giant
    (
        "None No company firm",
        pattern(
            rf"\b(?:None of (?P<whose>{PLACE})'s {FIRMS}|(?:No|Not a single|Not one) (?:company|firm|enterprise|"
            rf"business) (?:in|of|from) (?P<place>{PLACE})) "
            rf"(?:has|have|is|are)(?: so far| yet| ever)?(?: become| been named| made)? an? (?P<title>{_ONE_OF_TITLE})"
        ),
        lambda m: f"{m['whose'] or m['place']} has no {m['title']}",
    ),
    (
        "empty nothing blank",
        pattern(
            rf"(?P<place>{PLACE}) (?:came|comes|went|goes|left) (?:away |home |out )?(?:empty-handed|with nothing|"
            rf"without any)(?=[.;,]|$| and)|(?P<other>{PLACE}) (?:drew|draws) a blank\b"
        ),
        lambda m: f"{m['place'] or m['other']} had none",
    ),
)
