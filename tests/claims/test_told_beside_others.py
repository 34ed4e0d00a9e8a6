"""Figures told beside others of their kind: in rows, lists and digests, with what is left of them."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Firms, titles and years that a figure is told with.
SEVERAL: list[Row] = [
    ("富临精工等6家企业获评绵阳市涪城区区级瞪羚企业。", None, ["gazelle 涪城区 new 6 confirmed county"]),
    (
        "长川科技等四家企业的加入，让杭州滨江的独角兽从11家变成了15家。",
        None,
        ["unicorn 滨江区 cumulative 11", "unicorn 滨江区 cumulative 15"],
    ),
    (
        "随着三环锻造等5家入选第六批，襄阳谷城县完成了国家级“小巨人”从3家到8家的跨越。",
        None,
        [
            "little_giant 谷城县 new 5 batch 6 confirmed",
            "little_giant 谷城县 cumulative 3 batches 1-5",
            "little_giant 谷城县 cumulative 8 batches 1-6",
        ],
    ),
    (
        "中航光电、轴研科技等17家洛阳企业入选第四批国家级“小巨人”公示名单。",
        None,
        ["little_giant 洛阳市 new 17 batch 4 proposed"],
    ),
    ("以立邦、巨化为代表的31家衢州企业入选第六批“小巨人”。", None, ["little_giant 衢州市 new 31 batch 6 confirmed"]),
    ("在南阳，防爆集团、乐凯华光等26家企业已是国家级“小巨人”。", None, ["little_giant 南阳市 cumulative 26"]),
    (
        "被评为泉州市丰泽区首批创新型中小企业的有华昇电子等18家。",
        None,
        ["innovative_sme 丰泽区 new 18 batch 1 confirmed"],
    ),
    (
        "第五批“小巨人”陕西新增91家，西安占去70家，剩下的21家散落在其余地市。",
        None,
        ["little_giant 陕西省 new 91 batch 5", "little_giant 西安市 new 70 batch 5", "little_giant - new 21 batch 5"],
    ),
    (
        "温州现有单项冠军24家，乐清9家、瑞安7家，另外8家在其他县市区。",
        None,
        [
            "manufacturing_champion 温州市 cumulative 24",
            "manufacturing_champion 乐清市 cumulative 9",
            "manufacturing_champion 瑞安市 cumulative 7",
            "manufacturing_champion - cumulative 8",
        ],
    ),
    (
        "全省瞪羚企业共612家，济南、青岛两市之外还有390家。",
        "山东省",
        ["gazelle 山东省 cumulative 612", "gazelle - cumulative 390"],
    ),
    (
        "宁德全市高新技术企业396家，福鼎102家，余下294家分布在另外八个县市区。",
        None,
        ["high_tech 宁德市 cumulative 396", "high_tech 福鼎市 cumulative 102", "high_tech - cumulative 294"],
    ),
    (
        "第七批公示名单里，吉林省29家“小巨人”有19家属于长春，其他市州合计10家。",
        None,
        [
            "little_giant 吉林省 new 29 batch 7 proposed",
            "little_giant 长春市 new 19 batch 7 proposed",
            "little_giant - new 10 batch 7 proposed",
        ],
    ),
    (
        "全国46万家，广东7.7万家，佛山1.1万家，顺德3100家：高新技术企业一级一级往下数。",
        None,
        [
            "high_tech 全国 cumulative 460000",
            "high_tech 广东省 cumulative 77000",
            "high_tech 佛山市 cumulative 11000",
            "high_tech 顺德区 cumulative 3100",
        ],
    ),
    (
        "放眼全国，“小巨人”有1.76万家；聚焦山东，有1200多家；再看寿光，有27家。",
        None,
        [
            "little_giant 全国 cumulative 17600",
            "little_giant 山东省 cumulative ≥1200",
            "little_giant 寿光市 cumulative 27",
        ],
    ),
    (
        "现对拟认定的2024年河北省创新型中小企业（第三批，1102家）予以公示，名单见附件。",
        "河北省",
        ["innovative_sme 河北省 new 1102 batch 3 2024 proposed"],
    ),
    (
        "2021年认定、今年复核合格的省级专精特新中小企业共有174家。",
        "湖南省",
        ["srdi_sme 湖南省 reviewed 174 2021 confirmed"],
    ),
    (
        "根据《认定管理办法》有关规定，经审核公示，现认定杭州某某科技有限公司等118家企业为2024年浙江省隐形冠军企业，有效期三年。",
        "浙江省",
        ["hidden_champion 浙江省 new 118 2024 confirmed"],
    ),
    (
        "关于公布第五批自治区级制造业单项冠军（22家）及通过复核的第二批单项冠军（9家）名单的通知",
        "宁夏回族自治区",
        [
            "manufacturing_champion 宁夏回族自治区 new 22 batch 5 confirmed provincial",
            "manufacturing_champion 宁夏回族自治区 reviewed 9 batch 2 confirmed provincial",
        ],
    ),
    (
        "现将拟取消市级专精特新中小企业称号的17家企业名单予以公示。",
        "湛江市",
        ["srdi_sme 湛江市 revoked 17 proposed municipal"],
    ),
    ("衢州市的小型巨人企业，至2024年末时已经到达118家的数目。", None, ["little_giant 衢州市 cumulative 118"]),
    ("关于独角兽公司，在广州一共存在着24家。", None, ["unicorn 广州市 cumulative 24"]),
    (
        "五年前，丽水的高新技术企业还只有312家，今天翻了两番，到了1288家。",
        None,
        ["high_tech 丽水市 cumulative 312", "high_tech 丽水市 cumulative 1288"],
    ),
    (
        "“十四五”期间，菏泽累计新增国家级“小巨人”46家，省级瞪羚企业203家。",
        None,
        ["little_giant 菏泽市 new 46", "gazelle 菏泽市 new 203 provincial"],
    ),
    (
        "这五年，阜阳的省级专精特新从150家发展到612家，国家级“小巨人”从3家发展到39家。",
        None,
        [
            "srdi_sme 阜阳市 cumulative 150",
            "srdi_sme 阜阳市 cumulative 612",
            "little_giant 阜阳市 cumulative 3",
            "little_giant 阜阳市 cumulative 39",
        ],
    ),
    (
        "年终盘点：宿迁全年新认定高新技术企业436家，有效期内高企总数1502家；瞪羚企业与上年持平，仍为66家。",
        None,
        [
            "high_tech 宿迁市 new 436 confirmed",
            "high_tech 宿迁市 cumulative 1502 [有效期内]",
            "gazelle 宿迁市 cumulative 66",
        ],
    ),
    (
        "盘点2024：镇江新增单项冠军4家、“小巨人”21家，独角兽维持2家未变。",
        None,
        ["manufacturing_champion 镇江市 new 4", "little_giant 镇江市 new 21", "unicorn 镇江市 cumulative 2"],
    ),
    (
        "2020年，茂名的“小巨人”还是2家；2022年，11家；2024年，23家。",
        None,
        ["little_giant 茂名市 cumulative 2", "little_giant 茂名市 cumulative 11", "little_giant 茂名市 cumulative 23"],
    ),
    (
        "五年来，十堰国家级“小巨人”由4家增至51家，省级专精特新由38家增至502家，瞪羚企业突破百家。",
        None,
        [
            "little_giant 十堰市 cumulative 4",
            "little_giant 十堰市 cumulative 51",
            "srdi_sme 十堰市 cumulative 38",
            "srdi_sme 十堰市 cumulative 502",
            "gazelle 十堰市 cumulative ≥100",
        ],
    ),
    (
        "“十四五”收官之年，三明国家级“小巨人”定格在36家，比2020年末的7家多出29家。",
        None,
        ["little_giant 三明市 cumulative 36", "little_giant 三明市 cumulative 7"],
    ),
    (
        "前年12家，去年19家，今年27家，汕头省级单项冠军的认定数逐年走高。",
        None,
        [
            "manufacturing_champion 汕头市 new 12 provincial",
            "manufacturing_champion 汕头市 new 19 provincial",
            "manufacturing_champion 汕头市 new 27 provincial",
        ],
    ),
    (
        "“十三五”末，滁州的国家级“小巨人”只有11家，如今已发展到103家。",
        None,
        ["little_giant 滁州市 cumulative 11", "little_giant 滁州市 cumulative 103"],
    ),
    (
        "2021年第三批12家，2022年第四批21家，2023年第五批9家，三年间景德镇的“小巨人”队伍节节壮大。",
        None,
        [
            "little_giant 景德镇市 new 12 batch 3 2021",
            "little_giant 景德镇市 new 21 batch 4 2022",
            "little_giant 景德镇市 new 9 batch 5 2023",
        ],
    ),
    (
        "过去五年，日照累计培育省级专精特新中小企业412家，其中2024年一年就新增96家。",
        None,
        ["srdi_sme 日照市 cumulative 412", "srdi_sme 日照市 new 96 2024"],
    ),
    (
        "2020年底33家，2021年底57家，2022年底89家，2023年底121家——这是泰安国家级“小巨人”的成长曲线。",
        None,
        [
            "little_giant 泰安市 cumulative 33",
            "little_giant 泰安市 cumulative 57",
            "little_giant 泰安市 cumulative 89",
            "little_giant 泰安市 cumulative 121",
        ],
    ),
    (
        "五年前的2020年，湖州“小巨人”是19家；五年后的今天，这个数字变成了197家。",
        None,
        ["little_giant 湖州市 cumulative 19", "little_giant 湖州市 cumulative 197"],
    ),
    (
        "全年新增“小巨人”6家，新增瞪羚企业31家，新增高企210家，亳州2024年的这张创新答卷分量不轻。",
        None,
        ["little_giant 亳州市 new 6", "gazelle 亳州市 new 31", "high_tech 亳州市 new 210"],
    ),
    ("回首“十四五”，亳州从一家“小巨人”都没有，到如今拥有31家。", None, ["little_giant 亳州市 cumulative 31"]),
    (
        "2022年新增12家、2023年新增15家、2024年新增21家，安康省级瞪羚企业连年增长。",
        None,
        [
            "gazelle 安康市 new 12 2022 provincial",
            "gazelle 安康市 new 15 2023 provincial",
            "gazelle 安康市 new 21 2024 provincial",
        ],
    ),
    (
        "和五年前相比，新余的高新技术企业由212家增长到583家，单项冠军由0到5家。",
        None,
        [
            "high_tech 新余市 cumulative 212",
            "high_tech 新余市 cumulative 583",
            "manufacturing_champion 新余市 cumulative 5",
        ],
    ),
    (
        "逐年来看，日照新认定高企2021年为96家，2022年为132家，2023年为158家。",
        None,
        [
            "high_tech 日照市 new 96 2021 confirmed",
            "high_tech 日照市 new 132 2022 confirmed",
            "high_tech 日照市 new 158 2023 confirmed",
        ],
    ),
    (
        "这一年，我们新增国家级“小巨人”7家、累计43家，省级专精特新净增88家、累计516家。",
        "黄石市",
        ["little_giant 黄石市 new 7", "little_giant 黄石市 cumulative 43", "srdi_sme 黄石市 cumulative 516"],
    ),
    (
        "2024年全年，渭南认定省级创新型中小企业266家，较上年多出40家；年末存量达到903家。",
        None,
        ["innovative_sme 渭南市 new 266 2024 confirmed", "innovative_sme 渭南市 cumulative 903"],
    ),
    ("2018年，汉中第一家“小巨人”诞生；到2024年底，已经有了39家。", None, ["little_giant 汉中市 cumulative 39"]),
    (
        "三年三个台阶：永州国家级“小巨人”从2021年的17家到2022年的29家，再到2023年的41家。",
        None,
        ["little_giant 永州市 cumulative 17", "little_giant 永州市 cumulative 29", "little_giant 永州市 cumulative 41"],
    ),
    (
        "它们个头不大，却能在细分领域做到世界第一，人们叫它们单项冠军。江苏常熟目前有这样的企业7家，张家港9家。",
        None,
        ["manufacturing_champion 常熟市 cumulative 7", "manufacturing_champion 张家港市 cumulative 9"],
    ),
    (
        "有一种企业，估值超过十亿美元、成立不到十年，叫独角兽。这类企业，南京如今有15家。",
        None,
        ["unicorn 南京市 cumulative 15"],
    ),
    (
        "工信部眼里的“排头兵”，就是制造业单项冠军企业。潍坊目前拥有此类企业21家。",
        None,
        ["manufacturing_champion 潍坊市 cumulative 21"],
    ),
    (
        "第四批“小巨人”复核，邵阳8家全部通过；与此同时，第七批又有12家新晋。",
        None,
        ["little_giant 邵阳市 reviewed 8 batch 4 confirmed", "little_giant 邵阳市 new 12 batch 7"],
    ),
    (
        "梧州今年的省级专精特新名单分两部分，新认定的43家，复核通过的29家。",
        None,
        ["srdi_sme 梧州市 new 43 confirmed", "srdi_sme 梧州市 reviewed 29 confirmed"],
    ),
    (
        "6家新上榜，11家续上了，玉林的国家级“小巨人”今年就是这个情况。",
        None,
        ["little_giant 玉林市 new 6 confirmed", "little_giant 玉林市 reviewed 11"],
    ),
    (
        "第七批新认定“小巨人”里，保定有18家；第四批到期复核，保定有33家通过。",
        None,
        ["little_giant 保定市 new 18 batch 7 confirmed", "little_giant 保定市 reviewed 33 batch 4 confirmed"],
    ),
    ("第三批“小巨人”里，东营有6家没能通过复核。", None, ["little_giant 东营市 revoked 6 batch 3 confirmed"]),
    ("吉林省有28家企业被移出专精特新中小企业名单。", None, ["srdi_sme 吉林省 revoked 28 confirmed"]),
    ("梅州市级瞪羚企业中，3家因停产被摘牌。", None, ["gazelle 梅州市 revoked 3 confirmed municipal"]),
    (
        "浙江省公示新一批隐形冠军企业。入选最多的是宁波，19家，其次是杭州（15家）、温州（13家）。",
        None,
        [
            "hidden_champion 宁波市 new 19 proposed",
            "hidden_champion 杭州市 new 15 proposed",
            "hidden_champion 温州市 new 13 proposed",
        ],
    ),
    (
        "河南省工信厅发布2024年新认定的专精特新中小企业。郑州领跑，486家；洛阳第二，231家；新乡第三，198家。",
        None,
        [
            "srdi_sme 郑州市 new 486 2024 confirmed",
            "srdi_sme 洛阳市 new 231 2024 confirmed",
            "srdi_sme 新乡市 new 198 2024 confirmed",
        ],
    ),
    (
        "2022年度第一批、第二批省级创新型中小企业，肇庆各有61家、138家。",
        None,
        ["innovative_sme 肇庆市 new 61 batch 1 2022", "innovative_sme 肇庆市 new 138 batch 2 2022"],
    ),
    (
        "今年，梅州共有31家企业获评省级专精特新：新认定19家，复核通过12家。",
        None,
        [
            "srdi_sme 梅州市 new_and_reviewed 31 confirmed",
            "srdi_sme 梅州市 new 19 confirmed",
            "srdi_sme 梅州市 reviewed 12 confirmed",
        ],
    ),
    (
        "经认定和复核，郴州市42家企业成为瞪羚企业，其中29家为首次认定，13家为复核通过。",
        None,
        [
            "gazelle 郴州市 new_and_reviewed 42 confirmed",
            "gazelle 郴州市 new 29 confirmed",
            "gazelle 郴州市 reviewed 13 confirmed",
        ],
    ),
]

ROWS = [*SEVERAL]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
