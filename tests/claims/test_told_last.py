"""What a reader keeps in mind until it is told: places behind their numbers, figures that stand apart from what they
count, figures put right.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The place is told behind the number: in a clause of its own, as what the number only describes, behind an event.
PLACE_BEHIND: list[Row] = [
    ("有31家企业在第五批“小巨人”名单上榜，所在地是台州。", None, ["little_giant 台州市 new 31 batch 5 confirmed"]),
    (
        "省科技厅发布瞪羚企业名单，28家企业榜上有名，注册地无一例外在株洲。",
        "湖南省",
        ["gazelle 株洲市 new 28 confirmed provincial"],
    ),
    ("128家专精特新“小巨人”，家家都在嘉兴的地面上。", None, ["little_giant 嘉兴市 cumulative 128"]),
    ("22家企业进入第六批“小巨人”公示名单，其所在城市为湖州。", None, ["little_giant 湖州市 new 22 batch 6 proposed"]),
    (
        "制造业单项冠军第八批认定结果里，有7家清一色是烟台的企业。",
        None,
        ["manufacturing_champion 烟台市 new 7 batch 8 confirmed"],
    ),
    ("新添的13家省级隐形冠军企业，无一不出自永康。", "浙江省", ["hidden_champion 永康市 new 13"]),
    (
        "今年新认定的46家市级瞪羚企业，一半以上在高新区，它们都属于厦门。",
        None,
        ["gazelle 厦门市 new 46 confirmed municipal"],
    ),
    ("新增了23家，这是温州在第七批国家级“小巨人”评选里的成绩。", None, ["little_giant 温州市 new 23 batch 7"]),
    ("共有56家企业通过第六批“小巨人”认定。这是常州的答卷。", None, ["little_giant 常州市 new 56 batch 6 confirmed"]),
    ("一次上榜18家，第七批“小巨人”公示名单让衡阳人兴奋不已。", None, ["little_giant 衡阳市 new 18 batch 7 proposed"]),
    ("新添7家国家级“小巨人”，湖州德清再次领跑全市。", None, ["little_giant 德清县 new 7"]),
    ("累计达到312家，“小巨人”企业数稳居全省第一的是合肥。", None, ["little_giant 合肥市 cumulative 312"]),
    (
        "有45家企业被认定为第二批省级瞪羚企业，这样的成绩出现在黄冈。",
        None,
        ["gazelle 黄冈市 new 45 batch 2 confirmed provincial"],
    ),
    ("63家企业同时登上第五批“小巨人”榜单，这座城市叫作嘉兴。", None, ["little_giant 嘉兴市 new 63 batch 5 confirmed"]),
    ("拥有高新技术企业超过2100家，九江把“制造强市”的底子打得扎实。", None, ["high_tech 九江市 cumulative ≥2100"]),
    (
        "新认定隐形冠军企业16家、培育企业52家，温州的数量均列全省前茅。",
        None,
        ["hidden_champion 温州市 new 16 confirmed", "hidden_champion_cultivation 温州市 new 52 confirmed"],
    ),
    ("第四批“小巨人”一下子冒出31家，这样的场面发生在滁州。", None, ["little_giant 滁州市 new 31 batch 4"]),
    (
        "截至去年底共有省级创新型中小企业1450家，这一数字来自赣州市工信局。",
        None,
        ["innovative_sme 赣州市 cumulative 1450"],
    ),
    ("手握53家制造业单项冠军的这座鲁东港城，正是烟台。", None, ["manufacturing_champion 烟台市 cumulative 53"]),
    (
        "拥有217家瞪羚企业、9家独角兽的中部省会合肥，今年又出台了新政。",
        None,
        ["gazelle 合肥市 cumulative 217", "unicorn 合肥市 cumulative 9"],
    ),
    ("一个走出了36家“小巨人”的浙江县级市，叫慈溪。", None, ["little_giant 慈溪市 cumulative 36"]),
    (
        "第六批中有12家企业入选“小巨人”的湖南醴陵，素以陶瓷闻名。",
        None,
        ["little_giant 醴陵市 new 12 batch 6 confirmed"],
    ),
    ("累计培育1300多家高新技术企业的遵义，把创新写进了考核。", None, ["high_tech 遵义市 cumulative ≥1300"]),
    ("坐拥88家省级专精特新企业的宁津，不过是德州的一个县。", None, ["srdi_sme 宁津县 cumulative 88"]),
    ("有着“中国轴承之乡”之称、现有6家“小巨人”的临清，正在转型。", None, ["little_giant 临清市 cumulative 6"]),
    ("一口气推出12家独角兽的，是珠江口东岸的深圳南山。", None, ["unicorn 南山区 cumulative 12"]),
    ("被24家单项冠军撑起来的绍兴上虞，人口不到八十万。", None, ["manufacturing_champion 上虞区 cumulative 24"]),
    ("省级瞪羚企业达到57家的荆门，去年GDP增速全省第一。", None, ["gazelle 荆门市 cumulative 57 provincial"]),
    ("高新技术企业数量突破4000家的江苏常州，把算盘打到了新能源上。", None, ["high_tech 常州市 cumulative ≥4000"]),
    (
        "随着新一批26家企业被认定为省级瞪羚企业，滨州的瞪羚家族壮大到94家。",
        None,
        ["gazelle 滨州市 new 26 confirmed provincial", "gazelle 滨州市 cumulative 94 provincial"],
    ),
    (
        "在第三批33家“小巨人”通过复核之后，株洲有效期内的国家级“小巨人”还有97家。",
        None,
        ["little_giant 株洲市 reviewed 33 batch 3 confirmed", "little_giant 株洲市 cumulative 97 [有效期内]"],
    ),
    (
        "自从去年一口气认定了52家市级专精特新企业，湘潭的申报热情就没降过温。",
        None,
        ["srdi_sme 湘潭市 new 52 confirmed municipal"],
    ),
    (
        "自第七批“小巨人”名单中跑出14家本地企业以来，襄阳的专精特新热度持续升温。",
        None,
        ["little_giant 襄阳市 new 14 batch 7"],
    ),
    (
        "借第五批27家企业入选“小巨人”之势，柳州启动了新一轮梯队培育。",
        None,
        ["little_giant 柳州市 new 27 batch 5 confirmed"],
    ),
    ("在去年认定236家高新技术企业的基础上，延安今年打算再加一把劲。", None, ["high_tech 延安市 new 236 confirmed"]),
    (
        "第六批结果公布、13家企业入选“小巨人”以后，济宁兖州区的总量达到了47家。",
        None,
        ["little_giant 兖州区 new 13 batch 6 confirmed", "little_giant 兖州区 cumulative 47"],
    ),
]

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
    (
        "12家，全省第三，这是淄博在第八批制造业单项冠军评选中交出的成绩。",
        None,
        ["manufacturing_champion 淄博市 new 12 batch 8"],
    ),
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
]

# A text puts a figure right, or says that it is another one.
PUT_RIGHT: list[Row] = [
    ("勘误：昨日头版“泰州新增省级瞪羚企业31家”应为“13家”。", None, ["gazelle 泰州市 new 13 provincial"]),
    (
        "此前有报道称金华拥有国家级“小巨人”230家，这一数字并不准确，实际为203家。",
        None,
        ["little_giant 金华市 cumulative 203"],
    ),
    ("网传漳州今年推荐了120家企业申报“小巨人”，经核实，推荐的只有72家。", None, ["little_giant 漳州市 applied 72"]),
    (
        "邯郸的国家级“小巨人”不是网上说的一百多家，而是89家，且全部在有效期内。",
        None,
        ["little_giant 邯郸市 cumulative 89"],
    ),
    (
        "更正启事：昨日三版《小巨人再添新军》一文中，“台州新增16家”应为“台州新增61家”。",
        None,
        ["little_giant 台州市 new 61"],
    ),
]

# Several firms, titles, years or places that a figure is told with.
SEVERAL: list[Row] = [
    ("富临精工等6家企业获评绵阳市涪城区区级瞪羚企业。", None, ["gazelle 涪城区 new 6 confirmed county"]),
    (
        "长川科技等四家企业的加入，让杭州滨江的独角兽从11家变成了15家。",
        None,
        ["unicorn 滨江区 cumulative 11", "unicorn 滨江区 cumulative 15"],
    ),
    (
        "中航光电、轴研科技等17家洛阳企业入选第四批国家级“小巨人”公示名单。",
        None,
        ["little_giant 洛阳市 new 17 batch 4 proposed"],
    ),
    (
        "五年前，丽水的高新技术企业还只有312家，今天翻了两番，到了1288家。",
        None,
        ["high_tech 丽水市 cumulative 312", "high_tech 丽水市 cumulative 1288"],
    ),
    (
        "“十四五”期间，菏泽累计新增国家级“小巨人”46家，省级瞪羚企业203家。",
        None,
        ["little_giant 菏泽市 new 46", "gazelle 菏泽市 new 203 provincial"],
    ),
    (
        "这五年，阜阳的省级专精特新从150家发展到612家，国家级“小巨人”从3家发展到39家。",
        None,
        [
            "srdi_sme 阜阳市 cumulative 150",
            "srdi_sme 阜阳市 cumulative 612",
            "little_giant 阜阳市 cumulative 3",
            "little_giant 阜阳市 cumulative 39",
        ],
    ),
    (
        "年终盘点：宿迁全年新认定高新技术企业436家，有效期内高企总数1502家；瞪羚企业与上年持平，仍为66家。",
        None,
        [
            "high_tech 宿迁市 new 436 confirmed",
            "high_tech 宿迁市 cumulative 1502 [有效期内]",
            "gazelle 宿迁市 cumulative 66",
        ],
    ),
    (
        "1.镇江新增国家级“小巨人”24家。2.泰州瞪羚企业总数达到131家。3.盐城公示省级专精特新中小企业466家。",
        None,
        ["little_giant 镇江市 new 24", "gazelle 泰州市 cumulative 131", "srdi_sme 盐城市 new 466 proposed"],
    ),
    (
        "【江西】赣州第七批“小巨人”15家；【湖南】衡阳独角兽1家；【湖北】黄石单项冠军6家。",
        None,
        [
            "little_giant 赣州市 new 15 batch 7",
            "unicorn 衡阳市 cumulative 1",
            "manufacturing_champion 黄石市 cumulative 6",
        ],
    ),
    (
        "✅ 义乌：高新技术企业1120家 ✅ 东阳：省级隐形冠军9家 ✅ 永康：“小巨人”38家",
        None,
        [
            "high_tech 义乌市 cumulative 1120",
            "hidden_champion 东阳市 cumulative 9",
            "little_giant 永康市 cumulative 38",
        ],
    ),
    (
        "（一）苏州。第七批“小巨人”公示128家。（二）无锡。公示77家。（三）南通。公示43家。",
        None,
        [
            "little_giant 苏州市 new 128 batch 7 proposed",
            "little_giant 无锡市 new 77 batch 7 proposed",
            "little_giant 南通市 new 43 batch 7 proposed",
        ],
    ),
    (
        "▌长三角：上海“小巨人”1032家，杭州458家 ▌珠三角：深圳1025家，广州313家",
        None,
        [
            "little_giant 上海市 cumulative 1032",
            "little_giant 杭州市 cumulative 458",
            "little_giant 深圳市 cumulative 1025",
            "little_giant 广州市 cumulative 313",
        ],
    ),
]

# They look alike, and count nobody.
NONE_OF_THEM: list[Row] = [
    ("“小巨人”培育经验交流会上，32家企业的负责人赴苏州取经，收获不小。", None, []),
    ("随着28家企业报名参加“小巨人”申报培训，佛山的课堂坐满了人。", None, []),
    ("三年前才有47家规上企业，如今是161家，四会市盼着能出一家“小巨人”。", None, []),
    ("从36到58，这是一家马鞍山“小巨人”企业的专利数量。", None, []),
    ("网传鹤壁有12家“小巨人”，市工信局表示数字有误。", None, []),
    ("有12家企业在冲刺“小巨人”，它们都在许昌。", None, []),
]

ROWS = [*PLACE_BEHIND, *NUMBER_APART, *PUT_RIGHT, *SEVERAL, *NONE_OF_THEM]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
