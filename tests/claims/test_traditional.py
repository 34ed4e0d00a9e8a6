"""Traditional characters, and pages that left noise between the characters."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Traditional characters, 「」, 間, 逾, 佔.
NEWS_OF_HONG_KONG: list[Row] = [
    (
        "胡潤研究院發布《2024全球獨角獸榜》，全球獨角獸企業1453家，美國703家居首，中國340家排第二；北京78家，"
        "上海65家，深圳34家，廣州、杭州各24家。",
        None,
        [
            "unicorn - cumulative 1453",
            "unicorn - cumulative 703",
            "unicorn 全国 cumulative 340",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 深圳市 cumulative 34",
            "unicorn 广州市 cumulative 24",
            "unicorn 杭州市 cumulative 24",
        ],
    ),
    (
        "廣東擁有國家級專精特新「小巨人」企業1525間，其中深圳752間、廣州253間、東莞172間。",
        None,
        [
            "little_giant 广东省 cumulative 1525",
            "little_giant 深圳市 cumulative 752",
            "little_giant 广州市 cumulative 253",
            "little_giant 东莞市 cumulative 172",
        ],
    ),
    (
        "第四批國家級專精特新「小巨人」企業名單公示，廣東有448家，深圳276家、廣州55家，中山及江門各6家。",
        None,
        [
            "little_giant 广东省 new 448 batch 4 proposed",
            "little_giant 深圳市 new 276 batch 4 proposed",
            "little_giant 广州市 new 55 batch 4 proposed",
            "little_giant 中山市 new 6 batch 4 proposed",
            "little_giant 江门市 new 6 batch 4 proposed",
        ],
    ),
    (
        "截至2023年底，深圳國家高新技術企業增至2.47萬家，國家級專精特新「小巨人」企業達742家。",
        None,
        ["high_tech 深圳市 cumulative 24700", "little_giant 深圳市 cumulative 742"],
    ),
    (
        "工信部最新公布的第五批國家級專精特新「小巨人」企業名單中，廣東有658家入選，僅次於江蘇的795家。加上前四批，"
        "廣東「小巨人」企業已達1,525家。",
        None,
        [
            "little_giant 广东省 new 658 batch 5 confirmed",
            "little_giant 江苏省 new 795 batch 5 confirmed",
            "little_giant 广东省 cumulative 1525 batches 1-5",
        ],
    ),
    (
        "胡潤榜顯示，中國擁有獨角獸企業340家，北京78家、上海65家，香港亦有7家。",
        None,
        [
            "unicorn 全国 cumulative 340",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 香港特别行政区 cumulative 7",
        ],
    ),
    (
        "全國高新技術企業從2012年的3.9萬家增至2022年的40萬家。",
        None,
        ["high_tech 全国 cumulative 39000", "high_tech 全国 cumulative 400000"],
    ),
    (
        "本市擬入選國家第七批專精特新「小巨人」企業名單的有347家，其中南山區獨佔102家，寶安區有89家。",
        "深圳市",
        [
            "little_giant 深圳市 new 347 batch 7 proposed",
            "little_giant 南山区 new 102 batch 7 proposed",
            "little_giant 宝安区 new 89 batch 7 proposed",
        ],
    ),
    (
        "東莞國家高新技術企業超過1萬家，國家級專精特新「小巨人」企業172家、省級專精特新中小企業2,450家。",
        None,
        ["high_tech 东莞市 cumulative ≥10000", "little_giant 东莞市 cumulative 172", "srdi_sme 东莞市 cumulative 2450"],
    ),
    (
        "是次深圳有三百一十家企業入圍第五批專精特新「小巨人」公示名單，當中寶安區九十四家、南山區九十一家。",
        None,
        [
            "little_giant 深圳市 new 310 batch 5 proposed",
            "little_giant 宝安区 new 94 batch 5 proposed",
            "little_giant 南山区 new 91 batch 5 proposed",
        ],
    ),
    (
        "第五批國家級專精特新「小巨人」公示，全國合共3,671家，長三角三省一市獨攬近1,600家。",
        None,
        ["little_giant 全国 new 3671 batch 5 proposed", "little_giant - new ≈1600 batch 5 proposed"],
    ),
    (
        "截至去年底，全國有專精特新中小企業10.3萬家，『小巨人』1.2萬家，創新型中小企業21.5萬家。",
        None,
        [
            "srdi_sme 全国 cumulative 103000",
            "little_giant 全国 cumulative 12000",
            "innovative_sme 全国 cumulative 215000",
        ],
    ),
]

# Mainland affairs in the words of Taiwan's papers.
NEWS_OF_TAIWAN: list[Row] = [
    (
        "中國大陸工信部8日公布第四批專精特新「小巨人」企業名單，共4,357家入列。",
        None,
        ["little_giant 全国 new 4357 batch 4 confirmed"],
    ),
    (
        "陸媒統計，前五批累計獲認定的國家級「小巨人」企業，廣東（1528家）最多，江蘇（1474家）居次。",
        None,
        [
            "little_giant 广东省 cumulative 1528 batches 1-5 confirmed",
            "little_giant 江苏省 cumulative 1474 batches 1-5 confirmed",
        ],
    ),
    (
        "到2023年底，昆山擁有大陸國家級專精特新「小巨人」企業104家，當中台資占了13家；高新技術企業則是3,012家。",
        None,
        [
            "little_giant 昆山市 cumulative 104",
            "little_giant 昆山市 cumulative 13 [台资]",
            "high_tech 昆山市 cumulative 3012",
        ],
    ),
    (
        "官員在兩岸論壇上指出，大陸高新技術企業超過46萬家，專精特新「小巨人」1.4萬家。",
        None,
        ["high_tech 全国 cumulative ≥460000", "little_giant 全国 cumulative 14000"],
    ),
]

# Mainland notices that a page turned into traditional characters.
CONVERTED_PAGES: list[Row] = [
    (
        "省經信廳公布2022年度浙江省“隱形冠軍”企業名單，我市有8家，分佈在樂清3家、瑞安2家，甌海、龍灣、永嘉各1家。",
        "温州市",
        [
            "hidden_champion 温州市 new 8 2022 confirmed",
            "hidden_champion 乐清市 new 3 2022 confirmed",
            "hidden_champion 瑞安市 new 2 2022 confirmed",
            "hidden_champion 瓯海区 new 1 2022 confirmed",
            "hidden_champion 龙湾区 new 1 2022 confirmed",
            "hidden_champion 永嘉县 new 1 2022 confirmed",
        ],
    ),
    (
        "現將2023年第一批廣西創新型中小企業名單（共407家）予以公示。其中南寧市118家、柳州市76家、桂林市51家。",
        "广西壮族自治区",
        [
            "innovative_sme 广西壮族自治区 new 407 batch 1 2023 proposed",
            "innovative_sme 南宁市 new 118 batch 1 2023 proposed",
            "innovative_sme 柳州市 new 76 batch 1 2023 proposed",
            "innovative_sme 桂林市 new 51 batch 1 2023 proposed",
        ],
    ),
    (
        "新疆維吾爾自治區有22家入圍第六批專精特新「小巨人」公示名單，另有6家來自新疆生產建設兵團。",
        None,
        ["little_giant 新疆维吾尔自治区 new 22 batch 6 proposed", "little_giant - new 6 batch 6 proposed"],
    ),
    (
        "廣西公示2023年第三批擬入庫國家科技型中小企業名單，共412家，其中156家來自南寧，桂林、玉林、"
        "北海依次貢獻52家、29家、18家。",
        None,
        [
            "tech_sme 广西壮族自治区 new 412 batch 3 2023 proposed national",
            "tech_sme 南宁市 new 156 batch 3 2023 proposed national",
            "tech_sme 桂林市 new 52 batch 3 2023 proposed national",
            "tech_sme 玉林市 new 29 batch 3 2023 proposed national",
            "tech_sme 北海市 new 18 batch 3 2023 proposed national",
        ],
    ),
    (
        "湖北省第五批專精特新“小巨人”企業公示名單分地區統計（單位：家）\n"
        "武漢市  113\n宜昌市  22\n襄陽市  19\n荊門市  14\n全省合計  215",
        None,
        [
            "little_giant 武汉市 new 113 batch 5 proposed",
            "little_giant 宜昌市 new 22 batch 5 proposed",
            "little_giant 襄阳市 new 19 batch 5 proposed",
            "little_giant 荆门市 new 14 batch 5 proposed",
            "little_giant 湖北省 new 215 batch 5 proposed",
        ],
    ),
    (
        "湖南專(zhuān)精特新“小巨人”觀察\n\n國(guó)家級(jí)專(zhuān)精特新“小巨人”的名單已公布六批。第六批認(rèn)定3012家，第三批今年復(fù)審?fù)ㄟ^(guò)的有2016家。",
        None,
        [
            "little_giant 全国 new 3012 batch 6 confirmed",
            "little_giant 全国 reviewed 2016 batch 3 confirmed",
        ],
    ),
    (
        "評(píng)審?fù)ㄟ^(guò)后，全市新增省級(jí)專(zhuān)精特新中小企業(yè)210家。",
        "长沙市",
        [
            "srdi_sme 长沙市 new 210 confirmed",
        ],
    ),
]

# Pinyin in brackets, blanks, lookalikes, full-width digits.
NOISE: list[Row] = [
    # 陜 is no form of 陝, but stands for it in converted pages.
    (
        "陜西高新技術企業數量從2017年的2200家增長到2021年的8397家。",
        None,
        ["high_tech 陕西省 cumulative 2200", "high_tech 陕西省 cumulative 8397"],
    ),
    ("第五批國家專精特新「小巨人」企業公示，江蘇省入圍795家。", None, ["little_giant 江苏省 new 795 batch 5 proposed"]),
    ("國(guó)家級專(zhuān)精特新“小巨人”企業(yè)，溫州累計(jì)有125家。", None, ["little_giant 温州市 cumulative 125"]),
    (
        "<p>截至目前，<strong>宁波</strong>国家级“小巨人”企业达<em>352</em>家。</p>",
        None,
        ["little_giant 宁波市 cumulative 352"],
    ),
    ("截至目前，\t宁波 国家级 “小巨人” 企业 达 352 家。", None, ["little_giant 宁波市 cumulative 352"]),
    ("宁波有国家级‘小巨人’企业352家", None, ["little_giant 宁波市 cumulative 352"]),
    (
        "湖南省公(gong)布2022年度省級專精特(te)新中(zhong)小企業名單，我縣(xian)38家企業榜上有名。",
        "长沙县",
        ["srdi_sme 长沙县 new 38 2022 confirmed"],
    ),
    (
        "截至2023年底,武漢高新技術(shù)企業(yè)總量突破1.4萬(wàn)家,其中東湖高新區(qū)超過(guò)5700家。",
        "武汉市",
        ["high_tech 武汉市 cumulative ≥14000", "high_tech - cumulative ≥5700"],
    ),
    (
        "兵團高新技術(shù)企業(yè)由2020年底的117家增加到2023年底的296家。",
        None,
        ["high_tech - cumulative 117", "high_tech - cumulative 296"],
    ),
    (
        "國家級專精特新“小巨入”企業７８家、省級專精特新中小企業３８６家。",
        "泉州市",
        ["little_giant 泉州市 cumulative 78", "srdi_sme 泉州市 cumulative 386"],
    ),
    ("湘潭市２０２２年末共有髙新技術企業 ９ ７６家。", None, ["high_tech 湘潭市 cumulative 976"]),
    ("截至目前，合肥国家级专精特新&ldquo;小巨人&rdquo;企业达220家。", None, ["little_giant 合肥市 cumulative 220"]),
    ("台州有国家级専精特新“小巨人”企业132家。", None, ["little_giant 台州市 cumulative 132"]),
    ('湖州\u3000国家级专精特新"小巨人"企业 198 家', None, ["little_giant 湖州市 cumulative 198"]),
    ("我 市 国 家 级 专 精 特 新 “ 小 巨 人 ” 企 业 达 1 2 5 家。", "温州市", ["little_giant 温州市 cumulative 125"]),
]

ROWS = [*NEWS_OF_HONG_KONG, *NEWS_OF_TAIWAN, *CONVERTED_PAGES, *NOISE]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_disguised_text_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
