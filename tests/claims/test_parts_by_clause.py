"""Parts of the firms told by a clause, a class or a size, in whatever words, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# What stands before 的 tells what some of the firms did, had or are.
CLAUSES: list[Row] = [
    (
        "福建省共有高新技术企业1.2万家，其中开展跨境电商业务的高新技术企业860家。",
        None,
        [
            "high_tech 福建省 cumulative 12000",
            "high_tech 福建省 cumulative 860 [开展跨境电商业务]",
        ],
    ),
    (
        "二季度末，全国获得信用贷款的科技型中小企业31万家，获贷率52%。",
        None,
        [
            "tech_sme 全国 cumulative 310000 national [获得信用贷款]",
        ],
    ),
    (
        "截至5月末，徐州市有授信余额的专精特新企业430户。",
        None,
        [
            "srdi_sme 徐州市 cumulative 430 [有授信余额]",
        ],
    ),
    (
        "长沙市主导或参与制定行业标准的专精特新“小巨人”企业96家。",
        None,
        [
            "little_giant 长沙市 cumulative 96 [主导或参与制定行业标准]",
        ],
    ),
    (
        "云南省设有海外分支机构的制造业单项冠军企业6家。",
        None,
        [
            "manufacturing_champion 云南省 cumulative 6 [设有海外分支机构]",
        ],
    ),
    (
        "我国成立不到四年的独角兽企业有61家。",
        None,
        [
            "unicorn 全国 cumulative 61 [成立不到四年]",
        ],
    ),
    (
        "泉州市出口额超亿元的专精特新“小巨人”企业33家。",
        None,
        [
            "little_giant 泉州市 cumulative 33 [出口额超亿元]",
        ],
    ),
    (
        "科创板公司覆盖多个前沿行业。入选专精特新“小巨人”名录的公司有131家、被评为制造业单项冠军的有42家。",
        None,
        [
            "little_giant 全国 cumulative 131 confirmed [科创板公司]",
            "manufacturing_champion 全国 cumulative 42 confirmed [科创板公司]",
        ],
    ),
    (
        "甘肃省外商投资的高新技术企业42家。",
        None,
        [
            "high_tech 甘肃省 cumulative 42 [外商投资]",
        ],
    ),
    (
        "陕西尚未上市的瞪羚企业有260家。",
        None,
        [
            "gazelle 陕西省 cumulative 260 [尚未上市]",
        ],
    ),
    (
        "海南省与高校开展产学研合作的高新技术企业130家。",
        None,
        [
            "high_tech 海南省 cumulative 130 [与高校开展产学研合作]",
        ],
    ),
    (
        "镇江16家单项冠军企业开展数字化改造。",
        None,
        [
            "manufacturing_champion 镇江市 cumulative 16 [开展数字化改造]",
        ],
    ),
    (
        "天津已有9家独角兽企业完成股权融资。",
        None,
        [
            "unicorn 天津市 cumulative 9 [完成股权融资]",
        ],
    ),
    (
        "我国入选世界品牌500强的单项冠军企业有9家。",
        None,
        [
            "manufacturing_champion 全国 cumulative 9 confirmed [入选世界品牌500强]",
        ],
    ),
]

# What only tells who gave the title, praises all that bear it, or says where they are.
OF_ALL: list[Row] = [
    (
        "烟台市被誉为“单打冠军”的制造业单项冠军企业累计53家。",
        None,
        [
            "manufacturing_champion 烟台市 cumulative 53",
        ],
    ),
    (
        "绍兴市获得国家级认定的专精特新“小巨人”企业累计112家。",
        None,
        [
            "little_giant 绍兴市 cumulative 112 confirmed",
        ],
    ),
    (
        "芜湖市列入工信部名单的专精特新“小巨人”企业有86家。",
        None,
        [
            "little_giant 芜湖市 new 86 confirmed",
        ],
    ),
    (
        "滁州市含金量更高的国家级专精特新“小巨人”企业有40家。",
        None,
        [
            "little_giant 滁州市 cumulative 40",
        ],
    ),
    (
        "成都入围胡润榜的独角兽企业有10家。",
        None,
        [
            "unicorn 成都市 cumulative 10",
        ],
    ),
    (
        "入选国家级专精特新“小巨人”的山西省企业共41家。",
        None,
        [
            "little_giant 山西省 new 41 confirmed",
        ],
    ),
    (
        "江西省公布2022年专精特新中小企业名单，赣州本次入围的85家企业行业很广。",
        None,
        [
            "srdi_sme 赣州市 new 85 2022 confirmed",
        ],
    ),
    (
        "河北省认定专精特新中小企业3100家，当中260家进入国家级专精特新“小巨人”企业名单。",
        None,
        [
            "srdi_sme 河北省 new 3100 confirmed",
            "little_giant 河北省 new 260 confirmed",
        ],
    ),
    (
        "第六批制造业单项冠军公布。9家企业分布在潍坊的动力装备、化工新材料等产业。",
        None,
        [
            "manufacturing_champion 潍坊市 new 9 batch 6 confirmed",
        ],
    ),
    (
        "广安市14家工业企业入选省级专精特新中小企业名单。",
        None,
        [
            "srdi_sme 广安市 new 14 confirmed",
        ],
    ),
    (
        "海门区4家企业入选省级专精特新中小企业。4家企业2023年产值合计12.5亿元。",
        None,
        [
            "srdi_sme 海门区 new 4 confirmed",
        ],
    ),
    (
        "株洲20家瞪羚企业实现营业收入60亿元。",
        None,
        [
            "gazelle 株洲市 cumulative 20",
        ],
    ),
    (
        "荆州3家单项冠军企业实现零的突破。",
        None,
        [
            "manufacturing_champion 荆州市 cumulative 3",
        ],
    ),
    (
        "工业和信息化部公布第四批专精特新“小巨人”企业名单，有两家婺城企业。",
        None,
        [
            "little_giant 婺城区 new 2 batch 4 confirmed",
        ],
    ),
]

# Champions told apart behind the number, in headings, in rows that split each place; one kind by itself.
KINDS_OF_CHAMPIONS: list[Row] = [
    (
        "第六批制造业单项冠军公示，全国有示范企业109家、产品132个。这241个单项冠军里，常州占了16席。",
        None,
        [
            "manufacturing_champion 全国 new 109 batch 6 proposed [示范企业]",
            "manufacturing_champion 全国 new 132 batch 6 proposed [产品]",
            "manufacturing_champion 全国 new 241 batch 6 proposed",
            "manufacturing_champion 常州市 new 16 batch 6 proposed",
        ],
    ),
    (
        "工信局分析了214家单项冠军和培育企业：主导产品份额全球第一的71家，全国第一的136家。",
        None,
        [],
    ),
    (
        "安徽省制造业单项冠军企业共60家：芜湖的22家里，示范企业13家、培育企业9家；蚌埠18家，示范企业8家、培育企业10家。",
        None,
        [
            "manufacturing_champion 安徽省 cumulative 60",
            "manufacturing_champion 芜湖市 cumulative 13 [示范企业]",
            "manufacturing_champion 芜湖市 cumulative 9 [培育企业]",
            "manufacturing_champion 蚌埠市 cumulative 18",
            "manufacturing_champion 蚌埠市 cumulative 8 [示范企业]",
            "manufacturing_champion 蚌埠市 cumulative 10 [培育企业]",
        ],
    ),
    (
        "海南省制造业单项冠军示范（培育）企业名单出炉。海口海工机械有限公司等11家企业获认定为示范企业，三亚新材料有限公司等4家企业获认定为培育企业。",
        None,
        [
            "manufacturing_champion 海南省 new 11 confirmed [示范企业]",
            "manufacturing_champion 海南省 new 4 confirmed [培育企业]",
        ],
    ),
    (
        "第二批省级制造业单项冠军示范企业最终敲定，宝鸡市入选9户。",
        None,
        [
            "manufacturing_champion 宝鸡市 new 9 batch 2 confirmed provincial",
        ],
    ),
    (
        "现将第三批制造业单项冠军企业名单予以公示。\n一、单项冠军示范企业（68家）\n二、单项冠军培育企业（26家）\n三、单项冠军产品（26个）",
        None,
        [
            "manufacturing_champion 全国 new 68 batch 3 proposed [示范企业]",
            "manufacturing_champion 全国 new 26 batch 3 proposed [培育企业]",
            "manufacturing_champion 全国 new 26 batch 3 proposed [产品]",
        ],
    ),
]

# Firms of a class by another name, of a size, or with something in common, among the titled ones.
OF_A_CLASS: list[Row] = [
    (
        "合肥智能语音产业链上的高企，都在哪几个区？\n合肥智能语音的高新技术企业分布不均：蜀山区有57家，包河区有18家。",
        None,
        ["high_tech 蜀山区 cumulative 57 [智能语音产业链]", "high_tech 包河区 cumulative 18 [智能语音产业链]"],
    ),
    (
        "我们对郑州超硬材料产业链企业做了盘点。高新技术企业里，中原区最多，有36家，惠济区12家。",
        None,
        ["high_tech 中原区 cumulative 36 [超硬材料产业链]", "high_tech 惠济区 cumulative 12 [超硬材料产业链]"],
    ),
    (
        "创业板公司里拿到国家级专精特新“小巨人”认定的由210家增至388家。",
        None,
        [
            "little_giant 全国 cumulative 210 confirmed [创业板公司]",
            "little_giant 全国 cumulative 388 [创业板公司]",
        ],
    ),
    (
        "3月末，贵州省专精特新企业贷款余额88亿元，375家企业中有241家有贷款余额。",
        None,
        [
            "srdi_sme 贵州省 cumulative 375",
            "srdi_sme 贵州省 cumulative 241 [有贷款余额]",
        ],
    ),
    (
        "广西高新技术企业数量持续增长，营业收入年均增速15%，营业收入超亿元企业310家，其中超十亿元企业41家。",
        None,
        [
            "high_tech 广西壮族自治区 cumulative 310 [营业收入超亿元]",
            "high_tech 广西壮族自治区 cumulative 41 [超十亿元]",
        ],
    ),
    (
        "工业和信息化部近日公示第五批专精特新“小巨人”企业名单，入选的陶瓷企业有31家。",
        None,
        [
            "little_giant 全国 new 31 batch 5 proposed [陶瓷企业]",
        ],
    ),
    (
        "第七批上榜企业中，深圳市单项冠军共29家。第七批上榜企业中，上市公司有17家。",
        None,
        [
            "manufacturing_champion 深圳市 new 29 batch 7 confirmed",
            "manufacturing_champion 深圳市 new 17 batch 7 confirmed [上市公司]",
        ],
    ),
    (
        "到2月末，江苏省级专精特新中小企业有贷户达5300户。",
        None,
        [
            "srdi_sme 江苏省 cumulative 5300 [有贷户]",
        ],
    ),
    (
        "此次备案的大连企业里，装备制造领域瞪羚企业有11家，软件领域瞪羚企业有6家。",
        None,
        [
            "gazelle 大连市 new 11 [装备制造领域]",
            "gazelle 大连市 new 6 [软件领域]",
        ],
    ),
    (
        "长春市汽车零部件产业累计培育国家级单项冠军企业4户、专精特新“小巨人”企业27户。",
        None,
        [
            "manufacturing_champion 长春市 cumulative 4 [汽车零部件产业]",
            "little_giant 长春市 cumulative 27 [汽车零部件产业]",
        ],
    ),
    (
        "全省授权发明专利前20位的企业中，高新技术企业有17家。",
        None,
        [
            "high_tech - cumulative 17 [授权发明专利前20位的企业]",
        ],
    ),
    (
        "目前，柳州有效期广西瞪羚企业总数有41家。",
        None,
        [
            "gazelle 柳州市 cumulative 41 provincial [有效期]",
        ],
    ),
    (
        "全市共有国家级“小巨人”企业63家，拥有发明专利企业60家，主导产品填补国内空白企业18家。",
        "盐城市",
        [
            "little_giant 盐城市 cumulative 63",
            "little_giant 盐城市 cumulative 60 [拥有发明专利]",
            "little_giant 盐城市 cumulative 18 [主导产品填补国内空白企业]",
        ],
    ),
    (
        "全市高新技术企业总数达到410家、规上工业企业1300家、上市公司12家。",
        "盐城市",
        [
            "high_tech 盐城市 cumulative 410",
        ],
    ),
    (
        "江苏辖区上市公司中，专精特新“小巨人”企业98家。",
        None,
        [
            "little_giant 江苏省 cumulative 98 [上市公司]",
        ],
    ),
    (
        "全市高新技术企业共1500家。成立时间在5年以内的430家，5到10年的610家，10年以上的460家。",
        "盐城市",
        [
            "high_tech 盐城市 cumulative 1500",
            "high_tech 盐城市 cumulative 430 [成立时间在5年以内]",
            "high_tech 盐城市 cumulative 610 [5到10年]",
            "high_tech 盐城市 cumulative 460 [10年以上]",
        ],
    ),
    (
        "全市专精特新企业实力不俗。其中，规上工业企业320家，上市公司12家。",
        "盐城市",
        [
            "srdi_sme 盐城市 cumulative 320 [规上工业企业]",
            "srdi_sme 盐城市 cumulative 12 [上市公司]",
        ],
    ),
    (
        "浙江省制造业单项冠军企业共300家。全球市场占有率第一的有110家，前三的有240家。",
        None,
        [
            "manufacturing_champion 浙江省 cumulative 300",
            "manufacturing_champion 浙江省 cumulative 110 [全球市场占有率第一]",
            "manufacturing_champion 浙江省 cumulative 240 [前三]",
        ],
    ),
    (
        "柳州市第三批瞪羚企业52家，有一半以上（28家）来自战略性新兴产业。",
        None,
        [
            "gazelle 柳州市 new 52 batch 3",
            "gazelle 柳州市 new 28 batch 3 [战略性新兴产业]",
        ],
    ),
    (
        "嘉兴市专精特新企业1500家，其中研发投入占比超过10%的有190家，超过20%的有45家。",
        None,
        [
            "srdi_sme 嘉兴市 cumulative 1500",
            "srdi_sme 嘉兴市 cumulative 190 [研发投入占比超过10%]",
            "srdi_sme 嘉兴市 cumulative 45 [超过20%]",
        ],
    ),
    (
        "泰安市单项冠军企业6家，分别来自光伏（2家）、纺织（2家）、显示（1家）和医药（1家）。",
        None,
        [
            "manufacturing_champion 泰安市 cumulative 6",
            "manufacturing_champion 泰安市 cumulative 2 [光伏]",
            "manufacturing_champion 泰安市 cumulative 2 [纺织]",
            "manufacturing_champion 泰安市 cumulative 1 [显示]",
            "manufacturing_champion 泰安市 cumulative 1 [医药]",
        ],
    ),
    (
        "宝鸡市高新技术企业共600家。规模方面，规上企业220家；区域方面，渭滨区210家，金台区180家。",
        None,
        [
            "high_tech 宝鸡市 cumulative 600",
            "high_tech 宝鸡市 cumulative 220 [规上企业]",
            "high_tech 渭滨区 cumulative 210",
            "high_tech 金台区 cumulative 180",
        ],
    ),
    (
        "创业板1350家公司里，专精特新“小巨人”企业有330家。",
        None,
        [
            "little_giant 全国 cumulative 330 [创业板]",
        ],
    ),
    (
        "咸宁市新增国家级“小巨人”企业18家，按行业分：\n（1）新材料：7家；\n（2）高端装备：6家；\n（3）生物医药：5家。",
        None,
        [
            "little_giant 咸宁市 new 18",
            "little_giant 咸宁市 new 7 [新材料]",
            "little_giant 咸宁市 new 6 [高端装备]",
            "little_giant 咸宁市 new 5 [生物医药]",
        ],
    ),
]

# Of a book of a field's firms, of those that a market has listed, of those of which some places have the most.
BY_BOOK_AND_MARKET: list[Row] = [
    (
        "成都市软件行业协会近日发布《2024成都市网络安全企业图谱》。图谱收录企业310家。\n其中专精特新“小巨人”企业41家，"
        "高新技术企业190家，瞪羚企业12家。高新区网络安全企业120家，占全市四成。",
        None,
        [
            "little_giant 成都市 cumulative 41 [网络安全企业]",
            "high_tech 成都市 cumulative 190 [网络安全企业]",
            "gazelle 成都市 cumulative 12 [网络安全企业]",
        ],
    ),
    (
        "宁波发布《宁波市民营企业名录》。全市已有国家级专精特新“小巨人”企业352家，单项冠军104家。",
        None,
        ["little_giant 宁波市 cumulative 352", "manufacturing_champion 宁波市 cumulative 104"],
    ),
    ("今年深交所挂牌的58家企业当中29家属于专精特新“小巨人”。", None, ["little_giant 全国 cumulative 29 [挂牌]"]),
    ("去年来投资的60家企业里22家是专精特新“小巨人”企业。", None, []),
    (
        "全省专精特新“小巨人”企业中，上市企业数量最多的城市为杭州、宁波，分别有40家、28家。",
        None,
        ["little_giant 杭州市 cumulative 40 [上市企业]", "little_giant 宁波市 cumulative 28 [上市企业]"],
    ),
    (
        "浙江专精特新“小巨人”企业最多的三个市是宁波、杭州、嘉兴，分别为352家、326家、110家。",
        None,
        [
            "little_giant 宁波市 cumulative 352",
            "little_giant 杭州市 cumulative 326",
            "little_giant 嘉兴市 cumulative 110",
        ],
    ),
    (
        "安徽省级以上专精特新企业1.2万家，剔除重复部分后为1.1万家。",
        None,
        ["srdi_sme 安徽省 cumulative 12000", "srdi_sme 安徽省 cumulative 11000"],
    ),
    ("专精特新“小巨人”企业专利申请总量48.6万件，平均每家96件。", None, []),
    (
        "江西省工信厅公示第五批专精特新“小巨人”名单，入选企业共计98名，其中南昌30家。",
        None,
        ["little_giant 江西省 new 98 batch 5 proposed", "little_giant 南昌市 new 30 batch 5 proposed"],
    ),
    ("全市高新技术企业有高级职称人员1200名，企业家56名。", "九江市", []),
    (
        "前四批认定小巨人共9000家。这9000家里拿过VC/PE的有1700家。",
        None,
        [
            "little_giant 全国 cumulative 9000 batches 1-4 confirmed",
            "little_giant 全国 cumulative 1700 batches 1-4 confirmed [拿过VC/PE]",
        ],
    ),
    (
        "全市单项冠军15家；9家在细分领域全国第一，里面4家全球第一。",
        None,
        [
            "manufacturing_champion - cumulative 15",
            "manufacturing_champion - cumulative 9 [在细分领域全国第一]",
            "manufacturing_champion - cumulative 4 [全球第一]",
        ],
    ),
    (
        "去年，甘肃省级专精特新中小企业总数达720家，小巨人累计75家，重点小巨人19家。这些专精特新中小企业活力足，八成在兰州。按行业分，装备业97户、食品业60户。看研发，里头有510家是高新技术企业。",
        "甘肃省",
        [
            "srdi_sme 甘肃省 cumulative 720",
            "little_giant 甘肃省 cumulative 75",
            "key_little_giant 甘肃省 cumulative 19",
            "srdi_sme 甘肃省 cumulative 97 [装备业]",
            "srdi_sme 甘肃省 cumulative 60 [食品业]",
            "high_tech 甘肃省 cumulative 510 [专精特新中小企业]",
        ],
    ),
    (
        "山西小巨人151家当中,民营企业120家;营收超1亿元的有102家;专利超50件的66家。",
        None,
        [
            "little_giant 山西省 cumulative 151",
            "little_giant 山西省 cumulative 120 [民营企业]",
            "little_giant 山西省 cumulative 102 [营收超1亿元]",
            "little_giant 山西省 cumulative 66 [专利超50件]",
        ],
    ),
    (
        "绍兴小巨人120家。出口额超过5000万元的有21家，亩均税收达60万元的8家。",
        "绍兴市",
        [
            "little_giant 绍兴市 cumulative 120",
            "little_giant 绍兴市 cumulative 21 [出口额超过5000万元]",
            "little_giant 绍兴市 cumulative 8 [亩均税收达60万元]",
        ],
    ),
]

# A clause makes some of the firms its topic, and the next one counts them; a deed or a place in its stead is no part.
MADE_TOPIC: list[Row] = [
    (
        "陕西科技型中小企业已有1.9万家。纳税过百万元的，去年有860家，占4.5%。",
        None,
        ["tech_sme 陕西省 cumulative 19000", "tech_sme 陕西省 cumulative 860 [纳税过百万元]"],
    ),
    (
        "全市瞪羚企业共有210家。主营医疗器械的，共计34家。",
        "无锡市",
        ["gazelle 无锡市 cumulative 210", "gazelle 无锡市 cumulative 34 [主营医疗器械]"],
    ),
    (
        "截至年底，全市“小巨人”企业共有188家。还在接受辅导的，目前有9家。",
        "无锡市",
        ["little_giant 无锡市 cumulative 188", "little_giant 无锡市 cumulative 9 [还在接受辅导]"],
    ),
    (
        "第七批“小巨人”公示，湖南共70家。落在株洲的，有15家；在岳阳的，有6家。",
        None,
        [
            "little_giant 湖南省 new 70 batch 7 proposed",
            "little_giant 株洲市 new 15 batch 7 proposed",
            "little_giant 岳阳市 new 6 batch 7 proposed",
        ],
    ),
    (
        "全省“小巨人”企业共有640家。第四批认定的，有130家。",
        "湖南省",
        ["little_giant 湖南省 cumulative 640", "little_giant 湖南省 new 130 batch 4 confirmed"],
    ),
]

ROWS = [*MADE_TOPIC, *CLAUSES, *OF_ALL, *KINDS_OF_CHAMPIONS, *OF_A_CLASS, *BY_BOOK_AND_MARKET]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_such_words_claim(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
