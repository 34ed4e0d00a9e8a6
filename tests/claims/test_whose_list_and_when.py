"""What is arranged for the year, what adds up to a batch, whose list an office makes known, a column's own level."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    ("按照部署，今年全市新增专精特新“小巨人”企业20家，新认定省级专精特新中小企业150家。", "绍兴市", []),
    (
        "根据省里的安排，我市组织开展了认定工作，新认定省级专精特新中小企业150家。",
        "绍兴市",
        ["srdi_sme 绍兴市 new 150 confirmed"],
    ),
    (
        "按计划，到2027年全省要有“小巨人”企业1200家。分区域看，第七批公示企业最多的是郑州，为80家；其后的洛阳、新乡分别有40家、35家。",
        "河南省",
        [
            "little_giant 郑州市 new 80 batch 7 proposed",
            "little_giant 洛阳市 new 40 batch 7 proposed",
            "little_giant 新乡市 new 35 batch 7 proposed",
        ],
    ),
    (
        "单项冠军评选始于2016年，到第八批累计评出1557家。第八批浙江有40家，超过此前两批之和。",
        None,
        [
            "manufacturing_champion 全国 cumulative 1557 batches 1-8 confirmed",
            "manufacturing_champion 浙江省 new 40 batch 8 confirmed",
        ],
    ),
    (
        "第七批“小巨人”名单正在公示。倘若这批企业最终悉数过关，绍兴将累计拥有“小巨人”150家。",
        "绍兴市",
        ["little_giant 绍兴市 cumulative 150 batches 1-7 proposed"],
    ),
    (
        "第七批“小巨人”名单公布。粤、苏、浙领跑，分别有420家、400家和380家。",
        None,
        [
            "little_giant 广东省 new 420 batch 7 confirmed",
            "little_giant 江苏省 new 400 batch 7 confirmed",
            "little_giant 浙江省 new 380 batch 7 confirmed",
        ],
    ),
    (
        "第七批“小巨人”名单公布。苏、锡、常包揽前三，依次为120家、90家、60家。",
        "江苏省",
        [
            "little_giant 苏州市 new 120 batch 7 confirmed",
            "little_giant 无锡市 new 90 batch 7 confirmed",
            "little_giant 常州市 new 60 batch 7 confirmed",
        ],
    ),
    (
        "丽水市第三批市级“小巨人”企业名单确定。市经济和信息化局共认定36家企业，其中我县4家。",
        "缙云县",
        [
            "little_giant 丽水市 new 36 batch 3 confirmed municipal",
            "little_giant 缙云县 new 4 batch 3 confirmed municipal",
        ],
    ),
    (
        "湖南省第五批省级“小巨人”公示，株洲35家。名单由省工业和信息化厅对外发布，一共320家企业。",
        "株洲市",
        [
            "little_giant 株洲市 new 35 batch 5 proposed provincial",
            "little_giant 湖南省 new 320 batch 5 proposed provincial",
        ],
    ),
    (
        "江西省级专精特新中小企业在增加。\n"
        "年份 | 国家级“小巨人”入选家数 | 省级新认定家数及批次\n"
        "2022年 | 79家 | 第四批，612家\n2021年 | 70家 | 第三批，489家",
        "江西省",
        [
            "little_giant 江西省 new 79 2022 confirmed",
            "srdi_sme 江西省 new 612 batch 4 2022 confirmed",
            "little_giant 江西省 new 70 2021 confirmed",
            "srdi_sme 江西省 new 489 batch 3 2021 confirmed",
        ],
    ),
    (
        "经审核，共有96家企业通过2023年省级专精特新中小企业认定。现将企业名单（附后）予以公示。",
        "铜仁市",
        ["srdi_sme 铜仁市 new 96 2023 proposed"],
    ),
    (
        "第七批公示的山东企业250家。若把这一批也计算在内，全省累计培育国家级“小巨人”1312家。",
        "山东省",
        ["little_giant 山东省 new 250 batch 7 proposed", "little_giant 山东省 cumulative 1312 batches 1-7 proposed"],
    ),
    (
        "省工信厅公示2024年省级专业化“小巨人”，修水5家上榜。目前，该县拥有省级专业化“小巨人”企业11家（含正在公示的5家），国家级“小巨人”企业3家。",
        "修水县",
        [
            "little_giant 修水县 new 5 2024 proposed provincial",
            "little_giant 修水县 cumulative 11 proposed provincial",
            "little_giant 修水县 cumulative 3",
        ],
    ),
    (
        "省工信厅组织了2023年专精特新中小企业申报及到期复核。其中新申报通过945家，2020年专精特新中小企业到期复核通过160家。",
        "辽宁省",
        ["srdi_sme 辽宁省 new 945 2023 confirmed", "srdi_sme 辽宁省 reviewed 160 2020 confirmed"],
    ),
    (
        "在2019年第二批高新技术企业名单中，滁州有71家企业，分别是新认定30家，重新认定41家。",
        "滁州市",
        [
            "high_tech 滁州市 new_and_reviewed 71 batch 2 2019 confirmed",
            "high_tech 滁州市 new 30 batch 2 2019 confirmed",
            "high_tech 滁州市 reviewed 41 confirmed",
        ],
    ),
    (
        "本次瞪羚企业评选启动后，全区47家企业报了名。经评审，19家企业入选。",
        "硚口区",
        ["gazelle 硚口区 applied 47", "gazelle 硚口区 new 19 confirmed"],
    ),
    (
        "区里组织2024年度区级瞪羚企业认定，到截止时，收到申报材料的企业共52家。",
        "硚口区",
        ["gazelle 硚口区 applied 52 2024 county"],
    ),
    ("第三批高新技术企业的评审还没有结束，30家企业完成了专家评审。", "黄山市", []),
    ("市里拨付专项资金，国家专精特新“小巨人”企业类项目当中，荣昌有8家企业获得支持。", "荣昌区", []),
    (
        "新增数、总量双双居首 柳州26家企业入选广西瞪羚\n广西2023年瞪羚企业名单公布，柳州26家。",
        "柳州市",
        ["gazelle 柳州市 new 26 2023 confirmed provincial"],
    ),
    (
        "2022年，烟台省级层面的单项冠军和瞪羚，增加数依次为31家、40家。",
        "烟台市",
        ["manufacturing_champion 烟台市 new 31 2022 provincial", "gazelle 烟台市 new 40 2022 provincial"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_whose_list_and_when(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
