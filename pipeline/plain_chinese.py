"""Chinese turns that say the same, as longer tables write them: a rise as a noun, what one place alone has.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from pipeline.patterns import pattern

MORE_THE_SAME_IN_CHINESE = (
    # all of them: 清一色是烟台的企业, 无一不出自永康
    (
        "清一色 无一 家家 个个",
        pattern(r"清一色地?(?:都|全)?|无一(?:例外地?|不)(?:都|全)?|(?<=[,;])(?:家家|个个)都?(?=[在是来出属])"),
        "都",
    ),
    # so many as there really are: 盐城实有46家
    ("实有", pattern(r"(?<![其确落核])实有(?=\d)"), "有"),
    # what one place alone has: 合肥一家就占了216家
    (
        "一家",
        pattern(
            r"(?<=[一-鿿])(?<![了这那哪头仅只有第任每某])一家(?:就|便|独)(?:独?占据?了?|拿[下走]了?|有|贡献了?|揽下了?)"
        ),
        "有",
    ),
    # a rise as a noun: 完成了小巨人从3家到8家的跨越
    (
        "的跨越 的变化 的突破 的飞跃 的跃升 的蝶变 的转变 的增长 的跃迁",
        pattern(
            r"(?:完成|实现|走过|经历|见证)了?(?P<what>[^,。;\d]{0,24}?)[从由](?P<first>\d+家)(?:再)?[到至向](?P<last>\d+家)"
            r"的(?:历史性|大)?(?:跨越|变化|突破|飞跃|跃升|蝶变|转变|增长|跃迁)"
        ),
        r"\g<what>从\g<first>增加到\g<last>",
    ),
    # what it comes to: 使得滕州的总数变为31家
    (
        "使 让 令",
        pattern(r"(?<=,)(?:也?使得|让|令)(?=[^,。;\d]{2,20}(?:总数|总量|数量|家数|累计|总计)[^,。;\d]{0,6}\d)"),
        "使",
    ),
    ("变", pattern(r"(?<=[数量计])变[为成](?=\d)"), "达"),
    # no more and no fewer than before: 保持7家不变, 与上年持平,仍为66家
    (
        "不变 未变",
        pattern(r"(?:保持|维持|仍是|仍为|依然是|还是)在?(?P<firms>\d+[家户个])(?:的)?(?:规模|数量)?(?:不变|未变)"),
        r"仍有\g<firms>",
    ),
    (
        "仍 依旧 依然 还是",
        pattern(
            r"(?P<same>(?:与|和|同|跟)[^,。;\d]{2,8}持平,)?(?:仍然?|依旧|依然|还|保持)[是为](?=\d+[家户](?:[,。;]|$))"
        ),
        "仍有",
    ),
)
