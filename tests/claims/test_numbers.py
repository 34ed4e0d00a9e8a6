"""How a figure is spelled, and how exact it is."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# One figure, spelled and bounded in each of the usual ways.
SPELLINGS_AND_BOUNDS: list[Row] = [
    ("苏州共有国家级专精特新“小巨人”企业五十五家。", None, ["little_giant 苏州市 cumulative 55"]),
    ("全国累计培育“小巨人”企业1.59万家。", None, ["little_giant 全国 cumulative 15900"]),
    ("全国累计培育“小巨人”企业1.59W家。", None, ["little_giant 全国 cumulative 15900"]),
    ("上海有专精特新中小企业１２３４家。", None, ["srdi_sme 上海市 cumulative 1234"]),
    ("上海有专精特新中小企业1,234家。", None, ["srdi_sme 上海市 cumulative 1234"]),
    ("上海有专精特新中小企业1 234家。", None, ["srdi_sme 上海市 cumulative 1234"]),
    ("重庆累计培育省级专精特新中小企业两千一百家。", None, ["srdi_sme 重庆市 cumulative 2100"]),
    ("成都“小巨人”企业超百家。", None, ["little_giant 成都市 cumulative ≥100"]),
    ("广东有高新技术企业7万多家。", None, ["high_tech 广东省 cumulative ≥70000"]),
    ("宁波有专精特新“小巨人”企业350余家。", None, ["little_giant 宁波市 cumulative ≥350"]),
    ("南京现有高新技术企业近1万家。", None, ["high_tech 南京市 cumulative ≈10000"]),
    ("南京现有瞪羚企业约300家。", None, ["gazelle 南京市 cumulative ≈300"]),
    ("青岛现有瞪羚企业300家左右。", None, ["gazelle 青岛市 cumulative ≈300"]),
    ("西安现有科技型中小企业1.2万家以上。", None, ["tech_sme 西安市 cumulative ≥12000"]),
    ("五年前，兰州高新技术企业不足500家。", None, ["high_tech 兰州市 cumulative ≤500"]),
    ("泉州国家级制造业单项冠军达9家。", None, ["manufacturing_champion 泉州市 cumulative 9"]),
    (
        "平湖高新技术企业突破600家\n\n截至2021年底，全市有效期内高新技术企业达到612家。",
        "平湖市",
        ["high_tech 平湖市 cumulative 612 [有效期内]"],
    ),
]

# 超, 逾, 多, 余, 突破, 以上, 大关 and the floors that several share.
AT_LEAST: list[Row] = [
    ("天津国家高新技术企业超过4900家。", None, ["high_tech 天津市 cumulative ≥4900"]),
    ("全省创新型中小企业2.6万余家。", "浙江省", ["innovative_sme 浙江省 cumulative ≥26000"]),
    ("成都高新技术企业突破1.1万家。", None, ["high_tech 成都市 cumulative ≥11000"]),
    ("江阴省级专精特新中小企业逾650家。", None, ["srdi_sme 江阴市 cumulative ≥650"]),
    ("截至2023年底，肥西县国家高新技术企业首次突破千家大关。", "肥西县", ["high_tech 肥西县 cumulative ≥1000"]),
    (
        "第五批“小巨人”公示，无锡、常州双双突破百家。",
        None,
        ["little_giant 无锡市 new ≥100 batch 5 proposed", "little_giant 常州市 new ≥100 batch 5 proposed"],
    ),
    (
        "国家级“小巨人”企业数量，北京、深圳双双破千。",
        None,
        ["little_giant 北京市 cumulative ≥1000", "little_giant 深圳市 cumulative ≥1000"],
    ),
    (
        "国家级“小巨人”，上海、苏州、杭州均在四百家以上，宁波、武汉也都迈过了三百家门槛。",
        None,
        [
            "little_giant 上海市 cumulative ≥400",
            "little_giant 苏州市 cumulative ≥400",
            "little_giant 杭州市 cumulative ≥400",
            "little_giant 宁波市 cumulative ≥300",
            "little_giant 武汉市 cumulative ≥300",
        ],
    ),
    (
        "第五批“小巨人”名单公示，中部的湖北、安徽均超200家。",
        None,
        ["little_giant 湖北省 new ≥200 batch 5 proposed", "little_giant 安徽省 new ≥200 batch 5 proposed"],
    ),
    (
        "潍坊、济南、淄博、威海国家级单项冠军企业均超20家。",
        None,
        [
            "manufacturing_champion 潍坊市 cumulative ≥20",
            "manufacturing_champion 济南市 cumulative ≥20",
            "manufacturing_champion 淄博市 cumulative ≥20",
            "manufacturing_champion 威海市 cumulative ≥20",
        ],
    ),
    ("浙江隐形冠军培育企业有1000家以上。", None, ["hidden_champion_cultivation 浙江省 cumulative ≥1000"]),
    (
        "第四批国家专精特新“小巨人”名单公示，松江区、奉贤区、宝山区也都在20家以上。",
        "上海市",
        [
            "little_giant 松江区 new ≥20 batch 4 proposed",
            "little_giant 奉贤区 new ≥20 batch 4 proposed",
            "little_giant 宝山区 new ≥20 batch 4 proposed",
        ],
    ),
    (
        "安徽、山东紧随其后，第六批“小巨人”公示名单中也都超过150家。",
        None,
        ["little_giant 安徽省 new ≥150 batch 6 proposed", "little_giant 山东省 new ≥150 batch 6 proposed"],
    ),
    (
        "北京、上海两个直辖市各有国家级“小巨人”800余家。",
        None,
        ["little_giant 北京市 cumulative ≥800", "little_giant 上海市 cumulative ≥800"],
    ),
]

# 近, 约, 接近, 左右; 不足, 不到.
ABOUT_AND_AT_MOST: list[Row] = [
    ("全市创新型中小企业近2800家。", "东莞市", ["innovative_sme 东莞市 cumulative ≈2800"]),
    ("到2023年末，吉林全省高新技术企业总数接近3600家。", None, ["high_tech 吉林省 cumulative ≈3600"]),
    ("天津高新区国家高新技术企业1510家左右。", "滨海新区", ["high_tech - cumulative ≈1510"]),
    ("百强县制造业单项冠军企业近200家。", None, ["manufacturing_champion - cumulative ≈200"]),
    (
        "第五批“小巨人”公示，天津、河北两地均不足80家。",
        None,
        ["little_giant 天津市 new ≤80 batch 5 proposed", "little_giant 河北省 new ≤80 batch 5 proposed"],
    ),
    ("五年前，贵阳国家级“小巨人”企业不到10家。", None, ["little_giant 贵阳市 cumulative ≤10"]),
    ("西安国家级“小巨人”企业大约140家。", None, ["little_giant 西安市 cumulative ≈140"]),
]

# Numerals in characters, full width, commas, scales.
HANDWRITTEN: list[Row] = [
    (
        "青海累计有国家级专精特新“小巨人”企业十九家，省级专精特新中小企业一百二十七家。",
        None,
        ["little_giant 青海省 cumulative 19", "srdi_sme 青海省 cumulative 127"],
    ),
    ("第五批国家级“小巨人”企业公示，我县两家企业入选。", "兴国县", ["little_giant 兴国县 new 2 batch 5 proposed"]),
    ("西安高新区一区就贡献了省级专精特新中小企业五百余家。", "西安市", ["srdi_sme - cumulative ≥500"]),
    ("东莞国家高新技术企业超1W家。", None, ["high_tech 东莞市 cumulative ≥10000"]),
    ("截至２０２３年６月，泉州拥有国家高新技术企业２，７１８家。", None, ["high_tech 泉州市 cumulative 2718"]),
    (
        "2023年全国入库国家科技型中小企业57.6万家，山东6.3万家。",
        None,
        ["tech_sme 全国 new 576000 2023 national", "tech_sme 山东省 new 63000 2023 national"],
    ),
    ("珠海全市高新技術企業二千三百五十一家。", None, ["high_tech 珠海市 cumulative 2351"]),
    (
        "深圳有国家高新技术企业２４７３０家，佛山９７００余家。",
        None,
        ["high_tech 深圳市 cumulative 24730", "high_tech 佛山市 cumulative ≥9700"],
    ),
    ("我县省级专精特新中小企业廿三家。", "泰顺县", ["srdi_sme 泰顺县 cumulative 23"]),
    ("河北已有国家级“小巨人”三百四十六家。", None, ["little_giant 河北省 cumulative 346"]),
]

# 席, 户, 个, 名, 位, 间.
OTHER_MEASURE_WORDS: list[Row] = [
    (
        "第四批国家级专精特新“小巨人”企业名单公布，我市独占55席，乐清19席。",
        "温州市",
        ["little_giant 温州市 new 55 batch 4 confirmed", "little_giant 乐清市 new 19 batch 4 confirmed"],
    ),
    ("全省国家级制造业单项冠军企业达到13户。", "黑龙江省", ["manufacturing_champion 黑龙江省 cumulative 13"]),
    (
        "湖南省工信厅公布2021年湖南省专精特新“小巨人”企业名单，宁乡拿下38席，长沙县52席。",
        "宁乡市",
        [
            "little_giant 宁乡市 new 38 2021 confirmed provincial",
            "little_giant 长沙县 new 52 2021 confirmed provincial",
        ],
    ),
    ("上海的单项冠军总数升至48个。", None, ["manufacturing_champion 上海市 cumulative 48"]),
    ("深圳拥有独角兽企業34間。", None, ["unicorn 深圳市 cumulative 34"]),
    (
        "拟认定412户企业为2023年云南省专精特新中小企业，昆明市189户。",
        "云南省",
        ["srdi_sme 云南省 new 412 2023 proposed", "srdi_sme 昆明市 new 189 2023 proposed"],
    ),
    (
        "单项冠军企业株洲6家，湘潭3家。",
        None,
        ["manufacturing_champion 株洲市 cumulative 6", "manufacturing_champion 湘潭市 cumulative 3"],
    ),
    ("我市新添3个国家级制造业单项冠军。", "慈溪市", ["manufacturing_champion 慈溪市 new 3"]),
]

# An explicit zero is a claim.
NONE_AT_ALL: list[Row] = [
    (
        "2023年新增国家级制造业单项冠军企业0家，年末保有量为27家。",
        "无锡市",
        ["manufacturing_champion 无锡市 new 0 2023", "manufacturing_champion 无锡市 cumulative 27"],
    ),
    ("什邡市至今拥有的制造业单项冠军仍为0家。", "德阳市", ["manufacturing_champion 什邡市 cumulative 0"]),
    ("在国家级制造业单项冠军榜单上，青海目前仍为0家。", None, ["manufacturing_champion 青海省 cumulative 0"]),
    (
        "第五批“小巨人”名单公布，湖南共116家，张家界这一批是0家。",
        None,
        ["little_giant 湖南省 new 116 batch 5 confirmed", "little_giant 张家界市 new 0 batch 5 confirmed"],
    ),
    ("此前，我县的国家级“小巨人”一直是0家。", "兴国县", ["little_giant 兴国县 cumulative 0"]),
    ("截至2022年底，那曲市国家级“小巨人”企业为零家。", None, ["little_giant 那曲市 cumulative 0"]),
]

# Digits that a page's spaces tore apart; the year beside a batch; numbers between slashes.
DIGITS_AND_MARKS: list[Row] = [
    (
        "全市新认定 高新技术企业 3 1 2家，累计 2 4 08 家。",
        "江门市",
        ["high_tech 江门市 new 312 confirmed", "high_tech 江门市 cumulative 2408"],
    ),
    ("扬州累计拥有“小巨人”企业 1 0 7家。", None, ["little_giant 扬州市 cumulative 107"]),
    (
        "历批“小巨人”数量：第一批（2019）248家、第二批（2020）1744家。",
        None,
        ["little_giant 全国 new 248 batch 1 2019", "little_giant 全国 new 1744 batch 2 2020"],
    ),
    (
        "各地“小巨人”企业：广东（2025家）、江苏（2020）。",
        None,
        ["little_giant 广东省 cumulative 2025", "little_giant 江苏省 cumulative 2020"],
    ),
    (
        "第四批“小巨人”企业公布，济南、青岛、烟台分别 38 / 45 / 22 家。",
        None,
        [
            "little_giant 济南市 new 38 batch 4 confirmed",
            "little_giant 青岛市 new 45 batch 4 confirmed",
            "little_giant 烟台市 new 22 batch 4 confirmed",
        ],
    ),
]

ROWS = [
    *DIGITS_AND_MARKS,
    *SPELLINGS_AND_BOUNDS,
    *AT_LEAST,
    *ABOUT_AND_AT_MOST,
    *HANDWRITTEN,
    *OTHER_MEASURE_WORDS,
    *NONE_AT_ALL,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_figure_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
