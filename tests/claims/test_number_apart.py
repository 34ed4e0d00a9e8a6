"""Figures that stand apart from what they count: alone before it, as an answer, without their unit."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A number stands apart from what it counts: alone before it, as an answer to a question, or without its unit.
NUMBER_APART: list[Row] = [
    ("31家！这是宁国市国家级专精特新“小巨人”企业的最新数字。", None, ["little_giant 宁国市 cumulative 31"]),
    ("127，这个数字属于绍兴的国家级“小巨人”。", None, ["little_giant 绍兴市 cumulative 127"]),
    (
        "“19家！”电话那头的声音透着兴奋，他说的是芜湖第六批“小巨人”的公示结果。",
        None,
        ["little_giant 芜湖市 new 19 batch 6 proposed"],
    ),
    (
        "从9家到34家，用了四年时间，这是衢州国家级“小巨人”走过的路。",
        None,
        ["little_giant 衢州市 cumulative 9", "little_giant 衢州市 cumulative 34"],
    ),
    ("88家。盘点完毕，泰州的省级瞪羚企业就是这个数。", None, ["gazelle 泰州市 cumulative 88 provincial"]),
    ("国家级“小巨人”企业的数量，在岳阳，是58。", None, ["little_giant 岳阳市 cumulative 58"]),
    (
        "“三十六家！”看到第六批“小巨人”公示名单，唐山市工信局的老张数了两遍。",
        None,
        ["little_giant 唐山市 new 36 batch 6 proposed"],
    ),
    (
        "“187”，墙上的这个数字每年都会换，它代表镇江市现有的国家级专精特新“小巨人”企业数。",
        None,
        ["little_giant 镇江市 cumulative 187"],
    ),
    ("1203家，比上年多了一百多家，德阳的高新技术企业数量再创新高。", None, ["high_tech 德阳市 cumulative 1203"]),
    (
        "“小巨人”：绍兴，127；嘉兴，171；湖州，152。",
        None,
        [
            "little_giant 绍兴市 cumulative 127",
            "little_giant 嘉兴市 cumulative 171",
            "little_giant 湖州市 cumulative 152",
        ],
    ),
    ("数字不会说谎：全市国家级“小巨人”，146！", "东莞市", ["little_giant 东莞市 cumulative 146"]),
    ("1035——北京国家级“小巨人”的这一数字，十年前是没有人敢想的。", None, ["little_giant 北京市 cumulative 1035"]),
    (
        "三个数字见证临沂的变化：国家级“小巨人”91，省级专精特新1002，高新技术企业2130。",
        None,
        ["little_giant 临沂市 cumulative 91", "srdi_sme 临沂市 cumulative 1002", "high_tech 临沂市 cumulative 2130"],
    ),
    (
        "第七批公示名单，17家。看到这个数，衢州市经信局中小企业处的人都松了口气。“小巨人”申报，他们准备了大半年。",
        None,
        ["little_giant 衢州市 new 17 batch 7 proposed"],
    ),
    (
        "泰州有多少家高新技术企业？3120家。其中今年新认定的呢？412家。",
        None,
        ["high_tech 泰州市 cumulative 3120", "high_tech 泰州市 new 412 confirmed"],
    ),
    ("问：第七批“小巨人”公示，我市有几家？答：9家。", None, ["little_giant - new 9 batch 7 proposed"]),
    (
        "今年又添了几家“小巨人”？答案是17。累计呢？103家。",
        "嘉兴市",
        ["little_giant 嘉兴市 new 17", "little_giant 嘉兴市 cumulative 103"],
    ),
    (
        "独角兽在哪里？看杭州，42家；瞪羚有多少？也看杭州，超过600家。",
        None,
        ["unicorn 杭州市 cumulative 42", "gazelle 杭州市 cumulative ≥600"],
    ),
    ("什么是“小巨人”？简单说就是专精特新里的佼佼者。丽水有几家？56家。", None, ["little_giant 丽水市 cumulative 56"]),
    (
        "第七批公示，宜昌有几家“小巨人”？一数，21家，比武汉少，比襄阳多。",
        None,
        ["little_giant 宜昌市 new 21 batch 7 proposed"],
    ),
    (
        "单项冠军看哪里？宁波，104家；“小巨人”看哪里？深圳，1025家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 104", "little_giant 深圳市 cumulative 1025"],
    ),
    (
        "🔥恭喜！余姚第六批国家级“小巨人”+9，累计56家，冲鸭！",
        None,
        ["little_giant 余姚市 new 9 batch 6", "little_giant 余姚市 cumulative 56"],
    ),
    ("绝了！潜江高企破300家大关👍隔壁仙桃还在追～", None, ["high_tech 潜江市 cumulative ≥300"]),
    (
        "瑞安人，骄傲吧！“小巨人”71家，隐形冠军26家，全在这儿👇",
        None,
        ["little_giant 瑞安市 cumulative 71", "hidden_champion 瑞安市 cumulative 26"],
    ),
    ("家人们谁懂啊，咱诸暨的瞪羚已经有43只啦！🦌", None, ["gazelle 诸暨市 cumulative 43"]),
    (
        "国家级“小巨人”再+5！临海总数喜提50家！",
        None,
        ["little_giant 临海市 new 5", "little_giant 临海市 cumulative 50"],
    ),
    (
        "记者：市里的“小巨人”现在有多少？局长：一百三十二家吧，去年底的数。",
        "台州市",
        ["little_giant 台州市 cumulative 132"],
    ),
    (
        "网友问：瞪羚今年认定了几家？回复：您好，2024年我市共认定市级瞪羚企业38家。",
        "枣庄市",
        ["gazelle 枣庄市 new 38 2024 confirmed municipal"],
    ),
    (
        "嗯，这个，我们县呢，高新技术企业是九十八家，省级专精特新是四十一，对，四十一家。",
        "嘉善县",
        ["high_tech 嘉善县 cumulative 98", "srdi_sme 嘉善县 cumulative 41"],
    ),
    (
        "问：贵省单项冠军的情况如何？答：谢谢提问。截至目前，共有国家级单项冠军88家，其中企业62家、产品26个。",
        "湖南省",
        [
            "manufacturing_champion 湖南省 cumulative 88",
            "manufacturing_champion 湖南省 cumulative 62 [企业]",
            "manufacturing_champion 湖南省 cumulative 26 [产品]",
        ],
    ),
    (
        "问：高新技术企业我市有多少？答：2024年底是1520家。问：“小巨人”呢？答：79家。",
        "芜湖市",
        ["high_tech 芜湖市 cumulative 1520", "little_giant 芜湖市 cumulative 79"],
    ),
    (
        "李局长：我们台州啊，单项冠军现在是二十二个，在全国地级市里头排得上号。",
        None,
        ["manufacturing_champion 台州市 cumulative 22"],
    ),
    (
        "记者：第六批里我们市上了多少？负责人：三十一家。记者：第七批呢？负责人：还没公示。（注：均指国家级“小巨人”）",
        "滁州市",
        ["little_giant 滁州市 new 31 batch 6"],
    ),
    (
        "【代表发言】我所在的临海市，有国家级“小巨人”五十二家，这是我们的底气。",
        None,
        ["little_giant 临海市 cumulative 52"],
    ),
    (
        "您问专精特新？那咱们县可有得说了：省级的三十六家，国家级的四家。",
        "长丰县",
        ["srdi_sme 长丰县 cumulative 36", "little_giant 长丰县 cumulative 4"],
    ),
    ("——目前我们有多少家独角兽？——一共九家。——准独角兽呢？——四十家左右。", "合肥市", ["unicorn 合肥市 cumulative 9"]),
    (
        "瞪羚：12。独角兽：0。单项冠军：3。岳阳的这张成绩单有喜有忧。",
        None,
        ["gazelle 岳阳市 cumulative 12", "unicorn 岳阳市 cumulative 0", "manufacturing_champion 岳阳市 cumulative 3"],
    ),
    (
        "独角兽1、瞪羚37、“小巨人”52，这组数字就是柳州的创新底色。",
        None,
        ["unicorn 柳州市 cumulative 1", "gazelle 柳州市 cumulative 37", "little_giant 柳州市 cumulative 52"],
    ),
    ("瑞安　小巨人　71　瞪羚　12", None, ["little_giant 瑞安市 cumulative 71", "gazelle 瑞安市 cumulative 12"]),
    ("城市：嘉兴；称号：国家级“小巨人”；批次：第七批；数量：38家。", None, ["little_giant 嘉兴市 new 38 batch 7"]),
    (
        "全市培育情况（家）：高新技术企业1502；省级专精特新388；国家级“小巨人”41。",
        "荆州市",
        ["high_tech 荆州市 cumulative 1502", "srdi_sme 荆州市 cumulative 388", "little_giant 荆州市 cumulative 41"],
    ),
    (
        "高企：2210/瞪羚：45/独角兽：0（绵阳，2024年底）",
        None,
        ["high_tech 绵阳市 cumulative 2210", "gazelle 绵阳市 cumulative 45", "unicorn 绵阳市 cumulative 0"],
    ),
]

ROWS = [*NUMBER_APART]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
