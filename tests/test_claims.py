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
    ("全区国家高新技术企业达到215家。", "温州市鹿城区", []),  # no home of that name: 全区 stays open
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
