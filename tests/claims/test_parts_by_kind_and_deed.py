"""Parts of the firms that no field or market tells: by a kind in their name, their weight, their deeds."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A kind in brackets or before the title; 市级以上 and the like are no part.
IN_ITS_NAME: list[Row] = [
    (
        "江苏省工信厅公示2020年度省级小巨人名单，江阴市有9家企业上榜，分别是省级小巨人企业（制造类）6家、省级小巨人企业（创新类）3家。",
        None,
        [
            "little_giant 江阴市 new 9 2020 proposed provincial",
            "little_giant 江阴市 new 6 2020 proposed provincial [制造类]",
            "little_giant 江阴市 new 3 2020 proposed provincial [创新类]",
        ],
    ),
    (
        "吉林省瞪羚企业共有210家，其中初创型瞪羚企业90家、成长型瞪羚企业120家。",
        None,
        [
            "gazelle 吉林省 cumulative 210 provincial",
            "gazelle 吉林省 cumulative 90 provincial [初创型]",
            "gazelle 吉林省 cumulative 120 provincial [成长型]",
        ],
    ),
    (
        "全市现有市级以上专精特新企业310家。",
        None,
        [
            "srdi_sme - cumulative 310",
        ],
    ),
    (
        "长沙市现有省级“专精特新”中小企业410家、“专精特新”示范企业36家。",
        None,
        [
            "srdi_sme 长沙市 cumulative 410",
            "srdi_sme 长沙市 cumulative 36 [示范企业]",
        ],
    ),
    (
        "长沙市公布首批名单，共有4家独角兽企业、12家培育独角兽企业。",
        None,
        [
            "unicorn 长沙市 new 4 batch 1 confirmed municipal",
        ],
    ),
]

# Told by how much of the whole they make up.
BY_WEIGHT: list[Row] = [
    (
        "从行业领域看，湖南省高新技术企业在八大高新技术领域均有分布，其中，电子信息、新材料、先进制造与自动化居前三位，分别为2900家、1800家、1700家。",
        None,
        [
            "high_tech 湖南省 cumulative 2900 [电子信息]",
            "high_tech 湖南省 cumulative 1800 [新材料]",
            "high_tech 湖南省 cumulative 1700 [先进制造与自动化]",
        ],
    ),
    (
        "湖南省“小巨人”企业有580家。从行业看，机械制造企业最多，有180家；电子信息次之，有95家。",
        None,
        [
            "little_giant 湖南省 cumulative 580",
            "little_giant 湖南省 cumulative 180 [机械制造企业]",
            "little_giant 湖南省 cumulative 95 [电子信息]",
        ],
    ),
    (
        "湖南省“小巨人”企业有580家。从乡镇看，新塘镇最多，有6家。",
        None,
        [
            "little_giant 湖南省 cumulative 580",
        ],
    ),
    (
        "湖南省高新技术企业9000家，以小型企业为主，共6100家。",
        None,
        [
            "high_tech 湖南省 cumulative 9000",
            "high_tech 湖南省 cumulative 6100 [小型企业]",
        ],
    ),
    (
        "湖南省高新技术企业9000家，制造业企业占比超六成，达到5600家。",
        None,
        [
            "high_tech 湖南省 cumulative 9000",
            "high_tech 湖南省 cumulative 5600 [制造业企业]",
        ],
    ),
    (
        "湖南省高新技术企业中，年收入不足2000万元的小微企业增长较快，从2017年的900家增加到2021年的2500家。",
        None,
        [
            "high_tech 湖南省 cumulative 900 [年收入不足2000万元的小微企业]",
            "high_tech 湖南省 cumulative 2500 [年收入不足2000万元的小微企业]",
        ],
    ),
]

# Parts that name their title again, or whose lead tells of a batch, yet are of the whole just counted.
LIKE_THE_WHOLE: list[Row] = [
    (
        "陕西省高新技术企业达到1.6万家。其中，先进制造领域高新技术企业3200家、电子信息领域高新技术企业2900家。",
        None,
        [
            "high_tech 陕西省 cumulative 16000",
            "high_tech 陕西省 cumulative 3200 [先进制造领域]",
            "high_tech 陕西省 cumulative 2900 [电子信息领域]",
        ],
    ),
    (
        "无锡这批“小巨人”公示结束，全市总数达230家。2020年还只有10家。随着新一批企业入围，我市“小巨人”里，集成电路企业30家，汽车零部件企业22家。",
        None,
        [
            "little_giant 无锡市 cumulative 230",
            "little_giant 无锡市 cumulative 10",
            "little_giant 无锡市 cumulative 30 [集成电路企业]",
            "little_giant 无锡市 cumulative 22 [汽车零部件企业]",
        ],
    ),
    (
        "长沙市现有独角兽企业3家。3家独角兽企业均属于平台型企业，其中2家属于新零售领域。",
        None,
        [
            "unicorn 长沙市 cumulative 3",
            "unicorn 长沙市 cumulative 2 [新零售领域]",
        ],
    ),
]

# What some of the titled firms do, where they come from, or which other title they hold.
BY_DEED: list[Row] = [
    (
        "长沙市新增“小巨人”22家，这22家里有15家是由省级专精特新企业晋级的。",
        None,
        [
            "little_giant 长沙市 new 22",
            "little_giant 长沙市 new 15 [由省级专精特新企业晋级]",
        ],
    ),
    (
        "长沙市有12家专精特新企业登陆沪深交易所。",
        None,
        [
            "srdi_sme 长沙市 cumulative 12 [登陆沪深交易所]",
        ],
    ),
    (
        "长沙市8家单项冠军企业牵头制定国际标准。",
        None,
        [
            "manufacturing_champion 长沙市 cumulative 8 [牵头制定国际标准]",
        ],
    ),
    (
        "长沙市科技型中小企业今年入库3200家。入库的科技型中小企业中，高新技术企业有1400家。",
        None,
        [
            "tech_sme 长沙市 new 3200 national",
            "tech_sme 长沙市 new 1400 national [高新技术企业]",
        ],
    ),
    (
        "长沙市专精特新中小企业共820家。专精特新中小企业里有高新技术企业610家，拥有省级研发机构的350家。",
        None,
        [
            "srdi_sme 长沙市 cumulative 820",
            "srdi_sme 长沙市 cumulative 610 [高新技术企业]",
            "srdi_sme 长沙市 cumulative 350 [拥有省级研发机构]",
        ],
    ),
    (
        "长沙市18家“小巨人”企业入选国家重点支持计划。",
        None,
        [
            "key_little_giant 长沙市 new 18 confirmed",
        ],
    ),
    (
        "第七批制造业单项冠军公布，湖北入选13家。由省级单项冠军升上来的有9家。",
        None,
        [
            "manufacturing_champion 湖北省 new 13 batch 7 confirmed",
            "manufacturing_champion 湖北省 new 9 batch 7 confirmed [由省级单项冠军升上来]",
        ],
    ),
    (
        "第五批“小巨人”公示，娄底拟新增11家，其中由省级“小巨人”晋级的8家。",
        None,
        [
            "little_giant 娄底市 new 11 batch 5 proposed",
            "little_giant 娄底市 new 8 batch 5 proposed [由省级小巨人晋级]",
        ],
    ),
    (
        "河南第七批单项冠军新增14家，其中11家原是省级单项冠军。",
        None,
        ["manufacturing_champion 河南省 new 14 batch 7", "manufacturing_champion 河南省 new 11 batch 7 [省级单项冠军]"],
    ),
    (
        "贵州单项冠军累计37家。单看示范企业，23家；光看产品，14个。",
        None,
        [
            "manufacturing_champion 贵州省 cumulative 37",
            "manufacturing_champion 贵州省 cumulative 23 [示范企业]",
            "manufacturing_champion 贵州省 cumulative 14 [产品]",
        ],
    ),
    (
        "按营收分档，1亿元以上的高新技术企业，甘肃2019年215家，2021年306家。",
        None,
        ["high_tech 甘肃省 cumulative 215 [1亿元以上]", "high_tech 甘肃省 cumulative 306 [1亿元以上]"],
    ),
]

# The firms of some clusters, or clusters that stand beside them; parks that are only counted.
OF_CLUSTERS: list[Row] = [
    (
        "长沙市12个产业集群聚集企业1300家，拥有“小巨人”企业25家、高新技术企业210家。",
        None,
        [
            "little_giant 长沙市 cumulative 25 [12个产业集群]",
            "high_tech 长沙市 cumulative 210 [12个产业集群]",
        ],
    ),
    (
        "长沙市现有12个产业集群、25家“小巨人”企业。",
        None,
        [
            "little_giant 长沙市 cumulative 25",
        ],
    ),
    (
        "太仓市15家企业入选瞪羚企业榜单，在全省56家高新区中位列第四。",
        None,
        [
            "gazelle 太仓市 new 15 confirmed",
        ],
    ),
]

# Fields without a whole, firms that have something, the high-tech title besides another one.
BESIDES: list[Row] = [
    (
        "沈阳市第六批专精特新“小巨人”企业公示。从领域看，新一代信息技术（22家）、医药健康（15家）、智能装备（8家）位居前三。",
        None,
        [
            "little_giant 沈阳市 new 22 batch 6 proposed [新一代信息技术]",
            "little_giant 沈阳市 new 15 batch 6 proposed [医药健康]",
            "little_giant 沈阳市 new 8 batch 6 proposed [智能装备]",
        ],
    ),
    (
        "鞍山市1200家高新技术企业中，有研发机构的企业达到860家，年销售收入超亿元的企业210家。",
        None,
        [
            "high_tech 鞍山市 cumulative 1200",
            "high_tech 鞍山市 cumulative 860 [有研发机构]",
            "high_tech 鞍山市 cumulative 210 [年销售收入超亿元]",
        ],
    ),
    (
        "成都市新增专精特新“小巨人”企业95家，其中民营企业83家；上市企业4家；高新技术企业92家。",
        None,
        [
            "little_giant 成都市 new 95",
            "little_giant 成都市 new 83 [民营企业]",
            "little_giant 成都市 new 4 [上市企业]",
            "little_giant 成都市 new 92 [高新技术企业]",
        ],
    ),
    (
        "2023年广州共有独角兽企业24家，人工智能企业最多，有5家，其次是生物健康企业，有4家。",
        None,
        [
            "unicorn 广州市 cumulative 24",
            "unicorn 广州市 cumulative 5 [人工智能企业]",
            "unicorn 广州市 cumulative 4 [生物健康企业]",
        ],
    ),
    (
        "截至2023年12月，厦门有效期内国家高新技术企业4200家，其中台资企业130家、外资企业210家。",
        None,
        [
            "high_tech 厦门市 cumulative 4200 [有效期内]",
            "high_tech 厦门市 cumulative 130 [台资企业]",
            "high_tech 厦门市 cumulative 210 [外资企业]",
        ],
    ),
    (
        "沈阳“小巨人”企业中，有43家企业主导产品国内市场占有率排名第一，有15家企业产品出口额超亿元。",
        None,
        [
            "little_giant 沈阳市 cumulative 43 [企业主导产品国内市场占有率排名第一]",
            "little_giant 沈阳市 cumulative 15 [企业产品出口额超亿元]",
        ],
    ),
    (
        "陕西省2023年入库科技型中小企业2.3万家，其中拥有高企资格的9200家。",
        None,
        [
            "tech_sme 陕西省 new 23000 2023 national",
            "tech_sme 陕西省 new 9200 2023 national [拥有高企资格]",
        ],
    ),
    (
        "贵州省专精特新“小巨人”企业106户，九成以上为民营企业，达97户。",
        None,
        [
            "little_giant 贵州省 cumulative 106",
            "little_giant 贵州省 cumulative 97 [民营企业]",
        ],
    ),
    (
        "湖南省第四批“小巨人”174家。按企业规模，中型企业62家、小型企业106家、微型企业6家。",
        None,
        [
            "little_giant 湖南省 new 174 batch 4",
            "little_giant 湖南省 new 62 batch 4 [中型企业]",
            "little_giant 湖南省 new 106 batch 4 [小型企业]",
            "little_giant 湖南省 new 6 batch 4 [微型企业]",
        ],
    ),
    (
        "山东省瞪羚企业总数2300家，其中高新技术企业2100家。",
        None,
        [
            "gazelle 山东省 cumulative 2300 provincial",
            "gazelle 山东省 cumulative 2100 provincial [高新技术企业]",
        ],
    ),
    (
        "烟台市“小巨人”95家，其中上市企业4家，高新技术企业1200家。",
        None,
        [
            "little_giant 烟台市 cumulative 95",
            "little_giant 烟台市 cumulative 4 [上市企业]",
            "high_tech 烟台市 cumulative 1200",
        ],
    ),
    (
        "烟台市专精特新企业400家，其中“小巨人”50家，高新技术企业380家。",
        None,
        [
            "srdi_sme 烟台市 cumulative 400",
            "little_giant 烟台市 cumulative 50",
            "high_tech 烟台市 cumulative 380",
        ],
    ),
    (
        "符合条件的企业有30家，烟台市新增瞪羚企业22家。",
        None,
        [
            "gazelle 烟台市 new 22",
        ],
    ),
]

# Firms that have something, by a clause before their title, and most of them told in words.
HAVING: list[Row] = [
    (
        "南昌市拥有省级以上研发平台的高新技术企业310家。",
        None,
        [
            "high_tech 南昌市 cumulative 310 [拥有省级以上研发平台]",
        ],
    ),
    (
        "南昌市拥有较强竞争力的高新技术企业310家。",
        None,
        [
            "high_tech 南昌市 cumulative 310",
        ],
    ),
    (
        "南昌市有“小巨人”85家，其中，中小型制造业企业占绝大多数，有78家。",
        None,
        [
            "little_giant 南昌市 cumulative 85",
            "little_giant 南昌市 cumulative 78 [中小型制造业企业]",
        ],
    ),
    (
        "南昌市85家“小巨人”企业里，近一半是汽车产业链企业，共40家。",
        None,
        [
            "little_giant 南昌市 cumulative 85",
            "little_giant 南昌市 cumulative 40 [汽车产业链企业]",
        ],
    ),
    (
        "南昌市外贸企业中有高新技术企业230家。",
        None,
        [
            "high_tech 南昌市 cumulative 230 [外贸企业]",
        ],
    ),
    (
        "南昌市85家“小巨人”企业中，制造业企业占比95%，有81家；29家企业拥有国家级研发平台；18家企业主导产品市占率全国第一。",
        None,
        [
            "little_giant 南昌市 cumulative 85",
            "little_giant 南昌市 cumulative 81 [制造业企业]",
            "little_giant 南昌市 cumulative 29 [企业拥有国家级研发平台]",
            "little_giant 南昌市 cumulative 18 [企业主导产品市占率全国第一]",
        ],
    ),
    (
        "成都市有国家级专精特新“小巨人”企业286家，其中领到中央财政奖补资金的72家。",
        None,
        [
            "little_giant 成都市 cumulative 286",
            "key_little_giant 成都市 cumulative 72",
        ],
    ),
    (
        "目前合肥拥有“小巨人”180家，其中受中央财政重点支持的有40家。",
        None,
        [
            "little_giant 合肥市 cumulative 180",
            "key_little_giant 合肥市 cumulative 40",
        ],
    ),
    (
        "苏州“小巨人”401家，其中享有国家财政重点支持的99家，均为制造业企业。",
        None,
        [
            "little_giant 苏州市 cumulative 401",
            "key_little_giant 苏州市 cumulative 99",
        ],
    ),
]

ROWS = [*IN_ITS_NAME, *BY_WEIGHT, *LIKE_THE_WHOLE, *BY_DEED, *OF_CLUSTERS, *BESIDES, *HAVING]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_such_a_part_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
