"""One thing said in many ways: families of wordings that a writer may choose among."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A city before a firm's short name is no holder, even where the name is made of common characters.
SHORT_FIRM_NAMES: list[Row] = [
    (
        "我市华光玻璃、南都电源等5家企业通过评审，入选第六批国家级专精特新“小巨人”。",
        "绍兴市",
        ["little_giant 绍兴市 new 5 batch 6 confirmed"],
    ),
    (
        "经评审，苏州同光电气、无锡先都智能、常州天时新材等18家企业被评为2023年江苏省瞪羚企业。",
        None,
        ["gazelle 江苏省 new 18 2023 confirmed provincial"],
    ),
    (
        "省科技厅公布名单，洛阳中都电子、许昌大同机械等64家企业获评河南省瞪羚企业。",
        "河南省",
        ["gazelle 河南省 new 64 confirmed provincial"],
    ),
    (
        "我省白银天都材料、酒泉正光能源等6户企业入选第五批专精特新“小巨人”。",
        "甘肃省",
        ["little_giant 甘肃省 new 6 batch 5 confirmed"],
    ),
]

# What a notice names the firms, with the field that belongs to the title's name, and whom it names besides.
NAMED_AS: list[Row] = [
    (
        "确定青岛××海工、烟台××精机、威海××光电等27家企业为第七批山东省重点产业领域单项冠军企业，56家企业为山东省瞪羚企业。",
        None,
        ["manufacturing_champion 山东省 new 27 batch 7 confirmed", "gazelle 山东省 new 56 confirmed provincial"],
    ),
    (
        "省工信厅决定授予合肥光中科技等43家企业为2023年度安徽省先进制造领域专精特新中小企业称号。",
        None,
        ["srdi_sme 安徽省 new 43 2023 confirmed"],
    ),
    (
        "关于公布第三批湖北省隐形冠军企业名单的通知\n经研究，认定襄阳汉江重工等22家企业为第三批湖北省隐形冠军示范企业，88家企业为隐形冠军培育企业。",
        None,
        [
            "hidden_champion 湖北省 new 22 batch 3 confirmed [示范企业]",
            "hidden_champion_cultivation 湖北省 new 88 batch 3 confirmed",
        ],
    ),
    (
        "省科技厅授予杭州××科技等31家企业为2024年浙江省瞪羚企业，5家企业为独角兽企业，现予公布。",
        None,
        ["gazelle 浙江省 new 31 2024 confirmed provincial", "unicorn 浙江省 new 5 2024 confirmed provincial"],
    ),
    (
        "由于未按期参加复核，取消成都大同实业有限公司等14家企业“专精特新”中小企业称号。",
        "四川省",
        ["srdi_sme 四川省 revoked 14 confirmed"],
    ),
]

# A list splits up those who were recognised, not those who asked for it nor a part of them.
ASIDES_BEFORE_A_LIST: list[Row] = [
    (
        "福建省公布2022年省级单项冠军名单，认定86家。当年共有241家企业提出申请。厦门19家、泉州17家、福州15家。",
        None,
        [
            "manufacturing_champion 福建省 new 86 2022 confirmed provincial",
            "manufacturing_champion 厦门市 new 19 2022 confirmed provincial",
            "manufacturing_champion 泉州市 new 17 2022 confirmed provincial",
            "manufacturing_champion 福州市 new 15 2022 confirmed provincial",
        ],
    ),
    (
        "第五批湖南省小巨人企业公示，拟认定300家，此前申报企业多达812家。长沙121家，株洲44家，衡阳32家。",
        None,
        [
            "little_giant 湖南省 new 300 batch 5 proposed",
            "little_giant 湖南省 applied 812 batch 5 proposed",
            "little_giant 长沙市 new 121 batch 5 proposed",
            "little_giant 株洲市 new 44 batch 5 proposed",
            "little_giant 衡阳市 new 32 batch 5 proposed",
        ],
    ),
    (
        "2023年全国独角兽企业总数369家，新晋72家。人工智能赛道新增11家。分城市看，北京114家、上海63家、深圳36家。",
        None,
        [
            "unicorn 全国 cumulative 369",
            "unicorn 全国 new 72 2023",
            "unicorn 全国 new 11 2023 [人工智能赛道]",
            "unicorn 北京市 cumulative 114",
            "unicorn 上海市 cumulative 63",
            "unicorn 深圳市 cumulative 36",
        ],
    ),
    ("报告还提到，去年有9家独角兽因估值下滑掉出榜单。", "上海市", ["unicorn 上海市 revoked 9 confirmed"]),
    (
        "2024年深圳独角兽企业42家，较上年有3家退出榜单。",
        None,
        ["unicorn 深圳市 cumulative 42 municipal", "unicorn 深圳市 revoked 3 confirmed municipal"],
    ),
    (
        "省工信厅公布专精特新中小企业名单，新认定210家；2021年认定的165家企业里，131家复核通过，34家不再保留称号。",
        "吉林省",
        [
            "srdi_sme 吉林省 new 210 confirmed",
            "srdi_sme 吉林省 new 165 2021 confirmed",
            "srdi_sme 吉林省 reviewed 131 2021 confirmed",
            "srdi_sme 吉林省 revoked 34 2021 confirmed",
        ],
    ),
]

# A place that is only compared with, that set a task, or where the report was written has no firms.
COMPARED_PLACES: list[Row] = [
    (
        "目前全市国家级小巨人企业41家，占到全省的三成；省级专精特新企业530家，约占全省五分之一；瞪羚企业26家。",
        "宜昌市",
        ["little_giant 宜昌市 cumulative 41", "srdi_sme 宜昌市 cumulative 530", "gazelle 宜昌市 cumulative 26"],
    ),
    (
        "全县高企总数51家，完成嘉兴市下达任务的120%，新增省级隐形冠军2家。",
        "海盐县",
        ["high_tech 海盐县 cumulative 51", "hidden_champion 海盐县 new 2"],
    ),
    (
        "本报西安讯（记者 王晓）省科技厅日前发布消息，认定2023年陕西省瞪羚企业108家，其中西安市77家、宝鸡市9家。",
        None,
        [
            "gazelle 陕西省 new 108 2023 confirmed provincial",
            "gazelle 西安市 new 77 2023 confirmed provincial",
            "gazelle 宝鸡市 new 9 2023 confirmed provincial",
        ],
    ),
    (
        "本报沈阳5月6日讯 记者从省工信厅获悉，今年全省新认定省级专精特新中小企业620家，大连188家。",
        None,
        ["srdi_sme 辽宁省 new 620 confirmed", "srdi_sme 大连市 new 188 confirmed"],
    ),
    (
        "全年新增高新技术企业33家，完成年度目标任务的110%；获评省级单项冠军企业2家；新增小巨人企业4家。",
        "姜堰区",
        [
            "high_tech 姜堰区 new 33",
            "manufacturing_champion 姜堰区 new 2 confirmed provincial",
            "little_giant 姜堰区 new 4",
        ],
    ),
    (
        "科技型中小企业入库151家，超额完成市下达目标，获批国家高新技术企业40家。",
        "武穴市",
        ["tech_sme 武穴市 new 151 national", "high_tech 武穴市 new 40 confirmed"],
    ),
    (
        "全市高企达410家，是2019年的3倍；科技型中小企业入库520家；瞪羚企业新增7家。",
        "汉中市",
        ["high_tech 汉中市 cumulative 410", "tech_sme 汉中市 new 520 national", "gazelle 汉中市 new 7"],
    ),
]

# One verb before a row of titles, or of what the next clause or another place was granted.
GRANTED_IN_A_ROW: list[Row] = [
    (
        "2023年度安徽省瞪羚、独角兽企业名单发布，认定潜在独角兽企业12家、种子瞪羚企业40家、瞪羚企业88家。",
        None,
        ["gazelle 安徽省 new 88 2023 confirmed provincial"],
    ),
    (
        "省科技厅公布2024年榜单，入选独角兽企业3家、潜在独角兽企业18家、瞪羚企业131家。",
        "山东省",
        ["unicorn 山东省 new 3 2024 confirmed provincial", "gazelle 山东省 new 131 2024 confirmed provincial"],
    ),
    (
        "宁德累计培育省级单项冠军31家；三明去年首次参评，获评6家。",
        "福建省",
        [
            "manufacturing_champion 宁德市 cumulative 31 provincial",
            "manufacturing_champion 三明市 new 6 confirmed provincial",
        ],
    ),
    (
        "嘉兴拥有小巨人161家，湖州此次入选27家。",
        "浙江省",
        ["little_giant 嘉兴市 cumulative 161", "little_giant 湖州市 new 27 confirmed"],
    ),
    (
        "近日，我县3家企业脱颖而出，成功入选2023年度省级专精特新中小企业。",
        "桐庐县",
        ["srdi_sme 桐庐县 new 3 2023 confirmed"],
    ),
    ("经层层筛选，全区9家企业过关，获评江苏省瞪羚企业。", "相城区", ["gazelle 相城区 new 9 provincial"]),
]


@pytest.mark.parametrize(
    ("text", "home", "claims"),
    [
        *SHORT_FIRM_NAMES,
        *NAMED_AS,
        *ASIDES_BEFORE_A_LIST,
        *COMPARED_PLACES,
        *GRANTED_IN_A_ROW,
    ],
)
def test_wordings(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
