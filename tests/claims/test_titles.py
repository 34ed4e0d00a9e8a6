"""Which programme is meant and which level grants it: ladders of titles, loose names, several titles in one row."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Each programme once, in a plain sentence.
EACH_OF_THEM: list[Row] = [
    ("第四批专精特新“小巨人”企业名单公布，温州55家企业入选。", None, ["little_giant 温州市 new 55 batch 4 confirmed"]),
    (
        "工信部公示第五批专精特新“小巨人”企业名单，江苏省795家企业入围。",
        None,
        ["little_giant 江苏省 new 795 batch 5 proposed"],
    ),
    ("截至目前，杭州市累计培育国家级专精特新“小巨人”企业476家。", None, ["little_giant 杭州市 cumulative 476"]),
    ("我市共有省级专精特新中小企业312家。", "嘉兴市", ["srdi_sme 嘉兴市 cumulative 312"]),
    ("全省创新型中小企业达2.3万家。", "330000", ["innovative_sme 浙江省 cumulative 23000"]),
    ("绍兴新增国家制造业单项冠军企业6家。", None, ["manufacturing_champion 绍兴市 new 6"]),
    ("目前，台州拥有浙江省隐形冠军企业31家。", None, ["hidden_champion 台州市 cumulative 31"]),
    ("全市现有隐形冠军培育企业88家。", "湖州市", ["hidden_champion_cultivation 湖州市 cumulative 88"]),
    ("北京拥有独角兽企业102家。", None, ["unicorn 北京市 cumulative 102"]),
    ("武汉高新技术企业总数突破1.4万家。", None, ["high_tech 武汉市 cumulative ≥14000"]),
    ("2023年，长沙市科技型中小企业入库9800家。", None, ["tech_sme 长沙市 new 9800 2023 national"]),
    ("全国已累计培育专精特新“小巨人”企业1.46万家。", None, ["little_giant 全国 cumulative 14600"]),
    ("我国高新技术企业已有46.3万家。", None, ["high_tech 全国 cumulative 463000"]),
    ("合肥新认定专精特新中小企业120户。", None, ["srdi_sme 合肥市 new 120 confirmed"]),
    ("海宁市有国家级“小巨人”21家。", None, ["little_giant 海宁市 cumulative 21"]),
    ("全区国家高新技术企业达到215家。", "温州市鹿城区", ["high_tech - cumulative 215"]),
    ("全区国家高新技术企业达到215家。", "鹿城区", ["high_tech 鹿城区 cumulative 215"]),
    ("全县有国家级专精特新“小巨人”企业0家。", "泰顺县", ["little_giant 泰顺县 cumulative 0"]),
]

# Several titles one after another, each with its own level.
LADDERS: list[Row] = [
    (
        "全市拥有国家级专精特新“小巨人”企业15家、省级专精特新中小企业122家、创新型中小企业340家。",
        "衢州市",
        ["little_giant 衢州市 cumulative 15", "srdi_sme 衢州市 cumulative 122", "innovative_sme 衢州市 cumulative 340"],
    ),
    (
        "青岛现有410家专精特新中小企业、27家国家级“小巨人”企业和5家独角兽企业。",
        None,
        ["srdi_sme 青岛市 cumulative 410", "little_giant 青岛市 cumulative 27", "unicorn 青岛市 cumulative 5"],
    ),
    (
        "天津市专精特新企业总数已达1498家，其中国家级“小巨人”企业284家，市级专精特新中小企业1214家。",
        None,
        ["srdi_sme 天津市 cumulative 1498", "little_giant 天津市 cumulative 284", "srdi_sme 天津市 cumulative 1214"],
    ),
    (
        "截至2023年末，天津共有国家级单项冠军28家、国家级专精特新“小巨人”企业253家，市级专精特新中小企业2019家。",
        "天津市",
        [
            "manufacturing_champion 天津市 cumulative 28",
            "little_giant 天津市 cumulative 253",
            "srdi_sme 天津市 cumulative 2019",
        ],
    ),
    (
        "截至9月末，全市市级专精特新中小企业共612家，省级专精特新中小企业共493家，国家级专精特新“小巨人”企业共77家。",
        "芜湖市",
        [
            "srdi_sme 芜湖市 cumulative 612 municipal",
            "srdi_sme 芜湖市 cumulative 493",
            "little_giant 芜湖市 cumulative 77",
        ],
    ),
    (
        "截至2023年底，全市有市级专精特新企业8173家，省级专精特新中小企业1726家，国家级制造业单项冠军32家。",
        "青岛市",
        [
            "srdi_sme 青岛市 cumulative 8173 municipal",
            "srdi_sme 青岛市 cumulative 1726",
            "manufacturing_champion 青岛市 cumulative 32",
        ],
    ),
    (
        "截至6月底，全市有省级瞪羚企业168家、省级独角兽企业1家，国家级制造业单项冠军22家，省级制造业单项冠军93家。",
        "淄博市",
        [
            "gazelle 淄博市 cumulative 168 provincial",
            "unicorn 淄博市 cumulative 1 provincial",
            "manufacturing_champion 淄博市 cumulative 22",
            "manufacturing_champion 淄博市 cumulative 93 provincial",
        ],
    ),
    (
        "目前，全省有隐形冠军企业282家、专精特新中小企业10168家、创新型中小企业2.6万余家。",
        "浙江省",
        [
            "hidden_champion 浙江省 cumulative 282",
            "srdi_sme 浙江省 cumulative 10168",
            "innovative_sme 浙江省 cumulative ≥26000",
        ],
    ),
    (
        "2022年度认定“专精特新”中小企业427家、省级专精特新“小巨人”企业219家。",
        "辽宁省",
        ["srdi_sme 辽宁省 new 427 2022 confirmed", "little_giant 辽宁省 new 219 2022 confirmed provincial"],
    ),
    (
        "湖南省公布2021年湖南省专精特新“小巨人”企业名单，新认定省级“小巨人”企业594家，长沙市218家。",
        None,
        [
            "little_giant 湖南省 new 594 2021 confirmed provincial",
            "little_giant 长沙市 new 218 2021 confirmed provincial",
        ],
    ),
    (
        "2023年全国新认定国家级专精特新“小巨人”企业3671家，广东658家；广东另新认定省级专精特新中小企业6800家。",
        None,
        [
            "little_giant 全国 new 3671 2023 confirmed",
            "little_giant 广东省 new 658 2023 confirmed",
            "srdi_sme 广东省 new 6800 2023 confirmed",
        ],
    ),
    (
        "全区已有国家级专精特新“小巨人”企业45家、重庆市级专精特新“小巨人”企业120家。",
        "九龙坡区",
        ["little_giant 九龙坡区 cumulative 45", "little_giant 九龙坡区 cumulative 120 provincial"],
    ),
    (
        "河南郑州有国家级专精特新“小巨人”128家、国家制造业单项冠军11家、省级瞪羚企业116家。",
        None,
        [
            "little_giant 郑州市 cumulative 128",
            "manufacturing_champion 郑州市 cumulative 11",
            "gazelle 郑州市 cumulative 116 provincial",
        ],
    ),
    (
        "2023年度，我省新认定省级专精特新中小企业561户、创新型中小企业827户、省级制造业单项冠军企业23户。",
        "黑龙江省",
        [
            "srdi_sme 黑龙江省 new 561 2023 confirmed",
            "innovative_sme 黑龙江省 new 827 2023 confirmed",
            "manufacturing_champion 黑龙江省 new 23 2023 confirmed provincial",
        ],
    ),
    (
        "温州现有省隐形冠军企业41家、省隐形冠军培育企业186家。",
        "温州市",
        ["hidden_champion 温州市 cumulative 41", "hidden_champion_cultivation 温州市 cumulative 186"],
    ),
    (
        "年末全县拥有国家高新技术企业534家，省级科技型中小企业1436家。",
        "嘉善县",
        ["high_tech 嘉善县 cumulative 534", "tech_sme 嘉善县 cumulative 1436 provincial"],
    ),
    (
        "从3家到18家，漯河国家级“小巨人”三年翻了两番多；从29家到151家，省级专精特新中小企业五年增长4倍多。",
        "漯河市",
        [
            "little_giant 漯河市 cumulative 3",
            "little_giant 漯河市 cumulative 18",
            "srdi_sme 漯河市 cumulative 29",
            "srdi_sme 漯河市 cumulative 151",
        ],
    ),
]

# Names that the papers shorten, quote, or write in words of their own.
LOOSE_NAMES: list[Row] = [
    (
        "第三批专精特新“小巨人”企业名单公布，温州31家入选。全市专精特新企业已有50家。",
        "温州市",
        ["little_giant 温州市 new 31 batch 3 confirmed", "little_giant 温州市 cumulative 50"],
    ),
    (
        "第三批“小巨人”企业名单公布，温州31家入选。全市专精特新企业已有50家，专精特新中小企业另有规定。",
        "温州市",
        ["little_giant 温州市 new 31 batch 3 confirmed", "srdi_sme 温州市 cumulative 50"],
    ),
    (
        "全市“小巨人”企业12家，专精特新企业50家。",
        "温州市",
        ["little_giant 温州市 cumulative 12", "srdi_sme 温州市 cumulative 50"],
    ),
    ("我国国家级专精特新企业已有1.2万家。", None, ["little_giant 全国 cumulative 12000"]),
    ("全市现有高企6200家。", "无锡市", ["high_tech 无锡市 cumulative 6200"]),
    ("全市高企现有1896家，无为占了近一成。", "芜湖市", ["high_tech 芜湖市 cumulative 1896"]),
    ("宁波被称作“单项冠军之城”，累计104家国家级单项冠军企业。", None, ["manufacturing_champion 宁波市 cumulative 104"]),
    ("截至2024年末，全国单项冠军企业1557家。", None, ["manufacturing_champion 全国 cumulative 1557"]),
    (
        "目前全市市级“专精特新”企业已有1859家，国家级“小巨人”118家。",
        "重庆市",
        ["srdi_sme 重庆市 cumulative 1859", "little_giant 重庆市 cumulative 118"],
    ),
    ("常州另有15家属于中央财政支持的重点“小巨人”企业。", None, ["key_little_giant 常州市 cumulative 15"]),
    (
        "全区国家级专精特新“小巨人”企业33家，其中6家还是中央财政支持的重点“小巨人”企业。",
        "璧山区",
        ["little_giant 璧山区 cumulative 33", "key_little_giant 璧山区 cumulative 6"],
    ),
    (
        "余杭区一家独大：13家独角兽，国家高企突破3000家。",
        None,
        ["unicorn 余杭区 cumulative 13", "high_tech 余杭区 cumulative ≥3000"],
    ),
    ("深圳拥有国家级高企2.47万家。", None, ["high_tech 深圳市 cumulative 24700"]),
    (
        "山西专精特新“小巨人”160家、省“专精特新”企业2418家。",
        None,
        ["little_giant 山西省 cumulative 160", "srdi_sme 山西省 cumulative 2418"],
    ),
    (
        "2021年浙江省隐形冠军名单公布，丽水5家企业入选，培育企业32家。",
        None,
        ["hidden_champion 丽水市 new 5 2021 confirmed", "hidden_champion_cultivation 丽水市 new 32 2021 confirmed"],
    ),
    (
        "我市现有省级隐形冠军企业18家、培育企业74家。",
        "湖州市",
        ["hidden_champion 湖州市 cumulative 18", "hidden_champion_cultivation 湖州市 cumulative 74"],
    ),
    (
        "高企：总数3120家；科小：新增1800家，累计1.26万家。",
        "台州市",
        ["high_tech 台州市 cumulative 3120", "tech_sme 台州市 new 1800", "tech_sme 台州市 cumulative 12600"],
    ),
    (
        "工信部正在公示第六批专精特新“小巨人”，上海新晋168家。算上这一批，本市累计拥有这块国家级牌子的企业有845家。",
        "上海市",
        ["little_giant 上海市 new 168 batch 6 proposed", "little_giant 上海市 cumulative 845 batches 1-6 proposed"],
    ),
    (
        "2024年瞪羚企业名单公布，盘锦11家入选。现在，顶着这个头衔的企业有38家。",
        "盘锦市",
        ["gazelle 盘锦市 new 11 2024 confirmed", "gazelle 盘锦市 cumulative 38"],
    ),
]

# The same number for each of two titles, or two titles that a row pairs with two numbers.
ONE_NUMBER_FOR_SEVERAL: list[Row] = [
    (
        "杭州有独角兽42家、准独角兽404家、瞪羚88家。三类企业加起来534家，五年前才120家。",
        "杭州市",
        ["unicorn 杭州市 cumulative 42", "gazelle 杭州市 cumulative 88"],
    ),
    (
        "全市累计培育小巨人200家、单项冠军30家。两者合计230家。",
        "合肥市",
        ["little_giant 合肥市 cumulative 200", "manufacturing_champion 合肥市 cumulative 30"],
    ),
    (
        "全省新培育独角兽2家、种子独角兽5家、瞪羚33家。其中长沙21家、株洲9家。",
        "湖南省",
        ["unicorn 湖南省 new 2", "gazelle 湖南省 new 33"],
    ),
    (
        "宁波高新技术企业与科技型中小企业都迈过了8000家。",
        None,
        ["high_tech 宁波市 cumulative ≥8000", "tech_sme 宁波市 cumulative ≥8000"],
    ),
    (
        "大连国家高新技术企业、瞪羚企业分别达到4100家、320家。",
        None,
        ["high_tech 大连市 cumulative 4100", "gazelle 大连市 cumulative 320"],
    ),
    (
        "到去年底，全市高新技术企业和国家科技型中小企业双双越过9500家。",
        "天津市",
        ["high_tech 天津市 cumulative ≥9500", "tech_sme 天津市 cumulative ≥9500 national"],
    ),
    (
        "国家级专精特新“小巨人”企业、制造业单项冠军分别为57家和20家。",
        "顺德区",
        ["little_giant 顺德区 cumulative 57", "manufacturing_champion 顺德区 cumulative 20"],
    ),
    (
        "拟认定512家企业为2023年度山东省瞪羚企业，拟认定6家企业为2023年度山东省独角兽企业，现予以公示。",
        "山东省",
        ["gazelle 山东省 new 512 2023 proposed provincial", "unicorn 山东省 new 6 2023 proposed provincial"],
    ),
    (
        "123家企业获认定为2022年度省级瞪羚企业，2家企业获认定为省级独角兽企业。",
        "济南市",
        ["gazelle 济南市 new 123 2022 confirmed provincial", "unicorn 济南市 new 2 2022 confirmed provincial"],
    ),
    (
        "南海已有国家级制造业单项冠军5家、专精特新“小巨人”59家。",
        "南海区",
        ["manufacturing_champion 南海区 cumulative 5", "little_giant 南海区 cumulative 59"],
    ),
    (
        "全市独角兽企业、瞪羚企业分别达到3家、210家。",
        "南昌市",
        ["unicorn 南昌市 cumulative 3", "gazelle 南昌市 cumulative 210"],
    ),
    ("11家企业入选省独角兽、瞪羚企业名单。", "常州市", []),
    (
        "11家企业入选省独角兽企业，瞪羚企业有40家。",
        "常州市",
        ["unicorn 常州市 new 11 confirmed provincial", "gazelle 常州市 cumulative 40 provincial"],
    ),
]

# Unicorns that a private index counts have no level.
PRIVATE_INDEX: list[Row] = [
    (
        "全球独角兽企业数量达到1453家，比上年增加92家。中国以340家位居第二，美国703家位居第一，印度67家。"
        "中国独角兽企业最多的城市是北京（78家），其次是上海（65家）、深圳（34家）。",
        None,
        [
            "unicorn - cumulative 1453",
            "unicorn 全国 cumulative 340",
            "unicorn - cumulative 703",
            "unicorn - cumulative 67",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 深圳市 cumulative 34",
        ],
    ),
    (
        "胡润研究院发布全球独角兽榜，我国以340家独角兽企业居全球第二，苏州也以12家跻身前十。",
        None,
        ["unicorn 全国 cumulative 340", "unicorn 苏州市 cumulative 12"],
    ),
    (
        "长城战略咨询报告显示，截至2023年底，中国独角兽企业总数达375家，北京以114家稳坐头把交椅。",
        None,
        ["unicorn 全国 cumulative 375", "unicorn 北京市 cumulative 114"],
    ),
    (
        "全球独角兽企业有1453家，美国以703家领跑，中国以340家位列第二，印度67家。",
        None,
        [
            "unicorn - cumulative 1453",
            "unicorn - cumulative 703",
            "unicorn 全国 cumulative 340",
            "unicorn - cumulative 67",
        ],
    ),
    ("全市拥有江苏省独角兽企业10家。", "昆山市", ["unicorn 昆山市 cumulative 10 provincial"]),
    (
        "长城战略咨询的新一期独角兽榜单里，长沙本次为7家，去年还有9家。",
        None,
        ["unicorn 长沙市 cumulative 7", "unicorn 长沙市 cumulative 9"],
    ),
]

# The level that a word in front of the title gives it.
LEVELS: list[Row] = [
    ("2020年度济南市市级瞪羚企业名单公布，共120家。", None, ["gazelle 济南市 new 120 2020 confirmed municipal"]),
    ("德州市拥有省级制造业单项冠军企业22家。", None, ["manufacturing_champion 德州市 cumulative 22 provincial"]),
    ("截至2023年底，温州市级专精特新中小企业达600家。", None, ["srdi_sme 温州市 cumulative 600 municipal"]),
    ("重点“小巨人”企业方面，包头市有6家。", None, ["key_little_giant 包头市 cumulative 6"]),
    ("我市有国家重点支持“小巨人”企业2家。", "鄂州市", ["key_little_giant 鄂州市 cumulative 2"]),
    (
        "认定晋宁磷化等26家企业为2022年第一批玉溪市专精特新中小企业。",
        "玉溪市",
        ["srdi_sme 玉溪市 new 26 batch 1 2022 confirmed municipal"],
    ),
    (
        "省经信厅拟认定武汉华威科等148家企业为第二批湖北省专精特新“小巨人”企业。宜昌有9家在列。",
        None,
        [
            "little_giant 湖北省 new 148 batch 2 proposed provincial",
            "little_giant 宜昌市 new 9 batch 2 proposed provincial",
        ],
    ),
]

# Who grants it, where its own words do not say: the office, the list's place, the titles and the figures before.
GRANTORS: list[Row] = [
    (
        "省科技厅公布2024年瞪羚企业名单，全省共有112家企业入选，其中南昌41家、赣州16家。",
        "江西省",
        [
            "gazelle 江西省 new 112 2024 confirmed provincial",
            "gazelle 南昌市 new 41 2024 confirmed provincial",
            "gazelle 赣州市 new 16 2024 confirmed provincial",
        ],
    ),
    (
        "湖南省瞪羚企业名单出炉，共有130家。株洲的瞪羚企业有22家。",
        None,
        ["gazelle 湖南省 new 130 confirmed provincial", "gazelle 株洲市 cumulative 22 provincial"],
    ),
    (
        "全市拥有国家级单项冠军3家、专精特新“小巨人”31家，省级瞪羚企业50家、单项冠军41家。",
        "聊城市",
        [
            "manufacturing_champion 聊城市 cumulative 3",
            "little_giant 聊城市 cumulative 31",
            "gazelle 聊城市 cumulative 50 provincial",
            "manufacturing_champion 聊城市 cumulative 41 provincial",
        ],
    ),
    (
        "全区国家级制造业单项冠军9家，自治区层面还认定了61家单项冠军。",
        "广西壮族自治区",
        [
            "manufacturing_champion 广西壮族自治区 cumulative 9",
            "manufacturing_champion 广西壮族自治区 cumulative 61 confirmed provincial",
        ],
    ),
    (
        "第五批大连市隐形冠军企业名单公布，全市28家企业入选，其中金州区9家。",
        None,
        [
            "hidden_champion 大连市 new 28 batch 5 confirmed municipal",
            "hidden_champion 金州区 new 9 batch 5 confirmed municipal",
        ],
    ),
    (
        "第六批山东省制造业单项冠军企业名单公布，潍坊25家入选。",
        None,
        ["manufacturing_champion 潍坊市 new 25 batch 6 confirmed provincial"],
    ),
    (
        "截至去年，我市有省级专精特新“小巨人”企业150家。第五批“小巨人”名单公示，盐城28家入围。",
        "盐城市",
        ["little_giant 盐城市 cumulative 150 provincial", "little_giant 盐城市 new 28 batch 5 proposed"],
    ),
    ("全市市级雏鹰企业、瞪羚企业分别达到310家、88家。", "无锡市", ["gazelle 无锡市 cumulative 88 municipal"]),
    (
        "浑南区有瞪羚企业12户、独角兽企业1户，均由省科技厅备案。",
        "沈阳市",
        ["gazelle 浑南区 cumulative 12 provincial", "unicorn 浑南区 cumulative 1 provincial"],
    ),
    (
        "今年省工信厅又认定专业化“小巨人”企业170家，吉安有15家。",
        "吉安市",
        ["little_giant 江西省 new 170 confirmed provincial", "little_giant 吉安市 new 15 confirmed provincial"],
    ),
    (
        "淮南甲机械公司等3家企业获评安徽省制造业单项冠军。",
        "淮南市",
        ["manufacturing_champion 淮南市 new 3 confirmed provincial"],
    ),
    ("省专精特新冠军企业5户，省专精特新企业310户。", "淮南市", ["srdi_sme 淮南市 cumulative 310"]),
    (
        "国家制造业单项冠军60户，省级冠军企业480户。",
        "安徽省",
        ["manufacturing_champion 安徽省 cumulative 60", "manufacturing_champion 安徽省 cumulative 480 provincial"],
    ),
    (
        "全市共有专精特新企业512家，其中国家级28家、省级280家、市级204家。",
        "常德市",
        [
            "srdi_sme 常德市 cumulative 512",
            "little_giant 常德市 cumulative 28",
            "srdi_sme 常德市 cumulative 280",
            "srdi_sme 常德市 cumulative 204 municipal",
        ],
    ),
    (
        "国家级、省级、市级专精特新企业分别达到28家、280家和204家。",
        "常德市",
        [
            "little_giant 常德市 cumulative 28",
            "srdi_sme 常德市 cumulative 280",
            "srdi_sme 常德市 cumulative 204 municipal",
        ],
    ),
    (
        "我市第一批42家、第二批38家、第三批25家科技型中小企业入库。",
        "株洲市",
        [
            "tech_sme 株洲市 new 42 batch 1 national",
            "tech_sme 株洲市 new 38 batch 2 national",
            "tech_sme 株洲市 new 25 batch 3 national",
        ],
    ),
    (
        "全市现有企业3000家，其中规上企业120家、高新技术企业95家、国家级“小巨人”12家。",
        "株洲市",
        ["high_tech 株洲市 cumulative 95", "little_giant 株洲市 cumulative 12"],
    ),
    (
        "我市高企、科小分别达到780家、1300家。",
        "淮南市",
        ["high_tech 淮南市 cumulative 780", "tech_sme 淮南市 cumulative 1300"],
    ),
    ("城市方面，深圳国家级“小巨人”304家。", None, ["little_giant 深圳市 cumulative 304"]),
]

# Key little giants as those whom the budget funds, over several sentences; 培育企业 as short for another title.
FUNDED_AND_SHORT: list[Row] = [
    (
        "中央财政分三批重点支持1000余家国家级专精特新“小巨人”企业。目前全国已有两批共1300家企业列入支持范围，"
        "其中第一批780家、第二批520家。",
        None,
        [
            "key_little_giant 全国 cumulative 1300 batches 1-2",
            "key_little_giant 全国 new 780 batch 1",
            "key_little_giant 全国 new 520 batch 2",
        ],
    ),
    (
        "根据《关于支持“专精特新”中小企业发展的通知》，现将建议继续支持的“小巨人”企业名单予以公示，全国共420家。北京40家。",
        None,
        ["key_little_giant 全国 reviewed 420 proposed", "key_little_giant 北京市 reviewed 40 proposed"],
    ),
    (
        "全市有省“隐形冠军”企业70家、培育企业150家。",
        "台州市",
        ["hidden_champion 台州市 cumulative 70", "hidden_champion_cultivation 台州市 cumulative 150"],
    ),
    (
        "我市5家企业入选工信部建议支持的国家级专精特新“小巨人”企业（第三批第一年）公示名单。",
        "莆田市",
        ["key_little_giant 莆田市 new 5 batch 3 proposed"],
    ),
    ("我们大力培育企业，全市小巨人企业20家。", "台州市", ["little_giant 台州市 cumulative 20"]),
    ("新列入独角兽培育企业60家，累计独角兽企业7家。", "常州市", ["unicorn 常州市 cumulative 7"]),
    ("市级专精特新培育入库企业1000家，瞪羚（培育）企业30家。", "常州市", []),
    (
        "昆山有小巨人企业189家，其中32家为重点小巨人。常熟则有86家。",
        None,
        [
            "little_giant 昆山市 cumulative 189",
            "key_little_giant 昆山市 cumulative 32",
            "little_giant 常熟市 cumulative 86",
        ],
    ),
    (
        "昆山有高企3200家，其中小巨人企业189家。常熟则有1500家。",
        None,
        ["high_tech 昆山市 cumulative 3200", "little_giant 昆山市 cumulative 189", "high_tech 常熟市 cumulative 1500"],
    ),
    (
        "国家级专精特新“小巨人”企业达到281户，有54户拿到了中央财政奖补，也就是大家常说的重点“小巨人”。",
        "吉林省",
        ["little_giant 吉林省 cumulative 281", "key_little_giant 吉林省 cumulative 54"],
    ),
    (
        "全市“小巨人”企业共97家，其中拿到中央财政奖补的有22家。",
        "吉林市",
        ["little_giant 吉林市 cumulative 97", "key_little_giant 吉林市 cumulative 22"],
    ),
    (
        "全市“小巨人”企业共97家，中央财政重点支持的22家。",
        "吉林市",
        ["little_giant 吉林市 cumulative 97", "key_little_giant 吉林市 cumulative 22"],
    ),
    (
        "全市“小巨人”企业共97家，22家企业被列入国家重点支持名单。",
        "吉林市",
        ["little_giant 吉林市 cumulative 97", "key_little_giant 吉林市 cumulative 22"],
    ),
    (
        "全市“小巨人”企业共97家，有22家享受了省级财政奖补。",
        "吉林市",
        ["little_giant 吉林市 cumulative 97"],
    ),
]

# A list that goes down to the provinces still counts the title of the nation.
DOWN_TO_ITS_PLACES: list[Row] = [
    (
        "工信部公布第三批“小巨人”名单，东部1773家。落到省级层面，浙江（302家）、广东（283家）居前。",
        None,
        [
            "little_giant - new 1773 batch 3 confirmed",
            "little_giant 浙江省 new 302 batch 3 confirmed",
            "little_giant 广东省 new 283 batch 3 confirmed",
        ],
    ),
    (
        "专精特新头号城市换成杭州\n\n国内主要城市的专精特新“小巨人”排位近来生变。第七批名单公示，杭州新增247家，排在所有城市之首。",
        None,
        [
            "little_giant 杭州市 new 247 batch 7 proposed",
        ],
    ),
    (
        "专精特新第一城易主\n\n各省会的小巨人企业排名有了变化。第六批名单公布，成都以90家领先。",
        None,
        [
            "little_giant 成都市 new 90 batch 6 confirmed",
        ],
    ),
    (
        "专精特新竞争激烈\n\n各省的“小巨人”格局生变。在第五批公示名单中，江苏以795家位列第一。",
        None,
        [
            "little_giant 江苏省 new 795 batch 5 proposed",
        ],
    ),
]

ROWS = [
    *FUNDED_AND_SHORT,
    *GRANTORS,
    *EACH_OF_THEM,
    *LADDERS,
    *LOOSE_NAMES,
    *ONE_NUMBER_FOR_SEVERAL,
    *PRIVATE_INDEX,
    *LEVELS,
    *DOWN_TO_ITS_PLACES,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_title_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
