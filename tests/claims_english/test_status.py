"""What is proposed and what is confirmed."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# One example of each status.
STATUS: list[Row] = [
    (
        "The fifth list of small giant enterprises was publicized, and 384 companies from Zhejiang were on it.",
        None,
        ["little_giant 浙江省 new 384 batch 5 proposed"],
    ),
    (
        "310 companies in Shenzhen made the proposed list of the fifth batch of little giants. That would bring the "
        "city's total to 752.",
        None,
        ["little_giant 深圳市 new 310 batch 5 proposed", "little_giant 深圳市 cumulative 752 batches 1-5 proposed"],
    ),
    (
        "The Beijing bureau plans to recognize 503 enterprises as specialized and new SMEs.",
        None,
        ["srdi_sme 北京市 new 503 proposed"],
    ),
    (
        "So far 47 enterprises in Inner Mongolia have been recognized as little giants.",
        None,
        ["little_giant 内蒙古自治区 cumulative 47 confirmed"],
    ),
    (
        "The eighth list of little giants came out. None of the candidates from Macheng made it.",
        "黄冈市",
        ["little_giant 麻城市 new 0 batch 8 confirmed"],
    ),
    (
        "2,680 technology-based SMEs of Shanxi Province were included in the national evaluation database in 2023.",
        None,
        ["tech_sme 山西省 new 2680 2023 national"],
    ),
    (
        "Kunshan held a ceremony for its hidden champions, an honour granted by the city. Fifteen "
        "companies were named hidden champions.",
        None,
        ["hidden_champion 昆山市 new 15 confirmed county"],
    ),
    (
        "The hidden champions of Yuhang, a title of the district's own, are now 44.",
        None,
        ["hidden_champion 余杭区 cumulative 44 county"],
    ),
    (
        "Hangzhou named 30 hidden champions, an award which the city itself hands out.",
        None,
        ["hidden_champion 杭州市 new 30 confirmed municipal"],
    ),
    (
        "The hidden champion is an honour granted by the province. Taizhou in Zhejiang has 31 hidden champions.",
        None,
        ["hidden_champion 台州市 cumulative 31"],
    ),
    (
        "Changshu named 20 companies as its second batch of hidden champions. The way there led through "
        "an application, a visit, a vote and public notice. Another 30 companies of the first batch "
        "have passed the review.",
        None,
        ["hidden_champion 常熟市 new 20 batch 2 confirmed", "hidden_champion 常熟市 reviewed 30 batch 1 confirmed"],
    ),
    (
        "Dalian has published the third batch of its gazelles. Forms, expert scoring, on-the-spot "
        "checks and publicity took four months. 41 firms are on the list.",
        None,
        ["gazelle 大连市 new 41 batch 3 confirmed"],
    ),
]

# Official notices.
NOTICES: list[Row] = [
    (
        "Announcement of the Department of Industry and Information Technology of Zhejiang Province on the "
        "List of the 2023 Second Batch of Innovative SMEs\n\nAfter review and publicity, 1,520 enterprises "
        "including Hangzhou Huaxin Co., Ltd. are recognized as innovative SMEs. They are hereby announced.",
        None,
        ["innovative_sme 浙江省 new 1520 batch 2 2023 confirmed"],
    ),
    (
        "Public notice of the fourth batch of gazelle enterprises in Dongying\n\nIn accordance with the "
        "measures, 35 enterprises are proposed to be recognized as the fourth batch of municipal gazelle "
        "enterprises. The publicity period runs from June 3 to June 9.",
        None,
        ["gazelle 东营市 new 35 batch 4 proposed municipal"],
    ),
    (
        "Notice on the cancellation of high-tech enterprise qualifications\n\nThe qualifications of 12 "
        "enterprises in Hainan as high-tech enterprises are hereby cancelled as of 2022.",
        None,
        ["high_tech 海南省 revoked 12 confirmed"],
    ),
    (
        "The list of the first batch of high-tech enterprises recognized by Yunnan in 2024 is now put on "
        "record, 318 enterprises in all.",
        None,
        ["high_tech 云南省 new 318 batch 1 confirmed"],
    ),
    (
        "We hereby publicize the list of 48 enterprises to be recognized as provincial manufacturing single "
        "champions in the third batch in Hebei.",
        None,
        ["manufacturing_champion 河北省 new 48 batch 3 proposed provincial"],
    ),
    (
        "After enterprise declaration, district recommendation and expert review, it is proposed to identify "
        "96 enterprises as Wenzhou hidden champion cultivation enterprises in 2023.",
        None,
        ["hidden_champion_cultivation 温州市 new 96 2023 proposed"],
    ),
    (
        "A total of 1,027 enterprises entered the 2023 seventh batch of technology-based SMEs of Anhui Province.",
        None,
        ["tech_sme 安徽省 new 1027 batch 7 2023 national"],
    ),
    (
        "The following 27 enterprises of Ganzhou passed the review of provincial specialized and new SMEs "
        "whose term expired in 2023.",
        None,
        ["srdi_sme 赣州市 reviewed 27 confirmed"],
    ),
    (
        "Upon review, 9 enterprises failed and their title of provincial gazelle is withdrawn, the Jilin "
        "Provincial Department of Science and Technology announced.",
        None,
        ["gazelle 吉林省 revoked 9 confirmed provincial"],
    ),
]

# Notices with more than one figure.
MORE_NOTICES: list[Row] = [
    (
        "Notice of the Anhui Provincial Department of Economy and Information Technology on Publishing the "
        "List of the Third Batch of Anhui Manufacturing Single Champions\n\nTo the bureaus of all cities:\n\n"
        "According to the Measures, after declaration, recommendation, expert review and publicity, 68 "
        "enterprises including Hefei Xinhu are identified as the third batch of provincial manufacturing "
        "single champions. In addition, 41 enterprises passed the review of the first batch.",
        None,
        [
            "manufacturing_champion 安徽省 new 68 batch 3 confirmed provincial",
            "manufacturing_champion 安徽省 reviewed 41 batch 1 confirmed provincial",
        ],
    ),
    (
        "Public Notice of the Proposed List of Gazelle Enterprises in Shandong Province in 2023\n\nThe list of "
        "305 enterprises to be recognized is hereby publicized from November 6 to November 10. Anyone with "
        "objections may write to the department.",
        None,
        ["gazelle 山东省 new 305 2023 proposed"],
    ),
    (
        "Announcement on the Cancellation of the Title of Provincial SRDI SMEs\n\nIn view of relocation, "
        "bankruptcy and falsified data, the titles of 33 enterprises are revoked by the Hunan Provincial "
        "Department of Industry and Information Technology.",
        None,
        ["srdi_sme 湖南省 revoked 33 confirmed"],
    ),
    (
        "List of innovative SMEs of Chongqing, second batch of 2023 (proposed)\n\nAfter review by the "
        "districts, 1,214 enterprises meet the standard.",
        None,
        ["innovative_sme 重庆市 new 1214 batch 2 2023 proposed"],
    ),
    (
        "Guangdong: 2,010 companies recertified as SRDI SMEs\n\nThe Department of Industry and Information "
        "Technology of Guangdong Province has published the 2023 review results. 2,010 SRDI SMEs passed, 312 "
        "did not.",
        None,
        ["srdi_sme 广东省 reviewed 2010 confirmed", "srdi_sme 广东省 revoked 312 confirmed"],
    ),
    (
        "The Leading Group Office for the Recognition of National High-tech Enterprises publicized the second "
        "batch of 2023 for Hainan: 211 enterprises.",
        None,
        ["high_tech 海南省 new 211 batch 2 2023 proposed"],
    ),
    (
        "Please find attached the list of the 9 enterprises in our district proposed to be recommended as "
        "national little giants of the sixth batch.",
        "瓯海区",
        ["little_giant 瓯海区 applied 9 batch 6"],
    ),
    (
        "The results of the fourth batch of hidden champions in Zhejiang were announced: 53 enterprises were "
        "rated as hidden champions and 220 as hidden champion cultivation enterprises.",
        None,
        [
            "hidden_champion 浙江省 new 53 batch 4 confirmed",
            "hidden_champion_cultivation 浙江省 new 220 batch 4 confirmed",
        ],
    ),
]

# Lists that are open to objections.
NOT_FINAL_YET: list[Row] = [
    (
        "The newly publicized 2023 list of Shaanxi's provincial specialized and new SMEs contains 471 "
        "enterprises, of which Xi'an has 240, Baoji 61 and Xianyang 40.",
        None,
        [
            "srdi_sme 陕西省 new 471 2023 proposed",
            "srdi_sme 西安市 new 240 2023 proposed",
            "srdi_sme 宝鸡市 new 61 2023 proposed",
            "srdi_sme 咸阳市 new 40 2023 proposed",
        ],
    ),
    (
        "The list of enterprises to be recognized as the fourth batch of little giants in Fujian has been "
        "made public, with 104 companies proposed.",
        None,
        ["little_giant 福建省 new 104 batch 4 proposed"],
    ),
    (
        "Recently, the Ministry of Industry and Information Technology publicized the list of the seventh "
        "batch of specialized and new “little giant” enterprises. 38 enterprises in our city were on the "
        "list, ranking second in the province.",
        "嘉兴市",
        ["little_giant 嘉兴市 new 38 batch 7 proposed"],
    ),
    (
        "It is proposed to recognize 503 enterprises as Hubei specialized and new small and medium-sized enterprises.",
        None,
        ["srdi_sme 湖北省 new 503 proposed"],
    ),
    (
        "The publicity period of the fifth batch of provincial single champions ended yesterday. Rizhao has 7"
        " enterprises on the list and Linyi 12.",
        "山东省",
        [
            "manufacturing_champion 日照市 new 7 batch 5 proposed provincial",
            "manufacturing_champion 临沂市 new 12 batch 5 proposed provincial",
        ],
    ),
    (
        "Anhui proposes to recognize 1,023 firms as provincial SRDI SMEs, a list released for public comment "
        "on Thursday shows. Hefei has 301 candidates, Wuhu 140 and Chuzhou 96.",
        None,
        [
            "srdi_sme 安徽省 new 1023 proposed",
            "srdi_sme 合肥市 new 301 proposed",
            "srdi_sme 芜湖市 new 140 proposed",
            "srdi_sme 滁州市 new 96 proposed",
        ],
    ),
    (
        "Announcement: According to the relevant regulations, it is planned to recognize 210 enterprises such"
        " as Changchun Jicheng as the first batch of innovative small and medium-sized enterprises in Jilin "
        "Province in 2024, which is now publicized. If you have any objection, please report it within 5 "
        "working days.",
        "长春市",
        ["innovative_sme 吉林省 new 210 batch 1 2024 proposed"],
    ),
    (
        "On Dec 30 the department published the names of 131 enterprises to be identified as provincial SRDI "
        "SMEs of Guizhou in 2024; 58 are based in Guiyang and 24 in Zunyi.",
        "贵阳市",
        [
            "srdi_sme 贵州省 new 131 2024 proposed",
            "srdi_sme 贵阳市 new 58 2024 proposed",
            "srdi_sme 遵义市 new 24 2024 proposed",
        ],
    ),
    (
        "Notice on the first batch of high-tech enterprises of Guangxi in 2022\n\n"
        "The 805 enterprises in the first batch to be recognized by Guangxi in 2022 are hereby "
        "publicized.",
        None,
        ["high_tech 广西壮族自治区 new 805 batch 1 2022 proposed"],
    ),
    (
        "The sixth batch of little giants is being publicized. Wuhu added 12 companies.",
        None,
        ["little_giant 芜湖市 new 12 batch 6 proposed"],
    ),
    (
        "Cities with more than 200 firms proposed in the seventh batch of little giants: Shenzhen "
        "(347), Suzhou (246) and Beijing (214).",
        None,
        [
            "little_giant 深圳市 new 347 batch 7 proposed",
            "little_giant 苏州市 new 246 batch 7 proposed",
            "little_giant 北京市 new 214 batch 7 proposed",
        ],
    ),
    (
        "The Ministry of Industry and Information Technology has publicized the sixth batch of little "
        "giants. Nationwide, 3,012 firms are newly recognized. Suzhou has 206. Hefei jumped four "
        "places. Before that, 12,950 little giants had been recognized in five batches.",
        None,
        [
            "little_giant 全国 new 3012 batch 6 proposed",
            "little_giant 苏州市 new 206 batch 6 proposed",
            "little_giant 全国 cumulative 12950 batches 1-5 confirmed",
        ],
    ),
    (
        "The seventh batch of little giants is open to objections. Within Wuxi, Jiangyin put forward "
        "the most, with 28, and Yixing came second with 20.",
        "无锡市",
        ["little_giant 江阴市 new 28 batch 7 proposed", "little_giant 宜兴市 new 20 batch 7 proposed"],
    ),
    (
        "Nine more little giants for Panzhihua!\n\n"
        "The sixth batch of national specialized and new little giants has been publicized, and nine "
        "Panzhihua companies are among them.",
        None,
        ["little_giant 攀枝花市 new 9 batch 6 proposed"],
    ),
    (
        "Notice on Publicizing the List of Enterprises Proposed to be Recognized as Provincial Gazelles "
        "in 2024\n\n"
        "Shaanxi Provincial Department of Science and Technology\n\n"
        "After application by enterprises, recommendation by cities and expert evaluation, 228 "
        "enterprises such as Xi'an Chiral are proposed to be recognized as gazelles of Shaanxi Province "
        "in 2024.",
        None,
        ["gazelle 陕西省 new 228 2024 proposed provincial"],
    ),
    (
        "Yantai publicized the list of the sixth batch of little giants, with 31 companies on it. After the"
        " publicity period, the total number of national little giants in Yantai will reach 142, of which "
        "16 are listed companies.",
        None,
        [
            "little_giant 烟台市 new 31 batch 6 proposed",
            "little_giant 烟台市 cumulative 142 batches 1-6 proposed",
            "little_giant 烟台市 cumulative 16 batches 1-6 proposed [listed]",
        ],
    ),
    (
        "The sixth batch of little giants is publicized in Hunan, with 90 companies. In the first five "
        "batches, 510 were selected in the province. Taking into account this batch, the cumulative total "
        "will exceed 600.",
        None,
        [
            "little_giant 湖南省 new 90 batch 6 proposed",
            "little_giant 湖南省 cumulative 510 batches 1-5 confirmed",
            "little_giant 湖南省 cumulative ≥600 batches 1-6 proposed",
        ],
    ),
]

# The level that a title's own name tells: that of the province before it.
NAMED_AFTER_A_PROVINCE: list[Row] = [
    (
        'According to the "Measures for Manufacturing Single Champions in Hunan Province", it is decided to recognize '
        "120 enterprises such as Changsha Lide Co., Ltd. as the fourth batch of Hunan manufacturing single champion "
        "enterprises (see Annex 1). 64 enterprises including Zhuzhou Lide Co., Ltd., which belong to the first and "
        "third batches, passed the review and keep the title for 3 years.",
        None,
        [
            "manufacturing_champion 湖南省 new 120 batch 4 confirmed provincial",
            "manufacturing_champion 湖南省 reviewed 64 confirmed provincial",
        ],
    ),
    (
        "The Fujian Department of Industry recognized 88 companies as Fujian single champion enterprises.",
        None,
        ["manufacturing_champion 福建省 new 88 confirmed provincial"],
    ),
]

ROWS = [
    *NAMED_AFTER_A_PROVINCE,
    *STATUS,
    *NOTICES,
    *MORE_NOTICES,
    *NOT_FINAL_YET,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_status_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
