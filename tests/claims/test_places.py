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
    ("深圳独角兽企业达34家，仅招商街道就占9家。", None, ["unicorn 深圳市 cumulative 34", "unicorn - cumulative 9"]),
]

# Short names, nicknames, one name for two places.
NICKNAMES_AND_SHORT_NAMES: list[Row] = [
    (
        "自治区工信厅公示2024年自治区专精特新中小企业拟认定名单，全疆共有141家企业入围。",
        None,
        ["srdi_sme 新疆维吾尔自治区 new 141 2024 proposed"],
    ),
    (
        "全浙国家级“小巨人”企业已有1800家，全川520家。",
        None,
        ["little_giant 浙江省 cumulative 1800", "little_giant 四川省 cumulative 520"],
    ),
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
    (
        "在全市6900家专精特新企业中，海淀区有2100家，朝阳、昌平、大兴三区均超过500家。",
        "北京市",
        [
            "srdi_sme 北京市 cumulative 6900",
            "srdi_sme 海淀区 cumulative 2100",
            "srdi_sme 朝阳区 cumulative ≥500",
            "srdi_sme 昌平区 cumulative ≥500",
            "srdi_sme 大兴区 cumulative ≥500",
        ],
    ),
    (
        "第四批甘肃省隐形冠军名单公布，肃南县、天祝县各有1家企业上榜。",
        None,
        [
            "hidden_champion 肃南裕固族自治县 new 1 batch 4 confirmed",
            "hidden_champion 天祝藏族自治县 new 1 batch 4 confirmed",
        ],
    ),
    (
        "凉山州国家高新技术企业突破130家，甘孜州11家。",
        "四川省",
        ["high_tech 凉山彝族自治州 cumulative ≥130", "high_tech 甘孜藏族自治州 cumulative 11"],
    ),
    ("沈阳和大连分别有独角兽企业3家和2家。", None, ["unicorn 沈阳市 cumulative 3", "unicorn 大连市 cumulative 2"]),
    ("走进浙江长兴，当地小巨人企业已有27家。", None, ["little_giant 长兴县 cumulative 27"]),
    ("前郭县高新技术企业增至9家。", None, ["high_tech 前郭尔罗斯蒙古族自治县 cumulative 9"]),
    (
        "2024年度省级专精特新中小企业公布，元氏县康平凉一家食品企业入选。",
        None,
        ["srdi_sme 元氏县 new 1 2024 confirmed"],
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

# Rows that share a number, places that go back to earlier ones, brackets, and whom a text is about.
WHOSE: list[Row] = [
    (
        "黑龙江省第六批“小巨人”名单公布，大庆、鸡西和佳木斯均为4家，黑河、伊春不足3家，绥化、七台河暂时是0家。",
        None,
        [
            "little_giant 大庆市 new 4 batch 6 confirmed",
            "little_giant 鸡西市 new 4 batch 6 confirmed",
            "little_giant 佳木斯市 new 4 batch 6 confirmed",
            "little_giant 黑河市 new ≤3 batch 6 confirmed",
            "little_giant 伊春市 new ≤3 batch 6 confirmed",
            "little_giant 绥化市 new 0 batch 6 confirmed",
            "little_giant 七台河市 new 0 batch 6 confirmed",
        ],
    ),
    (
        "第五批“小巨人”企业公示，上饶61家、抚州44家，两市合计逾百家。",
        "江西省",
        [
            "little_giant 上饶市 new 61 batch 5 proposed",
            "little_giant 抚州市 new 44 batch 5 proposed",
            "little_giant - new ≥100 batch 5 proposed",
        ],
    ),
    (
        "贵州的“小巨人”企业，第五批有41家；云南从58家减少到了33家。",
        None,
        [
            "little_giant 贵州省 new 41 batch 5",
            "little_giant 云南省 new 33 batch 5",
        ],
    ),
    (
        "第六批“小巨人”企业名单公示后，江西（77家）超过辽宁（61家）、天津（58家）。",
        None,
        [
            "little_giant 江西省 new 77 batch 6 proposed",
            "little_giant 辽宁省 new 61 batch 6 proposed",
            "little_giant 天津市 new 58 batch 6 proposed",
        ],
    ),
    (
        "山西省专精特新中小企业名单已经公布。阳泉的传感器、晋城的光机电都有新面孔，两地分别有26家和31家。",
        None,
        ["srdi_sme 阳泉市 cumulative 26", "srdi_sme 晋城市 cumulative 31"],
    ),
    (
        "第六批“小巨人”企业公示名单：福建（不含厦门）112家，厦门49家；辽宁（不含大连）61家。",
        None,
        [
            "little_giant 福建省 new 112 batch 6 proposed [不含厦门]",
            "little_giant 厦门市 new 49 batch 6 proposed",
            "little_giant 辽宁省 new 61 batch 6 proposed [不含大连]",
        ],
    ),
    (
        "全国第四批“小巨人”4328家，福建133家（含厦门34家），辽宁209家（包括大连57家）。",
        None,
        [
            "little_giant 全国 new 4328 batch 4",
            "little_giant 福建省 new 133 batch 4",
            "little_giant 厦门市 new 34 batch 4",
            "little_giant 辽宁省 new 209 batch 4",
            "little_giant 大连市 new 57 batch 4",
        ],
    ),
    (
        "海宁现有“小巨人”企业33家，嘉兴市级专精特新中小企业276家。",
        "海宁市",
        ["little_giant 海宁市 cumulative 33", "srdi_sme 海宁市 cumulative 276 municipal"],
    ),
    (
        "肇东的家底：全市拥有高新技术企业37家，省级专精特新中小企业21家，绥化市级瞪羚企业5家。",
        None,
        ["high_tech 肇东市 cumulative 37", "srdi_sme 肇东市 cumulative 21", "gazelle 肇东市 cumulative 5 municipal"],
    ),
    (
        "宜兴环保产业向上。全市（无锡）57家省级隐形冠军企业中，宜兴占了9家。",
        None,
        ["hidden_champion 无锡市 cumulative 57", "hidden_champion 宜兴市 cumulative 9"],
    ),
    (
        "甘肃有国家级“小巨人”企业104家，其中兰州31家；全国制造业单项冠军12家。",
        None,
        [
            "little_giant 甘肃省 cumulative 104",
            "little_giant 兰州市 cumulative 31",
            "manufacturing_champion 甘肃省 cumulative 12",
        ],
    ),
    (
        "第三批瞪羚企业名单揭晓，全市47家企业入选，其中金普新区15家、甘井子区11家、旅顺口区3家。",
        "大连市",
        [
            "gazelle 大连市 new 47 batch 3 confirmed",
            "gazelle - new 15 batch 3 confirmed",
            "gazelle 甘井子区 new 11 batch 3 confirmed",
            "gazelle 旅顺口区 new 3 batch 3 confirmed",
        ],
    ),
    (
        "甘肃“小巨人”累计104家。兰州大科学装置建设提速，今年又有两台设备完成调试、通过验收并交付使用。新增国家级专精特新“小巨人”18家。",
        "甘肃省",
        ["little_giant 甘肃省 cumulative 104", "little_giant 甘肃省 new 18"],
    ),
    (
        "今年省工信厅还认定省级专精特新中小企业402家，铜仁市有23家。",
        "铜仁市",
        ["srdi_sme 贵州省 new 402 confirmed", "srdi_sme 铜仁市 new 23 confirmed"],
    ),
    (
        "滁州市科技型中小企业评价入库结果公布，全市入库1873家。天长、明光、凤阳均超过150家，来安突破百家，达到118家。全市高新技术企业达到1102家。",
        None,
        [
            "tech_sme 滁州市 new 1873 national",
            "tech_sme 天长市 new ≥150 national",
            "tech_sme 明光市 new ≥150 national",
            "tech_sme 凤阳县 new ≥150 national",
            "tech_sme 来安县 new 118 national",
            "high_tech 滁州市 cumulative 1102",
        ],
    ),
    (
        "睢宁县江苏格利尔、江苏天岭新材两家企业入选第五批“小巨人”。",
        None,
        ["little_giant 睢宁县 new 2 batch 5 confirmed"],
    ),
    (
        "遵义的航天新力、安顺的安大锻造、铜仁的万山新材等6家企业跻身国家制造业单项冠军。",
        "贵州省",
        ["manufacturing_champion 贵州省 new 6 confirmed"],
    ),
    (
        "吕梁：煤城新路\n论增速，在山西各市里仅次于晋城。省级专精特新中小企业现有87家。",
        None,
        ["srdi_sme 吕梁市 cumulative 87"],
    ),
    (
        "青海省新认定一批创新型中小企业，格尔木、德令哈两市各有7家。",
        None,
        ["innovative_sme 格尔木市 new 7 confirmed", "innovative_sme 德令哈市 new 7 confirmed"],
    ),
    (
        "决定取消遵义某某科技有限公司等6家企业的高新技术企业资格。\n"
        "贵州省科学技术厅  贵州省财政厅  国家税务总局贵州省税务局",
        None,
        ["high_tech 贵州省 revoked 6 confirmed"],
    ),
    (
        "工信部官员21日在厦门一场民企峰会上表示，大陆至去年底累计培育专精特新“小巨人”企业1.2万家。",
        None,
        ["little_giant 全国 cumulative 12000"],
    ),
    ("记者在贵阳举行的发布会上获悉，全国高新技术企业达46万家。", None, ["high_tech 全国 cumulative 460000"]),
    ("论小巨人企业，太仓仅次于苏州工业园区，有92家。", "苏州市", ["little_giant 太仓市 cumulative 92"]),
    (
        "第五批瞪羚企业名单公布，宜兴上榜5家。连同头四批的13家，如今有18家，放到全国县域中也不算少。",
        None,
        [
            "gazelle 宜兴市 new 5 batch 5 confirmed",
            "gazelle 宜兴市 cumulative 13 batches 1-4",
            "gazelle 宜兴市 cumulative 18 batches 1-5",
        ],
    ),
    ("对标先进还有差距：高新技术企业，我县只有61家，而邻县已有130家。", "平阳县", ["high_tech 平阳县 cumulative 61"]),
    (
        "2023年度拟备案瞪羚企业名单公示，沈阳56家、大连43家；独角兽企业1家，来自沈阳。",
        None,
        [
            "gazelle 沈阳市 new 56 2023 proposed",
            "gazelle 大连市 new 43 2023 proposed",
            "unicorn 沈阳市 new 1 2023 proposed",
        ],
    ),
    (
        "洛阳有17家企业被认定为河南省首批创新龙头企业，23家企业入选河南省瞪羚企业。",
        None,
        ["gazelle 洛阳市 new 23 confirmed provincial"],
    ),
    (
        "记者：咱们市里今年情况如何？局长：第六批小巨人批了17家，去年第五批是26家。",
        None,
        ["little_giant - new 17 batch 6", "little_giant - new 26 batch 5"],
    ),
]

# What only a part was counted for does not stay whom the text is about: the next paragraph is about the whole again.
ABOUT_THE_WHOLE_AGAIN: list[Row] = [
    (
        "山西省第五批专精特新中小企业名单公布，全省共310家。太原130家，阳泉最少，只有9家。\n省级“小巨人”现有260家。",
        None,
        [
            "srdi_sme 山西省 new 310 batch 5 confirmed",
            "srdi_sme 太原市 new 130 batch 5 confirmed",
            "srdi_sme 阳泉市 new 9 batch 5 confirmed",
            "little_giant 山西省 cumulative 260 provincial",
        ],
    ),
    (
        "截至去年底，黑龙江省高新技术企业达4100家。\n大庆高新技术企业420家。\n科技型中小企业现有5200家。",
        None,
        [
            "high_tech 黑龙江省 cumulative 4100",
            "high_tech 大庆市 cumulative 420",
            "tech_sme 黑龙江省 cumulative 5200",
        ],
    ),
]

# Papers abroad call the nation by its capital; a city's whole is held against one of its counties, or split up by it.
FROM_AFAR: list[Row] = [
    # a firm's name holds words (与, 统计) that mean nothing there, and an outlet's name no nation
    (
        "中国吉林网讯 近日，吉林省工信厅下发通知，认定长春鸿运光电子与生物统计识别技术有限公司等312户企业"
        "为2023年度第一批省级专精特新中小企业。"
        "\n长春企业最多，达到137户；吉林市61户。",
        None,
        [
            "srdi_sme 吉林省 new 312 batch 1 2023 confirmed",
            "srdi_sme 长春市 new 137 batch 1 2023 confirmed",
            "srdi_sme 吉林市 new 61 batch 1 2023 confirmed",
        ],
    ),
    # what is done first in the whole province is not done by it
    (
        "佛山在全省率先评选市级制造业单项冠军，两批下来已认定66家。",
        "佛山市",
        ["manufacturing_champion 佛山市 cumulative 66 batches 1-2 confirmed municipal"],
    ),
    # a ministry's rules, by their number, are no ministry
    (
        "四川省经济和信息化厅\n根据《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号），拟将成都弘毅科技有限公司等1203户企业"
        "公告为2025年第二批创新型中小企业。",
        None,
        ["innovative_sme 四川省 new 1203 batch 2 2025 proposed"],
    ),
    (
        "新华财经北京7月20日电 各地第五批专精特新“小巨人”企业名单陆续公示完毕，入围企业合计3671家。",
        None,
        ["little_giant 全国 new 3671 batch 5 proposed"],
    ),
    (
        "第七批专精特新小巨人名单公示，全省807家入选，占全国3482家的23.2%。",
        "江苏省",
        ["little_giant 江苏省 new 807 batch 7 proposed", "little_giant 全国 new 3482 batch 7 proposed"],
    ),
    (
        "第五批国家级专精特新“小巨人”企业名单公布，我市新增38家，其中乐清市14家。",
        None,
        ["little_giant 温州市 new 38 batch 5 confirmed", "little_giant 乐清市 new 14 batch 5 confirmed"],
    ),
    (
        "台媒报道，大陆第六批“小巨人”已选出3012家。北京官方称，六批合计逾1.4万家。",
        None,
        ["little_giant 全国 new 3012 batch 6 confirmed", "little_giant 全国 cumulative ≥14000 batches 1-6"],
    ),
    (
        "第三批“小巨人”企业里，昆山斩获12家，占苏州全市（30家）的四成。",
        "昆山市",
        ["little_giant 昆山市 new 12 batch 3 confirmed", "little_giant 苏州市 new 30 batch 3 confirmed"],
    ),
    (
        "咱们全区“小巨人”有六十二家。也要看到差距：隔壁禅城，“小巨人”已经八十一家了；深圳龙华一个区就有两百多家。",
        "三水区",
        [
            "little_giant 三水区 cumulative 62",
            "little_giant 禅城区 cumulative 81",
            "little_giant 龙华区 cumulative ≥200",
        ],
    ),
    (
        "我区高新技术企业九百家，隔壁新城，高新技术企业已经一千一百家。",
        "三水区",
        ["high_tech 三水区 cumulative 900"],
    ),
    (
        "我县“小巨人”12家，人家光去年就新增“小巨人”20家。",
        "桐庐县",
        ["little_giant 桐庐县 cumulative 12"],
    ),
    (
        "我县“小巨人”12家，近邻富阳有“小巨人”35家，隔壁建德18家。",
        "桐庐县",
        ["little_giant 桐庐县 cumulative 12", "little_giant 富阳区 cumulative 35", "little_giant 建德市 cumulative 18"],
    ),
    (
        "全市“小巨人”112家。反观兄弟城市，“小巨人”都过了300家。",
        "泰州市",
        ["little_giant 泰州市 cumulative 112"],
    ),
    (
        "中山国家级“小巨人”达71家。石岐9家、东城7家、南头6家。",
        "中山市",
        [
            "little_giant 中山市 cumulative 71",
            "little_giant 中山市 cumulative 9 [石岐]",
            "little_giant 中山市 cumulative 7 [东城]",
            "little_giant 中山市 cumulative 6 [南头]",
        ],
    ),
    (
        "贵州第七批“小巨人”仅16家入围，贵阳占9家，遵义、安顺各1家；海南比贵州少3家，为13家。",
        None,
        [
            "little_giant 贵州省 new 16 batch 7 confirmed",
            "little_giant 贵阳市 new 9 batch 7 confirmed",
            "little_giant 遵义市 new 1 batch 7 confirmed",
            "little_giant 安顺市 new 1 batch 7 confirmed",
            "little_giant 海南省 new 13 batch 7 confirmed",
        ],
    ),
]

# Places that say where firms are, among whom a place ranks, or whose paper was followed, and have none of the number.
HOLDERS_AMONG_OTHER_PLACES: list[Row] = [
    (
        "江西省第八批专精特新中小企业公示 76家赣州企业入围",
        None,
        ["srdi_sme 赣州市 new 76 batch 8 proposed"],
    ),
    (
        "天津市级单项冠军企业共有98家，七成以上分布在滨海新区、西青区和北辰区；拥有国家级单项冠军25家，国家级“小巨人”企业180家。",
        "天津市",
        [
            "manufacturing_champion 天津市 cumulative 98 provincial",
            "manufacturing_champion 天津市 cumulative 25",
            "little_giant 天津市 cumulative 180",
        ],
    ),
    (
        "胡润研究院发布《2023全球独角兽榜》。杭州连续两年成为进步最快的中国城市之一，独角兽由2019年的9家增至如今的22家。",
        None,
        ["unicorn 杭州市 cumulative 9", "unicorn 杭州市 cumulative 22"],
    ),
    (
        "云南发布2023年第一批创新型中小企业拟认定名单\n根据《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号），"
        "经企业自评、省工业和信息化厅抽查，拟认定2023年第一批创新型中小企业520户，现予公示。",
        None,
        ["innovative_sme 云南省 new 520 batch 1 2023 proposed"],
    ),
    ("第六批创新型中小企业名单里，昌平也有62家。", "昌平区", ["innovative_sme 昌平区 new 62 batch 6"]),
    ("2024全球独角兽榜：中国340家，谁在涨，谁掉队？", None, ["unicorn 全国 cumulative 340"]),
    (
        "包头：中央财政“点名”支持，5户“小巨人”再添动力\n在2025年重点支持“小巨人”企业名单中，包头市共有5户企业入围。",
        None,
        ["key_little_giant 包头市 new 5 2025 confirmed"],
    ),
]

ROWS = [
    *HOLDERS_AMONG_OTHER_PLACES,
    *WHOSE,
    *OURS,
    *SENTENCES_BACK,
    *ABOUT_THE_WHOLE_AGAIN,
    *GRANTOR_AND_HOLDER,
    *NO_DIVISION,
    *NICKNAMES_AND_SHORT_NAMES,
    *NAMES,
    *FROM_AFAR,
]


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
