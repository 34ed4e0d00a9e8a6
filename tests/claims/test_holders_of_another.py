"""Firms that hold one title and are granted another, honours that only sound like a title, figures of the whole world,
tasks that are set in floors.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Who holds a title is granted another one, which is what is counted.
GRANTED_ANOTHER: list[Row] = [
    (
        "我市15家高新技术企业获评省级专精特新中小企业。",
        "宝鸡市",
        ["srdi_sme 宝鸡市 new 15 confirmed [高新技术企业]"],
    ),
    (
        "今年，省工信厅认定我市11家高新技术企业为省级专精特新中小企业。",
        "宝鸡市",
        ["srdi_sme 宝鸡市 new 11 confirmed [高新技术企业]"],
    ),
    (
        "我市18家创新型中小企业成功获评2023年度省级专精特新中小企业。",
        "宝鸡市",
        ["srdi_sme 宝鸡市 new 18 2023 confirmed"],
    ),
    (
        "8家专精特新企业成功入选第七批国家级专精特新“小巨人”公示名单。",
        "宝鸡市",
        ["little_giant 宝鸡市 new 8 batch 7 proposed"],
    ),
    ("我市共有25家小巨人企业入选重点“小巨人”名单。", "宝鸡市", ["key_little_giant 宝鸡市 cumulative 25 confirmed"]),
    ("某某数控等12家高新技术企业入选瞪羚（潜在）企业名单。", "汉中市", []),
    ("8家专精特新企业入选潜在独角兽榜单。", "汉中市", []),
    ("全市12家小巨人企业全部通过复核。", "汉中市", ["little_giant 汉中市 reviewed 12 confirmed"]),
]

# The best of those who bear a title, and what a trade's association grants to its own.
HONOURS_OF_OTHERS: list[Row] = [
    (
        "全省评出专精特新50强企业，我市有6家专精特新50强企业。我市现有专精特新中小企业320家。",
        "泉州市",
        ["srdi_sme 泉州市 cumulative 320"],
    ),
    ("瞪羚企业二十强中，我市占了3家。", "泉州市", []),
    ("中国轻工业联合会公布第二批“专精特新”企业名单，全国共有120家企业入选，泉州8家。", "泉州市", []),
    (
        "省中小企业协会发布的数据显示，全省专精特新中小企业达3000家。",
        "泉州市",
        ["srdi_sme 福建省 cumulative 3000"],
    ),
    (
        "由某某纺织工业协会发布的“专精特新”企业名单中，化纤企业12家。国家级专精特新“小巨人”企业，泉州有40家。",
        "泉州市",
        ["little_giant 泉州市 cumulative 40"],
    ),
    (
        "2024年独角兽、瞪羚企业名单公布。江宁区的18家上榜企业里，包括独角兽企业2家，瞪羚企业16家。",
        "南京市",
        [
            "unicorn 江宁区 new 2 2024 confirmed",
            "gazelle 江宁区 new 16 2024 confirmed",
        ],
    ),
    (
        "公布瞪羚独角兽企业名单，泉州入选企业共23家，其中独角兽1家、瞪羚22家。",
        "泉州市",
        ["unicorn 泉州市 new 1 confirmed", "gazelle 泉州市 new 22 confirmed"],
    ),
]

# Firms still nursed, a remark on what the title asks for, a title granted by the city whose batch it is.
NURSED_AND_REMARKED: list[Row] = [
    (
        "市里拟认定甲公司等瞪羚企业19家、乙公司等瞪羚培育企业40家。",
        "佛山市",
        ["gazelle 佛山市 new 19 proposed"],
    ),
    ("合肥现有独角兽企业（估值不低于10亿美元）8家。", None, ["unicorn 合肥市 cumulative 8"]),
    (
        "认定某某机械有限公司等9家企业为2022年度焦作市第三批“隐形冠军”企业。",
        None,
        ["hidden_champion 焦作市 new 9 batch 3 2022 confirmed municipal"],
    ),
]

# Split up among countries, or told of the world before.
OF_THE_WORLD: list[Row] = [
    (
        "胡润研究院发布全球独角兽榜。今年新上榜187家，其中美国90家，中国38家，成都1家。",
        "成都市",
        [
            "unicorn - new 187",
            "unicorn - new 90",
            "unicorn 全国 new 38",
            "unicorn 成都市 new 1",
        ],
    ),
    (
        "胡润研究院发布全球独角兽榜，全球有1523家独角兽企业。1523家企业分布在52个国家，比上年多70家。",
        "成都市",
        ["unicorn - cumulative 1523"],
    ),
]

# Floors and ranges for all that is to be done.
TASKS_SET: list[Row] = [
    ("科技方面，引进团队2-3个，新认定高新技术企业6家以上，转化成果20项以上。", "常德市", []),
    ("今年，新认定高新技术企业120家、科创平台8个以上，转化成果200项以上。", "常德市", []),
    (
        "2023年已新认定高新技术企业40家，建成平台20个以上，完成投资3亿元以上。",
        "常德市",
        ["high_tech 常德市 new 40 2023 confirmed"],
    ),
]

# What the sentence before said shall be done goes on without a subject.
WISHED_AS_WELL: list[Row] = [
    ("今年，我市将实施科技企业壮大工程，培育一批瞪羚企业。实现高新技术企业突破2000家。", "宿迁市", []),
    (
        "去年，我市实施科技企业壮大工程。实现高新技术企业突破2000家。",
        "宿迁市",
        ["high_tech 宿迁市 cumulative ≥2000"],
    ),
]

# As many as were turned down before, a list of two titles, a list under a heading of its own.
TURNED_DOWN_BEFORE: list[Row] = [
    ("我区7家企业入选全市瞪羚企业培育库\n瞪羚企业是成长快的企业。此次7家企业入库，是培育的成果。", "大丰区", []),
    (
        "全市有19家企业进入瞪羚企业、独角兽企业备案名单。浑南区有13家企业入库。",
        "沈阳市",
        [],
    ),
    ("无锡市“独角兽”培育企业\n2022年名单出炉\n全市共有136家企业上榜。", "无锡市", []),
    (
        "北交所82家上市公司中，北京有12家，仅少于江苏省的13家。北京现有“小巨人”企业1035家。",
        None,
        ["little_giant 北京市 cumulative 1035"],
    ),
]

# Numbers of something else: a pace, places, how many have more, no number at all; and a unit left out.
PACE_AND_PLACES: list[Row] = [
    ("胡润独角兽榜显示，全球几乎每三天就有一家独角兽诞生，中国有340家。", None, ["unicorn 全国 cumulative 340"]),
    ("全国拥有百家及以上“小巨人”企业的仅21座。", None, []),
    ("丰台的专精特新企业也有数百家。", "北京市", []),
    ("河南省进入第四批专精特新“小巨人”名单的共有167企业。", None, ["little_giant 河南省 new 167 batch 4 confirmed"]),
    (
        "全市入围全球独角兽榜4家，新增国家专精特新“小巨人”53家。",
        "常州市",
        ["unicorn 常州市 cumulative 4", "little_giant 常州市 new 53"],
    ),
    ("去年，全市370家高新技术企业申请发明专利1900件。", "吉安市", ["high_tech 吉安市 cumulative 370"]),
    ("省里发布百强高新技术企业，我市有25家企业在榜。", "吉安市", []),
    ("高新区培育独角兽类企业9家（潜在独角兽5家、种子独角兽3家、独角兽1家）。", "吉安市", ["unicorn - cumulative 1"]),
]

# A headline's rounder figure, told more exactly below.
ROUNDED_HEADLINES: list[Row] = [
    (
        "全省专精特新企业近3000家\n截至6月底，全省累计培育专精特新中小企业超过2980家。",
        "四川省",
        ["srdi_sme 四川省 cumulative ≥2980"],
    ),
]

ROWS = [
    *GRANTED_ANOTHER,
    *HONOURS_OF_OTHERS,
    *NURSED_AND_REMARKED,
    *OF_THE_WORLD,
    *TASKS_SET,
    *WISHED_AS_WELL,
    *TURNED_DOWN_BEFORE,
    *PACE_AND_PLACES,
    *ROUNDED_HEADLINES,
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
