"""Cities and provinces ranked by their firms: rows with the rank before them or the province behind, cities told by
one character or by their kind.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    # What stands behind a number in a row that lost its spaces is where the city lies.
    (
        "2022年城市独角兽企业数量榜\n排名城市独角兽数量所在省份\n1北京116北京\n2深圳38广东\n3杭州24浙江\n4苏州11江苏省",
        None,
        [
            "unicorn 北京市 cumulative 116",
            "unicorn 深圳市 cumulative 38",
            "unicorn 杭州市 cumulative 24",
            "unicorn 苏州市 cumulative 11",
        ],
    ),
    # A table by its heading and by the kinds of its cells, wherever its numbers stand.
    (
        "各城市瞪羚企业数量\n排名 城市 数量 省份\n1 武汉 416 湖北\n2 合肥 371 安徽\n3 长沙 238 湖南",
        None,
        ["gazelle 武汉市 cumulative 416", "gazelle 合肥市 cumulative 371", "gazelle 长沙市 cumulative 238"],
    ),
    (
        "国家级专精特新“小巨人”企业数量排名\n排名 城市 省份 数量\n1 深圳 广东 1032\n2 苏州 江苏 613\n3 宁波 浙江 461",
        None,
        [
            "little_giant 深圳市 cumulative 1032",
            "little_giant 苏州市 cumulative 613",
            "little_giant 宁波市 cumulative 461",
        ],
    ),
    (
        "高新技术企业数量排名\n名次 省份 城市 数量\n1 广东 广州 13000\n2 江苏 苏州 15700",
        None,
        ["high_tech 广州市 cumulative 13000", "high_tech 苏州市 cumulative 15700"],
    ),
    # Ranks behind the numbers, rates behind them, no heading at all.
    (
        "第五批专精特新“小巨人”企业各省数量\n江苏省 795 1\n广东省 658 2\n山东省 300 3",
        None,
        [
            "little_giant 江苏省 new 795 batch 5",
            "little_giant 广东省 new 658 batch 5",
            "little_giant 山东省 new 300 batch 5",
        ],
    ),
    (
        "山东各市瞪羚企业数量\n青岛市 山东 433 1\n济南市 山东 372 2\n烟台市 山东 221 3",
        None,
        ["gazelle 青岛市 cumulative 433", "gazelle 济南市 cumulative 372", "gazelle 烟台市 cumulative 221"],
    ),
    (
        "各省高新技术企业数量如下：\n1 广东 69000 +12%\n2 江苏 44000 +9%\n3 浙江 35800 -1.5%",
        None,
        ["high_tech 广东省 cumulative 69000", "high_tech 江苏省 cumulative 44000", "high_tech 浙江省 cumulative 35800"],
    ),
    # Cities by one character each.
    (
        "截至去年底，北上广深的专精特新“小巨人”企业均超过200家，其中北京以588家居首。",
        None,
        [
            "little_giant 上海市 cumulative ≥200",
            "little_giant 广州市 cumulative ≥200",
            "little_giant 深圳市 cumulative ≥200",
            "little_giant 北京市 cumulative 588",
        ],
    ),
    (
        "北深上广四大一线城市高新技术企业均突破1万家，苏州、杭州各有9000家以上。",
        None,
        [
            *(f"high_tech {city}市 cumulative ≥10000" for city in ("北京", "深圳", "上海", "广州")),
            *(f"high_tech {city}市 cumulative ≥9000" for city in ("苏州", "杭州")),
        ],
    ),
    (
        "沪深杭三地独角兽企业均超过20家，其中上海69家。",
        None,
        ["unicorn 深圳市 cumulative ≥20", "unicorn 杭州市 cumulative ≥20", "unicorn 上海市 cumulative 69"],
    ),
    (
        "独角兽企业主要分布在北上广深杭，五城分别有79家、66家、24家、34家、25家。",
        None,
        [
            *(
                f"unicorn {city}市 cumulative {count}"
                for city, count in (("北京", 79), ("上海", 66), ("广州", 24), ("深圳", 34), ("杭州", 25))
            ),
        ],
    ),
    ("北上广深四个一线城市共有独角兽企业212家，占全国六成。", None, ["unicorn - cumulative 212"]),
    ("河北上半年新增瞪羚企业12家。", None, ["gazelle 河北省 new 12"]),
    # Cities by their kind are no one division.
    (
        "全国“小巨人”企业中，有4216家分布在直辖市和省会城市，2100家分布在地级市，1380家来自县域。",
        None,
        ["little_giant - cumulative 4216", "little_giant - cumulative 2100", "little_giant - cumulative 1380"],
    ),
    (
        "第七批“小巨人”中，省会城市占1400家，地级市占900家。",
        None,
        ["little_giant - new 1400 batch 7", "little_giant - new 900 batch 7"],
    ),
    (
        "独角兽百强有53家分布在直辖市，其中北京、上海、深圳分别达到26家、25家和11家。",
        None,
        [
            "unicorn - cumulative 53 [百强]",
            "unicorn 北京市 cumulative 26 [百强]",
            "unicorn 上海市 cumulative 25 [百强]",
            "unicorn 深圳市 cumulative 11 [百强]",
        ],
    ),
    # Who has the most is whom its figure is of, not where it has the most.
    (
        "全球独角兽最多的城市是北京，多达93家，中国一共227家。",
        None,
        ["unicorn 北京市 cumulative 93", "unicorn 全国 cumulative 227"],
    ),
    ("昆山是江苏省高新技术企业最多的县级市，达2900家。", None, ["high_tech 昆山市 cumulative 2900"]),
    (
        "旧金山仍是全球独角兽企业数量最多的城市，有190家；北京位居第二，有78家；上海以65家位居第四。",
        None,
        ["unicorn - cumulative 190", "unicorn 北京市 cumulative 78", "unicorn 上海市 cumulative 65"],
    ),
    (
        "美国是独角兽企业最多的国家，有666家；中国排第二，有316家。",
        None,
        ["unicorn - cumulative 666", "unicorn 全国 cumulative 316"],
    ),
    # What follows a list of lines is about whom it was above the list.
    (
        "中国瞪羚企业城市排行\n1.北京市 3190家\n2.深圳市（广东省） 2740家\n3.苏州市（江苏省） 1013家\n"
        "入选的25057家瞪羚企业多在经济发达地区。",
        None,
        [
            "gazelle 北京市 cumulative 3190",
            "gazelle 深圳市 cumulative 2740",
            "gazelle 苏州市 cumulative 1013",
            "gazelle 全国 new 25057 confirmed",
        ],
    ),
    ("入选的1358家瞪羚企业遍布全国31个省份。", None, ["gazelle 全国 new 1358 confirmed"]),
    ("研究团队筛选出81家中国的新晋瞪羚企业。", None, ["gazelle 全国 new 81 confirmed"]),
    (
        "去年中国新增独角兽企业15家，而世界范围内新增独角兽企业总数则为171家。",
        None,
        ["unicorn 全国 new 15", "unicorn - new 171"],
    ),
    # Fields in a row, whatever is said of them before their numbers, and no word that pairs the two.
    (
        "全市瞪羚企业中，装备制造最多，有66家；新材料、生物医药紧随其后，分别为51家、40家。",
        "青岛市",
        [
            "gazelle 青岛市 cumulative 66 [装备制造]",
            "gazelle 青岛市 cumulative 51 [新材料]",
            "gazelle 青岛市 cumulative 40 [生物医药]",
        ],
    ),
    (
        "2022年中国独角兽企业中，此前火热的电商、金融科技赛道降温，只有12家和9家。",
        None,
        ["unicorn 全国 cumulative 12 [电商]", "unicorn 全国 cumulative 9 [金融科技赛道]"],
    ),
    (
        "全省单项冠军企业中，装备、化工两大行业优势明显，分别拥有45家和20家；纺织、食品及造纸则相对薄弱，依次只有5家、3家、1家。",
        "浙江省",
        [
            "manufacturing_champion 浙江省 cumulative 45 [装备]",
            "manufacturing_champion 浙江省 cumulative 20 [化工]",
            "manufacturing_champion 浙江省 cumulative 5 [纺织]",
            "manufacturing_champion 浙江省 cumulative 3 [食品]",
            "manufacturing_champion 浙江省 cumulative 1 [造纸]",
        ],
    ),
    (
        "山东瞪羚企业里，青岛、济南遥遥领先，分别为433家、372家；聊城、枣庄相对落后，仅有20家和18家。",
        None,
        [
            "gazelle 青岛市 cumulative 433",
            "gazelle 济南市 cumulative 372",
            "gazelle 聊城市 cumulative 20",
            "gazelle 枣庄市 cumulative 18",
        ],
    ),
    # A batch's list in which a place has firms tells of its new ones; so does what goes on with such a row.
    (
        "第五批名单中，江苏有小巨人企业795家，广东658家。",
        None,
        ["little_giant 江苏省 new 795 batch 5", "little_giant 广东省 new 658 batch 5"],
    ),
    (
        "第五批专精特新“小巨人”名单里，江苏省拥有795家，广东省拥有658家，浙江省384家。",
        None,
        [
            "little_giant 江苏省 new 795 batch 5",
            "little_giant 广东省 new 658 batch 5",
            "little_giant 浙江省 new 384 batch 5",
        ],
    ),
    (
        "第五批“小巨人”名单公示。名单中，江苏有小巨人企业795家，目前累计拥有1474家。",
        None,
        ["little_giant 江苏省 new 795 batch 5 proposed", "little_giant 江苏省 cumulative 1474"],
    ),
    (
        "第五批“小巨人”名单公示，其中江苏、广东、浙江分别以795家、658家、384家位居前三。\n"
        "前五批累计达到8997家，离到2025年培育1万家小巨人企业的目标越来越近。\n"
        "江苏、广东、浙江、山东位居前列。其中江苏、广东、浙江分别以795家、658家、384家位居前三。山东则以300家排在第四名。",
        None,
        [
            "little_giant 江苏省 new 795 batch 5 proposed",
            "little_giant 广东省 new 658 batch 5 proposed",
            "little_giant 浙江省 new 384 batch 5 proposed",
            "little_giant 全国 cumulative 8997 batches 1-5 proposed",
            "little_giant 山东省 new 300 batch 5 proposed",
        ],
    ),
    # A line goes on with the line above it.
    (
        "去年中国新增独角兽企业74家。\n全球独角兽企业总数达到1597家：\n美国（47%）：746家，比上年新增182家\n"
        "中国（23%）：368家，比上年新增74家",
        None,
        [
            "unicorn 全国 new 74",
            "unicorn - cumulative 1597",
            "unicorn - cumulative 746",
            "unicorn 全国 cumulative 368",
        ],
    ),
    # An index counts all there are, however often it is said who came onto it.
    (
        "《中国独角兽企业研究报告》发布，中国共有375家独角兽企业入选，其中12家来自合肥。入选12家独角兽企业，"
        "说明合肥创新力强。这次入选的12家总估值200亿美元。",
        None,
        ["unicorn 全国 cumulative 375", "unicorn 合肥市 cumulative 12"],
    ),
    # The total to which a place's new firms raised it is that place's, not that of the provinces before.
    (
        "第九批单项冠军名单公布。浙江、江苏、山东入选数量最多，分别为72家、68家、61家；从城市看，宁波再添21家，总数达125家，"
        "稳居首位，北京新增9家，累计75家。",
        None,
        [
            "manufacturing_champion 浙江省 new 72 batch 9 confirmed",
            "manufacturing_champion 江苏省 new 68 batch 9 confirmed",
            "manufacturing_champion 山东省 new 61 batch 9 confirmed",
            "manufacturing_champion 宁波市 new 21 batch 9 confirmed",
            "manufacturing_champion 宁波市 cumulative 125",
            "manufacturing_champion 北京市 new 9 batch 9 confirmed",
            "manufacturing_champion 北京市 cumulative 75",
        ],
    ),
    (
        "第七批“小巨人”名单公示。苏州151家、无锡92家、常州60家，合计303家。",
        None,
        [
            "little_giant 苏州市 new 151 batch 7 proposed",
            "little_giant 无锡市 new 92 batch 7 proposed",
            "little_giant 常州市 new 60 batch 7 proposed",
        ],
    ),
    # Any list of unicorns that no authority has drawn up counts all there are.
    (
        "独角兽城市榜发布：北京114家、上海66家入围前列。",
        None,
        ["unicorn 北京市 cumulative 114", "unicorn 上海市 cumulative 66"],
    ),
    (
        "省科技厅公布新一批独角兽企业榜单，全省9家入围，青岛占5家。",
        "山东省",
        ["unicorn 山东省 new 9 confirmed provincial", "unicorn 青岛市 new 5 confirmed provincial"],
    ),
    # Rows of names and numbers by turns, and between bars without a heading.
    (
        "独角兽企业数量前三城市：\n北京市\n79家\n上海市\n66家\n深圳市\n33家",
        None,
        ["unicorn 北京市 cumulative 79", "unicorn 上海市 cumulative 66", "unicorn 深圳市 cumulative 33"],
    ),
    (
        "胡润全球独角兽榜：中国城市\n北京｜78家｜+0\n上海｜65家｜-1\n深圳｜34家｜+1",
        None,
        ["unicorn 北京市 cumulative 78", "unicorn 上海市 cumulative 65", "unicorn 深圳市 cumulative 34"],
    ),
    # Champions have 个 in a list of places as well.
    (
        "国家级制造业单项冠军（前八批）地区分布：浙江225个，山东211个，江苏210个。",
        None,
        [
            "manufacturing_champion 浙江省 cumulative 225 batches 1-8",
            "manufacturing_champion 山东省 cumulative 211 batches 1-8",
            "manufacturing_champion 江苏省 cumulative 210 batches 1-8",
        ],
    ),
    ("浙江单项冠军企业全国最多。全省有省级产业集群：宁波8个、温州5个。", None, []),
    # The number that adds a row up tells the title of the row.
    (
        "河南：第一批7家、第二批102家、第三批94家，累计共203家“小巨人”企业。",
        None,
        [
            "little_giant 河南省 new 7 batch 1",
            "little_giant 河南省 new 102 batch 2",
            "little_giant 河南省 new 94 batch 3",
            "little_giant 河南省 cumulative 203 batches 1-3",
        ],
    ),
    (
        "越城区15家、柯桥区22家、上虞区30家、诸暨市28家，合计95家高新技术企业通过认定。",
        "绍兴市",
        [
            "high_tech 越城区 new 15 confirmed",
            "high_tech 柯桥区 new 22 confirmed",
            "high_tech 上虞区 new 30 confirmed",
            "high_tech 诸暨市 new 28 confirmed",
            "high_tech 绍兴市 new 95 confirmed",
        ],
    ),
    ("新增规上企业15家、上市公司2家，合计17家高新技术企业受益。", None, []),
    # Kinds beside the new ones are of all, each with words of its own; a share of the whole is of all places together.
    (
        "2024年中国独角兽企业数量为375家。其中，新晋独角兽72家，超级独角兽8家，人工智能赛道67家。",
        None,
        [
            "unicorn 全国 cumulative 375",
            "unicorn 全国 new 72 2024",
            "unicorn 全国 cumulative 8 [超级]",
            "unicorn 全国 cumulative 67 [人工智能赛道]",
        ],
    ),
    (
        "全国瞪羚企业3.7万家，其中江苏、广东、浙江、北京、山东五省市超过2万家，占全国六成。",
        None,
        ["gazelle 全国 cumulative 37000", "gazelle - cumulative ≥20000"],
    ),
    (
        "高新技术企业百强城市：苏州15700家，深圳24700家，东莞10100家。",
        None,
        ["high_tech 苏州市 cumulative 15700", "high_tech 深圳市 cumulative 24700", "high_tech 东莞市 cumulative 10100"],
    ),
    # A ranking of places counts all there are, whatever firms are said to come onto it; one of a batch counts its own.
    (
        "全国单项冠军企业城市排行榜上，宁波有104家企业上榜，居全国第一，杭州有55家企业入选。",
        None,
        [
            "manufacturing_champion 宁波市 cumulative 104 confirmed",
            "manufacturing_champion 杭州市 cumulative 55 confirmed",
        ],
    ),
    ("在各省“小巨人”数量排名中，湖北有678家企业入选。", None, ["little_giant 湖北省 cumulative 678 confirmed"]),
    ("第五批“小巨人”城市榜单中，株洲有28家入选。", None, ["little_giant 株洲市 new 28 batch 5 confirmed"]),
    # 国内 is the nation where it has firms.
    (
        "据统计，2023年国内新晋独角兽56家，北京、上海各占13家，深圳6家。",
        None,
        [
            "unicorn 全国 new 56 2023",
            "unicorn 北京市 new 13 2023",
            "unicorn 上海市 new 13 2023",
            "unicorn 深圳市 new 6 2023",
        ],
    ),
    ("在国内首批试点的基础上，目前绍兴单项冠军企业达到18家。", None, ["manufacturing_champion 绍兴市 cumulative 18"]),
    # Registers of the nation are counted as well.
    (
        "全国科技型中小企业入库数突破60万家，江苏以9.4万家居首。",
        None,
        ["tech_sme 全国 new ≥600000 national", "tech_sme 江苏省 new 94000 national"],
    ),
    # A row that runs on from its heading; a row of places that is summed up is no part.
    (
        "【排行】2024中国独角兽TOP10省份 北京 114 上海 66 广东 60 浙江 45",
        None,
        [
            "unicorn 北京市 cumulative 114",
            "unicorn 上海市 cumulative 66",
            "unicorn 广东省 cumulative 60",
            "unicorn 浙江省 cumulative 45",
        ],
    ),
    (
        "广东、江苏、浙江3个省的“小巨人”企业数量均超过500家。",
        None,
        [f"little_giant {province}省 cumulative ≥500" for province in ("广东", "江苏", "浙江")],
    ),
    # What several places that passed a floor have together is none's.
    (
        "第八批单项冠军公示，宁波、杭州均超过15家，合计39家。",
        None,
        [f"manufacturing_champion {city}市 new ≥15 batch 8 proposed" for city in ("宁波", "杭州")],
    ),
    # The whole of which a row is a share.
    (
        "《全球独角兽榜》发布，今年有42家退榜，中国占15家。",
        None,
        ["unicorn - revoked 42", "unicorn 全国 revoked 15"],
    ),
    (
        "北京独角兽企业114家，占我国独角兽企业总数（375家）的30.4%。",
        None,
        ["unicorn 北京市 cumulative 114", "unicorn 全国 cumulative 375"],
    ),
    # The title that is only named behind a row of places, as that of their rank.
    (
        "北京（115）、上海（66）、深圳（34）位列2024年中国独角兽企业数量城市前三。",
        None,
        ["unicorn 北京市 cumulative 115", "unicorn 上海市 cumulative 66", "unicorn 深圳市 cumulative 34"],
    ),
    (
        "宁波104家、深圳95家、北京66家，分列全国单项冠军城市榜前三位。",
        None,
        [
            "manufacturing_champion 宁波市 cumulative 104",
            "manufacturing_champion 深圳市 cumulative 95",
            "manufacturing_champion 北京市 cumulative 66",
        ],
    ),
    (
        "江苏（795家）、广东（658家）、浙江（384家）包揽第五批“小巨人”公示数量前三名。",
        None,
        [
            "little_giant 江苏省 new 795 batch 5 proposed",
            "little_giant 广东省 new 658 batch 5 proposed",
            "little_giant 浙江省 new 384 batch 5 proposed",
        ],
    ),
    # Without a place, more than any province can have is the nation's; a round number may be a target.
    (
        "2023年新认定的3671家“小巨人”企业中，江苏占21.7%，达795家。",
        None,
        ["little_giant 全国 new 3671 2023 confirmed", "little_giant 江苏省 new 795 2023 confirmed"],
    ),
    ("高新技术企业已达46.3万家，一批领军企业加快成长。", None, ["high_tech 全国 cumulative 463000"]),
    ("要累计扶植“小巨人”企业1万家、单项冠军企业1000家。", None, []),
    ("分年度看，2019年认定248家“小巨人”企业，2022年4328家。", None, []),
    (
        "浙江前三批国家级专精特新“小巨人”470家的去向，台州最多，82家；绍兴第二，53家；嘉兴第三，46家。",
        None,
        [
            "little_giant 浙江省 cumulative 470 batches 1-3",
            "little_giant 台州市 cumulative 82 batches 1-3",
            "little_giant 绍兴市 cumulative 53 batches 1-3",
            "little_giant 嘉兴市 cumulative 46 batches 1-3",
        ],
    ),
    (
        "全市瞪羚企业共67家，东海第一，13家；灌云排第二，8家。",
        "连云港市",
        ["gazelle 连云港市 cumulative 67", "gazelle 东海县 cumulative 13", "gazelle 灌云县 cumulative 8"],
    ),
    (
        "第六批小巨人公示，江苏排名第一，711家；广东排名第二，561家；浙江位列第三，400家。",
        None,
        [
            "little_giant 江苏省 new 711 batch 6 proposed",
            "little_giant 广东省 new 561 batch 6 proposed",
            "little_giant 浙江省 new 400 batch 6 proposed",
        ],
    ),
    (
        "辽宁瞪羚企业共398家，沈阳居首，197；大连次之，139；鞍山排第三，24。",
        None,
        [
            "gazelle 辽宁省 cumulative 398",
            "gazelle 沈阳市 cumulative 197",
            "gazelle 大连市 cumulative 139",
            "gazelle 鞍山市 cumulative 24",
        ],
    ),
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
