"""Whose enterprises are counted."""

from __future__ import annotations

import pytest

from pipeline.claims import find_claims
from tests.claims.notation import Row, claimed

# 我市, 全省, 该区 and their kin mean the outlet's own place, else the nearest named place before.
OURS: list[Row] = [
    ("我市有国家级“小巨人”15家。", "鄂州市", ["little_giant 鄂州市 cumulative 15"]),
    ("我市有国家级“小巨人”15家。", "鹿城区", ["little_giant 温州市 cumulative 15"]),
    ("我省有国家级“小巨人”15家。", "鄂州市", ["little_giant 湖北省 cumulative 15"]),
    ("全区国家级专精特新“小巨人”企业达33家。", "广西壮族自治区", ["little_giant 广西壮族自治区 cumulative 33"]),
    ("南通举行新闻发布会。全市国家级专精特新“小巨人”企业达198家。", None, ["little_giant 南通市 cumulative 198"]),
    ("江苏省工信厅公布，全省专精特新中小企业达1.2万家。", None, ["srdi_sme 江苏省 cumulative 12000"]),
    (
        "近日，记者从黑龙江省科技厅获悉，全省高新技术企业达5000家，居东北地区首位。",
        None,
        ["high_tech 黑龙江省 cumulative 5000"],
    ),
    (
        "全区新增专精特新中小企业86家，我市11家。",
        "巴彦淖尔市",
        ["srdi_sme 内蒙古自治区 new 86", "srdi_sme 巴彦淖尔市 new 11"],
    ),
    (
        "我市累计拥有省级专精特新中小企业96家。\n其中，岳阳楼区9家、汨罗市7家、平江县5家。",
        None,
        [
            "srdi_sme 岳阳市 cumulative 96",
            "srdi_sme 岳阳楼区 cumulative 9",
            "srdi_sme 汨罗市 cumulative 7",
            "srdi_sme 平江县 cumulative 5",
        ],
    ),
    (
        "我市14家企业上榜第五批国家级专精特新“小巨人”，数量居温州各县（市、区）首位。",
        "瑞安市",
        ["little_giant 瑞安市 new 14 batch 5 confirmed"],
    ),
    (
        "目前我区拥有国家级专精特新“小巨人”企业98家，重点“小巨人”企业14家。",
        "松江区",
        ["little_giant 松江区 cumulative 98", "key_little_giant 松江区 cumulative 14"],
    ),
    ("沛县位于徐州西北部。全县高新技术企业达到87家。", "沛县", ["high_tech 沛县 cumulative 87"]),
    (
        "长垣，中国起重机械名城。截至今年6月底，这座豫北小城拥有高新技术企业96家、国家级专精特新“小巨人”企业7家。",
        None,
        ["high_tech 长垣市 cumulative 96", "little_giant 长垣市 cumulative 7"],
    ),
    (
        "深圳市南山区政府透露，截至2023年底，该区国家高新技术企业已逾5000家。",
        None,
        ["high_tech 南山区 cumulative ≥5000"],
    ),
    (
        "常州凭什么叫板“新能源之都”？这座城市的国家级专精特新“小巨人”企业已有178家。",
        None,
        ["little_giant 常州市 cumulative 178"],
    ),
    (
        "截至11月底，咱宁乡的省级“小巨人”已有119家，国家级“小巨人”有18家。",
        "宁乡市",
        ["little_giant 宁乡市 cumulative 119 provincial", "little_giant 宁乡市 cumulative 18"],
    ),
    (
        "成渝两地共有7家企业登上胡润独角兽榜单，其中我市独占6家。",
        "成都市",
        ["unicorn - cumulative 7", "unicorn 成都市 cumulative 6"],
    ),
    (
        "第五批“小巨人”公示，我市33家企业榜上有名，湖南全省共有116家企业入围。",
        "长沙市",
        ["little_giant 长沙市 new 33 batch 5 proposed", "little_giant 湖南省 new 116 batch 5 proposed"],
    ),
    (
        "去年全市国家科技型中小企业入库187家，全省拥有国家高新技术企业2200家。",
        "遵义市",
        ["tech_sme 遵义市 new 187 national", "high_tech 贵州省 cumulative 2200"],
    ),
    (
        "截至10月底，本市有效期内创新型中小企业超过8700家，国家级专精特新“小巨人”企业1035家。",
        "北京市",
        ["innovative_sme 北京市 cumulative ≥8700 [有效期内]", "little_giant 北京市 cumulative 1035"],
    ),
    (
        "全市高新技术企业168家，省级瞪羚企业11家，总数在宜春各县市区中排名第二。",
        "樟树市",
        ["high_tech 樟树市 cumulative 168", "gazelle 樟树市 cumulative 11 provincial"],
    ),
    (
        "如今，我区国家级专精特新“小巨人”企业已有112家。",
        "广西壮族自治区",
        ["little_giant 广西壮族自治区 cumulative 112"],
    ),
    (
        "我区国家高新技术企业突破5300家，全市则超过2.4万家。",
        "浦东新区",
        ["high_tech 浦东新区 cumulative ≥5300", "high_tech 上海市 cumulative ≥24000"],
    ),
    (
        "武汉举行新闻发布会，市科技局负责人介绍，全市高新技术企业总量突破1.4万家。",
        None,
        ["high_tech 武汉市 cumulative ≥14000"],
    ),
    (
        "永康至今已有省级隐形冠军企业5家；金华全市省级隐形冠军企业共16家。",
        None,
        ["hidden_champion 永康市 cumulative 5", "hidden_champion 金华市 cumulative 16"],
    ),
    ("乐清柳市镇电气企业云集，乐清全市的国家级“小巨人”达到43家。", None, ["little_giant 乐清市 cumulative 43"]),
    (
        "“世界五金之都”永康的工业转型正在提速。当地拥有国家高新技术企业415家，省级隐形冠军企业9家。",
        None,
        ["high_tech 永康市 cumulative 415", "hidden_champion 永康市 cumulative 9"],
    ),
]

# The place stands a sentence, a headline or a paragraph before its number.
SENTENCES_BACK: list[Row] = [
    (
        "宁津：梯次培育见实效\n第二批“小巨人”复核中，参加的企业全部过关。目前，该县共有省级专精特新中小企业48家、"
        "省级瞪羚企业11家。",
        None,
        ["srdi_sme 宁津县 cumulative 48", "gazelle 宁津县 cumulative 11 provincial"],
    ),
    (
        "走进东莞\n松山湖畔机声隆隆。\n国家级专精特新“小巨人”企业216家，国家级制造业单项冠军19家。",
        None,
        ["little_giant 东莞市 cumulative 216", "manufacturing_champion 东莞市 cumulative 19"],
    ),
    (
        "江阴，长江边的“制造业第一县”。大树底下，也长出了成片的“小树”：国家制造业单项冠军33个，"
        "国家级专精特新“小巨人”企业86家。",
        None,
        ["manufacturing_champion 江阴市 cumulative 33", "little_giant 江阴市 cumulative 86"],
    ),
    (
        "走进羊绒小镇，三百台横机昼夜运转。目前，全县省级专精特新中小企业达到72家，国家级专精特新“小巨人”3家。",
        "清河县",
        ["srdi_sme 清河县 cumulative 72", "little_giant 清河县 cumulative 3"],
    ),
    (
        "黑龙江把科教优势变成发展胜势：高新技术企业由2020年底的1932家增加到2024年底的5218家。",
        None,
        ["high_tech 黑龙江省 cumulative 1932", "high_tech 黑龙江省 cumulative 5218"],
    ),
    (
        "佛山市工信局举行通气会。\n截至5月底，全市国家高新技术企业超过1.1万家。",
        None,
        ["high_tech 佛山市 cumulative ≥11000"],
    ),
    (
        "投资江阴\n地处长三角几何中心，交通便利。\n国家高新技术企业1500余家，国家级专精特新“小巨人”企业97家。",
        None,
        ["high_tech 江阴市 cumulative ≥1500", "little_giant 江阴市 cumulative 97"],
    ),
]

# The place that grants the title stands beside the one whose firms are counted.
GRANTOR_AND_HOLDER: list[Row] = [
    ("洛阳27家企业入选2023年度河南省瞪羚企业名单。", "洛阳市", ["gazelle 洛阳市 new 27 2023 confirmed provincial"]),
    (
        "2023年，全市新认定青岛市级专精特新中小企业112家、省级专精特新中小企业38家。",
        "胶州市",
        ["srdi_sme 胶州市 new 112 2023 confirmed municipal", "srdi_sme 胶州市 new 38 2023 confirmed"],
    ),
    (
        "我市现有国家级单项冠军企业16家，宁波市级单项冠军企业34家。",
        "慈溪市",
        ["manufacturing_champion 慈溪市 cumulative 16", "manufacturing_champion 慈溪市 cumulative 34 municipal"],
    ),
    ("我市有效期内的四川省专精特新中小企业共176家。", "德阳市", ["srdi_sme 德阳市 cumulative 176 [有效期内]"]),
    ("全区拥有北京市专精特新中小企业1683家。", "海淀区", ["srdi_sme 海淀区 cumulative 1683"]),
    (
        "我区有泰州市级瞪羚企业19家、省级专精特新中小企业88家。",
        "姜堰区",
        ["gazelle 姜堰区 cumulative 19 municipal", "srdi_sme 姜堰区 cumulative 88"],
    ),
    ("苏州拥有江苏省瞪羚企业851家。", None, ["gazelle 苏州市 cumulative 851 provincial"]),
    (
        "日前，市经信局认定2023年度德阳市级专精特新中小企业46家，什邡、广汉各占11家，旌阳区9家。",
        "德阳市",
        [
            "srdi_sme 德阳市 new 46 2023 confirmed municipal",
            "srdi_sme 什邡市 new 11 2023 confirmed municipal",
            "srdi_sme 广汉市 new 11 2023 confirmed municipal",
            "srdi_sme 旌阳区 new 9 2023 confirmed municipal",
        ],
    ),
    (
        "在山东省工信厅公布的2023年度省瞪羚企业名单中，胶州有12家企业上榜。",
        "胶州市",
        ["gazelle 胶州市 new 12 2023 confirmed provincial"],
    ),
    ("我区已累计拥有市级专精特新中小企业265家。", "璧山区", ["srdi_sme 璧山区 cumulative 265"]),
    ("认定46家企业为2024年度武进区瞪羚企业。", "武进区", ["gazelle 武进区 new 46 2024 confirmed county"]),
    (
        "认定843家企业为2023年度苏州市级专精特新中小企业，其中昆山市162家，吴江区121家。",
        "苏州市",
        [
            "srdi_sme 苏州市 new 843 2023 confirmed municipal",
            "srdi_sme 昆山市 new 162 2023 confirmed municipal",
            "srdi_sme 吴江区 new 121 2023 confirmed municipal",
        ],
    ),
    (
        "第五批市级专精特新中小企业名单公布，86家企业榜上有名，其中无为市19家。",
        "芜湖市",
        ["srdi_sme 芜湖市 new 86 batch 5 confirmed municipal", "srdi_sme 无为市 new 19 batch 5 confirmed municipal"],
    ),
    (
        "贵州省认定的首批省级制造业单项冠军企业共20家，贵阳占7家。",
        None,
        [
            "manufacturing_champion 贵州省 new 20 batch 1 confirmed provincial",
            "manufacturing_champion 贵阳市 new 7 batch 1 confirmed provincial",
        ],
    ),
]

# Zones, regions, the corps, several cities in one number.
NO_DIVISION: list[Row] = [
    ("苏州工业园区国家高新技术企业达2489家。", None, ["high_tech - cumulative 2489"]),
    ("鼓楼区新增国家级专精特新“小巨人”企业9家。", None, ["little_giant - new 9"]),
    (
        "鼓楼区新增国家级专精特新“小巨人”企业9家，南京市新增86家。",
        None,
        ["little_giant 鼓楼区 new 9", "little_giant 南京市 new 86"],
    ),
    ("长三角地区专精特新“小巨人”企业达3800家。", None, ["little_giant - cumulative 3800"]),
    ("兵团已培育184家专精特新中小企业。", None, ["srdi_sme - cumulative 184"]),
    ("深圳南山和宝安两区“小巨人”企业合计436家。", None, ["little_giant - cumulative 436"]),
    (
        "截至2023年底，武汉东湖高新区高新技术企业总数达5700家，同期武汉全市国家级“小巨人”为309家。",
        None,
        ["high_tech - cumulative 5700", "little_giant 武汉市 cumulative 309"],
    ),
    (
        "第四批专精特新“小巨人”公示，东部地区2653家，中部地区968家，浙江603家。",
        None,
        [
            "little_giant - new 2653 batch 4 proposed",
            "little_giant - new 968 batch 4 proposed",
            "little_giant 浙江省 new 603 batch 4 proposed",
        ],
    ),
    ("长三角G60九城市集聚国家级专精特新“小巨人”企业1328家。", "松江区", ["little_giant - cumulative 1328"]),
    (
        "第五批“小巨人”名单公布，湖南共116家，长株潭三市合起来斩获82家，长沙61家。",
        None,
        [
            "little_giant 湖南省 new 116 batch 5 confirmed",
            "little_giant - new 82 batch 5 confirmed",
            "little_giant 长沙市 new 61 batch 5 confirmed",
        ],
    ),
    (
        "百强县共拥有国家级专精特新“小巨人”企业1274家，昆山有68家。",
        None,
        ["little_giant - cumulative 1274", "little_giant 昆山市 cumulative 68"],
    ),
    (
        "认定41家企业为2024年度兵团级专精特新中小企业，其中石河子市14家、阿拉尔市7家。",
        None,
        [
            "srdi_sme - new 41 2024 confirmed",
            "srdi_sme 石河子市 new 14 2024 confirmed",
            "srdi_sme 阿拉尔市 new 7 2024 confirmed",
        ],
    ),
    (
        "截至2023年底，蜀山区、包河区国家高新技术企业分别达到1123家和1016家，合肥高新区有2800多家。",
        "合肥市",
        ["high_tech 蜀山区 cumulative 1123", "high_tech 包河区 cumulative 1016", "high_tech - cumulative ≥2800"],
    ),
    (
        "吉林2023年入库国家科技型中小企业5806家，其中长春市4012家；长春新区单独统计，入库1730家。",
        None,
        [
            "tech_sme 吉林省 new 5806 2023 national",
            "tech_sme 长春市 new 4012 2023 national",
            "tech_sme - new 1730 2023 national",
        ],
    ),
    (
        "呼和浩特、包头、鄂尔多斯三市就有高新技术企业1400多家，阿拉善盟有23家。",
        None,
        ["high_tech - cumulative ≥1400", "high_tech 阿拉善盟 cumulative 23"],
    ),
    (
        "全区国家高新技术企业超4600家，其中天津经开区1180家。",
        "滨海新区",
        ["high_tech 滨海新区 cumulative ≥4600", "high_tech - cumulative 1180"],
    ),
    (
        "松山湖高新区聚集国家高新技术企业674家，所在城市东莞拥有国家高新技术企业逾9000家。",
        None,
        ["high_tech - cumulative 674", "high_tech 东莞市 cumulative ≥9000"],
    ),
    (
        "全市高新技术企业3100家，其中南通经济技术开发区420家、海安市560家。",
        "南通市",
        ["high_tech 南通市 cumulative 3100", "high_tech - cumulative 420", "high_tech 海安市 cumulative 560"],
    ),
    (
        "余杭仓前街道有国家级专精特新“小巨人”企业26家、国家高新技术企业700家。",
        None,
        ["little_giant - cumulative 26", "high_tech - cumulative 700"],
    ),
]

# Short names, nicknames, one name for two places.
NICKNAMES_AND_SHORT_NAMES: list[Row] = [
    ("羊城2023年底拥有高新技术企业1.3万家。", None, ["high_tech 广州市 cumulative 13000"]),
    (
        "粤苏之间仍在拉锯，江苏国家级“小巨人”2175家，广东2089家。",
        None,
        ["little_giant 江苏省 cumulative 2175", "little_giant 广东省 cumulative 2089"],
    ),
    (
        "2023年云南省专精特新中小企业拟认定名单公示，红河州31户，大理州19户，楚雄州17户，怒江州为0户。",
        "云南省",
        [
            "srdi_sme 红河哈尼族彝族自治州 new 31 2023 proposed",
            "srdi_sme 大理白族自治州 new 19 2023 proposed",
            "srdi_sme 楚雄彝族自治州 new 17 2023 proposed",
            "srdi_sme 怒江傈僳族自治州 new 0 2023 proposed",
        ],
    ),
    (
        "吉林省入库国家科技型中小企业里，长春市4012家、吉林市553家、延边朝鲜族自治州271家。",
        None,
        [
            "tech_sme 长春市 new 4012 national",
            "tech_sme 吉林市 new 553 national",
            "tech_sme 延边朝鲜族自治州 new 271 national",
        ],
    ),
    (
        "海南全省高新技术企业1713家，海南藏族自治州有3家。",
        None,
        ["high_tech 海南省 cumulative 1713", "high_tech 海南藏族自治州 cumulative 3"],
    ),
    (
        "北京朝阳区、长春朝阳区分别有国家级“小巨人”企业92家和18家。",
        None,
        ["little_giant 朝阳区 cumulative 92", "little_giant 朝阳区 cumulative 18"],
    ),
    (
        "长沙县国家级“小巨人”有34家，长沙全市有172家。",
        None,
        ["little_giant 长沙县 cumulative 34", "little_giant 长沙市 cumulative 172"],
    ),
    ("星城长沙拥有国家级制造业单项冠军29家。", None, ["manufacturing_champion 长沙市 cumulative 29"]),
    ("鹏城国家级“小巨人”企业742家。", None, ["little_giant 深圳市 cumulative 742"]),
    ("泉城2022年有省级瞪羚企业358家。", None, ["gazelle 济南市 cumulative 358 provincial"]),
    (
        "35家国家级“小巨人”在各盟市的分布是：赤峰和通辽各3家，兴安盟1家，锡林郭勒盟2家。",
        "内蒙古自治区",
        [
            "little_giant 内蒙古自治区 cumulative 35",
            "little_giant 赤峰市 cumulative 3",
            "little_giant 通辽市 cumulative 3",
            "little_giant 兴安盟 cumulative 1",
            "little_giant 锡林郭勒盟 cumulative 2",
        ],
    ),
]

# Old names, short names, names that several counties share, names inside other names.
NAMES: list[Row] = [
    ("国家级“小巨人”企业有15家。", None, []),
    ("浦东新区国家级专精特新“小巨人”企业达180家。", None, ["little_giant 浦东新区 cumulative 180"]),
    ("南京市鼓楼区有高新技术企业420家。", None, ["high_tech 鼓楼区 cumulative 420"]),
    ("鼓楼区有高新技术企业420家。", None, ["high_tech - cumulative 420"]),
    ("鼓楼区有高新技术企业420家。", "福州市", ["high_tech 鼓楼区 cumulative 420"]),
    ("襄樊市有高新技术企业210家。", None, ["high_tech 襄阳市 cumulative 210"]),
    ("内蒙古有国家级专精特新“小巨人”企业40家。", None, ["little_giant 内蒙古自治区 cumulative 40"]),
    (
        "常州新北、武进、天宁“小巨人”企业分别为60家、72家、15家。",
        None,
        ["little_giant 新北区 cumulative 60", "little_giant 武进区 cumulative 72", "little_giant 天宁区 cumulative 15"],
    ),
    ("55家温州企业入选第四批国家级专精特新“小巨人”。", None, ["little_giant 温州市 new 55 batch 4 confirmed"]),
]

ROWS = [*OURS, *SENTENCES_BACK, *GRANTOR_AND_HOLDER, *NO_DIVISION, *NICKNAMES_AND_SHORT_NAMES, *NAMES]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_place_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("第四批“小巨人”公示，重庆143家入选。其中渝北区19家。", "渝北区"),
        ("第四批“小巨人”公示，重庆143家入选。其中江北区19家。", "江北区"),
    ],
)
def test_counties_since_merged_are_counted_by_their_own_names(text: str, region: str) -> None:
    part = find_claims(text)[-1]
    assert (part.region, part.count) == (region, 19)
    assert part.region_code is not None
    assert part.region_code.startswith("50")
