"""Figures that only set a mark, or count more than the titled firms, beside those that claim."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# What was reached is told beside the goal that it is measured against.
GOALS_BESIDE_WHAT_WAS_REACHED: list[Row] = [
    ("全县入库科技型中小企业34家，完成市下达任务28家的121%。", "滁州市", ["tech_sme - cumulative 34 national"]),
    ("新认定高新技术企业45家，占年度目标60家的75%。", "滁州市", ["high_tech 滁州市 new 45 confirmed"]),
    ("今年认定高新技术企业27家，完成全年任务。", "滁州市", ["high_tech 滁州市 new 27 confirmed"]),
    ("完成全年任务，其中“小巨人”企业14家。", "滁州市", ["little_giant 滁州市 cumulative 14"]),
    (
        "滁州市“小巨人”企业总数已达61家，提前实现到2025年“培育小巨人企业40家以上，专精特新中小企业310家以上”的目标。",
        "滁州市",
        ["little_giant 滁州市 cumulative 61"],
    ),
    ("加快形成优质企业梯队，使全市“小巨人”企业、创新型中小企业分别达到210家、4600家。", "滁州市", []),
    (
        "新增9家“小巨人”企业，使全市小巨人企业总数达到47家。",
        "滁州市",
        ["little_giant 滁州市 new 9", "little_giant 滁州市 cumulative 47"],
    ),
    ("这座城市的“小巨人”或超六百家", "滁州市", []),
    ("独角兽企业或将突破15家。", "滁州市", []),
]

# All firms of a database, titled firms together with those still nursed, those of old, firms that moved or ranked.
MORE_OR_OTHERS: list[Row] = [
    ("平台收录全国6000余万家企业的数据，对本次新认定的“小巨人”企业逐一分析。", None, []),
    ("调查了266家制造业单项冠军及培育企业。", "滁州市", []),
    (
        "独角兽企业5家、瞪羚企业88家、单项冠军企业9家，分别比上年增加了2家、31家、4家。",
        "滁州市",
        ["unicorn 滁州市 cumulative 5", "gazelle 滁州市 cumulative 88", "manufacturing_champion 滁州市 cumulative 9"],
    ),
    ("我市有7家专精特新重点“小巨人”企业。", "滁州市", ["key_little_giant 滁州市 cumulative 7"]),
    ("新增瞪羚企业58家，其中17家是去年的瞪羚企业。", "滁州市", ["gazelle 滁州市 new 58"]),
    ("某某股份有限公司等6家企业整体迁移后仍符合高新技术企业认定条件，现予公示。", "安徽省", []),
    ("全省高新技术企业创新百强榜单出炉，滁州有五家企业在榜。", "滁州市", []),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*GOALS_BESIDE_WHAT_WAS_REACHED, *MORE_OR_OTHERS])
def test_only_what_was_reached_is_claimed(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
