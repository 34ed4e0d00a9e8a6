"""English turns by which firms kept or lost a title in a review, as one of them writes it.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from pipeline.patterns import pattern

_REVIEW = r"(?:[\w-]+ )?(?:re-?view|re-?examination|re-?assessment|re-?evaluation|re-?verification|re-?certification)"
_TITLE = r"(?:names?|titles?|labels?|status|designations?|honou?rs?|badges?|qualifications?)"
REVIEWS_THE_SAME = (
    # stood the test of the review, came out of it with their titles intact, sailed through it
    (
        "test through out survive weather withstood stood held succeeded success emerged master",
        pattern(
            r"\b(?:(?:stood|withstood|stand|survived?|weathered|mastered|held up (?:in|under)|held their own in)"
            r"(?: the (?:test|tests|scrutiny|ordeal) of)?|"
            r"(?:came|come|got|get|made it|sailed|went|go|emerged|come out|came out|emerge)"
            r"(?: (?:safely|unscathed|successfully|smoothly|well))? (?:through|out of|from)|"
            r"(?:succeeded|were successful|was successful|did well) in) "
            rf"(?:the|their|its|this|that|a) {_REVIEW}"
            rf"(?: with (?:their|its) {_TITLE} intact| (?:unscathed|successfully))?"
        ),
        "passed the review",
    ),
    # confirmed for another term, renewed for three more years
    (
        "term years period",
        pattern(
            r"(?:(?:were|was|are|been|is) )(?:re-?)?(?:confirmed|renewed|extended|prolonged|approved) for "
            r"(?:another|a further|a second|a new|an additional|the next|"
            r"(?:another |a further )?(?:two|three) (?:more )?)"
            r"(?: ?(?:term|period|cycle|(?:two|three|\d) years|years))\b"
        ),
        "passed the review",
    ),
    # allowed to keep the name; that keep their badge
    (
        "keep kept retain bear carry hold",
        pattern(
            r"\b(?:(?:were|was|are|is) (?:allowed|permitted|entitled) to|may|could|can|get to|got to|will|"
            r"(?<=that)|(?<=which)|(?<=who)) (?:still |continue to )?(?:keep|retain) "
            rf"(?:the|their|its) {_TITLE}(?! of\b)"
        ),
        " kept the title",
    ),
    # 84 had it prolonged, eight saw it withdrawn; whose title was extended
    (
        "extended prolonged renewed reaffirmed",
        pattern(
            rf"\bwhose {_TITLE}(?: from the [\w -]{{3,24}})? (?:was|were|has been|had been|is|are|got) "
            r"(?:extended|prolonged|renewed|reaffirmed|confirmed)\b"
        ),
        "that kept the title",
    ),
    # those who passed it: Beijing had 57 of the survivors
    (
        "survivors",
        pattern(r"(?<=\d )of the survivors\b|(?<=\d )survivors\b"),
        "of those that passed the review",
    ),
    # ones that kept it: 31 renewed ones, 19 renewals
    (
        "renew re-examined extended reviewed",
        pattern(
            r"(?<=\d )(?:renewed|re-examined|reexamined|extended|reviewed|re-evaluated|requalified|confirmed) "
            r"(?:ones|titles|names|little giants)\b|"
            r"(?:(?<=one )|(?<=two )|(?<=three )|(?<=four )|(?<=five )|(?<=six )|(?<=seven )|(?<=eight )|(?<=nine ))"
            r"(?:renewed|re-examined|reexamined|extended|reviewed|re-evaluated|requalified|confirmed) ones\b"
        ),
        "which passed the review",
    ),
    # who did not: are no longer on the roll, had to give it back
    (
        "give gave hand back returned",
        pattern(rf"\b(?:had to (?:give|hand)|gave|handed)(?: back| in| over)? (?:the|their|its) {_TITLE}(?: back)?\b"),
        "lost the title",
    ),
)
# Only where a text tells of a review: 412 get through, six survive, 31 made it.
IN_REVIEW = pattern(rf"\b{_REVIEW}\b|\b(?:re-?viewed|re-examined|reexamined|re-evaluated|reassessed|re-assessed)\b")
OF_REVIEWS_THE_SAME = (
    (
        "get got come came made make survive stay through kept",
        pattern(
            r"(?:(?<=\d)|(?<=(?:one|two|ree|our|ive|six|ven|ght|ine|ten|een|nty|rty|fty|xty|hty)))"
            r"(?P<of> (?:of (?:them|these|those)|firms|companies|enterprises))? "
            r"(?:(?:get|got|come|came|made it|make it|went|go|were waved|sailed)(?: safely| successfully)? through|"
            r"made it|survived?|stayed? on|were kept|were spared|held on)"
            r"(?! the| it| this| that| in(?:to)?\b| to\b| on\b| by\b| their\b)"
        ),
        r"\g<of> passed the review",
    ),
    # firms of a batch that is only named by its turn: nine of the third passed
    (
        "of the",
        pattern(
            r"\bof the (?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
            r"(?= (?:passed|kept|failed|lost|were|did|have|had|survived|cleared|made)\b)"
        ),
        r"of the \g<nth> batch",
    ),
)
