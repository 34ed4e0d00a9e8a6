"""What whole pages tell in their own ways: a number before what it is, whose list it is, whose batch it is not."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The place that has most of the firms just counted is not that of the next ones.
MOST_OF_THEM: list[Row] = [
    (
        "徐州市公布首批名单：独角兽企业2家；潜在独角兽16家，以云龙区居多；瞪羚企业43家。",
        None,
        ["unicorn 徐州市 new 2 batch 1 confirmed municipal", "gazelle 徐州市 new 43 batch 1 confirmed municipal"],
    ),
    (
        "全市新增专精特新中小企业131家，丹阳拔得头筹；创新型中小企业402家，句容次之。",
        "镇江市",
        ["srdi_sme 镇江市 new 131", "innovative_sme 镇江市 new 402"],
    ),
]

# What a number is told to be right behind it, a total or what is wanted.
NUMBER_FIRST: list[Row] = [
    ("账本翻到了512家：这是全市2024年科技型中小企业的入库总数。", "泰州市", ["tech_sme 泰州市 new 512 2024 national"]),
    ("76家！正是湖州眼下国家级专精特新“小巨人”企业的存量。", None, ["little_giant 湖州市 cumulative 76"]),
    ("65家，是全市今年定下的瞪羚企业培育任务。", "衢州市", []),
    (
        "任务早早完成，计数器停在了68家：这是我市2023年新认定瞪羚企业的数量。",
        "衢州市",
        ["gazelle 衢州市 new 68 2023 confirmed"],
    ),
]

# An office without its place made the whole list known, as a firm of another city or the part next to it shows.
WHOSE_LIST: list[Row] = [
    (
        "省经信厅近日公布2023年浙江省专精特新中小企业，宁波某某电子股份有限公司等351家企业入选。",
        "金华市",
        ["srdi_sme 浙江省 new 351 2023 confirmed"],
    ),
    (
        "台州市第六批专精特新“小巨人”企业名单经市经信局认定，61家企业入选，我县有4家。",
        "仙居县",
        [
            "little_giant 台州市 new 61 batch 6 confirmed municipal",
            "little_giant 仙居县 new 4 batch 6 confirmed municipal",
        ],
    ),
    (
        "市级“小巨人”又添新丁\n日前，衢州市公布第二批专精特新“小巨人”企业名单，全市38家入围，我市6家。",
        "江山市",
        [
            "little_giant 衢州市 new 38 batch 2 confirmed municipal",
            "little_giant 江山市 new 6 batch 2 confirmed municipal",
        ],
    ),
]

# What came after a list is not of its batch, its year is told with it.
NOT_OF_BATCH: list[Row] = [
    (
        "2019年首批名单：独角兽企业4家。首批名单之后，无锡的独角兽逐年添丁：2020年新增2家，2021年新增5家。",
        "无锡市",
        ["unicorn 无锡市 new 4 batch 1 2019", "unicorn 无锡市 new 2 2020", "unicorn 无锡市 new 5 2021"],
    ),
]

# Seats on a list of the strongest are no title.
RANKINGS: list[Row] = [
    ("瞪羚企业是创新的先锋。\n“创新活力十强”中，桂林有4家。", "桂林市", []),
]

# Who passed a review has the title.
PASSED: list[Row] = [
    ("参加复审的高新技术企业里，84家过关。", "绍兴市", ["high_tech 绍兴市 reviewed 84 confirmed"]),
]

# Of two figures of one place and batch the one that has less from its own words counts something else.
CONTRADICTED: list[Row] = [
    (
        "安徽省第五批专精特新中小企业名单收进了1420家企业，合肥386家。按企业数据库的口径，上榜企业中电子信息这一行，全省有233家。",
        None,
        ["srdi_sme 安徽省 new 1420 batch 5 confirmed", "srdi_sme 合肥市 new 386 batch 5 confirmed"],
    ),
    (
        "河南省第三批瞪羚企业名单公布，共104家企业入选。榜单里年轻面孔不少，全省有38家。",
        None,
        ["gazelle 河南省 new 104 batch 3 confirmed provincial"],
    ),
]

# Of all firms of a larger place so many are from one in it, with no pause between; who comes next in a ranking.
AMONG_ALL: list[Row] = [
    ("湖北认定的单项冠军企业当中有6家花落襄阳。", "沈阳市", ["manufacturing_champion 襄阳市 new 6 confirmed"]),
    ("全省备案的瞪羚企业中有27家来自大连，占比两成。", "大连市", ["gazelle 大连市 new 27"]),
    (
        "胡润研究院发布《2022全球独角兽榜》。按国家看，美国稳居第一，紧随其后的是中国，共312家。",
        None,
        ["unicorn 全国 cumulative 312"],
    ),
    ("广东小巨人企业中，深圳稳居第一，其次是广州，共252家。", None, ["little_giant 广州市 cumulative 252"]),
]

# Who speaks, what was made known at an event, kinds of firms with a place behind them, steps and trials.
IN_PASSING: list[Row] = [
    (
        "高新技术企业申报，我局2019年推荐了9家，上、下半年各组织一次，有3家审核已过。",
        "安仁县",
        ["high_tech 安仁县 applied 9 2019", "high_tech 安仁县 new 3 2019 confirmed"],
    ),
    (
        "太原市某某电子实业有限公司等187家企业入列第三批山西省“专精特新”中小企业，名单在省工信厅昨日召开的银企对接会上公布。",
        "山西省",
        ["srdi_sme 山西省 new 187 batch 3 confirmed"],
    ),
    ("聚焦北交所快讯 又有7家邵阳企业近日成为国家级专精特新“小巨人”。", None, ["little_giant 邵阳市 new 7 confirmed"]),
    ("江西第四批专精特新中小企业名单公布。按行业拆分，电子信息企业全省共有214家，其中南昌79家。", "江西省", []),
    ("在12户高新技术企业开展职称自主评审试点。", "贵州省", []),
    ("企业培育在我省分“入库、认定、示范、小巨人”四个层级推进。", "贵州省", []),
    ("全省高新技术企业总数有望跨过3000户大关。", "贵州省", []),
    (
        "2022年，济宁新增国家级专精特新“小巨人”31家；省级榜单上，这一年添了瞪羚57家、专精特新中小企业433家。",
        "济宁市",
        ["little_giant 济宁市 new 31 2022", "gazelle 济宁市 new 57 2022 provincial", "srdi_sme 济宁市 new 433 2022"],
    ),
]

# Kinds of the firms are parts, before their title or in turn; and who is put forward within the own place.
KINDS: list[Row] = [
    (
        "我市有18家省级小巨人企业入选。其中，创新类小巨人5家，制造类小巨人9家。",
        "扬州市",
        [
            "little_giant 扬州市 new 18 confirmed provincial",
            "little_giant 扬州市 new 5 confirmed [创新类]",
            "little_giant 扬州市 new 9 confirmed [制造类]",
        ],
    ),
    (
        "2021年度福建省专精特新小巨人企业的名单出来了，有生产型、服务型两种，全省上榜的分别为71家和38家。",
        "泉州市",
        [],
    ),
    ("市内3家企业获荐申报工信部第三批专精特新“小巨人”。", "嘉兴市", ["little_giant 嘉兴市 applied 3 batch 3"]),
]

# What firms took along, what is done for them, who was examined, chosen as the best or not chosen.
NOBODY_COUNTED: list[Row] = [
    ("市人社局牵线，57家专精特新企业带着900个岗位走进台州学院。", "台州市", []),
    ("专精特新企业产品亮相进博会，台州带去了19家。", "台州市", []),
    ("工业互联网平台已接入专精特新企业386家。", "台州市", []),
    ("园区里走出了2家上市公司，还有9家正在冲刺“小巨人”。", "台州市", []),
    ("评选出的十佳瞪羚企业里，台州占了2家。", "台州市", []),
    ("参评单项冠军须连续三年盈利，去年有6家企业因此落选。", "台州市", []),
]

# Whose title runs out, whoever keeps it; how many there were once a batch was made known.
DUE: list[Row] = [
    (
        "有17家丽水企业的“小巨人”资格今年到期，15家顺利续上，2家没能留下。",
        "丽水市",
        ["little_giant 丽水市 reviewed 15 confirmed", "little_giant 丽水市 revoked 2 confirmed"],
    ),
    ("28家瞪羚企业的称号年底到期。", "丽水市", []),
    (
        "福建的单项冠军总数一路走高，第七批之后达到87家，厦门一市就有31家。",
        None,
        [
            "manufacturing_champion 福建省 cumulative 87 batches 1-7",
            "manufacturing_champion 厦门市 cumulative 31 batches 1-7",
        ],
    ),
]

ROWS = [
    *MOST_OF_THEM,
    *NUMBER_FIRST,
    *WHOSE_LIST,
    *NOT_OF_BATCH,
    *RANKINGS,
    *PASSED,
    *CONTRADICTED,
    *AMONG_ALL,
    *IN_PASSING,
    *KINDS,
    *NOBODY_COUNTED,
    *DUE,
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
