"""The turns of phrase of city and county news: what a number goes back to, what it is added to, what it leaves out."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A figure that is taken up again, with whatever stands between the number and 企业, is split up and no new one.
TAKEN_UP_AGAIN: list[Row] = [
    (
        "湖北省第六批专精特新“小巨人”企业名单公布，全省58家入选。目前武汉已有“小巨人”企业309家。在58家新晋企业里，武汉32家，襄阳5家。",
        None,
        [
            "little_giant 湖北省 new 58 batch 6 confirmed",
            "little_giant 武汉市 cumulative 309",
            "little_giant 武汉市 new 32 batch 6 confirmed",
            "little_giant 襄阳市 new 5 batch 6 confirmed",
        ],
    ),
    (
        "湖北省第六批专精特新“小巨人”企业名单公布，全省58家入选。武汉已有“小巨人”企业309家。此次上榜的58家企业中，武汉32家。",
        None,
        [
            "little_giant 湖北省 new 58 batch 6 confirmed",
            "little_giant 武汉市 cumulative 309",
            "little_giant 武汉市 new 32 batch 6 confirmed",
        ],
    ),
    (
        "湖北省第六批专精特新“小巨人”企业名单公布，全省58家入选。武汉已有“小巨人”企业309家。新入选的58家，武汉占了32家，襄阳占了5家。",
        None,
        [
            "little_giant 湖北省 new 58 batch 6 confirmed",
            "little_giant 武汉市 cumulative 309",
            "little_giant 武汉市 new 32 batch 6 confirmed",
            "little_giant 襄阳市 new 5 batch 6 confirmed",
        ],
    ),
    (
        "第五批专精特新“小巨人”名单挂网公示，全国3600多家企业中，义乌有11家。",
        "义乌市",
        ["little_giant 全国 new ≥3600 batch 5 proposed", "little_giant 义乌市 new 11 batch 5 proposed"],
    ),
    (
        "第五批专精特新“小巨人”名单挂网公示，在全省384家入围企业里，义乌占据11席。",
        "义乌市",
        ["little_giant 浙江省 new 384 batch 5 proposed", "little_giant 义乌市 new 11 batch 5 proposed"],
    ),
    ("去年，全市50家企业里有11家拿下省级奖项。", "义乌市", []),
    (
        "宜昌有小巨人企业120家，其中6家是单项冠军。120家中，另有14家登陆A股。",
        "宜昌市",
        [
            "little_giant 宜昌市 cumulative 120",
            "manufacturing_champion 宜昌市 cumulative 6 [小巨人企业]",
            "little_giant 宜昌市 cumulative 14 [A股]",
        ],
    ),
    (
        "公布2023年度第一批省级专精特新中小企业名单，宜昌90户。从2021年的创新型中小企业走到今天不易。此次新认定的90户企业中，宜都市14户。",
        "宜昌市",
        ["srdi_sme 宜昌市 new 90 batch 1 2023 confirmed", "srdi_sme 宜都市 new 14 batch 1 2023 confirmed"],
    ),
]

# 这个数字 is the figure read last, at another time.
AT_ANOTHER_TIME: list[Row] = [
    (
        "2022年，武汉新认定高企4200家，总数达到12500家。而五年前，这一数字仅为3527家。",
        None,
        [
            "high_tech 武汉市 new 4200 2022 confirmed",
            "high_tech 武汉市 cumulative 12500",
            "high_tech 武汉市 cumulative 3527",
        ],
    ),
    (
        "武汉“小巨人”企业累计309家。2019年时，这个数还只有5家。",
        None,
        ["little_giant 武汉市 cumulative 309", "little_giant 武汉市 cumulative 5"],
    ),
    (
        "2024年武汉新增瞪羚企业620家。2023年，这一数字为591家。",
        None,
        ["gazelle 武汉市 new 620 2024", "gazelle 武汉市 new 591 2023"],
    ),
    ("武汉光谷有瞪羚企业622家。到2028年，这个数字将达到1000家。", None, ["gazelle - cumulative 622"]),
    (
        "武汉有效期内高新技术企业达到12500家。2017年，这个数字还是2827家。",
        None,
        ["high_tech 武汉市 cumulative 12500 [有效期内]", "high_tech 武汉市 cumulative 2827 [有效期内]"],
    ),
    (
        "江西高企2019年突破5000家，2023年首破万。",
        None,
        ["high_tech 江西省 cumulative ≥5000", "high_tech 江西省 cumulative ≥10000"],
    ),
]

# The verb behind a row of firms, products or titles is that of its first number too.
OF_A_ROW: list[Row] = [
    (
        "宜兴2家企业、3个产品入选第八批制造业单项冠军，另有5家企业通过复核。",
        "无锡市",
        [
            "manufacturing_champion 宜兴市 new 2 batch 8 confirmed",
            "manufacturing_champion 宜兴市 new 3 batch 8 confirmed [产品]",
            "manufacturing_champion 宜兴市 reviewed 5 confirmed",
        ],
    ),
    (
        "公布2022年度江苏省隐形冠军名单，无锡有隐形冠军18家、培育企业25家双双入围。",
        "无锡市",
        ["hidden_champion 无锡市 new 18 2022 confirmed", "hidden_champion_cultivation 无锡市 new 25 2022 confirmed"],
    ),
    (
        "无锡目前拥有小巨人企业240家、单项冠军60家，入选数居全省第二。",
        "无锡市",
        ["little_giant 无锡市 cumulative 240", "manufacturing_champion 无锡市 cumulative 60"],
    ),
    (
        "第六批小巨人和第八批单项冠军公布，无锡小巨人58家、单项冠军9家上榜。",
        "无锡市",
        ["little_giant 无锡市 new 58 batch 6 confirmed", "manufacturing_champion 无锡市 new 9 batch 8 confirmed"],
    ),
]

# 有 with a title that an office is only said to have granted tells of a stock.
ONLY_DESCRIBED: list[Row] = [
    (
        "截至2023年底，无锡拥有国家级小巨人企业240家，有省科技厅备案的瞪羚企业320家。",
        "无锡市",
        ["little_giant 无锡市 cumulative 240", "gazelle 无锡市 cumulative 320 provincial"],
    ),
    ("无锡还有经国家认定的单项冠军企业60家。", "无锡市", ["manufacturing_champion 无锡市 cumulative 60 confirmed"]),
    ("今年我市有新认定的高新技术企业1800家。", "无锡市", ["high_tech 无锡市 new 1800 confirmed"]),
    ("我市有第六批公布的国家级小巨人58家。", "无锡市", ["little_giant 无锡市 new 58 batch 6 confirmed"]),
    (
        "家底有多厚？入库的科技型中小企业8100家，小巨人280家。",
        "成都市",
        ["tech_sme 成都市 cumulative 8100 national", "little_giant 成都市 cumulative 280"],
    ),
    (
        "全市有效期内高企1.1万家，入库科技型中小企业8100家。",
        "成都市",
        ["high_tech 成都市 cumulative 11000 [有效期内]", "tech_sme 成都市 cumulative 8100 national"],
    ),
    (
        "2023年入库科技型中小企业8100家，新认定高企4000家。",
        "成都市",
        ["tech_sme 成都市 new 8100 2023 national", "high_tech 成都市 new 4000 2023 confirmed"],
    ),
    ("去年入库科技型中小企业8100家，比2021年多1200家。", "成都市", ["tech_sme 成都市 new 8100 2022 national"]),
]

# What a total is added to is of its title and place.
ADDED_TO_A_TOTAL: list[Row] = [
    (
        "连同此前入选的182家，无锡小巨人总数达到240家。",
        "无锡市",
        ["little_giant 无锡市 cumulative 182 confirmed", "little_giant 无锡市 cumulative 240"],
    ),
    (
        "算上早前获评的9家，宜兴的隐形冠军增加到15家。",
        "无锡市",
        ["hidden_champion 宜兴市 cumulative 9 confirmed", "hidden_champion 宜兴市 cumulative 15"],
    ),
    (
        "加上第五批的82家，无锡小巨人总数达到240家。",
        "无锡市",
        ["little_giant 无锡市 new 82 batch 5", "little_giant 无锡市 cumulative 240 batches 1-5"],
    ),
    (
        "加上今年新增的58家，无锡小巨人总数达到240家。",
        "无锡市",
        ["little_giant 无锡市 new 58", "little_giant 无锡市 cumulative 240"],
    ),
    (
        "第六批小巨人名单近日公示，加上此前的五批，无锡累计培育小巨人企业240家。",
        "无锡市",
        ["little_giant 无锡市 cumulative 240 batches 1-6 proposed"],
    ),
]

# A remark tells how many of a place's firms were only reviewed.
INCLUDING_REVIEWED: list[Row] = [
    (
        "河南省第六批小巨人公示，郑州以62家（含复核5家）居首，洛阳23家（含复核通过2家），新乡11家。",
        None,
        [
            "little_giant 郑州市 new_and_reviewed 62 batch 6 proposed",
            "little_giant 郑州市 reviewed 5 proposed",
            "little_giant 洛阳市 new_and_reviewed 23 batch 6 proposed",
            "little_giant 洛阳市 reviewed 2 proposed",
            "little_giant 新乡市 new_and_reviewed 11 batch 6 proposed",
        ],
    ),
    (
        "河南省公示第六批小巨人和第三批复核通过名单，郑州67家，其中复核通过5家；洛阳23家，其中复核2家。",
        None,
        [
            "little_giant 郑州市 new_and_reviewed 67 batch 6 proposed",
            "little_giant 郑州市 reviewed 5 batch 3 proposed",
            "little_giant 洛阳市 new_and_reviewed 23 batch 6 proposed",
            "little_giant 洛阳市 reviewed 2 batch 3 proposed",
        ],
    ),
    (
        "河南省第六批小巨人公示，郑州新增62家，复核通过5家。",
        None,
        ["little_giant 郑州市 new 62 batch 6 proposed", "little_giant 郑州市 reviewed 5 proposed"],
    ),
    (
        "工信部公示第九批制造业单项冠军，全国拟认定240家；复核方面，第二批有50家、第五批有90家拟予通过。",
        None,
        [
            "manufacturing_champion 全国 new 240 batch 9 proposed",
            "manufacturing_champion 全国 reviewed 50 batch 2 proposed",
            "manufacturing_champion 全国 reviewed 90 batch 5 proposed",
        ],
    ),
]

# The place that is left out is not the one that has the firms.
ALL_BUT_ONE: list[Row] = [
    ("福建省宁德以外的8个设区市共有小巨人企业320家。", None, ["little_giant - cumulative 320"]),
    ("福建除厦门外的各设区市新增小巨人25家。", None, ["little_giant 福建省 new 25 [除厦门外]"]),
    (
        "2024年前两批，福建省（不含厦门）共认定创新型中小企业6200家。",
        None,
        ["innovative_sme 福建省 new 6200 batches 1-2 2024 confirmed [不含厦门]"],
    ),
    ("福建小巨人企业413家（不含待公示的第七批）。", None, ["little_giant 福建省 cumulative 413"]),
    (
        "周庄、华士、新桥三个镇的单项冠军分别达到6家、4家和3家。江阴市共有单项冠军40家。",
        "江阴市",
        ["manufacturing_champion 江阴市 cumulative 40"],
    ),
    (
        "长沙、株洲、湘潭三地小巨人企业分别达到231家、120家、88家，均超过80家。",
        None,
        [
            "little_giant 长沙市 cumulative 231",
            "little_giant 株洲市 cumulative 120",
            "little_giant 湘潭市 cumulative 88",
        ],
    ),
]

# The batches of a year, which begin anew with each, are no total of all.
BATCHES_OF_A_YEAR: list[Row] = [
    ("今年江西创新型中小企业三批合计3100家。", None, ["innovative_sme 江西省 new 3100"]),
    ("今年前三批，全省共认定专精特新中小企业3020家。", "浙江省", ["srdi_sme 浙江省 new 3020 batches 1-3 confirmed"]),
    ("湖南前三批小巨人加起来共262家。", None, ["little_giant 湖南省 cumulative 262 batches 1-3"]),
]

# A number is of no batch of another title or level.
OF_ITS_OWN_LIST: list[Row] = [
    (
        "第九批国家级制造业单项冠军名单中，烟台新增6家，总数达到41家；省级制造业单项冠军累计162家，其中2024年新认定的有25家。",
        "烟台市",
        [
            "manufacturing_champion 烟台市 new 6 batch 9",
            "manufacturing_champion 烟台市 cumulative 41",
            "manufacturing_champion 烟台市 cumulative 162 provincial",
            "manufacturing_champion 烟台市 new 25 2024 confirmed provincial",
        ],
    ),
    (
        "工信部公布的第二批小巨人企业名单中，烟台4家。今年又有61家企业申报省级瞪羚企业。",
        "烟台市",
        ["little_giant 烟台市 new 4 batch 2 confirmed", "gazelle 烟台市 applied 61 provincial"],
    ),
    (
        "河北省公示第四批小巨人企业和通过复核的第一批小巨人企业名单，全省151家。2020年认定的省级专精特新中小企业复核也已完成，430家参加复核，380家合格，50家被取消称号。",
        "河北省",
        [
            "little_giant 河北省 new_and_reviewed 151 batch 4 proposed",
            "srdi_sme 河北省 reviewed 380 2020 confirmed",
            "srdi_sme 河北省 revoked 50 2020 confirmed",
        ],
    ),
    (
        "关于2024年第二批安徽省专精特新中小企业认定（复核）结果的公告\n2021年认定的企业中，某某电子有限公司等470户通过复核。",
        None,
        ["srdi_sme 安徽省 reviewed 470 2021 confirmed"],
    ),
    (
        "公布第七批省级制造业单项冠军名单，全省共有46家企业入选，晋江4家。新入选的4家单项冠军企业都在陈埭镇。",
        "晋江市",
        [
            "manufacturing_champion 福建省 new 46 batch 7 confirmed provincial",
            "manufacturing_champion 晋江市 new 4 batch 7 confirmed provincial",
        ],
    ),
]

# 前者 and 后者 are the titles named last.
FORMER_AND_LATTER: list[Row] = [
    (
        "对照规划，全市到2025年要有小巨人600家、单项冠军40家。目前，前者为500家，后者为32家。",
        "苏州市",
        ["little_giant 苏州市 cumulative 500", "manufacturing_champion 苏州市 cumulative 32"],
    ),
    (
        "苏州的瞪羚企业和独角兽企业一直在增加，前者今年新增80家，后者新增2家。",
        "苏州市",
        ["gazelle 苏州市 new 80", "unicorn 苏州市 new 2"],
    ),
    (
        "我市有国家级小巨人500家、重点小巨人60家，后者占全省三成。",
        "苏州市",
        ["little_giant 苏州市 cumulative 500", "key_little_giant 苏州市 cumulative 60"],
    ),
]

# What 其中 takes up behind a row of places: the whole behind a semicolon, the last of them behind a comma.
WHOLE_OR_PART: list[Row] = [
    (
        "长城战略咨询2023年报告：全国独角兽400家，其中北京120家、上海70家、深圳40家；其中新增独角兽60家。",
        None,
        [
            "unicorn 全国 cumulative 400",
            "unicorn 北京市 cumulative 120",
            "unicorn 上海市 cumulative 70",
            "unicorn 深圳市 cumulative 40",
            "unicorn 全国 new 60 2023",
        ],
    ),
    (
        "山东省新认定瞪羚企业800家，济南150家，其中软件企业60家。",
        None,
        [
            "gazelle 山东省 new 800 confirmed",
            "gazelle 济南市 new 150 confirmed",
            "gazelle 济南市 new 60 confirmed [软件企业]",
        ],
    ),
    (
        "全市小巨人462家，滨江区120家、余杭区90家、钱塘区60家；其中民营企业400家。",
        "杭州市",
        [
            "little_giant 杭州市 cumulative 462",
            "little_giant 滨江区 cumulative 120",
            "little_giant 余杭区 cumulative 90",
            "little_giant 钱塘区 cumulative 60",
            "little_giant 杭州市 cumulative 400 [民营企业]",
        ],
    ),
    (
        "山东已认定省级专精特新中小企业1980家、瞪羚企业290家，其中潍坊分别为110家和18家。",
        None,
        [
            "srdi_sme 山东省 cumulative 1980 confirmed",
            "gazelle 山东省 cumulative 290 confirmed provincial",
            "srdi_sme 潍坊市 cumulative 110 confirmed",
            "gazelle 潍坊市 cumulative 18 confirmed provincial",
        ],
    ),
    (
        "四川有国家级小巨人687家、瞪羚企业240家。",
        None,
        ["little_giant 四川省 cumulative 687", "gazelle 四川省 cumulative 240"],
    ),
]

# 在…方面 names a part only where it names a field.
TOPICS_ARE_NO_PARTS: list[Row] = [
    ("在“小巨人”方面，宜昌有国家级专精特新“小巨人”企业92家。", None, ["little_giant 宜昌市 cumulative 92"]),
    ("在企业梯度培育方面，宜昌国家级“小巨人”企业达到92家。", None, ["little_giant 宜昌市 cumulative 92"]),
    ("宜昌在新材料方面，有国家级“小巨人”企业32家。", None, ["little_giant 宜昌市 cumulative 32 [新材料方面]"]),
]

# Firms that got money, whatever it is called.
GOT_MONEY: list[Row] = [
    ("高新技术企业政策持续加力。去年全市共有520家企业领到研发补助2.3亿元。", "成都市", []),
    ("“小巨人”企业备受资本青睐，31家企业获得融资52亿元。", "成都市", []),
    ("成都大力培育瞪羚企业。今年已有66家企业获得瞪羚企业称号。", "成都市", ["gazelle 成都市 new 66 confirmed"]),
    ("中央财政累计支持了1922家“小巨人”企业。", None, ["key_little_giant 全国 cumulative 1922"]),
    ("全市高新技术企业逾500家，市级“三高”企业400家。", "厦门市", ["high_tech 厦门市 cumulative ≥500"]),
]

# The verb, the mark or the firms of a number's own clause come before those of a number before it.
AS_THE_CLAUSE_SAYS: list[Row] = [
    (
        "2022年，太仓新增省级专精特新企业62家，是上年的3倍；高新技术企业突破1000家，达1017家。",
        "太仓市",
        ["srdi_sme 太仓市 new 62 2022", "high_tech 太仓市 cumulative 1017"],
    ),
    (
        "青岛市级专精特新企业过万家的背后：2023年新认定2300家，累计达到10400家。",
        None,
        ["srdi_sme 青岛市 new 2300 2023 confirmed municipal", "srdi_sme 青岛市 cumulative 10400 municipal"],
    ),
    ("今年，西安市预计新增国家级“小巨人”30家以上；去年，这个数字是37家。", None, ["little_giant 西安市 new 37"]),
    (
        "全市规上工业企业中，国家级高新技术企业占比超过三成，有218家；专精特新企业160家。",
        "义乌市",
        ["high_tech 义乌市 cumulative 218 [规上工业企业]", "srdi_sme 义乌市 cumulative 160 [规上工业企业]"],
    ),
    (
        "今年，诸城市有5家企业入选国家级专精特新“小巨人”企业公示名单；6家企业被认定为第八批山东省制造业单项冠军，4家企业获批省瞪羚企业。",
        "诸城市",
        [
            "little_giant 诸城市 new 5 proposed",
            "manufacturing_champion 诸城市 new 6 batch 8 confirmed provincial",
            "gazelle 诸城市 new 4 confirmed provincial",
        ],
    ),
    (
        "高新技术企业由458家增至1012家，净增554家；省科技型中小企业由1230家增加至2388家。",
        "海宁市",
        [
            "high_tech 海宁市 cumulative 458",
            "high_tech 海宁市 cumulative 1012",
            "tech_sme 海宁市 cumulative 1230 provincial",
            "tech_sme 海宁市 cumulative 2388 provincial",
        ],
    ),
    (
        "临平区高新技术企业从653家增长至1326家，三年翻番；科技型中小企业由1500家增至2915家。",
        "临平区",
        [
            "high_tech 临平区 cumulative 653",
            "high_tech 临平区 cumulative 1326",
            "tech_sme 临平区 cumulative 1500",
            "tech_sme 临平区 cumulative 2915",
        ],
    ),
    ("湖北专精特新“小巨人”企业达到1002家，首次跻身“千家俱乐部”。", None, ["little_giant 湖北省 cumulative 1002"]),
    (
        "全市累计培育独角兽企业3家、制造业单项冠军国家级21家省级92家。",
        "潍坊市",
        [
            "unicorn 潍坊市 cumulative 3",
            "manufacturing_champion 潍坊市 cumulative 21",
            "manufacturing_champion 潍坊市 cumulative 92 provincial",
        ],
    ),
    (
        "四川省认定1000户专精特新中小企业，其中，成都441户、绵阳91户，前四市合计674户。",
        None,
        ["srdi_sme 四川省 new 1000 confirmed", "srdi_sme 成都市 new 441 confirmed", "srdi_sme 绵阳市 new 91 confirmed"],
    ),
    (
        "吉林省：到2022年底，全省省级“专精特新”中小企业达到1351户，国家级“小巨人”52户，较“十三五”末分别增加1066户和43户。",
        None,
        ["srdi_sme 吉林省 cumulative 1351", "little_giant 吉林省 cumulative 52"],
    ),
    ("吉林省计划到2025年底，省级专精特新中小企业达到1500户，比目前多500户。", None, []),
    (
        "内蒙古自治区通过认定的高新技术企业2155家，呼和浩特、包头、鄂尔多斯分别有682、451、330家。",
        None,
        [
            "high_tech 内蒙古自治区 cumulative 2155 confirmed",
            "high_tech 呼和浩特市 cumulative 682 confirmed",
            "high_tech 包头市 cumulative 451 confirmed",
            "high_tech 鄂尔多斯市 cumulative 330 confirmed",
        ],
    ),
    (
        "黑龙江省“小巨人”企业在第三批中有27家到期，14家通过复核，全省现有71家。",
        None,
        [
            "little_giant 黑龙江省 new 27 batch 3",
            "little_giant 黑龙江省 reviewed 14 batch 3 confirmed",
            "little_giant 黑龙江省 cumulative 71",
        ],
    ),
    (
        "截至2024年10月底，我区共有国家级专精特新“小巨人”企业21家，其中第六批新增5家；省级“小巨人”148家。",
        "大丰区",
        [
            "little_giant 大丰区 cumulative 21 batches 1-6",
            "little_giant 大丰区 new 5 batch 6",
            "little_giant 大丰区 cumulative 148 provincial",
        ],
    ),
    (
        "东莞现有“小巨人”228家，单项冠军23家，去年这个数分别是172家、14家。",
        None,
        [
            "little_giant 东莞市 cumulative 228",
            "manufacturing_champion 东莞市 cumulative 23",
            "little_giant 东莞市 cumulative 172",
            "manufacturing_champion 东莞市 cumulative 14",
        ],
    ),
    (
        "据长城战略咨询，2022年杭州新晋独角兽8家，总数39家，居全国第四；余杭区独占17家。",
        None,
        ["unicorn 杭州市 new 8 2022", "unicorn 杭州市 cumulative 39", "unicorn 余杭区 cumulative 17"],
    ),
    (
        "武进国家高新区：年内4家企业新晋“小巨人”，累计达27家，占全区（67家）四成；常州全市189家。",
        "武进区",
        [
            "little_giant - new 4",
            "little_giant - cumulative 27",
            "little_giant 武进区 cumulative 67",
            "little_giant 常州市 cumulative 189",
        ],
    ),
    (
        "今年全国第六批“小巨人”新认定3012家，第三批复核通过1821家，北京、苏州、深圳新增数居前三，分别为243家、171家和139家。",
        None,
        [
            "little_giant 全国 new 3012 batch 6 confirmed",
            "little_giant 全国 reviewed 1821 batch 3 confirmed",
            "little_giant 北京市 new 243 batch 6",
            "little_giant 苏州市 new 171 batch 6",
            "little_giant 深圳市 new 139 batch 6",
        ],
    ),
    (
        "吴中区有国家级“小巨人”63家，“小巨人”新增数居苏州第二；瞪羚企业185家。",
        "吴中区",
        ["little_giant 吴中区 cumulative 63", "gazelle 吴中区 cumulative 185"],
    ),
    ("湖州市隐形冠军企业培育对象共120家，安吉、德清各30家。", "湖州市", []),
    ("第四批国家级专精特新“小巨人”里，东莞有企业93家。", None, ["little_giant 东莞市 new 93 batch 4"]),
    (
        "第六批小巨人公示，湖南拟新增62家。如全部通过，湖南小巨人总数将突破580家。",
        None,
        ["little_giant 湖南省 new 62 batch 6 proposed", "little_giant 湖南省 cumulative ≥580 batches 1-6 proposed"],
    ),
    ("湖南今年高企将超过1.8万家。", None, []),
    (
        "本次公示的第二批专精特新中小企业共412家，加上首批的689家，今年全省累计认定1101家。",
        "湖南省",
        [
            "srdi_sme 湖南省 new 412 batch 2 proposed",
            "srdi_sme 湖南省 new 689 batch 1",
            "srdi_sme 湖南省 new 1101 proposed",
        ],
    ),
    (
        "工信部近日对第六批专精特新“小巨人”企业和2021年第三批“小巨人”复核通过企业进行公示。新一批全国共有3000余家企业拟入选，复核通过的约1800家。",
        None,
        ["little_giant 全国 new ≥3000 batch 6 proposed", "little_giant 全国 reviewed ≈1800 batch 3 proposed"],
    ),
]

ROWS: list[Row] = [
    *TAKEN_UP_AGAIN,
    *AT_ANOTHER_TIME,
    *OF_A_ROW,
    *ONLY_DESCRIBED,
    *ADDED_TO_A_TOTAL,
    *INCLUDING_REVIEWED,
    *ALL_BUT_ONE,
    *BATCHES_OF_A_YEAR,
    *OF_ITS_OWN_LIST,
    *FORMER_AND_LATTER,
    *WHOLE_OR_PART,
    *TOPICS_ARE_NO_PARTS,
    *GOT_MONEY,
    *AS_THE_CLAUSE_SAYS,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_local_news(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
