"""What a clause says happened to the firms that it counts, and how certain it is: the words for measure and status."""

from __future__ import annotations

import re

from pipeline.patterns import pattern
from pipeline.records import Measure, Status

_REVOKED = pattern(r"取消|撤销|未通过|没(?:有)?(?:通)?过(?:复[核审])?|淘汰|退出|移出|失效|不再保留")
_REVIEWED = pattern(r"复核|复审|继续支持|继续持有")
_FRESH = pattern(r"新增|新认定|新培育|新申报|新入选|新获|新晋|首次认定|培育(?:和|与|、)")
_STOCK = pattern(
    r"累计|总数|总量|总计|已有|现有|拥有|共有|已培育|已达|保有|存量|增至|增加到|增长到|增到|攀升到|上升到|扩大到|"
    r"达到?(?=$|了)|总和|形成|梯队|到现在|成为[^,]{0,4}?之后"
)
_STRONG_STOCK = pattern(r"累计|总数|总量|总计|现有|增至|增加到|增长到|攀升到|达到?了?(?=\d|近|超|约|$)|已达|拥有|已有")
_TODAY = pattern(r"截至|截止|目前|至今|迄今|如今|至此|到目前|当前")
_APPLIED = pattern(r"申报|推荐|申请|参评|上报")
_ANSWERED = pattern(r"入选|上榜|入围|认定(?!申报)|通过|获批|公示|新申报|批复|入库|授予")
_GRANTED = pattern(
    r"入选|上榜|入围|列入|认定|公示|获评|获批|授予|进入|跻身|成为|称号|通过|入库|公布|获得|荣获|榜上有名|在列|确定|添|"
    r"跃升|批准|备案"
)
_NEW = pattern(r"新增|新认定|新培育|新入库|新添|又添|新晋|又多了|添了?$|首批|新获|新一批")
_PROPOSED = pattern(r"公示|拟认定|拟入选|拟推荐|拟通过|拟确定|拟新增|(?<!草)(?<!模)拟")
_REGISTERED = pattern(r"入库|备案")
_TIED = pattern(r"将(?=超|达|突破|增)|由此|至此|加上|这样一来|连同|算上")
_LAST_YEAR = pattern("去年|上年|前年")
_REVIEW_DONE = pattern(r"复[核审][^,]{0,4}完成")
_SETTLED = pattern(
    r"(?:社会|[和及、]|公开)公示(?=,|等|程序|后)|公示期满|公示完|公示结束|公示无异议|经公示|及公示|公示等|公示后"
)
_CONFIRMED = pattern(
    r"公布|认定|通过|入选|获批|授予|获评|列入|上榜|入围|获得|确定|跻身|称号|批准|印发|批复|榜上有名|荣获|进入|在列|成为"
)
_PUBLISHED = pattern(r"公布|印发|授予|取消|撤销|正式")
_PLAIN_STOCK_STATUS = pattern(r"(?:累计)?(?:认定|获批|获评|公示|公布|入选|通过)")


def chinese_measure(item: str, clause: str, *, batch: bool, span: bool, year: bool) -> Measure | None:
    """The measure that a count's own words say; None where they say nothing and the context decides.

    ``item`` is what stands right around the number, ``clause`` the clause up to its end; ``batch``, ``span`` and
    ``year`` tell
    whether a single batch, a span of batches or a cohort's year governs the number.
    """
    if re.search(r"[含括]复[核审]", item):
        return "new_and_reviewed"
    if _REVOKED.search(item):
        return "revoked"
    if _REVIEWED.search(item) and not re.search(
        r"(?:认定|培育|新增|批|企业)(?:(?!复[核审])[^,]){0,24}(?:和|及|与|以及)[^,]{0,12}?复[核审]", item
    ):
        return "reviewed"
    if _APPLIED.search(item) and not _ANSWERED.search(clause):
        return "applied"
    if _NEW.search(item):
        return "new"
    if year and "入库" in clause:
        return "new"
    if _STRONG_STOCK.search(item) and not (batch and _GRANTED.search(item)):
        return "cumulative"
    if span:
        return "cumulative"
    if batch or year:
        return "new"
    if _STOCK.search(clause) or _TODAY.search(clause):
        return "cumulative"
    if _NEW.search(clause) or _GRANTED.search(item):
        return "new"
    return None


def ties_to_batch(words: str) -> bool:
    """Whether a total's words tie it to the batch just spoken of: 至此, 加上本批, 将超过."""
    return bool(_TIED.search(words))


def chinese_status(item: str, sentence: str, measure: Measure, carried: Status | None, *, tied: bool) -> Status | None:
    """The status that governs a count: its own words first, then its sentence's, then what the sentences before
    said.
    """
    registered = _REGISTERED.search(item) and not _CONFIRMED.search(item) and "批复" not in sentence
    if measure == "applied" or registered:
        return None
    if _LAST_YEAR.search(item) and measure == "new" and _CONFIRMED.search(item):
        return "confirmed"
    if tied and (carried == "proposed" or _PROPOSED.search(sentence)):
        return "proposed"
    if measure == "cumulative" and not _PLAIN_STOCK_STATUS.search(item):
        return None
    if _SETTLED.search(sentence) or (measure == "reviewed" and _REVIEW_DONE.search(sentence)):
        return "confirmed"
    if _PROPOSED.search(item) or _PROPOSED.search(sentence):
        return "proposed"
    if _PUBLISHED.search(sentence):
        return "confirmed"
    if carried == "proposed" and measure != "cumulative":
        return "proposed"
    if _CONFIRMED.search(item) or _CONFIRMED.search(sentence):
        return "confirmed"
    return carried or ("confirmed" if measure == "revoked" else None)


def sentence_status(sentence: str) -> Status | None:
    """The status that a whole sentence gives to the list that it speaks of; None where it gives none."""
    if _SETTLED.search(sentence):
        return "confirmed"
    if _PROPOSED.search(sentence):
        return "proposed"
    return "confirmed" if _CONFIRMED.search(sentence) else None
