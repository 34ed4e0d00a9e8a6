"""Names beside a number that only grant, or only count it in another way, and lists of those put forward."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

IN_TURN_WITH_OTHERS: list[Row] = [
    (
        "岱山县引进研发机构12家，累计30家；国家级专精特新“小巨人”企业、高新技术企业、创新平台分别达到18家、108家、36家。",
        None,
        ["little_giant 岱山县 cumulative 18", "high_tech 岱山县 cumulative 108"],
    ),
    ("2021年昆山市高新技术企业、科技型企业分别达到2108家、1.6万家。", None, ["high_tech 昆山市 cumulative 2108"]),
]

TITLED_AGAIN: list[Row] = [
    ("丰城市建成众创空间8家，达到21家；高新技术企业数量翻番，达到230家。", None, ["high_tech 丰城市 cumulative 230"]),
    ("景宁县共有省级创新平台9家；瞪羚企业队伍加快壮大，达到14家。", None, ["gazelle 景宁畲族自治县 cumulative 14"]),
]

COUNTED_ANOTHER_WAY: list[Row] = [
    (
        "四川省公布第十三批（2026年第1批）创新型中小企业名单，共698家企业上榜。",
        None,
        ["innovative_sme 四川省 new 698 batch 13 2026 confirmed"],
    ),
    (
        "湖南省2024年第二批（总第七批）创新型中小企业名单公布，共412家企业入选。",
        None,
        ["innovative_sme 湖南省 new 412 batch 2 2024 confirmed"],
    ),
]

LEVEL_BEFORE_NUMBER: list[Row] = [
    (
        "江苏省共有405家国家级专精特新企业，宿迁共有国家级12家专精特新企业。",
        None,
        ["little_giant 江苏省 cumulative 405", "little_giant 宿迁市 cumulative 12"],
    ),
    ("济阳区国家级有7家专精特新企业。", None, ["little_giant 济阳区 cumulative 7"]),
    (
        "目前衢州拥有省级30家专精特新企业、国家级8家专精特新企业。",
        None,
        ["srdi_sme 衢州市 cumulative 30", "little_giant 衢州市 cumulative 8"],
    ),
]

PUT_FORWARD: list[Row] = [
    (
        "现将64家企业列入安徽省瞪羚企业拟推荐名单，予以公示。",
        "六安市",
        ["gazelle 六安市 applied 64 proposed provincial"],
    ),
    (
        "经审核，拟将以下37家企业作为专精特新中小企业推荐对象上报，现予公示。",
        "六安市",
        ["srdi_sme 六安市 applied 37 proposed"],
    ),
    (
        "关于2024年度省级专精特新中小企业拟推荐名单的公示\n经初审，共有71家企业列入名单。",
        "六安市",
        ["srdi_sme 六安市 applied 71 2024 proposed"],
    ),
    ("我市29家企业被列为国家级“小巨人”推荐企业。", "六安市", ["little_giant 六安市 applied 29"]),
    # Those put forward who then won the title.
    (
        "市经信局推荐的29家企业全部通过第六批“小巨人”认定。",
        "六安市",
        ["little_giant 六安市 new 29 batch 6 confirmed"],
    ),
    (
        "6月21日，湖北省经信厅公示第六批制造业单项冠军企业推荐名单，共有26家企业上榜。",
        None,
        ["manufacturing_champion 湖北省 applied 26 batch 6 proposed"],
    ),
    (
        "安徽省经信厅公示国家级专精特新“小巨人”企业推荐名单，全省共有80家企业入围。其中合肥22家。",
        None,
        ["little_giant 安徽省 applied 80 proposed", "little_giant 合肥市 applied 22 proposed"],
    ),
    (
        "河北省工信厅发布推荐申报第九批制造业单项冠军名单，共有22家企业入列。",
        None,
        ["manufacturing_champion 河北省 applied 22 batch 9"],
    ),
]

GROWN_SINCE: list[Row] = [
    (
        "德阳市自2016年首批认定12家瞪羚企业起，目前达到57家。",
        None,
        ["gazelle 德阳市 new 12 batch 1 confirmed", "gazelle 德阳市 cumulative 57 confirmed"],
    ),
    (
        "2023年5月9日，福州市科技局介绍，福州市自2010年首次认定30家高新技术企业以来，到2022年达到2157家。",
        None,
        ["high_tech 福州市 new 30 2010 confirmed"],
    ),
]

ONLY_GRANTS: list[Row] = [
    ("石河子经济技术开发区去年新增自治区企业技术中心9家，新增高新技术企业26家。", None, ["high_tech - new 26"]),
    ("武进高新区获批江苏省工程技术研究中心6家，高新技术企业突破400家。", None, ["high_tech - cumulative ≥400"]),
    (
        "武进高新区组织2025年度江苏省专精特新中小企业申报，共推荐申报46家企业，最后获批24家。",
        None,
        ["srdi_sme - applied 46 2025", "srdi_sme - new 24 2025 confirmed"],
    ),
]

OWN_NICKNAME: list[Row] = [
    ("邢台市举行发布会。泉城品牌更加出彩。到目前高新技术企业达1036家。", None, ["high_tech 邢台市 cumulative 1036"]),
    (
        "邢台答卷。1月8日，邢台市举行发布会，介绍邢台市五年成就。南宫药业等一批项目投产。我市高新技术企业达1036家。",
        None,
        ["high_tech 邢台市 cumulative 1036"],
    ),
    (
        "遂宁新增4家国家级专精特新小巨人企业。工信部近日公布名单，遂宁市某某电缆、射洪市某某电子等4家企业入选。到目前，遂宁有省级以上企业多家，我市国家级专精特新小巨人企业增至11家。",
        None,
        ["little_giant 遂宁市 new 4 confirmed", "little_giant 遂宁市 cumulative 11"],
    ),
    (
        "射洪市科技局介绍，遂宁市去年评选优秀县区。射洪高新技术企业稳步增加。我市高新技术企业达36家。",
        None,
        ["high_tech 射洪市 cumulative 36"],
    ),
    ("济南市举行发布会。泉城品牌更加出彩。到目前高新技术企业达6036家。", None, ["high_tech 济南市 cumulative 6036"]),
    ("杭州市有独角兽企业40家，羊城29家。", None, ["unicorn 杭州市 cumulative 40", "unicorn 广州市 cumulative 29"]),
]

SOME_OF_THE_NATIONS: list[Row] = [
    (
        "安徽省国家级专精特新企业共有600家，其中合肥专精特新企业最多，达190家。",
        None,
        ["little_giant 安徽省 cumulative 600", "little_giant 合肥市 cumulative 190"],
    ),
    (
        "安徽省国家级专精特新企业共有600家，省级专精特新企业6600家，其中合肥专精特新企业最多，达1190家。",
        None,
        ["little_giant 安徽省 cumulative 600", "srdi_sme 安徽省 cumulative 6600", "srdi_sme 合肥市 cumulative 1190"],
    ),
]

LEVELS_ADDED_UP: list[Row] = [
    (
        "丽水市有专精特新企业226家，有国家级小巨人企业26家、省级专精特新中小企业100家、市级专精特新企业100家。",
        None,
        [
            "little_giant 丽水市 cumulative 26",
            "srdi_sme 丽水市 cumulative 100",
            "srdi_sme 丽水市 cumulative 100 municipal",
        ],
    ),
    (
        "丽水市有专精特新企业126家，国家级小巨人企业26家、省级专精特新中小企业100家。",
        None,
        ["srdi_sme 丽水市 cumulative 126", "little_giant 丽水市 cumulative 26", "srdi_sme 丽水市 cumulative 100"],
    ),
    (
        "长兴县拥有专精特新企业50家，专精特新小巨人企业12家。",
        None,
        ["srdi_sme 长兴县 cumulative 50", "little_giant 长兴县 cumulative 12"],
    ),
]

BRED_THEM: list[Row] = [
    ("全省有12家孵化器孵化了高新技术企业。", None, []),
    ("苏州市13家众创空间培育出瞪羚企业。", None, []),
    ("苏州市孵化出瞪羚企业13家。", None, ["gazelle 苏州市 cumulative 13"]),
]

ONLY_PRAISED: list[Row] = [
    (
        "江阴有18家企业入选瞪羚企业。这次入选的18家是高新技术企业的骨干。去年，江阴有9家企业入选。",
        None,
        ["gazelle 江阴市 new 18 confirmed", "high_tech 江阴市 new 18 confirmed", "gazelle 江阴市 new 9 confirmed"],
    ),
    (
        "截至2015年，长沙有40家独角兽企业。其中甲、乙2家企业估值过百亿美元，进入全球独角兽前十。",
        None,
        ["unicorn 长沙市 cumulative 40"],
    ),
]

TORN_BEHIND_TITLE: list[Row] = [
    (
        "湖南省创新主体快速成长，国家科技型中小企业\n达到2.6万家、增长30%，技术合同成交额过3000亿元。",
        None,
        ["tech_sme 湖南省 cumulative 26000 national"],
    ),
    ("绍兴市着力培育优质企业，国家级专精特新小巨人企业\n增至126家。", None, ["little_giant 绍兴市 cumulative 126"]),
]

BEST_OF_THEM: list[Row] = [
    ("宜城市高新技术企业达156家，2家企业获批湖北省百强高企。", None, ["high_tech 宜城市 cumulative 156"]),
]

ROWS = [
    *IN_TURN_WITH_OTHERS,
    *TITLED_AGAIN,
    *COUNTED_ANOTHER_WAY,
    *LEVEL_BEFORE_NUMBER,
    *PUT_FORWARD,
    *GROWN_SINCE,
    *ONLY_GRANTS,
    *OWN_NICKNAME,
    *SOME_OF_THE_NATIONS,
    *LEVELS_ADDED_UP,
    *BRED_THEM,
    *ONLY_PRAISED,
    *TORN_BEHIND_TITLE,
    *BEST_OF_THEM,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_counted_another_way(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
