"""The same facts in another order: the place last, a part before its whole's name, the purpose before the number."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Where so many of the firms are, told behind their number or in brackets of a share.
WHERE_THEY_ARE: list[Row] = [
    (
        "台州全市瞪羚企业共64家，其中21家出自温岭，8家归仙居。",
        None,
        ["gazelle 台州市 cumulative 64", "gazelle 温岭市 cumulative 21", "gazelle 仙居县 cumulative 8"],
    ),
    (
        "江苏高新技术企业总数5.2万家，约三成（1.6万家）位于苏州。",
        None,
        ["high_tech 江苏省 cumulative 52000", "high_tech 苏州市 cumulative 16000"],
    ),
    (
        "第四批省级隐形冠军名单出炉，11席被绍兴收入囊中，6家由衢州贡献。",
        None,
        [
            "hidden_champion 绍兴市 new 11 batch 4 confirmed",
            "hidden_champion 衢州市 new 6 batch 4 confirmed",
        ],
    ),
    (
        "第三批“小巨人”名单公布，以47家排在全省第三位的，正是株洲；凭19家名列第五的是岳阳。",
        None,
        ["little_giant 株洲市 new 47 batch 3 confirmed", "little_giant 岳阳市 new 19 batch 3 confirmed"],
    ),
    ("坐拥37家瞪羚企业、稳居全省第二的，是洛阳。", None, ["gazelle 洛阳市 cumulative 37"]),
    (
        "第七批“小巨人”企业公示：山东320家，青岛不计在内；不含大连，辽宁88家。",
        None,
        [
            "little_giant 山东省 new 320 batch 7 proposed [不含青岛]",
            "little_giant 辽宁省 new 88 batch 7 proposed [不含大连]",
        ],
    ),
    (
        "惠州国家级“小巨人”共52家，陈江、水口两个街道分别有14家和9家。",
        "惠州市",
        [
            "little_giant 惠州市 cumulative 52",
            "little_giant 惠州市 cumulative 14 [陈江]",
            "little_giant 惠州市 cumulative 9 [水口]",
        ],
    ),
    ("以31家门店位列全国第三的，是杭州。", None, []),
]

# Of which batches a total is, told behind it or beside it.
OF_WHICH_BATCHES: list[Row] = [
    (
        "嘉兴隐形冠军已达45家，这是四批认定累积起来的数字。",
        None,
        ["hidden_champion 嘉兴市 cumulative 45 batches 1-4"],
    ),
    (
        "全国“小巨人”累计4762家，单是第三批就占2930家。",
        None,
        ["little_giant 全国 cumulative 4762 batches 1-3", "little_giant 全国 new 2930 batch 3"],
    ),
    (
        "第五批“小巨人”公示名单里有衡阳26家企业；与前四批合计，全市“小巨人”共63家。",
        None,
        [
            "little_giant 衡阳市 new 26 batch 5 proposed",
            "little_giant 衡阳市 cumulative 63 batches 1-5 proposed",
        ],
    ),
    ("绍兴单项冠军有44家，这是前八批总和的一半。", None, ["manufacturing_champion 绍兴市 cumulative 44"]),
]

# What firms asked for, must still go through, or went through, told before their number or behind it.
ASKED_FOR: list[Row] = [
    ("提出瞪羚企业认定申请的，全县共13家。", "德清县", ["gazelle 德清县 applied 13"]),
    ("参加创新型中小企业评价的企业，全县有41家。", "德清县", ["innovative_sme 德清县 applied 41"]),
    (
        "申报第八批单项冠军，山东省工信厅推荐了38家，歌尔是其中之一。",
        None,
        ["manufacturing_champion 山东省 applied 38 batch 8"],
    ),
    ("年内，全省还有96家高新技术企业要接受复核。", "甘肃省", []),
    ("全省待复审的瞪羚企业有18家。", "甘肃省", []),
    (
        "全省18家瞪羚企业接受复核，16家通过。",
        "甘肃省",
        ["gazelle 甘肃省 reviewed 18", "gazelle 甘肃省 reviewed 16 confirmed"],
    ),
    (
        "2023年通过复核的安徽省专精特新中小企业，分市看：芜湖市58家、滁州市47家。",
        None,
        ["srdi_sme 芜湖市 reviewed 58 confirmed", "srdi_sme 滁州市 reviewed 47 confirmed"],
    ),
    (
        "河北省88家企业通过复核，它们都是2020年认定的瞪羚企业。",
        None,
        ["gazelle 河北省 reviewed 88 2020 confirmed"],
    ),
    (
        "16家企业被撤销高新技术企业资格，云南省科技厅近日就此发出通告。其中昆明11家，大理5家。",
        None,
        [
            "high_tech 云南省 revoked 16 confirmed",
            "high_tech 昆明市 revoked 11 confirmed",
            "high_tech 大理白族自治州 revoked 5 confirmed",
        ],
    ),
    (
        "今年拟移出瞪羚企业名单的有26家：考核任务没达标的19家，迁往外市的7家。",
        "绵阳市",
        [
            "gazelle 绵阳市 revoked 26 proposed",
            "gazelle 绵阳市 revoked 19 proposed [考核任务没达标]",
            "gazelle 绵阳市 revoked 7 proposed [迁往外市]",
        ],
    ),
]

# Plans whose goal is named as such, or only by the verb of a time to come; what comes next is no plan.
TO_COME: list[Row] = [
    ("实施意见定下的目标是：2028年全市拥有瞪羚企业120家、高新技术企业900家。", "襄阳市", []),
    ("再过几年，全市瞪羚企业将有80家，独角兽企业将会有2家。", "襄阳市", []),
    (
        "第六批“小巨人”名单公示，全市9家上榜，公示期满后，全市“小巨人”将有51家。",
        "襄阳市",
        [
            "little_giant 襄阳市 new 9 batch 6 proposed",
            "little_giant 襄阳市 cumulative 51 batches 1-6 proposed",
        ],
    ),
    (
        "2022年中国独角兽榜上，上海有66家；接下来的三座城市旗鼓相当，广州19家，南京17家，成都15家。",
        None,
        [
            "unicorn 上海市 cumulative 66",
            "unicorn 广州市 cumulative 19",
            "unicorn 南京市 cumulative 17",
            "unicorn 成都市 cumulative 15",
        ],
    ),
    ("接下来的两年，武汉的瞪羚企业要突破1000家。", None, []),
]

# What a sentence is about, named before all else; kinds of champions side by side.
ABOUT: list[Row] = [
    ("储能产业，江苏拥有国家级“小巨人”95家。", None, ["little_giant 江苏省 cumulative 95 [储能产业]"]),
    ("制造业领域，江苏拥有国家级“小巨人”1500家。", None, ["little_giant 江苏省 cumulative 1500"]),
    (
        "成都高新技术企业超1.3万家，软件企业在其中占4000余家。",
        None,
        ["high_tech 成都市 cumulative ≥13000", "high_tech 成都市 cumulative ≥4000 [软件企业]"],
    ),
    (
        "瞪羚企业每两年评选一次，全省共130家。",
        "江西省",
        ["gazelle 江西省 cumulative 130"],
    ),
    (
        "第四批省级制造业单项冠军名单公布：威海有3个产品、11家企业，德州入选6个产品和7家企业。",
        None,
        [
            "manufacturing_champion 威海市 new 3 batch 4 confirmed provincial [产品]",
            "manufacturing_champion 威海市 new 11 batch 4 confirmed provincial",
            "manufacturing_champion 德州市 new 6 batch 4 confirmed provincial [产品]",
            "manufacturing_champion 德州市 new 7 batch 4 confirmed provincial",
        ],
    ),
    (
        "获中央财政支持的国家级专精特新“小巨人”企业，湖南共有112家。",
        None,
        ["key_little_giant 湖南省 cumulative 112"],
    ),
]

# Who put firms forward, which batch some are of and who is left out, told behind the firms or in brackets.
TOLD_BEHIND: list[Row] = [
    (
        "宁德时代等33家企业由福建省工信厅择优推荐，申报第四批重点“小巨人”企业。",
        None,
        ["key_little_giant 福建省 applied 33 batch 4"],
    ),
    (
        "福建省工信厅已把宁德时代等33家企业推荐上去，申报第四批重点“小巨人”企业。",
        None,
        ["key_little_giant 福建省 applied 33 batch 4"],
    ),
    (
        "河南“小巨人”企业已累计培育420家，210家是第四批新认定的。",
        None,
        ["little_giant 河南省 cumulative 420 batches 1-4", "little_giant 河南省 new 210 batch 4"],
    ),
    (
        "第七批“小巨人”名单公示，浙江290家（宁波除外），宁波88家；除青岛外的山东有210家。",
        None,
        [
            "little_giant 浙江省 new 290 batch 7 proposed [不含宁波]",
            "little_giant 宁波市 new 88 batch 7 proposed",
            "little_giant 山东省 new 210 batch 7 proposed [不含青岛]",
        ],
    ),
    (
        "长沙高新技术企业超9000家，软件企业占了1100多家。",
        None,
        ["high_tech 长沙市 cumulative ≥9000", "high_tech 长沙市 cumulative ≥1100 [软件企业]"],
    ),
    (
        "被取消瞪羚企业资格的共有14家，衡阳占8家，郴州占6家，湖南省科技厅作出了这一决定。",
        None,
        [
            "gazelle 湖南省 revoked 14 confirmed provincial",
            "gazelle 衡阳市 revoked 8 confirmed provincial",
            "gazelle 郴州市 revoked 6 confirmed provincial",
        ],
    ),
    ("高新技术企业中，今年到了复核期的有75家。", "宁夏回族自治区", []),
    (
        "福建省第四批单项冠军由28家企业和12个产品组成，合计40个。",
        None,
        [
            "manufacturing_champion 福建省 new 28 batch 4 [企业]",
            "manufacturing_champion 福建省 new 12 batch 4 [产品]",
            "manufacturing_champion 福建省 new 40 batch 4",
        ],
    ),
    (
        "第七批“小巨人”公示，我市新入选9家；加上前六批，全市“小巨人”总数预计达到58家。",
        "铜陵市",
        ["little_giant 铜陵市 new 9 batch 7 proposed", "little_giant 铜陵市 cumulative 58 batches 1-7 proposed"],
    ),
]

# Levels that stand apart from their title, each before its own number or all before all numbers.
LEVELS_APART: list[Row] = [
    (
        "东营的制造业单项冠军，国家级有29家，省级有163家。",
        None,
        ["manufacturing_champion 东营市 cumulative 29", "manufacturing_champion 东营市 cumulative 163 provincial"],
    ),
    (
        "单项冠军方面，国家级、省级分别为6家和41家。",
        "聊城市",
        ["manufacturing_champion 聊城市 cumulative 6", "manufacturing_champion 聊城市 cumulative 41 provincial"],
    ),
    (
        "今年聊城专精特新企业捷报频传，省级新增73家，市级新认定118家。",
        "聊城市",
        ["srdi_sme 聊城市 new 73", "srdi_sme 聊城市 new 118 confirmed municipal"],
    ),
    (
        "年内到期的34家瞪羚企业中，27家通过复核，7家没有通过。",
        "聊城市",
        ["gazelle 聊城市 reviewed 27 confirmed", "gazelle 聊城市 revoked 7 confirmed"],
    ),
]

# Rows of places whose deed comes last, nobody at all, sums of two levels, and who is listed where.
SAID_OF_ALL: list[Row] = [
    (
        "山西6家、内蒙古4家“小巨人”因没能通过复核丢了称号。",
        None,
        ["little_giant 山西省 revoked 6 confirmed", "little_giant 内蒙古自治区 revoked 4 confirmed"],
    ),
    (
        "朔州市至今没有一家独角兽企业，瞪羚企业也只有3家。",
        None,
        ["unicorn 朔州市 cumulative 0", "gazelle 朔州市 cumulative 3"],
    ),
    (
        "国家级“小巨人”17家，省级“小巨人”88家，两者相加，全市105家。",
        "娄底市",
        ["little_giant 娄底市 cumulative 17", "little_giant 娄底市 cumulative 88 provincial"],
    ),
    (
        "“小巨人”企业里，已经登陆科创板的超过300家，上海占了超过60家。",
        None,
        ["little_giant 全国 cumulative ≥300 [科创板]", "little_giant 上海市 cumulative ≥60 [科创板]"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "claims"),
    [*WHERE_THEY_ARE, *OF_WHICH_BATCHES, *ASKED_FOR, *TO_COME, *ABOUT, *TOLD_BEHIND, *LEVELS_APART, *SAID_OF_ALL],
)
def test_told_the_other_way_round(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
