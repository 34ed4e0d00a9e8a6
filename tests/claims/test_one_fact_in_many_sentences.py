"""Facts that announcements state again and again, each in a dozen sentences: a part by where it is traded, a review,
an application, a lost title, a batch with the total that it brings, a year's list, several titles in turn.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    (
        "温州现有国家级专精特新“小巨人”企业139家，已在A股上市的有27家。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股上市]"],
    ),
    (
        "在温州139家国家级专精特新“小巨人”企业里，已有27家登陆A股。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股]"],
    ),
    (
        "温州的139家国家级“小巨人”中，27家已是A股上市公司。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股上市公司]"],
    ),
    (
        "截至目前，温州国家级专精特新“小巨人”企业总数为139家，其中A股上市公司占27家。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股上市公司]"],
    ),
    (
        "温州拥有国家级专精特新“小巨人”139家。这些企业中，27家已登陆A股市场。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股]"],
    ),
    (
        "温州共有139家国家级专精特新“小巨人”企业，上市的27家，都在A股。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [上市]"],
    ),
    (
        "温州累计培育国家级专精特新“小巨人”企业139家，有27家已成功在A股上市。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股上市]"],
    ),
    (
        "139家国家级专精特新“小巨人”企业落户温州，27家走进A股。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股]"],
    ),
    (
        "温州国家级专精特新“小巨人”企业已达139家，在A股挂牌上市的企业27家。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [在A股挂牌上市]"],
    ),
    (
        "国家级专精特新“小巨人”企业，温州有139家；这当中，A股上市企业27家。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股上市企业]"],
    ),
    (
        "温州139家国家级专精特新“小巨人”，A股上市的27家。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股上市]"],
    ),
    (
        "目前，温州坐拥139家国家级专精特新“小巨人”企业，而其中27家是A股上市公司。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股上市公司]"],
    ),
    (
        "温州的国家级专精特新“小巨人”企业数量达到139家，A股上市企业有27家位列其中。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [A股上市企业]"],
    ),
    (
        "在温州，国家级专精特新“小巨人”企业有139家，完成A股上市的就有27家。",
        None,
        ["little_giant 温州市 cumulative 139", "little_giant 温州市 cumulative 27 [完成A股上市]"],
    ),
    (
        "第二批国家级专精特新“小巨人”企业复核结果公布，宁波56家企业通过。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    (
        "工信部公布第二批专精特新“小巨人”企业复核通过名单，宁波有56家。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    (
        "宁波56家第二批国家级专精特新“小巨人”企业顺利通过复核。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    (
        "在第二批国家专精特新“小巨人”企业复核中，宁波共有56家企业过关。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    (
        "经复核，宁波第二批国家级专精特新“小巨人”企业中有56家继续有效。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2"],
    ),
    (
        "宁波有56家第二批专精特新“小巨人”企业通过了工信部的三年期满复核。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    ("第二批国家级专精特新“小巨人”三年到期，复核后宁波保住56家。", None, ["little_giant 宁波市 reviewed 56 batch 2"]),
    (
        "通过第二批国家级专精特新“小巨人”复核的宁波企业有56家。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    (
        "国家级专精特新“小巨人”第二批复核名单出炉，宁波56家榜上有名。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    (
        "工信部对第二批专精特新“小巨人”企业进行复核，宁波56家企业通过。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    (
        "记者从宁波市经信局获悉，第二批专精特新“小巨人”企业复核工作结束，全市56家企业通过复核。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    (
        "宁波市第二批国家级专精特新“小巨人”企业复核通过数为56家。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    (
        "名单显示，宁波市通过复核的第二批专精特新“小巨人”企业共56家。",
        None,
        ["little_giant 宁波市 reviewed 56 batch 2 confirmed"],
    ),
    ("绍兴市推荐88家企业申报第七批国家级专精特新“小巨人”。", None, ["little_giant 绍兴市 applied 88 batch 7"]),
    (
        "第七批国家级专精特新“小巨人”申报工作启动，绍兴共有88家企业申报。",
        None,
        ["little_giant 绍兴市 applied 88 batch 7"],
    ),
    ("绍兴88家企业申报第七批专精特新“小巨人”企业。", None, ["little_giant 绍兴市 applied 88 batch 7"]),
    ("今年绍兴共组织88家企业申报第七批国家级专精特新“小巨人”企业。", None, ["little_giant 绍兴市 applied 88 batch 7"]),
    (
        "第七批专精特新“小巨人”企业推荐名单公示，绍兴88家企业在列。",
        None,
        ["little_giant 绍兴市 applied 88 batch 7 proposed"],
    ),
    ("绍兴向上推荐第七批国家级专精特新“小巨人”企业88家。", None, ["little_giant 绍兴市 applied 88 batch 7"]),
    ("绍兴市经信局共向省里推荐了88家第七批专精特新“小巨人”企业。", None, ["little_giant 绍兴市 applied 88 batch 7"]),
    (
        "在第七批专精特新“小巨人”企业申报中，绍兴有88家企业提交了材料。",
        None,
        ["little_giant 绍兴市 applied 88 batch 7"],
    ),
    ("绍兴申报第七批国家级专精特新“小巨人”的企业达88家。", None, ["little_giant 绍兴市 applied 88 batch 7"]),
    (
        "经初审，绍兴共88家企业被推荐参评第七批国家级专精特新“小巨人”企业。",
        None,
        ["little_giant 绍兴市 applied 88 batch 7"],
    ),
    ("绍兴已有88家企业报名参加第七批专精特新“小巨人”企业认定。", None, ["little_giant 绍兴市 applied 88 batch 7"]),
    ("浙江省取消45家企业的高新技术企业资格。", None, ["high_tech 浙江省 revoked 45 confirmed"]),
    ("浙江45家企业被取消高新技术企业资格。", None, ["high_tech 浙江省 revoked 45 confirmed"]),
    (
        "关于取消杭州某科技有限公司等45家企业高新技术企业资格的公告\n浙江省高新技术企业认定管理工作领导小组",
        None,
        ["high_tech 浙江省 revoked 45 confirmed"],
    ),
    ("浙江又有45家企业丢了高新技术企业的牌子。", None, ["high_tech 浙江省 revoked 45 confirmed"]),
    (
        "浙江省高新技术企业认定管理工作领导小组决定，撤销45家企业的高新技术企业称号。",
        None,
        ["high_tech 浙江省 revoked 45 confirmed"],
    ),
    ("浙江对45家不再符合条件的高新技术企业予以摘牌。", None, ["high_tech 浙江省 revoked 45 confirmed"]),
    ("浙江45家企业失去高新技术企业资格。", None, ["high_tech 浙江省 revoked 45 confirmed"]),
    ("浙江省公告，45家高新技术企业资格被取消。", None, ["high_tech 浙江省 revoked 45 confirmed"]),
    (
        "因更名后未通过审核等原因，浙江45家企业的高新技术企业资格被取消。",
        None,
        ["high_tech 浙江省 revoked 45 confirmed"],
    ),
    ("经核查，浙江决定取消其高新技术企业资格的企业共45家。", None, ["high_tech 浙江省 revoked 45 confirmed"]),
    (
        "湖州第五批国家级专精特新“小巨人”企业新增40家，前五批累计150家。",
        None,
        ["little_giant 湖州市 new 40 batch 5", "little_giant 湖州市 cumulative 150 batches 1-5"],
    ),
    (
        "第五批国家级专精特新“小巨人”企业名单公布，湖州40家上榜，至此总数达到150家。",
        None,
        ["little_giant 湖州市 new 40 batch 5 confirmed", "little_giant 湖州市 cumulative 150 batches 1-5"],
    ),
    (
        "第五批国家级专精特新“小巨人”揭晓，湖州再添40家，总量增至150家。",
        None,
        ["little_giant 湖州市 new 40 batch 5 confirmed", "little_giant 湖州市 cumulative 150 batches 1-5"],
    ),
    (
        "在第五批国家级专精特新“小巨人”企业名单中，湖州占了40席，使全市总数升至150家。",
        None,
        ["little_giant 湖州市 new 40 batch 5", "little_giant 湖州市 cumulative 150 batches 1-5"],
    ),
    (
        "随着第五批40家企业入选，湖州国家级专精特新“小巨人”企业累计已有150家。",
        None,
        ["little_giant 湖州市 new 40 batch 5 confirmed", "little_giant 湖州市 cumulative 150 batches 1-5"],
    ),
    (
        "加上第五批入选的40家，湖州国家级专精特新“小巨人”企业总数达150家。",
        None,
        ["little_giant 湖州市 new 40 batch 5 confirmed", "little_giant 湖州市 cumulative 150 batches 1-5"],
    ),
    (
        "湖州国家级专精特新“小巨人”企业达到150家，其中第五批40家。",
        None,
        ["little_giant 湖州市 cumulative 150 batches 1-5", "little_giant 湖州市 new 40 batch 5"],
    ),
    (
        "湖州国家级“小巨人”的总数在第五批名单公布后来到150家，这一批新增40家。",
        None,
        ["little_giant 湖州市 cumulative 150 batches 1-5", "little_giant 湖州市 new 40 batch 5"],
    ),
    (
        "湖州此次有40家企业被认定为第五批国家级专精特新“小巨人”企业，连同前四批，共有150家。",
        None,
        ["little_giant 湖州市 new 40 batch 5 confirmed", "little_giant 湖州市 cumulative 150 batches 1-5 confirmed"],
    ),
    (
        "第五批国家级专精特新“小巨人”名单上有40家湖州企业，湖州“小巨人”至此增加到150家。",
        None,
        ["little_giant 湖州市 new 40 batch 5", "little_giant 湖州市 cumulative 150 batches 1-5"],
    ),
    (
        "第五批“小巨人”名单，湖州40家；前五批算下来，湖州共150家国家级专精特新“小巨人”。",
        None,
        ["little_giant 湖州市 new 40 batch 5", "little_giant 湖州市 cumulative 150 batches 1-5"],
    ),
    (
        "2023年度浙江省隐形冠军企业名单公布，全省64家，台州9家。",
        None,
        ["hidden_champion 浙江省 new 64 2023 confirmed", "hidden_champion 台州市 new 9 2023 confirmed"],
    ),
    (
        "浙江公布2023年度隐形冠军企业，64家企业入选，其中台州9家。",
        None,
        ["hidden_champion 浙江省 new 64 2023 confirmed", "hidden_champion 台州市 new 9 2023 confirmed"],
    ),
    (
        "2023年度浙江省隐形冠军企业共64家，台州占9家。",
        None,
        ["hidden_champion 浙江省 new 64 2023", "hidden_champion 台州市 new 9 2023"],
    ),
    (
        "2023年度浙江隐形冠军名单上共有64家企业，9家来自台州。",
        None,
        ["hidden_champion 浙江省 new 64 2023", "hidden_champion 台州市 new 9 2023"],
    ),
    (
        "浙江省经信厅认定64家企业为2023年度隐形冠军，台州市有9家企业入选。",
        None,
        ["hidden_champion 浙江省 new 64 2023 confirmed", "hidden_champion 台州市 new 9 2023 confirmed"],
    ),
    (
        "64家企业被认定为2023年度浙江省隐形冠军企业，台州有9家在列。",
        None,
        ["hidden_champion 浙江省 new 64 2023 confirmed", "hidden_champion 台州市 new 9 2023 confirmed"],
    ),
    (
        "台州9家企业入选2023年度浙江省隐形冠军，全省共64家。",
        None,
        ["hidden_champion 台州市 new 9 2023 confirmed", "hidden_champion 浙江省 new 64 2023 confirmed"],
    ),
    (
        "在浙江省2023年度64家隐形冠军企业中，有9家是台州企业。",
        None,
        ["hidden_champion 浙江省 new 64 2023", "hidden_champion 台州市 new 9 2023"],
    ),
    (
        "2023年度浙江省隐形冠军企业榜单出炉，全省共有64家，台州贡献了9家。",
        None,
        ["hidden_champion 浙江省 new 64 2023 confirmed", "hidden_champion 台州市 new 9 2023 confirmed"],
    ),
    (
        "浙江省2023年度隐形冠军企业认定结果公布：全省64家，台州拿下9家。",
        None,
        ["hidden_champion 浙江省 new 64 2023 confirmed", "hidden_champion 台州市 new 9 2023 confirmed"],
    ),
    (
        "2023年度，浙江省认定隐形冠军企业64家，台州有9家获此称号。",
        None,
        ["hidden_champion 浙江省 new 64 2023 confirmed", "hidden_champion 台州市 new 9 2023 confirmed"],
    ),
    (
        "青岛前三批共有国家级专精特新“小巨人”企业83家，第四批新增31家，总数达114家。",
        None,
        [
            "little_giant 青岛市 cumulative 83 batches 1-3",
            "little_giant 青岛市 new 31 batch 4",
            "little_giant 青岛市 cumulative 114 batches 1-4",
        ],
    ),
    (
        "此前三批，青岛已有83家国家级专精特新“小巨人”企业，加上第四批的31家，达到114家。",
        None,
        [
            "little_giant 青岛市 cumulative 83 batches 1-3",
            "little_giant 青岛市 new 31 batch 4",
            "little_giant 青岛市 cumulative 114 batches 1-4",
        ],
    ),
    (
        "第四批国家级专精特新“小巨人”名单中青岛31家，加上前三批的83家，总数为114家。",
        None,
        [
            "little_giant 青岛市 new 31 batch 4",
            "little_giant 青岛市 cumulative 83 batches 1-3",
            "little_giant 青岛市 cumulative 114 batches 1-4",
        ],
    ),
    (
        "青岛国家级专精特新“小巨人”企业前三批83家、第四批31家，合计114家。",
        None,
        [
            "little_giant 青岛市 cumulative 83 batches 1-3",
            "little_giant 青岛市 new 31 batch 4",
            "little_giant 青岛市 cumulative 114 batches 1-4",
        ],
    ),
    (
        "青岛第四批有31家企业入选国家级专精特新“小巨人”，与前三批83家合计，共114家。",
        None,
        [
            "little_giant 青岛市 new 31 batch 4 confirmed",
            "little_giant 青岛市 cumulative 83 batches 1-3 confirmed",
            "little_giant 青岛市 cumulative 114 batches 1-4",
        ],
    ),
    (
        "青岛有31家企业入选第四批国家级专精特新“小巨人”。在此之前，青岛前三批已入选83家，累计114家。",
        None,
        [
            "little_giant 青岛市 new 31 batch 4 confirmed",
            "little_giant 青岛市 cumulative 83 batches 1-3 confirmed",
            "little_giant 青岛市 cumulative 114 batches 1-4",
        ],
    ),
    (
        "青岛国家级专精特新“小巨人”企业总数从前三批的83家增至114家，第四批新增31家。",
        None,
        [
            "little_giant 青岛市 cumulative 83 batches 1-3",
            "little_giant 青岛市 cumulative 114 batches 1-4",
            "little_giant 青岛市 new 31 batch 4",
        ],
    ),
    (
        "苏州、深圳的国家级专精特新“小巨人”企业均超百家。",
        None,
        ["little_giant 苏州市 cumulative ≥100", "little_giant 深圳市 cumulative ≥100"],
    ),
    (
        "苏州和深圳两市国家级专精特新“小巨人”企业数量都超过100家。",
        None,
        ["little_giant 苏州市 cumulative ≥100", "little_giant 深圳市 cumulative ≥100"],
    ),
    (
        "国家级专精特新“小巨人”企业超过百家的城市有苏州、深圳。",
        None,
        ["little_giant 苏州市 cumulative ≥100", "little_giant 深圳市 cumulative ≥100"],
    ),
    (
        "苏州、深圳国家级专精特新“小巨人”企业都突破了100家。",
        None,
        ["little_giant 苏州市 cumulative ≥100", "little_giant 深圳市 cumulative ≥100"],
    ),
    (
        "苏州与深圳，国家级专精特新“小巨人”企业各有上百家。",
        None,
        ["little_giant 苏州市 cumulative ≥100", "little_giant 深圳市 cumulative ≥100"],
    ),
    (
        "国家级专精特新“小巨人”企业总量上，苏州、深圳双双破百家。",
        None,
        ["little_giant 苏州市 cumulative ≥100", "little_giant 深圳市 cumulative ≥100"],
    ),
    (
        "去年，嘉兴新增省级专精特新中小企业320家、国家级专精特新“小巨人”企业45家。",
        None,
        ["srdi_sme 嘉兴市 new 320", "little_giant 嘉兴市 new 45"],
    ),
    (
        "嘉兴一年里新增320家省级专精特新中小企业和45家国家级专精特新“小巨人”企业。",
        None,
        ["srdi_sme 嘉兴市 new 320", "little_giant 嘉兴市 new 45"],
    ),
    (
        "嘉兴新认定省级专精特新中小企业320家，另有45家入选国家级专精特新“小巨人”。",
        None,
        ["srdi_sme 嘉兴市 new 320 confirmed", "little_giant 嘉兴市 new 45 confirmed"],
    ),
    (
        "全年嘉兴新培育国家级专精特新“小巨人”企业45家，省级专精特新中小企业320家。",
        None,
        ["little_giant 嘉兴市 new 45", "srdi_sme 嘉兴市 new 320"],
    ),
    (
        "去年嘉兴有320家企业新晋省级专精特新中小企业，45家新晋国家级专精特新“小巨人”。",
        None,
        ["srdi_sme 嘉兴市 new 320", "little_giant 嘉兴市 new 45"],
    ),
    (
        "嘉兴去年新增省级专精特新中小企业、国家级专精特新“小巨人”企业320家、45家。",
        None,
        ["srdi_sme 嘉兴市 new 320", "little_giant 嘉兴市 new 45"],
    ),
    (
        "嘉兴去年新增的省级专精特新中小企业有320家，新增的国家级专精特新“小巨人”有45家。",
        None,
        ["srdi_sme 嘉兴市 new 320", "little_giant 嘉兴市 new 45"],
    ),
    (
        "去年，嘉兴分别新增省级专精特新中小企业和国家级专精特新“小巨人”企业320家和45家。",
        None,
        ["srdi_sme 嘉兴市 new 320", "little_giant 嘉兴市 new 45"],
    ),
    (
        "嘉兴新增国家级专精特新“小巨人”45家；省级专精特新中小企业方面，新增320家。",
        None,
        ["little_giant 嘉兴市 new 45", "srdi_sme 嘉兴市 new 320"],
    ),
    (
        "去年，嘉兴企业捧回45块国家级专精特新“小巨人”牌子，320家企业成为省级专精特新中小企业。",
        None,
        ["little_giant 嘉兴市 new 45 confirmed", "srdi_sme 嘉兴市 new 320 confirmed"],
    ),
    ("前六批累计，宁波国家级单项冠军企业83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("六批累计，宁波国家级单项冠军企业83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("六批下来，宁波国家级单项冠军企业达到83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("六批合计，宁波拥有国家级单项冠军企业83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    (
        "历经六批评选，宁波国家级单项冠军企业已有83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    (
        "经过六批认定，宁波国家级单项冠军企业达83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    (
        "宁波国家级单项冠军企业83家，这是六批评选累积下来的成绩。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    (
        "宁波国家级单项冠军企业83家，前六批合计数居全国首位。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    ("宁波国家级单项冠军企业（前六批）83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("宁波国家级单项冠军企业83家（前六批）。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("第一至六批，宁波国家级单项冠军企业共83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    (
        "首批至第六批，宁波共有国家级单项冠军企业83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    (
        "从首批到第六批，宁波国家级单项冠军企业攒下83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    ("宁波国家级单项冠军企业六批次共83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("宁波国家级单项冠军企业六个批次累计83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("截至第六批，宁波国家级单项冠军企业共83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    (
        "第六批公布后，宁波国家级单项冠军企业共有83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    ("至第六批，宁波国家级单项冠军企业总数83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("在前六批国家级单项冠军企业中，宁波共有83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    (
        "前六批国家级单项冠军企业，宁波有83家入选。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    ("前六批国家级单项冠军名单里，宁波共有83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("六批国家级单项冠军名单里，宁波共有83家企业。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("把六批加起来，宁波国家级单项冠军企业83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("六批相加，宁波国家级单项冠军企业总数83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("六批算下来，宁波国家级单项冠军企业83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    (
        "宁波已有83家企业入选前六批国家级单项冠军。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    (
        "工信部迄今公布六批国家级单项冠军，宁波共83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    (
        "工信部共认定了六批国家级单项冠军，宁波累计83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    (
        "工信部先后公布六批国家级单项冠军企业名单，宁波83家企业榜上有名。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    ("六批国家级单项冠军，宁波83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("六批国家级单项冠军企业中，有83家来自宁波。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    (
        "含第六批在内，宁波国家级单项冠军企业累计83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    (
        "包括第六批在内，宁波国家级单项冠军企业有83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    ("加上第六批，宁波国家级单项冠军企业共83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    (
        "算上刚公布的第六批，宁波国家级单项冠军企业共83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    (
        "随着第六批名单公布，宁波国家级单项冠军企业达83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    ("到第六批为止，宁波国家级单项冠军企业共83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    (
        "六批累计入选国家级单项冠军的宁波企业有83家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    (
        "累计六批，宁波共有83家企业入选国家级单项冠军。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    (
        "宁波累计有六批83家企业入选国家级单项冠军。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    (
        "六批共计83家宁波企业获国家级单项冠军称号。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6 confirmed"],
    ),
    ("连续六批评定，宁波国家级单项冠军企业达83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    ("国家级单项冠军评到第六批，宁波共有83家。", None, ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"]),
    (
        "绍兴现有国家级专精特新“小巨人”企业139家、省级专精特新中小企业1200家、国家级制造业单项冠军17家。",
        None,
        [
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "目前，绍兴拥有139家国家级专精特新“小巨人”企业、1200家省级专精特新中小企业和17家国家级制造业单项冠军。",
        None,
        [
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "绍兴的国家级专精特新“小巨人”企业有139家，省级专精特新中小企业1200家，国家级制造业单项冠军则有17家。",
        None,
        [
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "在绍兴，139家企业是国家级专精特新“小巨人”，1200家是省级专精特新中小企业，17家是国家级制造业单项冠军。",
        None,
        [
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "绍兴的国家级专精特新“小巨人”、省级专精特新中小企业、国家级制造业单项冠军分别有139家、1200家、17家。",
        None,
        [
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "国家级专精特新“小巨人”139家，省级专精特新中小企业1200家，国家级制造业单项冠军17家——这是绍兴的家底。",
        None,
        [
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "截至去年底，绍兴累计有国家级制造业单项冠军17家、国家级专精特新“小巨人”企业139家，省级专精特新中小企业更是达到1200家。",
        None,
        [
            "manufacturing_champion 绍兴市 cumulative 17",
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
        ],
    ),
    (
        "绍兴培育出17家国家级制造业单项冠军、139家国家级专精特新“小巨人”企业，省级专精特新中小企业1200家。",
        None,
        [
            "manufacturing_champion 绍兴市 cumulative 17",
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
        ],
    ),
    (
        "绍兴优质中小企业梯队日益壮大：省级专精特新中小企业1200家，国家级专精特新“小巨人”企业139家，国家级制造业单项冠军17家。",
        None,
        [
            "srdi_sme 绍兴市 cumulative 1200",
            "little_giant 绍兴市 cumulative 139",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "绍兴已形成由17家国家级制造业单项冠军领衔、139家国家级专精特新“小巨人”企业为中坚、1200家省级专精特新中小企业为基础的梯队。",
        None,
        [
            "manufacturing_champion 绍兴市 cumulative 17",
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
        ],
    ),
    (
        "绍兴集聚了国家级专精特新“小巨人”企业139家、国家级制造业单项冠军17家，另有省级专精特新中小企业1200家。",
        None,
        [
            "little_giant 绍兴市 cumulative 139",
            "manufacturing_champion 绍兴市 cumulative 17",
            "srdi_sme 绍兴市 cumulative 1200",
        ],
    ),
    (
        "绍兴国家级专精特新“小巨人”企业总数139家；省级专精特新中小企业总数1200家；国家级制造业单项冠军总数17家。",
        None,
        [
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "绍兴市累计认定省级专精特新中小企业1200家，培育国家级专精特新“小巨人”企业139家、国家级制造业单项冠军17家。",
        None,
        [
            "srdi_sme 绍兴市 cumulative 1200 confirmed",
            "little_giant 绍兴市 cumulative 139",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "从绍兴走出了17家国家级制造业单项冠军、139家国家级专精特新“小巨人”企业和1200家省级专精特新中小企业。",
        None,
        [
            "manufacturing_champion 绍兴市 cumulative 17",
            "little_giant 绍兴市 cumulative 139",
            "srdi_sme 绍兴市 cumulative 1200",
        ],
    ),
    (
        "数据显示，绍兴省级专精特新中小企业、国家级专精特新“小巨人”企业、国家级制造业单项冠军数量依次为1200家、139家和17家。",
        None,
        [
            "srdi_sme 绍兴市 cumulative 1200",
            "little_giant 绍兴市 cumulative 139",
            "manufacturing_champion 绍兴市 cumulative 17",
        ],
    ),
    (
        "第四批国家级专精特新“小巨人”企业和第一批复核通过企业名单公布，嘉兴新认定45家、复核通过12家。",
        None,
        ["little_giant 嘉兴市 new 45 batch 4 confirmed", "little_giant 嘉兴市 reviewed 12 batch 1 confirmed"],
    ),
    (
        "工信部公布第四批专精特新“小巨人”企业和第一批复核通过企业名单，嘉兴45家企业新入选，12家通过复核。",
        None,
        ["little_giant 嘉兴市 new 45 batch 4 confirmed", "little_giant 嘉兴市 reviewed 12 batch 1 confirmed"],
    ),
    (
        "第四批国家级专精特新“小巨人”名单中，嘉兴有45家；第一批“小巨人”复核，嘉兴12家通过。",
        None,
        ["little_giant 嘉兴市 new 45 batch 4", "little_giant 嘉兴市 reviewed 12 batch 1 confirmed"],
    ),
    (
        "嘉兴45家企业入选第四批国家级专精特新“小巨人”，另有12家第一批“小巨人”通过复核。",
        None,
        ["little_giant 嘉兴市 new 45 batch 4 confirmed", "little_giant 嘉兴市 reviewed 12 batch 1 confirmed"],
    ),
    (
        "嘉兴新增第四批国家级专精特新“小巨人”企业45家，第一批“小巨人”企业中有12家通过复核。",
        None,
        ["little_giant 嘉兴市 new 45 batch 4", "little_giant 嘉兴市 reviewed 12 batch 1 confirmed"],
    ),
    (
        "嘉兴有45家企业被认定为第四批国家级专精特新“小巨人”，同时，12家第一批国家级专精特新“小巨人”企业复核合格。",
        None,
        ["little_giant 嘉兴市 new 45 batch 4 confirmed", "little_giant 嘉兴市 reviewed 12 batch 1 confirmed"],
    ),
    (
        "第一批国家级专精特新“小巨人”复核，嘉兴12家企业过关；第四批名单里，嘉兴又添45家。",
        None,
        ["little_giant 嘉兴市 reviewed 12 batch 1 confirmed", "little_giant 嘉兴市 new 45 batch 4"],
    ),
    (
        "国家级专精特新“小巨人”企业，嘉兴第四批入选45家，第一批复核通过12家。",
        None,
        ["little_giant 嘉兴市 new 45 batch 4 confirmed", "little_giant 嘉兴市 reviewed 12 batch 1 confirmed"],
    ),
    (
        "名单显示，嘉兴市入选第四批专精特新“小巨人”的企业45家，通过第一批专精特新“小巨人”复核的企业12家。",
        None,
        ["little_giant 嘉兴市 new 45 batch 4 confirmed", "little_giant 嘉兴市 reviewed 12 batch 1 confirmed"],
    ),
    (
        "嘉兴12家第一批国家级专精特新“小巨人”企业通过复核，45家企业新晋第四批国家级专精特新“小巨人”。",
        None,
        ["little_giant 嘉兴市 reviewed 12 batch 1 confirmed", "little_giant 嘉兴市 new 45 batch 4"],
    ),
    (
        "第三批浙江省单项冠军企业名单公布，金华有21家。",
        "金华市",
        ["manufacturing_champion 金华市 new 21 batch 3 confirmed provincial"],
    ),
    (
        "金华21家企业入选浙江省第三批单项冠军。",
        "金华市",
        ["manufacturing_champion 金华市 new 21 batch 3 confirmed provincial"],
    ),
    ("金华新增21家第三批省级制造业单项冠军。", "金华市", ["manufacturing_champion 金华市 new 21 batch 3 provincial"]),
    (
        "浙江省经济和信息化厅认定的第三批制造业单项冠军中，金华企业有21家。",
        "金华市",
        ["manufacturing_champion 金华市 new 21 batch 3 confirmed provincial"],
    ),
    (
        "第三批省制造业单项冠军揭晓，金华21家企业榜上有名。",
        "金华市",
        ["manufacturing_champion 金华市 new 21 batch 3 confirmed provincial"],
    ),
    (
        "21家金华企业获评浙江省第三批制造业单项冠军。",
        "金华市",
        ["manufacturing_champion 金华市 new 21 batch 3 confirmed provincial"],
    ),
    (
        "第五批国家级专精特新“小巨人”名单公布，常州42家企业入选，其中民营企业30家。",
        None,
        ["little_giant 常州市 new 42 batch 5 confirmed", "little_giant 常州市 new 30 batch 5 confirmed [民营企业]"],
    ),
    (
        "常州42家企业入选第五批国家级专精特新“小巨人”，民营企业占了30家。",
        None,
        ["little_giant 常州市 new 42 batch 5 confirmed", "little_giant 常州市 new 30 batch 5 confirmed [民营企业]"],
    ),
    (
        "常州第五批国家级专精特新“小巨人”有42家，30家为民营企业。",
        None,
        ["little_giant 常州市 new 42 batch 5", "little_giant 常州市 new 30 batch 5 [民营企业]"],
    ),
    (
        "常州有42家企业成为第五批国家级专精特新“小巨人”，其中30家属于高端装备领域。",
        None,
        ["little_giant 常州市 new 42 batch 5 confirmed", "little_giant 常州市 new 30 batch 5 confirmed [高端装备领域]"],
    ),
    (
        "第五批国家级专精特新“小巨人”企业中常州有42家，从行业看，高端装备企业30家。",
        None,
        ["little_giant 常州市 new 42 batch 5", "little_giant 常州市 new 30 batch 5 [高端装备企业]"],
    ),
    (
        "常州入选第五批国家级专精特新“小巨人”的42家企业里，有30家从事新材料研发生产。",
        None,
        [
            "little_giant 常州市 new 42 batch 5 confirmed",
            "little_giant 常州市 new 30 batch 5 confirmed [从事新材料研发生产]",
        ],
    ),
    (
        "在常州42家第五批国家级专精特新“小巨人”企业中，新材料领域30家。",
        None,
        ["little_giant 常州市 new 42 batch 5", "little_giant 常州市 new 30 batch 5 [新材料领域]"],
    ),
    (
        "第五批国家级专精特新“小巨人”名单里有常州企业42家，30家成立不足十年。",
        None,
        ["little_giant 常州市 new 42 batch 5", "little_giant 常州市 new 30 batch 5 [成立不足十年]"],
    ),
    (
        "常州新增第五批国家级专精特新“小巨人”42家。其中，30家是上市后备企业。",
        None,
        ["little_giant 常州市 new 42 batch 5", "little_giant 常州市 new 30 batch 5 [是上市后备企业]"],
    ),
    (
        "常州42家企业进入第五批国家级专精特新“小巨人”名单，民企有30家。",
        None,
        ["little_giant 常州市 new 42 batch 5 confirmed", "little_giant 常州市 new 30 batch 5 confirmed [民企]"],
    ),
    (
        "常州第五批国家级专精特新“小巨人”共42家，按行业分，装备制造30家。",
        None,
        ["little_giant 常州市 new 42 batch 5", "little_giant 常州市 new 30 batch 5 [装备制造]"],
    ),
    (
        "台州今年申报高新技术企业1100家，通过认定820家。",
        None,
        ["high_tech 台州市 applied 1100", "high_tech 台州市 new 820 confirmed"],
    ),
    (
        "今年台州1100家企业申报高新技术企业，820家通过认定。",
        None,
        ["high_tech 台州市 applied 1100", "high_tech 台州市 new 820 confirmed"],
    ),
    (
        "台州今年组织1100家企业申报高新技术企业，最终820家获认定。",
        None,
        ["high_tech 台州市 applied 1100", "high_tech 台州市 new 820 confirmed"],
    ),
    (
        "在台州申报高新技术企业的1100家企业中，820家通过了认定。",
        None,
        ["high_tech 台州市 applied 1100", "high_tech 台州市 new 820 confirmed"],
    ),
    (
        "台州全年申报高新技术企业1100家，其中820家获批。",
        None,
        ["high_tech 台州市 applied 1100", "high_tech 台州市 new 820 confirmed"],
    ),
    (
        "台州1100家企业参加高新技术企业申报，认定通过820家。",
        None,
        ["high_tech 台州市 applied 1100", "high_tech 台州市 new 820 confirmed"],
    ),
    (
        "台州高新技术企业申报数1100家，认定数820家。",
        None,
        ["high_tech 台州市 applied 1100", "high_tech 台州市 new 820 confirmed"],
    ),
    (
        "台州今年高新技术企业申报1100家、认定820家。",
        None,
        ["high_tech 台州市 applied 1100", "high_tech 台州市 new 820 confirmed"],
    ),
    (
        "淮安高新技术企业从2019年的600家增加到2024年的1500家。",
        None,
        ["high_tech 淮安市 cumulative 600", "high_tech 淮安市 cumulative 1500"],
    ),
    (
        "淮安高新技术企业由2019年的600家增长至2024年的1500家。",
        None,
        ["high_tech 淮安市 cumulative 600", "high_tech 淮安市 cumulative 1500"],
    ),
    (
        "2019年，淮安有高新技术企业600家；2024年，达到1500家。",
        None,
        ["high_tech 淮安市 cumulative 600", "high_tech 淮安市 cumulative 1500"],
    ),
    (
        "淮安的高新技术企业，2019年600家，2024年1500家。",
        None,
        ["high_tech 淮安市 cumulative 600", "high_tech 淮安市 cumulative 1500"],
    ),
    (
        "五年间，淮安高新技术企业由600家增至1500家。",
        None,
        ["high_tech 淮安市 cumulative 600", "high_tech 淮安市 cumulative 1500"],
    ),
    (
        "淮安高新技术企业数量从600家跃升到1500家。",
        None,
        ["high_tech 淮安市 cumulative 600", "high_tech 淮安市 cumulative 1500"],
    ),
    (
        "2024年淮安高新技术企业达1500家，而2019年只有600家。",
        None,
        ["high_tech 淮安市 cumulative 1500", "high_tech 淮安市 cumulative 600"],
    ),
    (
        "淮安2024年高新技术企业达到1500家，2019年这一数字为600家。",
        None,
        ["high_tech 淮安市 cumulative 1500", "high_tech 淮安市 cumulative 600"],
    ),
    (
        "淮安高新技术企业1500家，比2019年的600家翻了一番多。",
        None,
        ["high_tech 淮安市 cumulative 1500", "high_tech 淮安市 cumulative 600"],
    ),
    (
        "与2019年的600家相比，淮安高新技术企业已增至1500家。",
        None,
        ["high_tech 淮安市 cumulative 600", "high_tech 淮安市 cumulative 1500"],
    ),
    (
        "淮安的高新技术企业在2019年还只有600家，到2024年已有1500家。",
        None,
        ["high_tech 淮安市 cumulative 600", "high_tech 淮安市 cumulative 1500"],
    ),
    (
        "淮安高新技术企业2024年末达到1500家，2019年末为600家。",
        None,
        ["high_tech 淮安市 cumulative 1500", "high_tech 淮安市 cumulative 600"],
    ),
    (
        "合肥国家级专精特新“小巨人”企业280家，芜湖100家。",
        None,
        ["little_giant 合肥市 cumulative 280", "little_giant 芜湖市 cumulative 100"],
    ),
    (
        "安徽省内，合肥以280家国家级专精特新“小巨人”企业居首，芜湖以100家位列第二。",
        None,
        ["little_giant 合肥市 cumulative 280", "little_giant 芜湖市 cumulative 100"],
    ),
    (
        "安徽国家级专精特新“小巨人”企业最多的是合肥，280家；其次是芜湖，100家。",
        None,
        ["little_giant 合肥市 cumulative 280", "little_giant 芜湖市 cumulative 100"],
    ),
    (
        "合肥拥有国家级专精特新“小巨人”企业280家，是芜湖（100家）的近三倍。",
        None,
        ["little_giant 合肥市 cumulative 280", "little_giant 芜湖市 cumulative 100"],
    ),
    (
        "国家级专精特新“小巨人”企业数量上，合肥280家遥遥领先，芜湖100家紧随其后。",
        None,
        ["little_giant 合肥市 cumulative 280", "little_giant 芜湖市 cumulative 100"],
    ),
    (
        "国家级专精特新“小巨人”企业，合肥、芜湖各有280家和100家。",
        None,
        ["little_giant 合肥市 cumulative 280", "little_giant 芜湖市 cumulative 100"],
    ),
    (
        "从国家级专精特新“小巨人”企业的分布看，合肥有280家，芜湖有100家。",
        None,
        ["little_giant 合肥市 cumulative 280", "little_giant 芜湖市 cumulative 100"],
    ),
    (
        "芜湖有国家级专精特新“小巨人”企业100家，合肥更是多达280家。",
        None,
        ["little_giant 芜湖市 cumulative 100", "little_giant 合肥市 cumulative 280"],
    ),
    (
        "论国家级专精特新“小巨人”企业数量，合肥280家，芜湖100家。",
        None,
        ["little_giant 合肥市 cumulative 280", "little_giant 芜湖市 cumulative 100"],
    ),
    (
        "合肥、芜湖两市的国家级专精特新“小巨人”企业，前者280家，后者100家。",
        None,
        ["little_giant 合肥市 cumulative 280", "little_giant 芜湖市 cumulative 100"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_one_fact_in_many_sentences(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
