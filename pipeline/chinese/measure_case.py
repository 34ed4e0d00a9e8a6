"""A number whose measure is asked for, with the batch and the year that may govern it, and how an answer is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.words import ANNOUNCED, APPLIED, GRANTED, NEW, PROPOSED, REVIEWED, REVOKED, STOCK, TODAY
from pipeline.mentions import Batch, Year
from pipeline.patterns import pattern
from pipeline.records import Measure

T = TypeVar("T")
# The kinds of words of which a rule needs one in its sentence (0 where it needs none), and the rule.
Rule = tuple[int, Callable[["Case"], T | None]]
Span = tuple[int, int]
Measured = tuple[Answer[Measure], Span | None]
OWNED = STOCK | TODAY
TITLED = GRANTED | PROPOSED | ANNOUNCED
TOLD = GRANTED | NEW | REVIEWED | REVOKED | APPLIED | STOCK | PROPOSED
LONGEST_STEP = 16
# behind the figures of the years before: 2022年91家,今年目前96家
THIS_YEAR_SO_FAR = pattern(
    r"[,;、]?(?:到|而)?(?:今年|本年度)(?:以来|迄今|至今|截至目前|到目前为止|到现在|目前|眼下|现在|前[一二三四五六七八九十\d]{1,2}个?月|上半年)?,?"
    r"(?:已|又|也|则|就)?(?:是|有|达到?|为)?"
)
# so many of a total that are open to objections still: 7家(其中2家正在公示), 27家,含公示中的5家
SOME_OPEN = pattern(
    r"(?:企业)?[(,](?:其中|当中|包括|包含|含|有)*(?:(?:目前|正|还|尚|仍|[本此这]次|[本此这]批|刚刚?|新近?|最新|今年|眼下)*(?:处于|处在|在)?(?:拟认定|公示)(?:[期中内]|阶段)*的?(?:企业)?(?:有)?\d+[家户个]|"
    r"\d+[家户个](?:企业)?(?:目前|正|还|尚|仍)*(?:处于|处在|在)公示|\d+[家户个](?:企业)?(?:为|是|系|属)?(?:拟认定|公示[期中]))"
)
SO_MANY = pattern(r"共有|共拥有")
OF_ALL_YEAR = pattern(
    r"(?:全年|年内|当年)(?:已|共|累计|总共|合计|先后|一共)|(?:今年|本年度)(?:以来)?,?(?:[全我][省市区县州])?(?:已|累计|先后)(?!有)|"
    r"(?:今年|年初|开年)以来,?[^,。;\d]{0,24}(?:已达到?|达到?|累计|合计|共计|共|总数为?)$|"
    r"(?:20\d\d年|[去今]年)[^,。;\d]{0,8}累计(?:申报成功|成功申报)|"
    r"(?<![第前近])[两二三四五六七八九十\d]{1,3}批(?:合计|累计|总共|一共|共计|算下来|加起来|下来|共)(?!复)|"
    r"(?:至此|到此为止|截至目前),?[^,。;\d]{0,6}(?:全年|今年|年内)|"
    r"今年(?:以来)?(?:通过|获批|获评|获得|入选|认定)[^,。;\d]{0,12}的[^,。;\d]{0,10}(?:共计?|合计|达|有)$"
)
RAISED = pattern(r"(?:[猛激]?增加?|增长|扩容?|扩大|升|攀升|上升|跃升?|蹿升|提升|壮大|上涨|就|涨)(?:至|到)了?|就[有达]")
LAST_YEAR = pattern(r"(?<![比较])(?:去年|上年|前年|上一年)(?![末底]|度末|同期)")
AT_FIRST = ("当年", "当初", "当时", "原有", "原本", "最初")
SURVIVED = pattern(r"(?:企业)?(?:全部|均|都|已|顺利|最终)?(?:合格|过关)")
IN_A_YEAR = pattern(
    r"(?<![比较])(?:20\d\d年(?![底末])|[今去当本全上前同]年(?![底末])|"
    r"年内|年度|半年|季度|截[至止]\d{1,2}月|(?<!\d)1月?份?[-~—至到]+\d{1,2}月|(?:前|头)[一二三四五六七八九十\d]{1,2}个?月)"
)


class Case:
    """A number with the batch and the year that it may belong to, and the words of its clause.

    ``clause`` is where the words begin that govern the number, ``around`` the kinds of those up to the end of its own.
    """

    __slots__ = ("around", "batch", "clause", "n", "year")

    def __init__(self, n: Number, batch: Batch | None, year: Year | None) -> None:
        self.n, self.batch, self.year = n, batch, year
        self.clause = n.governing_start
        self.around = n.words.kinds_in(self.clause, n.right)

    def by_own(self, measure: Measure, rule: str, kind: int) -> Answer[Measure]:
        """A measure that the first word of a kind among the number's own gives."""
        return answer_by(self.n, measure, rule, kind, self.n.left, self.n.right)

    def by_clause(self, measure: Measure, rule: str, kind: int) -> Answer[Measure]:
        """A measure that the first word of a kind in the number's clause gives."""
        return answer_by(self.n, measure, rule, kind, self.clause, self.n.right)


def first_of(rules: tuple[Rule[T], ...], case: Case) -> T | None:
    """What the first of the rules finds that finds something."""
    said = case.n.sentence.kinds
    for kinds, rule in rules:
        if (said & kinds or not kinds) and (found := rule(case)) is not None:
            return found
    return None


def answer_by(n: Number, measure: Measure, rule: str, kind: int, start: int, end: int) -> Answer[Measure]:
    """A measure with the first word of a kind in a stretch, which gives it."""
    at = n.words.first(kind, start, end) or (0, 0)
    return Answer(measure, rule, *at)


def ordinals_of(batch: Batch | None) -> Span | None:
    """A batch's first and last ordinal; None for a batch of no number."""
    return (batch.first, batch.last) if batch and batch.last else None
