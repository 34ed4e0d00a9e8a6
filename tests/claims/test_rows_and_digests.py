"""Rows of places, digests of several news, and what is said of all of their figures."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Rows and digests, and what is said of all of their figures.
ROWS_AND_DIGESTS: list[Row] = [
    (
        "目前，太原的高新技术企业、国家级“小巨人”和省级专精特新中小企业数量分别为2650家、58家、902家。",
        None,
        ["high_tech 太原市 cumulative 2650", "little_giant 太原市 cumulative 58", "srdi_sme 太原市 cumulative 902"],
    ),
    (
        "哈尔滨高新技术企业、省级瞪羚企业、国家级“小巨人”总数依次是3102家、41家、77家。",
        None,
        [
            "high_tech 哈尔滨市 cumulative 3102",
            "gazelle 哈尔滨市 cumulative 41 provincial",
            "little_giant 哈尔滨市 cumulative 77",
        ],
    ),
    (
        "据胡润研究院，无锡独角兽企业增至12家，有3家是今年首次上榜的新面孔。",
        None,
        ["unicorn 无锡市 cumulative 12", "unicorn 无锡市 new 3"],
    ),
    (
        "恒大研究院的榜单中，武汉瞪羚企业有84家，其中11家系新晋。",
        None,
        ["gazelle 武汉市 cumulative 84", "gazelle 武汉市 new 11"],
    ),
    (
        "1.镇江新增国家级“小巨人”24家。2.泰州瞪羚企业总数达到131家。3.盐城公示省级专精特新中小企业466家。",
        None,
        ["little_giant 镇江市 new 24", "gazelle 泰州市 cumulative 131", "srdi_sme 盐城市 new 466 proposed"],
    ),
    (
        "【江西】赣州第七批“小巨人”15家；【湖南】衡阳独角兽1家；【湖北】黄石单项冠军6家。",
        None,
        [
            "little_giant 赣州市 new 15 batch 7",
            "unicorn 衡阳市 cumulative 1",
            "manufacturing_champion 黄石市 cumulative 6",
        ],
    ),
    (
        "✅ 义乌：高新技术企业1120家 ✅ 东阳：省级隐形冠军9家 ✅ 永康：“小巨人”38家",
        None,
        [
            "high_tech 义乌市 cumulative 1120",
            "hidden_champion 东阳市 cumulative 9",
            "little_giant 永康市 cumulative 38",
        ],
    ),
    (
        "（一）苏州。第七批“小巨人”公示128家。（二）无锡。公示77家。（三）南通。公示43家。",
        None,
        [
            "little_giant 苏州市 new 128 batch 7 proposed",
            "little_giant 无锡市 new 77 batch 7 proposed",
            "little_giant 南通市 new 43 batch 7 proposed",
        ],
    ),
    (
        "▌长三角：上海“小巨人”1032家，杭州458家 ▌珠三角：深圳1025家，广州313家",
        None,
        [
            "little_giant 上海市 cumulative 1032",
            "little_giant 杭州市 cumulative 458",
            "little_giant 深圳市 cumulative 1025",
            "little_giant 广州市 cumulative 313",
        ],
    ),
    (
        "【数读】南京：高企破1.1万家。徐州：小巨人102家。连云港：瞪羚33家，年内还要再添10家。",
        None,
        ["high_tech 南京市 cumulative ≥11000", "little_giant 徐州市 cumulative 102", "gazelle 连云港市 cumulative 33"],
    ),
    (
        "●山西：第七批“小巨人”公示18家●内蒙古：15家●河北：77家",
        None,
        [
            "little_giant 山西省 new 18 batch 7 proposed",
            "little_giant 内蒙古自治区 new 15 batch 7 proposed",
            "little_giant 河北省 new 77 batch 7 proposed",
        ],
    ),
    (
        "【盐城】国家级“小巨人”新增18家｜【淮安】独角兽实现零突破｜【宿迁】高企总数1502家",
        None,
        ["little_giant 盐城市 new 18", "high_tech 宿迁市 cumulative 1502"],
    ),
    (
        "今日速览：一、山东公示第九批单项冠军46家；二、烟台省级瞪羚突破200家；三、威海高新技术企业认定工作启动。",
        None,
        ["manufacturing_champion 山东省 new 46 batch 9 proposed", "gazelle 烟台市 cumulative ≥200 provincial"],
    ),
    (
        "👉长沙，独角兽4家 👉株洲，“小巨人”97家 👉湘潭，省级专精特新312家",
        None,
        ["unicorn 长沙市 cumulative 4", "little_giant 株洲市 cumulative 97", "srdi_sme 湘潭市 cumulative 312"],
    ),
    (
        "★福州：新增单项冠军3家。★莆田：省级专精特新达96家。★南平：瞪羚企业9家获认定。",
        None,
        ["manufacturing_champion 福州市 new 3", "srdi_sme 莆田市 cumulative 96", "gazelle 南平市 new 9 confirmed"],
    ),
    (
        '要闻简报 1)贵州:第六批"小巨人"入选12家 2)贵阳:高新技术企业1600家 3)遵义:拟认定省级瞪羚5家',
        None,
        [
            "little_giant 贵州省 new 12 batch 6 confirmed",
            "high_tech 贵阳市 cumulative 1600",
            "gazelle 遵义市 new 5 proposed provincial",
        ],
    ),
    (
        "东莞，“小巨人”246家；惠州，“小巨人”105家；中山，“小巨人”81家。以上为第七批公布前的数字。",
        None,
        [
            "little_giant 东莞市 cumulative 246",
            "little_giant 惠州市 cumulative 105",
            "little_giant 中山市 cumulative 81",
        ],
    ),
    (
        "安徽｜滁州“小巨人”过百 目前103家　浙江｜义乌再添隐形冠军2家　江苏｜昆山独角兽增至4家",
        None,
        ["little_giant 滁州市 cumulative 103", "hidden_champion 义乌市 new 2", "unicorn 昆山市 cumulative 4"],
    ),
    (
        "无锡高新区2024年认定瞪羚企业61家，相邻的锡山区认定29家，都是市级的。",
        None,
        ["gazelle - new 61 2024 confirmed municipal", "gazelle 锡山区 new 29 2024 confirmed municipal"],
    ),
    ("苏锡常三市的国家级“小巨人”加在一起有928家。", None, ["little_giant - cumulative 928"]),
    (
        "第六批“小巨人”，酒泉、张掖、武威三市都是2家，金昌1家。",
        None,
        [
            "little_giant 酒泉市 new 2 batch 6",
            "little_giant 张掖市 new 2 batch 6",
            "little_giant 武威市 new 2 batch 6",
            "little_giant 金昌市 new 1 batch 6",
        ],
    ),
    (
        "江阴、宜兴平分秋色，省级瞪羚各得31家。",
        None,
        ["gazelle 江阴市 cumulative 31 provincial", "gazelle 宜兴市 cumulative 31 provincial"],
    ),
    (
        "丽水九县市中，龙泉和缙云的国家级“小巨人”数量并列第一，都有9家。",
        None,
        ["little_giant 龙泉市 cumulative 9", "little_giant 缙云县 cumulative 9"],
    ),
    (
        "入选第七批“小巨人”的企业，黄冈、孝感一样多，都是11家。",
        None,
        ["little_giant 黄冈市 new 11 batch 7 confirmed", "little_giant 孝感市 new 11 batch 7 confirmed"],
    ),
    (
        "黔东南、黔南、黔西南三个自治州都只有1家独角兽。",
        None,
        [
            "unicorn 黔东南苗族侗族自治州 cumulative 1",
            "unicorn 黔南布依族苗族自治州 cumulative 1",
            "unicorn 黔西南布依族苗族自治州 cumulative 1",
        ],
    ),
    (
        "安庆和宣城不分伯仲，国家级“小巨人”双双达到47家。",
        None,
        ["little_giant 安庆市 cumulative 47", "little_giant 宣城市 cumulative 47"],
    ),
    (
        "瑞昌、共青城、庐山一样，今年都新增了3家省级瞪羚企业。",
        None,
        ["gazelle 瑞昌市 new 3 provincial", "gazelle 共青城市 new 3 provincial", "gazelle 庐山市 new 3 provincial"],
    ),
    (
        "第四批单项冠军中，绍兴4家，金华、湖州同样是4家。",
        None,
        [
            "manufacturing_champion 绍兴市 new 4 batch 4",
            "manufacturing_champion 金华市 new 4 batch 4",
            "manufacturing_champion 湖州市 new 4 batch 4",
        ],
    ),
    (
        "白银、天水和庆阳没有分出高下，均有21家企业通过省级专精特新复核。",
        None,
        [
            "srdi_sme 白银市 reviewed 21 confirmed",
            "srdi_sme 天水市 reviewed 21 confirmed",
            "srdi_sme 庆阳市 reviewed 21 confirmed",
        ],
    ),
    (
        "南通、常州、无锡三地高新技术企业无一例外超过3500家。",
        None,
        ["high_tech 南通市 cumulative ≥3500", "high_tech 常州市 cumulative ≥3500", "high_tech 无锡市 cumulative ≥3500"],
    ),
    (
        "论省级专精特新，烟台、潍坊、临沂谁也没少过800家，济宁则是736家。",
        None,
        [
            "srdi_sme 烟台市 cumulative ≥800",
            "srdi_sme 潍坊市 cumulative ≥800",
            "srdi_sme 临沂市 cumulative ≥800",
            "srdi_sme 济宁市 cumulative 736",
        ],
    ),
    (
        "第五批“小巨人”里，厦门、泉州、福州的入选数都过了30家大关。",
        None,
        [
            "little_giant 厦门市 new ≥30 batch 5 confirmed",
            "little_giant 泉州市 new ≥30 batch 5 confirmed",
            "little_giant 福州市 new ≥30 batch 5 confirmed",
        ],
    ),
    (
        "省级专精特新企业，常德、衡阳、岳阳哪一个都不低于400家。",
        None,
        ["srdi_sme 常德市 cumulative ≥400", "srdi_sme 衡阳市 cumulative ≥400", "srdi_sme 岳阳市 cumulative ≥400"],
    ),
    (
        "高企数量超过2000家的，赣州、九江、上饶榜上有名。",
        None,
        ["high_tech 赣州市 cumulative ≥2000", "high_tech 九江市 cumulative ≥2000", "high_tech 上饶市 cumulative ≥2000"],
    ),
    (
        "苏州、无锡、常州、南通四市国家级“小巨人”都已突破百家，其中苏州达到530家。",
        None,
        [
            "little_giant 无锡市 cumulative ≥100",
            "little_giant 常州市 cumulative ≥100",
            "little_giant 南通市 cumulative ≥100",
            "little_giant 苏州市 cumulative 530",
        ],
    ),
    (
        "绍兴和嘉兴的单项冠军数都站上了20家的台阶。",
        None,
        ["manufacturing_champion 绍兴市 cumulative ≥20", "manufacturing_champion 嘉兴市 cumulative ≥20"],
    ),
    (
        "第六批“小巨人”入选数，杭州、宁波、温州无一低于30家。",
        None,
        [
            "little_giant 杭州市 new ≥30 batch 6 confirmed",
            "little_giant 宁波市 new ≥30 batch 6 confirmed",
            "little_giant 温州市 new ≥30 batch 6 confirmed",
        ],
    ),
    (
        "瞪羚企业上百家的有洛阳、新乡，许昌则接近百家。",
        None,
        ["gazelle 洛阳市 cumulative ≥100", "gazelle 新乡市 cumulative ≥100", "gazelle 许昌市 cumulative ≈100"],
    ),
    (
        "第七批專精特新「小巨人」名單公布，佛山入選三十八家，東莞緊隨其後，有三十五家。",
        None,
        ["little_giant 佛山市 new 38 batch 7 confirmed", "little_giant 东莞市 new 35 batch 7 confirmed"],
    ),
    (
        "截至去年底，廈門市國家級高新技術企業總數已突破4800家，獨角獸企業2家。",
        None,
        ["high_tech 厦门市 cumulative ≥4800", "unicorn 厦门市 cumulative 2"],
    ),
    ("臺州現有製造業單項冠軍企業22家，溫嶺、玉環合計占了一半。", None, ["manufacturing_champion 台州市 cumulative 22"]),
    (
        "臺州、溫州與寧波三市的專精特新「小巨人」企業，至今分別累計為203家、231家及428家。",
        None,
        [
            "little_giant 台州市 cumulative 203",
            "little_giant 温州市 cumulative 231",
            "little_giant 宁波市 cumulative 428",
        ],
    ),
    ("廣東省工信廳昨日公示擬認定嘅專精特新中小企業，合共4128間。", None, ["srdi_sme 广东省 new 4128 proposed"]),
    (
        "據報道，內地獨角獸企業現有369間，其中深圳佔34間。",
        None,
        ["unicorn 全国 cumulative 369", "unicorn 深圳市 cumulative 34"],
    ),
    (
        "蘇州新增國家級專精特新小巨人企業一百二十八家，總數逾五百家。",
        None,
        ["little_giant 苏州市 new 128", "little_giant 苏州市 cumulative ≥500"],
    ),
    (
        "長沙高新技術企業達8200家；株洲、湘潭則分別有1420家和910家。",
        None,
        ["high_tech 长沙市 cumulative 8200", "high_tech 株洲市 cumulative 1420", "high_tech 湘潭市 cumulative 910"],
    ),
    (
        "算上刚公示的第七批12家，常德的国家级“小巨人”就有65家了。",
        None,
        ["little_giant 常德市 new 12 batch 7 proposed", "little_giant 常德市 cumulative 65 batches 1-7 proposed"],
    ),
    (
        "邢台市第五批“小巨人”39家，第四批57家，两批合计96家，占全市总数的六成。",
        None,
        [
            "little_giant 邢台市 new 39 batch 5",
            "little_giant 邢台市 new 57 batch 4",
            "little_giant 邢台市 new 96 batches 4-5",
        ],
    ),
    (
        "湘潭人的独角兽梦还没圆，不过瞪羚已有61家，“小巨人”也有54家。",
        None,
        ["gazelle 湘潭市 cumulative 61", "little_giant 湘潭市 cumulative 54"],
    ),
    ("全市一半的“小巨人”在鄞州，共67家。", "宁波市", ["little_giant 鄞州区 cumulative 67"]),
    (
        "新晋“小巨人”里，苏州占了五分之一，128家；上海、深圳紧随，分别为98家和93家。",
        None,
        ["little_giant 苏州市 new 128", "little_giant 上海市 new 98", "little_giant 深圳市 new 93"],
    ),
    (
        "株洲的硬质合金、轨道交通两大产业走出了38家“小巨人”。",
        None,
        ["little_giant 株洲市 cumulative 38 [硬质合金、轨道交通两大产业]"],
    ),
    ("肇庆高要的“小巨人”多不多？不算少，9家。", None, ["little_giant 高要区 cumulative 9"]),
    ("若把已到期的6家剔除，汕尾的国家级“小巨人”实有21家。", None, ["little_giant 汕尾市 cumulative 21"]),
    (
        "单看2023年，赣州一年就认定了省级专精特新中小企业361家，占存量的三分之一。",
        None,
        ["srdi_sme 赣州市 new 361 2023 confirmed"],
    ),
    ("榆林，陕北能源重镇，高企数量五年翻三番，现在是612家。", None, ["high_tech 榆林市 cumulative 612"]),
    ("在常德，戴上“国家级专精特新小巨人”帽子的企业，眼下有65家。", None, ["little_giant 常德市 cumulative 65"]),
    (
        "青海第六批“小巨人”一共3家，全部在西宁。",
        None,
        ["little_giant 青海省 new 3 batch 6", "little_giant 西宁市 new 3 batch 6"],
    ),
    (
        "除了已有的18家，绵竹今年又有4家企业加入省级专精特新行列。",
        None,
        ["srdi_sme 绵竹市 cumulative 18", "srdi_sme 绵竹市 new 4"],
    ),
    (
        "至今年6月，嘉善的科技“家底”如下：高新技术企业421家；省科技型中小企业1502家；国家级“小巨人”28家。",
        None,
        [
            "high_tech 嘉善县 cumulative 421",
            "tech_sme 嘉善县 cumulative 1502 provincial",
            "little_giant 嘉善县 cumulative 28",
        ],
    ),
    (
        "两张榜单上都有它的名字：国家级“小巨人”企业数26家，省级单项冠军9家，这就是新昌。",
        None,
        ["little_giant 新昌县 cumulative 26", "manufacturing_champion 新昌县 cumulative 9 provincial"],
    ),
    (
        "兴化12家，靖江19家，泰兴16家，姜堰11家，泰州各县市区国家级“小巨人”的分布大体如此。",
        None,
        [
            "little_giant 兴化市 cumulative 12",
            "little_giant 靖江市 cumulative 19",
            "little_giant 泰兴市 cumulative 16",
            "little_giant 姜堰区 cumulative 11",
        ],
    ),
    (
        "我省第四批“小巨人”入选数在中部排第二，一共253家，武汉103家，襄阳31家，宜昌27家。",
        "湖北省",
        [
            "little_giant 湖北省 new 253 batch 4 confirmed",
            "little_giant 武汉市 new 103 batch 4 confirmed",
            "little_giant 襄阳市 new 31 batch 4 confirmed",
            "little_giant 宜昌市 new 27 batch 4 confirmed",
        ],
    ),
    (
        "有媒体梳理发现，A股上市公司中，属于国家级“小巨人”的有1128家。",
        None,
        ["little_giant 全国 cumulative 1128 [A股上市公司]"],
    ),
    (
        "目前，舟山拥有“小巨人”47家（含重点“小巨人”6家）、单项冠军4家。",
        None,
        [
            "little_giant 舟山市 cumulative 47",
            "key_little_giant 舟山市 cumulative 6",
            "manufacturing_champion 舟山市 cumulative 4",
        ],
    ),
]

ROWS = [*ROWS_AND_DIGESTS]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
