"""Lists that join what is new and what is reviewed, places named in passing, none at all, and what adds up."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A list joins new firms and a review, and the sentence counts those who passed by themselves.
REVIEW_COUNTED_APART: list[Row] = [
    (
        "省工信厅公示第六批专精特新“小巨人”企业和第三批复核通过企业名单，我市31家企业入围，另有17家第三批企业通过复核。",
        "芜湖市",
        ["little_giant 芜湖市 new 31 batch 6 proposed", "little_giant 芜湖市 reviewed 17 batch 3 proposed"],
    ),
    (
        "工信部公布第五批小巨人企业名单及第二批复核名单，我市12家企业上榜；8家第二批企业复核过关。",
        "湘潭市",
        ["little_giant 湘潭市 new 12 batch 5 confirmed", "little_giant 湘潭市 reviewed 8 batch 2 confirmed"],
    ),
    (
        "近日公示的第四批专精特新“小巨人”企业和第一批“小巨人”复核通过名单中，我市有9家入选，此外2家通过复核。",
        "萍乡市",
        ["little_giant 萍乡市 new 9 batch 4 proposed", "little_giant 萍乡市 reviewed 2 batch 1 proposed"],
    ),
    (
        "省经信厅公布第七批隐形冠军企业和第四批隐形冠军复核通过名单，我市5家企业榜上有名，同时还有3家企业复核通过。",
        "金华市",
        ["hidden_champion 金华市 new 5 batch 7 confirmed", "hidden_champion 金华市 reviewed 3 batch 4 confirmed"],
    ),
    (
        "现将我省第六批专精特新“小巨人”企业（共57家）和第三批专精特新“小巨人”复核通过企业（共83家）名单予以公示。",
        "广西壮族自治区",
        [
            "little_giant 广西壮族自治区 new 57 batch 6 proposed",
            "little_giant 广西壮族自治区 reviewed 83 batch 3 proposed",
        ],
    ),
    (
        "现将我市第八批隐形冠军企业（共14家）和第五批隐形冠军复核通过企业（共11家）名单予以公布。",
        "无锡市",
        ["hidden_champion 无锡市 new 14 batch 8 confirmed", "hidden_champion 无锡市 reviewed 11 batch 5 confirmed"],
    ),
    (
        "工信部公示第六批专精特新“小巨人”企业和第三批复核通过企业名单，我市共有44家企业上榜，其中新入选15家、复核通过29家。",
        "中山市",
        [
            "little_giant 中山市 new_and_reviewed 44 batch 6 proposed",
            "little_giant 中山市 new 15 batch 6 proposed",
            "little_giant 中山市 reviewed 29 batch 3 proposed",
        ],
    ),
    (
        "公布第七批单项冠军及第一批、第四批复核通过名单，我市4家企业入选，另有6家企业通过复核。",
        "威海市",
        ["manufacturing_champion 威海市 new 4 batch 7 confirmed", "manufacturing_champion 威海市 reviewed 6 confirmed"],
    ),
    (
        "2023年全区获认定的有，山西省专精特新中小企业14户（7户是新增，7户是复核通过）、山西省瞪羚企业2户、山西省隐形冠军1户、高新技术企业31户。",
        "平鲁区",
        [
            "srdi_sme 平鲁区 new_and_reviewed 14 2023 confirmed",
            "srdi_sme 平鲁区 new 7 2023 confirmed",
            "srdi_sme 平鲁区 reviewed 7 confirmed",
            "gazelle 平鲁区 new 2 2023 confirmed provincial",
            "hidden_champion 平鲁区 new 1 2023 confirmed",
            "high_tech 平鲁区 new 31 2023 confirmed",
        ],
    ),
    (
        "今年，邹平新获批省级专精特新企业20家（其中新认定10家、复核通过10家），省级瞪羚企业4家，省级单项冠军3家。",
        "邹平市",
        [
            "srdi_sme 邹平市 new_and_reviewed 20 confirmed",
            "srdi_sme 邹平市 new 10 confirmed",
            "srdi_sme 邹平市 reviewed 10 confirmed",
            "gazelle 邹平市 new 4 confirmed provincial",
            "manufacturing_champion 邹平市 new 3 confirmed provincial",
        ],
    ),
    (
        "2024年度新认定国家级“小巨人”3家（其中1家通过复核）、省级专精特新企业18家、创新型中小企业40家。",
        "赤壁市",
        [
            "little_giant 赤壁市 new 3 2024 confirmed",
            "little_giant 赤壁市 reviewed 1 confirmed",
            "srdi_sme 赤壁市 new 18 2024 confirmed",
            "innovative_sme 赤壁市 new 40 2024 confirmed",
        ],
    ),
]

# A sentence that begins with the review is about those who passed it.
AS_TO_THE_REVIEW: list[Row] = [
    (
        "第九批制造业单项冠军公示名单共230家。复核方面，第二批有38家、第五批有71家拟予通过。",
        None,
        [
            "manufacturing_champion 全国 new 230 batch 9 proposed",
            "manufacturing_champion 全国 reviewed 38 batch 2 proposed",
            "manufacturing_champion 全国 reviewed 71 batch 5 proposed",
        ],
    ),
    (
        "工信部公布第七批制造业单项冠军名单，共256家企业。复核方面，第三批有50家企业过关。",
        None,
        [
            "manufacturing_champion 全国 new 256 batch 7 confirmed",
            "manufacturing_champion 全国 reviewed 50 batch 3 confirmed",
        ],
    ),
    (
        "第六批专精特新“小巨人”企业名单公示，全省共180家。复核上，第三批共有121家通过。",
        "河南省",
        ["little_giant 河南省 new 180 batch 6 proposed", "little_giant 河南省 reviewed 121 batch 3 proposed"],
    ),
    (
        "第六批小巨人企业名单公布，我市25家入选。至于复核，第三批的30家中26家过关。",
        "南通市",
        [
            "little_giant 南通市 new 25 batch 6 confirmed",
            "little_giant 南通市 new 30 batch 3",
            "little_giant 南通市 reviewed 26 batch 3 confirmed",
        ],
    ),
    (
        "我市新增第五批小巨人11家。再看复核，第二批7家通过。",
        "株洲市",
        ["little_giant 株洲市 new 11 batch 5", "little_giant 株洲市 reviewed 7 batch 2 confirmed"],
    ),
    (
        "第六批小巨人名单公布，我市8家上榜。复核情况：第三批6家通过。",
        "咸宁市",
        ["little_giant 咸宁市 new 8 batch 6 confirmed", "little_giant 咸宁市 reviewed 6 batch 3 confirmed"],
    ),
    (
        "第六批小巨人名单公布，我市21家上榜。复审方面，第三批15家企业顺利过关。",
        "泰州市",
        ["little_giant 泰州市 new 21 batch 6 confirmed", "little_giant 泰州市 reviewed 15 batch 3 confirmed"],
    ),
    (
        "第六批“小巨人”名单公布，我市13家上榜。本次复核中，第三批10家过关。",
        "潮州市",
        ["little_giant 潮州市 new 13 batch 6 confirmed", "little_giant 潮州市 reviewed 10 batch 3 confirmed"],
    ),
    (
        "第六批“小巨人”名单公布，我市3家上榜。到期复核方面，第三批2家保住牌子。",
        "黄山市",
        ["little_giant 黄山市 new 3 batch 6 confirmed", "little_giant 黄山市 reviewed 2 batch 3 confirmed"],
    ),
    (
        "算一笔账：第一批“小巨人”当年240家，2022年复核时只剩150家过关；第二批1500家，去年有1020家留了下来。",
        None,
        [
            "little_giant 全国 new 240 batch 1",
            "little_giant 全国 reviewed 150 batch 1 confirmed",
            "little_giant 全国 new 1500 batch 2",
            "little_giant 全国 reviewed 1020 batch 2",
        ],
    ),
    (
        "聊聊第四批“小巨人”复核\n湖南第四批当年180家，这次过了150家；\n江西120家，过了101家；\n湖北"
        "稳一些，210家里有190家通过；\n河北140家，只剩96家。",
        None,
        [
            "little_giant 湖南省 new 180 batch 4",
            "little_giant 湖南省 reviewed 150 batch 4",
            "little_giant 江西省 new 120 batch 4",
            "little_giant 江西省 reviewed 101 batch 4",
            "little_giant 湖北省 new 210 batch 4",
            "little_giant 湖北省 reviewed 190 batch 4 confirmed",
            "little_giant 河北省 new 140 batch 4",
            "little_giant 河北省 reviewed 96 batch 4",
        ],
    ),
    (
        "第四批“小巨人”复核结果出炉。全国4300家里，通过的有3600家，正好700家没能过关。",
        None,
        ["little_giant 全国 reviewed 3600 batch 4 confirmed", "little_giant 全国 revoked 700 batch 4 confirmed"],
    ),
    (
        "第三批“小巨人”今年复核。苏州当初入选90家，82家保住了牌子，8家被刷下来。",
        "苏州市",
        [
            "little_giant 苏州市 new 90 batch 3 confirmed",
            "little_giant 苏州市 reviewed 82 batch 3 confirmed",
            "little_giant 苏州市 revoked 8 batch 3 confirmed",
        ],
    ),
    (
        "第五批“小巨人”名单公布，浙江400家、江苏300家。另外，这次过了复核的还有浙江50家。",
        None,
        [
            "little_giant 浙江省 new 400 batch 5 confirmed",
            "little_giant 江苏省 new 300 batch 5 confirmed",
            "little_giant 浙江省 reviewed 50 confirmed",
        ],
    ),
    (
        "第六批“小巨人”公示，我市申报了60家，过了45家。",
        "宁波市",
        ["little_giant 宁波市 applied 60 batch 6 proposed", "little_giant 宁波市 new 45 batch 6 proposed"],
    ),
    (
        "今年第三批“小巨人”复核，没过的有12家。",
        "宁波市",
        ["little_giant 宁波市 revoked 12 batch 3 confirmed"],
    ),
    (
        "第二批“小巨人”复核结果公布。浙江150家过了110家，折损40家；山东142家过了100家，折损42家；广东120家保住90家。",
        None,
        [
            "little_giant 浙江省 new 150 batch 2 confirmed",
            "little_giant 浙江省 reviewed 110 batch 2 confirmed",
            "little_giant 浙江省 revoked 40 batch 2 confirmed",
            "little_giant 山东省 new 142 batch 2 confirmed",
            "little_giant 山东省 reviewed 100 batch 2 confirmed",
            "little_giant 山东省 revoked 42 batch 2 confirmed",
            "little_giant 广东省 new 120 batch 2 confirmed",
            "little_giant 广东省 reviewed 90 batch 2 confirmed",
        ],
    ),
    (
        "现将我省第七批专精特新“小巨人”企业名单（共66家）和2025年通过复核企业名单（第一批9家、第四批98家）予以公示。",
        "江西省",
        [
            "little_giant 江西省 new 66 batch 7 proposed",
            "little_giant 江西省 reviewed 9 batch 1 proposed",
            "little_giant 江西省 reviewed 98 batch 4 proposed",
        ],
    ),
    (
        "“小巨人”企业复核情况\n我市第二批“小巨人”企业共31家，其中1家更名。\n27家参加复核，25家通过，2家未通过。",
        "梅州市",
        [
            "little_giant 梅州市 new 31 batch 2",
            "little_giant 梅州市 reviewed 25 batch 2 confirmed",
            "little_giant 梅州市 revoked 2 batch 2 confirmed",
        ],
    ),
    (
        "贵州：第七批“小巨人”拟入围21家，复核通过52家（第四批47家、第一批5家）。",
        None,
        [
            "little_giant 贵州省 new 21 batch 7 proposed",
            "little_giant 贵州省 reviewed 52 proposed",
            "little_giant 贵州省 reviewed 47 batch 4",
            "little_giant 贵州省 reviewed 5 batch 1",
        ],
    ),
    (
        "第三批“小巨人”三年到期，2900家中有2400余家完成续期，剩余500家退出名单。江苏280家续了25"
        "0家；上海180家续了151家。",
        None,
        [
            "little_giant 全国 new 2900 batch 3 confirmed",
            "little_giant 全国 reviewed ≥2400 batch 3 confirmed",
            "little_giant 全国 revoked 500 batch 3 confirmed",
            "little_giant 江苏省 new 280 batch 3 confirmed",
            "little_giant 江苏省 reviewed 250 batch 3 confirmed",
            "little_giant 上海市 new 180 batch 3 confirmed",
            "little_giant 上海市 reviewed 151 batch 3 confirmed",
        ],
    ),
    (
        "2021年金华有30家企业上榜第三批“小巨人”，2024年复核，26家顺利续牌，4家掉队。",
        "金华市",
        [
            "little_giant 金华市 new 30 batch 3 confirmed",
            "little_giant 金华市 reviewed 26 batch 3 confirmed",
            "little_giant 金华市 revoked 4 batch 3 confirmed",
        ],
    ),
]

# A place that only tells where another one lies, whom firms are put forward to, or whose rules were followed.
PLACES_IN_PASSING: list[Row] = [
    (
        "走进沛县，机器声不断。这个徐州下辖的县城，有国家级小巨人6家、省级瞪羚企业4家。",
        None,
        ["little_giant 沛县 cumulative 6", "gazelle 沛县 cumulative 4 provincial"],
    ),
    (
        "桐城这几年变了样。这座安庆代管的县级市，拥有专精特新“小巨人”企业9家。",
        None,
        ["little_giant 桐城市 cumulative 9"],
    ),
    (
        "关于岳阳市2024年第二批创新型中小企业的公示\n按照《湖南省优质中小企业梯度培育管理实施细则》，拟认定岳阳某某机械有限公司等36家企业为创新型中小企业。",
        None,
        ["innovative_sme 岳阳市 new 36 batch 2 2024 proposed"],
    ),
    (
        "关于宿迁市第三批瞪羚企业名单的公示\n根据《江苏省瞪羚企业培育办法》，经评审，拟认定某某光电有限公司等18家企业为瞪羚企业。",
        None,
        ["gazelle 宿迁市 new 18 batch 3 proposed"],
    ),
    (
        "关于哈密市第三批自治区专精特新中小企业申报情况的通报\n本次全市共申报27家，推荐至自治区16家。",
        "哈密市",
        ["srdi_sme 哈密市 applied 27 batch 3", "srdi_sme 哈密市 applied 16 batch 3"],
    ),
    (
        "我市共有33家企业申报省级专精特新中小企业，经审核上报江苏省21家。",
        "淮安市",
        ["srdi_sme 淮安市 applied 33", "srdi_sme 淮安市 applied 21"],
    ),
    (
        "海南15家企业入围第六批国家级“小巨人”\n省工信厅公示第六批专精特新“小巨人”名单，海口等地的15家企业榜上有名。",
        "海南省",
        ["little_giant 海南省 new 15 batch 6 proposed"],
    ),
    (
        "看义乌\n义乌的高新技术企业有1200家，不足金华的四成，金华是3100家。省级专精特新中小企业，260家。",
        None,
        ["high_tech 义乌市 cumulative 1200", "high_tech 金华市 cumulative 3100", "srdi_sme 义乌市 cumulative 260"],
    ),
]

# No firm at all, in words.
NONE_AT_ALL: list[Row] = [
    (
        "全县高新技术企业21家，国家级小巨人一家没有。",
        "岚皋县",
        ["high_tech 岚皋县 cumulative 21", "little_giant 岚皋县 cumulative 0"],
    ),
    (
        "目前全县省级专精特新中小企业6家，单项冠军企业一家也没有。",
        "镇巴县",
        ["srdi_sme 镇巴县 cumulative 6", "manufacturing_champion 镇巴县 cumulative 0"],
    ),
    (
        "第六批小巨人名单公布，龙泉5家、松阳2家，庆元一家也未入选。",
        "丽水市",
        [
            "little_giant 龙泉市 new 5 batch 6 confirmed",
            "little_giant 松阳县 new 2 batch 6 confirmed",
            "little_giant 庆元县 new 0 batch 6 confirmed",
        ],
    ),
    (
        "我市第五批省级专精特新中小企业申报40家，其中甘州区29家、临泽县11家，山丹县为零申报。",
        "张掖市",
        [
            "srdi_sme 张掖市 applied 40 batch 5",
            "srdi_sme 甘州区 applied 29 batch 5",
            "srdi_sme 临泽县 applied 11 batch 5",
            "srdi_sme 山丹县 applied 0 batch 5",
        ],
    ),
    ("高新技术企业19家，瞪羚企业一户都没有。", "礼县", ["high_tech 礼县 cumulative 19", "gazelle 礼县 cumulative 0"]),
    (
        "第六批小巨人企业名单里，安吉3家、德清8家，没有一家掉队。",
        "湖州市",
        ["little_giant 安吉县 new 3 batch 6", "little_giant 德清县 new 8 batch 6"],
    ),
    (
        "全区小巨人企业9家，独角兽企业一家还没有。",
        "北碚区",
        ["little_giant 北碚区 cumulative 9", "unicorn 北碚区 cumulative 0"],
    ),
]

# A list of a year was made known, and its numbers have no verb.
LIST_OF_A_YEAR: list[Row] = [
    (
        "省科技厅公布2023年湖北省瞪羚企业名单。瞪羚企业128家，潜在瞪羚40家。",
        "湖北省",
        ["gazelle 湖北省 new 128 2023 confirmed provincial"],
    ),
    (
        "省工信厅公布2024年安徽省独角兽、瞪羚企业名单。独角兽企业2家，瞪羚企业83家。",
        "安徽省",
        ["unicorn 安徽省 new 2 2024 confirmed provincial", "gazelle 安徽省 new 83 2024 confirmed provincial"],
    ),
    ("现将我市2024年专精特新中小企业（312家）名单予以公布。", "佛山市", ["srdi_sme 佛山市 new 312 2024 confirmed"]),
    ("现将2023年度瞪羚企业（共46家）名单公示如下。", "大连市", ["gazelle 大连市 new 46 2023 proposed"]),
    ("现公布2024年创新型中小企业（905家）名单。", "珠海市", ["innovative_sme 珠海市 new 905 2024 confirmed"]),
    ("市科技局公布2023年度瞪羚企业名单。目前全市有瞪羚企业76家。", "大连市", ["gazelle 大连市 cumulative 76"]),
    (
        "省工信厅公布2022年度单项冠军名单。截至年底，全省单项冠军97家。",
        "福建省",
        ["manufacturing_champion 福建省 cumulative 97"],
    ),
    (
        "省经信厅公布第五批隐形冠军企业，其中示范企业51家，另有培育企业77家。",
        "湖北省",
        [
            "hidden_champion 湖北省 new 51 batch 5 confirmed [示范企业]",
            "hidden_champion_cultivation 湖北省 new 77 batch 5 confirmed",
        ],
    ),
]

# All batches so far, the year's batches, those beyond the comparison.
ADDED_UP_BY_WORD: list[Row] = [
    ("工信部已公布三批小巨人名单，三批之和4762家。", None, ["little_giant 全国 cumulative 4762 batches 1-3"]),
    (
        "第三批小巨人名单公示，我市7家企业入围，比前两批之和（3家）翻了一番多。",
        "句容市",
        ["little_giant 句容市 new 7 batch 3 proposed", "little_giant 句容市 cumulative 3 batches 1-2"],
    ),
    (
        "第四批小巨人名单公布，我市11家上榜，超过前三批加起来的9家。",
        "泰兴市",
        ["little_giant 泰兴市 new 11 batch 4 confirmed", "little_giant 泰兴市 cumulative 9 batches 1-3"],
    ),
    (
        "市科技局公告2023年第三批科技型中小企业入库名单，共210家。至此，2023年我市共入库1350家。",
        "珠海市",
        ["tech_sme 珠海市 new 210 batch 3 2023 national", "tech_sme 珠海市 new 1350 2023 national"],
    ),
    ("至此，今年全市共入库科技型中小企业890家。", "遂宁市", ["tech_sme 遂宁市 new 890 national"]),
    (
        "截至今年9月底，全市高新技术企业410家，科技型中小企业入库1260家。",
        "德阳市",
        ["high_tech 德阳市 cumulative 410", "tech_sme 德阳市 cumulative 1260 national"],
    ),
    ("今年要让高企数突破900家。", "德阳市", []),
    ("明年要把小巨人企业做到50家。", "德阳市", []),
]

# A title in brackets behind a name that is none, and those that the centre funds.
ANOTHER_NAME: list[Row] = [
    (
        "省级隐形冠军示范企业8家、科技小巨人（隐形冠军培育企业）22家。",
        "荆门市",
        ["hidden_champion 荆门市 cumulative 8 [示范企业]", "hidden_champion_cultivation 荆门市 cumulative 22"],
    ),
    ("全市有科技小巨人（隐形冠军企业）13家。", "荆门市", ["hidden_champion 荆门市 cumulative 13"]),
    (
        "全市国家级专精特新“小巨人”41户，获国家重点支持的12户。",
        "通化市",
        ["little_giant 通化市 cumulative 41", "key_little_giant 通化市 cumulative 12"],
    ),
    (
        "全省国家级专精特新“小巨人”企业210家，其中得到中央财政支持的66家。",
        "江西省",
        ["little_giant 江西省 cumulative 210", "key_little_giant 江西省 cumulative 66"],
    ),
    (
        "全市拥有小巨人企业38家，列入国家重点支持的9家。",
        "江门市",
        ["little_giant 江门市 cumulative 38", "key_little_giant 江门市 cumulative 9"],
    ),
    ("全市科技小巨人企业120家，小巨人企业18家。", "漳州市", ["little_giant 漳州市 cumulative 18"]),
    (
        "浙江省第八批制造业单项冠军名单中，兰溪有3家企业入选，另有2家产品入选。",
        "兰溪市",
        [
            "manufacturing_champion 兰溪市 new 3 batch 8 confirmed provincial",
            "manufacturing_champion 兰溪市 new 2 batch 8 confirmed provincial [产品]",
        ],
    ),
    ("全市科技小巨人（市级）55家。", "漳州市", []),
]

# A line of places goes on with the list announced, and towns are no far counties.
LISTS_FURTHER_ON: list[Row] = [
    (
        "我市26家企业入选第六批专精特新“小巨人”。目前全市有国家级小巨人98家，省级单项冠军57家。\n越城区9家，诸暨市8家，新昌县5家。",
        "绍兴市",
        [
            "little_giant 绍兴市 new 26 batch 6 confirmed",
            "little_giant 绍兴市 cumulative 98",
            "manufacturing_champion 绍兴市 cumulative 57 provincial",
            "little_giant 越城区 new 9 batch 6 confirmed",
            "little_giant 诸暨市 new 8 batch 6 confirmed",
            "little_giant 新昌县 new 5 batch 6 confirmed",
        ],
    ),
    (
        "第三批小巨人名单公布，我市8家企业入围。梅李镇3家、海虞镇2家，古里、南丰各1家。",
        "常熟市",
        [
            "little_giant 常熟市 new 8 batch 3 confirmed",
            "little_giant - new 3 batch 3 confirmed",
            "little_giant - new 2 batch 3 confirmed",
        ],
    ),
    (
        "第六批小巨人名单公布，全市19家入选。目前全市有小巨人75家、专精特新中小企业430家。\n栖霞街道1家、龙泉市6家、青田县5家、缙云县4家。",
        "丽水市",
        [
            "little_giant 丽水市 new 19 batch 6 confirmed",
            "little_giant 丽水市 cumulative 75",
            "srdi_sme 丽水市 cumulative 430",
            "little_giant - new 1 batch 6 confirmed",
            "little_giant 龙泉市 new 6 batch 6 confirmed",
            "little_giant 青田县 new 5 batch 6 confirmed",
            "little_giant 缙云县 new 4 batch 6 confirmed",
        ],
    ),
]

ROWS = [
    *REVIEW_COUNTED_APART,
    *AS_TO_THE_REVIEW,
    *PLACES_IN_PASSING,
    *NONE_AT_ALL,
    *LIST_OF_A_YEAR,
    *ADDED_UP_BY_WORD,
    *ANOTHER_NAME,
    *LISTS_FURTHER_ON,
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_in_the_same_breath(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
