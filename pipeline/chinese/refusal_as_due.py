"""Numbers of firms still to be reviewed or granted a title, so that nobody knows who has it: 140家需接受复核."""

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
    r"(?:今年|去年|年内|本年|当年|已|将|即将|20\d\d年|[省市县区])(?:三年)?(?:资格|有效期)?(?:到期|期满|届满)的$"
)
# 36家瞪羚企业的称号年底到期
_EXPIRES = pattern(
    r"(?:企业|公司|单位)*的?(?:[^,。;:\d]{0,10}?(?:资格|称号|有效期|证书|牌子|招牌|头衔))?"
    r"(?:今年|本年|年内|年底|年末|去年|月底|上半年|下半年|三年|均|都|将|已|即将|陆续|集中|先后)+(?:到期|期满|届满)(?!复)"
)
_PASSED = ("通过复核的", "通过复审的")
_PUT_FORWARD = pattern(r"[^,。;]{0,8}(?:上报|报送|推荐|申报|报至|报到)")  # 31家通过初审上报工信部
_EXAMINED_FIRST = pattern(
    r"(?:企业|公司)?(?:已|均|都|顺利|成功)*通过了?(?:形式|资格|初步|材料)(?:审查|审核|评审)|"
    r"(?:企业|公司)?(?:已|均|都|顺利|成功)*(?:通过了?|进入了?|完成了?|接受了?)(?:初审|初评|初筛|答辩|网评|(?<!通过)(?<!通过了)专家评审|现场(?:核查|考察|评审))"
)


def is_due(n: Number) -> bool:
    """Whether firms are only said to be up for a review of their title."""
    behind = n.attached.end if n.attached else n.count.end
    if "期" in n.right_words and (_EXPIRES.match(n.right_words) or _EXPIRES.match(n.text, behind, n.clause.end)):
        return not n.batches(n.sentence.start, n.count.start)  # 第三批中有27家到期: so many of them there were
    if "复" not in n.sentence.text and "认定" not in n.sentence.text:
        return False
    if _BEHIND.match(n.text, behind, n.clause.end):
        return True
    before = _BEFORE.search(n.text, n.clause.start, n.count.start)
    return before is not None and not any(words in before[0] for words in _PASSED)


def is_examined(n: Number) -> bool:
    """Whether firms are still on their way to a title: 48家企业通过形式审查, but not 经初审,48家企业入选."""
    examined = _EXAMINED_FIRST.match(n.text, n.count.end, n.right) if n.right_words else None
    return examined is not None and not _PUT_FORWARD.match(n.text, examined.end(), n.right)
