"""Which batch a number belongs to, and what its year means."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# One batch, one place.
ONE_BATCH: list[Row] = [
    (
        "第三批国家级专精特新“小巨人”企业名单公布，我市31家企业上榜。",
        "温州市",
        ["little_giant 温州市 new 31 batch 3 confirmed"],
    ),
    ("首批专精特新“小巨人”企业中，浙江有18家入选。", None, ["little_giant 浙江省 new 18 batch 1 confirmed"]),
    (
        "云南省2023年第二批创新型中小企业名单公布，共91户企业入选。加上第一批的204户，今年已有295户企业跻身创新型中小企业。",
        None,
        [
            "innovative_sme 云南省 new 91 batch 2 2023 confirmed",
            "innovative_sme 云南省 new 204 batch 1 2023",
            "innovative_sme 云南省 new 295 2023 confirmed",
        ],
    ),
    (
        "工信部介绍，2021年至2023年，中央财政安排奖补资金，分三批支持了1922家国家级重点“小巨人”企业。",
        None,
        ["key_little_giant 全国 cumulative 1922 batches 1-3"],
    ),
]

# One place through its batches, each number with the batch before it.
ONE_AFTER_ANOTHER: list[Row] = [
    (
        "第一批入库科技型中小企业315家、第二批402家、第三批288家，累计1005家。",
        "苏州市",
        [
            "tech_sme 苏州市 new 315 batch 1 national",
            "tech_sme 苏州市 new 402 batch 2 national",
            "tech_sme 苏州市 new 288 batch 3 national",
            "tech_sme 苏州市 cumulative 1005 batches 1-3 national",
        ],
    ),
    ("第一批至第三批公示数量分别为248家、1748家、2930家，均为专精特新“小巨人”企业。", None, []),
    (
        "全国专精特新“小巨人”企业第一批到第三批公示数量依次为248家、1748家、2930家。",
        None,
        [
            "little_giant 全国 new 248 batch 1 proposed",
            "little_giant 全国 new 1748 batch 2 proposed",
            "little_giant 全国 new 2930 batch 3 proposed",
        ],
    ),
    (
        "国家级制造业单项冠军历次入选名单上，我市第一批2家，第二批5家，第三批7家，到刚刚公布的第四批，又添14家。",
        "宁波市",
        [
            "manufacturing_champion 宁波市 new 2 batch 1 confirmed",
            "manufacturing_champion 宁波市 new 5 batch 2 confirmed",
            "manufacturing_champion 宁波市 new 7 batch 3 confirmed",
            "manufacturing_champion 宁波市 new 14 batch 4 confirmed",
        ],
    ),
    (
        "第三批国家级“小巨人”名单公示，全省118家企业上榜。第一批、第二批，湖北分别只有7家、47家企业入选。",
        "湖北省",
        [
            "little_giant 湖北省 new 118 batch 3 proposed",
            "little_giant 湖北省 new 7 batch 1 confirmed",
            "little_giant 湖北省 new 47 batch 2 confirmed",
        ],
    ),
    (
        "第一批、第二批重点“小巨人”企业名单中，江苏分别入选104家、63家。",
        None,
        ["key_little_giant 江苏省 new 104 batch 1 confirmed", "key_little_giant 江苏省 new 63 batch 2 confirmed"],
    ),
    (
        "前两批，江阴的国家级“小巨人”累计才6家：第一批1家，第二批5家。",
        None,
        [
            "little_giant 江阴市 cumulative 6 batches 1-2",
            "little_giant 江阴市 new 1 batch 1",
            "little_giant 江阴市 new 5 batch 2",
        ],
    ),
    (
        "工信部公布第五批国家级“小巨人”名单，湖北拿下215个席位，而首批入选的湖北企业只有5家。",
        None,
        ["little_giant 湖北省 new 215 batch 5 confirmed", "little_giant 湖北省 new 5 batch 1 confirmed"],
    ),
    (
        "自国家级专精特新“小巨人”启动认定以来，我市年年都有企业入选：第一批1家，第二批5家，第三批9家，第四批12家，第五批18家。五批累计入选45家。",
        "马鞍山市",
        [
            "little_giant 马鞍山市 new 1 batch 1 confirmed",
            "little_giant 马鞍山市 new 5 batch 2 confirmed",
            "little_giant 马鞍山市 new 9 batch 3 confirmed",
            "little_giant 马鞍山市 new 12 batch 4 confirmed",
            "little_giant 马鞍山市 new 18 batch 5 confirmed",
            "little_giant 马鞍山市 cumulative 45 batches 1-5 confirmed",
        ],
    ),
    (
        "芜湖第二批小巨人15家；到了第三批，一下子增加到40家。",
        None,
        ["little_giant 芜湖市 new 15 batch 2", "little_giant 芜湖市 new 40 batch 3"],
    ),
]

# 至此, 加上前N批, 连同 give a total a span that starts with the first batch.
TOTALS_TIED_TO_A_BATCH: list[Row] = [
    (
        "工信部公示第七批专精特新“小巨人”名单，河北有210家。前六批河北共计612家，另有创新型中小企业9330家。",
        None,
        [
            "little_giant 河北省 new 210 batch 7 proposed",
            "little_giant 河北省 cumulative 612 batches 1-6",
            "innovative_sme 河北省 cumulative 9330",
        ],
    ),
    (
        "平顶山已培育国家级“小巨人”21家（第一批2家、第二批8家、第三批11家）。",
        None,
        [
            "little_giant 平顶山市 cumulative 21",
            "little_giant 平顶山市 new 2 batch 1",
            "little_giant 平顶山市 new 8 batch 2",
            "little_giant 平顶山市 new 11 batch 3",
        ],
    ),
    (
        "平顶山国家级“小巨人”达40家，第二批8家，第三批11家。",
        None,
        [
            "little_giant 平顶山市 cumulative 40",
            "little_giant 平顶山市 new 8 batch 2",
            "little_giant 平顶山市 new 11 batch 3",
        ],
    ),
    (
        "第七批国家专精特新“小巨人”企业公示，浙江398家。至此，浙江“小巨人”企业总数将达到2195家。",
        None,
        ["little_giant 浙江省 new 398 batch 7 proposed", "little_giant 浙江省 cumulative 2195 batches 1-7 proposed"],
    ),
    (
        "全国累计培育“小巨人”企业8997家，其中第四批新培育4328家。",
        None,
        ["little_giant 全国 cumulative 8997 batches 1-4", "little_giant 全国 new 4328 batch 4"],
    ),
    (
        "工信部公布第八批制造业单项冠军企业名单，我省17家企业入选。至此，全省国家级制造业单项冠军企业累计达63家。",
        "福建省",
        [
            "manufacturing_champion 福建省 new 17 batch 8 confirmed",
            "manufacturing_champion 福建省 cumulative 63 batches 1-8",
        ],
    ),
    (
        "第八批制造业单项冠军企业名单公布，宁波21家企业榜上有名。加上前七批，"
        "我市国家级制造业单项冠军企业总数达到104家。",
        "宁波市",
        [
            "manufacturing_champion 宁波市 new 21 batch 8 confirmed",
            "manufacturing_champion 宁波市 cumulative 104 batches 1-8",
        ],
    ),
    (
        "国家第七批专精特新“小巨人”企业名单公示，我县6家企业在列。"
        "全县国家级专精特新“小巨人”企业加上前六批总数将达到43家。",
        "长兴县",
        ["little_giant 长兴县 new 6 batch 7 proposed", "little_giant 长兴县 cumulative 43 batches 1-7 proposed"],
    ),
    (
        "第八批制造业单项冠军企业公示，湖北23家企业入围。若全部通过，连同前七批，"
        "湖北制造业单项冠军企业总数将升至67家。",
        None,
        [
            "manufacturing_champion 湖北省 new 23 batch 8 proposed",
            "manufacturing_champion 湖北省 cumulative 67 batches 1-8 proposed",
        ],
    ),
    (
        "浙江省第六批专精特新“小巨人”企业名单公示，我市4家新入围。加上本次公示的4家，"
        "全市国家级专精特新“小巨人”企业累计将达到29家。",
        "桐乡市",
        ["little_giant 桐乡市 new 4 batch 6 proposed", "little_giant 桐乡市 cumulative 29 batches 1-6 proposed"],
    ),
    (
        "第八批制造业单项冠军企业名单公布，我省9家企业上榜。加上此前七批入选的35家，我省国家制造业单项冠军增至44家。",
        "陕西省",
        [
            "manufacturing_champion 陕西省 new 9 batch 8 confirmed",
            "manufacturing_champion 陕西省 cumulative 35 batches 1-7 confirmed",
            "manufacturing_champion 陕西省 cumulative 44 batches 1-8",
        ],
    ),
    (
        "第四批专精特新“小巨人”公示，山东402家企业榜上有名。加上前三批的362家，全省国家级“小巨人”将达764家。",
        None,
        [
            "little_giant 山东省 new 402 batch 4 proposed",
            "little_giant 山东省 cumulative 362 batches 1-3",
            "little_giant 山东省 cumulative 764 batches 1-4 proposed",
        ],
    ),
    (
        "新疆27家企业入选第四批专精特新“小巨人”。至此，新疆国家级专精特新“小巨人”企业总数达到54家。",
        None,
        [
            "little_giant 新疆维吾尔自治区 new 27 batch 4 confirmed",
            "little_giant 新疆维吾尔自治区 cumulative 54 batches 1-4",
        ],
    ),
    (
        "第四批国家级专精特新“小巨人”企业公示，我市55家入围。加上前三批入选的48家，"
        "我市国家级“小巨人”企业总数将达103家。",
        "温州市",
        [
            "little_giant 温州市 new 55 batch 4 proposed",
            "little_giant 温州市 cumulative 48 batches 1-3 confirmed",
            "little_giant 温州市 cumulative 103 batches 1-4 proposed",
        ],
    ),
    (
        "广东省公布第二批省级制造业单项冠军企业名单，我区9家企业入选。至此，我区省级制造业单项冠军企业累计达16家。",
        "南海区",
        [
            "manufacturing_champion 南海区 new 9 batch 2 confirmed provincial",
            "manufacturing_champion 南海区 cumulative 16 batches 1-2 provincial",
        ],
    ),
    (
        "第六批国家级专精特新“小巨人”公示，深圳296家上榜。连同前五批，深圳的国家级“小巨人”料增至1025家。",
        None,
        ["little_giant 深圳市 new 296 batch 6 proposed", "little_giant 深圳市 cumulative 1025 batches 1-6 proposed"],
    ),
    (
        "第五批“小巨人”公示，全国3671家入围。此前四批累计公布8997家“小巨人”，若算上这份公示名单，"
        "前五批合计将超过1.2万家。",
        None,
        [
            "little_giant 全国 new 3671 batch 5 proposed",
            "little_giant 全国 cumulative 8997 batches 1-4 confirmed",
            "little_giant 全国 cumulative ≥12000 batches 1-5 proposed",
        ],
    ),
    (
        "前五批，全市累计有62家企业入选国家级“小巨人”，涪城区以23家打头。",
        "绵阳市",
        [
            "little_giant 绵阳市 cumulative 62 batches 1-5 confirmed",
            "little_giant 涪城区 cumulative 23 batches 1-5 confirmed",
        ],
    ),
    (
        "第六批“小巨人”名单公布，我市19家企业晋级。加上本批，大连六批“小巨人”总数上升到131家。",
        "大连市",
        ["little_giant 大连市 new 19 batch 6 confirmed", "little_giant 大连市 cumulative 131 batches 1-6"],
    ),
    (
        "第八批制造业单项冠军名单公布，顺德4家企业入选，至此累计达到20家。",
        "顺德区",
        [
            "manufacturing_champion 顺德区 new 4 batch 8 confirmed",
            "manufacturing_champion 顺德区 cumulative 20 batches 1-8",
        ],
    ),
    (
        "第五批省级制造业单项冠军名单公布，晋江共有8家企业入选。连同前四批在内，晋江累计已有31家企业入选省级单项冠军。",
        "晋江市",
        [
            "manufacturing_champion 晋江市 new 8 batch 5 confirmed provincial",
            "manufacturing_champion 晋江市 cumulative 31 batches 1-5 confirmed provincial",
        ],
    ),
    (
        "第四批隐形冠军名单公布，武汉19家、宜昌8家。前四批合计，武汉仍居首位，达到66家，宜昌31家。",
        None,
        [
            "hidden_champion 武汉市 new 19 batch 4 confirmed",
            "hidden_champion 宜昌市 new 8 batch 4 confirmed",
            "hidden_champion 武汉市 cumulative 66 batches 1-4",
            "hidden_champion 宜昌市 cumulative 31 batches 1-4",
        ],
    ),
    (
        "把前七批放在一起看，小巨人企业最多的城市是北京，1211家，其次是深圳，1136家。",
        None,
        ["little_giant 北京市 cumulative 1211 batches 1-7", "little_giant 深圳市 cumulative 1136 batches 1-7"],
    ),
    ("湖南评选瞪羚企业已有五年，截至本批共612家。", None, ["gazelle 湖南省 cumulative 612 provincial"]),
    (
        "工信部公布第九批单项冠军名单。加上新一批，威海国家级单项冠军增至21家，省级单项冠军88家。",
        None,
        [
            "manufacturing_champion 威海市 cumulative 21 batches 1-9",
            "manufacturing_champion 威海市 cumulative 88 provincial",
        ],
    ),
    (
        "第四批“小巨人”公示，江西上榜71家，加上前三批，总数将达到215家。南昌市本批22家、累计60家；赣州市本批9家、累计31家。",
        None,
        [
            "little_giant 江西省 new 71 batch 4 proposed",
            "little_giant 江西省 cumulative 215 batches 1-4 proposed",
            "little_giant 南昌市 new 22 batch 4 proposed",
            "little_giant 南昌市 cumulative 60 batches 1-4 proposed",
            "little_giant 赣州市 new 9 batch 4 proposed",
            "little_giant 赣州市 cumulative 31 batches 1-4 proposed",
        ],
    ),
]

# Several batches in one number; in a cumulative one they begin with the first.
# What a list brought about, told with 让 or behind a review in the same sentence, is tied to the list's batch.
BROUGHT_ABOUT: list[Row] = [
    (
        "第五批国家级专精特新“小巨人”企业公示名单发布，铜山区12家企业入选。这次公示的12家企业，也让铜山区国家级“小巨人”企业总数达到21家。",
        None,
        [
            "little_giant 铜山区 new 12 batch 5 proposed",
            "little_giant 铜山区 cumulative 21 batches 1-5 proposed",
        ],
    ),
    (
        "工信部完成第三批专精特新“小巨人”企业培育和第一批“小巨人”企业复核，昆山市入围的企业有9家，"
        "通过第一批“小巨人”企业复核的有2家，小巨人企业数量由此翻番，总数增至18家。",
        None,
        [
            "little_giant 昆山市 new 9 batch 3 confirmed",
            "little_giant 昆山市 reviewed 2 batch 1 confirmed",
            "little_giant 昆山市 cumulative 18 batches 1-3",
        ],
    ),
    (
        "国家级专精特新“小巨人”企业评选启动以来，迄今评了6批，全国获评企业超1.4万家，江西有386家。",
        None,
        [
            "little_giant 全国 cumulative ≥14000 batches 1-6 confirmed",
            "little_giant 江西省 cumulative 386 batches 1-6 confirmed",
        ],
    ),
    (
        "东台新增18家国家级“小巨人”，数量为前四批总和的3倍。第五批国家级“小巨人”企业名单公布，东台市18家企业入选。"
        "到去年底，东台市拥有第一二三四批国家级“小巨人”企业6家。",
        None,
        [
            "little_giant 东台市 new 18 batch 5 confirmed",
            "little_giant 东台市 cumulative 6 batches 1-4",
        ],
    ),
]

SPANS: list[Row] = [
    ("前三批，温州共有专精特新“小巨人”企业52家。", None, ["little_giant 温州市 cumulative 52 batches 1-3"]),
    (
        "第一至第六批，江苏累计认定国家级专精特新“小巨人”2215家。",
        None,
        ["little_giant 江苏省 cumulative 2215 batches 1-6 confirmed"],
    ),
    (
        "第八批制造业单项冠军名单公布，宁波新增21家，近三批共新增56家。",
        None,
        [
            "manufacturing_champion 宁波市 new 21 batch 8 confirmed",
            "manufacturing_champion 宁波市 new 56 batches 6-8 confirmed",
        ],
    ),
    (
        "第六至第八批国家级制造业单项冠军评选中，我市共有11家企业上榜。",
        "慈溪市",
        ["manufacturing_champion 慈溪市 new 11 batches 6-8 confirmed"],
    ),
    (
        "若只看第五、第六两批国家级专精特新“小巨人”，苏州共有397家入选。",
        None,
        ["little_giant 苏州市 new 397 batches 5-6 confirmed"],
    ),
    (
        "从第一批到第六批，顺德累计入选国家制造业单项冠军9家。",
        "顺德区",
        ["manufacturing_champion 顺德区 cumulative 9 batches 1-6 confirmed"],
    ),
    (
        "工信部先后公布四批名单，全国9119家企业获得国家级专精特新“小巨人”称号。",
        None,
        ["little_giant 全国 cumulative 9119 batches 1-4 confirmed"],
    ),
    (
        "江西前三批国家级“小巨人”共145家，山西前三批111家。",
        None,
        ["little_giant 江西省 cumulative 145 batches 1-3", "little_giant 山西省 cumulative 111 batches 1-3"],
    ),
    (
        "前三批重点“小巨人”企业累计1922家，其中东莞26家，佛山19家，厦门14家。",
        None,
        [
            "key_little_giant 全国 cumulative 1922 batches 1-3",
            "key_little_giant 东莞市 cumulative 26 batches 1-3",
            "key_little_giant 佛山市 cumulative 19 batches 1-3",
            "key_little_giant 厦门市 cumulative 14 batches 1-3",
        ],
    ),
    (
        "从工信部已公布的前七批名单看，全国单项冠军企业1186家，福建、湖南也各有42家。",
        None,
        [
            "manufacturing_champion 全国 cumulative 1186 batches 1-7 confirmed",
            "manufacturing_champion 福建省 cumulative 42 batches 1-7 confirmed",
            "manufacturing_champion 湖南省 cumulative 42 batches 1-7 confirmed",
        ],
    ),
    (
        "前四批国家级“小巨人”评选中，新疆共有49家企业入选。",
        "新疆维吾尔自治区",
        ["little_giant 新疆维吾尔自治区 cumulative 49 batches 1-4 confirmed"],
    ),
    (
        "前四批国家级“小巨人”中，遵义累计入选11家。",
        "遵义市",
        ["little_giant 遵义市 cumulative 11 batches 1-4 confirmed"],
    ),
    (
        "在工信部公布的前三批名单中，湖南有232家企业获评国家级专精特新“小巨人”，其中第三批162家。",
        None,
        ["little_giant 湖南省 cumulative 232 batches 1-3 confirmed", "little_giant 湖南省 new 162 batch 3 confirmed"],
    ),
    (
        "一至六批国家级“小巨人”累计，江苏2175家，广东2089家，浙江1801家。",
        None,
        [
            "little_giant 江苏省 cumulative 2175 batches 1-6",
            "little_giant 广东省 cumulative 2089 batches 1-6",
            "little_giant 浙江省 cumulative 1801 batches 1-6",
        ],
    ),
    (
        "北京、杭州、上海、苏州前八批制造业单项冠军总数均超过40家。",
        None,
        [
            "manufacturing_champion 北京市 cumulative ≥40 batches 1-8",
            "manufacturing_champion 杭州市 cumulative ≥40 batches 1-8",
            "manufacturing_champion 上海市 cumulative ≥40 batches 1-8",
            "manufacturing_champion 苏州市 cumulative ≥40 batches 1-8",
        ],
    ),
]

# Batches that begin anew each year have a batch and a year, and no span.
BATCH_OF_A_YEAR: list[Row] = [
    (
        "2023年度第一批河南省专精特新中小企业名单公布，洛阳市65家企业入选。",
        None,
        ["srdi_sme 洛阳市 new 65 batch 1 2023 confirmed"],
    ),
    (
        "北京市对2023年度第一批创新型中小企业名单进行公示，1276家企业在列。",
        None,
        ["innovative_sme 北京市 new 1276 batch 1 2023 proposed"],
    ),
    (
        "我市2024年第二批拟认定创新型中小企业187家，其中靖江市39家、泰兴市34家。",
        "泰州市",
        [
            "innovative_sme 泰州市 new 187 batch 2 2024 proposed",
            "innovative_sme 靖江市 new 39 batch 2 2024 proposed",
            "innovative_sme 泰兴市 new 34 batch 2 2024 proposed",
        ],
    ),
    (
        "2023年第一批天津市专精特新中小企业名单公布，368家企业通过认定，滨海新区104家。",
        "天津市",
        ["srdi_sme 天津市 new 368 batch 1 2023 confirmed", "srdi_sme 滨海新区 new 104 batch 1 2023 confirmed"],
    ),
    (
        "市经信委公布2024年（第一批）上海市专精特新中小企业名单，松江首次认定118家。",
        "松江区",
        ["srdi_sme 松江区 new 118 batch 1 2024 confirmed"],
    ),
    (
        "2024年第六批国家科技型中小企业入库登记编号确定，我市842家企业顺利入库。2024年以来，"
        "全市已入库国家科技型中小企业12306家。",
        "合肥市",
        ["tech_sme 合肥市 new 842 batch 6 2024 national", "tech_sme 合肥市 new 12306 2024 national"],
    ),
    (
        "2024年第5批入库科技型中小企业情况通报：我市本批入库国家科技型中小企业213家，奎文区、坊子区各18家。",
        "潍坊市",
        [
            "tech_sme 潍坊市 new 213 batch 5 2024 national",
            "tech_sme 奎文区 new 18 batch 5 2024 national",
            "tech_sme 坊子区 new 18 batch 5 2024 national",
        ],
    ),
    (
        "2024年第四批国家科技型中小企业入库登记编号下发，我县有85家，比去年同批次多出17家。",
        "安吉县",
        ["tech_sme 安吉县 new 85 batch 4 2024 national"],
    ),
    (
        "江苏省公布2024年度第一批创新型中小企业名单，我区26家企业成功入选，较去年同批次增长30%。",
        "姜堰区",
        ["innovative_sme 姜堰区 new 26 batch 1 2024 confirmed"],
    ),
    (
        "上海市认定机构2024年认定报备的第一批2896家高新技术企业予以公示，其中浦东新区689家、闵行区412家。",
        None,
        [
            "high_tech 上海市 new 2896 batch 1 2024 proposed",
            "high_tech 浦东新区 new 689 batch 1 2024 proposed",
            "high_tech 闵行区 new 412 batch 1 2024 proposed",
        ],
    ),
    (
        "2023年第三批拟入库国家科技型中小企业名单公示，全省拟入库企业214家，遵义占40家，毕节、铜仁各11家。",
        "遵义市",
        [
            "tech_sme 贵州省 new 214 batch 3 2023 proposed national",
            "tech_sme 遵义市 new 40 batch 3 2023 proposed national",
            "tech_sme 毕节市 new 11 batch 3 2023 proposed national",
            "tech_sme 铜仁市 new 11 batch 3 2023 proposed national",
        ],
    ),
    (
        "认定浙江天能新材料有限公司等43家企业为2024年度第一批浙江省创新型中小企业。",
        "长兴县",
        ["innovative_sme 长兴县 new 43 batch 1 2024 confirmed"],
    ),
    (
        "经公示无异议，现将708家2024年第二批重庆市专精特新中小企业名单予以公布，其中秀山土家族苗族自治县4家。",
        "重庆市",
        [
            "srdi_sme 重庆市 new 708 batch 2 2024 confirmed",
            "srdi_sme 秀山土家族苗族自治县 new 4 batch 2 2024 confirmed",
        ],
    ),
]

# A year names the cohort, or it is only the date of a stock or of the article.
YEARS: list[Row] = [
    ("2021年度浙江省隐形冠军企业名单公布，温州13家企业入选。", None, ["hidden_champion 温州市 new 13 2021 confirmed"]),
    (
        "全国高新技术企业从22.5万家增至46.3万家。",
        None,
        ["high_tech 全国 cumulative 225000", "high_tech 全国 cumulative 463000"],
    ),
    (
        "东莞国家高新技术企业由2016年的2028家升至2023年的10106家。",
        None,
        ["high_tech 东莞市 cumulative 2028", "high_tech 东莞市 cumulative 10106"],
    ),
    (
        "成都独角兽企业从2020年的5家增至2022年的9家。",
        None,
        ["unicorn 成都市 cumulative 5", "unicorn 成都市 cumulative 9"],
    ),
    (
        "国家高新技术企业由2021年的412家增加到2024年的731家。",
        "溧阳市",
        ["high_tech 溧阳市 cumulative 412", "high_tech 溧阳市 cumulative 731"],
    ),
    (
        "2018年，全省高新技术企业381家；2021年，首次突破1000家，为1202家；2023年，达到1641家。",
        "海南省",
        ["high_tech 海南省 cumulative 381", "high_tech 海南省 cumulative 1202", "high_tech 海南省 cumulative 1641"],
    ),
    (
        "2023年新增国家级专精特新“小巨人”企业6家、省级专精特新中小企业149家。",
        "昆明市",
        ["little_giant 昆明市 new 6 2023", "srdi_sme 昆明市 new 149 2023"],
    ),
    (
        "2023年新认定高新技术企业653家，年末有效期内高新技术企业达到2148家，比上年末增加391家。",
        "唐山市",
        ["high_tech 唐山市 new 653 2023 confirmed", "high_tech 唐山市 cumulative 2148 [有效期内]"],
    ),
    (
        "长城战略咨询统计，截至2023年底，成都有独角兽企业10家，2023年新晋2家。",
        "成都市",
        ["unicorn 成都市 cumulative 10", "unicorn 成都市 new 2 2023"],
    ),
    (
        "2020年底，全市国家级“小巨人”还是0家；如今已有5家。",
        "灵武市",
        ["little_giant 灵武市 cumulative 0", "little_giant 灵武市 cumulative 5"],
    ),
    (
        "惠州每年入库的国家科技型中小企业，2020年为1012家，2021年为1376家，2022年为1925家。",
        None,
        [
            "tech_sme 惠州市 new 1012 2020 national",
            "tech_sme 惠州市 new 1376 2021 national",
            "tech_sme 惠州市 new 1925 2022 national",
        ],
    ),
]

# The batch before is named to hold its figure against the new one's, which stays the list's.
HELD_AGAINST: list[Row] = [
    (
        "嘉善县有31家企业入选第七批国家级“小巨人”，光这一批就比前六批“小巨人”加起来（28家）还多。",
        "嘉善县",
        ["little_giant 嘉善县 new 31 batch 7 confirmed", "little_giant 嘉善县 cumulative 28 batches 1-6"],
    ),
    (
        "工信部公布第六批专精特新小巨人名单。新一批共认定3012家，比前一批的3671家少659家。",
        None,
        [
            "little_giant 全国 new 3012 batch 6 confirmed",
            "little_giant 全国 new 3671 batch 5 confirmed",
        ],
    ),
    (
        "第六批“小巨人”揭晓，盐城41家入选，较上一批入选的44家少3家。",
        None,
        ["little_giant 盐城市 new 41 batch 6 confirmed", "little_giant 盐城市 new 44 batch 5 confirmed"],
    ),
    (
        "继去年8家企业入围之后，今年宿迁又有10家企业进入第七批国家级专精特新“小巨人”公示名单。",
        "宿迁市",
        ["little_giant 宿迁市 new 8 confirmed", "little_giant 宿迁市 new 10 batch 7 proposed"],
    ),
    (
        "黄石第四批湖北省级专精特新“小巨人”申报启动：拟推荐企业83家，比第三批实际认定的52家多31家。",
        "黄石市",
        [
            "little_giant 黄石市 applied 83 batch 4 proposed provincial",
            "little_giant 黄石市 new 52 batch 3 confirmed provincial",
        ],
    ),
]

ROWS = [
    *ONE_BATCH,
    *ONE_AFTER_ANOTHER,
    *TOTALS_TIED_TO_A_BATCH,
    *BROUGHT_ABOUT,
    *SPANS,
    *BATCH_OF_A_YEAR,
    *YEARS,
    *HELD_AGAINST,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_batch_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
