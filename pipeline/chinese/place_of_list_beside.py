"""The place of a second list that is made known beside the one just counted."""

from __future__ import annotations

from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.place_case import as_place
from pipeline.chinese.words import REVIEWED, REVOKED, STOCK
from pipeline.mentions import Place
from pipeline.patterns import pattern

_BESIDES = pattern(r"(?:另有|另外|此外|还有|同时)")
# What was made known with the list just counted: 同时公示的复核结果显示.
_AT_ONCE = pattern(
    r"(?:与此|在此)?(?:同时|同期|同步|一并|一道|一同|一起|同日|同批|随之|连同)(?:对外|予以|还|也)?(?:,|公[示布告]|发布|出炉|亮相|披露|揭晓)[^。;\d]*复[核审评]"
)


def of_those_due(n: Number) -> Answer[list[Place]] | None:
    """The place whose firms the sentence before said to come up for review, for those that passed it or did not:
    全省应复核185家。最终,171家通过复核.
    """
    due = n.context.due
    if due is None or n.own or not n.kinds & (REVIEWED | REVOKED) or due.end < n.sentence_before:
        return None
    return None if n.places(n.sentence.start, n.count.start) else Answer([due], "like-those-due", due.start, due.end)


def beside_new_ones(n: Number) -> Answer[list[Place]] | None:
    """The place whose new firms the sentence before counts, for those that passed the review of an earlier batch, or
    that it has besides: 东莞10家企业入选。第二批有2家通过复核.
    """
    together = n.sentence.kinds & REVIEWED and _AT_ONCE.match(n.text, n.sentence.start, n.count.start)
    if (n.own and not together) or not n.context.counted or len(n.context.last) != 1 or n.before:
        return None
    [last] = n.context.last
    if last.measure != "new" or last.subset or last.programme != n.programme or "place-home" in last.rule:
        return None
    beside = n.kinds & REVIEWED or together or _BESIDES.match(n.text, n.sentence.start, n.count.start)
    if not beside or n.kinds & STOCK or n.places(n.sentence.start, n.sentence.end):
        return None
    return Answer([as_place(last)], "like-whole")
