"""What stands right beside a figure: where a meeting was, who is nursed, what it rises to, the places behind it."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Places that are listed behind the number that each of them has.
LISTED_BEHIND: list[Row] = [
    (
        "第六批制造业单项冠军名单公布。入选9家的有湖南、四川、安徽。",
        None,
        [
            "manufacturing_champion 湖南省 new 9 batch 6 confirmed",
            "manufacturing_champion 四川省 new 9 batch 6 confirmed",
            "manufacturing_champion 安徽省 new 9 batch 6 confirmed",
        ],
    ),
    (
        "第三批制造业单项冠军名单出炉。入选7家的省份有河南、福建。",
        None,
        [
            "manufacturing_champion 河南省 new 7 batch 3 confirmed",
            "manufacturing_champion 福建省 new 7 batch 3 confirmed",
        ],
    ),
    ("第三批制造业单项冠军名单出炉。入选7家的省份有4个。", None, []),
    (
        "某咨询机构报告称，截至2021年底，我国独角兽企业有315家，其中超级独角兽18家，2021年新晋84家。",
        None,
        ["unicorn 全国 cumulative 315", "unicorn 全国 cumulative 18 [超级]", "unicorn 全国 new 84 2021"],
    ),
    (
        "1—7月，德阳备案入库国家科技型中小企业815家，总量居全省第三，仅次于成都（1.1万家）。",
        "德阳市",
        ["tech_sme 德阳市 new 815 national", "tech_sme 成都市 new 11000 national"],
    ),
    (
        "2022年，汉中高新技术企业从年初的121家净增至163家。",
        "汉中市",
        ["high_tech 汉中市 cumulative 121", "high_tech 汉中市 cumulative 163"],
    ),
    (
        "省级“专精特新”企业188家，制造业单项冠军企业4家（均为省级），国家级“小巨人”31家。",
        "上饶市",
        [
            "srdi_sme 上饶市 cumulative 188",
            "manufacturing_champion 上饶市 cumulative 4 provincial",
            "little_giant 上饶市 cumulative 31",
        ],
    ),
]

# What new firms bring a title to, right behind them.
BROUGHT_TO: list[Row] = [
    (
        "全年新认定高新技术企业36家,达到152家;新增科技型中小企业58家,增至207家。",
        "兰溪市",
        [
            "high_tech 兰溪市 new 36 confirmed",
            "high_tech 兰溪市 cumulative 152",
            "tech_sme 兰溪市 new 58",
            "tech_sme 兰溪市 cumulative 207",
        ],
    ),
    (
        "新增省级瞪羚企业3家，达11家，同比增长37.5%。",
        "邹平市",
        ["gazelle 邹平市 new 3 provincial", "gazelle 邹平市 cumulative 11 provincial"],
    ),
]

# A firm's name begins with a place, and may go on with 新; what is said of a place does not.
FIRMS_BY_SHORT_NAMES: list[Row] = [
    (
        "2023年吉林省制造业单项冠军企业名单揭晓，长春新科数控、吉林新锐锻造、四平鼓风等18家企业上榜。",
        None,
        ["manufacturing_champion 吉林省 new 18 2023 confirmed provincial"],
    ),
    (
        "苏州新增小巨人12家，无锡新获评9家。",
        None,
        ["little_giant 苏州市 new 12", "little_giant 无锡市 new 9 confirmed"],
    ),
]

# Where a meeting was held is not whose firms passed there.
MET_THERE: list[Row] = [
    (
        "7月3日，江苏省科技厅在宿迁组织召开2023年度瞪羚企业评审会。120家企业通过评审。",
        None,
        ["gazelle 江苏省 new 120 2023 confirmed"],
    ),
    (
        "安徽省2016年第一批高新技术企业评审会在黄山举行\n省高企认定办在黄山主持了2016年第一批高新技术企业评审会。最后，301家企业通过认定。",
        "安徽省",
        ["high_tech 安徽省 new 301 batch 1 2016 confirmed"],
    ),
]

# Who or what is being nursed: the firms, or the clusters that they stand in.
NURSED: list[Row] = [
    (
        "全市12个重点培育的产业链上聚集了46家制造业单项冠军企业。",
        "常州市",
        ["manufacturing_champion 常州市 cumulative 46 [12个重点培育的产业链]"],
    ),
    ("全市重点培育的单项冠军企业46家。", "常州市", []),
]

# A list of one title does not make a forecast of another one known.
FORECASTS: list[Row] = [
    ("第五批高企认定公示已出，预计我市科技型中小企业入库数量将突破2000家。", "运城市", []),
    (
        "第五批小巨人企业公示，我市小巨人企业总数有望超过260家。",
        "台州市",
        ["little_giant 台州市 cumulative ≥260 batches 1-5 proposed"],
    ),
]

# A list bears its province's name, and so does what it is then said to hold.
LEVELS: list[Row] = [
    (
        "湖南省第三批制造业单项冠军企业（产品）名录公示，其中制造业单项冠军企业21家、单项冠军产品38个。",
        None,
        [
            "manufacturing_champion 湖南省 new 21 batch 3 proposed provincial",
            "manufacturing_champion 湖南省 new 38 batch 3 proposed provincial [产品]",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [*LISTED_BEHIND, *BROUGHT_TO, *FIRMS_BY_SHORT_NAMES, *MET_THERE, *NURSED, *FORECASTS, *LEVELS],
)
def test_what_stands_beside_a_figure(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


# A field that has the most of them, told in the clause before its number.
LEADING_FIELDS: list[Row] = [
    (
        "湖北共有独角兽企业18家。光电芯片是独角兽最多的领域，比上年增加2家，达到7家。",
        None,
        ["unicorn 湖北省 cumulative 18", "unicorn 湖北省 cumulative 7 [光电芯片]"],
    ),
    (
        "全市高新技术企业共1200家。从行业看，电子信息是高企最多的领域，达310家。",
        "惠州市",
        ["high_tech 惠州市 cumulative 1200", "high_tech 惠州市 cumulative 310 [电子信息]"],
    ),
    ("苏州是小巨人企业最多的城市，达到401家。", None, ["little_giant 苏州市 cumulative 401"]),
]

# What was chosen, or only counted by statisticians, is no firm with the title.
NO_TITLE: list[Row] = [
    (
        "全市认定高新技术企业38家。在产品备案中，全市27家企业39个产品获批。",
        "咸宁市",
        ["high_tech 咸宁市 new 38 confirmed"],
    ),
    (
        "全市认定高新技术企业38家。到年底，纳入高新统计企业数增加至165家。",
        "咸宁市",
        ["high_tech 咸宁市 new 38 confirmed"],
    ),
    ("全省新添9家国家重点高新企业。", "吉林省", []),
    ("合肥共有21家成长快、技术新的企业（瞪羚企业）。", None, ["gazelle 合肥市 cumulative 21"]),
    ("青岛新发现的9家有望达到独角兽级别估值的企业（瞪羚企业）。", None, ["gazelle 青岛市 new 9"]),
]

# A total that the news brought about runs up to its newest batch, whatever older one was reviewed besides.
UP_TO_THE_NEWS: list[Row] = [
    (
        "工信部公布第六批制造业单项冠军及通过复核的第三批企业名单，河北有9户企业入选。\n"
        "第三批单项冠军企业甲集团、乙集团通过了复核。\n至此，我省单项冠军增至41户。",
        "河北省",
        [
            "manufacturing_champion 河北省 new_and_reviewed 9 batch 6 confirmed",
            "manufacturing_champion 河北省 cumulative 41 batches 1-6",
        ],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*LEADING_FIELDS, *NO_TITLE, *UP_TO_THE_NEWS])
def test_what_the_words_around_it_tell(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
