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

# Several firms, titles, years or places that a figure is told with.
SEVERAL: list[Row] = [
    ("富临精工等6家企业获评绵阳市涪城区区级瞪羚企业。", None, ["gazelle 涪城区 new 6 confirmed county"]),
    (
        "长川科技等四家企业的加入，让杭州滨江的独角兽从11家变成了15家。",
        None,
        ["unicorn 滨江区 cumulative 11", "unicorn 滨江区 cumulative 15"],
    ),
    (
        "随着三环锻造等5家入选第六批，襄阳谷城县完成了国家级“小巨人”从3家到8家的跨越。",
        None,
        [
            "little_giant 谷城县 new 5 batch 6 confirmed",
            "little_giant 谷城县 cumulative 3 batches 1-5",
            "little_giant 谷城县 cumulative 8 batches 1-6",
        ],
    ),
    (
        "中航光电、轴研科技等17家洛阳企业入选第四批国家级“小巨人”公示名单。",
        None,
        ["little_giant 洛阳市 new 17 batch 4 proposed"],
    ),
    ("以立邦、巨化为代表的31家衢州企业入选第六批“小巨人”。", None, ["little_giant 衢州市 new 31 batch 6 confirmed"]),
    ("在南阳，防爆集团、乐凯华光等26家企业已是国家级“小巨人”。", None, ["little_giant 南阳市 cumulative 26"]),
    (
        "被评为泉州市丰泽区首批创新型中小企业的有华昇电子等18家。",
        None,
        ["innovative_sme 丰泽区 new 18 batch 1 confirmed"],
    ),
    (
        "第五批“小巨人”陕西新增91家，西安占去70家，剩下的21家散落在其余地市。",
        None,
        ["little_giant 陕西省 new 91 batch 5", "little_giant 西安市 new 70 batch 5", "little_giant - new 21 batch 5"],
    ),
    (
        "温州现有单项冠军24家，乐清9家、瑞安7家，另外8家在其他县市区。",
        None,
        [
            "manufacturing_champion 温州市 cumulative 24",
            "manufacturing_champion 乐清市 cumulative 9",
            "manufacturing_champion 瑞安市 cumulative 7",
            "manufacturing_champion - cumulative 8",
        ],
    ),
    (
        "全省瞪羚企业共612家，济南、青岛两市之外还有390家。",
        "山东省",
        ["gazelle 山东省 cumulative 612", "gazelle - cumulative 390"],
    ),
    (
        "宁德全市高新技术企业396家，福鼎102家，余下294家分布在另外八个县市区。",
        None,
        ["high_tech 宁德市 cumulative 396", "high_tech 福鼎市 cumulative 102", "high_tech - cumulative 294"],
    ),
    (
        "第七批公示名单里，吉林省29家“小巨人”有19家属于长春，其他市州合计10家。",
        None,
        [
            "little_giant 吉林省 new 29 batch 7 proposed",
            "little_giant 长春市 new 19 batch 7 proposed",
            "little_giant - new 10 batch 7 proposed",
        ],
    ),
    (
        "全国46万家，广东7.7万家，佛山1.1万家，顺德3100家：高新技术企业一级一级往下数。",
        None,
        [
            "high_tech 全国 cumulative 460000",
            "high_tech 广东省 cumulative 77000",
            "high_tech 佛山市 cumulative 11000",
            "high_tech 顺德区 cumulative 3100",
        ],
    ),
    (
        "放眼全国，“小巨人”有1.76万家；聚焦山东，有1200多家；再看寿光，有27家。",
        None,
        [
            "little_giant 全国 cumulative 17600",
            "little_giant 山东省 cumulative ≥1200",
            "little_giant 寿光市 cumulative 27",
        ],
    ),
    (
        "现对拟认定的2024年河北省创新型中小企业（第三批，1102家）予以公示，名单见附件。",
        "河北省",
        ["innovative_sme 河北省 new 1102 batch 3 2024 proposed"],
    ),
    (
        "2021年认定、今年复核合格的省级专精特新中小企业共有174家。",
        "湖南省",
        ["srdi_sme 湖南省 reviewed 174 2021 confirmed"],
    ),
    ("衢州市的小型巨人企业，至2024年末时已经到达118家的数目。", None, ["little_giant 衢州市 cumulative 118"]),
    ("关于独角兽公司，在广州一共存在着24家。", None, ["unicorn 广州市 cumulative 24"]),
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
        "盘点2024：镇江新增单项冠军4家、“小巨人”21家，独角兽维持2家未变。",
        None,
        ["manufacturing_champion 镇江市 new 4", "little_giant 镇江市 new 21", "unicorn 镇江市 cumulative 2"],
    ),
    (
        "2020年，茂名的“小巨人”还是2家；2022年，11家；2024年，23家。",
        None,
        ["little_giant 茂名市 cumulative 2", "little_giant 茂名市 cumulative 11", "little_giant 茂名市 cumulative 23"],
    ),
    (
        "五年来，十堰国家级“小巨人”由4家增至51家，省级专精特新由38家增至502家，瞪羚企业突破百家。",
        None,
        [
            "little_giant 十堰市 cumulative 4",
            "little_giant 十堰市 cumulative 51",
            "srdi_sme 十堰市 cumulative 38",
            "srdi_sme 十堰市 cumulative 502",
            "gazelle 十堰市 cumulative ≥100",
        ],
    ),
    (
        "“十四五”收官之年，三明国家级“小巨人”定格在36家，比2020年末的7家多出29家。",
        None,
        ["little_giant 三明市 cumulative 36", "little_giant 三明市 cumulative 7"],
    ),
    (
        "前年12家，去年19家，今年27家，汕头省级单项冠军的认定数逐年走高。",
        None,
        [
            "manufacturing_champion 汕头市 new 12 provincial",
            "manufacturing_champion 汕头市 new 19 provincial",
            "manufacturing_champion 汕头市 new 27 provincial",
        ],
    ),
    (
        "“十三五”末，滁州的国家级“小巨人”只有11家，如今已发展到103家。",
        None,
        ["little_giant 滁州市 cumulative 11", "little_giant 滁州市 cumulative 103"],
    ),
    (
        "2021年第三批12家，2022年第四批21家，2023年第五批9家，三年间景德镇的“小巨人”队伍节节壮大。",
        None,
        [
            "little_giant 景德镇市 new 12 batch 3 2021",
            "little_giant 景德镇市 new 21 batch 4 2022",
            "little_giant 景德镇市 new 9 batch 5 2023",
        ],
    ),
    (
        "过去五年，日照累计培育省级专精特新中小企业412家，其中2024年一年就新增96家。",
        None,
        ["srdi_sme 日照市 cumulative 412", "srdi_sme 日照市 new 96 2024"],
    ),
    (
        "2020年底33家，2021年底57家，2022年底89家，2023年底121家——这是泰安国家级“小巨人”的成长曲线。",
        None,
        [
            "little_giant 泰安市 cumulative 33",
            "little_giant 泰安市 cumulative 57",
            "little_giant 泰安市 cumulative 89",
            "little_giant 泰安市 cumulative 121",
        ],
    ),
    (
        "五年前的2020年，湖州“小巨人”是19家；五年后的今天，这个数字变成了197家。",
        None,
        ["little_giant 湖州市 cumulative 19", "little_giant 湖州市 cumulative 197"],
    ),
    (
        "全年新增“小巨人”6家，新增瞪羚企业31家，新增高企210家，亳州2024年的这张创新答卷分量不轻。",
        None,
        ["little_giant 亳州市 new 6", "gazelle 亳州市 new 31", "high_tech 亳州市 new 210"],
    ),
    (
        "它们个头不大，却能在细分领域做到世界第一，人们叫它们单项冠军。江苏常熟目前有这样的企业7家，张家港9家。",
        None,
        ["manufacturing_champion 常熟市 cumulative 7", "manufacturing_champion 张家港市 cumulative 9"],
    ),
    (
        "有一种企业，估值超过十亿美元、成立不到十年，叫独角兽。这类企业，南京如今有15家。",
        None,
        ["unicorn 南京市 cumulative 15"],
    ),
    (
        "工信部眼里的“排头兵”，就是制造业单项冠军企业。潍坊目前拥有此类企业21家。",
        None,
        ["manufacturing_champion 潍坊市 cumulative 21"],
    ),
    (
        "第四批“小巨人”复核，邵阳8家全部通过；与此同时，第七批又有12家新晋。",
        None,
        ["little_giant 邵阳市 reviewed 8 batch 4 confirmed", "little_giant 邵阳市 new 12 batch 7"],
    ),
    (
        "浙江省公示新一批隐形冠军企业。入选最多的是宁波，19家，其次是杭州（15家）、温州（13家）。",
        None,
        [
            "hidden_champion 宁波市 new 19 proposed",
            "hidden_champion 杭州市 new 15 proposed",
            "hidden_champion 温州市 new 13 proposed",
        ],
    ),
    (
        "河南省工信厅发布2024年新认定的专精特新中小企业。郑州领跑，486家；洛阳第二，231家；新乡第三，198家。",
        None,
        [
            "srdi_sme 郑州市 new 486 2024 confirmed",
            "srdi_sme 洛阳市 new 231 2024 confirmed",
            "srdi_sme 新乡市 new 198 2024 confirmed",
        ],
    ),
    (
        "2022年度第一批、第二批省级创新型中小企业，肇庆各有61家、138家。",
        None,
        ["innovative_sme 肇庆市 new 61 batch 1 2022", "innovative_sme 肇庆市 new 138 batch 2 2022"],
    ),
    (
        "今年，梅州共有31家企业获评省级专精特新：新认定19家，复核通过12家。",
        None,
        [
            "srdi_sme 梅州市 new_and_reviewed 31 confirmed",
            "srdi_sme 梅州市 new 19 confirmed",
            "srdi_sme 梅州市 reviewed 12 confirmed",
        ],
    ),
    (
        "经认定和复核，郴州市42家企业成为瞪羚企业，其中29家为首次认定，13家为复核通过。",
        None,
        [
            "gazelle 郴州市 new_and_reviewed 42 confirmed",
            "gazelle 郴州市 new 29 confirmed",
            "gazelle 郴州市 reviewed 13 confirmed",
        ],
    ),
    (
        "目前，太原的高新技术企业、国家级“小巨人”和省级专精特新中小企业数量分别为2650家、58家、902家。",
        None,
        ["high_tech 太原市 cumulative 2650", "little_giant 太原市 cumulative 58", "srdi_sme 太原市 cumulative 902"],
    ),
    (
        "哈尔滨高新技术企业、省级瞪羚企业、国家级“小巨人”总数依次是3102家、41家、77家。",
        None,
        [
            "high_tech 哈尔滨市 cumulative 3102",
            "gazelle 哈尔滨市 cumulative 41 provincial",
            "little_giant 哈尔滨市 cumulative 77",
        ],
    ),
    (
        "据胡润研究院，无锡独角兽企业增至12家，有3家是今年首次上榜的新面孔。",
        None,
        ["unicorn 无锡市 cumulative 12", "unicorn 无锡市 new 3"],
    ),
    (
        "恒大研究院的榜单中，武汉瞪羚企业有84家，其中11家系新晋。",
        None,
        ["gazelle 武汉市 cumulative 84", "gazelle 武汉市 new 11"],
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
    (
        "【数读】南京：高企破1.1万家。徐州：小巨人102家。连云港：瞪羚33家，年内还要再添10家。",
        None,
        ["high_tech 南京市 cumulative ≥11000", "little_giant 徐州市 cumulative 102", "gazelle 连云港市 cumulative 33"],
    ),
    (
        "●山西：第七批“小巨人”公示18家●内蒙古：15家●河北：77家",
        None,
        [
            "little_giant 山西省 new 18 batch 7 proposed",
            "little_giant 内蒙古自治区 new 15 batch 7 proposed",
            "little_giant 河北省 new 77 batch 7 proposed",
        ],
    ),
    (
        "【盐城】国家级“小巨人”新增18家｜【淮安】独角兽实现零突破｜【宿迁】高企总数1502家",
        None,
        ["little_giant 盐城市 new 18", "high_tech 宿迁市 cumulative 1502"],
    ),
    (
        "今日速览：一、山东公示第九批单项冠军46家；二、烟台省级瞪羚突破200家；三、威海高新技术企业认定工作启动。",
        None,
        ["manufacturing_champion 山东省 new 46 batch 9 proposed", "gazelle 烟台市 cumulative ≥200 provincial"],
    ),
    (
        "👉长沙，独角兽4家 👉株洲，“小巨人”97家 👉湘潭，省级专精特新312家",
        None,
        ["unicorn 长沙市 cumulative 4", "little_giant 株洲市 cumulative 97", "srdi_sme 湘潭市 cumulative 312"],
    ),
    (
        "★福州：新增单项冠军3家。★莆田：省级专精特新达96家。★南平：瞪羚企业9家获认定。",
        None,
        ["manufacturing_champion 福州市 new 3", "srdi_sme 莆田市 cumulative 96", "gazelle 南平市 new 9 confirmed"],
    ),
    (
        '要闻简报 1)贵州:第六批"小巨人"入选12家 2)贵阳:高新技术企业1600家 3)遵义:拟认定省级瞪羚5家',
        None,
        [
            "little_giant 贵州省 new 12 batch 6 confirmed",
            "high_tech 贵阳市 cumulative 1600",
            "gazelle 遵义市 new 5 proposed provincial",
        ],
    ),
    (
        "东莞，“小巨人”246家；惠州，“小巨人”105家；中山，“小巨人”81家。以上为第七批公布前的数字。",
        None,
        [
            "little_giant 东莞市 cumulative 246",
            "little_giant 惠州市 cumulative 105",
            "little_giant 中山市 cumulative 81",
        ],
    ),
    (
        "安徽｜滁州“小巨人”过百 目前103家　浙江｜义乌再添隐形冠军2家　江苏｜昆山独角兽增至4家",
        None,
        ["little_giant 滁州市 cumulative 103", "hidden_champion 义乌市 new 2", "unicorn 昆山市 cumulative 4"],
    ),
    (
        "无锡高新区2024年认定瞪羚企业61家，相邻的锡山区认定29家，都是市级的。",
        None,
        ["gazelle - new 61 2024 confirmed municipal", "gazelle 锡山区 new 29 2024 confirmed municipal"],
    ),
    ("苏锡常三市的国家级“小巨人”加在一起有928家。", None, ["little_giant - cumulative 928"]),
    (
        "第六批“小巨人”，酒泉、张掖、武威三市都是2家，金昌1家。",
        None,
        [
            "little_giant 酒泉市 new 2 batch 6",
            "little_giant 张掖市 new 2 batch 6",
            "little_giant 武威市 new 2 batch 6",
            "little_giant 金昌市 new 1 batch 6",
        ],
    ),
    (
        "江阴、宜兴平分秋色，省级瞪羚各得31家。",
        None,
        ["gazelle 江阴市 cumulative 31 provincial", "gazelle 宜兴市 cumulative 31 provincial"],
    ),
    (
        "丽水九县市中，龙泉和缙云的国家级“小巨人”数量并列第一，都有9家。",
        None,
        ["little_giant 龙泉市 cumulative 9", "little_giant 缙云县 cumulative 9"],
    ),
    (
        "入选第七批“小巨人”的企业，黄冈、孝感一样多，都是11家。",
        None,
        ["little_giant 黄冈市 new 11 batch 7 confirmed", "little_giant 孝感市 new 11 batch 7 confirmed"],
    ),
    (
        "南通、常州、无锡三地高新技术企业无一例外超过3500家。",
        None,
        ["high_tech 南通市 cumulative ≥3500", "high_tech 常州市 cumulative ≥3500", "high_tech 无锡市 cumulative ≥3500"],
    ),
    (
        "论省级专精特新，烟台、潍坊、临沂谁也没少过800家，济宁则是736家。",
        None,
        [
            "srdi_sme 烟台市 cumulative ≥800",
            "srdi_sme 潍坊市 cumulative ≥800",
            "srdi_sme 临沂市 cumulative ≥800",
            "srdi_sme 济宁市 cumulative 736",
        ],
    ),
    (
        "第五批“小巨人”里，厦门、泉州、福州的入选数都过了30家大关。",
        None,
        [
            "little_giant 厦门市 new ≥30 batch 5 confirmed",
            "little_giant 泉州市 new ≥30 batch 5 confirmed",
            "little_giant 福州市 new ≥30 batch 5 confirmed",
        ],
    ),
    (
        "第七批專精特新「小巨人」名單公布，佛山入選三十八家，東莞緊隨其後，有三十五家。",
        None,
        ["little_giant 佛山市 new 38 batch 7 confirmed", "little_giant 东莞市 new 35 batch 7 confirmed"],
    ),
    (
        "截至去年底，廈門市國家級高新技術企業總數已突破4800家，獨角獸企業2家。",
        None,
        ["high_tech 厦门市 cumulative ≥4800", "unicorn 厦门市 cumulative 2"],
    ),
    ("臺州現有製造業單項冠軍企業22家，溫嶺、玉環合計占了一半。", None, ["manufacturing_champion 台州市 cumulative 22"]),
    (
        "算上刚公示的第七批12家，常德的国家级“小巨人”就有65家了。",
        None,
        ["little_giant 常德市 new 12 batch 7 proposed", "little_giant 常德市 cumulative 65 batches 1-7 proposed"],
    ),
    (
        "邢台市第五批“小巨人”39家，第四批57家，两批合计96家，占全市总数的六成。",
        None,
        [
            "little_giant 邢台市 new 39 batch 5",
            "little_giant 邢台市 new 57 batch 4",
            "little_giant 邢台市 new 96 batches 4-5",
        ],
    ),
    (
        "湘潭人的独角兽梦还没圆，不过瞪羚已有61家，“小巨人”也有54家。",
        None,
        ["gazelle 湘潭市 cumulative 61", "little_giant 湘潭市 cumulative 54"],
    ),
    ("全市一半的“小巨人”在鄞州，共67家。", "宁波市", ["little_giant 鄞州区 cumulative 67"]),
    (
        "新晋“小巨人”里，苏州占了五分之一，128家；上海、深圳紧随，分别为98家和93家。",
        None,
        ["little_giant 苏州市 new 128", "little_giant 上海市 new 98", "little_giant 深圳市 new 93"],
    ),
    (
        "株洲的硬质合金、轨道交通两大产业走出了38家“小巨人”。",
        None,
        ["little_giant 株洲市 cumulative 38 [硬质合金、轨道交通两大产业]"],
    ),
    ("肇庆高要的“小巨人”多不多？不算少，9家。", None, ["little_giant 高要区 cumulative 9"]),
    ("若把已到期的6家剔除，汕尾的国家级“小巨人”实有21家。", None, ["little_giant 汕尾市 cumulative 21"]),
    (
        "单看2023年，赣州一年就认定了省级专精特新中小企业361家，占存量的三分之一。",
        None,
        ["srdi_sme 赣州市 new 361 2023 confirmed"],
    ),
    ("榆林，陕北能源重镇，高企数量五年翻三番，现在是612家。", None, ["high_tech 榆林市 cumulative 612"]),
    ("在常德，戴上“国家级专精特新小巨人”帽子的企业，眼下有65家。", None, ["little_giant 常德市 cumulative 65"]),
    (
        "青海第六批“小巨人”一共3家，全部在西宁。",
        None,
        ["little_giant 青海省 new 3 batch 6", "little_giant 西宁市 new 3 batch 6"],
    ),
    (
        "除了已有的18家，绵竹今年又有4家企业加入省级专精特新行列。",
        None,
        ["srdi_sme 绵竹市 cumulative 18", "srdi_sme 绵竹市 new 4"],
    ),
    (
        "至今年6月，嘉善的科技“家底”如下：高新技术企业421家；省科技型中小企业1502家；国家级“小巨人”28家。",
        None,
        [
            "high_tech 嘉善县 cumulative 421",
            "tech_sme 嘉善县 cumulative 1502 provincial",
            "little_giant 嘉善县 cumulative 28",
        ],
    ),
    (
        "两张榜单上都有它的名字：国家级“小巨人”企业数26家，省级单项冠军9家，这就是新昌。",
        None,
        ["little_giant 新昌县 cumulative 26", "manufacturing_champion 新昌县 cumulative 9 provincial"],
    ),
    (
        "兴化12家，靖江19家，泰兴16家，姜堰11家，泰州各县市区国家级“小巨人”的分布大体如此。",
        None,
        [
            "little_giant 兴化市 cumulative 12",
            "little_giant 靖江市 cumulative 19",
            "little_giant 泰兴市 cumulative 16",
            "little_giant 姜堰区 cumulative 11",
        ],
    ),
    (
        "我省第四批“小巨人”入选数在中部排第二，一共253家，武汉103家，襄阳31家，宜昌27家。",
        "湖北省",
        [
            "little_giant 湖北省 new 253 batch 4 confirmed",
            "little_giant 武汉市 new 103 batch 4 confirmed",
            "little_giant 襄阳市 new 31 batch 4 confirmed",
            "little_giant 宜昌市 new 27 batch 4 confirmed",
        ],
    ),
    (
        "有媒体梳理发现，A股上市公司中，属于国家级“小巨人”的有1128家。",
        None,
        ["little_giant 全国 cumulative 1128 [A股上市公司]"],
    ),
    (
        "目前，舟山拥有“小巨人”47家（含重点“小巨人”6家）、单项冠军4家。",
        None,
        [
            "little_giant 舟山市 cumulative 47",
            "key_little_giant 舟山市 cumulative 6",
            "manufacturing_champion 舟山市 cumulative 4",
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
