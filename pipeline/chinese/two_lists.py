"""The two lists that a sentence names together, and to which of them a number behind it goes back: 第六批名单和第三批
复核名单公布。前者有我市2家,后者有3家.
"""

from __future__ import annotations

from pipeline.chinese.sentences import Mentions
from pipeline.clauses import Span, inside
from pipeline.mentions import Batch
from pipeline.patterns import pattern

_LIST = r"一?[份张个项类](?:[名榜]单|名册|公告|文件|企业)?(?![家户])"
_ONE_OF_TWO = pattern(
    rf"(?P<former>前者|(?:(?<![目之此年日以])前[面头]?)(?:的?那)?{_LIST})|后者|(?:(?<![之此年日以最])后[面头]?)(?:的?那)?{_LIST}"
)
_NAMES_OF_ONE = ("前者", "后者", "前一", "后一", "前面", "后面", "前头", "后头", "前那", "后那")
_FAR = 160


def one_of_two_lists(mentions: Mentions, sentence: Span) -> dict[int, Batch]:
    """The batch of the first number behind each 前者 and 后者, by where it starts, by the two batches named last."""
    text = mentions.text
    if not any(text.find(name, sentence.start, sentence.end) >= 0 for name in _NAMES_OF_ONE):
        return {}
    found: dict[int, Batch] = {}
    said = [*_ONE_OF_TWO.finditer(text, sentence.start, sentence.end)]
    ends = [*(each.start() for each in said), sentence.end][1:]
    for each, end in zip(said, ends, strict=False):
        counts = inside(mentions.counts, each.end(), end)
        two = _named_together(mentions, each.start())
        if counts and two and ";" not in text[each.end() : counts[0].start]:
            found[counts[0].start] = two[0 if each["former"] else 1]
    return found


def _named_together(mentions: Mentions, before: int) -> tuple[Batch, Batch] | None:
    """The last two batches before a position, where one sentence names them, and no other between."""
    named = inside(mentions.batches, max(0, before - _FAR), before)[-2:]
    if len(named) < 2 or "。" in mentions.text[named[0].end : named[1].start]:
        return None
    one, other = named
    return None if (one.last, one.review) == (other.last, other.review) else (one, other)
