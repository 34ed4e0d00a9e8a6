"""Lists just made known, and what their names, their steps and the words before them tell of every number in them."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A list spelt out counts new firms without a verb, one spoken of beside it leaves the stocks what they are.
SPELT_OUT: list[Row] = [
    (
        "陕西2022年度独角兽（含潜在）、瞪羚企业榜单公布：全省潜在独角兽15家，瞪羚61家。",
        "陕西省",
        ["gazelle 陕西省 new 61 2022 confirmed provincial"],
    ),
    (
        "湖南省发布第二批高成长企业榜单，全省310家入选，分开来看：独角兽2家，种子独角兽6家，瞪羚302家。",
        "湖南省",
        ["unicorn 湖南省 new 2 batch 2 confirmed provincial", "gazelle 湖南省 new 302 batch 2 confirmed provincial"],
    ),
    (
        "成都公布2024年新经济企业名单，全市128家上榜：瞪羚120家，独角兽8家。",
        "成都市",
        ["gazelle 成都市 new 120 2024 confirmed", "unicorn 成都市 new 8 2024 confirmed"],
    ),
    (
        "省科技厅公布2024年度高成长企业名单：独角兽企业7家，瞪羚企业613家，另有潜在独角兽企业12家。",
        "湖北省",
        ["unicorn 湖北省 new 7 2024 confirmed provincial", "gazelle 湖北省 new 613 2024 confirmed provincial"],
    ),
    (
        "四川省经信厅发布2023年度“新经济”企业榜单：瞪羚企业214家、独角兽企业5家。",
        None,
        ["gazelle 四川省 new 214 2023 confirmed provincial", "unicorn 四川省 new 5 2023 confirmed provincial"],
    ),
    (
        "10月9日，陕西省科技厅公示2024年度拟入库企业名单，其中瞪羚企业188家，独角兽企业3家。",
        None,
        ["gazelle 陕西省 new 188 2024 proposed provincial", "unicorn 陕西省 new 3 2024 proposed provincial"],
    ),
    (
        "近日，2022年度浙江省隐形冠军、专精特新中小企业名单公布，我市31家企业上榜，其中隐形冠军3家，"
        "专精特新中小企业28家。",
        "慈溪市",
        ["hidden_champion 慈溪市 new 3 2022 confirmed", "srdi_sme 慈溪市 new 28 2022 confirmed"],
    ),
    (
        "省工信厅公布2023年度单项冠军、专精特新企业名单，我市共有12家企业入选。其中，单项冠军2家，专精特新中小企业"
        "10家。",
        "荣成市",
        ["manufacturing_champion 荣成市 new 2 2023 confirmed", "srdi_sme 荣成市 new 10 2023 confirmed"],
    ),
    (
        "2024年度全市认定结果出炉：新增高新技术企业88家，瞪羚企业12家，独角兽企业1家。",
        "宜昌市",
        [
            "high_tech 宜昌市 new 88 2024 confirmed",
            "gazelle 宜昌市 new 12 2024 confirmed",
            "unicorn 宜昌市 new 1 2024 confirmed",
        ],
    ),
    (
        "2024年度“瞪羚”“独角兽”企业名单日前印发。河南省瞪羚企业104家。",
        None,
        ["gazelle 河南省 new 104 2024 confirmed provincial"],
    ),
    (
        "在昨天揭晓的2024年度江苏省高成长企业名单里，苏州有瞪羚企业203家、独角兽企业4家。",
        None,
        ["gazelle 苏州市 new 203 2024 confirmed provincial", "unicorn 苏州市 new 4 2024 confirmed provincial"],
    ),
    (
        "目前，湖北省科技厅公布数据：全省独角兽企业9家，瞪羚企业2018家。",
        None,
        ["unicorn 湖北省 cumulative 9 provincial", "gazelle 湖北省 cumulative 2018 provincial"],
    ),
    (
        "市统计局发布2023年统计公报：年末全市高新技术企业1210家，专精特新中小企业380家。",
        "宜昌市",
        ["high_tech 宜昌市 cumulative 1210", "srdi_sme 宜昌市 cumulative 380"],
    ),
    (
        "市科技局公布一组数据：高新技术企业1210家，瞪羚企业38家。",
        "宜昌市",
        ["high_tech 宜昌市 cumulative 1210", "gazelle 宜昌市 cumulative 38 municipal"],
    ),
    (
        "全市创新主体梯队：独角兽企业2家，瞪羚企业61家，高新技术企业1500家。",
        "宜昌市",
        ["unicorn 宜昌市 cumulative 2", "gazelle 宜昌市 cumulative 61", "high_tech 宜昌市 cumulative 1500"],
    ),
    (
        "省工信厅近日公布第四批名单，我市12家企业入选。目前，我市国家级小巨人企业31家，单项冠军4家。",
        "荣成市",
        ["little_giant 荣成市 cumulative 31", "manufacturing_champion 荣成市 cumulative 4"],
    ),
    (
        "工信部近日公布第六批专精特新“小巨人”企业名单，我市8家企业入选。看家底：单项冠军企业4家，专精特新中小企业"
        "210家，创新型中小企业430家。",
        "荣成市",
        [
            "little_giant 荣成市 new 8 batch 6 confirmed",
            "manufacturing_champion 荣成市 cumulative 4",
            "srdi_sme 荣成市 cumulative 210",
            "innovative_sme 荣成市 cumulative 430",
        ],
    ),
    (
        "省科技厅公布2024年度高成长企业名单：独角兽企业8家，瞪羚企业1040家。8家独角兽企业均位于武汉。",
        "湖北省",
        [
            "unicorn 湖北省 new 8 2024 confirmed provincial",
            "gazelle 湖北省 new 1040 2024 confirmed provincial",
            "unicorn 武汉市 new 8 2024 confirmed provincial",
        ],
    ),
    (
        "安徽省科技厅近日晒出2022年度高成长企业榜单：独角兽企业4家，瞪羚企业212家。从城市看，合肥118家，"
        "领跑全省；芜湖、滁州分别为31家和20家。4家独角兽企业全部落户合肥。",
        None,
        [
            "unicorn 安徽省 new 4 2022 confirmed provincial",
            "gazelle 安徽省 new 212 2022 confirmed provincial",
            "gazelle 合肥市 new 118 2022 confirmed provincial",
            "gazelle 芜湖市 new 31 2022 confirmed provincial",
            "gazelle 滁州市 new 20 2022 confirmed provincial",
            "unicorn 合肥市 new 4 2022 confirmed provincial",
        ],
    ),
    (
        "省工信厅发布的2022年“小巨人”“隐形冠军”“瞪羚”企业名单中，南陵县共有11家企业登榜。其中“瞪羚”企业6家，"
        "“小巨人”企业4家，“隐形冠军”1家。",
        None,
        [
            "gazelle 南陵县 new 6 2022 confirmed",
            "little_giant 南陵县 new 4 2022 confirmed",
            "hidden_champion 南陵县 new 1 2022 confirmed",
        ],
    ),
]

# Whether a list has those who passed a review as well, whether its 公示 is over, who was granted what he had asked for.
NAMED_AND_SETTLED: list[Row] = [
    (
        "省科技厅公布2023年度瞪羚企业名单（含复评），青岛共有97家企业上榜。",
        None,
        ["gazelle 青岛市 new_and_reviewed 97 2023 confirmed provincial"],
    ),
    (
        "浙江省经信厅公示2024年度省级专精特新中小企业（含复核通过）名单，宁波共1097家企业入围。",
        None,
        ["srdi_sme 宁波市 new_and_reviewed 1097 2024 proposed"],
    ),
    (
        "上海市公布2025年第一批专精特新中小企业（含复核）名单，徐汇区131家企业上榜，其中新认定81家、复核50家。",
        None,
        [
            "srdi_sme 徐汇区 new_and_reviewed 131 batch 1 2025 confirmed",
            "srdi_sme 徐汇区 new 81 batch 1 2025 confirmed",
            "srdi_sme 徐汇区 reviewed 50 confirmed",
        ],
    ),
    (
        "2024年度专精特新中小企业（包括复核企业）名单出炉，我区88家企业入选。",
        "徐汇区",
        ["srdi_sme 徐汇区 new_and_reviewed 88 2024 confirmed"],
    ),
    (
        "市经信委公布2024年（第二批）专精特新企业名单（含期满复核），黄浦区61家企业获评。",
        None,
        ["srdi_sme 黄浦区 new_and_reviewed 61 batch 2 2024 confirmed"],
    ),
    (
        "市经信委公布2024年（第二批）专精特新企业名单（不含复核），黄浦区61家企业获评。",
        None,
        ["srdi_sme 黄浦区 new 61 batch 2 2024 confirmed"],
    ),
    (
        "市经信委公布2024年（第二批）专精特新企业名单（复核另行公布），黄浦区61家企业获评。",
        None,
        ["srdi_sme 黄浦区 new 61 batch 2 2024 confirmed"],
    ),
    (
        "市经信委公布2024年（第二批）专精特新企业名单（含复核），黄浦区新认定61家。",
        None,
        ["srdi_sme 黄浦区 new 61 batch 2 2024 confirmed"],
    ),
    (
        "第六批专精特新“小巨人”公示结束，我市9家企业最终入选。",
        "江阴市",
        ["little_giant 江阴市 new 9 batch 6 confirmed"],
    ),
    (
        "随着公示期结束，我市又有12家企业正式成为第六批国家级专精特新“小巨人”。",
        "江阴市",
        ["little_giant 江阴市 new 12 batch 6 confirmed"],
    ),
    (
        "经过公示，第四批国家级专精特新小巨人企业名单正式出炉，太仓11家企业上榜。",
        None,
        ["little_giant 太仓市 new 11 batch 4 confirmed"],
    ),
    (
        "公示期于7月20日届满，太仓11家企业正式跻身第四批国家级专精特新小巨人行列。",
        None,
        ["little_giant 太仓市 new 11 batch 4 confirmed"],
    ),
    (
        "工信部第四批专精特新“小巨人”名单公示期已过，太仓11家企业如愿入选。",
        None,
        ["little_giant 太仓市 new 11 batch 4 confirmed"],
    ),
    (
        "第七批专精特新“小巨人”企业已完成公示，常熟17家企业成功入选。",
        None,
        ["little_giant 常熟市 new 17 batch 7 confirmed"],
    ),
    (
        "第七批专精特新“小巨人”企业名单正在公示，公示期至10月20日，常熟17家企业入选。",
        None,
        ["little_giant 常熟市 new 17 batch 7 proposed"],
    ),
    (
        "第七批专精特新“小巨人”企业名单公示期尚未结束，常熟17家企业入选。",
        None,
        ["little_giant 常熟市 new 17 batch 7 proposed"],
    ),
    (
        "第七批专精特新“小巨人”企业名单公示，公示期满后将正式公布，常熟17家企业入选。",
        None,
        ["little_giant 常熟市 new 17 batch 7 proposed"],
    ),
    (
        "第七批专精特新“小巨人”企业名单公示中，常熟17家企业入选，公示期为5个工作日。",
        None,
        ["little_giant 常熟市 new 17 batch 7 proposed"],
    ),
    (
        "今年，我市申报高新技术企业150家，其中97家通过认定。",
        "常熟市",
        ["high_tech 常熟市 applied 150", "high_tech 常熟市 new 97 confirmed"],
    ),
    (
        "我市共申报第六批小巨人企业60家，其中41家成功入选。",
        "常熟市",
        ["little_giant 常熟市 applied 60 batch 6", "little_giant 常熟市 new 41 batch 6 confirmed"],
    ),
    (
        "全市共有85家企业申报瞪羚企业，62家通过评审。",
        "常熟市",
        ["gazelle 常熟市 applied 85", "gazelle 常熟市 new 62 confirmed"],
    ),
    (
        "推荐上报省级专精特新中小企业120家，已有95家获批。",
        "常熟市",
        ["srdi_sme 常熟市 applied 120", "srdi_sme 常熟市 new 95 confirmed"],
    ),
    (
        "组织申报单项冠军15家，最终6家获评。",
        "常熟市",
        ["manufacturing_champion 常熟市 applied 15", "manufacturing_champion 常熟市 new 6 confirmed"],
    ),
    (
        "全市申报创新型中小企业310家，其中被认定的有280家。",
        "常熟市",
        ["innovative_sme 常熟市 applied 310", "innovative_sme 常熟市 new 280 confirmed"],
    ),
    (
        "全市推荐专精特新中小企业310家，通过省级认定280家。",
        "常熟市",
        ["srdi_sme 常熟市 applied 310", "srdi_sme 常熟市 new 280 confirmed"],
    ),
    (
        "全市申报高新技术企业310家，其中85家来自电子信息领域。",
        "常熟市",
        ["high_tech 常熟市 applied 310", "high_tech 常熟市 applied 85 [电子信息领域]"],
    ),
    (
        "全市申报高新技术企业310家，其中首次申报120家。",
        "常熟市",
        ["high_tech 常熟市 applied 310", "high_tech 常熟市 applied 120 [首次申报]"],
    ),
    (
        "国家级专精特新“小巨人”第三批名单的公示期已满，我市7家企业正式获评。",
        "昆明市",
        ["little_giant 昆明市 new 7 batch 3 confirmed"],
    ),
    (
        "人才是企业的蓄水池：去年全市推荐瞪羚企业40家，其中31家获得认定。",
        "昆明市",
        ["gazelle 昆明市 applied 40", "gazelle 昆明市 new 31 confirmed"],
    ),
]

# 全国 in the name of an office with which a list is filed counts no firms of the nation.
FILED_WITH_AN_OFFICE: list[Row] = [
    (
        "根据全国高新技术企业认定管理工作领导小组办公室《关于对认定机构2023年认定的第一批高新技术企业进行备案的公"
        "告》，我市共有113家企业通过认定。",
        "长春市",
        ["high_tech 长春市 new 113 batch 1 2023 confirmed"],
    ),
    (
        "经报请全国高企认定办备案同意，撤销6家企业的高新技术企业资格。",
        "吉林省",
        ["high_tech 吉林省 revoked 6 confirmed"],
    ),
    (
        "根据全国认定办有关要求，决定取消8家高新技术企业资格。",
        "吉林省",
        ["high_tech 吉林省 revoked 8 confirmed"],
    ),
    (
        "在工业和信息化部和全国工商联的指导下，我省认定专精特新中小企业612家。",
        "吉林省",
        ["srdi_sme 吉林省 new 612 confirmed"],
    ),
    (
        "按照全国统一部署，我市共评价入库科技型中小企业812家。",
        "长春市",
        ["tech_sme 长春市 cumulative 812 national"],
    ),
    (
        "全国高新技术企业认定管理工作领导小组办公室负责人介绍，全国高新技术企业已达46.3万家。",
        None,
        ["high_tech 全国 cumulative 463000"],
    ),
    (
        "截至2023年底，全国有高新技术企业46.5万家。",
        None,
        ["high_tech 全国 cumulative 465000"],
    ),
    (
        "经厅务会研究并报全国高企认定管理工作领导小组办公室备案，取消滇某科技有限公司等8家企业高新技术企业资格。",
        "云南省",
        ["high_tech 云南省 revoked 8 confirmed"],
    ),
    (
        "在全国工商联的指导下，全省认定独角兽企业5家。",
        "云南省",
        ["unicorn 云南省 new 5 confirmed provincial"],
    ),
]

# A market or an industry that is named once goes on through the list of places or batches behind it.
PARTS_OF_A_LIST: list[Row] = [
    (
        "柳州13家企业跻身广西瞪羚企业\n12月16日，自治区科技厅公布2022年认定的广西瞪羚企业名单，59家企业获得认定，"
        "其中柳州13家。",
        None,
        [
            "gazelle 广西壮族自治区 new 59 2022 confirmed provincial",
            "gazelle 柳州市 new 13 2022 confirmed provincial",
        ],
    ),
    (  # a list that names several titles in one word is of each
        "辽宁省科技厅公布了2023年度第三批雏鹰瞪羚独角兽企业名单。沈阳市有41家企业入选省级瞪羚企业，"
        "189家企业入选雏鹰企业。",
        None,
        ["gazelle 沈阳市 new 41 batch 3 2023 confirmed provincial"],
    ),
    (
        "A股上市的专精特新“小巨人”企业共880家。分批次看，第一批42家、第二批201家、第三批272家、第四批238家、"
        "第五批127家。",
        None,
        [
            "little_giant 全国 cumulative 880 [A股上市]",
            "little_giant 全国 new 42 batch 1 [A股上市]",
            "little_giant 全国 new 201 batch 2 [A股上市]",
            "little_giant 全国 new 272 batch 3 [A股上市]",
            "little_giant 全国 new 238 batch 4 [A股上市]",
            "little_giant 全国 new 127 batch 5 [A股上市]",
        ],
    ),
    (
        "A股上市的专精特新“小巨人”企业共880家，其中第一批42家、第二批201家。",
        None,
        [
            "little_giant 全国 cumulative 880 [A股上市]",
            "little_giant 全国 new 42 batch 1 [A股上市]",
            "little_giant 全国 new 201 batch 2 [A股上市]",
        ],
    ),
    (
        "江苏的新能源小巨人数量居首，为45家；浙江38家，广东36家。",
        None,
        [
            "little_giant 江苏省 cumulative 45 [新能源]",
            "little_giant 浙江省 cumulative 38 [新能源]",
            "little_giant 广东省 cumulative 36 [新能源]",
        ],
    ),
    (
        "全国半导体小巨人企业共有320家。分省看，江苏84家，上海61家。",
        None,
        [
            "little_giant 全国 cumulative 320 [半导体]",
            "little_giant 江苏省 cumulative 84 [半导体]",
            "little_giant 上海市 cumulative 61 [半导体]",
        ],
    ),
    (
        "从事集成电路的小巨人企业，上海最多，有88家，江苏次之，有79家。",
        None,
        ["little_giant 上海市 cumulative 88 [集成电路]", "little_giant 江苏省 cumulative 79 [集成电路]"],
    ),
    (
        "科创板小巨人企业中，上海34家，江苏41家，广东29家。",
        None,
        [
            "little_giant 上海市 cumulative 34 [科创板]",
            "little_giant 江苏省 cumulative 41 [科创板]",
            "little_giant 广东省 cumulative 29 [科创板]",
        ],
    ),
    (
        "民营小巨人企业数量，浙江最多，为1200家，江苏1100家。",
        None,
        ["little_giant 浙江省 cumulative 1200 [民营]", "little_giant 江苏省 cumulative 1100 [民营]"],
    ),
    (
        "人工智能独角兽企业，北京有40家，深圳有12家。",
        None,
        ["unicorn 北京市 cumulative 40 [人工智能]", "unicorn 深圳市 cumulative 12 [人工智能]"],
    ),
    (
        "生物医药小巨人各省排名：江苏120家，浙江96家，山东88家。",
        None,
        [
            "little_giant 江苏省 cumulative 120 [生物医药]",
            "little_giant 浙江省 cumulative 96 [生物医药]",
            "little_giant 山东省 cumulative 88 [生物医药]",
        ],
    ),
    (
        "长沙市工程机械小巨人企业达52家，占全市小巨人企业的三成。",
        None,
        ["little_giant 长沙市 cumulative 52 [工程机械]"],
    ),
    (
        "全国小巨人企业共有14600家。半导体小巨人是其中最活跃的一群。江苏1500家，上海900家。",
        None,
        [
            "little_giant 全国 cumulative 14600",
            "little_giant 江苏省 cumulative 1500",
            "little_giant 上海市 cumulative 900",
        ],
    ),
    (
        "A股上市的专精特新“小巨人”企业共880家。全国五批小巨人中，第一批248家、第二批1744家、第三批2930家。",
        None,
        [
            "little_giant 全国 cumulative 880 [A股上市]",
            "little_giant 全国 new 248 batch 1",
            "little_giant 全国 new 1744 batch 2",
            "little_giant 全国 new 2930 batch 3",
        ],
    ),
    (
        "第七批重点产业领域单项冠军企业名单公布，宁波21家上榜。",
        None,
        ["manufacturing_champion 宁波市 new 21 batch 7 confirmed"],
    ),
    (
        "半导体产业集聚了上下游企业。长沙市小巨人企业达152家，单项冠军12家。",
        None,
        ["little_giant 长沙市 cumulative 152", "manufacturing_champion 长沙市 cumulative 12"],
    ),
    (
        "沪深北三市中，A股上市的专精特新“小巨人”企业共有100家。按批次来看，第一批、第二批分别有40家、60家。",
        None,
        [
            "little_giant 全国 cumulative 100 [A股上市]",
            "little_giant 全国 new 40 batch 1 [A股上市]",
            "little_giant 全国 new 60 batch 2 [A股上市]",
        ],
    ),
    (
        "按省份排，浙江的光伏小巨人最多，达39家，江苏35家紧随其后，河北也有11家。",
        None,
        [
            "little_giant 浙江省 cumulative 39 [光伏]",
            "little_giant 江苏省 cumulative 35 [光伏]",
            "little_giant 河北省 cumulative 11 [光伏]",
        ],
    ),
]

# What batches in turn, all batches together, shares of a total and the place of all firms tell of a list.
OF_ALL_BATCHES: list[Row] = [
    (
        "全省前四批小巨人共710家，其中第一批通过复核的18家、第二批95家、第三批172家、第四批425家。",
        "江苏省",
        [
            "little_giant 江苏省 cumulative 710 batches 1-4",
            "little_giant 江苏省 reviewed 18 batch 1 confirmed",
            "little_giant 江苏省 new 95 batch 2",
            "little_giant 江苏省 new 172 batch 3",
            "little_giant 江苏省 new 425 batch 4",
        ],
    ),
    (
        "工信部公示第四批“小巨人”，台州新增58家。加上前三批，台州国家级“小巨人”超过150家。",
        None,
        ["little_giant 台州市 new 58 batch 4 proposed", "little_giant 台州市 cumulative ≥150 batches 1-4 proposed"],
    ),
    (  # what holds once the list is confirmed is no plan
        "株洲第七批“小巨人”公示12家。若公示顺利通过，株洲国家级“小巨人”将累计达到81家，其中天元区占了46家。",
        None,
        [
            "little_giant 株洲市 new 12 batch 7 proposed",
            "little_giant 株洲市 cumulative 81 batches 1-7 proposed",
            "little_giant 天元区 cumulative 46 batches 1-7 proposed",
        ],
    ),
    (  # what the lists of one batch add up to is that batch's
        "10月，各省先后挂出第七批国家级“小巨人”公示名单。我们把各地的名单逐一汇总，得到一个总数：3480家。"
        "分省看，江苏800家领先。",
        None,
        ["little_giant 全国 new 3480 batch 7 proposed", "little_giant 江苏省 new 800 batch 7 proposed"],
    ),
    ("第七批“小巨人”陆续公示。据统计各省公示名单，共有3480家。", None, ["little_giant 全国 new 3480 batch 7 proposed"]),
    (
        "第七批“小巨人”名单公布。汇总历次公告，深圳“小巨人”总数达到1333家。",
        None,
        ["little_giant 深圳市 cumulative 1333"],
    ),
    (
        "工信部公示了第六批第一年建议支持的重点“小巨人”企业名单，湖北31家企业入围。同时公示的还有第三批、"
        "第四批第二年建议继续支持的重点“小巨人”企业名单，湖北分别有42家、37家。",
        None,
        [
            "key_little_giant 湖北省 new 31 batch 6 proposed",
            "key_little_giant 湖北省 reviewed 42 batch 3 proposed",
            "key_little_giant 湖北省 reviewed 37 batch 4 proposed",
        ],
    ),
    (
        "10月20日，第七批专精特新“小巨人”名单公示，全国共3400家；七批加在一起，总量超过1.7万家。",
        None,
        ["little_giant 全国 new 3400 batch 7 proposed", "little_giant 全国 cumulative ≥17000 batches 1-7 proposed"],
    ),
    (
        "工信部先后公布三批专精特新“小巨人”名单，合计4700家。",
        None,
        ["little_giant 全国 cumulative 4700 batches 1-3"],
    ),
    (
        "2023年度青岛市瞪羚企业拟认定名单开始公示，入围的共有96家。从区市分布来看，崂山区35家，占总数的三分之一；"
        "黄岛区13家，其余分布在各区市。",
        None,
        [
            "gazelle 青岛市 new 96 2023 proposed municipal",
            "gazelle 崂山区 new 35 2023 proposed municipal",
            "gazelle 黄岛区 new 13 2023 proposed municipal",
        ],
    ),
    (
        "省科技厅公布2022年度科技领军企业名单：独角兽企业6家，瞪羚企业218家。6家独角兽则悉数落户合肥。",
        "安徽省",
        [
            "unicorn 安徽省 new 6 2022 confirmed provincial",
            "gazelle 安徽省 new 218 2022 confirmed provincial",
            "unicorn 合肥市 new 6 2022 confirmed provincial",
        ],
    ),
    (
        "目前，全省有独角兽企业8家，瞪羚企业1040家。8家独角兽企业都集中在武汉。",
        "湖北省",
        ["unicorn 湖北省 cumulative 8", "gazelle 湖北省 cumulative 1040", "unicorn 武汉市 cumulative 8"],
    ),
    (
        "省科技厅公示2024年度第二批瞪羚企业名单。名单中，丹东市瞪羚企业11家。",
        "丹东市",
        ["gazelle 丹东市 new 11 batch 2 2024 proposed provincial"],
    ),
    (
        "省科技厅公示2024年度第二批瞪羚、独角兽企业名单。\n公示榜单上，丹东市的雏鹰企业30家、瞪羚企业11家、"
        "独角兽企业1家。",
        "丹东市",
        [
            "gazelle 丹东市 new 11 batch 2 2024 proposed provincial",
            "unicorn 丹东市 new 1 batch 2 2024 proposed provincial",
        ],
    ),
    (
        "省科技厅公示2024年度第二批瞪羚、独角兽企业名单。丹东市瞪羚企业11家、独角兽企业1家。",
        "丹东市",
        ["gazelle 丹东市 new 11 batch 2 2024 proposed municipal", "unicorn 丹东市 new 1 batch 2 proposed"],
    ),
    (
        "9家！镇江的江苏独角兽数居全省前列\n省科技厅公布2024年江苏独角兽企业评估结果，镇江入选独角兽9家。",
        "镇江市",
        ["unicorn 镇江市 new 9 2024 confirmed provincial"],
    ),
    (
        "湖北省瞪羚企业名单公示，我市21家入选。连上这21家，我市的省级瞪羚一共46家。",
        "黄冈市",
        ["gazelle 黄冈市 new 21 proposed provincial", "gazelle 黄冈市 cumulative 46 proposed provincial"],
    ),
    (
        "自治区科技厅公布2023年第六批入库科技型中小企业名单。2023年六批合计，我市一共入库312家。",
        "赤峰市",
        ["tech_sme 赤峰市 new 312 2023 national"],
    ),
    (
        "自治区科技厅公布2023年第六批入库科技型中小企业，我市75家入库。至此，我市全年入库312家。",
        "赤峰市",
        ["tech_sme 赤峰市 new 75 batch 6 2023 national", "tech_sme 赤峰市 new 312 2023 national"],
    ),
    (
        "第八批制造业单项冠军名单公示，福建有34家企业在内。一并公示的还有复核结果：第二批、第五批里有甲公司等12家"
        "过了复核。\n34家怎样分布？泉州9家，厦门14家，漳州、莆田各1家。",
        "泉州市",
        [
            "manufacturing_champion 福建省 new 34 batch 8 proposed",
            "manufacturing_champion 福建省 reviewed 12 proposed",
            "manufacturing_champion 泉州市 new 9 batch 8 proposed",
            "manufacturing_champion 厦门市 new 14 batch 8 proposed",
            "manufacturing_champion 漳州市 new 1 batch 8 proposed",
            "manufacturing_champion 莆田市 new 1 batch 8 proposed",
        ],
    ),
    (
        "第八批制造业单项冠军名单公布，福建有34家企业。\n34家企业都花落谁家？泉州9家，厦门14家。",
        "泉州市",
        [
            "manufacturing_champion 福建省 new 34 batch 8 confirmed",
            "manufacturing_champion 泉州市 new 9 batch 8 confirmed",
            "manufacturing_champion 厦门市 new 14 batch 8 confirmed",
        ],
    ),
    (
        "第八批制造业单项冠军名单公布，厦门有14家企业入选。第二批有2家通过复核。",
        "泉州市",
        [
            "manufacturing_champion 厦门市 new 14 batch 8 confirmed",
            "manufacturing_champion 厦门市 reviewed 2 batch 2 confirmed",
        ],
    ),
    (
        "第八批制造业单项冠军名单公布，厦门有14家企业入选。另有2家通过复核。",
        "泉州市",
        [
            "manufacturing_champion 厦门市 new 14 batch 8 confirmed",
            "manufacturing_champion 厦门市 reviewed 2 confirmed",
        ],
    ),
    (
        "专精特新“小巨人”企业，工信部培育了两批，计1832家。\n省份 家数 江苏省 113 浙江省 107 广东省 "
        "106 河北省 100 山东省 94 …… 西藏自治区 0",
        None,
        [
            "little_giant 全国 cumulative 1832 batches 1-2",
            "little_giant 江苏省 cumulative 113 batches 1-2",
            "little_giant 浙江省 cumulative 107 batches 1-2",
            "little_giant 广东省 cumulative 106 batches 1-2",
            "little_giant 河北省 cumulative 100 batches 1-2",
            "little_giant 山东省 cumulative 94 batches 1-2",
            "little_giant 西藏自治区 cumulative 0 batches 1-2",
        ],
    ),
    (
        "近日 省工信厅公布2025年专精特新中小企业认定名单 我市有甲乙电子 丙丁生物等8家在内 至此 我市的省级专精特新"
        "中小企业到了18家",
        "渭南市",
        ["srdi_sme 渭南市 new 8 2025 confirmed", "srdi_sme 渭南市 cumulative 18"],
    ),
    (
        "比起2021年 沙河新城国家高新技术企业由52家变成318家 科技型中小企业从120家变成467家 瞪羚企业也由2家变成9家",
        None,
        [
            "high_tech - cumulative 52",
            "high_tech - cumulative 318",
            "tech_sme - cumulative 120",
            "tech_sme - cumulative 467",
            "gazelle - cumulative 2",
            "gazelle - cumulative 9",
        ],
    ),
    (
        "科技型中小企业入库数，头三名是静海区312家，宁河区287家，蓟州区255家。\n雏鹰入库数，头三名是静海区52家，"
        "宁河区47家，蓟州区45家。\n瞪羚入库数，头三名是静海区9家，宁河区6家，蓟州区5家。\n领军（培育）企业累计数，"
        "静海区41家领先，宁河区17家。",
        "天津市",
        [
            "tech_sme 静海区 new 312 national",
            "tech_sme 宁河区 new 287 national",
            "tech_sme 蓟州区 new 255 national",
            "gazelle 静海区 new 9",
            "gazelle 宁河区 new 6",
            "gazelle 蓟州区 new 5",
        ],
    ),
]

# Markets and fields that one sentence names go on through the next ones, which split their firms up.
MARKETS_SPLIT_UP: list[Row] = [
    (
        "全省小巨人中已上市120家，其中上交所60家、深圳创业板40家、北京证券交易所20家。",
        "浙江省",
        [
            "little_giant 浙江省 cumulative 120 [已上市]",
            "little_giant 浙江省 cumulative 60 [上交所]",
            "little_giant 浙江省 cumulative 40 [创业板]",
            "little_giant 浙江省 cumulative 20 [北交所]",
        ],
    ),
    (
        "全省挂牌上市的专精特新中小企业有312家，包括齐鲁股权交易中心210家、新三板72家、青岛蓝海股权交易中心30家。",
        "山东省",
        [
            "srdi_sme 山东省 cumulative 312 [上市]",
            "srdi_sme 山东省 cumulative 210 [股交所]",
            "srdi_sme 山东省 cumulative 72 [新三板]",
            "srdi_sme 山东省 cumulative 30 [股交所]",
        ],
    ),
    (  # the list is of all, whatever industry the headline speaks of
        "甘肃白银：“铜城”孵出新材料“小巨人”\n工信部公布的第四批专精特新“小巨人”名单中，甘肃有31家企业，"
        "全市国家级“小巨人”由此增至6家。",
        None,
        [
            "little_giant 甘肃省 new 31 batch 4 confirmed",
            "little_giant 白银市 cumulative 6 batches 1-4",
        ],
    ),
    (
        "Wind数据显示，截至2024年9月底，A股共有专精特新“小巨人”企业930家。从板块看，创业板310家、科创板298家、主板214家、北交所108家。从批次看，第三批最多，有290家，第二批"
        "210家，第四批250家。从地区看，江苏160家，广东150家，浙江120家。",
        None,
        [
            "little_giant 全国 cumulative 930 [A股]",
            "little_giant 全国 cumulative 310 [创业板]",
            "little_giant 全国 cumulative 298 [科创板]",
            "little_giant 全国 cumulative 214 [主板]",
            "little_giant 全国 cumulative 108 [北交所]",
            "little_giant 全国 new 290 batch 3 [A股]",
            "little_giant 全国 new 210 batch 2 [A股]",
            "little_giant 全国 new 250 batch 4 [A股]",
            "little_giant 江苏省 cumulative 160 [A股]",
            "little_giant 广东省 cumulative 150 [A股]",
            "little_giant 浙江省 cumulative 120 [A股]",
        ],
    ),
    (
        "已上市的国家级小巨人企业中，第一批有44家，第二批208家，第三批281家。",
        None,
        [
            "little_giant 全国 new 44 batch 1 [已上市]",
            "little_giant 全国 new 208 batch 2 [已上市]",
            "little_giant 全国 new 281 batch 3 [已上市]",
        ],
    ),
    (
        "截至今年6月，全省境内上市的专精特新“小巨人”企业达76家，其中合肥31家、芜湖12家、马鞍山6家。",
        "安徽省",
        [
            "little_giant 安徽省 cumulative 76 [境内上市]",
            "little_giant 合肥市 cumulative 31 [境内上市]",
            "little_giant 芜湖市 cumulative 12 [境内上市]",
            "little_giant 马鞍山市 cumulative 6 [境内上市]",
        ],
    ),
    (
        "统计显示，新三板挂牌公司中，国家级专精特新“小巨人”企业共有1012家；按省份划分，江苏178家、广东121家、"
        "浙江98家。",
        None,
        [
            "little_giant 全国 cumulative 1012 [新三板挂牌公司]",
            "little_giant 江苏省 cumulative 178 [新三板挂牌公司]",
            "little_giant 广东省 cumulative 121 [新三板挂牌公司]",
            "little_giant 浙江省 cumulative 98 [新三板挂牌公司]",
        ],
    ),
    (
        "具体到芯片设计领域，全国小巨人有210家，上海以62家领先，江苏41家，北京38家。",
        None,
        [
            "little_giant 全国 cumulative 210 [芯片设计领域]",
            "little_giant 上海市 cumulative 62 [芯片设计领域]",
            "little_giant 江苏省 cumulative 41 [芯片设计领域]",
            "little_giant 北京市 cumulative 38 [芯片设计领域]",
        ],
    ),
    (
        "机器人领域的专精特新企业，深圳有120家，东莞88家，广州65家。",
        "广东省",
        [
            "srdi_sme 深圳市 cumulative 120 [机器人领域]",
            "srdi_sme 东莞市 cumulative 88 [机器人领域]",
            "srdi_sme 广州市 cumulative 65 [机器人领域]",
        ],
    ),
]

# A year named beside a stock makes no cohort of it; the register in a list of stocks is one of them.
STOCKS_BESIDE_A_YEAR: list[Row] = [
    (
        "昨日，市经信局亮出2023年度“家底”：高新技术企业达到1320家，专精特新中小企业560家，单项冠军14家。",
        "绍兴市",
        [
            "high_tech 绍兴市 cumulative 1320",
            "srdi_sme 绍兴市 cumulative 560",
            "manufacturing_champion 绍兴市 cumulative 14",
        ],
    ),
    (
        "截至目前，全区瞪羚企业18家，高新技术企业142家，科技型中小企业入库318家。",
        "历城区",
        ["gazelle 历城区 cumulative 18", "high_tech 历城区 cumulative 142", "tech_sme 历城区 cumulative 318 national"],
    ),
    (
        "到目前，全区有高新技术企业9户，入库科技型中小企业31户。",
        "科尔沁区",
        ["high_tech 科尔沁区 cumulative 9", "tech_sme 科尔沁区 cumulative 31 national"],
    ),
    (
        "2024年，全市新增高新技术企业66家，科技型中小企业入库420家。",
        "绍兴市",
        ["high_tech 绍兴市 new 66 2024", "tech_sme 绍兴市 new 420 2024 national"],
    ),
    (
        "今年以来，全市已入库科技型中小企业420家。",
        "绍兴市",
        ["tech_sme 绍兴市 new 420 national"],
    ),
    (
        "2023年度，全市拥有单项冠军14家。",
        "绍兴市",
        ["manufacturing_champion 绍兴市 cumulative 14"],
    ),
    (
        "2023年度瞪羚企业名单中，绍兴共有14家。",
        None,
        ["gazelle 绍兴市 new 14 2023"],
    ),
    (
        "2023年度，我市获评瞪羚企业14家。",
        "绍兴市",
        ["gazelle 绍兴市 new 14 2023 confirmed"],
    ),
]

# A sentence that goes back to a list, a list with those reviewed, and the register among stocks.
GONE_BACK_TO: list[Row] = [
    (
        "全县有高新技术企业14户，科技型中小企业在库46户，省级专精特新企业9户。",
        "建平县",
        ["high_tech 建平县 cumulative 14", "tech_sme 建平县 cumulative 46", "srdi_sme 建平县 cumulative 9"],
    ),
    (
        "目前，全县拥有国家高新技术企业14户、入库科技型中小企业46户、瞪羚企业2户。",
        "建平县",
        ["high_tech 建平县 cumulative 14", "tech_sme 建平县 cumulative 46 national", "gazelle 建平县 cumulative 2"],
    ),
    (
        "近日，省工信厅公布2024年（第一批）专精特新中小企业名单（含复核），我市共有138家企业上榜。其中，"
        "新认定91家，复核通过47家。",
        "昆山市",
        [
            "srdi_sme 昆山市 new_and_reviewed 138 batch 1 2024 confirmed",
            "srdi_sme 昆山市 new 91 batch 1 2024 confirmed",
            "srdi_sme 昆山市 reviewed 47 confirmed",
        ],
    ),
    (
        "山东省2024年度瞪羚企业名单（含复评）公示，青岛98家、济南120家、烟台64家。",
        None,
        [
            "gazelle 青岛市 new_and_reviewed 98 2024 proposed provincial",
            "gazelle 济南市 new_and_reviewed 120 2024 proposed provincial",
            "gazelle 烟台市 new_and_reviewed 64 2024 proposed provincial",
        ],
    ),
    (
        "省科技厅公布2023年度科技领军企业榜单。榜单上，瞪羚企业有412家，独角兽企业有5家；济南瞪羚企业120家。",
        "山东省",
        [
            "gazelle 山东省 new 412 2023 confirmed",
            "unicorn 山东省 new 5 2023 confirmed",
            "gazelle 济南市 new 120 2023 confirmed",
        ],
    ),
]

ROWS: list[Row] = (
    SPELT_OUT
    + NAMED_AND_SETTLED
    + FILED_WITH_AN_OFFICE
    + PARTS_OF_A_LIST
    + MARKETS_SPLIT_UP
    + STOCKS_BESIDE_A_YEAR
    + OF_ALL_BATCHES
)


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_list_made_known_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
