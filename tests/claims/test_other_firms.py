"""Firms of another title, of several titles at once, of a fair or an institute, which no title's count may take in."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A list of another title begins where its name stands, whatever title was in mind.
ANOTHER_TITLE: list[Row] = [
    (
        "一季度，全市新增瞪羚企业18家。科技领军（培育）企业数排前三位的区是海曙区（31家）、鄞州区（27家）和北仑区（16家）。",
        "宁波市",
        ["gazelle 宁波市 new 18"],
    ),
    (
        "全市有专精特新“小巨人”企业33家。我市还培育出技术创新示范企业省级9家、国家级2家。",
        "德州市",
        ["little_giant 德州市 cumulative 33"],
    ),
    ("我省又有7家企业入选国家火炬计划重点高新技术企业，至此全省重点高新技术企业达29家。", "陕西省", []),
    (
        "榜单上有独角兽企业4家、培育独角兽企业19家、关注独角兽企业23家，还有瞪羚企业31家、培育瞪羚企业52家。",
        "苏州市",
        ["unicorn 苏州市 cumulative 4", "gazelle 苏州市 cumulative 31"],
    ),
    (
        "这次公布了4家独角兽企业、19家培育独角兽企业、23家关注独角兽企业和31家瞪羚企业。",
        "苏州市",
        ["unicorn 苏州市 new 4 confirmed", "gazelle 苏州市 new 31 confirmed"],
    ),
    ("已认定21家隐形冠军（培育）企业。", "商丘市", []),
    (
        "其中隐形冠军企业26家、隐形小巨人企业15家、科技小巨人企业41家。",
        "徐州市",
        ["hidden_champion 徐州市 cumulative 26"],
    ),
    ("已认定21家隐形冠军企业。", "商丘市", ["hidden_champion 商丘市 cumulative 21 confirmed"]),
]

# One number of several titles, which its parts name, is none of any of them; nor are the numbers that go on with it.
SEVERAL_AT_ONCE: list[Row] = [
    (
        "目前全市共有专精特新企业318家，其中国家级“小巨人”企业21家、省专精特新中小企业164家、市级专精特新中小企业133家。",
        "马鞍山市",
        [
            "little_giant 马鞍山市 cumulative 21",
            "srdi_sme 马鞍山市 cumulative 164",
            "srdi_sme 马鞍山市 cumulative 133 municipal",
        ],
    ),
    (
        "全市各级各类专精特新企业达612家，其中国家级“小巨人”企业47家。",
        "江阴市",
        ["little_giant 江阴市 cumulative 47"],
    ),
    (
        "目前全市共有专精特新企业318家，其中国家级“小巨人”企业21家。",
        "马鞍山市",
        ["srdi_sme 马鞍山市 cumulative 318", "little_giant 马鞍山市 cumulative 21"],
    ),
    (
        "县里省级以上专精特新企业已有186家，包括国家级“小巨人”企业30家、省级专精特新中小企业156家。",
        "枣庄市",
        [
            "srdi_sme 枣庄市 cumulative 186",
            "little_giant 枣庄市 cumulative 30",
            "srdi_sme 枣庄市 cumulative 156",
        ],
    ),
    (
        "今年新增独角兽企业3家、瞪羚企业88家，两者累计总数达240家，比前年的150家多了六成。",
        "合肥市",
        ["unicorn 合肥市 new 3", "gazelle 合肥市 new 88"],
    ),
    (
        "目前全省共有科创“新物种”企业612家，其中独角兽企业2家、潜在独角兽企业9家、瞪羚企业601家。襄阳共97家。",
        "湖北省",
        ["unicorn 湖北省 cumulative 2", "gazelle 湖北省 cumulative 601"],
    ),
    (
        "目前全省共有瞪羚企业601家，其中机器人企业20家。襄阳共97家。",
        "湖北省",
        [
            "gazelle 湖北省 cumulative 601",
            "gazelle 湖北省 cumulative 20 [机器人企业]",
            "gazelle 襄阳市 cumulative 97",
        ],
    ),
]

# A list of others, announced or counted, leaves no title to go on with; what the figures tell of each other does.
GOES_ON_WITH: list[Row] = [
    (
        "近年来，我省着力培育独角兽、瞪羚企业。近日，2024年江西省科技领军企业榜单公布，共有231家企业入围。南昌共有39家企业成功入选。",
        "江西省",
        [],
    ),
    (
        "省工信厅公布省专精特新小巨人企业名单，共153家。其中甲公司列2018年度省专精特新企业名单。"
        "153家企业经自愿申报、审核推荐产生，其中隐形冠军企业31家。",
        "江苏省",
        [
            "little_giant 江苏省 new 153 confirmed provincial",
            "hidden_champion 江苏省 new 31 confirmed",
        ],
    ),
    (
        "今年入库的科技型中小企业里，高新技术企业有2051家，占六成多。",
        "江西省",
        ["tech_sme 江西省 new 2051 national [高新技术企业]"],
    ),
    (
        "全省专精特新中小企业里有高新技术企业962家。",
        "河北省",
        ["srdi_sme 河北省 cumulative 962 [高新技术企业]"],
    ),
    (
        "全市规上工业企业中，高新技术企业有218家。",
        "湖州市",
        ["high_tech 湖州市 cumulative 218 [规上工业企业]"],
    ),
    (
        "厦门专精特新“小巨人”企业3754家 居全国前列\n"
        "厦门市到目前已培育出3754家专精特新中小企业，其中国家级“小巨人”企业295家。",
        None,
        ["srdi_sme 厦门市 cumulative 3754", "little_giant 厦门市 cumulative 295"],
    ),
    (
        "产品卖到海内外近万家泵站，获评国家级“小巨人”企业。",
        "长沙市",
        [],
    ),
    (
        "名单公布，全省526家中小企业通过评审，上榜2024年专精特新中小企业名单。",
        "山西省",
        ["srdi_sme 山西省 new 526 2024 confirmed"],
    ),
    (
        "宜昌市省级专精特新中小企业达430家，国家级“小巨人”51家。其中，省级第七批新认定92家。",
        None,
        [
            "srdi_sme 宜昌市 cumulative 430",
            "little_giant 宜昌市 cumulative 51",
            "srdi_sme 宜昌市 new 92 batch 7 confirmed",
        ],
    ),
    (
        "省级第四批专精特新中小企业已经认定，江西省共1200家，全省的省级专精特新中小企业总数由此升到3820家。近3年两条线一道往上：省级第三批新认定960家，同年入选国家级“小巨人”的"
        "115家。",
        None,
        [
            "srdi_sme 江西省 new 1200 batch 4 confirmed",
            "srdi_sme 江西省 cumulative 3820 batches 1-4",
            "srdi_sme 江西省 new 960 batch 3 confirmed",
            "little_giant 江西省 new 115 confirmed",
        ],
    ),
    (
        "工信部放出第六批“小巨人”公示名单，湖北130家入围。全国的底数是：专精特新中小企业超14万家，称得上“小巨人”的只有1.2万家"
        "。公示的第六批又要带来3012家，比起第五批的3671家，仍短一截。",
        None,
        [
            "little_giant 湖北省 new 130 batch 6 proposed",
            "srdi_sme 全国 cumulative ≥140000",
            "little_giant 全国 cumulative 12000",
            "little_giant 全国 new 3012 batch 6 proposed",
            "little_giant 全国 new 3671 batch 5",
        ],
    ),
    (
        "第六批“小巨人”公示，河南114家入围。全国专精特新中小企业达14万家。复审那一头，第一批复审过关142家，第二批107"
        "9家，第三批2430家。",
        None,
        [
            "little_giant 河南省 new 114 batch 6 proposed",
            "little_giant 全国 reviewed 142 batch 1 confirmed",
            "little_giant 全国 reviewed 1079 batch 2 confirmed",
            "little_giant 全国 reviewed 2430 batch 3 confirmed",
        ],
    ),
]

# Titled firms that something was done for, that came to a fair or from elsewhere, that an institute has brought up.
DONE_FOR_THEM: list[Row] = [
    ("金融机构为860户高新技术企业、57户专精特新企业、24户单项冠军企业提供了信贷支持。", "昆明市", []),
    ("走访了12家瞪羚企业和5家独角兽企业。", "昆明市", []),
    (
        "展区参展企业一共977家，展位1240个，其中“小巨人”企业402家、专精特新中小企业575家、单项冠军企业51家。",
        "广东省",
        [],
    ),
    (
        "今年新增“小巨人”企业14家，招引3家国家级专精特新“小巨人”企业整体迁入。",
        "宜兴市",
        ["little_giant 宜兴市 new 14"],
    ),
    ("全市有4家“小巨人”企业整体迁入。", "宜兴市", []),
    ("第六批“小巨人”名单公示，武汉工研院有3家企业入选，该研究院至今培育孵化的“小巨人”企业共有8家。", None, []),
    (
        "省工信厅抽取首批中的31家跟踪调查，其中28家建有研发机构，其中省级14家；全省专精特新中小企业达460家。",
        "河北省",
        ["srdi_sme 河北省 cumulative 460"],
    ),
    (
        "21家专精特新企业入选国家级绿色工厂，17家企业获评智能工厂（车间）。",
        "洛阳市",
        ["srdi_sme 洛阳市 cumulative 21 [入选国家级绿色工厂]"],
    ),
    (
        "瞪羚企业中，营收过5亿元的达到4家，在全省56家高新区中列第四。",
        "常州市",
        ["gazelle 常州市 cumulative 4 [营收过5亿元]"],
    ),
    (
        "江阴有国家级“小巨人”61家。查项目网提示：已有15万家企业测过。",
        None,
        ["little_giant 江阴市 cumulative 61"],
    ),
    (
        "公司是“全国百家优秀供应商”“浙江省高新技术企业”。",
        None,
        [],
    ),
    (
        "省财政拿1860万元，补22家国家级“小巨人”买设备、买软件。",
        "安阳市",
        [],
    ),
    (
        "宁波单项冠军累计83家。仅这一家集团就占一个单项冠军企业、两个冠军产品。",
        "宁波市",
        ["manufacturing_champion 宁波市 cumulative 83"],
    ),
    (
        "烟台某科技公司年报：公司客户中有世界500强9家、国家级专精特新“小巨人”73家、独角兽4家。",
        "烟台市",
        [],
    ),
]

# Wanted by a time that stands between the wish and what is wanted, or kept up from now on.
WANTED: list[Row] = [
    ("我省力争于“十四五”末期拥有高新技术企业达4200户以上，实现科技型中小企业新增5000户以上。", "云南省", []),
    ("争取在2027年底前拥有“小巨人”企业50家。", "楚雄州", []),
    ("今年，我省将保持高新技术企业和科技型中小企业较快增长，分别新增800家、9000家。", "河北省", []),
    (
        "我省保持高新技术企业和科技型中小企业较快增长，分别新增800家、9000家。",
        "河北省",
        ["high_tech 河北省 new 800", "tech_sme 河北省 new 9000"],
    ),
]

ROWS = [*ANOTHER_TITLE, *SEVERAL_AT_ONCE, *GOES_ON_WITH, *DONE_FOR_THEM, *WANTED]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
