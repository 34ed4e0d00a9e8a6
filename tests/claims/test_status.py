"""How sure a figure is: open to objections, made known, or neither."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A 公示 that is one step of a procedure is over; one that is going on makes a list a proposal.
STEPS_THAT_ARE_OVER: list[Row] = [
    (
        "公示期满后，桂林有11家企业被认定为第五批国家专精特新小巨人企业。",
        "桂林市",
        ["little_giant 桂林市 new 11 batch 5 confirmed"],
    ),
    (
        "公示期一过，烟台有9家企业获评第八批制造业单项冠军。",
        "烟台市",
        ["manufacturing_champion 烟台市 new 9 batch 8 confirmed"],
    ),
    (
        "公示期满后，宜昌21家企业将被认定为湖北省第三批瞪羚企业。",
        "宜昌市",
        ["gazelle 宜昌市 new 21 batch 3 proposed provincial"],
    ),
    (
        "经企业自愿申报、县区推荐、专家论证并向社会公示，共有73家企业获评第三批专精特新“小巨人”企业。",
        "赣州市",
        ["little_giant 赣州市 new 73 batch 3 confirmed"],
    ),
    (
        "经初审、评审、公示，最终58家企业被认定为2022年度省级专精特新中小企业。",
        "邵阳市",
        ["srdi_sme 邵阳市 new 58 2022 confirmed"],
    ),
    (
        "经企业自评、市州复审和公示，省经信厅公告2023年度第二批创新型中小企业，其中荆州市64家。",
        None,
        ["innovative_sme 荆州市 new 64 batch 2 2023 confirmed"],
    ),
    (
        "经专家评审，现将拟认定的91家2024年度瞪羚企业名单予以公示，欢迎监督。",
        "长春市",
        ["gazelle 长春市 new 91 2024 proposed"],
    ),
    ("第六批专精特新“小巨人”已经结束公示，昆山此次有31家。", None, ["little_giant 昆山市 new 31 batch 6 proposed"]),
    ("第七批“小巨人”名单已公示完毕，全市25家企业在列。", "襄阳市", ["little_giant 襄阳市 new 25 batch 7 proposed"]),
    (
        "第五批“小巨人”公示期已于7月20日届满，荆州12家企业获得认定。",
        None,
        ["little_giant 荆州市 new 12 batch 5 confirmed"],
    ),
    (
        "第三批科技型中小企业名单已公示10天，没有异议，712家企业获得登记编号并通过入库评价。",
        "河南省",
        ["tech_sme 河南省 new 712 batch 3 national"],
    ),
    ("名单公示期满，又有9家企业成为省级专精特新中小企业。", "滁州市", ["srdi_sme 滁州市 new 9 confirmed"]),
    (
        "省经信厅6月12日公示第七批省级专精特新中小企业。襄阳报上去155家，评上108家；另外第四批到期的企业里，27家保住了称号，4家被除名。",
        "襄阳市",
        [
            "srdi_sme 襄阳市 applied 155 batch 7 proposed",
            "srdi_sme 襄阳市 new 108 batch 7 proposed",
            "srdi_sme 襄阳市 reviewed 27 batch 4 proposed",
            "srdi_sme 襄阳市 revoked 4 batch 4 confirmed",
        ],
    ),
    (
        "全市备案的创新型中小企业88户，通过复核的31户，首次入库的57户。",
        "遂宁市",
        [
            "innovative_sme 遂宁市 new_and_reviewed 88",
            "innovative_sme 遂宁市 reviewed 31 confirmed",
            "innovative_sme 遂宁市 new 57",
        ],
    ),
]

# Those who are recommended are proposed while their list is open to objections.
RECOMMENDED: list[Row] = [
    (
        "现对拟推荐的33家第五批专精特新“小巨人”企业予以公示。",
        "株洲市",
        ["little_giant 株洲市 applied 33 batch 5 proposed"],
    ),
    ("今年全市组织申报高新技术企业410家。", "滁州市", ["high_tech 滁州市 applied 410"]),
    (
        "我市推荐申报第六批国家级“小巨人”企业45家，最终12家列入公示名单。",
        "宜昌市",
        ["little_giant 宜昌市 applied 45 batch 6", "little_giant 宜昌市 new 12 batch 6 proposed"],
    ),
]

# Firms that are only entered in a register are neither.
REGISTERED: list[Row] = [
    (
        "全国高企认定办公告，对湖南省认定机构2023年认定报备的第三批1260家高新技术企业予以备案。",
        None,
        ["high_tech 湖南省 new 1260 batch 3 2023"],
    ),
    ("省科技厅发布2022年度瞪羚企业备案名单，鞍山市17家企业在内。", None, ["gazelle 鞍山市 new 17 2022 provincial"]),
]

# 新增 alone grants nothing; meetings and press conferences make no list known.
ADDED: list[Row] = [
    # A whole list is as sure as what a place has of it.
    (
        "全区2024年新增重点“小巨人”企业8家，其中我市3家入选。",
        "赤峰市",
        ["key_little_giant 内蒙古自治区 new 8 2024 confirmed", "key_little_giant 赤峰市 new 3 2024 confirmed"],
    ),
    (
        "会议通报，上半年全县专精特新中小企业新增19家。",
        "肥西县",
        ["srdi_sme 肥西县 new 19"],
    ),
    (
        "市政府新闻办举行新闻发布会，介绍今年全市新增国家级专精特新“小巨人”企业8家。",
        "漳州市",
        ["little_giant 漳州市 new 8"],
    ),
    (
        "一年来，两家企业入选中国民营企业500强，新增国家级单项冠军3家。",
        "滨州市",
        ["manufacturing_champion 滨州市 new 3"],
    ),
]

# A private institute's index says nothing of the lists that authorities publish in the same text.
BESIDE_AN_INDEX: list[Row] = [
    (
        "市科技局认定2023年度市级瞪羚企业120家。另据长城战略咨询的报告，该市有独角兽企业6家。",
        "常州市",
        ["gazelle 常州市 new 120 2023 confirmed municipal", "unicorn 常州市 cumulative 6"],
    ),
]

# Only the newest batch is open to objections.
OF_SEVERAL_BATCHES: list[Row] = [
    (
        "第六批“小巨人”公示，全国有2950家。与此同时，第一批139家、第二批1066家已通过复核，第三批也有2391家通过。",
        None,
        [
            "little_giant 全国 new 2950 batch 6 proposed",
            "little_giant 全国 reviewed 139 batch 1 confirmed",
            "little_giant 全国 reviewed 1066 batch 2 confirmed",
            "little_giant 全国 reviewed 2391 batch 3 confirmed",
        ],
    ),
    (
        "湖北已公示两批隐形冠军企业，第一批60家，第二批85家。",
        None,
        ["hidden_champion 湖北省 new 60 batch 1 proposed", "hidden_champion 湖北省 new 85 batch 2 proposed"],
    ),
    (
        "第六批专精特新“小巨人”公示名单中，遂宁入围8家；去年的第五批，遂宁入围15家。",
        None,
        ["little_giant 遂宁市 new 8 batch 6 proposed", "little_giant 遂宁市 new 15 batch 5 confirmed"],
    ),
    (
        "绍兴去年新增国家级“小巨人”27家，总数达141家；今年第六批再有19家入选公示名单。",
        None,
        [
            "little_giant 绍兴市 new 27",
            "little_giant 绍兴市 cumulative 141",
            "little_giant 绍兴市 new 19 batch 6 proposed",
        ],
    ),
    (
        "目前第六批“小巨人”公示已结束，海南4家企业上榜。",
        None,
        ["little_giant 海南省 new 4 batch 6 proposed"],
    ),
    (
        "注：数据截至10月，第七批尚在公示期。\n各批专精特新“小巨人”：第六批9家，第七批15家。",
        "莆田市",
        ["little_giant 莆田市 new 9 batch 6", "little_giant 莆田市 new 15 batch 7 proposed"],
    ),
]

# A procedure whose sentence ends with the formal act is over, whatever stands between.
ENDED_BY_AN_ACT: list[Row] = [
    (
        "经评审论证，通过雨花台区瞪羚企业评审的有17家，区政府常务会也已审议。现把企业名单在网上公示，为期5天。",
        "雨花台区",
        ["gazelle 雨花台区 new 17 proposed"],
    ),
    (
        "2024年滁州市专精特新中小企业认定已历县区初审、专家评审、集体研究、对外公示，名单公布如下。一、认定市级专精特新中小企业96户。",
        "滁州市",
        ["srdi_sme 滁州市 new 96 2024 confirmed municipal"],
    ),
    (
        "企业自主申报，各地择优推荐，再经论证并向社会公示，现认定2021年省级专精特新“小巨人”企业64家。",
        "江西省",
        ["little_giant 江西省 new 64 2021 confirmed provincial"],
    ),
    (
        "瞪羚企业（2024年度）名单经评审、网上公示已经确定，现通知如下：授予长沙某某科技公司等71家企业瞪羚企业称号。",
        "湖南省",
        ["gazelle 湖南省 new 71 2024 confirmed"],
    ),
    (
        "经审核，最终合格的2023年度专精特新中小企业共1240家（名单附后）。现面向社会公示5天。",
        "福建省",
        ["srdi_sme 福建省 new 1240 2023 proposed"],
    ),
    (
        "经审核，最终合格的2023年度专精特新中小企业共1240家。公示结束后名单没有变化。",
        "福建省",
        ["srdi_sme 福建省 new 1240 2023"],
    ),
]

# A total is as open as the list that it includes: told by a word, by the batch, or by the sum.
TOTALS_OF_OPEN_LISTS: list[Row] = [
    (
        "永新县现有国家级“小巨人”5家、省级专精特新中小企业33家（其中6家正在公示）、瞪羚企业2家。",
        "永新县",
        [
            "little_giant 永新县 cumulative 5",
            "srdi_sme 永新县 cumulative 33 proposed",
            "srdi_sme 永新县 new 6 proposed",
            "gazelle 永新县 cumulative 2",
        ],
    ),
    (
        "全县创新型中小企业总数达74家，含公示期内的11家。",
        "永新县",
        ["innovative_sme 永新县 cumulative 74 proposed", "innovative_sme 永新县 new 11 proposed"],
    ),
    (
        "工信部公示第七批“小巨人”，湖南入围310家。前六批湖南累计620家。第六批当时公示了255家。",
        None,
        [
            "little_giant 湖南省 new 310 batch 7 proposed",
            "little_giant 湖南省 cumulative 620 batches 1-6",
            "little_giant 湖南省 new 255 batch 6 proposed",
        ],
    ),
    (
        "工信部公示第七批单项冠军，绍兴4家在列。评选始于2016年，七批累计选出1180家。若都能入选，绍兴单项冠军将有19家。",
        "绍兴市",
        [
            "manufacturing_champion 绍兴市 new 4 batch 7 proposed",
            "manufacturing_champion 全国 cumulative 1180 batches 1-7 proposed",
            "manufacturing_champion 绍兴市 cumulative 19 batches 1-7 proposed",
        ],
    ),
    (
        "工信部近日公示第六批单项冠军（第三批的复核一并公示），全国拟认定企业259家。待正式公布后，全国总数可达848家。",
        None,
        [
            "manufacturing_champion 全国 new 259 batch 6 proposed",
            "manufacturing_champion 全国 cumulative 848 batches 1-6 proposed",
        ],
    ),
    (
        "省工信厅公示2024年度专精特新中小企业名单，宿州56家企业入选，全市省级专精特新企业至此达341家。",
        None,
        ["srdi_sme 宿州市 new 56 2024 proposed", "srdi_sme 宿州市 cumulative 341 proposed"],
    ),
    (
        "省科技厅近日公示2023年瞪羚企业名单，岳阳有14家企业获评。由此，我市瞪羚企业增至39家。",
        "岳阳市",
        ["gazelle 岳阳市 new 14 2023 proposed provincial", "gazelle 岳阳市 cumulative 39 proposed provincial"],
    ),
    (
        "第五批专精特新“小巨人”公示，九江12家企业入围。三年前的第三批，九江有20家企业入选。算上这批，全市累计有“小巨人”70家。",
        None,
        [
            "little_giant 九江市 new 12 batch 5 proposed",
            "little_giant 九江市 new 20 batch 3 confirmed",
            "little_giant 九江市 cumulative 70 batches 1-5 proposed",
        ],
    ),
    (
        "省经信厅公示第四批省级专精特新“小巨人”名单，荆门31家企业入围。荆门此前已有省级“小巨人”45家。"
        "公示过后，总数会是76家。",
        None,
        [
            "little_giant 荆门市 new 31 batch 4 proposed provincial",
            "little_giant 荆门市 cumulative 45 batches 1-3 provincial",
            "little_giant 荆门市 cumulative 76 batches 1-4 proposed provincial",
        ],
    ),
    (
        "工信部公布第五批专精特新“小巨人”，九江12家企业入围，总数达70家。2020年还只有9家。",
        None,
        [
            "little_giant 九江市 new 12 batch 5 confirmed",
            "little_giant 九江市 cumulative 70",
            "little_giant 九江市 cumulative 9",
        ],
    ),
    (
        "青岛再揽15个国家级单项冠军\n\n国家级制造业单项冠军第七批正由工信部公示，全国合计254个。青岛占去15席。此前青岛已有29个，加上这一批，总量达44个。",
        None,
        [
            "manufacturing_champion 青岛市 new 15 batch 7 proposed",
            "manufacturing_champion 全国 new 254 batch 7 proposed",
            "manufacturing_champion 青岛市 cumulative 29 batches 1-6",
            "manufacturing_champion 青岛市 cumulative 44 batches 1-7 proposed",
        ],
    ),
    (
        "前四批加起来，入选小巨人的成都286家，西安155家，重庆255家。",
        None,
        [
            "little_giant 成都市 cumulative 286 batches 1-4 confirmed",
            "little_giant 西安市 cumulative 155 batches 1-4 confirmed",
            "little_giant 重庆市 cumulative 255 batches 1-4 confirmed",
        ],
    ),
    (
        "第五批公示小巨人3671家，第六批公示3012家。河北（雄安也算在内）稳住了：第五批109家，第六批130家。",
        None,
        [
            "little_giant 全国 new 3671 batch 5 proposed",
            "little_giant 全国 new 3012 batch 6 proposed",
            "little_giant 河北省 new 109 batch 5 proposed",
            "little_giant 河北省 new 130 batch 6 proposed",
        ],
    ),
    (
        "2024年的瞪羚企业近日由省科技厅公示，我市占9家。连上这9家，我市的省级“瞪羚”一共22家。",
        "潜江市",
        ["gazelle 潜江市 new 9 2024 proposed provincial", "gazelle 潜江市 cumulative 22 proposed provincial"],
    ),
    (
        "2023年“中国创新百强县”名单揭晓，丹阳上榜。今年丹阳新培育国家专精特新“小巨人”4家，省级专精特新企业31家。",
        "丹阳市",
        ["little_giant 丹阳市 new 4", "srdi_sme 丹阳市 new 31"],
    ),
]

# A look back at an earlier batch leaves this time what it was.
AFTER_A_LOOK_BACK: list[Row] = [
    (
        "工信部公示第二批专精特新“小巨人”名单，泰州有11家企业进入名单。2019年首批名单公布，泰州有某某股份公司等4家企业在榜。"
        "这次我市入选的11家企业包括某某药业股份公司。泰州国家级“小巨人”至此共有15家。",
        None,
        [
            "little_giant 泰州市 new 11 batch 2 proposed",
            "little_giant 泰州市 new 4 batch 1 confirmed",
            "little_giant 泰州市 cumulative 15 batches 1-2 proposed",
        ],
    ),
]

# Those of a batch counted right before, of whom so many passed, are of that batch.
OF_WHOM_SO_MANY_PASSED: list[Row] = [
    (
        "专精特新“小巨人”有效期三年。我市第三批入选的26家企业中，24家通过复核。",
        "无锡市",
        ["little_giant 无锡市 new 26 batch 3 confirmed", "little_giant 无锡市 reviewed 24 batch 3 confirmed"],
    ),
]

# What firms pass into is only a register; each year of a row has its own list.
PASSED_INTO_A_REGISTER: list[Row] = [
    (
        "到九月底，吕梁市2024年进入评价库的国家科技型中小企业已有214家。",
        None,
        ["tech_sme 吕梁市 new 214 2024 national"],
    ),
    (
        "2023年阳泉市有87家企业列入全国科技型中小企业信息库。",
        None,
        ["tech_sme 阳泉市 new 87 2023 national"],
    ),
    (
        "上半年，全市有61家企业通过天津市瞪羚企业评价入库。",
        "天津市",
        ["gazelle 天津市 new 61 provincial"],
    ),
    (
        "各市科技部门认定的某某科技有限公司等812家企业，经研究同意备案为2022年度江西省科技型中小企业。",
        "江西省",
        ["tech_sme 江西省 new 812 2022 provincial"],
    ),
    (
        "省经信厅公示第六批专精特新中小企业名单，我市62家企业在列。我市新增的专精特新中小企业逐年增多，"
        "2021年至2023年依次为18家、25家、40家。",
        "黄石市",
        [
            "srdi_sme 黄石市 new 62 batch 6 proposed",
            "srdi_sme 黄石市 new 18 2021",
            "srdi_sme 黄石市 new 25 2022",
            "srdi_sme 黄石市 new 40 2023",
        ],
    ),
    (
        "到目前，绵竹经开区专精特新“小巨人”累计获批12家，占德阳61家的19.7%；省级专精特新企业累计获批40家。",
        "德阳市",
        [
            "little_giant - cumulative 12 confirmed",
            "little_giant 德阳市 cumulative 61",
            "srdi_sme - cumulative 40 confirmed",
        ],
    ),
    (
        "重点小巨人历批公示：第一批 2021年5月公示 782家；第二批 2021年8月公示656家；"
        "第三批 2022年5月公示546家。前三批里湖北有97家，江西有41家。",
        None,
        [
            "key_little_giant 全国 new 782 batch 1 proposed",
            "key_little_giant 全国 new 656 batch 2 proposed",
            "key_little_giant 全国 new 546 batch 3 proposed",
            "key_little_giant 湖北省 cumulative 97 batches 1-3 proposed",
            "key_little_giant 江西省 cumulative 41 batches 1-3 proposed",
        ],
    ),
]

ROWS = [
    *ENDED_BY_AN_ACT,
    *TOTALS_OF_OPEN_LISTS,
    *AFTER_A_LOOK_BACK,
    *OF_WHOM_SO_MANY_PASSED,
    *PASSED_INTO_A_REGISTER,
    *OF_SEVERAL_BATCHES,
    *STEPS_THAT_ARE_OVER,
    *RECOMMENDED,
    *REGISTERED,
    *ADDED,
    *BESIDE_AN_INDEX,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_status_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
