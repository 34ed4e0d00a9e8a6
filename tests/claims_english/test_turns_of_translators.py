"""English as machines write it after Chinese pages: measure words, lists under a verb, verbs of having and giving."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Each says in a form of its own what a plain sentence says.
ROWS: list[Row] = [
    (
        (
            "Sanming recognized 14 households of high-tech enterprises, 9 households of Fujian "
            "Province SRDI enterprises (4 newly added, 5 passed the review), 3 households of Fujian "
            "Province gazelle enterprises and completed the warehousing of 61 households of technology-based "
            "small and medium-sized enterprises in 2023."
        ),
        "三明市",
        [
            "high_tech 三明市 new 14 confirmed",
            "srdi_sme 三明市 new_and_reviewed 9",
            "srdi_sme 三明市 new 4 2023",
            "srdi_sme 三明市 reviewed 5 confirmed",
            "gazelle 三明市 new 3",
            "tech_sme 三明市 new 61 2023 national",
        ],
    ),
    (
        "Jiaxing boasts 18 Zhejiang provincial hidden champion enterprises and 44 Zhejiang gazelle enterprises.",
        "嘉兴市",
        ["hidden_champion 嘉兴市 cumulative 18", "gazelle 嘉兴市 cumulative 44"],
    ),
    (
        (
            "The seventh batch of small giant enterprises has been publicized. The total number "
            "of the seventh batch of publicity reached 3,400, an overall growth of 12.9% compared "
            "with the sixth batch (3,012). Anhui: 113 publicized in the sixth batch, 190 in the "
            "seventh batch."
        ),
        None,
        [
            "little_giant 全国 new 3400 batch 7 proposed",
            "little_giant 全国 new 3012 batch 6",
            "little_giant 安徽省 new 113 batch 6 proposed",
            "little_giant 安徽省 new 190 batch 7 proposed",
        ],
    ),
    (
        (
            "Forty-one businesses of Ningbo have been given the title of little giant. In all, "
            "the honour went to 1,744 firms across China. Beijing has the most, 92, followed "
            "by Chongqing with 67."
        ),
        "宁波市",
        [
            "little_giant 宁波市 new 41 confirmed",
            "little_giant 全国 new 1744 confirmed",
            "little_giant 北京市 new 92 confirmed",
            "little_giant 重庆市 new 67 confirmed",
        ],
    ),
    (
        (
            "In 2022, Hanzhong cultivated 6 gazelle enterprises. It nurtured 3 hidden champions "
            "in 2023. So far Hanzhong has cultivated 20 gazelle enterprises."
        ),
        "汉中市",
        ["gazelle 汉中市 new 6 2022", "hidden_champion 汉中市 new 3 2023", "gazelle 汉中市 cumulative 20"],
    ),
    (
        (
            'In 2023, the city added\n- 21 national-level "little giant" enterprises\n- 9 single '
            "champion enterprises\n- 340 high-tech enterprises"
        ),
        "盐城市",
        [
            "little_giant 盐城市 new 21 2023",
            "manufacturing_champion 盐城市 new 9 2023",
            "high_tech 盐城市 new 340 2023",
        ],
    ),
    (
        (
            "Yancheng's enterprises\nNational single champion enterprises in manufacturing: 14\n"
            "Provincial specialized and new SMEs: 357\nProvincial hidden champion enterprises: "
            "21"
        ),
        "盐城市",
        [
            "manufacturing_champion 盐城市 cumulative 14",
            "srdi_sme 盐城市 cumulative 357",
            "hidden_champion 盐城市 cumulative 21",
        ],
    ),
    (
        "In 2022, Yancheng added little giants (12), single champions (4) and gazelle companies (30).",
        "盐城市",
        [
            "little_giant 盐城市 new 12 2022",
            "manufacturing_champion 盐城市 new 4 2022",
            "gazelle 盐城市 new 30 2022",
        ],
    ),
    (
        "Last year Yancheng newly recognized 12 little giants; 4 single champions; and 30 gazelle companies.",
        "盐城市",
        ["little_giant 盐城市 new 12 confirmed", "manufacturing_champion 盐城市 new 4", "gazelle 盐城市 new 30"],
    ),
    (
        (
            "Chuzhou is now home to 4,100 enterprises, including 57 little giants, 9 single champions "
            "and 1,300 high-tech enterprises."
        ),
        "滁州市",
        [
            "little_giant 滁州市 cumulative 57",
            "manufacturing_champion 滁州市 cumulative 9",
            "high_tech 滁州市 cumulative 1300",
        ],
    ),
    (
        (
            "MIIT put 3,671 enterprises on its fifth list of little giants. 1,450 went to Guangdong,"
            " 711 to Jiangsu and 400 to Zhejiang."
        ),
        None,
        [
            "little_giant 全国 new 3671 batch 5 confirmed",
            "little_giant 广东省 new 1450 batch 5 confirmed",
            "little_giant 江苏省 new 711 batch 5 confirmed",
            "little_giant 浙江省 new 400 batch 5 confirmed",
        ],
    ),
    (
        (
            "The Industry and Information Technology Department of Fujian Province has identified "
            "1,210 high-tech enterprises for 2023."
        ),
        "福建省",
        ["high_tech 福建省 new 1210 2023 confirmed"],
    ),
    (
        (
            "The sixth batch of small giants by province\n\nProvince\n\nNumber\n\nHunan Province\n"
            "\n57\n\nJilin Province\n\n11\n\nGansu Province\n\n9\n\nHenan Province\n\n36"
        ),
        None,
        [
            "little_giant 湖南省 new 57 batch 6",
            "little_giant 吉林省 new 11 batch 6",
            "little_giant 甘肃省 new 9 batch 6",
            "little_giant 河南省 new 36 batch 6",
        ],
    ),
    (
        "In the new batch, Taizhou has 15 single champions.",
        "泰州市",
        ["manufacturing_champion 泰州市 new 15"],
    ),
    (
        "The figures came from the bureau yesterday.Firms have grown in strengt"
        "h.Luoyang counts now 1,310 national high-tech enterprises.Of gazelle e"
        "nterprises there are 74.",
        None,
        ["high_tech 洛阳市 cumulative 1310", "gazelle 洛阳市 cumulative 74"],
    ),
    (
        "Guizhou's list is out, longer by 12.5%.At present Zunyi has 88 little giants.",
        None,
        ["little_giant 遵义市 cumulative 88"],
    ),
    (
        "The office told how things stand in Yantai.Of national high-tech enter"
        "prises there are 2,310, of young eagles 410, of gazelles 133, and 26 o"
        "f other kinds.",
        None,
        ["high_tech 烟台市 cumulative 2310", "gazelle 烟台市 cumulative 133"],
    ),
    (
        "As of December 2021 the gazelle enterprises of Hubei add up to 187. Wh"
        "ere do they sit? In front is Wuhan: 85 enterprises, 31 more than one y"
        "ear before. Yichang can show 27 (12 more; 14.4%) and Huangshi 20 (5 mo"
        "re; 10.7%).",
        None,
        [
            "gazelle 湖北省 cumulative 187",
            "gazelle 武汉市 cumulative 85",
            "gazelle 宜昌市 cumulative 27",
            "gazelle 黄石市 cumulative 20",
        ],
    ),
    (
        'Xuzhou has 31 enterprises among the "little giants" just named by th'
        "e Ministry. All in all 1,610 enterprises from all parts of the country"
        " took the title.",
        None,
        ["little_giant 徐州市 new 31 confirmed", "little_giant 全国 new 1610 confirmed"],
    ),
    (
        (
            "The ministry published the list of the fifth batch of little giants and of those of "
            "the second batch that passed the review: Wenzhou has 51 in the fifth batch, and 22 "
            "of the second batch passed the review."
        ),
        "温州市",
        ["little_giant 温州市 new 51 batch 5 confirmed", "little_giant 温州市 reviewed 22 batch 2 confirmed"],
    ),
    (
        (
            "A total of 70 enterprises in Wenzhou were shortlisted for the fifth batch of little "
            "giants and the review of the second batch, of which 49 were newly added and 21 passed "
            "the review."
        ),
        "温州市",
        [
            "little_giant 温州市 new_and_reviewed 70 batch 5 confirmed",
            "little_giant 温州市 new 49 batch 5 confirmed",
            "little_giant 温州市 reviewed 21 batch 2 confirmed",
        ],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_turns_of_translators(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
