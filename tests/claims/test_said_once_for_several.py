"""What a text says once holds for several: a title for the levels before it, a deed for a row of titles, a list for
a title and for an honour that is none of ours.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The levels stand each with its number, and the title that they share behind the last.
LEVELS: list[Row] = [
    (
        "去年底，全市培育出12家国家级、148家省级专精特新“小巨人”企业。",
        "常德市",
        ["little_giant 常德市 cumulative 12", "little_giant 常德市 cumulative 148 provincial"],
    ),
    (
        "目前福建有61家国家级和320家省级制造业单项冠军企业(产品)。",
        None,
        [
            "manufacturing_champion 福建省 cumulative 61",
            "manufacturing_champion 福建省 cumulative 320 provincial",
        ],
    ),
    (
        "截至3月，全区已有国家级9家、省级76家、市级130家专精特新中小企业。",
        "江都区",
        [
            "little_giant 江都区 cumulative 9",
            "srdi_sme 江都区 cumulative 76",
            "srdi_sme 江都区 cumulative 130 municipal",
        ],
    ),
    (
        "全市有12家国家级、30家省级和50家市级专精特新中小企业。",
        "宿州市",
        [
            "little_giant 宿州市 cumulative 12",
            "srdi_sme 宿州市 cumulative 30",
            "srdi_sme 宿州市 cumulative 50 municipal",
        ],
    ),
    (
        "当年认定5家国家级、31家省级单项冠军企业。",
        "潍坊市",
        [
            "manufacturing_champion 潍坊市 new 5 confirmed",
            "manufacturing_champion 潍坊市 new 31 confirmed provincial",
        ],
    ),
    (
        "当地5家企业进入中国企业500强，累计培育48家国家级、316家省级制造业单项冠军企业。",
        "湖南省",
        [
            "manufacturing_champion 湖南省 cumulative 48",
            "manufacturing_champion 湖南省 cumulative 316 provincial",
        ],
    ),
    ("全市有3家国家级、5家省级企业技术中心，小巨人企业8家。", "宿州市", ["little_giant 宿州市 cumulative 8"]),
]

# A level and above names all that bear a title.
AND_ABOVE: list[Row] = [
    ("去年，我省新增省级以上制造业单项冠军企业38家。", "福建省", ["manufacturing_champion 福建省 new 38 provincial"]),
    ("新认定省级及以上专精特新“小巨人”企业9家。", "抚州市", ["little_giant 抚州市 new 9 confirmed provincial"]),
    ("全市新增省级以上专精特新企业52家。", "抚州市", ["srdi_sme 抚州市 new 52"]),
    ("全市规模以上的高新企业427家。", "抚州市", ["high_tech 抚州市 cumulative 427 [规模以上]"]),
]

# The deed is named with the first title, and is done to the firms of the next as well.
DEEDS: list[Row] = [
    ("全年引进落户高新技术企业31家、科技型中小企业72家。", "江宁区", []),
    ("招引瞪羚企业3家、专精特新企业8家。", "相城区", []),
    ("全年迁入高企26家，科技型中小企业40家、瞪羚企业2家。", "余杭区", []),
    ("迁入高企26家，全区科技型中小企业达到940家。", "余杭区", ["tech_sme 余杭区 cumulative 940"]),
    ("走访瞪羚企业6家，独角兽企业2家。", "余杭区", []),
    (
        "独角兽总数首次突破20家，有23家，净增4家；有2家企业入选准独角兽，31家企业入选瞪羚。",
        "余杭区",
        ["unicorn 余杭区 cumulative 23", "gazelle 余杭区 new 31 confirmed"],
    ),
]

# An honour that shares a list with a title: their sum is no title's, and what counts the one does not count the other.
LISTS: list[Row] = [
    (
        "2020年山东省创新龙头企业和瞪羚企业拟定名单近日由省工信厅公示，我市22家企业在列。"
        "我市9家企业入选创新龙头企业；入选省瞪羚企业的有13家。",
        "泰安市",
        ["gazelle 泰安市 new 13 2020 proposed provincial"],
    ),
    (
        "省科技厅公布创新联合体和瞪羚企业名单，我市31家企业上榜。其中，创新联合体11家、瞪羚企业20家。",
        "长治市",
        ["gazelle 长治市 new 20 confirmed"],
    ),
    (
        "经信委公布年度高成长型企业和行业“小巨人”企业名单，宜宾有19户企业入选，其中高成长型企业17户、"
        "行业“小巨人”企业2户。全省152户高成长型企业里，泸州20户最多；自贡和内江都是11户。",
        None,
        ["little_giant 宜宾市 new 2 confirmed"],
    ),
    ("瞪羚企业和驭风企业名单公布，我市14家企业入围。", "马鞍山市", []),
    ("第三批省级服务型制造示范企业和制造业单项冠军名单公布，我市14家企业入围。", "马鞍山市", []),
    (
        "第八批制造业单项冠军企业和通过复核企业名单公布，我市4家企业入围。",
        "马鞍山市",
        ["manufacturing_champion 马鞍山市 new 4 batch 8 confirmed"],
    ),
    (
        "新增优质企业和专精特新企业名单公布，我市34家专精特新企业入围。",
        "马鞍山市",
        ["srdi_sme 马鞍山市 new 34 confirmed"],
    ),
]

# The parts of a whole by level, where the little giants are its nation's; a title that sums up the numbers before it.
WHOLES: list[Row] = [
    (
        "从数量上看，全市专精特新企业已突破500家大关，达512家，其中：国家级小巨人46家，省级466家。"
        "按区县分，涪城区168家、游仙区77家。",
        "绵阳市",
        [
            "srdi_sme 绵阳市 cumulative 512",
            "little_giant 绵阳市 cumulative 46",
            "srdi_sme 绵阳市 cumulative 466",
            "srdi_sme 涪城区 cumulative 168",
            "srdi_sme 游仙区 cumulative 77",
        ],
    ),
    (
        "全区专精特新企业共218家，包括国家级小巨人31家、市级187家。",
        "渝北区",
        ["srdi_sme 渝北区 cumulative 218", "little_giant 渝北区 cumulative 31", "srdi_sme 渝北区 cumulative 187"],
    ),
    (
        "小巨人企业国家级46家，省级120家。",
        "娄底市",
        ["little_giant 娄底市 cumulative 46", "little_giant 娄底市 cumulative 120 provincial"],
    ),
    (
        "2020年认定68家，2021年认定92家，2022年认定131家，三年间我县高新技术企业认定数量接近翻番。",
        "长丰县",
        [
            "high_tech 长丰县 new 68 2020 confirmed",
            "high_tech 长丰县 new 92 2021 confirmed",
            "high_tech 长丰县 new 131 2022 confirmed",
        ],
    ),
    (
        "去年新增21家，今年又添35家，瞪羚企业队伍不断壮大。",
        "温州市",
        ["gazelle 温州市 new 21", "gazelle 温州市 new 35"],
    ),
    ("8家企业入选上云标杆，瞪羚企业是新军。", "温州市", []),
]

# What each number of a row did: asked for the title, was given it, kept it; or grew by a rate, and to how many.
STEPS: list[Row] = [
    (
        "2021年国家高新技术企业认定结果：全区申报189家，通过142家，通过率75.1%，其中首次认定69家、重新认定73家。",
        "钱塘区",
        [
            "high_tech 钱塘区 applied 189 2021",
            "high_tech 钱塘区 new_and_reviewed 142 2021 confirmed",
            "high_tech 钱塘区 new 69 2021 confirmed",
            "high_tech 钱塘区 reviewed 73 confirmed",
        ],
    ),
    (
        "南通：4家企业通过单项冠军示范企业复核，2个产品入选单项冠军产品。",
        None,
        [
            "manufacturing_champion 南通市 reviewed 4 confirmed [示范企业]",
            "manufacturing_champion 南通市 new 2 confirmed [产品]",
        ],
    ),
    ("成功申报12家小巨人。", "绍兴市", ["little_giant 绍兴市 new 12 confirmed"]),
    (
        "呼和浩特市高新技术企业、科技型中小企业数量分别同比增长18%、35%，达到612家、1203家。",
        None,
        ["high_tech 呼和浩特市 cumulative 612", "tech_sme 呼和浩特市 cumulative 1203"],
    ),
    (
        "杭州、宁波高企分别增长12%、9%，总数达到1.5万家、7000家。",
        None,
        ["high_tech 杭州市 cumulative 15000", "high_tech 宁波市 cumulative 7000"],
    ),
]


# A ceiling of each place in a row; what a note says that some of the provinces in a list leave out.
CEILINGS: list[Row] = [
    (
        "前两批重点“小巨人”里，江苏、广东分别有180家、160家，甘肃、宁夏、西藏均不超过8家。",
        None,
        [
            "key_little_giant 江苏省 cumulative 180 batches 1-2",
            "key_little_giant 广东省 cumulative 160 batches 1-2",
            "key_little_giant 甘肃省 cumulative ≤8 batches 1-2",
            "key_little_giant 宁夏回族自治区 cumulative ≤8 batches 1-2",
            "key_little_giant 西藏自治区 cumulative ≤8 batches 1-2",
        ],
    ),
    (
        "第六批专精特新“小巨人”名单公布，河南入选120家，其中漯河、鹤壁、济源都不超过3家。",
        None,
        [
            "little_giant 河南省 new 120 batch 6 confirmed",
            "little_giant 漯河市 new ≤3 batch 6 confirmed",
            "little_giant 鹤壁市 new ≤3 batch 6 confirmed",
            "little_giant 济源市 new ≤3 batch 6 confirmed",
        ],
    ),
    (
        "瞪羚企业公示，防城港、崇左、贺州均在9家以下。",
        None,
        [
            "gazelle 防城港市 new ≤9 proposed",
            "gazelle 崇左市 new ≤9 proposed",
            "gazelle 贺州市 new ≤9 proposed",
        ],
    ),
    (
        "申报通知：济南、青岛推荐瞪羚企业均不超过30家，其他市不超过15家。",
        "山东省",
        [],
    ),
    (
        "第五批小巨人名单中，西藏、青海、海南排在最后，都不超过10家。",
        None,
        [
            "little_giant 西藏自治区 new ≤10 batch 5",
            "little_giant 青海省 new ≤10 batch 5",
            "little_giant 海南省 new ≤10 batch 5",
        ],
    ),
]

LEFT_OUT: list[Row] = [
    (
        "截至2021年底各省专精特新“小巨人”企业数量（省一级的数字不含计划单列市）\n地区\t家数\n福建省\t120\n厦门市\t60\n河南省\t200",
        None,
        [
            "little_giant 福建省 cumulative 120 [不含计划单列市]",
            "little_giant 厦门市 cumulative 60",
            "little_giant 河南省 cumulative 200",
        ],
    ),
    (
        "各省“小巨人”累计数量：山东省1002家、安徽省602家、新疆50家、青岛市283家。注：以上省份均未包括计划单列市，新疆不含兵团。",
        None,
        [
            "little_giant 山东省 cumulative 1002 [未包括计划单列市]",
            "little_giant 安徽省 cumulative 602",
            "little_giant 新疆维吾尔自治区 cumulative 50 [不含兵团]",
            "little_giant 青岛市 cumulative 283",
        ],
    ),
    (
        "各省第四批小巨人数量如下（各省数据不包括计划单列市）：辽宁47家、大连22家、吉林54家。",
        None,
        [
            "little_giant 辽宁省 new 47 batch 4 [不包括计划单列市]",
            "little_giant 大连市 new 22 batch 4",
            "little_giant 吉林省 new 54 batch 4",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"), [*CEILINGS, *LEFT_OUT, *STEPS, *WHOLES, *LEVELS, *AND_ABOVE, *DEEDS, *LISTS]
)
def test_what_is_said_once_holds_for_several(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
