"""By which year a text names a cohort, and which years are none."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A report looks back on one year: its title or its heading names it, its sentences need not.
REPORTS: list[Row] = [
    (
        "衢州市2021年国民经济和社会发展统计公报\n2022年3月18日\n年末全市有高新技术企业612家。全年新认定高新技术企业158家。\n新增专精特新“小巨人”企业9家。\n",
        "衢州市",
        [
            "high_tech 衢州市 cumulative 612",
            "high_tech 衢州市 new 158 2021 confirmed",
            "little_giant 衢州市 new 9 2021",
        ],
    ),
    (
        "政府工作报告\n一、2022年工作回顾\n新增国家级专精特新“小巨人”企业11家，创新型中小企业85家。\n二、2023年工作安排\n力争新增20家。\n",
        "鹰潭市",
        ["little_giant 鹰潭市 new 11 2022", "innovative_sme 鹰潭市 new 85 2022"],
    ),
]

# 全年, 当年 and 去年 mean a year that the text named before.
RELATIVE: list[Row] = [
    (
        "截至2023年底，我省专精特新中小企业达到5120家。当年新增1300家。",
        "江西省",
        ["srdi_sme 江西省 cumulative 5120", "srdi_sme 江西省 new 1300 2023"],
    ),
    (
        "本月，全县专精特新中小企业总量为310家，其中当年新增62家。",
        "长丰县",
        ["srdi_sme 长丰县 cumulative 310", "srdi_sme 长丰县 new 62"],
    ),
    (
        "2022年度认定市级瞪羚企业66家，去年是41家。",
        "珠海市",
        ["gazelle 珠海市 new 66 2022 confirmed municipal", "gazelle 珠海市 new 41 2021 confirmed municipal"],
    ),
]

# A row of years pairs up with a row of numbers.
IN_TURN: list[Row] = [
    (
        "2021年、2022年、2023年全市入库科技型中小企业分别为430家、520家、610家。",
        "自贡市",
        [
            "tech_sme 自贡市 new 430 2021 national",
            "tech_sme 自贡市 new 520 2022 national",
            "tech_sme 自贡市 new 610 2023 national",
        ],
    ),
    (
        "2022年底，衢州“小巨人”为32家；2023年新增11家，2024年再增6家，目前为49家。",
        None,
        [
            "little_giant 衢州市 cumulative 32",
            "little_giant 衢州市 new 11 2023",
            "little_giant 衢州市 new 6 2024",
            "little_giant 衢州市 cumulative 49",
        ],
    ),
    (
        "2022年至2024年，我市分别新增专精特新“小巨人”5家、8家、3家。",
        "自贡市",
        ["little_giant 自贡市 new 5 2022", "little_giant 自贡市 new 8 2023", "little_giant 自贡市 new 3 2024"],
    ),
]

# 今年 is the year of the list that was announced; a year compared with, or one in which something began, is none.
OF_NO_COHORT: list[Row] = [
    (
        "省科技厅公布湖南省2023年第四批科技型中小企业入库名单，株洲市190家。全省今年前四批累计入库科技型中小企业9800家。",
        "湖南省",
        [
            "tech_sme 株洲市 new 190 batch 4 2023 national",
            "tech_sme 湖南省 new 9800 batches 1-4 2023 national",
        ],
    ),
    (
        "2022年，全省高新技术企业总数达2.1万家，是2019年的1.8倍；科技型中小企业入库2.9万家。",
        "江西省",
        ["high_tech 江西省 cumulative 21000", "tech_sme 江西省 new 29000 2022 national"],
    ),
    (
        "江苏省2018年开始培育省级制造业单项冠军，迄今已公布四批，共认定310家。",
        None,
        ["manufacturing_champion 江苏省 cumulative 310 batches 1-4 confirmed provincial"],
    ),
]

# The year of a list is that of its own titles; a batch that is counted on for ever needs none.
OF_A_LIST: list[Row] = [
    (
        "省经信厅公布2021年度浙江省“隐形冠军”及培育企业名单。我市6家入选“隐形冠军”企业，18家列入“隐形冠军”培育企业。",
        "金华市",
        [
            "hidden_champion 金华市 new 6 2021 confirmed",
            "hidden_champion_cultivation 金华市 new 18 2021 confirmed",
        ],
    ),
    (
        "省工信厅公布2022年制造业单项冠军名单。同时，江西省还认定专精特新中小企业840家，我市有31家；第四批专精特新“小巨人”，我市19家上榜。",
        "宜春市",
        [
            "srdi_sme 江西省 new 840 confirmed",
            "srdi_sme 宜春市 new 31 confirmed",
            "little_giant 宜春市 new 19 batch 4 confirmed",
        ],
    ),
    (
        "2023年，省里公布了两批专精特新中小企业，永州第一批有47家、第二批有38家。",
        None,
        ["srdi_sme 永州市 new 47 batch 1 2023 confirmed", "srdi_sme 永州市 new 38 batch 2 2023 confirmed"],
    ),
    (
        "第五批（2023年）专精特新“小巨人”我省入选112家。",
        "江西省",
        ["little_giant 江西省 new 112 batch 5 2023 confirmed"],
    ),
    (
        "全国专精特新“小巨人”各批数量：\n第一批（2019）：248家\n第二批（2020）：1584家\n",
        "全国",
        ["little_giant 全国 new 248 batch 1 2019", "little_giant 全国 new 1584 batch 2 2020"],
    ),
]

# A year stays with its own batch.
OF_A_BATCH: list[Row] = [
    (
        "往前看，2019年第一批我省7家专精特新“小巨人”；2020年第二批38家；今年第三批51家。",
        "江西省",
        [
            "little_giant 江西省 new 7 batch 1 2019",
            "little_giant 江西省 new 38 batch 2 2020",
            "little_giant 江西省 new 51 batch 3",
        ],
    ),
]

# Firms under review have the year in which they got their title, never the year of a new list or of the review.
UNDER_REVIEW: list[Row] = [
    (
        "省工信厅公布2024年省级专精特新中小企业名单，我市首次认定52家，还有33家通过复核。",
        "景德镇市",
        ["srdi_sme 景德镇市 new 52 2024 confirmed", "srdi_sme 景德镇市 reviewed 33 confirmed"],
    ),
    (
        "市工信局公示2025年第二批市级专精特新中小企业拟认定名单，54家企业在列；同时公示的还有2022年度复核通过企业29家。",
        "咸阳市",
        [
            "srdi_sme 咸阳市 new 54 batch 2 2025 proposed municipal",
            "srdi_sme 咸阳市 reviewed 29 2022 proposed municipal",
        ],
    ),
    (
        "近期对2020年认定的省级专精特新中小企业开展复核，全省240家通过，我市12家通过复核，我市另有2家未通过复核。",
        "铜仁市",
        [
            "srdi_sme 贵州省 reviewed 240 2020 confirmed",
            "srdi_sme 铜仁市 reviewed 12 2020 confirmed",
            "srdi_sme 铜仁市 revoked 2 2020 confirmed",
        ],
    ),
]

# A year since which a programme runs, or by which a stock grew, is no list's; one before a pause and a batch is.
BESIDE_A_LIST: list[Row] = [
    (
        "自2020年工信部启动专精特新“小巨人”企业培育以来，各地竞相申报。第四批专精特新“小巨人”企业名单公布，西安共有57家。",
        None,
        ["little_giant 西安市 new 57 batch 4 confirmed"],
    ),
    (
        "2021年云南高新技术企业增长18%\n近日，国家有关部门批复同意昆明某某有限公司等412家企业为高新技术企业。",
        "云南省",
        ["high_tech 云南省 new 412 confirmed"],
    ),
    (
        "2022年，第四批新认定的省级专精特新中小企业1120家。",
        "湖南省",
        ["srdi_sme 湖南省 new 1120 batch 4 2022 confirmed"],
    ),
]

ROWS = [*BESIDE_A_LIST, *REPORTS, *RELATIVE, *IN_TURN, *OF_NO_COHORT, *OF_A_LIST, *OF_A_BATCH, *UNDER_REVIEW]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_year_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
