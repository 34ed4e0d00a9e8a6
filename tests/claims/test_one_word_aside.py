"""New or all there are, where a single word beside the figure, or the one before it, decides."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    (
        "全市小巨人企业增至318家，其中新入选制造业单项冠军4家，专精特新“小巨人”37家。",
        "无锡市",
        [
            "little_giant 无锡市 cumulative 318",
            "manufacturing_champion 无锡市 new 4 confirmed",
            "little_giant 无锡市 new 37 confirmed",
        ],
    ),
    (
        "全市专精特新“小巨人”企业达到318家，其中新增37家；制造业单项冠军14家。",
        "无锡市",
        [
            "little_giant 无锡市 cumulative 318",
            "little_giant 无锡市 new 37",
            "manufacturing_champion 无锡市 cumulative 14",
        ],
    ),
    (
        "2018年，工信部启动专精特新“小巨人”企业认定，目前共认定三批4762家。",
        None,
        ["little_giant 全国 cumulative 4762 batches 1-3 confirmed"],
    ),
    (
        "工信部从2019年至今共认定专精特新“小巨人”企业9279家。",
        None,
        ["little_giant 全国 cumulative 9279 confirmed"],
    ),
    (
        "今年我县推荐9家企业申报高新技术企业，目前通过评审的有5家。",
        "安吉县",
        ["high_tech 安吉县 applied 9", "high_tech 安吉县 new 5 confirmed"],
    ),
    (
        "2023年第二批高新技术企业认定工作正在进行，我市通过专家评审的企业有31家。",
        "滁州市",
        ["high_tech 滁州市 applied 31 batch 2 2023"],
    ),
    (
        "省里公布了2019年新认定和复审通过的高新技术企业名单，我县有21家企业榜上有名，其中12家企业通过认定，"
        "9家通过复审。",
        "长兴县",
        [
            "high_tech 长兴县 new_and_reviewed 21 2019 confirmed",
            "high_tech 长兴县 new 12 2019 confirmed",
            "high_tech 长兴县 reviewed 9 confirmed",
        ],
    ),
    (
        "省工信厅发布《关于公布2023年专精特新中小企业和2020年到期复核通过企业名单的通知》。全省共有1510家企业"
        "通过审核。另外，2020年认定的企业复核通过388家。",
        "湖南省",
        ["srdi_sme 湖南省 new 1510 2023 confirmed", "srdi_sme 湖南省 reviewed 388 2020 confirmed"],
    ),
    (
        "胡润研究院发布全球独角兽榜，上海61家，比上年新增8家。",
        None,
        ["unicorn 上海市 cumulative 61"],
    ),
    (
        "《2021年中国瞪羚企业数据报告》显示，合肥入围的瞪羚企业有226家。",
        None,
        ["gazelle 合肥市 cumulative 226"],
    ),
    (
        "2019年3月，无锡公布首批瞪羚企业名单。第二年，无锡入选瞪羚企业12家，2021年入选15家。",
        None,
        ["gazelle 无锡市 new 12 confirmed", "gazelle 无锡市 new 15 2021 confirmed"],
    ),
    (
        "省里发布高成长企业榜单。此次发布的榜单中，包括6家领军企业，2家独角兽企业、415家瞪羚企业。",
        "安徽省",
        ["unicorn 安徽省 new 2 confirmed", "gazelle 安徽省 new 415 confirmed"],
    ),
    (
        "工信部六批次累计遴选制造业单项冠军848家，第七批拟认定319家。",
        None,
        [
            "manufacturing_champion 全国 cumulative 848 batches 1-6 confirmed",
            "manufacturing_champion 全国 new 319 batch 7 proposed",
        ],
    ),
    (
        "省工信厅公布制造业单项冠军企业名单，我市三家企业经过评审，成为陕西省第五批制造业单项冠军企业。",
        "宝鸡市",
        ["manufacturing_champion 宝鸡市 new 3 batch 5 confirmed provincial"],
    ),
    (
        "省经信厅公示湖北省第六批专精特新中小企业及第二批、第三批专精特新中小企业复核名单，我市某公司等76家企业上榜。"
        "2022年至2024年，我市新增专精特新中小企业分别为31家、52家、76家。",
        "荆门市",
        [
            "srdi_sme 荆门市 new 76 batch 6 proposed",
            "srdi_sme 荆门市 new 31 2022",
            "srdi_sme 荆门市 new 52 2023",
        ],
    ),
    (
        "绍兴的小巨人越来越多：第一批3家，第二批11家，第三批26家，今年是44家。",
        None,
        [
            "little_giant 绍兴市 new 3 batch 1",
            "little_giant 绍兴市 new 11 batch 2",
            "little_giant 绍兴市 new 26 batch 3",
            "little_giant 绍兴市 new 44",
        ],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_word_aside_decides(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
