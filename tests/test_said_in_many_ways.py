"""One thing said in many ways: what there is by now, who got the title, which places they come from."""

from __future__ import annotations

import pytest

from pipeline.claims import find_claims

ANNOUNCED = "日前,工信部公布第七批专精特新“小巨人”企业名单,"
ANNOUNCED_IN_ENGLISH = (
    "The Ministry of Industry and Information Technology has announced the seventh batch of national "
    '"little giant" enterprises, '
)
# There are 312 little giants in Wenzhou.
STOCK = [
    "算下来,全市“小巨人”已经攒到312家。",
    "家底由此厚到312家。",
    "“小巨人”方阵扩编到312家。",
    "如今温州手里的“小巨人”有312家。",
    "连同前六批,温州一共有了312家“小巨人”。",
    "温州“小巨人”家族成员增至312家。",
    "至此,温州的国家级“小巨人”满312家。",
    "到这一批为止,温州共培育“小巨人”312家。",
    "温州“小巨人”总量一举冲到312家。",
    "“小巨人”企业存量312家。",
    "目前在册“小巨人”312家。",
    "全市“小巨人”队伍壮大到了312家。",
    "累计下来,我市“小巨人”是312家。",
    "把历年的加在一起,温州有312家“小巨人”。",
    "“小巨人”数量站上312家。",
    "“小巨人”企业累计数312家,全省第三。",
    "截至目前,“小巨人”企业累计获批312家。",
    "温州现有的312家“小巨人”,占全省的12%。",
    "有效期内“小巨人”企业尚有312家。",
]
# The same.
STOCK_IN_ENGLISH = [
    'That takes the city\'s tally of "little giants" to 312.',
    'The city now counts 312 "little giants".',
    'With the newcomers, Wenzhou has 312 "little giants" in all.',
    'Wenzhou\'s roster of "little giants" has swelled to 312.',
    'In total, 312 Wenzhou firms now carry the "little giant" label.',
    'The number of "little giants" in the city has climbed to 312.',
    'All in all the city can point to 312 "little giants".',
    '"Little giants" in the city now total 312.',
    "The addition brings Wenzhou's total to 312.",
    "To date, 312 Wenzhou enterprises have earned the title.",
    'The city\'s "little giant" family has grown to 312 members.',
    'As of now Wenzhou has nurtured 312 "little giants".',
    'The cumulative number of national "little giant" enterprises in our city has reached 312.',
    'So far there are 312 "little giants" in the whole city.',
    'Wenzhou has accumulated 312 "little giant" enterprises.',
    'The total of "little giants" comes to 312.',
    'It means that 312 "little giants" are based in Wenzhou.',
    "Counting earlier batches, Wenzhou has 312.",
    'The city ranks third in the province with 312 "little giants" altogether.',
    '312 "little giants" call Wenzhou home.',
]


@pytest.mark.parametrize("said", STOCK)
def test_what_there_is(said: str) -> None:
    _has_312(f"{ANNOUNCED}我市47家企业入选。{said}")


@pytest.mark.parametrize("said", STOCK_IN_ENGLISH)
def test_what_there_is_in_english(said: str) -> None:
    _has_312(f"{ANNOUNCED_IN_ENGLISH}and 47 companies in Wenzhou were selected. {said}")


def _has_312(text: str) -> None:
    claims = [claim for claim in find_claims(text, home="温州市") if claim.count == 312]
    assert [(claim.programme, claim.region, claim.measure) for claim in claims] == [
        ("little_giant", "温州市", "cumulative")
    ]


# Wenzhou has 47 firms in the seventh batch.
NEW = [
    "我市有47家企业榜上有名。",
    "温州47家企业名列其中。",
    "温州斩获47席。",
    "温州拿下47个名额。",
    "温州独揽47家。",
    "47家温企跻身其中。",
    "温州贡献了47家。",
    "温州一次性新增47家。",
    "温州新科“小巨人”47家。",
    "温州这回又多了47家。",
    "温州新晋47家。",
    "温州摘得47块牌子。",
    "温州占了47家。",
    "温州有47家企业喜提“小巨人”。",
    "温州47家企业戴上“小巨人”帽子。",
    "温州再下47城。",
    "温州共47家企业通过审核。",
    "其中温州47家。",
    "温州入选47家,同比增加9家。",
    "温州喜获47家。",
]
# The same.
NEW_IN_ENGLISH = [
    "Of these, 47 are from Wenzhou.",
    "Wenzhou secured 47 places.",
    "Wenzhou took 47 spots on the list.",
    "Forty-seven Wenzhou companies made the cut.",
    "Wenzhou accounts for 47 of them.",
    "47 firms from Wenzhou are among them.",
    "Wenzhou has 47 names on the list.",
    "Wenzhou contributed 47 enterprises.",
    "Wenzhou won 47 seats.",
    "The list includes 47 companies based in Wenzhou.",
    "Among them are 47 Wenzhou companies.",
    "47 enterprises in our city were on the list.",
    "Wenzhou saw 47 companies make the list.",
    "The city of Wenzhou put 47 firms on the list.",
    "In Wenzhou, 47 companies earned the title this time.",
    "A total of 47 enterprises of Wenzhou were shortlisted.",
    "Wenzhou ranked third in the province with 47 newly recognized companies.",
    "Wenzhou landed 47.",
    "Our city newly added 47.",
]


@pytest.mark.parametrize("said", NEW)
def test_who_got_the_title(said: str) -> None:
    _gained_47(f"{ANNOUNCED}全国3482家企业入选。{said}")


@pytest.mark.parametrize("said", NEW_IN_ENGLISH)
def test_who_got_the_title_in_english(said: str) -> None:
    _gained_47(f"{ANNOUNCED_IN_ENGLISH}3,482 in all. {said}")


def _gained_47(text: str) -> None:
    claims = [claim for claim in find_claims(text, home="温州市") if claim.count == 47]
    assert [(claim.programme, claim.region, claim.measure, claim.batch_last) for claim in claims] == [
        ("little_giant", "温州市", "new", 7)
    ]


# Rui'an has 13 of them, Yueqing 11, Yongjia 5.
LISTS = [
    "瑞安13家领跑,乐清11家、永嘉5家跟在后面。",
    "瑞安最多,13家;乐清11家居次;永嘉5家。",
    "瑞安13家,乐清11家,永嘉5家,位列前三。",
    "前三是瑞安(13)、乐清(11)、永嘉(5)。",
    "瑞安以13家拔得头筹,乐清11家紧追,永嘉5家。",
    "瑞安、乐清、永嘉各有13家、11家、5家。",
    "13家在瑞安,11家在乐清,永嘉也有5家。",
    "瑞安占13家,乐清占11家,永嘉占5家。",
    "瑞安一地就有13家,乐清也有11家,永嘉5家。",
    "瑞安有13家上榜,乐清11家,永嘉为5家。",
    "具体为:瑞安13家;乐清11家;永嘉5家。",
    "瑞安夺下13席,乐清11席,永嘉5席。",
    "数量上,瑞安13家、乐清11家、永嘉5家。",
    "瑞安(13家)高居榜首,乐清(11家)、永嘉(5家)分列二、三位。",
    "瑞安和乐清分别以13家、11家位居前两位,永嘉5家。",
    "瑞安的13家、乐清的11家、永嘉的5家都在其中。",
    "看县市,瑞安13家,乐清11家,永嘉5家。",
    "来自瑞安的有13家,乐清的有11家,永嘉的有5家。",
    "瑞安新增13家、乐清新增11家、永嘉新增5家。",
    "瑞安13家 乐清11家 永嘉5家",
    "瑞安:13 乐清:11 永嘉:5",
    "瑞安13、乐清11、永嘉5,三地合计29家。",
    "瑞安等3地较多,分别为瑞安13家、乐清11家、永嘉5家。",
]
# The same.
LISTS_IN_ENGLISH = [
    "Rui'an leads the way with 13, Yueqing has 11 and Yongjia 5.",
    "Rui'an has the most, with 13, ahead of Yueqing (11) and Yongjia (5).",
    "The top three are Rui'an (13), Yueqing (11) and Yongjia (5).",
    "Thirteen are in Rui'an, 11 in Yueqing and five in Yongjia.",
    "Rui'an claimed 13 of them, Yueqing 11, and Yongjia five.",
    "Rui'an, Yueqing and Yongjia account for 13, 11 and 5 respectively.",
    "Rui'an: 13, Yueqing: 11, Yongjia: 5.",
    "Rui'an topped the list with 13 companies, Yueqing came second with 11, and Yongjia third with 5.",
    "Among them, 13 are located in Rui'an, 11 in Yueqing, and 5 in Yongjia.",
    "There were 13 from Rui'an, 11 from Yueqing and 5 from Yongjia.",
    "Rui'an had 13 companies selected, Yueqing 11 and Yongjia 5.",
    "Rui'an took 13 places, Yueqing 11 and Yongjia five.",
    "Rui'an City 13, Yueqing City 11, Yongjia County 5.",
    "Rui'an accounted for 13, while Yueqing and Yongjia had 11 and 5.",
    "Rui'an has 13 on the list; Yueqing, 11; Yongjia, 5.",
    "In Rui'an 13 firms made it, in Yueqing 11 and in Yongjia 5.",
    "The largest number, 13, is in Rui'an, followed by 11 in Yueqing and 5 in Yongjia.",
    "By county, Rui'an had 13, Yueqing 11 and Yongjia 5.",
    "Rui'an boasts 13, followed by Yueqing with 11 and Yongjia with 5.",
    "13 of the companies are from Rui'an, 11 are from Yueqing and 5 are from Yongjia.",
    "Rui'an was first with 13. Yueqing came next with 11, then Yongjia with 5.",
    "Rui'an, with 13, led the county-level cities; Yueqing had 11 and Yongjia 5.",
    "They include 13 from Rui'an, 11 from Yueqing and 5 from Yongjia.",
]


@pytest.mark.parametrize("said", LISTS)
def test_where_they_are(said: str) -> None:
    _are_in_three_places(f"{ANNOUNCED}我市47家企业入选。{said}")


@pytest.mark.parametrize("said", LISTS_IN_ENGLISH)
def test_where_they_are_in_english(said: str) -> None:
    _are_in_three_places(f"{ANNOUNCED_IN_ENGLISH}and 47 companies in Wenzhou were selected. {said}")


def _are_in_three_places(text: str) -> None:
    claims = [claim for claim in find_claims(text, home="温州市") if claim.count in (13, 11, 5)]
    assert {(claim.region, claim.measure, claim.count, claim.batch_last) for claim in claims} == {
        ("瑞安市", "new", 13, 7),
        ("乐清市", "new", 11, 7),
        ("永嘉县", "new", 5, 7),
    }
