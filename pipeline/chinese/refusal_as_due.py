"""Numbers of firms whose title is still to be reviewed, of which nobody knows yet who keeps it: 140家需接受复核."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.patterns import pattern

DUE = "due for a review"
_REVIEW = r"(?:期满|到期|三年期满)?的?(?:复[核审评]|重新认定|再认定)"
_TO_BE = (
    r"(?:(?<![只主必不无])需要?|(?<!必)须|必须|应当|应该|(?<![相对反供适响])应|(?<![只主重首想])要|(?<![期等接招])待|"
    r"有待|尚未|即将|面临|等待|迎来)"
)
_GONE_THROUGH = r"(?:接受|参加|参与|进行|完成|办理|申请|开展|启动|提交|通过|迎来|迎接|进入|组织)*"
# 140家高新技术企业需接受复核
_BEHIND = pattern(
    rf"(?:企业|公司|单位)*(?:今年|本年|年内|[都均也还仍尚就将]|20\d\d年)*(?:资格)?(?:已?到期,?)?(?:{_TO_BE}|将){_GONE_THROUGH}{_REVIEW}(?!通过|合格|后)"
)
# 今年待复核的高新技术企业有140家
_BEFORE = pattern(
    rf"{_TO_BE}{_GONE_THROUGH}{_REVIEW}的[^,。;:\d]{{0,16}}$|到了?(?:复[核审]期|期[需须要]复[核审])的[^,。;:\d]{{0,10}}$|"
    r"(?:今年|去年|年内|本年|当年|已|将|即将|20\d\d年)(?:三年)?(?:资格|有效期)?(?:到期|期满|届满)的$"
)
_PASSED = ("通过复核的", "通过复审的")


def is_due(n: Number) -> bool:
    """Whether firms are only said to be up for a review of their title."""
    if "复" not in n.sentence.text and "认定" not in n.sentence.text:
        return False
    behind = n.attached.end if n.attached else n.count.end
    if _BEHIND.match(n.text, behind, n.clause.end):
        return True
    before = _BEFORE.search(n.text, n.clause.start, n.count.start)
    return before is not None and not any(words in before[0] for words in _PASSED)
