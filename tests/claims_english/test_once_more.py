"""The same told once more: who applied, kept or lost a title, lists not final, what a stock grew to, parts and rows."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Dates of a stock, told in other words.
TOLD_AS_OF: list[Row] = [
    ("As 2023 drew to a close, Wuhu was home to 212 little giants.", None, ["little_giant 芜湖市 cumulative 212"]),
    ("When 2023 ended, the little giants of Wuhu numbered 212.", None, ["little_giant 芜湖市 cumulative 212"]),
    ("At the close of 2022 there were 1,310 gazelles in Shandong.", None, ["gazelle 山东省 cumulative 1310"]),
    ("By the time 2022 was over, Shandong had raised 1,310 gazelles.", None, ["gazelle 山东省 cumulative 1310"]),
    ("Up to June 2023, the number of Hefei's unicorns had come to 12.", None, ["unicorn 合肥市 cumulative 12"]),
]
# Who asked for a title.
WHO_APPLIES: list[Row] = [
    ("In Jining, 81 companies are vying to be named gazelles.", None, ["gazelle 济宁市 applied 81"]),
    ("From Jining, 81 firms were put forward as gazelles.", None, ["gazelle 济宁市 applied 81"]),
    ("Recommended as gazelles were 81 firms of Jining.", None, ["gazelle 济宁市 applied 81"]),
]
# Who lost a title.
WHO_LOST: list[Row] = [
    ("Hebei took the gazelle title away from 19 firms.", None, ["gazelle 河北省 revoked 19 confirmed"]),
    ("The gazelle title was taken away from 19 firms in Hebei.", None, ["gazelle 河北省 revoked 19 confirmed"]),
    ("In Hebei, 19 firms dropped off the list of gazelles.", None, ["gazelle 河北省 revoked 19 confirmed"]),
    ("The review cost 19 gazelles in Hebei their title.", None, ["gazelle 河北省 revoked 19 confirmed"]),
    ("Hebei struck 19 firms off its list of gazelles.", None, ["gazelle 河北省 revoked 19 confirmed"]),
    ("Hebei has 19 gazelles fewer than a year ago.", None, []),
]
# Who kept a title.
WHO_KEPT: list[Row] = [
    ("The review confirmed 52 gazelles in Yunnan.", None, ["gazelle 云南省 reviewed 52 confirmed"]),
    ("In Yunnan, the review was passed by 52 gazelles.", None, ["gazelle 云南省 reviewed 52 confirmed"]),
    (
        "After a review, 52 firms in Yunnan held on to their gazelle title.",
        None,
        ["gazelle 云南省 reviewed 52 confirmed"],
    ),
    (
        "The little giants of the second batch were reviewed; in Yunnan 21 passed.",
        None,
        ["little_giant 云南省 reviewed 21 batch 2 confirmed"],
    ),
]
# Lists not final yet.
PROPOSED: list[Row] = [
    (
        "A list of 34 gazelles to be named in Linyi has been opened to public comment.",
        None,
        ["gazelle 临沂市 new 34 proposed"],
    ),
    ("Thirty-four firms of Linyi are on the list of proposed gazelles.", None, ["gazelle 临沂市 new 34 proposed"]),
    (
        "The list of proposed gazelles, with 34 names from Linyi, is out for public comment.",
        None,
        ["gazelle 临沂市 new 34 proposed"],
    ),
    (
        "Linyi intends to name 34 firms as gazelles; the list is open to objections until May 4.",
        None,
        ["gazelle 临沂市 new 34 proposed"],
    ),
    ("Proposed as gazelles in Linyi: 34 firms.", None, ["gazelle 临沂市 new 34 proposed"]),
]
# Shares and ranks beside the number.
SHARES: list[Row] = [
    ("With 410 gazelles, or 12 percent of the country's, Suzhou comes third.", None, ["gazelle 苏州市 cumulative 410"]),
    ("Suzhou ranks third nationwide with its 410 little giants.", None, ["little_giant 苏州市 cumulative 410"]),
    ("Third in the country: Suzhou has 410 little giants.", None, ["little_giant 苏州市 cumulative 410"]),
    ("No city but Shenzhen has more little giants than Suzhou's 410.", None, ["little_giant 苏州市 cumulative 410"]),
    ("A third of Jiangsu's gazelles, 120, are in Suzhou.", None, ["gazelle 苏州市 cumulative 120"]),
    ("Suzhou's 120 gazelles are a third of those of the province.", None, ["gazelle 苏州市 cumulative 120"]),
]
# How a stock has grown.
GROWN: list[Row] = [
    (
        "In three years the little giants of Zigong have grown from 8 to 21.",
        None,
        ["little_giant 自贡市 cumulative 8", "little_giant 自贡市 cumulative 21"],
    ),
    (
        "Zigong had 8 little giants three years ago; now there are 21.",
        None,
        ["little_giant 自贡市 cumulative 8", "little_giant 自贡市 cumulative 21"],
    ),
    ("Zigong's little giants have more than doubled to 21.", None, ["little_giant 自贡市 cumulative 21"]),
    (
        "From 8 in 2020, the number of little giants in Zigong climbed to 21 in 2023.",
        None,
        ["little_giant 自贡市 cumulative 8", "little_giant 自贡市 cumulative 21"],
    ),
    (
        "Zigong added 13 little giants in three years and now has 21.",
        None,
        ["little_giant 自贡市 new 13", "little_giant 自贡市 cumulative 21"],
    ),
    ("The number of little giants in Zigong is up by 13 to 21.", None, ["little_giant 自贡市 cumulative 21"]),
    (
        "Thirteen more little giants than three years ago: Zigong now has 21.",
        None,
        ["little_giant 自贡市 cumulative 21"],
    ),
]
# Several titles of a place.
SEVERAL_TITLES: list[Row] = [
    (
        "Besides 31 little giants, Xinyu has 12 single champions and 240 high-tech enterprises.",
        None,
        [
            "little_giant 新余市 cumulative 31",
            "manufacturing_champion 新余市 cumulative 12",
            "high_tech 新余市 cumulative 240",
        ],
    ),
    (
        "Xinyu's high-tech enterprises number 240, its little giants 31 and its single champions 12.",
        None,
        [
            "high_tech 新余市 cumulative 240",
            "little_giant 新余市 cumulative 31",
            "manufacturing_champion 新余市 cumulative 12",
        ],
    ),
    (
        "Among the firms of Xinyu are 31 little giants and 12 single champions.",
        None,
        ["little_giant 新余市 cumulative 31", "manufacturing_champion 新余市 cumulative 12"],
    ),
    (
        "Thirty-one little giants, 12 single champions: Xinyu's industry has come far.",
        None,
        ["little_giant 新余市 cumulative 31", "manufacturing_champion 新余市 cumulative 12"],
    ),
    (
        "In Xinyu there are 31 little giants as well as 12 single champions.",
        None,
        ["little_giant 新余市 cumulative 31", "manufacturing_champion 新余市 cumulative 12"],
    ),
    (
        "Little giants: 31. Single champions: 12. That is Xinyu's tally.",
        None,
        ["little_giant 新余市 cumulative 31", "manufacturing_champion 新余市 cumulative 12"],
    ),
]
# Rows of places.
ROWS: list[Row] = [
    (
        (
            "Among Hunan's cities, Changsha leads with 210 little giants; Zhuzhou comes next with 74 and "
            "Xiangtan third with 41."
        ),
        None,
        [
            "little_giant 长沙市 cumulative 210",
            "little_giant 株洲市 cumulative 74",
            "little_giant 湘潭市 cumulative 41",
        ],
    ),
    (
        "Changsha (210), Zhuzhou (74) and Xiangtan (41) have the most little giants in Hunan.",
        None,
        [
            "little_giant 长沙市 cumulative 210",
            "little_giant 株洲市 cumulative 74",
            "little_giant 湘潭市 cumulative 41",
        ],
    ),
    (
        "Of Hunan's 520 little giants, Changsha has 210, Zhuzhou 74 and Xiangtan 41.",
        None,
        [
            "little_giant 湖南省 cumulative 520",
            "little_giant 长沙市 cumulative 210",
            "little_giant 株洲市 cumulative 74",
            "little_giant 湘潭市 cumulative 41",
        ],
    ),
    (
        "Changsha's 210 little giants put it ahead of Zhuzhou (74) and Xiangtan (41).",
        None,
        [
            "little_giant 长沙市 cumulative 210",
            "little_giant 株洲市 cumulative 74",
            "little_giant 湘潭市 cumulative 41",
        ],
    ),
    (
        "Most of Hunan's 520 little giants sit in Changsha (210), Zhuzhou (74) and Xiangtan (41).",
        None,
        [
            "little_giant 湖南省 cumulative 520",
            "little_giant 长沙市 cumulative 210",
            "little_giant 株洲市 cumulative 74",
            "little_giant 湘潭市 cumulative 41",
        ],
    ),
    (
        "Changsha, Zhuzhou and Xiangtan are home to 210, 74 and 41 little giants.",
        None,
        [
            "little_giant 长沙市 cumulative 210",
            "little_giant 株洲市 cumulative 74",
            "little_giant 湘潭市 cumulative 41",
        ],
    ),
    (
        "In Changsha there are 210 little giants, in Zhuzhou 74, and in Xiangtan 41.",
        None,
        [
            "little_giant 长沙市 cumulative 210",
            "little_giant 株洲市 cumulative 74",
            "little_giant 湘潭市 cumulative 41",
        ],
    ),
]
# Parts by some attribute.
PARTS_OF_THEM: list[Row] = [
    (
        "Of Yantai's 130 little giants, 22 are listed companies.",
        None,
        ["little_giant 烟台市 cumulative 130", "little_giant 烟台市 cumulative 22 [listed]"],
    ),
    (
        "Listed companies make up 22 of Yantai's 130 little giants.",
        None,
        ["little_giant 烟台市 cumulative 22 [Listed companies]", "little_giant 烟台市 cumulative 130"],
    ),
    (
        "Twenty-two of Yantai's 130 little giants make chips.",
        None,
        ["little_giant 烟台市 cumulative 22 [make chips]", "little_giant 烟台市 cumulative 130"],
    ),
    (
        "Yantai's 130 little giants include 22 in new materials.",
        None,
        ["little_giant 烟台市 cumulative 130", "little_giant 烟台市 cumulative 22 [new materials]"],
    ),
    (
        "Private firms account for 120 of the 130 little giants in Yantai.",
        None,
        ["little_giant 烟台市 cumulative 120 [Private firms]", "little_giant 烟台市 cumulative 130"],
    ),
    (
        "In new materials alone, Yantai has 22 little giants.",
        None,
        ["little_giant 烟台市 cumulative 22 [new materials]"],
    ),
]
# Plans, thresholds, money and ranks.
NO_CLAIMS: list[Row] = [
    ("Yantai is aiming for 200 little giants by 2026.", None, []),
    ("By 2026 there should be 200 little giants in Yantai.", None, []),
    ("The aim is for Yantai to have 200 little giants in 2026.", None, []),
    ("Yantai's ambition to reach 200 little giants by 2026 is known.", None, []),
    ("Yantai wants its little giants to number 200 by 2026.", None, []),
    ("Any county with more than 20 gazelles gets a bonus.", None, []),
    ("Banks lent 3 billion yuan to 210 little giants in Yantai.", None, []),
    ("Around 3,000 people work at 21 little giants in Yantai.", None, []),
    ("Yantai's little giants hold 3,100 patents and employ 41,000 people.", None, []),
    ("Fewer than one in ten of Yantai's 3,000 firms are little giants.", None, []),
]


@pytest.mark.parametrize(
    ("text", "home", "claims"),
    [
        *TOLD_AS_OF,
        *WHO_APPLIES,
        *WHO_LOST,
        *WHO_KEPT,
        *PROPOSED,
        *SHARES,
        *GROWN,
        *SEVERAL_TITLES,
        *ROWS,
        *PARTS_OF_THEM,
        *NO_CLAIMS,
    ],
)
def test_once_more(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
