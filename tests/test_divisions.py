"""The divisions of GB/T 2260 by all their names."""

from __future__ import annotations

import pytest

from pipeline.chinese.places import chinese_places
from pipeline.divisions import NATION, division, english_names, find_divisions, within
from pipeline.english.places import english_places

NAMES = [
    ("330300", "330300"),
    ("温州市", "330300"),
    ("温州", "330300"),
    ("鹿城区", "330302"),
    ("江苏", "320000"),
    ("内蒙古", "150000"),
    ("广西", "450000"),
    ("新疆", "650000"),
    ("延边", "222400"),
    ("伊犁哈萨克自治州", "654000"),
    ("恩施土家族苗族自治州", "422800"),
    ("吉林", "220000"),
    ("吉林市", "220200"),
    ("海南", "460000"),
    ("襄樊市", "420600"),
    ("大庸市", "430800"),
    ("崇文区", "110101"),
    ("济源市", "419001"),
    ("香港", "810000"),
    ("全国", "100000"),
    ("100000", "100000"),
    ("Wenzhou", "330300"),
    ("Shaanxi", "610000"),
    ("Inner Mongolia", "150000"),
    (" 温州 ", "330300"),
]
NO_ONE_DIVISION = ["鼓楼区", "Suzhou", "长三角", "999999", "", "温"]

PLACES = [
    ("江苏省工信厅公示名单", None, [("江苏省", "320000", "office")]),
    (
        "南京市鼓楼区和徐州市鼓楼区",
        None,
        [
            ("鼓楼区", "320106", "place"),
            ("鼓楼区", "320302", "place"),
        ],
    ),
    ("鼓楼区", None, [("鼓楼区", None, "zone")]),
    ("鼓楼区", "350100", [("鼓楼区", "350102", "place")]),
    (
        "辽宁省朝阳市和北京市朝阳区",
        None,
        [
            ("朝阳市", "211300", "place"),
            ("朝阳区", "110105", "place"),
        ],
    ),
    ("其中宁波16家", None, [("宁波", "330200", "place")]),
    ("高质量建设创新平台", "530000", []),
    ("重大理论和朝阳产业", None, []),
    (
        "云南大理、大连的企业",
        None,
        [("大理", "532900", "place"), ("大连", "210200", "place")],
    ),
    ("其中国家级企业", None, []),
    ("南通某某有限公司", None, [("南通", "320600", "firm")]),
    ("苏州工业园区企业", None, [("苏州工业园区", None, "zone")]),
    ("浦东新区企业", None, [("浦东新区", "310115", "place")]),
    ("我市企业", "330300", [("我市", "330300", "place")]),
    ("我市企业", "330302", [("我市", "330300", "place")]),
    ("我市企业", "330381", [("我市", "330381", "place")]),
    ("全省企业", "330302", [("全省", "330000", "place")]),
    ("全区企业", "450000", [("全区", "450000", "place")]),
    ("占全省总数的四成", "330300", []),
    ("居全国第一", None, []),
]

ENGLISH_PLACES = [
    ("Suzhou, Jiangsu province", ["320500"]),
    ("Suzhou in Anhui province", ["341300"]),
    ("Taizhou of Zhejiang", ["331000"]),
    ("the Suzhou Industrial Park", [None]),
    ("Xi'an and Hong Kong", ["610100", "810000"]),
    ("Apple and Banana", []),
]


@pytest.mark.parametrize(("name", "code"), NAMES)
def test_a_name_means_a_division(name: str, code: str) -> None:
    found = division(name)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("name", NO_ONE_DIVISION)
def test_a_name_that_means_none_or_several_gives_none(name: str) -> None:
    assert division(name) is None


def test_every_division_has_a_parent_in_force() -> None:
    for code in {code for codes in english_names().values() for code in codes} - {NATION.code}:
        found = division(code)
        assert found is not None
        assert found.parent is not None
        parent = division(found.parent)
        assert parent is not None
        assert within(found.code, parent.code)


@pytest.mark.parametrize(("text", "home", "expected"), PLACES)
def test_a_text_names_places(text: str, home: str | None, expected: list[tuple[str, str | None, str]]) -> None:
    places = chinese_places(text, division(home) if home else None)
    assert [(place.words, place.code, place.role) for place in places] == expected


@pytest.mark.parametrize(("text", "codes"), ENGLISH_PLACES)
def test_an_english_text_names_places(text: str, codes: list[str | None]) -> None:
    assert [place.code for place in english_places(text)] == codes


def test_the_longest_name_is_found() -> None:
    text = "温州市鹿城区"
    assert [text[name.start : name.end] for name in find_divisions(text)] == ["温州市", "鹿城区"]
