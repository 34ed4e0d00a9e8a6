"""The names of the programmes in English texts, as agencies, newspapers and translation machines write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

from pipeline.english.words import Anchors, word_set
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern
from pipeline.records import Level, Programme

_NOUN = r"(?:enterprises?|compan(?:y|ies)|firms?|business(?:es)?|smes?|start-?ups?|corporations?)"
_SIZE = (
    r"(?:small[- ]*(?:,|and) ?(?:medium|middle)(?:[- ]sized)?(?: and micro)?(?:-sized)?|"
    r"medium(?:[- ]sized)? and small(?:-sized)?)"
)
_SME = rf"(?:(?:{_SIZE} |small and micro |small(?:er)?(?:-sized)? )?{_NOUN}(?: \(smes\))?)"
_SMALL = rf"(?:{_SIZE} (?:enterprises?|business(?:es)?|compan(?:y|ies)|firms?)(?: \(smes\))?|smes?)"
_WORD = (
    r"(?:speciali[sz](?:ed|ation|ing|es)?|special(?:ty|ist)?|refine(?:d|ment)|refining|fined?|sophisticat(?:ed|ion)|"
    r"precis(?:e|ion)|distinctive(?:ness)?|distinct|characteristics?|featured|unique(?:ness)?|peculiar(?:ity)?|"
    r"differentiat(?:ed|ion)|differential|new(?:ness)?|novel(?:ty)?|innovati(?:ve|on)|professional|exquisite|"
    r"high-?tech(?=,? (?:and )?(?:featur|novel|unique|distinct|special|innovati|refin|sophist|charact|precis|fine)))"
)
_FOUR_WORDS = (
    r"(?:(?:speciali[sz](?:ed|ation)|special(?:ty)?|professional)"
    rf"(?:(?:,? and |, ?| |-and-|-){_WORD}){{1,5}}|srdi|zhuan ?jing ?te ?xin)'?(?: \([^()]{{1,40}}\))?(?:-type)?,?"
)
_GIANT = r"(?:key )?(?:little|small)[- ]giants?"
# The four words where a machine makes a field of them: little giants in specialized and new industries.
_IN_FOUR_WORDS = rf"'?\"? (?:in|of|from) (?:the )?{_FOUR_WORDS} (?:industr(?:y|ies)|fields?|areas?|sectors?)"
_IN_CULTIVATION = r"(?: \(cultivat\w+\)|[- ]cultivation)"
_GATED = (
    r"(?:potential|would-be|seed|quasi|prospective|future|near|soon-to-be|aspiring|candidate|budding|reserve|prepared|"
    r"cultivation|super|"
    r"pre|sci-?tech|science and technology|technology|technological)"
)
_KINDS_OF_ONE = r"(?:item|product|event|category|sector)"
_IN_INDUSTRY = r"in (?:the )?manufacturing(?: industry| sector)?"
_MADE_IN = rf"(?:{_IN_INDUSTRY}|products?|{_NOUN}(?: {_IN_INDUSTRY})?)"
_HONOUR = r"(?:status|titles?|labels?|certificates?|certification|qualifications?)"
_TECH_KIND = r"(?:based|oriented|type|driven|intensive|innovative)"
_TECH = (
    r"(?:sci(?:ence)?-?tech(?:nology)?|science(?:[- ]and[- ]|[/ ]| & )technology|scientific(?:-| and )(?:technological|"
    r"technical)|technology and innovation|"
    rf"technology|technological|tech)(?:[- ]{_TECH_KIND})?"
)

# The groups' names are programmes, "none" for words that only sound like a title, and "alias" for those that mean a
# title named before them. At one place the first that fits wins.
_NAMES: tuple[tuple[str, str], ...] = (
    ("none", rf"{_GATED}[- ](?:[\w-]+ )?(?:unicorn|gazelle|champion|(?:little|small) giant)s?(?: {_NOUN})?"),
    (
        "none_yet",
        rf"(?:potential|would-be|prospective|future|aspiring) (?:hi(?:gh)?-tech|srdi|innovative) (?:smes|{_NOUN})",
    ),
    (
        "none_pool",
        rf"(?:unicorn|gazelle|champion|little giant)s?(?: {_NOUN})? "
        rf"(?:seeds?|reserves?|seedlings?|candidates?|nurseries)(?: {_NOUN})?|"
        rf"(?:unicorn|gazelle|single champion|(?:little|small) giant)s?'?(?: {_NOUN})? (?:cultivat\w+|nurtur\w+|"
        r"incubation|training|reserve)(?: enterprise| company)? (?:lists?|rosters?|pools?|librar(?:y|ies)|databases?|"
        r"banks?|program\w*|plans?|schemes?)|"
        rf"(?:unicorn|gazelle|(?:little|small) giant)s?'?[ -](?:cultivat|incubat|nurtur)\w+ {_NOUN}|"
        rf"(?:unicorn|gazelle)s?['\"]? \((?:potential|quasi|seed|reserve|cultivat\w+)\)(?: {_NOUN})?",
    ),
    (
        "none_other",
        rf"cheetahs?(?: {_NOUN})?|(?:(?:young|baby|fledgling)[- ]eagle|eaglet)s?(?: {_NOUN})?|"
        rf"(?:[\w-]+ )?(?:eagle|falcon|goose|fledgling|(?:gold(?:en)? )?seed(?:ling)?) {_NOUN}|"
        rf"(?:{_TECH} )?leading{_IN_CULTIVATION}(?: {_TECH})? {_NOUN}|"
        rf"{_TECH} (?:leading|leader|backbone|flagship|pioneer){_IN_CULTIVATION}? {_NOUN}|"
        rf"dragon[- ]?head(?:ed|ing)? {_NOUN}|agricultural (?:[\w-]+ ){{0,2}}(?:leading|flagship) {_NOUN}|"
        rf"leading (?:agricultural {_NOUN}|{_NOUN} (?:of|in) (?:the )?(?:agriculture|farming))|"
        rf"chain[- ](?:leader|leading|master|owner)s?(?: {_NOUN})?|"
        rf"leading {_NOUN} of (?:the )?industr(?:y|ial) chains?",
    ),
    ("none_both", rf"(?:sci-?tech|technology|tech)[- ]{_TECH_KIND} (?:and|or) innovati(?:ve|on)[\w-]* {_SMALL}"),
    (
        "little_giant",
        rf"(?:{_FOUR_WORDS} (?:{_SMALL} |enterprises? |national(?:-level)? )?(?:called )?)?{_GIANT}"
        rf"(?:{_IN_FOUR_WORDS}|'?(?: {_SME})?)",
    ),
    (
        "srdi_sme",
        rf"{_FOUR_WORDS} {_SME}|speciali[sz]ed {_SMALL}|srdi(?: ones?)?(?=[,.;:)]|$)|srdi {_HONOUR}|"
        r"srdi(?= (?:list|batch|roster|register)(?:e?s)?\b)|"
        rf"{_SMALL} (?:featuring|with|that are|characteri[sz]ed by) {_FOUR_WORDS}|"
        rf"{_SMALL} of (?:the )?(?:{_FOUR_WORDS}|srdi) (?:type|kind|category|sort)|"
        rf"{_SMALL} that (?:use|apply|employ|adopt) speciali?[sz]?(?:ed)? and sophisticated technolog\w+"
        rf"(?: to produce novel and unique products)?",
    ),
    (
        "hidden_champion_cultivation",
        rf"(?:hidden|invisible|stealth)[- ]champions?'?(?: {_NOUN})? (?:cultivat|nurtur)\w+(?: {_NOUN})?|"
        rf"(?:cultivat|nurtur)(?:ion|ed|ing) {_NOUN} of (?:hidden|invisible) champions?|"
        rf"{_NOUN} (?:for|under) (?:the )?(?:cultivat|nurtur)\w+ of (?:hidden|invisible) champions?|"
        r"(?:cultivated|cultivating) (?:hidden|invisible) champions?|"
        r"(?:hidden|invisible) champions?,? in (?:cultivation|training|progress|the making)",
    ),
    ("hidden_champion", rf"(?:hidden|invisible|stealth)[- ]champions?'?(?: {_NOUN})?"),
    (
        "manufacturing_champion",
        rf"(?:manufacturing )?(?:industry )?(?:singles?|individual|sole|monomial)[- ](?:{_KINDS_OF_ONE}[- ])?"
        r"champion(?:ship)?s?'?"
        rf"(?: (?:demonstration |cultivation |model |product )?{_MADE_IN})?|"
        rf"manufacturing(?: industry)? champion(?:s|ship)?(?: (?:products?|{_NOUN}))?|"
        r"champion(?:s|ship products?) (?:in|of) (?:the )?manufacturing(?: industry)?|"
        rf"(?:national )?champions?(?: {_NOUN})? (?:in|of) (?:an? )?(?:single|individual) (?:manufacturing )?"
        r"(?:products?|categor(?:y|ies)|fields?|items?|sectors?|segments?|industr(?:y|ies))",
    ),
    ("gazelle", rf"gazelles?'?(?: {_NOUN})?"),
    ("unicorn", rf"unicorns?'?(?: {_NOUN})?"),
    (
        "high_tech",
        r"(?:high[- ]?(?:and[- ]new[- ]|new[- ]|/new )?tech(?:nology|nological)?|hi-?tech|"
        rf"new[- ]+and[- ]+high[- ]?tech(?:nology)?|high- and new-tech(?:nology)?) (?:{_SME}|{_HONOUR}|ones\b)|"
        r"hntes?|high-(?:enterprises?|compan(?:y|ies)|firms?)",
    ),
    (
        "tech_sme",
        rf"{_TECH} {_SMALL}|{_SIZE} (?:{_TECH}|high-tech) {_NOUN}|"
        rf"{_TECH} {_NOUN} of (?:small and medium|medium and small)(?:[- ]sized?)?|{_SMALL} in science and technology",
    ),
    (
        "innovative_sme",
        rf"innovat(?:ive|ion)(?:[- ](?:oriented|driven|based|type|led))? "
        rf"(?:{_SMALL}|medium(?:-sized)? and small(?:-sized)? enterprises)",
    ),
    (
        "alias_level",
        r"(?:national|provincial|municipal)(?:-level)? (?:ones|counterparts)|"
        rf"(?:such (?:ones|{_NOUN})|those) (?:of|at|on) (?:the )?"
        r"(?:national|provincial|municipal|city|county|state) level",
    ),
    ("alias_key", r"key ones\b"),
    ("alias_sme", r"(?:newly|freshly|just)[- ](?:\w+ed|chosen) smes"),
    ("alias_cultivation", r"cultivat(?:ion|ed|ing)(?: enterprises|(?= (?:enterprise )?lists?\b))"),
    ("alias_champion", r"champions\b(?! league)"),
    ("alias_giant", r"giants\b"),
)
_GROWN_INTO = frozenset({"unicorn", "gazelle", "little_giant", "hidden_champion", "manufacturing_champion"})
_TITLE = pattern(r"\b(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _NAMES) + r")(?![\w-])")
LEVELS: dict[str, Level] = {
    "national": "national", "state": "national", "country": "national", "provincial": "provincial",
    "province": "provincial", "municipal": "municipal", "city": "municipal", "county": "county", "district": "county",
}  # fmt: skip
_LEVEL = r"(?:national|state|country|provincial|province|municipal|city|county|district)"
_LEVEL_BEFORE = pattern(
    rf"(?:\b{_LEVEL}(?:[- ]?level)? (?:and|or) )?"
    rf"\b(?P<level>national|state(?=[- ]?level)|country(?=[- ]level)|provincial|province(?=[- ]level)|municipal|"
    rf"city(?=[- ]?level)|county(?=[- ]?level)|district(?=[- ]?level))(?:[- ]?level)?,? (?P<key>key )?$"
)
_ENDS_OF_LEVELS = tuple(f"{word}{mark}" for word in (*LEVELS, "level") for mark in (" ", ", ", " key ", ", key "))
# Behind a number: 31 of the national and 57 of the provincial level.
_LEVEL_BEHIND = pattern(
    rf" \((?P<bracketed>{_LEVEL})(?:[- ]level)?\)|"
    rf"(?: of (?:them|these|which))?,? (?:are |were )?(?:of|at|on) (?:the )?(?P<level>{_LEVEL})"
    r"(?:[- ]level\b(?!-)(?! (?!and \d)\w)|(?: and \d|, \d)(?! \w))|"
    rf" (?:at|on) (?:the )?(?P<left>{_LEVEL})(?: (?:one|list|tier|stage))?(?=[.,;)\n]|$| and \d)|"
    rf" (?P<alone>{_LEVEL})(?:[- ]level)?(?=[.,;)\n]|$| and \d)"
)
_OTHER_LEVEL = pattern(rf"(?P<other>{_LEVEL})(?:[- ]?level)? (?:and|or) ")
_KEY_BEFORE = pattern(r"\bkey (?:national(?:-level)? )?$")
_OF_PRODUCTS = pattern(r"(?<!single )products$|champion product$| product (?:companies|enterprises|firms)$")
_LEVEL_INSIDE = pattern(r"\bnational(?:-level)?\b")
_FUNDED_PART = pattern(
    r"(?: of (?:which|them|these|those|whom)| that| which)? (?:(?:have|has|are|were|had|been|also|now|so far|already|"
    r"each|all) )*(?:got|gotten|receiv\w+|won|enjoy\w*|obtain\w*|secur\w+|fund\w+|financ\w+|support\w*|back\w*|"
    r"subsidi\w+|granted|given|awarded|paid) [^.;,\n\d]{0,50}?\b(?:"
    r"central (?:budget|finance|fiscal|treasury|government|authorit\w+|fund\w*)|ministry of finance)"
)
_FUNDED_AFTER = pattern(
    r" funded\b| (?:(?:recommended|suggested|proposed|nominated|selected) (?:for|to (?:get|receive))|"
    r"to be given|(?:recommended|suggested|proposed) to be) "
    r"(?:key |continued |continuous |further |special )?support(?:ed)?\b|"
    r"(?:,? (?:which|that|who))? [^.;,\n\d]{0,70}?\b(?:"
    r"central (?:budget|finance|fiscal|treasury|government fund|fund|financial)|special funds from the central|"
    r"(?:fund(?:ing|s)?|subsid(?:y|ies)|money|support|grants?) (?:from|by|of) the central (?:government|authorities))"
)
# Before little giants, who pays for them: together with the Ministry of Finance we supported 548 of them.
_FUNDED_BEFORE = pattern(
    r"\b(?:ministry of finance|central (?:budget|finance|government|treasury|authorities|fiscal \w+))\b[^.;]{0,80}?\b"
    r"(?:(?:support|back|fund|financ|subsidi[sz])(?:s|es|ed|ing|e)?\b|"
    r"(?:giv|gave|provid|grant|award|allocat|pay|paid|hand)\w* [^.;,\d]{0,40}\bto\b)"
    r"(?:[^.;,]|(?<=\d),(?=\d)){1,70}$"
)
_LEVEL_AFTER = pattern(
    r" (?:\((?P<in>national|provincial|municipal)(?:[- ]level)?(?: list| ones)?\)|"
    r"(?:at|of|at or above) (?:the )?(?P<at>national|provincial|municipal|county|city|state) level|"
    r"of the (?P<of>state|nation|country)(?=[.,;)\n]| (?:are|were|is|number|reach|rise|come|total|stand|to)\b))"
)
# What companies are of, in, or feature, where they are high-tech enterprises by the law's own words; not their zone.
_HIGH_AND_NEW = pattern(
    r"(?P<high_tech>(?:high(?:-| )?(?: and|-and|/)[- ]?new|new(?: and|-and)[- ]high)[- ]tech(?:nology|nologies)?"
    r"(?: (?:sectors?|fields?|industr(?:y|ies)|areas?)(?! (?:development|zone|park|base|demonstration))|"
    r"(?! (?:compan|enterpr|firm|business|product|talent|development|zone|park|base|demonstration|industrial|project))"
    r"))(?![\w-])"
)
_OF_FIRMS = pattern(
    r"\b(?:compan(?:y|ies)|enterprises|firms|businesses) (?:(?:in|of|from) (?:the )?[a-z']+ )?"
    r"(?:(?:that|which) )?(?:are |were )?"
    r"(?:of|in|from|feature|featuring|with|belong(?:ing)? to|engaged in|active in|deal(?:ing)? in) (?:the )?$"
)
# What firms are certified as, where no noun stands behind it: 3,500 firms were certified as high-tech.
_AS_HIGH_TECH = pattern(
    r"(?P<high_tech>(?:hi(?:gh)?-tech|high-technology))(?=[.,;:)\n]|$| (?:for|in|by|last|this|so|and)\b)"
)
# The four words alone, where that is what firms were named: 259 were recognized as "Specialized, Special and New".
_AS_FOUR = pattern(
    rf"(?P<srdi_sme>(?:speciali[sz]ed(?:(?:,? and |, ?| ){_WORD}){{1,4}}|srdi))(?=['\"]?(?:[,.;:)\n]|$| and \d))"
)
_CALLED = pattern(
    r"\b(?:recogni[sz]ed|certified|identified|named|rated|approved|designated|accredited|chosen|selected)\b"
    r"[^.;:]{0,60} "
    r"as (?:(?:its|their|being|national|provincial|municipal|city|state|level) |(?:city|province)[- ]level )*['\"]?$"
)
_CERTIFIED = pattern(
    r"\b(?:certified|recogni[sz]ed|accredited|approved|identified|rated|classified|registered|designated) as "
    r"(?:being )?(?:national )?$"
)
# "New" as the last of the four words, as a machine puts it first: where no number and no verb stands before it, or
# where somebody has so many, who would have added newcomers.
_NEW_TITLE = pattern(rf"(?P<srdi_sme>new[ -]speciali[sz]ed {_SME})(?![\w-])")
_NEW_AS_TITLE = pattern(
    rf"(?:^|[.:;,\n-] ?|\b(?:of|the|national|provincial|level|as) )[\"']?new[ -]speciali[sz]ed {_SME}|"
    r"\b(?:has|have|had|boasts?|owns?|(?:is|are) home to|there are) (?:[a-z]+ ){0,3}[\d,]+ new[ -]speciali[sz]ed "
)
# The four words that a translation leaves without their noun, where a number stands before them: 317 "specialized new".
_COUNTED = pattern(r"\d (?:(?:national|provincial|municipal|state|city)(?:[- ]level)? )?[\"']?$")
_FOUR_WORDS_ALONE = pattern(rf"(?P<srdi_sme>{_FOUR_WORDS})(?=[\"']?(?:[,.;:)]| \(| and \d|$))")
_FUTURE = pattern(
    r"\b(?:(?:likely|potential|chance|chances|promise|promising(?: enough)?|on (?:track|course)|may|might|could|can|"
    r"hopes?|hoping|aspir\w+|strive|striving|aims?|aiming|wants?)(?: well)?(?: to)? (?:one day |soon |eventually )?"
    r"(?:become|becoming|turn into|turning into|grow into|growing into|develop into|be|evolve into)|"
    r"future|candidates for|on the (?:way|road|path) to becoming) (?:an? |the |new |next )?[\"']?$"
)
_SET_TO = pattern(
    r"\b(?:set|poised|about|expected|due|bound) to (?:become|turn into|grow into|develop into|evolve into) "
    r"(?:an? |the |new |next )?[\"']?$"
)
_BARE_FOUR = pattern(r"sme|small|medium")


@cache
def _anchors() -> Anchors:
    return Anchors(word_set("title beginnings"), whole=False)


# Behind a title in the singular, what makes it tell of something else than firms: technology SME credit.
_NO_FIRMS = pattern(
    r"(?<!s)(?<!s') (?:credits?|loans?|lending|financ\w+|funds?|funding|insurance|bonds?|guarantees?|polic(?:y|ies)|"
    r"services?|associations?|alliances?|federations?|forums?|conferences?|competitions?|contests?|expos?|exhibitions?|"
    r"training|camps?|summits?|stories|platforms?|parks?|incubators?|clusters?|boards?|markets?|banks?|"
    r"departments?|bureaus?|offices?|centers?|centres?|festivals?|roadshows?|courses?|academ(?:y|ies)|schools?)\b"
)


def find_titles(low: str) -> Iterator[ProgrammeName]:
    """The titles in a text in lower case, left to right, their level's words included.

    "Champions" and "giants" alone mean what the text has called so before. Specialized enterprises that nobody calls
    small are little giants where the level beside them is national.
    """
    called: dict[str, Programme] = {}
    done = hoped = 0
    named_new = "new speciali" in low and _NEW_AS_TITLE.search(low) is not None
    high_and_new = "high and new" in low or "new and high" in low
    called_so = 'as "speciali' in low or "as speciali" in low or "as srdi" in low or 'as "srdi' in low
    as_high_tech = "as hi" in low or "as national hi" in low or "being hi" in low
    for start in _anchors().starts(low):
        match = _TITLE.match(low, start) if start >= done else None
        if match is None and named_new:
            match = _NEW_TITLE.match(low, start) if start >= done else None
        if match is None and start >= done and _COUNTED.search(low, max(0, start - 24), start):
            match = _FOUR_WORDS_ALONE.match(low, start)
        if match is None and high_and_new and start >= done and _OF_FIRMS.search(low, max(0, start - 60), start):
            match = _HIGH_AND_NEW.match(low, start)
        if match is None and as_high_tech and start >= done and _CERTIFIED.search(low, max(0, start - 40), start):
            match = _AS_HIGH_TECH.match(low, start)
        if match is None and called_so and start >= done and _CALLED.search(low, max(0, start - 90), start):
            match = _AS_FOUR.match(low, start)
        if match is None:
            continue
        done = match.end()
        if _NO_FIRMS.match(low, done):
            continue
        name = match.lastgroup or ""
        if name.startswith("none"):
            yield ProgrammeName(match.start(), match.end(), None)
        elif name == "alias_level":
            if "last" in called:
                yield _of_another_level(match, called["last"])
        elif name in _GROWN_INTO and (
            _is_hoped_for(low, start, name) or (hoped and low[hoped:start] in (" or ", " and ", ", "))
        ):
            hoped = match.end()  # likely to grow into hidden champions or unicorns
            yield ProgrammeName(match.start(), match.end(), None)
        elif programme := called.get(name) if name.startswith("alias") else cast("Programme", name):
            found = _with_level(low, match.start(), match.end(), programme)
            _call(called, name, found.programme or programme)
            yield found


def _is_hoped_for(low: str, start: int, name: str) -> bool:
    """Whether firms may only one day have a title: most likely to become unicorns; unicorns need no list of proposals,
    so that they are not set to become ones by it.
    """
    before = low[max(0, start - 60) : start]
    return bool(_FUTURE.search(before) or (name == "unicorn" and _SET_TO.search(before)))


def _call(called: dict[str, Programme], name: str, programme: Programme) -> None:
    """Note what "champions", "giants" and "national ones" mean from here on."""
    called["last"] = programme
    if programme in ("srdi_sme", "innovative_sme", "tech_sme"):
        called["alias_sme"] = programme
    if programme == "little_giant":
        called["alias_key"] = "key_little_giant"
    if programme == "hidden_champion":
        called["alias_cultivation"] = "hidden_champion_cultivation"
    if name.endswith(("champion", "giant")) and not name.startswith("alias"):
        called["alias_" + name.rsplit("_", 1)[-1]] = programme


def _of_another_level(match: re.Match[str], last: Programme) -> ProgrammeName:
    words = match[0].replace("-", " ").split(" ")
    level = LEVELS[words[-2] if words[-1] == "level" else words[0]]
    giants = level == "national" and last == "srdi_sme"
    return ProgrammeName(match.start(), match.end(), "little_giant" if giants else last, level)


def _with_level(low: str, start: int, end: int, programme: Programme) -> ProgrammeName:
    led = low.endswith(_ENDS_OF_LEVELS, 0, start)
    before = _LEVEL_BEFORE.search(low, max(0, start - 48), start) if led else None
    level = LEVELS[before["level"]] if before else None
    after = _LEVEL_AFTER.match(low, end)
    if level is None and after:
        level = "national" if after["of"] else LEVELS[after["in"] or after["at"]]
        end = after.end("of") if after["of"] else end
    if level is None and programme == "little_giant" and _LEVEL_INSIDE.search(low, start, end):
        level = "national"
    subset = None
    if programme == "manufacturing_champion" and _OF_PRODUCTS.search(low, start, end):
        subset = "products"
    if programme == "little_giant" and (_is_key(low, start, end) or (before and before["key"])):
        programme = "key_little_giant"
    if programme == "srdi_sme" and level == "national":
        programme = "little_giant"
    return ProgrammeName(before.start() if before else start, end, programme, level, subset)


def _is_key(low: str, start: int, end: int) -> bool:
    """Whether little giants are those that the central budget funds."""
    return bool(
        low.startswith("key ", start)
        or " key " in low[start:end]
        or _KEY_BEFORE.search(low, max(0, start - 24), start)
        or _FUNDED_AFTER.match(low, end)
        or _is_paid_for_before(low, start)
    )


def _is_paid_for_before(low: str, start: int) -> bool:
    """Whether the words before little giants say that the central budget funds them."""
    before = low[max(0, start - 200) : start]
    return ("financ" in before or "central" in before) and _FUNDED_BEFORE.search(before) is not None


def is_paid_for(behind: str) -> bool:
    """Whether the words behind a number of little giants say that the central budget funds them."""
    return ("central" in behind or "ministry" in behind) and _FUNDED_PART.match(behind) is not None


def other_level(low: str, title: ProgrammeName) -> Level | None:
    """The first of two levels that share a title: national-level and provincial little giants."""
    both = _OTHER_LEVEL.match(low, title.start)
    return LEVELS[both["other"]] if both else None


def level_behind(low: str, end: int) -> Level | None:
    """The level that the words right behind a number, which ends there, give its firms."""
    found = _LEVEL_BEHIND.match(low, end)
    return LEVELS[found[found.lastgroup or 0]] if found else None


def at_level(low: str, title: ProgrammeName, level: Level) -> Programme | None:
    """The programme of a title at another level: specialized enterprises of the nation are little giants."""
    if title.programme == "srdi_sme" and level == "national":
        return "little_giant"
    if title.programme == "little_giant" and level != "national" and not is_giant(low, title):
        return "srdi_sme"
    return title.programme


def is_giant(low: str, title: ProgrammeName) -> bool:
    """Whether a title says giants: specialized enterprises of the nation are little giants without saying so."""
    return "giant" in low[title.start : title.end]


def names_field(low: str, title: ProgrammeName) -> bool:
    """Whether a title is only the field of the firms named before it: companies of the new and high-tech sectors."""
    return title.programme == "high_tech" and _HIGH_AND_NEW.fullmatch(low, title.start, title.end) is not None


def is_unsized(low: str, title: ProgrammeName) -> bool:
    """Whether a title speaks of specialized enterprises without calling them small."""
    return title.programme == "srdi_sme" and not _BARE_FOUR.search(low, title.start, title.end)
