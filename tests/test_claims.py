"""What texts claim. Each row is a text, the outlet's home, and the claims that a careful reader finds in it.

A claim is written as ``programme region measure count``, then what else it says: ``batch 4`` or ``batches 1-3``,
the cohort's
year, ``proposed`` or ``confirmed``, a level that is not the programme's usual one, the words of a part in brackets.
``≥ ≤ ≈`` before the count are its bounds; ``-`` stands for a place that is no division.
"""

from __future__ import annotations

import pytest

from pipeline.claims import find_claims
from pipeline.programmes import usual_level
from pipeline.records import Claim

BOUNDS = {"exact": "", "at_least": "≥", "at_most": "≤", "about": "≈"}

PLAIN_STATEMENTS = [
    ("第四批专精特新“小巨人”企业名单公布，温州55家企业入选。", None, ["little_giant 温州市 new 55 batch 4 confirmed"]),
    (
        "工信部公示第五批专精特新“小巨人”企业名单，江苏省795家企业入围。",
        None,
        ["little_giant 江苏省 new 795 batch 5 proposed"],
    ),
    ("截至目前，杭州市累计培育国家级专精特新“小巨人”企业476家。", None, ["little_giant 杭州市 cumulative 476"]),
    ("我市共有省级专精特新中小企业312家。", "嘉兴市", ["srdi_sme 嘉兴市 cumulative 312"]),
    ("全省创新型中小企业达2.3万家。", "330000", ["innovative_sme 浙江省 cumulative 23000"]),
    ("绍兴新增国家制造业单项冠军企业6家。", None, ["manufacturing_champion 绍兴市 new 6"]),
    ("目前，台州拥有浙江省隐形冠军企业31家。", None, ["hidden_champion 台州市 cumulative 31"]),
    ("全市现有隐形冠军培育企业88家。", "湖州市", ["hidden_champion_cultivation 湖州市 cumulative 88"]),
    ("北京拥有独角兽企业102家。", None, ["unicorn 北京市 cumulative 102"]),
    ("武汉高新技术企业总数突破1.4万家。", None, ["high_tech 武汉市 cumulative ≥14000"]),
    ("2023年，长沙市科技型中小企业入库9800家。", None, ["tech_sme 长沙市 new 9800 2023 national"]),
    ("全国已累计培育专精特新“小巨人”企业1.46万家。", None, ["little_giant 全国 cumulative 14600"]),
    ("我国高新技术企业已有46.3万家。", None, ["high_tech 全国 cumulative 463000"]),
    ("合肥新认定专精特新中小企业120户。", None, ["srdi_sme 合肥市 new 120 confirmed"]),
    ("海宁市有国家级“小巨人”21家。", None, ["little_giant 海宁市 cumulative 21"]),
    (
        "全区国家高新技术企业达到215家。",
        "温州市鹿城区",
        ["high_tech - cumulative 215"],
    ),  # no such home: 全区 stays open
    ("全区国家高新技术企业达到215家。", "鹿城区", ["high_tech 鹿城区 cumulative 215"]),
    ("全县有国家级专精特新“小巨人”企业0家。", "泰顺县", ["little_giant 泰顺县 cumulative 0"]),
]

NUMBERS = [
    ("苏州共有国家级专精特新“小巨人”企业五十五家。", None, ["little_giant 苏州市 cumulative 55"]),
    ("全国累计培育“小巨人”企业1.59万家。", None, ["little_giant 全国 cumulative 15900"]),
    ("全国累计培育“小巨人”企业1.59W家。", None, ["little_giant 全国 cumulative 15900"]),
    ("上海有专精特新中小企业１２３４家。", None, ["srdi_sme 上海市 cumulative 1234"]),
    ("上海有专精特新中小企业1,234家。", None, ["srdi_sme 上海市 cumulative 1234"]),
    ("上海有专精特新中小企业1 234家。", None, ["srdi_sme 上海市 cumulative 1234"]),
    ("重庆累计培育省级专精特新中小企业两千一百家。", None, ["srdi_sme 重庆市 cumulative 2100"]),
    ("成都“小巨人”企业超百家。", None, ["little_giant 成都市 cumulative ≥100"]),
    ("广东有高新技术企业7万多家。", None, ["high_tech 广东省 cumulative ≥70000"]),
    ("宁波有专精特新“小巨人”企业350余家。", None, ["little_giant 宁波市 cumulative ≥350"]),
    ("南京现有高新技术企业近1万家。", None, ["high_tech 南京市 cumulative ≈10000"]),
    ("南京现有瞪羚企业约300家。", None, ["gazelle 南京市 cumulative ≈300"]),
    ("青岛现有瞪羚企业300家左右。", None, ["gazelle 青岛市 cumulative ≈300"]),
    ("西安现有科技型中小企业1.2万家以上。", None, ["tech_sme 西安市 cumulative ≥12000"]),
    ("五年前，兰州高新技术企业不足500家。", None, ["high_tech 兰州市 cumulative ≤500"]),
    ("泉州国家级制造业单项冠军达9家。", None, ["manufacturing_champion 泉州市 cumulative 9"]),
]

BATCHES_AND_YEARS = [
    (
        "第三批国家级专精特新“小巨人”企业名单公布，我市31家企业上榜。",
        "温州市",
        ["little_giant 温州市 new 31 batch 3 confirmed"],
    ),
    ("前三批，温州共有专精特新“小巨人”企业52家。", None, ["little_giant 温州市 cumulative 52 batches 1-3"]),
    (
        "第一至第六批，江苏累计认定国家级专精特新“小巨人”2215家。",
        None,
        ["little_giant 江苏省 cumulative 2215 batches 1-6 confirmed"],
    ),
    ("首批专精特新“小巨人”企业中，浙江有18家入选。", None, ["little_giant 浙江省 new 18 batch 1 confirmed"]),
    (
        "2023年度第一批河南省专精特新中小企业名单公布，洛阳市65家企业入选。",
        None,
        ["srdi_sme 洛阳市 new 65 batch 1 2023 confirmed"],
    ),
    ("2021年度浙江省隐形冠军企业名单公布，温州13家企业入选。", None, ["hidden_champion 温州市 new 13 2021 confirmed"]),
    ("第一批至第三批公示数量分别为248家、1748家、2930家，均为专精特新“小巨人”企业。", None, []),
    (
        "全国专精特新“小巨人”企业第一批到第三批公示数量依次为248家、1748家、2930家。",
        None,
        [
            "little_giant 全国 new 248 batch 1 proposed",
            "little_giant 全国 new 1748 batch 2 proposed",
            "little_giant 全国 new 2930 batch 3 proposed",
        ],
    ),
    (
        "建议继续支持的国家级专精特新“小巨人”企业名单（第二批第三年）公示，全国409家。",
        None,
        ["key_little_giant 全国 reviewed 409 batch 2 proposed"],
    ),
    (
        "第七批国家专精特新“小巨人”企业公示，浙江398家。至此，浙江“小巨人”企业总数将达到2195家。",
        None,
        ["little_giant 浙江省 new 398 batch 7 proposed", "little_giant 浙江省 cumulative 2195 batches 1-7 proposed"],
    ),
    (
        "第八批制造业单项冠军名单公布，宁波新增21家，近三批共新增56家。",
        None,
        [
            "manufacturing_champion 宁波市 new 21 batch 8 confirmed",
            "manufacturing_champion 宁波市 new 56 batches 6-8 confirmed",
        ],
    ),
]

REVIEWS_AND_OTHER_MEASURES = [
    (
        "第三批专精特新“小巨人”企业复核结果公布，全国2430家企业通过复核。",
        None,
        ["little_giant 全国 reviewed 2430 batch 3 confirmed"],
    ),
    (
        "第四批专精特新“小巨人”企业培育和第一批专精特新“小巨人”企业复核工作完成，温州共有55家企业上榜。",
        None,
        ["little_giant 温州市 new_and_reviewed 55 batch 4 confirmed"],
    ),
    ("今年，我县申报省级专精特新中小企业42家。", "安吉县", ["srdi_sme 安吉县 applied 42"]),
    ("全市推荐第六批专精特新“小巨人”企业88家。", "无锡市", ["little_giant 无锡市 applied 88 batch 6"]),
    (
        "关于取消某某科技有限公司等27家企业高新技术企业资格的公告，安徽省认定机构。",
        "安徽省",
        ["high_tech 安徽省 revoked 27 confirmed"],
    ),
    ("山西省取消13家企业的高新技术企业资格。", None, ["high_tech 山西省 revoked 13 confirmed"]),
    (
        "湖南省第二批专精特新“小巨人”企业中，36家未通过复核。",
        None,
        ["little_giant 湖南省 revoked 36 batch 2 confirmed"],
    ),
    (
        "武进2家企业新认定为制造业单项冠军，3家通过复核。",
        "常州市",
        ["manufacturing_champion 武进区 new 2 confirmed", "manufacturing_champion 武进区 reviewed 3 confirmed"],
    ),
]

LISTS = [
    (
        "第三批专精特新“小巨人”企业中，宁波182家、深圳170家。",
        None,
        ["little_giant 宁波市 new 182 batch 3", "little_giant 深圳市 new 170 batch 3"],
    ),
    (
        "第五批国家级专精特新“小巨人”公示，江苏、广东、浙江分别有795家、658家、384家。",
        None,
        [
            "little_giant 江苏省 new 795 batch 5 proposed",
            "little_giant 广东省 new 658 batch 5 proposed",
            "little_giant 浙江省 new 384 batch 5 proposed",
        ],
    ),
    (
        "专精特新“小巨人”企业总数，北京、深圳各1027家。",
        None,
        ["little_giant 北京市 cumulative 1027", "little_giant 深圳市 cumulative 1027"],
    ),
    (
        "省级专精特新中小企业总数，合肥、芜湖、滁州均超500家。",
        None,
        ["srdi_sme 合肥市 cumulative ≥500", "srdi_sme 芜湖市 cumulative ≥500", "srdi_sme 滁州市 cumulative ≥500"],
    ),
    (
        "累计培育“小巨人”企业最多的是江苏（2156家）、广东（1982）和浙江（1806）。",
        None,
        [
            "little_giant 江苏省 cumulative 2156",
            "little_giant 广东省 cumulative 1982",
            "little_giant 浙江省 cumulative 1806",
        ],
    ),
    (
        "全市拥有国家级专精特新“小巨人”企业15家、省级专精特新中小企业122家、创新型中小企业340家。",
        "衢州市",
        ["little_giant 衢州市 cumulative 15", "srdi_sme 衢州市 cumulative 122", "innovative_sme 衢州市 cumulative 340"],
    ),
    (
        "青岛已培育184家专精特新中小企业、13家国家级专精特新“小巨人”企业和5家独角兽企业。",
        None,
        ["srdi_sme 青岛市 cumulative 184", "little_giant 青岛市 cumulative 13", "unicorn 青岛市 cumulative 5"],
    ),
    (
        "天津国家高新技术企业、科技型中小企业均突破1.2万家。",
        None,
        ["high_tech 天津市 cumulative ≥12000", "tech_sme 天津市 cumulative ≥12000"],
    ),
    (
        "大连国家高新技术企业、瞪羚企业分别达到4100家、320家。",
        None,
        ["high_tech 大连市 cumulative 4100", "gazelle 大连市 cumulative 320"],
    ),
    (
        "第六批专精特新“小巨人”名单中，全省56家，其中杭州20家，宁波15家。",
        "浙江省",
        [
            "little_giant 浙江省 new 56 batch 6",
            "little_giant 杭州市 new 20 batch 6",
            "little_giant 宁波市 new 15 batch 6",
        ],
    ),
    (
        "某某科技有限公司等22家企业入选第五批国家级专精特新“小巨人”。",
        "镇江市",
        ["little_giant 镇江市 new 22 batch 5 confirmed"],
    ),
    (
        "全国高新技术企业从22.5万家增至46.3万家。",
        None,
        ["high_tech 全国 cumulative 225000", "high_tech 全国 cumulative 463000"],
    ),
    (
        "福建专精特新“小巨人”名单出炉。\n福州市47家\n厦门市55家\n泉州市38家",
        None,
        ["little_giant 福州市 cumulative 47", "little_giant 厦门市 cumulative 55", "little_giant 泉州市 cumulative 38"],
    ),
]

PLACES = [
    ("我市有国家级“小巨人”15家。", "鄂州市", ["little_giant 鄂州市 cumulative 15"]),
    ("我市有国家级“小巨人”15家。", "鹿城区", ["little_giant 温州市 cumulative 15"]),
    ("我省有国家级“小巨人”15家。", "鄂州市", ["little_giant 湖北省 cumulative 15"]),
    ("全区国家级专精特新“小巨人”企业达33家。", "广西壮族自治区", ["little_giant 广西壮族自治区 cumulative 33"]),
    ("南通举行新闻发布会。全市国家级专精特新“小巨人”企业达198家。", None, ["little_giant 南通市 cumulative 198"]),
    ("国家级“小巨人”企业有15家。", None, []),
    ("江苏省工信厅公布，全省专精特新中小企业达1.2万家。", None, ["srdi_sme 江苏省 cumulative 12000"]),
    ("苏州工业园区国家高新技术企业达2489家。", None, ["high_tech - cumulative 2489"]),
    ("长三角地区专精特新“小巨人”企业达3800家。", None, ["little_giant - cumulative 3800"]),
    ("兵团已培育184家专精特新中小企业。", None, ["srdi_sme - cumulative 184"]),
    ("浦东新区国家级专精特新“小巨人”企业达180家。", None, ["little_giant 浦东新区 cumulative 180"]),
    ("南京市鼓楼区有高新技术企业420家。", None, ["high_tech 鼓楼区 cumulative 420"]),
    ("鼓楼区有高新技术企业420家。", None, []),
    ("鼓楼区有高新技术企业420家。", "福州市", ["high_tech 鼓楼区 cumulative 420"]),
    ("襄樊市有高新技术企业210家。", None, ["high_tech 襄阳市 cumulative 210"]),
    ("内蒙古有国家级专精特新“小巨人”企业40家。", None, ["little_giant 内蒙古自治区 cumulative 40"]),
    ("深圳南山和宝安两区“小巨人”企业合计436家。", None, ["little_giant - cumulative 436"]),
    (
        "常州新北、武进、天宁“小巨人”企业分别为60家、72家、15家。",
        None,
        ["little_giant 新北区 cumulative 60", "little_giant 武进区 cumulative 72", "little_giant 天宁区 cumulative 15"],
    ),
    (
        "近日，记者从黑龙江省科技厅获悉，全省高新技术企业达5000家，居东北地区首位。",
        None,
        ["high_tech 黑龙江省 cumulative 5000"],
    ),
    ("55家温州企业入选第四批国家级专精特新“小巨人”。", None, ["little_giant 温州市 new 55 batch 4 confirmed"]),
]

STATUS_AND_LEVEL = [
    (
        "天津市专精特新企业总数已达1498家，其中国家级“小巨人”企业284家，市级专精特新中小企业1214家。",
        None,
        ["srdi_sme 天津市 cumulative 1498", "little_giant 天津市 cumulative 284", "srdi_sme 天津市 cumulative 1214"],
    ),
    (
        "关于2024年度专精特新中小企业拟认定名单的公示，全省共132户。",
        "黑龙江省",
        ["srdi_sme 黑龙江省 new 132 2024 proposed"],
    ),
    ("2020年度济南市市级瞪羚企业名单公布，共120家。", None, ["gazelle 济南市 new 120 2020 confirmed municipal"]),
    ("德州市拥有省级制造业单项冠军企业22家。", None, ["manufacturing_champion 德州市 cumulative 22 provincial"]),
    ("截至2023年底，温州市级专精特新中小企业达600家。", None, ["srdi_sme 温州市 cumulative 600 municipal"]),
    ("平湖市累计获得认定的国家高新技术企业有300家。", None, ["high_tech 平湖市 cumulative 300 confirmed"]),
    ("重点“小巨人”企业方面，包头市有6家。", None, ["key_little_giant 包头市 cumulative 6"]),
    ("我市有国家重点支持“小巨人”企业2家。", "鄂州市", ["key_little_giant 鄂州市 cumulative 2"]),
]

PARTS = [
    ("我国机器人领域专精特新“小巨人”企业达273家。", None, ["little_giant 全国 cumulative 273 [机器人领域]"]),
    (
        "截至2025年8月，全国在A股上市的专精特新“小巨人”企业有1300家。",
        None,
        ["little_giant 全国 cumulative 1300 [A股上市]"],
    ),
    (
        "国家级单项冠军示范企业，全市目前共拥有7家。",
        "德州市",
        ["manufacturing_champion 德州市 cumulative 7 [示范企业]"],
    ),
    ("上海有效期内高新技术企业达2.4万家。", None, ["high_tech 上海市 cumulative 24000 [有效期内]"]),
]

NOTHING_CLAIMED: list[tuple[str, str | None, list[str]]] = [
    ("到2027年，力争培育国家级专精特新“小巨人”企业100家。", "嘉兴市", []),
    ("我市计划今年新增高新技术企业300家。", "嘉兴市", []),
    ("今年目标：新增专精特新中小企业200家，高新技术企业500家。", "嘉兴市", []),
    ("预计全年高新技术企业将突破1万家。", "杭州市", []),
    ("“十四五”末，全省要有国家级“小巨人”企业1000家。", "浙江省", []),
    ("温州国家级“小巨人”企业数量位居全国第三。", None, []),
    ("专精特新“小巨人”企业占比61%，增长47%。", "温州市", []),
    ("温州专精特新“小巨人”企业比去年多47家。", None, []),
    ("专精特新“小巨人”企业较上年新增12家。", "温州市", []),
    ("高新技术企业净增300家。", "温州市", []),
    ("专精特新“小巨人”企业平均拥有专利26项，研发人员120人。", "温州市", []),
    ("申报专精特新“小巨人”企业须有2家以上知名大企业配套。", "温州市", []),
    ("对首次认定的专精特新“小巨人”企业，每家奖励50万元。", "温州市", []),
    ("全市建成国家级先进制造业集群3家、公共服务平台12家，服务专精特新企业。", "温州市", []),
    ("瞪羚、独角兽企业共有32家。", "合肥市", []),
    ("潜在独角兽企业达54家。", "合肥市", []),
    ("将200家企业纳入专精特新“小巨人”培育库。", "温州市", []),
    ("科技“小巨人”企业达到1779家。", "天津市", []),
    ("我公司是一家专精特新“小巨人”企业，员工500人，产品销往30多个国家。", "温州市", []),
    ("这55家“小巨人”企业平均成立16年。", "温州市", []),
    ("专精特新“小巨人”企业认定办法共6章30条。", None, []),
    ("专精特新服务月走访企业800家，服务小巨人。", "温州市", []),
    ("高新技术产业增加值增长9%，高新区入驻企业300家。", "温州市", []),
    ("天气晴，气温12度。", None, []),
    ("", None, []),
    ("1. 2. 3.", "温州市", []),
    ("厦门市认定机构：关于2024年第四批更名高新技术企业的公告", None, []),
    ("平均每天有5家高新技术企业诞生。", "合肥市", []),
    ("银行为120家专精特新企业授信3亿元。", "温州市", []),
    ("大会邀请了200多家专精特新中小企业参展。", "温州市", []),
    ("中小企业数量超6000万家，专精特新成为主力。", "全国", []),
    ("新三板有60家专精特新主题基金。", None, []),
    ("参展企业中，制造业单项冠军、国家级高新技术企业等达到了5700家。", None, []),
    ("为150家高新技术企业减税2亿元。", "温州市", []),
]

REPEATED = [
    (
        "温州55家企业上榜国家级“小巨人”\n第四批专精特新“小巨人”企业名单公布，温州55家企业上榜。",
        None,
        ["little_giant 温州市 new 55 batch 4 confirmed"],
    ),
    (
        "湖北科技型中小企业首破3.5万家\n2023年全省科技型中小企业入库35303家。",
        None,
        ["tech_sme 湖北省 new 35303 2023 national"],
    ),
    ("上海“小巨人”首破千家\n上海专精特新“小巨人”企业总数达1026家。", None, ["little_giant 上海市 cumulative 1026"]),
]

DISGUISED = [
    ("第五批國家專精特新「小巨人」企業公示，江蘇省入圍795家。", None, ["little_giant 江苏省 new 795 batch 5 proposed"]),
    ("國(guó)家級專(zhuān)精特新“小巨人”企業(yè)，溫州累計(jì)有125家。", None, ["little_giant 温州市 cumulative 125"]),
    (
        "<p>截至目前，<strong>宁波</strong>国家级“小巨人”企业达<em>352</em>家。</p>",
        None,
        ["little_giant 宁波市 cumulative 352"],
    ),
    ("截至目前，\t宁波 国家级 “小巨人” 企业 达 352 家。", None, ["little_giant 宁波市 cumulative 352"]),
    ("宁波有国家级‘小巨人’企业352家", None, ["little_giant 宁波市 cumulative 352"]),
]

ENGLISH = [
    (
        "A total of 55 enterprises in Wenzhou were included in the fourth batch of specialized and new “little giant” "
        "enterprises.",
        None,
        ["little_giant 温州市 new 55 batch 4 confirmed"],
    ),
    (
        "Wenzhou now has 125 national-level specialized and new “little giant” enterprises.",
        None,
        ["little_giant 温州市 cumulative 125"],
    ),
    ("There are 369 unicorn companies in China.", None, ["unicorn 全国 cumulative 369"]),
    (
        "Guangdong Province is home to more than 75,000 high-tech enterprises.",
        None,
        ["high_tech 广东省 cumulative ≥75000"],
    ),
    ("Ningbo has one hundred and eighteen “little giant” firms.", None, ["little_giant 宁波市 cumulative 118"]),
    (
        'Hangzhou has developed 26 national and 118 provincial "little giant" companies.',
        None,
        ["little_giant 杭州市 cumulative 26", "little_giant 杭州市 cumulative 118 provincial"],
    ),
    (
        "The fifth list of small giant enterprises was publicized, and 384 companies from Zhejiang were on it.",
        None,
        ["little_giant 浙江省 new 384 batch 5 proposed"],
    ),
    ("Zhejiang aims to have 300 “little giants” by 2027.", None, []),
    ("The little giant firm in Wenzhou has 500 employees and 46 patents.", None, []),
    (
        "In the first six batches, Jiangsu had 2,215 “little giant” enterprises.",
        None,
        ["little_giant 江苏省 cumulative 2215 batches 1-6"],
    ),
    ("Output of little giants in Wenzhou rose 12 percent to 3 billion yuan.", None, []),
    ("The 2 high-tech zones of Wuhan cover 300 square kilometers.", None, []),
]

NEWS_ITEMS: list[tuple[str, str | None, list[str]]] = [
    (
        "工信部公布第五批专精特新“小巨人”企业名单，全国共有3654家企业通过认定，其中浙江384家、宁波102家，"
        "温州37家，位居全省第四。",
        None,
        [
            "little_giant 全国 new 3654 batch 5 confirmed",
            "little_giant 浙江省 new 384 batch 5 confirmed",
            "little_giant 宁波市 new 102 batch 5 confirmed",
            "little_giant 温州市 new 37 batch 5 confirmed",
        ],
    ),
    (
        "截至2023年底，全市累计拥有国家级“小巨人”企业125家、省级专精特新中小企业798家、省级隐形冠军企业56家，"
        "数量均居全省前列。",
        "温州市",
        [
            "little_giant 温州市 cumulative 125",
            "srdi_sme 温州市 cumulative 798",
            "hidden_champion 温州市 cumulative 56",
        ],
    ),
    (
        "日前，浙江省经信厅公布2023年度浙江省隐形冠军企业名单，全省共79家企业入选，其中温州9家，乐清市3家。",
        None,
        [
            "hidden_champion 浙江省 new 79 2023 confirmed",
            "hidden_champion 温州市 new 9 2023 confirmed",
            "hidden_champion 乐清市 new 3 2023 confirmed",
        ],
    ),
    (
        "我市新增国家级专精特新“小巨人”企业19家，累计达到132家；新增制造业单项冠军4家，累计23家。",
        "台州市",
        [
            "little_giant 台州市 new 19",
            "little_giant 台州市 cumulative 132",
            "manufacturing_champion 台州市 new 4",
            "manufacturing_champion 台州市 cumulative 23",
        ],
    ),
    (
        "第三批国家级专精特新“小巨人”企业拟公布名单中，湖南省有162家企业入围，其中长沙市81家、株洲市26家、湘潭市11家。",
        None,
        [
            "little_giant 湖南省 new 162 batch 3 proposed",
            "little_giant 长沙市 new 81 batch 3 proposed",
            "little_giant 株洲市 new 26 batch 3 proposed",
            "little_giant 湘潭市 new 11 batch 3 proposed",
        ],
    ),
    (
        "2022年，全国新认定高新技术企业12.6万家，总数达到40万家。",
        None,
        ["high_tech 全国 new 126000 confirmed", "high_tech 全国 cumulative 400000"],
    ),
    (
        "广州开发区现有高新技术企业2300多家，广州市高新技术企业超1.2万家。",
        None,
        ["high_tech - cumulative ≥2300", "high_tech 广州市 cumulative ≥12000"],
    ),
    (
        "成都市专精特新“小巨人”企业数量从2019年的5家增长到2023年的286家。",
        None,
        ["little_giant 成都市 cumulative 5", "little_giant 成都市 cumulative 286"],
    ),
    (
        "全市“专精特新”企业梯队不断壮大，目前共有国家级专精特新“小巨人”企业98家，其中重点“小巨人”企业21家，"
        "省级专精特新中小企业702家，隐形冠军企业42家，单项冠军企业（产品）27个。",
        "绍兴市",
        [
            "little_giant 绍兴市 cumulative 98",
            "key_little_giant 绍兴市 cumulative 21",
            "srdi_sme 绍兴市 cumulative 702",
            "hidden_champion 绍兴市 cumulative 42",
            "manufacturing_champion 绍兴市 cumulative 27",
        ],
    ),
    (
        "山东省工信厅公示第六批专精特新“小巨人”和第三批复核通过企业名单，青岛新增36家，复核通过43家。",
        None,
        ["little_giant 青岛市 new 36 batch 6 proposed", "little_giant 青岛市 reviewed 43 batch 3 proposed"],
    ),
    (
        "全国首批“小巨人”企业248家，浙江占18家，数量居全国第三位。",
        None,
        ["little_giant 全国 new 248 batch 1", "little_giant 浙江省 new 18 batch 1"],
    ),
    ("杭州“独角兽”企业42家、“准独角兽”企业404家，总数居全国第四。", "杭州市", ["unicorn 杭州市 cumulative 42"]),
    (
        "2024年，苏州新增独角兽企业3家，累计15家；瞪羚企业新增200家，总数达1200家。",
        None,
        [
            "unicorn 苏州市 new 3",
            "unicorn 苏州市 cumulative 15",
            "gazelle 苏州市 new 200",
            "gazelle 苏州市 cumulative 1200",
        ],
    ),
    ("江苏、浙江、广东三省专精特新“小巨人”企业合计超过5000家，占全国四成。", None, ["little_giant - cumulative ≥5000"]),
    (
        "瑞安新增“小巨人”14家\n日前，工信部公布第五批国家级专精特新“小巨人”企业名单，我市14家企业榜上有名。"
        "截至目前，我市共有国家级“小巨人”企业38家，省级专精特新中小企业210家，数量均居温州首位。",
        "瑞安市",
        [
            "little_giant 瑞安市 new 14 batch 5 confirmed",
            "little_giant 瑞安市 cumulative 38",
            "srdi_sme 瑞安市 cumulative 210",
        ],
    ),
    (
        "长兴县5家企业入选国家级专精特新“小巨人”\n近日，第六批专精特新“小巨人”企业名单公示，长兴县有5家企业上榜，"
        "总数达到27家，居湖州市第一。",
        "长兴县",
        ["little_giant 长兴县 new 5 batch 6 proposed", "little_giant 长兴县 cumulative 27"],
    ),
    (
        "我国已培育专精特新中小企业超过14万家，其中“小巨人”企业1.46万家，创新型中小企业21.5万家。",
        None,
        [
            "srdi_sme 全国 cumulative ≥140000",
            "little_giant 全国 cumulative 14600",
            "innovative_sme 全国 cumulative 215000",
        ],
    ),
    ("记者从科技部获悉，2023年全国入库科技型中小企业达到57万家。", None, ["tech_sme 全国 new 570000 2023 national"]),
    (
        "第九批制造业单项冠军企业名单公示，浙江有30家企业上榜，居全国首位；其中宁波16家，杭州8家。",
        None,
        [
            "manufacturing_champion 浙江省 new 30 batch 9 proposed",
            "manufacturing_champion 宁波市 new 16 batch 9 proposed",
            "manufacturing_champion 杭州市 new 8 batch 9 proposed",
        ],
    ),
    (
        "据统计，前五批国家级专精特新“小巨人”企业中，深圳累计有752家，第五批新增310家。",
        None,
        ["little_giant 深圳市 cumulative 752 batches 1-5", "little_giant 深圳市 new 310 batch 5"],
    ),
    (
        "全县国家高新技术企业总数突破700家，新增省级隐形冠军2家、国家级“小巨人”3家、省“专精特新”中小企业45家。",
        "嘉善县",
        [
            "high_tech 嘉善县 cumulative ≥700",
            "hidden_champion 嘉善县 new 2",
            "little_giant 嘉善县 new 3",
            "srdi_sme 嘉善县 new 45",
        ],
    ),
    (
        "江西省工信厅公示2024年专精特新中小企业名单，共有1088家，其中南昌市240家、赣州市180家、九江市135家，"
        "上饶、宜春各98家。",
        None,
        [
            "srdi_sme 江西省 new 1088 2024 proposed",
            "srdi_sme 南昌市 new 240 2024 proposed",
            "srdi_sme 赣州市 new 180 2024 proposed",
            "srdi_sme 九江市 new 135 2024 proposed",
            "srdi_sme 上饶市 new 98 2024 proposed",
            "srdi_sme 宜春市 new 98 2024 proposed",
        ],
    ),
    (
        "西藏自治区专精特新“小巨人”企业6家，青海省21家，宁夏34家。",
        None,
        [
            "little_giant 西藏自治区 cumulative 6",
            "little_giant 青海省 cumulative 21",
            "little_giant 宁夏回族自治区 cumulative 34",
        ],
    ),
    (
        "厦门市新认定2022年第一批高新技术企业870家，有效期内国家高新技术企业突破3600家。",
        "厦门市",
        ["high_tech 厦门市 new 870 batch 1 2022 confirmed", "high_tech 厦门市 cumulative ≥3600 [有效期内]"],
    ),
    (
        "2022年度，我市共有国家级高新技术企业3605家，比上年净增803家，增长28.7%。",
        "厦门市",
        ["high_tech 厦门市 cumulative 3605"],
    ),
    (
        "河南出台方案：到2025年，全省国家级专精特新“小巨人”企业达到600家，省级专精特新中小企业达到5000家。"
        "截至目前，全省已培育国家级“小巨人”企业394家。",
        None,
        ["little_giant 河南省 cumulative 394"],
    ),
    (
        "工信部近日公布第五批“小巨人”名单，陕西省有57家企业上榜，累计达到211家，位居西部第二。其中西安市36家，"
        "累计140家；宝鸡市8家，累计20家。",
        None,
        [
            "little_giant 陕西省 new 57 batch 5 confirmed",
            "little_giant 陕西省 cumulative 211",
            "little_giant 西安市 new 36 batch 5 confirmed",
            "little_giant 西安市 cumulative 140",
            "little_giant 宝鸡市 new 8 batch 5 confirmed",
            "little_giant 宝鸡市 cumulative 20",
        ],
    ),
    (
        "甘肃：第三批专精特新“小巨人”企业公示，兰州8家，天水、白银各3家，酒泉1家，全省共15家。",
        None,
        [
            "little_giant 兰州市 new 8 batch 3 proposed",
            "little_giant 天水市 new 3 batch 3 proposed",
            "little_giant 白银市 new 3 batch 3 proposed",
            "little_giant 酒泉市 new 1 batch 3 proposed",
            "little_giant 甘肃省 new 15 batch 3 proposed",
        ],
    ),
    (
        "2022年，北京市国家高新技术企业、专精特新“小巨人”、独角兽企业数量分别达2.8万家、588家和102家，"
        "均居全国城市首位。",
        None,
        ["high_tech 北京市 cumulative 28000", "little_giant 北京市 cumulative 588", "unicorn 北京市 cumulative 102"],
    ),
    (
        "目前，武汉市专精特新“小巨人”企业累计206家，居全国城市第8位、副省级城市第5位，湖北省总数678家，"
        "位居全国第七、中部第一。",
        None,
        ["little_giant 武汉市 cumulative 206", "little_giant 湖北省 cumulative 678"],
    ),
    (
        "在工信部公布的第五批专精特新“小巨人”企业名单中，我市共有33家企业入选，其中平湖8家、海宁7家、"
        "桐乡6家、嘉善5家、南湖4家、秀洲2家、海盐1家。",
        "嘉兴市",
        [
            "little_giant 嘉兴市 new 33 batch 5 confirmed",
            "little_giant 平湖市 new 8 batch 5 confirmed",
            "little_giant 海宁市 new 7 batch 5 confirmed",
            "little_giant 桐乡市 new 6 batch 5 confirmed",
            "little_giant 嘉善县 new 5 batch 5 confirmed",
            "little_giant 南湖区 new 4 batch 5 confirmed",
            "little_giant 秀洲区 new 2 batch 5 confirmed",
            "little_giant 海盐县 new 1 batch 5 confirmed",
        ],
    ),
]

NOTICES: list[tuple[str, str | None, list[str]]] = [
    (
        "关于公布2024年度浙江省专精特新中小企业名单的通知\n各市、县（市、区）经信局：\n经企业申报、"
        "专家评审和公示，现认定杭州某某科技有限公司等2154家企业为浙江省专精特新中小企业，有效期三年。",
        None,
        ["srdi_sme 浙江省 new 2154 2024 confirmed"],
    ),
    (
        "关于上海市第五批专精特新“小巨人”企业和第二批专精特新“小巨人”复核通过企业名单的公示\n现将上海市第五批专精特新“小巨人”企业（206家）和第二批专精特新“小巨人”复核通过企业（168家）名单予以公示。",
        None,
        ["little_giant 上海市 new 206 batch 5 proposed", "little_giant 上海市 reviewed 168 batch 2 proposed"],
    ),
    (
        "关于对苏州市2023年度创新型中小企业拟认定名单的公示\n拟认定苏州某某公司等1320家企业为2023年度第三批创新型中小企业，"
        "现予公示。",
        "苏州市",
        ["innovative_sme 苏州市 new 1320 batch 3 2023 proposed"],
    ),
    (
        "关于公布山西省第四批省级制造业单项冠军企业名单的通知\n认定太原某公司等25户企业为第四批省级制造业单项冠军企业。",
        None,
        ["manufacturing_champion 山西省 new 25 batch 4 confirmed provincial"],
    ),
    (
        "2023年瞪羚企业名单公示：拟认定济南某公司等420家企业为2023年度山东省瞪羚企业。",
        "山东省",
        ["gazelle 山东省 new 420 2023 proposed provincial"],
    ),
    ("河北省认定1235家企业为2023年第二批专精特新中小企业。", None, ["srdi_sme 河北省 new 1235 batch 2 2023 confirmed"]),
    ("福建省拟推荐126家企业申报第六批国家级专精特新“小巨人”。", None, ["little_giant 福建省 applied 126 batch 6"]),
    (
        "安徽省科技厅公示安徽省认定机构2023年认定的第一批高新技术企业3210家。",
        None,
        ["high_tech 安徽省 new 3210 batch 1 2023 proposed"],
    ),
    (
        "关于第六批专精特新“小巨人”企业名单的公示\n各省、自治区、直辖市，新疆生产建设兵团中小企业主管部门：\n第六批专精特新“小巨人”企业公示名单共3012家。",
        None,
        ["little_giant 全国 new 3012 batch 6 proposed"],
    ),
]

LISTS_OF_THE_WORLD: list[tuple[str, str | None, list[str]]] = [
    (
        "胡潤研究院發布《2024全球獨角獸榜》，全球獨角獸企業1453家，美國703家居首，中國340家排第二；"
        "北京78家，上海65家，深圳34家，廣州、杭州各24家。",
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
        "全球独角兽企业数量达到1453家，比上年增加92家。中国以340家位居第二，美国703家位居第一，印度67家。"
        "中国独角兽企业最多的城市是北京（78家），其次是上海（65家）、深圳（34家）。",
        None,
        [
            "unicorn - cumulative 1453",
            "unicorn 全国 cumulative 340",
            "unicorn - cumulative 703",
            "unicorn - cumulative 67",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 深圳市 cumulative 34",
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
]

ENGLISH_NEWS: list[tuple[str, str | None, list[str]]] = [
    (
        "A total of 384 enterprises from Zhejiang were listed in the fifth batch of national specialized,"
        ' refined, distinctive and innovative "little giant" enterprises, ranking third in the country.',
        None,
        ["little_giant 浙江省 new 384 batch 5 confirmed"],
    ),
    (
        'By the end of 2023, Jiangsu province had 1,474 national-level "little giant" enterprises '
        "and more than 8,000 provincial-level specialized and sophisticated SMEs.",
        None,
        ["little_giant 江苏省 cumulative 1474", "srdi_sme 江苏省 cumulative ≥8000"],
    ),
    (
        "The number of high-tech enterprises in Shenzhen exceeded 24,000 last year, while the number of little giants "
        "reached 752.",
        None,
        ["little_giant 深圳市 cumulative 752"],
    ),
    (
        "Hangzhou, capital of Zhejiang province, is home to 42 unicorns and 391 gazelle companies.",
        None,
        ["unicorn 杭州市 cumulative 42", "gazelle 杭州市 cumulative 391"],
    ),
    (
        "Suzhou, Jiangsu province, added 230 national little giants in the fifth batch, bringing the total to 401.",
        None,
        ["little_giant 苏州市 new 230 batch 5", "little_giant 苏州市 cumulative 401"],
    ),
    ('The city has 33 national "little giant" enterprises.', None, []),
    (
        'The city has 33 national "little giant" enterprises and 206 provincial specialized and '
        "new small and medium-sized enterprises.",
        "温州市",
        ["little_giant 温州市 cumulative 33", "srdi_sme 温州市 cumulative 206"],
    ),
    (
        '12 companies in Ningbo passed the review of the third batch of specialized and new "little '
        'giant" enterprises.',
        None,
        ["little_giant 宁波市 reviewed 12 batch 3"],
    ),
    (
        "The Ministry of Industry and Information Technology announced the seventh batch of manufacturing single "
        "champions. Ningbo had 20 enterprises on the list, ranking first among cities in China, and Hangzhou had 8.",
        None,
        [
            "manufacturing_champion 宁波市 new 20 batch 7 confirmed",
            "manufacturing_champion 杭州市 new 8 batch 7 confirmed",
        ],
    ),
    (
        "Beijing plans to foster 500 little giants by 2025. The city currently has 257 such enterprises.",
        None,
        ["little_giant 北京市 cumulative 257"],
    ),
    (
        "Wuhan's high-tech companies grew to 12,654 in 2022 from 9,151 a year earlier.",
        None,
        ["high_tech 武汉市 cumulative 12654", "high_tech 武汉市 cumulative 9151"],
    ),
    (
        "Ningbo ranks 4th with 182 little giants, behind Shanghai (262), Beijing (257) and Tianjin (134).",
        None,
        [
            "little_giant 宁波市 cumulative 182",
            "little_giant 上海市 cumulative 262",
            "little_giant 北京市 cumulative 257",
            "little_giant 天津市 cumulative 134",
        ],
    ),
    ("The company, a national little giant, has 300 employees and exports to 30 countries.", None, []),
    ("There were 57,000 gazelle and unicorn companies.", None, []),
    (
        "The Hurun Global Unicorn Index 2024 found 1,453 unicorns in the world. The US led with 703 unicorns, "
        "followed by China with 340. Beijing had 78, Shanghai 65 and Shenzhen 34.",
        None,
        [
            "unicorn - cumulative 1453",
            "unicorn - cumulative 703",
            "unicorn 全国 cumulative 340",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 深圳市 cumulative 34",
        ],
    ),
    (
        "The provincial department of industry and information technology of Hunan announced the "
        'third batch of "little giant" enterprises, with 240 companies on the list, including 92 '
        "in Changsha, 30 in Zhuzhou and 21 in Xiangtan.",
        None,
        [
            "little_giant 湖南省 new 240 batch 3 confirmed",
            "little_giant 长沙市 new 92 batch 3 confirmed",
            "little_giant 株洲市 new 30 batch 3 confirmed",
            "little_giant 湘潭市 new 21 batch 3 confirmed",
        ],
    ),
    ("Xi'an High-tech Zone is home to 5,600 high-tech enterprises.", None, ["high_tech - cumulative 5600"]),
    (
        'In 2022, 4,357 companies were recognized as the fourth batch of "little giant" firms by the MIIT.',
        None,
        ["little_giant 全国 new 4357 batch 4 confirmed"],
    ),
    (
        "Hefei, capital of East China's Anhui province, has cultivated 220 little giants, 6 single champions and "
        "8,400 high-tech enterprises.",
        None,
        [
            "little_giant 合肥市 cumulative 220",
            "manufacturing_champion 合肥市 cumulative 6",
            "high_tech 合肥市 cumulative 8400",
        ],
    ),
]

TABLE = [
    *PLAIN_STATEMENTS,
    *NUMBERS,
    *BATCHES_AND_YEARS,
    *REVIEWS_AND_OTHER_MEASURES,
    *LISTS,
    *PLACES,
    *STATUS_AND_LEVEL,
    *PARTS,
    *NOTHING_CLAIMED,
    *REPEATED,
    *DISGUISED,
    *ENGLISH,
    *NEWS_ITEMS,
    *NOTICES,
    *LISTS_OF_THE_WORLD,
    *ENGLISH_NEWS,
]


def in_words(claim: Claim) -> str:
    """A claim in the notation of the tables above."""
    batch = (
        f"batch {claim.batch_last}"
        if claim.batch_first == claim.batch_last
        else f"batches {claim.batch_first}-{claim.batch_last}"
    )
    parts = [claim.programme, claim.region or "-", claim.measure, f"{BOUNDS[claim.bound]}{claim.count}"]
    parts += [batch] if claim.batch_last else []
    parts += [str(claim.year)] if claim.year else []
    parts += [claim.status] if claim.status else []
    parts += [claim.level] if claim.level and claim.level != usual_level(claim.programme) else []
    parts += [f"[{claim.subset}]"] if claim.subset else []
    return " ".join(parts)


@pytest.mark.parametrize(("text", "home", "expected"), TABLE)
def test_a_text_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert [in_words(claim) for claim in find_claims(text, home=home)] == expected
