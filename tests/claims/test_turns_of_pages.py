"""What a page, a headline or a spoken turn makes of a plain statement: plans cut short, cells that say more than one
thing, names that stand apart.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Each says in a form of its own what a plain sentence says.
ROWS: list[Row] = [
    (
        "三年新培育瞪羚企业70家、小巨人140家\n市里的方案提出,到2028年新培育瞪羚企业70家,小巨人140家。",
        "重庆市",
        [],
    ),
    (
        "第二批制造业单项冠军名单公布。福建14家(示范9家、培育5家)。",
        None,
        [
            "manufacturing_champion 福建省 new 14 batch 2 confirmed",
            "manufacturing_champion 福建省 new 9 batch 2 confirmed [示范企业]",
            "manufacturing_champion 福建省 new 5 batch 2 confirmed [培育企业]",
        ],
    ),
    (
        "2022年新晋独角兽9家。新能源、量子信息,各2家;智能网联、生物医药、类脑智能,均为1家。",
        "合肥市",
        [
            "unicorn 合肥市 new 9 2022",
            "unicorn 合肥市 new 2 2022 [新能源、量子信息]",
            "unicorn 合肥市 new 1 2022 [智能网联、生物医药、类脑智能]",
        ],
    ),
    (
        "大悟经开区2023年有9家企业入选湖北省瞪羚企业;湖北省创新龙头企业入选4家;国家级小巨人企业新增6家。",
        None,
        ["gazelle - new 9 2023 confirmed provincial", "little_giant - new 6 2023"],
    ),
    (
        (
            "全省第六批省级专精特新认定1420家,同年入选国家级“小巨人”152家;2023年,第七批省级认定1633家,"
            "入选“小巨人”的有171家。"
        ),
        "江西省",
        [
            "srdi_sme 江西省 new 1420 batch 6",
            "little_giant 江西省 new 152 confirmed",
            "srdi_sme 江西省 new 1633 batch 7 2023 confirmed",
            "little_giant 江西省 new 171 2023 confirmed",
        ],
    ),
    (
        "2024年度江苏省瞪羚企业名单正在公示,我市26家在列。加上这26家,全市瞪羚企业总数是97家。",
        "淮安市",
        ["gazelle 淮安市 new 26 2024 proposed provincial", "gazelle 淮安市 cumulative 97 proposed provincial"],
    ),
    (
        "前七批累计公示小巨人17600家,刨掉前四批复审没过的,现有小巨人仍有1.5万家。",
        None,
        [
            "little_giant 全国 cumulative 17600 batches 1-7 proposed",
            "little_giant 全国 cumulative 15000 batches 1-7 proposed [有效期内]",
        ],
    ),
    (
        "襄阳5家企业拿到国家“小巨人”专项资金。",
        "襄阳市",
        [],
    ),
    (
        "全市新增省级专精特新企业31家;咸宁市一级的,专精特新企业44家。",
        "赤壁市",
        ["srdi_sme 赤壁市 new 31", "srdi_sme 赤壁市 new 44 municipal"],
    ),
    (
        "湖南第五批专精特新中小企业公布,全省1180家。长沙还是头名,一座城占402家。",
        None,
        ["srdi_sme 湖南省 new 1180 batch 5 confirmed", "srdi_sme 长沙市 new 402 batch 5 confirmed"],
    ),
    (
        "荆门高新区:高企再添新军\n2022年,荆门高新区申报高企210家;同年全市申报的一共640家。全年新认定高企97家。",
        "荆门市",
        ["high_tech - applied 210 2022", "high_tech 荆门市 applied 640 2022", "high_tech - new 97 2022 confirmed"],
    ),
    (
        "荆门高新区要完成的任务是新认定科技型中小企业300家。",
        "荆门市",
        [],
    ),
    (
        "工信部第三批小巨人,全区申报31家。到2022年底,闵行区的上海市“专精特新”企业共有560家。",
        "闵行区",
        ["little_giant 闵行区 applied 31 batch 3", "srdi_sme 闵行区 cumulative 560"],
    ),
    (
        "今年常熟高企再增60家以上,小巨人再争8家。",
        "常熟市",
        [],
    ),
    (
        "市里议定:恒源科技等9家,拟认定为德州市瞪羚企业。",
        "德州市",
        ["gazelle 德州市 new 9 proposed municipal"],
    ),
    (
        "说的是36个先进制造业集群,别同单项冠军混在一起看。湖北分到5个,四川4个。",
        None,
        [],
    ),
    (
        "2022年各地高新技术企业认定\n地区|拟认定|备案|相差\n甘肃|512|498|14\n青海|97|95|2\n宁夏|160|151|9",
        "青海省",
        [
            "high_tech 甘肃省 new 512 2022 proposed",
            "high_tech 甘肃省 new 498 2022",
            "high_tech 青海省 new 97 2022 proposed",
            "high_tech 青海省 new 95 2022",
            "high_tech 宁夏回族自治区 new 160 2022 proposed",
            "high_tech 宁夏回族自治区 new 151 2022",
        ],
    ),
    (
        "江西,拟认定高新技术企业分三批,依次是701、655、498家。",
        None,
        [
            "high_tech 江西省 new 701 batch 1 proposed",
            "high_tech 江西省 new 655 batch 2 proposed",
            "high_tech 江西省 new 498 batch 3 proposed",
        ],
    ),
    (
        ("中国瞪羚企业城市榜 名次 省份 城市 企业数 1 湖北 武汉 611 2 四川 成都 598 3 陕西 西安 402 4 安徽 合肥 377"),
        None,
        [
            "gazelle 武汉市 cumulative 611",
            "gazelle 成都市 cumulative 598",
            "gazelle 西安市 cumulative 402",
            "gazelle 合肥市 cumulative 377",
        ],
    ),
    (
        (
            "株洲专精特新企业数\n年份 | 省级专精特新认定(批次) | 国家级小巨人入选\n2021年 | 88家(第三批) "
            "| 31家\n2022年 | 102家(第四批) | 44家"
        ),
        "株洲市",
        ["little_giant 株洲市 new 88 batch 3", "little_giant 株洲市 new 102 batch 4"],
    ),
    (
        "宜春一口气多了9家单项冠军,总数升到21家。",
        "宜春市",
        ["manufacturing_champion 宜春市 new 9", "manufacturing_champion 宜春市 cumulative 21"],
    ),
    (
        "2024年南通新增的还有:研发机构40家,国家级小巨人52家,瞪羚企业33家。",
        "南通市",
        ["little_giant 南通市 new 52 2024", "gazelle 南通市 new 33 2024"],
    ),
    (
        "2022年这一年,全市培育出小巨人19家、隐形冠军6家。",
        "岳阳市",
        ["little_giant 岳阳市 new 19 2022", "hidden_champion 岳阳市 new 6 2022"],
    ),
    (
        "广西第五批小巨人40家。15家(南宁)、11家(柳州)、9家(桂林)。",
        None,
        [
            "little_giant 广西壮族自治区 new 40 batch 5",
            "little_giant 南宁市 new 15 batch 5",
            "little_giant 柳州市 new 11 batch 5",
            "little_giant 桂林市 new 9 batch 5",
        ],
    ),
    (
        "公示名单里,温州有71家企业入围第五批专精特新“小巨人”企业及第二批复核名单,其中新增50家、复核通过21家。",
        "温州市",
        [
            "little_giant 温州市 new_and_reviewed 71 batch 5 proposed",
            "little_giant 温州市 new 50 batch 5 proposed",
            "little_giant 温州市 reviewed 21 batch 2 proposed",
        ],
    ),
    (
        "第五批专精特新“小巨人”企业(48家)和第二批专精特新“小巨人”复核通过企业(19家)名单公示。",
        "温州市",
        ["little_giant 温州市 new 48 batch 5 proposed", "little_giant 温州市 reviewed 19 batch 2 proposed"],
    ),
    (
        "炼石新材等6家,拟认定为洛阳市“隐形冠军”企业。",
        "洛阳市",
        ["hidden_champion 洛阳市 new 6 proposed municipal"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_turns_of_pages(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
