"""Places that a reader is told behind their numbers, figures put right, and what looks alike and counts nobody."""

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
    (
        "入列第九批制造业单项冠军的企业中，6家同处一城——江苏常州。",
        None,
        ["manufacturing_champion 常州市 new 6 batch 9 confirmed"],
    ),
    ("134家企业手握国家级“小巨人”招牌，其背后是一座地级市：台州。", None, ["little_giant 台州市 cumulative 134"]),
    ("新增高新技术企业312家，在赣南大地上，这样的速度属于赣州。", None, ["high_tech 赣州市 new 312"]),
    (
        "全省第八批单项冠军一共27个，有5个落到了同一个地方，它就是株洲。",
        "湖南省",
        ["manufacturing_champion 湖南省 new 27 batch 8", "manufacturing_champion 株洲市 new 5 batch 8"],
    ),
    (
        "获评省级创新型中小企业的有213家，放在整个皖北，淮北这个成绩不算差。",
        None,
        ["innovative_sme 淮北市 new 213 confirmed"],
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
    (
        "首批就有8家企业入选单项冠军的这座江南小城，是浙江海盐。",
        None,
        ["manufacturing_champion 海盐县 new 8 batch 1 confirmed"],
    ),
    ("有着“中国轴承之乡”之称、现有6家“小巨人”的临清，正在转型。", None, ["little_giant 临清市 cumulative 6"]),
    ("一口气推出12家独角兽的，是珠江口东岸的深圳南山。", None, ["unicorn 南山区 cumulative 12"]),
    ("被24家单项冠军撑起来的绍兴上虞，人口不到八十万。", None, ["manufacturing_champion 上虞区 cumulative 24"]),
    ("省级瞪羚企业达到57家的荆门，去年GDP增速全省第一。", None, ["gazelle 荆门市 cumulative 57 provincial"]),
    ("高新技术企业数量突破4000家的江苏常州，把算盘打到了新能源上。", None, ["high_tech 常州市 cumulative ≥4000"]),
    ("国家高新技术企业总量达1880家、居全省第五的宜昌，正在冲刺万亿工业。", None, ["high_tech 宜昌市 cumulative 1880"]),
    (
        "在入选第七批“小巨人”企业数达到18家的扬州，机床产业链已成气候。",
        None,
        ["little_giant 扬州市 new 18 batch 7 confirmed"],
    ),
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
    (
        "就在第七批“小巨人”公布、惠州31家企业上榜的同一天，市里召开了授牌大会。",
        None,
        ["little_giant 惠州市 new 31 batch 7 confirmed"],
    ),
    ("有了第六批23家“小巨人”的加盟，临沂在全省的排名前进了两位。", None, ["little_giant 临沂市 new 23 batch 6"]),
    ("第三批复核过后，45家企业保住了“小巨人”身份，烟台长舒一口气。", None, ["little_giant 烟台市 reviewed 45 batch 3"]),
    (
        "在湖北公布第六批省级单项冠军、宜昌29家企业榜上有名之际，记者走访了其中三家。",
        None,
        ["manufacturing_champion 宜昌市 new 29 batch 6 confirmed provincial"],
    ),
    (
        "等到去年底最后一批62家高新技术企业通过认定，宣城全市的总数定格在1003家。",
        None,
        ["high_tech 宣城市 new 62 confirmed", "high_tech 宣城市 cumulative 1003"],
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
    ("不是230家，也不是180家，金华国家级“小巨人”的准确数字是203家。", None, ["little_giant 金华市 cumulative 203"]),
    ("本报10月9日A2版“丽水新增‘小巨人’15家”应为“丽水新增‘小巨人’5家”，谨致歉意。", None, ["little_giant 丽水市 new 5"]),
    ("我们此前把泰州的瞪羚企业写成了310家，正确的是131家。", None, ["gazelle 泰州市 cumulative 131"]),
    (
        "有读者来电指出，宜兴“小巨人”并非报道中的98家；经查，截至目前应为89家。",
        None,
        ["little_giant 宜兴市 cumulative 89"],
    ),
    ("辟谣：网传“包头百家‘小巨人’被摘牌”不实，实际被取消的仅2家。", None, ["little_giant 包头市 revoked 2 confirmed"]),
    (
        "这里要纠正一个说法，株洲的高新技术企业早就不是八百家了，去年已经到了1420家。",
        None,
        ["high_tech 株洲市 cumulative 1420"],
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

ROWS = [*PLACE_BEHIND, *PUT_RIGHT, *NONE_OF_THEM]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
