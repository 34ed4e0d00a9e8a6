"""Several sentences of one document: what they hand on to each other, and what they say twice."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Short items in which a batch, its parts, a stock and a plan follow one another.
NEWS_OF_SEVERAL_TITLES: list[Row] = [
    (
        "工信部公布第五批专精特新“小巨人”企业名单，全国共有3654家企业通过认定，其中浙江384家、宁波102家，温州37家，"
        "位居全省第四。",
        None,
        [
            "little_giant 全国 new 3654 batch 5 confirmed",
            "little_giant 浙江省 new 384 batch 5 confirmed",
            "little_giant 宁波市 new 102 batch 5 confirmed",
            "little_giant 温州市 new 37 batch 5 confirmed",
        ],
    ),
    (
        "截至2023年底，全市累计拥有国家级“小巨人”企业125家、省级专精特新中小企业798家、省级隐形冠军企业56家，"
        "数量均居全省前列。",
        "温州市",
        [
            "little_giant 温州市 cumulative 125",
            "srdi_sme 温州市 cumulative 798",
            "hidden_champion 温州市 cumulative 56",
        ],
    ),
    (
        "日前，浙江省经信厅公布2023年度浙江省隐形冠军企业名单，全省共79家企业入选，其中温州9家，乐清市3家。",
        None,
        [
            "hidden_champion 浙江省 new 79 2023 confirmed",
            "hidden_champion 温州市 new 9 2023 confirmed",
            "hidden_champion 乐清市 new 3 2023 confirmed",
        ],
    ),
    (
        "我市新增国家级专精特新“小巨人”企业19家，累计达到132家；新增制造业单项冠军4家，累计23家。",
        "台州市",
        [
            "little_giant 台州市 new 19",
            "little_giant 台州市 cumulative 132",
            "manufacturing_champion 台州市 new 4",
            "manufacturing_champion 台州市 cumulative 23",
        ],
    ),
    (
        "第三批国家级专精特新“小巨人”企业拟公布名单中，湖南省有162家企业入围，其中长沙市81家、株洲市26家、湘潭市11家。",
        None,
        [
            "little_giant 湖南省 new 162 batch 3 proposed",
            "little_giant 长沙市 new 81 batch 3 proposed",
            "little_giant 株洲市 new 26 batch 3 proposed",
            "little_giant 湘潭市 new 11 batch 3 proposed",
        ],
    ),
    (
        "2022年，全国新认定高新技术企业12.6万家，总数达到40万家。",
        None,
        ["high_tech 全国 new 126000 2022 confirmed", "high_tech 全国 cumulative 400000"],
    ),
    (
        "广州开发区现有高新技术企业2300多家，广州市高新技术企业超1.2万家。",
        None,
        ["high_tech - cumulative ≥2300", "high_tech 广州市 cumulative ≥12000"],
    ),
    (
        "成都市专精特新“小巨人”企业数量从2019年的5家增长到2023年的286家。",
        None,
        ["little_giant 成都市 cumulative 5", "little_giant 成都市 cumulative 286"],
    ),
    (
        "全市“专精特新”企业梯队不断壮大，目前共有国家级专精特新“小巨人”企业98家，其中重点“小巨人”企业21家，"
        "省级专精特新中小企业702家，隐形冠军企业42家，单项冠军企业（产品）27个。",
        "绍兴市",
        [
            "little_giant 绍兴市 cumulative 98",
            "key_little_giant 绍兴市 cumulative 21",
            "srdi_sme 绍兴市 cumulative 702",
            "hidden_champion 绍兴市 cumulative 42",
            "manufacturing_champion 绍兴市 cumulative 27",
        ],
    ),
    (
        "山东省工信厅公示第六批专精特新“小巨人”和第三批复核通过企业名单，青岛新增36家，复核通过43家。",
        None,
        ["little_giant 青岛市 new 36 batch 6 proposed", "little_giant 青岛市 reviewed 43 batch 3 proposed"],
    ),
    (
        "全国首批“小巨人”企业248家，浙江占18家，数量居全国第三位。",
        None,
        ["little_giant 全国 new 248 batch 1", "little_giant 浙江省 new 18 batch 1"],
    ),
    ("杭州“独角兽”企业42家、“准独角兽”企业404家，总数居全国第四。", "杭州市", ["unicorn 杭州市 cumulative 42"]),
    (
        "2024年，苏州新增独角兽企业3家，累计15家；瞪羚企业新增200家，总数达1200家。",
        None,
        [
            "unicorn 苏州市 new 3 2024",
            "unicorn 苏州市 cumulative 15",
            "gazelle 苏州市 new 200 2024",
            "gazelle 苏州市 cumulative 1200",
        ],
    ),
    ("江苏、浙江、广东三省专精特新“小巨人”企业合计超过5000家，占全国四成。", None, ["little_giant - cumulative ≥5000"]),
    (
        "瑞安新增“小巨人”14家\n日前，工信部公布第五批国家级专精特新“小巨人”企业名单，我市14家企业榜上有名。"
        "截至目前，我市共有国家级“小巨人”企业38家，省级专精特新中小企业210家，数量均居温州首位。",
        "瑞安市",
        [
            "little_giant 瑞安市 new 14 batch 5 confirmed",
            "little_giant 瑞安市 cumulative 38",
            "srdi_sme 瑞安市 cumulative 210",
        ],
    ),
    (
        "长兴县5家企业入选国家级专精特新“小巨人”\n近日，第六批专精特新“小巨人”企业名单公示，长兴县有5家企业上榜，"
        "总数达到27家，居湖州市第一。",
        "长兴县",
        ["little_giant 长兴县 new 5 batch 6 proposed", "little_giant 长兴县 cumulative 27 proposed"],
    ),
    (
        "我国已培育专精特新中小企业超过14万家，其中“小巨人”企业1.46万家，创新型中小企业21.5万家。",
        None,
        [
            "srdi_sme 全国 cumulative ≥140000",
            "little_giant 全国 cumulative 14600",
            "innovative_sme 全国 cumulative 215000",
        ],
    ),
    ("记者从科技部获悉，2023年全国入库科技型中小企业达到57万家。", None, ["tech_sme 全国 new 570000 2023 national"]),
    (
        "第九批制造业单项冠军企业名单公示，浙江有30家企业上榜，居全国首位；其中宁波16家，杭州8家。",
        None,
        [
            "manufacturing_champion 浙江省 new 30 batch 9 proposed",
            "manufacturing_champion 宁波市 new 16 batch 9 proposed",
            "manufacturing_champion 杭州市 new 8 batch 9 proposed",
        ],
    ),
    (
        "据统计，前五批国家级专精特新“小巨人”企业中，深圳累计有752家，第五批新增310家。",
        None,
        ["little_giant 深圳市 cumulative 752 batches 1-5", "little_giant 深圳市 new 310 batch 5"],
    ),
    (
        "全县国家高新技术企业总数突破700家，新增省级隐形冠军2家、国家级“小巨人”3家、省“专精特新”中小企业45家。",
        "嘉善县",
        [
            "high_tech 嘉善县 cumulative ≥700",
            "hidden_champion 嘉善县 new 2",
            "little_giant 嘉善县 new 3",
            "srdi_sme 嘉善县 new 45",
        ],
    ),
    (
        "江西省工信厅公示2024年专精特新中小企业名单，共有1088家，其中南昌市240家、赣州市180家、九江市135家，上饶、"
        "宜春各98家。",
        None,
        [
            "srdi_sme 江西省 new 1088 2024 proposed",
            "srdi_sme 南昌市 new 240 2024 proposed",
            "srdi_sme 赣州市 new 180 2024 proposed",
            "srdi_sme 九江市 new 135 2024 proposed",
            "srdi_sme 上饶市 new 98 2024 proposed",
            "srdi_sme 宜春市 new 98 2024 proposed",
        ],
    ),
    (
        "西藏自治区专精特新“小巨人”企业6家，青海省21家，宁夏34家。",
        None,
        [
            "little_giant 西藏自治区 cumulative 6",
            "little_giant 青海省 cumulative 21",
            "little_giant 宁夏回族自治区 cumulative 34",
        ],
    ),
    (
        "厦门市新认定2022年第一批高新技术企业870家，有效期内国家高新技术企业突破3600家。",
        "厦门市",
        ["high_tech 厦门市 new 870 batch 1 2022 confirmed", "high_tech 厦门市 cumulative ≥3600 [有效期内]"],
    ),
    (
        "2022年度，我市共有国家级高新技术企业3605家，比上年净增803家，增长28.7%。",
        "厦门市",
        ["high_tech 厦门市 cumulative 3605"],
    ),
    (
        "河南出台方案：到2025年，全省国家级专精特新“小巨人”企业达到600家，省级专精特新中小企业达到5000家。"
        "截至目前，全省已培育国家级“小巨人”企业394家。",
        None,
        ["little_giant 河南省 cumulative 394"],
    ),
    (
        "工信部近日公布第五批“小巨人”名单，陕西省有57家企业上榜，累计达到211家，位居西部第二。其中西安市36家，"
        "累计140家；宝鸡市8家，累计20家。",
        None,
        [
            "little_giant 陕西省 new 57 batch 5 confirmed",
            "little_giant 陕西省 cumulative 211",
            "little_giant 西安市 new 36 batch 5 confirmed",
            "little_giant 西安市 cumulative 140",
            "little_giant 宝鸡市 new 8 batch 5 confirmed",
            "little_giant 宝鸡市 cumulative 20",
        ],
    ),
    (
        "甘肃：第三批专精特新“小巨人”企业公示，兰州8家，天水、白银各3家，酒泉1家，全省共15家。",
        None,
        [
            "little_giant 兰州市 new 8 batch 3 proposed",
            "little_giant 天水市 new 3 batch 3 proposed",
            "little_giant 白银市 new 3 batch 3 proposed",
            "little_giant 酒泉市 new 1 batch 3 proposed",
            "little_giant 甘肃省 new 15 batch 3 proposed",
        ],
    ),
    (
        "2022年，北京市国家高新技术企业、专精特新“小巨人”、独角兽企业数量分别达2.8万家、588家和102家，"
        "均居全国城市首位。",
        None,
        ["high_tech 北京市 cumulative 28000", "little_giant 北京市 cumulative 588", "unicorn 北京市 cumulative 102"],
    ),
    (
        "目前，武汉市专精特新“小巨人”企业累计206家，居全国城市第8位、副省级城市第5位，湖北省总数678家，"
        "位居全国第七、中部第一。",
        None,
        ["little_giant 武汉市 cumulative 206", "little_giant 湖北省 cumulative 678"],
    ),
    (
        "在工信部公布的第五批专精特新“小巨人”企业名单中，我市共有33家企业入选，其中平湖8家、海宁7家、桐乡6家、"
        "嘉善5家、南湖4家、秀洲2家、海盐1家。",
        "嘉兴市",
        [
            "little_giant 嘉兴市 new 33 batch 5 confirmed",
            "little_giant 平湖市 new 8 batch 5 confirmed",
            "little_giant 海宁市 new 7 batch 5 confirmed",
            "little_giant 桐乡市 new 6 batch 5 confirmed",
            "little_giant 嘉善县 new 5 batch 5 confirmed",
            "little_giant 南湖区 new 4 batch 5 confirmed",
            "little_giant 秀洲区 new 2 batch 5 confirmed",
            "little_giant 海盐县 new 1 batch 5 confirmed",
        ],
    ),
    (
        "省经信厅公布2022年度浙江省隐形冠军企业名单，全省82家企业问鼎，台州有10家，其中温岭占了3家。眼下，"
        "台州共有省级隐形冠军企业51家，到2025年要达到70家。",
        "台州市",
        [
            "hidden_champion 浙江省 new 82 2022 confirmed",
            "hidden_champion 台州市 new 10 2022 confirmed",
            "hidden_champion 温岭市 new 3 2022 confirmed",
            "hidden_champion 台州市 cumulative 51",
        ],
    ),
    (
        "辽宁国家级专精特新“小巨人”企业共有287家，其中沈阳101家、大连93家。今年要新增50家以上，"
        "服务企业不少于3000户次。",
        None,
        [
            "little_giant 辽宁省 cumulative 287",
            "little_giant 沈阳市 cumulative 101",
            "little_giant 大连市 cumulative 93",
        ],
    ),
    (
        "广州拥有24家独角兽企业，位列全球城市第九；北京、上海、深圳分别有78家、65家和34家。"
        "另有19家企业有望三年内成长为独角兽。",
        None,
        [
            "unicorn 广州市 cumulative 24",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 深圳市 cumulative 34",
        ],
    ),
    (
        "新增国家级专精特新“小巨人”企业129家、总数达615家；净增国家高新技术企业超4000家、总数突破1.9万家。",
        "安徽省",
        ["little_giant 安徽省 new 129", "little_giant 安徽省 cumulative 615", "high_tech 安徽省 cumulative ≥19000"],
    ),
    (
        "今年，我市6家企业入选第六批国家级“小巨人”，比上一批多2家。至此，全市累计31家，占嘉兴的近三成，"
        "明年力争突破40家。",
        "海宁市",
        ["little_giant 海宁市 new 6 batch 6 confirmed", "little_giant 海宁市 cumulative 31 batches 1-6"],
    ),
    (
        "第五批“小巨人”名单公布，株洲14家入选，湘潭7家，岳阳8家、衡阳7家紧跟其后。",
        None,
        [
            "little_giant 株洲市 new 14 batch 5 confirmed",
            "little_giant 湘潭市 new 7 batch 5 confirmed",
            "little_giant 岳阳市 new 8 batch 5 confirmed",
            "little_giant 衡阳市 new 7 batch 5 confirmed",
        ],
    ),
    (
        "全年新认定国家高新技术企业912家，年末有效期内高新技术企业5218家。年末省科技型中小企业14060家，"
        "比上年末增加2105家。",
        "嘉兴市",
        [
            "high_tech 嘉兴市 new 912 confirmed",
            "high_tech 嘉兴市 cumulative 5218 [有效期内]",
            "tech_sme 嘉兴市 cumulative 14060 provincial",
        ],
    ),
    (
        "至此，宁波制造业单项冠军企业累计104家，排在后面的深圳为95家，北京62家。",
        None,
        [
            "manufacturing_champion 宁波市 cumulative 104",
            "manufacturing_champion 深圳市 cumulative 95",
            "manufacturing_champion 北京市 cumulative 62",
        ],
    ),
    (
        "市经信委公布第六批专精特新“小巨人”，上海143家入选。平均成立18年，户均专利90件，前三位的浦东、闵行、"
        "嘉定分别有31家、22家、19家。",
        "上海市",
        [
            "little_giant 上海市 new 143 batch 6 confirmed",
            "little_giant 浦东新区 new 31 batch 6 confirmed",
            "little_giant 闵行区 new 22 batch 6 confirmed",
            "little_giant 嘉定区 new 19 batch 6 confirmed",
        ],
    ),
    (
        "省工信厅公布2023年度河南省专精特新中小企业名单，我市92家企业上榜，偃师区以21家居首。目前，"
        "全市国家级专精特新“小巨人”企业34家，重点“小巨人”企业6家，力争年底前再有20家企业迈进省级行列。",
        "洛阳市",
        [
            "srdi_sme 洛阳市 new 92 2023 confirmed",
            "srdi_sme 偃师区 new 21 2023 confirmed",
            "little_giant 洛阳市 cumulative 34",
            "key_little_giant 洛阳市 cumulative 6",
        ],
    ),
    (
        "2023年,全市入库科技型中小企业13127家,居副省级城市第三。今年目标是高新技术企业净增1500家以上。",
        "武汉市",
        ["tech_sme 武汉市 new 13127 2023 national"],
    ),
    (
        "永康王力、哈尔斯、道明3家五金企业入选2020年浙江省隐形冠军企业。至今，我市已有省级隐形冠军企业5家，"
        "隐形冠军培育企业38家。",
        "永康市",
        [
            "hidden_champion 永康市 new 3 2020 confirmed",
            "hidden_champion 永康市 cumulative 5",
            "hidden_champion_cultivation 永康市 cumulative 38",
        ],
    ),
    (
        "第六批“小巨人”名单公布，大连19家企业入选。五个计划单列市里，深圳347家，稳居第一，宁波次之。",
        None,
        ["little_giant 大连市 new 19 batch 6 confirmed", "little_giant 深圳市 new 347 batch 6 confirmed"],
    ),
    (
        "2023年新增国家级专精特新“小巨人”企业96家，年末总数达285家，年末高新技术企业总数突破6000家。",
        "无锡市",
        ["little_giant 无锡市 new 96 2023", "little_giant 无锡市 cumulative 285", "high_tech 无锡市 cumulative ≥6000"],
    ),
    (
        "2012年底，顺德的国家高新技术企业只有163家；截至2021年底已经有2529家，差不多翻了四番。我们希望十年后过万家。",
        "顺德区",
        ["high_tech 顺德区 cumulative 163", "high_tech 顺德区 cumulative 2529"],
    ),
    (
        "6家新面孔入选第七批国家级“小巨人”，其中西宁市4家，海东市1家。省工信厅将从12家龙头里筛选苗子重点帮扶。",
        "青海省",
        [
            "little_giant 青海省 new 6 batch 7 confirmed",
            "little_giant 西宁市 new 4 batch 7 confirmed",
            "little_giant 海东市 new 1 batch 7 confirmed",
        ],
    ),
    (
        "深圳国家级“小巨人”已达742家，单是工信部公布的第五批名单，深圳就有310家入选；广州体量稍小，“小巨人”只有248家。",
        None,
        [
            "little_giant 深圳市 cumulative 742",
            "little_giant 深圳市 new 310 batch 5 confirmed",
            "little_giant 广州市 cumulative 248",
        ],
    ),
    (
        "甘肃省2024年第三批国家科技型中小企业入库登记工作完成，酒泉市44家企业入库，其中肃州区19家、玉门市9家。"
        "今年组织了4场线上培训，参训企业130余家。",
        "酒泉市",
        [
            "tech_sme 酒泉市 new 44 batch 3 2024 national",
            "tech_sme 肃州区 new 19 batch 3 2024 national",
            "tech_sme 玉门市 new 9 batch 3 2024 national",
        ],
    ),
    (
        "第七批制造业单项冠军名单公布，我省46家企业通过认定，创历次新高，苏州、南通分别收获12家和8家。至此，"
        "江苏国家制造业单项冠军总数达186家。",
        "江苏省",
        [
            "manufacturing_champion 江苏省 new 46 batch 7 confirmed",
            "manufacturing_champion 苏州市 new 12 batch 7 confirmed",
            "manufacturing_champion 南通市 new 8 batch 7 confirmed",
            "manufacturing_champion 江苏省 cumulative 186 batches 1-7",
        ],
    ),
    (
        "陕西全省高新技术企业1.68万家，同比增长35%，这里面西安1.26万家，占了四分之三。"
        "另有110多家企业被要求限期补报年报。",
        None,
        ["high_tech 陕西省 cumulative 16800", "high_tech 西安市 cumulative 12600"],
    ),
    (
        "到2023年底，全市国家高新技术企业652家，2019年时还只有175家。国际商贸城里7.5万个商位照常营业。",
        "义乌市",
        ["high_tech 义乌市 cumulative 652", "high_tech 义乌市 cumulative 175"],
    ),
    (
        "92家企业入选第五批国家级专精特新“小巨人”。截至2023年底，全区国家高新技术企业超过1万家，国家级专精特新“小巨人”企业达到340家，新增上市公司10家。",
        "海淀区",
        [
            "little_giant 海淀区 new 92 batch 5 confirmed",
            "high_tech 海淀区 cumulative ≥10000",
            "little_giant 海淀区 cumulative 340",
        ],
    ),
]

# The headline, the lead and the body state the same count.
SAID_TWICE: list[Row] = [
    (
        "温州55家企业上榜国家级“小巨人”\n第四批专精特新“小巨人”企业名单公布，温州55家企业上榜。",
        None,
        ["little_giant 温州市 new 55 batch 4 confirmed"],
    ),
    (
        "湖北科技型中小企业首破3.5万家\n2023年全省科技型中小企业入库35303家。",
        None,
        ["tech_sme 湖北省 new 35303 2023 national"],
    ),
    ("上海“小巨人”首破千家\n上海专精特新“小巨人”企业总数达1026家。", None, ["little_giant 上海市 cumulative 1026"]),
    (
        "新疆高新技术企业突破2000家\n截至2023年底，新疆高新技术企业达到2136家。",
        None,
        ["high_tech 新疆维吾尔自治区 cumulative 2136"],
    ),
    (
        "812家！今年第二批市级“专精特新”来了\n2023年第二批重庆市专精特新中小企业名单公布，全市812家企业入选。",
        "重庆市",
        ["srdi_sme 重庆市 new 812 batch 2 2023 confirmed"],
    ),
    (
        "17家！内蒙古企业入围第六批国家级专精特新“小巨人”公示名单\n9月2日，"
        "工信部公示第六批专精特新“小巨人”企业名单，内蒙古17家企业入围。",
        None,
        ["little_giant 内蒙古自治区 new 17 batch 6 proposed"],
    ),
]

# Official notices, with the firm that the list begins with.
NOTICES_OF_OFFICES: list[Row] = [
    (
        "某某科技有限公司等22家企业入选第五批国家级专精特新“小巨人”。",
        "镇江市",
        ["little_giant 镇江市 new 22 batch 5 confirmed"],
    ),
    (
        "关于公布2024年度浙江省专精特新中小企业名单的通知\n各市、县（市、区）经信局：\n"
        "经企业申报、专家评审和公示，现认定杭州某某科技有限公司等2154家企业为浙江省专精特新中小企业，有效期三年。",
        None,
        ["srdi_sme 浙江省 new 2154 2024 confirmed"],
    ),
    (
        "关于上海市第五批专精特新“小巨人”企业和第二批专精特新“小巨人”复核通过企业名单的公示\n"
        "现将上海市第五批专精特新“小巨人”企业（206家）和第二批专精特新“小巨人”复核通过企业（168家）名单予以公示。",
        None,
        ["little_giant 上海市 new 206 batch 5 proposed", "little_giant 上海市 reviewed 168 batch 2 proposed"],
    ),
    (
        "关于对苏州市2023年度创新型中小企业拟认定名单的公示\n拟认定苏州某某公司等1320家企业为2023年度第三批创新型中"
        "小企业，现予公示。",
        "苏州市",
        ["innovative_sme 苏州市 new 1320 batch 3 2023 proposed"],
    ),
    (
        "关于公布山西省第四批省级制造业单项冠军企业名单的通知\n认定太原某公司等25户企业为第四批省级制造业单项冠军企"
        "业。",
        None,
        ["manufacturing_champion 山西省 new 25 batch 4 confirmed provincial"],
    ),
    (
        "2023年瞪羚企业名单公示：拟认定济南某公司等420家企业为2023年度山东省瞪羚企业。",
        "山东省",
        ["gazelle 山东省 new 420 2023 proposed provincial"],
    ),
    ("河北省认定1235家企业为2023年第二批专精特新中小企业。", None, ["srdi_sme 河北省 new 1235 batch 2 2023 confirmed"]),
    (
        "福建省拟推荐126家企业申报第六批国家级专精特新“小巨人”。",
        None,
        ["little_giant 福建省 applied 126 batch 6 proposed"],
    ),
    (
        "安徽省科技厅公示安徽省认定机构2023年认定的第一批高新技术企业3210家。",
        None,
        ["high_tech 安徽省 new 3210 batch 1 2023 proposed"],
    ),
    (
        "关于第六批专精特新“小巨人”企业名单的公示\n各省、自治区、直辖市，新疆生产建设兵团中小企业主管部门：\n"
        "第六批专精特新“小巨人”企业公示名单共3012家。",
        None,
        ["little_giant 全国 new 3012 batch 6 proposed"],
    ),
    (
        "经企业申报、专家评审和社会公示，认定广州市白云电气设备股份有限公司等8997家企业为2022年广东省专精特新中小企"
        "业，有效期三年；2019年认定的专精特新中小企业中，复核通过的有213家。",
        "广东省",
        ["srdi_sme 广东省 new 8997 2022 confirmed", "srdi_sme 广东省 reviewed 213 2019 confirmed"],
    ),
    (
        "安徽省认定机构2024年报备的第一批1873家高新技术企业名单予以公示，公示期为10个工作日。",
        None,
        ["high_tech 安徽省 new 1873 batch 1 2024 proposed"],
    ),
    (
        "拟认定昆明贵研催化等412户企业为2023年云南省专精特新中小企业，公示期5个工作日，行业上，"
        "生物医药和绿色食品企业合计128户。",
        "云南省",
        ["srdi_sme 云南省 new 412 2023 proposed", "srdi_sme 云南省 new 128 2023 proposed [生物医药和绿色食品企业]"],
    ),
    (
        "现将拟认定的2024年第二批创新型中小企业名单予以公示，共1286家。另有17家企业申请名称变更。",
        "安徽省",
        ["innovative_sme 安徽省 new 1286 batch 2 2024 proposed"],
    ),
    (
        "经研究，同意沈阳鼓风机集团等12家企业通过第三批省级制造业单项冠军复核，名单予以公布。",
        "沈阳市",
        ["manufacturing_champion 沈阳市 reviewed 12 batch 3 confirmed provincial"],
    ),
]

ROWS = [*NEWS_OF_SEVERAL_TITLES, *SAID_TWICE, *NOTICES_OF_OFFICES]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_document_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
