"""Registers that begin anew each year, and the indexes of private institutes, which list all there are."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Technology firms: entered in a year they are new, a stock is a stock.
ENTERED_IN_A_YEAR: list[Row] = [
    (
        "今年以来，截至8月20日，全市科技型中小企业评价入库1806家，其中荣成市311家、乳山市204家。",
        "威海市",
        [
            "tech_sme 威海市 new 1806 national",
            "tech_sme 荣成市 new 311 national",
            "tech_sme 乳山市 new 204 national",
        ],
    ),
    ("科技型中小企业全年入库918家。", "嘉善县", ["tech_sme 嘉善县 new 918 national"]),
    ("今年前四批累计入库科技型中小企业722家。", "永康市", ["tech_sme 永康市 new 722 batches 1-4 national"]),
    ("截至2023年底，科技型中小企业入库3.1万家。", "湖南省", ["tech_sme 湖南省 cumulative 31000 national"]),
    (
        "西部只有陕西、四川两省入库的科技型中小企业去年过了2万家。",
        None,
        ["tech_sme 陕西省 new ≥20000 national", "tech_sme 四川省 new ≥20000 national"],
    ),
    (
        "2023年以来，我市开展评价服务。截至9月底，科技型中小企业评价入库1508家。\n2022年同期为1106家。",
        "邯郸市",
        ["tech_sme 邯郸市 new 1508 2023 national", "tech_sme 邯郸市 new 1106 2022 national"],
    ),
]

# Hurun's index of gazelles, and the lists of unicorns.
PRIVATE_INDEXES: list[Row] = [
    (
        "胡润研究院发布《2022胡润全球瞪羚企业榜》，中国以171家位居第二，其中上海41家居首，北京37家次之，成都8家。",
        None,
        [
            "gazelle 全国 cumulative 171",
            "gazelle 上海市 cumulative 41",
            "gazelle 北京市 cumulative 37",
            "gazelle 成都市 cumulative 8",
        ],
    ),
    ("杭州22家企业入选2022全球独角兽企业500强。", None, ["unicorn 杭州市 cumulative 22"]),
    (
        "胡润研究院在苏州高新区发布《2025全球独角兽榜》。今年共有1523家企业入围，其中中国343家。\n国内城市中，北京以75家领跑。",
        None,
        ["unicorn - cumulative 1523", "unicorn 全国 cumulative 343", "unicorn 北京市 cumulative 75"],
    ),
    ("胡润研究院发布《2025全球独角兽榜》，上海今年新增独角兽8家。", None, ["unicorn 上海市 new 8"]),
    (
        "胡润独角兽榜里，纽约119家全球第二。国内城市中，北京79家居首，上海66家。",
        None,
        ["unicorn - cumulative 119", "unicorn 北京市 cumulative 79", "unicorn 上海市 cumulative 66"],
    ),
    # What a province grants is no index's, though the text names one.
    (
        "长城战略咨询发布瞪羚企业研究报告。湖北2024年认定省级瞪羚企业210家。",
        None,
        ["gazelle 湖北省 new 210 2024 confirmed provincial"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*ENTERED_IN_A_YEAR, *PRIVATE_INDEXES])
def test_a_register_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
