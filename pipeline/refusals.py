"""Why a number that counts something is no claim: plans, ranks, differences, other things than firms, several
titles in one.
"""

from __future__ import annotations

import re

from pipeline.patterns import pattern

_PLAN = pattern(
    r"力争|争取(?!上级)|目标[^,]{0,6}:|(?<!行动)(?<!年)(?<!培育)(?<!倍增)(?<!成长)计划(?!单列|》|的|,)|预计|有望|"
    r"努力(?=实现|培育|新增|达)|确保|拟(?:新增|新)?(?:培育|入库|打造|遴选)|(?:今年|年内|明年)[^,]{0,4}拟|"
    r"将(?:新增|新培育|新认定|培育|建成|打造|力争|达到|达|突破|认定|完成|新建|实现|再|引进|累计)|"
    r"(?:要|再)(?:有|新增|培育|认定|推荐|申报)(?!一批)|20\d\d年要|每年(?:新增|培育|认定|遴选)|全年新增目标|下一步|"
    r"新增目标"
)
_PLAN_IN_CLAUSE = pattern(r"目标|计划|规划|任务|今后|未来(?!产业)|努力|建议")
_RULE = pattern(r"须|应当|必须|需具?有|条件")
_SERVED = pattern(r"(?:^|[^量数别各均])[为给向对]$")
_POOL = pattern(r"(?:培育|后备|储备|种子)[一-鿿]{0,3}库")
_NO_GRANT = pattern(
    r"(?:(?<!继续)支持|扶持|奖励|奖补|帮助|带动|惠及|服务|走访|调研|组织|邀请|吸引|遴选|推动|引导)(?:了|近|约|超|先|"
    r"的|企业)*$"
)
_CAME = pattern(r"落户|入驻|参展|参会|参加|参与|签约|吸引|引进|扎根|亮相|入板|出海")
_SEEDS = pattern(
    r"^(?:[国省市区县]级)?(?:企业)?(?:的)?(?:种子|潜在|后备|储备|更名|资格继|名称变更|中介|"
    r"进入第[一二三四]轮|进入(?:复评|初审|终审|答辩|现场))"
)
_PUBLISHED_PLAN = pattern(r"(?:公示|名单)[^。]*拟(?:入库|遴选|培育)|拟(?:入库|遴选|培育)[^。,]*(?:公示|名单)")
_BY_YEAR = pattern(r"(?<![截至止])到(?P<year>20\d\d)年(?!\d)(?:底|末|前)?")
_PROMISED = pattern(r"要|将|力争|争取|计划|打造|实现|建成|达到|突破|超过|培育|新增")
_DONE_BY_THEN = pattern(r"目前|截至|截止|已|现有|公布|公示")
_DONE = pattern(r"目前|截至|截止|已(?!经?完成申报)|现有|公示了?|公布|去年|累计|实现了|拥有|完成")
_THING = (
    r"(?:平台|基地|集群|机构|医院|学校|高校|园区|孵化器|(?<!分布在)中心|实验室|研究院|研究所|工作站|银行|券商|门店|"
    r"项目|标准|专利|城市|单位|协会|商会|载体|"
    r"众创空间|车间|工厂|组织|社区|市场主体|学院|院所|酒店|经营主体|分支|旅行社|农场|合作社|成果|团队|人才|场所|品牌|"
    r"商标|驰名|联盟|联合体|试点|窗口|"
    r"机关|部门|省份|地区(?=都|均)|首台套|开发区|示范区|服务商|供应商|投资机构|基金|院士|博士后|商户|商家|个体工商户|"
    r"规上工业企业|规模以上工业企业|规上企业|科技型企业|"
    r"创新型企业(?!.{0,2}专精)|国企|央企|创业公司|世界500强|关联企业|会员|网点|政策|措施|(?<![特新型])中小(?:微)?企业)"
)
_THING_AFTER = pattern(rf"^[^,、;:。()有获]{{0,12}}?{_THING}")
_THING_BEFORE = pattern(
    rf"{_THING}(?:的|数量|数|总数|总量|累计|已|达到?|共有?|有|为|超过?|建成|新增|增至|突破|约|近|各|均|等|[\d.个家]+)*$"
)
_JOINED = pattern(r"^(?:企业)?(?:[、和及与]|以及|或|及其)+$")


def refused_as_plan(before: str, after: str, published_year: int | None) -> bool:
    """Whether the words before a number, back to its sentence's start, or the ones after it in its clause, make
    it a plan.
    """
    plan = max((match.end() for match in _PLAN.finditer(before)), default=-1)
    for match in _BY_YEAR.finditer(before):
        past = published_year is not None and int(match["year"]) <= published_year
        if not past and _PROMISED.search(before, match.end()) and not _DONE_BY_THEN.search(before, match.end()):
            return True
    if plan >= 0:
        return not _DONE.search(before, plan) and not _PUBLISHED_PLAN.search(before)
    clause = before[max(before.rfind(","), before.rfind(";"), before.rfind(":")) + 1 :]
    return bool(_PLAN_IN_CLAUSE.search(clause) and not _DONE.search(clause)) or bool(
        re.search(r"的?(?:目标|任务|计划)", after)
    )


def refused_as_thing(before: str, after: str) -> bool:
    """Whether a number counts something else than firms, by the noun right after it or the subject right before it."""
    return bool(_THING_AFTER.search(after) or _THING_BEFORE.search(before))


def refused_as_rule(clause_before: str) -> bool:
    """Whether a clause states what a title asks for: 须有2家以上."""
    return bool(_RULE.search(clause_before))


def refused_as_served(item_before: str) -> bool:
    """Whether something is done for titled firms: 为150家高新技术企业减税."""
    return bool(_SERVED.search(item_before))


def refused_as_guests(clause: str) -> bool:
    """Whether the firms only came to a place or a fair, whoever granted them their titles."""
    return bool(_CAME.search(clause))


def refused_as_untitled(sentence_before: str, item_before: str, after: str) -> bool:
    """Whether the firms hold no title: a reserve pool, seeds, firms that were only helped or renamed."""
    return bool(_POOL.search(sentence_before) or _NO_GRANT.search(item_before) or _SEEDS.search(after))


def joined(between: str) -> bool:
    """Whether the words between two names make one row of them."""
    return bool(_JOINED.match(between))


# What a clause may hold around a number whose programme stands further back, without saying anything about a part
# of the firms.
_UNDERSTOOD = pattern(
    r"(?:\(产品\)|来自|位于|落户|分布在|花落|落在|属于|期满|第?[二两]次|审核|审定|相加|拟|继续支持|国家级|省级|市级|区级|县级|继续持有|保留|参评|评审|其中|其|中|里|里面|另外|另有|"
    r"另|同时|此外|而|以及|和|及|与|或|在|的|了|由此|由|以|从|对|这样一来|据悉|据介绍|据了解|分省看|按公示名单统计|"
    r"按.{0,6}统计|"
    r"最多|最少|最高|较多|排名|排|分列|位列|位居|居于?|列|全国|全省|全市|首位|首个|"
    r"第[一二三四五六七八九十\d]+[位名个]?|前[一二三四五六七八九十\d]+[位名强]?|"
    r"名单|本次|此次|这次|这回|本批|该批|今年|去年|近日|日前|目前|截至|截止|至此|至今|如今|当前|现在|迄今|到目前|年底|"
    r"年末|新近|最终|"
    r"有|共有|共|一共|总共|合计|达到?|为|是|已|已经|拥有|具有|占了?|占据|获得?|荣获|取得|入选|入围|上榜|获批|获评|获|"
    r"认定|通过|公示|公布|新增|添|又|再|还|也|都|均|各自?|分别|依次|"
    r"增加到|增至|增到|增长到|从|累计|总数|总量|总|数量|数|超过?|突破|首次|首破|破|约|近|仅|就|则|才|刚|将|全部|进入|"
    r"列入|跻身|成为|培育|批次?|企业|公司|单位|家|户|个|称号|"
    r"最后|先后|顺利|正式|成功|确定|备案|入库|推荐|申报|授予|同意|名列|领先|以上|左右|余|多|等地|等市|等|地|市|省|区|"
    r"县|两地|两市|两城|三市|四市|直辖市|榜单|榜|数量分别|"
    r"年度|年|月|日|\d+(?:\.\d+)?%?|[()\-~/.,、;:+\s【】《》·|#*>]|[一二三四五六七八九十]+[是、]?|不|比重|占比|比例|"
    r"约占|占全[国省市]|新一批|批|名|强|第|位|之|于|至|复审|复核|称|说|日|后|前|上|下|内|外|并|且|该|此|些|这)"
)
_FIRM_NAME = pattern(r"[\w()·、]{2,80}?等(?=(?:我[省市区县]|本[省市区县]|全[省市区县])?[一-鿿]{0,6}$)")
_DESCRIBED = pattern(
    r"(?:企业|公司|单位|[^,]{0,8}(?:收入|营收|产值|利润|专利|研发|上市|挂牌|成立|建有|拥有|通过|获|属于|来自|从事))(?!$)"
)
_SUBSET = pattern(
    r"(?P<part>(?:[AHB]股|港交所|沪深主板|沪深|主板|新三板|科创板|北交所|创业板|境内外|资本市场)[^,、;]{0,10}?(?:上市|"
    r"挂牌)?(?:公司|企业)?(?:和挂牌)?|已?上市(?:公司|企业)?|(?:有效期内|资格有效|资格在有效期内)|"
    r"[\w、]{0,24}?(?:制造业|服务业|建筑业|采矿业|农业)(?!单项|隐形)|[\w、]{2,24}?(?:领域|"
    r"行业|产业|赛道)(?:的)?(?!单项|隐形)|民营(?:企业)?|民企|(?<!全)国有(?=企业|控股)(?:企业)?|外资(?:企业)?|"
    r"规模以上(?:工业)?(?:企业)?|规上(?:工业)?(?:企业)?|示范企业|[一-鿿]{0,8}收入[^,]{0,10}?(?:元|亿|万)|"
    r"(?:营收|产值)[^,]{0,10}?(?:元|亿|万)(?:以上)?的?|近?\d+年[里内]?成立|建有[一-鿿]{2,14}|在?细分(?:领域|行业|市场)[^,]{0,6}第一|全球第一|在[一-鿿A-Z]{2,10}(?:上市|挂牌)|[一-鿿]{2,8}相关企业)"
)


def residue(words: str) -> str:
    """What is left of a clause's words when all that says nothing about a part of the firms is taken away."""
    words = _FIRM_NAME.sub("", words) if "等" in words else words
    return _UNDERSTOOD.sub("", words)


def describes_firms(after: str) -> bool:
    """Whether the words after a number say which firms it counts, rather than how it compares: 47家紧随其后."""
    return bool(_DESCRIBED.match(after))


def subset_in(words: str) -> str | None:
    """The words for the part of the firms that a number covers; None where it covers all."""
    found = _SUBSET.search(words)
    return found["part"].strip("的,、在") if found else None


_OF_FIRMS = pattern(r"(?P<part>(?P<kind>[一-鿿]{2,10}?)企业)(?=成长|成为|入选|进入|上榜|入围|获|列入)")
_TITLED = pattern("专精特新|小巨人|冠军|瞪羚|独角兽|高新|科技型|创新型")
FIELDS = ("领域", "行业", "产业", "赛道")
_FIRMS_BEFORE = pattern(r"(?:^|[其在从])(?P<part>(?P<kind>[一-鿿]{2,12}?)企业)(?:[里中]|之中|当中|里面),$")
_LESS = pattern(r"(?:扣掉|扣除|剔除|除去|减去)[^,]*(?:没(?:有)?(?:通)?过|未通过)复?[核审]?[^,]*,$")
_AMONG = pattern(r"其中,?(?:有)?(?P<part>(?P<kind>[\w、]{2,12}?)企业)(?:数量)?[有为达共]{0,2}$")
_NAMED_BEFORE = pattern(r"(?:尤其|特别)?(?:是)?在(?P<part>[^,]{2,30}?(?:领域|产业|行业|赛道|方面)),$")


def subset_among(before: str) -> str | None:
    """The kind of firms that a number counts among all: 其中人工智能企业600多家."""
    found = _AMONG.search(before)
    kind = found["kind"] if found else ""
    return found["part"] if found and len(residue(kind)) > 1 and not _TITLED.search(kind) else None


def subset_of_firms(after: str) -> str | None:
    """The kind of firms that a number counts, where it is not all of them: 10家机器人企业成长为单项冠军."""
    found = _OF_FIRMS.match(after)
    return found["part"] if found and len(residue(found["kind"])) > 1 else None


def subset_named_before(clause: str) -> str | None:
    """The part that the clause before a number names: 在人工智能、低空经济等未来产业."""
    if _LESS.search(clause):
        return "有效期内"
    firms = _FIRMS_BEFORE.search(clause)
    if firms and len(residue(firms["kind"])) > 1 and not _TITLED.search(firms["kind"]):
        return firms["part"]
    found = _NAMED_BEFORE.search(clause)
    return found["part"] if found else None
