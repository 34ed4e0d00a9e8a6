"""Tables: with bars, with spaces alone, one cell in each line, with titles, batches or places in the heading."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A row is named by a place, a column by what happened, a title or a batch.
OF_PLACES: list[Row] = [
    (
        "各地国家级专精特新“小巨人”家数：\n| 地区 | 家数 |\n|---|---|\n| 新疆 | 31 |\n| 新疆兵团 | 7 |\n| 海南 | 9 |",
        None,
        [
            "little_giant 新疆维吾尔自治区 cumulative 31",
            "little_giant - cumulative 7",
            "little_giant 海南省 cumulative 9",
        ],
    ),
    (
        "湖北省公布第五批专精特新“小巨人”企业名单。各市新增与累计（家）：\n| 地区 | 新增 | 累计 | 占比 |\n"
        "|:-|:-|:-|:-|\n| 武汉市 | 212 | 517 | 48% |\n| 宜昌市 | 31 | 80 | 7% |\n| 全省 | 440 | 1077 | 100% |",
        None,
        [
            "little_giant 武汉市 new 212 batch 5 confirmed",
            "little_giant 武汉市 cumulative 517",
            "little_giant 宜昌市 new 31 batch 5 confirmed",
            "little_giant 宜昌市 cumulative 80",
            "little_giant 湖北省 new 440 batch 5 confirmed",
            "little_giant 湖北省 cumulative 1077",
        ],
    ),
    (
        "山东独角兽企业一览\n\n| 城市 | 独角兽企业数量 | 新晋 | 估值（亿元） |\n| --- | --- | --- | --- |\n"
        "| 青岛 | 9 | 2 | 812 |\n| 济南 | 4 | 1 | 305 |",
        None,
        [
            "unicorn 青岛市 cumulative 9",
            "unicorn 青岛市 new 2",
            "unicorn 济南市 cumulative 4",
            "unicorn 济南市 new 1",
        ],
    ),
    (
        "湖州各区县2023年度科技型企业一览\n区县 新认定高新技术企业 新入库科技型中小企业\n吴兴区 57 211\n德清县 62 240\n"
        "合计 119 451\n",
        "湖州市",
        [
            "high_tech 吴兴区 new 57 2023 confirmed",
            "tech_sme 吴兴区 new 211 2023",
            "high_tech 德清县 new 62 2023 confirmed",
            "tech_sme 德清县 new 240 2023",
            "high_tech 湖州市 new 119 2023 confirmed",
            "tech_sme 湖州市 new 451 2023",
        ],
    ),
    (
        "全国专精特新“小巨人”企业数量\n省份 第一批 第二批 合计\n浙江 21 141 162\n江苏 18 97 115",
        None,
        [
            "little_giant 浙江省 new 21 batch 1",
            "little_giant 浙江省 new 141 batch 2",
            "little_giant 浙江省 cumulative 162 batches 1-2",
            "little_giant 江苏省 new 18 batch 1",
            "little_giant 江苏省 new 97 batch 2",
            "little_giant 江苏省 cumulative 115 batches 1-2",
        ],
    ),
    (
        "湖北第七批专精特新“小巨人”入围情况\n\n市州    入围数   第六批   增减\n武汉    98   "
        "   90      +8\n宜昌    21      15      +6\n襄阳    12     "
        " 15      -3\n合计    131     120     +11",
        None,
        [
            "little_giant 武汉市 new 98 batch 7 confirmed",
            "little_giant 武汉市 new 90 batch 6 confirmed",
            "little_giant 宜昌市 new 21 batch 7 confirmed",
            "little_giant 宜昌市 new 15 batch 6 confirmed",
            "little_giant 襄阳市 new 12 batch 7 confirmed",
            "little_giant 襄阳市 new 15 batch 6 confirmed",
            "little_giant 湖北省 new 131 batch 7 confirmed",
            "little_giant 湖北省 new 120 batch 6 confirmed",
        ],
    ),
    (
        "第七批专精特新“小巨人”名单公示\n排名　城市　本批　历年累计　同比\n１　深圳　320　1310　12%\n"
        "２　上海　221　1090　8%",
        None,
        [
            "little_giant 深圳市 new 320 batch 7 proposed",
            "little_giant 深圳市 cumulative 1310",
            "little_giant 上海市 new 221 batch 7 proposed",
            "little_giant 上海市 cumulative 1090",
        ],
    ),
    (
        "2023年末各市企业情况\n地区 独角兽企业 潜在独角兽企业 瞪羚企业\n合肥 6 70 210\n芜湖 1 12 75",
        None,
        [
            "unicorn 合肥市 cumulative 6",
            "gazelle 合肥市 cumulative 210",
            "unicorn 芜湖市 cumulative 1",
            "gazelle 芜湖市 cumulative 75",
        ],
    ),
    (
        "内窥镜产业链高新技术企业分区情况 单位：家 | 名次 | 区 | 占比 | 家数 | | :-: | :- | :- | :- "
        "| | 1 | 余杭区 | 41.2% | 96 | | 2 | 滨江区 | 19.3% | 45 | | 3 | 萧山区 | 9.9% | 23 | 数据由系统汇总。",
        None,
        [
            "high_tech 余杭区 cumulative 96 [内窥镜产业链]",
            "high_tech 滨江区 cumulative 45 [内窥镜产业链]",
            "high_tech 萧山区 cumulative 23 [内窥镜产业链]",
        ],
    ),
    (
        "2018年全国共有独角兽企业202家。 各城市的家数如下： 城市 | 独角兽(家) 北京 | 74 上海 | 34 杭州 "
        "| 17 深圳 | 14 南京、武汉 | 各5 估值最高的是一家支付企业。",
        None,
        [
            "unicorn 全国 cumulative 202",
            "unicorn 北京市 cumulative 74",
            "unicorn 上海市 cumulative 34",
            "unicorn 杭州市 cumulative 17",
            "unicorn 深圳市 cumulative 14",
            "unicorn 南京市 cumulative 5",
            "unicorn 武汉市 cumulative 5",
        ],
    ),
]

OF_BATCHES: list[Row] = [
    (
        "绍兴市历批专精特新“小巨人”认定情况\n\n|批次|年份|新认定（家）|复核通过（家）|\n|---|---|---|---|\n"
        "|第三批|2021|17|15|\n|第四批|2022|33|—|\n\n其中诸暨市25家、柯桥区19家。",
        "绍兴市",
        [
            "little_giant 绍兴市 new 17 batch 3 2021 confirmed",
            "little_giant 绍兴市 reviewed 15 batch 3 2021 confirmed",
            "little_giant 绍兴市 new 33 batch 4 2022 confirmed",
            "little_giant 诸暨市 cumulative 25",
            "little_giant 柯桥区 cumulative 19",
        ],
    ),
]

# Places in the heading, titles before the rows; tabs between the cells.
TURNED: list[Row] = [
    (
        "项目\t武汉\t宜昌\n小巨人企业\t517\t80\n单项冠军企业\t44\t9",
        None,
        [
            "little_giant 武汉市 cumulative 517",
            "little_giant 宜昌市 cumulative 80",
            "manufacturing_champion 武汉市 cumulative 44",
            "manufacturing_champion 宜昌市 cumulative 9",
        ],
    ),
]

ONE_CELL_A_LINE: list[Row] = [
    (
        "河南省公示第四批专精特新“小巨人”企业名单，数量如下：\n\n序号\n地市\n第四批\n1\n郑州市\n61\n2\n洛阳市\n24\n3\n新乡市\n19\n"
        "合计\n104\n",
        None,
        [
            "little_giant 郑州市 new 61 batch 4 proposed",
            "little_giant 洛阳市 new 24 batch 4 proposed",
            "little_giant 新乡市 new 19 batch 4 proposed",
            "little_giant 河南省 new 104 batch 4 proposed",
        ],
    ),
    (
        "第五批专精特新“小巨人”企业名单公布\n城市\n数量（家）\n成都市\n102\n绵阳市\n18\n德阳市\n13\n",
        None,
        [
            "little_giant 成都市 new 102 batch 5 confirmed",
            "little_giant 绵阳市 new 18 batch 5 confirmed",
            "little_giant 德阳市 new 13 batch 5 confirmed",
        ],
    ),
    (
        "四川省各市高新技术企业情况表（截至2022年底）\n\n序号\n地区\n高新技术企业\n（家）\n比上年增加\n（家）"
        "\n每万家企业中占比（‱）\n1\n成都市\n11500\n903\n71\n2\n绵阳市\n740\n88\n36\n3\n甘孜"
        "州\n14\n3\n—\n合计\n12254\n994\n—\n",
        None,
        [
            "high_tech 成都市 cumulative 11500",
            "high_tech 绵阳市 cumulative 740",
            "high_tech 甘孜藏族自治州 cumulative 14",
            "high_tech 四川省 cumulative 12254",
        ],
    ),
    (
        "第四批专精特新“小巨人”企业名单公布\n城市\n数量（家）\n占全省比重\n长沙市\n76\n34.5%\n株洲市\n2"
        "9\n13%\n湘潭市\n17\n-\n",
        None,
        [
            "little_giant 长沙市 new 76 batch 4 confirmed",
            "little_giant 株洲市 new 29 batch 4 confirmed",
            "little_giant 湘潭市 new 17 batch 4 confirmed",
        ],
    ),
]

# What counts no firms: ranks, money, years; columns that nobody can tell apart.
# Each cell in a line of its own behind a bar; a column without a measure goes on with the text's figure above it.
CELLS_BEHIND_BARS: list[Row] = [
    (
        "2023年1-6月，全市1260家企业通过科技型中小企业评价入库。\n附表：各区入库情况\n"
        "|\n地区 |\n科技型中小企业 |\n|\n全市合计 |\n1260 |\n|\n海曙区 |\n320 |\n"
        "|\n江北区 |\n275 |\n|\n镇海区 |\n198 |\n",
        "宁波市",
        [
            "tech_sme 宁波市 new 1260 2023 national",
            "tech_sme 海曙区 new 320 2023 national",
            "tech_sme 江北区 new 275 2023 national",
            "tech_sme 镇海区 new 198 2023 national",
        ],
    ),
]

OF_OTHER_THINGS: list[Row] = [
    (
        "第五批小巨人企业，武汉市共2家。\n序号|企业名称|注册资本（万元）\n1|武汉甲光电公司|3000\n2|武汉乙机床公司|1200",
        None,
        ["little_giant 武汉市 new 2 batch 5"],
    ),
    (
        "各市小巨人企业情况\n排名 城市 数量 增速\n1 合肥 302 18\n2 芜湖 91 22\n3 滁州 70 30",
        None,
        [
            "little_giant 合肥市 cumulative 302",
            "little_giant 芜湖市 cumulative 91",
            "little_giant 滁州市 cumulative 70",
        ],
    ),
    (
        "| 地区 | 小巨人企业 | 较上年新增 | 户均研发投入（万元） | 绿色工厂 | 其中：民营企业 |"
        " 合计 |\n|---|---|---|---|---|---|---|\n| 太原市 | 61 | 12 "
        "| 300 | 45 | 50 | 106 |\n| 大同市 | 9 | 3 | 210 | 8 | 7 "
        "| 17 |",
        None,
        ["little_giant 太原市 cumulative 61", "little_giant 大同市 cumulative 9"],
    ),
    (
        "截至2023年底安徽省各市企业情况\n地区\n高新技术企业(家)\n规上工业企业(家)\n孵化器(家)\n合肥市\n"
        "8400\n3100\n120\n芜湖市\n2300\n2600\n31\n",
        None,
        ["high_tech 合肥市 cumulative 8400", "high_tech 芜湖市 cumulative 2300"],
    ),
]

# Bare numbers beside names, behind a dash, behind their unit.
OF_BARE_NUMBERS: list[Row] = [
    (
        "各省第六批“小巨人”数量：江苏 510，浙江 360，广东 350。",
        None,
        [
            "little_giant 江苏省 new 510 batch 6",
            "little_giant 浙江省 new 360 batch 6",
            "little_giant 广东省 new 350 batch 6",
        ],
    ),
    (
        "第六批“小巨人”公示：江苏-510家；浙江-360家。",
        None,
        ["little_giant 江苏省 new 510 batch 6 proposed", "little_giant 浙江省 new 360 batch 6 proposed"],
    ),
    (
        "主要指标\n国家高新技术企业（家） 2805\n省科技型中小企业（家） 9120\n国家级“小巨人”企业（家） 110\n",
        "绍兴市",
        [
            "high_tech 绍兴市 cumulative 2805",
            "tech_sme 绍兴市 cumulative 9120 provincial",
            "little_giant 绍兴市 cumulative 110",
        ],
    ),
    (
        "国家级专精特新“小巨人”企业<table><tr><th>地区</th><th>第六批</th><th>累计</th></tr>"
        "<tr><td>江苏</td><td>510</td><td>2156</td></tr><tr><td>广东</td><td>350</td><td>2089</td></tr></table>",
        None,
        [
            "little_giant 江苏省 new 510 batch 6",
            "little_giant 江苏省 cumulative 2156",
            "little_giant 广东省 new 350 batch 6",
            "little_giant 广东省 cumulative 2089",
        ],
    ),
    (
        "第五、六批專精特新「小巨人」各省分佈 省份 第五批 第六批 江蘇 81 66 浙江 52 40 廣東 77 61 山東 50 31",
        None,
        [
            "little_giant 江苏省 new 81 batch 5",
            "little_giant 江苏省 new 66 batch 6",
            "little_giant 浙江省 new 52 batch 5",
            "little_giant 浙江省 new 40 batch 6",
            "little_giant 广东省 new 77 batch 5",
            "little_giant 广东省 new 61 batch 6",
            "little_giant 山东省 new 50 batch 5",
            "little_giant 山东省 new 31 batch 6",
        ],
    ),
    (
        "国家级专精特新“小巨人”：沈阳96家(第一批3、第二批8、第三批22、第四批35、第五批28)",
        None,
        [
            "little_giant 沈阳市 cumulative 96",
            "little_giant 沈阳市 new 3 batch 1",
            "little_giant 沈阳市 new 8 batch 2",
            "little_giant 沈阳市 new 22 batch 3",
            "little_giant 沈阳市 new 35 batch 4",
            "little_giant 沈阳市 new 28 batch 5",
        ],
    ),
    (
        "第六批小巨人公示名單中，入圍最多的五個省市依次是江蘇510、浙江360、廣東350、山東250、北京211。",
        None,
        [
            "little_giant 江苏省 new 510 batch 6 proposed",
            "little_giant 浙江省 new 360 batch 6 proposed",
            "little_giant 广东省 new 350 batch 6 proposed",
            "little_giant 山东省 new 250 batch 6 proposed",
            "little_giant 北京市 new 211 batch 6 proposed",
        ],
    ),
    (
        "各地“小巨人”（截至2023年底，单位：家）——北京：795；上海：685；深圳：742；重庆：286；宁波：352；",
        None,
        [
            "little_giant 北京市 cumulative 795",
            "little_giant 上海市 cumulative 685",
            "little_giant 深圳市 cumulative 742",
            "little_giant 重庆市 cumulative 286",
            "little_giant 宁波市 cumulative 352",
        ],
    ),
    (
        "全国专精特新“小巨人”历批数量: 第一批 207 第二批 1388 第三批 2210 第四批 4357 第五批 3671",
        None,
        [
            "little_giant 全国 new 207 batch 1",
            "little_giant 全国 new 1388 batch 2",
            "little_giant 全国 new 2210 batch 3",
            "little_giant 全国 new 4357 batch 4",
            "little_giant 全国 new 3671 batch 5",
        ],
    ),
    (
        "全国历批“小巨人”数量：首批207家（2019年6月）、二批1744家（2020年11月）、三批2210家（2021年7月）、"
        "四批4328家（2022年8月）。",
        None,
        [
            "little_giant 全国 new 207 batch 1",
            "little_giant 全国 new 1744 batch 2",
            "little_giant 全国 new 2210 batch 3",
            "little_giant 全国 new 4328 batch 4",
        ],
    ),
]

# A place and one number in each cell of a line, or in each line.
OF_ONE_NUMBER: list[Row] = [
    (
        "第六批专精特新“小巨人”企业公示，湖南195家。分市州：\n长沙市 88｜株洲市 31｜湘潭市 22",
        None,
        [
            "little_giant 湖南省 new 195 batch 6 proposed",
            "little_giant 长沙市 new 88 batch 6 proposed",
            "little_giant 株洲市 new 31 batch 6 proposed",
            "little_giant 湘潭市 new 22 batch 6 proposed",
        ],
    ),
    (
        "浙江省第五批“小巨人”公示。\n排名 城市 数量\n1 宁波 63\n2 杭州 55\n3 温州 31",
        None,
        [
            "little_giant 宁波市 new 63 batch 5 proposed",
            "little_giant 杭州市 new 55 batch 5 proposed",
            "little_giant 温州市 new 31 batch 5 proposed",
        ],
    ),
    (
        "第七批国家级专精特新“小巨人”企业公示，哪些城市上榜最多？\nNO.1 深圳 | 320家\nNO.2 上海"
        " | 221家\nNO.3 北京 | 190家",
        None,
        [
            "little_giant 深圳市 new 320 batch 7 proposed",
            "little_giant 上海市 new 221 batch 7 proposed",
            "little_giant 北京市 new 190 batch 7 proposed",
        ],
    ),
]

# Several places share a row, and a number has a bound.
OF_SEVERAL_PLACES: list[Row] = [
    (
        "湖南2024年瞪羚企业分布\n市州 | 瞪羚企业（家）\n长沙 | 52\n株洲、湘潭 | 各11\n衡阳、岳阳和益阳 | 各3家",
        "湖南省",
        [
            "gazelle 长沙市 cumulative 52",
            "gazelle 株洲市 cumulative 11",
            "gazelle 湘潭市 cumulative 11",
            "gazelle 衡阳市 cumulative 3",
            "gazelle 岳阳市 cumulative 3",
            "gazelle 益阳市 cumulative 3",
        ],
    ),
    (
        "第五批国家级“小巨人”各区一览\n地区|新增\n越秀区|20\n荔湾、白云|均为8家",
        None,
        [
            "little_giant 越秀区 new 20 batch 5",
            "little_giant 荔湾区 new 8 batch 5",
            "little_giant 白云区 new 8 batch 5",
        ],
    ),
    (
        "| 城市 | 独角兽 | 瞪羚 |\n| 杭州 | 17 | 40 |\n| 宁波、温州 | 各2 | 各12 |",
        None,
        [
            "unicorn 杭州市 cumulative 17",
            "gazelle 杭州市 cumulative 40",
            "unicorn 宁波市 cumulative 2",
            "unicorn 温州市 cumulative 2",
            "gazelle 宁波市 cumulative 12",
            "gazelle 温州市 cumulative 12",
        ],
    ),
    (
        "各市独角兽企业数\n城市 | 独角兽（家）\n合肥 | 6\n芜湖、滁州 | 3",
        None,
        ["unicorn 合肥市 cumulative 6", "unicorn - cumulative 3"],
    ),
    (
        "省份 | 小巨人（家） | 单项冠军（家）\n浙江 | 超2,100 | 约280\n江苏 | 逾2,600家 | 290余家\n安徽|不足900|60多",
        None,
        [
            "little_giant 浙江省 cumulative ≥2100",
            "manufacturing_champion 浙江省 cumulative ≈280",
            "little_giant 江苏省 cumulative ≥2600",
            "manufacturing_champion 江苏省 cumulative ≥290",
            "little_giant 安徽省 cumulative ≤900",
            "manufacturing_champion 安徽省 cumulative ≥60",
        ],
    ),
    (
        "项目|高新技术企业|科技型中小企业\n认定|三年一次|每年评价\n全国数量|约46.3万家|超60万",
        None,
        ["high_tech 全国 cumulative ≈463000", "tech_sme 全国 cumulative ≥600000 national"],
    ),
    (
        "2018年全国共有独角兽202家。各城市的家数如下：\n\n城市 | 独角兽（家）\n北京 | 82\n上海 | 38\n厦门、长沙、西安 "
        "| 各2\n合肥、青岛、大连 | 各1",
        None,
        [
            "unicorn 全国 cumulative 202",
            "unicorn 北京市 cumulative 82",
            "unicorn 上海市 cumulative 38",
            "unicorn 厦门市 cumulative 2",
            "unicorn 长沙市 cumulative 2",
            "unicorn 西安市 cumulative 2",
            "unicorn 合肥市 cumulative 1",
            "unicorn 青岛市 cumulative 1",
            "unicorn 大连市 cumulative 1",
        ],
    ),
]

# A heading in two lines, the upper one over several columns, with its empty cells and without them.
TWO_LINES_OF_HEADING: list[Row] = [
    (
        "贵州省各市州2022年高新技术企业认定家数\n市州\t拟认定\t\t备案\t\n\t首批\t第二批\t首批\t第二批\n"
        "遵义\t141\t88\t139\t87\n安顺\t22\t19\t21\t18",
        None,
        [
            "high_tech 遵义市 new 141 batch 1 2022 proposed",
            "high_tech 遵义市 new 88 batch 2 2022 proposed",
            "high_tech 遵义市 new 139 batch 1 2022",
            "high_tech 遵义市 new 87 batch 2 2022",
            "high_tech 安顺市 new 22 batch 1 2022 proposed",
            "high_tech 安顺市 new 19 batch 2 2022 proposed",
            "high_tech 安顺市 new 21 batch 1 2022",
            "high_tech 安顺市 new 18 batch 2 2022",
        ],
    ),
    (
        "表3 江西各设区市专精特新中小企业\n设区市 2022年度 2023年度\n第一批 第二批 小计 第一批 第二批 小计\n"
        "赣州 120 95 215 77 140 217\n九江 64 51 115 49 70 119",
        None,
        [
            "srdi_sme 赣州市 new 120 batch 1 2022",
            "srdi_sme 赣州市 new 95 batch 2 2022",
            "srdi_sme 赣州市 new 215 2022",
            "srdi_sme 赣州市 new 77 batch 1 2023",
            "srdi_sme 赣州市 new 140 batch 2 2023",
            "srdi_sme 赣州市 new 217 2023",
            "srdi_sme 九江市 new 64 batch 1 2022",
            "srdi_sme 九江市 new 51 batch 2 2022",
            "srdi_sme 九江市 new 115 2022",
            "srdi_sme 九江市 new 49 batch 1 2023",
            "srdi_sme 九江市 new 70 batch 2 2023",
            "srdi_sme 九江市 new 119 2023",
        ],
    ),
    (
        "| 城市 | 专精特新“小巨人” || 单项冠军 ||\n|---|---|---|---|---|\n"
        "| | 第六批公示 | 第六批公布 | 第八批 | 第九批 |\n"
        "| 常州 | 71 | 70 | 6 | 9 |\n| 南通 | 58 | 57 | 4 | 7 |",
        None,
        [
            "little_giant 常州市 new 71 batch 6 proposed",
            "little_giant 常州市 new 70 batch 6 confirmed",
            "manufacturing_champion 常州市 new 6 batch 8",
            "manufacturing_champion 常州市 new 9 batch 9",
            "little_giant 南通市 new 58 batch 6 proposed",
            "little_giant 南通市 new 57 batch 6 confirmed",
            "manufacturing_champion 南通市 new 4 batch 8",
            "manufacturing_champion 南通市 new 7 batch 9",
        ],
    ),
    (
        "云南高新技术企业名单分布\n州市\n2021年\n2022年\n第一批\n第二批\n第一批\n第二批\n曲靖\n31\n"
        "22\n40\n18\n玉溪\n27\n25\n33\n30",
        None,
        [
            "high_tech 曲靖市 new 31 batch 1 2021",
            "high_tech 曲靖市 new 22 batch 2 2021",
            "high_tech 曲靖市 new 40 batch 1 2022",
            "high_tech 曲靖市 new 18 batch 2 2022",
            "high_tech 玉溪市 new 27 batch 1 2021",
            "high_tech 玉溪市 new 25 batch 2 2021",
            "high_tech 玉溪市 new 33 batch 1 2022",
            "high_tech 玉溪市 new 30 batch 2 2022",
        ],
    ),
]

# Sums of batches, and columns that only a year names.
OF_YEARS: list[Row] = [
    (
        "广西2023年度高新技术企业认定情况（家）\n城市|拟认定第一批|拟认定第二批|合计|通过率\n柳州|210|133|343|97."
        "6\n桂林|98|71|169|95.2",
        None,
        [
            "high_tech 柳州市 new 210 batch 1 2023 proposed",
            "high_tech 柳州市 new 133 batch 2 2023 proposed",
            "high_tech 柳州市 new 343 2023 proposed",
            "high_tech 桂林市 new 98 batch 1 2023 proposed",
            "high_tech 桂林市 new 71 batch 2 2023 proposed",
            "high_tech 桂林市 new 169 2023 proposed",
        ],
    ),
    (
        "辽宁省2021年科技型中小企业入库数\n城市 第一批 第二批 第三批 全年\n鞍山 120 233 87 440\n锦州 66 91 40 197",
        None,
        [
            "tech_sme 鞍山市 new 120 batch 1 2021",
            "tech_sme 鞍山市 new 233 batch 2 2021",
            "tech_sme 鞍山市 new 87 batch 3 2021",
            "tech_sme 鞍山市 new 440 2021",
            "tech_sme 锦州市 new 66 batch 1 2021",
            "tech_sme 锦州市 new 91 batch 2 2021",
            "tech_sme 锦州市 new 40 batch 3 2021",
            "tech_sme 锦州市 new 197 2021",
        ],
    ),
    (
        "第五、六两批专精特新“小巨人”企业在陕西\n城市\t第五批\t第六批\t两批合计\n宝鸡\t9\t7\t16\n咸阳\t6\t5\t11",
        None,
        [
            "little_giant 宝鸡市 new 9 batch 5",
            "little_giant 宝鸡市 new 7 batch 6",
            "little_giant 宝鸡市 new 16 batches 5-6",
            "little_giant 咸阳市 new 6 batch 5",
            "little_giant 咸阳市 new 5 batch 6",
            "little_giant 咸阳市 new 11 batches 5-6",
        ],
    ),
    (
        "近三年各省新认定高新技术企业（家）\n省份\t2020年\t2021年\t2022年\n甘肃\t301\t415\t520\n青海\t60\t48\t51",
        None,
        [
            "high_tech 甘肃省 new 301 2020 confirmed",
            "high_tech 甘肃省 new 415 2021 confirmed",
            "high_tech 甘肃省 new 520 2022 confirmed",
            "high_tech 青海省 new 60 2020 confirmed",
            "high_tech 青海省 new 48 2021 confirmed",
            "high_tech 青海省 new 51 2022 confirmed",
        ],
    ),
    (
        "2024年度四川省专精特新中小企业认定（复核）汇总\n地区\t申报\t认定\t复核通过\t复核不通过\n绵阳市\t320\t212"
        "\t80\t12\n泸州市\t102\t71\t21\t5",
        None,
        [
            "srdi_sme 绵阳市 applied 320 2024",
            "srdi_sme 绵阳市 new 212 2024 confirmed",
            "srdi_sme 绵阳市 reviewed 80 confirmed",
            "srdi_sme 绵阳市 revoked 12 confirmed",
            "srdi_sme 泸州市 applied 102 2024",
            "srdi_sme 泸州市 new 71 2024 confirmed",
            "srdi_sme 泸州市 reviewed 21 confirmed",
            "srdi_sme 泸州市 revoked 5 confirmed",
        ],
    ),
    (
        "各市专精特新“小巨人”企业有效期内家数（截至2024年末）\n序号\t城市\t家数\t其中上市公司\n1\t济南\t122\t18\n"
        "2\t烟台\t89\t10",
        None,
        [
            "little_giant 济南市 cumulative 122 [有效期内]",
            "little_giant 烟台市 cumulative 89 [有效期内]",
        ],
    ),
    (
        "高新技术企业数量（家）\n年份 2019 2020 2021\n甘肃 191 213 229\n海南 203 276 345",
        None,
        [
            "high_tech 甘肃省 cumulative 191",
            "high_tech 甘肃省 cumulative 213",
            "high_tech 甘肃省 cumulative 229",
            "high_tech 海南省 cumulative 203",
            "high_tech 海南省 cumulative 276",
            "high_tech 海南省 cumulative 345",
        ],
    ),
    (
        "第三批重点“小巨人”企业名额分配表\n天津 20家\n重庆 15家",
        None,
        [],
    ),
    (
        "附件：2024年各地区拟认定专精特新中小企业数\n黄石市(含大冶湖新区)：212\n荆州市：103\n咸宁市：99",
        None,
        [
            "srdi_sme 黄石市 new 212 2024 proposed",
            "srdi_sme 荆州市 new 103 2024 proposed",
            "srdi_sme 咸宁市 new 99 2024 proposed",
        ],
    ),
    (
        "第七批国家级制造业单项冠军分省（公示）\n省份|企业|产品|合计\n浙江|30|9|39\n山东|33|12|45",
        None,
        [
            "manufacturing_champion 浙江省 new 30 batch 7 proposed [企业]",
            "manufacturing_champion 浙江省 new 9 batch 7 proposed [产品]",
            "manufacturing_champion 浙江省 new 39 batch 7 proposed",
            "manufacturing_champion 山东省 new 33 batch 7 proposed [企业]",
            "manufacturing_champion 山东省 new 12 batch 7 proposed [产品]",
            "manufacturing_champion 山东省 new 45 batch 7 proposed",
        ],
    ),
    (
        "高新技术企业认定批次（贵州省2021年）\n批次|公示数|公告数\n第一批|853|810\n第二批|682|647\n合计|1535|1457",
        None,
        [
            "high_tech 贵州省 new 853 batch 1 2021 proposed",
            "high_tech 贵州省 new 810 batch 1 2021 confirmed",
            "high_tech 贵州省 new 682 batch 2 2021 proposed",
            "high_tech 贵州省 new 647 batch 2 2021 confirmed",
            "high_tech 贵州省 new 1535 2021 proposed",
            "high_tech 贵州省 new 1457 2021 confirmed",
        ],
    ),
]

ROWS = [
    *OF_SEVERAL_PLACES,
    *OF_PLACES,
    *OF_BATCHES,
    *TURNED,
    *ONE_CELL_A_LINE,
    *CELLS_BEHIND_BARS,
    *OF_OTHER_THINGS,
    *OF_ONE_NUMBER,
    *OF_BARE_NUMBERS,
    *TWO_LINES_OF_HEADING,
    *OF_YEARS,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_table_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
