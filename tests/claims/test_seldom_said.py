"""Numbers that a plain reading passes by: none at all, without a unit, from and to, among those who passed."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    (
        "《中国独角兽企业报告》收列了204家独角兽企业，竟无一家来自海南省。",
        None,
        ["unicorn 全国 cumulative 204", "unicorn 海南省 cumulative 0"],
    ),
    ("截至目前，全市国家高新技术企业达到46", "中卫市", ["high_tech 中卫市 cumulative 46"]),
    ("全市国家高新技术企业达到2025年的要求。", "中卫市", []),
    (
        "近3年海南高新技术企业、专精特新企业数量已分别从638家、46家增加到1352家、251家。",
        None,
        [
            "high_tech 海南省 cumulative 638",
            "srdi_sme 海南省 cumulative 46",
            "high_tech 海南省 cumulative 1352",
            "srdi_sme 海南省 cumulative 251",
        ],
    ),
    (
        "第六批“小巨人”企业公示，四川、广东（含深圳）、浙江占据前三，分别为511家、461家和300家。",
        None,
        [
            "little_giant 四川省 new 511 batch 6 proposed",
            "little_giant 广东省 new 461 batch 6 proposed",
            "little_giant 浙江省 new 300 batch 6 proposed",
        ],
    ),
    (
        "结合此次第四批的公示情况，辽宁省“小巨人”有望超过240家。",
        None,
        ["little_giant 辽宁省 cumulative ≥240 batches 1-4 proposed"],
    ),
    ("辽宁省“小巨人”有望超过240家。", None, []),
    ("今年参与评价科技型中小企业1743家。", "河南省", ["tech_sme 河南省 applied 1743 national"]),
    ("组织了25家企业申报国家高新技术企业。", "上高县", ["high_tech 上高县 applied 25"]),
    (
        "工信部已培育国家级“小巨人”企业4762家，带动省级“专精特新”中小企业4万多家。",
        None,
        ["little_giant 全国 cumulative 4762", "srdi_sme 全国 cumulative ≥40000"],
    ),
    ("我省有31个国家制造业单项冠军企业（产品）。", "湖南省", ["manufacturing_champion 湖南省 cumulative 31"]),
    (
        "截至目前，全市国家级“小巨人”企业、省级专精特新中小企业合计275家，其中国家级“小巨人”企业10家。",
        "临海市",
        ["little_giant 临海市 cumulative 10"],
    ),
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
