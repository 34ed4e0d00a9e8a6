"""Numbers that are themselves the goal, as the words for it around them say: 任务是新认定400家, 完成任务20家的125%."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.words import GOAL
from pipeline.patterns import pattern

REPORTED = pattern(r"目前|截至|截止|已|现有|公布|公示|实际|眼下|如今|当前")
# 完成市下达任务20家的125%: what is measured against is the goal.
# 高新区要完成的任务是新认定400家
_TASK_IS = pattern(r"(?:任务|目标|指标)(?:数|任务)?(?:原本|本来|原)?[是为](?!.{0,6}完成)[^,。;\d]{0,24}$")
# 方案提出的目标是:到2027年全市拥有瞪羚企业300家、独角兽企业8家
_GOAL_IS_TOLD = pattern(
    r"(?:目标|指标|任务|愿景|蓝图)(?:任务|数|值)?(?:就|正)?[是为]"
    r"(?P<told>[:,](?!.{0,6}完成)[^。;]{0,80}|(?!.{0,6}完成)[^,。;]{0,60})$"
)
_IN_FACT = pattern("完成|实际|最终|结果|事实上")
_GOAL_MEASURED = pattern(r"(?:目标|任务|计划|指标)(?:任务|数|值)?(?:的|为|是)?$")
_SHARE_OF_IT = pattern(r"[的,]?(?:完成率[为达]?)?\d[\d.]*%")
# 超额完成到2025年培育50家以上、250家以上的目标任务
_GOAL_OF_THEN = pattern(r"(?:完成|实现|达成)了?[^,。;\d]{0,8}(?:到|至)20\d\d年")
_GOAL_AT_END = pattern(
    r"[^。;]{0,60}?\d[家户个](?:以上|左右)?的[^,。;\d]{0,6}(?:目标|任务)|(?:以上|左右)?的[^,。;\d]{0,6}(?:目标|任务)"
)

# what is arranged for the time to come, new firms too: 按照计划,全年新增5000家; 根据部署,年内认定300家
_ARRANGED = pattern(
    r"(?:根据|按照?|依据|依照|遵照)(?!年初|既定|原)[^,。;:\d]{0,14}?(?:规划|计划|方案|目标|部署|安排|打算|设想|思路|布局|盘子|任务书?)》?[,:]"
    r"[^,。;]{0,8}?(?P<then>今年|明年|来年|全年|年内|年底|年末|岁末|本年度|未来|今后|接下来|下一?步|下半年|[一二三四两]季度|20\d\d年|[三五]年内)"
)
_OVER = pattern(r"[了已超]|组织|开展|落实|实际|最终|结果|圆满|如期|公[布示]|名单|入选|获评|共有")


def is_measured_against(n: Number) -> bool:
    """Whether a number is the goal that what was reached is measured against: 新增25家,完成全年任务20家的125%."""
    if _TASK_IS.search(n.left_words) or _is_told_as_goal(n):
        return True
    if _GOAL_MEASURED.search(n.left_words) and _SHARE_OF_IT.match(n.text, n.count.end):
        return True
    if "的目标" not in n.sentence.text and "的任务" not in n.sentence.text and "目标任务" not in n.sentence.text:
        return False
    then = _GOAL_OF_THEN.search(n.text, n.sentence.start, n.count.start)
    return then is not None and _GOAL_AT_END.match(n.text, n.count.end, n.sentence.end) is not None


def is_arranged(n: Number) -> bool:
    """Whether a number is arranged for a time to come, and nothing says that it came so: 按照计划,全年新增500家."""
    arranged = _ARRANGED.search(n.text, n.sentence.start, n.count.start)
    if arranged is None or any(f.count.start > arranged.start() for f in n.before):
        return False
    return not _OVER.search(n.text, arranged.end(), n.sentence.end) and not n.batches(arranged.end(), n.count.start)


def _is_told_as_goal(n: Number) -> bool:
    """Whether the sentence says what the goal is, and goes on with its numbers: 目标是:2027年拥有瞪羚企业300家."""
    if not n.sentence.kinds & GOAL and "指标" not in n.sentence.text:
        return False
    goal = _GOAL_IS_TOLD.search(n.text, n.sentence.start, n.count.start)
    return goal is not None and not REPORTED.search(goal["told"]) and not _IN_FACT.search(goal["told"])
