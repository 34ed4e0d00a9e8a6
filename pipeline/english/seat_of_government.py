"""The capital named for the government: what Beijing calls, firms that Beijing has named little giants."""

from __future__ import annotations

from pipeline.patterns import pattern

# The government, by the name of its seat: Beijing's push for, what Beijing calls.
_GOVERNING = pattern(
    r"(?:'s (?:\w+ )?(?:love|push|drive|plan|plans|policy|policies|campaign|bid|labels?|strategy|official|wish|hopes?|"
    r"efforts?|industrial|so-called|\"?little|idea|answer|term)\b| (?:calls?|called|wants?|hopes?|says|dubs|"
    r"labels|encourages|sees|likes|terms|backs|pushes|seeks|introduced|launched|believes|decided)\b)"
)
_NAMED = (
    r"(?:named|designated|recogni[sz]ed|certified|listed|picked|chosen|anointed|labell?ed|selected|dubbed|called|deemed|"
    r"identified|singled out|crowned|honou?red)"
)
_NATIONAL = (
    r"(?:as |to be )?[\"'“‘]?(?:[\w-]+ ){0,3}?[\"'“‘]?(?:[Ll]ittle|[Ss]mall) [Gg]iants?[\"'”’]?"
    r"(?: (?:enterprises|firms|companies))?"
)
_FIRMS_THAT = pattern(
    r"(?i)\b(?:firms|companies|enterprises|SMEs|businesses|manufacturers|those)(?:,? (?:that|which|whom))? $"
)
_HAS_TITLED = pattern(rf" (?:has |have |had )?(?:now |so far |officially |already )?{_NAMED} {_NATIONAL}")
_TITLED_BY = pattern(rf"\b{_NAMED} {_NATIONAL}[\"'”’]? by $")


def means_government(text: str, start: int, end: int) -> bool:
    """Whether the capital's name between two positions means the government, as what it does or gives tells."""
    if _GOVERNING.match(text, end) or _TITLED_BY.search(text, max(0, start - 80), start):
        return True
    return bool(_FIRMS_THAT.search(text, max(0, start - 40), start)) and _HAS_TITLED.match(text, end) is not None
