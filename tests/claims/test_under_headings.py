"""Headings and leads: what stands under a plan, under a title, under a sum of two lists."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# What stands under a heading of what is to be done is no claim, unless it is said to be so already.
TO_BE_DONE: list[Row] = [
    (
        "政府工作报告\n"
        "一、去年工作回顾\n"
        "新认定高新技术企业312家，总数达1520家。\n"
        "二、今年工作安排\n"
        "高新技术企业总数突破1800家，瞪羚企业达到40家，科技型中小企业入库2800家。",
        "襄阳市",
        ["high_tech 襄阳市 new 312 confirmed", "high_tech 襄阳市 cumulative 1520"],
    ),
    (
        "【过去一年】\n新增小巨人企业24家\n【新的一年】\n★ 新增小巨人企业21家\n★ 高企总数达到900家",
        "襄阳市",
        ["little_giant 襄阳市 new 24"],
    ),
    (
        "★2024年回眸\n新增小巨人企业24家\n★2025年展望\n小巨人企业增至80家，高企累计达到900家",
        "襄阳市",
        ["little_giant 襄阳市 new 24"],
    ),
    (
        "《绍兴市高新技术企业倍增行动计划》解读\n"
        "问：现状如何？\n"
        "答：目前全市高企3210家。\n"
        "问：目标是什么？\n"
        "答：到2026年，高企总量稳定在4000家以上，小巨人企业达到200家。\n"
        "问：怎么申报？\n"
        "答：2023年全市新认定高企820家。",
        None,
        ["high_tech 绍兴市 cumulative 3210", "high_tech 绍兴市 new 820 2023 confirmed"],
    ),
    (
        "关于印发《温岭市2025年政府工作报告重点任务分工》的通知\n"
        "1. 国家级小巨人企业总数突破30家\n"
        "2. 高新技术企业达到500家",
        None,
        [],
    ),
    (
        "温岭市2025年工作要点\n小巨人企业总数达到30家，累计培育省级专精特新企业200家。目前全市已有瞪羚企业12家。",
        None,
        ["gazelle 温岭市 cumulative 12"],
    ),
    (
        "一、上半年工作总结\n"
        "全市高企总数达到700家。\n"
        "二、下半年工作计划\n"
        "高企总数达到750家。\n"
        "三、上半年亮点\n"
        "单项冠军企业累计9家。",
        "温岭市",
        ["high_tech 温岭市 cumulative 700", "manufacturing_champion 温岭市 cumulative 9"],
    ),
    (
        "全年目标任务圆满完成\n新增小巨人企业24家，高企总数达到900家",
        "襄阳市",
        ["little_giant 襄阳市 new 24", "high_tech 襄阳市 cumulative 900"],
    ),
    ("三、存在的问题和下一步打算\n小巨人企业总数36家，比荆州少12家。", "襄阳市", ["little_giant 襄阳市 cumulative 36"]),
    (
        "记者：请问目前培育情况怎么样，下一步有哪些举措？\n答：全国小巨人企业总数1.2万家。",
        None,
        ["little_giant 全国 cumulative 12000"],
    ),
    ("记者：“十五五”时期有什么打算？\n局长：全市高企总数稳定在8000家左右。", "台州市", []),
    (
        "今年争取到2家企业入选国家级小巨人。争取到2027年小巨人企业达到300家。",
        "青岛市",
        ["little_giant 青岛市 new 2 confirmed"],
    ),
]
# A heading names the title of what stands under it; a list is of the title that it adds up to.
UNDER_A_TITLE: list[Row] = [
    (
        "安徽省共有瞪羚企业130家，合肥市80家。\n第二张：独角兽\n这份榜单里，合肥18，芜湖5，滁州2。宣城0家。",
        None,
        [
            "gazelle 安徽省 cumulative 130",
            "gazelle 合肥市 cumulative 80",
            "unicorn 合肥市 cumulative 18",
            "unicorn 芜湖市 cumulative 5",
            "unicorn 滁州市 cumulative 2",
            "unicorn 宣城市 cumulative 0",
        ],
    ),
    (
        "一、小巨人企业\n"
        "安徽省共有小巨人企业800家，合肥市300家，芜湖市100家。\n"
        "二、单项冠军企业\n"
        "合肥市30家，芜湖市12家，滁州市5家。",
        None,
        [
            "little_giant 安徽省 cumulative 800",
            "little_giant 合肥市 cumulative 300",
            "little_giant 芜湖市 cumulative 100",
            "manufacturing_champion 合肥市 cumulative 30",
            "manufacturing_champion 芜湖市 cumulative 12",
            "manufacturing_champion 滁州市 cumulative 5",
        ],
    ),
    (
        "合肥市共有瞪羚企业130家。\n最后看独角兽。合肥市22家，芜湖市1家。",
        None,
        ["gazelle 合肥市 cumulative 130", "unicorn 合肥市 cumulative 22", "unicorn 芜湖市 cumulative 1"],
    ),
    (
        "安徽省共有瞪羚企业130家，合肥市80家。\n【单项冠军】\n合肥市30家，芜湖市12家。",
        None,
        [
            "gazelle 安徽省 cumulative 130",
            "gazelle 合肥市 cumulative 80",
            "manufacturing_champion 合肥市 cumulative 30",
            "manufacturing_champion 芜湖市 cumulative 12",
        ],
    ),
    (
        "浙江有隐形冠军企业24家，在库的隐形冠军培育企业300家。\n"
        "按地市：杭州9家、宁波7家，两地合计16家；嘉兴5家。衢州、丽水分别为2、1家。",
        None,
        [
            "hidden_champion 浙江省 cumulative 24",
            "hidden_champion_cultivation 浙江省 cumulative 300",
            "hidden_champion 杭州市 cumulative 9",
            "hidden_champion 宁波市 cumulative 7",
            "hidden_champion - cumulative 16",
            "hidden_champion 嘉兴市 cumulative 5",
            "hidden_champion 衢州市 cumulative 2",
            "hidden_champion 丽水市 cumulative 1",
        ],
    ),
    (
        "截至2024年底，安徽省有小巨人企业80家，专精特新中小企业7500家。其中合肥市40家、芜湖市20家、滁州市20家。",
        None,
        [
            "little_giant 安徽省 cumulative 80",
            "srdi_sme 安徽省 cumulative 7500",
            "little_giant 合肥市 cumulative 40",
            "little_giant 芜湖市 cumulative 20",
            "little_giant 滁州市 cumulative 20",
        ],
    ),
    (
        "截至2024年底，安徽省有小巨人企业80家，专精特新中小企业7500家。其中合肥市3000家、芜湖市2500家、滁州市2000家。",
        None,
        [
            "little_giant 安徽省 cumulative 80",
            "srdi_sme 安徽省 cumulative 7500",
            "srdi_sme 合肥市 cumulative 3000",
            "srdi_sme 芜湖市 cumulative 2500",
            "srdi_sme 滁州市 cumulative 2000",
        ],
    ),
]
# A list of places may add up the new and the reviewed firms.
OF_BOTH: list[Row] = [
    (
        "湖南省工信厅公示：拟认定2024年度专精特新中小企业520家，拟通过复核310家。\n"
        "新认定和通过复核的企业按所在地统计，长沙市301家，株洲市118家，湘潭市64家。",
        None,
        [
            "srdi_sme 湖南省 new 520 2024 proposed",
            "srdi_sme 湖南省 reviewed 310 proposed",
            "srdi_sme 长沙市 new_and_reviewed 301 2024 proposed",
            "srdi_sme 株洲市 new_and_reviewed 118 2024 proposed",
            "srdi_sme 湘潭市 new_and_reviewed 64 2024 proposed",
        ],
    ),
    (
        "湖南省工信厅公布第六批小巨人企业和第三批复核通过名单。\n"
        "新认定与复核通过的企业中，长沙市31家，株洲市12家，湘潭市7家。",
        None,
        [
            "little_giant 长沙市 new_and_reviewed 31 batch 6 confirmed",
            "little_giant 株洲市 new_and_reviewed 12 batch 6 confirmed",
            "little_giant 湘潭市 new_and_reviewed 7 batch 6 confirmed",
        ],
    ),
    (
        "湖南省第六批小巨人企业120家，第三批复核通过90家。\n两类企业合计，长沙市81家、株洲市30家、湘潭市20家。",
        None,
        [
            "little_giant 湖南省 new 120 batch 6",
            "little_giant 湖南省 reviewed 90 batch 3 confirmed",
            "little_giant 长沙市 new_and_reviewed 81 batch 6 confirmed",
            "little_giant 株洲市 new_and_reviewed 30 batch 6 confirmed",
            "little_giant 湘潭市 new_and_reviewed 20 batch 6 confirmed",
        ],
    ),
    (
        "湖南省第六批小巨人企业120家，第三批复核通过90家。\n"
        "按所在地统计，长沙市81家、株洲市30家、湘潭市20家，其余市州79家。",
        None,
        [
            "little_giant 湖南省 new 120 batch 6",
            "little_giant 湖南省 reviewed 90 batch 3 confirmed",
            "little_giant 长沙市 new_and_reviewed 81 batch 6 confirmed",
            "little_giant 株洲市 new_and_reviewed 30 batch 6 confirmed",
            "little_giant 湘潭市 new_and_reviewed 20 batch 6 confirmed",
            "little_giant - new_and_reviewed 79 batch 6 confirmed",
        ],
    ),
    (
        "湖南省第六批小巨人企业120家，第三批复核通过90家。\n"
        "新认定企业按所在地统计，长沙市51家、株洲市30家。通过复核的，长沙市40家、株洲市30家。",
        None,
        [
            "little_giant 湖南省 new 120 batch 6",
            "little_giant 湖南省 reviewed 90 batch 3 confirmed",
            "little_giant 长沙市 new 51 batch 6 confirmed",
            "little_giant 株洲市 new 30 batch 6 confirmed",
            "little_giant 长沙市 reviewed 40 batch 3 confirmed",
            "little_giant 株洲市 reviewed 30 batch 3 confirmed",
        ],
    ),
]

# Numbered items that begin with the name of a title, all in one line.
ITEMS: list[Row] = [
    (
        "（一）单项冠军。第七批认定我市企业5家，累计31家。（二）小巨人。第四批认定我市企业57家，累计102家。"
        "（三）专精特新。2022年认定391家，累计889家。",
        "潍坊市",
        [
            "manufacturing_champion 潍坊市 new 5 batch 7 confirmed",
            "manufacturing_champion 潍坊市 cumulative 31",
            "little_giant 潍坊市 new 57 batch 4 confirmed",
            "little_giant 潍坊市 cumulative 102",
            "srdi_sme 潍坊市 new 391 2022 confirmed",
            "srdi_sme 潍坊市 cumulative 889",
        ],
    ),
    (
        "1.瞪羚企业。全区现有38家。2.独角兽企业。全区现有2家。3.高企。全区已达610家。",
        "余杭区",
        ["gazelle 余杭区 cumulative 38", "unicorn 余杭区 cumulative 2", "high_tech 余杭区 cumulative 610"],
    ),
]

ROWS: list[Row] = [*TO_BE_DONE, *UNDER_A_TITLE, *OF_BOTH, *ITEMS]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_what_a_careful_reader_finds(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
