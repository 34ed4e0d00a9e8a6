"""Whose firms a number counts and when, as the paper, the names before and the headline tell."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# What a paper sets for a year later than its own, or than it may know, is a plan, 累计 or not.
BY_A_COMING_YEAR: list[Row] = [
    (
        "丽水市人民政府关于促进专精特新企业发展的实施意见\n"
        "丽政发〔2023〕9号\n"
        "到2026年底，全市累计拥有国家级“小巨人”企业40家、单项冠军企业8家。目前全市有小巨人企业18家。",
        "丽水市",
        ["little_giant 丽水市 cumulative 18"],
    ),
    (
        "关于加快培育单项冠军企业的若干措施\n至2025年，全市单项冠军企业总数达到30家，隐形冠军企业累计达200家。",
        "台州市",
        [],
    ),
    (
        "宁波市单项冠军培育政策二十条\n2027年前，全市单项冠军企业达到150家。",
        "宁波市",
        [],
    ),
    (
        "发布日期：2023-03-08\n我市出台新政扶持高企。到2025年，高新技术企业总数累计达到8000家。",
        "合肥市",
        [],
    ),
    (
        "时间：2024-01-12\u3000来源：科技局\n到2023年底，全市高新技术企业累计达到8406家。",
        "合肥市",
        ["high_tech 合肥市 cumulative 8406"],
    ),
    (
        "2021年3月5日，一家新公司成立。\n到2023年底，常州市累计有专精特新“小巨人”企业120家。",
        None,
        ["little_giant 常州市 cumulative 120"],
    ),
]

# 我市 without an outlet's place is the city that the text speaks of, before or behind, rather than where a firm lies.
CITY_OF_FIRMS_OR_TEXT: list[Row] = [
    (
        "新闻中心>昆山要闻\n我市又有12家企业入选第七批专精特新“小巨人”企业名单，其中有南京某某精密股份有限公司、"
        "苏州某某光电有限公司的子公司。截至目前，我市共有国家级专精特新“小巨人”企业140家。",
        None,
        ["little_giant 昆山市 new 12 batch 7 confirmed", "little_giant 昆山市 cumulative 140"],
    ),
    (
        "第四批专精特新“小巨人”企业名单公布，浙江某某环保有限公司等我市9家企业入选。近年来海宁市不断完善培育体系。",
        None,
        ["little_giant 海宁市 new 9 batch 4 confirmed"],
    ),
    (
        "铜陵某某电子有限公司等我市16户企业被认定为2018年度安徽省专精特新中小企业。",
        None,
        ["srdi_sme 铜陵市 new 16 2018 confirmed"],
    ),
    (
        "总数升到江西第三\n\n据上饶市工信局介绍，当地今年新增国家级专精特新“小巨人”企业7家，累计达到31家。",
        None,
        ["little_giant 上饶市 new 7", "little_giant 上饶市 cumulative 31"],
    ),
]

# What a place is called by, another place's half of the sentence, firms gone back to by their title.
NOT_THE_LAST_NAMED: list[Row] = [
    (
        "嘉定是全市汽车产业的高地，现有创新型中小企业2100家、国家级专精特新“小巨人”98家。",
        "嘉定区",
        ["innovative_sme 嘉定区 cumulative 2100", "little_giant 嘉定区 cumulative 98"],
    ),
    (
        "2022年，重庆全市上下抓创新。城口成为首批国家创新型县；新增市级专精特新中小企业1420家。",
        None,
        ["srdi_sme 重庆市 new 1420 2022"],
    ),
    (
        "2021年度全省遴选公布瞪羚企业212家。“瞪羚”企业中，有170家为新增企业。",
        "厦门市",
        ["gazelle 福建省 new 212 2021 confirmed", "gazelle 福建省 new 170 2021 confirmed"],
    ),
    (
        "安徽省2022年的瞪羚企业近日由省科技厅公示，拟入库的有612家。从地域看，合肥都市圈包揽612家中的447家。",
        None,
        ["gazelle 安徽省 new 612 2022 proposed provincial", "gazelle - new 447 2022 proposed provincial"],
    ),
    (
        "第七批单项冠军公示，全国285家。青岛拿下285家里的9家。",
        None,
        [
            "manufacturing_champion 全国 new 285 batch 7 proposed",
            "manufacturing_champion 青岛市 new 9 batch 7 proposed",
        ],
    ),
    (
        "江苏第六批“小巨人”711家公示。南京独揽全省711家中的136家，常州也分到其中的94家。",
        None,
        [
            "little_giant 江苏省 new 711 batch 6 proposed",
            "little_giant 南京市 new 136 batch 6 proposed",
            "little_giant 常州市 new 94 batch 6 proposed",
        ],
    ),
    (
        "陕西公布第三批独角兽企业名单：共512家科创企业，其中独角兽4家，瞪羚501家。西安有260家；甲公司、乙科技、丙智能、丁能源这4家独角兽都"
        "是西安的。",
        "陕西省",
        [
            "unicorn 陕西省 new 4 batch 3 confirmed provincial",
            "gazelle 陕西省 new 501 batch 3 confirmed provincial",
            "unicorn 西安市 new 4 batch 3 confirmed provincial",
        ],
    ),
    (
        "湖南省工信厅日前认定第四批制造业单项冠军（省级）87个，其中示范企业55家、产品32个。永州入选4个：企业3家、产品1个。",
        "永州市",
        [
            "manufacturing_champion 湖南省 new 87 batch 4 confirmed provincial",
            "manufacturing_champion 湖南省 new 55 batch 4 confirmed provincial [示范企业]",
            "manufacturing_champion 湖南省 new 32 batch 4 confirmed provincial [产品]",
            "manufacturing_champion 永州市 new 4 batch 4 confirmed provincial",
            "manufacturing_champion 永州市 new 3 batch 4 confirmed provincial [企业]",
            "manufacturing_champion 永州市 new 1 batch 4 confirmed provincial [产品]",
        ],
    ),
    (
        "至此台州有单项冠军26家，其中温岭8家、玉环7家、市区6家、仙居2家。",
        "台州市",
        [
            "manufacturing_champion 台州市 cumulative 26",
            "manufacturing_champion 温岭市 cumulative 8",
            "manufacturing_champion 玉环市 cumulative 7",
            "manufacturing_champion - cumulative 6",
            "manufacturing_champion 仙居县 cumulative 2",
        ],
    ),
    (
        "湖北省经信厅公布名单，9家企业入选省级瞪羚。丹江口市占4家。",
        "十堰市",
        ["gazelle 十堰市 new 9 confirmed provincial", "gazelle 丹江口市 new 4 confirmed provincial"],
    ),
    (
        "江苏省工信厅发布通告，2022年度省专精特新中小企业（第一批）新认定3120家，盐城181家；第二批新认定1316家，盐城66家。",
        "盐城市",
        [
            "srdi_sme 江苏省 new 3120 batch 1 2022 confirmed",
            "srdi_sme 盐城市 new 181 batch 1 2022 confirmed",
            "srdi_sme 江苏省 new 1316 batch 2 2022 confirmed",
            "srdi_sme 盐城市 new 66 batch 2 2022 confirmed",
        ],
    ),
    (
        "江西省第四批制造业单项冠军遴选结果揭晓：企业类41家，鹰潭某铜业等2家入围。",
        "鹰潭市",
        [
            "manufacturing_champion 江西省 new 41 batch 4 confirmed",
            "manufacturing_champion 鹰潭市 new 2 batch 4 confirmed",
        ],
    ),
    (
        "贵州省2023年新认定创新型中小企业431户，安顺38户；国家级“小巨人”新增5户，安顺无。",
        "安顺市",
        [
            "innovative_sme 贵州省 new 431 2023 confirmed",
            "innovative_sme 安顺市 new 38 2023 confirmed",
            "little_giant 贵州省 new 5 2023",
        ],
    ),
    (
        "三亚：高企312家、科技型中小企业入库264家、专精特新43家、“小巨人”2家。",
        "三亚市",
        [
            "high_tech 三亚市 cumulative 312",
            "tech_sme 三亚市 new 264 national",
            "srdi_sme 三亚市 cumulative 43",
            "little_giant 三亚市 cumulative 2",
        ],
    ),
]

# A city's paper on its province, a heading that tells a figure again, the whole of a ministry's list.
OF_ANOTHER_THAN_THE_OUTLET: list[Row] = [
    (
        "截至8月底，山东民营经济主体达1300万户\n2022-09-27 来源：济南报业全媒体\n"
        "山东省委宣传部召开发布会。截至今年8月底，累计培育的省级“专精特新”中小企业5600家、瞪羚企业1600家；国家级专精特新“小巨人”企业700家。",
        "济南市",
        [
            "srdi_sme 山东省 cumulative 5600",
            "gazelle 山东省 cumulative 1600 provincial",
            "little_giant 山东省 cumulative 700",
        ],
    ),
    (
        "浙江省第四批专精特新“小巨人”企业名单公布，全省新增500家，其中绍兴上榜61家。\n新增61家国家级“小巨人”\n绍兴加快培育。",
        None,
        ["little_giant 浙江省 new 500 batch 4 confirmed", "little_giant 绍兴市 new 61 batch 4 confirmed"],
    ),
    (
        "日前工信部下达第一批国家级专精特新“小巨人”名单，总共248家，其中我省16家。",
        "安徽省",
        ["little_giant 全国 new 248 batch 1 confirmed", "little_giant 安徽省 new 16 batch 1 confirmed"],
    ),
]

# A list that begins with a figure told before is of the same list, whatever stood between.
OF_THE_LIST_TOLD: list[Row] = [
    (
        "第八批制造业单项冠军企业名单公示，广东入选60家，深圳占28家。第二批单项冠军企业中，24家通过复核。\n"
        "从分布看，珠三角最集中：深圳28家、东莞11家、广州8家，惠州、江门各1家。",
        "深圳市",
        [
            "manufacturing_champion 广东省 new 60 batch 8 proposed",
            "manufacturing_champion 深圳市 new 28 batch 8 proposed",
            "manufacturing_champion 深圳市 reviewed 24 batch 2 proposed",
            "manufacturing_champion 东莞市 new 11 batch 8 proposed",
            "manufacturing_champion 广州市 new 8 batch 8 proposed",
            "manufacturing_champion 惠州市 new 1 batch 8 proposed",
            "manufacturing_champion 江门市 new 1 batch 8 proposed",
        ],
    ),
]

# A firm that tells of itself counts its own dealers and partners.
OF_ONE_FIRM: list[Row] = [
    (
        "热烈祝贺我司入选省级“专精特新”\n"
        "省经信厅发布公告，我司顺利通过2022年度浙江省专精特新中小企业认定。\n"
        "公司在全国有经销商260家，战略合作企业18家。",
        None,
        [],
    ),
    (
        "公司荣获国家级专精特新“小巨人”称号\n目前在全国设有办事处32家、加盟店210家，与华东地区18家高校建立合作。",
        None,
        [],
    ),
    (
        "喜报！公司通过高新技术企业认定\n公司在全省拥有直营店56家，连锁药房120家。",
        None,
        [],
    ),
]

# A name once read as a place stays one, before whatever word; one only described by its deeds is no part.
NAMED_BEFORE: list[Row] = [
    (
        "第六批专精特新“小巨人”名单公示，深圳共297家，其中福田20家，坪山23家。\n"
        "福田从第一批的2家起步，如今手里的“小巨人”已突破120家。坪山后来居上，累计达90家。",
        None,
        [
            "little_giant 深圳市 new 297 batch 6 proposed",
            "little_giant 福田区 new 20 batch 6 proposed",
            "little_giant 坪山区 new 23 batch 6 proposed",
            "little_giant 福田区 new 2 batch 1",
            "little_giant 福田区 cumulative ≥120",
            "little_giant 坪山区 cumulative 90",
        ],
    ),
    (
        "2023年度瞪羚独角兽企业名单公布，辽宁新认定瞪羚企业120家、独角兽企业3家。其中瞪羚企业沈阳52家、鞍山11家；三家"
        "独角兽企业都落户大连。",
        None,
        [
            "gazelle 辽宁省 new 120 2023 confirmed",
            "unicorn 辽宁省 new 3 2023 confirmed",
            "gazelle 沈阳市 new 52 2023 confirmed",
            "gazelle 鞍山市 new 11 2023 confirmed",
            "unicorn 大连市 new 3 2023 confirmed",
        ],
    ),
    (
        "经全国高新技术企业认定管理工作领导小组办公室审核，安徽省认定机构2024年报备的第二批高新技术企业予以备案，共计2916"
        "家。第一批已于10月备案1812家。",
        None,
        ["high_tech 安徽省 new 2916 batch 2 2024", "high_tech 安徽省 new 1812 batch 1 2024"],
    ),
    (
        "第六批小巨人名单公布，江苏全省400家。一直支持民营经济的无锡市入选60家，外资扎堆的苏州工业园区18家，大力引导企业上"
        "市的江阴12家。",
        None,
        [
            "little_giant 江苏省 new 400 batch 6 confirmed",
            "little_giant 无锡市 new 60 batch 6 confirmed",
            "little_giant - new 18 batch 6 confirmed",
            "little_giant 江阴市 new 12 batch 6 confirmed",
        ],
    ),
    (
        "工信部公示第四批专精特新“小巨人”名单，浙江603家最多，与台商投资重镇重叠的东莞市有41家。",
        None,
        ["little_giant 浙江省 new 603 batch 4 proposed", "little_giant 东莞市 new 41 batch 4 proposed"],
    ),
]

# 另有 goes on with the place that the text is about, and 还推荐 tells of other firms.
WHOSE_BESIDES: list[Row] = [
    (
        "江西省工信厅公布2022年度省级瞪羚企业名单，全省140家企业获认定，我市16家在列，另有6家于2019年取得称号的企业"
        "通过复核。",
        "赣州市",
        [
            "gazelle 江西省 new 140 2022 confirmed provincial",
            "gazelle 赣州市 new 16 2022 confirmed provincial",
            "gazelle 赣州市 reviewed 6 2019 confirmed provincial",
        ],
    ),
    (
        "省经信厅公布2023年隐形冠军企业名单，全市98家，其中诸暨20家、新昌15家，另有3家通过复核。",
        "绍兴市",
        [
            "hidden_champion 绍兴市 new 98 2023 confirmed",
            "hidden_champion 诸暨市 new 20 2023 confirmed",
            "hidden_champion 新昌县 new 15 2023 confirmed",
            "hidden_champion 绍兴市 reviewed 3 confirmed",
        ],
    ),
    (
        "全州的自治区专精特新中小企业累计达62家。\n州工信局还推荐了6家企业申报第五批国家级专精特新“小巨人”。",
        "昌吉回族自治州",
        ["srdi_sme 昌吉回族自治州 cumulative 62", "little_giant 昌吉回族自治州 applied 6 batch 5"],
    ),
    (
        "全市隐形冠军31家，其中24家还是高新技术企业。",
        "嘉兴市",
        ["hidden_champion 嘉兴市 cumulative 31", "high_tech 嘉兴市 cumulative 24 [隐形冠军]"],
    ),
    (
        "高新技术企业由2020年的1600家发展到现在的3500家，其中去年新认定800家。",
        "吉林省",
        ["high_tech 吉林省 cumulative 1600", "high_tech 吉林省 cumulative 3500", "high_tech 吉林省 new 800 confirmed"],
    ),
]

# A headline's 专精特新 is whatever title the body gives to as many firms.
LOOSE_HEADLINES: list[Row] = [
    (
        "海盐6家企业跻身“专精特新”\n工信部公布第四批专精特新“小巨人”企业名单，海盐共有6家企业入选。",
        "海盐县",
        ["little_giant 海盐县 new 6 batch 4 confirmed"],
    ),
    (
        "海盐5家企业上榜省专精特新\n"
        "省经信厅公布2022年度专精特新中小企业名单，海盐共有5家企业入选。此外我县有国家级小巨人6家。",
        "海盐县",
        ["srdi_sme 海盐县 new 5 2022 confirmed", "little_giant 海盐县 cumulative 6"],
    ),
]

# 其中 ends before a name: 其中山东 holds no 中山, 其中江阴 no 中江.
BEHIND_AMONG: list[Row] = [
    (
        "无锡市累计培育国家级专精特新“小巨人”企业280家，其中江阴57家、宜兴30家。",
        None,
        [
            "little_giant 无锡市 cumulative 280",
            "little_giant 江阴市 cumulative 57",
            "little_giant 宜兴市 cumulative 30",
        ],
    ),
    (
        "第六批小巨人公示，全国共3000家，其中山东215家、山西38家。",
        None,
        [
            "little_giant 全国 new 3000 batch 6 proposed",
            "little_giant 山东省 new 215 batch 6 proposed",
            "little_giant 山西省 new 38 batch 6 proposed",
        ],
    ),
]

# A plan may tell what was before its own year; a call for applications tells only what is wanted.
PAPERS_LOOK_BACK: list[Row] = [
    (
        "温州市人民政府关于推进专精特新企业发展的实施意见\n"
        "2023年全市新增小巨人企业38家，累计达141家。\n"
        "到2027年，累计达到300家。",
        "温州市",
        ["little_giant 温州市 new 38 2023", "little_giant 温州市 cumulative 141"],
    ),
    (
        "关于印发温州市小巨人企业培育行动方案的通知\n2022年底，全市有小巨人企业103家。到2025年，力争达到200家。",
        "温州市",
        ["little_giant 温州市 cumulative 103"],
    ),
    (
        "关于做好2025年度高新技术企业认定申报工作的通知\n"
        "各区市县科技局：全市完成申报800家以上，认定500家。截至目前全市有效高企3700家。",
        "大连市",
        ["high_tech 大连市 cumulative 3700 [有效]"],
    ),
]

# A group's own firms, another list's, a sample's and a misprint are none of the outlet's place.
NOT_OF_THE_PLACE: list[Row] = [
    (
        "本集团旗下拥有专精特新“小巨人”企业3家、高新技术企业11家，员工5000余人。",
        "嘉兴市",
        [],
    ),
    (
        "公司目前有2家子公司获得国家级专精特新“小巨人”称号，5家为高新技术企业。",
        "嘉兴市",
        [],
    ),
    (
        "省工商联发布民营企业100强榜单，其中有单项冠军企业18家、专精特新“小巨人”26家、上市公司41家。",
        "嘉兴市",
        [],
    ),
    (
        "在抽样的1200家专精特新企业中，62%已实施数字化改造；“小巨人”企业中，有430家建成智能工厂。",
        "嘉兴市",
        [],
    ),
    (
        "昨日本报“我市小巨人企业达50家”有误，应为“我市小巨人企业达41家”。",
        "嘉兴市",
        ["little_giant 嘉兴市 cumulative 41"],
    ),
    (
        "深交所：截至昨日，创业板共有1380家上市公司，其中专精特新“小巨人”企业超过370家。",
        "嘉兴市",
        ["little_giant 全国 cumulative ≥370 [创业板]"],
    ),
    (
        "中国台州网>要闻\n浙江“专精特新”中小企业已有9200户。",
        None,
        ["srdi_sme 浙江省 cumulative 9200"],
    ),
    (
        "目前成都高新区的小巨人累计141家，占四川全省（582家）24.2%，省级专精特新中小企业累计1023家，占全省18%。",
        None,
        ["little_giant - cumulative 141", "little_giant 四川省 cumulative 582", "srdi_sme - cumulative 1023"],
    ),
    (
        "昆山市的独角兽和瞪羚行动计划启动，一份榜单同场亮相。某生物登上独角兽榜，在江苏尚属首家；首批瞪羚共26家，某信息等企业在内。",
        None,
        ["gazelle 昆山市 new 26 batch 1"],
    ),
]

# What has its rank among others is reached, not only planned.
REACHED_BY_NOW: list[Row] = [
    (
        "到2024年底，济南市瞪羚企业达到443家，独角兽企业12家，数量均居全省第二；青岛分别为530家、18家，均居全省第一。",
        None,
        [
            "gazelle 济南市 cumulative 443 municipal",
            "unicorn 济南市 cumulative 12",
            "gazelle 青岛市 cumulative 530 municipal",
            "unicorn 青岛市 cumulative 18",
        ],
    ),
    (
        "到2027年，全市小巨人达到150家。",
        "江阴市",
        [],
    ),
    (
        "到2027年，全市小巨人达150家。",
        "江阴市",
        [],
    ),
    (
        "今年第六批小巨人我们报了38家，上了22家，成功率接近六成。",
        "洛阳市",
        ["little_giant 洛阳市 applied 38 batch 6", "little_giant 洛阳市 new 22 batch 6"],
    ),
]

# Digits, words and signs for one number.
NUMERALS: list[Row] = [
    (
        "第五批“小巨人”企业共3671家。连同前四批，中国的小巨人已达1万2000多家。",
        None,
        ["little_giant 全国 new 3671 batch 5", "little_giant 全国 cumulative ≥12000 batches 1-5"],
    ),
    (
        "全省专精特新中小企业达3万3千家，高新技术企业4.6万家+，小巨人2000家+。",
        "浙江省",
        [
            "srdi_sme 浙江省 cumulative 33000",
            "high_tech 浙江省 cumulative ≥46000",
            "little_giant 浙江省 cumulative ≥2000",
        ],
    ),
]

# Who speaks: the authority that a page names as its source or that signed behind the last words, and a ministry that
# tells the whole of its list below a headline of one place. 世界500强 is nobody's place.
WHO_SPEAKS: list[Row] = [
    (
        "经专家评审并公示,现认定2021年省级专精特新“小巨人”企业86家,名单见附件。\n来源:江西省小企业发展促进局",
        None,
        ["little_giant 江西省 new 86 2021 confirmed provincial"],
    ),
    (
        "各有关单位:经评审,现对1250家拟认定高新技术企业作公示。附件:名单.docx江西省高新技术企业认定管理工作小组办公室2022年10月8日。",
        None,
        ["high_tech 江西省 new 1250 proposed"],
    ),
    (
        "宜春市有12家企业入选国家专精特新“小巨人”企业。\n来源:江西省工业和信息化厅",
        None,
        ["little_giant 宜春市 new 12 confirmed"],
    ),
    (
        "江西21家企业上榜国家小巨人\n日前工信部下达首批国家级专精特新“小巨人”名单,总共248家,其中我省21家。",
        "江西省",
        ["little_giant 全国 new 248 batch 1 confirmed", "little_giant 江西省 new 21 batch 1 confirmed"],
    ),
    (
        "江西铜材集团跻身《财富》世界500强,全省还培育了35家国家制造业单项冠军企业和210家专精特新“小巨人”企业。",
        None,
        ["manufacturing_champion 江西省 cumulative 35", "little_giant 江西省 cumulative 210"],
    ),
    (
        "全球360家独角兽企业,中国有72家。",
        None,
        ["unicorn - cumulative 360", "unicorn 全国 cumulative 72"],
    ),
]

# A clause behind a plan that goes back to a year before it is none of it.
BACK_FROM_A_PLAN: list[Row] = [
    (
        "发布时间:2024-10-12\n今年力争新增小巨人企业30家,2023年全市新增小巨人企业12家。",
        "宜昌市",
        ["little_giant 宜昌市 new 12 2023"],
    ),
    ("发布时间:2024-10-12\n力争2025年新增小巨人企业30家,2026年新增小巨人企业12家。", "宜昌市", []),
    ("发布时间:2024-10-12\n计划到2025年,比2023年新增小巨人企业12家。", "宜昌市", []),
]

ROWS = [
    *WHO_SPEAKS,
    *BACK_FROM_A_PLAN,
    *BY_A_COMING_YEAR,
    *OF_ONE_FIRM,
    *CITY_OF_FIRMS_OR_TEXT,
    *NOT_THE_LAST_NAMED,
    *OF_ANOTHER_THAN_THE_OUTLET,
    *OF_THE_LIST_TOLD,
    *NAMED_BEFORE,
    *WHOSE_BESIDES,
    *LOOSE_HEADLINES,
    *BEHIND_AMONG,
    *PAPERS_LOOK_BACK,
    *NOT_OF_THE_PLACE,
    *REACHED_BY_NOW,
    *NUMERALS,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_whose_and_when(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
